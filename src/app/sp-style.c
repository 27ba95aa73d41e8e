/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is drawn by ourselves follows the desktop's style. */
#include "sp-style.h"

#include <adwaita.h>

/**
 * sp_style_get_theme:
 *
 * Returns: (transfer none): the colours of the style of the moment: light or dark, in high contrast or not
 */
const SpTheme *
sp_style_get_theme (void)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  return sp_theme_get (adw_style_manager_get_dark (style), adw_style_manager_get_high_contrast (style));
}

/**
 * sp_style_get_text_scale:
 * @widget: a widget
 *
 * Returns: how many times as large as usual text is
 */
double
sp_style_get_text_scale (GtkWidget *widget)
{
  int dpi;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 1);

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? dpi / (96.0 * PANGO_SCALE) : 1;
}

/**
 * sp_style_dim:
 * @color: the color of text
 *
 * Returns: the color of text that says less, where we draw it ourselves: as readable as in labels that are dimmed, more
 *   so in high contrast
 */
GdkRGBA
sp_style_dim (const GdkRGBA *color)
{
  GdkRGBA dim;

  g_return_val_if_fail (color != NULL, (GdkRGBA) { 0 });

  dim = *color;
  dim.alpha *= sp_style_get_theme ()->high_contrast ? 0.9f : 0.65f;
  return dim;
}
