/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where days stand along a line, and which years are written under it. */
#include "sp-time-axis.h"

#define DAYS_PER_YEAR 365.2425

static double
count_days (const SpTimeAxis *self)
{
  return self->last_day >= self->first_day ? (double) (self->last_day - self->first_day) + 1 : 1;
}

/**
 * sp_time_axis_get_x:
 * @self: an axis
 * @day: a day; its fraction is a part of the day, so that a whole number is its beginning
 *
 * Returns: where it stands; days beyond the ends stand at the ends, or beyond them where the axis is open
 */
double
sp_time_axis_get_x (const SpTimeAxis *self, double day)
{
  double share;

  g_return_val_if_fail (self != NULL, 0);

  share = (day - self->first_day) / count_days (self);
  if (!self->open)
    share = CLAMP (share, 0, 1);
  return self->x + self->width * (self->mirrored ? 1 - share : share);
}

/**
 * sp_time_axis_find_day:
 * @self: an axis
 * @x: a place on it
 *
 * Returns: the day that stands there; one of the ends where @x is beyond them
 */
guint32
sp_time_axis_find_day (const SpTimeAxis *self, double x)
{
  double share;

  g_return_val_if_fail (self != NULL, 0);

  share = CLAMP ((x - self->x) / self->width, 0, 1);
  if (self->mirrored)
    share = 1 - share;
  return MIN (self->first_day + (guint32) (share * count_days (self)), self->last_day);
}

/**
 * sp_time_axis_choose_years:
 * @self: an axis
 * @spacing: how far apart two labels have to be at least
 *
 * Returns: every how many years there is room for a label: 1, 2 or 5 times a power of ten
 */
guint
sp_time_axis_choose_years (const SpTimeAxis *self, double spacing)
{
  static const guint steps[] = { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000 };
  double pixels_per_year;

  g_return_val_if_fail (self != NULL, 1);

  pixels_per_year = self->width * DAYS_PER_YEAR / count_days (self);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (pixels_per_year * steps[i] >= spacing)
      return steps[i];
  return 5000;
}
