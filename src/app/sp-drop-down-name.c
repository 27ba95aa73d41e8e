/* SPDX-License-Identifier: GPL-3.0-or-later
 * The name by which a screen reader knows a drop-down. */
#include "sp-drop-down-name.h"

/**
 * sp_drop_down_name:
 * @drop_down: a drop-down
 * @name: what it is for
 *
 * Names the button that has the focus. GTK gives the name of a drop-down to its frame, and none to that button.
 */
void
sp_drop_down_name (GtkDropDown *drop_down, const char *name)
{
  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));
  g_return_if_fail (name != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (drop_down))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
