/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one part of a comparison's table: a head, a cell or the counts of a question. */
#pragma once

#include "sp-matrix-sizes.h"

G_BEGIN_DECLS

#define SP_TYPE_MATRIX_TILE (sp_matrix_tile_get_type ())
G_DECLARE_FINAL_TYPE (SpMatrixTile, sp_matrix_tile, SP, MATRIX_TILE, GtkWidget)

GtkWidget *sp_matrix_tile_new (GtkAccessibleRole role, const SpMatrixSizes *sizes);

void sp_matrix_tile_show (SpMatrixTile *self, SpMatrixPlan *plan, guint line, guint place, SpRecord *marked);
void sp_matrix_tile_set_clip (SpMatrixTile *self, const GdkRectangle *clip);
guint sp_matrix_tile_get_line (SpMatrixTile *self);
guint sp_matrix_tile_get_place (SpMatrixTile *self);
SpMatrixSpot sp_matrix_tile_get_spot (SpMatrixTile *self);

G_END_DECLS
