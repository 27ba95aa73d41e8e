/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the facets of quotes and their values are called, in the user's language. */
#include "sp-facet-words.h"

#include "sp-actor.h"
#include "sp-language.h"

#include <glib/gi18n-lib.h>

struct _SpFacetWords
{
  GObject parent_instance;

  SpDataset *dataset;
  SpCountryNames *names;
  GHashTable *actors; /* by name; what several share is there with no actor */
};

G_DEFINE_FINAL_TYPE (SpFacetWords, sp_facet_words, G_TYPE_OBJECT)

static void
sp_facet_words_finalize (GObject *object)
{
  SpFacetWords *self = SP_FACET_WORDS (object);

  g_clear_object (&self->dataset);
  g_clear_object (&self->names);
  g_clear_pointer (&self->actors, g_hash_table_unref);

  G_OBJECT_CLASS (sp_facet_words_parent_class)->finalize (object);
}

static void
sp_facet_words_class_init (SpFacetWordsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_facet_words_finalize;
}

static void
sp_facet_words_init (SpFacetWords *self)
{
  self->actors = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
note_shared_names (SpFacetWords *self)
{
  GPtrArray *actors = sp_dataset_get_records (self->dataset, SP_RECORD_ACTOR);

  for (guint i = 0; i < actors->len; i++)
    {
      const char *name = sp_actor_get_name (actors->pdata[i]);
      gboolean shared = g_hash_table_contains (self->actors, name);

      g_hash_table_insert (self->actors, (gpointer) name, shared ? NULL : actors->pdata[i]);
    }
}

/**
 * sp_facet_get_title:
 * @facet: a facet
 *
 * Returns: what it is called in the user's language
 */
const char *
sp_facet_get_title (SpFacet facet)
{
  static const char *const titles[SP_N_FACETS] = {
    /* Translators: the titles of facets, by which quotes are narrowed down. “Stance” is the level that a quote expresses
     * on a question; the values of “Wording” are “Checked” and “Not yet checked”. */
    [SP_FACET_STANCE] = NC_ ("facet", "Stance"),     [SP_FACET_COUNTRY] = NC_ ("facet", "Country"),
    [SP_FACET_SPEAKER] = NC_ ("facet", "Speaker"),   [SP_FACET_SPEAKS_FOR] = NC_ ("facet", "Speaks for"),
    [SP_FACET_CHECKED] = NC_ ("facet", "Wording"),   [SP_FACET_YEAR] = NC_ ("facet", "Year"),
    [SP_FACET_LANGUAGE] = NC_ ("facet", "Language"),
  };

  g_return_val_if_fail ((guint) facet < SP_N_FACETS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "facet", titles[facet]);
}

/**
 * sp_facet_words_new:
 * @dataset: a dataset
 * @names: the names of its countries
 *
 * Returns: (transfer full): the words for the values of its facets
 */
SpFacetWords *
sp_facet_words_new (SpDataset *dataset, SpCountryNames *names)
{
  SpFacetWords *self;

  g_return_val_if_fail (SP_IS_DATASET (dataset) && SP_IS_COUNTRY_NAMES (names), NULL);

  self = g_object_new (SP_TYPE_FACET_WORDS, NULL);
  self->dataset = g_object_ref (dataset);
  self->names = g_object_ref (names);
  note_shared_names (self);
  return self;
}

static char *
format_stance (SpFacetWords *self, const char *key)
{
  SpQuestion *question;
  SpLevel *level;

  if (!sp_facet_find_stance (self->dataset, key, &question, &level))
    return g_strdup (key);
  /* Translators: what a quote expresses on a question: “5G networks: Excluded”. */
  return g_strdup_printf (C_ ("stance", "%s: %s"), sp_question_get_short_title (question), sp_level_get_label (level));
}

/* Ministries of several countries may well have one name. */
static char *
format_speaker (SpFacetWords *self, const char *key)
{
  SpActor *actor = sp_dataset_lookup (self->dataset, SP_RECORD_ACTOR, key);
  SpCountry *country = actor ? sp_actor_get_country (actor) : NULL;

  if (actor == NULL)
    return g_strdup (key);
  if (country == NULL || g_hash_table_lookup (self->actors, sp_actor_get_name (actor)) != NULL)
    return g_strdup (sp_actor_get_name (actor));
  /* Translators: a speaker whose name another has too, and the speaker's country. */
  return g_strdup_printf (C_ ("speaker", "%s (%s)"), sp_actor_get_name (actor),
                          sp_country_names_get_name (self->names, country));
}

static char *
format_country (SpFacetWords *self, const char *key)
{
  SpCountry *country = sp_dataset_lookup (self->dataset, SP_RECORD_COUNTRY, key);

  return g_strdup (country ? sp_country_names_get_name (self->names, country) : key);
}

static char *
format_speaks_for (const char *key)
{
  int value = sp_vocabulary_find (&sp_speaks_for_vocabulary, key);

  return g_strdup (value >= 0 ? sp_vocabulary_get_label (&sp_speaks_for_vocabulary, value) : key);
}

/**
 * sp_facet_words_format_value:
 * @self: words
 * @facet: a facet
 * @key: the key of a value
 *
 * Returns: (transfer full): what the value is called; @key itself where the dataset does not know it
 */
char *
sp_facet_words_format_value (SpFacetWords *self, SpFacet facet, const char *key)
{
  g_return_val_if_fail (SP_IS_FACET_WORDS (self) && key != NULL, NULL);

  switch (facet)
    {
    case SP_FACET_STANCE:
      return format_stance (self, key);
    case SP_FACET_COUNTRY:
      return format_country (self, key);
    case SP_FACET_SPEAKER:
      return format_speaker (self, key);
    case SP_FACET_SPEAKS_FOR:
      return format_speaks_for (key);
    case SP_FACET_CHECKED:
      return g_strdup (g_str_equal (key, "yes") ? C_ ("wording", "Checked") : C_ ("wording", "Not yet checked"));
    case SP_FACET_YEAR:
      return g_strdup (*key != '\0' ? key : C_ ("year", "No date"));
    case SP_FACET_LANGUAGE:
      return sp_language_get_name (key);
    case SP_N_FACETS:
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * sp_facet_words_format_filter:
 * @self: words
 * @facet: a facet
 * @key: the key of a value
 *
 * Returns: (transfer full): the value together with what it is a value of: “Country: Germany”
 */
char *
sp_facet_words_format_filter (SpFacetWords *self, SpFacet facet, const char *key)
{
  g_autofree char *value = NULL;

  g_return_val_if_fail (SP_IS_FACET_WORDS (self) && key != NULL, NULL);

  value = sp_facet_words_format_value (self, facet, key);
  /* Translators: a filter of quotes: its kind and its value, such as “Country: Germany” or “Year: 2019”. */
  return g_strdup_printf (C_ ("filter", "%s: %s"), sp_facet_get_title (facet), value);
}

/**
 * sp_facet_words_get_dataset:
 * @self: words
 *
 * Returns: (transfer none): the dataset
 */
SpDataset *
sp_facet_words_get_dataset (SpFacetWords *self)
{
  g_return_val_if_fail (SP_IS_FACET_WORDS (self), NULL);

  return self->dataset;
}

/**
 * sp_facet_words_get_names:
 * @self: words
 *
 * Returns: (transfer none): the names of the dataset's countries
 */
SpCountryNames *
sp_facet_words_get_names (SpFacetWords *self)
{
  g_return_val_if_fail (SP_IS_FACET_WORDS (self), NULL);

  return self->names;
}
