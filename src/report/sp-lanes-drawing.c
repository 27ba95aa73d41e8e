/* SPDX-License-Identifier: GPL-3.0-or-later
 * Swim lanes as a part of what is printed, with what their letters mean. */
#include "sp-lanes-drawing.h"

#include "sp-chart-drawing.h"
#include "sp-chart-setting.h"

#include <glib/gi18n-lib.h>

static gpointer
lay_out (gpointer plan, PangoContext *context, double width, gboolean mirrored)
{
  return sp_lanes_plan_lay_out (plan, context, width, mirrored);
}

static double
get_height (gpointer chart)
{
  return sp_lanes_get_height (chart);
}

static void
draw (gpointer chart, cairo_t *cr, const SpTheme *theme)
{
  sp_lanes_draw (chart, cr, theme);
}

static char *
describe (gpointer chart)
{
  return sp_lanes_describe (chart);
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
add_levels_of (SpLanes *lanes, SpQuestion *question, GPtrArray *legend)
{
  SpScale *scale = sp_question_get_scale (question);
  GPtrArray *levels = sp_scale_get_levels (scale);

  for (guint i = 0; i < levels->len; i++)
    if (has_level (lanes, scale, levels->pdata[i]))
      sp_chart_legend_add (legend, question, levels->pdata[i]);
}

/* The levels that occur, of each scale once. */
static void
add_levels (gpointer chart, GPtrArray *questions, GPtrArray *legend)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < questions->len; i++)
    if (g_hash_table_add (seen, sp_question_get_scale (questions->pdata[i])))
      add_levels_of (chart, questions->pdata[i], legend);
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
  static const SpChartKind kind = { lay_out, get_height, draw, describe, add_levels };

  g_return_val_if_fail (SP_IS_LANES_PLAN (plan) && questions != NULL, NULL);

  return sp_chart_drawing_new (&kind, plan, questions, C_ ("comparison", "Over Time"));
}
