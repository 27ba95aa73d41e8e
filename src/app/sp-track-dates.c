/* SPDX-License-Identifier: GPL-3.0-or-later
 * The two dates of a lens as the date track moves them: in steps between changes, by years, from end to end. */
#include "sp-track-dates.h"

#include <glib/gi18n-lib.h>

/**
 * sp_track_dates_has:
 * @self: the dates
 * @kind: which
 *
 * Returns: whether there is such a date: the one to compare with only while two are compared
 */
gboolean
sp_track_dates_has (const SpTrackDates *self, SpTrackDate kind)
{
  return kind == SP_TRACK_DATE_ON || sp_lens_get_span (self->lens, NULL, NULL);
}

/**
 * sp_track_dates_get:
 * @self: the dates
 * @kind: which
 *
 * Returns: the date as it was set, the last day of the calendar for the latest
 */
SpDate
sp_track_dates_get (const SpTrackDates *self, SpTrackDate kind)
{
  SpDate date = kind == SP_TRACK_DATE_ON ? sp_lens_get_on (self->lens) : sp_lens_get_compared (self->lens);

  return sp_date_is_set (date) ? date : sp_date_from_day_number (sp_calendar_get_last_day (self->calendar));
}

/**
 * sp_track_dates_get_day:
 * @self: the dates
 * @kind: which
 *
 * Returns: the day as of which is looked, not after the calendar's last
 */
guint32
sp_track_dates_get_day (const SpTrackDates *self, SpTrackDate kind)
{
  return MIN (sp_date_get_last_day (sp_track_dates_get (self, kind)), sp_calendar_get_last_day (self->calendar));
}

/**
 * sp_track_dates_set:
 * @self: the dates
 * @kind: which
 * @date: a date, or no date for the latest
 *
 * Sets it in the lens.
 */
void
sp_track_dates_set (const SpTrackDates *self, SpTrackDate kind, SpDate date)
{
  guint32 last_day = sp_calendar_get_last_day (self->calendar);
  gboolean latest = !sp_date_is_set (date) || sp_date_get_last_day (date) >= last_day;

  if (kind == SP_TRACK_DATE_ON)
    sp_lens_set_on (self->lens, latest ? (SpDate) { 0 } : date);
  else
    sp_lens_set_compared (self->lens, latest ? sp_date_from_day_number (last_day) : date);
}

static gboolean
step (const SpTrackDates *self, SpTrackDate kind, gboolean forward)
{
  guint32 day = sp_calendar_find_step (self->calendar, sp_track_dates_get_day (self, kind), forward);

  if (day == 0 && !forward)
    return FALSE;
  sp_track_dates_set (self, kind, day != 0 ? sp_date_from_day_number (day) : (SpDate) { 0 });
  return TRUE;
}

/* Where nothing lies before, because there is no year before, it is the first day. */
static SpDate
get_beginning (const SpTrackDates *self)
{
  SpDate before = sp_calendar_get_before (self->calendar);

  return sp_date_is_set (before) ? before : sp_date_from_day_number (sp_calendar_get_first_day (self->calendar));
}

static void
move_by_year (const SpTrackDates *self, SpTrackDate kind, int years)
{
  SpDate date = sp_date_add_years (sp_track_dates_get (self, kind), years);

  if (sp_date_get_first_day (date) < sp_calendar_get_first_day (self->calendar))
    date = get_beginning (self);
  sp_track_dates_set (self, kind, date);
}

/**
 * sp_track_dates_move:
 * @self: the dates
 * @kind: which
 * @move: where to
 *
 * Moves a date. It keeps its precision when it moves by years.
 *
 * Returns: whether there is anything in that direction
 */
gboolean
sp_track_dates_move (const SpTrackDates *self, SpTrackDate kind, SpDateMove move)
{
  switch (move)
    {
    case SP_DATE_MOVE_NEXT:
    case SP_DATE_MOVE_PREVIOUS:
      return step (self, kind, move == SP_DATE_MOVE_NEXT);
    case SP_DATE_MOVE_YEAR_LATER:
    case SP_DATE_MOVE_YEAR_EARLIER:
      move_by_year (self, kind, move == SP_DATE_MOVE_YEAR_LATER ? 1 : -1);
      return TRUE;
    case SP_DATE_MOVE_FIRST:
      sp_track_dates_set (self, kind, get_beginning (self));
      return TRUE;
    case SP_DATE_MOVE_LAST:
      sp_track_dates_set (self, kind, (SpDate) { 0 });
      return TRUE;
    case SP_DATE_MOVE_LIST:
    default:
      return FALSE;
    }
}

/**
 * sp_track_dates_choose_compared:
 * @self: the dates
 *
 * Returns: with which date to begin when two are to be compared: a year before, as far as the calendar goes; else its
 *   last day
 */
SpDate
sp_track_dates_choose_compared (const SpTrackDates *self)
{
  SpDate date = sp_track_dates_get (self, SP_TRACK_DATE_ON);
  SpDate earlier = sp_date_add_years (date, -1);

  if (sp_date_get_last_day (earlier) < sp_calendar_get_first_day (self->calendar))
    earlier = sp_date_from_day_number (sp_calendar_get_first_day (self->calendar));
  if (sp_date_get_last_day (earlier) < sp_date_get_last_day (date))
    return earlier;
  return sp_date_from_day_number (sp_calendar_get_last_day (self->calendar));
}

/**
 * sp_track_dates_format:
 * @self: the dates
 * @kind: which
 *
 * Returns: (transfer full): what a screen reader says of it: the date in words, and what changed in its month, or
 *   for a year, in that
 */
char *
sp_track_dates_format (const SpTrackDates *self, SpTrackDate kind)
{
  SpDate date = sp_track_dates_get (self, kind);
  g_autofree char *words = sp_date_format (date);
  g_autofree char *changes = sp_calendar_format_period (self->calendar, (SpDate) { date.year, date.month, 0 });

  if (kind == SP_TRACK_DATE_ON && sp_lens_is_latest (self->lens))
    /* Translators: what a screen reader says of the date: “Latest, 21 November 2026. November 2026: 2 changes”. */
    return g_strdup_printf (_ ("Latest, %s. %s"), words, changes);
  if (sp_date_is_vague (date) && sp_date_get_first_day (date) >= sp_calendar_get_first_day (self->calendar))
    return g_steal_pointer (&changes);
  /* Translators: what a screen reader says of a date: “1 June 2019. June 2019: 2 changes”. */
  return g_strdup_printf (_ ("%s. %s"), words, changes);
}
