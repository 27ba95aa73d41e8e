/* SPDX-License-Identifier: GPL-3.0-or-later
 * Menus whose popovers are made when they are first opened.
 *
 * GTK makes one as soon as a button is given a menu, which for each takes a millisecond or more of the start. */
#include "sp-late-menu.h"

static void
create_cb (GtkMenuButton *button, gpointer data)
{
  GMenuModel *model = data;

  if (gtk_menu_button_get_menu_model (button) != model)
    gtk_menu_button_set_menu_model (button, model);
}

/**
 * sp_late_menu_set:
 * @button: a button
 * @model: what its menu has from now on
 *
 * Gives a button a menu, in place of what it opened before.
 */
void
sp_late_menu_set (GtkMenuButton *button, GMenuModel *model)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_return_if_fail (G_IS_MENU_MODEL (model));

  gtk_menu_button_set_create_popup_func (button, create_cb, g_object_ref (model), g_object_unref);
}
