/* SPDX-License-Identifier: GPL-3.0-or-later
 * The sizes that all tiles of a comparison's table share. */
#pragma once

#include "sp-matrix-plan.h"
#include "sp-row-metrics.h"

G_BEGIN_DECLS

/**
 * SpMatrixSizes:
 * @metrics: the sizes that follow the font
 * @words: the width of the widest word of each head that was measured with that font
 * @head_width: the width of the heads of lines; this and all below in pixels
 * @place_width: the width of each place beside them
 * @end_width: the width of the counts of each line; 0 where there are none
 * @head_height: the height of the line of heads
 * @line_height: the height of each line below it
 * @foot_height: the height of the line of counts; 0 where there is none
 * @has_agreement: whether there is room for what follows from the counts
 * @summary_lines: for how many lines of a position's summary there is room
 *
 * How large the parts of the table are.
 */
typedef struct
{
  SpRowMetrics *metrics;
  GHashTable *words;
  int head_width;
  int place_width;
  int end_width;
  int head_height;
  int line_height;
  int foot_height;
  gboolean has_agreement;
  int summary_lines;
} SpMatrixSizes;

/* Between the edge of a tile and what is in it, across and down. */
#define SP_MATRIX_PADDING_X 10
#define SP_MATRIX_PADDING_Y 6

void sp_matrix_sizes_init (SpMatrixSizes *self);
void sp_matrix_sizes_clear (SpMatrixSizes *self);
void sp_matrix_sizes_forget (SpMatrixSizes *self);
void sp_matrix_sizes_find (SpMatrixSizes *self, GtkWidget *widget, SpMatrixPlan *plan, int width, int height);

G_END_DECLS
