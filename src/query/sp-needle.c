/* SPDX-License-Identifier: GPL-3.0-or-later
 * A word or a phrase that is looked for in folded text. */
#include "sp-needle.h"

#include "sp-fold.h"
#include "sp-search-text.h"

#include <string.h>

/* So many bytes are compared at once: GCC and Clang make of it what the processor has. */
typedef guint8 Bytes __attribute__ ((vector_size (16)));

G_STATIC_ASSERT (sizeof (Bytes) == 2 * sizeof (guint64));

/* How common a byte is in folded text, from 0 to 255: letters by how often languages in Latin letters have them, the
 * bytes with which characters of other scripts begin by how many they are shared by. */
static guint
get_commonness (char byte)
{
  static const guint8 letters[26] = { 220, 110, 150, 170, 255, 120, 125, 140, 215, 60, 90, 180, 145,
                                      210, 212, 130, 40,  208, 205, 225, 160, 100, 95, 50, 105, 55 };
  guint8 unsigned_byte = (guint8) byte;

  if (byte >= 'a' && byte <= 'z')
    return letters[byte - 'a'];
  if (unsigned_byte >= 0xc0)
    return 230;
  return unsigned_byte >= 0x80 ? 80 : 70;
}

/* --- Making it ---------------------------------------------------------------------------------------------------- */

static inline gboolean
is_word_character_at (const char *at)
{
  return (guchar) *at < 0x80 ? g_ascii_isalnum (*at) : sp_fold_is_word_character (g_utf8_get_char (at));
}

static gsize
measure_word (const char *from, const char *end)
{
  const char *at = from;

  while (at < end && is_word_character_at (at))
    at = g_utf8_next_char (at);
  return (gsize) (at - from);
}

/* The two rarest bytes of the first word, so that few places have both. */
static void
choose_bytes (SpNeedle *self)
{
  gsize rare = 0;
  gsize other = self->first_length - 1;

  for (gsize i = 1; i < self->first_length; i++)
    if (get_commonness (self->text[i]) < get_commonness (self->text[rare]))
      rare = i;
  if (other == rare)
    other = 0;
  for (gsize i = 0; i < self->first_length; i++)
    if (i != rare && get_commonness (self->text[i]) < get_commonness (self->text[other]))
      other = i;
  self->rare = rare;
  self->other = other;
}

/**
 * sp_needle_init:
 * @self: where to make it
 * @text: folded words that begin and end with a word’s character
 * @length: how many bytes they have, at least 1
 * @is_whole: whether it is wanted only where it ends where a word ends
 *
 * Makes words ready for being looked for. Each begins where a word of the text begins; between characters of scripts
 * without spaces, such as Chinese and Thai, that is anywhere. Of several words all but the last are whole, and they
 * stand next to each other, with nothing but spaces and punctuation between them: “back door” is found in “back-door”.
 */
void
sp_needle_init (SpNeedle *self, const char *text, gsize length, gboolean is_whole)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL && length > 0 && is_word_character_at (text));

  *self = (SpNeedle) { .text = g_strndup (text, length), .length = length, .is_whole = is_whole };
  self->first_length = measure_word (self->text, self->text + length);
  self->begins_anywhere = sp_fold_is_unspaced (g_utf8_get_char (self->text));
  choose_bytes (self);
}

/**
 * sp_needle_clear:
 * @self: a needle
 *
 * Frees what it holds.
 */
void
sp_needle_clear (SpNeedle *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->text, g_free);
}

/* --- Finding it --------------------------------------------------------------------------------------------------- */

static inline Bytes
load (const char *at)
{
  Bytes bytes;

  memcpy (&bytes, at, sizeof bytes);
  return bytes;
}

static inline Bytes
repeat (char byte)
{
  return (Bytes) { 0 } + (guint8) byte;
}

/* The byte that is set first in sixteen of which each is all ones or all zeros; 16 where none is. */
static inline guint
find_first (Bytes hits)
{
  guint64 halves[2];

  memcpy (halves, &hits, sizeof halves);
  if (halves[0] != 0)
    return (guint) __builtin_ctzll (GUINT64_FROM_LE (halves[0])) / 8;
  return halves[1] != 0 ? 8 + (guint) __builtin_ctzll (GUINT64_FROM_LE (halves[1])) / 8 : 16;
}

/* Letters and digits of ASCII. */
static inline Bytes
find_plain (Bytes bytes)
{
  return (Bytes) (bytes - (guint8) 'a' < (guint8) 26) | (Bytes) (bytes - (guint8) '0' < (guint8) 10);
}

/* What is looked at at each place: a long word is told by two of its bytes, one of a letter or two, which many others
 * begin with or have, also by what stands around it. */
typedef enum
{
  LOOK_INSIDE,
  LOOK_BEFORE,
  LOOK_AROUND,
} Look;

/* The places of sixteen at which a word may be. */
static inline Bytes
find_places (const SpNeedle *self, const char *at, Look look)
{
  Bytes places = (Bytes) (load (at + self->rare) == repeat (self->text[self->rare])) &
                 (Bytes) (load (at + self->other) == repeat (self->text[self->other]));

  if (look != LOOK_INSIDE)
    places &= ~find_plain (load (at - 1));
  if (look == LOOK_AROUND)
    places &= ~find_plain (load (at + self->length));
  return places;
}

/* Returns such a place, or where it stopped looking if there is none in reach of whole steps. */
static inline const char *
step (const SpNeedle *self, const char *from, const char *end, Look look, gboolean *found)
{
  const gssize reach = (gssize) (sizeof (Bytes) + self->first_length);
  const char *at = from;

  for (; end - at >= reach + (gssize) (3 * sizeof (Bytes)); at += 4 * sizeof (Bytes))
    if (find_first (find_places (self, at, look) | find_places (self, at + sizeof (Bytes), look) |
                    find_places (self, at + 2 * sizeof (Bytes), look) |
                    find_places (self, at + 3 * sizeof (Bytes), look)) < sizeof (Bytes))
      break;
  for (; end - at >= reach; at += sizeof (Bytes))
    {
      guint first = find_first (find_places (self, at, look));

      *found = first < sizeof (Bytes);
      if (*found)
        return at + first;
    }
  *found = FALSE;
  return at;
}

static inline gboolean
has_first_word (const SpNeedle *self, const char *at)
{
  return at[self->rare] == self->text[self->rare] && memcmp (at, self->text, self->first_length) == 0;
}

static const char *
find_first_word_slowly (const SpNeedle *self, const char *from, const char *end)
{
  const char *at = from;

  while (end - at >= (gssize) self->first_length)
    {
      const char *rare = memchr (at + self->rare, self->text[self->rare], (gsize) (end - at) - self->first_length + 1);

      if (rare == NULL)
        return NULL;
      at = rare - self->rare;
      if (has_first_word (self, at))
        return at;
      at++;
    }
  return NULL;
}

static inline const char *
find_first_word_by (const SpNeedle *self, const char *from, const char *end, Look look)
{
  const char *at = from;
  gboolean found = TRUE;

  while (found)
    {
      at = step (self, at, end, look, &found);
      if (found && has_first_word (self, at))
        return at;
      at += found;
    }
  return find_first_word_slowly (self, at, end);
}

/* Returns where the first word next is, if only as a part of another; %NULL where there is none. */
static const char *
find_first_word (const SpNeedle *self, const char *text, const char *from, const char *end, gboolean is_whole)
{
  if (self->first_length > 2 || self->begins_anywhere || (guchar) *self->text >= 0x80)
    return find_first_word_by (self, from, end, LOOK_INSIDE);
  if (from == text)
    {
      if ((gsize) (end - from) >= self->first_length && has_first_word (self, from))
        return from;
      from += from < end;
    }
  if (is_whole && self->length == self->first_length)
    return find_first_word_by (self, from, end, LOOK_AROUND);
  return find_first_word_by (self, from, end, LOOK_BEFORE);
}

static const char *
skip_gap (const char *at, const char *end)
{
  while (at < end && *at != SP_SEARCH_SEPARATOR && !is_word_character_at (at))
    at = g_utf8_next_char (at);
  return at;
}

/* The words after the first; returns where they end, or %NULL where they are not there. */
static const char *
match_other_words (const SpNeedle *self, const char *at, const char *end)
{
  const char *word = self->text + self->first_length;
  const char *last = self->text + self->length;

  while (word < last)
    {
      const char *gap_end = skip_gap (at, end);
      gsize length;

      word = skip_gap (word, last);
      length = measure_word (word, last);
      if (gap_end == at || (gsize) (end - gap_end) < length || memcmp (gap_end, word, length) != 0)
        return NULL;
      at = gap_end + length;
      word += length;
    }
  return at;
}

static inline gboolean
begins_word (const SpNeedle *self, const char *text, const char *at, const char *end)
{
  if (at == text || self->begins_anywhere)
    return TRUE;
  if ((guchar) at[-1] < 0x80)
    return !g_ascii_isalnum (at[-1]);
  return sp_fold_is_word_boundary (text, at, end);
}

static inline gboolean
ends_word (const char *text, const char *at, const char *end)
{
  if (at == end || ((guchar) *at < 0x80 && !g_ascii_isalnum (*at)))
    return TRUE;
  return sp_fold_is_word_boundary (text, at, end);
}

/**
 * sp_needle_find:
 * @self: a needle
 * @text: a folded text; several may stand in it, each ended by %SP_SEARCH_SEPARATOR
 * @from: where in @text to begin
 * @end: where @text ends
 * @is_whole: whether it must end where a word ends
 * @match: (out caller-allocates): where it was found
 *
 * Looks for where it next is.
 *
 * Returns: whether it was found; where it was not, @match stays as it was
 */
gboolean
sp_needle_find (const SpNeedle *self,
                const char *text,
                const char *from,
                const char *end,
                gboolean is_whole,
                SpNeedleMatch *match)
{
  const char *at = from;

  g_return_val_if_fail (self != NULL && match != NULL, FALSE);

  while ((at = find_first_word (self, text, at, end, is_whole)) != NULL)
    {
      const char *after =
        begins_word (self, text, at, end) ? match_other_words (self, at + self->first_length, end) : NULL;

      if (after != NULL && (!is_whole || ends_word (text, after, end)))
        {
          *match = (SpNeedleMatch) { at, after, is_whole || ends_word (text, after, end) };
          return TRUE;
        }
      at++;
    }
  return FALSE;
}
