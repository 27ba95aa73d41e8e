/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where days stand along a line, and which years are written under it. */
#pragma once

#include "sp-date.h"

G_BEGIN_DECLS

/**
 * SpTimeAxis:
 * @first_day: the day that it begins with, as sp_date_get_first_day() counts
 * @last_day: the day that it ends with, not before @first_day
 * @x: its left end
 * @width: its length, more than 0
 * @mirrored: whether time runs from right to left, as text does in some languages
 * @open: whether days beyond the ends stand beyond them, because a part of a longer line is seen
 *
 * A line of days, each as long as the others. The last day is part of it: its end is the right end of the line.
 */
typedef struct
{
  guint32 first_day;
  guint32 last_day;
  double x;
  double width;
  gboolean mirrored;
  gboolean open;
} SpTimeAxis;

double sp_time_axis_get_x (const SpTimeAxis *self, double day);
guint32 sp_time_axis_find_day (const SpTimeAxis *self, double x);
guint sp_time_axis_choose_years (const SpTimeAxis *self, double spacing);

G_END_DECLS
