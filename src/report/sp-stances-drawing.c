/* SPDX-License-Identifier: GPL-3.0-or-later
 * The stances of a speaker over the years as a part of what is printed, with what their letters mean. */
#include "sp-stances-drawing.h"

#include "sp-chart-drawing.h"
#include "sp-chart-setting.h"

#include <glib/gi18n-lib.h>

static gpointer
lay_out (gpointer plan, PangoContext *context, double width, gboolean mirrored)
{
  return sp_stances_plan_lay_out (plan, context, width, mirrored);
}

static double
get_height (gpointer chart)
{
  return sp_stances_get_height (chart);
}

static void
draw (gpointer chart, cairo_t *cr, const SpTheme *theme)
{
  sp_stances_draw (chart, cr, theme);
}

static char *
describe (gpointer chart)
{
  return sp_stances_describe (chart);
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
add_levels_of (SpStances *stances, SpQuestion *question, GPtrArray *legend)
{
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));

  for (guint i = 0; i < levels->len; i++)
    if (has_stance (stances, question, levels->pdata[i]))
      sp_chart_legend_add (legend, question, levels->pdata[i]);
}

static void
add_levels (gpointer chart, GPtrArray *questions G_GNUC_UNUSED, GPtrArray *legend)
{
  SpQuestion *last = NULL;

  for (guint i = 0; i < sp_stances_get_n_marks (chart); i++)
    {
      SpQuestion *question = sp_stances_get_mark (chart, i)->stance->question;

      if (question != last)
        add_levels_of (chart, question, legend);
      last = question;
    }
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
  static const SpChartKind kind = { lay_out, get_height, draw, describe, add_levels };

  g_return_val_if_fail (SP_IS_STANCES_PLAN (plan), NULL);

  return sp_chart_drawing_new (&kind, plan, NULL, _ ("Stances over the Years"));
}
