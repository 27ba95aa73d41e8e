/* SPDX-License-Identifier: GPL-3.0-or-later
 * A dataset of any number of quotes made by chance, and what a search of it should find, worked out the slow way. */
#include "made-quotes.h"

#include "sp-fold.h"

#include <string.h>

static const char *const pieces[] = {
  " ",   " ",   " ",      " ",    "a",   "b",   "ab",     "a",        "t",      "the ",    "back", "door", "back door",
  "-",   "-",   "'",      "’",    "“",   "”",   "\"",     ". ",       "é",      "e\u0301", "ß",    "ﬁ",    "İ",
  "Ł",   "5G",  "０",     "国",   "国",  "为",  "ガ",     "カ\u3099", "화웨이", "هواوي",   "هُـ",   "ة",    "\u00ad",
  "क्षि", "ไทย", "\u200f", "\x02", "ZTE", "zte", "\u202e", "🙂",     "…",      "—",
};

static const char *const languages[] = { "en", "de", "zh-Hans" };
static const char *const levels[] = { "excluded", "restricted", "undecided", "permitted", "chosen" };

/* --- Making ------------------------------------------------------------------------------------------------------- */

char *
made_text_new (GRand *rand, guint n_pieces)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_pieces; i++)
    g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
  return g_string_free (text, FALSE);
}

static char *
make_date (GRand *rand)
{
  int year = g_rand_int_range (rand, 2017, 2022);

  switch (g_rand_int_range (rand, 0, 4))
    {
    case 0:
      return g_strdup ("");
    case 1:
      return g_strdup_printf ("%d", year);
    case 2:
      return g_strdup_printf ("%d-%02d", year, g_rand_int_range (rand, 1, 13));
    default:
      return g_strdup_printf ("%d-%02d-%02d", year, g_rand_int_range (rand, 1, 13), g_rand_int_range (rand, 1, 29));
    }
}

static GPtrArray *
make_stances (DatasetBuilder *builder, GRand *rand)
{
  static const char *const questions[] = { "networks", "procurement" };
  GPtrArray *stances = g_ptr_array_new_with_free_func (sp_stance_free);

  for (int i = g_rand_int_range (rand, 0, 4); i > 0; i--)
    {
      SpStance *stance = g_new0 (SpStance, 1);
      SpQuestion *question = builder_get (builder, SP_RECORD_QUESTION, questions[g_rand_int_range (rand, 0, 2)]);
      GPtrArray *all = sp_scale_get_levels (sp_question_get_scale (question));

      stance->question = g_object_ref (question);
      stance->level = g_object_ref (all->pdata[g_rand_int_range (rand, 0, (int) all->len)]);
      g_ptr_array_add (stances, stance);
    }
  return stances;
}

static void
add_quote (DatasetBuilder *builder, GRand *rand, guint number)
{
  static const char *const speakers[] = { "a1", "a2", "a3", "a4", "a5" };
  g_autofree char *id = g_strdup_printf ("quote-%u", number);
  g_autofree char *text = made_text_new (rand, (guint) g_rand_int_range (rand, 1, 40));
  g_autofree char *translation = g_rand_boolean (rand) ? made_text_new (rand, 10) : NULL;
  g_autofree char *context = made_text_new (rand, 6);
  g_autofree char *venue = g_rand_boolean (rand) ? made_text_new (rand, 3) : NULL;
  g_autofree char *said = make_date (rand);
  g_autoptr (GPtrArray) stances = make_stances (builder, rand);

  builder_add (builder, sp_quote_new (&(SpQuoteInit) {
                          .id = id,
                          .text = text,
                          .translation = translation,
                          .language = languages[g_rand_int_range (rand, 0, 3)],
                          .speaker = builder_get (builder, SP_RECORD_ACTOR, speakers[g_rand_int_range (rand, 0, 5)]),
                          .role = venue,
                          .speaks_for = (SpSpeaksFor) g_rand_int_range (rand, 0, 3),
                          .said = builder_date (said),
                          .venue = venue,
                          .source = builder_get (builder, SP_RECORD_SOURCE, "source"),
                          .stances = stances,
                          .context = context,
                          .checked = builder_date (g_rand_boolean (rand) ? "2022-01" : "") }));
}

SpDataset *
made_dataset_new (GRand *rand, guint n_quotes)
{
  static const char *const dates[] = { "2017", "2018-06", "2019-03-04", "2020", "2021-08-09" };
  static const char *const codes[] = { "GB", "DE", "FR" };
  DatasetBuilder *builder = builder_new_with_questions ("2022-12");

  builder_countries (builder, "GB DE FR SE");
  builder_group (builder, "group", "Group", "GB:2000/2019 DE:2018 FR:2020/2021-06");
  builder_source (builder, "source", "2020");
  builder_actor (builder, "a1", "Ab Back", "GB");
  builder_actor (builder, "a2", "Door 国", "GB");
  builder_actor (builder, "a3", "É", "DE");
  builder_actor (builder, "a4", "ZTE", NULL);
  builder_actor (builder, "a5", "Ab", "FR");
  for (guint i = 0; i < 15; i++)
    builder_position (builder, codes[i % 3], g_rand_boolean (rand) ? "networks" : "procurement",
                      levels[g_rand_int_range (rand, 0, 5)], dates[i / 3],
                      (SpBasis) g_rand_int_range (rand, 0, SP_BASIS_LAW + 1));
  for (guint i = 0; i < n_quotes; i++)
    add_quote (builder, rand, i);
  return builder_end (builder);
}

/* --- What was typed, a character after the other ------------------------------------------------------------------ */

static gboolean
is_boundary (const char *text, const char *at)
{
  gunichar before, after;

  if (at == text || *at == '\0')
    return TRUE;
  before = g_utf8_get_char (g_utf8_prev_char (at));
  after = g_utf8_get_char (at);
  return !sp_fold_is_word_character (before) || !sp_fold_is_word_character (after) || sp_fold_is_unspaced (before) ||
         sp_fold_is_unspaced (after);
}

static gboolean
is_letter (const char *at)
{
  return *at != '\0' && sp_fold_is_word_character (g_utf8_get_char (at));
}

/* Returns where the words end that begin at @at, or NULL. */
static const char *
match_words (const char *at, const char *words)
{
  while (*words != '\0')
    if (is_letter (words))
      {
        if (g_utf8_get_char (at) != g_utf8_get_char (words))
          return NULL;
        at = g_utf8_next_char (at);
        words = g_utf8_next_char (words);
      }
    else
      {
        if (*at == '\0' || is_letter (at))
          return NULL;
        while (!is_letter (words))
          words = g_utf8_next_char (words);
        while (*at != '\0' && !is_letter (at))
          at = g_utf8_next_char (at);
      }
  return at;
}

static SpQuoteRank
rank_in_text (const char *text, const char *words, gboolean is_whole)
{
  g_autofree char *folded = sp_fold (text);
  SpQuoteRank best = SP_QUOTE_RANK_NONE;

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    {
      const char *end = is_boundary (folded, at) ? match_words (at, words) : NULL;

      if (end != NULL && is_boundary (folded, end))
        best = SP_QUOTE_RANK_PHRASE;
      else if (end != NULL && !is_whole)
        best = MAX (best, SP_QUOTE_RANK_PARTS);
    }
  return best;
}

static SpQuoteRank
rank_words (SpQuote *quote, const char *words, gboolean is_whole)
{
  const char *texts[] = { sp_quote_get_text (quote),
                          sp_quote_get_translation (quote),
                          sp_quote_get_context (quote),
                          sp_actor_get_name (sp_quote_get_speaker (quote)),
                          sp_quote_get_role (quote),
                          sp_quote_get_venue (quote),
                          sp_source_get_title (sp_quote_get_source (quote)),
                          sp_source_get_container_title (sp_quote_get_source (quote)) };
  SpQuoteRank best = SP_QUOTE_RANK_NONE;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] != NULL)
      best = MAX (best, rank_in_text (texts[i], words, is_whole));
  return best;
}

/* How well a quote fits what was typed. */
SpQuoteRank
slow_rank (SpSearch *search, SpQuote *quote)
{
  GArray *terms = sp_search_get_terms (search);
  g_autoptr (GString) phrase = g_string_new (NULL);
  SpQuoteRank worst = SP_QUOTE_RANK_PHRASE;
  SpQuoteRank together;
  gboolean is_whole = FALSE;
  guint n_words = 0;

  for (guint i = 0; i < terms->len; i++)
    {
      const SpSearchTerm *term = &g_array_index (terms, SpSearchTerm, i);
      SpQuoteRank rank = rank_words (quote, term->needle.text, term->needle.is_whole);

      if (term->is_excluded && rank != SP_QUOTE_RANK_NONE)
        return SP_QUOTE_RANK_NONE;
      if (term->is_excluded)
        continue;
      worst = MIN (worst, rank);
      is_whole = term->needle.is_whole;
      g_string_append_printf (phrase, "%s%s", n_words++ > 0 ? " " : "", term->needle.text);
    }
  if (n_words < 2 || worst == SP_QUOTE_RANK_NONE)
    return worst;
  together = rank_words (quote, phrase->str, is_whole);
  if (together != SP_QUOTE_RANK_NONE)
    return together == SP_QUOTE_RANK_PHRASE ? SP_QUOTE_RANK_PHRASE : SP_QUOTE_RANK_BEGINNING;
  return MIN (worst, SP_QUOTE_RANK_WORDS);
}

/* --- Facets and the lens, straight from the record ---------------------------------------------------------------- */

static gboolean
has_key (SpQuoteChoice *choice, SpFacet facet, SpQuote *quote)
{
  SpCountry *country = sp_actor_get_country (sp_quote_get_speaker (quote));
  SpDate said = sp_quote_get_said (quote);
  GPtrArray *stances = sp_quote_get_stances (quote);
  char year[8] = "";

  if (sp_quote_choice_get_keys (choice, facet)->len == 0)
    return TRUE;
  switch (facet)
    {
    case SP_FACET_STANCE:
      for (guint i = 0; i < stances->len; i++)
        {
          const SpStance *stance = stances->pdata[i];
          g_autofree char *key = sp_facet_make_stance_key (stance->question, stance->level);

          if (sp_quote_choice_has (choice, facet, key))
            return TRUE;
        }
      return FALSE;
    case SP_FACET_COUNTRY:
      return country != NULL && sp_quote_choice_has (choice, facet, sp_record_get_id (SP_RECORD (country)));
    case SP_FACET_SPEAKER:
      return sp_quote_choice_has (choice, facet, sp_record_get_id (SP_RECORD (sp_quote_get_speaker (quote))));
    case SP_FACET_SPEAKS_FOR:
      return sp_quote_choice_has (choice, facet,
                                  sp_vocabulary_get_nick (&sp_speaks_for_vocabulary,
                                                          (int) sp_quote_get_speaks_for (quote)));
    case SP_FACET_CHECKED:
      return sp_quote_choice_has (choice, facet, sp_date_is_set (sp_quote_get_checked (quote)) ? "yes" : "no");
    case SP_FACET_YEAR:
      if (sp_date_is_set (said))
        g_snprintf (year, sizeof year, "%d", said.year);
      return sp_quote_choice_has (choice, facet, year);
    case SP_FACET_LANGUAGE:
      return sp_quote_choice_has (choice, facet, sp_quote_get_language (quote));
    case SP_N_FACETS:
    default:
      g_assert_not_reached ();
    }
}

static SpPosition *
find_position (SpLens *lens, SpQuote *quote, SpQuestion *question)
{
  SpCountry *country = sp_actor_get_country (sp_quote_get_speaker (quote));
  const SpOutlook outlook = { question, NULL, sp_lens_get_day (lens), sp_lens_get_weakest (lens) };
  SpStanding standing;

  if (country == NULL)
    return NULL;
  sp_standing_find (&standing, sp_lens_get_index (lens), country, &outlook);
  return standing.position;
}

static gboolean
is_member (SpLens *lens, SpQuote *quote)
{
  SpCountry *country = sp_actor_get_country (sp_quote_get_speaker (quote));
  SpGroup *group = sp_lens_get_group (lens);

  return group == NULL ||
         (country != NULL && sp_group_has_member (group, country, sp_lens_get_day (lens)) != SP_CERTAINTY_NO);
}

static gboolean
questions_fit (SpLens *lens, SpQuote *quote)
{
  GPtrArray *stances = sp_quote_get_stances (quote);
  SpQuestion *pinned = sp_lens_get_pinned (lens) ? sp_lens_get_question (lens) : NULL;
  gboolean has_pinned = pinned == NULL;
  gboolean rests_on_enough = sp_lens_get_weakest (lens) == SP_BASIS_OPERATOR;

  for (guint i = 0; i < stances->len; i++)
    {
      const SpStance *stance = stances->pdata[i];

      has_pinned |= stance->question == pinned;
      if (pinned == NULL || pinned == stance->question)
        rests_on_enough |= find_position (lens, quote, stance->question) != NULL;
    }
  return has_pinned && rests_on_enough;
}

/* Whether a quote fits all but what was typed. */
gboolean
slow_fits (SpLens *lens, SpQuoteChoice *choice, SpQuote *quote, guint without)
{
  SpDate said = sp_quote_get_said (quote);
  SpPosition *position = find_position (lens, quote, sp_lens_get_question (lens));

  for (guint i = 0; i < SP_N_FACETS; i++)
    if (i != without && !has_key (choice, i, quote))
      return FALSE;
  if (without != SLOW_WITHOUT_DATE && !sp_lens_is_latest (lens) && sp_date_is_set (said) &&
      sp_date_get_first_day (said) > sp_lens_get_day (lens))
    return FALSE;
  if (sp_lens_get_levels (lens)->len > 0 &&
      (position == NULL || !sp_lens_has_level (lens, sp_position_get_level (position))))
    return FALSE;
  return is_member (lens, quote) && questions_fit (lens, quote);
}
