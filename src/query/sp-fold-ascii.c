/* SPDX-License-Identifier: GPL-3.0-or-later
 * Runs of ASCII folded as sp_fold() has it, many bytes at once, since most text is such. */
#include "sp-fold-ascii.h"

#include <string.h>

/* So many bytes are folded at once: GCC and Clang make of it what the processor has. */
typedef guint8 Bytes __attribute__ ((vector_size (16)));

static inline Bytes
load (const char *at)
{
  Bytes bytes;

  memcpy (&bytes, at, sizeof bytes);
  return bytes;
}

static inline gboolean
is_ascii (Bytes bytes)
{
  guint64 halves[2];

  memcpy (halves, &bytes, sizeof halves);
  return ((halves[0] | halves[1]) & G_GUINT64_CONSTANT (0x8080808080808080)) == 0;
}

/* As fold_ascii() does it. */
static inline Bytes
fold_many (Bytes bytes)
{
  Bytes is_upper = (Bytes) (bytes >= (guint8) 'A') & (Bytes) (bytes <= (guint8) 'Z');
  Bytes is_space = (Bytes) (bytes >= (guint8) '\t') & (Bytes) (bytes <= (guint8) '\r');
  Bytes is_grave = (Bytes) (bytes == (guint8) '`');

  return ((bytes + (is_upper & (guint8) ('a' - 'A'))) & ~(is_space | is_grave)) | (is_space & (guint8) ' ') |
         (is_grave & (guint8) '\'');
}

static inline gboolean
has_space_after_space (Bytes folded, gboolean after_space)
{
  Bytes is_space = (Bytes) (folded == (guint8) ' ');
  guint64 halves[2];

  memcpy (halves, &is_space, sizeof halves);
  return (halves[0] & halves[0] << 8) != 0 || (halves[1] & halves[1] << 8) != 0 || (is_space[7] & is_space[8]) != 0 ||
         (after_space && is_space[0] != 0);
}

/**
 * sp_fold_ascii_measure:
 * @text: where to begin
 * @end: where the text ends
 *
 * Returns: how many bytes of ASCII there are from @text on
 */
gsize
sp_fold_ascii_measure (const char *text, const char *end)
{
  const char *at = text;

  while (end - at >= (gssize) sizeof (Bytes) && is_ascii (load (at)))
    at += sizeof (Bytes);
  while (at < end && (guchar) *at < 0x80)
    at++;
  return (gsize) (at - text);
}

static char *
put_one_by_one (char *to, const char *from, gsize length, gboolean *after_space)
{
  for (gsize i = 0; i < length; i++)
    {
      char byte = sp_fold_ascii_byte (from[i]);

      *to = byte;
      to += byte != ' ' || !*after_space;
      *after_space = byte == ' ';
    }
  return to;
}

/**
 * sp_fold_ascii:
 * @folded: room for @length bytes
 * @text: bytes of ASCII
 * @length: how many there are
 * @after_space: (inout): whether a space stands before
 *
 * Folds them, as sp_fold() does: without case, and with one space for several.
 *
 * Returns: how many bytes they became
 */
gsize
sp_fold_ascii (char *folded, const char *text, gsize length, gboolean *after_space)
{
  const char *at = text, *end = text + length;
  char *to = folded;

  for (; end - at >= (gssize) sizeof (Bytes); at += sizeof (Bytes))
    {
      Bytes bytes = fold_many (load (at));

      if (has_space_after_space (bytes, *after_space))
        {
          to = put_one_by_one (to, at, sizeof (Bytes), after_space);
          continue;
        }
      memcpy (to, &bytes, sizeof bytes);
      to += sizeof bytes;
      *after_space = to[-1] == ' ';
    }
  return (gsize) (put_one_by_one (to, at, (gsize) (end - at), after_space) - folded);
}
