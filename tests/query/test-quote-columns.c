/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of what countries said, side by side. */
#include "dataset-builder.h"
#include "sp-quote-columns.h"

static SpIndex *
make_index (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2022-06");
  g_autoptr (SpDataset) dataset = NULL;

  builder_countries (b, "AA BB CC");
  builder_actor (b, "ann", "Ann", "AA");
  builder_actor (b, "abe", "Abe", "AA");
  builder_actor (b, "bob", "Bob", "BB");
  builder_quote (b, "old", "Old", "ann", "2019-01-05", NULL, "networks=permitted");
  builder_quote (b, "new", "New", "abe", "2021-03-04", NULL, "networks=excluded risk=concern");
  builder_quote (b, "year", "Year", "ann", "2020", NULL, "networks=restricted");
  builder_quote (b, "undated", "Undated", "ann", NULL, NULL, "networks=excluded");
  builder_quote (b, "silent", "Silent", "ann", "2021-01-01", NULL, "");
  builder_quote (b, "other", "Other", "bob", "2021-05-05", NULL, "risk=manageable");
  dataset = builder_end (b);
  return sp_index_new (dataset);
}

static SpQuoteColumns *
make_columns (SpIndex *index, const char *day)
{
  SpDataset *dataset = sp_index_get_dataset (index);
  g_autoptr (GPtrArray) questions = g_ptr_array_new ();

  g_ptr_array_add (questions, sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "risk"));
  g_ptr_array_add (questions, sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "networks"));
  return sp_quote_columns_new (index, questions, sp_dataset_get_records (dataset, SP_RECORD_COUNTRY), builder_day (day));
}

/* "new year old +1": the quotes, and how many come later. */
static char *
name_quotes (const SpQuoteColumn *column)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < column->quotes->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", sp_record_get_id (column->quotes->pdata[i]));
  if (column->n_later > 0)
    g_string_append_printf (text, "%s+%u", text->len > 0 ? " " : "", column->n_later);
  return g_string_free (text, FALSE);
}

static void
test_columns (void)
{
  static const struct
  {
    const char *day;
    guint question;
    guint country;
    const char *quotes;
  } cases[] = {
    { "2022-06-01", 1, 0, "new year old undated" },
    { "2022-06-01", 0, 0, "new" },
    { "2022-06-01", 0, 1, "other" },
    { "2022-06-01", 1, 1, "" },
    { "2022-06-01", 0, 2, "" },
    /* What was perhaps said by then is there. */
    { "2020-06-01", 1, 0, "year old undated +1" },
    { "2019-12-31", 1, 0, "old undated +2" },
    { "2019-12-31", 0, 1, "+1" },
    { "2018-01-01", 1, 0, "undated +3" },
  };
  g_autoptr (SpIndex) index = make_index ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpQuoteColumns) columns = make_columns (index, cases[i].day);
      const SpQuoteColumn *column = sp_quote_columns_get (columns, cases[i].question, cases[i].country);
      g_autofree char *quotes = name_quotes (column);

      g_assert_cmpstr (quotes, ==, cases[i].quotes);
      g_assert_cmpstr (sp_record_get_id (SP_RECORD (column->question)), ==, cases[i].question == 0 ? "risk" : "networks");
    }
}

static void
test_stance (void)
{
  g_autoptr (SpIndex) index = make_index ();
  SpDataset *dataset = sp_index_get_dataset (index);
  SpQuestion *networks = sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "networks");
  SpQuestion *risk = sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "risk");
  SpQuote *quote = sp_dataset_lookup (dataset, SP_RECORD_QUOTE, "new");

  g_assert_cmpstr (sp_level_get_id (sp_quote_find_stance (quote, networks)), ==, "excluded");
  g_assert_cmpstr (sp_level_get_id (sp_quote_find_stance (quote, risk)), ==, "concern");
  g_assert_null (sp_quote_find_stance (sp_dataset_lookup (dataset, SP_RECORD_QUOTE, "old"), risk));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quote-columns/columns", test_columns);
  g_test_add_func ("/quote-columns/stance", test_stance);
  return g_test_run ();
}
