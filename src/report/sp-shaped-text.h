/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text whose letters are chosen and placed once, to be cut into lines of any width. */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

typedef struct _SpShapedText SpShapedText;

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

GHashTable *sp_shaped_texts_new (void);
SpShapedText *sp_shaped_texts_shape (GHashTable *self, PangoLayout *layout);

void sp_shaped_text_unref (SpShapedText *self);
GArray *sp_shaped_text_cut (SpShapedText *self, int width, PangoLayout **layout);

void sp_text_piece_draw (const SpTextPiece *self, cairo_t *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpShapedText, sp_shaped_text_unref)

G_END_DECLS
