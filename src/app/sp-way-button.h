/* SPDX-License-Identifier: GPL-3.0-or-later
 * A button that offers a way on where nothing was found. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sp_way_button_new (const char *label);

G_END_DECLS
