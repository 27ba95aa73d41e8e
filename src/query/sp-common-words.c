/* SPDX-License-Identifier: GPL-3.0-or-later
 * The commonest words of many folded texts, and the commonest beginnings of words, each with a number.
 *
 * How common they are is counted in some of the texts. A beginning is worth as much as there are texts with it, and a
 * word as much as there are texts with it, and some of those that only have its beginning: who knows of these too that
 * they do not have the word need not look. */
#include "sp-common-words.h"

#include "sp-fold.h"

#include <stdlib.h>

/* So many texts are looked at, and of these one of so many must have what gets a number. */
#define N_TRIED 256
#define LEAST_SHARE 64
/* So many bytes the longest beginning may have. */
#define LONGEST 6
/* Of so many texts that only have the beginning of a word, one would be read for nothing. */
#define READ_FOR_NOTHING 4

/* --- Counting ----------------------------------------------------------------------------------------------------- */

/* A beginning, its bytes as a number, in how many texts it was found, how often as a word, and the last of them. */
typedef struct
{
  guint64 bytes;
  guint n_texts;
  guint n_whole;
  guint last_text;
  guint last_whole;
} Beginning;

/* Linear probing (Knuth, The Art of Computer Programming, 6.4), in a table that is never more than half full. */
typedef struct
{
  Beginning *beginnings;
  guint n_places;
  guint n_beginnings;
} Count;

#define FIRST_PLACES 4096

static Beginning *
find_place (const Count *self, guint64 bytes)
{
  guint place = (guint) (bytes * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) >> 32) & (self->n_places - 1);

  while (self->beginnings[place].bytes != bytes && self->beginnings[place].bytes != 0)
    place = (place + 1) & (self->n_places - 1);
  return &self->beginnings[place];
}

static void
grow (Count *self)
{
  Count larger = { g_new0 (Beginning, 2 * self->n_places), 2 * self->n_places, self->n_beginnings };

  for (guint i = 0; i < self->n_places; i++)
    if (self->beginnings[i].bytes != 0)
      *find_place (&larger, self->beginnings[i].bytes) = self->beginnings[i];
  g_free (self->beginnings);
  *self = larger;
}

static void
count_beginning (Count *self, guint64 bytes, guint text, gboolean is_whole)
{
  Beginning *beginning = find_place (self, bytes);

  if (beginning->bytes == 0)
    {
      beginning->bytes = bytes;
      self->n_beginnings++;
    }
  beginning->n_texts += beginning->last_text != text;
  beginning->last_text = text;
  if (is_whole)
    {
      beginning->n_whole += beginning->last_whole != text;
      beginning->last_whole = text;
    }
  if (2 * self->n_beginnings > self->n_places)
    grow (self);
}

static void
count_text (Count *self, const char *text, const char *end, guint number)
{
  const char *at = text, *word;

  while ((word = sp_fold_next_word (&at, end)) != NULL)
    {
      guint64 bytes = 0;

      for (gsize i = 0; word + i < at && i < LONGEST; i++)
        {
          bytes = bytes << 8 | (guchar) word[i];
          count_beginning (self, bytes, number, word + i + 1 == at);
        }
    }
}

/* --- Choosing ----------------------------------------------------------------------------------------------------- */

typedef struct
{
  guint64 bytes;
  guint worth;
  gboolean is_whole;
} Candidate;

/* The most worth first; what begins another is worth no less, and comes before it. */
static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *first = a, *second = b;

  if (first->worth != second->worth)
    return first->worth > second->worth ? -1 : 1;
  if (first->is_whole != second->is_whole)
    return first->is_whole ? 1 : -1;
  return (first->bytes > second->bytes) - (first->bytes < second->bytes);
}

static GArray *
find_candidates (const Count *count, guint n_tried)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint i = 0; i < count->n_places; i++)
    {
      const Beginning *beginning = &count->beginnings[i];
      guint n_part = beginning->n_texts - beginning->n_whole;
      Candidate part = { beginning->bytes, beginning->n_texts * READ_FOR_NOTHING, FALSE };
      Candidate whole = { beginning->bytes, beginning->n_whole * READ_FOR_NOTHING + n_part, TRUE };

      if (beginning->bytes == 0 || beginning->n_texts * LEAST_SHARE < n_tried)
        continue;
      g_array_append_val (candidates, part);
      g_array_append_val (candidates, whole);
    }
  g_array_sort (candidates, compare_candidates);
  return candidates;
}

static void
number (SpCommonWords *self, guint64 bytes, gboolean is_whole)
{
  guint16 beginning = 0;
  guint16 *place;
  int shift = LONGEST * 8 - 8;

  while (bytes >> shift == 0)
    shift -= 8;
  for (; shift > 0; shift -= 8)
    {
      beginning = self->next[beginning][bytes >> shift & 0xff];
      if (beginning == 0)
        return;
    }
  place = &self->next[beginning][bytes & 0xff];
  if (is_whole && *place != 0)
    place = &self->whole[*place];
  else if (is_whole)
    return;
  if (*place == 0 && self->n_numbers < SP_COMMON_WORDS_MAX)
    *place = (guint16) ++self->n_numbers;
}

/* Letters and digits begin words while the first letter is typed, however rare they are. */
static void
number_letters (SpCommonWords *self)
{
  static const char letters[] = "0123456789abcdefghijklmnopqrstuvwxyz";

  for (guint i = 0; letters[i] != '\0'; i++)
    {
      number (self, (guchar) letters[i], FALSE);
      number (self, (guchar) letters[i], TRUE);
    }
}

/**
 * sp_common_words_new:
 * @block: folded texts, one after the other
 * @starts: (array): where each begins, and where the last ends
 * @n_texts: how many there are
 *
 * Finds what is common in the texts, by some that are spread among them. Letters and digits of ASCII are there in any
 * case, as beginnings and as words.
 *
 * Returns: (transfer full): what has a number
 */
SpCommonWords *
sp_common_words_new (const char *block, const gsize *starts, guint n_texts)
{
  SpCommonWords *self = g_new0 (SpCommonWords, 1);
  Count count = { g_new0 (Beginning, FIRST_PLACES), FIRST_PLACES, 0 };
  guint n_tried = MIN (n_texts, N_TRIED);
  g_autoptr (GArray) candidates = NULL;

  for (guint i = 0; i < n_tried; i++)
    {
      guint text = (guint) ((guint64) n_texts * i / n_tried);

      count_text (&count, block + starts[text], block + starts[text + 1], i + 1);
    }
  candidates = find_candidates (&count, n_tried);
  number_letters (self);
  for (guint i = 0; i < candidates->len; i++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, i);

      number (self, candidate->bytes, candidate->is_whole);
    }
  g_free (count.beginnings);
  return self;
}

/**
 * sp_common_words_free:
 * @self: (transfer full): common words
 *
 * Frees them.
 */
void
sp_common_words_free (SpCommonWords *self)
{
  g_free (self);
}
