/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where each part of a matrix is seen in the table: which row and column comes where, and what its tiles say. */
#pragma once

#include "sp-comparison-choice.h"
#include "sp-comparison.h"
#include "sp-matrix.h"

G_BEGIN_DECLS

/**
 * SpMatrixTileKind:
 * @SP_MATRIX_TILE_CORNER: where the heads of lines and places meet
 * @SP_MATRIX_TILE_RECORD: the head of a country or a group
 * @SP_MATRIX_TILE_QUESTION: the head of a question
 * @SP_MATRIX_TILE_CELL: where a country or a group stood on a question
 * @SP_MATRIX_TILE_COUNTS_HEAD: the head of the counts
 * @SP_MATRIX_TILE_COUNTS: the counts of a question
 *
 * The parts of the table.
 */
typedef enum
{
  SP_MATRIX_TILE_CORNER,
  SP_MATRIX_TILE_RECORD,
  SP_MATRIX_TILE_QUESTION,
  SP_MATRIX_TILE_CELL,
  SP_MATRIX_TILE_COUNTS_HEAD,
  SP_MATRIX_TILE_COUNTS,
} SpMatrixTileKind;

/**
 * SpMatrixSpot:
 * @kind: what is there
 * @row: of a record and a cell, the row of the matrix
 * @column: of a question, a cell and counts, the column of the matrix
 *
 * A part of the table, as the matrix counts.
 */
typedef struct
{
  SpMatrixTileKind kind;
  guint row;
  guint column;
} SpMatrixSpot;

/**
 * SpMatrixPlanInit:
 * @matrix: a matrix
 * @choice: how it is looked at
 * @unconfirmed_years: after how many years a position counts as not confirmed
 * @shows_not_comparable: whether questions that cannot be compared are seen too
 * @compared: (nullable): the comparison set, where its members are to be marked among all countries
 *
 * What sp_matrix_plan_new() makes a plan of.
 */
typedef struct
{
  SpMatrix *matrix;
  SpComparisonChoice *choice;
  guint unconfirmed_years;
  gboolean shows_not_comparable;
  SpComparison *compared;
} SpMatrixPlanInit;

#define SP_TYPE_MATRIX_PLAN (sp_matrix_plan_get_type ())
G_DECLARE_FINAL_TYPE (SpMatrixPlan, sp_matrix_plan, SP, MATRIX_PLAN, GObject)

SpMatrixPlan *sp_matrix_plan_new (const SpMatrixPlanInit *init);

SpMatrix *sp_matrix_plan_get_matrix (SpMatrixPlan *self);
guint sp_matrix_plan_get_unconfirmed_years (SpMatrixPlan *self);
gboolean sp_matrix_plan_is_swapped (SpMatrixPlan *self);
gboolean sp_matrix_plan_has_counts (SpMatrixPlan *self);
guint sp_matrix_plan_get_n_folded (SpMatrixPlan *self);

guint sp_matrix_plan_get_n_lines (SpMatrixPlan *self);
guint sp_matrix_plan_get_n_places (SpMatrixPlan *self);
SpMatrixSpot sp_matrix_plan_get_spot (SpMatrixPlan *self, guint line, guint place);
gboolean sp_matrix_plan_find_line (SpMatrixPlan *self, gpointer record, guint *line);
gboolean sp_matrix_plan_find_place (SpMatrixPlan *self, gpointer record, guint *place);
SpRecord *sp_matrix_plan_get_line_record (SpMatrixPlan *self, guint line);
SpRecord *sp_matrix_plan_get_place_record (SpMatrixPlan *self, guint place);

gboolean sp_matrix_plan_is_whole (SpMatrixPlan *self);
gboolean sp_matrix_plan_is_compared (SpMatrixPlan *self, guint row);
gboolean sp_matrix_plan_is_sorted_by (SpMatrixPlan *self, SpMatrixSpot spot, gboolean *descending);

G_END_DECLS
