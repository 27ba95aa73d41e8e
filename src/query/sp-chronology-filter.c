/* SPDX-License-Identifier: GPL-3.0-or-later
 * The parts of what is asked of a chronology: which there are, and how each is removed. */
#include "sp-chronology-filter.h"

static void
free_filter (gpointer data)
{
  SpChronologyFilter *filter = data;

  g_clear_object (&filter->level);
  g_free (filter);
}

static SpChronologyFilter *
add_filter (GPtrArray *filters, SpChronologyPart part)
{
  SpChronologyFilter *filter = g_new0 (SpChronologyFilter, 1);

  filter->part = part;
  g_ptr_array_add (filters, filter);
  return filter;
}

static void
add_choice (GPtrArray *filters, SpChronologyChoice *choice)
{
  if (sp_search_choice_has_search (SP_SEARCH_CHOICE (choice)))
    add_filter (filters, SP_CHRONOLOGY_PART_TYPED);
  for (guint i = 0; i < SP_N_MOMENT_KINDS; i++)
    if (sp_chronology_choice_has_kind (choice, i))
      add_filter (filters, SP_CHRONOLOGY_PART_KINDS)->kind = i;
}

static gboolean
has_date (SpLens *lens)
{
  return !sp_lens_is_latest (lens) || sp_date_is_set (sp_lens_get_compared (lens));
}

/**
 * sp_chronology_filters_list:
 * @lens: a lens
 * @choice: what is chosen beside it
 *
 * Returns: (transfer full) (element-type SpChronologyFilter): all that leaves anything out, in the order in which it is
 *   shown: what was typed, the kinds, the question, levels, group, basis and dates
 */
GPtrArray *
sp_chronology_filters_list (SpLens *lens, SpChronologyChoice *choice)
{
  GPtrArray *filters, *levels;

  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_CHRONOLOGY_CHOICE (choice), NULL);

  filters = g_ptr_array_new_with_free_func (free_filter);
  add_choice (filters, choice);
  if (sp_lens_get_pinned (lens) && sp_lens_get_question (lens) != NULL)
    add_filter (filters, SP_CHRONOLOGY_PART_QUESTION);
  levels = sp_lens_get_levels (lens);
  for (guint i = 0; i < levels->len; i++)
    g_set_object (&add_filter (filters, SP_CHRONOLOGY_PART_LEVELS)->level, levels->pdata[i]);
  if (sp_lens_get_group (lens) != NULL)
    add_filter (filters, SP_CHRONOLOGY_PART_GROUP);
  if (sp_lens_get_weakest (lens) != SP_BASIS_OPERATOR)
    add_filter (filters, SP_CHRONOLOGY_PART_BASIS);
  if (has_date (lens))
    add_filter (filters, SP_CHRONOLOGY_PART_DATE);
  return filters;
}

/**
 * sp_chronology_filter_equal:
 * @self: a filter
 * @other: another
 *
 * Returns: whether they are about the same; what is typed or which date it is may be another
 */
gboolean
sp_chronology_filter_equal (const SpChronologyFilter *self, const SpChronologyFilter *other)
{
  g_return_val_if_fail (self != NULL && other != NULL, FALSE);

  return self->part == other->part && self->kind == other->kind && self->level == other->level;
}

/**
 * sp_chronology_filter_remove:
 * @self: a filter
 * @lens: the lens
 * @choice: what is chosen beside it
 *
 * Asks without it.
 */
void
sp_chronology_filter_remove (const SpChronologyFilter *self, SpLens *lens, SpChronologyChoice *choice)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (SP_IS_LENS (lens) && SP_IS_CHRONOLOGY_CHOICE (choice));

  if (self->part == SP_CHRONOLOGY_PART_KINDS)
    sp_chronology_choice_choose_kind (choice, self->kind, FALSE);
  else if (self->part != SP_CHRONOLOGY_PART_LEVELS)
    sp_chronology_part_remove (self->part, lens, choice);
  else if (sp_lens_has_level (lens, self->level))
    sp_lens_choose_level (lens, self->level, TRUE);
}

static void
remove_dates (SpLens *lens)
{
  sp_choice_hold (SP_CHOICE (lens));
  sp_lens_set_compared (lens, (SpDate) { 0 });
  sp_lens_set_on (lens, (SpDate) { 0 });
  sp_choice_release (SP_CHOICE (lens));
}

/**
 * sp_chronology_part_remove:
 * @part: a part of what is asked
 * @lens: the lens
 * @choice: what is chosen beside it
 *
 * Asks without that part, as sp_chronology_request_new_without() does.
 */
void
sp_chronology_part_remove (SpChronologyPart part, SpLens *lens, SpChronologyChoice *choice)
{
  g_return_if_fail (SP_IS_LENS (lens) && SP_IS_CHRONOLOGY_CHOICE (choice));

  switch (part)
    {
    case SP_CHRONOLOGY_PART_TYPED:
      sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), NULL);
      break;
    case SP_CHRONOLOGY_PART_KINDS:
      sp_chronology_choice_clear_kinds (choice);
      break;
    case SP_CHRONOLOGY_PART_QUESTION:
      sp_lens_set_pinned (lens, FALSE);
      break;
    case SP_CHRONOLOGY_PART_DATE:
      remove_dates (lens);
      break;
    case SP_CHRONOLOGY_PART_GROUP:
      sp_lens_set_group (lens, NULL);
      break;
    case SP_CHRONOLOGY_PART_LEVELS:
      sp_lens_clear_levels (lens);
      break;
    case SP_CHRONOLOGY_PART_BASIS:
      sp_lens_set_weakest (lens, SP_BASIS_OPERATOR);
      break;
    default:
      g_return_if_reached ();
    }
}

/**
 * sp_chronology_parts_clear:
 * @lens: the lens
 * @choice: what is chosen beside it
 *
 * Asks for everything. The lens and the choice say so once each.
 */
void
sp_chronology_parts_clear (SpLens *lens, SpChronologyChoice *choice)
{
  g_return_if_fail (SP_IS_LENS (lens) && SP_IS_CHRONOLOGY_CHOICE (choice));

  sp_choice_hold (SP_CHOICE (lens));
  for (guint i = SP_CHRONOLOGY_PART_QUESTION; i < SP_N_CHRONOLOGY_PARTS; i++)
    sp_chronology_part_remove (i, lens, choice);
  sp_chronology_choice_clear_all (choice);
  sp_choice_release (SP_CHOICE (lens));
}
