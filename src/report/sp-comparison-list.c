/* SPDX-License-Identifier: GPL-3.0-or-later
 * A comparison on paper question by question, where its columns would be too narrow to be read. */
#include "sp-comparison-list.h"

#include "sp-clean-text.h"
#include "sp-comparison-cell.h"
#include "sp-comparison-words.h"
#include "sp-table-block.h"

#include <glib/gi18n-lib.h>

/* Between two questions, in points. */
#define SPACE 12.0

static void
add_text (SpTableBlock *table, const char *words, SpTextLook look)
{
  g_autofree char *clean = sp_clean_line (words);

  sp_table_block_add_cell (table, NULL, sp_rich_text_new (clean, look));
}

static void
add_head (SpTableBlock *table, SpQuestion *question)
{
  const char *title = sp_question_get_title (question);
  const char *short_title = sp_question_get_short_title (question);

  sp_table_block_add_row (table, TRUE);
  add_text (table, C_ ("column", "Country"), SP_TEXT_DIM);
  add_text (table, short_title, SP_TEXT_STRONG);
  add_text (table, g_str_equal (title, short_title) ? "" : title, SP_TEXT_DIM);
}

static void
add_country (const SpComparisonText *self, SpSourceNumbers *numbers, guint column, guint place, SpTableBlock *table)
{
  guint row = sp_comparison_text_get_row (self, place);
  gboolean has_look;
  SpLook look;
  SpRichText *text = sp_comparison_cell_write (self->matrix, numbers, row, column, FALSE, &look, &has_look);

  sp_table_block_add_row (table, FALSE);
  sp_table_block_add_cell (table, NULL, sp_comparison_cell_write_country (self, place));
  sp_table_block_add_cell (table, has_look ? &look : NULL, text);
  sp_table_block_add_cell (table, NULL, sp_comparison_cell_write_summary (self->matrix, row, column));
}

/**
 * sp_comparison_list_add_blocks:
 * @self: a comparison
 * @numbers: (nullable): what gives its sources their numbers; %NULL where they have none
 * @blocks: (element-type SpBlock): where the tables are added
 *
 * Makes a table for each question, with a row for each country: the words of the comparison, on what that rests, the
 * numbers of its sources, and what the position is about.
 */
void
sp_comparison_list_add_blocks (const SpComparisonText *self, SpSourceNumbers *numbers, GPtrArray *blocks)
{
  /* Of the country, of the level, and of what the position is about. */
  static const double shares[] = { 1, 1.95, 3 };
  g_autoptr (GArray) questions = NULL;

  g_return_if_fail (self != NULL && blocks != NULL);

  questions = sp_comparison_text_list_columns (self);
  for (guint i = 0; i < questions->len; i++)
    {
      guint column = g_array_index (questions, guint, i);
      SpTableBlock *table = sp_table_block_new (shares, G_N_ELEMENTS (shares));

      add_head (table, sp_matrix_get_column (self->matrix, column)->question);
      for (guint place = 0; place < sp_matrix_get_n_rows (self->matrix); place++)
        add_country (self, numbers, column, place, table);
      if (i > 0)
        sp_block_set_space_above (SP_BLOCK (table), SPACE);
      g_ptr_array_add (blocks, table);
    }
}
