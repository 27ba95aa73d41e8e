/* SPDX-License-Identifier: GPL-3.0-or-later
 * The line at the head of a country's page and summary: what, since when, on what basis, changed from what. */
#include "sp-country-line.h"

#include "sp-english-article.h"

#include <glib/gi18n-lib.h>

/* The locale of programs is English; for another language that lacks a sentence, English is no substitute. */
static gboolean
is_language (const char *language, const char *name)
{
  gboolean plain = *name == 'C' && (name[1] == '\0' || name[1] == '.');

  return g_str_equal (language, plain ? "en" : name);
}

static const SpSentence *
find_sentence (SpQuestion *question, SpLevel *level)
{
  GPtrArray *sentences = sp_question_get_sentences (question);
  const char *const *languages = g_get_language_names ();

  for (guint i = 0; languages[i] != NULL && (i == 0 || !g_str_equal (languages[i], "C")); i++)
    for (guint j = 0; j < sentences->len; j++)
      {
        SpSentence *sentence = sentences->pdata[j];

        if (sentence->level == level && is_language (sentence->language, languages[i]))
          return sentence;
      }
  return NULL;
}

static gboolean
is_english (const char *language)
{
  return g_ascii_strncasecmp (language, "en", 2) == 0 && !g_ascii_isalpha (language[2]);
}

/* The dataset's sentence is the same for all countries; in English some of their names take an article in it. */
static char *
fill_sentence (const SpSentence *sentence, const char *country)
{
  g_auto (GStrv) parts = g_strsplit (sentence->text, "{country}", -1);
  gboolean article = is_english (sentence->language) && sp_english_article_is_needed (country);
  GString *filled = g_string_new (parts[0]);

  for (guint i = 1; parts[i] != NULL; i++)
    {
      if (article)
        g_string_append (filled, filled->len == 0 ? "The " : "the ");
      g_string_append (filled, country);
      g_string_append (filled, parts[i]);
    }
  return g_string_free (filled, FALSE);
}

/* A sentence that asserts needs a position of the government's own that was certainly held. */
static char *
write_sentence (SpLens *self, SpCountryNames *names, SpCountry *country, const SpStanding *standing)
{
  const SpSentence *sentence = find_sentence (sp_lens_get_question (self), sp_position_get_level (standing->position));
  g_autofree char *words = NULL;
  g_autofree char *filled = NULL;
  g_autofree char *date = NULL;

  if (sentence == NULL || standing->certainty != SP_CERTAINTY_YES ||
      sp_position_get_basis (standing->position) < SP_BASIS_STATEMENT)
    return NULL;
  words = sp_standing_format_since (standing);
  filled = fill_sentence (sentence, sp_country_names_get_name (names, country));
  if (sp_lens_is_latest (self))
    /* Translators: a sentence of the dataset and since when it holds: “Sweden excludes Huawei equipment from 5G
     * networks (since 20 October 2020).” */
    return g_strdup_printf (_ ("%s (%s)."), filled, words);
  date = sp_lens_format_date (self);
  /* Translators: a date, a sentence of the dataset and since when it holds. */
  return g_strdup_printf (_ ("As of %s: %s (%s)."), date, filled, words);
}

static char *
write_level (SpLens *self, const SpStanding *standing)
{
  const char *question = sp_question_get_title (sp_lens_get_question (self));
  g_autofree char *date = sp_lens_format_date (self);
  g_autofree char *words = NULL;

  if (standing->position == NULL)
    {
      words = sp_standing_format_nothing (standing);
      /* Translators: a question, a date, and why there is no position: “Public 5G networks, as of 1 June 2019: …”. */
      return g_strdup_printf (_ ("%s, as of %s: %s."), question, date, words);
    }
  words = sp_standing_format_since (standing);
  /* Translators: a question, a date, a level and since when: “Public 5G networks, as of 1 June 2019: Excluded, since
   * 23 August 2018.” */
  return g_strdup_printf (_ ("%s, as of %s: %s, %s."), question, date,
                          sp_level_get_label (sp_position_get_level (standing->position)), words);
}

/**
 * sp_country_line_find_before:
 * @lens: a lens
 * @country: a country
 * @standing: where it stands on a question
 * @before: (out caller-allocates): where it stood before
 *
 * Finds where a country stood before its present level, where that is known, and is certainly over.
 *
 * Returns: whether it was found
 */
gboolean
sp_country_line_find_before (SpLens *lens, SpCountry *country, const SpStanding *standing, SpStanding *before)
{
  SpOutlook outlook;

  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_COUNTRY (country) && standing != NULL && before != NULL, FALSE);

  *before = (SpStanding) { 0 };
  if (standing->position == NULL || standing->begun != SP_CERTAINTY_YES || !sp_date_is_set (standing->since))
    return FALSE;
  outlook = sp_lens_get_outlook (lens);
  outlook.question = sp_position_get_question (standing->position);
  outlook.group = NULL;
  outlook.day = sp_date_get_first_day (standing->since) - 1;
  sp_standing_find (before, sp_lens_get_index (lens), country, &outlook);
  return before->position != NULL;
}

/**
 * sp_country_line_format_before:
 * @before: where a country stood before
 *
 * Returns: (transfer full): such as “Before that: Restricted, from 28 January 2020.”
 */
char *
sp_country_line_format_before (const SpStanding *before)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (before != NULL && before->position != NULL, NULL);

  words = sp_standing_format_past (before);
  /* Translators: a level and since when it was held, before the present one: “Before that: Restricted, from 28 January
   * 2020.” */
  return g_strdup_printf (_ ("Before that: %s, %s."), sp_level_get_label (sp_position_get_level (before->position)),
                          words);
}

/**
 * sp_country_line_write:
 * @lens: a lens with a question
 * @names: the names of countries
 * @country: a country
 * @standing: where it stands on the question, on the day of the lens
 *
 * Returns: (transfer full): one line from the data: what, since when, on what basis, changed from what; or why nothing
 *   can be said
 */
char *
sp_country_line_write (SpLens *lens, SpCountryNames *names, SpCountry *country, const SpStanding *standing)
{
  g_autofree char *line = NULL;
  g_autofree char *basis = NULL;
  g_autofree char *words = NULL;
  SpStanding before;

  g_return_val_if_fail (SP_IS_LENS (lens) && sp_lens_get_question (lens) != NULL, NULL);
  g_return_val_if_fail (SP_IS_COUNTRY_NAMES (names) && SP_IS_COUNTRY (country) && standing != NULL, NULL);

  line = standing->position ? write_sentence (lens, names, country, standing) : NULL;
  if (line == NULL)
    line = write_level (lens, standing);
  if (standing->position == NULL)
    return g_steal_pointer (&line);
  /* Translators: what a position rests on: “Basis: Law.” */
  basis = g_strdup_printf (_ ("Basis: %s."),
                           sp_vocabulary_get_label (&sp_basis_vocabulary, sp_position_get_basis (standing->position)));
  if (sp_country_line_find_before (lens, country, standing, &before))
    words = sp_country_line_format_before (&before);
  return g_strjoin (" ", line, basis, words, NULL);
}
