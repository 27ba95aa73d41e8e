/* SPDX-License-Identifier: GPL-3.0-or-later
 * The commonest words of many folded texts, with how the word after them begins, each with a number.
 *
 * A phrase that is being typed is first such a pair, “the g”, and most texts have it where its words are common: who
 * knows which need not look. Characters of scripts without spaces are left out, since they may follow without a gap. */
#include "sp-common-pairs.h"

#include "sp-fold.h"
#include "sp-search-text.h"

#include <string.h>

/* So many texts are looked at, and of these one of so many must have what gets a number. */
#define N_TRIED 256
#define LEAST_SHARE 64

/* --- Counting ----------------------------------------------------------------------------------------------------- */

/* In how many texts a pair was found, and the last of them. */
typedef struct
{
  guint16 n_texts;
  guint16 last_text;
} Pair;

/* The pairs of a word are in a row, by the number of what follows. */
#define N_FOLLOWING (SP_COMMON_WORDS_MAX + 1)

static void
count_pair (Pair *pair, guint text)
{
  pair->n_texts += pair->last_text != text;
  pair->last_text = (guint16) text;
}

static void
count_following (Pair *row, const SpCommonWords *common, const char *word, const char *end, guint text)
{
  guint beginning = 0;
  const char *at = word;

  for (guint longer; at < end && (longer = common->next[beginning][(guchar) *at]) != 0; at++)
    {
      count_pair (&row[longer], text);
      beginning = longer;
    }
  if (at == end && common->whole[beginning] != 0)
    count_pair (&row[common->whole[beginning]], text);
}

/* The number of a word of ASCII, or 0. */
static guint
find_number (const SpCommonWords *common, const char *word, const char *end)
{
  guint beginning = 0;

  for (const char *at = word; at < end; at++)
    {
      beginning = (guchar) *at < 0x80 ? common->next[beginning][(guchar) *at] : 0;
      if (beginning == 0)
        return 0;
    }
  return common->whole[beginning];
}

static void
count_text (Pair *pairs, const SpCommonWords *common, const char *text, const char *end, guint number)
{
  const char *at = text, *after = text, *word;
  guint previous = 0;

  for (; (word = sp_fold_next_word (&at, end)) != NULL; after = at)
    {
      if (memchr (after, SP_SEARCH_SEPARATOR, (gsize) (word - after)) != NULL)
        previous = 0;
      if (previous != 0 && (guchar) *word < 0x80)
        count_following (&pairs[previous * N_FOLLOWING], common, word, at, number);
      previous = find_number (common, word, at);
    }
}

/* --- Choosing ----------------------------------------------------------------------------------------------------- */

typedef struct
{
  guint n_texts;
  guint word;
  guint following;
} Candidate;

static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *first = a, *second = b;

  if (first->n_texts != second->n_texts)
    return first->n_texts > second->n_texts ? -1 : 1;
  if (first->word != second->word)
    return first->word < second->word ? -1 : 1;
  return (first->following > second->following) - (first->following < second->following);
}

static GArray *
find_candidates (const Pair *pairs, guint n_tried)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint i = 0; i < N_FOLLOWING * N_FOLLOWING; i++)
    {
      Candidate candidate = { pairs[i].n_texts, i / N_FOLLOWING, i % N_FOLLOWING };

      if (candidate.n_texts > 0 && candidate.n_texts * LEAST_SHARE >= n_tried)
        g_array_append_val (candidates, candidate);
    }
  g_array_sort (candidates, compare_candidates);
  return candidates;
}

static void
number (SpCommonPairs *self, const Candidate *candidate)
{
  guint16 *row = &self->rows[candidate->word];

  if (*row == 0 && self->n_rows < SP_COMMON_PAIRS_ROWS)
    *row = (guint16) ++self->n_rows;
  if (*row != 0 && self->n_numbers < SP_COMMON_PAIRS_MAX)
    self->numbers[*row][candidate->following] = (guint16) ++self->n_numbers;
}

/**
 * sp_common_pairs_new:
 * @common: what is common in the texts
 * @block: folded texts, one after the other
 * @starts: (array): where each begins, and where the last ends
 * @n_texts: how many there are
 *
 * Finds which common words and beginnings most often stand after which common words, by some texts that are spread
 * among them.
 *
 * Returns: (transfer full): the pairs that have a number
 */
SpCommonPairs *
sp_common_pairs_new (const SpCommonWords *common, const char *block, const gsize *starts, guint n_texts)
{
  SpCommonPairs *self = g_new0 (SpCommonPairs, 1);
  g_autofree Pair *pairs = g_new0 (Pair, N_FOLLOWING * N_FOLLOWING);
  guint n_tried = MIN (n_texts, N_TRIED);
  g_autoptr (GArray) candidates = NULL;

  for (guint i = 0; i < n_tried; i++)
    {
      guint text = (guint) ((guint64) n_texts * i / n_tried);

      count_text (pairs, common, block + starts[text], block + starts[text + 1], i + 1);
    }
  candidates = find_candidates (pairs, n_tried);
  for (guint i = 0; i < candidates->len; i++)
    number (self, &g_array_index (candidates, Candidate, i));
  return self;
}

/**
 * sp_common_pairs_free:
 * @self: (transfer full): common pairs
 *
 * Frees them.
 */
void
sp_common_pairs_free (SpCommonPairs *self)
{
  g_free (self);
}
