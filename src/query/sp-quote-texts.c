/* SPDX-License-Identifier: GPL-3.0-or-later
 * All quotes of a dataset, ready to be searched: their texts folded once, and the values of their facets. */
#include "sp-quote-texts.h"

#include "sp-date-order.h"
#include "sp-facet-order.h"

#include <stdlib.h>

struct _SpQuoteTexts
{
  GObject parent_instance;

  SpIndex *index;
  GPtrArray *quotes;
  SpFoldedTexts folded;
  SpQuoteValues *values;
  gsize oldest;
  gsize by_speaker;
  gsize orders_of_values[SP_N_FACETS];
};

G_DEFINE_FINAL_TYPE (SpQuoteTexts, sp_quote_texts, G_TYPE_OBJECT)

static void
sp_quote_texts_finalize (GObject *object)
{
  SpQuoteTexts *self = SP_QUOTE_TEXTS (object);

  g_ptr_array_unref (self->quotes);
  g_free (self->folded.block);
  g_free (self->folded.starts);
  g_clear_pointer (&self->folded.fingerprints, sp_fingerprints_free);
  g_free (GSIZE_TO_POINTER (self->oldest));
  g_free (GSIZE_TO_POINTER (self->by_speaker));
  for (guint i = 0; i < SP_N_FACETS; i++)
    g_free (GSIZE_TO_POINTER (self->orders_of_values[i]));
  sp_quote_values_free (self->values);
  g_object_unref (self->index);

  G_OBJECT_CLASS (sp_quote_texts_parent_class)->finalize (object);
}

static void
sp_quote_texts_class_init (SpQuoteTextsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_quote_texts_finalize;
}

static void
sp_quote_texts_init (SpQuoteTexts *self G_GNUC_UNUSED)
{
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  guint64 first = *(const guint64 *) a, second = *(const guint64 *) b;

  return (first > second) - (first < second);
}

/* The places of numbers in their order; equal ones keep theirs. */
static guint32 *
find_order (const guint32 *numbers, guint n_numbers)
{
  g_autofree guint64 *keyed = g_new (guint64, n_numbers + 1);
  guint32 *order = g_new (guint32, n_numbers + 1);

  for (guint i = 0; i < n_numbers; i++)
    keyed[i] = (guint64) numbers[i] << 32 | i;
  qsort (keyed, n_numbers, sizeof (guint64), compare_numbers);
  for (guint i = 0; i < n_numbers; i++)
    order[i] = (guint32) (keyed[i] & G_MAXUINT32);
  return order;
}

/* By first day, the latest first, then the more precise first; no date last. */
static guint32
get_newest_key (SpQuote *quote)
{
  guint32 order = sp_date_get_order (sp_quote_get_said (quote));

  return order == G_MAXUINT32 ? order : ((G_MAXUINT32 >> 2) - (order >> 2)) << 2 | (order & 3);
}

static void
number_quotes (SpQuoteTexts *self, GPtrArray *quotes)
{
  g_autofree guint32 *keys = g_new (guint32, quotes->len + 1);
  g_autofree guint32 *newest = NULL;

  for (guint i = 0; i < quotes->len; i++)
    keys[i] = get_newest_key (quotes->pdata[i]);
  newest = find_order (keys, quotes->len);
  self->quotes = g_ptr_array_sized_new (quotes->len);
  for (guint i = 0; i < quotes->len; i++)
    g_ptr_array_add (self->quotes, quotes->pdata[newest[i]]);
}

static void
fold (SpQuoteTexts *self)
{
  GString *block = g_string_new (NULL);
  SpFoldedTexts *folded = &self->folded;

  folded->n_texts = self->quotes->len;
  folded->starts = g_new (gsize, folded->n_texts + 1);
  for (guint i = 0; i < folded->n_texts; i++)
    {
      folded->starts[i] = block->len;
      sp_search_fold_record_onto (block, self->quotes->pdata[i]);
    }
  folded->starts[folded->n_texts] = block->len;
  folded->block = g_string_free (block, FALSE);
  folded->fingerprints = sp_fingerprints_new (folded->block, folded->starts, folded->n_texts);
}

/**
 * sp_quote_texts_new:
 * @index: the index of a dataset
 *
 * Folds the texts of all quotes; for the thread that reads the dataset. It keeps the index alive, never changes, and
 * may be read by any thread.
 *
 * Returns: (transfer full): the quotes, numbered from the newest on; those of one date in the order of the dataset,
 *   those without a date last
 */
SpQuoteTexts *
sp_quote_texts_new (SpIndex *index)
{
  SpQuoteTexts *self;
  SpDataset *dataset;

  g_return_val_if_fail (SP_IS_INDEX (index), NULL);

  dataset = sp_index_get_dataset (index);
  self = g_object_new (SP_TYPE_QUOTE_TEXTS, NULL);
  self->index = g_object_ref (index);
  number_quotes (self, sp_dataset_get_records (dataset, SP_RECORD_QUOTE));
  fold (self);
  self->values = sp_quote_values_new (dataset, self->quotes);
  return self;
}

/**
 * sp_quote_texts_get_index:
 * @self: texts
 *
 * Returns: (transfer none): the index of the dataset
 */
SpIndex *
sp_quote_texts_get_index (SpQuoteTexts *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_TEXTS (self), NULL);

  return self->index;
}

/**
 * sp_quote_texts_get_n_quotes:
 * @self: texts
 *
 * Returns: how many quotes the dataset has
 */
guint
sp_quote_texts_get_n_quotes (SpQuoteTexts *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_TEXTS (self), 0);

  return self->quotes->len;
}

/**
 * sp_quote_texts_get_quote:
 * @self: texts
 * @number: less than sp_quote_texts_get_n_quotes()
 *
 * Returns: (transfer none): the quote of that number
 */
SpQuote *
sp_quote_texts_get_quote (SpQuoteTexts *self, guint number)
{
  g_return_val_if_fail (SP_IS_QUOTE_TEXTS (self) && number < self->quotes->len, NULL);

  return self->quotes->pdata[number];
}

/**
 * sp_quote_texts_get_values:
 * @self: texts
 *
 * Returns: (transfer none): the values of the facets, by the numbers of the quotes
 */
const SpQuoteValues *
sp_quote_texts_get_values (SpQuoteTexts *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_TEXTS (self), NULL);

  return self->values;
}

/**
 * sp_quote_texts_get_oldest:
 * @self: texts
 *
 * Returns: (transfer none) (array): the numbers of the quotes by date, the oldest first, those without a date last;
 *   worked out when it is first wanted
 */
const guint32 *
sp_quote_texts_get_oldest (SpQuoteTexts *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_TEXTS (self), NULL);

  if (g_once_init_enter (&self->oldest))
    {
      g_autofree guint32 *keys = g_new (guint32, self->quotes->len + 1);

      for (guint i = 0; i < self->quotes->len; i++)
        keys[i] = sp_date_get_order (sp_quote_get_said (self->quotes->pdata[i]));
      g_once_init_leave (&self->oldest, GPOINTER_TO_SIZE (find_order (keys, self->quotes->len)));
    }
  return GSIZE_TO_POINTER (self->oldest);
}

/* A speaker, by number, with the name as it is put in order. */
typedef struct
{
  guint number;
  char *name;
} Speaker;

static void
clear_speaker (gpointer speaker)
{
  g_free (((Speaker *) speaker)->name);
}

static int
compare_speakers (gconstpointer a, gconstpointer b)
{
  const Speaker *first = a, *second = b;
  int order = strcmp (first->name, second->name);

  return order != 0 ? order : (first->number > second->number) - (first->number < second->number);
}

/* The place in the order of names of each speaker, by number. */
static guint32 *
rank_speakers (SpQuoteTexts *self)
{
  SpDataset *dataset = sp_index_get_dataset (self->index);
  GPtrArray *keys = self->values->keys[SP_FACET_SPEAKER];
  g_autoptr (GArray) speakers = g_array_new (FALSE, FALSE, sizeof (Speaker));
  guint32 *ranks = g_new (guint32, keys->len + 1);

  g_array_set_clear_func (speakers, clear_speaker);
  for (guint i = 0; i < keys->len; i++)
    {
      SpActor *actor = sp_dataset_lookup (dataset, SP_RECORD_ACTOR, keys->pdata[i]);
      Speaker speaker = { i, g_utf8_collate_key (sp_actor_get_name (actor), -1) };

      g_array_append_val (speakers, speaker);
    }
  g_array_sort (speakers, compare_speakers);
  for (guint i = 0; i < speakers->len; i++)
    ranks[g_array_index (speakers, Speaker, i).number] = i;
  return ranks;
}

/**
 * sp_quote_texts_get_by_speaker:
 * @self: texts
 *
 * Returns: (transfer none) (array): the numbers of the quotes by the names of their speakers in the user's language,
 *   those of one speaker from the newest on; worked out when it is first wanted
 */
const guint32 *
sp_quote_texts_get_by_speaker (SpQuoteTexts *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_TEXTS (self), NULL);

  if (g_once_init_enter (&self->by_speaker))
    {
      g_autofree guint32 *ranks = rank_speakers (self);
      g_autofree guint32 *keys = g_new (guint32, self->quotes->len + 1);

      for (guint i = 0; i < self->quotes->len; i++)
        keys[i] = ranks[self->values->rows[i].values[SP_FACET_SPEAKER]];
      g_once_init_leave (&self->by_speaker, GPOINTER_TO_SIZE (find_order (keys, self->quotes->len)));
    }
  return GSIZE_TO_POINTER (self->by_speaker);
}

/**
 * sp_quote_texts_get_order_of_values:
 * @self: texts
 * @facet: a facet
 *
 * Returns: (transfer none) (array): the numbers of the facet's values in the order of sp_facet_order_new(); worked out
 *   when it is first wanted
 */
const guint32 *
sp_quote_texts_get_order_of_values (SpQuoteTexts *self, SpFacet facet)
{
  gsize *order;

  g_return_val_if_fail (SP_IS_QUOTE_TEXTS (self), NULL);
  g_return_val_if_fail ((guint) facet < SP_N_FACETS, NULL);

  order = &self->orders_of_values[facet];
  if (g_once_init_enter (order))
    g_once_init_leave (order, GPOINTER_TO_SIZE (sp_facet_order_new (sp_index_get_dataset (self->index), facet,
                                                                    self->values->keys[facet])));
  return GSIZE_TO_POINTER (*order);
}

/**
 * sp_quote_texts_get_folded:
 * @self: texts
 *
 * Returns: (transfer none): the folded texts, by the numbers of the quotes
 */
const SpFoldedTexts *
sp_quote_texts_get_folded (SpQuoteTexts *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_TEXTS (self), NULL);

  return &self->folded;
}

/**
 * sp_quote_texts_search:
 * @self: texts
 * @search: what is searched for
 * @cancellable: (nullable): a cancellable
 *
 * Finds all quotes with certain words, whatever else is asked; see sp_quote_finder_find() for what a user is shown.
 *
 * Returns: (transfer full) (element-type SpQuoteHit): the quotes, from the newest on; not all of them where it was
 *   cancelled
 */
GArray *
sp_quote_texts_search (SpQuoteTexts *self, SpSearch *search, GCancellable *cancellable)
{
  g_autoptr (SpQuoteRanker) ranker = NULL;
  SpQuoteHit hits[SP_FINGERPRINT_BLOCK];
  GArray *all;

  g_return_val_if_fail (SP_IS_QUOTE_TEXTS (self), NULL);
  g_return_val_if_fail (SP_IS_SEARCH (search), NULL);

  ranker = sp_quote_ranker_new (&self->folded, search);
  all = g_array_new (FALSE, FALSE, sizeof (SpQuoteHit));
  for (guint block = 0; block * SP_FINGERPRINT_BLOCK < self->folded.n_texts; block++)
    {
      if (g_cancellable_is_cancelled (cancellable))
        break;
      g_array_append_vals (all, hits, sp_quote_ranker_rank (ranker, block, hits));
    }
  return all;
}
