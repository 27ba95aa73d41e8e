/* SPDX-License-Identifier: GPL-3.0-or-later
 * What happened, as it is found through the lens and the choice, on a worker.
 *
 * One search at a time: what is asked meanwhile is searched for afterwards, as it is asked then. */
#include "sp-chronology-results.h"

#include "sp-thread-task.h"
#include "sp-workspace.h"

struct _SpChronologyResults
{
  GObject parent_instance;

  SpWorkspace *workspace; /* which owns these results; NULL where it is gone */
  SpMoments *moments;     /* of the open dataset; NULL until they are searched */
  SpChronology *chronology;
  gboolean is_wanted;
  gboolean is_outdated;
  gboolean is_running;
};

G_DEFINE_FINAL_TYPE (SpChronologyResults, sp_chronology_results, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void start (SpChronologyResults *self);

static void
find_in_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer moments, GCancellable *cancellable G_GNUC_UNUSED)
{
  SpChronologyRequest *request = g_object_get_data (G_OBJECT (task), "request");

  g_task_return_pointer (task, sp_chronology_new (moments, request), g_object_unref);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data G_GNUC_UNUSED)
{
  SpChronologyResults *self = SP_CHRONOLOGY_RESULTS (source);
  g_autoptr (SpChronology) chronology = g_task_propagate_pointer (G_TASK (result), NULL);
  gboolean is_of_dataset = g_task_get_task_data (G_TASK (result)) == self->moments;

  self->is_running = FALSE;
  if (self->workspace == NULL)
    return;
  if (self->is_outdated)
    start (self);
  if (!is_of_dataset)
    return;
  g_set_object (&self->chronology, chronology);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
start (SpChronologyResults *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  g_autoptr (GTask) task = NULL;

  if (!self->is_wanted || lens == NULL || self->is_running)
    return;
  self->is_outdated = FALSE;
  self->is_running = TRUE;
  if (self->moments == NULL)
    self->moments = sp_moments_new (sp_lens_get_index (lens));
  task = g_task_new (self, NULL, found_cb, NULL);
  g_task_set_source_tag (task, start);
  g_task_set_task_data (task, g_object_ref (self->moments), g_object_unref);
  g_object_set_data_full (G_OBJECT (task), "request",
                          sp_chronology_request_new (lens, sp_workspace_get_chronology_choice (self->workspace)),
                          (GDestroyNotify) sp_chronology_request_unref);
  sp_thread_task_run (task, find_in_thread);
}

static void
changed_cb (SpChronologyResults *self)
{
  self->is_outdated = TRUE;
  start (self);
}

/* What was found is of a dataset that is no longer open. */
static void
dataset_changed_cb (SpChronologyResults *self)
{
  g_clear_object (&self->moments);
  g_clear_object (&self->chronology);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  changed_cb (self);
}

static void
sp_chronology_results_dispose (GObject *object)
{
  SpChronologyResults *self = SP_CHRONOLOGY_RESULTS (object);

  g_clear_weak_pointer (&self->workspace);
  g_clear_object (&self->moments);
  g_clear_object (&self->chronology);

  G_OBJECT_CLASS (sp_chronology_results_parent_class)->dispose (object);
}

static void
sp_chronology_results_class_init (SpChronologyResultsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_chronology_results_dispose;

  /**
   * SpChronologyResults::changed:
   * @self: the results
   *
   * Something else was found.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", SP_TYPE_CHRONOLOGY_RESULTS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_chronology_results_init (SpChronologyResults *self)
{
  self->is_outdated = TRUE;
}

/**
 * sp_chronology_results_new:
 * @workspace: a workspace
 *
 * To be had from sp_workspace_get_chronology_results().
 *
 * Returns: (transfer full): what is found in it; nothing before it is wanted
 */
SpChronologyResults *
sp_chronology_results_new (SpWorkspace *workspace)
{
  SpChronologyResults *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_CHRONOLOGY_RESULTS, NULL);
  g_set_weak_pointer (&self->workspace, workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_chronology_choice (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

/**
 * sp_chronology_results_set_wanted:
 * @self: results
 * @wanted: whether anybody sees them
 *
 * Searches while the results are seen; else they wait, so that a date that moves over the map costs nothing.
 */
void
sp_chronology_results_set_wanted (SpChronologyResults *self, gboolean wanted)
{
  g_return_if_fail (SP_IS_CHRONOLOGY_RESULTS (self));

  self->is_wanted = wanted;
  if (wanted && self->is_outdated)
    start (self);
}

/**
 * sp_chronology_results_get_chronology:
 * @self: results
 *
 * Returns: (transfer none) (nullable): what was found last, or %NULL before the first search
 */
SpChronology *
sp_chronology_results_get_chronology (SpChronologyResults *self)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY_RESULTS (self), NULL);

  return self->chronology;
}

/**
 * sp_chronology_results_is_current:
 * @self: results
 *
 * Returns: whether what was found last is what is asked for now
 */
gboolean
sp_chronology_results_is_current (SpChronologyResults *self)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY_RESULTS (self), FALSE);

  return self->chronology != NULL && !self->is_outdated && !self->is_running;
}
