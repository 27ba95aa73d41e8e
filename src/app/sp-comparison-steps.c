/* SPDX-License-Identifier: GPL-3.0-or-later
 * Makes what is compared a part of the navigation: each change of the set is a step that one can go back. */
#include "sp-comparison-steps.h"

struct _SpComparisonSteps
{
  GObject parent_instance;

  SpComparison *comparison;
  SpNavigation *navigation;
  SpDataset *dataset; /* NULL where none is open */
  gboolean restoring;
};

G_DEFINE_FINAL_TYPE (SpComparisonSteps, sp_comparison_steps, G_TYPE_OBJECT)

/* By code, as the navigation has it: what another edition does not have is left out, and is there again when one goes
 * back to an edition that has it. */
static void
restore (SpComparisonSteps *self)
{
  const char *const *codes = sp_navigation_get_compared (self->navigation);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  for (guint i = 0; self->dataset != NULL && codes[i] != NULL; i++)
    {
      SpRecord *record = sp_comparison_lookup (self->dataset, codes[i]);

      if (record != NULL)
        g_ptr_array_add (records, record);
    }
  self->restoring = TRUE;
  sp_comparison_set_records (self->comparison, records);
  self->restoring = FALSE;
}

static void
navigation_changed_cb (SpComparisonSteps *self)
{
  restore (self);
}

static void
comparison_changed_cb (SpComparisonSteps *self)
{
  g_auto (GStrv) codes = NULL;

  if (self->restoring)
    return;
  codes = sp_comparison_copy_codes (self->comparison);
  sp_navigation_set_compared (self->navigation, (const char *const *) codes);
}

static void
sp_comparison_steps_dispose (GObject *object)
{
  SpComparisonSteps *self = SP_COMPARISON_STEPS (object);

  g_clear_object (&self->comparison);
  g_clear_object (&self->navigation);
  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (sp_comparison_steps_parent_class)->dispose (object);
}

static void
sp_comparison_steps_class_init (SpComparisonStepsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_comparison_steps_dispose;
}

static void
sp_comparison_steps_init (SpComparisonSteps *self G_GNUC_UNUSED)
{
}

/**
 * sp_comparison_steps_new:
 * @comparison: the comparison set
 * @navigation: the navigation
 *
 * Returns: (transfer full): what keeps the two the same
 */
SpComparisonSteps *
sp_comparison_steps_new (SpComparison *comparison, SpNavigation *navigation)
{
  SpComparisonSteps *self;

  g_return_val_if_fail (SP_IS_COMPARISON (comparison), NULL);
  g_return_val_if_fail (SP_IS_NAVIGATION (navigation), NULL);

  self = g_object_new (SP_TYPE_COMPARISON_STEPS, NULL);
  self->comparison = g_object_ref (comparison);
  self->navigation = g_object_ref (navigation);
  g_signal_connect_object (navigation, "changed", G_CALLBACK (navigation_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (comparison, "items-changed", G_CALLBACK (comparison_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * sp_comparison_steps_set_dataset:
 * @self: what keeps the two the same
 * @dataset: the dataset that is open
 *
 * Compares what the navigation says, of this dataset from now on.
 */
void
sp_comparison_steps_set_dataset (SpComparisonSteps *self, SpDataset *dataset)
{
  g_return_if_fail (SP_IS_COMPARISON_STEPS (self));
  g_return_if_fail (SP_IS_DATASET (dataset));

  g_set_object (&self->dataset, dataset);
  restore (self);
}
