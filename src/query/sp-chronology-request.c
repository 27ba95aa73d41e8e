/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is asked of a chronology at a moment: the lens and the choice, kept as they were. */
#include "sp-chronology-request.h"

G_DEFINE_BOXED_TYPE (SpChronologyRequest, sp_chronology_request, sp_chronology_request_ref, sp_chronology_request_unref)

static gpointer
copy_reference (gconstpointer object, gpointer data G_GNUC_UNUSED)
{
  return g_object_ref ((gpointer) object);
}

/**
 * sp_chronology_request_new:
 * @lens: a lens
 * @choice: a choice
 *
 * Keeps what is asked at this moment; on the thread of @lens and @choice.
 *
 * Returns: (transfer full): a new request
 */
SpChronologyRequest *
sp_chronology_request_new (SpLens *lens, SpChronologyChoice *choice)
{
  SpChronologyRequest *self;

  g_return_val_if_fail (SP_IS_LENS (lens), NULL);
  g_return_val_if_fail (SP_IS_CHRONOLOGY_CHOICE (choice), NULL);

  self = g_new0 (SpChronologyRequest, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->index = g_object_ref (sp_lens_get_index (lens));
  self->search = sp_search_new (sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice)));
  self->kinds = sp_chronology_choice_get_kinds (choice);
  self->order = sp_chronology_choice_get_order (choice);
  g_set_object (&self->question, sp_lens_get_question (lens));
  g_set_object (&self->group, sp_lens_get_group (lens));
  self->pinned = sp_lens_get_pinned (lens);
  self->levels = g_ptr_array_copy (sp_lens_get_levels (lens), copy_reference, NULL);
  g_ptr_array_set_free_func (self->levels, g_object_unref);
  self->weakest = sp_lens_get_weakest (lens);
  self->has_span = sp_lens_get_span (lens, &self->first_day, &self->day);
  self->position_day = sp_lens_get_day (lens);
  self->is_latest = sp_lens_is_latest (lens);
  /* What is dated later than the edition is no later than the latest */
  if (self->is_latest)
    self->day = G_MAXUINT32;
  return self;
}

static SpChronologyRequest *
copy (const SpChronologyRequest *self)
{
  SpChronologyRequest *copied = g_memdup2 (self, sizeof *self);

  g_atomic_ref_count_init (&copied->ref_count);
  g_object_ref (copied->index);
  g_object_ref (copied->search);
  if (copied->question != NULL)
    g_object_ref (copied->question);
  if (copied->group != NULL)
    g_object_ref (copied->group);
  g_ptr_array_ref (copied->levels);
  return copied;
}

static void
drop_date (SpChronologyRequest *self)
{
  SpDate edition = sp_dataset_get_edition (sp_index_get_dataset (self->index));

  self->has_span = FALSE;
  self->is_latest = TRUE;
  self->day = G_MAXUINT32;
  self->position_day = sp_date_get_last_day (sp_date_is_set (edition) ? edition : (SpDate) { 9999, 0, 0 });
}

static void
drop_levels (SpChronologyRequest *self)
{
  g_ptr_array_unref (self->levels);
  self->levels = g_ptr_array_new ();
}

/**
 * sp_chronology_request_new_without:
 * @self: a request
 * @part: a part
 *
 * Returns: (transfer full): what would be asked without that part
 */
SpChronologyRequest *
sp_chronology_request_new_without (const SpChronologyRequest *self, SpChronologyPart part)
{
  SpChronologyRequest *without;

  g_return_val_if_fail (self != NULL, NULL);

  without = copy (self);
  if (part == SP_CHRONOLOGY_PART_TYPED)
    {
      g_object_unref (without->search);
      without->search = sp_search_new ("");
    }
  else if (part == SP_CHRONOLOGY_PART_KINDS)
    without->kinds = 0;
  else if (part == SP_CHRONOLOGY_PART_QUESTION)
    without->pinned = FALSE;
  else if (part == SP_CHRONOLOGY_PART_DATE)
    drop_date (without);
  else if (part == SP_CHRONOLOGY_PART_GROUP)
    g_clear_object (&without->group);
  else if (part == SP_CHRONOLOGY_PART_LEVELS)
    drop_levels (without);
  else
    without->weakest = SP_BASIS_OPERATOR;
  return without;
}

/**
 * sp_chronology_request_ref:
 * @self: a request
 *
 * Returns: (transfer full): the same
 */
SpChronologyRequest *
sp_chronology_request_ref (SpChronologyRequest *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * sp_chronology_request_unref:
 * @self: (transfer full): a request
 *
 * Lets it go.
 */
void
sp_chronology_request_unref (SpChronologyRequest *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_object_unref (self->index);
  g_object_unref (self->search);
  g_clear_object (&self->question);
  g_clear_object (&self->group);
  g_ptr_array_unref (self->levels);
  g_free (self);
}

/**
 * sp_chronology_request_has_part:
 * @self: a request
 * @part: a part
 *
 * Returns: whether that part is active
 */
gboolean
sp_chronology_request_has_part (const SpChronologyRequest *self, SpChronologyPart part)
{
  g_return_val_if_fail (self != NULL, FALSE);

  switch (part)
    {
    case SP_CHRONOLOGY_PART_TYPED:
      return !sp_search_is_empty (self->search);
    case SP_CHRONOLOGY_PART_KINDS:
      return self->kinds != 0;
    case SP_CHRONOLOGY_PART_QUESTION:
      return self->pinned && self->question != NULL;
    case SP_CHRONOLOGY_PART_DATE:
      return self->has_span || !self->is_latest;
    case SP_CHRONOLOGY_PART_GROUP:
      return self->group != NULL;
    case SP_CHRONOLOGY_PART_LEVELS:
      return self->levels->len > 0;
    case SP_CHRONOLOGY_PART_BASIS:
      return self->weakest != SP_BASIS_OPERATOR;
    default:
      g_return_val_if_reached (FALSE);
    }
}
