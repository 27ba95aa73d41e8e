/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is compared: the matrix that the lens, the comparison set and the user's choice come to.
 *
 * It is worked out when somebody looks at it, and then kept until something has changed. */
#include "sp-comparison-results.h"

#include "sp-chosen-matrix.h"
#include "sp-workspace.h"

struct _SpComparisonResults
{
  GObject parent_instance;

  SpWorkspace *workspace; /* which owns these results; NULL where it is gone */
  SpMatrix *matrix;       /* NULL until somebody asks */
};

G_DEFINE_FINAL_TYPE (SpComparisonResults, sp_comparison_results, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
forget_cb (SpComparisonResults *self)
{
  g_clear_object (&self->matrix);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
sp_comparison_results_dispose (GObject *object)
{
  SpComparisonResults *self = SP_COMPARISON_RESULTS (object);

  g_clear_weak_pointer (&self->workspace);
  g_clear_object (&self->matrix);

  G_OBJECT_CLASS (sp_comparison_results_parent_class)->dispose (object);
}

static void
sp_comparison_results_class_init (SpComparisonResultsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_comparison_results_dispose;

  /**
   * SpComparisonResults::changed:
   * @self: the results
   *
   * Something else is compared now, or it is looked at in another way.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", SP_TYPE_COMPARISON_RESULTS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 0);
}

static void
sp_comparison_results_init (SpComparisonResults *self G_GNUC_UNUSED)
{
}

/**
 * sp_comparison_results_new:
 * @workspace: the workspace
 *
 * Returns: (transfer full): what is compared in the workspace, from now on
 */
SpComparisonResults *
sp_comparison_results_new (SpWorkspace *workspace)
{
  SpComparisonResults *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_COMPARISON_RESULTS, NULL);
  g_set_weak_pointer (&self->workspace, workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (forget_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (forget_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_comparison (workspace), "items-changed", G_CALLBACK (forget_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_comparison_choice (workspace), "changed", G_CALLBACK (forget_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

/**
 * sp_comparison_results_get_matrix:
 * @self: results
 *
 * Returns: (transfer none) (nullable): the matrix; %NULL where no dataset is open
 */
SpMatrix *
sp_comparison_results_get_matrix (SpComparisonResults *self)
{
  g_return_val_if_fail (SP_IS_COMPARISON_RESULTS (self), NULL);

  if (self->matrix == NULL && self->workspace != NULL && sp_workspace_get_index (self->workspace) != NULL)
    self->matrix = sp_comparison_choice_make_matrix (
      sp_workspace_get_comparison_choice (self->workspace), sp_workspace_get_comparison (self->workspace),
      sp_workspace_get_lens (self->workspace), sp_workspace_get_names (self->workspace),
      sp_workspace_get_unconfirmed_years (self->workspace));
  return self->matrix;
}
