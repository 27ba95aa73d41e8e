/* SPDX-License-Identifier: GPL-3.0-or-later
 * The matrix that the lens, the comparison set and the user's choice come to. */
#include "sp-chosen-matrix.h"

/**
 * sp_comparison_choice_list_questions:
 * @self: a choice
 * @lens: what is looked through
 *
 * Returns: (transfer full) (element-type SpQuestion): the questions that are compared: that of the lens alone where it
 *   is pinned, else all of the dataset, in the chosen order
 */
GPtrArray *
sp_comparison_choice_list_questions (SpComparisonChoice *self, SpLens *lens)
{
  GPtrArray *chosen = sp_comparison_choice_get_questions (self);
  GPtrArray *list;
  GPtrArray *all;

  g_return_val_if_fail (SP_IS_COMPARISON_CHOICE (self) && SP_IS_LENS (lens), NULL);

  list = g_ptr_array_new_with_free_func (g_object_unref);
  if (sp_lens_get_pinned (lens))
    {
      g_ptr_array_add (list, g_object_ref (sp_lens_get_question (lens)));
      return list;
    }
  for (guint i = 0; chosen != NULL && i < chosen->len; i++)
    g_ptr_array_add (list, g_object_ref (chosen->pdata[i]));
  all = sp_dataset_get_records (sp_index_get_dataset (sp_lens_get_index (lens)), SP_RECORD_QUESTION);
  for (guint i = 0; i < all->len; i++)
    if (!g_ptr_array_find (list, all->pdata[i], NULL))
      g_ptr_array_add (list, g_object_ref (all->pdata[i]));
  return list;
}

/**
 * sp_comparison_choice_is_whole:
 * @self: a choice
 * @comparison: the comparison set
 *
 * Returns: whether all countries are compared: because they are asked for, or because the set is empty
 */
gboolean
sp_comparison_choice_is_whole (SpComparisonChoice *self, SpComparison *comparison)
{
  g_return_val_if_fail (SP_IS_COMPARISON_CHOICE (self) && SP_IS_COMPARISON (comparison), FALSE);

  return sp_comparison_choice_get_whole (self) || sp_comparison_get_size (comparison) == 0;
}

/**
 * sp_comparison_choice_make_matrix:
 * @self: a choice
 * @comparison: the comparison set
 * @lens: what is looked through
 * @names: the names of the dataset's countries
 * @unconfirmed_years: after how many years a position counts as not confirmed
 *
 * Returns: (transfer full): the matrix that these come to; what “only differences” leaves out is in it
 */
SpMatrix *
sp_comparison_choice_make_matrix (SpComparisonChoice *self,
                                  SpComparison *comparison,
                                  SpLens *lens,
                                  SpCountryNames *names,
                                  guint unconfirmed_years)
{
  g_autoptr (GPtrArray) questions = NULL;
  SpMatrixInit init = { .names = names, .unconfirmed_years = unconfirmed_years };

  g_return_val_if_fail (SP_IS_COMPARISON_CHOICE (self) && SP_IS_COMPARISON (comparison), NULL);
  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_COUNTRY_NAMES (names), NULL);

  questions = sp_comparison_choice_list_questions (self, lens);
  init.index = sp_lens_get_index (lens);
  init.records = sp_comparison_choice_is_whole (self, comparison) ? NULL : sp_comparison_get_records (comparison);
  init.questions = questions;
  init.group = sp_lens_get_group (lens);
  init.level_question = sp_lens_get_question (lens);
  init.levels = sp_lens_get_levels (lens);
  init.has_second = sp_lens_get_span (lens, &init.first_day, &init.day);
  init.weakest = sp_lens_get_weakest (lens);
  return sp_matrix_new (&init);
}

/**
 * sp_comparison_choice_order_rows:
 * @self: a choice
 * @matrix: a matrix
 *
 * Returns: (transfer full) (element-type guint): the numbers of its rows in the chosen order; as they were asked for
 *   where it is by a question that is not in the matrix
 */
GArray *
sp_comparison_choice_order_rows (SpComparisonChoice *self, SpMatrix *matrix)
{
  SpMatrixOrder order;
  guint column = 0;

  g_return_val_if_fail (SP_IS_COMPARISON_CHOICE (self) && SP_IS_MATRIX (matrix), NULL);

  order = sp_comparison_choice_get_order (self);
  if (order == SP_MATRIX_BY_QUESTION &&
      !sp_matrix_find_column (matrix, sp_comparison_choice_get_order_question (self), &column))
    return sp_matrix_order (matrix, SP_MATRIX_BY_SET, 0, FALSE);
  return sp_matrix_order (matrix, order, column, sp_comparison_choice_get_descending (self));
}
