/* SPDX-License-Identifier: GPL-3.0-or-later
 * A comparison as text for other programs: comma-separated values and JSON. */
#pragma once

#include "sp-matrix.h"

G_BEGIN_DECLS

/**
 * SpComparisonText:
 * @matrix: the comparison
 * @rows: (element-type guint) (nullable): the numbers of its rows in order, as sp_matrix_order() makes them; %NULL for
 *   the order in which they were asked for
 * @only_differences: whether to leave out the questions that are no differences; see #SpMatrixColumn
 * @with_pairs: whether JSON is to have the countries two by two
 *
 * What is to be written. Countries and groups are the rows, whatever the window shows. Borrows what it points at.
 */
typedef struct
{
  SpMatrix *matrix;
  GArray *rows;
  gboolean only_differences;
  gboolean with_pairs;
} SpComparisonText;

char *sp_comparison_text_write_csv (const SpComparisonText *self);
char *sp_comparison_text_write_json (const SpComparisonText *self);

G_END_DECLS
