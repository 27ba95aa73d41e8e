/* SPDX-License-Identifier: GPL-3.0-or-later
 * The table of a comparison: its heads stay, the rest is scrolled, and only what is in view is there. */
#pragma once

#include "sp-matrix-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_MATRIX_GRID (sp_matrix_grid_get_type ())
G_DECLARE_FINAL_TYPE (SpMatrixGrid, sp_matrix_grid, SP, MATRIX_GRID, GtkWidget)

void sp_matrix_grid_set_plan (SpMatrixGrid *self, SpMatrixPlan *plan);
SpMatrixPlan *sp_matrix_grid_get_plan (SpMatrixGrid *self);
void sp_matrix_grid_set_marked (SpMatrixGrid *self, SpRecord *marked);

void sp_matrix_grid_get_current (SpMatrixGrid *self, guint *line, guint *place);
void sp_matrix_grid_set_current (SpMatrixGrid *self, guint line, guint place);
GtkWidget *sp_matrix_grid_get_tile (SpMatrixGrid *self, guint line, guint place);

G_END_DECLS
