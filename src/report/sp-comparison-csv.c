/* SPDX-License-Identifier: GPL-3.0-or-later
 * A comparison as comma-separated values. */
#include "sp-comparison-words.h"
#include "sp-csv-text.h"

/* What a row is, in its first field. */
#define COUNTRY "country"
#define GROUP "group"
#define ALL "all"

/* What counts say of a group, and of all countries. */
static const char *const count_names[] = { "counts", "consensus", "consensus_in_words", "consensus_reason" };

typedef struct
{
  const SpComparisonText *text;
  GArray *columns;
  GString *csv;
  gboolean begun;
} Writer;

static void
append (Writer *self, const char *field)
{
  if (self->begun)
    g_string_append_c (self->csv, ',');
  self->begun = TRUE;
  sp_csv_append_field (self->csv, field);
}

static void
append_taken (Writer *self, char *field)
{
  g_autofree char *owned = field;

  append (self, owned);
}

static void
end_line (Writer *self)
{
  g_string_append (self->csv, SP_CSV_LINE_END);
  self->begun = FALSE;
}

static const SpMatrixColumn *
get_column (Writer *self, guint i)
{
  return sp_matrix_get_column (self->text->matrix, g_array_index (self->columns, guint, i));
}

static void
append_names (Writer *self, const char *question)
{
  for (guint i = 0; i < sp_n_comparison_fields; i++)
    if (sp_comparison_text_has_field (self->text, &sp_comparison_fields[i]))
      append_taken (self, g_strdup_printf ("%s.%s", question, sp_comparison_fields[i].name));
  for (guint i = 0; i < G_N_ELEMENTS (count_names); i++)
    append_taken (self, g_strdup_printf ("%s.%s", question, count_names[i]));
}

static void
append_head (Writer *self)
{
  append (self, "kind");
  append (self, "id");
  append (self, "name");
  append (self, "as_of");
  append (self, "compared_with");
  append (self, "shares_nothing");
  for (guint i = 0; i < self->columns->len; i++)
    append_names (self, sp_record_get_id (SP_RECORD (get_column (self, i)->question)));
  end_line (self);
}

static void
append_row_head (Writer *self, const char *kind, const char *id, const char *name, const char *shares_nothing)
{
  guint32 first_day;

  append (self, kind);
  append (self, id);
  append (self, name);
  append_taken (self, sp_comparison_format_day (sp_matrix_get_day (self->text->matrix)));
  append_taken (self,
                sp_matrix_get_first_day (self->text->matrix, &first_day) ? sp_comparison_format_day (first_day) : NULL);
  append (self, shares_nothing);
}

static void
append_fields (Writer *self, const SpMatrixCell *cell)
{
  for (guint i = 0; i < sp_n_comparison_fields; i++)
    if (sp_comparison_text_has_field (self->text, &sp_comparison_fields[i]))
      append_taken (self, cell ? sp_comparison_fields[i].get (cell) : NULL);
}

/* An empty cell has its reason beside it. */
static void
append_counts (Writer *self, SpTally *tally, SpConsensus *consensus)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  gboolean measured = consensus != NULL && consensus->kind == SP_CONSENSUS_AGREEMENT;

  append_taken (self, tally ? sp_tally_format (tally) : NULL);
  append (self, measured ? g_ascii_formatd (number, sizeof number, "%.4f", consensus->agreement) : NULL);
  append_taken (self, consensus ? sp_consensus_format_result (consensus) : NULL);
  append (self, consensus ? sp_consensus_get_reason (consensus) : NULL);
}

static void
append_row (Writer *self, guint number)
{
  SpMatrix *matrix = self->text->matrix;
  const SpMatrixRow *row = sp_matrix_get_row (matrix, number);

  append_row_head (self, row->is_group ? GROUP : COUNTRY, sp_record_get_id (row->record),
                   sp_matrix_get_row_name (matrix, number), row->shares_nothing ? SP_COMPARISON_YES : SP_COMPARISON_NO);
  for (guint i = 0; i < self->columns->len; i++)
    {
      const SpMatrixCell *cell = sp_matrix_get_cell (matrix, number, g_array_index (self->columns, guint, i));

      append_fields (self, row->is_group ? NULL : cell);
      append_counts (self, cell->tally, NULL);
    }
  end_line (self);
}

static void
append_all (Writer *self)
{
  append_row_head (self, ALL, NULL, NULL, NULL);
  for (guint i = 0; i < self->columns->len; i++)
    {
      const SpMatrixSummary *summary = &get_column (self, i)->now;

      append_fields (self, NULL);
      append_counts (self, summary->tally, summary->consensus);
    }
  end_line (self);
}

/**
 * sp_comparison_text_write_csv:
 * @self: what is to be written
 *
 * Writes comma-separated values by RFC 4180: a line of names, a line for each country or group, and one for all
 * countries with their counts and consensus. The fields of a question have its id and a dot before their names. What
 * cannot be said is empty, with the reason in a field beside it.
 *
 * Returns: (transfer full): the text, in UTF-8
 */
char *
sp_comparison_text_write_csv (const SpComparisonText *self)
{
  g_autoptr (GArray) columns = NULL;
  Writer writer = { .text = self };

  g_return_val_if_fail (self != NULL && SP_IS_MATRIX (self->matrix), NULL);

  columns = sp_comparison_text_list_columns (self);
  writer.columns = columns;
  writer.csv = g_string_new (NULL);
  append_head (&writer);
  for (guint i = 0; i < sp_matrix_get_n_rows (self->matrix); i++)
    append_row (&writer, sp_comparison_text_get_row (self, i));
  append_all (&writer);
  return g_string_free (writer.csv, FALSE);
}
