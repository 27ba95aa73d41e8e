/* SPDX-License-Identifier: GPL-3.0-or-later
 * The record of a document in words: its title with its standing, its authors. */
#include "sp-source-words.h"

#include "sp-clean-text.h"

/**
 * sp_source_format_title:
 * @source: a source
 *
 * Returns: (transfer full): its title in one line, in `[ ]` where the document does not print it so
 */
char *
sp_source_format_title (SpSource *source)
{
  g_autofree char *title = NULL;
  SpTitleStatus status;

  g_return_val_if_fail (SP_IS_SOURCE (source), NULL);

  title = sp_clean_line (sp_source_get_title (source));
  status = sp_source_get_title_status (source);
  if ((status == SP_TITLE_REBUILT || status == SP_TITLE_DESCRIBED) && *title != '[')
    return g_strdup_printf ("[%s]", title);
  return g_steal_pointer (&title);
}

/* In Chinese, Japanese and Korean script the family name stands first, with nothing between. */
static gboolean
is_east_asian (const char *name)
{
  switch (g_unichar_get_script (g_utf8_get_char (name)))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HANGUL:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
      return TRUE;
    default: /* given names first, in all other scripts */
      return FALSE;
    }
}

/**
 * sp_author_format_name:
 * @author: an author
 *
 * Returns: (transfer full): the name in one line, as it is said: given names first, but in East Asian scripts
 */
char *
sp_author_format_name (const SpAuthor *author)
{
  g_autofree char *whole = NULL;
  const char *given, *family;

  g_return_val_if_fail (author != NULL, NULL);

  if (author->literal != NULL)
    return sp_clean_line (author->literal);
  given = author->given ? author->given : "";
  family = author->family ? author->family : "";
  whole = is_east_asian (family) ? g_strconcat (family, given, NULL) : g_strjoin (" ", given, family, NULL);
  return sp_clean_line (whole);
}
