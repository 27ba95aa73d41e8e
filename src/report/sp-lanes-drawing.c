/* SPDX-License-Identifier: GPL-3.0-or-later
 * Swim lanes as a part of what is printed, with what their letters mean. */
#include "sp-lanes-drawing.h"

#include "sp-chart-setting.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  SpLanesPlan *plan;
  GPtrArray *questions;
  /* What was laid out last, as each page is drawn more than once. */
  SpLanes *lanes;
  GPtrArray *legend;
  double width;
  double scale;
} Drawing;

static void
free_drawing (gpointer data)
{
  Drawing *self = data;

  g_object_unref (self->plan);
  g_ptr_array_unref (self->questions);
  g_clear_object (&self->lanes);
  g_clear_pointer (&self->legend, g_ptr_array_unref);
  g_free (self);
}

static gboolean
has_level (SpLanes *lanes, SpScale *scale, SpLevel *level)
{
  for (guint i = 0; i < sp_lanes_get_n_items (lanes); i++)
    {
      const SpLanesItem *item = sp_lanes_get_item (lanes, i);

      if (item->kind == SP_LANES_POSITION && sp_position_get_level (SP_POSITION (item->record)) == level &&
          sp_question_get_scale (sp_position_get_question (SP_POSITION (item->record))) == scale)
        return TRUE;
    }
  return FALSE;
}

static void
add_levels (const Drawing *self, SpQuestion *question, GPtrArray *legend)
{
  SpScale *scale = sp_question_get_scale (question);
  GPtrArray *levels = sp_scale_get_levels (scale);

  for (guint i = 0; i < levels->len; i++)
    if (has_level (self->lanes, scale, levels->pdata[i]))
      sp_chart_legend_add (legend, question, levels->pdata[i]);
}

/* The levels that occur, of each scale once. */
static GPtrArray *
make_legend (const Drawing *self)
{
  GPtrArray *legend = sp_chart_legend_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->questions->len; i++)
    if (g_hash_table_add (seen, sp_question_get_scale (self->questions->pdata[i])))
      add_levels (self, self->questions->pdata[i], legend);
  return legend;
}

static void
lay_out (Drawing *self, const SpTextSetter *setter, double width)
{
  double scale = sp_chart_get_scale (setter);
  g_autoptr (GObject) context = NULL;

  if (self->lanes != NULL && ABS (self->width - width) < 0.01 && ABS (self->scale - scale) < 0.001)
    return;
  context = G_OBJECT (sp_chart_create_context (setter));
  g_clear_object (&self->lanes);
  g_clear_pointer (&self->legend, g_ptr_array_unref);
  self->width = width;
  self->scale = scale;
  self->lanes = sp_lanes_plan_lay_out (self->plan, PANGO_CONTEXT (context), width / scale, setter->is_rtl);
  self->legend = make_legend (self);
}

static double
measure (gpointer data, const SpTextSetter *setter, double width)
{
  Drawing *self = data;

  lay_out (self, setter, width);
  return sp_lanes_get_height (self->lanes) * sp_chart_get_scale (setter) +
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
  sp_lanes_draw (self->lanes, cr, sp_theme_get (FALSE, FALSE));
  cairo_restore (cr);
  sp_chart_legend_draw (self->legend, cr, setter, width, sp_lanes_get_height (self->lanes) * scale);
}

static char *
describe (gpointer data, const SpTextSetter *setter, double width)
{
  Drawing *self = data;

  lay_out (self, setter, width);
  return sp_lanes_describe (self->lanes);
}

/**
 * sp_lanes_drawing_new:
 * @plan: the lanes
 * @questions: (element-type SpQuestion): the questions that they are of
 *
 * Returns: (transfer full): the lanes as wide as the page, and below them the levels that occur
 */
SpDrawingBlock *
sp_lanes_drawing_new (SpLanesPlan *plan, GPtrArray *questions)
{
  Drawing *self;

  g_return_val_if_fail (SP_IS_LANES_PLAN (plan) && questions != NULL, NULL);

  self = g_new0 (Drawing, 1);
  self->plan = g_object_ref (plan);
  self->questions = g_ptr_array_ref (questions);
  return sp_drawing_block_new (&(SpDrawing) { .measure = measure,
                                              .draw = draw,
                                              .describe = describe,
                                              .title = C_ ("comparison", "Over Time"),
                                              .data = self,
                                              .destroy = free_drawing });
}
