/* SPDX-License-Identifier: GPL-3.0-or-later
 * Dates known to the year, the month or the day, as intervals of days. */
#include "sp-date.h"

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (sp-date-error-quark, sp_date_error)

static gboolean
read_digits (const char *text, guint count, guint *number)
{
  *number = 0;
  for (guint i = 0; i < count; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;
      *number = *number * 10 + (guint) (text[i] - '0');
    }
  return TRUE;
}

static gboolean
read_form (const char *text, guint *year, guint *month, guint *day)
{
  gsize length = strlen (text);

  *month = *day = 0;
  if ((length != 4 && length != 7 && length != 10) || !read_digits (text, 4, year))
    return FALSE;
  if (length >= 7 && (text[4] != '-' || !read_digits (text + 5, 2, month)))
    return FALSE;
  return length < 10 || (text[7] == '-' && read_digits (text + 8, 2, day));
}

/**
 * sp_date_parse:
 * @text: the date as written
 * @date: (out): where to put it; unchanged on error
 * @error: return location for an error of the domain `SP_DATE_ERROR`
 *
 * Reads `2019`, `2019-02` or `2019-02-22`, and nothing else: no spaces, signs, times or intervals.
 *
 * Returns: whether @text is such a date in years 1 to 9999
 */
gboolean
sp_date_parse (const char *text, SpDate *date, GError **error)
{
  guint year, month, day;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  if (!read_form (text, &year, &month, &day))
    {
      g_set_error (error, SP_DATE_ERROR, SP_DATE_ERROR_FORM,
                   _ ("“%s” is not a date; write it as 2019, 2019-02 or 2019-02-22"), text);
      return FALSE;
    }
  if (year == 0 || (strlen (text) >= 7 && (month < 1 || month > 12)) ||
      (strlen (text) == 10 && !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year)))
    {
      g_set_error (error, SP_DATE_ERROR, SP_DATE_ERROR_CALENDAR, _ ("There is no date “%s” in the calendar"), text);
      return FALSE;
    }
  *date = (SpDate) { (guint16) year, (guint8) month, (guint8) day };
  return TRUE;
}

/**
 * sp_date_from_day_number:
 * @day_number: days since 1 January of the year 1, which is day 1 (as `g_date_get_julian()` counts)
 *
 * Returns: that day, precise to the day
 */
SpDate
sp_date_from_day_number (guint32 day_number)
{
  GDate date;

  g_return_val_if_fail (g_date_valid_julian (day_number), ((SpDate) { 0 }));

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day_number);
  return (SpDate) { g_date_get_year (&date), (guint8) g_date_get_month (&date), g_date_get_day (&date) };
}

/**
 * sp_date_to_string:
 * @date: a date
 *
 * Returns: (transfer full): the date as datasets write it, such as `2019-02`; the empty string for no date
 */
char *
sp_date_to_string (SpDate date)
{
  switch (sp_date_get_precision (date))
    {
    case SP_DATE_PRECISION_YEAR:
      return g_strdup_printf ("%04u", date.year);
    case SP_DATE_PRECISION_MONTH:
      return g_strdup_printf ("%04u-%02u", date.year, date.month);
    case SP_DATE_PRECISION_DAY:
      return g_strdup_printf ("%04u-%02u-%02u", date.year, date.month, date.day);
    case SP_DATE_PRECISION_NONE:
    default:
      return g_strdup ("");
    }
}

/**
 * sp_date_format:
 * @date: a date
 *
 * Writes a date for people, at its own precision: a year stays a year.
 *
 * Returns: (transfer full): such as “22 February 2019”, “February 2019” or “2019” in the user's language;
 *   the empty string for no date
 */
char *
sp_date_format (SpDate date)
{
  g_autoptr (GDateTime) first_day = NULL;
  SpDatePrecision precision = sp_date_get_precision (date);

  if (precision == SP_DATE_PRECISION_NONE)
    return g_strdup ("");
  if (precision == SP_DATE_PRECISION_YEAR)
    return g_strdup_printf ("%u", date.year);
  first_day = g_date_time_new_utc (date.year, date.month, MAX (date.day, 1), 0, 0, 0);
  if (precision == SP_DATE_PRECISION_MONTH)
    /* Translators: a month of a year, “February 2019”, as g_date_time_format() takes it. */
    return g_date_time_format (first_day, C_ ("date", "%OB %Y"));
  /* Translators: a day, “22 February 2019”, as g_date_time_format() takes it. */
  return g_date_time_format (first_day, C_ ("date", "%-d %B %Y"));
}

/**
 * sp_date_get_precision:
 * @date: a date
 *
 * Returns: how precisely @date is known
 */
SpDatePrecision
sp_date_get_precision (SpDate date)
{
  if (date.year == 0)
    return SP_DATE_PRECISION_NONE;
  if (date.month == 0)
    return SP_DATE_PRECISION_YEAR;
  return date.day == 0 ? SP_DATE_PRECISION_MONTH : SP_DATE_PRECISION_DAY;
}

/**
 * sp_date_is_set:
 * @date: a date
 *
 * Returns: whether there is a date at all
 */
gboolean
sp_date_is_set (SpDate date)
{
  return date.year != 0;
}

/**
 * sp_date_is_vague:
 * @date: a date
 *
 * Returns: whether @date is known to the month or the year only
 */
gboolean
sp_date_is_vague (SpDate date)
{
  return sp_date_is_set (date) && date.day == 0;
}

/**
 * sp_date_get_first_day:
 * @date: a date that is set
 *
 * Returns: the number of the first day that @date can mean; day 1 is 1 January of the year 1
 */
guint32
sp_date_get_first_day (SpDate date)
{
  GDate day;

  g_return_val_if_fail (sp_date_is_set (date), 0);

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, MAX (date.day, 1), (GDateMonth) MAX (date.month, 1), date.year);
  return g_date_get_julian (&day);
}

/**
 * sp_date_get_last_day:
 * @date: a date that is set
 *
 * Returns: the number of the last day that @date can mean; day 1 is 1 January of the year 1
 */
guint32
sp_date_get_last_day (SpDate date)
{
  GDate day;
  GDateMonth month;
  guint8 month_day;

  g_return_val_if_fail (sp_date_is_set (date), 0);

  month = (GDateMonth) (date.month ? date.month : 12);
  month_day = date.day ? date.day : g_date_get_days_in_month (month, date.year);
  g_date_clear (&day, 1);
  g_date_set_dmy (&day, month_day, month, date.year);
  return g_date_get_julian (&day);
}

/**
 * sp_date_compare:
 * @a: a date
 * @b: another
 *
 * The order of all lists: by first day, then the more precise first; no date comes before all others.
 *
 * Returns: negative, zero or positive, as @a comes before, with or after @b
 */
int
sp_date_compare (SpDate a, SpDate b)
{
  if (!sp_date_is_set (a) || !sp_date_is_set (b))
    return (int) sp_date_is_set (a) - (int) sp_date_is_set (b);
  if (a.year != b.year)
    return a.year < b.year ? -1 : 1;
  if (MAX (a.month, 1) != MAX (b.month, 1))
    return MAX (a.month, 1) < MAX (b.month, 1) ? -1 : 1;
  if (MAX (a.day, 1) != MAX (b.day, 1))
    return MAX (a.day, 1) < MAX (b.day, 1) ? -1 : 1;
  return (int) sp_date_get_precision (b) - (int) sp_date_get_precision (a);
}

/**
 * sp_date_equal:
 * @a: a date
 * @b: another
 *
 * Returns: whether both are the same date at the same precision
 */
gboolean
sp_date_equal (SpDate a, SpDate b)
{
  return a.year == b.year && a.month == b.month && a.day == b.day;
}

/**
 * sp_date_has_begun:
 * @from: the date on which something began, or no date where it has always been so as far as is known
 * @day_number: a day
 *
 * A vague date is an interval. What began in the course of it has not begun before its first day, has perhaps begun
 * from then on, and has begun on its last day.
 *
 * Returns: whether it had begun by the end of that day
 */
SpCertainty
sp_date_has_begun (SpDate from, guint32 day_number)
{
  if (!sp_date_is_set (from) || day_number >= sp_date_get_last_day (from))
    return SP_CERTAINTY_YES;
  return day_number >= sp_date_get_first_day (from) ? SP_CERTAINTY_PERHAPS : SP_CERTAINTY_NO;
}

/**
 * sp_date_has_ended:
 * @to: the last date on which something was so, or no date where no end is known
 * @day_number: a day
 *
 * Returns: whether it was over on that day: not before and on the first day that @to can mean, perhaps up to its
 *   last day, and certainly after that
 */
SpCertainty
sp_date_has_ended (SpDate to, guint32 day_number)
{
  if (!sp_date_is_set (to) || day_number <= sp_date_get_first_day (to))
    return SP_CERTAINTY_NO;
  return day_number <= sp_date_get_last_day (to) ? SP_CERTAINTY_PERHAPS : SP_CERTAINTY_YES;
}

/**
 * sp_date_span_holds:
 * @from: the date on which something began, or no date
 * @to: the last date on which it was so, or no date
 * @day_number: a day
 *
 * Returns: whether it was so on that day
 */
SpCertainty
sp_date_span_holds (SpDate from, SpDate to, guint32 day_number)
{
  SpCertainty begun = sp_date_has_begun (from, day_number);
  SpCertainty ended = sp_date_has_ended (to, day_number);

  if (begun == SP_CERTAINTY_NO || ended == SP_CERTAINTY_YES)
    return SP_CERTAINTY_NO;
  return begun == SP_CERTAINTY_YES && ended == SP_CERTAINTY_NO ? SP_CERTAINTY_YES : SP_CERTAINTY_PERHAPS;
}

/**
 * sp_date_add_years:
 * @date: a date that is set
 * @years: how many years to add; may be negative
 *
 * Returns: the same date so many years later at the same precision, within years 1 to 9999; 29 February becomes
 *   28 February where there is none
 */
SpDate
sp_date_add_years (SpDate date, int years)
{
  int year = CLAMP ((int) date.year + years, 1, 9999);

  g_return_val_if_fail (sp_date_is_set (date), date);

  date.year = (guint16) year;
  if (date.day != 0)
    date.day = MIN (date.day, g_date_get_days_in_month ((GDateMonth) date.month, date.year));
  return date;
}
