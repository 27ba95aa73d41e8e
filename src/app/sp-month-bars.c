/* SPDX-License-Identifier: GPL-3.0-or-later
 * The drawing of how much happened in each month: bars, what of them is in the list, and a line that tells what they are. */
#include "sp-month-bars.h"

#include "sp-drawn-text.h"
#include "sp-moment-mark.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

/* In pixels. */
#define TALL 44.0
#define LOW 22.0
#define AXIS 1.0
#define VAGUE_HEIGHT 3.0
#define LEAST_BAR 2.0
#define GAP 6.0
#define LABEL_SCALE 0.8

/* The order in which they stand on each other, from the bottom. */
static const SpMomentSort stack[] = { SP_MOMENT_CHANGE, SP_MOMENT_FIRST, SP_MOMENT_EVENT };

static guint
count_periods (const SpMonthBars *self)
{
  return self->chronology ? sp_chronology_get_periods (self->chronology)->len : 0;
}

static double
get_bars_height (const SpMonthBars *self)
{
  return self->low ? LOW : TALL;
}

/**
 * sp_month_bars_get_period:
 * @self: bars
 * @index: the index of a period
 *
 * Returns: (nullable): the period, where there is such a one
 */
const SpChronologyPeriod *
sp_month_bars_get_period (const SpMonthBars *self, guint index)
{
  return index < count_periods (self)
           ? &g_array_index (sp_chronology_get_periods (self->chronology), SpChronologyPeriod, index)
           : NULL;
}

static GdkRGBA
get_color (const SpMonthBars *self, float alpha)
{
  gboolean high_contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (self->widget), &color);
  color.alpha *= high_contrast ? MIN (alpha * 1.6f, 1.0f) : alpha;
  return color;
}

static PangoLayout *
create_layout (const SpMonthBars *self, const char *text, gboolean bold)
{
  return sp_drawn_text_new (self->widget, text, LABEL_SCALE, bold);
}

static int
get_label_height (const SpMonthBars *self)
{
  g_autoptr (PangoLayout) layout = create_layout (self, "0", FALSE);
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

/* --- The line above the bars, which tells what they are and what is pointed at ------------------------------------ */

typedef struct
{
  double start; /* from where reading starts */
  double width;
  double height;
  gboolean mirrored;
} Line;

static void
draw_words (const SpMonthBars *self, GtkSnapshot *snapshot, Line *line, const char *text, gboolean bold)
{
  g_autoptr (PangoLayout) layout = create_layout (self, text, bold);
  GdkRGBA color = get_color (self, bold ? 1.0f : 0.75f);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  sp_drawn_text_append (snapshot, layout, line->mirrored ? line->width - line->start - width : line->start, 0, &color);
  line->start += width;
}

static void
draw_key (const SpMonthBars *self, GtkSnapshot *snapshot, Line *line, SpMomentSort sort)
{
  double side = round (line->height * 0.6);
  double x = round (line->mirrored ? line->width - line->start - side : line->start);

  sp_moment_mark_fill (self->widget, snapshot, sort,
                       &GRAPHENE_RECT_INIT ((float) x, (float) round ((line->height - side) / 2), (float) side,
                                            (float) side));
  line->start += side + GAP;
}

static char *
format_sort (SpMomentSort sort, guint n, gboolean in_words)
{
  return in_words ? sp_moment_sort_format_count (sort, n) : g_strdup_printf ("%'u", n);
}

static double
measure_words (const SpMonthBars *self, const char *text, gboolean bold)
{
  g_autoptr (PangoLayout) layout = create_layout (self, text, bold);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

static double
measure_line (const SpMonthBars *self, const char *name, const SpMomentCounts *counts)
{
  double width = measure_words (self, name, TRUE);

  for (guint i = 0; i < SP_N_MOMENT_SORTS; i++)
    {
      g_autofree char *words = format_sort (stack[i], counts->n[stack[i]], TRUE);

      width += 4 * GAP + get_label_height (self) + measure_words (self, words, FALSE);
    }
  return width;
}

/* Of what is pointed at, or where the keyboard is; else of all. Where there is no room for words, numbers do. */
static void
draw_line (const SpMonthBars *self, GtkSnapshot *snapshot)
{
  guint index = self->pointed != G_MAXUINT                    ? self->pointed
                : gtk_widget_has_visible_focus (self->widget) ? self->at
                                                              : G_MAXUINT;
  const SpChronologyPeriod *period = sp_month_bars_get_period (self, index);
  const SpMomentCounts *counts = period ? &period->counts : sp_chronology_get_counts (self->chronology);
  g_autofree char *name =
    period ? sp_moment_format_period (period->date) : g_strdup (C_ ("sum of all months", "In all"));
  Line line = { 0, self->scale.width, get_label_height (self), self->scale.mirrored };
  gboolean in_words = measure_line (self, name, counts) <= line.width;

  draw_words (self, snapshot, &line, name, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (stack); i++)
    {
      g_autofree char *words = format_sort (stack[i], counts->n[stack[i]], in_words);

      if (period != NULL && counts->n[stack[i]] == 0)
        continue;
      line.start += 2 * GAP;
      draw_key (self, snapshot, &line, stack[i]);
      draw_words (self, snapshot, &line, words, FALSE);
    }
}

/* --- The bars --------------------------------------------------------------------------------------------------- */

static gboolean
get_column (const SpMonthBars *self, SpDate date, double *x, double *width)
{
  double left = sp_month_scale_get_x (&self->scale, date, width);
  double right = round (left + *width);

  *x = round (left);
  *width = right - *x;
  return right >= 0 && *x <= self->scale.width;
}

static void
draw_bar (const SpMonthBars *self, GtkSnapshot *snapshot, const SpChronologyPeriod *period)
{
  double x, width, y = get_bars_height (self);

  if (!get_column (self, period->date, &x, &width))
    return;
  width = MAX (width > 3 ? width - 1 : width, 1);
  for (guint i = 0; i < G_N_ELEMENTS (stack); i++)
    {
      guint n = period->counts.n[stack[i]];
      double height = n > 0 ? MAX (round (get_bars_height (self) * n / self->highest), LEAST_BAR) : 0;

      height = MIN (height, y);
      sp_moment_mark_fill (self->widget, snapshot, stack[i],
                           &GRAPHENE_RECT_INIT ((float) x, (float) (y - height), (float) width, (float) height));
      y -= height;
    }
}

/* What is known to the year only lies below the axis, as long as the year. */
static void
draw_vague (const SpMonthBars *self, GtkSnapshot *snapshot, const SpChronologyPeriod *period)
{
  double x, width;
  SpMomentSort sort = SP_MOMENT_EVENT;

  if (!get_column (self, period->date, &x, &width))
    return;
  for (guint i = G_N_ELEMENTS (stack); i > 0; i--)
    if (period->counts.n[stack[i - 1]] > 0)
      sort = stack[i - 1];
  sp_moment_mark_fill (self->widget, snapshot, sort,
                       &GRAPHENE_RECT_INIT ((float) x + 1, (float) (get_bars_height (self) + AXIS + 1),
                                            (float) MAX (width - 3, 1), (float) VAGUE_HEIGHT));
}

static void
draw_bars (const SpMonthBars *self, GtkSnapshot *snapshot)
{
  for (guint i = 0; i < count_periods (self); i++)
    {
      const SpChronologyPeriod *period = sp_month_bars_get_period (self, i);

      if (period->date.month > 0)
        draw_bar (self, snapshot, period);
      else if (sp_date_is_set (period->date))
        draw_vague (self, snapshot, period);
    }
}

static void
fill (GtkSnapshot *snapshot, const GdkRGBA *color, double x, double y, double width, double height)
{
  gtk_snapshot_append_color (snapshot, color,
                             &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height));
}

static void
get_columns (const SpMonthBars *self, SpDate first, SpDate last, double *x, double *width)
{
  double other_x, other_width;

  get_column (self, first, x, width);
  get_column (self, last, &other_x, &other_width);
  *width = MAX (*x + *width, other_x + other_width) - MIN (*x, other_x);
  *x = MIN (*x, other_x);
}

static gboolean
get_column_of (const SpMonthBars *self, guint index, double *x, double *width)
{
  const SpChronologyPeriod *period = sp_month_bars_get_period (self, index);

  return period != NULL && sp_date_is_set (period->date) && get_column (self, period->date, x, width);
}

/* What is known to the year only stands at one end of its year in the list, and so it is marked there, beside months. */
static SpDate
get_seen (const SpMonthBars *self, guint index, gboolean beside_months)
{
  const SpChronologyPeriod *period = sp_month_bars_get_period (self, index);
  gboolean newest = sp_chronology_get_request (self->chronology)->order == SP_CHRONOLOGY_NEWEST;

  if (period == NULL)
    return (SpDate) { 0 };
  if (period->date.month > 0 || !sp_date_is_set (period->date) || !beside_months)
    return period->date;
  return (SpDate) { period->date.year, newest ? 12 : 1, 0 };
}

/**
 * sp_month_bars_get_seen:
 * @self: bars of a chronology
 * @first: (out): the earliest month or year that is in view in the list
 * @last: (out): the latest
 *
 * Returns: whether anything with a date is
 */
gboolean
sp_month_bars_get_seen (const SpMonthBars *self, SpDate *first, SpDate *last)
{
  const SpChronologyPeriod *a = sp_month_bars_get_period (self, self->first_seen),
                           *b = sp_month_bars_get_period (self, self->last_seen);
  gboolean beside_months = a && b && (a->date.month > 0 || b->date.month > 0);

  *first = get_seen (self, MIN (self->first_seen, self->last_seen), beside_months);
  *last = get_seen (self, MAX (self->first_seen, self->last_seen), beside_months);
  if (!sp_date_is_set (*last))
    *last = *first;
  return sp_date_is_set (*first);
}

static void
draw_marked (const SpMonthBars *self, GtkSnapshot *snapshot)
{
  GdkRGBA seen = get_color (self, 0.1f), edge = get_color (self, 0.5f), pointed = get_color (self, 0.2f);
  SpDate first, last;
  double x, width;

  if (sp_month_bars_get_seen (self, &first, &last))
    {
      get_columns (self, first, last, &x, &width);
      fill (snapshot, &seen, x, 0, width, get_bars_height (self));
      fill (snapshot, &edge, x, get_bars_height (self), width, AXIS + 1);
    }
  if (get_column_of (self, self->pointed, &x, &width))
    fill (snapshot, &pointed, x, 0, width, get_bars_height (self));
}

static guint
choose_year_step (const SpMonthBars *self)
{
  static const guint steps[] = { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000 };
  double label_width = measure_words (self, "0000", FALSE) + 2 * GAP;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i] * self->scale.month * 12 >= label_width)
      return steps[i];
  return 5000;
}

static void
draw_year (const SpMonthBars *self, GtkSnapshot *snapshot, guint year)
{
  g_autofree char *text = g_strdup_printf ("%u", year);
  g_autoptr (PangoLayout) layout = create_layout (self, text, FALSE);
  GdkRGBA line = get_color (self, 0.3f), color = get_color (self, 0.7f);
  double x, width;
  int text_width;

  if (!get_column (self, (SpDate) { (guint16) year, 0, 0 }, &x, &width))
    return;
  pango_layout_get_pixel_size (layout, &text_width, NULL);
  fill (snapshot, &line, self->scale.mirrored ? x + width - 1 : x, get_bars_height (self) + AXIS, 1, VAGUE_HEIGHT + 4);
  sp_drawn_text_append (snapshot, layout, self->scale.mirrored ? x + width - 4 - text_width : x + 4,
                        get_bars_height (self) + AXIS + VAGUE_HEIGHT, &color);
}

static void
draw_axis (const SpMonthBars *self, GtkSnapshot *snapshot)
{
  GdkRGBA line = get_color (self, 0.3f);
  guint step = choose_year_step (self);
  guint last = self->scale.first_year + self->scale.n_years - 1;
  double x, width, other_x;

  get_column (self, (SpDate) { (guint16) self->scale.first_year, 0, 0 }, &x, &width);
  get_column (self, (SpDate) { (guint16) last, 12, 0 }, &other_x, &width);
  fill (snapshot, &line, MIN (x, other_x), get_bars_height (self), fabs (x - other_x) + width, AXIS);
  for (guint year = (self->scale.first_year + step - 1) / step * step; year <= last; year += step)
    draw_year (self, snapshot, year);
}

/* Where the keyboard is: above the bar, which the bar itself is too narrow to show. */
static void
draw_focus (const SpMonthBars *self, GtkSnapshot *snapshot)
{
  GdkRGBA color;
  double x, width;

  if (!gtk_widget_has_visible_focus (self->widget) || !get_column_of (self, self->at, &x, &width))
    return;
  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (self->widget), "accent_color", &color))
    color = get_color (self, 1.0f);
  gtk_snapshot_append_border (snapshot,
                              &GSK_ROUNDED_RECT_INIT ((float) x - 2, -2, (float) MAX (width, 3) + 4,
                                                      (float) get_bars_height (self) + 4),
                              (float[4]) { 2, 2, 2, 2 }, (GdkRGBA[4]) { color, color, color, color });
}

/**
 * sp_month_bars_get_height:
 * @self: bars
 *
 * Returns: their height in pixels, with the line above and the years below
 */
int
sp_month_bars_get_height (const SpMonthBars *self)
{
  return (int) ceil (3 * GAP + get_bars_height (self) + AXIS + VAGUE_HEIGHT) + 2 * get_label_height (self);
}

/**
 * sp_month_bars_draw:
 * @self: bars of a chronology
 * @snapshot: where to draw
 *
 * Draws them.
 */
void
sp_month_bars_draw (const SpMonthBars *self, GtkSnapshot *snapshot)
{
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (self->widget),
                                                         (float) gtk_widget_get_height (self->widget)));
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) SP_MONTH_BARS_PADDING, (float) GAP));
  draw_line (self, snapshot);
  if (self->scale.n_years > 0)
    {
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, (float) (get_label_height (self) + GAP)));
      draw_marked (self, snapshot);
      draw_bars (self, snapshot);
      draw_axis (self, snapshot);
      draw_focus (self, snapshot);
    }
  gtk_snapshot_pop (snapshot);
}
