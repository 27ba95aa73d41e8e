/* SPDX-License-Identifier: GPL-3.0-or-later
 * A drawing as a part of what is printed. */
#pragma once

#include "sp-block.h"

G_BEGIN_DECLS

/**
 * SpDrawing:
 * @measure: how high it is, in points, where it is @width wide
 * @draw: draws it, its upper left corner at 0, 0
 * @describe: (nullable): says what it shows, in a line or more; needs what @measure needs; %NULL where @title says all
 * @title: (nullable): what it is called, in a line
 * @data: for all three
 * @destroy: (nullable): frees @data
 * @keeps_next: whether it stands with what follows
 * @most_width: how wide it is at most where there is more room, in points; 0 for any width
 *
 * What a drawing block is made of.
 */
struct _SpDrawing
{
  double (*measure) (gpointer data, const SpTextSetter *setter, double width);
  void (*draw) (gpointer data, cairo_t *cr, const SpTextSetter *setter, double width);
  char *(*describe) (gpointer data, const SpTextSetter *setter, double width);
  const char *title;
  gpointer data;
  GDestroyNotify destroy;
  gboolean keeps_next;
  double most_width;
};

#define SP_TYPE_DRAWING_BLOCK (sp_drawing_block_get_type ())
G_DECLARE_FINAL_TYPE (SpDrawingBlock, sp_drawing_block, SP, DRAWING_BLOCK, SpBlock)

SpDrawingBlock *sp_drawing_block_new (const SpDrawing *drawing);
void sp_drawing_block_set_keeps_next (SpDrawingBlock *self, gboolean keeps_next);

G_END_DECLS
