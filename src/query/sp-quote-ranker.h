/* SPDX-License-Identifier: GPL-3.0-or-later
 * How well each of many folded texts fits what is searched for. */
#pragma once

#include "sp-fingerprints.h"
#include "sp-search.h"

G_BEGIN_DECLS

/**
 * SpQuoteRank:
 * @SP_QUOTE_RANK_NONE: it does not fit
 * @SP_QUOTE_RANK_PARTS: some words are only beginnings of the words in it
 * @SP_QUOTE_RANK_WORDS: it has them all as whole words
 * @SP_QUOTE_RANK_BEGINNING: it has them next to each other and in the order typed, the last as the beginning of a word:
 *   “back door” in “back doors”
 * @SP_QUOTE_RANK_PHRASE: it has them all as whole words, next to each other and in the order typed
 *
 * How well a quote fits what is searched for.
 */
typedef enum
{
  SP_QUOTE_RANK_NONE,
  SP_QUOTE_RANK_PARTS,
  SP_QUOTE_RANK_WORDS,
  SP_QUOTE_RANK_BEGINNING,
  SP_QUOTE_RANK_PHRASE,
} SpQuoteRank;

#define SP_QUOTE_RANK_BEST SP_QUOTE_RANK_PHRASE

/**
 * SpQuoteHit:
 * @number: the number of a quote
 * @rank: a #SpQuoteRank
 *
 * A quote that fits what is searched for.
 */
typedef struct
{
  guint32 number;
  guint32 rank;
} SpQuoteHit;

/**
 * SpFoldedTexts:
 * @block: the texts one after the other, each as sp_search_fold_record() makes them
 * @starts: where each begins, and where the last ends
 * @n_texts: how many there are
 * @fingerprints: what tells where not to look
 *
 * Many folded texts in one block.
 */
typedef struct
{
  char *block;
  gsize *starts;
  guint n_texts;
  SpFingerprints *fingerprints;
} SpFoldedTexts;

/**
 * SpQuoteRanker:
 *
 * A search, made ready for many folded texts; for one thread at a time.
 */
typedef struct _SpQuoteRanker SpQuoteRanker;

SpQuoteRanker *sp_quote_ranker_new (const SpFoldedTexts *texts, SpSearch *search);
void sp_quote_ranker_free (SpQuoteRanker *self);
guint sp_quote_ranker_estimate (SpQuoteRanker *self);
guint sp_quote_ranker_rank (SpQuoteRanker *self, guint block, SpQuoteHit *hits);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpQuoteRanker, sp_quote_ranker_free)

G_END_DECLS
