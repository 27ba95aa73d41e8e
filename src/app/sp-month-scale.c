/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the months of a chronology are along a chart. */
#include "sp-month-scale.h"

#include <math.h>

/* Of a month, in pixels. */
#define LEAST_WIDTH 4.0
#define MOST_WIDTH 18.0

static const SpChronologyPeriod *
get_year (SpChronology *chronology, guint index)
{
  return &g_array_index (sp_chronology_get_years (chronology), SpChronologyPeriod, index);
}

/* What has no date comes last. */
static guint
count_dated (SpChronology *chronology)
{
  guint n = sp_chronology_get_years (chronology)->len;

  return n > 0 && !sp_date_is_set (get_year (chronology, n - 1)->date) ? n - 1 : n;
}

/**
 * sp_month_scale_init:
 * @self: (out caller-allocates): a scale
 * @chronology: (nullable): what is to be shown
 * @width: the room that there is, in pixels
 * @mirrored: whether time is to run from right to left
 *
 * Lays out all years from the first to the last. Where a month would be narrower than can be pointed at, they need more
 * than the room, and begin at the start.
 */
void
sp_month_scale_init (SpMonthScale *self, SpChronology *chronology, double width, gboolean mirrored)
{
  guint n = chronology ? count_dated (chronology) : 0;

  *self = (SpMonthScale) { .width = width, .mirrored = mirrored };
  if (n == 0)
    return;
  self->first_year = get_year (chronology, 0)->date.year;
  self->n_years = get_year (chronology, n - 1)->date.year - self->first_year + 1U;
  self->month = CLAMP (width / (self->n_years * 12), LEAST_WIDTH, MOST_WIDTH);
}

/* From the start of the chart, as if all of it were in sight. */
static double
get_place (const SpMonthScale *self, SpDate period)
{
  return ((period.year - (double) self->first_year) * 12 + (period.month > 0 ? period.month - 1 : 0)) * self->month;
}

/**
 * sp_month_scale_get_x:
 * @self: a scale of some years
 * @period: a month or a year
 * @width: (out): its width, in pixels
 *
 * Returns: its left edge, which may be out of sight
 */
double
sp_month_scale_get_x (const SpMonthScale *self, SpDate period, double *width)
{
  double start = get_place (self, period) - self->offset;

  *width = self->month * (period.month > 0 ? 1 : 12);
  return self->mirrored ? self->width - start - *width : start;
}

/**
 * sp_month_scale_show:
 * @self: (inout): a scale of some years
 * @first: a month or a year
 * @last: another, not earlier
 *
 * Moves the chart so that what is between them is in the middle of it, as far as its ends let.
 */
void
sp_month_scale_show (SpMonthScale *self, SpDate first, SpDate last)
{
  double whole = self->n_years * 12 * self->month;
  double middle = (get_place (self, first) + get_place (self, last) + self->month * (last.month > 0 ? 1 : 12)) / 2;

  self->offset = round (CLAMP (middle - self->width / 2, 0, MAX (whole - self->width, 0)));
}

static double
get_distance (const SpMonthScale *self, SpDate period, double x)
{
  double width;
  double left = sp_month_scale_get_x (self, period, &width);

  if (x < left)
    return left - x;
  return x > left + width ? x - left - width : 0;
}

/**
 * sp_month_scale_find_period:
 * @self: a scale
 * @chronology: what it shows
 * @x: a place along the chart, in pixels
 *
 * Returns: the index of the period at @x or nearest to it, a month before a year; %G_MAXUINT where nothing has a date
 */
guint
sp_month_scale_find_period (const SpMonthScale *self, SpChronology *chronology, double x)
{
  GArray *periods = sp_chronology_get_periods (chronology);
  double nearest = INFINITY;
  guint found = G_MAXUINT;

  for (guint i = 0; i < periods->len && self->n_years > 0; i++)
    {
      SpDate date = g_array_index (periods, SpChronologyPeriod, i).date;
      double distance = sp_date_is_set (date) ? get_distance (self, date, x) : INFINITY;

      /* A year comes before its months, of which the one is meant that is there */
      if (distance < nearest || (distance <= nearest && date.month > 0))
        {
          nearest = distance;
          found = i;
        }
    }
  return found;
}
