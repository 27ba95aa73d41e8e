/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a screen reader says of a drop-down. */
#include "sp-drop-down-name.h"

static void
describe_cb (GtkDropDown *drop_down)
{
  GObject *item = gtk_drop_down_get_selected_item (drop_down);
  const char *chosen = GTK_IS_STRING_OBJECT (item) ? gtk_string_object_get_string (GTK_STRING_OBJECT (item)) : "";

  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (drop_down))),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, chosen, -1);
}

/**
 * sp_drop_down_name:
 * @drop_down: a drop-down of strings
 * @name: what it is for
 *
 * Names the button that has the focus, and describes it by what is chosen, now and later. GTK gives the name of a
 * drop-down to its frame, and neither to that button.
 */
void
sp_drop_down_name (GtkDropDown *drop_down, const char *name)
{
  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));
  g_return_if_fail (name != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (drop_down))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect (drop_down, "notify::selected-item", G_CALLBACK (describe_cb), NULL);
  describe_cb (drop_down);
}
