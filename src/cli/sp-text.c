/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text in the cells of a terminal: its width, cut to fit, in one line and harmless. */
#include "sp-text.h"

#include "sp-safe-text.h"

static guint
get_character_width (gunichar character)
{
  if (g_unichar_iszerowidth (character))
    return 0;
  return g_unichar_iswide (character) ? 2 : 1;
}

/**
 * sp_text_get_width:
 * @text: one line of text
 *
 * Counts as terminals do: East Asian wide characters and emoji take two columns (Unicode Standard Annex 11), combining
 * and format characters none, all others one.
 *
 * Returns: how many columns @text takes
 */
guint
sp_text_get_width (const char *text)
{
  guint width = 0;

  g_return_val_if_fail (text != NULL, 0);

  for (; *text != '\0'; text = g_utf8_next_char (text))
    width += get_character_width (g_utf8_get_char (text));
  return width;
}

/**
 * sp_text_cut:
 * @text: one line of text
 * @width: how many columns it may take, at least 1
 *
 * Returns: (transfer full): @text, or where it is too wide its beginning and “…”; marks stay with their letter
 */
char *
sp_text_cut (const char *text, guint width)
{
  const char *end = text;

  g_return_val_if_fail (text != NULL && width > 0, NULL);

  if (sp_text_get_width (text) <= width)
    return g_strdup (text);
  for (guint used = 0; *end != '\0'; end = g_utf8_next_char (end))
    {
      used += get_character_width (g_utf8_get_char (end));
      if (used > width - 1)
        break;
    }
  return g_strdup_printf ("%.*s…", (int) (end - text), text);
}

static gboolean
is_break (gunichar character)
{
  return (character >= '\t' && character <= '\r') || character == 0x85 || character == 0x2028 || character == 0x2029;
}

/**
 * sp_text_to_line:
 * @text: any text, not necessarily UTF-8
 *
 * Line breaks and tabs become spaces, one for several in a row; of all other control characters and of those that
 * change the direction of text visible escapes are left, so that a text from data cannot disguise a line or steer the
 * terminal.
 *
 * Returns: (transfer full): the text as one line, safe for a terminal
 */
char *
sp_text_to_line (const char *text)
{
  g_autofree char *valid = NULL;
  g_autoptr (GString) line = g_string_new (NULL);

  g_return_val_if_fail (text != NULL, NULL);

  valid = g_utf8_make_valid (text, -1);
  for (const char *c = valid; *c != '\0'; c = g_utf8_next_char (c))
    if (!is_break (g_utf8_get_char (c)))
      g_string_append_unichar (line, g_utf8_get_char (c));
    else if (line->len > 0 && line->str[line->len - 1] != ' ')
      g_string_append_c (line, ' ');
  return sp_safe_text (line->str, (gssize) line->len, G_MAXUINT);
}

/**
 * sp_text_to_terminal:
 * @text: any text, not necessarily UTF-8
 *
 * Returns: (transfer full): the text with its lines as they are, and each of them safe as from sp_text_to_line()
 */
char *
sp_text_to_terminal (const char *text)
{
  g_auto (GStrv) lines = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = g_steal_pointer (&lines[i]);

      lines[i] = sp_safe_text (line, -1, G_MAXUINT);
    }
  return g_strjoinv ("\n", lines);
}
