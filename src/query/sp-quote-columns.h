/* SPDX-License-Identifier: GPL-3.0-or-later
 * What countries said on questions, newest first, to be set side by side. */
#pragma once

#include "sp-index.h"
#include "sp-quote.h"

G_BEGIN_DECLS

/**
 * SpQuoteColumn:
 * @country: a country
 * @question: a question
 * @quotes: (element-type SpQuote): what its speakers said with a stance on the question, newest first, undated ones last
 * @n_later: how many more they said after the day
 *
 * What a country said on a question. Borrows from the index.
 */
typedef struct
{
  SpCountry *country;
  SpQuestion *question;
  GPtrArray *quotes;
  guint n_later;
} SpQuoteColumn;

#define SP_TYPE_QUOTE_COLUMNS (sp_quote_columns_get_type ())
G_DECLARE_FINAL_TYPE (SpQuoteColumns, sp_quote_columns, SP, QUOTE_COLUMNS, GObject)

SpQuoteColumns *sp_quote_columns_new (SpIndex *index, GPtrArray *questions, GPtrArray *countries, guint32 day);

const SpQuoteColumn *sp_quote_columns_get (SpQuoteColumns *self, guint question, guint country);
SpLevel *sp_quote_find_stance (SpQuote *quote, SpQuestion *question);

G_END_DECLS
