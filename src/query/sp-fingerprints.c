/* SPDX-License-Identifier: GPL-3.0-or-later
 * For each of many folded texts some bits that tell which words it cannot have.
 *
 * Each word of a text sets a bit for every three bytes of it that follow each other, its beginning and its end counted
 * as bytes, and one for its first byte alone. A text that lacks a bit of a word does not have the word; one that has
 * them all may. Letters and digits of ASCII as the beginning of a word, and as a word of their own, have bits that they
 * share with nothing, so that a text with these does have them: no text must be read while the first letter is typed.
 * It is a superimposed code (Mooers 1948; Faloutsos and Christodoulakis 1984), kept bit by bit so that
 * five hundred texts are sifted at once. It is made as a text is folded, and there is nothing to build besides. */
#include "sp-fingerprints.h"

#include "sp-fold.h"

#define BEGINNING 0x01
#define END 0x02

struct _SpFingerprints
{
  guint n_blocks;
  SpTextSet (*blocks)[SP_FINGERPRINT_BITS];
};

/* --- Marks -------------------------------------------------------------------------------------------------------- */

typedef struct
{
  guint64 bits[SP_FINGERPRINT_BITS / 64];
} Fingerprint;

/* Letters and digits. */
#define N_PLAIN 36
/* Each has a bit as the beginning of a word, and one as a word. */
#define N_OWN (2 * N_PLAIN)

static inline guint
get_plain (guchar byte)
{
  return byte >= 'a' ? 10u + byte - 'a' : (guint) byte - '0';
}

/* Multiplicative hashing (Knuth, The Art of Computer Programming, 6.4) of what is left, by a prime of xxHash. */
static inline guint
hash (guint32 bytes)
{
  return N_OWN + (guint) ((guint64) (bytes * 668265263u) * (SP_FINGERPRINT_BITS - N_OWN) >> 32);
}

static inline void
set_bit (Fingerprint *self, guint bit)
{
  self->bits[bit / 64] |= (guint64) 1 << (bit % 64);
}

static inline gboolean
is_plain (guchar byte)
{
  return byte < 0x80 && g_ascii_isalnum (byte);
}

/* The last three bytes of a word, of which BEGINNING is the first. */
static inline void
add_byte (Fingerprint *self, guint32 *last, guchar byte)
{
  gboolean is_first = *last == 0;

  *last = ((is_first ? BEGINNING : *last) << 8 | byte) & 0xffffff;
  set_bit (self, is_first && is_plain (byte) ? get_plain (byte) : hash (*last));
}

static inline void
end_word (Fingerprint *self, guint32 *last)
{
  guchar first = (guchar) (*last & 0xff);

  if (*last >> 8 == BEGINNING && is_plain (first))
    set_bit (self, N_PLAIN + get_plain (first));
  else if (*last != 0)
    set_bit (self, hash ((*last << 8 | END) & 0xffffff));
  *last = 0;
}

/* A character of a script without spaces is a word of its own, since words may begin and end around it. */
static const char *
add_character (Fingerprint *self, guint32 *last, const char *at)
{
  const char *next = g_utf8_next_char (at);
  gunichar character = g_utf8_get_char (at);
  gboolean is_alone = sp_fold_is_unspaced (character);

  if (is_alone || !sp_fold_is_word_character (character))
    end_word (self, last);
  if (is_alone || sp_fold_is_word_character (character))
    for (; at < next; at++)
      add_byte (self, last, (guchar) *at);
  if (is_alone)
    end_word (self, last);
  return next;
}

static void
add_words (Fingerprint *self, const char *text, const char *end, gboolean is_whole)
{
  const char *at = text;
  guint32 last = 0;

  while (at < end)
    {
      if ((guchar) *at >= 0x80)
        {
          at = add_character (self, &last, at);
          continue;
        }
      if (g_ascii_isalnum (*at))
        add_byte (self, &last, (guchar) *at);
      else
        end_word (self, &last);
      at++;
    }
  if (is_whole)
    end_word (self, &last);
}

/**
 * sp_marks_find:
 * @self: where to put them
 * @words: folded words
 * @length: how many bytes they have
 * @is_whole: whether the last must end where a word of a text ends
 *
 * Finds the marks of words.
 */
void
sp_marks_find (SpMarks *self, const char *words, gsize length, gboolean is_whole)
{
  Fingerprint fingerprint = { { 0 } };

  g_return_if_fail (self != NULL && words != NULL);

  add_words (&fingerprint, words, words + length, is_whole);
  self->n_bits = 0;
  self->is_enough = length == 1 && is_plain ((guchar) *words);
  for (guint i = 0; i < SP_FINGERPRINT_BITS && self->n_bits < SP_MARKS_MAX; i++)
    if (fingerprint.bits[i / 64] >> (i % 64) & 1)
      self->bits[self->n_bits++] = (guint16) i;
}

/* --- Texts -------------------------------------------------------------------------------------------------------- */

/**
 * sp_fingerprints_new:
 * @n_texts: how many texts there are
 *
 * Returns: (transfer full): their fingerprints, none with a mark; 64 bytes a text
 */
SpFingerprints *
sp_fingerprints_new (guint n_texts)
{
  SpFingerprints *self = g_new0 (SpFingerprints, 1);

  self->n_blocks = (n_texts + SP_FINGERPRINT_BLOCK - 1) / SP_FINGERPRINT_BLOCK;
  self->blocks = g_malloc0_n (self->n_blocks, sizeof *self->blocks);
  return self;
}

/**
 * sp_fingerprints_free:
 * @self: (transfer full): fingerprints
 *
 * Frees them.
 */
void
sp_fingerprints_free (SpFingerprints *self)
{
  g_free (self->blocks);
  g_free (self);
}

/**
 * sp_fingerprints_set:
 * @self: fingerprints
 * @number: the number of a text
 * @text: the folded text
 * @end: where it ends
 *
 * Puts the marks of a text’s words into its fingerprint.
 */
void
sp_fingerprints_set (SpFingerprints *self, guint number, const char *text, const char *end)
{
  Fingerprint fingerprint = { { 0 } };
  guint place = number % SP_FINGERPRINT_BLOCK;
  SpTextSet *block;

  g_return_if_fail (self != NULL && number / SP_FINGERPRINT_BLOCK < self->n_blocks);

  block = self->blocks[number / SP_FINGERPRINT_BLOCK];
  add_words (&fingerprint, text, end, TRUE);
  for (guint i = 0; i < SP_FINGERPRINT_BITS / 64; i++)
    for (guint64 bits = fingerprint.bits[i]; bits != 0; bits &= bits - 1)
      block[i * 64 + (guint) __builtin_ctzll (bits)].words[place / 64] |= (guint64) 1 << (place % 64);
}

/**
 * sp_fingerprints_keep:
 * @self: fingerprints
 * @block: the number of a block
 * @marks: the marks of words
 * @set: (inout): some texts of the block
 *
 * Keeps those of @set that may have the words.
 */
void
sp_fingerprints_keep (const SpFingerprints *self, guint block, const SpMarks *marks, SpTextSet *set)
{
  for (guint i = 0; i < marks->n_bits; i++)
    {
      const SpTextSet *with = &self->blocks[block][marks->bits[i]];

      for (guint j = 0; j < G_N_ELEMENTS (set->words); j++)
        set->words[j] &= with->words[j];
    }
}
