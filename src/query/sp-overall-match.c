/* SPDX-License-Identifier: GPL-3.0-or-later
 * How well a record fits what was typed into the search of everything. */
#include "sp-overall-match.h"

#include "sp-fold.h"
#include "sp-typed-words.h"

#include <string.h>

/* How well a record fits, the better the greater; “whole” is that what was typed ends where a word ends. */
typedef enum
{
  FIT_NONE,
  FIT_TEXT,
  FIT_TEXT_INSIDE,
  FIT_TEXT_INSIDE_WHOLE,
  FIT_WORDS,
  FIT_INSIDE,
  FIT_START,
  FIT_INSIDE_WHOLE,
  FIT_START_WHOLE,
  FIT_NAME,
} Fit;

/* The beginning of a title or of what was said is nothing special. */
static SpOverallRank
get_rank (Fit fit, gboolean has_name)
{
  switch (fit)
    {
    case FIT_NAME:
      return SP_OVERALL_RANK_NAME;
    case FIT_START_WHOLE:
    case FIT_START:
      return has_name ? SP_OVERALL_RANK_START : SP_OVERALL_RANK_INSIDE;
    case FIT_INSIDE_WHOLE:
    case FIT_INSIDE:
      return SP_OVERALL_RANK_INSIDE;
    case FIT_WORDS:
      return SP_OVERALL_RANK_WORDS;
    case FIT_NONE:
    case FIT_TEXT:
    case FIT_TEXT_INSIDE:
    case FIT_TEXT_INSIDE_WHOLE:
    default:
      return SP_OVERALL_RANK_TEXT;
    }
}

static gboolean
is_name_boundary (char byte)
{
  return byte == '\0' || byte == SP_OVERALL_SEPARATOR;
}

static Fit
fit_place (const char *names, const char *at, gsize length, gboolean whole)
{
  if (at > names && !is_name_boundary (at[-1]))
    return whole ? FIT_INSIDE_WHOLE : FIT_INSIDE;
  if (is_name_boundary (at[length]))
    return FIT_NAME;
  return whole ? FIT_START_WHOLE : FIT_START;
}

static Fit
fit_names (const SpOverallMatch *self, const char *names, const char *titles)
{
  gsize length = strlen (self->key);
  Fit best = FIT_NONE;

  for (int whole = 1; whole >= 0 && best == FIT_NONE && length > 0; whole--)
    for (const char *at = sp_fold_find_word (names, names, self->key, whole); at != NULL;
         at = sp_fold_find_word (names, at + length, self->key, whole))
      best = MAX (best, fit_place (names, at, length, whole));
  if (best == FIT_NONE && sp_search_matches_folded (self->search, titles))
    best = FIT_WORDS;
  return best;
}

static Fit
fit_texts (const SpOverallMatch *self, const char *texts)
{
  if (*self->key == '\0')
    return FIT_TEXT;
  if (sp_fold_find_word (texts, texts, self->key, TRUE) != NULL)
    return FIT_TEXT_INSIDE_WHOLE;
  return sp_fold_find_word (texts, texts, self->key, FALSE) != NULL ? FIT_TEXT_INSIDE : FIT_TEXT;
}

/* The beginning of a further name, which is rarely shown, counts less than a name's. */
static Fit
fit_country_match (SpCountryMatch match)
{
  switch (match)
    {
    case SP_COUNTRY_MATCH_CODE:
    case SP_COUNTRY_MATCH_NAME:
    case SP_COUNTRY_MATCH_ALIAS:
      return FIT_NAME;
    case SP_COUNTRY_MATCH_NAME_START:
      return FIT_START;
    case SP_COUNTRY_MATCH_NAME_INSIDE:
    case SP_COUNTRY_MATCH_ALIAS_START:
      return FIT_INSIDE;
    case SP_COUNTRY_MATCH_ALIAS_INSIDE:
    case SP_COUNTRY_MATCH_NAME_WORDS:
    case SP_COUNTRY_MATCH_ALIAS_WORDS:
      return FIT_WORDS;
    case SP_COUNTRY_MATCH_NONE:
    case SP_COUNTRY_MATCH_ANY:
    default:
      return FIT_NONE;
    }
}

/* By any name, as in the list of countries; the order there is kept. */
static Fit
fit_country (const SpOverallMatch *self, const SpOverallLine *line, SpCountryNames *names, guint *match)
{
  Fit fit;

  *match = sp_country_names_match (names, line->record, self->wanted);
  fit = fit_country_match (*match);
  return fit != FIT_NONE && sp_search_matches_folded (self->unwanted, line->texts) ? fit : FIT_NONE;
}

static gboolean
has_name (gpointer record)
{
  SpRecordKind kind = sp_record_get_kind (record);

  return kind == SP_RECORD_COUNTRY || kind == SP_RECORD_ACTOR || kind == SP_RECORD_GROUP || kind == SP_RECORD_QUESTION;
}

/**
 * sp_overall_match_init:
 * @self: what is to be made ready
 * @typed: what was typed
 *
 * Makes it ready.
 */
void
sp_overall_match_init (SpOverallMatch *self, const char *typed)
{
  g_auto (GStrv) words = sp_typed_words_split (typed);
  g_autofree char *unwanted = sp_typed_words_join ((const char *const *) words, TRUE);

  self->search = sp_search_new (typed);
  self->unwanted = sp_search_new (unwanted);
  self->wanted = sp_typed_words_join ((const char *const *) words, FALSE);
  self->key = sp_fold (self->wanted);
}

/**
 * sp_overall_match_clear:
 * @self: what was made ready
 *
 * Frees what it holds.
 */
void
sp_overall_match_clear (SpOverallMatch *self)
{
  g_clear_object (&self->search);
  g_clear_object (&self->unwanted);
  g_clear_pointer (&self->wanted, g_free);
  g_clear_pointer (&self->key, g_free);
}

/**
 * sp_overall_match_try:
 * @self: what was typed
 * @line: a record
 * @names: the names of the dataset's countries
 * @hit: (out): how well it fits
 *
 * Names count more than texts; a whole name more than its beginning, that more than what is within it; whole words more
 * than their beginnings.
 *
 * Returns: whether the record fits
 */
gboolean
sp_overall_match_try (const SpOverallMatch *self, const SpOverallLine *line, SpCountryNames *names, SpOverallHit *hit)
{
  guint country_match = SP_COUNTRY_MATCH_NONE;
  Fit fit = FIT_NONE;

  if (SP_IS_COUNTRY (line->record))
    fit = fit_country (self, line, names, &country_match);
  if (fit == FIT_NONE && !sp_search_matches_folded (self->search, line->texts))
    return FALSE;
  if (fit == FIT_NONE && !SP_IS_COUNTRY (line->record))
    fit = fit_names (self, line->names, line->titles);
  if (fit == FIT_NONE)
    fit = fit_texts (self, line->texts);
  *hit = (SpOverallHit) {
    .record = line->record,
    .rank = get_rank (fit, has_name (line->record)),
    .score = country_match << 8 | (guint) fit,
    .weight = line->weight,
  };
  return TRUE;
}

/**
 * sp_overall_match_rank_words:
 * @self: what was typed
 * @text: (nullable): the words of a quote, as they are
 *
 * Returns: how well the words of a quote fit
 */
SpOverallRank
sp_overall_match_rank_words (const SpOverallMatch *self, const char *text)
{
  g_autofree char *folded = sp_fold (text ? text : "");

  return get_rank (fit_names (self, folded, folded), FALSE);
}
