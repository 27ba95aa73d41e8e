/* SPDX-License-Identifier: GPL-3.0-or-later
 * Countries taken out of a dataset from the command line: files that the program itself and others read, and what happens
 * where they cannot be written. */
#include "run-program.h"

#include <glib/gstdio.h>
#include <string.h>

static char *folder;

static void
assert_contains (const char *text, const char *words)
{
  if (strstr (text, words) == NULL)
    g_error ("“%s” is not in: %s", words, text);
}

static void
assert_done (const Run *run)
{
  g_assert_cmpstr (run->errors, ==, "");
  g_assert_cmpstr (run->output, ==, "");
  g_assert_cmpint (run->status, ==, 0);
}

static char *
find_path (const char *name)
{
  return g_build_filename (folder, name, NULL);
}

static char *
read_file (const char *name, gsize *length)
{
  g_autofree char *path = find_path (name);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, length, &error);
  g_assert_no_error (error);
  return text;
}

static guint
count_files (void)
{
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  guint count = 0;

  while (g_dir_read_name (directory) != NULL)
    count++;
  return count;
}

static void
set_up (void)
{
  folder = g_dir_make_tmp ("standpoint-export-XXXXXX", NULL);
  g_assert_nonnull (folder);
}

static void
tear_down (void)
{
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = find_path (name);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_clear_pointer (&folder, g_free);
}

/* --- Datasets ----------------------------------------------------------------------------------------------------- */

static JsonNode *
list (const char *what, const char *more)
{
  g_autoptr (Run) run = run_program ("list %s --format json %s", what, more);

  g_assert_cmpint (run->status, ==, 0);
  return run_parse_json (run);
}

static char *
join_ids (const char *what, const char *more)
{
  g_autoptr (JsonNode) items = list (what, more);

  return run_join_items (items, "id");
}

/* What the program lists of two countries is the same in the extract and in the whole, to the letter. */
static void
test_two (void)
{
  static const char *const lists[] = { "positions", "quotes" };
  g_autofree char *path = NULL;
  g_autofree char *of_extract = NULL;
  g_autoptr (Run) run = NULL;
  g_autoptr (Run) check = NULL;

  set_up ();
  path = find_path ("two.json");
  run = run_program ("export Britain DE --format dataset -o %s", path);
  assert_done (run);
  check = run_program ("check %s", path);
  g_assert_cmpint (check->status, ==, 0);
  assert_contains (check->output, "0 errors");
  of_extract = g_strdup_printf ("--country GB,DE --dataset %s", path);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autoptr (JsonNode) before = list (lists[i], "--country GB,DE");
      g_autoptr (JsonNode) after = list (lists[i], of_extract);
      JsonNode *items = json_object_get_member (json_node_get_object (before), "items");

      g_assert_cmpuint (json_array_get_length (json_node_get_array (items)), >, 5);
      g_assert_true (json_node_equal (items, json_object_get_member (json_node_get_object (after), "items")));
    }
  tear_down ();
}

/* A list of positions of somebody else is none of the extract. */
static void
test_others (void)
{
  g_autofree char *path = NULL;
  g_autofree char *of_extract = NULL;
  g_autofree char *ids = NULL;
  g_autofree char *all = NULL;
  g_autofree char *expected = NULL;
  g_autoptr (Run) run = NULL;

  set_up ();
  path = find_path ("one.json");
  run = run_program ("export MT -o %s", path);
  assert_done (run);
  of_extract = g_strdup_printf ("--dataset %s", path);
  all = join_ids ("positions", of_extract);
  expected = join_ids ("positions", "--country MT");
  g_assert_cmpstr (all, ==, expected);
  ids = join_ids ("questions", of_extract);
  g_assert_cmpstr (ids, ==, "5g-networks government-networks intelligence-sharing espionage-risk");
  tear_down ();
}

static void
test_group (void)
{
  g_autofree char *path = NULL;
  g_autofree char *json = NULL;
  g_autoptr (Run) run = NULL;
  g_autoptr (Run) check = NULL;
  g_autoptr (Run) members = NULL;

  set_up ();
  path = find_path ("eyes.json");
  run = run_program ("export --group five-eyes -o %s", path);
  assert_done (run);
  check = run_program ("check %s", path);
  g_assert_cmpint (check->status, ==, 0);
  members = run_program ("list countries --group five-eyes --format csv --dataset %s", path);
  g_assert_cmpint (members->status, ==, 0);
  assert_contains (members->output, "\r\nAU,Australia,");
  assert_contains (members->output, "\r\nNZ,New Zealand,");
  json = read_file ("eyes.json", NULL);
  assert_contains (json, "\"id\": \"huawei-5g-extract\"");
  assert_contains (json, "(extract)");
  assert_contains (json, "5 countries");
  assert_contains (json, "\"license\": \"");
  tear_down ();
}

/* What is later than the date is left out. */
static void
test_date (void)
{
  g_autofree char *path = NULL;
  g_autofree char *of_extract = NULL;
  g_autofree char *ids = NULL;
  g_autoptr (Run) run = NULL;

  set_up ();
  path = find_path ("then.json");
  run = run_program ("export GB --on 2020-06-01 -o %s", path);
  assert_done (run);
  of_extract = g_strdup_printf ("--country GB --dataset %s", path);
  ids = join_ids ("positions", of_extract);
  assert_contains (ids, "gb-5g-networks-2020-01-28");
  g_assert_null (strstr (ids, "gb-5g-networks-2020-07-14"));
  tear_down ();
}

/* All of the dataset is the dataset. */
static void
test_all (void)
{
  g_autofree char *path = NULL;
  g_autofree char *json = NULL;
  g_autoptr (Run) run = NULL;
  g_autoptr (Run) check = NULL;
  g_autoptr (Run) original = run_program ("check");
  const char *counts, *same;

  set_up ();
  path = find_path ("all.json");
  run = run_program ("export --all -o %s", path);
  assert_done (run);
  json = read_file ("all.json", NULL);
  assert_contains (json, "\"id\": \"huawei-5g\",");
  g_assert_null (strstr (json, "(extract)"));
  check = run_program ("check %s", path);
  g_assert_cmpint (check->status, ==, 0);
  counts = strrchr (check->output, ';');
  same = strrchr (original->output, ';');
  g_assert_nonnull (counts);
  g_assert_cmpstr (counts, ==, same);
  tear_down ();
}

/* --- Other formats ------------------------------------------------------------------------------------------------ */

static void
test_csv (void)
{
  static const char script[] = "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
                               "print(*z.namelist()); print(z.read(\\\"positions.csv\\\").decode())";
  g_autofree char *python = g_find_program_in_path ("python3");
  g_autofree char *path = NULL;
  g_autofree char *again = NULL;
  g_autofree char *bytes = NULL;
  g_autofree char *same = NULL;
  g_autofree char *command = NULL;
  g_autofree char *output = NULL;
  g_autoptr (Run) run = NULL;
  g_autoptr (Run) second = NULL;
  gsize length, length_again;

  set_up ();
  path = find_path ("two.zip");
  again = find_path ("again");
  run = run_program ("export GB DE -o %s", path);
  second = run_program ("export GB DE --format csv -o %s", again);
  assert_done (run);
  assert_done (second);
  bytes = read_file ("two.zip", &length);
  same = read_file ("again", &length_again);
  g_assert_cmpmem (bytes, length, same, length_again);
  if (python != NULL)
    {
      command = g_strdup_printf ("%s -c \"%s\" %s", python, script, path);
      g_assert_true (g_spawn_command_line_sync (command, &output, NULL, NULL, NULL));
      assert_contains (output, "README.txt countries.csv groups.csv actors.csv sources.csv questions.csv "
                               "positions.csv quotes.csv events.csv levels.csv\n");
      assert_contains (output, "gb-5g-networks-2020-07-14,GB,United Kingdom,5g-networks,");
    }
  tear_down ();
}

static void
test_markdown (void)
{
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autoptr (Run) run = NULL;

  set_up ();
  path = find_path ("two.md");
  run = run_program ("export GB DE --on 2022-06-01 -o %s", path);
  assert_done (run);
  text = read_file ("two.md", NULL);
  assert_contains (text, "\n# United Kingdom, Germany\n");
  assert_contains (text, "As of 1 June 2022");
  assert_contains (text, "Sources\n\n1. <a id=\"source-1\"></a>");
  assert_contains (text, "](#source-1)");
  tear_down ();
}

/* --- What goes wrong ---------------------------------------------------------------------------------------------- */

static void
test_usage (void)
{
  static const struct
  {
    const char *arguments;
    int status;
    const char *message;
  } cases[] = {
    { "export", 2, "Say what to export: countries, --group GROUP, or --all." },
    { "export --all GB -o x.json", 2, "--all leaves no countries to be named." },
    { "export GB", 2, "The option --output is needed, with the name of a file." },
    { "export GB -o ''", 2, "The option --output is needed, with the name of a file." },
    { "export GB --format csv", 2, "The option --output is needed, with the name of a file." },
    { "export GB -o x", 2, "Say as what with the option --format, or with a FILE that ends in .json, .zip or .md." },
    { "export GB --format xlsx -o x", 2, "“xlsx” is no format; the formats are dataset, csv and md." },
    { "export GB --on 2020-13 -o x.json", 2, "--on: There is no date “2020-13”" },
    { "export GB --format md --format csv -o x.json", 2, "The option --format can be given only once." },
    { "export Germny -o x.json", 1, "The dataset has no country “Germny”. Did you mean “Germany”?" },
    { "export --group five-eye -o x.json", 1, "The dataset has no group “five-eye”." },
    { "export GB --dataset /nowhere -o x.json", 1, "/nowhere" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) run = run_program ("%s", cases[i].arguments);

      g_assert_cmpint (run->status, ==, cases[i].status);
      g_assert_cmpstr (run->output, ==, "");
      assert_contains (run->errors, cases[i].message);
      g_assert_false (g_file_test ("x.json", G_FILE_TEST_EXISTS) || g_file_test ("x", G_FILE_TEST_EXISTS));
    }
}

/* What was there is there still, and nothing else is. */
static void
test_unwritable (void)
{
  g_autofree char *file = NULL;
  g_autofree char *kept = NULL;
  g_autoptr (Run) on_folder = NULL;
  g_autoptr (Run) nowhere = NULL;
  g_autoptr (Run) in_file = NULL;

  set_up ();
  file = find_path ("file");
  g_assert_true (g_file_set_contents (file, "kept", -1, NULL));
  on_folder = run_program ("export GB --format csv -o %s", folder);
  nowhere = run_program ("export GB -o %s/none/x.json", folder);
  in_file = run_program ("export GB -o %s/x.md", file);
  g_assert_cmpint (on_folder->status, ==, 1);
  assert_contains (on_folder->errors, "” cannot be written: This is a folder, not a file; choose another name.");
  g_assert_cmpint (nowhere->status, ==, 1);
  assert_contains (nowhere->errors, "/none/x.json” cannot be written: ");
  g_assert_cmpint (in_file->status, ==, 1);
  assert_contains (in_file->errors, "/file/x.md” cannot be written: ");
  kept = read_file ("file", NULL);
  g_assert_cmpstr (kept, ==, "kept");
  g_assert_cmpuint (count_files (), ==, 1);
  tear_down ();
}

static void
test_full (void)
{
  g_autoptr (Run) run = NULL;

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("There is no /dev/full");
      return;
    }
  run = run_program ("export GB --format dataset -o /dev/full");
  g_assert_cmpint (run->status, ==, 1);
  assert_contains (run->errors, "“/dev/full” cannot be written: This is not a regular file; choose another name.\n");
}

/* Datasets of every kind. */
static void
test_other_datasets (void)
{
  static const char *const names[] = { "second.json", "hostile.json", "citations.json", "list.json", "words.json" };
  static const char *const endings[] = { "json", "zip", "md" };

  set_up ();
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    for (guint j = 0; j < G_N_ELEMENTS (endings); j++)
      {
        g_autofree char *data = run_get_data_path (names[i]);
        g_autofree char *path = g_strdup_printf ("%s/%u.%s", folder, i, endings[j]);
        g_autoptr (Run) run = run_program ("export --all --dataset '%s' -o %s", data, path);

        g_assert_cmpstr (run->errors, ==, "");
        g_assert_cmpint (run->status, ==, 0);
        g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
      }
  tear_down ();
}

int
main (int argc, char *argv[])
{
  run_init (&argc, &argv);
  g_test_add_func ("/export/two", test_two);
  g_test_add_func ("/export/others", test_others);
  g_test_add_func ("/export/group", test_group);
  g_test_add_func ("/export/date", test_date);
  g_test_add_func ("/export/all", test_all);
  g_test_add_func ("/export/csv", test_csv);
  g_test_add_func ("/export/markdown", test_markdown);
  g_test_add_func ("/export/usage", test_usage);
  g_test_add_func ("/export/unwritable", test_unwritable);
  g_test_add_func ("/export/full", test_full);
  g_test_add_func ("/export/other-datasets", test_other_datasets);
  return g_test_run ();
}
