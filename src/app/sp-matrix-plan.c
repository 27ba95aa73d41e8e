/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where each part of a matrix is seen in the table: which row and column comes where, and what its tiles say. */
#include "sp-matrix-plan.h"

#include "sp-chosen-matrix.h"

struct _SpMatrixPlan
{
  GObject parent_instance;

  SpMatrix *matrix;
  GArray *rows;    /* of the matrix, in the order in which they are seen */
  GArray *columns; /* the same */
  guint unconfirmed_years;
  guint n_folded;
  gboolean swapped;
  SpMatrixOrder order;
  SpQuestion *order_question;
  gboolean descending;
  gboolean whole;
  GHashTable *compared; /* rows of the matrix */
};

G_DEFINE_FINAL_TYPE (SpMatrixPlan, sp_matrix_plan, G_TYPE_OBJECT)

static void
sp_matrix_plan_finalize (GObject *object)
{
  SpMatrixPlan *self = SP_MATRIX_PLAN (object);

  g_clear_object (&self->matrix);
  g_clear_object (&self->order_question);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->columns, g_array_unref);
  g_clear_pointer (&self->compared, g_hash_table_unref);

  G_OBJECT_CLASS (sp_matrix_plan_parent_class)->finalize (object);
}

static void
sp_matrix_plan_class_init (SpMatrixPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_matrix_plan_finalize;
}

static void
sp_matrix_plan_init (SpMatrixPlan *self)
{
  self->columns = g_array_new (FALSE, FALSE, sizeof (guint));
  self->compared = g_hash_table_new (NULL, NULL);
}

static gboolean
cannot_be_compared (const SpMatrixColumn *column)
{
  return column->now.verdict == SP_MATRIX_NOT_COMPARABLE && column->n_changed == 0;
}

/* A line says who answers what cannot be compared, so that it need not take a column; but of one row alone, and where
 * nothing else is asked, it is all that there is. */
static gboolean
may_fold (SpMatrixPlan *self)
{
  gboolean can_compare = FALSE;

  for (guint i = 0; i < sp_matrix_get_n_columns (self->matrix); i++)
    can_compare |= !cannot_be_compared (sp_matrix_get_column (self->matrix, i));
  return can_compare && sp_matrix_get_n_rows (self->matrix) > 1;
}

static void
choose_columns (SpMatrixPlan *self, gboolean only_differences, gboolean shows_not_comparable)
{
  gboolean folds = may_fold (self);

  for (guint i = 0; i < sp_matrix_get_n_columns (self->matrix); i++)
    {
      const SpMatrixColumn *column = sp_matrix_get_column (self->matrix, i);
      gboolean folded = folds && cannot_be_compared (column);

      self->n_folded += folded ? 1 : 0;
      if (!(folded && !shows_not_comparable) && !(only_differences && column->is_hidden))
        g_array_append_val (self->columns, i);
    }
}

static void
mark_compared (SpMatrixPlan *self, SpComparison *compared)
{
  for (guint i = 0; compared != NULL && i < self->rows->len; i++)
    if (sp_comparison_has (compared, sp_matrix_get_row (self->matrix, i)->record))
      g_hash_table_add (self->compared, GUINT_TO_POINTER (i));
}

/**
 * sp_matrix_plan_new:
 * @init: what it is to be made of
 *
 * Returns: (transfer full): where the parts of a matrix are seen, which never changes
 */
SpMatrixPlan *
sp_matrix_plan_new (const SpMatrixPlanInit *init)
{
  SpMatrixPlan *self;

  g_return_val_if_fail (init != NULL, NULL);
  g_return_val_if_fail (SP_IS_MATRIX (init->matrix) && SP_IS_COMPARISON_CHOICE (init->choice), NULL);

  self = g_object_new (SP_TYPE_MATRIX_PLAN, NULL);
  self->matrix = g_object_ref (init->matrix);
  self->unconfirmed_years = init->unconfirmed_years;
  self->swapped = sp_comparison_choice_get_swapped (init->choice);
  self->order = sp_comparison_choice_get_order (init->choice);
  self->descending = sp_comparison_choice_get_descending (init->choice);
  g_set_object (&self->order_question, sp_comparison_choice_get_order_question (init->choice));
  self->rows = sp_comparison_choice_order_rows (init->choice, init->matrix);
  choose_columns (self, sp_comparison_choice_get_only_differences (init->choice), init->shows_not_comparable);
  self->whole = init->compared != NULL;
  mark_compared (self, init->compared);
  return self;
}

/**
 * sp_matrix_plan_get_matrix:
 * @self: a plan
 *
 * Returns: (transfer none): the matrix
 */
SpMatrix *
sp_matrix_plan_get_matrix (SpMatrixPlan *self)
{
  g_return_val_if_fail (SP_IS_MATRIX_PLAN (self), NULL);

  return self->matrix;
}

/**
 * sp_matrix_plan_get_unconfirmed_years:
 * @self: a plan
 *
 * Returns: after how many years a position counts as not confirmed
 */
guint
sp_matrix_plan_get_unconfirmed_years (SpMatrixPlan *self)
{
  g_return_val_if_fail (SP_IS_MATRIX_PLAN (self), SP_DEFAULT_UNCONFIRMED_YEARS);

  return self->unconfirmed_years;
}

/**
 * sp_matrix_plan_is_swapped:
 * @self: a plan
 *
 * Returns: whether questions are lines and countries are beside each other
 */
gboolean
sp_matrix_plan_is_swapped (SpMatrixPlan *self)
{
  g_return_val_if_fail (SP_IS_MATRIX_PLAN (self), FALSE);

  return self->swapped;
}

/**
 * sp_matrix_plan_has_counts:
 * @self: a plan
 *
 * Returns: whether the answers are counted, in a last line or, where it is swapped, at a last place; of one row alone
 *   nothing is to be counted
 */
gboolean
sp_matrix_plan_has_counts (SpMatrixPlan *self)
{
  g_return_val_if_fail (SP_IS_MATRIX_PLAN (self), FALSE);

  return self->rows->len > 1 && self->columns->len > 0;
}

/**
 * sp_matrix_plan_get_n_folded:
 * @self: a plan
 *
 * Returns: how many questions need not be seen since they cannot be compared
 */
guint
sp_matrix_plan_get_n_folded (SpMatrixPlan *self)
{
  g_return_val_if_fail (SP_IS_MATRIX_PLAN (self), 0);

  return self->n_folded;
}

static GArray *
get_down (SpMatrixPlan *self)
{
  return self->swapped ? self->columns : self->rows;
}

static GArray *
get_across (SpMatrixPlan *self)
{
  return self->swapped ? self->rows : self->columns;
}

/**
 * sp_matrix_plan_get_n_lines:
 * @self: a plan
 *
 * Returns: how many lines the table has; the first is of heads, the last one of counts where there are some and it is
 *   not swapped
 */
guint
sp_matrix_plan_get_n_lines (SpMatrixPlan *self)
{
  g_return_val_if_fail (SP_IS_MATRIX_PLAN (self), 0);

  return 1 + get_down (self)->len + (sp_matrix_plan_has_counts (self) && !self->swapped ? 1 : 0);
}

/**
 * sp_matrix_plan_get_n_places:
 * @self: a plan
 *
 * Returns: how many tiles each line has; the first is its head, the last one its counts where there are some and it is
 *   swapped
 */
guint
sp_matrix_plan_get_n_places (SpMatrixPlan *self)
{
  g_return_val_if_fail (SP_IS_MATRIX_PLAN (self), 0);

  return 1 + get_across (self)->len + (sp_matrix_plan_has_counts (self) && self->swapped ? 1 : 0);
}

static SpMatrixSpot
get_head (SpMatrixPlan *self, guint number, gboolean is_question)
{
  SpMatrixSpot spot = { is_question ? SP_MATRIX_TILE_QUESTION : SP_MATRIX_TILE_RECORD, 0, 0 };
  GArray *numbers = is_question ? self->columns : self->rows;

  if (number >= numbers->len)
    spot.kind = SP_MATRIX_TILE_COUNTS_HEAD;
  else if (is_question)
    spot.column = g_array_index (numbers, guint, number);
  else
    spot.row = g_array_index (numbers, guint, number);
  return spot;
}

/**
 * sp_matrix_plan_get_spot:
 * @self: a plan
 * @line: a line, from 0
 * @place: a place in it, from 0
 *
 * Returns: what is there
 */
SpMatrixSpot
sp_matrix_plan_get_spot (SpMatrixPlan *self, guint line, guint place)
{
  SpMatrixSpot down, across;

  g_return_val_if_fail (SP_IS_MATRIX_PLAN (self), (SpMatrixSpot) { 0 });
  g_return_val_if_fail (line < sp_matrix_plan_get_n_lines (self), (SpMatrixSpot) { 0 });
  g_return_val_if_fail (place < sp_matrix_plan_get_n_places (self), (SpMatrixSpot) { 0 });

  if (line == 0 && place == 0)
    return (SpMatrixSpot) { SP_MATRIX_TILE_CORNER, 0, 0 };
  if (line == 0)
    return get_head (self, place - 1, !self->swapped);
  down = get_head (self, line - 1, self->swapped);
  if (place == 0)
    return down;
  across = get_head (self, place - 1, !self->swapped);
  return (SpMatrixSpot) {
    down.kind == SP_MATRIX_TILE_COUNTS_HEAD || across.kind == SP_MATRIX_TILE_COUNTS_HEAD ? SP_MATRIX_TILE_COUNTS
                                                                                         : SP_MATRIX_TILE_CELL,
    self->swapped ? across.row : down.row,
    self->swapped ? down.column : across.column,
  };
}

static SpRecord *
get_record (SpMatrixPlan *self, GArray *numbers, guint number)
{
  if (number >= numbers->len)
    return NULL;
  number = g_array_index (numbers, guint, number);
  return numbers == self->rows ? sp_matrix_get_row (self->matrix, number)->record
                               : SP_RECORD (sp_matrix_get_column (self->matrix, number)->question);
}

static gboolean
find (SpMatrixPlan *self, GArray *numbers, gpointer record, guint *found)
{
  for (guint i = 0; i < numbers->len; i++)
    if (get_record (self, numbers, i) == record)
      {
        *found = i + 1;
        return TRUE;
      }
  return FALSE;
}

/**
 * sp_matrix_plan_find_line:
 * @self: a plan
 * @record: (type SpRecord) (nullable): a country, a group or a question
 * @line: (out): return location for its line
 *
 * Returns: whether it has one
 */
gboolean
sp_matrix_plan_find_line (SpMatrixPlan *self, gpointer record, guint *line)
{
  g_return_val_if_fail (SP_IS_MATRIX_PLAN (self), FALSE);
  g_return_val_if_fail (line != NULL, FALSE);

  return find (self, get_down (self), record, line);
}

/**
 * sp_matrix_plan_find_place:
 * @self: a plan
 * @record: (type SpRecord) (nullable): a country, a group or a question
 * @place: (out): return location for its place in each line
 *
 * Returns: whether it has one
 */
gboolean
sp_matrix_plan_find_place (SpMatrixPlan *self, gpointer record, guint *place)
{
  g_return_val_if_fail (SP_IS_MATRIX_PLAN (self), FALSE);
  g_return_val_if_fail (place != NULL, FALSE);

  return find (self, get_across (self), record, place);
}

/**
 * sp_matrix_plan_get_line_record:
 * @self: a plan
 * @line: a line, from 0
 *
 * Returns: (transfer none) (nullable): the country, the group or the question of the line, if it is of one
 */
SpRecord *
sp_matrix_plan_get_line_record (SpMatrixPlan *self, guint line)
{
  g_return_val_if_fail (SP_IS_MATRIX_PLAN (self), NULL);

  return line > 0 ? get_record (self, get_down (self), line - 1) : NULL;
}

/**
 * sp_matrix_plan_get_place_record:
 * @self: a plan
 * @place: a place, from 0
 *
 * Returns: (transfer none) (nullable): the country, the group or the question at the place, if it is of one
 */
SpRecord *
sp_matrix_plan_get_place_record (SpMatrixPlan *self, guint place)
{
  g_return_val_if_fail (SP_IS_MATRIX_PLAN (self), NULL);

  return place > 0 ? get_record (self, get_across (self), place - 1) : NULL;
}

/**
 * sp_matrix_plan_is_whole:
 * @self: a plan
 *
 * Returns: whether it is of all countries, not of the comparison set
 */
gboolean
sp_matrix_plan_is_whole (SpMatrixPlan *self)
{
  g_return_val_if_fail (SP_IS_MATRIX_PLAN (self), FALSE);

  return self->whole;
}

/**
 * sp_matrix_plan_is_compared:
 * @self: a plan
 * @row: a row of the matrix
 *
 * Returns: whether it is marked as one of the comparison set, among others that are not
 */
gboolean
sp_matrix_plan_is_compared (SpMatrixPlan *self, guint row)
{
  g_return_val_if_fail (SP_IS_MATRIX_PLAN (self), FALSE);

  return g_hash_table_contains (self->compared, GUINT_TO_POINTER (row));
}

/**
 * sp_matrix_plan_is_sorted_by:
 * @self: a plan
 * @spot: a part of the table
 * @descending: (out) (optional): whether it is the other way round
 *
 * Returns: whether the countries are in the order of that head: of the corner by name
 */
gboolean
sp_matrix_plan_is_sorted_by (SpMatrixPlan *self, SpMatrixSpot spot, gboolean *descending)
{
  g_return_val_if_fail (SP_IS_MATRIX_PLAN (self), FALSE);

  if (descending != NULL)
    *descending = self->descending;
  if (spot.kind == SP_MATRIX_TILE_CORNER)
    return self->order == SP_MATRIX_BY_NAME;
  return spot.kind == SP_MATRIX_TILE_QUESTION && self->order == SP_MATRIX_BY_QUESTION &&
         sp_matrix_get_column (self->matrix, spot.column)->question == self->order_question;
}
