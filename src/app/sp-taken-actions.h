/* SPDX-License-Identifier: GPL-3.0-or-later
 * The actions of the window by which the user takes something along: printing and exporting. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sp_taken_actions_install (GtkWidgetClass *widget_class);

G_END_DECLS
