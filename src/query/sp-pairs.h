/* SPDX-License-Identifier: GPL-3.0-or-later
 * The countries of a comparison two by two: how far they stand apart, which are closest, and where nothing may be said. */
#pragma once

#include "sp-difference.h"
#include "sp-matrix.h"

G_BEGIN_DECLS

/**
 * SpPair:
 * @first: a country
 * @second: another, later in the comparison
 * @n_compared: on how many questions the two can be compared, as sp_difference_format() names them
 * @n_shared: how many of them are shared ones, of which there may be a mean; see #SpQuestionDifference
 * @has_mean: whether there are enough of those
 * @mean: the mean difference, from 0 (the same) to 1 (at the ends of each scale); 0 where there is none
 * @rank: how many pairs are closer, where there is a mean
 * @n_tied: how many other pairs have the same mean
 */
typedef struct
{
  SpCountry *first;
  SpCountry *second;
  guint n_compared;
  guint n_shared;
  gboolean has_mean;
  double mean;
  guint rank;
  guint n_tied;
} SpPair;

/**
 * SpPairOrder:
 * @SP_PAIRS_BY_SET: in the order of the comparison
 * @SP_PAIRS_CLOSEST: the smallest mean first
 * @SP_PAIRS_FARTHEST: the greatest mean first
 * @SP_N_PAIR_ORDERS: how many there are
 *
 * How pairs are ordered. Those without a mean are at the end; tied ones are in the order of the comparison.
 */
typedef enum
{
  SP_PAIRS_BY_SET,
  SP_PAIRS_CLOSEST,
  SP_PAIRS_FARTHEST,
  SP_N_PAIR_ORDERS,
} SpPairOrder;

#define SP_TYPE_PAIRS (sp_pairs_get_type ())
G_DECLARE_FINAL_TYPE (SpPairs, sp_pairs, SP, PAIRS, GObject)

SpPairs *sp_pairs_new (SpMatrix *matrix);

GPtrArray *sp_pairs_get_countries (SpPairs *self);
guint sp_pairs_get_n_pairs (SpPairs *self);
guint sp_pairs_get_n_with_mean (SpPairs *self);
const SpPair *sp_pairs_get (SpPairs *self, guint pair);
gboolean sp_pairs_find (SpPairs *self, SpCountry *a, SpCountry *b, guint *pair);
GArray *sp_pairs_order (SpPairs *self, SpPairOrder order);

SpDifference *sp_pairs_make_difference (SpPairs *self, guint pair);
const char *sp_pairs_get_name (SpPairs *self, SpCountry *country);
char *sp_pairs_format (SpPairs *self, guint pair);
char *sp_pairs_format_mean (SpPairs *self, guint pair);
char *sp_pairs_explain_mean (SpPairs *self, guint pair);
char *sp_pairs_format_extremes (SpPairs *self);

char *sp_pair_format_number (const SpPair *pair);

G_END_DECLS
