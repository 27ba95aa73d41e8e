/* SPDX-License-Identifier: GPL-3.0-or-later
 * Texts from data made fit to be pasted elsewhere: without control characters and without changes of direction. */
#include "sp-clean-text.h"

#include <string.h>

static gboolean
is_line_break (gunichar character)
{
  return character == '\n' || character == 0x0b || character == 0x0c || character == 0x85 || character == 0x2028 ||
         character == 0x2029;
}

/* Embeddings, overrides and isolates reach past the text in which they begin; marks of direction do not. */
static gboolean
changes_direction (gunichar character)
{
  return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
}

static gboolean
is_left_out (gunichar character)
{
  return g_unichar_iscntrl (character) || changes_direction (character) || character == 0xfeff;
}

/**
 * sp_clean_text:
 * @text: a text from data
 *
 * Line breaks of every kind become `\n` and tabs spaces; all other control characters, and those that change the
 * direction of what follows (Unicode Standard Annex 9), are left out. No word changes.
 *
 * Returns: (transfer full): the text, which cannot disguise or break what it is put into
 */
char *
sp_clean_text (const char *text)
{
  GString *clean;

  g_return_val_if_fail (text != NULL, NULL);

  clean = g_string_sized_new (strlen (text));
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar character = g_utf8_get_char (text);

      if (character == '\r')
        g_string_append (clean, text[1] == '\n' ? "" : "\n");
      else if (is_line_break (character))
        g_string_append_c (clean, '\n');
      else if (character == '\t')
        g_string_append_c (clean, ' ');
      else if (!is_left_out (character))
        g_string_append_unichar (clean, character);
    }
  return g_string_free (clean, FALSE);
}

/**
 * sp_clean_line:
 * @text: a text from data
 *
 * Returns: (transfer full): the same as from sp_clean_text(), in one line: line breaks and white space in a row are one
 *   space, and there is none at the ends
 */
char *
sp_clean_line (const char *text)
{
  g_autofree char *clean = NULL;
  GString *line;

  g_return_val_if_fail (text != NULL, NULL);

  clean = sp_clean_text (text);
  line = g_string_sized_new (strlen (clean));
  for (const char *c = clean; *c != '\0'; c++)
    if (*c != ' ' && *c != '\n')
      g_string_append_c (line, *c);
    else if (line->len > 0 && line->str[line->len - 1] != ' ')
      g_string_append_c (line, ' ');
  if (line->len > 0 && line->str[line->len - 1] == ' ')
    g_string_truncate (line, line->len - 1);
  return g_string_free (line, FALSE);
}

/**
 * sp_clean_web_address:
 * @uri: (nullable): an address from data
 *
 * White space, quotation marks, brackets, control characters and all beyond ASCII are escaped (RFC 3986, section 2.1).
 *
 * Returns: (transfer full) (nullable): the address, which no format of ours needs to escape any further but for `%`, `&`,
 *   `#`, `_`, `~` and `$`; %NULL where it is none of http or https
 */
char *
sp_clean_web_address (const char *uri)
{
  GString *clean;

  if (uri == NULL || (!g_str_has_prefix (uri, "https://") && !g_str_has_prefix (uri, "http://")))
    return NULL;
  clean = g_string_sized_new (strlen (uri));
  for (; *uri != '\0'; uri++)
    if (!g_ascii_isgraph (*uri) || strchr ("\"'<>[]{}|\\^`", *uri) != NULL)
      g_string_append_printf (clean, "%%%02X", (guchar) *uri);
    else
      g_string_append_c (clean, *uri);
  return g_string_free (clean, FALSE);
}

/**
 * sp_letter_is_from_right:
 * @letter: a letter
 *
 * Returns: whether it is of a script that is read from the right
 */
gboolean
sp_letter_is_from_right (gunichar letter)
{
  switch (g_unichar_get_script (letter))
    {
    case G_UNICODE_SCRIPT_ADLAM:
    case G_UNICODE_SCRIPT_ARABIC:
    case G_UNICODE_SCRIPT_HANIFI_ROHINGYA:
    case G_UNICODE_SCRIPT_HEBREW:
    case G_UNICODE_SCRIPT_MANDAIC:
    case G_UNICODE_SCRIPT_NKO:
    case G_UNICODE_SCRIPT_SAMARITAN:
    case G_UNICODE_SCRIPT_SYRIAC:
    case G_UNICODE_SCRIPT_THAANA:
      return TRUE;
    default: /* all other scripts in use today */
      return FALSE;
    }
}

/**
 * sp_text_has_letters_from_right:
 * @text: a text
 *
 * Returns: whether there are letters in it that are read from the right
 */
gboolean
sp_text_has_letters_from_right (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (sp_letter_is_from_right (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}
