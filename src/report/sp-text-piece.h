/* SPDX-License-Identifier: GPL-3.0-or-later
 * A line of text, or a part of one that stands on a line of its own. */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * SpTextPiece:
 * @line: a line of a layout
 * @start: where the piece begins in the text, in bytes
 * @end: where what is seen of it ends; spaces after that belong to the piece before the next
 * @left: from where the line begins to where the piece does, in Pango units
 * @width: how wide it is
 * @y: where it begins, above the line that letters stand on and less than 0
 * @height: how high it is by its fonts
 *
 * A line, or a part of one that stands on a line of its own. Borrows from what it is of.
 */
typedef struct
{
  PangoLayoutLine *line;
  int start;
  int end;
  int left;
  int width;
  int y;
  int height;
} SpTextPiece;

void sp_text_piece_draw (const SpTextPiece *self, cairo_t *cr);

G_END_DECLS
