/* SPDX-License-Identifier: GPL-3.0-or-later
 * A comparison as a table to be read on a terminal, with what is said of it below. */
#include "sp-comparison-table.h"

#include "sp-comparison-words.h"
#include "sp-pairs.h"
#include "sp-table-writer.h"
#include "sp-text.h"

#include <glib/gi18n-lib.h>

/* Of more countries than these, those two by two would be more to read than the table. */
#define MOST_IN_PAIRS 5

static GPtrArray *
make_rows (SpMatrix *matrix)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < sp_matrix_get_n_rows (matrix); i++)
    {
      char **cells = g_new0 (char *, sp_matrix_get_n_columns (matrix) + 2);

      cells[0] = g_strdup (sp_matrix_get_row_name (matrix, i));
      for (guint j = 0; j < sp_matrix_get_n_columns (matrix); j++)
        cells[j + 1] = sp_matrix_format_cell (matrix, i, j);
      g_ptr_array_add (rows, cells);
    }
  return rows;
}

static SpColumn *
make_columns (SpMatrix *matrix)
{
  SpColumn *columns = g_new0 (SpColumn, sp_matrix_get_n_columns (matrix) + 1);

  columns[0] = (SpColumn) { .heading = NC_ ("column", "Country"), .kind = SP_COLUMN_MAIN };
  for (guint i = 0; i < sp_matrix_get_n_columns (matrix); i++)
    columns[i + 1] = (SpColumn) { .heading = sp_question_get_short_title (sp_matrix_get_column (matrix, i)->question),
                                  .kind = SP_COLUMN_LONG };
  return columns;
}

static char *
make_table (SpMatrix *matrix, guint width)
{
  g_autofree SpColumn *list = make_columns (matrix);
  g_autoptr (GPtrArray) rows = make_rows (matrix);
  const SpColumns columns = { list, sp_matrix_get_n_columns (matrix) + 1 };

  return sp_table_write (&(SpSheet) { &columns, rows, NULL, NULL }, width);
}

static void
append_line (GString *text, const char *line)
{
  g_autofree char *safe = sp_text_to_line (line);

  if (*safe != '\0')
    g_string_append_printf (text, "%s\n", safe);
}

static void
append_named (GString *text, const char *name, const char *words)
{
  /* Translators: what a line is about, and what is said of it. */
  g_autofree char *line = g_strdup_printf (C_ ("line", "%s: %s"), name, words);

  append_line (text, line);
}

/* Of one country alone nothing is to be counted. */
static void
append_counts (GString *text, SpMatrix *matrix)
{
  for (guint i = 0; i < sp_matrix_get_n_columns (matrix); i++)
    {
      const SpMatrixColumn *column = sp_matrix_get_column (matrix, i);
      g_autofree char *words = sp_consensus_format (column->now.consensus);

      if (column->now.consensus->n_compared > 1)
        append_named (text, sp_question_get_short_title (column->question), words);
    }
}

static void
append_pairs (GString *text, SpMatrix *matrix)
{
  g_autoptr (SpPairs) pairs = sp_pairs_new (matrix);

  if (sp_pairs_get_countries (pairs)->len > MOST_IN_PAIRS || sp_pairs_get_n_pairs (pairs) == 0)
    return;
  g_string_append_c (text, '\n');
  for (guint i = 0; i < sp_pairs_get_n_pairs (pairs); i++)
    {
      const SpPair *pair = sp_pairs_get (pairs, i);
      g_autofree char *names = g_strdup_printf (C_ ("pair", "%s and %s"), sp_pairs_get_name (pairs, pair->first),
                                                sp_pairs_get_name (pairs, pair->second));
      g_autofree char *words = sp_pairs_format (pairs, i);
      g_autofree char *mean = sp_pairs_format_mean (pairs, i);
      g_autofree char *both = pair->has_mean ? g_strdup_printf (C_ ("consensus", "%s; %s"), words, mean) : NULL;

      append_named (text, names, both ? both : words);
    }
}

/**
 * sp_comparison_write_table:
 * @matrix: a comparison
 * @width: how many columns of a terminal it may take, or 0 for any number
 *
 * Writes a line for each country or group; below them the counts of each question, what cannot be compared, and of few
 * countries how far each two are apart.
 *
 * Returns: (transfer full): the text, harmless for a terminal
 */
char *
sp_comparison_write_table (SpMatrix *matrix, guint width)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *caption = NULL;
  g_autofree char *table = NULL;
  g_autofree char *not_comparable = NULL;
  g_autofree char *sharing_nothing = NULL;

  g_return_val_if_fail (SP_IS_MATRIX (matrix), NULL);

  caption = sp_comparison_format_dates (matrix);
  table = make_table (matrix, width);
  not_comparable = sp_matrix_format_not_comparable (matrix);
  sharing_nothing = sp_matrix_format_sharing_nothing (matrix);
  append_line (text, caption);
  g_string_append_printf (text, "\n%s\n", table);
  append_counts (text, matrix);
  append_line (text, not_comparable);
  append_line (text, sharing_nothing);
  append_pairs (text, matrix);
  while (g_str_has_suffix (text->str, "\n\n"))
    g_string_truncate (text, text->len - 1);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
