/* SPDX-License-Identifier: GPL-3.0-or-later
 * A text of a quote in a few lines of a list, begun so that what was found is seen. */
#include "sp-found-piece.h"

#include "sp-extract.h"
#include "sp-found-marks.h"
#include "sp-text-direction.h"

#include <string.h>

/* More than what goes into three lines of the widest screen. */
#define MAX_CHARACTERS 1200

/* So many bytes at the end of the last line may give way to “…”. */
#define ELLIPSIS_ROOM 12

/* How many characters are seen before what was found, where the beginning is left out: as many as there is room for. */
static const guint leads[] = { 40, 15, 0 };

/* Whether all lines before the one after @max_lines show the text up to @end. */
static gboolean
shows (PangoLayout *layout, gsize end, guint max_lines)
{
  int line, x;
  PangoLayoutLine *last;

  pango_layout_index_to_line_x (layout, (int) end - 1, FALSE, &line, &x);
  if (pango_layout_get_line_count (layout) <= (int) max_lines || line + 1 < (int) max_lines)
    return TRUE;
  last = pango_layout_get_line_readonly (layout, line);
  return line + 1 == (int) max_lines && (int) end + ELLIPSIS_ROOM <= last->start_index + last->length;
}

/* As it runs, whatever it begins with. */
static char *
format_from (const SpFoundPiece *piece, gsize start)
{
  g_autofree char *text = sp_extract_make (piece->text, start, MAX_CHARACTERS);
  g_auto (GStrv) parts = g_strsplit (piece->format, "%s", 2);
  g_autofree char *whole = g_strjoinv (text, parts);

  return g_strconcat (sp_text_direction_get_mark (sp_text_direction_find (text, piece->language)), whole, NULL);
}

static void
begin_at (const SpFoundPiece *piece, PangoLayout *layout, gsize start)
{
  g_autofree char *text = format_from (piece, start);
  PangoAttrList *attributes = pango_attr_list_copy (piece->attributes);

  sp_found_marks_add (attributes, piece->search, text, 0);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

/* Whether it shows what was found, or there is nothing to show: a long text is searched to its end. */
static gboolean
is_enough (const SpFoundPiece *piece, PangoLayout *layout)
{
  gsize start, end;

  if (sp_found_piece_find (pango_layout_get_text (layout), piece->search, &start, &end))
    return shows (layout, end, piece->max_lines);
  return strlen (piece->text) <= MAX_CHARACTERS;
}

/**
 * sp_found_piece_find:
 * @text: (nullable): a text
 * @search: (nullable): what is searched
 * @start: (out): where the first begins that is found
 * @end: (out): the byte after it
 *
 * Returns: whether anything is found
 */
gboolean
sp_found_piece_find (const char *text, SpSearch *search, gsize *start, gsize *end)
{
  g_autoptr (GArray) spans = NULL;

  g_return_val_if_fail (start != NULL && end != NULL, FALSE);

  if (search == NULL || text == NULL)
    return FALSE;
  spans = sp_search_find_spans (search, text);
  if (spans->len == 0)
    return FALSE;
  *start = g_array_index (spans, SpSearchSpan, 0).start;
  *end = g_array_index (spans, SpSearchSpan, 0).end;
  return TRUE;
}

/**
 * sp_found_piece_lay_out:
 * @piece: a piece
 * @layout: a layout of the width that there is
 *
 * Lays the text out from its beginning, or where that does not show what was found, from so shortly before that that it
 * does. What was found is marked, and what has no room left out.
 */
void
sp_found_piece_lay_out (const SpFoundPiece *piece, PangoLayout *layout)
{
  gsize start, end;

  g_return_if_fail (piece != NULL && PANGO_IS_LAYOUT (layout));
  g_return_if_fail (piece->max_lines > 0);

  begin_at (piece, layout, 0);
  if (!is_enough (piece, layout) && sp_found_piece_find (piece->text, piece->search, &start, &end))
    for (guint i = 0; i < G_N_ELEMENTS (leads) && (i == 0 || !is_enough (piece, layout)); i++)
      begin_at (piece, layout, sp_extract_find_start (piece->text, start, leads[i]));
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_height (layout, -(int) piece->max_lines);
}
