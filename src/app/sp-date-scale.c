/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the days and months of a calendar lie along the date track. */
#include "sp-date-scale.h"

#define MARGIN SP_DATE_SCALE_MARGIN
#define STUB SP_DATE_SCALE_STUB

/* In pixels. Narrower months are shown as years; wider ones can be chosen by the day. */
#define NARROWEST_MONTH 2.0
#define WIDEST_MONTH 60.0

static double
get_start (const SpDateScale *self)
{
  return MARGIN + (sp_date_scale_has_stub (self) ? STUB : 0.0);
}

/**
 * sp_date_scale_has_stub:
 * @self: a scale
 *
 * Returns: whether there is a place for what lies before the first year, which there is not before year 1
 */
gboolean
sp_date_scale_has_stub (const SpDateScale *self)
{
  return sp_date_is_set (sp_calendar_get_before (self->calendar));
}

/**
 * sp_date_scale_get_month_width:
 * @self: a scale
 *
 * Returns: the width of a month, in pixels
 */
double
sp_date_scale_get_month_width (const SpDateScale *self)
{
  return MAX (self->width - MARGIN - get_start (self), 1.0) / sp_calendar_get_length (self->calendar);
}

/**
 * sp_date_scale_get_unit:
 * @self: a scale
 *
 * Returns: how precisely a date can be chosen with the pointer
 */
SpDatePrecision
sp_date_scale_get_unit (const SpDateScale *self)
{
  double width = sp_date_scale_get_month_width (self);

  if (width < NARROWEST_MONTH)
    return SP_DATE_PRECISION_YEAR;
  return width > WIDEST_MONTH ? SP_DATE_PRECISION_DAY : SP_DATE_PRECISION_MONTH;
}

/**
 * sp_date_scale_mirror:
 * @self: a scale
 * @x: a place, in pixels from where time begins
 *
 * Returns: the same from the left
 */
double
sp_date_scale_mirror (const SpDateScale *self, double x)
{
  return self->mirrored ? self->width - x : x;
}

/**
 * sp_date_scale_get_x:
 * @self: a scale
 * @day: a day; one outside is taken to the nearest end
 *
 * Returns: where the day ends, in pixels from the left
 */
double
sp_date_scale_get_x (const SpDateScale *self, guint32 day)
{
  double place = sp_calendar_get_place (self->calendar, MIN (day, sp_calendar_get_last_day (self->calendar)));

  if (place <= 0.0)
    return sp_date_scale_mirror (self, sp_date_scale_has_stub (self) ? MARGIN + STUB / 2.0 - 2.0 : MARGIN);
  return sp_date_scale_mirror (self, get_start (self) + place * sp_date_scale_get_month_width (self));
}

/**
 * sp_date_scale_get_column:
 * @self: a scale
 * @period: a month or a year; no date or one before the beginning for the stub
 * @width: (out): its width, in pixels
 *
 * Returns: the left edge of the column in which the period lies
 */
double
sp_date_scale_get_column (const SpDateScale *self, SpDate period, double *width)
{
  SpDate first = sp_date_from_day_number (sp_calendar_get_first_day (self->calendar));
  double month_width = sp_date_scale_get_month_width (self);
  double place = ((double) period.year - first.year) * 12.0 + MAX (period.month, 1) - 1.0;
  double end = MIN (place + (period.month ? 1.0 : 12.0), sp_calendar_get_length (self->calendar));
  double left = get_start (self) + place * month_width;
  double right = get_start (self) + end * month_width;

  if (period.year < first.year)
    {
      left = MARGIN;
      right = MARGIN + STUB - 4.0;
    }
  *width = MAX (right - left, 0.0);
  return self->mirrored ? self->width - right : left;
}

static double
get_place (const SpDateScale *self, double x)
{
  return (sp_date_scale_mirror (self, x) - get_start (self)) / sp_date_scale_get_month_width (self);
}

/**
 * sp_date_scale_get_date:
 * @self: a scale
 * @x: a place, in pixels from the left
 *
 * Returns: the date that is chosen there, of sp_date_scale_get_unit(); no date for the latest
 */
SpDate
sp_date_scale_get_date (const SpDateScale *self, double x)
{
  SpDate date = sp_calendar_get_date (self->calendar, get_place (self, x), sp_date_scale_get_unit (self));

  if (sp_date_get_last_day (date) >= sp_calendar_get_last_day (self->calendar))
    return (SpDate) { 0 };
  return date;
}

/**
 * sp_date_scale_get_period:
 * @self: a scale
 * @x: a place, in pixels from the left
 *
 * Returns: the month or year whose bar stands there; sp_calendar_get_before() in the stub
 */
SpDate
sp_date_scale_get_period (const SpDateScale *self, double x)
{
  gboolean by_year = sp_date_scale_get_unit (self) == SP_DATE_PRECISION_YEAR;

  return sp_calendar_get_date (self->calendar, get_place (self, x),
                               by_year ? SP_DATE_PRECISION_YEAR : SP_DATE_PRECISION_MONTH);
}
