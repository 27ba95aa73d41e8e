/* SPDX-License-Identifier: GPL-3.0-or-later
 * A cell of a comparison on paper: the words of the comparison, on what that rests, and the numbers of its sources. */
#include "sp-comparison-cell.h"

#include "sp-clean-text.h"
#include "sp-comparison-words.h"
#include "sp-run-records.h"
#include "sp-vocabulary.h"

#include <glib/gi18n-lib.h>

static void
append_clean (SpRichText *text, const char *words, SpTextLook look)
{
  g_autofree char *clean = sp_clean_line (words);

  sp_rich_text_append (text, clean, look);
}

/* The level stands out from what is said of it. */
static void
append_words (SpRichText *text, const char *words, const SpMatrixCell *cell)
{
  const char *label;
  const char *at;
  g_autofree char *level = NULL;

  if (cell->standing.position == NULL)
    {
      append_clean (text, words, cell->tally ? SP_TEXT_PLAIN : SP_TEXT_DIM);
      return;
    }
  label = sp_level_get_label (sp_position_get_level (cell->standing.position));
  at = *label != '\0' ? strstr (words, label) : NULL;
  level = at ? g_strndup (words, (gsize) (at - words) + strlen (label)) : g_strdup ("");
  append_clean (text, level, SP_TEXT_STRONG);
  append_clean (text, words + strlen (level), SP_TEXT_PLAIN);
}

static void
add_members (SpMatrix *matrix, const SpMatrixRow *row, SpQuestion *question, GPtrArray *records)
{
  const SpOutlook outlook = { question, NULL, sp_matrix_get_day (matrix), sp_matrix_get_weakest (matrix) };

  for (guint i = 0; i < row->members->len; i++)
    {
      SpStanding standing;

      sp_standing_find (&standing, sp_matrix_get_index (matrix), row->members->pdata[i], &outlook);
      sp_run_records_add (&standing, sp_matrix_get_index (matrix), outlook.weakest, records);
    }
}

static void
append_basis (SpRichText *text, const SpMatrixCell *cell)
{
  SpPosition *position = cell->standing.position;
  g_autofree char *date = NULL;
  g_autofree char *confirmed = NULL;

  if (position == NULL)
    return;
  append_clean (text, sp_vocabulary_get_label (&sp_basis_vocabulary, (int) sp_position_get_basis (position)),
                SP_TEXT_DIM | SP_TEXT_SMALL);
  if (!cell->unconfirmed || sp_date_compare (cell->standing.last_confirmed, cell->standing.since) == 0)
    return;
  date = sp_date_format (cell->standing.last_confirmed);
  /* Translators: after what a position rests on; %s is a date. */
  confirmed = g_strdup_printf (_ (", last confirmed %s"), date);
  append_clean (text, confirmed, SP_TEXT_DIM | SP_TEXT_SMALL);
}

/* Returns: (nullable): what the position is about */
static const char *
find_summary (const SpMatrixCell *cell)
{
  const char *summary = cell->standing.position ? sp_position_get_summary (cell->standing.position) : NULL;

  return summary != NULL && *summary != '\0' ? summary : NULL;
}

/**
 * sp_comparison_cell_write:
 * @matrix: a comparison
 * @numbers: (nullable): what gives its sources their numbers; %NULL where they have none
 * @row_number: a row
 * @column: a column
 * @with_summary: whether what the position is about is told below
 * @look: (out): the look of the level
 * @has_look: (out): whether there is one: groups have none
 *
 * Returns: (transfer full): the words of the comparison, on what that rests, and the numbers of its sources
 */
SpRichText *
sp_comparison_cell_write (SpMatrix *matrix,
                          SpSourceNumbers *numbers,
                          guint row_number,
                          guint column,
                          gboolean with_summary,
                          SpLook *look,
                          gboolean *has_look)
{
  const SpMatrixRow *row = sp_matrix_get_row (matrix, row_number);
  const SpMatrixCell *cell = sp_matrix_get_cell (matrix, row_number, column);
  SpQuestion *question = sp_matrix_get_column (matrix, column)->question;
  SpBasis weakest = sp_matrix_get_weakest (matrix);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autofree char *words = sp_matrix_format_cell (matrix, row_number, column);
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  const char *summary = with_summary ? find_summary (cell) : NULL;

  *has_look = !row->is_group;
  *look = sp_look_new_for_standing (question, &cell->standing, sp_matrix_get_day (matrix),
                                    sp_matrix_get_unconfirmed_years (matrix), sp_theme_get (FALSE, FALSE));
  append_words (text, words, cell);
  if (row->is_group)
    add_members (matrix, row, question, records);
  sp_run_records_add (&cell->standing, sp_matrix_get_index (matrix), weakest, records);
  if (cell->n_changed > 0)
    sp_run_records_add (&cell->before, sp_matrix_get_index (matrix), weakest, records);
  if (records->len == 0)
    return text;
  sp_rich_text_append (text, "\n", SP_TEXT_SMALL);
  append_basis (text, cell);
  sp_rich_text_append (text, "\xc2\xa0", SP_TEXT_SMALL);
  sp_source_numbers_cite (numbers, records, text);
  if (summary != NULL)
    {
      sp_rich_text_append (text, "\n", SP_TEXT_SMALL);
      append_clean (text, summary, SP_TEXT_SMALL);
    }
  return text;
}

/**
 * sp_comparison_cell_write_summary:
 * @matrix: a comparison
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer full): what the position is about; no text where there is none
 */
SpRichText *
sp_comparison_cell_write_summary (SpMatrix *matrix, guint row, guint column)
{
  const char *summary = find_summary (sp_matrix_get_cell (matrix, row, column));
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);

  append_clean (text, summary ? summary : "", SP_TEXT_PLAIN);
  return text;
}

/**
 * sp_comparison_cell_write_country:
 * @self: a comparison
 * @place: the place of a row in it
 *
 * Returns: (transfer full): the name of the country, or of the group with the number of its members
 */
SpRichText *
sp_comparison_cell_write_country (const SpComparisonText *self, guint place)
{
  guint number = sp_comparison_text_get_row (self, place);
  const SpMatrixRow *row = sp_matrix_get_row (self->matrix, number);
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  g_autofree char *members = NULL;

  append_clean (text, sp_matrix_get_row_name (self->matrix, number), SP_TEXT_STRONG);
  if (!row->is_group)
    return text;
  members = g_strdup_printf (ngettext ("%u member", "%u members", row->members->len), row->members->len);
  sp_rich_text_append (text, "\n", SP_TEXT_SMALL);
  sp_rich_text_append (text, members, SP_TEXT_DIM | SP_TEXT_SMALL);
  return text;
}
