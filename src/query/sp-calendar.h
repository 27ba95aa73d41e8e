/* SPDX-License-Identifier: GPL-3.0-or-later
 * In which months positions changed: what the date track shows, and where its steps lead. */
#pragma once

#include "sp-change.h"

G_BEGIN_DECLS

/**
 * SpCalendarEntry:
 * @date: a month; a year, for what is known to the year only; no date, for what has none
 * @changes: (element-type SpChange): the changes, then the first known positions, each by date, then by country's code
 * @n_changes: how many of them are changes
 * @n_firsts: how many of them are first known positions
 *
 * What changed in a month, or some time in a year. Borrows from the index.
 */
typedef struct
{
  SpDate date;
  GPtrArray *changes;
  guint n_changes;
  guint n_firsts;
} SpCalendarEntry;

typedef struct _SpCalendar SpCalendar;

SpCalendar *sp_calendar_new (SpIndex *index, const SpOutlook *outlook);
SpCalendar *sp_calendar_ref (SpCalendar *self);
void sp_calendar_unref (SpCalendar *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpCalendar, sp_calendar_unref)

gboolean sp_calendar_has_dates (SpCalendar *self);
guint32 sp_calendar_get_first_day (SpCalendar *self);
guint32 sp_calendar_get_last_day (SpCalendar *self);
double sp_calendar_get_length (SpCalendar *self);
double sp_calendar_get_place (SpCalendar *self, guint32 day);
SpDate sp_calendar_get_date (SpCalendar *self, double place, SpDatePrecision precision);
SpDate sp_calendar_get_before (SpCalendar *self);

GPtrArray *sp_calendar_get_entries (SpCalendar *self);
const SpCalendarEntry *sp_calendar_lookup (SpCalendar *self, SpDate date);
GPtrArray *sp_calendar_list (SpCalendar *self, SpDate period);
void sp_calendar_count (SpCalendar *self, SpDate period, guint *n_changes, guint *n_firsts);
guint32 sp_calendar_find_step (SpCalendar *self, guint32 day, gboolean forward);
guint sp_calendar_count_months (SpCalendar *self);

char *sp_calendar_format_period (SpCalendar *self, SpDate period);
char *sp_calendar_format_entry (const SpCalendarEntry *entry);

G_END_DECLS
