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
  SpTextSet having_all_whole;
  const SpNeedle *phrase;
  SpMarks phrase_marks;
  SpMarks whole_phrase_marks;
  SpTextSet having_phrase;
  SpTextSet having_whole_phrase;
  gboolean is_certain;
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

static inline gboolean
has (const SpTextSet *set, guint place)
{
  return set->words[place / 64] >> (place % 64) & 1;
}

/* Returns the texts of a block that may fit. */
static SpTextSet
sift (SpQuoteRanker *self, guint block)
{
  const SpFingerprints *fingerprints = self->texts->fingerprints;
  guint n_texts = MIN (self->texts->n_texts - block * SP_FINGERPRINT_BLOCK, SP_FINGERPRINT_BLOCK);
  SpTextSet fitting = { { 0 } };

  for (guint i = 0; i < n_texts; i += 64)
    fitting.words[i / 64] = n_texts - i >= 64 ? G_MAXUINT64 : ((guint64) 1 << (n_texts - i)) - 1;
  for (guint i = 0; i < self->n_terms; i++)
    if (!self->terms[i].is_excluded)
      sp_fingerprints_keep (fingerprints, block, &self->terms[i].marks, &fitting);
  self->having_all_whole = fitting;
  for (guint i = 0; i < self->n_terms; i++)
    {
      Term *term = &self->terms[i];

      term->having = fitting;
      if (term->is_excluded)
        sp_fingerprints_keep (fingerprints, block, &term->marks, &term->having);
      term->having_whole = term->having;
      sp_fingerprints_keep (fingerprints, block, &term->whole_marks, &term->having_whole);
      if (!term->is_excluded)
        sp_fingerprints_keep (fingerprints, block, &term->whole_marks, &self->having_all_whole);
    }
  self->having_phrase = self->having_whole_phrase = fitting;
  sp_fingerprints_keep (fingerprints, block, &self->phrase_marks, &self->having_phrase);
  sp_fingerprints_keep (fingerprints, block, &self->whole_phrase_marks, &self->having_whole_phrase);
  return fitting;
}

/* Returns whether a text has a word or a phrase at all, and notes where. */
static inline gboolean
finds (const SpQuoteRanker *self, Term *term, guint number)
{
  const char *text = self->texts->block + self->texts->starts[number];
  const char *end = self->texts->block + self->texts->starts[number + 1];

  if (!has (&term->having, number % SP_FINGERPRINT_BLOCK))
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

  if (!has (&self->having_phrase, number % SP_FINGERPRINT_BLOCK) ||
      !sp_needle_find (self->phrase, text, from, end, self->phrase->is_whole, &match))
    return SP_QUOTE_RANK_NONE;
  if (match.is_whole || (has (&self->having_whole_phrase, number % SP_FINGERPRINT_BLOCK) &&
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
  return has (&term->having_whole, number % SP_FINGERPRINT_BLOCK) &&
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

/* Whether the fingerprints alone tell which texts fit, and which have all words whole. */
static gboolean
find_whether_certain (const SpQuoteRanker *self)
{
  for (guint i = 0; i < self->n_terms; i++)
    {
      const Term *term = &self->terms[i];

      if (!term->marks.is_enough || (!term->is_excluded && !term->whole_marks.is_enough))
        return FALSE;
    }
  return self->phrase == NULL;
}

static void
leave_out_excluded (const SpQuoteRanker *self, SpTextSet *fitting)
{
  for (guint i = 0; i < self->n_terms; i++)
    for (guint j = 0; self->terms[i].is_excluded && j < G_N_ELEMENTS (fitting->words); j++)
      fitting->words[j] &= ~self->terms[i].having.words[j];
}

static inline SpQuoteRank
rank_certainly (const SpQuoteRanker *self, guint number)
{
  return has (&self->having_all_whole, number % SP_FINGERPRINT_BLOCK) ? SP_QUOTE_RANK_PHRASE : SP_QUOTE_RANK_PARTS;
}

static inline void
call_for_text (const SpQuoteRanker *self, guint number)
{
  const char *text = self->texts->block + self->texts->starts[number];

  for (gsize i = 0; i < BYTES_AHEAD; i += LINE)
    __builtin_prefetch (text + i);
}

static SpQuoteRank
rank_in_order (SpQuoteRanker *self, const guint *numbers, guint n_numbers, guint place)
{
  if (self->is_certain)
    return rank_certainly (self, numbers[place]);
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
  self->is_certain = find_whether_certain (self);
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
      SpTextSet fitting = sift (self, block);

      n_numbers += list_texts (&fitting, 0, numbers);
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
  SpTextSet fitting;
  guint numbers[SP_FINGERPRINT_BLOCK];
  guint n_numbers;
  guint n_hits = 0;

  g_return_val_if_fail (self != NULL && hits != NULL, 0);

  fitting = sift (self, block);
  if (self->is_certain)
    leave_out_excluded (self, &fitting);
  n_numbers = list_texts (&fitting, block * SP_FINGERPRINT_BLOCK, numbers);
  for (guint i = 0; i < n_numbers; i++)
    {
      SpQuoteRank rank = rank_in_order (self, numbers, n_numbers, i);

      if (rank != SP_QUOTE_RANK_NONE)
        hits[n_hits++] = (SpQuoteHit) { numbers[i], rank };
    }
  return n_hits;
}
