/* SPDX-License-Identifier: GPL-3.0-or-later
 * A button that offers a way on where nothing was found. */
#include "sp-way-button.h"

/**
 * sp_way_button_new:
 * @label: what it does and what that finds
 *
 * Returns: (transfer floating): a button of several lines where the label is long
 */
GtkWidget *
sp_way_button_new (const char *label)
{
  GtkWidget *text, *button;

  g_return_val_if_fail (label != NULL, NULL);

  text = g_object_new (GTK_TYPE_LABEL, "label", label, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "justify",
                       GTK_JUSTIFY_CENTER, "max-width-chars", 40, NULL);
  button = g_object_new (GTK_TYPE_BUTTON, "child", text, "halign", GTK_ALIGN_CENTER, NULL);
  gtk_widget_add_css_class (button, "pill");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return button;
}
