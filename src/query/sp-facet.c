/* SPDX-License-Identifier: GPL-3.0-or-later
 * The facets of quotes: by what the found ones can be narrowed down. */
#include "sp-facet.h"

#include "sp-quote.h"

static const char *const nicks[SP_N_FACETS] = {
  [SP_FACET_STANCE] = "stance",         [SP_FACET_COUNTRY] = "country", [SP_FACET_SPEAKER] = "speaker",
  [SP_FACET_SPEAKS_FOR] = "speaks-for", [SP_FACET_CHECKED] = "checked", [SP_FACET_YEAR] = "year",
  [SP_FACET_LANGUAGE] = "language",
};

/**
 * sp_facet_get_nick:
 * @facet: a facet
 *
 * Returns: its name in addresses
 */
const char *
sp_facet_get_nick (SpFacet facet)
{
  g_return_val_if_fail ((guint) facet < SP_N_FACETS, NULL);

  return nicks[facet];
}

/**
 * sp_facet_from_nick:
 * @nick: a name as in addresses
 * @facet: (out): return location for the facet
 *
 * Returns: whether there is a facet of that name
 */
gboolean
sp_facet_from_nick (const char *nick, SpFacet *facet)
{
  g_return_val_if_fail (nick != NULL && facet != NULL, FALSE);

  for (guint i = 0; i < SP_N_FACETS; i++)
    if (g_str_equal (nicks[i], nick))
      {
        *facet = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * sp_facet_make_stance_key:
 * @question: a question
 * @level: a level of its scale
 *
 * Returns: (transfer full): the key of that value of #SP_FACET_STANCE: both ids with a slash between them
 */
char *
sp_facet_make_stance_key (SpQuestion *question, SpLevel *level)
{
  g_return_val_if_fail (SP_IS_QUESTION (question) && SP_IS_LEVEL (level), NULL);

  return g_strconcat (sp_record_get_id (SP_RECORD (question)), "/", sp_level_get_id (level), NULL);
}

static SpLevel *
find_level (SpQuestion *question, const char *id)
{
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));

  for (guint i = 0; i < levels->len; i++)
    if (g_str_equal (sp_level_get_id (levels->pdata[i]), id))
      return levels->pdata[i];
  return NULL;
}

/**
 * sp_facet_find_stance:
 * @dataset: a dataset
 * @key: a key of #SP_FACET_STANCE
 * @question: (out) (optional) (transfer none): return location for the question
 * @level: (out) (optional) (transfer none): return location for the level
 *
 * Returns: whether the dataset has such a question with such a level
 */
gboolean
sp_facet_find_stance (SpDataset *dataset, const char *key, SpQuestion **question, SpLevel **level)
{
  GPtrArray *questions;

  g_return_val_if_fail (SP_IS_DATASET (dataset) && key != NULL, FALSE);

  questions = sp_dataset_get_records (dataset, SP_RECORD_QUESTION);
  for (guint i = 0; i < questions->len; i++)
    {
      const char *id = sp_record_get_id (questions->pdata[i]);
      SpLevel *found;

      if (!g_str_has_prefix (key, id) || key[strlen (id)] != '/')
        continue;
      found = find_level (questions->pdata[i], key + strlen (id) + 1);
      if (found == NULL)
        continue;
      if (question != NULL)
        *question = questions->pdata[i];
      if (level != NULL)
        *level = found;
      return TRUE;
    }
  return FALSE;
}

static void
add_years (GHashTable *keys, SpDataset *dataset)
{
  GPtrArray *quotes = sp_dataset_get_records (dataset, SP_RECORD_QUOTE);

  for (guint i = 0; i < quotes->len; i++)
    {
      SpDate said = sp_quote_get_said (quotes->pdata[i]);

      g_hash_table_add (keys, sp_date_is_set (said) ? g_strdup_printf ("%04d", said.year) : g_strdup (""));
    }
}

static void
add_languages (GHashTable *keys, SpDataset *dataset)
{
  GPtrArray *quotes = sp_dataset_get_records (dataset, SP_RECORD_QUOTE);

  for (guint i = 0; i < quotes->len; i++)
    g_hash_table_add (keys, g_strdup (sp_quote_get_language (quotes->pdata[i])));
}

static gboolean
is_known (SpFacet facet, SpDataset *dataset, const char *key, GHashTable *of_quotes)
{
  switch (facet)
    {
    case SP_FACET_STANCE:
      return sp_facet_find_stance (dataset, key, NULL, NULL);
    case SP_FACET_COUNTRY:
      return sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, key) != NULL;
    case SP_FACET_SPEAKER:
      return sp_dataset_lookup (dataset, SP_RECORD_ACTOR, key) != NULL;
    case SP_FACET_SPEAKS_FOR:
      return sp_vocabulary_find (&sp_speaks_for_vocabulary, key) >= 0;
    case SP_FACET_CHECKED:
      return g_str_equal (key, "yes") || g_str_equal (key, "no");
    case SP_FACET_YEAR:
    case SP_FACET_LANGUAGE:
      return g_hash_table_contains (of_quotes, key);
    case SP_N_FACETS:
    default:
      g_return_val_if_reached (FALSE);
    }
}

/**
 * sp_facet_find_known:
 * @facet: a facet
 * @dataset: a dataset
 * @keys: (array zero-terminated=1): keys of values, any number of them
 *
 * Returns: (transfer full) (element-type utf8 utf8): a set of those that the dataset knows: has such a record, or, of
 *   years and languages, a quote
 */
GHashTable *
sp_facet_find_known (SpFacet facet, SpDataset *dataset, const char *const *keys)
{
  g_autoptr (GHashTable) of_quotes = NULL;
  GHashTable *known;

  g_return_val_if_fail ((guint) facet < SP_N_FACETS, NULL);
  g_return_val_if_fail (SP_IS_DATASET (dataset) && keys != NULL, NULL);

  of_quotes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (facet == SP_FACET_YEAR && *keys != NULL)
    add_years (of_quotes, dataset);
  if (facet == SP_FACET_LANGUAGE && *keys != NULL)
    add_languages (of_quotes, dataset);
  for (guint i = 0; keys[i] != NULL; i++)
    if (is_known (facet, dataset, keys[i], of_quotes))
      g_hash_table_add (known, g_strdup (keys[i]));
  return known;
}
