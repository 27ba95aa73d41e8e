/* SPDX-License-Identifier: GPL-3.0-or-later
 * Draws the tiles of a comparison's table. */
#pragma once

#include "sp-matrix-sizes.h"

#include "sp-theme.h"

G_BEGIN_DECLS

/* Between a swatch and what it is of, in pixels. */
#define SP_MATRIX_DRAW_SPACING 8

/* Between counts beside each other. */
#define SP_MATRIX_DRAW_COUNT_SPACING 10

/**
 * SpMatrixCanvas:
 * @snapshot: what is drawn on, with the tile's corner at the origin
 * @widget: the tile
 * @sizes: the sizes of all tiles
 * @theme: the colours
 * @color: that of text
 * @width: of the tile, in pixels
 * @height: the same
 * @mirrored: whether reading starts at the right
 * @is_cut: whether there was no room for some of it
 *
 * Where a tile is drawn.
 */
typedef struct
{
  GtkSnapshot *snapshot;
  GtkWidget *widget;
  const SpMatrixSizes *sizes;
  const SpTheme *theme;
  GdkRGBA color;
  double width;
  double height;
  gboolean mirrored;
  gboolean is_cut;
} SpMatrixCanvas;

int sp_matrix_draw_get_around_head (const SpMatrixSizes *sizes, SpMatrixPlan *plan, SpMatrixSpot spot);
int sp_matrix_draw_get_head_room (const SpMatrixSizes *sizes);
int sp_matrix_draw_get_count_line (const SpMatrixSizes *sizes);
int sp_matrix_draw_get_count_width (GtkWidget *widget, const SpMatrixSizes *sizes, guint n);
void sp_matrix_draw (SpMatrixCanvas *canvas, SpMatrixPlan *plan, SpMatrixSpot spot);

G_END_DECLS
