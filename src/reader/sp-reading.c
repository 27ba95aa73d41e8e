/* SPDX-License-Identifier: GPL-3.0-or-later
 * What reading a dataset comes to. */
#include "sp-reading.h"

struct _SpReading
{
  GObject parent_instance;

  SpDataset *dataset;
  GListModel *problems;
  guint n_errors;
  guint n_warnings;
};

G_DEFINE_FINAL_TYPE (SpReading, sp_reading, G_TYPE_OBJECT)

static void
sp_reading_finalize (GObject *object)
{
  SpReading *self = SP_READING (object);

  g_clear_object (&self->dataset);
  g_clear_object (&self->problems);

  G_OBJECT_CLASS (sp_reading_parent_class)->finalize (object);
}

static void
sp_reading_class_init (SpReadingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_reading_finalize;
}

static void
sp_reading_init (SpReading *self G_GNUC_UNUSED)
{
}

/**
 * sp_reading_new: (skip)
 * @dataset: (nullable): the dataset
 * @problems: the problems
 * @n_errors: how many of them are errors
 * @n_warnings: how many are warnings
 *
 * Returns: (transfer full): a reading
 */
SpReading *
sp_reading_new (SpDataset *dataset, GListModel *problems, guint n_errors, guint n_warnings)
{
  SpReading *self = g_object_new (SP_TYPE_READING, NULL);

  g_assert (G_IS_LIST_MODEL (problems));
  g_assert (dataset != NULL || n_errors > 0);

  g_set_object (&self->dataset, dataset);
  g_set_object (&self->problems, problems);
  self->n_errors = n_errors;
  self->n_warnings = n_warnings;
  return self;
}

/**
 * sp_reading_get_dataset:
 * @self: a reading
 *
 * Returns: (transfer none) (nullable): the dataset, without the records that have errors; %NULL where none could be
 *   read, and then at least one error says why
 */
SpDataset *
sp_reading_get_dataset (SpReading *self)
{
  g_return_val_if_fail (SP_IS_READING (self), NULL);

  return self->dataset;
}

/**
 * sp_reading_get_problems:
 * @self: a reading
 *
 * Returns: (transfer none): a list of `SpProblem`, sorted by path, line and column. Of more than 10,000 problems the
 *   rest is not listed; a last entry says so
 */
GListModel *
sp_reading_get_problems (SpReading *self)
{
  g_return_val_if_fail (SP_IS_READING (self), NULL);

  return self->problems;
}

/**
 * sp_reading_get_n_errors:
 * @self: a reading
 *
 * Returns: how many errors there are, those that are not listed included
 */
guint
sp_reading_get_n_errors (SpReading *self)
{
  g_return_val_if_fail (SP_IS_READING (self), 0);

  return self->n_errors;
}

/**
 * sp_reading_get_n_warnings:
 * @self: a reading
 *
 * Returns: how many warnings there are, those that are not listed included
 */
guint
sp_reading_get_n_warnings (SpReading *self)
{
  g_return_val_if_fail (SP_IS_READING (self), 0);

  return self->n_warnings;
}
