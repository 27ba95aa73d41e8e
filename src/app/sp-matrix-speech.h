/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the parts of a comparison's table say. */
#pragma once

#include "sp-matrix-plan.h"

G_BEGIN_DECLS

/**
 * SpMatrixWords:
 * @level: the level, “~” before one that is only perhaps held; or why nothing is known
 * @since: (nullable): since when, or stated when
 * @basis: (nullable): that, and what it rests on
 * @was: (nullable): what it was at the first of two dates, where that was something else
 * @summary: (nullable): what the dataset says of the position, borrowed
 *
 * What is said in a cell of a country.
 */
typedef struct
{
  char *level;
  char *since;
  char *basis;
  char *was;
  const char *summary;
} SpMatrixWords;

void sp_matrix_words_init (SpMatrixWords *self, const SpMatrixCell *cell);
void sp_matrix_words_clear (SpMatrixWords *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpMatrixWords, sp_matrix_words_clear)

char *sp_matrix_format_head (SpMatrixPlan *plan, SpMatrixSpot spot);
char *sp_matrix_format_below_head (SpMatrixPlan *plan, SpMatrixSpot spot);
char *sp_matrix_format_changed (const SpMatrixCell *cell);
char *sp_matrix_format_agreement (const SpConsensus *consensus);
char *sp_matrix_describe (SpMatrixPlan *plan, SpMatrixSpot spot);

G_END_DECLS
