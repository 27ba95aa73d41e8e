/* SPDX-License-Identifier: GPL-3.0-or-later
 * Summaries and booklets from the command line: what is in them and on which pages, and what happens where they cannot be
 * written. */
#include "run-program.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

static char *
make_folder (void)
{
  char *folder = g_dir_make_tmp ("standpoint-summary-XXXXXX", NULL);

  g_assert_nonnull (folder);
  return folder;
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  g_assert_nonnull (folder);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_assert_cmpint (g_remove (file), ==, 0);
    }
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Of a folder, by name and parted by spaces. */
static char *
list_files (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_assert_nonnull (folder);
  while ((name = g_dir_read_name (folder)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_texts);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (" ", (char **) names->pdata);
}

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
  g_assert_cmpint (run->status, ==, 0);
}

/* What a program of another project prints; NULL where it is not there. */
static char *
run_tool (const char *arguments, const char *path)
{
  g_autofree char *command = g_strdup_printf (arguments, path);
  g_auto (GStrv) words = g_strsplit (command, " ", 2);
  g_autofree char *tool = g_find_program_in_path (words[0]);
  char *output = NULL;
  int status;

  if (tool == NULL)
    {
      g_test_skip ("A program that reads PDF is not installed");
      return NULL;
    }
  g_assert_true (g_spawn_command_line_sync (command, &output, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  return output;
}

static GStrv
read_pages (const char *path)
{
  g_autofree char *text = run_tool ("pdftotext -layout %s -", path);

  return text ? g_strsplit (text, "\f", -1) : NULL;
}

/* --- Documents ---------------------------------------------------------------------------------------------------- */

static void
test_one (void)
{
  g_autofree char *folder = make_folder ();
  g_autoptr (Run) run = run_program ("summary Britain -o %s/gb.pdf --on 2022-06-01", folder);
  g_autofree char *path = g_build_filename (folder, "gb.pdf", NULL);
  g_auto (GStrv) pages = NULL;

  assert_done (run);
  g_assert_cmpstr (run->output, ==, "");
  pages = read_pages (path);
  if (pages != NULL)
    {
      assert_contains (pages[0], "United Kingdom");
      assert_contains (pages[0], "As of 1 June 2022");
      assert_contains (pages[0], "edition of 21 November 2026");
      g_assert_null (strstr (pages[0], "Contents"));
    }
  remove_folder (folder);
}

/* The page that the contents name for a country has it in its first lines. */
static void
check_contents (GStrv pages, const char *contents, const char *name)
{
  const char *line = strstr (contents, name);
  guint64 page;

  g_assert_nonnull (line);
  line += strlen (name);
  line += strspn (line, " .");
  page = g_ascii_strtoull (line, NULL, 10);
  g_test_message ("%s is said to be on page %u", name, (guint) page);
  g_assert_cmpuint (page, >, 1);
  g_assert_cmpuint (page, <, g_strv_length (pages));
  {
    g_autofree char *top = g_strndup (pages[page - 1], 400);

    assert_contains (top, name);
  }
}

static void
test_group (void)
{
  static const char *const members[] = { "Australia", "Canada", "New Zealand", "United Kingdom", "United States" };
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "eyes.pdf", NULL);
  g_autoptr (Run) run = run_program ("summary --group five-eyes -o %s", path);
  g_auto (GStrv) pages = NULL;

  assert_done (run);
  g_free (run_tool ("qpdf --check %s", path));
  pages = read_pages (path);
  if (pages != NULL)
    {
      const char *contents = strstr (pages[0], "Contents");

      assert_contains (pages[0], "Five Eyes");
      assert_contains (pages[0], "As of 21 November 2026");
      assert_contains (pages[0], "Excluded 4");
      g_assert_nonnull (contents);
      for (guint i = 0; i < G_N_ELEMENTS (members); i++)
        check_contents (pages, contents, members[i]);
      check_contents (pages, contents, "Who Stands Where");
      check_contents (pages, contents, "Sources");
    }
  remove_folder (folder);
}

/* A foot that does not fit in one line is parted between what the page is about and the document it is of. */
static void
test_long_foot (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "two.pdf", NULL);
  g_autoptr (Run) run = run_program ("summary FJ KE -o %s", path);
  g_auto (GStrv) pages = NULL;

  assert_done (run);
  pages = read_pages (path);
  if (pages != NULL)
    {
      const char *last = pages[g_strv_length (pages) - 2];

      assert_contains (last, "Countries without a Position – Sources");
      assert_contains (last, "\nHuawei in 5G networks and allied intelligence sharing, edition of 21 November 2026. "
                             "As of 21 November 2026.");
    }
  remove_folder (folder);
}

/* Who was no member at the time is not in it. */
static void
test_members_at_the_time (void)
{
  g_autoptr (Run) before = run_program ("summary --group nato --on 2023-01-01 --format md");
  g_autoptr (Run) after = run_program ("summary --group nato --on 2024-12-31 --format md");

  assert_done (before);
  assert_done (after);
  assert_contains (before->output, "- [Norway]");
  g_assert_null (strstr (before->output, "- [Sweden]"));
  assert_contains (after->output, "- [Sweden]");
}

static void
test_all (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "all.pdf", NULL);
  g_autoptr (Run) run = run_program ("summary --all --paper letter --landscape -o %s", path);
  g_autofree char *facts = NULL;
  g_auto (GStrv) pages = NULL;

  assert_done (run);
  g_free (run_tool ("qpdf --check %s", path));
  facts = run_tool ("pdfinfo %s", path);
  if (facts != NULL)
    {
      assert_contains (facts, "792 x 612 pts (letter)");
      assert_contains (facts, "All 196 countries");
    }
  pages = read_pages (path);
  if (pages != NULL)
    {
      g_autofree char *text = g_strjoinv ("", pages);

      assert_contains (text, "Countries with One Position");
      assert_contains (text, "Countries without a Position");
      assert_contains (text, "searched, nothing found (November 2026)");
      g_assert_cmpuint (g_strv_length (pages), >, 40);
    }
  remove_folder (folder);
}

/* Each source has the number of the list in which it is, and nothing leads to what is left out. */
static void
test_without (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "x.pdf", NULL);
  g_autoptr (Run) run = run_program ("summary GB DE MT --without sources --without map -o %s", path);
  g_autoptr (Run) text = run_program ("summary GB DE MT --without sources --without quotes --format md");

  assert_done (run);
  assert_done (text);
  g_free (run_tool ("qpdf --check %s", path));
  g_assert_null (strstr (text->output, "Sources"));
  g_assert_null (strstr (text->output, "source-"));
  remove_folder (folder);
}

static void
test_formats (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *html = NULL;
  g_autoptr (Run) named = run_program ("summary GB DE -o %s/two.HTML", folder);
  g_autoptr (Run) said = run_program ("summary GB DE --format html");
  g_autoptr (Run) markdown = run_program ("summary GB DE --format md");
  g_autofree char *path = g_build_filename (folder, "two.HTML", NULL);

  assert_done (named);
  assert_done (said);
  assert_done (markdown);
  g_assert_true (g_file_get_contents (path, &html, NULL, NULL));
  g_assert_cmpstr (html, ==, said->output);
  assert_contains (html, "<!DOCTYPE html>");
  assert_contains (markdown->output, "\n# United Kingdom, Germany\n");
  assert_contains (markdown->output, "\n- [Germany](#");
  remove_folder (folder);
}

/* A list of sources has the dates of the document's language. */
static void
test_language (void)
{
  g_autoptr (GSubprocessLauncher) launcher = run_make_launcher ();
  g_autofree char *example = run_get_data_path ("second.json");
  g_autofree char *command = g_strdup_printf ("summary CH --dataset %s --format md", example);
  g_autoptr (Run) run = NULL;
  gboolean has_locale = setlocale (LC_ALL, "de_DE.UTF-8") != NULL;

  setlocale (LC_ALL, "C.UTF-8");
  if (!has_locale)
    {
      g_test_skip ("There is no German locale");
      return;
    }
  g_subprocess_launcher_setenv (launcher, "LC_ALL", "de_DE.UTF-8", TRUE);
  run = run_program_with (launcher, command);
  g_assert_cmpint (run->status, ==, 0);
  assert_contains (run->output, "„Test record: Nein zur Sommerzeit“, Probeblatt, 29. Mai 1978, [example.org");
  g_assert_null (strstr (run->output, " May 1978"));
}

static Run *
run_into (const char *path, const char *command)
{
  g_autoptr (GSubprocessLauncher) launcher = run_make_launcher ();

  g_subprocess_launcher_set_flags (launcher, G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_subprocess_launcher_set_stdout_file_path (launcher, path);
  return run_program_with (launcher, command);
}

/* To a pipe or a file, but not to a terminal, see test-terminal.c. */
static void
test_standard_output (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "out", NULL);
  g_autofree char *pdf = NULL;
  g_autoptr (Run) run = run_into (path, "summary MT");
  g_autoptr (Run) full = NULL;

  assert_done (run);
  g_assert_true (g_file_get_contents (path, &pdf, NULL, NULL));
  g_assert_true (g_str_has_prefix (pdf, "%PDF-"));
  if (g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      full = run_into ("/dev/full", "summary MT");
      g_assert_cmpint (full->status, ==, 1);
      assert_contains (full->errors, "The output cannot be written: ");
    }
  remove_folder (folder);
}

/* --- A file each -------------------------------------------------------------------------------------------------- */

static void
test_each (void)
{
  g_autofree char *parent = make_folder ();
  g_autofree char *folder = g_build_filename (parent, "one", "two", NULL);
  g_autofree char *middle = g_path_get_dirname (folder);
  g_autofree char *old = g_build_filename (folder, "standpoint-GB-2022-06-01.pdf", NULL);
  g_autofree char *files = NULL;
  g_autofree char *after = NULL;
  g_autofree char *pdf = NULL;
  g_autoptr (Run) run = run_program ("summary GB DE UK --on 2022-06-01 --each %s", folder);
  g_autoptr (Run) again = NULL;
  g_autoptr (Run) span = NULL;

  assert_done (run);
  files = list_files (folder);
  g_assert_cmpstr (files, ==, "standpoint-DE-2022-06-01.pdf standpoint-GB-2022-06-01.pdf");
  g_assert_true (g_file_set_contents (old, "old", -1, NULL));
  again = run_program ("summary GB --on 2022-06-01 -e %s", folder);
  assert_done (again);
  g_assert_true (g_file_get_contents (old, &pdf, NULL, NULL));
  g_assert_true (g_str_has_prefix (pdf, "%PDF-"));
  span = run_program ("summary GB --on 2022-06-01 --and 2019-03-01 --format md -e %s", folder);
  assert_done (span);
  after = list_files (folder);
  assert_contains (after, "standpoint-GB-2019-03-01-2022-06-01.md");
  remove_folder (folder);
  g_assert_cmpint (g_rmdir (middle), ==, 0);
  g_assert_cmpint (g_rmdir (parent), ==, 0);
}

/* --- What goes wrong ---------------------------------------------------------------------------------------------- */

static void
test_names (void)
{
  static const struct
  {
    const char *arguments;
    const char *message;
  } cases[] = {
    { "summary Germny -o x.pdf", "The dataset has no country “Germny”. Did you mean “Germany”?" },
    { "summary GB Atlantis -o x.pdf", "The dataset has no country “Atlantis”." },
    { "summary --group five-eye -o x.pdf", "The dataset has no group “five-eye”." },
    { "summary GB --question 4g -o x.pdf", "The dataset has no question “4g”." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) run = run_program ("%s", cases[i].arguments);

      g_assert_cmpint (run->status, ==, 1);
      g_assert_cmpstr (run->output, ==, "");
      assert_contains (run->errors, cases[i].message);
      g_assert_false (g_file_test ("x.pdf", G_FILE_TEST_EXISTS));
    }
}

/* What was there is there still, and nothing else is. */
static void
test_unwritable (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *file = g_build_filename (folder, "file", NULL);
  g_autofree char *shown = g_strdup_printf ("“%s” cannot be written: This is a folder, not a file; choose another name.", folder);
  g_autofree char *files = NULL;
  g_autofree char *kept = NULL;
  g_autoptr (Run) on_folder = run_program ("summary GB -o %s", folder);
  g_autoptr (Run) nowhere = run_program ("summary GB -o %s/none/x.pdf", folder);
  g_autoptr (Run) in_file = NULL;
  g_autoptr (Run) on_file = NULL;

  g_assert_cmpint (on_folder->status, ==, 1);
  assert_contains (on_folder->errors, shown);
  g_assert_cmpint (nowhere->status, ==, 1);
  assert_contains (nowhere->errors,
                   "/none/x.pdf” cannot be written: There is no such folder; make it first, or choose another");
  g_assert_true (g_file_set_contents (file, "kept", -1, NULL));
  in_file = run_program ("summary GB -o %s/x.pdf", file);
  g_assert_cmpint (in_file->status, ==, 1);
  assert_contains (in_file->errors, "/file/x.pdf” cannot be written: What should be a folder is a file; ");
  on_file = run_program ("summary GB --each %s", file);
  g_assert_cmpint (on_file->status, ==, 1);
  assert_contains (on_file->errors, "” cannot be written: This is a file, not a folder; choose a folder, or a new name for one.");
  g_assert_true (g_file_get_contents (file, &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, "kept");
  files = list_files (folder);
  g_assert_cmpstr (files, ==, "file");
  remove_folder (folder);
}

/* Boxes in place of characters are never silent; text that is not on pages has none. */
static void
test_unknown_characters (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "odd.json", NULL);
  g_autofree char *example = run_get_data_path ("second.json");
  g_autofree char *text = NULL;
  g_autoptr (Run) pages = NULL;
  g_autoptr (Run) markdown = NULL;
  GString *odd;

  g_assert_true (g_file_get_contents (example, &text, NULL, NULL));
  odd = g_string_new (text);
  g_assert_cmpuint (g_string_replace (odd, "\"name\": \"Egypt\"", "\"name\": \"Egypt \xf3\xb0\x80\x80\"", 1), ==, 1);
  g_assert_true (g_file_set_contents (path, odd->str, (gssize) odd->len, NULL));
  g_string_free (odd, TRUE);
  pages = run_program ("summary EG --dataset %s -o %s/x.pdf", path, folder);
  g_assert_cmpint (pages->status, ==, 0);
  assert_contains (pages->errors, "No font on this computer has these characters");
  assert_contains (pages->errors, "\xf3\xb0\x80\x80");
  markdown = run_program ("summary EG --dataset %s --format md", path);
  assert_done (markdown);
  remove_folder (folder);
}

/* Of a script without a font, nobody reads all letters. */
static void
test_many_unknown (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "odd.json", NULL);
  g_autofree char *example = run_get_data_path ("second.json");
  g_autofree char *text = NULL;
  g_autoptr (Run) run = NULL;
  GString *name = g_string_new ("\"name\": \"Egypt");
  GString *odd;

  for (gunichar character = 0xf0000; character < 0xf0000 + 40; character++)
    g_string_append_unichar (name, character);
  g_assert_true (g_file_get_contents (example, &text, NULL, NULL));
  odd = g_string_new (text);
  g_assert_cmpuint (g_string_replace (odd, "\"name\": \"Egypt", name->str, 1), ==, 1);
  g_assert_true (g_file_set_contents (path, odd->str, (gssize) odd->len, NULL));
  run = run_program ("summary EG --dataset %s -o %s/x.pdf", path, folder);
  g_assert_cmpint (run->status, ==, 0);
  assert_contains (run->errors, "\xf3\xb0\x80\x8f and 24 more\n");
  g_string_free (odd, TRUE);
  g_string_free (name, TRUE);
  remove_folder (folder);
}

/* Datasets of every kind become PDFs that are right. */
static void
test_other_datasets (void)
{
  static const char *const names[] = { "second.json", "hostile.json", "citations.json", "list.json", "words.json" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *folder = make_folder ();
      g_autofree char *data = run_get_data_path (names[i]);
      g_autofree char *path = g_build_filename (folder, "all.pdf", NULL);
      g_autoptr (Run) run = run_program ("summary --all --dataset '%s' -o %s", data, path);
      g_autoptr (Run) each = run_program ("summary --all --dataset '%s' --each %s", data, folder);

      g_assert_cmpint (run->status, <=, 1);
      g_assert_null (strstr (run->errors, "CRITICAL"));
      g_assert_null (strstr (each->errors, "CRITICAL"));
      g_free (run_tool ("qpdf --check %s", path));
      remove_folder (folder);
    }
}

int
main (int argc, char *argv[])
{
  run_init (&argc, &argv);
  g_test_add_func ("/summary/one", test_one);
  g_test_add_func ("/summary/group", test_group);
  g_test_add_func ("/summary/long-foot", test_long_foot);
  g_test_add_func ("/summary/members-at-the-time", test_members_at_the_time);
  g_test_add_func ("/summary/all", test_all);
  g_test_add_func ("/summary/without", test_without);
  g_test_add_func ("/summary/formats", test_formats);
  g_test_add_func ("/summary/standard-output", test_standard_output);
  g_test_add_func ("/summary/each", test_each);
  g_test_add_func ("/summary/names", test_names);
  g_test_add_func ("/summary/unwritable", test_unwritable);
  g_test_add_func ("/summary/unknown-characters", test_unknown_characters);
  g_test_add_func ("/summary/many-unknown", test_many_unknown);
  g_test_add_func ("/summary/language", test_language);
  g_test_add_func ("/summary/other-datasets", test_other_datasets);
  return g_test_run ();
}
