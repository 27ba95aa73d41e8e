/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of comparisons as text for other programs. */
#include "dataset-builder.h"
#include "sp-comparison-text.h"
#include "sp-csv-text.h"
#include "sp-json-text.h"

#include <json-glib/json-glib.h>
#include <string.h>

static SpMatrix *
make_matrix (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;

  builder_country (b, "AA", "A, \"B\" & C", NULL);
  builder_country (b, "BB", "=B\xe2\x80\xae!", "networks=2026");
  builder_position (b, "AA", "networks", "excluded", "2019-02", SP_BASIS_LAW);
  builder_position (b, "AA", "risk", "affirmed", "2019", SP_BASIS_OPERATOR);
  builder_position (b, "BB", "risk", "affirmed", "2018", SP_BASIS_STATEMENT);
  builder_group (b, "club", "Club", "AA");
  g_ptr_array_add (records, builder_get (b, SP_RECORD_COUNTRY, "AA"));
  g_ptr_array_add (records, builder_get (b, SP_RECORD_COUNTRY, "BB"));
  g_ptr_array_add (records, builder_get (b, SP_RECORD_GROUP, "club"));
  dataset = builder_end (b);
  index = sp_index_new (dataset);
  return sp_matrix_new (&(SpMatrixInit) { .index = index,
                                          .records = records,
                                          .day = builder_day ("2022-06-01"),
                                          .has_second = TRUE,
                                          .first_day = builder_day ("2018-12-31"),
                                          .weakest = SP_BASIS_OPERATOR,
                                          .unconfirmed_years = 3 });
}

static JsonObject *
get_element (JsonObject *object, const char *list, guint i)
{
  return json_array_get_object_element (json_object_get_array_member (object, list), i);
}

static void
test_json (void)
{
  g_autoptr (SpMatrix) matrix = make_matrix ();
  g_autofree char *text = sp_comparison_text_write_json (&(SpComparisonText) { matrix, NULL, FALSE, TRUE });
  g_autoptr (JsonNode) root = json_from_string (text, NULL);
  JsonObject *object = json_node_get_object (root);
  JsonObject *cell = get_element (get_element (object, "rows", 1), "cells", 0);
  JsonObject *group_cell = get_element (get_element (object, "rows", 2), "cells", 0);
  JsonObject *question = get_element (object, "questions", 1);

  g_assert_cmpstr (json_object_get_string_member (object, "on"), ==, "2022-06-01");
  g_assert_cmpstr (json_object_get_string_member (object, "compared_with"), ==, "2018-12-31");
  g_assert_true (json_object_get_null_member (cell, "level"));
  g_assert_cmpstr (json_object_get_string_member (cell, "nothing"), ==, "searched");
  g_assert_cmpstr (json_object_get_string_member (cell, "nothing_reason"), ==, "searched, nothing found (2026)");
  g_assert_false (json_object_get_boolean_member (cell, "changed"));
  g_assert_cmpint (json_object_get_int_member (group_cell, "changed"), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (question, "verdict"), ==, "same");
  g_assert_true (json_object_get_null_member (question, "consensus"));
  g_assert_cmpint (json_array_get_length (json_object_get_array_member (object, "pairs")), ==, 1);
  g_assert_true (json_object_get_null_member (get_element (object, "pairs", 0), "mean_difference"));
  /* What turns the direction of text is there, and cannot turn a terminal's. */
  g_assert_cmpstr (json_object_get_string_member (get_element (object, "rows", 1), "name"), ==, "=B\xe2\x80\xae!");
  g_assert_null (strstr (text, "\xe2\x80\xae"));
  g_assert_nonnull (strstr (text, "\\u202e"));
}

static void
test_csv (void)
{
  g_autoptr (SpMatrix) matrix = make_matrix ();
  g_autofree char *text = sp_comparison_text_write_csv (&(SpComparisonText) { matrix, NULL, FALSE, FALSE });
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, 6);
  g_assert_cmpstr (lines[5], ==, "");
  g_assert_true (g_str_has_prefix (lines[0], "kind,id,name,as_of,compared_with,shares_nothing,networks.level,"));
  g_assert_true (g_str_has_prefix (
    lines[1], "country,AA,\"A, \"\"B\"\" & C\",2022-06-01,2018-12-31,no,excluded,Excluded,yes,2019-02,since,"));
  g_assert_true (g_str_has_prefix (lines[2],
                                   "country,BB,=B\xe2\x80\xae!,2022-06-01,2018-12-31,no,,,,,,,,,,,searched,"));
  g_assert_true (g_str_has_prefix (lines[3], "group,club,Club,2022-06-01,2018-12-31,no,,,,,,,,,,,,,,,,,"
                                             "Excluded 1; no known position 0 of 1,,,,"));
  g_assert_true (g_str_has_prefix (lines[4], "all,,,2022-06-01,2018-12-31,,,,,,,,,,,,,,,,,,"
                                             "Excluded 1; no known position 1 of 2,,only one of them can be compared,"
                                             "A measure of consensus is shown from five such countries on.,"));
}

/* Only what is a difference, and in another order. */
static void
test_parts (void)
{
  g_autoptr (SpMatrix) matrix = make_matrix ();
  g_autoptr (GArray) rows = sp_matrix_order (matrix, SP_MATRIX_BY_SET, 0, TRUE);
  g_autofree char *text = sp_comparison_text_write_json (&(SpComparisonText) { matrix, rows, TRUE, FALSE });
  g_autoptr (JsonNode) root = json_from_string (text, NULL);
  JsonObject *object = json_node_get_object (root);
  JsonObject *left_out = json_object_get_object_member (object, "left_out");

  g_assert_cmpstr (json_object_get_string_member (get_element (object, "rows", 0), "id"), ==, "club");
  g_assert_cmpint (json_array_get_length (json_object_get_array_member (object, "questions")), ==, 2);
  g_assert_cmpint (json_object_get_int_member (left_out, "not_comparable"), ==, 2);
  g_assert_false (json_object_has_member (object, "pairs"));
}

static void
test_fields (void)
{
  static const struct
  {
    const char *field;
    const char *expected;
  } cases[] = {
    { NULL, "" },           { "", "" },         { "a", "a" }, { "a,b", "\"a,b\"" }, { "\"", "\"\"\"\"" },
    { "a\nb", "\"a\nb\"" }, { "=1+1", "=1+1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) text = g_string_new ("");

      sp_csv_append_field (text, cases[i].field);
      g_assert_cmpstr (text->str, ==, cases[i].expected);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/comparison-text/json", test_json);
  g_test_add_func ("/comparison-text/csv", test_csv);
  g_test_add_func ("/comparison-text/parts", test_parts);
  g_test_add_func ("/comparison-text/fields", test_fields);
  return g_test_run ();
}
