/* SPDX-License-Identifier: GPL-3.0-or-later
 * The quotes that are found through the lens and the choice, searched for on a worker.
 *
 * Words that are typed on make the search for the words before pointless: it is given up. Where it is the lens that
 * moves, as when the date is dragged, what it passes is shown as far as there is time. */
#include "sp-quote-results.h"

#include "sp-quote-finder.h"
#include "sp-workspace.h"

struct _SpQuoteResults
{
  GObject parent_instance;

  SpWorkspace *workspace; /* which owns these results; NULL where it is gone */
  gboolean is_wanted;
  gboolean is_outdated;
  GCancellable *running; /* NULL while nothing is searched for */
  char *running_typed;
  SpQuoteFinding *finding;
  SpQuoteRequest *request; /* what @finding answers */
};

G_DEFINE_FINAL_TYPE (SpQuoteResults, sp_quote_results, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

typedef struct
{
  SpQuoteResults *results;
  GCancellable *cancellable;
  SpQuoteRequest *request;
} Hunt;

static void start (SpQuoteResults *self);

static void
free_hunt (Hunt *hunt)
{
  g_object_unref (hunt->results);
  g_object_unref (hunt->cancellable);
  sp_quote_request_unref (hunt->request);
  g_free (hunt);
}

static void
take_finding (SpQuoteResults *self, SpQuoteFinding *finding, SpQuoteRequest *request)
{
  g_set_object (&self->finding, finding);
  g_clear_pointer (&self->request, sp_quote_request_unref);
  self->request = sp_quote_request_ref (request);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
found_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  Hunt *hunt = data;
  SpQuoteResults *self = hunt->results;
  g_autoptr (SpQuoteFinding) finding = sp_quote_finder_find_finish (result, NULL);

  if (self->running == hunt->cancellable)
    {
      g_clear_object (&self->running);
      if (self->is_outdated && self->workspace != NULL)
        start (self);
      if (finding != NULL)
        take_finding (self, finding, hunt->request);
    }
  free_hunt (hunt);
}

static void
give_up (SpQuoteResults *self)
{
  if (self->running != NULL)
    g_cancellable_cancel (self->running);
  g_clear_object (&self->running);
}

static void
start (SpQuoteResults *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  SpQuoteChoice *choice = sp_workspace_get_quote_choice (self->workspace);
  Hunt *hunt;

  if (!self->is_wanted || lens == NULL)
    return;
  self->is_outdated = FALSE;
  hunt = g_new0 (Hunt, 1);
  hunt->results = g_object_ref (self);
  hunt->cancellable = g_cancellable_new ();
  hunt->request = sp_quote_request_new (lens, choice);
  g_set_object (&self->running, hunt->cancellable);
  g_free (self->running_typed);
  self->running_typed = g_strdup (sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice)));
  sp_quote_finder_find_async (sp_workspace_get_quote_texts (self->workspace), hunt->request, hunt->cancellable,
                              found_cb, hunt);
}

static void
changed_cb (SpQuoteResults *self)
{
  SpQuoteChoice *choice = sp_workspace_get_quote_choice (self->workspace);

  self->is_outdated = TRUE;
  if (self->running != NULL &&
      !g_str_equal (self->running_typed, sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice))))
    give_up (self);
  if (self->running == NULL)
    start (self);
}

/* What was found is of a dataset that is no longer open. */
static void
dataset_changed_cb (SpQuoteResults *self)
{
  give_up (self);
  g_clear_object (&self->finding);
  g_clear_pointer (&self->request, sp_quote_request_unref);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  changed_cb (self);
}

static void
sp_quote_results_dispose (GObject *object)
{
  SpQuoteResults *self = SP_QUOTE_RESULTS (object);

  give_up (self);
  g_clear_weak_pointer (&self->workspace);
  g_clear_object (&self->finding);
  g_clear_pointer (&self->request, sp_quote_request_unref);
  g_clear_pointer (&self->running_typed, g_free);

  G_OBJECT_CLASS (sp_quote_results_parent_class)->dispose (object);
}

static void
sp_quote_results_class_init (SpQuoteResultsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_quote_results_dispose;

  /**
   * SpQuoteResults::changed:
   * @self: the results
   *
   * Others were found.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", SP_TYPE_QUOTE_RESULTS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_quote_results_init (SpQuoteResults *self)
{
  self->is_outdated = TRUE;
}

/**
 * sp_quote_results_new:
 * @workspace: a workspace
 *
 * To be had from sp_workspace_get_quote_results().
 *
 * Returns: (transfer full): the quotes that are found in it; nothing before they are wanted
 */
SpQuoteResults *
sp_quote_results_new (SpWorkspace *workspace)
{
  SpQuoteResults *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_QUOTE_RESULTS, NULL);
  g_set_weak_pointer (&self->workspace, workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_quote_choice (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

/**
 * sp_quote_results_set_wanted:
 * @self: results
 * @wanted: whether anybody sees them
 *
 * Searches while the results are seen; else they wait, so that a date that moves over the map costs nothing.
 */
void
sp_quote_results_set_wanted (SpQuoteResults *self, gboolean wanted)
{
  g_return_if_fail (SP_IS_QUOTE_RESULTS (self));

  self->is_wanted = wanted;
  if (wanted && self->is_outdated && self->running == NULL)
    start (self);
}

/**
 * sp_quote_results_get_finding:
 * @self: results
 *
 * Returns: (transfer none) (nullable): what was found last, or %NULL before the first search
 */
SpQuoteFinding *
sp_quote_results_get_finding (SpQuoteResults *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_RESULTS (self), NULL);

  return self->finding;
}

/**
 * sp_quote_results_get_request:
 * @self: results
 *
 * Returns: (transfer none) (nullable): what sp_quote_results_get_finding() answers
 */
SpQuoteRequest *
sp_quote_results_get_request (SpQuoteResults *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_RESULTS (self), NULL);

  return self->request;
}

/**
 * sp_quote_results_is_current:
 * @self: results
 *
 * Returns: whether what was found last is what is asked for now
 */
gboolean
sp_quote_results_is_current (SpQuoteResults *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_RESULTS (self), FALSE);

  return self->finding != NULL && !self->is_outdated && self->running == NULL;
}
