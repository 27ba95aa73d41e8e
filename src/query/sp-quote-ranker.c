/* SPDX-License-Identifier: GPL-3.0-or-later
 * How well each of many folded texts fits what is searched for. */
#include "sp-quote-ranker.h"

/* So many blocks tell about all. */
#define N_TRIED 8
/* Of the text so many places further on, so many bytes are called for, since no processor foresees which it is. */
#define TEXTS_AHEAD 3
#define BYTES_AHEAD 256
#define LINE 64

/* A word or a phrase, with the texts of a block that may have it, and may have it whole, and where it was first found in
 * the text that is looked at. */
typedef struct
{
  const SpNeedle *needle;
  gboolean is_excluded;
  SpNeedleMatch match;
  SpMarks marks;
  SpMarks whole_marks;
  SpTextSet having;
  SpTextSet having_whole;
} Term;

struct _SpQuoteRanker
{
  const SpFoldedTexts *texts;
  SpSearch *search;
  Term *terms;
  guint n_terms;
  const Term *first_term;
  const SpNeedle *phrase;
  SpMarks phrase_marks;
  SpMarks whole_phrase_marks;
  gboolean tells_fitting;
  gboolean tells_whole;
  SpTextSet fitting;
  SpTextSet having_all_whole;
  SpTextSet having_phrase;
  SpTextSet having_whole_phrase;
  SpTextSet unsettled;
  guint n_ranked;
  guint n_together;
};

static void
make_terms (SpQuoteRanker *self, GArray *terms)
{
  self->n_terms = terms->len;
  self->terms = g_new0 (Term, terms->len);
  for (guint i = 0; i < terms->len; i++)
    {
      const SpSearchTerm *term = &g_array_index (terms, SpSearchTerm, i);
      const SpNeedle *needle = &term->needle;

      self->terms[i].needle = needle;
      self->terms[i].is_excluded = term->is_excluded;
      if (!term->is_excluded && self->first_term == NULL)
        self->first_term = &self->terms[i];
      sp_fingerprints_find_marks (self->texts->fingerprints, needle->text, needle->length, needle->is_whole,
                                  &self->terms[i].marks);
      sp_fingerprints_find_marks (self->texts->fingerprints, needle->text, needle->length, TRUE,
                                  &self->terms[i].whole_marks);
    }
}

static void
find_marks_of_phrase (SpQuoteRanker *self)
{
  const SpNeedle *phrase = self->phrase;

  if (phrase == NULL)
    return;
  sp_fingerprints_find_marks (self->texts->fingerprints, phrase->text, phrase->length, phrase->is_whole,
                              &self->phrase_marks);
  sp_fingerprints_find_marks (self->texts->fingerprints, phrase->text, phrase->length, TRUE, &self->whole_phrase_marks);
}

/* All texts of a block; the last may have fewer. */
static SpTextSet
find_all (const SpQuoteRanker *self, guint block)
{
  guint n_texts = MIN (self->texts->n_texts - block * SP_FINGERPRINT_BLOCK, SP_FINGERPRINT_BLOCK);
  SpTextSet all = { { 0 } };

  for (guint i = 0; i < n_texts; i += 64)
    all.words[i / 64] = n_texts - i >= 64 ? G_MAXUINT64 : ((guint64) 1 << (n_texts - i)) - 1;
  return all;
}

/* The texts of a block that may have each word, and may have it whole. */
static void
sift_by_words (SpQuoteRanker *self, guint block)
{
  const SpFingerprints *fingerprints = self->texts->fingerprints;

  for (guint i = 0; i < self->n_terms; i++)
    if (!self->terms[i].is_excluded)
      sp_fingerprints_keep (fingerprints, block, &self->terms[i].marks, &self->fitting);
  self->having_all_whole = self->fitting;
  for (guint i = 0; i < self->n_terms; i++)
    {
      Term *term = &self->terms[i];

      term->having = term->having_whole = self->fitting;
      if (term->is_excluded)
        {
          sp_fingerprints_keep (fingerprints, block, &term->marks, &term->having);
          continue;
        }
      sp_fingerprints_keep (fingerprints, block, &term->whole_marks, &term->having_whole);
      sp_text_set_keep (&self->having_all_whole, &term->having_whole);
    }
}

static void
sift_by_phrase (SpQuoteRanker *self, guint block)
{
  const SpFingerprints *fingerprints = self->texts->fingerprints;

  if (self->phrase == NULL)
    return;
  self->having_phrase = self->fitting;
  sp_fingerprints_keep (fingerprints, block, &self->phrase_marks, &self->having_phrase);
  self->having_whole_phrase = self->having_phrase;
  sp_fingerprints_keep (fingerprints, block, &self->whole_phrase_marks, &self->having_whole_phrase);
}

/* What a fingerprint denies is certain in any case; what it does not deny is only where its marks are enough. */
static void
find_unsettled (SpQuoteRanker *self)
{
  SpTextSet whole = self->having_all_whole;

  self->unsettled = self->tells_fitting ? (SpTextSet) { { 0 } } : self->fitting;
  for (guint i = 0; i < self->n_terms; i++)
    if (self->terms[i].is_excluded && self->terms[i].marks.is_enough)
      sp_text_set_remove (&self->fitting, &self->terms[i].having);
    else if (self->terms[i].is_excluded)
      sp_text_set_add (&self->unsettled, &self->terms[i].having);
  if (self->phrase != NULL && !self->phrase_marks.is_enough)
    sp_text_set_add (&self->unsettled, &self->having_phrase);
  if (self->phrase != NULL && !self->whole_phrase_marks.is_enough)
    sp_text_set_add (&self->unsettled, &self->having_whole_phrase);
  sp_text_set_remove (&whole, &self->having_phrase);
  if (!self->tells_whole)
    sp_text_set_add (&self->unsettled, &whole);
  sp_text_set_keep (&self->unsettled, &self->fitting);
}

/* Finds what the fingerprints of a block tell: the texts that may fit, and those of them that must be read. */
static void
sift (SpQuoteRanker *self, guint block)
{
  self->fitting = find_all (self, block);
  sift_by_words (self, block);
  sift_by_phrase (self, block);
  find_unsettled (self);
}

/* Returns whether a text has a word or a phrase at all, and notes where. */
static inline gboolean
finds (const SpQuoteRanker *self, Term *term, guint number)
{
  const char *text = self->texts->block + self->texts->starts[number];
  const char *end = self->texts->block + self->texts->starts[number + 1];

  if (!sp_text_set_has (&term->having, number % SP_FINGERPRINT_BLOCK))
    return FALSE;
  term->match = (SpNeedleMatch) { text, text, FALSE };
  return term->marks.is_enough || sp_needle_find (term->needle, text, text, end, term->needle->is_whole, &term->match);
}

static SpQuoteRank
rank_phrase (const SpQuoteRanker *self, guint number, const char *from)
{
  const char *text = self->texts->block + self->texts->starts[number];
  const char *end = self->texts->block + self->texts->starts[number + 1];
  SpNeedleMatch match;

  if (!sp_text_set_has (&self->having_phrase, number % SP_FINGERPRINT_BLOCK) ||
      !sp_needle_find (self->phrase, text, from, end, self->phrase->is_whole, &match))
    return SP_QUOTE_RANK_NONE;
  if (match.is_whole || (sp_text_set_has (&self->having_whole_phrase, number % SP_FINGERPRINT_BLOCK) &&
                         sp_needle_find (self->phrase, text, match.end, end, TRUE, &match)))
    return SP_QUOTE_RANK_PHRASE;
  return SP_QUOTE_RANK_BEGINNING;
}

/* What was found first may be only a beginning where there is a whole word as well. */
static gboolean
is_whole (const SpQuoteRanker *self, const Term *term, guint number)
{
  const char *text = self->texts->block + self->texts->starts[number];
  const char *end = self->texts->block + self->texts->starts[number + 1];
  SpNeedleMatch match;

  if (term->is_excluded || term->match.is_whole)
    return TRUE;
  return sp_text_set_has (&term->having_whole, number % SP_FINGERPRINT_BLOCK) &&
         (term->whole_marks.is_enough || sp_needle_find (term->needle, text, term->match.end, end, TRUE, &match));
}

/* Whether a text has all that it must have, which it does where it has the phrase, and nothing that it must not have. */
static gboolean
fits (const SpQuoteRanker *self, guint number, gboolean has_phrase)
{
  for (guint i = 0; i < self->n_terms; i++)
    {
      Term *term = &self->terms[i];

      if ((term->is_excluded || !has_phrase) && finds (self, term, number) == term->is_excluded)
        return FALSE;
    }
  return TRUE;
}

/* It saves time to look for the phrase first where most have it, else for the words: it is not before the first. */
static SpQuoteRank
rank_text (SpQuoteRanker *self, guint number)
{
  gboolean is_likely = self->phrase != NULL && 2 * self->n_together > self->n_ranked;
  const char *text = self->texts->block + self->texts->starts[number];
  SpQuoteRank rank = is_likely ? rank_phrase (self, number, text) : SP_QUOTE_RANK_NONE;

  if (!fits (self, number, rank != SP_QUOTE_RANK_NONE))
    return SP_QUOTE_RANK_NONE;
  if (self->phrase != NULL && !is_likely)
    rank = rank_phrase (self, number, self->first_term->match.start);
  self->n_ranked++;
  self->n_together += rank != SP_QUOTE_RANK_NONE;
  if (rank != SP_QUOTE_RANK_NONE)
    return rank;
  for (guint i = 0; i < self->n_terms; i++)
    if (!is_whole (self, &self->terms[i], number))
      return SP_QUOTE_RANK_PARTS;
  return self->phrase ? SP_QUOTE_RANK_WORDS : SP_QUOTE_RANK_PHRASE;
}

/* Whether the fingerprints alone tell which texts have all words, and which have them all whole. */
static void
find_what_is_told (SpQuoteRanker *self)
{
  self->tells_fitting = self->tells_whole = TRUE;
  for (guint i = 0; i < self->n_terms; i++)
    if (!self->terms[i].is_excluded)
      {
        self->tells_fitting = self->tells_fitting && self->terms[i].marks.is_enough;
        self->tells_whole = self->tells_whole && self->terms[i].whole_marks.is_enough;
      }
}

static inline SpQuoteRank
rank_settled (const SpQuoteRanker *self, guint place)
{
  if (sp_text_set_has (&self->having_whole_phrase, place))
    return SP_QUOTE_RANK_PHRASE;
  if (sp_text_set_has (&self->having_phrase, place))
    return SP_QUOTE_RANK_BEGINNING;
  if (sp_text_set_has (&self->having_all_whole, place))
    return self->phrase ? SP_QUOTE_RANK_WORDS : SP_QUOTE_RANK_PHRASE;
  return SP_QUOTE_RANK_PARTS;
}

static inline void
call_for_text (const SpQuoteRanker *self, guint number)
{
  const char *text = self->texts->block + self->texts->starts[number];

  for (gsize i = 0; i < BYTES_AHEAD; i += LINE)
    __builtin_prefetch (text + i);
}

static SpQuoteRank
rank_unsettled (SpQuoteRanker *self, const guint *numbers, guint n_numbers, guint place)
{
  if (place + TEXTS_AHEAD < n_numbers)
    call_for_text (self, numbers[place + TEXTS_AHEAD]);
  return rank_text (self, numbers[place]);
}

static guint
list_texts (const SpTextSet *set, guint first, guint *numbers)
{
  guint n_numbers = 0;

  for (guint i = 0; i < G_N_ELEMENTS (set->words); i++)
    for (guint64 bits = set->words[i]; bits != 0; bits &= bits - 1)
      numbers[n_numbers++] = first + i * 64 + (guint) __builtin_ctzll (bits);
  return n_numbers;
}

/**
 * sp_quote_ranker_new:
 * @texts: folded texts
 * @search: what is searched for
 *
 * Returns: (transfer full): a search of @texts, which it borrows
 */
SpQuoteRanker *
sp_quote_ranker_new (const SpFoldedTexts *texts, SpSearch *search)
{
  SpQuoteRanker *self;

  g_return_val_if_fail (texts != NULL, NULL);
  g_return_val_if_fail (SP_IS_SEARCH (search), NULL);

  self = g_new0 (SpQuoteRanker, 1);
  self->texts = texts;
  self->search = g_object_ref (search);
  self->phrase = sp_search_get_phrase (search);
  make_terms (self, sp_search_get_terms (search));
  find_marks_of_phrase (self);
  find_what_is_told (self);
  return self;
}

/**
 * sp_quote_ranker_free:
 * @self: (transfer full): a ranker
 *
 * Frees it.
 */
void
sp_quote_ranker_free (SpQuoteRanker *self)
{
  g_object_unref (self->search);
  g_free (self->terms);
  g_free (self);
}

/**
 * sp_quote_ranker_estimate:
 * @self: a ranker
 *
 * Returns: about how many texts need to be looked at, after the fingerprints of a few blocks
 */
guint
sp_quote_ranker_estimate (SpQuoteRanker *self)
{
  guint n_blocks, step;
  guint numbers[SP_FINGERPRINT_BLOCK];
  guint64 n_numbers = 0;
  guint n_tried = 0;

  g_return_val_if_fail (self != NULL, 0);

  n_blocks = (self->texts->n_texts + SP_FINGERPRINT_BLOCK - 1) / SP_FINGERPRINT_BLOCK;
  step = MAX (n_blocks / N_TRIED, 1);
  for (guint block = 0; block < n_blocks; block += step, n_tried++)
    {
      sift (self, block);
      n_numbers += list_texts (&self->fitting, 0, numbers);
    }
  return n_tried > 0 ? (guint) (n_numbers * n_blocks / n_tried) : 0;
}

/**
 * sp_quote_ranker_rank:
 * @self: a ranker
 * @block: the number of a block of #SP_FINGERPRINT_BLOCK texts
 * @hits: (array): room for as many
 *
 * Finds the texts of a block that fit; where nothing is searched for, all do.
 *
 * Returns: how many there are; they are in @hits by number
 */
guint
sp_quote_ranker_rank (SpQuoteRanker *self, guint block, SpQuoteHit *hits)
{
  guint fitting[SP_FINGERPRINT_BLOCK], unsettled[SP_FINGERPRINT_BLOCK];
  guint n_fitting, n_unsettled;
  guint n_read = 0, n_hits = 0;

  g_return_val_if_fail (self != NULL && hits != NULL, 0);

  sift (self, block);
  n_fitting = list_texts (&self->fitting, block * SP_FINGERPRINT_BLOCK, fitting);
  n_unsettled = list_texts (&self->unsettled, block * SP_FINGERPRINT_BLOCK, unsettled);
  for (guint i = 0; i < n_fitting; i++)
    {
      gboolean is_settled = n_read == n_unsettled || unsettled[n_read] != fitting[i];
      SpQuoteRank rank = is_settled ? rank_settled (self, fitting[i] % SP_FINGERPRINT_BLOCK)
                                    : rank_unsettled (self, unsettled, n_unsettled, n_read++);

      if (rank != SP_QUOTE_RANK_NONE)
        hits[n_hits++] = (SpQuoteHit) { fitting[i], rank };
    }
  return n_hits;
}
