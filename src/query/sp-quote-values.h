/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the quotes of a dataset can be filtered by, as numbers: a row a quote, and the values of each facet. */
#pragma once

#include "sp-index.h"
#include "sp-quote-choice.h"
#include "sp-quote.h"

G_BEGIN_DECLS

/**
 * SpQuoteRow:
 * @first_day: the first day on which it may have been said, as sp_date_get_first_day() counts; 0 where it has no date
 * @values: the number of its value in each facet, one past the last where it has none; for stances, where in
 *   @stances of #SpQuoteValues its own begin, which end where those of the next row begin
 *
 * What can be asked of a quote without reading it.
 */
typedef struct
{
  guint32 first_day;
  guint32 values[SP_N_FACETS];
} SpQuoteRow;

/**
 * SpQuoteValues:
 * @n_rows: how many quotes there are
 * @rows: a row a quote, and one more where the stances of the last end
 * @stances: (element-type guint32): the numbers of the stances of all quotes
 * @keys: (element-type utf8): the keys of each facet's values that some quote has, by number
 * @countries: (element-type SpCountry): the countries of the speakers, by number
 * @questions: (element-type guint): the place in the dataset of the question of each stance, by number
 *
 * The rows of quotes, in the order in which they were given.
 */
typedef struct
{
  guint n_rows;
  SpQuoteRow *rows;
  GArray *stances;
  GPtrArray *keys[SP_N_FACETS];
  GPtrArray *countries;
  GArray *questions;
} SpQuoteValues;

SpQuoteValues *sp_quote_values_new (SpDataset *dataset, GPtrArray *quotes);
void sp_quote_values_free (SpQuoteValues *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpQuoteValues, sp_quote_values_free)

G_END_DECLS
