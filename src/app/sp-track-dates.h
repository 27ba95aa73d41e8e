/* SPDX-License-Identifier: GPL-3.0-or-later
 * The two dates of a lens as the date track moves them: in steps between changes, by years, from end to end. */
#pragma once

#include "sp-calendar.h"
#include "sp-lens.h"

G_BEGIN_DECLS

/**
 * SpTrackDate:
 * @SP_TRACK_DATE_ON: the date of the lens
 * @SP_TRACK_DATE_COMPARED: the date that it is compared with
 */
typedef enum
{
  SP_TRACK_DATE_ON,
  SP_TRACK_DATE_COMPARED,
} SpTrackDate;

#define SP_N_TRACK_DATES (SP_TRACK_DATE_COMPARED + 1)

/**
 * SpDateMove:
 * @SP_DATE_MOVE_NEXT: to the next change, and from the last to the latest date
 * @SP_DATE_MOVE_PREVIOUS: to the change before
 * @SP_DATE_MOVE_YEAR_LATER: a year later
 * @SP_DATE_MOVE_YEAR_EARLIER: a year earlier
 * @SP_DATE_MOVE_FIRST: before all that is known
 * @SP_DATE_MOVE_LAST: to the latest date
 * @SP_DATE_MOVE_LIST: not at all: what changed there is to be listed
 *
 * What the keyboard asks of a date.
 */
typedef enum
{
  SP_DATE_MOVE_NEXT,
  SP_DATE_MOVE_PREVIOUS,
  SP_DATE_MOVE_YEAR_LATER,
  SP_DATE_MOVE_YEAR_EARLIER,
  SP_DATE_MOVE_FIRST,
  SP_DATE_MOVE_LAST,
  SP_DATE_MOVE_LIST,
} SpDateMove;

/**
 * SpTrackDates:
 * @lens: a lens
 * @calendar: the changes that are seen through it
 *
 * Borrows both.
 */
typedef struct
{
  SpLens *lens;
  SpCalendar *calendar;
} SpTrackDates;

gboolean sp_track_dates_has (const SpTrackDates *self, SpTrackDate kind);
SpDate sp_track_dates_get (const SpTrackDates *self, SpTrackDate kind);
guint32 sp_track_dates_get_day (const SpTrackDates *self, SpTrackDate kind);
void sp_track_dates_set (const SpTrackDates *self, SpTrackDate kind, SpDate date);
gboolean sp_track_dates_move (const SpTrackDates *self, SpTrackDate kind, SpDateMove move);
SpDate sp_track_dates_choose_compared (const SpTrackDates *self);
char *sp_track_dates_format (const SpTrackDates *self, SpTrackDate kind);

G_END_DECLS
