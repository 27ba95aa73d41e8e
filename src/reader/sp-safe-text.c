/* SPDX-License-Identifier: GPL-3.0-or-later
 * Texts from data, made short and harmless for messages. */
#include "sp-safe-text.h"

/* Zero-width joiners are part of ordinary words in many scripts. */
static gboolean
is_harmless (gunichar character)
{
  switch (g_unichar_type (character))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
    case G_UNICODE_SURROGATE:
      return FALSE;
    case G_UNICODE_FORMAT:
      return character == 0x200c || character == 0x200d;
    default: /* every other type can be shown */
      return TRUE;
    }
}

static void
append_character (GString *safe, gunichar character)
{
  if (is_harmless (character))
    g_string_append_unichar (safe, character);
  else if (character <= 0xffff)
    g_string_append_printf (safe, "\\u%04x", character);
  else
    g_string_append_printf (safe, "\\u%04x\\u%04x", 0xd800 + ((character - 0x10000) >> 10),
                            0xdc00 + ((character - 0x10000) & 0x3ff));
}

/**
 * sp_safe_text:
 * @text: some text, not necessarily UTF-8
 * @length: its length in bytes, or -1 where it ends with a NUL byte
 * @max_characters: how many characters to keep; what follows becomes “…”
 *
 * Control characters and those that change the direction of text become visible escapes as JSON writes them, and
 * bytes that are not UTF-8 become `\x` escapes, so that a text from data cannot disguise a message.
 *
 * Returns: (transfer full): the text, safe to be shown
 */
char *
sp_safe_text (const char *text, gssize length, guint max_characters)
{
  g_autoptr (GString) safe = g_string_new (NULL);
  const char *end;

  g_return_val_if_fail (text != NULL, NULL);

  end = text + (length < 0 ? (gssize) strlen (text) : length);
  for (guint count = 0; text < end; count++)
    {
      gunichar character = g_utf8_get_char_validated (text, end - text);

      if (count == max_characters)
        {
          g_string_append (safe, "…");
          break;
        }
      if (character == (gunichar) -1 || character == (gunichar) -2 || *text == '\0')
        {
          g_string_append_printf (safe, *text == '\0' ? "\\u%04x" : "\\x%02x", (guchar) *text);
          text++;
        }
      else
        {
          append_character (safe, character);
          text = g_utf8_next_char (text);
        }
    }
  return g_string_free (g_steal_pointer (&safe), FALSE);
}

/**
 * sp_safe_quote:
 * @text: a text from data
 *
 * Returns: (transfer full): @text as a message quotes it, without the quotation marks
 */
char *
sp_safe_quote (const char *text)
{
  return sp_safe_text (text, -1, SP_SAFE_TEXT_LENGTH);
}
