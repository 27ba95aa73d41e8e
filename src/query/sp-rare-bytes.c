/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which bytes of a folded word few places of a text are likely to have. */
#include "sp-rare-bytes.h"

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

/**
 * sp_rare_bytes_choose:
 * @word: a folded word
 * @length: how many bytes it has, at least 1
 * @rare: (out): the place of the rarest byte
 * @other: (out): the place of the rarest of the others; @rare where there is no other
 *
 * Chooses by what to look for a word.
 *
 * Returns: how common both are, from 0 to 510: of several words the one with the least is best looked for
 */
guint
sp_rare_bytes_choose (const char *word, gsize length, gsize *rare, gsize *other)
{
  gsize rarest = 0, next;

  g_return_val_if_fail (word != NULL && length > 0, 0);
  g_return_val_if_fail (rare != NULL && other != NULL, 0);

  for (gsize i = 1; i < length; i++)
    if (get_commonness (word[i]) < get_commonness (word[rarest]))
      rarest = i;
  next = rarest == length - 1 ? 0 : length - 1;
  for (gsize i = 0; i < length; i++)
    if (i != rarest && get_commonness (word[i]) < get_commonness (word[next]))
      next = i;
  *rare = rarest;
  *other = next;
  return get_commonness (word[rarest]) + (next == rarest ? 255 : get_commonness (word[next]));
}
