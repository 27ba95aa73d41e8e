/* SPDX-License-Identifier: GPL-3.0-or-later
 * The marks along a line of days, and what is written at them: years, and on short lines months and days. */
#pragma once

#include "sp-time-axis.h"

G_BEGIN_DECLS

/**
 * SpTimeTick:
 * @day: the day that begins there
 * @label: (nullable): what is written there
 * @is_major: whether it stands for what is written, and not for a smaller part of the time between
 *
 * A mark on a line of days.
 */
typedef struct
{
  guint32 day;
  char *label;
  gboolean is_major;
} SpTimeTick;

/**
 * SpTimeTickRoom:
 * @year: how far apart years have to be at least for “2019” to be written at each, in the units of the axis
 * @month: the same for months, “Sep”
 * @day: the same for days, “30”
 *
 * How much room what is written takes.
 */
typedef struct
{
  double year;
  double month;
  double day;
} SpTimeTickRoom;

GArray *sp_time_ticks_find (const SpTimeAxis *axis, const SpTimeTickRoom *room);

G_END_DECLS
