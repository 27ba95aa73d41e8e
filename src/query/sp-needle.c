/* SPDX-License-Identifier: GPL-3.0-or-later
 * A word or a phrase that is looked for in folded text. */
#include "sp-needle.h"

#include "sp-fold.h"
#include "sp-search-text.h"

#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* So many bytes are compared at once: GCC and Clang make of it what the processor has. */
typedef guint8 Bytes __attribute__ ((vector_size (16)));
typedef gint8 SignedBytes __attribute__ ((vector_size (16)));

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

static const char *
skip_gap (const char *at, const char *end)
{
  while (at < end && *at != SP_SEARCH_SEPARATOR && !is_word_character_at (at))
    at = g_utf8_next_char (at);
  return at;
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
  self->second = *skip_gap (self->text + self->first_length, self->text + length);
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

/* One bit for each of sixteen bytes of which each is all ones or all zeros. */
static inline guint64
gather (Bytes bytes)
{
#ifdef __SSE2__
  return (guint) _mm_movemask_epi8 ((__m128i) bytes);
#else
  guint64 halves[2];

  memcpy (halves, &bytes, sizeof halves);
  for (gsize i = 0; i < G_N_ELEMENTS (halves); i++)
    halves[i] = ((GUINT64_FROM_LE (halves[i]) & G_GUINT64_CONSTANT (0x8040201008040201)) *
                 G_GUINT64_CONSTANT (0x0101010101010101)) >>
                56;
  return halves[0] | halves[1] << 8;
#endif
}

/* All but the letters of ASCII, which folded text has in lower case alone: a word may end before, or begin after. */
static inline Bytes
find_edges (Bytes bytes)
{
  SignedBytes values = (SignedBytes) bytes;

  return (Bytes) (values < (gint8) 'a') | (Bytes) (values > (gint8) 'z');
}

/* What is looked at at each place: a long word is told by two of its bytes, one of a letter or two, which many others
 * begin with or have, also by what stands around it, and the first of several by how the next begins. */
typedef enum
{
  LOOK_INSIDE,
  LOOK_BEFORE,
  LOOK_AROUND,
  LOOK_AHEAD,
} Look;

/* The places of sixteen at which a word may be. */
static inline Bytes
find_places (const SpNeedle *self, const char *at, Look look)
{
  Bytes places = (Bytes) (load (at + self->rare) == repeat (self->text[self->rare])) &
                 (Bytes) (load (at + self->other) == repeat (self->text[self->other]));

  if (look == LOOK_BEFORE || look == LOOK_AROUND)
    places &= find_edges (load (at - 1));
  if (look == LOOK_AROUND || look == LOOK_AHEAD)
    places &= find_edges (load (at + self->first_length));
  if (look == LOOK_AHEAD)
    {
      Bytes ahead = load (at + self->first_length + 1);

      places &= (Bytes) (ahead == repeat (self->second)) | find_edges (ahead);
    }
  return places;
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

static inline gboolean
has_first_word (const SpNeedle *self, const char *at)
{
  for (gsize i = 0; i < self->first_length; i++)
    if (at[i] != self->text[i])
      return FALSE;
  return TRUE;
}

/* Looks whether it is just here. */
static inline gboolean
match_at (const SpNeedle *self,
          const char *text,
          const char *at,
          const char *end,
          gboolean is_whole,
          SpNeedleMatch *match)
{
  const char *after;

  if (!has_first_word (self, at) || !begins_word (self, text, at, end))
    return FALSE;
  after = match_other_words (self, at + self->first_length, end);
  if (after == NULL || (is_whole && !ends_word (text, after, end)))
    return FALSE;
  *match = (SpNeedleMatch) { at, after, is_whole || ends_word (text, after, end) };
  return TRUE;
}

/* Of the next so many places those where it may be, a bit each. */
#define N_PLACES 64

static inline guint64
find_more_places (const SpNeedle *self, const char *at, Look look)
{
  guint64 places = 0;

  for (gsize i = 0; i < N_PLACES; i += sizeof (Bytes))
    places |= gather (find_places (self, at + i, look)) << i;
  return places;
}

/* How many bytes are looked at from the first of so many places on. */
static inline gssize
get_reach (const SpNeedle *self, Look look)
{
  gsize further = look == LOOK_AHEAD ? 2 : look == LOOK_AROUND ? 1 : 0;

  return (gssize) (N_PLACES + self->first_length - 1 + further);
}

static gboolean
find_slowly (const SpNeedle *self,
             const char *text,
             const char *from,
             const char *end,
             gboolean is_whole,
             SpNeedleMatch *match)
{
  for (const char *at = from; end - at >= (gssize) self->first_length; at++)
    {
      at = memchr (at + self->rare, self->text[self->rare], (gsize) (end - at) - self->first_length + 1);
      if (at == NULL)
        return FALSE;
      at -= self->rare;
      if (match_at (self, text, at, end, is_whole, match))
        return TRUE;
    }
  return FALSE;
}

/* The last places of a text are looked at together with some before them that were looked at already. */
static inline gboolean
find_by (const SpNeedle *self,
         const char *text,
         const char *from,
         const char *end,
         gboolean is_whole,
         Look look,
         SpNeedleMatch *match)
{
  const gssize reach = get_reach (self, look);
  const char *at = from;

  if (end - text <= reach || end - from < (gssize) self->first_length)
    return find_slowly (self, text, from, end, is_whole, match);
  for (gboolean is_last = FALSE; !is_last; at += N_PLACES)
    {
      const char *first = MIN (at, end - reach);
      guint64 places = find_more_places (self, first, look);

      is_last = at >= end - reach;
      if (at - first >= N_PLACES)
        break;
      for (places &= G_MAXUINT64 << (at - first); places != 0; places &= places - 1)
        if (match_at (self, text, first + __builtin_ctzll (places), end, is_whole, match))
          return TRUE;
    }
  /* What follows a word at the very end is out of reach. */
  return look == LOOK_AROUND && match_at (self, text, end - self->first_length, end, is_whole, match);
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
  g_return_val_if_fail (self != NULL && match != NULL, FALSE);

  if (self->length > self->first_length)
    return find_by (self, text, from, end, is_whole, LOOK_AHEAD, match);
  if (self->first_length > 2 || self->begins_anywhere || (guchar) *self->text >= 0x80)
    return find_by (self, text, from, end, is_whole, LOOK_INSIDE, match);
  /* What is before the first word of a text is out of reach. */
  if (from == text && end > text)
    {
      if ((gsize) (end - from) >= self->first_length && match_at (self, text, from, end, is_whole, match))
        return TRUE;
      from++;
    }
  return is_whole ? find_by (self, text, from, end, is_whole, LOOK_AROUND, match)
                  : find_by (self, text, from, end, is_whole, LOOK_BEFORE, match);
}
