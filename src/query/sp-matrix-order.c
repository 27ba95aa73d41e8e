/* SPDX-License-Identifier: GPL-3.0-or-later
 * The order of the matrix's rows. */
#include "sp-matrix-private.h"

#include <string.h>

typedef struct
{
  SpMatrix *matrix;
  SpMatrixOrder order;
  guint column;
  int direction;
} Sorting;

static int
compare_names (const Sorting *sorting, const SpMatrixRow *a, const SpMatrixRow *b)
{
  SpCountryNames *names = sorting->matrix->names;

  if (a->is_group)
    return g_utf8_collate (sp_group_get_name (SP_GROUP (a->record)), sp_group_get_name (SP_GROUP (b->record)));
  return strcmp (sp_country_names_get_collation_key (names, SP_COUNTRY (a->record)),
                 sp_country_names_get_collation_key (names, SP_COUNTRY (b->record)));
}

static int
compare_regions (const SpMatrixRow *a, const SpMatrixRow *b)
{
  const char *first = sp_country_get_region (SP_COUNTRY (a->record));
  const char *second = sp_country_get_region (SP_COUNTRY (b->record));

  return g_utf8_collate (first ? first : "", second ? second : "");
}

/* By level, then by when it began. What is not known is no answer, and comes last whatever the direction. */
static int
compare_standings (const SpStanding *a, const SpStanding *b, int direction)
{
  guint first, second;

  if (a->position == NULL || b->position == NULL)
    return (a->position == NULL) - (b->position == NULL);
  first = sp_level_get_index (sp_position_get_level (a->position));
  second = sp_level_get_index (sp_position_get_level (b->position));
  if (first != second)
    return first < second ? -direction : direction;
  return sp_date_compare (a->since, b->since) * direction;
}

static int
compare_rows (gconstpointer a, gconstpointer b, gpointer data)
{
  const Sorting *sorting = data;
  guint first = *(const guint *) a, second = *(const guint *) b;
  const SpMatrixRow *first_row = sorting->matrix->rows->pdata[first];
  const SpMatrixRow *second_row = sorting->matrix->rows->pdata[second];
  int order = 0;

  if (first_row->is_group != second_row->is_group)
    return first_row->is_group ? -1 : 1;
  if (sorting->order == SP_MATRIX_BY_NAME)
    order = compare_names (sorting, first_row, second_row) * sorting->direction;
  else if (!first_row->is_group && sorting->order == SP_MATRIX_BY_REGION)
    order = compare_regions (first_row, second_row) * sorting->direction;
  else if (!first_row->is_group)
    order =
      compare_standings (&sp_matrix_get_cell (sorting->matrix, first, sorting->column)->standing,
                         &sp_matrix_get_cell (sorting->matrix, second, sorting->column)->standing, sorting->direction);
  if (order == 0)
    order = compare_names (sorting, first_row, second_row);
  return order != 0 ? order : (int) first - (int) second;
}

static void
reverse (GArray *rows)
{
  for (guint i = 0; i < rows->len / 2; i++)
    {
      guint other = g_array_index (rows, guint, rows->len - 1 - i);

      g_array_index (rows, guint, rows->len - 1 - i) = g_array_index (rows, guint, i);
      g_array_index (rows, guint, i) = other;
    }
}

/**
 * sp_matrix_order:
 * @self: a matrix
 * @order: how to order its rows
 * @column: for %SP_MATRIX_BY_QUESTION, the number of the question's column; not looked at otherwise
 * @descending: whether the other way round; who has no position on the question stays at the end
 *
 * Returns: (transfer full) (element-type guint): the numbers of all rows, in that order
 */
GArray *
sp_matrix_order (SpMatrix *self, SpMatrixOrder order, guint column, gboolean descending)
{
  Sorting sorting = { self, order, column, descending ? -1 : 1 };
  GArray *rows;

  g_return_val_if_fail (SP_IS_MATRIX (self) && order < SP_N_MATRIX_ORDERS, NULL);
  g_return_val_if_fail (order != SP_MATRIX_BY_QUESTION || column < self->questions->len, NULL);

  rows = g_array_sized_new (FALSE, FALSE, sizeof (guint), self->rows->len);
  for (guint i = 0; i < self->rows->len; i++)
    g_array_append_val (rows, i);
  if (order != SP_MATRIX_BY_SET)
    g_array_sort_with_data (rows, compare_rows, &sorting);
  else if (descending)
    reverse (rows);
  return rows;
}
