/* SPDX-License-Identifier: GPL-3.0-or-later
 * A value of a facet as the interface shows it: its words, how many quotes it would give, whether it is chosen. */
#include "sp-facet-item.h"

struct _SpFacetItem
{
  GObject parent_instance;

  SpFacetWords *words;
  SpFacet facet;
  char *key;
  char *label;  /* once it was asked for */
  char *folded; /* once it was searched */
  guint count;
  gboolean chosen;
};

G_DEFINE_FINAL_TYPE (SpFacetItem, sp_facet_item, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
sp_facet_item_finalize (GObject *object)
{
  SpFacetItem *self = SP_FACET_ITEM (object);

  g_clear_object (&self->words);
  g_free (self->key);
  g_free (self->label);
  g_free (self->folded);

  G_OBJECT_CLASS (sp_facet_item_parent_class)->finalize (object);
}

static void
sp_facet_item_class_init (SpFacetItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_facet_item_finalize;

  /**
   * SpFacetItem::changed:
   * @self: the value
   *
   * Its count is another, or whether it is chosen.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", SP_TYPE_FACET_ITEM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_facet_item_init (SpFacetItem *self G_GNUC_UNUSED)
{
}

/**
 * sp_facet_item_new:
 * @words: the words of the dataset's facets
 * @facet: a facet
 * @key: the key of a value
 *
 * Returns: (transfer full): the value, not chosen, with no quotes
 */
SpFacetItem *
sp_facet_item_new (SpFacetWords *words, SpFacet facet, const char *key)
{
  SpFacetItem *self;

  g_return_val_if_fail (SP_IS_FACET_WORDS (words) && key != NULL, NULL);
  g_return_val_if_fail ((guint) facet < SP_N_FACETS, NULL);

  self = g_object_new (SP_TYPE_FACET_ITEM, NULL);
  self->words = g_object_ref (words);
  self->facet = facet;
  self->key = g_strdup (key);
  return self;
}

/**
 * sp_facet_item_get_facet:
 * @self: a value
 *
 * Returns: of which facet it is a value
 */
SpFacet
sp_facet_item_get_facet (SpFacetItem *self)
{
  g_return_val_if_fail (SP_IS_FACET_ITEM (self), SP_FACET_STANCE);

  return self->facet;
}

/**
 * sp_facet_item_get_key:
 * @self: a value
 *
 * Returns: its key
 */
const char *
sp_facet_item_get_key (SpFacetItem *self)
{
  g_return_val_if_fail (SP_IS_FACET_ITEM (self), NULL);

  return self->key;
}

/**
 * sp_facet_item_get_label:
 * @self: a value
 *
 * Returns: what it is called in the user's language
 */
const char *
sp_facet_item_get_label (SpFacetItem *self)
{
  g_return_val_if_fail (SP_IS_FACET_ITEM (self), NULL);

  if (self->label == NULL)
    self->label = sp_facet_words_format_value (self->words, self->facet, self->key);
  return self->label;
}

/**
 * sp_facet_item_get_stance:
 * @self: a value
 * @question: (out) (transfer none): return location for the question
 * @level: (out) (transfer none): return location for the level
 *
 * Returns: whether it is a level of a question
 */
gboolean
sp_facet_item_get_stance (SpFacetItem *self, SpQuestion **question, SpLevel **level)
{
  g_return_val_if_fail (SP_IS_FACET_ITEM (self), FALSE);

  return self->facet == SP_FACET_STANCE &&
         sp_facet_find_stance (sp_facet_words_get_dataset (self->words), self->key, question, level);
}

/**
 * sp_facet_item_get_questions:
 * @self: a value
 *
 * Returns: (transfer none) (element-type SpQuestion): the questions of its dataset, in their order
 */
GPtrArray *
sp_facet_item_get_questions (SpFacetItem *self)
{
  g_return_val_if_fail (SP_IS_FACET_ITEM (self), NULL);

  return sp_dataset_get_records (sp_facet_words_get_dataset (self->words), SP_RECORD_QUESTION);
}

/**
 * sp_facet_item_get_count:
 * @self: a value
 *
 * Returns: how many quotes it would give
 */
guint
sp_facet_item_get_count (SpFacetItem *self)
{
  g_return_val_if_fail (SP_IS_FACET_ITEM (self), 0);

  return self->count;
}

/**
 * sp_facet_item_is_chosen:
 * @self: a value
 *
 * Returns: whether it is chosen
 */
gboolean
sp_facet_item_is_chosen (SpFacetItem *self)
{
  g_return_val_if_fail (SP_IS_FACET_ITEM (self), FALSE);

  return self->chosen;
}

/**
 * sp_facet_item_set_count:
 * @self: a value
 * @count: how many quotes it would give now
 *
 * Says how many quotes there are.
 */
void
sp_facet_item_set_count (SpFacetItem *self, guint count)
{
  g_return_if_fail (SP_IS_FACET_ITEM (self));

  if (self->count == count)
    return;
  self->count = count;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * sp_facet_item_set_chosen:
 * @self: a value
 * @chosen: whether it is chosen now
 *
 * Says whether it is chosen.
 */
void
sp_facet_item_set_chosen (SpFacetItem *self, gboolean chosen)
{
  g_return_if_fail (SP_IS_FACET_ITEM (self));

  if (self->chosen == chosen)
    return;
  self->chosen = chosen;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * sp_facet_item_match:
 * @self: a value
 * @search: what was typed, as a search
 * @typed: the same, as it was typed
 *
 * Returns: how well it fits, the better the greater, 0 where not at all: countries by any of their names, see
 *   #SpCountryMatch, all others by their words
 */
guint
sp_facet_item_match (SpFacetItem *self, SpSearch *search, const char *typed)
{
  SpCountry *country = NULL;

  g_return_val_if_fail (SP_IS_FACET_ITEM (self) && SP_IS_SEARCH (search) && typed != NULL, 0);

  if (self->facet == SP_FACET_COUNTRY)
    country = sp_dataset_lookup (sp_facet_words_get_dataset (self->words), SP_RECORD_COUNTRY, self->key);
  if (country != NULL)
    return sp_country_names_match (sp_facet_words_get_names (self->words), country, typed);
  if (self->folded == NULL)
    self->folded = sp_search_fold_texts ((const char *[]) { sp_facet_item_get_label (self), NULL });
  return sp_search_matches_folded (search, self->folded);
}
