/* SPDX-License-Identifier: GPL-3.0-or-later
 * How much happened in each year, as bars on paper. */
#include "sp-years-drawing.h"

#include "sp-chronology-rows.h"

#include <glib/gi18n-lib.h>

/* In points. */
#define BARS_HEIGHT 54.0
#define WIDEST_BAR 20.0
#define MOST_YEARS 120
#define GAP 3.0
#define SWATCH 6.0
#define AXIS 0.5
/* The part of a year's room that its bar takes. */
#define BAR_SHARE 0.62

/* From below: told apart without colour too. */
static const struct
{
  SpMomentSort sort;
  double shade[3];
  const char *label;
} stack[] = {
  { SP_MOMENT_CHANGE, { 0.06, 0.36, 0.45 }, NC_ ("years", "Position changes") },
  { SP_MOMENT_FIRST, { 0.52, 0.68, 0.73 }, NC_ ("years", "First known positions") },
  { SP_MOMENT_EVENT, { 0.85, 0.85, 0.85 }, NC_ ("years", "Events") },
};

typedef struct
{
  GArray *years; /* of SpChronologyPeriod, with dates */
  int first;
  guint n;
  guint most;
} Drawing;

static void
free_drawing (gpointer data)
{
  Drawing *self = data;

  g_array_unref (self->years);
  g_free (self);
}

static SpSetText *
set_text (const SpTextSetter *setter, const char *words)
{
  g_autoptr (SpRichText) text = sp_rich_text_new (words, SP_TEXT_DIM);

  return sp_set_text_new (setter, SP_TEXT_STYLE_NOTE, text, -1);
}

static double
get_line_height (const SpTextSetter *setter)
{
  g_autoptr (SpSetText) text = set_text (setter, "0");

  return sp_set_text_get_height (text, 0, 1);
}

/* Centred on x; returns how wide it is. */
static double
draw_centred (cairo_t *cr, const SpTextSetter *setter, const char *words, double x, double y, double room)
{
  g_autoptr (SpSetText) text = set_text (setter, words);
  double width = sp_set_text_get_widest (text);

  if (width <= room)
    sp_set_text_draw (text, cr, x - width / 2, y, 0, 1);
  return width;
}

static void
fill (cairo_t *cr, guint i, double x, double y, double width, double height)
{
  cairo_set_source_rgb (cr, stack[i].shade[0], stack[i].shade[1], stack[i].shade[2]);
  cairo_rectangle (cr, x, y, width, height);
  cairo_fill (cr);
}

static void
draw_bar (const Drawing *self,
          cairo_t *cr,
          const SpTextSetter *setter,
          const SpMomentCounts *counts,
          double x,
          double step)
{
  double width = MIN (step * BAR_SHARE, WIDEST_BAR);
  double y = get_line_height (setter) + BARS_HEIGHT;
  g_autofree char *sum = g_strdup_printf ("%'u", sp_moment_counts_sum (counts));

  for (guint i = 0; i < G_N_ELEMENTS (stack); i++)
    {
      double height = BARS_HEIGHT * counts->n[stack[i].sort] / self->most;

      y -= height;
      fill (cr, i, x - width / 2, y, width, height);
    }
  draw_centred (cr, setter, sum, x, y - get_line_height (setter), step);
}

static double
get_middle (const Drawing *self, int year, double step, gboolean is_rtl)
{
  guint place = (guint) (year - self->first);

  return step * (0.5 + (is_rtl ? self->n - 1 - place : place));
}

/* All years, or every so manieth, as there is room. */
static void
draw_axis (const Drawing *self, cairo_t *cr, const SpTextSetter *setter, double width, double step)
{
  double y = get_line_height (setter) + BARS_HEIGHT;
  g_autoptr (SpSetText) widest = set_text (setter, "0000");
  guint each = 1;

  while (each * step < sp_set_text_get_widest (widest) + GAP)
    each++;
  cairo_set_source_rgb (cr, 0.1, 0.1, 0.1);
  cairo_rectangle (cr, 0, y, width, AXIS);
  cairo_fill (cr);
  for (guint i = 0; i < self->n; i += each)
    {
      int year = self->first + (int) i;
      g_autofree char *words = g_strdup_printf ("%d", year);

      draw_centred (cr, setter, words, get_middle (self, year, step, setter->is_rtl), y + GAP, each * step);
    }
}

static void
draw_key (cairo_t *cr, const SpTextSetter *setter, double width, double y)
{
  double height = get_line_height (setter);
  double x = setter->is_rtl ? width : 0;

  for (guint i = 0; i < G_N_ELEMENTS (stack); i++)
    {
      g_autoptr (SpSetText) text = set_text (setter, g_dpgettext2 (NULL, "years", stack[i].label));
      double text_width = sp_set_text_get_widest (text);
      double swatch = setter->is_rtl ? x - SWATCH : x;

      fill (cr, i, swatch, y + (height - SWATCH) / 2, SWATCH, SWATCH);
      sp_set_text_draw (text, cr, setter->is_rtl ? x - SWATCH - GAP - text_width : x + SWATCH + GAP, y, 0, 1);
      x += (setter->is_rtl ? -1 : 1) * (SWATCH + GAP + text_width + 4 * GAP);
    }
}

static double
measure (gpointer data G_GNUC_UNUSED, const SpTextSetter *setter, double width G_GNUC_UNUSED)
{
  return 3 * get_line_height (setter) + BARS_HEIGHT + 3 * GAP;
}

static void
draw (gpointer data, cairo_t *cr, const SpTextSetter *setter, double width)
{
  const Drawing *self = data;
  double step = width / self->n;

  for (guint i = 0; i < self->years->len; i++)
    {
      const SpChronologyPeriod *year = &g_array_index (self->years, SpChronologyPeriod, i);

      draw_bar (self, cr, setter, &year->counts, get_middle (self, year->date.year, step, setter->is_rtl), step);
    }
  draw_axis (self, cr, setter, width, step);
  draw_key (cr, setter, width, 2 * get_line_height (setter) + BARS_HEIGHT + 3 * GAP);
}

static char *
describe (gpointer data, const SpTextSetter *setter G_GNUC_UNUSED, double width G_GNUC_UNUSED)
{
  const Drawing *self = data;
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < self->years->len; i++)
    {
      const SpChronologyPeriod *year = &g_array_index (self->years, SpChronologyPeriod, i);
      g_autofree char *line = sp_moment_counts_format_period (&year->counts, year->date);

      g_string_append_printf (words, "%s%s", i > 0 ? "\n" : "", line);
    }
  return g_string_free (words, FALSE);
}

static GArray *
copy_dated (GArray *years)
{
  GArray *dated = g_array_new (FALSE, FALSE, sizeof (SpChronologyPeriod));

  for (guint i = 0; i < years->len; i++)
    if (sp_date_is_set (g_array_index (years, SpChronologyPeriod, i).date))
      g_array_append_val (dated, g_array_index (years, SpChronologyPeriod, i));
  return dated;
}

static void
find_extent (Drawing *self)
{
  int last = g_array_index (self->years, SpChronologyPeriod, self->years->len - 1).date.year;

  self->first = g_array_index (self->years, SpChronologyPeriod, 0).date.year;
  self->n = (guint) (last - self->first + 1);
  for (guint i = 0; i < self->years->len; i++)
    self->most = MAX (self->most, sp_moment_counts_sum (&g_array_index (self->years, SpChronologyPeriod, i).counts));
}

/**
 * sp_years_drawing_new:
 * @years: (element-type SpChronologyPeriod): the years of a chronology; see sp_chronology_get_years()
 *
 * Returns: (transfer full) (nullable): a bar a year, with changes, first known positions and events apart; %NULL where
 *   there is but one year, or more than there is room for
 */
SpDrawingBlock *
sp_years_drawing_new (GArray *years)
{
  Drawing *self;

  g_return_val_if_fail (years != NULL, NULL);

  self = g_new0 (Drawing, 1);
  self->years = copy_dated (years);
  if (self->years->len > 1)
    find_extent (self);
  if (self->most == 0 || self->n > MOST_YEARS)
    {
      free_drawing (self);
      return NULL;
    }
  return sp_drawing_block_new (&(SpDrawing) { .measure = measure,
                                              .draw = draw,
                                              .describe = describe,
                                              .title = _ ("Over the Years"),
                                              .data = self,
                                              .destroy = free_drawing });
}
