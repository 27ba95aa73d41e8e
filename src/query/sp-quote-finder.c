/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds the quotes that are asked for, in order, with the counts of their facets. */
#include "sp-quote-finder.h"

#include "sp-quote-sieve.h"

#include <stdlib.h>

/* So many quotes are looked at before it is asked whether the answer is still wanted. */
#define CHUNK 8192

/* A request being answered. */
typedef struct
{
  SpQuoteTexts *texts;
  SpQuoteRequest *request;
  GCancellable *cancellable;
  const SpQuoteValues *values;
  guint n_quotes;
  guint8 *ranks;
  guint8 *found;
  guint n_found;
  guint n_later;
  guint *counts[SP_N_FACETS];
} Search;

static void
search_clear (Search *self)
{
  g_free (self->ranks);
  g_free (self->found);
  for (guint i = 0; i < SP_N_FACETS; i++)
    g_free (self->counts[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

/* --- Sieving --------------------------------------------------------------------------------------------------------- */

static void
count_stances (Search *self, guint number)
{
  const guint32 *stances = (const guint32 *) (gpointer) self->values->stances->data;
  const SpQuoteRow *row = &self->values->rows[number];

  for (guint i = row[0].values[SP_FACET_STANCE]; i < row[1].values[SP_FACET_STANCE]; i++)
    {
      gboolean is_repeated = FALSE;

      for (guint j = row[0].values[SP_FACET_STANCE]; j < i; j++)
        is_repeated |= stances[j] == stances[i];
      self->counts[SP_FACET_STANCE][stances[i]] += !is_repeated;
    }
}

static void
count_value (Search *self, guint number, SpFacet facet)
{
  if (facet == SP_FACET_STANCE)
    count_stances (self, number);
  else
    self->counts[facet][self->values->rows[number].values[facet]]++;
}

/* A quote that only one facet leaves out would be there if another value of that facet were chosen. */
static void
count_quote (Search *self, guint number, guint failed)
{
  if (failed == 0)
    {
      self->found[number] = self->ranks ? self->ranks[number] : 1;
      self->n_found++;
      for (guint i = 0; i < SP_N_FACETS; i++)
        count_value (self, number, i);
    }
  else if (failed == SP_SIEVE_PART (SP_QUOTE_PART_DATE))
    self->n_later++;
  else if (failed < SP_SIEVE_FACET (SP_N_FACETS) && (failed & (failed - 1)) == 0)
    count_value (self, number, g_bit_nth_lsf (failed, -1));
}

static void
sieve (Search *self)
{
  g_autoptr (SpQuoteSieve) sieve =
    sp_quote_sieve_new (sp_quote_texts_get_index (self->texts), self->values, self->request);

  self->found = g_new0 (guint8, self->n_quotes + 1);
  for (guint i = 0; i < SP_N_FACETS; i++)
    self->counts[i] = g_new0 (guint, self->values->keys[i]->len + 1);
  for (guint i = 0; i < self->n_quotes; i++)
    {
      if (i % CHUNK == 0 && g_cancellable_is_cancelled (self->cancellable))
        return;
      if (self->ranks == NULL || self->ranks[i] != 0)
        count_quote (self, i, sp_quote_sieve_find_failed (sieve, i));
    }
}

/* --- Ways out -------------------------------------------------------------------------------------------------------- */

static guint
count_without (Search *self, SpQuotePart part, SpFacet facet)
{
  g_autoptr (SpQuoteRequest) request = sp_quote_request_new_without (self->request, part, facet);
  g_autoptr (SpQuoteSieve) sieve = sp_quote_sieve_new (sp_quote_texts_get_index (self->texts), self->values, request);
  const guint8 *ranks = part == SP_QUOTE_PART_TYPED ? NULL : self->ranks;
  guint count = 0;

  for (guint i = 0; i < self->n_quotes; i++)
    if ((ranks == NULL || ranks[i] != 0) && sp_quote_sieve_find_failed (sieve, i) == 0)
      count++;
  return count;
}

static int
compare_ways_out (gconstpointer a, gconstpointer b)
{
  const SpWayOut *first = a, *second = b;

  if (first->count != second->count)
    return first->count > second->count ? -1 : 1;
  if (first->part != second->part)
    return first->part < second->part ? -1 : 1;
  return (int) first->facet - (int) second->facet;
}

static void
add_way_out (Search *self, GArray *ways_out, SpQuotePart part, SpFacet facet)
{
  SpWayOut way_out = { part, facet };

  if (!sp_quote_request_has_part (self->request, part, facet) || g_cancellable_is_cancelled (self->cancellable))
    return;
  way_out.count = count_without (self, part, facet);
  g_array_append_val (ways_out, way_out);
}

static GArray *
find_ways_out (Search *self)
{
  GArray *ways_out = g_array_new (FALSE, FALSE, sizeof (SpWayOut));

  if (self->n_found > 0)
    return ways_out;
  for (guint i = 0; i < SP_N_QUOTE_PARTS; i++)
    for (guint j = 0; j < (i == SP_QUOTE_PART_FACET ? SP_N_FACETS : 1); j++)
      add_way_out (self, ways_out, i, j);
  g_array_sort (ways_out, compare_ways_out);
  return ways_out;
}

/* --- The values of the facets ------------------------------------------------------------------------------------------ */

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  guint64 first = *(const guint64 *) a, second = *(const guint64 *) b;

  return (first > second) - (first < second);
}

static gboolean
is_chosen (GPtrArray *chosen, const char *key)
{
  return chosen->len > 0 && g_ptr_array_find_with_equal_func (chosen, key, g_str_equal, NULL);
}

static void
add_unused_keys (Search *self, SpFacet facet, GArray *values)
{
  GPtrArray *chosen = sp_quote_request_get_keys (self->request, facet);

  for (guint i = 0; i < chosen->len; i++)
    if (!is_chosen (self->values->keys[facet], chosen->pdata[i]))
      {
        SpFacetValue value = { chosen->pdata[i], 0, TRUE };

        g_array_append_val (values, value);
      }
}

static GArray *
make_values (Search *self, SpFacet facet)
{
  GPtrArray *keys = self->values->keys[facet];
  GPtrArray *chosen = sp_quote_request_get_keys (self->request, facet);
  GArray *values = g_array_sized_new (FALSE, FALSE, sizeof (SpFacetValue), keys->len);
  g_autofree guint64 *order = g_new (guint64, keys->len + 1);

  for (guint i = 0; i < keys->len; i++)
    order[i] = (guint64) (G_MAXUINT32 - self->counts[facet][i]) << 32 | i;
  qsort (order, keys->len, sizeof (guint64), compare_numbers);
  for (guint i = 0; i < keys->len; i++)
    {
      guint number = (guint) (order[i] & G_MAXUINT32);
      SpFacetValue value = { keys->pdata[number], self->counts[facet][number],
                             is_chosen (chosen, keys->pdata[number]) };

      g_array_append_val (values, value);
    }
  add_unused_keys (self, facet, values);
  return values;
}

/* --- The order --------------------------------------------------------------------------------------------------------- */

static void
collect (Search *self, GArray *numbers, const guint32 *order, guint8 least, guint8 most)
{
  for (guint i = 0; i < self->n_quotes; i++)
    {
      guint32 number = order ? order[i] : i;

      if (self->found[number] >= least && self->found[number] <= most)
        g_array_append_val (numbers, number);
    }
}

/* The quotes are numbered from the newest on. */
static GArray *
put_in_order (Search *self)
{
  GArray *numbers = g_array_sized_new (FALSE, FALSE, sizeof (guint32), self->n_found);

  switch (sp_quote_request_get_order (self->request))
    {
    case SP_QUOTE_ORDER_RELEVANCE:
      for (guint8 rank = SP_QUOTE_RANK_BEST; rank > 0; rank--)
        collect (self, numbers, NULL, rank, rank);
      break;
    case SP_QUOTE_ORDER_OLDEST:
      collect (self, numbers, sp_quote_texts_get_oldest (self->texts), 1, SP_QUOTE_RANK_BEST);
      break;
    case SP_QUOTE_ORDER_SPEAKER:
      collect (self, numbers, sp_quote_texts_get_by_speaker (self->texts), 1, SP_QUOTE_RANK_BEST);
      break;
    case SP_QUOTE_ORDER_NEWEST:
    case SP_N_QUOTE_ORDERS:
    default:
      collect (self, numbers, NULL, 1, SP_QUOTE_RANK_BEST);
      break;
    }
  return numbers;
}

static SpQuoteFinding *
make_finding (Search *self)
{
  g_autoptr (GArray) numbers = put_in_order (self);
  g_autoptr (GArray) ways_out = find_ways_out (self);
  SpQuoteFindingInit init = { self->texts, numbers, self->n_later };
  SpQuoteFinding *finding;

  init.ways_out = ways_out;
  for (guint i = 0; i < SP_N_FACETS; i++)
    {
      init.values[i] = make_values (self, i);
      init.keys[i] = sp_quote_request_get_keys (self->request, i);
    }
  finding = sp_quote_finding_new (&init);
  for (guint i = 0; i < SP_N_FACETS; i++)
    g_array_unref (init.values[i]);
  return finding;
}

/**
 * sp_quote_finder_find:
 * @texts: the quotes of a dataset
 * @request: what is asked, of the same dataset
 * @cancellable: (nullable): a cancellable
 *
 * Finds the quotes that fit, on the thread that calls it; it may be any.
 *
 * By relevance, the quotes come first in which the words that were typed stand next to each other in the order typed,
 * then those in which all are whole words, then those in which some are only beginnings of words; among equals the
 * newer first. Quotes of one date keep the order of the dataset, and those without a date come last.
 *
 * Returns: (transfer full) (nullable): what was found; %NULL where it was cancelled
 */
SpQuoteFinding *
sp_quote_finder_find (SpQuoteTexts *texts, SpQuoteRequest *request, GCancellable *cancellable)
{
  g_auto (Search) search = { 0 };
  g_autoptr (SpQuoteFinding) finding = NULL;

  g_return_val_if_fail (SP_IS_QUOTE_TEXTS (texts), NULL);
  g_return_val_if_fail (request != NULL, NULL);

  search = (Search) { .texts = texts, .request = request, .cancellable = cancellable };
  search.values = sp_quote_texts_get_values (texts);
  search.n_quotes = sp_quote_texts_get_n_quotes (texts);
  search.ranks = sp_quote_texts_search (texts, sp_quote_request_get_search (request), cancellable);
  sieve (&search);
  if (g_cancellable_is_cancelled (cancellable))
    return NULL;
  finding = make_finding (&search);
  return g_cancellable_is_cancelled (cancellable) ? NULL : g_steal_pointer (&finding);
}

static void
find_in_thread (GTask *task, gpointer texts, gpointer request, GCancellable *cancellable)
{
  SpQuoteFinding *finding = sp_quote_finder_find (texts, request, cancellable);

  if (finding != NULL)
    g_task_return_pointer (task, finding, g_object_unref);
  else
    g_task_return_error_if_cancelled (task);
}

/**
 * sp_quote_finder_find_async:
 * @texts: the quotes of a dataset
 * @request: what is asked, of the same dataset
 * @cancellable: (nullable): a cancellable; who asks again cancels what was asked before
 * @callback: called when it was found
 * @user_data: for @callback
 *
 * Finds the quotes on a worker, as sp_quote_finder_find() does.
 */
void
sp_quote_finder_find_async (SpQuoteTexts *texts,
                            SpQuoteRequest *request,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (SP_IS_QUOTE_TEXTS (texts));
  g_return_if_fail (request != NULL);

  task = g_task_new (texts, cancellable, callback, user_data);
  g_task_set_source_tag (task, sp_quote_finder_find_async);
  g_task_set_task_data (task, sp_quote_request_ref (request), (GDestroyNotify) sp_quote_request_unref);
  g_task_run_in_thread (task, find_in_thread);
}

/**
 * sp_quote_finder_find_finish:
 * @result: the result
 * @error: return location for an error: `G_IO_ERROR_CANCELLED` alone
 *
 * Returns: (transfer full) (nullable): what was found
 */
SpQuoteFinding *
sp_quote_finder_find_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, sp_quote_finder_find_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
