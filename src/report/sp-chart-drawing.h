/* SPDX-License-Identifier: GPL-3.0-or-later
 * A chart that is made for the screen as a part of what is printed, with what its letters mean. */
#pragma once

#include "sp-drawing-block.h"
#include "sp-theme.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * SpChartKind:
 * @lay_out: (transfer full): makes the chart of a plan: an object
 * @get_height: tells how high the chart is, in its pixels
 * @draw: draws it
 * @describe: (transfer full): says what it shows
 * @add_levels: adds the levels that occur in it, with sp_chart_legend_add(), to what its letters mean
 *
 * A kind of chart.
 */
typedef struct
{
  gpointer (*lay_out) (gpointer plan, PangoContext *context, double width, gboolean mirrored);
  double (*get_height) (gpointer chart);
  void (*draw) (gpointer chart, cairo_t *cr, const SpTheme *theme);
  char *(*describe) (gpointer chart);
  void (*add_levels) (gpointer chart, GPtrArray *questions, GPtrArray *legend);
} SpChartKind;

SpDrawingBlock *sp_chart_drawing_new (const SpChartKind *kind, gpointer plan, GPtrArray *questions, const char *title);

G_END_DECLS
