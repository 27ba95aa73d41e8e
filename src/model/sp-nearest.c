/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds what was probably meant by a misspelt word. */
#include "sp-nearest.h"

/* Longer words are not looked for; ids have at most this many characters. */
#define MAX_LENGTH 200

/* The restricted Damerau-Levenshtein distance of two ASCII words, or more than @limit. L. Boytsov, Indexing methods for
 * approximate dictionary searching, ACM Journal of Experimental Algorithmics 16 (2011), section 2. */
static guint
measure (const char *a, gsize a_length, const char *b, gsize b_length, guint limit)
{
  guint rows[3][MAX_LENGTH + 1];

  for (gsize j = 0; j <= b_length; j++)
    rows[0][j] = (guint) j;
  for (gsize i = 1; i <= a_length; i++)
    {
      guint *row = rows[i % 3];
      const guint *above = rows[(i - 1) % 3];
      const guint *two_above = rows[(i + 1) % 3];
      guint least = row[0] = (guint) i;

      for (gsize j = 1; j <= b_length; j++)
        {
          guint distance = above[j - 1] + (a[i - 1] != b[j - 1]);

          distance = MIN (distance, MIN (above[j], row[j - 1]) + 1);
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            distance = MIN (distance, two_above[j - 2] + 1);
          row[j] = distance;
          least = MIN (least, distance);
        }
      if (least > limit)
        return limit + 1;
    }
  return rows[a_length % 3][b_length];
}

/**
 * sp_nearest_init: (skip)
 * @self: a search
 * @word: the misspelt word
 *
 * Begins a search for what differs from @word in a quarter of its characters at most, and in three.
 */
void
sp_nearest_init (SpNearest *self, const char *word)
{
  self->best = NULL;
  self->word = word;
  self->length = strlen (word);
  self->distance = (guint) MIN (self->length / 4, 3) + 1;
}

/**
 * sp_nearest_try: (skip)
 * @self: a search
 * @candidate: what may be meant; must outlive the search
 *
 * Keeps @candidate where it is nearer than all before.
 */
void
sp_nearest_try (SpNearest *self, const char *candidate)
{
  gsize length = strlen (candidate);
  gsize difference = MAX (length, self->length) - MIN (length, self->length);
  guint distance;

  if (difference >= self->distance || MAX (length, self->length) > MAX_LENGTH)
    return;
  distance = measure (self->word, self->length, candidate, length, self->distance - 1);
  if (distance >= self->distance)
    return;
  self->distance = distance;
  self->best = candidate;
}
