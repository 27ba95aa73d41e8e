/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the words of folded text begin and end. */
#include "sp-fold.h"

#include <string.h>

/**
 * sp_fold_is_word_character:
 * @character: a character of a folded text
 *
 * Returns: whether words are made of it: letters, digits, and marks that are vowels
 */
gboolean
sp_fold_is_word_character (gunichar character)
{
  return g_unichar_isalnum (character) || g_unichar_ismark (character);
}

/**
 * sp_fold_is_unspaced:
 * @character: a character of a folded text
 *
 * Returns: whether it is of a script that puts no spaces between words, so that a word may begin anywhere
 */
gboolean
sp_fold_is_unspaced (gunichar character)
{
  if (character < 0x0e00)
    return FALSE;
  switch ((int) g_unichar_get_script (character))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_HANGUL:
    case G_UNICODE_SCRIPT_BOPOMOFO:
    case G_UNICODE_SCRIPT_THAI:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_MYANMAR:
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * sp_fold_is_word_boundary:
 * @folded: a folded text
 * @at: a place in it
 * @end: where it ends
 *
 * Returns: whether a word may begin or end there
 */
gboolean
sp_fold_is_word_boundary (const char *folded, const char *at, const char *end)
{
  gunichar before, after;

  if (at == folded || at == end)
    return TRUE;
  before = g_utf8_get_char (g_utf8_prev_char (at));
  after = g_utf8_get_char (at);
  return !sp_fold_is_word_character (before) || !sp_fold_is_word_character (after) || sp_fold_is_unspaced (before) ||
         sp_fold_is_unspaced (after);
}

static inline gboolean
is_word_character_at (const char *at)
{
  return (guchar) *at < 0x80 ? g_ascii_isalnum (*at) : sp_fold_is_word_character (g_utf8_get_char (at));
}

static inline gboolean
is_unspaced_at (const char *at)
{
  return (guchar) *at >= 0x80 && sp_fold_is_unspaced (g_utf8_get_char (at));
}

/**
 * sp_fold_next_word:
 * @at: (inout): where to begin; where the word ends
 * @end: where the folded text ends
 *
 * Finds the next word. A character of a script without spaces is a word of its own, since words may begin and end
 * around it.
 *
 * Returns: (nullable): where it begins, or %NULL where there is none
 */
const char *
sp_fold_next_word (const char **at, const char *end)
{
  const char *word, *after;

  g_return_val_if_fail (at != NULL && *at <= end, NULL);

  for (word = *at; word < end && !is_word_character_at (word); word = g_utf8_next_char (word))
    ;
  if (word >= end)
    return NULL;
  after = g_utf8_next_char (word);
  if (!is_unspaced_at (word))
    while (after < end && is_word_character_at (after) && !is_unspaced_at (after))
      after = g_utf8_next_char (after);
  *at = after;
  return word;
}

/**
 * sp_fold_find_word:
 * @folded: a folded text
 * @from: where in @folded to begin
 * @word: a folded word, or several, not empty
 * @whole: whether it must also end where a word ends
 *
 * Looks for where a word, or words in this order, begins at the beginning of a word. Between characters of scripts
 * without spaces, such as Chinese and Thai, a word may begin anywhere.
 *
 * Returns: (nullable): where in @folded it is first found, or %NULL
 */
const char *
sp_fold_find_word (const char *folded, const char *from, const char *word, gboolean whole)
{
  const char *end;
  gsize length;

  g_return_val_if_fail (folded != NULL && from >= folded, NULL);
  g_return_val_if_fail (word != NULL && *word != '\0', NULL);

  length = strlen (word);
  end = from + strlen (from);
  for (const char *at = strstr (from, word); at != NULL; at = strstr (at + 1, word))
    if (sp_fold_is_word_boundary (folded, at, end) && (!whole || sp_fold_is_word_boundary (folded, at + length, end)))
      return at;
  return NULL;
}
