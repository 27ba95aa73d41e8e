/* SPDX-License-Identifier: GPL-3.0-or-later
 * The rows of a chronology: what happened, under the heads of years and months. */
#pragma once

#include "sp-moment.h"

G_BEGIN_DECLS

/**
 * SpChronologyRowStyle:
 * @SP_CHRONOLOGY_ROW_YEAR: the head of a year, or of all that has no date
 * @SP_CHRONOLOGY_ROW_MONTH: the head of a month
 * @SP_CHRONOLOGY_ROW_MOMENT: what happened
 */
typedef enum
{
  SP_CHRONOLOGY_ROW_YEAR,
  SP_CHRONOLOGY_ROW_MONTH,
  SP_CHRONOLOGY_ROW_MOMENT,
} SpChronologyRowStyle;

/**
 * SpChronologyRow:
 * @style: what it is
 * @period: the index of the period that it belongs to, among sp_chronology_get_periods(); of the head of a year, of the
 *   first one that follows
 * @year: the index of its year, among sp_chronology_get_years()
 * @moment: (nullable): what happened
 *
 * A row of the list.
 */
typedef struct
{
  SpChronologyRowStyle style;
  guint period;
  guint year;
  const SpMoment *moment;
} SpChronologyRow;

/**
 * SpChronologyPeriod:
 * @date: a month; a year, of what is known to the year only; no date, of what has none
 * @counts: how much happened in it; of a year among sp_chronology_get_years(), in all of it
 * @row: the index of its first row
 */
typedef struct
{
  SpDate date;
  SpMomentCounts counts;
  guint row;
} SpChronologyPeriod;

/**
 * SpChronologyRows:
 * @rows: (element-type SpChronologyRow): the rows, in order
 * @periods: (element-type SpChronologyPeriod): months, and years of what is known to the year only, which come before
 *   the months of the year; the earliest first, and last of all what has no date
 * @years: (element-type SpChronologyPeriod): years; the earliest first, and last of all what has no date
 */
typedef struct
{
  GArray *rows;
  GArray *periods;
  GArray *years;
} SpChronologyRows;

void sp_chronology_rows_init (SpChronologyRows *self, GPtrArray *moments, gboolean newest_first);
void sp_chronology_rows_clear (SpChronologyRows *self);

G_END_DECLS
