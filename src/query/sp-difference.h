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
 * @same: whether both are at the same level
 * @levels_apart: how many levels apart they are; on an unordered scale 0 or, where they differ, 1
 * @n_levels: how many on-scale levels there are
 */
typedef struct
{
  SpQuestion *question;
  SpComparability comparability;
  gboolean same;
  guint levels_apart;
  guint n_levels;
} SpQuestionDifference;

/**
 * SpDifference:
 * @questions: (element-type SpQuestionDifference): one for each question of the dataset, in its order
 * @n_shared: on how many both are on the scale
 * @has_mean: whether there are enough shared questions, two, for a mean
 * @mean: the mean of levels apart / (on-scale levels - 1) over the shared questions, 0 to 1
 */
typedef struct
{
  GArray *questions;
  guint n_shared;
  gboolean has_mean;
  double mean;
} SpDifference;

SpDifference *sp_difference_new (SpIndex *index, SpCountry *a, SpCountry *b, const SpOutlook *outlook);
void sp_difference_free (SpDifference *self);
char *sp_difference_format (SpDifference *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpDifference, sp_difference_free)

G_END_DECLS
