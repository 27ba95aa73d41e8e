/* SPDX-License-Identifier: GPL-3.0-or-later
 * Marks what a search found in a text. */
#include "sp-found-marks.h"

/* A yellow that lets text of either style be read on it. */
#define RED 0xf500
#define GREEN 0xc200
#define BLUE 0x1100
#define ALPHA 0x6000

static void
add (PangoAttrList *attributes, PangoAttribute *attribute, gsize start, gsize end)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) end;
  pango_attr_list_insert (attributes, attribute);
}

/**
 * sp_found_marks_add:
 * @attributes: the attributes of a label
 * @search: (nullable): what was searched, or %NULL to mark nothing
 * @text: a text that the label shows, as it shows it
 * @offset: at which byte of the label's text @text begins
 *
 * Marks what was found, by colour and by a line, so that it is seen without colour too.
 */
void
sp_found_marks_add (PangoAttrList *attributes, SpSearch *search, const char *text, gsize offset)
{
  g_autoptr (GArray) spans = NULL;

  g_return_if_fail (attributes != NULL && text != NULL);

  if (search == NULL || sp_search_is_empty (search))
    return;
  spans = sp_search_find_spans (search, text);
  for (guint i = 0; i < spans->len; i++)
    {
      const SpSearchSpan *span = &g_array_index (spans, SpSearchSpan, i);
      gsize start = offset + span->start;
      gsize end = offset + span->end;

      add (attributes, pango_attr_background_new (RED, GREEN, BLUE), start, end);
      add (attributes, pango_attr_background_alpha_new (ALPHA), start, end);
      add (attributes, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), start, end);
    }
}
