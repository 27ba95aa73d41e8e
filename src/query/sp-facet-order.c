/* SPDX-License-Identifier: GPL-3.0-or-later
 * The order of a facet’s values by what they are called. */
#include "sp-facet-order.h"

#include "sp-facet-words.h"

#include <string.h>

/* A value, by number, with its words as they are put in order. */
typedef struct
{
  guint32 number;
  char *words;
} Value;

static void
clear_value (gpointer value)
{
  g_free (((Value *) value)->words);
}

static int
compare_values (gconstpointer a, gconstpointer b)
{
  const Value *first = a, *second = b;
  int order = strcmp (first->words, second->words);

  return order != 0 ? order : (first->number > second->number) - (first->number < second->number);
}

/* Levels, years and the like have an order of their own. */
static gboolean
is_by_words (SpFacet facet)
{
  return facet == SP_FACET_COUNTRY || facet == SP_FACET_SPEAKER || facet == SP_FACET_LANGUAGE;
}

static void
put_in_order (SpDataset *dataset, SpFacet facet, GPtrArray *keys, guint32 *order)
{
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);
  g_autoptr (SpFacetWords) words = sp_facet_words_new (dataset, names);
  g_autoptr (GArray) values = g_array_sized_new (FALSE, FALSE, sizeof (Value), keys->len);

  g_array_set_clear_func (values, clear_value);
  for (guint i = 0; i < keys->len; i++)
    {
      g_autofree char *label = sp_facet_words_format_value (words, facet, keys->pdata[i]);
      Value value = { i, g_utf8_collate_key (label, -1) };

      g_array_append_val (values, value);
    }
  g_array_sort (values, compare_values);
  for (guint i = 0; i < values->len; i++)
    order[i] = g_array_index (values, Value, i).number;
}

/**
 * sp_facet_order_new:
 * @dataset: a dataset
 * @facet: a facet
 * @keys: (element-type utf8): the keys of some of its values, by number
 *
 * Countries, speakers and languages come by their names in the user's language; values that have an order of their own,
 * such as years and levels, by number.
 *
 * Returns: (transfer full) (array): the numbers in their order
 */
guint32 *
sp_facet_order_new (SpDataset *dataset, SpFacet facet, GPtrArray *keys)
{
  guint32 *order;

  g_return_val_if_fail (SP_IS_DATASET (dataset) && keys != NULL, NULL);
  g_return_val_if_fail ((guint) facet < SP_N_FACETS, NULL);

  order = g_new (guint32, keys->len + 1);
  for (guint i = 0; i < keys->len; i++)
    order[i] = i;
  if (is_by_words (facet) && keys->len > 1)
    put_in_order (dataset, facet, keys, order);
  return order;
}
