/* SPDX-License-Identifier: GPL-3.0-or-later
 * Whether a text is what a field of a record wants.
 *
 * Each check returns %NULL, or a sentence in the user's language that says what is wrong and what was expected. */
#include "sp-text-check.h"

#include "sp-country-codes.h"
#include "sp-safe-text.h"

#include <glib/gi18n-lib.h>

#define MAX_ID_LENGTH 200

/**
 * sp_text_is_blank: (skip)
 * @text: a text
 *
 * Returns: whether it is empty or only white space
 */
gboolean
sp_text_is_blank (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar character = g_utf8_get_char (text);

      if (!g_unichar_isspace (character) && !g_unichar_iscntrl (character))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_id (const char *text)
{
  char last = '-';

  for (; *text != '\0'; last = *text++)
    if (!g_ascii_islower (*text) && !g_ascii_isdigit (*text) && (*text != '-' || last == '-'))
      return FALSE;
  return last != '-';
}

/**
 * sp_text_check_id: (skip)
 * @text: a text
 *
 * Returns: (transfer full) (nullable): why it is no id
 */
char *
sp_text_check_id (const char *text)
{
  g_autofree char *quote = NULL;

  if (!is_id (text))
    {
      quote = sp_safe_quote (text);
      return g_strdup_printf (
        _ ("“%s” is not an id; write words of lower-case letters a to z and digits, joined with single hyphens"),
        quote);
    }
  if (strlen (text) > MAX_ID_LENGTH)
    {
      quote = sp_safe_quote (text);
      return g_strdup_printf (_ ("The id “%s” is too long; it may have at most %d characters"), quote, MAX_ID_LENGTH);
    }
  return NULL;
}

/**
 * sp_text_check_code: (skip)
 * @text: a text
 *
 * Returns: (transfer full) (nullable): why it is no country's code
 */
char *
sp_text_check_code (const char *text)
{
  g_autofree char *quote = NULL;
  g_autofree char *guess = NULL;

  if (sp_country_code_is_valid (text))
    return NULL;
  quote = sp_safe_quote (text);
  guess = sp_country_code_guess (text);
  if (guess != NULL)
    return g_strdup_printf (_ ("“%s” is not a country code of ISO 3166-1; perhaps “%s” is meant"), quote, guess);
  return g_strdup_printf (_ ("“%s” is not a country code of ISO 3166-1; write two capital letters, such as GB"), quote);
}

static gboolean
is_language (const char *text)
{
  gsize length = 0;

  while (g_ascii_islower (text[length]))
    length++;
  if (length < 2 || length > 3)
    return FALSE;
  for (text += length; *text != '\0'; text += length)
    {
      if (*text++ != '-')
        return FALSE;
      for (length = 0; g_ascii_isalnum (text[length]);)
        length++;
      if (length < 1 || length > 8)
        return FALSE;
    }
  return TRUE;
}

/**
 * sp_text_check_language: (skip)
 * @text: a text
 *
 * Returns: (transfer full) (nullable): why it is no language tag
 */
char *
sp_text_check_language (const char *text)
{
  g_autofree char *quote = NULL;

  if (is_language (text))
    return NULL;
  quote = sp_safe_quote (text);
  return g_strdup_printf (_ ("“%s” is not a language tag; write one such as en, de or pt-BR"), quote);
}

static gboolean
has_space_or_control (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar character = g_utf8_get_char (text);

      /* Most addresses are ASCII, of which no table need be asked. */
      if (character < 0x80 ? !g_ascii_isgraph (character)
                           : g_unichar_isspace (character) || g_unichar_iscntrl (character))
        return TRUE;
    }
  return FALSE;
}

/* The host of RFC 3986, section 3.2: between user and port. */
static gboolean
has_host (const char *rest)
{
  const char *end = rest + strcspn (rest, "/?#\\");
  const char *at = g_strrstr_len (rest, end - rest, "@");
  const char *host = at ? at + 1 : rest;

  return host < end && *host != ':';
}

static gboolean
is_url (const char *text)
{
  const char *rest = NULL;

  if (g_str_has_prefix (text, "http://"))
    rest = text + strlen ("http://");
  else if (g_str_has_prefix (text, "https://"))
    rest = text + strlen ("https://");
  return rest != NULL && has_host (rest) && !has_space_or_control (text);
}

/**
 * sp_text_check_url: (skip)
 * @text: a text
 *
 * Returns: (transfer full) (nullable): why it is no address on the web
 */
char *
sp_text_check_url (const char *text)
{
  g_autofree char *quote = NULL;

  if (is_url (text))
    return NULL;
  quote = sp_safe_quote (text);
  return g_strdup_printf (_ ("“%s” is not an address on the web; write one that begins with http:// or https://, has a "
                             "host and no spaces"),
                          quote);
}

/**
 * sp_text_check_mark: (skip)
 * @text: a text
 *
 * Returns: (transfer full) (nullable): why it cannot be the mark of a level
 */
char *
sp_text_check_mark (const char *text)
{
  g_autofree char *quote = NULL;

  if (*text != '\0' && *g_utf8_next_char (text) == '\0' && !sp_text_is_blank (text))
    return NULL;
  quote = sp_safe_quote (text);
  return g_strdup_printf (_ ("“%s” is not a mark; write exactly one character that is not a space"), quote);
}

/**
 * sp_text_check_color: (skip)
 * @text: a text
 *
 * Returns: (transfer full) (nullable): why it is no colour
 */
char *
sp_text_check_color (const char *text)
{
  g_autofree char *quote = NULL;
  gsize digits = 0;

  while (*text == '#' && g_ascii_isxdigit (text[digits + 1]))
    digits++;
  if (digits == 6 && text[7] == '\0')
    return NULL;
  quote = sp_safe_quote (text);
  return g_strdup_printf (_ ("“%s” is not a colour; write it as #rrggbb, such as #b35806"), quote);
}

/**
 * sp_text_check_date: (skip)
 * @text: a text
 * @date: (out): the date; unchanged where it is none
 *
 * Returns: (transfer full) (nullable): why it is no date
 */
char *
sp_text_check_date (const char *text, SpDate *date)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *quote = NULL;

  if (sp_date_parse (text, date, &error))
    return NULL;
  quote = sp_safe_quote (text);
  if (g_error_matches (error, SP_DATE_ERROR, SP_DATE_ERROR_CALENDAR))
    return g_strdup_printf (_ ("There is no date “%s” in the calendar"), quote);
  return g_strdup_printf (_ ("“%s” is not a date; write it as 2019, 2019-02 or 2019-02-22"), quote);
}
