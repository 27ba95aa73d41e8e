/* SPDX-License-Identifier: GPL-3.0-or-later
 * Names and texts of all records of a dataset but its quotes, folded once, to be searched at every keystroke. */
#include "sp-overall-texts.h"

#include "sp-event.h"
#include "sp-fold.h"
#include "sp-group.h"
#include "sp-quote.h"
#include "sp-search-text.h"

#define BLOCK_SIZE 65536

struct _SpOverallTexts
{
  SpDataset *dataset;
  SpCountryNames *names;
  GArray *lines[SP_N_RECORD_KINDS];
  GStringChunk *block;
};

/* Positions and scales are found with their country and question; quotes have SpQuoteTexts. */
static const SpRecordKind kinds[] = {
  SP_RECORD_COUNTRY, SP_RECORD_ACTOR, SP_RECORD_GROUP, SP_RECORD_QUESTION, SP_RECORD_EVENT, SP_RECORD_SOURCE,
};

/* What a record is called, in up to two ways. */
static void
get_names (gpointer record, const char **first, const char **second)
{
  *first = *second = NULL;
  if (SP_IS_COUNTRY (record))
    {
      *first = sp_country_get_name (record);
      *second = sp_country_get_short_name (record);
    }
  else if (SP_IS_ACTOR (record))
    *first = sp_actor_get_name (record);
  else if (SP_IS_GROUP (record))
    {
      *first = sp_group_get_name (record);
      *second = sp_group_get_short_name (record);
    }
  else if (SP_IS_QUESTION (record))
    {
      *first = sp_question_get_title (record);
      *second = sp_question_get_short_title (record);
    }
  else if (SP_IS_EVENT (record))
    *first = sp_event_get_title (record);
  else if (SP_IS_SOURCE (record))
    *first = sp_source_get_title (record);
}

static char *
fold_names (gpointer record)
{
  const char *first, *second;
  g_autofree char *folded_first = NULL;
  g_autofree char *folded_second = NULL;

  get_names (record, &first, &second);
  folded_first = sp_fold (first ? first : "");
  if (second == NULL)
    return g_steal_pointer (&folded_first);
  folded_second = sp_fold (second);
  return g_strdup_printf ("%s%c%s", folded_first, SP_OVERALL_SEPARATOR, folded_second);
}

/* “Merkel chancellor” is one who is called so. */
static char *
fold_titles (gpointer record, const char *names)
{
  g_autoptr (GString) titles = g_string_new (names);
  GPtrArray *roles = sp_actor_get_roles (record);

  for (guint i = 0; i < roles->len; i++)
    {
      g_autofree char *title = sp_fold (((SpRole *) roles->pdata[i])->title);

      g_string_append_printf (titles, "%c%s", SP_OVERALL_SEPARATOR, title);
    }
  return g_string_free (g_steal_pointer (&titles), FALSE);
}

static guint32
get_day (SpDate date)
{
  return sp_date_is_set (date) ? sp_date_get_first_day (date) : 0;
}

static guint32
weigh (SpIndex *index, gpointer record)
{
  if (SP_IS_EVENT (record))
    return get_day (sp_event_get_date (record));
  if (SP_IS_SOURCE (record))
    return get_day (sp_source_get_issued (record));
  if (SP_IS_ACTOR (record))
    return sp_index_get_related (index, record, SP_RECORD_QUOTE)->len;
  return 0;
}

static GArray *
make_lines (SpOverallTexts *self, SpIndex *index, SpRecordKind kind)
{
  GPtrArray *records = sp_dataset_get_records (sp_index_get_dataset (index), kind);
  GArray *lines = g_array_sized_new (FALSE, FALSE, sizeof (SpOverallLine), records->len);

  for (guint i = 0; i < records->len; i++)
    {
      g_autofree char *names = fold_names (records->pdata[i]);
      g_autofree char *texts = sp_search_fold_record (records->pdata[i]);
      g_autofree char *titles = SP_IS_ACTOR (records->pdata[i]) ? fold_titles (records->pdata[i], names) : NULL;
      SpOverallLine line = {
        .record = records->pdata[i],
        .names = g_string_chunk_insert (self->block, names),
        .texts = g_string_chunk_insert (self->block, texts),
        .weight = weigh (index, records->pdata[i]),
      };

      line.titles = titles ? g_string_chunk_insert (self->block, titles) : line.names;
      g_array_append_val (lines, line);
    }
  return lines;
}

static void
weigh_countries (SpOverallTexts *self)
{
  g_autoptr (GPtrArray) in_order = sp_country_names_find (self->names, "");
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  GArray *lines = self->lines[SP_RECORD_COUNTRY];

  for (guint i = 0; i < in_order->len; i++)
    g_hash_table_insert (places, in_order->pdata[i], GUINT_TO_POINTER (in_order->len - i));
  for (guint i = 0; i < lines->len; i++)
    {
      SpOverallLine *line = &g_array_index (lines, SpOverallLine, i);

      line->weight = GPOINTER_TO_UINT (g_hash_table_lookup (places, line->record));
    }
}

/**
 * sp_overall_texts_new:
 * @index: the index of a dataset
 * @names: the names of its countries
 *
 * Folds what is searched: the records of all kinds but quotes, which #SpQuoteTexts has, and positions and scales, which
 * are found with their country and question.
 *
 * Returns: (transfer full): the texts, which never change and may be read by any thread
 */
SpOverallTexts *
sp_overall_texts_new (SpIndex *index, SpCountryNames *names)
{
  SpOverallTexts *self;

  g_return_val_if_fail (SP_IS_INDEX (index), NULL);
  g_return_val_if_fail (SP_IS_COUNTRY_NAMES (names), NULL);

  self = g_new0 (SpOverallTexts, 1);
  self->dataset = g_object_ref (sp_index_get_dataset (index));
  self->names = g_object_ref (names);
  self->block = g_string_chunk_new (BLOCK_SIZE);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    self->lines[kinds[i]] = make_lines (self, index, kinds[i]);
  weigh_countries (self);
  return self;
}

/**
 * sp_overall_texts_free:
 * @self: (transfer full): texts
 *
 * Frees them.
 */
void
sp_overall_texts_free (SpOverallTexts *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_array_unref (self->lines[kinds[i]]);
  g_string_chunk_free (self->block);
  g_object_unref (self->dataset);
  g_object_unref (self->names);
  g_free (self);
}

/**
 * sp_overall_texts_get_lines:
 * @self: texts
 * @kind: a kind of records
 * @n_lines: (out): how many there are
 *
 * Returns: (array length=n_lines): a line for each record of the kind, in the order of the dataset; none of a kind that
 *   is not here
 */
const SpOverallLine *
sp_overall_texts_get_lines (SpOverallTexts *self, SpRecordKind kind, guint *n_lines)
{
  GArray *lines;

  g_return_val_if_fail (self != NULL && n_lines != NULL, NULL);
  g_return_val_if_fail ((guint) kind < SP_N_RECORD_KINDS, NULL);

  lines = self->lines[kind];
  *n_lines = lines ? lines->len : 0;
  return lines ? (const SpOverallLine *) (gpointer) lines->data : NULL;
}

static void
add_names (SpWordList *words, gpointer record)
{
  const char *first, *second;

  get_names (record, &first, &second);
  sp_word_list_add (words, first);
  sp_word_list_add (words, second);
}

/* Folded as a whole, which costs less. */
static void
add_quote (SpWordList *words, SpQuote *quote)
{
  const char *translation = sp_quote_get_translation (quote);
  g_autofree char *text = sp_fold (sp_quote_get_text (quote));
  g_autofree char *translated = sp_fold (translation ? translation : "");

  sp_word_list_add_folded (words, text);
  sp_word_list_add_folded (words, translated);
}

/**
 * sp_overall_texts_list_words:
 * @self: texts
 *
 * Gathers the words of names and titles as they are written, and those of quotes. Takes about half a second for a
 * hundred thousand quotes.
 *
 * Returns: (transfer full): the words
 */
SpWordList *
sp_overall_texts_list_words (SpOverallTexts *self)
{
  SpWordList *words = sp_word_list_new ();

  GPtrArray *quotes = sp_dataset_get_records (self->dataset, SP_RECORD_QUOTE);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    for (guint j = 0; j < self->lines[kinds[i]]->len; j++)
      add_names (words, g_array_index (self->lines[kinds[i]], SpOverallLine, j).record);
  for (guint i = 0; i < self->lines[SP_RECORD_COUNTRY]->len; i++)
    sp_word_list_add (words, sp_country_names_get_name (
                               self->names, g_array_index (self->lines[SP_RECORD_COUNTRY], SpOverallLine, i).record));
  for (guint i = 0; i < quotes->len; i++)
    add_quote (words, quotes->pdata[i]);
  return words;
}
