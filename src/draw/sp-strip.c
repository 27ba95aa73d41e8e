/* SPDX-License-Identifier: GPL-3.0-or-later
 * A strip of the levels of a country over the years, small enough for a row of a list or a tooltip. */
#include "sp-strip.h"

#include "sp-stretch.h"

static void
draw_line (cairo_t *cr, double x, double y, double width, double height, SpColor color)
{
  cairo_set_source_rgb (cr, color.red, color.green, color.blue);
  cairo_rectangle (cr, x, y, width, height);
  cairo_fill (cr);
}

/* Where a position confirms the level before it, a gap shows that it was said again. */
static void
draw_gap (const SpStretch *stretch, const SpTimeAxis *axis, double height, const SpTheme *theme, cairo_t *cr)
{
  if (stretch->steady && stretch->begins > axis->first_day && stretch->begins <= axis->last_day)
    draw_line (cr, sp_time_axis_get_x (axis, stretch->begins) - 0.5, 0, 1, height, theme->paper);
}

/**
 * sp_strip_draw:
 * @cr: where to draw, at the origin
 * @index: an index
 * @country: a country
 * @question: a question
 * @weakest: positions on a weaker basis are left out
 * @first_day: the day at the left end, as sp_date_get_first_day() counts
 * @last_day: the day at the right end
 * @now_day: the day that is looked at; nothing later is drawn, and a line marks it unless it is at the right end
 * @width: the width
 * @height: the height; 6 and more can be read
 * @theme: the colours around the levels
 *
 * Draws the levels that a country held over the years as a coloured bar. Where the date of a change is vague, the bar
 * goes over slowly; where nothing is known, there is only a thin line. It has no text: for a locale that is read from
 * right to left mirror it with cairo_scale().
 */
void
sp_strip_draw (cairo_t *cr,
               SpIndex *index,
               SpCountry *country,
               SpQuestion *question,
               SpBasis weakest,
               guint32 first_day,
               guint32 last_day,
               guint32 now_day,
               double width,
               double height,
               const SpTheme *theme)
{
  const SpTimeAxis axis = { .first_day = first_day, .last_day = last_day, .width = width };
  g_autoptr (GArray) stretches = NULL;

  g_return_if_fail (cr != NULL && theme != NULL && first_day <= last_day);
  g_return_if_fail (SP_IS_INDEX (index) && SP_IS_COUNTRY (country) && SP_IS_QUESTION (question));

  if (width <= 0 || height <= 0)
    return;
  stretches = sp_stretches_find (index, country, question, weakest, now_day);
  cairo_save (cr);
  draw_line (cr, 0, height / 2 - 0.5, width, 1, theme->texture);
  for (guint i = 0; i < stretches->len; i++)
    {
      sp_stretch_draw (&g_array_index (stretches, SpStretch, i), &axis, 0, height, 0, theme, cr);
      draw_gap (&g_array_index (stretches, SpStretch, i), &axis, height, theme, cr);
    }
  if (now_day >= first_day && now_day < last_day)
    draw_line (cr, sp_time_axis_get_x (&axis, now_day + 1.0) - 0.5, 0, 1, height, theme->ink);
  cairo_restore (cr);
}
