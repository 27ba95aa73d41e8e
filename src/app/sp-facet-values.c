/* SPDX-License-Identifier: GPL-3.0-or-later
 * All values of a facet, the largest first.
 *
 * A value is the same object from finding to finding, so that rows that show it need not be made anew. */
#include "sp-facet-values.h"

struct _SpFacetValues
{
  GObject parent_instance;

  SpFacet facet;
  GPtrArray *items;
  GHashTable *by_key;
};

G_DEFINE_FINAL_TYPE (SpFacetValues, sp_facet_values, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
sp_facet_values_finalize (GObject *object)
{
  SpFacetValues *self = SP_FACET_VALUES (object);

  g_ptr_array_unref (self->items);
  g_hash_table_unref (self->by_key);

  G_OBJECT_CLASS (sp_facet_values_parent_class)->finalize (object);
}

static void
sp_facet_values_class_init (SpFacetValuesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_facet_values_finalize;

  /**
   * SpFacetValues::changed:
   * @self: the values
   *
   * Counts, order or what is chosen are others now; said once for all values.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", SP_TYPE_FACET_VALUES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_facet_values_init (SpFacetValues *self)
{
  self->items = g_ptr_array_new ();
  self->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
}

/**
 * sp_facet_values_new:
 * @facet: a facet
 *
 * Returns: (transfer full): its values, none as yet
 */
SpFacetValues *
sp_facet_values_new (SpFacet facet)
{
  SpFacetValues *self;

  g_return_val_if_fail ((guint) facet < SP_N_FACETS, NULL);

  self = g_object_new (SP_TYPE_FACET_VALUES, NULL);
  self->facet = facet;
  return self;
}

/**
 * sp_facet_values_get_facet:
 * @self: values
 *
 * Returns: the facet
 */
SpFacet
sp_facet_values_get_facet (SpFacetValues *self)
{
  g_return_val_if_fail (SP_IS_FACET_VALUES (self), SP_FACET_STANCE);

  return self->facet;
}

/**
 * sp_facet_values_get_items:
 * @self: values
 *
 * Returns: (transfer none) (element-type SpFacetItem): the values, the largest first; until they change
 */
GPtrArray *
sp_facet_values_get_items (SpFacetValues *self)
{
  g_return_val_if_fail (SP_IS_FACET_VALUES (self), NULL);

  return self->items;
}

/**
 * sp_facet_values_get_n_chosen:
 * @self: values
 *
 * Returns: how many of them are chosen
 */
guint
sp_facet_values_get_n_chosen (SpFacetValues *self)
{
  guint n = 0;

  g_return_val_if_fail (SP_IS_FACET_VALUES (self), 0);

  for (guint i = 0; i < self->items->len; i++)
    n += sp_facet_item_is_chosen (self->items->pdata[i]);
  return n;
}

/**
 * sp_facet_values_forget:
 * @self: values
 *
 * Has no values any more: those of another dataset are others.
 */
void
sp_facet_values_forget (SpFacetValues *self)
{
  g_return_if_fail (SP_IS_FACET_VALUES (self));

  if (self->items->len == 0)
    return;
  g_ptr_array_set_size (self->items, 0);
  g_hash_table_remove_all (self->by_key);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static SpFacetItem *
find_or_add (SpFacetValues *self, SpFacetWords *words, const char *key)
{
  SpFacetItem *item = g_hash_table_lookup (self->by_key, key);

  if (item != NULL)
    return item;
  item = sp_facet_item_new (words, self->facet, key);
  g_hash_table_insert (self->by_key, (gpointer) sp_facet_item_get_key (item), item);
  return item;
}

/**
 * sp_facet_values_set_finding:
 * @self: values
 * @words: the words of the dataset's facets
 * @finding: what was found in that dataset
 * @choice: what is chosen now
 *
 * Takes the values, their counts and their order from @finding. It may be behind @choice by a click.
 */
void
sp_facet_values_set_finding (SpFacetValues *self,
                             SpFacetWords *words,
                             SpQuoteFinding *finding,
                             SpQuoteChoice *choice)
{
  GArray *values;

  g_return_if_fail (SP_IS_FACET_VALUES (self));
  g_return_if_fail (SP_IS_FACET_WORDS (words) && SP_IS_QUOTE_FINDING (finding) && SP_IS_QUOTE_CHOICE (choice));

  values = sp_quote_finding_get_values (finding, self->facet);
  g_ptr_array_set_size (self->items, 0);
  for (guint i = 0; i < values->len; i++)
    {
      const SpFacetValue *value = &g_array_index (values, SpFacetValue, i);
      SpFacetItem *item = find_or_add (self, words, value->key);

      sp_facet_item_set_count (item, value->count);
      sp_facet_item_set_chosen (item, sp_quote_choice_has (choice, self->facet, value->key));
      g_ptr_array_add (self->items, item);
    }
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * sp_facet_values_set_choice:
 * @self: values
 * @choice: what is chosen
 *
 * Says of each value whether it is chosen, before the counts that come of it are there.
 */
void
sp_facet_values_set_choice (SpFacetValues *self, SpQuoteChoice *choice)
{
  g_return_if_fail (SP_IS_FACET_VALUES (self));
  g_return_if_fail (SP_IS_QUOTE_CHOICE (choice));

  for (guint i = 0; i < self->items->len; i++)
    {
      SpFacetItem *item = self->items->pdata[i];

      sp_facet_item_set_chosen (item, sp_quote_choice_has (choice, self->facet, sp_facet_item_get_key (item)));
    }
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
