/* SPDX-License-Identifier: GPL-3.0-or-later
 * How the user looks at a comparison: which of its pages, all countries or the set, what is left out, in which order. */
#pragma once

#include "sp-choice.h"
#include "sp-matrix.h"

G_BEGIN_DECLS

/**
 * SpComparisonShow:
 * @SP_COMPARISON_TABLE: rows and columns
 * @SP_COMPARISON_TIME: swim lanes
 * @SP_COMPARISON_PAIRS: differences two by two
 * @SP_COMPARISON_WORDS: what was said, side by side
 * @SP_N_COMPARISON_SHOWS: how many there are
 *
 * What a comparison is shown as.
 */
typedef enum
{
  SP_COMPARISON_TABLE,
  SP_COMPARISON_TIME,
  SP_COMPARISON_PAIRS,
  SP_COMPARISON_WORDS,
  SP_N_COMPARISON_SHOWS,
} SpComparisonShow;

const char *sp_comparison_show_get_nick (SpComparisonShow show);
gboolean sp_comparison_show_from_nick (const char *nick, SpComparisonShow *show);

#define SP_TYPE_COMPARISON_CHOICE (sp_comparison_choice_get_type ())
G_DECLARE_FINAL_TYPE (SpComparisonChoice, sp_comparison_choice, SP, COMPARISON_CHOICE, SpChoice)

SpComparisonChoice *sp_comparison_choice_new (void);

SpComparisonShow sp_comparison_choice_get_show (SpComparisonChoice *self);
void sp_comparison_choice_set_show (SpComparisonChoice *self, SpComparisonShow show);
gboolean sp_comparison_choice_get_whole (SpComparisonChoice *self);
void sp_comparison_choice_set_whole (SpComparisonChoice *self, gboolean whole);
gboolean sp_comparison_choice_get_only_differences (SpComparisonChoice *self);
void sp_comparison_choice_set_only_differences (SpComparisonChoice *self, gboolean only_differences);
gboolean sp_comparison_choice_get_swapped (SpComparisonChoice *self);
void sp_comparison_choice_set_swapped (SpComparisonChoice *self, gboolean swapped);

SpMatrixOrder sp_comparison_choice_get_order (SpComparisonChoice *self);
SpQuestion *sp_comparison_choice_get_order_question (SpComparisonChoice *self);
gboolean sp_comparison_choice_get_descending (SpComparisonChoice *self);
void sp_comparison_choice_set_order (SpComparisonChoice *self,
                                     SpMatrixOrder order,
                                     SpQuestion *question,
                                     gboolean descending);
GPtrArray *sp_comparison_choice_get_questions (SpComparisonChoice *self);
void sp_comparison_choice_set_questions (SpComparisonChoice *self, GPtrArray *questions);
SpRecord *sp_comparison_choice_get_lanes_subject (SpComparisonChoice *self);
void sp_comparison_choice_set_lanes_subject (SpComparisonChoice *self, gpointer record);

void sp_comparison_choice_reset (SpComparisonChoice *self);
void sp_comparison_choice_take_dataset (SpComparisonChoice *self, SpDataset *dataset);

G_END_DECLS
