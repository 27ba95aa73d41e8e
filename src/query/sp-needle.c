/* SPDX-License-Identifier: GPL-3.0-or-later
 * A word or a phrase that is looked for in folded text. */
#include "sp-needle.h"

#include "sp-fold.h"
#include "sp-rare-bytes.h"
#include "sp-search-text.h"

#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* So many bytes are compared at once: GCC and Clang make of it what the processor has. */
typedef guint8 Bytes __attribute__ ((vector_size (16)));
typedef gint8 SignedBytes __attribute__ ((vector_size (16)));

G_STATIC_ASSERT (sizeof (Bytes) == 2 * sizeof (guint64));

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

/* The word that is rarest, as far as its bytes tell, so that few places need to be looked at closely. */
static void
choose_anchor (SpNeedle *self)
{
  const char *end = self->text + self->length;
  guint least = G_MAXUINT;

  for (const char *word = self->text; word < end;)
    {
      gsize length = measure_word (word, end);
      gsize rare, other;
      guint commonness = length > 0 ? sp_rare_bytes_choose (word, length, &rare, &other) : G_MAXUINT;

      if (commonness < least)
        {
          least = commonness;
          self->anchor = (gsize) (word - self->text);
          self->anchor_length = length;
          self->rare = rare;
          self->other = other;
        }
      word += MAX (length, 1);
    }
  self->next = *skip_gap (self->text + self->anchor + self->anchor_length, end);
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
  self->begins_anywhere = sp_fold_is_unspaced (g_utf8_get_char (self->text));
  choose_anchor (self);
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

/* In which text, from where on, and how it is looked for. */
typedef struct
{
  const char *text;
  const char *from;
  const char *end;
  gboolean is_whole;
} Place;

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

/* What is looked for, repeated as often as bytes are compared at once, and how far from a place it is. */
typedef struct
{
  Bytes rare;
  Bytes other;
  Bytes next;
  gsize rare_place;
  gsize other_place;
  gsize length;
} Pattern;

static inline Pattern
make_pattern (const SpNeedle *self)
{
  return (Pattern) { .rare = repeat (self->text[self->anchor + self->rare]),
                     .other = repeat (self->text[self->anchor + self->other]),
                     .next = repeat (self->next),
                     .rare_place = self->rare,
                     .other_place = self->other,
                     .length = self->anchor_length };
}

/* The places of sixteen at which a word may be. It is made once for each way of looking. */
static G_ALWAYS_INLINE inline Bytes
find_places (const Pattern *pattern, const char *at, Look look)
{
  Bytes places = (Bytes) (load (at + pattern->rare_place) == pattern->rare) &
                 (Bytes) (load (at + pattern->other_place) == pattern->other);

  if (look == LOOK_BEFORE || look == LOOK_AROUND)
    places &= find_edges (load (at - 1));
  if (look == LOOK_AROUND || look == LOOK_AHEAD)
    places &= find_edges (load (at + pattern->length));
  if (look == LOOK_AHEAD)
    {
      Bytes ahead = load (at + pattern->length + 1);

      places &= (Bytes) (ahead == pattern->next) | find_edges (ahead);
    }
  return places;
}

/* The words after the anchor; returns where they end, or %NULL where they are not there. */
static const char *
match_words_after (const SpNeedle *self, const char *at, const char *end)
{
  const char *word = self->text + self->anchor + self->anchor_length;
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

static const char *
skip_gap_back (const char *at, const char *start)
{
  while (at > start && at[-1] != SP_SEARCH_SEPARATOR && !is_word_character_at (g_utf8_prev_char (at)))
    at = g_utf8_prev_char (at);
  return at;
}

static gsize
measure_word_back (const char *end, const char *start)
{
  const char *at = end;

  while (at > start && is_word_character_at (g_utf8_prev_char (at)))
    at = g_utf8_prev_char (at);
  return (gsize) (end - at);
}

/* The words before the anchor; returns where they begin, or %NULL where they are not there. */
static const char *
match_words_before (const SpNeedle *self, const char *text, const char *at)
{
  const char *word = self->text + self->anchor;

  while (word > self->text)
    {
      const char *gap = skip_gap_back (at, text);
      gsize length;

      word = skip_gap_back (word, self->text);
      length = measure_word_back (word, self->text);
      if (gap == at || (gsize) (gap - text) < length || memcmp (gap - length, word - length, length) != 0)
        return NULL;
      at = gap - length;
      word -= length;
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
has_anchor (const SpNeedle *self, const char *at)
{
  for (gsize i = 0; i < self->anchor_length; i++)
    if (at[i] != self->text[self->anchor + i])
      return FALSE;
  return TRUE;
}

/* Looks whether its anchor is just here, and the rest around it. */
static inline gboolean
match_at (const SpNeedle *self, const Place *place, const char *at, SpNeedleMatch *match)
{
  const char *start, *after;

  if (!has_anchor (self, at))
    return FALSE;
  start = match_words_before (self, place->text, at);
  if (start == NULL || start < place->from || !begins_word (self, place->text, start, place->end))
    return FALSE;
  after = match_words_after (self, at + self->anchor_length, place->end);
  if (after == NULL || (place->is_whole && !ends_word (place->text, after, place->end)))
    return FALSE;
  *match = (SpNeedleMatch) { start, after, place->is_whole || ends_word (place->text, after, place->end) };
  return TRUE;
}

/* Of the next so many places those where it may be, a bit each. */
#define N_PLACES 64

static G_ALWAYS_INLINE inline guint64
find_more_places (const Pattern *pattern, const char *at, Look look)
{
  Bytes places[N_PLACES / sizeof (Bytes)];
  Bytes any = { 0 };
  guint64 bits = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    any |= places[i] = find_places (pattern, at + i * sizeof (Bytes), look);
  if (gather (any) == 0)
    return 0;
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    bits |= gather (places[i]) << (i * sizeof (Bytes));
  return bits;
}

/* How many bytes are looked at from the first of so many places on. */
static inline gssize
get_reach (const SpNeedle *self, Look look)
{
  gsize further = look == LOOK_AHEAD ? 2 : look == LOOK_AROUND ? 1 : 0;

  return (gssize) (N_PLACES + self->anchor_length - 1 + further);
}

static gboolean
find_slowly (const SpNeedle *self, const Place *place, const char *at, SpNeedleMatch *match)
{
  const char *rare = at + self->rare;
  const char *end = place->end - (self->anchor_length - 1 - self->rare);

  while (rare < end && (rare = memchr (rare, self->text[self->anchor + self->rare], (gsize) (end - rare))) != NULL)
    if (match_at (self, place, rare++ - self->rare, match))
      return TRUE;
  return FALSE;
}

/* The last places of a text are looked at together with some before them that were looked at already. */
static G_ALWAYS_INLINE inline gboolean
find_by (const SpNeedle *self, const Place *place, const char *at, Look look, SpNeedleMatch *match)
{
  const Pattern pattern = make_pattern (self);
  const char *last = place->end - get_reach (self, look);

  if (place->end - place->text <= get_reach (self, look) || place->end - at < (gssize) self->anchor_length)
    return find_slowly (self, place, at, match);
  for (gboolean is_last = FALSE; !is_last && at - last < N_PLACES; at += N_PLACES)
    {
      const char *first = MIN (at, last);
      guint64 places = find_more_places (&pattern, first, look) & G_MAXUINT64 << (at - first);

      is_last = at >= last;
      for (; places != 0; places &= places - 1)
        if (match_at (self, place, first + __builtin_ctzll (places), match))
          return TRUE;
    }
  /* What follows a word at the very end is out of reach. */
  return look == LOOK_AROUND && match_at (self, place, place->end - self->anchor_length, match);
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
  Place place = { text, from, end, is_whole };
  gboolean is_last = self->anchor + self->anchor_length == self->length;

  if (!is_last && self->anchor_length <= 3)
    return find_by (self, &place, from, LOOK_AHEAD, match);
  if (self->anchor_length > 2 || (guchar) self->text[self->anchor] >= 0x80)
    return find_by (self, &place, from, LOOK_INSIDE, match);
  /* What is before the first word of a text is out of reach. */
  if (from == text && end > text)
    {
      if ((gsize) (end - from) >= self->anchor_length && match_at (self, &place, from, match))
        return TRUE;
      from++;
    }
  return is_whole ? find_by (self, &place, from, LOOK_AROUND, match) : find_by (self, &place, from, LOOK_BEFORE, match);
}
