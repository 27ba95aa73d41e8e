/* SPDX-License-Identifier: GPL-3.0-or-later
 * How far two countries stand apart, on a question and over all. */
#pragma once

#include "sp-standing.h"

G_BEGIN_DECLS

/**
 * SpComparability:
 * @SP_COMPARABLE: both are on the scale
 * @SP_COMPARABLE_SAME_OFF_SCALE: both give the same answer that has no place in the order
 * @SP_NOT_COMPARABLE_OFF_SCALE: at least one gives an answer that has no place in the order
 * @SP_NOT_COMPARABLE_UNKNOWN: at least one has no position
 */
typedef enum
{
  SP_COMPARABLE,
  SP_COMPARABLE_SAME_OFF_SCALE,
  SP_NOT_COMPARABLE_OFF_SCALE,
  SP_NOT_COMPARABLE_UNKNOWN,
} SpComparability;

/**
 * SpQuestionDifference:
 * @question: a question
 * @comparability: whether the two can be compared on it
 * @same: whether both are at the same level, on the scale or off it
 * @levels_apart: how many levels apart they are, off-scale ones skipped; on an unordered scale 0 or, where they
 *   differ, 1
 * @n_levels: how many on-scale levels there are
 * @on_operators: whether at least one of the two rests on the practice of operators alone, which is not its
 *   government's position
 * @is_shared: whether it is one of the shared questions: comparable, on an ordered scale of two levels or more, and
 *   both by their governments
 */
typedef struct
{
  SpQuestion *question;
  SpComparability comparability;
  gboolean same;
  guint levels_apart;
  guint n_levels;
  gboolean on_operators;
  gboolean is_shared;
} SpQuestionDifference;

/**
 * SpDifference:
 * @questions: (element-type SpQuestionDifference): one for each question of the dataset, in its order
 * @n_shared: how many shared questions there are
 * @has_mean: whether there are enough shared questions, two, for a mean
 * @mean: the mean of levels apart / (on-scale levels - 1) over the shared questions, 0 to 1; 0 where @has_mean says
 *   that there is none
 */
typedef struct
{
  GArray *questions;
  guint n_shared;
  gboolean has_mean;
  double mean;
} SpDifference;

/**
 * SP_DIFFERENCE_LEAST_SHARED:
 *
 * Of fewer shared questions there is no mean.
 */
#define SP_DIFFERENCE_LEAST_SHARED 2

SpDifference *sp_difference_new (SpIndex *index, SpCountry *a, SpCountry *b, const SpOutlook *outlook);
SpDifference *sp_difference_new_of_standings (GPtrArray *questions, const SpStanding *a, const SpStanding *b);
void sp_difference_free (SpDifference *self);
char *sp_difference_format (SpDifference *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpDifference, sp_difference_free)

G_END_DECLS
