/* SPDX-License-Identifier: GPL-3.0-or-later
 * Countries and groups as rows, questions as columns: who stood where, what is the same, and what changed. */
#include "sp-matrix-private.h"

#include "sp-change.h"
#include "sp-quote-columns.h"

#include <string.h>

G_DEFINE_FINAL_TYPE (SpMatrix, sp_matrix, G_TYPE_OBJECT)

static void
free_row (gpointer data)
{
  SpMatrixRow *row = data;

  g_object_unref (row->record);
  g_ptr_array_unref (row->members);
  g_free (row);
}

static void
clear_cell (gpointer data)
{
  SpMatrixCell *cell = data;

  g_clear_pointer (&cell->tally, sp_tally_free);
  g_clear_pointer (&cell->tally_before, sp_tally_free);
}

static void
sp_matrix_finalize (GObject *object)
{
  SpMatrix *self = SP_MATRIX (object);

  g_ptr_array_unref (self->rows);
  g_array_unref (self->columns);
  g_array_unref (self->cells);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_ptr_array_unref (self->countries);
  g_hash_table_unref (self->places);
  g_array_unref (self->looked_at);
  g_free (self->standings);
  g_free (self->befores);
  g_clear_object (&self->names);
  g_clear_object (&self->index);

  G_OBJECT_CLASS (sp_matrix_parent_class)->finalize (object);
}

static void
sp_matrix_class_init (SpMatrixClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_matrix_finalize;
}

static void
sp_matrix_init (SpMatrix *self)
{
  self->rows = g_ptr_array_new_with_free_func (free_row);
  self->columns = g_array_new (FALSE, TRUE, sizeof (SpMatrixColumn));
  g_array_set_clear_func (self->columns, sp_matrix_column_clear);
  self->cells = g_array_new (FALSE, TRUE, sizeof (SpMatrixCell));
  g_array_set_clear_func (self->cells, clear_cell);
  self->countries = g_ptr_array_new ();
  self->places = g_hash_table_new (NULL, NULL);
  self->looked_at = g_array_new (FALSE, TRUE, sizeof (SpMatrixLookedAt));
}

static int
compare_names (gconstpointer a, gconstpointer b, gpointer names)
{
  return strcmp (sp_country_names_get_collation_key (names, *(SpCountry *const *) a),
                 sp_country_names_get_collation_key (names, *(SpCountry *const *) b));
}

static GPtrArray *
list_all_countries (SpMatrix *self)
{
  GPtrArray *countries = sp_dataset_get_records (sp_index_get_dataset (self->index), SP_RECORD_COUNTRY);
  GPtrArray *list = g_ptr_array_copy (countries, NULL, NULL);

  g_ptr_array_set_free_func (list, NULL);
  g_ptr_array_sort_with_data (list, compare_names, self->names);
  return list;
}

/* Whether a country that was asked for is seen through the group and the levels of the lens. */
static gboolean
is_admitted (SpMatrix *self, SpCountry *country, const SpMatrixInit *init)
{
  SpOutlook outlook = { .question = init->level_question, .day = init->day, .weakest = init->weakest };
  SpStanding standing;

  if (init->group != NULL && sp_group_has_member (init->group, country, init->day) == SP_CERTAINTY_NO)
    return FALSE;
  if (init->level_question == NULL || init->levels == NULL || init->levels->len == 0)
    return TRUE;
  sp_standing_find (&standing, self->index, country, &outlook);
  return standing.position != NULL && g_ptr_array_find (init->levels, sp_position_get_level (standing.position), NULL);
}

static void
look_at (SpMatrix *self, SpCountry *country, SpMatrixLookedAt when)
{
  gpointer place;

  if (!g_hash_table_lookup_extended (self->places, country, NULL, &place))
    {
      place = GUINT_TO_POINTER (self->countries->len);
      g_hash_table_insert (self->places, country, place);
      g_ptr_array_add (self->countries, country);
      g_array_set_size (self->looked_at, self->countries->len);
    }
  g_array_index (self->looked_at, SpMatrixLookedAt, GPOINTER_TO_UINT (place)) |= when;
}

static GPtrArray *
list_members (SpMatrix *self, SpGroup *group, guint32 day, SpMatrixLookedAt when)
{
  GPtrArray *related = sp_index_get_related (self->index, group, SP_RECORD_COUNTRY);
  GPtrArray *members = g_ptr_array_new ();

  for (guint i = 0; i < related->len; i++)
    if (sp_group_has_member (group, related->pdata[i], day) != SP_CERTAINTY_NO)
      {
        g_ptr_array_add (members, related->pdata[i]);
        look_at (self, related->pdata[i], when);
      }
  return members;
}

static void
add_row (SpMatrix *self, SpRecord *record)
{
  SpMatrixRow *row = g_new0 (SpMatrixRow, 1);

  row->record = g_object_ref (record);
  row->is_group = SP_IS_GROUP (record);
  g_ptr_array_add (self->rows, row);
  if (row->is_group)
    {
      row->members = list_members (self, SP_GROUP (record), self->day, SP_MATRIX_LOOKED_AT_NOW);
      return;
    }
  row->members = g_ptr_array_new ();
  g_ptr_array_add (row->members, record);
  look_at (self, SP_COUNTRY (record), SP_MATRIX_LOOKED_AT_NOW | SP_MATRIX_LOOKED_AT_BEFORE);
}

static void
add_rows (SpMatrix *self, const SpMatrixInit *init)
{
  g_autoptr (GPtrArray) asked = init->records ? g_ptr_array_ref (init->records) : list_all_countries (self);

  self->n_asked = asked->len;
  for (guint i = 0; i < asked->len; i++)
    if (SP_IS_GROUP (asked->pdata[i]) || is_admitted (self, asked->pdata[i], init))
      add_row (self, asked->pdata[i]);
}

static SpStanding *
find_standings (SpMatrix *self, guint32 day)
{
  guint n = self->questions->len;
  SpStanding *standings = g_new (SpStanding, (gsize) self->countries->len * n);

  for (guint i = 0; i < self->countries->len; i++)
    for (guint j = 0; j < n; j++)
      {
        SpOutlook outlook = { .question = self->questions->pdata[j], .day = day, .weakest = self->weakest };

        sp_standing_find (&standings[(gsize) i * n + j], self->index, self->countries->pdata[i], &outlook);
      }
  return standings;
}

const SpStanding *
sp_matrix_get_standing (SpMatrix *self, SpCountry *country, guint column, gboolean before)
{
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, country));

  return &(before ? self->befores : self->standings)[(gsize) place * self->questions->len + column];
}

static SpTally *
count_members (SpMatrix *self, GPtrArray *members, guint column, gboolean before)
{
  g_autoptr (GPtrArray) standings = g_ptr_array_sized_new (members->len);

  for (guint i = 0; i < members->len; i++)
    g_ptr_array_add (standings, (gpointer) sp_matrix_get_standing (self, members->pdata[i], column, before));
  return sp_tally_new_of_standings (self->questions->pdata[column], standings, before ? self->first_day : self->day,
                                    self->unconfirmed_years);
}

static guint
count_changed (SpMatrix *self, GPtrArray *members, GPtrArray *members_before, guint column)
{
  guint n = 0;

  for (guint i = 0; i < members->len; i++)
    if (g_ptr_array_find (members_before, members->pdata[i], NULL))
      n += sp_standings_differ (sp_matrix_get_standing (self, members->pdata[i], column, TRUE),
                                sp_matrix_get_standing (self, members->pdata[i], column, FALSE))
             ? 1
             : 0;
  return n;
}

static void
fill_group_cell (SpMatrix *self, SpMatrixCell *cell, const SpMatrixRow *row, GPtrArray *members_before, guint column)
{
  cell->tally = count_members (self, row->members, column, FALSE);
  if (!self->has_second)
    return;
  cell->tally_before = count_members (self, members_before, column, TRUE);
  cell->n_changed = count_changed (self, row->members, members_before, column);
}

static void
fill_country_cell (SpMatrix *self, SpMatrixCell *cell, SpCountry *country, guint column)
{
  cell->standing = *sp_matrix_get_standing (self, country, column, FALSE);
  cell->unconfirmed = sp_standing_is_unconfirmed (&cell->standing, self->day, self->unconfirmed_years);
  if (!self->has_second)
    return;
  cell->before = *sp_matrix_get_standing (self, country, column, TRUE);
  cell->n_changed = sp_standings_differ (&cell->before, &cell->standing) ? 1 : 0;
}

static SpMatrixCell *
get_cell (SpMatrix *self, guint row, guint column)
{
  return &g_array_index (self->cells, SpMatrixCell, row * self->questions->len + column);
}

static void
fill_cells (SpMatrix *self, GPtrArray *members_before)
{
  g_array_set_size (self->cells, self->rows->len * self->questions->len);
  for (guint i = 0; i < self->rows->len; i++)
    {
      SpMatrixRow *row = self->rows->pdata[i];

      for (guint j = 0; j < self->questions->len; j++)
        {
          SpMatrixCell *cell = get_cell (self, i, j);

          if (row->is_group)
            fill_group_cell (self, cell, row, members_before->pdata[i], j);
          else
            fill_country_cell (self, cell, SP_COUNTRY (row->record), j);
          row->n_answered += cell->standing.position || (cell->tally && cell->tally->n_known > 0) ? 1 : 0;
        }
    }
}

/* Of each row that is a group, who was a member at the first date. */
static GPtrArray *
list_members_before (SpMatrix *self)
{
  GPtrArray *members = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const SpMatrixRow *row = self->rows->pdata[i];

      g_ptr_array_add (members,
                       self->has_second && row->is_group
                         ? list_members (self, SP_GROUP (row->record), self->first_day, SP_MATRIX_LOOKED_AT_BEFORE)
                         : g_ptr_array_new ());
    }
  return members;
}

static void
take_init (SpMatrix *self, const SpMatrixInit *init)
{
  SpDataset *dataset = sp_index_get_dataset (init->index);

  self->index = g_object_ref (init->index);
  self->names = init->names ? g_object_ref (init->names) : sp_country_names_new (dataset);
  self->day = init->day;
  self->has_second = init->has_second;
  self->first_day = init->first_day;
  self->weakest = init->weakest;
  self->unconfirmed_years = init->unconfirmed_years;
  self->questions =
    g_ptr_array_ref (init->questions ? init->questions : sp_dataset_get_records (dataset, SP_RECORD_QUESTION));
}

/**
 * sp_matrix_new:
 * @init: what it is to be made of
 *
 * Sets countries and groups side by side, on questions, on a day or on two. It can be made on any thread.
 *
 * Returns: (transfer full): the matrix, which never changes
 */
SpMatrix *
sp_matrix_new (const SpMatrixInit *init)
{
  g_autoptr (GPtrArray) members_before = NULL;
  SpMatrix *self;

  g_return_val_if_fail (init != NULL && SP_IS_INDEX (init->index), NULL);
  g_return_val_if_fail (!init->has_second || init->first_day <= init->day, NULL);

  self = g_object_new (SP_TYPE_MATRIX, NULL);
  take_init (self, init);
  add_rows (self, init);
  members_before = list_members_before (self);
  self->standings = find_standings (self, self->day);
  self->befores = self->has_second ? find_standings (self, self->first_day) : NULL;
  fill_cells (self, members_before);
  sp_matrix_fill_columns (self);
  return self;
}

/**
 * sp_matrix_get_index:
 * @self: a matrix
 *
 * Returns: (transfer none): the index that it was made of
 */
SpIndex *
sp_matrix_get_index (SpMatrix *self)
{
  g_return_val_if_fail (SP_IS_MATRIX (self), NULL);

  return self->index;
}

/**
 * sp_matrix_get_day:
 * @self: a matrix
 *
 * Returns: the day, the later one where there are two, as sp_date_get_last_day() counts
 */
guint32
sp_matrix_get_day (SpMatrix *self)
{
  g_return_val_if_fail (SP_IS_MATRIX (self), 1);

  return self->day;
}

/**
 * sp_matrix_get_first_day:
 * @self: a matrix
 * @first_day: (out) (optional): the earlier of two days; untouched where there is one
 *
 * Returns: whether there are two
 */
gboolean
sp_matrix_get_first_day (SpMatrix *self, guint32 *first_day)
{
  g_return_val_if_fail (SP_IS_MATRIX (self), FALSE);

  if (self->has_second && first_day != NULL)
    *first_day = self->first_day;
  return self->has_second;
}

/**
 * sp_matrix_get_weakest:
 * @self: a matrix
 *
 * Returns: the weakest basis of the positions in it
 */
SpBasis
sp_matrix_get_weakest (SpMatrix *self)
{
  g_return_val_if_fail (SP_IS_MATRIX (self), SP_BASIS_OPERATOR);

  return self->weakest;
}

/**
 * sp_matrix_get_names:
 * @self: a matrix
 *
 * Returns: (transfer none): the names of its countries
 */
SpCountryNames *
sp_matrix_get_names (SpMatrix *self)
{
  g_return_val_if_fail (SP_IS_MATRIX (self), NULL);

  return self->names;
}

/**
 * sp_matrix_get_unconfirmed_years:
 * @self: a matrix
 *
 * Returns: after how many years a position counts as not confirmed
 */
guint
sp_matrix_get_unconfirmed_years (SpMatrix *self)
{
  g_return_val_if_fail (SP_IS_MATRIX (self), 0);

  return self->unconfirmed_years;
}

/**
 * sp_matrix_get_n_rows:
 * @self: a matrix
 *
 * Returns: how many rows it has
 */
guint
sp_matrix_get_n_rows (SpMatrix *self)
{
  g_return_val_if_fail (SP_IS_MATRIX (self), 0);

  return self->rows->len;
}

/**
 * sp_matrix_get_n_asked:
 * @self: a matrix
 *
 * Returns: how many countries and groups were asked for, before the group and the levels left any out
 */
guint
sp_matrix_get_n_asked (SpMatrix *self)
{
  g_return_val_if_fail (SP_IS_MATRIX (self), 0);

  return self->n_asked;
}

/**
 * sp_matrix_get_n_columns:
 * @self: a matrix
 *
 * Returns: how many questions it has
 */
guint
sp_matrix_get_n_columns (SpMatrix *self)
{
  g_return_val_if_fail (SP_IS_MATRIX (self), 0);

  return self->questions->len;
}

/**
 * sp_matrix_get_row:
 * @self: a matrix
 * @row: the number of a row, from 0
 *
 * Returns: (transfer none): the row
 */
const SpMatrixRow *
sp_matrix_get_row (SpMatrix *self, guint row)
{
  g_return_val_if_fail (SP_IS_MATRIX (self) && row < self->rows->len, NULL);

  return self->rows->pdata[row];
}

/**
 * sp_matrix_get_column:
 * @self: a matrix
 * @column: the number of a column, from 0
 *
 * Returns: (transfer none): the column
 */
const SpMatrixColumn *
sp_matrix_get_column (SpMatrix *self, guint column)
{
  g_return_val_if_fail (SP_IS_MATRIX (self) && column < self->columns->len, NULL);

  return &g_array_index (self->columns, SpMatrixColumn, column);
}

/**
 * sp_matrix_get_cell:
 * @self: a matrix
 * @row: the number of a row, from 0
 * @column: the number of a column, from 0
 *
 * Returns: (transfer none): the cell
 */
const SpMatrixCell *
sp_matrix_get_cell (SpMatrix *self, guint row, guint column)
{
  g_return_val_if_fail (SP_IS_MATRIX (self), NULL);
  g_return_val_if_fail (row < self->rows->len && column < self->questions->len, NULL);

  return get_cell (self, row, column);
}

/**
 * sp_matrix_find_column:
 * @self: a matrix
 * @question: a question
 * @column: (out) (optional): the number of its column
 *
 * Returns: whether it has one
 */
gboolean
sp_matrix_find_column (SpMatrix *self, SpQuestion *question, guint *column)
{
  g_return_val_if_fail (SP_IS_MATRIX (self), FALSE);

  return g_ptr_array_find (self->questions, question, column);
}

static guint
count_later_of (SpMatrix *self, SpCountry *country)
{
  GPtrArray *positions = sp_index_get_related (self->index, country, SP_RECORD_POSITION);
  guint n = 0;

  for (guint i = 0; i < positions->len; i++)
    n += sp_date_get_first_day (sp_position_get_from (positions->pdata[i])) > self->day ? 1 : 0;
  return n;
}

/**
 * sp_matrix_count_later:
 * @self: a matrix
 *
 * Returns: how many positions its countries, and the members of its groups, take after its date, each counted once
 */
guint
sp_matrix_count_later (SpMatrix *self)
{
  guint n = 0;

  g_return_val_if_fail (SP_IS_MATRIX (self), 0);

  for (guint i = 0; i < self->countries->len; i++)
    if ((g_array_index (self->looked_at, SpMatrixLookedAt, i) & SP_MATRIX_LOOKED_AT_NOW) != 0)
      n += count_later_of (self, self->countries->pdata[i]);
  return n;
}

static gboolean
is_later_quote (SpMatrix *self, SpQuote *quote, SpQuestion *question)
{
  SpDate said = sp_quote_get_said (quote);

  if (!sp_date_is_set (said) || sp_date_has_begun (said, self->day) != SP_CERTAINTY_NO)
    return FALSE;
  if (question != NULL)
    return sp_quote_find_stance (quote, question) != NULL;
  for (guint i = 0; i < self->questions->len; i++)
    if (sp_quote_find_stance (quote, self->questions->pdata[i]) != NULL)
      return TRUE;
  return FALSE;
}

/**
 * sp_matrix_count_later_quotes:
 * @self: a matrix
 * @question: (nullable): the only question that counts; %NULL: all of its questions
 *
 * Returns: in how many quotes its countries, and the members of its groups, take a stance after its date, each counted
 *   once
 */
guint
sp_matrix_count_later_quotes (SpMatrix *self, SpQuestion *question)
{
  g_autoptr (GHashTable) later = NULL;

  g_return_val_if_fail (SP_IS_MATRIX (self), 0);
  g_return_val_if_fail (question == NULL || SP_IS_QUESTION (question), 0);

  later = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < self->countries->len; i++)
    {
      GPtrArray *quotes = sp_index_get_related (self->index, self->countries->pdata[i], SP_RECORD_QUOTE);

      if ((g_array_index (self->looked_at, SpMatrixLookedAt, i) & SP_MATRIX_LOOKED_AT_NOW) == 0)
        continue;
      for (guint j = 0; j < quotes->len; j++)
        if (is_later_quote (self, quotes->pdata[j], question))
          g_hash_table_add (later, quotes->pdata[j]);
    }
  return g_hash_table_size (later);
}

/**
 * sp_matrix_get_row_name:
 * @self: a matrix
 * @row: the number of a row, from 0
 *
 * Returns: (transfer none): the name of its country, in the user's language, or of its group
 */
const char *
sp_matrix_get_row_name (SpMatrix *self, guint row)
{
  const SpMatrixRow *found = sp_matrix_get_row (self, row);

  g_return_val_if_fail (found != NULL, NULL);

  if (found->is_group)
    return sp_group_get_name (SP_GROUP (found->record));
  return sp_country_names_get_name (self->names, SP_COUNTRY (found->record));
}
