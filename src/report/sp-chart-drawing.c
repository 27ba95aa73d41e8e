/* SPDX-License-Identifier: GPL-3.0-or-later
 * A chart that is made for the screen as a part of what is printed, with what its letters mean. */
#include "sp-chart-drawing.h"

#include "sp-chart-setting.h"

typedef struct
{
  const SpChartKind *kind;
  GObject *plan;
  GPtrArray *questions;
  /* What was laid out last, as each page is drawn more than once. */
  GObject *chart;
  GPtrArray *legend;
  double width;
  double scale;
} Drawing;

static void
free_drawing (gpointer data)
{
  Drawing *self = data;

  g_object_unref (self->plan);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_object (&self->chart);
  g_clear_pointer (&self->legend, g_ptr_array_unref);
  g_free (self);
}

static void
lay_out (Drawing *self, const SpTextSetter *setter, double width)
{
  double scale = sp_chart_get_scale (setter);
  g_autoptr (GObject) context = NULL;

  if (self->chart != NULL && ABS (self->width - width) < 0.01 && ABS (self->scale - scale) < 0.001)
    return;
  context = G_OBJECT (sp_chart_create_context (setter));
  g_clear_object (&self->chart);
  g_clear_pointer (&self->legend, g_ptr_array_unref);
  self->width = width;
  self->scale = scale;
  self->chart = self->kind->lay_out (self->plan, PANGO_CONTEXT (context), width / scale, setter->is_rtl);
  self->legend = sp_chart_legend_new ();
  self->kind->add_levels (self->chart, self->questions, self->legend);
}

static double
measure (gpointer data, const SpTextSetter *setter, double width)
{
  Drawing *self = data;

  lay_out (self, setter, width);
  return self->kind->get_height (self->chart) * sp_chart_get_scale (setter) +
         sp_chart_legend_measure (self->legend, setter, width);
}

static void
draw (gpointer data, cairo_t *cr, const SpTextSetter *setter, double width)
{
  Drawing *self = data;
  double scale = sp_chart_get_scale (setter);

  lay_out (self, setter, width);
  cairo_save (cr);
  cairo_scale (cr, scale, scale);
  self->kind->draw (self->chart, cr, sp_theme_get (FALSE, FALSE));
  cairo_restore (cr);
  sp_chart_legend_draw (self->legend, cr, setter, width, self->kind->get_height (self->chart) * scale);
}

static char *
describe (gpointer data, const SpTextSetter *setter, double width)
{
  Drawing *self = data;

  lay_out (self, setter, width);
  return self->kind->describe (self->chart);
}

/**
 * sp_chart_drawing_new:
 * @kind: (transfer none): a static kind of chart
 * @plan: (type GObject): what the chart is made of
 * @questions: (nullable) (element-type SpQuestion): for the levels that occur, where the kind needs them
 * @title: what it is called
 *
 * Returns: (transfer full): the chart as wide as the page, and below it the levels that occur
 */
SpDrawingBlock *
sp_chart_drawing_new (const SpChartKind *kind, gpointer plan, GPtrArray *questions, const char *title)
{
  Drawing *self;

  g_return_val_if_fail (kind != NULL && G_IS_OBJECT (plan), NULL);

  self = g_new0 (Drawing, 1);
  self->kind = kind;
  self->plan = g_object_ref (plan);
  self->questions = questions ? g_ptr_array_ref (questions) : NULL;
  return sp_drawing_block_new (&(SpDrawing) { .measure = measure,
                                              .draw = draw,
                                              .describe = describe,
                                              .title = title,
                                              .data = self,
                                              .destroy = free_drawing });
}
