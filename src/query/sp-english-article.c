/* SPDX-License-Identifier: GPL-3.0-or-later
 * Whether a country's English name takes “the” within a sentence. */
#include "sp-english-article.h"

#include <string.h>

/* Common nouns and abbreviations of them, and names that are plural or have the article by use */
static const char *const words_with_article[] = {
  "Bahamas",      "Comoros",  "Commonwealth", "Community", "Confederation", "EU",        "Emirate",     "Emirates",
  "Federation",   "Gambia",   "Islands",      "Isle",      "Kingdom",       "Maldives",  "Netherlands", "Philippines",
  "Principality", "Republic", "See",          "State",     "States",        "Sultanate", "Territories", "Territory",
  "UAE",          "UK",       "US",           "USA",       "Union",
};

/**
 * sp_english_article_is_needed:
 * @name: the English name of a country, or of a union of countries
 *
 * “The” belongs before a name with a common noun (“United Kingdom”, “Czech Republic”, “Cook Islands”) or an
 * abbreviation of one (“UAE”), and before some others (“Netherlands”, “Gambia”). A name that brings it along
 * (“The Gambia”) needs no second one, and what comes after a comma or in brackets does not count (“Korea, Republic
 * of”).
 *
 * Returns: whether it is needed
 */
gboolean
sp_english_article_is_needed (const char *name)
{
  g_autofree char *head = NULL;
  g_auto (GStrv) words = NULL;

  g_return_val_if_fail (name != NULL, FALSE);

  head = g_strndup (name, strcspn (name, ",("));
  words = g_strsplit_set (head, " -", -1);
  if (words[0] == NULL || g_ascii_strcasecmp (words[0], "the") == 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (words_with_article); i++)
    if (g_strv_contains ((const char *const *) words, words_with_article[i]))
      return TRUE;
  return FALSE;
}
