/* SPDX-License-Identifier: GPL-3.0-or-later
 * The escapes, characters, numbers and words of a JSON text.
 *
 * All functions move the offset behind what they read, or leave it where it is and say what is wrong there. */
#include "sp-json-lexer.h"

#include <math.h>

/* Numbers with more characters than this are taken to be too large without a look at them. */
#define MAX_NUMBER_LENGTH 1000

/**
 * sp_json_lex_encoding: (skip)
 * @text: the beginning of a file
 * @length: its length in bytes
 *
 * Returns: %SP_JSON_FAULT_UTF16 or %SP_JSON_FAULT_UTF32 where a byte-order mark says that the text is so encoded
 */
SpJsonFault
sp_json_lex_encoding (const char *text, gsize length)
{
  if (length >= 4 && (memcmp (text, "\xff\xfe\0\0", 4) == 0 || memcmp (text, "\0\0\xfe\xff", 4) == 0))
    return SP_JSON_FAULT_UTF32;
  if (length >= 2 && (memcmp (text, "\xff\xfe", 2) == 0 || memcmp (text, "\xfe\xff", 2) == 0))
    return SP_JSON_FAULT_UTF16;
  return SP_JSON_FAULT_NONE;
}

static gsize
skip_digits (const guchar *text, gsize length, gsize offset)
{
  while (offset < length && g_ascii_isdigit (text[offset]))
    offset++;
  return offset;
}

/* The offset behind a number as RFC 8259, section 6, has it, or 0. */
static gsize
match_number (const guchar *text, gsize length, gsize offset)
{
  gsize digits;

  if (offset < length && text[offset] == '-')
    offset++;
  digits = offset;
  offset = skip_digits (text, length, offset);
  if (offset == digits)
    return 0;
  if (offset < length && text[offset] == '.')
    {
      digits = ++offset;
      offset = skip_digits (text, length, offset);
      if (offset == digits)
        return 0;
    }
  if (offset < length && (text[offset] == 'e' || text[offset] == 'E'))
    {
      offset++;
      if (offset < length && (text[offset] == '+' || text[offset] == '-'))
        offset++;
      digits = offset;
      offset = skip_digits (text, length, offset);
      if (offset == digits)
        return 0;
    }
  return offset;
}

static gboolean
is_number_in_range (const guchar *text, gsize length)
{
  char buffer[MAX_NUMBER_LENGTH + 1];

  if (length > MAX_NUMBER_LENGTH)
    return FALSE;
  memcpy (buffer, text, length);
  buffer[length] = '\0';
  return isfinite (g_ascii_strtod (buffer, NULL)) != 0;
}

/**
 * sp_json_lex_number: (skip)
 * @text: a text
 * @length: its length in bytes
 * @offset: (inout): the offset of a digit, a sign or a full stop
 *
 * Reads a number.
 *
 * Returns: what is wrong with it
 */
SpJsonFault
sp_json_lex_number (const guchar *text, gsize length, gsize *offset)
{
  gsize start = *offset;
  gsize digits = start + (text[start] == '-');
  gsize end;

  if (digits < length && digits > start && (text[digits] == 'I' || text[digits] == 'N'))
    return SP_JSON_FAULT_NOT_A_NUMBER;
  if (digits + 1 < length && text[digits] == '0' && g_ascii_isdigit (text[digits + 1]))
    return SP_JSON_FAULT_LEADING_ZERO;
  end = match_number (text, length, start);
  if (end == 0)
    return SP_JSON_FAULT_NUMBER;
  if (end < length && (g_ascii_isalnum (text[end]) || strchr ("+-._", text[end]) != NULL) && text[end] != '\0')
    return SP_JSON_FAULT_NUMBER;
  if (!is_number_in_range (text + start, end - start))
    return SP_JSON_FAULT_NUMBER_RANGE;
  *offset = end;
  return SP_JSON_FAULT_NONE;
}

/**
 * sp_json_lex_word: (skip)
 * @text: a text
 * @length: its length in bytes
 * @offset: (inout): the offset of a letter
 *
 * Reads `true`, `false` or `null`.
 *
 * Returns: what is wrong with it
 */
SpJsonFault
sp_json_lex_word (const guchar *text, gsize length, gsize *offset)
{
  static const char *const words[] = { "true", "false", "null" };
  gsize end = *offset;

  /* No word is longer than eight letters. */
  while (end < length && end - *offset < 9 && (g_ascii_isalnum (text[end]) || text[end] == '_' || text[end] == '$'))
    end++;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (end - *offset == strlen (words[i]) && memcmp (text + *offset, words[i], end - *offset) == 0)
      {
        *offset = end;
        return SP_JSON_FAULT_NONE;
      }
  if ((end - *offset == 3 && g_ascii_strncasecmp ((const char *) text + *offset, "nan", 3) == 0) ||
      (end - *offset == 8 && memcmp (text + *offset, "Infinity", 8) == 0))
    return SP_JSON_FAULT_NOT_A_NUMBER;
  return SP_JSON_FAULT_WORD;
}

/* The four hexadecimal digits of an escape, or -1. */
static int
read_unit (const guchar *text, gsize length, gsize offset)
{
  int unit = 0;

  if (offset + 6 > length || text[offset] != '\\' || text[offset + 1] != 'u')
    return -1;
  for (gsize i = offset + 2; i < offset + 6; i++)
    {
      int digit = g_ascii_xdigit_value ((char) text[i]);

      if (digit < 0)
        return -1;
      unit = unit * 16 + digit;
    }
  return unit;
}

static gboolean
is_high_surrogate (int unit)
{
  return unit >= 0xd800 && unit <= 0xdbff;
}

static gboolean
is_low_surrogate (int unit)
{
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/**
 * sp_json_lex_escape: (skip)
 * @text: a text
 * @length: its length in bytes
 * @offset: (inout): the offset of a backslash
 *
 * Reads an escape, or a pair of them where they stand for one character.
 *
 * Returns: what is wrong with it
 */
SpJsonFault
sp_json_lex_escape (const guchar *text, gsize length, gsize *offset)
{
  guchar letter = *offset + 1 < length ? text[*offset + 1] : '\0';
  int unit;

  if (letter != '\0' && strchr ("\"\\/bfnrt", letter) != NULL)
    {
      *offset += 2;
      return SP_JSON_FAULT_NONE;
    }
  unit = read_unit (text, length, *offset);
  if (unit < 0)
    return SP_JSON_FAULT_ESCAPE;
  if (unit == 0)
    return SP_JSON_FAULT_NUL_ESCAPE;
  if (is_low_surrogate (unit))
    return SP_JSON_FAULT_SURROGATE;
  if (is_high_surrogate (unit))
    {
      if (!is_low_surrogate (read_unit (text, length, *offset + 6)))
        return SP_JSON_FAULT_SURROGATE;
      *offset += 6;
    }
  *offset += 6;
  return SP_JSON_FAULT_NONE;
}

/**
 * sp_json_lex_character: (skip)
 * @text: a text
 * @length: its length in bytes
 * @offset: (inout): the offset of a byte above 127
 *
 * Reads one character. Which bytes are UTF-8: RFC 3629, section 4.
 *
 * Returns: %SP_JSON_FAULT_NOT_UTF8 where there is none
 */
SpJsonFault
sp_json_lex_character (const guchar *text, gsize length, gsize *offset)
{
  const guchar *bytes = text + *offset;
  guchar first = bytes[0];
  guchar least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
  guchar greatest = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
  gsize count = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;

  if (first < 0xc2 || first > 0xf4 || length - *offset < count || bytes[1] < least || bytes[1] > greatest)
    return SP_JSON_FAULT_NOT_UTF8;
  for (gsize i = 2; i < count; i++)
    if ((bytes[i] & 0xc0) != 0x80)
      return SP_JSON_FAULT_NOT_UTF8;
  *offset += count;
  return SP_JSON_FAULT_NONE;
}

static void
append_escape (GString *plain, const guchar *text, gsize length, gsize offset)
{
  static const char letters[] = "bfnrt", characters[] = "\b\f\n\r\t";
  const char *letter = strchr (letters, text[offset + 1]);
  int unit;

  if (text[offset + 1] != 'u')
    {
      g_string_append_c (plain, letter ? characters[letter - letters] : (char) text[offset + 1]);
      return;
    }
  unit = read_unit (text, length, offset);
  if (is_high_surrogate (unit))
    unit = 0x10000 + ((unit - 0xd800) << 10) + (read_unit (text, length, offset + 6) - 0xdc00);
  g_string_append_unichar (plain, (gunichar) unit);
}

/**
 * sp_json_unescape: (skip)
 * @text: what stands between the quotation marks of a string that was found to be JSON
 * @length: its length in bytes
 *
 * Returns: (transfer full): the text that it stands for
 */
char *
sp_json_unescape (const char *text, gsize length)
{
  const guchar *bytes = (const guchar *) text;
  GString *plain = g_string_sized_new (length);
  gsize offset = 0;

  while (offset < length)
    {
      gsize start = offset;

      if (bytes[offset] != '\\')
        {
          g_string_append_c (plain, text[offset++]);
          continue;
        }
      if (sp_json_lex_escape (bytes, length, &offset) != SP_JSON_FAULT_NONE)
        break;
      append_escape (plain, bytes, length, start);
    }
  return g_string_free (plain, FALSE);
}
