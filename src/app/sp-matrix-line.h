/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one line of a comparison's table: its head, and of the tiles beside that those that are in view. */
#pragma once

#include "sp-matrix-tile.h"

G_BEGIN_DECLS

/**
 * SpMatrixView:
 * @offset: how far the places are scrolled, from where reading starts, in pixels
 * @first: the first place that is seen
 * @last: the last one
 * @kept: a place that has to be there, seen or not; 0 for none
 * @top: what of the line's top is under the heads, in pixels
 * @bottom: what of its bottom is under the counts
 *
 * What is seen of a line.
 */
typedef struct
{
  int offset;
  guint first;
  guint last;
  guint kept;
  int top;
  int bottom;
} SpMatrixView;

#define SP_TYPE_MATRIX_LINE (sp_matrix_line_get_type ())
G_DECLARE_FINAL_TYPE (SpMatrixLine, sp_matrix_line, SP, MATRIX_LINE, GtkWidget)

GtkWidget *sp_matrix_line_new (const SpMatrixSizes *sizes, gboolean is_head);

void sp_matrix_line_show (SpMatrixLine *self,
                          SpMatrixPlan *plan,
                          guint line,
                          const SpMatrixView *view,
                          SpRecord *marked);
SpMatrixTile *sp_matrix_line_get_tile (SpMatrixLine *self, guint place);

G_END_DECLS
