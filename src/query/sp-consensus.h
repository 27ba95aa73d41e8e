/* SPDX-License-Identifier: GPL-3.0-or-later
 * How far countries agree on a question, where so much may be said at all. */
#pragma once

#include "sp-standing.h"

G_BEGIN_DECLS

/**
 * SpConsensusKind:
 * @SP_CONSENSUS_NONE: nothing may be said; the reason is in words
 * @SP_CONSENSUS_ALL_SAME: two to four countries, or more where there is no measure, all at one level
 * @SP_CONSENSUS_SPREAD: two to four countries on an ordered scale; `spread` tells how many levels apart at most
 * @SP_CONSENSUS_NOT_ALL_SAME: two countries or more at different levels of an unordered scale, or five or more of a
 *   scale of two levels, for which the measure is not defined
 * @SP_CONSENSUS_AGREEMENT: at least five and at least half of those compared; `agreement` is van der Eijk's A
 */
typedef enum
{
  SP_CONSENSUS_NONE,
  SP_CONSENSUS_ALL_SAME,
  SP_CONSENSUS_SPREAD,
  SP_CONSENSUS_NOT_ALL_SAME,
  SP_CONSENSUS_AGREEMENT,
} SpConsensusKind;

/**
 * SpConsensus:
 * @kind: what may be said
 * @agreement: from -1 (split between the ends) over 0 (even) to 1 (all the same); 0 unless @kind says that it is there
 * @spread: levels between the lowest and the highest; 0 on an unordered scale
 * @n_compared: how many countries were compared: @n_counted, off-scale ones, @n_operators and @n_unknown together
 * @n_counted: how many of them have an on-scale position that rests on their government
 * @n_operators: how many of them have a position that rests on the practice of operators alone
 * @n_unknown: how many of them have no position
 * @counts: (array length=n_levels): countries at each on-scale level, first to last, as far as counted
 * @n_levels: how many on-scale levels there are
 * @scale: the scale of the question
 * @all_counts: countries at each level of @scale, off-scale ones included, that rest on their government
 */
typedef struct
{
  SpConsensusKind kind;
  double agreement;
  guint spread;
  guint n_compared;
  guint n_counted;
  guint n_operators;
  guint n_unknown;
  guint *counts;
  guint n_levels;
  SpScale *scale;
  guint *all_counts;
} SpConsensus;

double sp_agreement (const guint *counts, guint n_levels);
SpConsensus *sp_consensus_new (SpIndex *index, GPtrArray *countries, const SpOutlook *outlook);
SpConsensus *sp_consensus_new_of_standings (SpQuestion *question, GPtrArray *standings);
void sp_consensus_free (SpConsensus *self);
const char *sp_consensus_get_reason (SpConsensus *self);
char *sp_consensus_format_agreement (const SpConsensus *self);
char *sp_consensus_format_result (SpConsensus *self);
char *sp_consensus_format (SpConsensus *self);
char *sp_consensus_explain (SpConsensus *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpConsensus, sp_consensus_free)

G_END_DECLS
