/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the user looks through: question, dates, group, levels and basis, shared by all views. */
#include "sp-lens.h"

struct _SpLens
{
  SpChoice parent_instance;

  SpIndex *index;
  SpQuestion *question;
  gboolean pinned;
  SpGroup *group;
  SpBasis weakest;
  SpDate on;
  SpDate compared;
  GPtrArray *levels;
};

G_DEFINE_FINAL_TYPE (SpLens, sp_lens, SP_TYPE_CHOICE)

/* Questions may share a scale, and then the filter says the same of both. */
static void
forget_levels_of_other_scales (SpLens *self)
{
  GPtrArray *levels = self->question ? sp_scale_get_levels (sp_question_get_scale (self->question)) : NULL;

  for (guint i = self->levels->len; i > 0; i--)
    if (levels == NULL || !g_ptr_array_find (levels, self->levels->pdata[i - 1], NULL))
      g_ptr_array_remove_index (self->levels, i - 1);
}

static void
sp_lens_finalize (GObject *object)
{
  SpLens *self = SP_LENS (object);

  g_clear_object (&self->question);
  g_clear_object (&self->group);
  g_clear_object (&self->index);
  g_clear_pointer (&self->levels, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_lens_parent_class)->finalize (object);
}

static void
sp_lens_class_init (SpLensClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_lens_finalize;
}

static void
sp_lens_init (SpLens *self)
{
  self->weakest = SP_BASIS_OPERATOR;
  self->levels = g_ptr_array_new_with_free_func (g_object_unref);
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
 * sp_lens_copy:
 * @self: a lens
 *
 * Returns: (transfer full): another lens that looks at the same, and that nobody listens to yet
 */
SpLens *
sp_lens_copy (SpLens *self)
{
  SpLens *copy;

  g_return_val_if_fail (SP_IS_LENS (self), NULL);

  copy = g_object_new (SP_TYPE_LENS, NULL);
  copy->index = g_object_ref (self->index);
  g_set_object (&copy->question, self->question);
  copy->pinned = self->pinned;
  g_set_object (&copy->group, self->group);
  copy->weakest = self->weakest;
  copy->on = self->on;
  copy->compared = self->compared;
  for (guint i = 0; i < self->levels->len; i++)
    g_ptr_array_add (copy->levels, g_object_ref (self->levels->pdata[i]));
  return copy;
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

  if (!g_set_object (&self->question, question))
    return;
  forget_levels_of_other_scales (self);
  sp_choice_emit_changed (SP_CHOICE (self));
}

/**
 * sp_lens_get_pinned:
 * @self: a lens
 *
 * Returns: whether the views other than the countries' show only what concerns the question, not all questions
 */
gboolean
sp_lens_get_pinned (SpLens *self)
{
  g_return_val_if_fail (SP_IS_LENS (self), FALSE);

  return self->pinned && self->question != NULL;
}

/**
 * sp_lens_set_pinned:
 * @self: a lens
 * @pinned: whether the question is to leave anything out in the views other than the countries'
 *
 * Pins the question, or looks at all questions there.
 */
void
sp_lens_set_pinned (SpLens *self, gboolean pinned)
{
  g_return_if_fail (SP_IS_LENS (self));

  pinned = !!pinned;
  if (self->pinned == pinned)
    return;
  self->pinned = pinned;
  sp_choice_emit_changed (SP_CHOICE (self));
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
    sp_choice_emit_changed (SP_CHOICE (self));
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
  sp_choice_emit_changed (SP_CHOICE (self));
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
  sp_choice_emit_changed (SP_CHOICE (self));
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
 * sp_lens_get_compared:
 * @self: a lens
 *
 * Returns: the date that the date of the lens is compared with, or no date where nothing is compared
 */
SpDate
sp_lens_get_compared (SpLens *self)
{
  g_return_val_if_fail (SP_IS_LENS (self), ((SpDate) { 0 }));

  return self->compared;
}

/**
 * sp_lens_set_compared:
 * @self: a lens
 * @compared: a date, before or after that of the lens, or no date
 *
 * Compares two dates, or no more. A date after the edition becomes the edition's own.
 */
void
sp_lens_set_compared (SpLens *self, SpDate compared)
{
  SpDate edition;

  g_return_if_fail (SP_IS_LENS (self));

  edition = sp_dataset_get_edition (sp_index_get_dataset (self->index));
  if (sp_date_is_set (compared) && sp_date_get_last_day (compared) > sp_lens_get_last_day (self))
    compared = edition;
  if (sp_date_equal (self->compared, compared))
    return;
  self->compared = compared;
  sp_choice_emit_changed (SP_CHOICE (self));
}

/**
 * sp_lens_get_levels:
 * @self: a lens
 *
 * Returns: (transfer none) (element-type SpLevel): the levels that are looked for, in the order in which they were
 *   chosen; none where nothing is filtered. It changes with the lens.
 */
GPtrArray *
sp_lens_get_levels (SpLens *self)
{
  g_return_val_if_fail (SP_IS_LENS (self), NULL);

  return self->levels;
}

/**
 * sp_lens_has_level:
 * @self: a lens
 * @level: a level
 *
 * Returns: whether @level is one of those that are looked for
 */
gboolean
sp_lens_has_level (SpLens *self, SpLevel *level)
{
  g_return_val_if_fail (SP_IS_LENS (self), FALSE);

  return g_ptr_array_find (self->levels, level, NULL);
}

/**
 * sp_lens_choose_level:
 * @self: a lens with a question
 * @level: a level of the question's scale
 * @several: whether it is chosen beside others, or alone
 *
 * Looks for a level; where it was chosen already (and, without @several, as the only one), no longer.
 */
void
sp_lens_choose_level (SpLens *self, SpLevel *level, gboolean several)
{
  guint place;
  gboolean chosen;

  g_return_if_fail (SP_IS_LENS (self) && self->question != NULL);
  g_return_if_fail (g_ptr_array_find (sp_scale_get_levels (sp_question_get_scale (self->question)), level, NULL));

  chosen = g_ptr_array_find (self->levels, level, &place);
  if (chosen && (several || self->levels->len == 1))
    {
      g_ptr_array_remove_index (self->levels, place);
      sp_choice_emit_changed (SP_CHOICE (self));
      return;
    }
  if (!several)
    g_ptr_array_set_size (self->levels, 0);
  g_ptr_array_add (self->levels, g_object_ref (level));
  sp_choice_emit_changed (SP_CHOICE (self));
}

/**
 * sp_lens_clear_levels:
 * @self: a lens
 *
 * Looks for all levels again.
 */
void
sp_lens_clear_levels (SpLens *self)
{
  g_return_if_fail (SP_IS_LENS (self));

  if (self->levels->len == 0)
    return;
  g_ptr_array_set_size (self->levels, 0);
  sp_choice_emit_changed (SP_CHOICE (self));
}

/**
 * sp_lens_admits:
 * @self: a lens
 * @standing: where a country stood
 *
 * Returns: whether that is at one of the levels that are looked for; always so where nothing is filtered
 */
gboolean
sp_lens_admits (SpLens *self, const SpStanding *standing)
{
  g_return_val_if_fail (SP_IS_LENS (self), FALSE);
  g_return_val_if_fail (standing != NULL, FALSE);

  if (self->levels->len == 0)
    return TRUE;
  return standing->position != NULL && sp_lens_has_level (self, sp_position_get_level (standing->position));
}
