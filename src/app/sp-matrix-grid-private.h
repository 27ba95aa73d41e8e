/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the parts of the table of a comparison share: what is there, where that is, and what keys and the pointer do. */
#pragma once

#include "sp-matrix-grid.h"
#include "sp-matrix-line.h"
#include "sp-recycled.h"

G_BEGIN_DECLS

struct _SpMatrixGrid
{
  GtkWidget parent_instance;

  SpMatrixPlan *plan;
  SpMatrixSizes sizes;
  SpRecycled *lines;
  GArray *numbers;               /* of the lines that are there */
  GtkAdjustment *adjustments[2]; /* by orientation */
  GtkScrollablePolicy policies[2];
  double start; /* how far it is scrolled from where reading starts */
  SpRecord *marked;
  guint line; /* this and the next: where the keyboard is, or comes to */
  guint place;
  SpRecord *line_record; /* this and the next: whose that is */
  SpRecord *place_record;
  guint pressed_line; /* this and the next: where the pointer was pressed; G_MAXUINT for nowhere */
  guint pressed_place;
  int width; /* this and the next: what the sizes are for; 0 where they are to be found anew */
  int height;
  gboolean configuring;
};

enum
{
  SP_MATRIX_GRID_ACTIVATED,
  SP_MATRIX_GRID_TOGGLED,
  SP_MATRIX_GRID_MENU,
  SP_MATRIX_GRID_SHIFTED,
  SP_MATRIX_GRID_N_SIGNALS,
};

extern guint sp_matrix_grid_signals[SP_MATRIX_GRID_N_SIGNALS];

/* sp-matrix-grid-geometry.c */
gboolean sp_matrix_grid_has_foot (SpMatrixGrid *self);
gboolean sp_matrix_grid_is_foot (SpMatrixGrid *self, guint line);
gboolean sp_matrix_grid_is_mirrored (SpMatrixGrid *self);
guint sp_matrix_grid_count_lines (SpMatrixGrid *self);
guint sp_matrix_grid_count_places (SpMatrixGrid *self);
int sp_matrix_grid_get_scrolled (SpMatrixGrid *self, GtkOrientation orientation);
int sp_matrix_grid_get_foot_y (SpMatrixGrid *self);
int sp_matrix_grid_get_y (SpMatrixGrid *self, guint line);
int sp_matrix_grid_get_height (SpMatrixGrid *self, guint line);
SpMatrixView sp_matrix_grid_get_view (SpMatrixGrid *self, guint line);

/* sp-matrix-grid-input.c */
void sp_matrix_grid_add_controllers (SpMatrixGrid *self);

/* sp-matrix-grid.c */
void sp_matrix_grid_remember_current (SpMatrixGrid *self);

G_END_DECLS
