/* SPDX-License-Identifier: GPL-3.0-or-later
 * Positions whose level differs from the one before, and what changed between two days. */
#pragma once

#include "sp-standing.h"

G_BEGIN_DECLS

/**
 * SpChange:
 * @position: the position that brought another level
 * @before: (nullable): the position before it, of the same country on the same question, on the basis asked for;
 *   %NULL for a first known position, which is no change
 *
 * Borrows from the index that it was found in.
 */
typedef struct
{
  SpPosition *position;
  SpPosition *before;
} SpChange;

/**
 * SpShift:
 * @country: a country
 * @from: where it stood on the first day
 * @to: where it stood on the second day
 *
 * A country that stood elsewhere on the second of two days: at another level, or where nothing was known before, or
 * where nothing is known any more. Borrows from the index that it was found in.
 */
typedef struct
{
  SpCountry *country;
  SpStanding from;
  SpStanding to;
} SpShift;

GPtrArray *sp_changes_find (SpIndex *index, SpCountry *country, const SpOutlook *outlook, SpDate from, SpDate to);
GPtrArray *
sp_first_positions_find (SpIndex *index, SpCountry *country, const SpOutlook *outlook, SpDate from, SpDate to);
gboolean sp_standings_differ (const SpStanding *a, const SpStanding *b);
GPtrArray *sp_shifts_find (SpIndex *index, const SpOutlook *outlook, guint32 second_day);

G_END_DECLS
