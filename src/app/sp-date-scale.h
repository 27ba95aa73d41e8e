/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the days and months of a calendar lie along the date track. */
#pragma once

#include "sp-calendar.h"

G_BEGIN_DECLS

/* In pixels: room at the sides for half a handle; and what stands for all that lies before the first year. */
#define SP_DATE_SCALE_MARGIN 9.0
#define SP_DATE_SCALE_STUB 16.0

/**
 * SpDateScale:
 * @calendar: a calendar
 * @width: the width of the track, in pixels
 * @mirrored: whether it runs from right to left
 *
 * A way to lay out a calendar. Borrows it.
 */
typedef struct
{
  SpCalendar *calendar;
  double width;
  gboolean mirrored;
} SpDateScale;

gboolean sp_date_scale_has_stub (const SpDateScale *self);
double sp_date_scale_get_month_width (const SpDateScale *self);
SpDatePrecision sp_date_scale_get_unit (const SpDateScale *self);
double sp_date_scale_mirror (const SpDateScale *self, double x);
double sp_date_scale_get_x (const SpDateScale *self, guint32 day);
double sp_date_scale_get_column (const SpDateScale *self, SpDate period, double *width);
SpDate sp_date_scale_get_date (const SpDateScale *self, double x);
SpDate sp_date_scale_get_period (const SpDateScale *self, double x);

G_END_DECLS
