/* SPDX-License-Identifier: GPL-3.0-or-later
 * The parts of what is asked of quotes: which there are, and how each is removed. */
#include "sp-quote-filter.h"

static void
free_filter (gpointer data)
{
  SpQuoteFilter *filter = data;

  g_free (filter->key);
  g_clear_object (&filter->level);
  g_free (filter);
}

static SpQuoteFilter *
add_filter (GPtrArray *filters, SpQuotePart part)
{
  SpQuoteFilter *filter = g_new0 (SpQuoteFilter, 1);

  filter->part = part;
  g_ptr_array_add (filters, filter);
  return filter;
}

static void
add_values (GPtrArray *filters, SpQuoteChoice *choice, SpFacet facet)
{
  GPtrArray *keys = sp_quote_choice_get_keys (choice, facet);

  for (guint i = 0; i < keys->len; i++)
    {
      SpQuoteFilter *filter = add_filter (filters, SP_QUOTE_PART_FACET);

      filter->facet = facet;
      filter->key = g_strdup (keys->pdata[i]);
    }
}

static void
add_levels (GPtrArray *filters, SpLens *lens)
{
  GPtrArray *levels = sp_lens_get_levels (lens);

  for (guint i = 0; i < levels->len; i++)
    g_set_object (&add_filter (filters, SP_QUOTE_PART_LEVELS)->level, levels->pdata[i]);
}

/**
 * sp_quote_filters_list:
 * @lens: a lens
 * @choice: what is chosen beside it
 *
 * Returns: (transfer full) (element-type SpQuoteFilter): all that leaves quotes out, in the order in which it is shown:
 *   what was typed, the values of facets, the question, levels, group, basis and date
 */
GPtrArray *
sp_quote_filters_list (SpLens *lens, SpQuoteChoice *choice)
{
  GPtrArray *filters;

  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_QUOTE_CHOICE (choice), NULL);

  filters = g_ptr_array_new_with_free_func (free_filter);
  if (sp_search_choice_has_search (SP_SEARCH_CHOICE (choice)))
    add_filter (filters, SP_QUOTE_PART_TYPED);
  for (guint i = 0; i < SP_N_FACETS; i++)
    add_values (filters, choice, i);
  if (sp_lens_get_pinned (lens))
    add_filter (filters, SP_QUOTE_PART_QUESTION);
  add_levels (filters, lens);
  if (sp_lens_get_group (lens) != NULL)
    add_filter (filters, SP_QUOTE_PART_GROUP);
  if (sp_lens_get_weakest (lens) != SP_BASIS_OPERATOR)
    add_filter (filters, SP_QUOTE_PART_BASIS);
  if (!sp_lens_is_latest (lens))
    add_filter (filters, SP_QUOTE_PART_DATE);
  return filters;
}

/**
 * sp_quote_filter_equal:
 * @self: a filter
 * @other: another
 *
 * Returns: whether they are about the same; what is typed or which date it is may be another
 */
gboolean
sp_quote_filter_equal (const SpQuoteFilter *self, const SpQuoteFilter *other)
{
  g_return_val_if_fail (self != NULL && other != NULL, FALSE);

  return self->part == other->part && self->facet == other->facet && g_strcmp0 (self->key, other->key) == 0 &&
         self->level == other->level;
}

/**
 * sp_quote_filter_remove:
 * @self: a filter
 * @lens: the lens
 * @choice: what is chosen beside it
 *
 * Asks for quotes without it.
 */
void
sp_quote_filter_remove (const SpQuoteFilter *self, SpLens *lens, SpQuoteChoice *choice)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (SP_IS_LENS (lens) && SP_IS_QUOTE_CHOICE (choice));

  if (self->part == SP_QUOTE_PART_FACET)
    sp_quote_choice_choose (choice, self->facet, self->key, FALSE);
  else if (self->part != SP_QUOTE_PART_LEVELS)
    sp_quote_part_remove (self->part, self->facet, lens, choice);
  else if (sp_lens_has_level (lens, self->level))
    sp_lens_choose_level (lens, self->level, TRUE);
}

/**
 * sp_quote_part_remove:
 * @part: a part of what is asked
 * @facet: which facet, where @part is #SP_QUOTE_PART_FACET
 * @lens: the lens
 * @choice: what is chosen beside it
 *
 * Asks for quotes without that part, as sp_quote_request_new_without() does.
 */
void
sp_quote_part_remove (SpQuotePart part, SpFacet facet, SpLens *lens, SpQuoteChoice *choice)
{
  g_return_if_fail (SP_IS_LENS (lens) && SP_IS_QUOTE_CHOICE (choice));

  switch (part)
    {
    case SP_QUOTE_PART_TYPED:
      sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), NULL);
      break;
    case SP_QUOTE_PART_FACET:
      sp_quote_choice_clear (choice, facet);
      break;
    case SP_QUOTE_PART_QUESTION:
      sp_lens_set_pinned (lens, FALSE);
      break;
    case SP_QUOTE_PART_DATE:
      sp_lens_set_on (lens, (SpDate) { 0 });
      break;
    case SP_QUOTE_PART_GROUP:
      sp_lens_set_group (lens, NULL);
      break;
    case SP_QUOTE_PART_LEVELS:
      sp_lens_clear_levels (lens);
      break;
    case SP_QUOTE_PART_BASIS:
      sp_lens_set_weakest (lens, SP_BASIS_OPERATOR);
      break;
    default:
      g_return_if_reached ();
    }
}

/**
 * sp_quote_parts_clear:
 * @lens: the lens
 * @choice: what is chosen beside it
 *
 * Asks for all quotes. The lens and the choice say so once each.
 */
void
sp_quote_parts_clear (SpLens *lens, SpQuoteChoice *choice)
{
  g_return_if_fail (SP_IS_LENS (lens) && SP_IS_QUOTE_CHOICE (choice));

  sp_choice_hold (SP_CHOICE (lens));
  for (guint i = 0; i < SP_N_QUOTE_PARTS; i++)
    if (i != SP_QUOTE_PART_TYPED && i != SP_QUOTE_PART_FACET)
      sp_quote_part_remove (i, 0, lens, choice);
  sp_quote_choice_clear_all (choice);
  sp_choice_release (SP_CHOICE (lens));
}
