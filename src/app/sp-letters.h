/* SPDX-License-Identifier: GPL-3.0-or-later
 * Has letters drawn on a thread before they are needed. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sp_letters_prepare (GtkWidget *widget);

G_END_DECLS
