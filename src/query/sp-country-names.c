/* SPDX-License-Identifier: GPL-3.0-or-later
 * The names of countries in the user's language, and every name under which people look for them. */
#include "sp-country-names.h"

#include "sp-country-title.h"
#include "sp-fold.h"

#include <string.h>

/* @key is made by sp_country_make_key(); a name that is not @is_main is a further one, see SpCountryMatch. */
typedef struct
{
  char *key;
  gboolean is_main;
} Name;

typedef struct
{
  SpCountry *country; /* the dataset's */
  char *shown;
  char *collation_key;
  char *code;
  GArray *names; /* made ready when the first name is looked for, as many a reader looks for none */
} Entry;

/* What was typed, made ready for comparing. */
typedef struct
{
  char *code;
  char *key;
  char **words;
} Typed;

typedef struct
{
  SpCountry *country;
  const Entry *entry;
  SpCountryMatch match;
} Found;

struct _SpCountryNames
{
  GObject parent_instance;

  SpDataset *dataset;
  GHashTable *entries;
  GMutex lock; /* of what follows, and of the names of all entries until they are ready */
  gboolean ready;
};

G_DEFINE_FINAL_TYPE (SpCountryNames, sp_country_names, G_TYPE_OBJECT)

static void
clear_name (gpointer name)
{
  g_free (((Name *) name)->key);
}

static void
entry_free (gpointer entry)
{
  Entry *self = entry;

  g_free (self->shown);
  g_free (self->collation_key);
  g_free (self->code);
  g_array_unref (self->names);
  g_free (self);
}

static void
clear_typed (Typed *typed)
{
  g_free (typed->code);
  g_free (typed->key);
  g_strfreev (typed->words);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Typed, clear_typed)

/* Not a key: the code of São Tomé and Príncipe is no saint. */
static char *
make_code (const char *text)
{
  g_autoptr (GString) code = g_string_new (text);

  g_string_replace (code, ".", "", 0);
  g_strstrip (code->str);
  return sp_fold (code->str);
}

static void
add_key (Entry *self, const char *text, gboolean is_main)
{
  Name name = { sp_country_make_key (text), is_main };

  for (guint i = 0; i < self->names->len; i++)
    {
      Name *known = &g_array_index (self->names, Name, i);

      if (strcmp (known->key, name.key) == 0)
        {
          known->is_main |= is_main;
          clear_name (&name);
          return;
        }
    }
  g_array_append_val (self->names, name);
}

/* Also as typed without apostrophes, and without umlauts on the keyboard. */
static void
add_name (Entry *self, const char *text, gboolean is_main)
{
  g_autofree char *folded = NULL;
  g_autoptr (GString) variant = NULL;

  if (text == NULL || *text == '\0')
    return;
  add_key (self, text, is_main);
  folded = sp_fold (text);
  variant = g_string_new (folded);
  if (g_string_replace (variant, "'", "", 0) > 0)
    add_key (self, variant->str, is_main);
  g_string_assign (variant, text);
  if (g_string_replace (variant, "ä", "ae", 0) + g_string_replace (variant, "Ä", "ae", 0) +
        g_string_replace (variant, "ö", "oe", 0) + g_string_replace (variant, "Ö", "oe", 0) +
        g_string_replace (variant, "ü", "ue", 0) + g_string_replace (variant, "Ü", "ue", 0) >
      0)
    add_key (self, variant->str, is_main);
}

static gboolean
has_alias (const SpCountryEntry *row, const char *name)
{
  for (const SpCountryAlias *alias = row->aliases; alias->name != NULL; alias++)
    if (strcmp (alias->name, name) == 0)
      return TRUE;
  return FALSE;
}

/* People call this country so, but others as well. */
static gboolean
is_shared (const SpCountryEntry *row, const char *name)
{
  if (row == NULL || name == NULL || !has_alias (row, name))
    return FALSE;
  for (gsize i = 0; i < sp_country_table_length; i++)
    if (&sp_country_table[i] != row && has_alias (&sp_country_table[i], name))
      return TRUE;
  return FALSE;
}

static void
add_row_names (Entry *self, const SpCountryEntry *row)
{
  add_name (self, row->common_name, !is_shared (row, row->common_name));
  add_name (self, row->name, row->common_name == NULL && !is_shared (row, row->name));
  add_name (self, row->official_name, FALSE);
  add_name (self, row->alpha_3, FALSE);
  for (const SpCountryAlias *alias = row->aliases; alias->name != NULL; alias++)
    add_name (self, alias->name, FALSE);
}

static Entry *
entry_new (SpCountry *country, const char *dataset_language)
{
  Entry *self = g_new0 (Entry, 1);
  const char *code = sp_record_get_id (SP_RECORD (country));
  const SpCountryEntry *row = sp_country_table_find (code);

  self->country = country;
  self->names = g_array_new (FALSE, FALSE, sizeof (Name));
  g_array_set_clear_func (self->names, clear_name);
  self->shown = sp_country_choose_title (row, sp_country_get_name (country), dataset_language);
  self->collation_key = g_utf8_collate_key (self->shown, -1);
  self->code = make_code (code);
  return self;
}

static void
add_names (Entry *self)
{
  const SpCountryEntry *row = sp_country_table_find (sp_record_get_id (SP_RECORD (self->country)));
  const char *const *aliases = sp_country_get_aliases (self->country);

  add_name (self, sp_country_get_name (self->country), TRUE);
  add_name (self, sp_country_get_short_name (self->country), TRUE);
  add_name (self, self->shown, !is_shared (row, self->shown));
  for (gsize i = 0; aliases != NULL && aliases[i] != NULL; i++)
    add_name (self, aliases[i], FALSE);
  if (row != NULL)
    add_row_names (self, row);
}

static void
make_ready (SpCountryNames *self)
{
  GHashTableIter iter;
  gpointer entry;

  g_mutex_lock (&self->lock);
  if (!self->ready)
    {
      g_hash_table_iter_init (&iter, self->entries);
      while (g_hash_table_iter_next (&iter, NULL, &entry))
        add_names (entry);
      self->ready = TRUE;
    }
  g_mutex_unlock (&self->lock);
}

static void
typed_init (Typed *self, const char *typed)
{
  self->code = make_code (typed);
  self->key = sp_country_make_key (typed);
  self->words = g_strsplit (self->key, " ", -1);
}

static gboolean
has_all_words (const char *name, char **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (sp_fold_find_word (name, name, words[i], FALSE) == NULL)
      return FALSE;
  return TRUE;
}

static SpCountryMatch
match_name (const Name *name, const Typed *typed)
{
  if (strcmp (name->key, typed->key) == 0)
    return name->is_main ? SP_COUNTRY_MATCH_NAME : SP_COUNTRY_MATCH_ALIAS;
  if (g_str_has_prefix (name->key, typed->key))
    return name->is_main ? SP_COUNTRY_MATCH_NAME_START : SP_COUNTRY_MATCH_ALIAS_START;
  if (sp_fold_find_word (name->key, name->key, typed->key, FALSE) != NULL)
    return name->is_main ? SP_COUNTRY_MATCH_NAME_INSIDE : SP_COUNTRY_MATCH_ALIAS_INSIDE;
  if (has_all_words (name->key, typed->words))
    return name->is_main ? SP_COUNTRY_MATCH_NAME_WORDS : SP_COUNTRY_MATCH_ALIAS_WORDS;
  return SP_COUNTRY_MATCH_NONE;
}

/* For this no name need be ready. */
static SpCountryMatch
match_code (const Entry *self, const Typed *typed)
{
  if (typed->key[0] == '\0')
    return SP_COUNTRY_MATCH_ANY;
  return strcmp (self->code, typed->code) == 0 ? SP_COUNTRY_MATCH_CODE : SP_COUNTRY_MATCH_NONE;
}

static SpCountryMatch
match_entry (const Entry *self, const Typed *typed)
{
  SpCountryMatch best = match_code (self, typed);

  if (best != SP_COUNTRY_MATCH_NONE)
    return best;
  for (guint i = 0; i < self->names->len; i++)
    best = MAX (best, match_name (&g_array_index (self->names, Name, i), typed));
  return best;
}

static gboolean
is_whole_or_start (SpCountryMatch match)
{
  return match >= SP_COUNTRY_MATCH_NAME_START || match == SP_COUNTRY_MATCH_ALIAS_START;
}

static int
compare_found (gconstpointer a, gconstpointer b)
{
  const Found *first = a;
  const Found *second = b;
  int order;

  if (first->match != second->match)
    return first->match > second->match ? -1 : 1;
  order = strcmp (first->entry->collation_key, second->entry->collation_key);
  return order != 0 ? order : strcmp (first->entry->code, second->entry->code);
}

static GArray *
find_all (SpCountryNames *self, const char *text)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (Found));
  GPtrArray *countries = sp_dataset_get_records (self->dataset, SP_RECORD_COUNTRY);
  g_auto (Typed) typed = { NULL };

  make_ready (self);
  typed_init (&typed, text);
  for (guint i = 0; i < countries->len; i++)
    {
      const Entry *entry = g_hash_table_lookup (self->entries, countries->pdata[i]);
      Found found = { countries->pdata[i], entry, match_entry (entry, &typed) };

      if (found.match != SP_COUNTRY_MATCH_NONE)
        g_array_append_val (all, found);
    }
  g_array_sort (all, compare_found);
  return all;
}

/* What nothing goes before, and no name need be made ready for */
static GPtrArray *
find_code (SpCountryNames *self, const char *typed)
{
  GPtrArray *countries = sp_dataset_get_records (self->dataset, SP_RECORD_COUNTRY);
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *code = make_code (typed);

  for (guint i = 0; i < countries->len && *code != '\0'; i++)
    {
      const Entry *entry = g_hash_table_lookup (self->entries, countries->pdata[i]);

      if (strcmp (entry->code, code) == 0)
        g_ptr_array_add (found, g_object_ref (entry->country));
    }
  return found;
}

static void
sp_country_names_finalize (GObject *object)
{
  SpCountryNames *self = SP_COUNTRY_NAMES (object);

  g_hash_table_unref (self->entries);
  g_clear_object (&self->dataset);
  g_mutex_clear (&self->lock);

  G_OBJECT_CLASS (sp_country_names_parent_class)->finalize (object);
}

static void
sp_country_names_class_init (SpCountryNamesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_country_names_finalize;
}

static void
sp_country_names_init (SpCountryNames *self)
{
  self->entries = g_hash_table_new_full (NULL, NULL, NULL, entry_free);
  g_mutex_init (&self->lock);
}

/**
 * sp_country_names_new:
 * @dataset: a dataset
 *
 * Gathers all names of the dataset's countries, in the language that g_get_language_names() has first. May be called
 * on any thread.
 *
 * Returns: (transfer full): the names, which never change
 */
SpCountryNames *
sp_country_names_new (SpDataset *dataset)
{
  SpCountryNames *self;
  GPtrArray *countries;

  g_return_val_if_fail (SP_IS_DATASET (dataset), NULL);

  self = g_object_new (SP_TYPE_COUNTRY_NAMES, NULL);
  self->dataset = g_object_ref (dataset);
  countries = sp_dataset_get_records (dataset, SP_RECORD_COUNTRY);
  for (guint i = 0; i < countries->len; i++)
    g_hash_table_insert (self->entries, countries->pdata[i],
                         entry_new (countries->pdata[i], sp_dataset_get_language (dataset)));
  return self;
}

/**
 * sp_country_names_get_name:
 * @self: the names of a dataset's countries
 * @country: a country
 *
 * The dataset's own name where its language is the user's; else by iso-codes in the user's language, or by the first
 * alias in data/countries/aliases.tsv where iso-codes has none, turns it round (“Micronesia, Federated States of”) or
 * has another than an English dataset; else the dataset's. Also the dataset's for a country that is not in it.
 *
 * Returns: the name to show
 */
const char *
sp_country_names_get_name (SpCountryNames *self, SpCountry *country)
{
  const Entry *entry;

  g_return_val_if_fail (SP_IS_COUNTRY_NAMES (self), "");
  g_return_val_if_fail (SP_IS_COUNTRY (country), "");

  entry = g_hash_table_lookup (self->entries, country);
  return entry ? entry->shown : sp_country_get_name (country);
}

/**
 * sp_country_names_get_collation_key:
 * @self: the names of a dataset's countries
 * @country: a country
 *
 * Returns: a key to sort by the name to show, with strcmp(), as g_utf8_collate_key() makes it; not to be shown
 */
const char *
sp_country_names_get_collation_key (SpCountryNames *self, SpCountry *country)
{
  const Entry *entry;

  g_return_val_if_fail (SP_IS_COUNTRY_NAMES (self), "");
  g_return_val_if_fail (SP_IS_COUNTRY (country), "");

  entry = g_hash_table_lookup (self->entries, country);
  return entry ? entry->collation_key : sp_country_get_name (country);
}

/**
 * sp_country_get_flag:
 * @code: a country's code
 *
 * Returns: (transfer full): its flag as an emoji, the pair of regional indicators of Unicode Technical Standard 51,
 *   annex B; the empty string where the code is not two capital letters from A to Z
 */
char *
sp_country_get_flag (const char *code)
{
  char flag[9] = { 0 };

  g_return_val_if_fail (code != NULL, NULL);

  if (strlen (code) != 2 || !g_ascii_isupper (code[0]) || !g_ascii_isupper (code[1]))
    return g_strdup ("");
  for (guint i = 0; i < 2; i++)
    g_unichar_to_utf8 (0x1f1e6 + (gunichar) (code[i] - 'A'), flag + 4 * i);
  return g_strdup (flag);
}

/**
 * sp_country_names_match:
 * @self: the names of a dataset's countries
 * @country: a country of the dataset
 * @typed: what was typed
 *
 * Compares with the country's code and all its names, without regard to case, accents and punctuation.
 *
 * Returns: how well it fits, an #SpCountryMatch: 0 for not at all, the greater the better
 */
guint
sp_country_names_match (SpCountryNames *self, SpCountry *country, const char *typed)
{
  const Entry *entry;
  g_auto (Typed) ready = { NULL };
  SpCountryMatch match;

  g_return_val_if_fail (SP_IS_COUNTRY_NAMES (self), SP_COUNTRY_MATCH_NONE);
  g_return_val_if_fail (SP_IS_COUNTRY (country), SP_COUNTRY_MATCH_NONE);
  g_return_val_if_fail (typed != NULL, SP_COUNTRY_MATCH_NONE);

  entry = g_hash_table_lookup (self->entries, country);
  if (entry == NULL)
    return SP_COUNTRY_MATCH_NONE;
  typed_init (&ready, typed);
  match = match_code (entry, &ready);
  if (match != SP_COUNTRY_MATCH_NONE)
    return match;
  make_ready (self);
  return match_entry (entry, &ready);
}

/**
 * sp_country_names_find:
 * @self: the names of a dataset's countries
 * @typed: what was typed
 *
 * Returns: (element-type SpCountry) (transfer full): the countries that fit, as sp_country_names_match() has it, the
 *   best first, then by their names; all countries where nothing was typed
 */
GPtrArray *
sp_country_names_find (SpCountryNames *self, const char *typed)
{
  g_autoptr (GArray) all = NULL;
  GPtrArray *countries;

  g_return_val_if_fail (SP_IS_COUNTRY_NAMES (self), NULL);
  g_return_val_if_fail (typed != NULL, NULL);

  all = find_all (self, typed);
  countries = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < all->len; i++)
    g_ptr_array_add (countries, g_object_ref (g_array_index (all, Found, i).country));
  return countries;
}

/**
 * sp_country_names_resolve:
 * @self: the names of a dataset's countries
 * @typed: a code, a name, or the beginning of one
 *
 * Finds the one country that is meant: by its code; else by a whole name; else by a whole further name, which may be
 * that of several, such as “Congo”; else by the beginning of a name; else by that of a further name.
 *
 * Returns: (element-type SpCountry) (transfer full): the country that is meant; none where it is unknown, several where
 *   it is not clear
 */
GPtrArray *
sp_country_names_resolve (SpCountryNames *self, const char *typed)
{
  g_autoptr (GArray) all = NULL;
  GPtrArray *countries;

  g_return_val_if_fail (SP_IS_COUNTRY_NAMES (self), NULL);
  g_return_val_if_fail (typed != NULL, NULL);

  countries = find_code (self, typed);
  if (countries->len > 0)
    return countries;
  all = find_all (self, typed);
  for (guint i = 0; i < all->len; i++)
    {
      const Found *found = &g_array_index (all, Found, i);

      if (is_whole_or_start (found->match) && found->match == g_array_index (all, Found, 0).match)
        g_ptr_array_add (countries, g_object_ref (found->country));
    }
  return countries;
}
