/* SPDX-License-Identifier: GPL-3.0-or-later
 * The actions of the window on what it shows: the view, the side slot and the page in it. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sp_body_actions_install (GtkWidgetClass *widget_class);

G_END_DECLS
