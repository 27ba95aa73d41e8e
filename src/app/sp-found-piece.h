/* SPDX-License-Identifier: GPL-3.0-or-later
 * A text of a quote in a few lines of a list, begun so that what was found is seen. */
#pragma once

#include "sp-search.h"

#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * SpFoundPiece:
 * @text: the text
 * @format: what it stands in, with “%s” for the text
 * @language: (nullable): its language, as a language tag
 * @search: (nullable): what was searched
 * @attributes: how it looks
 * @max_lines: how many lines it may have, at least 1
 *
 * What is to be laid out.
 */
typedef struct
{
  const char *text;
  const char *format;
  const char *language;
  SpSearch *search;
  PangoAttrList *attributes;
  guint max_lines;
} SpFoundPiece;

gboolean sp_found_piece_find (const char *text, SpSearch *search, gsize *start, gsize *end);
void sp_found_piece_lay_out (const SpFoundPiece *piece, PangoLayout *layout);

G_END_DECLS
