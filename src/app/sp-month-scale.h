/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the months of a chronology are along a chart. */
#pragma once

#include "sp-chronology.h"

G_BEGIN_DECLS

/**
 * SpMonthScale:
 * @first_year: the year at the start
 * @n_years: how many years there are; 0 where nothing has a date
 * @month: the width of a month, in pixels
 * @width: the width of the chart
 * @offset: how much of the start is out of sight, where all years need more than @width
 * @mirrored: whether time runs from right to left
 *
 * A plain value.
 */
typedef struct
{
  guint first_year;
  guint n_years;
  double month;
  double width;
  double offset;
  gboolean mirrored;
} SpMonthScale;

void sp_month_scale_init (SpMonthScale *self, SpChronology *chronology, double width, gboolean mirrored);
double sp_month_scale_get_x (const SpMonthScale *self, SpDate period, double *width);
void sp_month_scale_show (SpMonthScale *self, SpDate first, SpDate last);
guint sp_month_scale_find_period (const SpMonthScale *self, SpChronology *chronology, double x);

G_END_DECLS
