/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which quotes the user wants to see beside what the lens says: words, facets and their order. */
#include "sp-quote-choice.h"

struct _SpQuoteChoice
{
  SpSearchChoice parent_instance;

  SpQuoteOrder order;
  GPtrArray *keys[SP_N_FACETS];
};

G_DEFINE_FINAL_TYPE (SpQuoteChoice, sp_quote_choice, SP_TYPE_SEARCH_CHOICE)

static const char *const order_nicks[SP_N_QUOTE_ORDERS] = {
  [SP_QUOTE_ORDER_RELEVANCE] = "relevance",
  [SP_QUOTE_ORDER_NEWEST] = "newest",
  [SP_QUOTE_ORDER_OLDEST] = "oldest",
  [SP_QUOTE_ORDER_SPEAKER] = "speaker",
};

static gboolean
find_key (SpQuoteChoice *self, SpFacet facet, const char *key, guint *place)
{
  return g_ptr_array_find_with_equal_func (self->keys[facet], key, g_str_equal, place);
}

static void
sp_quote_choice_finalize (GObject *object)
{
  SpQuoteChoice *self = SP_QUOTE_CHOICE (object);

  for (guint i = 0; i < SP_N_FACETS; i++)
    g_ptr_array_unref (self->keys[i]);

  G_OBJECT_CLASS (sp_quote_choice_parent_class)->finalize (object);
}

static void
sp_quote_choice_class_init (SpQuoteChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_quote_choice_finalize;
}

static void
sp_quote_choice_init (SpQuoteChoice *self)
{
  for (guint i = 0; i < SP_N_FACETS; i++)
    self->keys[i] = g_ptr_array_new_with_free_func (g_free);
}

/**
 * sp_quote_choice_new:
 *
 * Returns: (transfer full): a choice of all quotes
 */
SpQuoteChoice *
sp_quote_choice_new (void)
{
  return g_object_new (SP_TYPE_QUOTE_CHOICE, NULL);
}

/**
 * sp_quote_choice_copy:
 * @self: a choice
 *
 * Returns: (transfer full): the same, which changes no more with @self
 */
SpQuoteChoice *
sp_quote_choice_copy (SpQuoteChoice *self)
{
  SpQuoteChoice *copy;

  g_return_val_if_fail (SP_IS_QUOTE_CHOICE (self), NULL);

  copy = sp_quote_choice_new ();
  sp_search_choice_copy_search (SP_SEARCH_CHOICE (copy), SP_SEARCH_CHOICE (self));
  copy->order = self->order;
  for (guint facet = 0; facet < SP_N_FACETS; facet++)
    for (guint i = 0; i < self->keys[facet]->len; i++)
      g_ptr_array_add (copy->keys[facet], g_strdup (self->keys[facet]->pdata[i]));
  return copy;
}

/**
 * sp_quote_choice_get_order:
 * @self: a choice
 *
 * Returns: the order that is in force: the chosen one, or the newest first where the chosen one is relevance, as at
 *   first, and nothing is searched for
 */
SpQuoteOrder
sp_quote_choice_get_order (SpQuoteChoice *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_CHOICE (self), SP_QUOTE_ORDER_NEWEST);

  return self->order == SP_QUOTE_ORDER_RELEVANCE && !sp_search_choice_has_search (SP_SEARCH_CHOICE (self))
           ? SP_QUOTE_ORDER_NEWEST
           : self->order;
}

/**
 * sp_quote_choice_set_order:
 * @self: a choice
 * @order: an order
 *
 * Orders the quotes in another way. To choose the order that is in force changes nothing: where it is the newest first
 * for want of a search, the next search is by relevance.
 */
void
sp_quote_choice_set_order (SpQuoteChoice *self, SpQuoteOrder order)
{
  SpQuoteOrder before;

  g_return_if_fail (SP_IS_QUOTE_CHOICE (self));
  g_return_if_fail ((guint) order < SP_N_QUOTE_ORDERS);

  before = sp_quote_choice_get_order (self);
  if (before == order)
    return;
  self->order = order;
  if (sp_quote_choice_get_order (self) != before)
    sp_choice_emit_changed (SP_CHOICE (self));
}

/**
 * sp_quote_choice_get_keys:
 * @self: a choice
 * @facet: a facet
 *
 * Returns: (transfer none) (element-type utf8): the keys of the chosen values, in the order in which they were chosen:
 *   a quote with any of them is wanted; none where all are. It changes with the choice.
 */
GPtrArray *
sp_quote_choice_get_keys (SpQuoteChoice *self, SpFacet facet)
{
  g_return_val_if_fail (SP_IS_QUOTE_CHOICE (self), NULL);
  g_return_val_if_fail ((guint) facet < SP_N_FACETS, NULL);

  return self->keys[facet];
}

/**
 * sp_quote_choice_copy_keys:
 * @self: a choice
 * @facet: a facet
 *
 * Returns: (transfer full) (array zero-terminated=1): the same keys, to keep
 */
char **
sp_quote_choice_copy_keys (SpQuoteChoice *self, SpFacet facet)
{
  g_autoptr (GStrvBuilder) keys = NULL;

  g_return_val_if_fail (SP_IS_QUOTE_CHOICE (self), NULL);
  g_return_val_if_fail ((guint) facet < SP_N_FACETS, NULL);

  keys = g_strv_builder_new ();
  for (guint i = 0; i < self->keys[facet]->len; i++)
    g_strv_builder_add (keys, self->keys[facet]->pdata[i]);
  return g_strv_builder_end (keys);
}

/**
 * sp_quote_choice_has:
 * @self: a choice
 * @facet: a facet
 * @key: the key of a value
 *
 * Returns: whether that value is chosen
 */
gboolean
sp_quote_choice_has (SpQuoteChoice *self, SpFacet facet, const char *key)
{
  g_return_val_if_fail (SP_IS_QUOTE_CHOICE (self), FALSE);
  g_return_val_if_fail ((guint) facet < SP_N_FACETS && key != NULL, FALSE);

  return find_key (self, facet, key, NULL);
}

/**
 * sp_quote_choice_choose:
 * @self: a choice
 * @facet: a facet
 * @key: the key of a value
 * @chosen: whether it is to be chosen
 *
 * Chooses a value of a facet beside those that are chosen, or no longer.
 */
void
sp_quote_choice_choose (SpQuoteChoice *self, SpFacet facet, const char *key, gboolean chosen)
{
  guint place;
  gboolean was_chosen;

  g_return_if_fail (SP_IS_QUOTE_CHOICE (self));
  g_return_if_fail ((guint) facet < SP_N_FACETS && key != NULL);

  was_chosen = find_key (self, facet, key, &place);
  if (was_chosen == !!chosen)
    return;
  if (chosen)
    g_ptr_array_add (self->keys[facet], g_strdup (key));
  else
    g_ptr_array_remove_index (self->keys[facet], place);
  sp_choice_emit_changed (SP_CHOICE (self));
}

/**
 * sp_quote_choice_clear:
 * @self: a choice
 * @facet: a facet
 *
 * Wants all values of a facet again.
 */
void
sp_quote_choice_clear (SpQuoteChoice *self, SpFacet facet)
{
  g_return_if_fail (SP_IS_QUOTE_CHOICE (self));
  g_return_if_fail ((guint) facet < SP_N_FACETS);

  if (self->keys[facet]->len == 0)
    return;
  g_ptr_array_set_size (self->keys[facet], 0);
  sp_choice_emit_changed (SP_CHOICE (self));
}

/**
 * sp_quote_choice_clear_all:
 * @self: a choice
 *
 * Wants all quotes again: searches for nothing and clears all facets. The order stays.
 */
void
sp_quote_choice_clear_all (SpQuoteChoice *self)
{
  g_return_if_fail (SP_IS_QUOTE_CHOICE (self));

  sp_choice_hold (SP_CHOICE (self));
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (self), NULL);
  for (guint i = 0; i < SP_N_FACETS; i++)
    sp_quote_choice_clear (self, i);
  sp_choice_release (SP_CHOICE (self));
}

/**
 * sp_quote_choice_reset:
 * @self: a choice
 *
 * Makes it as sp_quote_choice_new() does, the order too.
 */
void
sp_quote_choice_reset (SpQuoteChoice *self)
{
  g_return_if_fail (SP_IS_QUOTE_CHOICE (self));

  sp_choice_hold (SP_CHOICE (self));
  sp_quote_choice_clear_all (self);
  sp_quote_choice_set_order (self, SP_QUOTE_ORDER_NEWEST);
  self->order = SP_QUOTE_ORDER_RELEVANCE;
  sp_choice_release (SP_CHOICE (self));
}

static void
drop_unknown (SpQuoteChoice *self, SpFacet facet, SpDataset *dataset)
{
  g_auto (GStrv) keys = sp_quote_choice_copy_keys (self, facet);
  g_autoptr (GHashTable) known = sp_facet_find_known (facet, dataset, (const char *const *) keys);

  for (guint i = 0; keys[i] != NULL; i++)
    if (!g_hash_table_contains (known, keys[i]))
      sp_quote_choice_choose (self, facet, keys[i], FALSE);
}

/**
 * sp_quote_choice_drop_unknown:
 * @self: a choice
 * @dataset: the dataset to choose from
 *
 * Chooses no longer what the dataset does not know, see sp_facet_find_known().
 */
void
sp_quote_choice_drop_unknown (SpQuoteChoice *self, SpDataset *dataset)
{
  g_return_if_fail (SP_IS_QUOTE_CHOICE (self));
  g_return_if_fail (SP_IS_DATASET (dataset));

  sp_choice_hold (SP_CHOICE (self));
  for (guint i = 0; i < SP_N_FACETS; i++)
    drop_unknown (self, i, dataset);
  sp_choice_release (SP_CHOICE (self));
}

/**
 * sp_quote_order_get_nick:
 * @order: an order
 *
 * Returns: its name in addresses
 */
const char *
sp_quote_order_get_nick (SpQuoteOrder order)
{
  g_return_val_if_fail ((guint) order < SP_N_QUOTE_ORDERS, NULL);

  return order_nicks[order];
}

/**
 * sp_quote_order_from_nick:
 * @nick: a name as in addresses
 * @order: (out): return location for the order
 *
 * Returns: whether there is an order of that name
 */
gboolean
sp_quote_order_from_nick (const char *nick, SpQuoteOrder *order)
{
  g_return_val_if_fail (nick != NULL && order != NULL, FALSE);

  for (guint i = 0; i < SP_N_QUOTE_ORDERS; i++)
    if (g_str_equal (order_nicks[i], nick))
      {
        *order = i;
        return TRUE;
      }
  return FALSE;
}
