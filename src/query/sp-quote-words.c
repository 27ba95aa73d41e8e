/* SPDX-License-Identifier: GPL-3.0-or-later
 * How the words of a quote are to be read: the marks that the source put among them, and what is only a fragment. */
#include "sp-quote-words.h"

#include <glib/gi18n-lib.h>

#define ELLIPSIS "…"
#define MAX_WORDS_OF_FRAGMENT 4
#define MAX_LETTERS_OF_FRAGMENT 40

static SpQuoteMarkKind
tell_brackets (const char *inside, gsize length)
{
  g_autofree char *text = g_strndup (inside, length);

  g_strstrip (text);
  if (g_str_equal (text, ELLIPSIS) || g_str_equal (text, "..."))
    return SP_QUOTE_MARK_OMISSION;
  if (g_ascii_strcasecmp (text, "sic") == 0 || g_ascii_strcasecmp (text, "sic!") == 0)
    return SP_QUOTE_MARK_SIC;
  return SP_QUOTE_MARK_INSERTION;
}

static gboolean
is_join (const char *words, const char *at)
{
  return at > words && at[-1] == ' ' && at[strlen (ELLIPSIS)] == ' ';
}

static const char *
find_bracket_end (const char *at)
{
  const char *end = at + 1 + strcspn (at + 1, "[]");

  return *end == ']' && end > at + 1 ? end + 1 : NULL;
}

/**
 * sp_quote_words_find_marks:
 * @words: the words of a quote
 *
 * Returns: (transfer full) (element-type SpQuoteMark): the marks among them, in their order, apart from each other
 */
GArray *
sp_quote_words_find_marks (const char *words)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (SpQuoteMark));
  const char *at = words;

  g_return_val_if_fail (words != NULL, marks);

  while (*at != '\0')
    {
      SpQuoteMark mark = { SP_QUOTE_MARK_JOIN, (gsize) (at - words), 0 };
      const char *end = *at == '[' ? find_bracket_end (at) : NULL;

      if (end != NULL)
        mark.kind = tell_brackets (at + 1, (gsize) (end - at) - 2);
      else if (g_str_has_prefix (at, ELLIPSIS) && is_join (words, at))
        end = at + strlen (ELLIPSIS);
      if (end != NULL)
        {
          mark.end = (gsize) (end - words);
          g_array_append_val (marks, mark);
        }
      at = end != NULL ? end : g_utf8_next_char (at);
    }
  return marks;
}

/**
 * sp_quote_mark_explain:
 * @kind: a mark
 *
 * Returns: what it means, as a sentence in the user's language
 */
const char *
sp_quote_mark_explain (SpQuoteMarkKind kind)
{
  switch (kind)
    {
    case SP_QUOTE_MARK_JOIN:
      return _ ("“ … ” joins pieces of what was said that the source prints apart.");
    case SP_QUOTE_MARK_INSERTION:
      return _ ("What stands in “[ ]” was put in by the source to make the words clear.");
    case SP_QUOTE_MARK_SIC:
      return _ ("“[sic]” was put in by the source: the words before it are printed just as they were said or written.");
    case SP_QUOTE_MARK_OMISSION:
    default:
      return _ ("At “[…]” the source leaves words out.");
    }
}

/* Of the scripts that have such. */
static gboolean
is_sentence_end (gunichar character)
{
  static const gunichar ends[] = { '.', '!', '?', 0x3002, 0xff01, 0xff1f, 0x61f, 0x964, 0x1362, 0x2026, 0x6d4 };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (ends[i] == character)
      return TRUE;
  return FALSE;
}

static gboolean
ends_sentence (const char *words)
{
  const char *last = g_utf8_find_prev_char (words, words + strlen (words));

  return last != NULL && is_sentence_end (g_utf8_get_char (last));
}

/* Whether a character belongs to the one before it: an accent, the colour of a skin, what joins or parts of a flag. */
static gboolean
continues (gunichar before, gunichar character)
{
  gboolean is_letter_of_flag = character >= 0x1f1e6 && character <= 0x1f1ff;

  return g_unichar_ismark (character) || character == 0x200d || before == 0x200d ||
         (character >= 0x1f3fb && character <= 0x1f3ff) || (character >= 0xe0020 && character <= 0xe007f) ||
         (is_letter_of_flag && before >= 0x1f1e6 && before <= 0x1f1ff);
}

/**
 * sp_quote_words_find_cut:
 * @words: words
 * @max_characters: how many characters a piece of them may have, at least 1
 *
 * Finds where very long words can be parted: after a line or a sentence in the second half of the piece, else after a
 * word, else anywhere but before a character that belongs to the one before it.
 *
 * Returns: how many bytes the first piece has; all where they are not longer
 */
gsize
sp_quote_words_find_cut (const char *words, guint max_characters)
{
  const char *at = words;
  const char *sentence = NULL;
  const char *word = NULL;
  const char *anywhere = NULL;
  gunichar before = 0;

  g_return_val_if_fail (words != NULL && max_characters > 0, 0);

  for (guint i = 0; *at != '\0' && i < max_characters; i++, at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);
      const char *after = g_utf8_next_char (at);

      if (character == '\n' || (g_unichar_isspace (character) && is_sentence_end (before)) ||
          (character > 0x3000 && is_sentence_end (character)))
        sentence = i >= max_characters / 2 ? after : sentence;
      if (g_unichar_isspace (character))
        word = after;
      if (i > 0 && !continues (before, character))
        anywhere = at;
      before = character;
    }
  if (*at == '\0')
    return (gsize) (at - words);
  if (sentence == NULL)
    sentence = word != NULL ? word : anywhere != NULL ? anywhere : at;
  return (gsize) (sentence - words);
}

static gboolean
is_written_without_spaces (gunichar character)
{
  return g_unichar_iswide (character);
}

/**
 * sp_quote_words_are_fragment:
 * @words: the words of a quote
 *
 * Returns: whether they are a few words out of a sentence, which say little without their context
 */
gboolean
sp_quote_words_are_fragment (const char *words)
{
  guint n_words = 1;
  guint n_letters = 0;

  g_return_val_if_fail (words != NULL, FALSE);

  if (ends_sentence (words))
    return FALSE;
  for (const char *at = words; *at != '\0' && n_letters <= MAX_LETTERS_OF_FRAGMENT; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      n_words += g_unichar_isspace (character) ? 1 : 0;
      /* One such character says as much as a syllable or a word. */
      n_letters += is_written_without_spaces (character) ? 6 : 1;
    }
  return n_words <= MAX_WORDS_OF_FRAGMENT && n_letters <= MAX_LETTERS_OF_FRAGMENT;
}
