/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said of an entry of the legend that is pointed at, beside the legend and not over it. */
#include "sp-legend-tip.h"

#define TEXT_WIDTH 50

/* Where a theme gives it a shadow that reaches over the entries, the pointer is to be on these all the same. */
static void
let_pointer_through_cb (GtkNative *tip)
{
  cairo_region_t *nothing = cairo_region_create ();

  gdk_surface_set_input_region (gtk_native_get_surface (tip), nothing);
  cairo_region_destroy (nothing);
}

/**
 * sp_legend_tip_new:
 * @chip: an entry of the legend, in a box with the others
 *
 * A tooltip would be below the entry, and in its way to those of the next line.
 *
 * Returns: (transfer none): a child of @chip that takes neither the keyboard nor the pointer, and is not seen yet
 */
GtkWidget *
sp_legend_tip_new (GtkWidget *chip)
{
  GtkWidget *tip;
  GtkWidget *label;

  g_return_val_if_fail (GTK_IS_WIDGET (chip), NULL);

  tip = g_object_new (GTK_TYPE_POPOVER, "autohide", FALSE, "has-arrow", FALSE, "can-focus", FALSE, "can-target", FALSE,
                      "position", GTK_POS_TOP, "accessible-role", GTK_ACCESSIBLE_ROLE_TOOLTIP, NULL);
  label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                        "max-width-chars", TEXT_WIDTH, NULL);
  gtk_popover_set_child (GTK_POPOVER (tip), label);
  gtk_widget_add_css_class (tip, "legend-tip");
  g_signal_connect (tip, "map", G_CALLBACK (let_pointer_through_cb), NULL);
  gtk_widget_set_parent (tip, chip);
  return tip;
}

/**
 * sp_legend_tip_show:
 * @tip: a tip of an entry that is seen
 * @text: what to say
 *
 * Shows it above all entries; below them where there is no room.
 */
void
sp_legend_tip_show (GtkPopover *tip, const char *text)
{
  GtkWidget *chip;
  graphene_rect_t all;

  g_return_if_fail (GTK_IS_POPOVER (tip));
  g_return_if_fail (text != NULL);

  chip = gtk_widget_get_parent (GTK_WIDGET (tip));
  if (!gtk_widget_compute_bounds (gtk_widget_get_parent (chip), chip, &all))
    return;
  gtk_label_set_text (GTK_LABEL (gtk_popover_get_child (tip)), text);
  gtk_popover_set_pointing_to (tip, &(GdkRectangle) { 0, (int) all.origin.y, gtk_widget_get_width (chip),
                                                      (int) all.size.height });
  gtk_popover_popup (tip);
}
