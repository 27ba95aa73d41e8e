/* SPDX-License-Identifier: GPL-3.0-or-later
 * What to type instead of what finds no quote. */
#include "sp-quote-ways.h"

#include "sp-quote-finder.h"

typedef struct
{
  SpQuoteTexts *texts;
  SpQuoteRequest *request;
  GCancellable *cancellable;
} Counting;

typedef struct
{
  SpQuoteRequest *request;
  char *typed;
} Question;

static guint
count_typed (const char *typed, gpointer data)
{
  const Counting *counting = data;
  g_autoptr (SpSearch) search = sp_search_new (typed);
  g_autoptr (SpQuoteRequest) request = NULL;

  if (sp_search_is_empty (search) || g_cancellable_is_cancelled (counting->cancellable))
    return 0;
  request = sp_quote_request_new_with_search (counting->request, search);
  return sp_quote_finder_count (counting->texts, request, counting->cancellable);
}

static void
free_question (gpointer data)
{
  Question *question = data;

  sp_quote_request_unref (question->request);
  g_free (question->typed);
  g_free (question);
}

static void
find_in_thread (GTask *task, gpointer texts, gpointer data, GCancellable *cancellable)
{
  Question *question = data;
  GPtrArray *ways = sp_quote_ways_find (texts, question->request, question->typed, cancellable);

  if (ways != NULL)
    g_task_return_pointer (task, ways, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error_if_cancelled (task);
}

/**
 * sp_quote_ways_find:
 * @texts: the quotes of a dataset
 * @request: what is asked, of the same dataset, which finds nothing
 * @typed: what was typed
 * @cancellable: (nullable): a cancellable
 *
 * Looks for what to type instead while the filters stay as they are: the words without quotation marks, and what is
 * found without one of them.
 *
 * Returns: (transfer full) (element-type SpTypedWay) (nullable): up to four, the best first, each of which finds
 *   something; %NULL when cancelled
 */
GPtrArray *
sp_quote_ways_find (SpQuoteTexts *texts, SpQuoteRequest *request, const char *typed, GCancellable *cancellable)
{
  Counting counting = { texts, request, cancellable };
  g_autoptr (GPtrArray) ways = NULL;

  g_return_val_if_fail (SP_IS_QUOTE_TEXTS (texts), NULL);
  g_return_val_if_fail (request != NULL && typed != NULL, NULL);

  ways = sp_typed_ways_new ();
  sp_typed_ways_add_unquoted (ways, typed, count_typed, &counting);
  sp_typed_ways_add_shortened (ways, typed, count_typed, &counting);
  return g_cancellable_is_cancelled (cancellable) ? NULL : g_steal_pointer (&ways);
}

/**
 * sp_quote_ways_find_async:
 * @texts: the quotes of a dataset
 * @request: what is asked, of the same dataset, which finds nothing
 * @typed: what was typed
 * @cancellable: (nullable): a cancellable
 * @callback: called when they were found
 * @user_data: for @callback
 *
 * Does the same as sp_quote_ways_find() on a thread.
 */
void
sp_quote_ways_find_async (SpQuoteTexts *texts,
                          SpQuoteRequest *request,
                          const char *typed,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Question *question;

  g_return_if_fail (SP_IS_QUOTE_TEXTS (texts));
  g_return_if_fail (request != NULL && typed != NULL);

  question = g_new0 (Question, 1);
  question->request = sp_quote_request_ref (request);
  question->typed = g_strdup (typed);
  task = g_task_new (texts, cancellable, callback, user_data);
  g_task_set_source_tag (task, sp_quote_ways_find_async);
  g_task_set_task_data (task, question, free_question);
  g_task_run_in_thread (task, find_in_thread);
}

/**
 * sp_quote_ways_find_finish:
 * @result: the result
 * @error: return location for an error: `G_IO_ERROR_CANCELLED` alone
 *
 * Returns: (transfer full) (element-type SpTypedWay) (nullable): what to type instead
 */
GPtrArray *
sp_quote_ways_find_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, sp_quote_ways_find_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
