/* SPDX-License-Identifier: GPL-3.0-or-later
 * How far countries agree on a question, where so much may be said at all. */
#pragma once

#include "sp-standing.h"

G_BEGIN_DECLS

/**
 * SpConsensusKind:
 * @SP_CONSENSUS_NONE: nothing may be said; the reason is in words
 * @SP_CONSENSUS_ALL_SAME: two to four countries, all at one level
 * @SP_CONSENSUS_SPREAD: two to four countries on an ordered scale; `spread` tells how many levels apart at most
 * @SP_CONSENSUS_NOT_ALL_SAME: two to four countries or more on an unordered scale, at different levels
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
 * @spread: levels between the lowest and the highest
 * @n_compared: how many countries were compared
 * @n_counted: how many of them have an on-scale position that rests on their government
 * @counts: (array length=n_levels): countries at each on-scale level, first to last
 * @n_levels: how many on-scale levels there are
 */
typedef struct
{
  SpConsensusKind kind;
  double agreement;
  guint spread;
  guint n_compared;
  guint n_counted;
  guint *counts;
  guint n_levels;
} SpConsensus;

double sp_agreement (const guint *counts, guint n_levels);
SpConsensus *sp_consensus_new (SpIndex *index, GPtrArray *countries, const SpOutlook *outlook);
void sp_consensus_free (SpConsensus *self);
char *sp_consensus_format (SpConsensus *self);
char *sp_consensus_explain (SpConsensus *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpConsensus, sp_consensus_free)

G_END_DECLS
