/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a request leaves out, worked out once, so that each quote is only looked up. */
#pragma once

#include "sp-quote-request.h"
#include "sp-quote-values.h"

G_BEGIN_DECLS

/* One bit for each facet, then one for each other part but what was typed. */
#define SP_SIEVE_FACET(facet) (1u << (facet))
#define SP_SIEVE_PART(part) (1u << (SP_N_FACETS + (part)))

/**
 * SpQuoteSieve:
 * @values: the rows of the quotes
 * @chosen: for each facet, by the number of a value, whether it is chosen; %NULL where all are
 * @narrowed: the facets but stances in which something is chosen
 * @n_narrowed: how many they are
 * @asks_for_stances: whether the stances of a quote matter
 * @pinned: the place in the dataset of the question that is pinned, or %G_MAXUINT
 * @last_day: what was said after this day is left out
 * @by_country: by the number of a country, and one past the last for none, which parts its position or membership fails
 * @by_basis: by the number of a country as above and then by the place of a question, whether its position on it rests
 *   on enough; %NULL where nothing is asked
 * @n_questions: how many questions the dataset has
 *
 * A request, made ready for the rows of a dataset's quotes.
 */
typedef struct
{
  const SpQuoteValues *values;
  gboolean *chosen[SP_N_FACETS];
  SpFacet narrowed[SP_N_FACETS];
  guint n_narrowed;
  gboolean asks_for_stances;
  guint pinned;
  guint32 last_day;
  guint *by_country;
  gboolean *by_basis;
  guint n_questions;
} SpQuoteSieve;

SpQuoteSieve *sp_quote_sieve_new (SpIndex *index, const SpQuoteValues *values, SpQuoteRequest *request);
void sp_quote_sieve_free (SpQuoteSieve *self);
guint sp_quote_sieve_find_failed (const SpQuoteSieve *self, guint row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpQuoteSieve, sp_quote_sieve_free)

G_END_DECLS
