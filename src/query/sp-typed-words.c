/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was typed into a search field, taken apart into its words and phrases as they were typed. */
#include "sp-typed-words.h"

/* Those that sp_fold() makes `"` of, in which a phrase may stand. */
static gboolean
is_quotation_mark (gunichar character)
{
  static const gunichar marks[] = { '"', 0xab, 0xbb, 0x201c, 0x201d, 0x201e, 0x201f, 0x301d, 0x301e, 0x301f, 0xff02 };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (character == marks[i])
      return TRUE;
  return FALSE;
}

static const char *
find_quotation_mark (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (is_quotation_mark (g_utf8_get_char (text)))
      return text;
  return NULL;
}

/* The end of the word or phrase that begins at @start. A mark that waits for its likeness is part of a word. */
static const char *
find_end (const char *start)
{
  for (const char *at = start; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);
      const char *closing;

      if (g_unichar_isspace (character))
        return at;
      if (!is_quotation_mark (character))
        continue;
      closing = find_quotation_mark (g_utf8_next_char (at));
      if (closing != NULL)
        return g_utf8_next_char (closing);
    }
  return start + strlen (start);
}

static char *
leave_marks_out (const char *word)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  for (; *word != '\0'; word = g_utf8_next_char (word))
    if (!is_quotation_mark (g_utf8_get_char (word)))
      g_string_append_unichar (plain, g_utf8_get_char (word));
  return g_string_free (g_steal_pointer (&plain), FALSE);
}

/**
 * sp_typed_words_split:
 * @typed: what was typed
 *
 * Takes it apart at white space outside of phrases, so that parts can be left out or replaced and the others stay as
 * they were typed.
 *
 * Returns: (transfer full): words, “phrases” with their marks, and either of them with a minus sign before it
 */
GStrv
sp_typed_words_split (const char *typed)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_autofree char *valid = NULL;

  g_return_val_if_fail (typed != NULL, NULL);

  valid = g_utf8_make_valid (typed, -1);
  for (const char *at = valid; *at != '\0';)
    {
      const char *end = find_end (at);
      g_autofree char *word = g_strndup (at, (gsize) (end - at));

      if (end > at)
        g_strv_builder_add (words, word);
      at = end > at ? end : g_utf8_next_char (at);
    }
  return g_strv_builder_end (words);
}

/**
 * sp_typed_word_is_excluded:
 * @word: a word of sp_typed_words_split()
 *
 * Returns: whether it must not be in what is found
 */
gboolean
sp_typed_word_is_excluded (const char *word)
{
  g_return_val_if_fail (word != NULL, FALSE);

  return word[0] == '-' && word[1] != '\0';
}

/**
 * sp_typed_words_join:
 * @words: (array zero-terminated=1): words of sp_typed_words_split()
 * @excluded: whether those are wanted that must not be in what is found, or the others
 *
 * Returns: (transfer full): the words of that sort with a space between them; those that are looked for without their
 *   quotation marks, as they stand in a text
 */
char *
sp_typed_words_join (const char *const *words, gboolean excluded)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  g_return_val_if_fail (words != NULL, NULL);

  for (; *words != NULL; words++)
    {
      g_autofree char *plain = excluded ? g_strdup (*words) : leave_marks_out (*words);

      if (sp_typed_word_is_excluded (*words) != excluded)
        continue;
      if (joined->len > 0)
        g_string_append_c (joined, ' ');
      g_string_append (joined, plain);
    }
  return g_string_free (g_steal_pointer (&joined), FALSE);
}

/**
 * sp_typed_words_make_typable:
 * @text: a text from anywhere, such as a link
 *
 * Returns: (transfer full): the text as a field can have it: what a keyboard cannot type is a space, and what is no
 *   UTF-8 is replaced
 */
char *
sp_typed_words_make_typable (const char *text)
{
  g_autofree char *valid = NULL;
  GString *typable;

  g_return_val_if_fail (text != NULL, NULL);

  valid = g_utf8_make_valid (text, -1);
  typable = g_string_new ("");
  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);
      GUnicodeType type = g_unichar_type (character);
      gboolean is_format =
        type == G_UNICODE_CONTROL || type == G_UNICODE_LINE_SEPARATOR || type == G_UNICODE_PARAGRAPH_SEPARATOR;

      g_string_append_unichar (typable, is_format ? ' ' : character);
    }
  return g_string_free (typable, FALSE);
}
