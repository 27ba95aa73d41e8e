/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text in widgets that draw themselves. */
#include "sp-drawn-text.h"

/**
 * sp_drawn_text_new:
 * @widget: a widget
 * @text: a text
 * @scale: 1 for the usual size
 * @bold: whether it stands out
 *
 * Returns: (transfer full): the text in the font of the widget; where it is broken, no hyphen is put in
 */
PangoLayout *
sp_drawn_text_new (GtkWidget *widget, const char *text, double scale, gboolean bold)
{
  PangoLayout *layout;
  g_autoptr (PangoAttrList) attributes = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  layout = gtk_widget_create_pango_layout (widget, text);
  attributes = pango_attr_list_new ();
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  if (scale < 1 || scale > 1)
    pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  if (bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  return layout;
}

/**
 * sp_drawn_text_append:
 * @snapshot: what to draw on
 * @layout: a text
 * @x: where its left side is, in pixels
 * @y: where its top is
 * @color: its colour
 *
 * Draws a text.
 */
void
sp_drawn_text_append (GtkSnapshot *snapshot, PangoLayout *layout, double x, double y, const GdkRGBA *color)
{
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot) && PANGO_IS_LAYOUT (layout));

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}
