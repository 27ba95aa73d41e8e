/* SPDX-License-Identifier: GPL-3.0-or-later
 * A share of a dataset’s quotes, looked through by one thread: what was found in it, and how much of what. */
#include "sp-quote-share.h"

#include <string.h>

/**
 * sp_quote_share_new:
 * @values: the rows of all quotes
 * @first_block: the first block of #SP_FINGERPRINT_BLOCK quotes
 * @end_block: the block after the last
 *
 * Returns: (transfer full): a share with nothing found yet
 */
SpQuoteShare *
sp_quote_share_new (const SpQuoteValues *values, guint first_block, guint end_block)
{
  SpQuoteShare *self = g_new0 (SpQuoteShare, 1);

  self->first_block = first_block;
  self->end_block = end_block;
  self->hits = g_new (SpQuoteHit, (gsize) (end_block - first_block) * SP_FINGERPRINT_BLOCK + 1);
  for (guint i = 0; i < SP_N_FACETS; i++)
    self->counts[i] = g_new0 (guint, values->keys[i]->len + 1);
  return self;
}

/**
 * sp_quote_share_free:
 * @self: (transfer full): a share
 *
 * Frees it.
 */
void
sp_quote_share_free (SpQuoteShare *self)
{
  for (guint i = 0; i < SP_N_FACETS; i++)
    g_free (self->counts[i]);
  g_free (self->hits);
  g_free (self);
}

static inline void
count_stances (guint *counts, const guint32 *stances, const SpQuoteRow *row)
{
  for (guint i = row[0].values[SP_FACET_STANCE]; i < row[1].values[SP_FACET_STANCE]; i++)
    counts[stances[i]]++;
}

static void
count_value (SpQuoteShare *self, const SpQuoteValues *values, const SpQuoteRow *row, SpFacet facet)
{
  if (facet == SP_FACET_STANCE)
    count_stances (self->counts[facet], (const guint32 *) (gpointer) values->stances->data, row);
  else
    self->counts[facet][row->values[facet]]++;
}

/* Of quotes that are there, all values count. The counts are addressed just once. */
static void
count_all_values (SpQuoteShare *self, const SpQuoteValues *values, const SpQuoteHit *hits, guint n_hits)
{
  const guint32 *stances = (const guint32 *) (gpointer) values->stances->data;
  guint *counts[SP_N_FACETS];

  memcpy (counts, self->counts, sizeof counts);
  for (guint i = 0; i < n_hits; i++)
    {
      const SpQuoteRow *row = &values->rows[hits[i].number];

      count_stances (counts[SP_FACET_STANCE], stances, row);
      for (guint j = SP_FACET_STANCE + 1; j < SP_N_FACETS; j++)
        counts[j][row->values[j]]++;
    }
}

/* A quote that only one facet leaves out would be there if its value of that facet were chosen too. */
static void
count_failed (SpQuoteShare *self, const SpQuoteValues *values, guint number, guint failed)
{
  if (failed == SP_SIEVE_PART (SP_QUOTE_PART_DATE))
    self->n_later++;
  else if (failed < SP_SIEVE_FACET (SP_N_FACETS) && (failed & (failed - 1)) == 0)
    count_value (self, values, &values->rows[number], g_bit_nth_lsf (failed, -1));
}

/* Keeps those of a block's hits that the sieve lets through. */
static void
sieve_hits (SpQuoteShare *self, const SpQuoteSieve *sieve, guint n_hits)
{
  const SpQuoteValues *values = sieve->values;
  SpQuoteHit *hits = self->hits + self->n_hits;
  guint n_kept = 0;

  for (guint i = 0; i < n_hits; i++)
    {
      guint failed = sp_quote_sieve_find_failed (sieve, hits[i].number);

      if (failed != 0)
        count_failed (self, values, hits[i].number, failed);
      else
        hits[n_kept++] = hits[i];
    }
  count_all_values (self, values, hits, n_kept);
  self->n_hits += n_kept;
}

/**
 * sp_quote_share_find:
 * @self: a share with nothing found yet
 * @texts: the quotes
 * @search: what is searched for
 * @sieve: what else is asked
 * @cancellable: (nullable): a cancellable
 *
 * Finds the quotes of the share that fit, and counts, all in one pass; stops where it is cancelled.
 */
void
sp_quote_share_find (SpQuoteShare *self,
                     SpQuoteTexts *texts,
                     SpSearch *search,
                     const SpQuoteSieve *sieve,
                     GCancellable *cancellable)
{
  g_autoptr (SpQuoteRanker) ranker = sp_quote_ranker_new (sp_quote_texts_get_folded (texts), search);

  for (guint block = self->first_block; block < self->end_block; block++)
    {
      if (g_cancellable_is_cancelled (cancellable))
        return;
      sieve_hits (self, sieve, sp_quote_ranker_rank (ranker, block, self->hits + self->n_hits));
    }
}

/**
 * sp_quote_share_take:
 * @self: a share
 * @values: the rows of all quotes
 * @next: the share that comes after it
 *
 * Makes one share of two. What was found in @next is found in @self too then.
 */
void
sp_quote_share_take (SpQuoteShare *self, const SpQuoteValues *values, SpQuoteShare *next)
{
  g_return_if_fail (self != NULL && values != NULL && next != NULL);
  g_return_if_fail (self->end_block == next->first_block);

  self->hits = g_renew (SpQuoteHit, self->hits, (gsize) self->n_hits + next->n_hits + 1);
  memcpy (self->hits + self->n_hits, next->hits, next->n_hits * sizeof (SpQuoteHit));
  self->n_hits += next->n_hits;
  self->n_later += next->n_later;
  self->end_block = next->end_block;
  for (guint i = 0; i < SP_N_FACETS; i++)
    for (guint j = 0; j < values->keys[i]->len; j++)
      self->counts[i][j] += next->counts[i][j];
}
