/* SPDX-License-Identifier: GPL-3.0-or-later
 * Menus whose popovers are made when they are first opened. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sp_late_menu_set (GtkMenuButton *button, GMenuModel *model);

G_END_DECLS
