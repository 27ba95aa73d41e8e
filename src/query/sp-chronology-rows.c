/* SPDX-License-Identifier: GPL-3.0-or-later
 * The rows of a chronology: what happened, under the heads of years and months. */
#include "sp-chronology-rows.h"

static SpDate
get_period (const SpMoment *moment)
{
  return (SpDate) { moment->date.year, moment->date.month, 0 };
}

static SpDate
get_year (const SpMoment *moment)
{
  return (SpDate) { moment->date.year, 0, 0 };
}

static int
compare_numbers (guint a, guint b)
{
  return a < b ? -1 : a > b;
}

/* What is known to the year only comes first in its year: it may have happened at any time in it. What has no date comes
 * last, in either order. */
static int
compare_periods (SpDate a, SpDate b, gboolean newest_first)
{
  int order = compare_numbers (a.year, b.year);

  if (sp_date_is_set (a) != sp_date_is_set (b))
    return sp_date_is_set (a) ? -1 : 1;
  if (order == 0 && (a.month == 0 || b.month == 0))
    return compare_numbers (a.month, b.month);
  if (order == 0)
    order = compare_numbers (a.month, b.month);
  return newest_first ? -order : order;
}

static int
compare_moments (gconstpointer a, gconstpointer b, gpointer newest_first)
{
  return compare_periods (get_period (*(const SpMoment *const *) a), get_period (*(const SpMoment *const *) b),
                          GPOINTER_TO_INT (newest_first));
}

/* --- Periods ---------------------------------------------------------------------------------------------------- */

static void
count_in (GArray *periods, SpDate date, SpMomentSort sort)
{
  SpChronologyPeriod *last = periods->len > 0 ? &g_array_index (periods, SpChronologyPeriod, periods->len - 1) : NULL;

  if (last == NULL || !sp_date_equal (last->date, date))
    {
      const SpChronologyPeriod period = { .date = date };

      g_array_append_val (periods, period);
      last = &g_array_index (periods, SpChronologyPeriod, periods->len - 1);
    }
  last->counts.n[sort]++;
}

static void
make_periods (SpChronologyRows *self, GPtrArray *moments)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_copy (moments, NULL, NULL);

  g_ptr_array_sort_with_data (sorted, compare_moments, GINT_TO_POINTER (FALSE));
  for (guint i = 0; i < sorted->len; i++)
    {
      const SpMoment *moment = sorted->pdata[i];

      count_in (self->periods, get_period (moment), moment->sort);
      count_in (self->years, get_year (moment), moment->sort);
    }
}

static int
compare_period_dates (gconstpointer a, gconstpointer b)
{
  return compare_periods (((const SpChronologyPeriod *) a)->date, ((const SpChronologyPeriod *) b)->date, FALSE);
}

static guint
find (GArray *periods, SpDate date)
{
  const SpChronologyPeriod wanted = { .date = date };
  guint index = 0;

  g_array_binary_search (periods, &wanted, compare_period_dates, &index);
  return index;
}

/* --- Rows ------------------------------------------------------------------------------------------------------- */

static void
append_row (SpChronologyRows *self, SpChronologyRowStyle style, guint period, guint year, const SpMoment *moment)
{
  const SpChronologyRow row = { style, period, year, moment };

  g_array_append_val (self->rows, row);
}

static void
append_year (SpChronologyRows *self, guint period, guint year)
{
  g_array_index (self->years, SpChronologyPeriod, year).row = self->rows->len;
  append_row (self, SP_CHRONOLOGY_ROW_YEAR, period, year, NULL);
}

/* Of what is known to the year only, or has no date, the head of the year is head enough. */
static void
append_period (SpChronologyRows *self, guint index, guint year)
{
  SpChronologyPeriod *period = &g_array_index (self->periods, SpChronologyPeriod, index);

  period->row = self->rows->len;
  if (period->date.month != 0)
    append_row (self, SP_CHRONOLOGY_ROW_MONTH, index, year, NULL);
}

static void
make_rows (SpChronologyRows *self, GPtrArray *sorted)
{
  for (guint i = 0; i < sorted->len; i++)
    {
      const SpMoment *moment = sorted->pdata[i];
      const SpChronologyRow *last =
        self->rows->len > 0 ? &g_array_index (self->rows, SpChronologyRow, self->rows->len - 1) : NULL;
      guint period = find (self->periods, get_period (moment));
      guint year = find (self->years, get_year (moment));
      gboolean is_new = last == NULL || last->period != period;

      if (last == NULL || last->year != year)
        append_year (self, period, year);
      if (is_new)
        append_period (self, period, year);
      append_row (self, SP_CHRONOLOGY_ROW_MOMENT, period, year, moment);
    }
}

static GPtrArray *
put_in_order (GPtrArray *moments, gboolean newest_first)
{
  GPtrArray *sorted = g_ptr_array_copy (moments, NULL, NULL);

  for (guint i = 0; newest_first && i < sorted->len / 2; i++)
    {
      gpointer other = sorted->pdata[sorted->len - 1 - i];

      sorted->pdata[sorted->len - 1 - i] = sorted->pdata[i];
      sorted->pdata[i] = other;
    }
  g_ptr_array_sort_with_data (sorted, compare_moments, GINT_TO_POINTER (newest_first));
  return sorted;
}

/**
 * sp_chronology_rows_init:
 * @self: (out caller-allocates): rows, to be cleared
 * @moments: (element-type SpMoment): moments by date, as sp_moments_get() has them; what they point at is borrowed
 * @newest_first: whether the newest is to come first
 *
 * Puts moments in order, each under the head of its month and that under the head of its year. What is known to the year
 * only stands under the head of the year, before its months, and what has no date last of all, under a head of its own.
 */
void
sp_chronology_rows_init (SpChronologyRows *self, GPtrArray *moments, gboolean newest_first)
{
  g_autoptr (GPtrArray) sorted = NULL;

  g_return_if_fail (self != NULL && moments != NULL);

  self->rows = g_array_new (FALSE, FALSE, sizeof (SpChronologyRow));
  self->periods = g_array_new (FALSE, FALSE, sizeof (SpChronologyPeriod));
  self->years = g_array_new (FALSE, FALSE, sizeof (SpChronologyPeriod));
  make_periods (self, moments);
  sorted = put_in_order (moments, !!newest_first);
  make_rows (self, sorted);
}

/**
 * sp_chronology_rows_clear:
 * @self: rows
 *
 * Frees what they hold.
 */
void
sp_chronology_rows_clear (SpChronologyRows *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->periods, g_array_unref);
  g_clear_pointer (&self->years, g_array_unref);
}
