/* SPDX-License-Identifier: GPL-3.0-or-later
 * The marks along a line of days, and what is written at them: years, and on short lines months and days. */
#include "sp-time-ticks.h"

#include <glib/gi18n-lib.h>

#define DAYS_PER_YEAR 365.2425
/* Parts of what is written have marks of their own only where they are that far apart. */
#define LEAST_DISTANCE 4.0
/* In a line of more years than that only those that are written have a mark. */
#define MOST_YEARS_TO_SKIP 10

typedef enum
{
  DAYS,
  MONTHS,
  YEARS,
} Unit;

/* What is written, every how many of them. */
typedef struct
{
  Unit unit;
  guint step;
} Rhythm;

static double
get_pixels_per_day (const SpTimeAxis *axis)
{
  return axis->width / ((double) (axis->last_day - axis->first_day) + 1);
}

static Rhythm
choose_rhythm (const SpTimeAxis *axis, const SpTimeTickRoom *room)
{
  static const guint day_steps[] = { 1, 5, 10 };
  static const guint month_steps[] = { 1, 3 };
  double pixels_per_day = get_pixels_per_day (axis);

  for (guint i = 0; i < G_N_ELEMENTS (day_steps); i++)
    if (pixels_per_day * day_steps[i] >= room->day)
      return (Rhythm) { DAYS, day_steps[i] };
  for (guint i = 0; i < G_N_ELEMENTS (month_steps); i++)
    if (pixels_per_day * month_steps[i] * DAYS_PER_YEAR / 12 >= room->month)
      return (Rhythm) { MONTHS, month_steps[i] };
  return (Rhythm) { YEARS, sp_time_axis_choose_years (axis, room->year) };
}

static char *
format (SpDate date, const char *words)
{
  g_autoptr (GDateTime) day = g_date_time_new_utc (date.year, MAX (date.month, 1), MAX (date.day, 1), 0, 0, 0);

  return g_date_time_format (day, words);
}

/* The first says to what the others belong. */
static char *
format_label (Unit unit, SpDate date, gboolean is_first)
{
  if (unit == YEARS || (unit == MONTHS && date.month == 1))
    return g_strdup_printf ("%u", date.year);
  if (unit == MONTHS && is_first)
    /* Translators: a month of a year on an axis, “Mar 2019”, as g_date_time_format() takes it. */
    return format (date, C_ ("axis", "%Ob %Y"));
  if (unit == MONTHS)
    /* Translators: a month on an axis, “Mar”, as g_date_time_format() takes it. */
    return format (date, C_ ("axis", "%Ob"));
  if (is_first || (date.month == 1 && date.day == 1))
    /* Translators: a day of a year on an axis, “1 Mar 2019”, as g_date_time_format() takes it. */
    return format (date, C_ ("axis", "%-d %b %Y"));
  if (date.day == 1)
    /* Translators: a day on an axis, “1 Mar”, as g_date_time_format() takes it. */
    return format (date, C_ ("axis", "%-d %b"));
  return g_strdup_printf ("%u", date.day);
}

static gboolean
is_written (Rhythm rhythm, SpDate date)
{
  switch (rhythm.unit)
    {
    case DAYS:
      /* Not just before the first of the next month. */
      return (date.day - 1u) % rhythm.step == 0 && (rhythm.step == 1 || date.day + rhythm.step <= 31);
    case MONTHS:
      return (date.month - 1u) % rhythm.step == 0;
    case YEARS:
    default:
      return date.year % rhythm.step == 0;
    }
}

static gboolean
go_on (SpDate *date, Unit unit)
{
  if (unit == DAYS)
    *date = sp_date_from_day_number (sp_date_get_first_day (*date) + 1);
  else if (unit == MONTHS && date->month < 12)
    date->month++;
  else if (date->year < 9999)
    *date = (SpDate) { (guint16) (date->year + 1), 1, 1 };
  else
    return FALSE;
  return TRUE;
}

static Unit
choose_parts (const SpTimeAxis *axis, Rhythm rhythm)
{
  double pixels_per_day = get_pixels_per_day (axis);

  if (rhythm.unit == DAYS || (rhythm.unit == MONTHS && pixels_per_day >= LEAST_DISTANCE))
    return DAYS;
  if (rhythm.unit == MONTHS || pixels_per_day * DAYS_PER_YEAR / 12 >= 2 * LEAST_DISTANCE)
    return MONTHS;
  return YEARS;
}

static gboolean
begins_unit (SpDate date, Unit unit)
{
  return unit == DAYS || (date.day == 1 && (unit == MONTHS || date.month == 1));
}

static SpDate
find_start (const SpTimeAxis *axis, Unit unit)
{
  SpDate date = sp_date_from_day_number (axis->first_day);

  if (unit == DAYS || begins_unit (date, unit))
    return date;
  date.day = 1;
  if (unit == YEARS)
    date.month = 12;
  go_on (&date, unit);
  return date;
}

static void
clear_tick (gpointer data)
{
  SpTimeTick *tick = data;

  g_free (tick->label);
}

/**
 * sp_time_ticks_find:
 * @axis: an axis
 * @room: how much room what is written takes
 *
 * Finds what is to be written along an axis: years where it is long, months and days where a part of it is seen. The
 * first of what is not a year has its year with it.
 *
 * Returns: (transfer full) (element-type SpTimeTick): the marks, in the order of time
 */
GArray *
sp_time_ticks_find (const SpTimeAxis *axis, const SpTimeTickRoom *room)
{
  GArray *ticks = g_array_new (FALSE, TRUE, sizeof (SpTimeTick));
  gboolean is_first = TRUE;
  Rhythm rhythm;
  Unit parts;
  SpDate date;

  g_array_set_clear_func (ticks, clear_tick);
  g_return_val_if_fail (axis != NULL && room != NULL, ticks);

  rhythm = choose_rhythm (axis, room);
  parts = choose_parts (axis, rhythm);
  date = find_start (axis, parts);
  do
    {
      SpTimeTick tick = { .day = sp_date_get_first_day (date) };

      if (tick.day > axis->last_day)
        break;
      tick.is_major = begins_unit (date, rhythm.unit) && is_written (rhythm, date);
      if (!tick.is_major && rhythm.unit == YEARS && rhythm.step > MOST_YEARS_TO_SKIP)
        continue;
      if (tick.is_major)
        tick.label = format_label (rhythm.unit, date, is_first);
      is_first = is_first && !tick.is_major;
      g_array_append_val (ticks, tick);
    }
  while (go_on (&date, parts));
  return ticks;
}
