/* SPDX-License-Identifier: GPL-3.0-or-later
 * The stances of a speaker over the years as a part of what is printed, with what their letters mean. */
#include "sp-stances-drawing.h"

#include "sp-chart-setting.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  SpStancesPlan *plan;
  /* What was laid out last, as each page is drawn more than once. */
  SpStances *stances;
  GPtrArray *legend;
  double width;
  double scale;
} Drawing;

static void
free_drawing (gpointer data)
{
  Drawing *self = data;

  g_object_unref (self->plan);
  g_clear_object (&self->stances);
  g_clear_pointer (&self->legend, g_ptr_array_unref);
  g_free (self);
}

static gboolean
has_stance (SpStances *stances, SpQuestion *question, SpLevel *level)
{
  for (guint i = 0; i < sp_stances_get_n_marks (stances); i++)
    {
      const SpStance *stance = sp_stances_get_mark (stances, i)->stance;

      if (stance->level == level && stance->question == question)
        return TRUE;
    }
  return FALSE;
}

/* The levels that occur on a question, in the order of its scale. */
static void
add_levels (GPtrArray *legend, SpStances *stances, SpQuestion *question)
{
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));

  for (guint i = 0; i < levels->len; i++)
    if (has_stance (stances, question, levels->pdata[i]))
      sp_chart_legend_add (legend, question, levels->pdata[i]);
}

static GPtrArray *
make_legend (SpStances *stances)
{
  GPtrArray *legend = sp_chart_legend_new ();
  SpQuestion *last = NULL;

  for (guint i = 0; i < sp_stances_get_n_marks (stances); i++)
    {
      SpQuestion *question = sp_stances_get_mark (stances, i)->stance->question;

      if (question != last)
        add_levels (legend, stances, question);
      last = question;
    }
  return legend;
}

static void
lay_out (Drawing *self, const SpTextSetter *setter, double width)
{
  double scale = sp_chart_get_scale (setter);
  g_autoptr (GObject) context = NULL;

  if (self->stances != NULL && ABS (self->width - width) < 0.01 && ABS (self->scale - scale) < 0.001)
    return;
  context = G_OBJECT (sp_chart_create_context (setter));
  g_clear_object (&self->stances);
  g_clear_pointer (&self->legend, g_ptr_array_unref);
  self->width = width;
  self->scale = scale;
  self->stances = sp_stances_plan_lay_out (self->plan, PANGO_CONTEXT (context), width / scale, setter->is_rtl);
  self->legend = make_legend (self->stances);
}

static double
measure (gpointer data, const SpTextSetter *setter, double width)
{
  Drawing *self = data;

  lay_out (self, setter, width);
  return sp_stances_get_height (self->stances) * sp_chart_get_scale (setter) +
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
  sp_stances_draw (self->stances, cr, sp_theme_get (FALSE, FALSE));
  cairo_restore (cr);
  sp_chart_legend_draw (self->legend, cr, setter, width, sp_stances_get_height (self->stances) * scale);
}

static char *
describe (gpointer data, const SpTextSetter *setter, double width)
{
  Drawing *self = data;

  lay_out (self, setter, width);
  return sp_stances_describe (self->stances);
}

/**
 * sp_stances_drawing_new:
 * @plan: the stances
 *
 * Returns: (transfer full): the stances as wide as the page, and below them the levels that occur
 */
SpDrawingBlock *
sp_stances_drawing_new (SpStancesPlan *plan)
{
  Drawing *self;

  g_return_val_if_fail (SP_IS_STANCES_PLAN (plan), NULL);

  self = g_new0 (Drawing, 1);
  self->plan = g_object_ref (plan);
  return sp_drawing_block_new (&(SpDrawing) { .measure = measure,
                                              .draw = draw,
                                              .describe = describe,
                                              .title = _ ("Stances over the Years"),
                                              .data = self,
                                              .destroy = free_drawing });
}
