/* SPDX-License-Identifier: GPL-3.0-or-later
 * A comparison as PDF: whether its words are those of the other formats, and what happens where it cannot be written. */
#include "run-program.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* The same test may run twice at a time. */
static char *
make_path (const char *name)
{
  g_autofree char *own = g_strdup_printf ("%d-%s", (int) getpid (), name);

  return g_build_filename (g_get_tmp_dir (), own, NULL);
}

/* What a program of another project prints; NULL where it is not there. */
static char *
run_tool (const char *name, const char *arguments, const char *path, int *status)
{
  g_autofree char *tool = g_find_program_in_path (name);
  g_autofree char *command = NULL;
  char *output = NULL;

  if (tool == NULL)
    {
      g_test_skip ("A program that reads PDF is not installed");
      return NULL;
    }
  command = g_strdup_printf (arguments, path);
  g_assert_true (g_spawn_command_line_sync (command, &output, NULL, status, NULL));
  return output;
}

/* Lines end where there is no room, at a blank or after a hyphen, which readers may take for one that parts a word. */
static char *
squeeze (const char *text)
{
  GString *squeezed = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at++)
    if (!g_ascii_isspace (*at) && *at != '-')
      g_string_append_c (squeezed, *at);
  return g_string_free (squeezed, FALSE);
}

/* In the order in which it stands in the file, squeezed. */
static char *
read_text (const char *path)
{
  g_autofree char *text = run_tool ("pdftotext", "pdftotext -raw %s -", path, NULL);

  return text ? squeeze (text) : NULL;
}

static void
assert_says (const char *text, const char *words)
{
  g_autofree char *squeezed = squeeze (words);

  if (strstr (text, squeezed) == NULL)
    g_error ("“%s” is not in: %s", words, text);
}

static void
assert_contains (const char *text, const char *words)
{
  if (strstr (text, words) == NULL)
    g_error ("“%s” is not in: %s", words, text);
}

static void
assert_has_member (JsonObject *object, const char *key, const char *text)
{
  if (json_object_has_member (object, key) && !json_object_get_null_member (object, key))
    assert_says (text, json_object_get_string_member (object, key));
}

static void
assert_has_rows (JsonObject *root, const char *text)
{
  JsonArray *rows = json_object_get_array_member (root, "rows");

  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      JsonObject *row = json_array_get_object_element (rows, i);
      JsonArray *cells = json_object_get_array_member (row, "cells");

      assert_has_member (row, "name", text);
      for (guint j = 0; j < json_array_get_length (cells); j++)
        {
          JsonObject *cell = json_array_get_object_element (cells, j);

          assert_has_member (cell, "level_label", text);
          assert_has_member (cell, "nothing_reason", text);
          assert_has_member (cell, "summary", text);
        }
    }
}

static void
assert_has_counts (JsonObject *root, const char *text)
{
  JsonArray *questions = json_object_get_array_member (root, "questions");

  g_assert_cmpuint (json_array_get_length (questions), ==, 4);
  for (guint i = 0; i < json_array_get_length (questions); i++)
    {
      JsonObject *question = json_array_get_object_element (questions, i);

      assert_has_member (json_object_get_object_member (question, "counts"), "in_words", text);
      assert_has_member (question, "consensus_in_words", text);
      assert_has_member (question, "consensus_reason", text);
    }
}

/* What is on paper is what is in JSON and on the terminal. */
static void
test_words (void)
{
  static const char arguments[] = "--group five-eyes --on 2020-03-01 --and 2022-06-01";
  g_autofree char *path = make_path ("standpoint-compare-words.pdf");
  g_autoptr (Run) run = run_program ("compare %s -o %s", arguments, path);
  g_autoptr (Run) json = run_program ("compare %s --format json", arguments);
  g_autoptr (JsonNode) root = run_parse_json (json);
  g_autofree char *text = NULL;

  g_assert_cmpint (run->status, ==, 0);
  g_assert_cmpstr (run->output, ==, "");
  g_assert_cmpstr (run->errors, ==, "");
  text = read_text (path);
  if (text != NULL)
    {
      assert_says (text, "Australia, Canada, New Zealand, United Kingdom, United States compared");
      assert_says (text, "As of 1 June 2022, compared with 1 March 2020");
      assert_says (text, "Excluded, since 14 July 2020 (was Restricted)");
      assert_says (text, "Canada X Excluded, since 19 May 2022 (was Under review) Decision [");
      assert_says (text, "edition of 21 November 2026. As of 1 June 2022, compared with 1 March 2020. Page 1 of ");
      assert_has_rows (json_node_get_object (root), text);
      assert_has_counts (json_node_get_object (root), text);
    }
  g_remove (path);
}

/* What is left out is said. */
static void
test_limits (void)
{
  g_autofree char *path = make_path ("standpoint-compare-limits.pdf");
  g_autoptr (Run) run = run_program ("compare GB DE --basis law -o %s", path);
  g_autofree char *text = NULL;

  g_assert_cmpint (run->status, ==, 0);
  text = read_text (path);
  if (text != NULL)
    assert_says (text, "As of 21 November 2026 · Based on law only");
  g_remove (path);
}

/* Every number in the table has its source in the list, and every source is cited. */
static void
test_sources (void)
{
  g_autofree char *path = make_path ("standpoint-compare-sources.pdf");
  g_autoptr (Run) run = run_program ("compare GB DE --question 5g-networks -o %s", path);
  g_autofree char *text = run_tool ("pdftotext", "pdftotext -raw %s -", path, NULL);
  guint n_listed = 0, n_cited = 0;

  g_assert_cmpint (run->status, ==, 0);
  g_remove (path);
  if (text == NULL)
    return;
  g_strdelimit (text, "\f", '\n');
  for (const char *list = strstr (text, "\nSources\n"); list != NULL; n_listed++)
    {
      g_autofree char *label = g_strdup_printf ("\n%u. ", n_listed + 1);

      list = strstr (list, label);
      if (list == NULL)
        break;
    }
  for (const char *at = strchr (text, '['); at != NULL && at < strstr (text, "\nSources\n"); at = strchr (at + 1, '['))
    for (const char *digit = at; *digit != ']'; digit++)
      if (g_ascii_isdigit (*digit) && !g_ascii_isdigit (digit[-1]))
        n_cited = MAX (n_cited, (guint) g_ascii_strtoull (digit, NULL, 10));
  g_assert_cmpuint (n_listed, >, 2);
  g_assert_cmpuint (n_cited, ==, n_listed);
}

static guint
count_pages (const char *path)
{
  g_autofree char *number = run_tool ("qpdf", "qpdf --show-npages %s", path, NULL);

  return number ? (guint) g_ascii_strtoull (number, NULL, 10) : 0;
}

static void
test_whole (void)
{
  static const struct
  {
    const char *arguments;
    guint least_pages;
  } cases[] = {
    { "GB --on 2019 --and 2022", 1 },
    { "GB DE FR group:nato", 2 },
    { "--all", 10 },
    { "--all --question 5g-networks --format pdf", 5 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = make_path ("standpoint-compare-whole.pdf");
      g_autoptr (Run) run = run_program ("compare %s -o %s", cases[i].arguments, path);
      g_autofree char *text = NULL;
      guint n_pages = 0;
      int status = 0;

      g_assert_cmpint (run->status, ==, 0);
      g_free (run_tool ("qpdf", "qpdf --check %s", path, &status));
      g_assert_cmpint (status, ==, 0);
      n_pages = count_pages (path);
      text = n_pages > 0 ? read_text (path) : NULL;
      if (text != NULL)
        {
          g_autofree char *last = g_strdup_printf ("Page %u of %u", n_pages, n_pages);

          g_assert_cmpuint (n_pages, >=, cases[i].least_pages);
          assert_says (text, last);
        }
      g_remove (path);
    }
}

/* Those who cannot see it get a table as a table, a heading as a heading, and an outline. */
static void
test_structure (void)
{
  static const char *const words[] = {
    "\"/S\": \"/Table\"",       "\"/S\": \"/TR\"",         "\"/S\": \"/TH\"", "\"/S\": \"/TD\"",
    "\"/S\": \"/H1\"",          "\"/S\": \"/H2\"",         "\"/S\": \"/P\"",  "\"/S\": \"/Figure\"",
    "\"/Type\": \"/Outlines\"", "\"/Subtype\": \"/Link\"",
  };
  g_autofree char *path = make_path ("standpoint-compare-structure.pdf");
  g_autoptr (Run) run = run_program ("compare GB DE -o %s", path);
  g_autofree char *text = run_tool ("qpdf", "qpdf --json %s", path, NULL);
  g_autofree char *tool = g_find_program_in_path ("qpdf");

  g_assert_cmpint (run->status, ==, 0);
  g_remove (path);
  if (tool == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    assert_contains (text, words[i]);
}

/* What was there is there still. */
static void
test_unwritable (void)
{
  g_autofree char *folder = g_dir_make_tmp ("standpoint-compare-XXXXXX", NULL);
  g_autofree char *shown = g_strdup_printf ("“%s” cannot be written: This is a folder, not a file; choose another name.", folder);
  g_autoptr (Run) on_folder = run_program ("compare GB --format pdf -o %s", folder);
  g_autoptr (Run) nowhere = run_program ("compare GB -o %s/none/x.pdf", folder);
  g_autoptr (Run) unnamed = run_program ("compare GB --format pdf");

  g_assert_cmpint (on_folder->status, ==, 1);
  assert_contains (on_folder->errors, shown);
  g_assert_cmpint (nowhere->status, ==, 1);
  assert_contains (nowhere->errors, "/none/x.pdf” cannot be written: ");
  g_assert_cmpint (unnamed->status, ==, 2);
  assert_contains (unnamed->errors, "A PDF needs the option --output");
  g_assert_cmpstr (unnamed->output, ==, "");
  g_rmdir (folder);
}

int
main (int argc, char *argv[])
{
  run_init (&argc, &argv);
  g_test_add_func ("/compare-pdf/words", test_words);
  g_test_add_func ("/compare-pdf/limits", test_limits);
  g_test_add_func ("/compare-pdf/sources", test_sources);
  g_test_add_func ("/compare-pdf/whole", test_whole);
  g_test_add_func ("/compare-pdf/structure", test_structure);
  g_test_add_func ("/compare-pdf/unwritable", test_unwritable);
  return g_test_run ();
}
