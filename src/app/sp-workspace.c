/* SPDX-License-Identifier: GPL-3.0-or-later
 * What all parts of the window share: the dataset that is open, the lens, the comparison set, the stars and the
 * navigation. */
#include "sp-workspace.h"

#include "sp-comparison-steps.h"
#include "sp-event.h"
#include "sp-lens-address.h"
#include "sp-opened.h"
#include "sp-quote.h"

struct _SpWorkspace
{
  GObject parent_instance;

  SpIndex *index;
  SpCountryNames *names;
  SpQuoteTexts *quote_texts;
  SpOverallSearch *overall_search;
  SpLens *lens;
  SpQuoteChoice *quote_choice;
  SpQuoteResults *quote_results; /* NULL until somebody asks for them */
  SpChronologyChoice *chronology_choice;
  SpChronologyResults *chronology_results; /* NULL until somebody asks for them */
  SpNavigation *navigation;
  SpComparison *comparison;
  SpComparisonSteps *comparison_steps;
  SpComparisonChoice *comparison_choice;
  SpComparisonResults *comparison_results; /* NULL until somebody asks for them */
  SpQuoteSize *quote_size;
  SpStars *stars;
  GListModel *problems;
  GFile *file;
  guint unconfirmed_years;
};

G_DEFINE_FINAL_TYPE (SpWorkspace, sp_workspace, G_TYPE_OBJECT)

enum
{
  SIGNAL_DATASET_CHANGED,
  SIGNAL_LENS_CHANGED,
  SIGNAL_STARS_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
lens_changed_cb (SpWorkspace *self)
{
  g_signal_emit (self, signals[SIGNAL_LENS_CHANGED], 0);
}

static void
stars_changed_cb (SpWorkspace *self)
{
  g_signal_emit (self, signals[SIGNAL_STARS_CHANGED], 0);
}

/* Those of the same dataset stay: there may be some that are not saved yet. */
static void
take_stars (SpWorkspace *self, SpStars *stars, gboolean same)
{
  if (!same)
    {
      if (self->stars != NULL)
        g_signal_handlers_disconnect_by_func (self->stars, stars_changed_cb, self);
      g_set_object (&self->stars, stars);
      g_signal_connect_object (stars, "changed", G_CALLBACK (stars_changed_cb), self, G_CONNECT_SWAPPED);
    }
  sp_stars_set_dataset (self->stars, sp_workspace_get_dataset (self));
}

/* By ids: the records of the new reading are others. What it no longer has is left out. */
static void
carry_lens_over (SpLens *from, SpLens *to)
{
  g_autoptr (SpAddress) parts = g_new0 (SpAddress, 1);

  sp_lens_write_address (from, parts);
  sp_lens_read_address (to, parts, NULL);
  sp_lens_set_pinned (to, sp_lens_get_pinned (from));
}

static void
take_opened (SpWorkspace *self, const SpOpened *opened)
{
  SpDataset *before = sp_workspace_get_dataset (self);
  SpDataset *dataset = sp_reading_get_dataset (opened->reading);
  gboolean same = before && g_str_equal (sp_dataset_get_id (before), sp_dataset_get_id (dataset));
  SpLens *lens = sp_lens_new (opened->index);

  if (same)
    carry_lens_over (self->lens, lens);
  g_set_object (&self->index, opened->index);
  g_set_object (&self->names, opened->names);
  g_set_object (&self->quote_texts, opened->quote_texts);
  g_clear_object (&self->overall_search);
  g_set_object (&self->problems, sp_reading_get_problems (opened->reading));
  g_set_object (&self->file, opened->file);
  if (self->lens != NULL)
    g_signal_handlers_disconnect_by_func (self->lens, lens_changed_cb, self);
  g_clear_object (&self->lens);
  self->lens = lens;
  g_signal_connect_object (lens, "changed", G_CALLBACK (lens_changed_cb), self, G_CONNECT_SWAPPED);
  take_stars (self, opened->stars, same);
  sp_comparison_steps_set_dataset (self->comparison_steps, dataset);
  if (same)
    {
      sp_quote_choice_drop_unknown (self->quote_choice, dataset);
      sp_comparison_choice_take_dataset (self->comparison_choice, dataset);
    }
  else
    {
      sp_quote_choice_reset (self->quote_choice);
      sp_comparison_choice_reset (self->comparison_choice);
      sp_chronology_choice_reset (self->chronology_choice);
    }
  g_signal_emit (self, signals[SIGNAL_DATASET_CHANGED], 0);
  if (before != NULL && !same)
    sp_navigation_reset (self->navigation);
}

static void
sp_workspace_dispose (GObject *object)
{
  SpWorkspace *self = SP_WORKSPACE (object);

  g_clear_object (&self->index);
  g_clear_object (&self->names);
  g_clear_object (&self->quote_texts);
  g_clear_object (&self->overall_search);
  g_clear_object (&self->lens);
  g_clear_object (&self->quote_results);
  g_clear_object (&self->quote_choice);
  g_clear_object (&self->chronology_results);
  g_clear_object (&self->chronology_choice);
  g_clear_object (&self->navigation);
  g_clear_object (&self->comparison_steps);
  g_clear_object (&self->comparison);
  g_clear_object (&self->comparison_results);
  g_clear_object (&self->comparison_choice);
  g_clear_object (&self->quote_size);
  g_clear_object (&self->stars);
  g_clear_object (&self->problems);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (sp_workspace_parent_class)->dispose (object);
}

static void
sp_workspace_class_init (SpWorkspaceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_workspace_dispose;

  /**
   * SpWorkspace::dataset-changed:
   * @self: the workspace
   *
   * Another dataset is open, or another reading of the same.
   */
  signals[SIGNAL_DATASET_CHANGED] = g_signal_new ("dataset-changed", SP_TYPE_WORKSPACE, G_SIGNAL_RUN_LAST, 0, NULL,
                                                  NULL, NULL, G_TYPE_NONE, 0);
  /**
   * SpWorkspace::lens-changed:
   * @self: the workspace
   *
   * The lens on the dataset is another now.
   */
  signals[SIGNAL_LENS_CHANGED] = g_signal_new ("lens-changed", SP_TYPE_WORKSPACE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                               NULL, G_TYPE_NONE, 0);
  /**
   * SpWorkspace::stars-changed:
   * @self: the workspace
   *
   * Other records of the open dataset are starred, by whatever window.
   */
  signals[SIGNAL_STARS_CHANGED] = g_signal_new ("stars-changed", SP_TYPE_WORKSPACE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                                NULL, G_TYPE_NONE, 0);
}

static void
sp_workspace_init (SpWorkspace *self)
{
  self->quote_choice = sp_quote_choice_new ();
  self->chronology_choice = sp_chronology_choice_new ();
  self->navigation = sp_navigation_new ();
  self->comparison = sp_comparison_new ();
  self->comparison_choice = sp_comparison_choice_new ();
  self->quote_size = sp_quote_size_new ();
  self->comparison_steps = sp_comparison_steps_new (self->comparison, self->navigation);
  self->unconfirmed_years = SP_DEFAULT_UNCONFIRMED_YEARS;
}

/**
 * sp_workspace_new:
 *
 * Returns: (transfer full): a workspace with nothing open
 */
SpWorkspace *
sp_workspace_new (void)
{
  return g_object_new (SP_TYPE_WORKSPACE, NULL);
}

/**
 * sp_workspace_open_async:
 * @self: a workspace
 * @file: (nullable): a file or a folder, or %NULL for the built-in dataset
 * @progress: (nullable): called on the reading thread
 * @user_data: for @progress; must live until @callback
 * @cancellable: (nullable): a cancellable
 * @callback: called when it was read
 * @callback_data: for @callback
 *
 * Reads a dataset on a thread, with its index and the names of its countries. What was open stays until
 * sp_workspace_open_finish().
 */
void
sp_workspace_open_async (SpWorkspace *self,
                         GFile *file,
                         SpReaderProgressFunc progress,
                         gpointer user_data,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer callback_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (SP_IS_WORKSPACE (self));

  task = g_task_new (self, cancellable, callback, callback_data);
  g_task_set_source_tag (task, sp_workspace_open_async);
  sp_opened_read (task, file, progress, user_data);
}

/**
 * sp_workspace_would_keep_stars:
 * @self: a workspace
 * @result: the result of sp_workspace_open_async(), not finished yet
 *
 * Returns: whether the stars would stay if what was read was made the open dataset
 */
gboolean
sp_workspace_would_keep_stars (SpWorkspace *self, GAsyncResult *result)
{
  const char *id;

  g_return_val_if_fail (SP_IS_WORKSPACE (self), TRUE);
  g_return_val_if_fail (g_task_is_valid (result, self), TRUE);

  id = sp_opened_get_id (G_TASK (result));
  return id == NULL || self->index == NULL || g_str_equal (id, sp_dataset_get_id (sp_workspace_get_dataset (self)));
}

/**
 * sp_workspace_open_finish:
 * @self: a workspace
 * @result: the result
 * @error: return location for an error: `G_IO_ERROR_CANCELLED` alone
 *
 * Makes what was read the open dataset. Where the reading has no dataset, the one that was open stays.
 *
 * Returns: (transfer full) (nullable): what was read, with its problems
 */
SpReading *
sp_workspace_open_finish (SpWorkspace *self, GAsyncResult *result, GError **error)
{
  g_autoptr (SpOpened) opened = NULL;

  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  opened = g_task_propagate_pointer (G_TASK (result), error);
  if (opened == NULL)
    return NULL;
  if (opened->index != NULL)
    take_opened (self, opened);
  return g_steal_pointer (&opened->reading);
}

/**
 * sp_workspace_get_index:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): the index of the open dataset
 */
SpIndex *
sp_workspace_get_index (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  return self->index;
}

/**
 * sp_workspace_get_dataset:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): the open dataset
 */
SpDataset *
sp_workspace_get_dataset (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  return self->index ? sp_index_get_dataset (self->index) : NULL;
}

/**
 * sp_workspace_get_names:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): the names of the open dataset's countries
 */
SpCountryNames *
sp_workspace_get_names (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  return self->names;
}

/**
 * sp_workspace_get_lens:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): the lens on the open dataset
 */
SpLens *
sp_workspace_get_lens (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  return self->lens;
}

/**
 * sp_workspace_get_quote_choice:
 * @self: a workspace
 *
 * Returns: (transfer none): which quotes are wanted; the same object for all datasets: over another reading of the same
 *   dataset it keeps what that still knows, for another dataset it wants all quotes again
 */
SpQuoteChoice *
sp_workspace_get_quote_choice (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  return self->quote_choice;
}

/**
 * sp_workspace_get_quote_texts:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): the quotes of the open dataset, ready to be searched on any thread
 */
SpQuoteTexts *
sp_workspace_get_quote_texts (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  return self->quote_texts;
}

/**
 * sp_workspace_get_quote_results:
 * @self: a workspace
 *
 * Returns: (transfer none): the quotes that are found through the lens and the choice
 */
SpQuoteResults *
sp_workspace_get_quote_results (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  if (self->quote_results == NULL)
    self->quote_results = sp_quote_results_new (self);
  return self->quote_results;
}

/**
 * sp_workspace_get_chronology_choice:
 * @self: a workspace
 *
 * Returns: (transfer none): which events and positions are wanted; the same object for all datasets: for another one it
 *   wants everything again
 */
SpChronologyChoice *
sp_workspace_get_chronology_choice (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  return self->chronology_choice;
}

/**
 * sp_workspace_get_chronology_results:
 * @self: a workspace
 *
 * Returns: (transfer none): what happened, as it is found through the lens and the choice
 */
SpChronologyResults *
sp_workspace_get_chronology_results (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  if (self->chronology_results == NULL)
    self->chronology_results = sp_chronology_results_new (self);
  return self->chronology_results;
}

/**
 * sp_workspace_get_overall_search:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): the search in all of the open dataset
 */
SpOverallSearch *
sp_workspace_get_overall_search (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  if (self->overall_search == NULL && self->quote_texts != NULL)
    self->overall_search = sp_overall_search_new (self->quote_texts, self->names);
  return self->overall_search;
}

/**
 * sp_workspace_get_navigation:
 * @self: a workspace
 *
 * Returns: (transfer none): the navigation
 */
SpNavigation *
sp_workspace_get_navigation (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  return self->navigation;
}

/**
 * sp_workspace_get_comparison:
 * @self: a workspace
 *
 * Returns: (transfer none): the countries and groups of the open dataset that are set side by side; its changes are
 *   steps of the navigation
 */
SpComparison *
sp_workspace_get_comparison (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  return self->comparison;
}

/**
 * sp_workspace_get_comparison_choice:
 * @self: a workspace
 *
 * Returns: (transfer none): how a comparison is looked at; the same object for all datasets: over another reading of the
 *   same dataset it keeps what that still has, for another dataset it is as at first
 */
SpComparisonChoice *
sp_workspace_get_comparison_choice (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  return self->comparison_choice;
}

/**
 * sp_workspace_get_comparison_results:
 * @self: a workspace
 *
 * Returns: (transfer none): what is compared
 */
SpComparisonResults *
sp_workspace_get_comparison_results (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  if (self->comparison_results == NULL)
    self->comparison_results = sp_comparison_results_new (self);
  return self->comparison_results;
}

/**
 * sp_workspace_get_quote_size:
 * @self: a workspace
 *
 * Returns: (transfer none): how large the user wants to read quotes
 */
SpQuoteSize *
sp_workspace_get_quote_size (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  return self->quote_size;
}

/**
 * sp_workspace_get_stars:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): the user's stars of the open dataset
 */
SpStars *
sp_workspace_get_stars (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  return self->stars;
}

/**
 * sp_workspace_get_problems:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): the problems of the open dataset
 */
GListModel *
sp_workspace_get_problems (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  return self->problems;
}

/**
 * sp_workspace_get_file:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): the file or folder that is open, or %NULL for the built-in dataset
 */
GFile *
sp_workspace_get_file (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  return self->file;
}

/**
 * sp_workspace_get_current_record:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): the record whose page is open, or %NULL where there is none
 */
SpRecord *
sp_workspace_get_current_record (SpWorkspace *self)
{
  const SpPlace *place;

  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  place = sp_navigation_get_current (self->navigation);
  if (self->index == NULL || place->kind != SP_PLACE_RECORD)
    return NULL;
  return sp_dataset_lookup (sp_workspace_get_dataset (self), place->record_kind, place->id);
}

/**
 * sp_workspace_get_current_country:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): the country that is selected in every view: that whose page is open, or that of
 *   whom a position, a quote, an actor or an event is open which concerns no other; %NULL where there is none
 */
SpCountry *
sp_workspace_get_current_country (SpWorkspace *self)
{
  SpRecord *record;

  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  record = sp_workspace_get_current_record (self);
  if (record == NULL)
    return NULL;
  if (SP_IS_POSITION (record))
    return sp_position_get_country (SP_POSITION (record));
  if (SP_IS_QUOTE (record))
    return sp_actor_get_country (sp_quote_get_speaker (SP_QUOTE (record)));
  if (SP_IS_ACTOR (record))
    return sp_actor_get_country (SP_ACTOR (record));
  if (SP_IS_EVENT (record) && sp_event_get_countries (SP_EVENT (record))->len == 1)
    return sp_event_get_countries (SP_EVENT (record))->pdata[0];
  return SP_IS_COUNTRY (record) ? SP_COUNTRY (record) : NULL;
}

/**
 * sp_workspace_get_unconfirmed_years:
 * @self: a workspace
 *
 * Returns: after how many years a position that rests on neither law nor decision counts as not confirmed
 */
guint
sp_workspace_get_unconfirmed_years (SpWorkspace *self)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (self), SP_DEFAULT_UNCONFIRMED_YEARS);

  return self->unconfirmed_years;
}

/**
 * sp_workspace_set_unconfirmed_years:
 * @self: a workspace
 * @years: 1 or more
 *
 * Says after how many years a position counts as not confirmed.
 */
void
sp_workspace_set_unconfirmed_years (SpWorkspace *self, guint years)
{
  g_return_if_fail (SP_IS_WORKSPACE (self));
  g_return_if_fail (years > 0);

  if (self->unconfirmed_years == years)
    return;
  self->unconfirmed_years = years;
  if (self->lens != NULL)
    g_signal_emit (self, signals[SIGNAL_LENS_CHANGED], 0);
}
