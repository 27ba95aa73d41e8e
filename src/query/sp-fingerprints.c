/* SPDX-License-Identifier: GPL-3.0-or-later
 * For each of many folded texts some bits that tell which words it cannot have.
 *
 * Each word of a text sets bits. Common words, and common beginnings of words, have a bit of their own that they share
 * with nothing, so that a text with that bit does have them, and one without does not: no text must be read to know.
 * What a word has beyond its longest common beginning sets a bit for every three bytes that follow each other, the
 * beginning of the word counted as a byte, and its end one for the last three bytes; and so does the first byte of a
 * word after a common one, since phrases are made of those. These bits are shared. A text that lacks one of a word does not have the word; one that has them all may. It is a superimposed code (Mooers 1948;
 * Faloutsos and Christodoulakis 1984) beside a bitmap index, kept bit by bit so that five hundred texts are sifted at
 * once. It is made while the texts are folded, and there is nothing to build besides. */
#include "sp-fingerprints.h"

#include "sp-common-words.h"
#include "sp-fold.h"

#define BEGINNING 0x01
#define END 0x02
#define FOLLOWING 0x03u

struct _SpFingerprints
{
  SpCommonWords *common;
  guint n_blocks;
  SpTextSet (*blocks)[SP_FINGERPRINT_BITS];
};

/* --- Marks -------------------------------------------------------------------------------------------------------- */

/* The bits, one more for what is not kept, and the number of the common word that was last read, or 0. */
typedef struct
{
  guint64 bits[SP_FINGERPRINT_BITS / 64 + 1];
  guint previous;
} Fingerprint;

G_STATIC_ASSERT (SP_COMMON_WORDS_MAX <= SP_FINGERPRINT_BITS / 2);

static inline void
set_bit (Fingerprint *self, guint bit)
{
  self->bits[bit / 64] |= (guint64) 1 << (bit % 64);
}

static inline void
set_own_bit (Fingerprint *self, guint number)
{
  set_bit (self, number - 1);
}

/* Multiplicative hashing (Knuth, The Art of Computer Programming, 6.4) by a prime of xxHash. */
static inline guint
find_shared_bit (guint32 bytes)
{
  return SP_COMMON_WORDS_MAX +
         (guint) ((guint64) (bytes * 668265263u) * (SP_FINGERPRINT_BITS - SP_COMMON_WORDS_MAX) >> 32);
}

static inline void
set_shared_bit (Fingerprint *self, guint32 bytes)
{
  set_bit (self, find_shared_bit (bytes));
}

/* Which word stands before could not be foretold by a processor: there is a bit in any case. */
static inline void
begin_word (Fingerprint *self, guchar byte)
{
  guint bit = find_shared_bit (FOLLOWING << 24 | self->previous << 8 | byte);

  set_bit (self, self->previous != 0 ? bit : SP_FINGERPRINT_BITS);
}

/* A beginning of two letters is soon typed, and would else depend on one bit alone. */
static inline void
set_bits_of_beginning (Fingerprint *self, guint32 last, guchar byte)
{
  if (last >> 8 == BEGINNING)
    set_shared_bit (self, last << 16 | byte);
}

/* A word that is being read: its longest common beginning, and its last four bytes. */
typedef struct
{
  guint beginning;
  guint32 last;
} Reading;

static inline void
end_word (Fingerprint *self, const SpCommonWords *common, const Reading *reading, gboolean is_common)
{
  self->previous = is_common ? common->whole[reading->beginning] : 0;
  if (self->previous != 0)
    set_own_bit (self, self->previous);
  else
    set_shared_bit (self, reading->last << 8 | END);
}

static void
add_word (Fingerprint *self, const SpCommonWords *common, const char *word, const char *end, gboolean has_end)
{
  Reading reading = { 0, BEGINNING };
  const char *at = word;
  gboolean is_common;

  begin_word (self, (guchar) *at);
  for (guint longer; at < end && (longer = common->next[reading.beginning][(guchar) *at]) != 0; at++)
    {
      set_own_bit (self, longer);
      reading = (Reading) { longer, reading.last << 8 | (guchar) *at };
    }
  is_common = at == end;
  if (!is_common)
    set_bits_of_beginning (self, reading.last, (guchar) *at);
  for (; at < end; at++)
    {
      reading.last = reading.last << 8 | (guchar) *at;
      set_shared_bit (self, reading.last & 0xffffff);
    }
  if (has_end)
    end_word (self, common, &reading, is_common);
}

static inline gboolean
is_plain (const char *at, const char *end)
{
  return at < end && g_ascii_isalnum (*at);
}

/* As add_word(), for a word of letters and digits of ASCII, whose end is found on the way: most words are such. Returns
 * where it ends, or %NULL where it goes on with other letters. */
static inline const char *
add_plain_word (Fingerprint *self, const SpCommonWords *common, const char *word, const char *end, gboolean is_whole)
{
  Reading reading = { 0, BEGINNING };
  const char *at = word;
  gboolean is_common;

  begin_word (self, (guchar) *at);
  for (guint longer; is_plain (at, end) && (longer = common->next[reading.beginning][(guchar) *at]) != 0; at++)
    {
      set_own_bit (self, longer);
      reading = (Reading) { longer, reading.last << 8 | (guchar) *at };
    }
  is_common = !is_plain (at, end);
  if (!is_common)
    set_bits_of_beginning (self, reading.last, (guchar) *at);
  for (; is_plain (at, end); at++)
    {
      reading.last = reading.last << 8 | (guchar) *at;
      set_shared_bit (self, reading.last & 0xffffff);
    }
  if (at < end && (guchar) *at >= 0x80)
    return NULL;
  if (is_whole || at < end)
    end_word (self, common, &reading, is_common);
  return at;
}

/* The last word may be only a beginning; a character of a script without spaces is a word in any case. */
static const char *
add_next_word (Fingerprint *self, const SpCommonWords *common, const char *at, const char *end, gboolean is_whole)
{
  const char *word = sp_fold_next_word (&at, end);

  if (word == NULL)
    return end;
  add_word (self, common, word, at, is_whole || at < end || sp_fold_is_unspaced (g_utf8_get_char (word)));
  return at;
}

static void
add_words (Fingerprint *self, const SpCommonWords *common, const char *text, const char *end, gboolean is_whole)
{
  const char *at = text, *after;

  while (at < end)
    {
      after = (guchar) *at >= 0x80 ? NULL
              : is_plain (at, end) ? add_plain_word (self, common, at, end, is_whole)
                                   : at + 1;
      at = after != NULL ? after : add_next_word (self, common, at, end, is_whole);
    }
}

static gboolean
is_one_word (const char *words, const char *end)
{
  const char *at = words;

  return sp_fold_next_word (&at, end) != NULL && sp_fold_next_word (&at, end) == NULL;
}

/**
 * sp_fingerprints_find_marks:
 * @self: fingerprints
 * @words: folded words
 * @length: how many bytes they have
 * @is_whole: whether the last must end where a word of a text ends
 * @marks: (out caller-allocates): where to put them
 *
 * Finds what words leave in the fingerprint of a text.
 */
void
sp_fingerprints_find_marks (const SpFingerprints *self,
                            const char *words,
                            gsize length,
                            gboolean is_whole,
                            SpMarks *marks)
{
  Fingerprint fingerprint = { { 0 } };

  g_return_if_fail (self != NULL && words != NULL && marks != NULL);

  add_words (&fingerprint, self->common, words, words + length, is_whole);
  marks->n_bits = 0;
  for (guint i = 0; i < SP_FINGERPRINT_BITS && marks->n_bits < SP_MARKS_MAX; i++)
    if (fingerprint.bits[i / 64] >> (i % 64) & 1)
      marks->bits[marks->n_bits++] = (guint16) i;
  marks->is_enough = is_one_word (words, words + length) && marks->n_bits < SP_MARKS_MAX &&
                     marks->bits[marks->n_bits - 1] < SP_COMMON_WORDS_MAX;
}

/* --- Texts -------------------------------------------------------------------------------------------------------- */

static void
set_marks (SpFingerprints *self, guint number, const char *text, const char *end)
{
  Fingerprint fingerprint = { { 0 } };
  guint place = number % SP_FINGERPRINT_BLOCK;
  SpTextSet *block = self->blocks[number / SP_FINGERPRINT_BLOCK];

  add_words (&fingerprint, self->common, text, end, TRUE);
  for (guint i = 0; i < SP_FINGERPRINT_BITS / 64; i++)
    for (guint64 bits = fingerprint.bits[i]; bits != 0; bits &= bits - 1)
      block[i * 64 + (guint) __builtin_ctzll (bits)].words[place / 64] |= (guint64) 1 << (place % 64);
}

/**
 * sp_fingerprints_new:
 * @block: folded texts, one after the other
 * @starts: (array): where each begins, and where the last ends
 * @n_texts: how many there are
 *
 * Returns: (transfer full): the fingerprints of the texts; 128 bytes a text
 */
SpFingerprints *
sp_fingerprints_new (const char *block, const gsize *starts, guint n_texts)
{
  SpFingerprints *self;

  g_return_val_if_fail (block != NULL && starts != NULL, NULL);

  self = g_new0 (SpFingerprints, 1);
  self->common = sp_common_words_new (block, starts, n_texts);
  self->n_blocks = (n_texts + SP_FINGERPRINT_BLOCK - 1) / SP_FINGERPRINT_BLOCK;
  self->blocks = g_malloc0_n (self->n_blocks, sizeof *self->blocks);
  for (guint i = 0; i < n_texts; i++)
    set_marks (self, i, block + starts[i], block + starts[i + 1]);
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
  sp_common_words_free (self->common);
  g_free (self->blocks);
  g_free (self);
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
