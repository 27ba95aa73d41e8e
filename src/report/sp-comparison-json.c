/* SPDX-License-Identifier: GPL-3.0-or-later
 * A comparison as JSON. */
#include "sp-comparison-words.h"
#include "sp-json-text.h"
#include "sp-pairs.h"
#include "sp-vocabulary.h"

#include <json-glib/json-glib.h>

typedef struct
{
  const SpComparisonText *text;
  SpMatrix *matrix;
  GArray *columns;
  JsonBuilder *builder;
} Writer;

static void
add_text (Writer *self, const char *name, const char *text)
{
  json_builder_set_member_name (self->builder, name);
  if (text != NULL && *text != '\0')
    json_builder_add_string_value (self->builder, text);
  else
    json_builder_add_null_value (self->builder);
}

static void
add_taken (Writer *self, const char *name, char *text)
{
  g_autofree char *owned = text;

  add_text (self, name, owned);
}

static void
add_count (Writer *self, const char *name, guint count)
{
  json_builder_set_member_name (self->builder, name);
  json_builder_add_int_value (self->builder, count);
}

static void
add_truth (Writer *self, const char *name, gboolean truth)
{
  json_builder_set_member_name (self->builder, name);
  json_builder_add_boolean_value (self->builder, truth);
}

/* A number, or null where there is none. */
static void
add_measure (Writer *self, const char *name, gboolean exists, double number)
{
  json_builder_set_member_name (self->builder, name);
  if (exists)
    json_builder_add_double_value (self->builder, number);
  else
    json_builder_add_null_value (self->builder);
}

static void
begin (Writer *self, const char *name)
{
  if (name != NULL)
    json_builder_set_member_name (self->builder, name);
  json_builder_begin_object (self->builder);
}

static void
end (Writer *self)
{
  json_builder_end_object (self->builder);
}

static void
begin_list (Writer *self, const char *name)
{
  json_builder_set_member_name (self->builder, name);
  json_builder_begin_array (self->builder);
}

static void
end_list (Writer *self)
{
  json_builder_end_array (self->builder);
}

static void
add_head (Writer *self)
{
  SpDataset *dataset = sp_index_get_dataset (sp_matrix_get_index (self->matrix));
  guint32 first_day;

  begin (self, "dataset");
  add_text (self, "id", sp_dataset_get_id (dataset));
  add_text (self, "title", sp_dataset_get_title (dataset));
  add_taken (self, "edition", sp_date_to_string (sp_dataset_get_edition (dataset)));
  end (self);
  add_taken (self, "on", sp_comparison_format_day (sp_matrix_get_day (self->matrix)));
  add_taken (self, "compared_with",
             sp_matrix_get_first_day (self->matrix, &first_day) ? sp_comparison_format_day (first_day) : NULL);
  add_text (self, "basis", sp_vocabulary_get_nick (&sp_basis_vocabulary, (int) sp_matrix_get_weakest (self->matrix)));
  add_text (self, "what", "comparison");
}

/* --- Counts ------------------------------------------------------------------------------------------------------- */

static void
add_tally (Writer *self, const char *name, SpTally *tally)
{
  begin (self, name);
  add_count (self, "countries", tally->n_countries);
  add_count (self, "known", tally->n_known);
  begin (self, "levels");
  for (guint i = 0; i < tally->levels->len; i++)
    {
      const SpLevelCount *count = &g_array_index (tally->levels, SpLevelCount, i);

      begin (self, sp_level_get_id (count->level));
      add_count (self, "count", count->n);
      add_count (self, "perhaps", count->n_perhaps);
      add_count (self, "operators_only", count->n_operators);
      add_count (self, "unconfirmed", count->n_unconfirmed);
      end (self);
    }
  end (self);
  begin (self, "nothing");
  for (guint i = SP_NOTHING_NONE + 1; i < SP_NOTHING_OUTSIDE_GROUP; i++)
    if (tally->nothing[i] > 0)
      add_count (self, sp_nothing_get_nick (i), tally->nothing[i]);
  end (self);
  add_taken (self, "in_words", sp_tally_format (tally));
  end (self);
}

static void
add_summary (Writer *self, const SpMatrixSummary *summary)
{
  static const char *const verdicts[SP_N_MATRIX_VERDICTS] = {
    [SP_MATRIX_NOT_COMPARABLE] = "not-comparable",
    [SP_MATRIX_SAME] = "same",
    [SP_MATRIX_SAME_WHERE_KNOWN] = "same-where-known",
    [SP_MATRIX_DIFFERENT] = "different",
  };

  add_text (self, "verdict", verdicts[summary->verdict]);
  add_tally (self, "counts", summary->tally);
  add_measure (self, "consensus", summary->consensus->kind == SP_CONSENSUS_AGREEMENT, summary->consensus->agreement);
  add_taken (self, "consensus_in_words", sp_consensus_format_result (summary->consensus));
  add_text (self, "consensus_reason", sp_consensus_get_reason (summary->consensus));
}

static void
add_question (Writer *self, const SpMatrixColumn *column)
{
  begin (self, NULL);
  add_text (self, "id", sp_record_get_id (SP_RECORD (column->question)));
  add_text (self, "short", sp_question_get_short_title (column->question));
  add_text (self, "title", sp_question_get_title (column->question));
  add_summary (self, &column->now);
  if (sp_matrix_get_first_day (self->matrix, NULL))
    {
      add_count (self, "changed", column->n_changed);
      begin (self, "before");
      add_summary (self, &column->before);
      end (self);
    }
  end (self);
}

static void
add_questions (Writer *self)
{
  SpMatrixHidden hidden = sp_matrix_count_hidden (self->matrix);

  begin_list (self, "questions");
  for (guint i = 0; i < self->columns->len; i++)
    add_question (self, sp_matrix_get_column (self->matrix, g_array_index (self->columns, guint, i)));
  end_list (self);
  if (!self->text->only_differences)
    return;
  begin (self, "left_out");
  add_count (self, "same", hidden.n_same);
  add_count (self, "same_where_known", hidden.n_same_where_known);
  add_count (self, "not_comparable", hidden.n_not_comparable);
  end (self);
}

/* --- Rows --------------------------------------------------------------------------------------------------------- */

static void
add_fields (Writer *self, const SpMatrixCell *cell)
{
  for (guint i = 0; i < sp_n_comparison_fields; i++)
    {
      const SpComparisonField *field = &sp_comparison_fields[i];
      g_autofree char *value = sp_comparison_text_has_field (self->text, field) ? field->get (cell) : NULL;

      if (field->is_truth && value != NULL)
        add_truth (self, field->name, g_str_equal (value, SP_COMPARISON_YES));
      else if (sp_comparison_text_has_field (self->text, field))
        add_text (self, field->name, value);
    }
}

static void
add_cell (Writer *self, const SpMatrixCell *cell, SpQuestion *question)
{
  begin (self, NULL);
  add_text (self, "question", sp_record_get_id (SP_RECORD (question)));
  if (cell->tally == NULL)
    add_fields (self, cell);
  else
    add_tally (self, "counts", cell->tally);
  if (cell->tally_before != NULL)
    {
      add_tally (self, "counts_before", cell->tally_before);
      add_count (self, "changed", cell->n_changed);
    }
  end (self);
}

static void
add_row (Writer *self, guint number)
{
  const SpMatrixRow *row = sp_matrix_get_row (self->matrix, number);

  begin (self, NULL);
  add_text (self, "kind", row->is_group ? "group" : "country");
  add_text (self, "id", sp_record_get_id (row->record));
  add_text (self, "name", sp_matrix_get_row_name (self->matrix, number));
  if (row->is_group)
    {
      begin_list (self, "members");
      for (guint i = 0; i < row->members->len; i++)
        json_builder_add_string_value (self->builder, sp_record_get_id (row->members->pdata[i]));
      end_list (self);
    }
  add_truth (self, "shares_nothing", row->shares_nothing);
  begin_list (self, "cells");
  for (guint i = 0; i < self->columns->len; i++)
    {
      guint column = g_array_index (self->columns, guint, i);

      add_cell (self, sp_matrix_get_cell (self->matrix, number, column),
                sp_matrix_get_column (self->matrix, column)->question);
    }
  end_list (self);
  end (self);
}

static void
add_rows (Writer *self)
{
  begin_list (self, "rows");
  for (guint i = 0; i < sp_matrix_get_n_rows (self->matrix); i++)
    add_row (self, sp_comparison_text_get_row (self->text, i));
  end_list (self);
}

static void
add_words (Writer *self)
{
  add_taken (self, "not_comparable", sp_matrix_format_not_comparable (self->matrix));
  add_taken (self, "sharing_nothing", sp_matrix_format_sharing_nothing (self->matrix));
}

static void
add_pairs (Writer *self)
{
  g_autoptr (SpPairs) pairs = sp_pairs_new (self->matrix);

  begin_list (self, "pairs");
  for (guint i = 0; i < sp_pairs_get_n_pairs (pairs); i++)
    {
      const SpPair *pair = sp_pairs_get (pairs, i);

      begin (self, NULL);
      add_text (self, "first", sp_record_get_id (SP_RECORD (pair->first)));
      add_text (self, "second", sp_record_get_id (SP_RECORD (pair->second)));
      add_taken (self, "in_words", sp_pairs_format (pairs, i));
      add_count (self, "compared", pair->n_compared);
      add_count (self, "measured", pair->n_shared);
      add_measure (self, "mean_difference", pair->has_mean, pair->mean);
      add_taken (self, "mean_difference_in_words", sp_pairs_format_mean (pairs, i));
      end (self);
    }
  end_list (self);
}

static char *
generate (JsonBuilder *builder)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *json = NULL;
  g_autofree char *whole = NULL;

  json_generator_set_pretty (generator, TRUE);
  json_generator_set_root (generator, root);
  json = json_generator_to_data (generator, NULL);
  whole = g_strconcat (json, "\n", NULL);
  return sp_json_escape_hidden (whole);
}

/**
 * sp_comparison_text_write_json:
 * @self: what is to be written
 *
 * Writes an object with the dataset, the dates, the questions with their counts and consensus, the rows with a cell a
 * question, what cannot be compared, in words, and the pairs. What cannot be said is null, with the reason beside it.
 *
 * Returns: (transfer full): the JSON text (RFC 8259), indented
 */
char *
sp_comparison_text_write_json (const SpComparisonText *self)
{
  g_autoptr (JsonBuilder) builder = NULL;
  g_autoptr (GArray) columns = NULL;
  Writer writer = { .text = self };

  g_return_val_if_fail (self != NULL && SP_IS_MATRIX (self->matrix), NULL);

  builder = json_builder_new ();
  columns = sp_comparison_text_list_columns (self);
  writer.matrix = self->matrix;
  writer.columns = columns;
  writer.builder = builder;
  begin (&writer, NULL);
  add_head (&writer);
  add_questions (&writer);
  add_rows (&writer);
  add_words (&writer);
  if (self->with_pairs)
    add_pairs (&writer);
  end (&writer);
  return generate (builder);
}
