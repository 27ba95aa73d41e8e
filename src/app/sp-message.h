/* SPDX-License-Identifier: GPL-3.0-or-later
 * A message or a question in a dialog of its own. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sp_message_new (GtkWindow *parent, const char *heading, const char *body);

G_END_DECLS
