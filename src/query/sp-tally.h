/* SPDX-License-Identifier: GPL-3.0-or-later
 * How many countries stood at each level on a day, and how many are unknown, by kind of nothing. */
#pragma once

#include "sp-standing.h"

G_BEGIN_DECLS

/**
 * SpLevelCount:
 * @level: a level of the question's scale
 * @n: how many countries stood there, those of @n_perhaps and @n_operators included
 * @n_perhaps: how many of them only perhaps, the day being inside a vague date
 * @n_operators: how many of them rest on the practice of operators alone
 * @n_unconfirmed: how many of them rest on neither law nor decision and were not confirmed for the given years
 */
typedef struct
{
  SpLevel *level;
  guint n;
  guint n_perhaps;
  guint n_operators;
  guint n_unconfirmed;
} SpLevelCount;

/**
 * SpTally:
 * @levels: (element-type SpLevelCount): a count for each level, in the order of the scale
 * @nothing: how many countries there are of each kind of nothing; those outside the group are not in @n_countries
 * @n_countries: how many countries were looked at
 * @n_known: how many of them had a position
 */
typedef struct
{
  GArray *levels;
  guint nothing[SP_N_NOTHINGS];
  guint n_countries;
  guint n_known;
} SpTally;

SpTally *sp_tally_new (SpIndex *index, const SpOutlook *outlook, guint unconfirmed_years);
SpTally *sp_tally_new_of_standings (SpQuestion *question, GPtrArray *standings, guint32 day, guint unconfirmed_years);
void sp_tally_free (SpTally *self);
char *sp_tally_format (SpTally *self);
char *sp_level_count_format (const SpLevelCount *count);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpTally, sp_tally_free)

G_END_DECLS
