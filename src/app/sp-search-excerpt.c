/* SPDX-License-Identifier: GPL-3.0-or-later
 * The part of a long text in which a search finds something, on one line. */
#include "sp-search-excerpt.h"

#include "sp-extract.h"

/* What is found within so many characters is seen without leaving out the beginning. */
#define SEEN 90
/* So many characters before it say what it is about, and so many are shown in all. */
#define BEFORE 30
#define MOST 200
/* So much of a text is looked at, so that the longest does not keep the window waiting. */
#define SEARCHED 20000

static const char *
skip (const char *text, gsize n_characters)
{
  while (*text != '\0' && n_characters-- > 0)
    text = g_utf8_next_char (text);
  return text;
}

static gsize
find_start (const char *text, gsize hit)
{
  return g_utf8_strlen (text, (gssize) hit) <= SEEN ? 0 : sp_extract_find_start (text, hit, BEFORE);
}

/**
 * sp_search_excerpt_new:
 * @search: what is searched
 * @text: a text from data, as it is
 * @has_hit: (out) (optional): whether something is found in it
 *
 * Cuts off the beginning where what is found would not be seen otherwise, and the end where it is far away.
 *
 * Returns: (transfer full): the text to show, as sp_extract_make() makes it
 */
char *
sp_search_excerpt_new (SpSearch *search, const char *text, gboolean *has_hit)
{
  g_autofree char *looked_at = NULL;
  g_autoptr (GArray) spans = NULL;
  gsize start = 0;

  g_return_val_if_fail (SP_IS_SEARCH (search), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  looked_at = g_strndup (text, (gsize) (skip (text, SEARCHED) - text));
  spans = sp_search_find_spans (search, looked_at);
  if (spans->len > 0)
    start = find_start (text, g_array_index (spans, SpSearchSpan, 0).start);
  if (has_hit != NULL)
    *has_hit = spans->len > 0;
  return sp_extract_make (text, start, MOST);
}
