/* SPDX-License-Identifier: GPL-3.0-or-later
 * For each of many folded texts some bits that tell which words it cannot have.
 *
 * Each word of a text sets bits. Common words, common beginnings of words, and such a beginning after such a word, have
 * a bit of their own that they share with nothing, so that a text with that bit does have them, and one without does
 * not: no text must be read to know. What a word has beyond its longest common beginning sets a bit for every three
 * bytes that follow each other, the beginning of the word counted as a byte, and its end one for the last three bytes;
 * and so do the first bytes of a word after a common one, since phrases are made of those. These bits are shared. A
 * text that lacks one of a word does not have the word; one that has them all may. It is a superimposed code (Mooers
 * 1948; Faloutsos and Christodoulakis 1984) beside a bitmap index, kept bit by bit so that five hundred texts are sifted
 * at once. It is made while the texts are folded, and there is nothing to build besides. */
#include "sp-fingerprints.h"

#include "sp-common-pairs.h"
#include "sp-fold.h"
#include "sp-ranges.h"
#include "sp-search-text.h"

#include <string.h>

#define BEGINNING 0x01
#define END 0x02
#define FOLLOWING 0x03u
/* A second byte is multiplied by it, so that it does not end up as another first one. */
#define SPREAD 0x9e3779b1u

/* A thread is begun for no less than so many blocks. */
#define BLOCKS_A_THREAD 8

struct _SpFingerprints
{
  SpCommonWords *common;
  SpCommonPairs *pairs;
  guint n_blocks;
  SpTextSet (*blocks)[SP_FINGERPRINT_BITS];
};

/* --- Marks -------------------------------------------------------------------------------------------------------- */

/* The first bits are those of common words, the last those of common pairs, and what is between is shared. */
#define N_SHARED (SP_FINGERPRINT_BITS - SP_COMMON_WORDS_MAX - SP_COMMON_PAIRS_MAX)

/* The bits, one more for what is not kept, and the common word that was last read: its number, or 0, and its row. */
typedef struct
{
  guint64 bits[SP_FINGERPRINT_BITS / 64 + 1];
  guint previous;
  const guint16 *pairs;
} Fingerprint;

G_STATIC_ASSERT (N_SHARED >= SP_FINGERPRINT_BITS / 2);

static inline gboolean
has_bit (const Fingerprint *self, guint bit)
{
  return self->bits[bit / 64] >> (bit % 64) & 1;
}

static inline void
set_bit (Fingerprint *self, guint bit)
{
  self->bits[bit / 64] |= (guint64) 1 << (bit % 64);
}

static inline guint
find_bit_of_word (guint number)
{
  return number - 1;
}

/* What has no number has a bit that is not kept. */
static inline guint
find_bit_of_pair (guint number)
{
  return SP_FINGERPRINT_BITS - number;
}

static inline void
set_own_bits (Fingerprint *self, guint number)
{
  set_bit (self, find_bit_of_word (number));
  set_bit (self, find_bit_of_pair (self->pairs[number]));
}

/* Multiplicative hashing (Knuth, The Art of Computer Programming, 6.4) by a prime of xxHash. */
static inline guint
find_shared_bit (guint32 bytes)
{
  return SP_COMMON_WORDS_MAX + (guint) ((guint64) (bytes * 668265263u) * N_SHARED >> 32);
}

static inline void
set_shared_bit (Fingerprint *self, guint32 bytes)
{
  set_bit (self, find_shared_bit (bytes));
}

/* A word after a common one, by its first byte, or by its first two where the first is told by a pair. Which word stands
 * before could not be foretold by a processor: there is a bit in any case. */
static inline void
begin_word (Fingerprint *self, const SpCommonWords *common, guchar first, guchar second)
{
  guint32 bytes = FOLLOWING << 24 | self->previous << 8 | first;
  gboolean is_told = self->pairs[common->next[0][first]] != 0;
  guint bit = find_shared_bit (is_told ? bytes + second * SPREAD : bytes);

  set_bit (self, self->previous == 0 || (is_told && second == 0) ? SP_FINGERPRINT_BITS : bit);
}

static inline void
set_previous (Fingerprint *self, const SpCommonPairs *pairs, guint number)
{
  self->previous = number;
  self->pairs = pairs->numbers[pairs->rows[number]];
}

/* A beginning of two letters is soon typed, and would else depend on one bit alone. */
static inline void
set_bits_of_beginning (Fingerprint *self, guint32 last, guchar byte)
{
  if (last >> 8 == BEGINNING)
    set_shared_bit (self, last << 16 | byte);
}

/* While a word is typed it is asked of all that begins so whether it ends there, which would else depend on one bit. */
static inline void
set_bits_of_end (Fingerprint *self, guint32 bytes)
{
  set_shared_bit (self, bytes);
  set_shared_bit (self, bytes * SPREAD);
}

/* A word that is being read: its longest common beginning, and its last four bytes. */
typedef struct
{
  guint beginning;
  guint32 last;
} Reading;

static inline void
end_word (Fingerprint *self, const SpFingerprints *all, const Reading *reading, gboolean is_common)
{
  guint number = is_common ? all->common->whole[reading->beginning] : 0;

  if (number != 0)
    set_own_bits (self, number);
  else
    set_bits_of_end (self, reading->last << 8 | END);
  set_previous (self, all->pairs, number);
}

static void
add_word (Fingerprint *self, const SpFingerprints *all, const char *word, const char *end, gboolean has_end)
{
  Reading reading = { 0, BEGINNING };
  const char *at = word;
  gboolean is_common;

  begin_word (self, all->common, (guchar) at[0], at + 1 < end ? (guchar) at[1] : 0);
  for (guint longer; at < end && (longer = all->common->next[reading.beginning][(guchar) *at]) != 0; at++)
    {
      set_own_bits (self, longer);
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
    end_word (self, all, &reading, is_common);
}

static inline gboolean
is_plain (const char *at, const char *end)
{
  return at < end && g_ascii_isalnum (*at);
}

/* As add_word(), for a word of letters and digits of ASCII, whose end is found on the way: most words are such. Returns
 * where it ends, or %NULL where it goes on with other letters. */
static inline const char *
add_plain_word (Fingerprint *self, const SpFingerprints *all, const char *word, const char *end, gboolean is_whole)
{
  Reading reading = { 0, BEGINNING };
  const char *at = word;
  gboolean is_common;

  begin_word (self, all->common, (guchar) at[0], is_plain (at + 1, end) ? (guchar) at[1] : 0);
  for (guint longer; is_plain (at, end) && (longer = all->common->next[reading.beginning][(guchar) *at]) != 0; at++)
    {
      set_own_bits (self, longer);
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
    end_word (self, all, &reading, is_common);
  return at;
}

/* The last word may be only a beginning; a character of a script without spaces is a word in any case. */
static const char *
add_next_word (Fingerprint *self, const SpFingerprints *all, const char *at, const char *end, gboolean is_whole)
{
  const char *from = at;
  const char *word = sp_fold_next_word (&at, end);

  if (word == NULL)
    return end;
  if (memchr (from, SP_SEARCH_SEPARATOR, (gsize) (word - from)) != NULL)
    set_previous (self, all->pairs, 0);
  add_word (self, all, word, at, is_whole || at < end || sp_fold_is_unspaced (g_utf8_get_char (word)));
  return at;
}

static void
add_words (Fingerprint *self, const SpFingerprints *all, const char *text, const char *end, gboolean is_whole)
{
  const char *at = text, *after;

  while (at < end)
    {
      if (*at == SP_SEARCH_SEPARATOR)
        set_previous (self, all->pairs, 0);
      after = (guchar) *at >= 0x80 ? NULL : is_plain (at, end) ? add_plain_word (self, all, at, end, is_whole) : at + 1;
      at = after != NULL ? after : add_next_word (self, all, at, end, is_whole);
    }
}

/* The number of a common word, or of a common beginning, or 0. */
static guint
find_number (const SpCommonWords *common, const char *word, const char *end, gboolean is_whole)
{
  guint beginning = 0;

  for (const char *at = word; at < end; at++)
    {
      beginning = common->next[beginning][(guchar) *at];
      if (beginning == 0)
        return 0;
    }
  return is_whole ? common->whole[beginning] : beginning;
}

/* The bit of one word, or of two, that is their own, or %SP_FINGERPRINT_BITS. */
static guint
find_own_bit (const SpFingerprints *self, const char *words, const char *end, gboolean is_whole)
{
  const char *at = words, *after;
  const char *first = sp_fold_next_word (&at, end), *second;
  guint number, next;

  after = at;
  second = first != NULL ? sp_fold_next_word (&at, end) : NULL;
  if (first == NULL || (second != NULL && sp_fold_next_word (&at, end) != NULL))
    return SP_FINGERPRINT_BITS;
  number = find_number (self->common, first, after, is_whole || second != NULL);
  if (number == 0 || second == NULL)
    return number != 0 ? find_bit_of_word (number) : SP_FINGERPRINT_BITS;
  next = find_number (self->common, second, at, is_whole);
  return find_bit_of_pair (self->pairs->numbers[self->pairs->rows[number]][next]);
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
  guint own;

  g_return_if_fail (self != NULL && words != NULL && marks != NULL);

  set_previous (&fingerprint, self->pairs, 0);
  add_words (&fingerprint, self, words, words + length, is_whole);
  own = find_own_bit (self, words, words + length, is_whole);
  *marks = (SpMarks) { .is_enough = own < SP_FINGERPRINT_BITS && has_bit (&fingerprint, own) };
  if (marks->is_enough)
    marks->bits[marks->n_bits++] = (guint16) own;
  for (guint i = SP_FINGERPRINT_BITS; i-- > 0 && !marks->is_enough && marks->n_bits < SP_MARKS_MAX;)
    if (has_bit (&fingerprint, i))
      marks->bits[marks->n_bits++] = (guint16) i;
}

/* --- Texts -------------------------------------------------------------------------------------------------------- */

static void
set_marks (SpFingerprints *self, guint number, const char *text, const char *end)
{
  Fingerprint fingerprint = { { 0 } };
  guint place = number % SP_FINGERPRINT_BLOCK;
  SpTextSet *block = self->blocks[number / SP_FINGERPRINT_BLOCK];

  set_previous (&fingerprint, self->pairs, 0);
  add_words (&fingerprint, self, text, end, TRUE);
  for (guint i = 0; i < SP_FINGERPRINT_BITS / 64; i++)
    for (guint64 bits = fingerprint.bits[i]; bits != 0; bits &= bits - 1)
      block[i * 64 + (guint) __builtin_ctzll (bits)].words[place / 64] |= (guint64) 1 << (place % 64);
}

/* The texts that are to be marked; each block is written by one thread alone. */
typedef struct
{
  SpFingerprints *fingerprints;
  const char *block;
  const gsize *starts;
  guint n_texts;
} Texts;

static void
set_marks_of_blocks (guint first, guint end, gpointer data)
{
  const Texts *texts = data;
  guint last = MIN (end * SP_FINGERPRINT_BLOCK, texts->n_texts);

  for (guint i = first * SP_FINGERPRINT_BLOCK; i < last; i++)
    set_marks (texts->fingerprints, i, texts->block + texts->starts[i], texts->block + texts->starts[i + 1]);
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
  self->pairs = sp_common_pairs_new (self->common, block, starts, n_texts);
  self->n_blocks = (n_texts + SP_FINGERPRINT_BLOCK - 1) / SP_FINGERPRINT_BLOCK;
  self->blocks = g_malloc0_n (self->n_blocks, sizeof *self->blocks);
  sp_ranges_do (self->n_blocks, BLOCKS_A_THREAD, set_marks_of_blocks, &(Texts) { self, block, starts, n_texts });
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
  sp_common_pairs_free (self->pairs);
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
    sp_text_set_keep (set, &self->blocks[block][marks->bits[i]]);
}
