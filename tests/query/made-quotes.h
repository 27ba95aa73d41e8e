/* SPDX-License-Identifier: GPL-3.0-or-later
 * A dataset of any number of quotes made by chance, and what a search of it should find, worked out the slow way. */
#pragma once

#include "dataset-builder.h"
#include "sp-quote-finder.h"

G_BEGIN_DECLS

char *made_text_new (GRand *rand, guint n_pieces);
SpDataset *made_dataset_new (GRand *rand, guint n_quotes);

SpQuoteRank slow_rank (SpSearch *search, SpQuote *quote);
gboolean slow_fits (SpLens *lens, SpQuoteChoice *choice, SpQuote *quote, guint without);

/* What may be left out of slow_fits(): a facet by its number, or the date. */
#define SLOW_WITHOUT_NOTHING G_MAXUINT
#define SLOW_WITHOUT_DATE SP_N_FACETS

G_END_DECLS
