/* SPDX-License-Identifier: GPL-3.0-or-later
 * Countries two by two as a list: what is said of all first, then pair by pair. */
#include "sp-pair-model.h"

#define NONE G_MAXUINT

struct _SpPairItem
{
  GObject parent_instance;

  gboolean is_overview;
  gboolean is_expanded;
  guint pair;
};

G_DEFINE_FINAL_TYPE (SpPairItem, sp_pair_item, G_TYPE_OBJECT)

struct _SpPairModel
{
  GObject parent_instance;

  SpPairs *pairs;
  GArray *order;
  gboolean has_overview;
  gboolean whole;      /* whether all pairs are expanded */
  SpCountry *first;    /* of the pair that is expanded, or NULL */
  SpCountry *second;
};

static void
sp_pair_item_class_init (SpPairItemClass *klass G_GNUC_UNUSED)
{
}

static void
sp_pair_item_init (SpPairItem *self G_GNUC_UNUSED)
{
}

/**
 * sp_pair_item_is_overview:
 * @self: an item
 *
 * Returns: whether it stands for what is said of all pairs
 */
gboolean
sp_pair_item_is_overview (SpPairItem *self)
{
  g_return_val_if_fail (SP_IS_PAIR_ITEM (self), FALSE);

  return self->is_overview;
}

/**
 * sp_pair_item_get_pair:
 * @self: an item
 *
 * Returns: the number of the pair
 */
guint
sp_pair_item_get_pair (SpPairItem *self)
{
  g_return_val_if_fail (SP_IS_PAIR_ITEM (self), 0);

  return self->pair;
}

/**
 * sp_pair_item_is_expanded:
 * @self: an item
 *
 * Returns: whether the positions of the pair are shown
 */
gboolean
sp_pair_item_is_expanded (SpPairItem *self)
{
  g_return_val_if_fail (SP_IS_PAIR_ITEM (self), FALSE);

  return self->is_expanded;
}

static GType
sp_pair_model_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return SP_TYPE_PAIR_ITEM;
}

static guint
sp_pair_model_get_n_items (GListModel *model)
{
  SpPairModel *self = SP_PAIR_MODEL (model);

  return self->order ? self->order->len + (self->has_overview ? 1 : 0) : 0;
}

/* Made when it is asked for: there may be ten thousands of pairs, of which some are seen. */
static gpointer
sp_pair_model_get_item (GListModel *model, guint position)
{
  SpPairModel *self = SP_PAIR_MODEL (model);
  SpPairItem *item;
  const SpPair *pair;

  if (position >= sp_pair_model_get_n_items (model))
    return NULL;
  item = g_object_new (SP_TYPE_PAIR_ITEM, NULL);
  item->is_overview = self->has_overview && position == 0;
  if (item->is_overview)
    return item;
  item->pair = g_array_index (self->order, guint, position - (self->has_overview ? 1 : 0));
  pair = sp_pairs_get (self->pairs, item->pair);
  item->is_expanded = self->whole || (pair->first == self->first && pair->second == self->second);
  return item;
}

static void
implement_list_model (GListModelInterface *interface)
{
  interface->get_item_type = sp_pair_model_get_item_type;
  interface->get_n_items = sp_pair_model_get_n_items;
  interface->get_item = sp_pair_model_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SpPairModel,
                               sp_pair_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, implement_list_model))

static void
sp_pair_model_finalize (GObject *object)
{
  SpPairModel *self = SP_PAIR_MODEL (object);

  g_clear_pointer (&self->order, g_array_unref);
  g_clear_object (&self->pairs);
  g_clear_object (&self->first);
  g_clear_object (&self->second);

  G_OBJECT_CLASS (sp_pair_model_parent_class)->finalize (object);
}

static void
sp_pair_model_class_init (SpPairModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_pair_model_finalize;
}

static void
sp_pair_model_init (SpPairModel *self G_GNUC_UNUSED)
{
}

/**
 * sp_pair_model_new:
 *
 * Returns: (transfer full): a list of nothing
 */
SpPairModel *
sp_pair_model_new (void)
{
  return g_object_new (SP_TYPE_PAIR_MODEL, NULL);
}

/**
 * sp_pair_model_set_pairs:
 * @self: a list
 * @pairs: (nullable): pairs
 * @order: in which order
 * @has_overview: whether something is said of all before
 * @whole: whether the positions of all pairs are shown, and not only of the one that was asked for
 *
 * Lists pairs.
 */
void
sp_pair_model_set_pairs (SpPairModel *self, SpPairs *pairs, SpPairOrder order, gboolean has_overview, gboolean whole)
{
  guint before;

  g_return_if_fail (SP_IS_PAIR_MODEL (self) && (pairs == NULL || SP_IS_PAIRS (pairs)));

  before = sp_pair_model_get_n_items (G_LIST_MODEL (self));
  g_set_object (&self->pairs, pairs);
  g_clear_pointer (&self->order, g_array_unref);
  self->order = pairs ? sp_pairs_order (pairs, order) : NULL;
  self->has_overview = has_overview;
  self->whole = whole;
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, sp_pair_model_get_n_items (G_LIST_MODEL (self)));
}

static guint
find_expanded (SpPairModel *self)
{
  guint n = sp_pair_model_get_n_items (G_LIST_MODEL (self));

  for (guint i = self->has_overview ? 1 : 0; self->first != NULL && i < n; i++)
    {
      const SpPair *pair =
        sp_pairs_get (self->pairs, g_array_index (self->order, guint, i - (self->has_overview ? 1 : 0)));

      if (pair->first == self->first && pair->second == self->second)
        return i;
    }
  return NONE;
}

static void
expand (SpPairModel *self, guint position)
{
  const SpPair *pair =
    position == NONE
      ? NULL
      : sp_pairs_get (self->pairs, g_array_index (self->order, guint, position - (self->has_overview ? 1 : 0)));
  SpCountry *first = pair ? pair->first : NULL;
  SpCountry *second = pair ? pair->second : NULL;

  g_set_object (&self->first, first);
  g_set_object (&self->second, second);
}

/**
 * sp_pair_model_toggle:
 * @self: a list
 * @position: a place in it
 *
 * Shows the positions of the pair there in place of those of another, or hides them.
 */
void
sp_pair_model_toggle (SpPairModel *self, guint position)
{
  guint before;

  g_return_if_fail (SP_IS_PAIR_MODEL (self));

  if (self->whole || position >= sp_pair_model_get_n_items (G_LIST_MODEL (self)) ||
      (self->has_overview && position == 0))
    return;
  before = find_expanded (self);
  expand (self, before == position ? NONE : position);
  if (before != NONE && before != position)
    g_list_model_items_changed (G_LIST_MODEL (self), before, 1, 1);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 1);
}

/**
 * sp_pair_model_get_pairs:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): the pairs that are listed
 */
SpPairs *
sp_pair_model_get_pairs (SpPairModel *self)
{
  g_return_val_if_fail (SP_IS_PAIR_MODEL (self), NULL);

  return self->pairs;
}
