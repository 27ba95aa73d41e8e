/* SPDX-License-Identifier: GPL-3.0-or-later
 * All quotes of a dataset, ready to be searched: their texts folded once, and the values of their facets. */
#pragma once

#include "sp-index.h"
#include "sp-quote-ranker.h"
#include "sp-quote-values.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SP_TYPE_QUOTE_TEXTS (sp_quote_texts_get_type ())
G_DECLARE_FINAL_TYPE (SpQuoteTexts, sp_quote_texts, SP, QUOTE_TEXTS, GObject)

SpQuoteTexts *sp_quote_texts_new (SpIndex *index);

SpIndex *sp_quote_texts_get_index (SpQuoteTexts *self);
guint sp_quote_texts_get_n_quotes (SpQuoteTexts *self);
SpQuote *sp_quote_texts_get_quote (SpQuoteTexts *self, guint number);
const SpQuoteValues *sp_quote_texts_get_values (SpQuoteTexts *self);
const guint32 *sp_quote_texts_get_oldest (SpQuoteTexts *self);
const guint32 *sp_quote_texts_get_by_speaker (SpQuoteTexts *self);
const guint32 *sp_quote_texts_get_order_of_values (SpQuoteTexts *self, SpFacet facet);
const SpFoldedTexts *sp_quote_texts_get_folded (SpQuoteTexts *self);
GArray *sp_quote_texts_search (SpQuoteTexts *self, SpSearch *search, GCancellable *cancellable);

G_END_DECLS
