/* SPDX-License-Identifier: GPL-3.0-or-later
 * JSON that is harmless on a terminal, and still the same text. */
#include "sp-json-text.h"

/* Of what JSON allows unescaped, control characters and those that change the direction of text are escaped all the
 * same. */
static gboolean
needs_escape (gunichar character)
{
  switch (g_unichar_type (character))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
      return TRUE;
    case G_UNICODE_FORMAT:
      return character <= 0xffff && character != 0x200c && character != 0x200d;
    default: /* every other type can be shown */
      return character == '"' || character == '\\';
    }
}

/**
 * sp_json_append_text:
 * @json: what it is added to
 * @text: a text
 *
 * Adds a text in quotation marks, with the escapes that JSON asks for, and those that a terminal needs.
 */
void
sp_json_append_text (GString *json, const char *text)
{
  g_return_if_fail (json != NULL && text != NULL);

  g_string_append_c (json, '"');
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar character = g_utf8_get_char (text);

      if (!needs_escape (character))
        g_string_append_unichar (json, character);
      else if (character == '"' || character == '\\')
        g_string_append_printf (json, "\\%c", (char) character);
      else if (character == '\n')
        g_string_append (json, "\\n");
      else
        g_string_append_printf (json, "\\u%04x", character);
    }
  g_string_append_c (json, '"');
}

/**
 * sp_json_escape_hidden:
 * @json: JSON text, with all escapes that JSON asks for
 *
 * Returns: (transfer full): the same, with the further escapes that a terminal needs; they can stand in
 *   strings alone
 */
char *
sp_json_escape_hidden (const char *json)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (json != NULL, NULL);

  for (; *json != '\0'; json = g_utf8_next_char (json))
    {
      gunichar character = g_utf8_get_char (json);

      if (character >= 0x7f && needs_escape (character))
        g_string_append_printf (text, "\\u%04x", character);
      else
        g_string_append_unichar (text, character);
    }
  return g_string_free (text, FALSE);
}
