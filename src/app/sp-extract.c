/* SPDX-License-Identifier: GPL-3.0-or-later
 * The piece of a long text that is shown in a few lines. */
#include "sp-extract.h"

#include "sp-shown-text.h"

#include <string.h>

/* So many characters are looked back for the beginning of a word: scripts without spaces have none. */
#define MAX_WORD 24

/* In place: white space and line breaks in a row are one space, and there is none at the ends. */
static char *
join_lines (char *text)
{
  char *to = text;

  for (const char *from = text; *from != '\0'; from++)
    if (!g_ascii_isspace (*from))
      *to++ = *from;
    else if (to > text && to[-1] != ' ')
      *to++ = ' ';
  if (to > text && to[-1] == ' ')
    to--;
  *to = '\0';
  return text;
}

static const char *
skip_characters (const char *text, guint n)
{
  while (n-- > 0 && *text != '\0')
    text = g_utf8_next_char (text);
  return text;
}

/**
 * sp_extract_make:
 * @text: a text from data, of any length
 * @from: the byte at which the piece begins, the first of a character
 * @max_characters: how many characters it has at most
 *
 * Returns: (transfer full): the piece as one line that is safe to be shown, with `…` where something is left out
 */
char *
sp_extract_make (const char *text, gsize from, guint max_characters)
{
  g_autofree char *piece = NULL;
  g_autofree char *line = NULL;
  const char *end;

  g_return_val_if_fail (text != NULL && from <= strlen (text), NULL);

  end = skip_characters (text + from, max_characters);
  piece = g_strndup (text + from, (gsize) (end - (text + from)));
  line = join_lines (sp_shown_text (piece));
  return g_strconcat (from > 0 ? "… " : "", line, *end != '\0' ? "…" : "", NULL);
}

/**
 * sp_extract_find_start:
 * @text: a text
 * @found: the byte at which something was found in it
 * @lead: how many characters before that are to be seen
 *
 * Returns: the byte at which a piece that shows what was found begins: where a word begins, if there is one near
 */
gsize
sp_extract_find_start (const char *text, gsize found, guint lead)
{
  const char *start, *at;

  g_return_val_if_fail (text != NULL && found <= strlen (text), 0);

  start = text + found;
  for (guint i = 0; i < lead && start > text; i++)
    start = g_utf8_prev_char (start);
  at = start;
  for (guint i = 0; i < MAX_WORD && at > text; i++)
    {
      const char *before = g_utf8_prev_char (at);

      if (g_unichar_isspace (g_utf8_get_char (before)))
        return (gsize) (at - text);
      at = before;
    }
  return at == text ? 0 : (gsize) (start - text);
}
