/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is asked of the quotes of a dataset at a moment: the lens and the choice, kept as they were. */
#include "sp-quote-request.h"

struct _SpQuoteRequest
{
  gatomicrefcount ref_count;

  SpIndex *index;
  SpSearch *search;
  SpQuoteOrder order;
  GPtrArray *keys[SP_N_FACETS];
  SpQuestion *question;
  gboolean pinned;
  SpGroup *group;
  GPtrArray *levels;
  SpBasis weakest;
  gboolean is_latest;
  guint32 day;
};

G_DEFINE_BOXED_TYPE (SpQuoteRequest, sp_quote_request, sp_quote_request_ref, sp_quote_request_unref)

static gpointer
copy_key (gconstpointer key, gpointer data G_GNUC_UNUSED)
{
  return g_strdup (key);
}

static gpointer
copy_reference (gconstpointer object, gpointer data G_GNUC_UNUSED)
{
  return g_object_ref ((gpointer) object);
}

static GPtrArray *
copy_array (GPtrArray *array, GCopyFunc copy, GDestroyNotify destroy)
{
  GPtrArray *copied = g_ptr_array_copy (array, copy, NULL);

  g_ptr_array_set_free_func (copied, destroy);
  return copied;
}

static void
forget_search (SpQuoteRequest *self)
{
  g_clear_object (&self->search);
  self->search = sp_search_new ("");
  if (self->order == SP_QUOTE_ORDER_RELEVANCE)
    self->order = SP_QUOTE_ORDER_NEWEST;
}

static guint32
get_latest_day (SpQuoteRequest *self)
{
  SpDate edition = sp_dataset_get_edition (sp_index_get_dataset (self->index));

  return sp_date_get_last_day (sp_date_is_set (edition) ? edition : (SpDate) { 9999, 0, 0 });
}

/**
 * sp_quote_request_new:
 * @lens: a lens
 * @choice: a choice
 *
 * Keeps what is asked at this moment; on the thread of @lens and @choice.
 *
 * Returns: (transfer full): a new request
 */
SpQuoteRequest *
sp_quote_request_new (SpLens *lens, SpQuoteChoice *choice)
{
  SpQuoteRequest *self;

  g_return_val_if_fail (SP_IS_LENS (lens), NULL);
  g_return_val_if_fail (SP_IS_QUOTE_CHOICE (choice), NULL);

  self = g_new0 (SpQuoteRequest, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->index = g_object_ref (sp_lens_get_index (lens));
  self->search = sp_search_new (sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice)));
  self->order = sp_quote_choice_get_order (choice);
  for (guint i = 0; i < SP_N_FACETS; i++)
    self->keys[i] = copy_array (sp_quote_choice_get_keys (choice, i), copy_key, g_free);
  g_set_object (&self->question, sp_lens_get_question (lens));
  g_set_object (&self->group, sp_lens_get_group (lens));
  self->pinned = sp_lens_get_pinned (lens);
  self->levels = copy_array (sp_lens_get_levels (lens), copy_reference, g_object_unref);
  self->weakest = sp_lens_get_weakest (lens);
  self->is_latest = sp_lens_is_latest (lens);
  self->day = sp_lens_get_day (lens);
  return self;
}

/**
 * sp_quote_request_new_for_search:
 * @index: the index of a dataset
 * @search: what is searched for, not empty
 *
 * Returns: (transfer full): what would be asked if the user typed that and chose nothing else
 */
SpQuoteRequest *
sp_quote_request_new_for_search (SpIndex *index, SpSearch *search)
{
  SpQuoteRequest *self;

  g_return_val_if_fail (SP_IS_INDEX (index), NULL);
  g_return_val_if_fail (SP_IS_SEARCH (search) && !sp_search_is_empty (search), NULL);

  self = g_new0 (SpQuoteRequest, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->index = g_object_ref (index);
  self->search = g_object_ref (search);
  self->order = SP_QUOTE_ORDER_RELEVANCE;
  for (guint i = 0; i < SP_N_FACETS; i++)
    self->keys[i] = g_ptr_array_new ();
  self->levels = g_ptr_array_new ();
  self->is_latest = TRUE;
  self->day = get_latest_day (self);
  return self;
}

static SpQuoteRequest *
copy (SpQuoteRequest *self)
{
  SpQuoteRequest *copied = g_memdup2 (self, sizeof *self);

  g_atomic_ref_count_init (&copied->ref_count);
  g_object_ref (copied->index);
  g_object_ref (copied->search);
  for (guint i = 0; i < SP_N_FACETS; i++)
    g_ptr_array_ref (copied->keys[i]);
  if (copied->question != NULL)
    g_object_ref (copied->question);
  if (copied->group != NULL)
    g_object_ref (copied->group);
  g_ptr_array_ref (copied->levels);
  return copied;
}

static void
replace_array (GPtrArray **array)
{
  g_ptr_array_unref (*array);
  *array = g_ptr_array_new ();
}

/**
 * sp_quote_request_new_with_search:
 * @self: a request
 * @search: what is searched for, not empty
 *
 * Returns: (transfer full): what would be asked if the user typed that instead
 */
SpQuoteRequest *
sp_quote_request_new_with_search (SpQuoteRequest *self, SpSearch *search)
{
  SpQuoteRequest *other;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (SP_IS_SEARCH (search) && !sp_search_is_empty (search), NULL);

  other = copy (self);
  g_set_object (&other->search, search);
  return other;
}

/**
 * sp_quote_request_new_without:
 * @self: a request
 * @part: a part of it
 * @facet: which facet, where @part is #SP_QUOTE_PART_FACET
 *
 * Returns: (transfer full): what would be asked if the user removed @part
 */
SpQuoteRequest *
sp_quote_request_new_without (SpQuoteRequest *self, SpQuotePart part, SpFacet facet)
{
  SpQuoteRequest *without;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail ((guint) facet < SP_N_FACETS, NULL);

  without = copy (self);
  switch (part)
    {
    case SP_QUOTE_PART_TYPED:
      forget_search (without);
      break;
    case SP_QUOTE_PART_FACET:
      replace_array (&without->keys[facet]);
      break;
    case SP_QUOTE_PART_QUESTION:
      without->pinned = FALSE;
      break;
    case SP_QUOTE_PART_DATE:
      without->is_latest = TRUE;
      without->day = get_latest_day (self);
      break;
    case SP_QUOTE_PART_GROUP:
      g_clear_object (&without->group);
      break;
    case SP_QUOTE_PART_LEVELS:
      replace_array (&without->levels);
      break;
    case SP_QUOTE_PART_BASIS:
      without->weakest = SP_BASIS_OPERATOR;
      break;
    default:
      g_return_val_if_reached (without);
    }
  return without;
}

/**
 * sp_quote_request_ref:
 * @self: a request
 *
 * Returns: (transfer full): the same
 */
SpQuoteRequest *
sp_quote_request_ref (SpQuoteRequest *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * sp_quote_request_unref:
 * @self: (transfer full): a request
 *
 * Lets it go.
 */
void
sp_quote_request_unref (SpQuoteRequest *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_clear_object (&self->index);
  g_clear_object (&self->search);
  for (guint i = 0; i < SP_N_FACETS; i++)
    g_ptr_array_unref (self->keys[i]);
  g_clear_object (&self->question);
  g_clear_object (&self->group);
  g_ptr_array_unref (self->levels);
  g_free (self);
}

/**
 * sp_quote_request_has_part:
 * @self: a request
 * @part: a part
 * @facet: which facet, where @part is #SP_QUOTE_PART_FACET
 *
 * Returns: whether @part is active, so that it may leave quotes out
 */
gboolean
sp_quote_request_has_part (SpQuoteRequest *self, SpQuotePart part, SpFacet facet)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail ((guint) facet < SP_N_FACETS, FALSE);

  switch (part)
    {
    case SP_QUOTE_PART_TYPED:
      return !sp_search_is_empty (self->search);
    case SP_QUOTE_PART_FACET:
      return self->keys[facet]->len > 0;
    case SP_QUOTE_PART_QUESTION:
      return self->pinned;
    case SP_QUOTE_PART_DATE:
      return !self->is_latest;
    case SP_QUOTE_PART_GROUP:
      return self->group != NULL;
    case SP_QUOTE_PART_LEVELS:
      return self->levels->len > 0;
    case SP_QUOTE_PART_BASIS:
      return self->weakest > SP_BASIS_OPERATOR;
    default:
      g_return_val_if_reached (FALSE);
    }
}

/**
 * sp_quote_request_get_search:
 * @self: a request
 *
 * Returns: (transfer none): what is searched for; empty for nothing
 */
SpSearch *
sp_quote_request_get_search (SpQuoteRequest *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->search;
}

/**
 * sp_quote_request_get_order:
 * @self: a request
 *
 * Returns: the order; never relevance where nothing is searched for
 */
SpQuoteOrder
sp_quote_request_get_order (SpQuoteRequest *self)
{
  g_return_val_if_fail (self != NULL, SP_QUOTE_ORDER_NEWEST);

  return self->order;
}

/**
 * sp_quote_request_get_keys:
 * @self: a request
 * @facet: a facet
 *
 * Returns: (transfer none) (element-type utf8): the keys of its values that are chosen; none where all are
 */
GPtrArray *
sp_quote_request_get_keys (SpQuoteRequest *self, SpFacet facet)
{
  g_return_val_if_fail (self != NULL && (guint) facet < SP_N_FACETS, NULL);

  return self->keys[facet];
}

/**
 * sp_quote_request_get_pinned:
 * @self: a request
 *
 * Returns: (transfer none) (nullable): the question that is pinned, or %NULL for all
 */
SpQuestion *
sp_quote_request_get_pinned (SpQuoteRequest *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->pinned ? self->question : NULL;
}

/**
 * sp_quote_request_get_levels:
 * @self: a request
 *
 * Returns: (transfer none) (element-type SpLevel): the levels of the country’s position on the lens’s question; none
 *   for all
 */
GPtrArray *
sp_quote_request_get_levels (SpQuoteRequest *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->levels;
}

/**
 * sp_quote_request_get_last_day:
 * @self: a request
 *
 * Returns: what was certainly said after this day is left out, as sp_date_get_first_day() counts; %G_MAXUINT32 where
 *   nothing is
 */
guint32
sp_quote_request_get_last_day (SpQuoteRequest *self)
{
  g_return_val_if_fail (self != NULL, G_MAXUINT32);

  return self->is_latest ? G_MAXUINT32 : self->day;
}

/**
 * sp_quote_request_get_outlook:
 * @self: a request
 *
 * Returns: the lens, as positions of countries are looked at; it borrows from @self
 */
SpOutlook
sp_quote_request_get_outlook (SpQuoteRequest *self)
{
  g_return_val_if_fail (self != NULL, ((SpOutlook) { 0 }));

  return (SpOutlook) { self->question, self->group, self->day, self->weakest };
}
