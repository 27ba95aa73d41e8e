/* SPDX-License-Identifier: GPL-3.0-or-later
 * The sizes that all rows of the list of countries share. */
#include "sp-row-metrics.h"

#include "sp-country-row.h"

/**
 * sp_row_metrics_new:
 *
 * Returns: (transfer full): sizes that are not measured yet
 */
SpRowMetrics *
sp_row_metrics_new (void)
{
  return g_rc_box_new0 (SpRowMetrics);
}

/**
 * sp_row_metrics_ref:
 * @self: sizes
 *
 * Returns: (transfer full): the same
 */
SpRowMetrics *
sp_row_metrics_ref (SpRowMetrics *self)
{
  return g_rc_box_acquire (self);
}

/**
 * sp_row_metrics_unref:
 * @self: (transfer full): sizes
 *
 * Lets them go.
 */
void
sp_row_metrics_unref (SpRowMetrics *self)
{
  g_rc_box_release (self);
}

/**
 * sp_row_metrics_forget:
 * @self: sizes
 *
 * To be called where the font may be another now.
 */
void
sp_row_metrics_forget (SpRowMetrics *self)
{
  *self = (SpRowMetrics) { 0 };
}

/**
 * sp_row_metrics_ensure:
 * @self: sizes
 * @row: any of the rows
 *
 * Measures the font where that has not been done.
 */
void
sp_row_metrics_ensure (SpRowMetrics *self, GtkWidget *row)
{
  PangoContext *context;
  PangoFontMetrics *metrics;
  double height;

  if (self->line > 0)
    return;
  context = gtk_widget_get_pango_context (row);
  metrics = pango_context_get_metrics (context, NULL, NULL);
  height = (double) pango_font_metrics_get_height (metrics) / PANGO_SCALE;
  pango_font_metrics_unref (metrics);
  self->line = (int) ceil (height);
  self->small_line = (int) ceil (height * SP_COUNTRY_ROW_SMALL);
  self->swatch = (int) ceil (height * 1.25);
  self->flag = (int) ceil (height * 1.5);
}
