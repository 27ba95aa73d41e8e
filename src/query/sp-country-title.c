/* SPDX-License-Identifier: GPL-3.0-or-later
 * The name of a country to show, and names made ready for comparing. */
#include "sp-country-title.h"

#include "sp-fold.h"

#include <libintl.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#define DOMAIN "iso_3166-1"

static char **
split_words (const char *folded)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *at = folded; *at != '\0'; at++)
    if (*at == '&')
      g_string_append (plain, " and ");
    else if (g_ascii_ispunct (*at) && *at != '.')
      g_string_append_c (plain, ' ');
    else if (*at != '.')
      g_string_append_c (plain, *at);
  return g_strsplit (plain->str, " ", -1);
}

/**
 * sp_country_make_key:
 * @text: a name, or what was typed for one
 *
 * Returns: (transfer full): the name for comparing: folded and without punctuation; “St” is “saint”, and a leading “the”
 *   is left out
 */
char *
sp_country_make_key (const char *text)
{
  g_autofree char *folded = sp_fold (text);
  g_auto (GStrv) words = split_words (folded);
  g_autoptr (GString) key = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (words[i][0] == '\0')
        continue;
      if (strcmp (key->str, "the") == 0)
        g_string_truncate (key, 0);
      if (key->len > 0)
        g_string_append_c (key, ' ');
      g_string_append (key, strcmp (words[i], "st") == 0 ? "saint" : words[i]);
    }
  return g_string_free (g_steal_pointer (&key), FALSE);
}

static int
compare_code (const void *code, const void *row)
{
  return strcmp (code, ((const SpCountryEntry *) row)->alpha_2);
}

/**
 * sp_country_table_find:
 * @code: a country's code
 *
 * Returns: (nullable): its row of the table
 */
const SpCountryEntry *
sp_country_table_find (const char *code)
{
  g_return_val_if_fail (code != NULL, NULL);

  return bsearch (code, sp_country_table, sp_country_table_length, sizeof (SpCountryEntry), compare_code);
}

static char *
get_primary_language (const char *tag)
{
  return g_ascii_strdown (tag, (gssize) strcspn (tag, "-_.@"));
}

/* “en” where messages stay as they are written. */
static char *
get_user_language (void)
{
  const char *locale = setlocale (LC_MESSAGES, NULL);
  g_autofree char *language = get_primary_language (g_get_language_names ()[0]);

  if (g_strcmp0 (locale, "C") == 0 || g_strcmp0 (locale, "POSIX") == 0 || strcmp (language, "c") == 0 ||
      strcmp (language, "posix") == 0)
    return g_strdup ("en");
  return g_steal_pointer (&language);
}

static void
bind_domain (void)
{
  static gsize is_bound = 0;

  if (!g_once_init_enter (&is_bound))
    return;
  bindtextdomain (DOMAIN, ISO_CODES_LOCALE_DIR);
  bind_textdomain_codeset (DOMAIN, "UTF-8");
  g_once_init_leave (&is_bound, 1);
}

/* Not g_dgettext(): countries have names in many more languages than this program is translated to. */
static char *
translate (const char *english)
{
  const char *translated = english ? dgettext (DOMAIN, english) : NULL;

  return translated == english ? NULL : g_strdup (translated);
}

/* The name that may be turned round. Where that is the common name with more after a comma, up to the comma. */
static char *
translate_formal_name (const SpCountryEntry *row)
{
  char *translated = translate (row->name);
  gsize length = row->common_name ? strlen (row->common_name) : 0;
  char *comma = NULL;

  if (translated == NULL || length == 0 || strncmp (row->name, row->common_name, length) != 0 ||
      row->name[length] != ',')
    return translated;
  comma = strchr (translated, ',');
  if (comma == NULL)
    comma = strstr (translated, "،");
  if (comma != NULL)
    *comma = '\0';
  return translated;
}

static gboolean
is_same_name (const char *a, const char *b)
{
  g_autofree char *first = sp_country_make_key (a);
  g_autofree char *second = sp_country_make_key (b ? b : "");

  return strcmp (first, second) == 0;
}

static gboolean
is_turned_round (const char *name)
{
  return strpbrk (name, ",(") != NULL || strstr (name, "،") != NULL;
}

static const char *
find_first_alias (const SpCountryEntry *row, const char *language)
{
  for (const SpCountryAlias *alias = row->aliases; alias->name != NULL; alias++)
    if (strcmp (alias->language, language) == 0)
      return alias->name;
  return NULL;
}

/* ISO's English name by which the dataset calls the country too, or NULL. */
static const char *
find_name_in_row (const SpCountryEntry *row, const char *name)
{
  const char *names[] = { row->common_name, row->name, row->official_name };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (names[i] != NULL && is_same_name (name, names[i]))
      return names[i];
  return NULL;
}

/* By iso-codes; by the first alias where that is turned round or, @name being English, not what the dataset says. */
static char *
translate_name (const SpCountryEntry *row, const char *name, gboolean is_english, const char *language)
{
  const char *key = find_name_in_row (row, name);
  const char *alias = find_first_alias (row, language);
  g_autofree char *translated = translate (key ? key : row->common_name);
  g_autofree char *official = NULL;

  if (translated == NULL)
    translated = translate_formal_name (row);
  if (alias != NULL && (translated == NULL || is_turned_round (translated) || (is_english && key == NULL)))
    return g_strdup (alias);
  if (translated != NULL && is_turned_round (translated))
    official = translate (row->official_name);
  return official != NULL && !is_turned_round (official) ? g_steal_pointer (&official) : g_steal_pointer (&translated);
}

static char *
get_english_name (const SpCountryEntry *row)
{
  const char *name = row->common_name ? row->common_name : row->name;
  const char *alias = find_first_alias (row, "en");

  return g_strdup (name != NULL && alias != NULL && is_turned_round (name) ? alias : name);
}

/**
 * sp_country_choose_title:
 * @row: (nullable): the country's row of the table
 * @name: the dataset's name of it
 * @dataset_language: the dataset's language, as a language tag
 *
 * Chooses the name to show, as sp_country_names_get_name() has it.
 *
 * Returns: (transfer full): the name in the user's language
 */
char *
sp_country_choose_title (const SpCountryEntry *row, const char *name, const char *dataset_language)
{
  g_autofree char *language = get_user_language ();
  g_autofree char *primary = NULL;
  char *title = NULL;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (dataset_language != NULL, NULL);

  bind_domain ();
  primary = get_primary_language (dataset_language);
  if (row != NULL && strcmp (language, primary) != 0)
    title = strcmp (language, "en") == 0 ? get_english_name (row)
                                         : translate_name (row, name, strcmp (primary, "en") == 0, language);
  return title ? title : g_strdup (name);
}

/**
 * sp_country_choose_territory_title:
 * @code: a code of ISO 3166-1, or XK
 *
 * Chooses a name for a country or territory that the dataset does not have.
 *
 * Returns: (transfer full): its name in the user's language; @code where nothing is known of it
 */
char *
sp_country_choose_territory_title (const char *code)
{
  g_autofree char *language = get_user_language ();
  g_autofree char *english = NULL;
  const SpCountryEntry *row;
  char *title = NULL;

  g_return_val_if_fail (code != NULL, NULL);

  bind_domain ();
  row = sp_country_table_find (code);
  english = row ? get_english_name (row) : NULL;
  if (english == NULL)
    return g_strdup (code);
  if (strcmp (language, "en") != 0)
    title = translate_name (row, english, TRUE, language);
  return title ? title : g_steal_pointer (&english);
}
