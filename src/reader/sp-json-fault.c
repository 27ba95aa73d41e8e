/* SPDX-License-Identifier: GPL-3.0-or-later
 * What can be wrong with a JSON text. */
#include "sp-json-fault.h"

#include "sp-json-scanner.h"
#include "sp-safe-text.h"

#include <glib/gi18n-lib.h>

/* Those messages that quote nothing. */
static const char *const messages[] = {
  [SP_JSON_FAULT_EMPTY] = N_ ("The file is empty; a dataset is a JSON object with sections such as “countries”"),
  [SP_JSON_FAULT_UTF16] = N_ ("The file is encoded as UTF-16; save it as UTF-8"),
  [SP_JSON_FAULT_UTF32] = N_ ("The file is encoded as UTF-32; save it as UTF-8"),
  [SP_JSON_FAULT_NUL] = N_ ("There is a NUL character; the file may be damaged, or not saved as UTF-8"),
  [SP_JSON_FAULT_NUL_ESCAPE] = N_ ("The escape “\\u0000” stands for a NUL character, which no text may contain"),
  [SP_JSON_FAULT_LINE_BREAK] =
    N_ ("The text does not end in its line; a quotation mark is missing, or write a line break as “\\n”"),
  [SP_JSON_FAULT_OPEN_STRING] = N_ ("The text that begins here has no closing quotation mark"),
  [SP_JSON_FAULT_TRAILING_COMMA] = N_ ("Nothing follows this comma; remove it"),
  [SP_JSON_FAULT_MISSING_COMMA] = N_ ("A comma is missing before this"),
  [SP_JSON_FAULT_MISSING_COLON] = N_ ("A colon is missing between the key and its value"),
  [SP_JSON_FAULT_MISSING_KEY] = N_ ("A key in quotation marks was expected here"),
  [SP_JSON_FAULT_MISSING_VALUE] = N_ ("A value is missing here"),
  [SP_JSON_FAULT_COMMENT] = N_ ("JSON has no comments; remove this one"),
  [SP_JSON_FAULT_QUOTATION_MARK] = N_ ("JSON knows only the straight double quotation mark, \""),
  [SP_JSON_FAULT_LEADING_ZERO] = N_ ("A number must not begin with a zero that means nothing"),
  [SP_JSON_FAULT_NUMBER_RANGE] = N_ ("The number is too large to be read; remove it, or write it as text"),
  [SP_JSON_FAULT_AFTER_END] = N_ ("There is something after the end of the JSON object; a file holds one only"),
};

static char *
describe_invalid_bytes (const SpJsonFaultDetails *details)
{
  /* Translators: %02X is a byte in hexadecimal digits. */
  return g_strdup_printf (_ ("The byte %02X is not valid UTF-8; save the file as UTF-8"), (guchar) *details->excerpt);
}

static char *
describe_bracket (SpJsonFault fault, const SpJsonFaultDetails *details)
{
  if (fault == SP_JSON_FAULT_OPEN_BRACKET)
    return g_strdup_printf (_ ("The file ends before the “%c” of line %u is closed; the end may be missing"),
                            details->bracket, details->bracket_line);
  return g_strdup_printf (_ ("“%c” does not close the “%c” of line %u; “%c” was expected"), *details->excerpt,
                          details->bracket, details->bracket_line, details->bracket == '{' ? '}' : ']');
}

static char *
describe_character (SpJsonFault fault, const SpJsonFaultDetails *details)
{
  gunichar character = g_utf8_get_char_validated (details->excerpt, (gssize) details->excerpt_length);
  g_autofree char *quote = sp_safe_text (details->excerpt, (gssize) details->excerpt_length, 1);

  if (quote[0] != '\0' && g_str_has_suffix (quote, "…"))
    quote[strlen (quote) - strlen ("…")] = '\0';
  if (fault == SP_JSON_FAULT_CONTROL)
    return g_strdup_printf (_ ("The control character U+%04X may stand in a text only as the escape “\\u%04x”"),
                            character, character);
  return g_strdup_printf (_ ("The character “%s” (U+%04X) has no place here; a value was expected, or a bracket"),
                          quote, character);
}

/* As much of the excerpt as is one word, escape or number. */
static char *
quote_word (const SpJsonFaultDetails *details)
{
  gsize length = 1;

  while (length < details->excerpt_length &&
         (g_ascii_isalnum (details->excerpt[length]) || strchr ("_+-.$", details->excerpt[length]) != NULL) &&
         details->excerpt[length] != '\0')
    length++;
  if (details->excerpt_length == 0)
    length = 0;
  return sp_safe_text (details->excerpt, (gssize) length, 30);
}

static char *
describe_word (SpJsonFault fault, const SpJsonFaultDetails *details)
{
  g_autofree char *word = quote_word (details);

  if (fault == SP_JSON_FAULT_SURROGATE)
    return g_strdup_printf (_ ("“%.6s” is half of a pair of escapes; the other half is missing"), word);
  if (fault == SP_JSON_FAULT_ESCAPE)
    return g_strdup_printf (_ ("“%.6s” is not an escape of JSON; write a backslash as “\\\\”"), word);
  if (fault == SP_JSON_FAULT_NOT_A_NUMBER)
    return g_strdup_printf (_ ("“%s” is not a number of JSON; use null where there is none"), word);
  if (fault == SP_JSON_FAULT_NUMBER)
    return g_strdup_printf (_ ("“%s” is not a number as JSON writes them, such as -1.5"), word);
  return g_strdup_printf (_ ("“%s” must be in quotation marks; the only words without are true, false and null"), word);
}

/**
 * sp_json_fault_describe: (skip)
 * @fault: what is wrong
 * @details: what is found at its place
 *
 * Returns: (transfer full): a sentence that says what is wrong and what to do, in the user's language
 */
char *
sp_json_fault_describe (SpJsonFault fault, const SpJsonFaultDetails *details)
{
  g_assert (fault != SP_JSON_FAULT_NONE);

  switch ((int) fault)
    {
    case SP_JSON_FAULT_NOT_UTF8:
      return describe_invalid_bytes (details);
    case SP_JSON_FAULT_OPEN_BRACKET:
    case SP_JSON_FAULT_WRONG_BRACKET:
      return describe_bracket (fault, details);
    case SP_JSON_FAULT_TOO_DEEP:
      return g_strdup_printf (_ ("Objects and arrays are nested more than %d deep here"), SP_JSON_MAX_DEPTH);
    case SP_JSON_FAULT_CONTROL:
    case SP_JSON_FAULT_CHARACTER:
      return describe_character (fault, details);
    case SP_JSON_FAULT_SURROGATE:
    case SP_JSON_FAULT_ESCAPE:
    case SP_JSON_FAULT_NOT_A_NUMBER:
    case SP_JSON_FAULT_NUMBER:
    case SP_JSON_FAULT_WORD:
      return describe_word (fault, details);
    default:
      return g_strdup (_ (messages[fault]));
    }
}
