/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the compare command prints: whether it is true of the dataset, and the same in all formats. */
#include "run-program.h"

#include <glib/gstdio.h>
#include <string.h>

/* --- What the dataset's own files say ----------------------------------------------------------------------------- */

static JsonNode *
read_part (const char *name)
{
  g_autofree char *path =
    g_build_filename (g_test_get_dir (G_TEST_DIST), "..", "data", "dataset", "huawei-5g", name, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  return json_parser_steal_root (parser);
}

/* The latest position that had certainly begun on a day, by its id, "" for none. The positions that are asked for here
 * have no end. A vague date has certainly begun when it is over. */
static char *
find_held (const char *code, const char *question, const char *day)
{
  g_autofree char *lower = g_ascii_strdown (code, -1);
  g_autofree char *name = g_strdup_printf ("country-%s.json", lower);
  g_autoptr (JsonNode) root = read_part (name);
  JsonArray *positions = json_object_get_array_member (json_node_get_object (root), "positions");
  const char *latest = "";
  const char *id = "";

  for (guint i = 0; i < json_array_get_length (positions); i++)
    {
      JsonObject *position = json_array_get_object_element (positions, i);
      const char *from = json_object_get_string_member (position, "from");

      if (!g_str_equal (json_object_get_string_member (position, "question"), question))
        continue;
      g_assert_false (json_object_has_member (position, "to"));
      if (strncmp (from, day, strlen (from)) > 0 || strcmp (from, latest) < 0)
        continue;
      g_assert_false (strncmp (from, day, strlen (from)) == 0 && strlen (from) < strlen (day));
      latest = from;
      id = json_object_get_string_member (position, "id");
    }
  return g_strdup (id);
}

static GPtrArray *
find_members (const char *group)
{
  g_autoptr (JsonNode) root = read_part ("groups.json");
  JsonArray *groups = json_object_get_array_member (json_node_get_object (root), "groups");
  GPtrArray *codes = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < json_array_get_length (groups); i++)
    {
      JsonObject *found = json_array_get_object_element (groups, i);
      JsonArray *members = json_object_get_array_member (found, "members");

      for (guint j = 0;
           g_str_equal (json_object_get_string_member (found, "id"), group) && j < json_array_get_length (members); j++)
        g_ptr_array_add (codes, g_strdup (json_object_get_string_member (json_array_get_object_element (members, j),
                                                                         "country")));
    }
  return codes;
}

static char *
find_level (const char *code, const char *id)
{
  g_autofree char *lower = g_ascii_strdown (code, -1);
  g_autofree char *name = g_strdup_printf ("country-%s.json", lower);
  g_autoptr (JsonNode) root = read_part (name);
  JsonArray *positions = json_object_get_array_member (json_node_get_object (root), "positions");

  for (guint i = 0; i < json_array_get_length (positions); i++)
    {
      JsonObject *position = json_array_get_object_element (positions, i);

      if (g_str_equal (json_object_get_string_member (position, "id"), id))
        return g_strdup (json_object_get_string_member (position, "level"));
    }
  return g_strdup ("");
}

/* --- Against what is printed -------------------------------------------------------------------------------------- */

static const char *const questions[] = { "5g-networks", "government-networks", "intelligence-sharing",
                                         "espionage-risk" };

static JsonObject *
find_object (JsonArray *array, const char *key, const char *value)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *object = json_array_get_object_element (array, i);

      if (g_str_equal (json_object_get_string_member (object, key), value))
        return object;
    }
  g_error ("There is no %s “%s”", key, value);
}

static const char *
get_text (JsonObject *object, const char *key)
{
  return json_object_get_null_member (object, key) ? "" : json_object_get_string_member (object, key);
}

static JsonObject *
get_cell (JsonObject *root, const char *code, const char *question)
{
  JsonObject *row = find_object (json_object_get_array_member (root, "rows"), "id", code);

  return find_object (json_object_get_array_member (row, "cells"), "question", question);
}

static void
check_counts (JsonObject *root, const char *question, GHashTable *counts, guint n_known, guint n_all)
{
  JsonObject *found = find_object (json_object_get_array_member (root, "questions"), "id", question);
  JsonObject *printed = json_object_get_object_member (found, "counts");
  JsonObject *levels = json_object_get_object_member (printed, "levels");
  g_autoptr (GList) names = json_object_get_members (levels);

  g_assert_cmpint (json_object_get_int_member (printed, "countries"), ==, n_all);
  g_assert_cmpint (json_object_get_int_member (printed, "known"), ==, n_known);
  for (GList *name = names; name != NULL; name = name->next)
    g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (levels, name->data), "count"), ==,
                     GPOINTER_TO_UINT (g_hash_table_lookup (counts, name->data)));
}

static void
check_question (JsonObject *root, GPtrArray *codes, const char *question, const char *day)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_known = 0;

  for (guint i = 0; i < codes->len; i++)
    {
      g_autofree char *id = find_held (codes->pdata[i], question, day);
      g_autofree char *level = find_level (codes->pdata[i], id);
      JsonObject *cell = get_cell (root, codes->pdata[i], question);

      g_test_message ("%s, %s, %s", (char *) codes->pdata[i], question, day);
      g_assert_cmpstr (get_text (cell, "position"), ==, id);
      g_assert_cmpstr (get_text (cell, "level"), ==, level);
      g_assert_true ((*id == '\0') == (*get_text (cell, "nothing_reason") != '\0'));
      if (*id == '\0')
        continue;
      n_known++;
      g_hash_table_insert (counts, g_strdup (level),
                           GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, level)) + 1));
    }
  check_counts (root, question, counts, n_known, codes->len);
}

static const char *const days[] = { "2020-03-01", "2022-06-01" };

static void
test_true_of_the_dataset (void)
{
  g_autoptr (GPtrArray) members = find_members ("five-eyes");

  g_assert_cmpuint (members->len, ==, 5);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (Run) run = run_program ("compare --group five-eyes --on %s --format json", days[i]);
      g_autoptr (JsonNode) root = run_parse_json (run);
      JsonObject *object = json_node_get_object (root);

      g_assert_cmpint (run->status, ==, 0);
      g_assert_cmpstr (json_object_get_string_member (object, "on"), ==, days[i]);
      g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "rows")), ==, members->len);
      for (guint j = 0; j < G_N_ELEMENTS (questions); j++)
        check_question (object, members, questions[j], days[i]);
    }
}

/* What changed between the two is what the one and the other say. */
static void
test_two_dates (void)
{
  g_autoptr (GPtrArray) members = find_members ("five-eyes");
  g_autoptr (Run) run = run_program ("compare --group five-eyes --on %s --and %s --format json", days[0], days[1]);
  g_autoptr (JsonNode) root = run_parse_json (run);
  JsonObject *object = json_node_get_object (root);
  guint n_changed = 0;

  g_assert_cmpstr (json_object_get_string_member (object, "on"), ==, days[1]);
  g_assert_cmpstr (json_object_get_string_member (object, "compared_with"), ==, days[0]);
  for (guint i = 0; i < members->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (questions); j++)
      {
        g_autofree char *first = find_held (members->pdata[i], questions[j], days[0]);
        g_autofree char *second = find_held (members->pdata[i], questions[j], days[1]);
        g_autofree char *before = find_level (members->pdata[i], first);
        g_autofree char *now = find_level (members->pdata[i], second);
        JsonObject *cell = get_cell (object, members->pdata[i], questions[j]);

        g_assert_cmpstr (get_text (cell, "level_before"), ==, before);
        g_assert_true (json_object_get_boolean_member (cell, "changed") == !g_str_equal (before, now));
        n_changed += !g_str_equal (before, now);
      }
  g_assert_cmpuint (n_changed, >, 0);
}

/* --- The formats -------------------------------------------------------------------------------------------------- */

/* By RFC 4180, for one line without line breaks in its fields. */
static GPtrArray *
split_csv (const char *line)
{
  GPtrArray *fields = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) field = g_string_new ("");
  gboolean quoted = FALSE;

  for (const char *c = line;; c++)
    if (*c == '"' && quoted && c[1] == '"')
      g_string_append_c (field, *c++);
    else if (*c == '"')
      quoted = !quoted;
    else if (*c == '\0' || (*c == ',' && !quoted))
      {
        g_ptr_array_add (fields, g_strdup (field->str));
        g_string_truncate (field, 0);
        if (*c == '\0')
          return fields;
      }
    else
      g_string_append_c (field, *c);
}

static const char *
get_field (GPtrArray *head, GPtrArray *row, const char *question, const char *name)
{
  g_autofree char *full = question ? g_strdup_printf ("%s.%s", question, name) : g_strdup (name);
  guint place;

  g_assert_true (g_ptr_array_find_with_equal_func (head, full, g_str_equal, &place));
  g_assert_cmpuint (row->len, ==, head->len);
  return row->pdata[place];
}

/* The matrix, the counts and the lines say the same as CSV and as JSON. */
static void
test_formats_agree (void)
{
  g_autoptr (Run) json = run_program ("compare --group five-eyes --on 2020-03-01 --format json");
  g_autoptr (Run) csv = run_program ("compare --group five-eyes --on 2020-03-01 --format csv");
  g_autoptr (Run) table = run_program ("compare --group five-eyes --on 2020-03-01");
  g_autoptr (JsonNode) root = run_parse_json (json);
  JsonObject *object = json_node_get_object (root);
  JsonArray *rows = json_object_get_array_member (object, "rows");
  g_auto (GStrv) lines = g_strsplit (csv->output, "\r\n", -1);
  g_autoptr (GPtrArray) head = split_csv (lines[0]);

  g_assert_cmpuint (g_strv_length (lines), ==, json_array_get_length (rows) + 3);
  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      JsonObject *row = json_array_get_object_element (rows, i);
      g_autoptr (GPtrArray) fields = split_csv (lines[i + 1]);

      g_assert_cmpstr (get_field (head, fields, NULL, "id"), ==, json_object_get_string_member (row, "id"));
      g_assert_nonnull (strstr (table->output, json_object_get_string_member (row, "name")));
      for (guint j = 0; j < G_N_ELEMENTS (questions); j++)
        {
          JsonObject *cell = get_cell (object, json_object_get_string_member (row, "id"), questions[j]);

          g_assert_cmpstr (get_field (head, fields, questions[j], "level"), ==, get_text (cell, "level"));
          g_assert_cmpstr (get_field (head, fields, questions[j], "since"), ==, get_text (cell, "since"));
          g_assert_cmpstr (get_field (head, fields, questions[j], "nothing_reason"), ==,
                           get_text (cell, "nothing_reason"));
        }
    }
  g_assert_nonnull (strstr (table->output, "\nUnited Kingdom  Restricted, since 28 January 2020"));
  g_assert_nonnull (strstr (table->output,
                            "\n5G networks: 1 Excluded, 3 Restricted, 1 Under review, 0 unknown of 5; "));
}

/* No number where the rules allow none, and the reason where it would be. */
static void
test_reasons (void)
{
  g_autoptr (Run) few = run_program ("compare --group five-eyes --on 2020-03-01 --format json");
  g_autoptr (Run) csv = run_program ("compare --group five-eyes --on 2020-03-01 --format csv");
  g_autoptr (JsonNode) root = run_parse_json (few);
  JsonObject *object = json_node_get_object (root);
  JsonArray *all = json_object_get_array_member (object, "questions");
  JsonArray *pairs = json_object_get_array_member (object, "pairs");
  g_auto (GStrv) lines = g_strsplit (csv->output, "\r\n", -1);
  g_autoptr (GPtrArray) head = split_csv (lines[0]);
  g_autoptr (GPtrArray) last = split_csv (lines[6]);
  guint n_without_mean = 0;

  g_assert_cmpstr (get_field (head, last, NULL, "kind"), ==, "all");
  for (guint i = 0; i < json_array_get_length (all); i++)
    {
      JsonObject *question = json_array_get_object_element (all, i);
      const char *id = json_object_get_string_member (question, "id");

      g_assert_true (json_object_get_null_member (question, "consensus"));
      g_assert_cmpstr (get_text (question, "consensus_reason"), ==,
                       "A measure of consensus is shown from five such countries on.");
      g_assert_cmpstr (get_field (head, last, id, "consensus"), ==, "");
      g_assert_cmpstr (get_field (head, last, id, "consensus_reason"), ==, get_text (question, "consensus_reason"));
    }
  g_assert_cmpuint (json_array_get_length (pairs), ==, 10);
  for (guint i = 0; i < json_array_get_length (pairs); i++)
    {
      JsonObject *pair = json_array_get_object_element (pairs, i);
      gboolean without = json_object_get_int_member (pair, "measured") < 2;

      g_assert_true (json_object_get_null_member (pair, "mean_difference") == without);
      g_assert_cmpstr (get_text (pair, "mean_difference_in_words"), !=, "");
      n_without_mean += without;
    }
  g_assert_cmpuint (n_without_mean, >, 0);
}

static void
test_file (void)
{
  g_autofree char *folder = g_dir_make_tmp ("standpoint-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a comparison.csv", NULL);
  g_autoptr (Run) file = run_program ("compare GB US -o '%s'", path);
  g_autoptr (Run) printed = run_program ("compare GB US --format csv");
  g_autoptr (Run) to_folder = run_program ("compare GB US -o '%s'", folder);
  g_autofree char *written = NULL;

  g_assert_cmpint (file->status, ==, 0);
  g_assert_cmpstr (file->output, ==, "");
  g_assert_true (g_file_get_contents (path, &written, NULL, NULL));
  g_assert_cmpstr (written, ==, printed->output);
  g_assert_cmpint (to_folder->status, ==, 1);
  g_assert_nonnull (strstr (to_folder->errors, "This is a folder, not a file; choose another name."));
  g_unlink (path);
  g_rmdir (folder);
}

static void
test_groups_and_all (void)
{
  g_autoptr (Run) group = run_program ("compare group:five-eyes France --on 2022-06-01 --format json");
  g_autoptr (JsonNode) root = run_parse_json (group);
  JsonArray *rows = json_object_get_array_member (json_node_get_object (root), "rows");
  JsonObject *row = find_object (rows, "id", "five-eyes");
  g_autoptr (Run) all = run_program ("compare --all --question 5g-networks --format json");
  g_autoptr (Run) countries = run_program ("list countries --format json");
  g_autoptr (JsonNode) all_root = run_parse_json (all);
  g_autoptr (JsonNode) countries_root = run_parse_json (countries);

  g_assert_cmpuint (json_array_get_length (rows), ==, 2);
  g_assert_cmpstr (json_object_get_string_member (row, "kind"), ==, "group");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (row, "members")), ==, 5);
  rows = json_object_get_array_member (json_node_get_object (all_root), "rows");
  g_assert_cmpuint (json_array_get_length (rows), ==, json_array_get_length (run_get_items (countries_root)));
  g_assert_false (json_object_has_member (json_node_get_object (all_root), "pairs"));
}

/* A comparison of one country, and of what shares nothing, in another dataset. */
static void
test_second_dataset (void)
{
  g_autofree char *path = run_get_data_path ("second.json");
  g_autoptr (Run) all = run_program ("compare --all --dataset '%s' --format json", path);
  g_autoptr (JsonNode) root = run_parse_json (all);
  g_autoptr (Run) one = run_program ("compare DE --dataset '%s'", path);

  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (json_node_get_object (root), "rows")), >, 2);
  g_assert_nonnull (strstr (one->output, "\nFederal Republic of Germany"));
  g_assert_null (strstr (one->output, "unknown of"));
}

static void
test_mistakes (void)
{
  static const struct
  {
    const char *arguments;
    int status;
    const char *message;
  } cases[] = {
    { "", 2, "Say what to compare: countries, --group GROUP, or --all." },
    { "--all GB", 2, "--all leaves no countries to be named." },
    { "GB --format xml", 2, "“xml” is no format; the formats are table, csv, json and pdf." },
    { "GB --on 2020-02-30", 2, "--on: " },
    { "GB --on 2020 --and 2020", 2, "--and 2020 is the date that it would be compared with." },
    { "GB --on 2020 --on 2021", 2, "The option --on can be given only once." },
    { "GB --basis hearsay", 2, "“hearsay” is no basis" },
    { "GB -o ''", 2, "The option --output needs the name of a file." },
    { "GB Atlantis", 1, "The dataset has no country “Atlantis”." },
    { "group:five-eye", 1, "“five-eye”" },
    { "GB --question 6g", 1, "“6g”" },
    { "GB -o /nowhere/at/all.csv", 1, "“/nowhere/at/all.csv” cannot be written: " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) run = run_program ("compare %s", cases[i].arguments);

      g_assert_cmpint (run->status, ==, cases[i].status);
      g_assert_cmpstr (run->output, ==, "");
      g_assert_nonnull (strstr (run->errors, cases[i].message));
    }
}

int
main (int argc, char *argv[])
{
  run_init (&argc, &argv);
  g_test_add_func ("/compare/true-of-the-dataset", test_true_of_the_dataset);
  g_test_add_func ("/compare/two-dates", test_two_dates);
  g_test_add_func ("/compare/formats-agree", test_formats_agree);
  g_test_add_func ("/compare/reasons", test_reasons);
  g_test_add_func ("/compare/file", test_file);
  g_test_add_func ("/compare/groups-and-all", test_groups_and_all);
  g_test_add_func ("/compare/second-dataset", test_second_dataset);
  g_test_add_func ("/compare/mistakes", test_mistakes);
  return g_test_run ();
}
