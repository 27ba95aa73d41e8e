/* SPDX-License-Identifier: GPL-3.0-or-later
 * The tables of a comparison on paper. */
#include "sp-comparison-grid.h"

#include "sp-clean-text.h"
#include "sp-comparison-cell.h"
#include "sp-comparison-list.h"
#include "sp-comparison-words.h"
#include "sp-table-block.h"
#include "sp-text-block.h"

#include <glib/gi18n-lib.h>

/* The narrowest column that words can be read in, in points. */
#define NARROWEST 88.0
/* The narrowest column that summaries can be read in; where there is not even that, they stand below each other. */
#define NARROWEST_SUMMARY 112.0
/* The part of the table that the first column takes at most. */
#define FIRST_COLUMN 0.24
/* What positions are about is printed in comparisons of so many cells or fewer. */
#define MOST_WITH_SUMMARY 64
/* The counts of so many questions or fewer stand on one page. */
#define MOST_TOGETHER 8

typedef struct
{
  const SpComparisonText *text;
  SpSourceNumbers *numbers;
  GArray *questions;
  gboolean is_turned;
  gboolean has_summaries;
} Grid;

/**
 * sp_comparison_grid_is_turned:
 * @self: a comparison
 *
 * Returns: whether it has more questions than countries, so that these are the columns
 */
gboolean
sp_comparison_grid_is_turned (const SpComparisonText *self)
{
  g_autoptr (GArray) questions = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  questions = sp_comparison_text_list_columns (self);
  return questions->len > sp_matrix_get_n_rows (self->matrix);
}

/**
 * sp_comparison_grid_count_columns:
 * @self: a comparison
 *
 * Returns: how many columns it has on paper, in one table or in several
 */
guint
sp_comparison_grid_count_columns (const SpComparisonText *self)
{
  g_autoptr (GArray) questions = NULL;

  g_return_val_if_fail (self != NULL, 0);

  questions = sp_comparison_text_list_columns (self);
  return MIN (questions->len, sp_matrix_get_n_rows (self->matrix));
}

/* --- Tables ------------------------------------------------------------------------------------------------------ */

static void
append_clean (SpRichText *text, const char *words, SpTextLook look)
{
  g_autofree char *clean = sp_clean_line (words);

  sp_rich_text_append (text, clean, look);
}

static SpRichText *
make_text (const char *words, SpTextLook look)
{
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);

  append_clean (text, words, look);
  return text;
}

static guint
count_lines (const Grid *self)
{
  return self->is_turned ? self->questions->len : sp_matrix_get_n_rows (self->text->matrix);
}

static guint
count_columns (const Grid *self)
{
  return self->is_turned ? sp_matrix_get_n_rows (self->text->matrix) : self->questions->len;
}

static SpRichText *
make_question_head (const Grid *self, guint place)
{
  guint column = g_array_index (self->questions, guint, place);

  return make_text (sp_question_get_short_title (sp_matrix_get_column (self->text->matrix, column)->question),
                    SP_TEXT_STRONG);
}

static void
add_line (const Grid *self, SpTableBlock *table, guint line, guint first, guint n)
{
  sp_table_block_add_row (table, FALSE);
  sp_table_block_add_cell (table, NULL,
                           self->is_turned ? make_question_head (self, line)
                                           : sp_comparison_cell_write_country (self->text, line));
  for (guint i = first; i < first + n; i++)
    {
      guint row = sp_comparison_text_get_row (self->text, self->is_turned ? i : line);
      guint column = g_array_index (self->questions, guint, self->is_turned ? line : i);
      gboolean has_look;
      SpLook look;
      SpRichText *text = sp_comparison_cell_write (self->text->matrix, self->numbers, row, column, self->has_summaries,
                                                   &look, &has_look);

      sp_table_block_add_cell (table, has_look ? &look : NULL, text);
    }
}

static SpTableBlock *
make_table (const Grid *self, guint first, guint n)
{
  g_autofree double *shares = g_new0 (double, n + 1);
  SpTableBlock *table;

  for (guint i = 1; i <= n; i++)
    shares[i] = 1;
  table = sp_table_block_new (shares, n + 1);
  sp_table_block_add_row (table, TRUE);
  sp_table_block_add_cell (table, NULL,
                           make_text (self->is_turned ? C_ ("column", "Question") : C_ ("column", "Country"),
                                      SP_TEXT_DIM));
  for (guint i = first; i < first + n; i++)
    sp_table_block_add_cell (table, NULL,
                             self->is_turned ? sp_comparison_cell_write_country (self->text, i)
                                             : make_question_head (self, i));
  for (guint i = 0; i < count_lines (self); i++)
    add_line (self, table, i, first, n);
  return table;
}

static void
add_caption (const Grid *self, guint first, guint n, guint columns, GPtrArray *blocks)
{
  g_autofree char *caption = NULL;

  if (self->is_turned)
    /* Translators: a table that has not room for all countries: the first and last one in it, and of how many. */
    caption = g_strdup_printf (_ ("Countries %u to %u of %u"), first + 1, first + n, columns);
  else
    caption = g_strdup_printf (_ ("Questions %u to %u of %u"), first + 1, first + n, columns);
  g_ptr_array_add (blocks, sp_text_block_new_plain (SP_TEXT_STYLE_SUBHEADING, caption));
}

static double
get_column_width (const SpPaper *paper, guint columns)
{
  return sp_paper_get_text_width (paper) * (1 - FIRST_COLUMN) / columns;
}

/**
 * sp_comparison_grid_add_blocks:
 * @self: a comparison
 * @numbers: (nullable): what gives its sources their numbers; %NULL where they have none
 * @paper: the paper
 * @blocks: (element-type SpBlock): where the tables are added
 *
 * Makes as many tables as there have to be for their columns to be readable, or where the positions are summed up and
 * that has no room beside each other, one for each question. In each cell are the words of the
 * comparison, on what that rests, and the numbers of its sources.
 */
void
sp_comparison_grid_add_blocks (const SpComparisonText *self,
                               SpSourceNumbers *numbers,
                               const SpPaper *paper,
                               GPtrArray *blocks)
{
  g_autoptr (GArray) questions = NULL;
  guint columns, most, n_tables;
  Grid grid;

  g_return_if_fail (self != NULL && paper != NULL && blocks != NULL);

  questions = sp_comparison_text_list_columns (self);
  grid = (Grid) { self, numbers, questions, sp_comparison_grid_is_turned (self), FALSE };
  grid.has_summaries = sp_matrix_get_n_rows (self->matrix) * questions->len <= MOST_WITH_SUMMARY;
  columns = count_columns (&grid);
  if (columns == 0 || count_lines (&grid) == 0)
    return;
  if (grid.has_summaries && !grid.is_turned && get_column_width (paper, columns) < NARROWEST_SUMMARY)
    {
      sp_comparison_list_add_blocks (self, numbers, blocks);
      return;
    }
  most = (guint) MAX (sp_paper_get_text_width (paper) * (1 - FIRST_COLUMN) / NARROWEST, 1);
  n_tables = (columns + most - 1) / most;
  for (guint i = 0; i < n_tables; i++)
    {
      guint first = columns * i / n_tables;
      guint n = columns * (i + 1) / n_tables - first;

      if (n_tables > 1)
        add_caption (&grid, first, n, columns, blocks);
      g_ptr_array_add (blocks, make_table (&grid, first, n));
    }
}

/* --- Counts ------------------------------------------------------------------------------------------------------ */

static SpRichText *
make_consensus (const SpMatrixSummary *summary, const char *shared)
{
  g_autofree char *result = sp_consensus_format_result (summary->consensus);
  const char *reason = sp_consensus_get_reason (summary->consensus);
  SpRichText *text = make_text (result, SP_TEXT_PLAIN);

  if (*reason == '\0' || g_strcmp0 (reason, shared) == 0)
    return text;
  sp_rich_text_append (text, "\n", SP_TEXT_SMALL);
  sp_rich_text_append (text, reason, SP_TEXT_DIM | SP_TEXT_SMALL);
  return text;
}

static SpRichText *
make_tally (const SpMatrixSummary *summary)
{
  g_autofree char *words = sp_tally_format (summary->tally);

  return make_text (words, SP_TEXT_PLAIN);
}

static SpRichText *
make_question (SpQuestion *question)
{
  SpRichText *text = make_text (sp_question_get_short_title (question), SP_TEXT_STRONG);

  sp_rich_text_append (text, "\n", SP_TEXT_SMALL);
  append_clean (text, sp_question_get_title (question), SP_TEXT_DIM | SP_TEXT_SMALL);
  return text;
}

static char *
format_day (guint32 day)
{
  return sp_date_format (sp_date_from_day_number (day));
}

static void
add_head (SpMatrix *matrix, SpTableBlock *table)
{
  g_autofree char *day = format_day (sp_matrix_get_day (matrix));
  guint32 first_day;

  sp_table_block_add_row (table, TRUE);
  sp_table_block_add_cell (table, NULL, make_text (C_ ("column", "Question"), SP_TEXT_DIM));
  if (sp_matrix_get_first_day (matrix, &first_day))
    {
      g_autofree char *first = format_day (first_day);

      sp_table_block_add_cell (table, NULL, make_text (first, SP_TEXT_STRONG));
    }
  sp_table_block_add_cell (table, NULL, make_text (day, SP_TEXT_STRONG));
  sp_table_block_add_cell (table, NULL, make_text (C_ ("column", "Consensus"), SP_TEXT_STRONG));
}

/* Returns: (nullable): why nothing is said of consensus, where that is the same for two questions or more */
static const char *
find_shared_reason (SpMatrix *matrix, GArray *questions)
{
  const char *shared = NULL;
  guint n = 0;

  for (guint i = 0; i < questions->len; i++)
    {
      const SpMatrixColumn *column = sp_matrix_get_column (matrix, g_array_index (questions, guint, i));
      const char *reason = sp_consensus_get_reason (column->now.consensus);

      if (*reason == '\0')
        continue;
      if (shared != NULL && !g_str_equal (reason, shared))
        return NULL;
      shared = reason;
      n++;
    }
  return n > 1 ? shared : NULL;
}

static void
add_reason (const char *reason, GPtrArray *blocks)
{
  g_autofree char *clean = reason ? sp_clean_line (reason) : NULL;

  if (clean != NULL)
    g_ptr_array_add (blocks, sp_text_block_new (SP_TEXT_STYLE_NOTE, sp_rich_text_new (clean, SP_TEXT_DIM)));
}

/**
 * sp_comparison_counts_add_blocks:
 * @self: a comparison
 * @blocks: (element-type SpBlock): where the table is added, if there are two countries or more
 *
 * Makes a table of how many countries stand at each level of each question, and how far they agree or why nothing is
 * said of that.
 */
void
sp_comparison_counts_add_blocks (const SpComparisonText *self, GPtrArray *blocks)
{
  /* Of the question, of the counts on one date or two, and of the consensus. */
  static const double shares_of_one[] = { 2.2, 3.5, 3.3 };
  static const double shares_of_two[] = { 2.2, 3, 3, 3.3 };
  const char *reason;
  g_autoptr (GArray) questions = NULL;
  SpTableBlock *table;
  gboolean has_second;

  g_return_if_fail (self != NULL && blocks != NULL);

  questions = sp_comparison_text_list_columns (self);
  has_second = sp_matrix_get_first_day (self->matrix, NULL);
  if (questions->len == 0 || sp_matrix_get_column (self->matrix, 0)->now.tally->n_countries < 2)
    return;
  reason = find_shared_reason (self->matrix, questions);
  table = has_second ? sp_table_block_new (shares_of_two, G_N_ELEMENTS (shares_of_two))
                     : sp_table_block_new (shares_of_one, G_N_ELEMENTS (shares_of_one));
  sp_table_block_set_is_whole (table, questions->len <= MOST_TOGETHER);
  add_head (self->matrix, table);
  for (guint i = 0; i < questions->len; i++)
    {
      const SpMatrixColumn *column = sp_matrix_get_column (self->matrix, g_array_index (questions, guint, i));

      sp_table_block_add_row (table, FALSE);
      sp_table_block_add_cell (table, NULL, make_question (column->question));
      if (has_second)
        sp_table_block_add_cell (table, NULL, make_tally (&column->before));
      sp_table_block_add_cell (table, NULL, make_tally (&column->now));
      sp_table_block_add_cell (table, NULL, make_consensus (&column->now, reason));
    }
  g_ptr_array_add (blocks, sp_text_block_new_plain (SP_TEXT_STYLE_HEADING, _ ("How Many Stand Where")));
  g_ptr_array_add (blocks, table);
  add_reason (reason, blocks);
}
