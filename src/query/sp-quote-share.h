/* SPDX-License-Identifier: GPL-3.0-or-later
 * A share of a dataset’s quotes, looked through by one thread: what was found in it, and how much of what. */
#pragma once

#include "sp-quote-request.h"
#include "sp-quote-sieve.h"
#include "sp-quote-texts.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SpQuoteShare:
 * @first_block: its first block of #SP_FINGERPRINT_BLOCK quotes
 * @end_block: the block after its last
 * @hits: those that were found, by number
 * @n_hits: how many they are
 * @n_later: how many only the date leaves out
 * @counts: for each facet, by the number of a value, how many there would be if it were chosen
 *
 * What is found in some of the quotes.
 */
typedef struct
{
  guint first_block;
  guint end_block;
  SpQuoteHit *hits;
  guint n_hits;
  guint n_later;
  guint *counts[SP_N_FACETS];
} SpQuoteShare;

SpQuoteShare *sp_quote_share_new (const SpQuoteValues *values, guint first_block, guint end_block);
void sp_quote_share_free (SpQuoteShare *self);
void sp_quote_share_find (SpQuoteShare *self,
                          SpQuoteTexts *texts,
                          SpSearch *search,
                          const SpQuoteSieve *sieve,
                          GCancellable *cancellable);
void sp_quote_share_take (SpQuoteShare *self, const SpQuoteValues *values, SpQuoteShare *next);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpQuoteShare, sp_quote_share_free)

G_END_DECLS
