/* SPDX-License-Identifier: GPL-3.0-or-later
 * Dates known to the year, the month or the day, as intervals of days. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SpDatePrecision:
 * @SP_DATE_PRECISION_NONE: there is no date
 * @SP_DATE_PRECISION_YEAR: known to the year
 * @SP_DATE_PRECISION_MONTH: known to the month
 * @SP_DATE_PRECISION_DAY: known to the day
 */
typedef enum
{
  SP_DATE_PRECISION_NONE,
  SP_DATE_PRECISION_YEAR,
  SP_DATE_PRECISION_MONTH,
  SP_DATE_PRECISION_DAY,
} SpDatePrecision;

/**
 * SpDate:
 * @year: 1 to 9999
 * @month: 1 to 12, or 0 where only the year is known
 * @day: 1 to 31, or 0 where only the year or the month is known
 *
 * A date at its own precision: a year, month or day of EDTF level 0 (ISO 8601-2:2019, annex A),
 * in the proleptic Gregorian calendar. All zero is no date. Passed by value.
 */
typedef struct
{
  guint16 year;
  guint8 month;
  guint8 day;
} SpDate;

/**
 * SpCertainty:
 * @SP_CERTAINTY_NO: not so on that day
 * @SP_CERTAINTY_PERHAPS: the day lies inside a vague date, so it may or may not be so
 * @SP_CERTAINTY_YES: so on that day
 *
 * Whether something with a vague beginning or end was so on a day.
 */
typedef enum
{
  SP_CERTAINTY_NO,
  SP_CERTAINTY_PERHAPS,
  SP_CERTAINTY_YES,
} SpCertainty;

#define SP_DATE_ERROR (sp_date_error_quark ())
GQuark sp_date_error_quark (void);

/**
 * SpDateError:
 * @SP_DATE_ERROR_FORM: not of the form YYYY, YYYY-MM or YYYY-MM-DD
 * @SP_DATE_ERROR_CALENDAR: no such year, month or day
 */
typedef enum
{
  SP_DATE_ERROR_FORM,
  SP_DATE_ERROR_CALENDAR,
} SpDateError;

gboolean sp_date_parse (const char *text, SpDate *date, GError **error);
SpDate sp_date_from_day_number (guint32 day_number);
char *sp_date_to_string (SpDate date);
char *sp_date_format (SpDate date);

SpDatePrecision sp_date_get_precision (SpDate date);
gboolean sp_date_is_set (SpDate date);
gboolean sp_date_is_vague (SpDate date);
guint32 sp_date_get_first_day (SpDate date);
guint32 sp_date_get_last_day (SpDate date);

int sp_date_compare (SpDate a, SpDate b);
gboolean sp_date_equal (SpDate a, SpDate b);
SpCertainty sp_date_has_begun (SpDate from, guint32 day_number);
SpCertainty sp_date_has_ended (SpDate to, guint32 day_number);
SpCertainty sp_date_span_holds (SpDate from, SpDate to, guint32 day_number);
SpDate sp_date_add_years (SpDate date, int years);

G_END_DECLS
