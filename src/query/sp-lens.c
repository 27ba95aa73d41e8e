/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the user looks through: question, date, group and basis, shared by all views. */
#include "sp-lens.h"

#include "sp-change.h"

#include <glib/gi18n-lib.h>

struct _SpLens
{
  GObject parent_instance;

  SpIndex *index;
  SpQuestion *question;
  SpGroup *group;
  SpBasis weakest;
  SpDate on;
};

G_DEFINE_FINAL_TYPE (SpLens, sp_lens, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
emit_changed (SpLens *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
sp_lens_finalize (GObject *object)
{
  SpLens *self = SP_LENS (object);

  g_clear_object (&self->question);
  g_clear_object (&self->group);
  g_clear_object (&self->index);

  G_OBJECT_CLASS (sp_lens_parent_class)->finalize (object);
}

static void
sp_lens_class_init (SpLensClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_lens_finalize;

  /**
   * SpLens::changed:
   * @self: the lens
   *
   * A part of the lens is another now. Everything that shows a dataset listens to this alone.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", SP_TYPE_LENS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
sp_lens_init (SpLens *self)
{
  self->weakest = SP_BASIS_OPERATOR;
}

/**
 * sp_lens_new:
 * @index: the index of the dataset to look at
 *
 * Returns: (transfer full): a lens on the first question, all countries, all bases, at the latest date
 */
SpLens *
sp_lens_new (SpIndex *index)
{
  SpLens *self;
  GPtrArray *questions;

  g_return_val_if_fail (SP_IS_INDEX (index), NULL);

  self = g_object_new (SP_TYPE_LENS, NULL);
  self->index = g_object_ref (index);
  questions = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_QUESTION);
  if (questions->len > 0)
    self->question = g_object_ref (questions->pdata[0]);
  return self;
}

/**
 * sp_lens_get_index:
 * @self: a lens
 *
 * Returns: (transfer none): the index of the dataset that is looked at
 */
SpIndex *
sp_lens_get_index (SpLens *self)
{
  g_return_val_if_fail (SP_IS_LENS (self), NULL);

  return self->index;
}

/**
 * sp_lens_get_question:
 * @self: a lens
 *
 * Returns: (transfer none) (nullable): the question, or %NULL where the dataset has none
 */
SpQuestion *
sp_lens_get_question (SpLens *self)
{
  g_return_val_if_fail (SP_IS_LENS (self), NULL);

  return self->question;
}

/**
 * sp_lens_set_question:
 * @self: a lens
 * @question: a question of the dataset
 *
 * Looks at another question.
 */
void
sp_lens_set_question (SpLens *self, SpQuestion *question)
{
  g_return_if_fail (SP_IS_LENS (self));
  g_return_if_fail (question == NULL || SP_IS_QUESTION (question));

  if (g_set_object (&self->question, question))
    emit_changed (self);
}

/**
 * sp_lens_get_group:
 * @self: a lens
 *
 * Returns: (transfer none) (nullable): the group whose members are looked at, or %NULL for all countries
 */
SpGroup *
sp_lens_get_group (SpLens *self)
{
  g_return_val_if_fail (SP_IS_LENS (self), NULL);

  return self->group;
}

/**
 * sp_lens_set_group:
 * @self: a lens
 * @group: (nullable): a group, or %NULL for all countries
 *
 * Looks at the members of a group.
 */
void
sp_lens_set_group (SpLens *self, SpGroup *group)
{
  g_return_if_fail (SP_IS_LENS (self));
  g_return_if_fail (group == NULL || SP_IS_GROUP (group));

  if (g_set_object (&self->group, group))
    emit_changed (self);
}

/**
 * sp_lens_get_weakest:
 * @self: a lens
 *
 * Returns: positions on a weaker basis than this are left out
 */
SpBasis
sp_lens_get_weakest (SpLens *self)
{
  g_return_val_if_fail (SP_IS_LENS (self), SP_BASIS_OPERATOR);

  return self->weakest;
}

/**
 * sp_lens_set_weakest:
 * @self: a lens
 * @weakest: the weakest basis that counts
 *
 * Leaves out what rests on less.
 */
void
sp_lens_set_weakest (SpLens *self, SpBasis weakest)
{
  g_return_if_fail (SP_IS_LENS (self));

  if (self->weakest == weakest)
    return;
  self->weakest = weakest;
  emit_changed (self);
}

/**
 * sp_lens_get_on:
 * @self: a lens
 *
 * Returns: the date that is looked at, or no date for the latest
 */
SpDate
sp_lens_get_on (SpLens *self)
{
  g_return_val_if_fail (SP_IS_LENS (self), ((SpDate) { 0 }));

  return self->on;
}

/**
 * sp_lens_set_on:
 * @self: a lens
 * @on: a date, or no date for the latest
 *
 * Looks at the dataset as it stood on a date: on the last day of a vague one. A date on or after the dataset's
 * edition is the latest.
 */
void
sp_lens_set_on (SpLens *self, SpDate on)
{
  g_return_if_fail (SP_IS_LENS (self));

  if (sp_date_is_set (on) && sp_date_get_last_day (on) >= sp_lens_get_last_day (self))
    on = (SpDate) { 0 };
  if (sp_date_equal (self->on, on))
    return;
  self->on = on;
  emit_changed (self);
}

/**
 * sp_lens_is_latest:
 * @self: a lens
 *
 * Returns: whether the dataset is looked at as of its edition
 */
gboolean
sp_lens_is_latest (SpLens *self)
{
  g_return_val_if_fail (SP_IS_LENS (self), TRUE);

  return !sp_date_is_set (self->on);
}

/**
 * sp_lens_get_day:
 * @self: a lens
 *
 * Returns: the day that is looked at, as sp_date_get_last_day() counts
 */
guint32
sp_lens_get_day (SpLens *self)
{
  g_return_val_if_fail (SP_IS_LENS (self), 1);

  return sp_date_is_set (self->on) ? sp_date_get_last_day (self->on) : sp_lens_get_last_day (self);
}

/**
 * sp_lens_get_first_day:
 * @self: a lens
 *
 * Returns: 1 January of the first position's year; the last day where there is no position
 */
guint32
sp_lens_get_first_day (SpLens *self)
{
  SpDate first;

  g_return_val_if_fail (SP_IS_LENS (self), 1);

  first = sp_index_get_first_date (self->index);
  if (!sp_date_is_set (first))
    return sp_lens_get_last_day (self);
  return sp_date_get_first_day ((SpDate) { first.year, 0, 0 });
}

/**
 * sp_lens_get_last_day:
 * @self: a lens
 *
 * Returns: the last day of the dataset's edition, never the clock's today; 31 December 9999 where it has none
 */
guint32
sp_lens_get_last_day (SpLens *self)
{
  SpDate edition;

  g_return_val_if_fail (SP_IS_LENS (self), 1);

  edition = sp_dataset_get_edition (sp_index_get_dataset (self->index));
  return sp_date_get_last_day (sp_date_is_set (edition) ? edition : (SpDate) { 9999, 0, 0 });
}

/**
 * sp_lens_get_outlook:
 * @self: a lens
 *
 * Returns: the lens as the queries take it; it borrows from @self until the lens changes
 */
SpOutlook
sp_lens_get_outlook (SpLens *self)
{
  g_return_val_if_fail (SP_IS_LENS (self), ((SpOutlook) { 0 }));

  return (SpOutlook) {
    .question = self->question,
    .group = self->group,
    .day = sp_lens_get_day (self),
    .weakest = self->weakest,
  };
}

/**
 * sp_lens_format_date:
 * @self: a lens
 *
 * Returns: (transfer full): the date that is looked at in the user's language, such as “1 June 2019”; the edition's
 *   where it is the latest
 */
char *
sp_lens_format_date (SpLens *self)
{
  SpDate edition;

  g_return_val_if_fail (SP_IS_LENS (self), NULL);

  edition = sp_dataset_get_edition (sp_index_get_dataset (self->index));
  if (!sp_date_is_set (self->on) && !sp_date_is_set (edition))
    return g_strdup (C_ ("date", "Latest"));
  return sp_date_format (sp_date_is_set (self->on) ? self->on : edition);
}

/**
 * sp_lens_step_to_change:
 * @self: a lens
 * @forward: whether to go to the next change, or to the one before
 *
 * Moves the date to the next day on which a position on the question changed or was first known, seen through the
 * lens; past the last of them it goes to the latest.
 *
 * Returns: whether the date moved
 */
gboolean
sp_lens_step_to_change (SpLens *self, gboolean forward)
{
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (GPtrArray) firsts = NULL;
  SpOutlook outlook;
  guint32 best = 0;

  g_return_val_if_fail (SP_IS_LENS (self), FALSE);

  outlook = sp_lens_get_outlook (self);
  changes = sp_changes_find (self->index, NULL, &outlook, (SpDate) { 0 }, (SpDate) { 0 });
  firsts = sp_first_positions_find (self->index, NULL, &outlook, (SpDate) { 0 }, (SpDate) { 0 });
  g_ptr_array_extend_and_steal (changes, g_steal_pointer (&firsts));
  for (guint i = 0; i < changes->len; i++)
    {
      SpChange *change = changes->pdata[i];
      guint32 day = sp_date_get_last_day (sp_position_get_from (change->position));

      if (forward ? day > outlook.day && (best == 0 || day < best) : day < outlook.day && day > best)
        best = day;
    }
  if (best == 0 && (!forward || sp_lens_is_latest (self)))
    return FALSE;
  sp_lens_set_on (self, best == 0 ? (SpDate) { 0 } : sp_date_from_day_number (best));
  return TRUE;
}
