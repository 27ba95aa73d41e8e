/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds the quotes that are asked for, in order, with the counts of their facets. */
#include "sp-quote-finder.h"

#include "sp-quote-share.h"

#include <stdlib.h>

/* A thread is begun for no less than so many quotes to be looked at: it takes longer to begin than a rare word. */
#define QUOTES_A_THREAD 8192
#define MOST_THREADS 8

/* A request being answered. */
typedef struct
{
  SpQuoteTexts *texts;
  SpQuoteRequest *request;
  GCancellable *cancellable;
  const SpQuoteValues *values;
  SpQuoteShare *share;
} Search;

/* --- Looking through the quotes, on as many processors as it is worth it ------------------------------------------ */

typedef struct
{
  const Search *search;
  SpQuoteRequest *request;
  const SpQuoteSieve *sieve;
  SpQuoteShare *share;
  GThread *thread;
} Work;

static gpointer
do_work (gpointer data)
{
  Work *work = data;

  sp_quote_share_find (work->share, work->search->texts, sp_quote_request_get_search (work->request), work->sieve,
                       work->search->cancellable);
  return NULL;
}

/* Where there can be no thread, the work is done here. */
static void
begin_work (Work *work)
{
  work->thread = g_thread_try_new ("search", do_work, work, NULL);
  if (work->thread == NULL)
    do_work (work);
}

static void
end_work (Work *work, SpQuoteShare *all)
{
  if (work->thread != NULL)
    g_thread_join (work->thread);
  sp_quote_share_take (all, work->search->values, work->share);
  sp_quote_share_free (work->share);
}

static guint
count_works (const Search *self, SpQuoteRequest *request)
{
  g_autoptr (SpQuoteRanker) ranker =
    sp_quote_ranker_new (sp_quote_texts_get_folded (self->texts), sp_quote_request_get_search (request));

  return CLAMP (sp_quote_ranker_estimate (ranker) / QUOTES_A_THREAD, 1, MIN (g_get_num_processors (), MOST_THREADS));
}

static SpQuoteShare *
find_share (Search *self, SpQuoteRequest *request)
{
  g_autoptr (SpQuoteSieve) sieve = sp_quote_sieve_new (sp_quote_texts_get_index (self->texts), self->values, request);
  guint n_blocks = (self->values->n_rows + SP_FINGERPRINT_BLOCK - 1) / SP_FINGERPRINT_BLOCK;
  guint n_works = count_works (self, request);
  Work works[MOST_THREADS];

  for (guint i = 0; i < n_works; i++)
    {
      guint first = (guint) ((guint64) n_blocks * i / n_works);
      guint end = (guint) ((guint64) n_blocks * (i + 1) / n_works);

      works[i] = (Work) { self, request, sieve, sp_quote_share_new (self->values, first, end), NULL };
      if (i > 0)
        begin_work (&works[i]);
    }
  do_work (&works[0]);
  for (guint i = 1; i < n_works; i++)
    end_work (&works[i], works[0].share);
  return works[0].share;
}

/* --- Ways out ----------------------------------------------------------------------------------------------------- */

static guint
count (Search *self, SpQuoteRequest *request)
{
  g_autoptr (SpQuoteShare) share = find_share (self, request);

  return share->n_hits;
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
  g_autoptr (SpQuoteRequest) without = NULL;
  SpWayOut way_out = { part, facet };

  if (!sp_quote_request_has_part (self->request, part, facet) || g_cancellable_is_cancelled (self->cancellable))
    return;
  without = sp_quote_request_new_without (self->request, part, facet);
  way_out.count = count (self, without);
  g_array_append_val (ways_out, way_out);
}

static GArray *
find_ways_out (Search *self)
{
  GArray *ways_out = g_array_new (FALSE, FALSE, sizeof (SpWayOut));

  if (self->share->n_hits > 0)
    return ways_out;
  for (guint i = 0; i < SP_N_QUOTE_PARTS; i++)
    for (guint j = 0; j < (i == SP_QUOTE_PART_FACET ? SP_N_FACETS : 1); j++)
      add_way_out (self, ways_out, i, j);
  g_array_sort (ways_out, compare_ways_out);
  return ways_out;
}

/* --- The values of the facets ------------------------------------------------------------------------------------- */

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

/* Most values are in no quote, where few quotes are found: only the others need to be put in order. */
static guint
order_values (const guint *counts, const guint32 *order, guint n_values, guint64 *counted)
{
  guint n_counted = 0;

  for (guint i = 0; i < n_values; i++)
    if (counts[order[i]] > 0)
      counted[n_counted++] = (guint64) (G_MAXUINT32 - counts[order[i]]) << 32 | i;
  qsort (counted, n_counted, sizeof (guint64), compare_numbers);
  return n_counted;
}

static SpFacetValue
make_value (Search *self, SpFacet facet, guint number)
{
  const char *key = self->values->keys[facet]->pdata[number];

  return (SpFacetValue) { key, self->share->counts[facet][number],
                          is_chosen (sp_quote_request_get_keys (self->request, facet), key) };
}

static GArray *
make_values (Search *self, SpFacet facet)
{
  guint n_values = self->values->keys[facet]->len;
  const guint *counts = self->share->counts[facet];
  const guint32 *order = sp_quote_texts_get_order_of_values (self->texts, facet);
  GArray *values = g_array_sized_new (FALSE, FALSE, sizeof (SpFacetValue), n_values);
  g_autofree guint64 *counted = g_new (guint64, n_values + 1);
  guint n_counted = order_values (counts, order, n_values, counted);
  SpFacetValue *value;

  g_array_set_size (values, n_values);
  value = &g_array_index (values, SpFacetValue, 0);
  for (guint i = 0; i < n_counted; i++)
    *value++ = make_value (self, facet, order[counted[i] & G_MAXUINT32]);
  for (guint i = 0; i < n_values; i++)
    if (counts[order[i]] == 0)
      *value++ = make_value (self, facet, order[i]);
  add_unused_keys (self, facet, values);
  return values;
}

/* --- The order ---------------------------------------------------------------------------------------------------- */

static void
collect (const SpQuoteShare *share, guint32 *numbers)
{
  for (guint i = 0; i < share->n_hits; i++)
    numbers[i] = share->hits[i].number;
}

/* Each rank has its place after all better ones. */
static void
collect_by_rank (const SpQuoteShare *share, guint32 *numbers)
{
  guint places[SP_QUOTE_RANK_BEST + 1] = { 0 };
  guint next = 0;

  for (guint i = 0; i < share->n_hits; i++)
    places[share->hits[i].rank]++;
  for (SpQuoteRank rank = SP_QUOTE_RANK_BEST; rank > SP_QUOTE_RANK_NONE; rank--)
    {
      guint n_hits = places[rank];

      places[rank] = next;
      next += n_hits;
    }
  for (guint i = 0; i < share->n_hits; i++)
    numbers[places[share->hits[i].rank]++] = share->hits[i].number;
}

static void
collect_in_order (Search *self, const guint32 *order, guint32 *numbers)
{
  g_autofree guint8 *is_found = g_new0 (guint8, self->values->n_rows + 1);

  for (guint i = 0; i < self->share->n_hits; i++)
    is_found[self->share->hits[i].number] = TRUE;
  for (guint i = 0; i < self->values->n_rows; i++)
    if (is_found[order[i]])
      *numbers++ = order[i];
}

/* The quotes are numbered from the newest on. */
static GArray *
put_in_order (Search *self)
{
  GArray *numbers = g_array_sized_new (FALSE, FALSE, sizeof (guint32), self->share->n_hits);
  guint32 *data;

  g_array_set_size (numbers, self->share->n_hits);
  data = (guint32 *) (gpointer) numbers->data;
  switch (sp_quote_request_get_order (self->request))
    {
    case SP_QUOTE_ORDER_RELEVANCE:
      collect_by_rank (self->share, data);
      break;
    case SP_QUOTE_ORDER_OLDEST:
      collect_in_order (self, sp_quote_texts_get_oldest (self->texts), data);
      break;
    case SP_QUOTE_ORDER_SPEAKER:
      collect_in_order (self, sp_quote_texts_get_by_speaker (self->texts), data);
      break;
    case SP_QUOTE_ORDER_NEWEST:
    case SP_N_QUOTE_ORDERS:
    default:
      collect (self->share, data);
      break;
    }
  return numbers;
}

static SpQuoteFinding *
make_finding (Search *self)
{
  g_autoptr (GArray) numbers = put_in_order (self);
  g_autoptr (GArray) ways_out = find_ways_out (self);
  SpQuoteFindingInit init = { self->texts, numbers, self->share->n_later };
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
 * whole ones before those that end within a word, as they do while they are being typed; then those in which all are
 * whole words, then those in which some are only beginnings of words; among equals the newer first. Quotes of one date
 * keep the order of the dataset, and those without a date come last.
 *
 * Returns: (transfer full) (nullable): what was found; %NULL where it was cancelled
 */
SpQuoteFinding *
sp_quote_finder_find (SpQuoteTexts *texts, SpQuoteRequest *request, GCancellable *cancellable)
{
  Search search = { .texts = texts, .request = request, .cancellable = cancellable };
  g_autoptr (SpQuoteShare) share = NULL;
  g_autoptr (SpQuoteFinding) finding = NULL;

  g_return_val_if_fail (SP_IS_QUOTE_TEXTS (texts), NULL);
  g_return_val_if_fail (request != NULL, NULL);

  search.values = sp_quote_texts_get_values (texts);
  search.share = share = find_share (&search, request);
  if (g_cancellable_is_cancelled (cancellable))
    return NULL;
  finding = make_finding (&search);
  return g_cancellable_is_cancelled (cancellable) ? NULL : g_steal_pointer (&finding);
}

/**
 * sp_quote_finder_count:
 * @texts: the quotes of a dataset
 * @request: what is asked, of the same dataset
 * @cancellable: (nullable): a cancellable
 *
 * Counts the quotes that sp_quote_finder_find() would find, on the thread that calls it.
 *
 * Returns: how many there are; any number where it was cancelled
 */
guint
sp_quote_finder_count (SpQuoteTexts *texts, SpQuoteRequest *request, GCancellable *cancellable)
{
  Search search = { .texts = texts, .request = request, .cancellable = cancellable };

  g_return_val_if_fail (SP_IS_QUOTE_TEXTS (texts), 0);
  g_return_val_if_fail (request != NULL, 0);

  search.values = sp_quote_texts_get_values (texts);
  return count (&search, request);
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
