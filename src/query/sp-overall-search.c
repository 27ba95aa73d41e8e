/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds in all kinds of records of a dataset at once, the best of each kind. */
#include "sp-overall-search.h"

#include "sp-overall-match.h"
#include "sp-overall-ways.h"

/* How often it is looked whether nobody waits any more, in lines. */
#define LINES_AT_ONCE 1024

struct _SpOverallSearch
{
  GObject parent_instance;

  SpQuoteTexts *quotes;
  SpCountryNames *names;
  GMutex mutex; /* for what is made by the first search that needs it */
  SpOverallTexts *texts;
  SpWordList *words;
};

G_DEFINE_FINAL_TYPE (SpOverallSearch, sp_overall_search, G_TYPE_OBJECT)

/* The kinds that are found, in their order where they fit as well. */
static const SpRecordKind kinds[] = {
  SP_RECORD_COUNTRY, SP_RECORD_ACTOR, SP_RECORD_GROUP,  SP_RECORD_QUESTION,
  SP_RECORD_QUOTE,   SP_RECORD_EVENT, SP_RECORD_SOURCE,
};

typedef struct
{
  char *typed;
  guint n_best;
  int more_of;
} Request;

static void
free_request (gpointer data)
{
  g_free (((Request *) data)->typed);
  g_free (data);
}

static SpOverallTexts *
ensure_texts (SpOverallSearch *self)
{
  SpOverallTexts *texts;

  g_mutex_lock (&self->mutex);
  if (self->texts == NULL)
    self->texts = sp_overall_texts_new (sp_quote_texts_get_index (self->quotes), self->names);
  texts = self->texts;
  g_mutex_unlock (&self->mutex);
  return texts;
}

static const char *const *
ensure_words (SpOverallSearch *self)
{
  SpOverallTexts *texts = ensure_texts (self);
  const char *const *words;

  g_mutex_lock (&self->mutex);
  if (self->words == NULL)
    self->words = sp_overall_texts_list_words (texts);
  words = sp_word_list_get_words (self->words);
  g_mutex_unlock (&self->mutex);
  return words;
}

/* --- One kind --------------------------------------------------------------------------------------------------- */

static gboolean
is_better (const SpOverallHit *first, const SpOverallHit *second)
{
  return first->score != second->score ? first->score > second->score : first->weight > second->weight;
}

/* Among the best, in order; equal ones in the order in which they come. */
static void
keep (GArray *best, guint n_best, const SpOverallHit *hit)
{
  guint place = best->len;

  while (place > 0 && is_better (hit, &g_array_index (best, SpOverallHit, place - 1)))
    place--;
  if (place >= n_best)
    return;
  g_array_insert_val (best, place, *hit);
  if (best->len > n_best)
    g_array_set_size (best, n_best);
}

static SpOverallKind *
make_kind (SpRecordKind kind, GArray *best, guint count)
{
  SpOverallKind *found = g_new0 (SpOverallKind, 1);

  found->kind = kind;
  found->count = count;
  found->records = g_ptr_array_new_full (best->len, g_object_unref);
  for (guint i = 0; i < best->len; i++)
    {
      const SpOverallHit *hit = &g_array_index (best, SpOverallHit, i);

      found->rank = MAX (found->rank, hit->rank);
      g_ptr_array_add (found->records, g_object_ref (hit->record));
    }
  return found;
}

static void
rank_quote (const SpOverallMatch *match, SpOverallHit *hit)
{
  hit->rank = MAX (sp_overall_match_rank_words (match, sp_quote_get_text (hit->record)),
                   sp_overall_match_rank_words (match, sp_quote_get_translation (hit->record)));
}

static SpOverallKind *
find_kind (SpOverallSearch *self,
           const SpOverallMatch *match,
           SpRecordKind kind,
           guint n_best,
           GCancellable *cancellable)
{
  guint n_lines;
  const SpOverallLine *lines = sp_overall_texts_get_lines (self->texts, kind, &n_lines);
  g_autoptr (GArray) best = g_array_new (FALSE, FALSE, sizeof (SpOverallHit));
  guint count = 0;

  for (guint i = 0; i < n_lines; i++)
    {
      SpOverallHit hit;

      if (i % LINES_AT_ONCE == 0 && g_cancellable_is_cancelled (cancellable))
        return NULL;
      if (!sp_overall_match_try (match, &lines[i], self->names, &hit))
        continue;
      count++;
      keep (best, n_best, &hit);
    }
  return make_kind (kind, best, count);
}

/* As the Quotes view finds and orders them: the texts have the newest first. */
static SpOverallKind *
find_quotes (SpOverallSearch *self, const SpOverallMatch *match, guint n_best, GCancellable *cancellable)
{
  g_autoptr (GArray) hits = sp_quote_texts_search (self->quotes, match->search, cancellable);
  g_autoptr (GArray) best = g_array_new (FALSE, FALSE, sizeof (SpOverallHit));

  if (g_cancellable_is_cancelled (cancellable))
    return NULL;
  for (guint i = 0; i < hits->len; i++)
    {
      const SpQuoteHit *hit = &g_array_index (hits, SpQuoteHit, i);

      keep (best, n_best, &(SpOverallHit) { sp_quote_texts_get_quote (self->quotes, hit->number), .score = hit->rank });
    }
  for (guint i = 0; i < best->len; i++)
    rank_quote (match, &g_array_index (best, SpOverallHit, i));
  return make_kind (SP_RECORD_QUOTE, best, hits->len);
}

/* --- All kinds -------------------------------------------------------------------------------------------------- */

static int
compare_kinds (gconstpointer a, gconstpointer b)
{
  const SpOverallKind *first = *(const SpOverallKind *const *) a;
  const SpOverallKind *second = *(const SpOverallKind *const *) b;

  return (int) second->rank - (int) first->rank;
}

static GPtrArray *
find_kinds (SpOverallSearch *self, const Request *request, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (sp_overall_kind_free);
  g_auto (SpOverallMatch) match = { NULL };

  sp_overall_match_init (&match, request->typed);
  for (guint i = 0; i < G_N_ELEMENTS (kinds) && !sp_search_is_empty (match.search); i++)
    {
      guint n_best = (int) kinds[i] == request->more_of ? SP_OVERALL_MORE : request->n_best;
      SpOverallKind *kind = kinds[i] == SP_RECORD_QUOTE ? find_quotes (self, &match, n_best, cancellable)
                                                        : find_kind (self, &match, kinds[i], n_best, cancellable);

      if (kind == NULL)
        return NULL;
      if (kind->count > 0)
        g_ptr_array_add (found, kind);
      else
        sp_overall_kind_free (kind);
    }
  g_ptr_array_sort (found, compare_kinds);
  return g_steal_pointer (&found);
}

static void
find_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Request *request = data;
  SpOverallFinding *finding =
    sp_overall_search_find (source, request->typed, request->n_best, request->more_of, cancellable);

  if (finding != NULL)
    g_task_return_pointer (task, finding, g_object_unref);
  else
    g_task_return_error_if_cancelled (task);
}

static void
find_ways_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GPtrArray *ways = sp_overall_search_find_ways (source, data, cancellable);

  if (ways != NULL)
    g_task_return_pointer (task, ways, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error_if_cancelled (task);
}

static void
sp_overall_search_finalize (GObject *object)
{
  SpOverallSearch *self = SP_OVERALL_SEARCH (object);

  g_clear_pointer (&self->texts, sp_overall_texts_free);
  g_clear_pointer (&self->words, sp_word_list_free);
  g_clear_object (&self->quotes);
  g_clear_object (&self->names);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (sp_overall_search_parent_class)->finalize (object);
}

static void
sp_overall_search_class_init (SpOverallSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_overall_search_finalize;
}

static void
sp_overall_search_init (SpOverallSearch *self)
{
  g_mutex_init (&self->mutex);
}

/**
 * sp_overall_search_new:
 * @quotes: the texts of a dataset's quotes
 * @names: the names of its countries
 *
 * Costs nothing: the first search folds all other texts, on its own thread.
 *
 * Returns: (transfer full): a search in the dataset, which any thread may use
 */
SpOverallSearch *
sp_overall_search_new (SpQuoteTexts *quotes, SpCountryNames *names)
{
  SpOverallSearch *self;

  g_return_val_if_fail (SP_IS_QUOTE_TEXTS (quotes), NULL);
  g_return_val_if_fail (SP_IS_COUNTRY_NAMES (names), NULL);

  self = g_object_new (SP_TYPE_OVERALL_SEARCH, NULL);
  self->quotes = g_object_ref (quotes);
  self->names = g_object_ref (names);
  return self;
}

/**
 * sp_overall_search_find:
 * @self: a search
 * @typed: what was typed
 * @n_best: how many records of a kind are wanted
 * @more_of: a kind of which up to #SP_OVERALL_MORE are wanted; -1 for none
 * @cancellable: (nullable): a cancellable
 *
 * Finds countries by any name or code, actors, groups, questions, quotes, events and sources, as sp_search_new() reads
 * what was typed. Names come before texts, a whole name before its beginning, and that before what is within it; then
 * what is newer. A kind comes where its best hit belongs. Later than the date that the user looks at is found as well.
 *
 * Returns: (transfer full) (nullable): what was found; nothing where nothing is asked for; %NULL when cancelled
 */
SpOverallFinding *
sp_overall_search_find (SpOverallSearch *self, const char *typed, guint n_best, int more_of, GCancellable *cancellable)
{
  Request request = { (char *) typed, n_best, more_of };
  GPtrArray *found;

  g_return_val_if_fail (SP_IS_OVERALL_SEARCH (self), NULL);
  g_return_val_if_fail (typed != NULL, NULL);
  g_return_val_if_fail (n_best > 0, NULL);

  if (g_cancellable_is_cancelled (cancellable))
    return NULL;
  ensure_texts (self);
  found = find_kinds (self, &request, cancellable);
  return found ? sp_overall_finding_new (typed, found) : NULL;
}

/**
 * sp_overall_search_find_async:
 * @self: a search
 * @typed: what was typed
 * @n_best: how many records of a kind are wanted
 * @more_of: a kind of which up to #SP_OVERALL_MORE are wanted; -1 for none
 * @cancellable: (nullable): a cancellable; when something else was typed, cancel what is still being searched
 * @callback: called when it was found
 * @user_data: for @callback
 *
 * Does the same as sp_overall_search_find() on a thread.
 */
void
sp_overall_search_find_async (SpOverallSearch *self,
                              const char *typed,
                              guint n_best,
                              int more_of,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Request *request;

  g_return_if_fail (SP_IS_OVERALL_SEARCH (self));
  g_return_if_fail (typed != NULL);
  g_return_if_fail (n_best > 0);

  request = g_new (Request, 1);
  *request = (Request) { g_strdup (typed), n_best, more_of };
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, sp_overall_search_find_async);
  g_task_set_task_data (task, request, free_request);
  g_task_run_in_thread (task, find_in_thread);
}

/**
 * sp_overall_search_find_finish:
 * @self: a search
 * @result: the result
 * @error: return location for an error: `G_IO_ERROR_CANCELLED` alone
 *
 * Returns: (transfer full) (nullable): what was found
 */
SpOverallFinding *
sp_overall_search_find_finish (SpOverallSearch *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * sp_overall_search_find_ways:
 * @self: a search
 * @typed: what was typed, which finds nothing
 * @cancellable: (nullable): a cancellable
 *
 * Looks for what to search for instead: what was probably meant by misspelt words, the words without quotation marks,
 * and what is found without one of the words.
 *
 * Returns: (transfer full) (element-type SpTypedWay) (nullable): some, the best first, each of which finds
 *   something; %NULL when cancelled
 */
GPtrArray *
sp_overall_search_find_ways (SpOverallSearch *self, const char *typed, GCancellable *cancellable)
{
  g_return_val_if_fail (SP_IS_OVERALL_SEARCH (self), NULL);
  g_return_val_if_fail (typed != NULL, NULL);

  return sp_overall_ways_find (self, typed, ensure_words (self), cancellable);
}

/**
 * sp_overall_search_find_ways_async:
 * @self: a search
 * @typed: what was typed, which finds nothing
 * @cancellable: (nullable): a cancellable
 * @callback: called when they were found
 * @user_data: for @callback
 *
 * Does the same as sp_overall_search_find_ways() on a thread.
 */
void
sp_overall_search_find_ways_async (SpOverallSearch *self,
                                   const char *typed,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (SP_IS_OVERALL_SEARCH (self));
  g_return_if_fail (typed != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, sp_overall_search_find_ways_async);
  g_task_set_task_data (task, g_strdup (typed), g_free);
  g_task_run_in_thread (task, find_ways_in_thread);
}

/**
 * sp_overall_search_find_ways_finish:
 * @self: a search
 * @result: the result
 * @error: return location for an error: `G_IO_ERROR_CANCELLED` alone
 *
 * Returns: (transfer full) (element-type SpTypedWay) (nullable): what to search for instead
 */
GPtrArray *
sp_overall_search_find_ways_finish (SpOverallSearch *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
