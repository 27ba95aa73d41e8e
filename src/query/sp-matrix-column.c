/* SPDX-License-Identifier: GPL-3.0-or-later
 * The columns of the matrix: what comes of comparing its countries on each question. */
#include "sp-matrix-private.h"

#include "sp-change.h"

static void
clear_summary (SpMatrixSummary *summary)
{
  g_clear_pointer (&summary->tally, sp_tally_free);
  g_clear_pointer (&summary->consensus, sp_consensus_free);
}

void
sp_matrix_column_clear (gpointer column)
{
  clear_summary (&((SpMatrixColumn *) column)->now);
  clear_summary (&((SpMatrixColumn *) column)->before);
}

static GPtrArray *
list_standings (SpMatrix *self, guint column, gboolean before)
{
  SpMatrixLookedAt when = before ? SP_MATRIX_LOOKED_AT_BEFORE : SP_MATRIX_LOOKED_AT_NOW;
  GPtrArray *standings = g_ptr_array_sized_new (self->countries->len);

  for (guint i = 0; i < self->countries->len; i++)
    if (g_array_index (self->looked_at, SpMatrixLookedAt, i) & when)
      g_ptr_array_add (standings, (gpointer) sp_matrix_get_standing (self, self->countries->pdata[i], column, before));
  return standings;
}

static SpMatrixVerdict
judge (GPtrArray *standings)
{
  SpLevel *first = NULL;
  guint n_known = 0;

  for (guint i = 0; i < standings->len; i++)
    {
      const SpStanding *standing = standings->pdata[i];
      SpLevel *level = standing->position ? sp_position_get_level (standing->position) : NULL;

      if (level == NULL)
        continue;
      if (n_known++ > 0 && level != first)
        return SP_MATRIX_DIFFERENT;
      first = level;
    }
  if (n_known < 2)
    return SP_MATRIX_NOT_COMPARABLE;
  return n_known == standings->len ? SP_MATRIX_SAME : SP_MATRIX_SAME_WHERE_KNOWN;
}

static void
summarize (SpMatrix *self, SpMatrixSummary *summary, guint column, gboolean before)
{
  g_autoptr (GPtrArray) standings = list_standings (self, column, before);
  SpQuestion *question = self->questions->pdata[column];

  summary->verdict = judge (standings);
  summary->tally =
    sp_tally_new_of_standings (question, standings, before ? self->first_day : self->day, self->unconfirmed_years);
  summary->consensus = sp_consensus_new_of_standings (question, standings);
}

static guint
count_changed (SpMatrix *self, guint column)
{
  const SpMatrixLookedAt both = SP_MATRIX_LOOKED_AT_NOW | SP_MATRIX_LOOKED_AT_BEFORE;
  guint n = 0;

  for (guint i = 0; i < self->countries->len; i++)
    if (g_array_index (self->looked_at, SpMatrixLookedAt, i) == both)
      n += sp_standings_differ (sp_matrix_get_standing (self, self->countries->pdata[i], column, TRUE),
                                sp_matrix_get_standing (self, self->countries->pdata[i], column, FALSE))
             ? 1
             : 0;
  return n;
}

/* With nobody else there, a country is compared with what it was. */
static void
judge_alone (SpMatrix *self, SpMatrixColumn *column)
{
  g_autoptr (GPtrArray) standings = g_ptr_array_new ();
  guint i = column - (SpMatrixColumn *) (gpointer) self->columns->data;

  if (self->countries->len != 1 || !self->has_second)
    return;
  g_ptr_array_add (standings, (gpointer) sp_matrix_get_standing (self, self->countries->pdata[0], i, FALSE));
  g_ptr_array_add (standings, (gpointer) sp_matrix_get_standing (self, self->countries->pdata[0], i, TRUE));
  column->now.verdict = column->n_changed > 0 ? SP_MATRIX_DIFFERENT : judge (standings);
}

static gboolean
is_answered (const SpMatrixCell *cell)
{
  return cell->standing.position != NULL || (cell->tally != NULL && cell->tally->n_known > 0);
}

static void
fill_column (SpMatrix *self, guint i)
{
  SpMatrixColumn *column = &g_array_index (self->columns, SpMatrixColumn, i);

  column->question = self->questions->pdata[i];
  summarize (self, &column->now, i, FALSE);
  if (self->has_second)
    {
      summarize (self, &column->before, i, TRUE);
      column->n_changed = count_changed (self, i);
    }
  judge_alone (self, column);
  for (guint row = 0; row < self->rows->len; row++)
    column->n_rows_answering += is_answered (sp_matrix_get_cell (self, row, i)) ? 1 : 0;
  column->is_hidden = column->now.verdict != SP_MATRIX_DIFFERENT && column->n_changed == 0;
}

static gboolean
shares_anything (SpMatrix *self, guint row)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (is_answered (sp_matrix_get_cell (self, row, i)) &&
        g_array_index (self->columns, SpMatrixColumn, i).n_rows_answering > 1)
      return TRUE;
  return FALSE;
}

/* Once the cells are there. */
void
sp_matrix_fill_columns (SpMatrix *self)
{
  g_array_set_size (self->columns, self->questions->len);
  for (guint i = 0; i < self->columns->len; i++)
    fill_column (self, i);
  for (guint row = 0; self->rows->len > 1 && row < self->rows->len; row++)
    ((SpMatrixRow *) self->rows->pdata[row])->shares_nothing = !shares_anything (self, row);
}
