/* SPDX-License-Identifier: GPL-3.0-or-later
 * The map command: the files that it writes, and what it says where it cannot. */
#include "run-program.h"

#include <glib/gstdio.h>
#include <string.h>

static char *folder;

static char *
get_path (const char *name)
{
  return g_build_filename (folder, name, NULL);
}

static void
assert_contains (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in: %s", part, text);
}

/* What the picture says of itself. */
static char *
draw_and_read (const char *options)
{
  g_autofree char *path = get_path ("map.svg");
  g_autoptr (Run) run = run_program ("map %s -o %s", options, path);
  char *svg = NULL;
  char *start, *end;

  g_assert_cmpint (run->status, ==, 0);
  g_assert_cmpstr (run->output, ==, "");
  g_assert_true (g_file_get_contents (path, &svg, NULL, NULL));
  g_remove (path);
  start = strstr (svg, "<desc>");
  end = strstr (svg, "</desc>");
  g_assert_true (start != NULL && end != NULL);
  *end = '\0';
  memmove (svg, start + strlen ("<desc>"), (gsize) (end - start) - strlen ("<desc>") + 1);
  return svg;
}

static void
test_what_is_shown (void)
{
  static const struct
  {
    const char *options;
    const char *words;
  } cases[] = {
    { "", "Use of summer time, as of 30 June 1980: " },
    { "-q reason", "Chief reason, as of 30 June 1980: " },
    { "--question \"Chief reason\" --on 1975-06-01", "Chief reason, as of 1 June 1975: " },
    { "--on 1970-01-01 --compare-with 1980-01-01",
      "Use of summer time, what changed, 1 January 1970 to 1 January 1980: " },
    { "--on 1980-01-01 --compare-with 1970-01-01",
      "Use of summer time, what changed, 1 January 1970 to 1 January 1980: " },
    { "-b law", "Use of summer time (Based on law only), as of 30 June 1980: " },
  };
  g_autofree char *dataset = run_get_data_path ("second.json");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *options = g_strdup_printf ("-d '%s' %s", dataset, cases[i].options);
      g_autofree char *words = draw_and_read (options);

      if (!g_str_has_prefix (words, cases[i].words))
        g_error ("“%s” does not begin with “%s”", words, cases[i].words);
    }
}

static void
test_group (void)
{
  g_autofree char *words = draw_and_read ("--question 5g-networks --group five-eyes --on 2019-06-01");

  g_assert_cmpstr (words, ==,
                   "Public 5G networks (Five Eyes), as of 1 June 2019: Excluded 1, Restricted 2, Under review 2; no known "
                   "position 0 of 5.");
}

static void
test_formats (void)
{
  static const struct
  {
    const char *name;
    const char *options;
    const char *start;
  } cases[] = {
    { "map.png", "", "\x89PNG" },
    { "map.PNG", "--scale 2", "\x89PNG" },
    { "map.pdf", "", "%PDF-" },
    { "map.svg", "", "<?xml" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = get_path (cases[i].name);
      g_autoptr (Run) run = run_program ("map %s -o %s", cases[i].options, path);
      g_autofree char *content = NULL;

      g_assert_cmpint (run->status, ==, 0);
      g_assert_cmpstr (run->errors, ==, "");
      g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
      g_assert_true (g_str_has_prefix (content, cases[i].start));
      g_remove (path);
    }
}

static void
test_mistakes (void)
{
  static const struct
  {
    const char *arguments;
    int status;
    const char *words;
  } cases[] = {
    { "", 2, "Say which file to write" },
    { "-o x.gif", 2, "must end in .svg, .png or .pdf" },
    { "-o x", 2, "must end in .svg, .png or .pdf" },
    { "-o x.svg -o y.svg", 2, "--output can be given only once" },
    { "-o x.svg --scale 2", 2, "makes sense only for a PNG" },
    { "-o x.png --scale 0.5", 2, "“0.5” is no scale" },
    { "-o x.png --scale 9", 2, "“9” is no scale" },
    { "-o x.png --scale nan", 2, "“nan” is no scale" },
    { "-o x.png --scale 2x", 2, "“2x” is no scale" },
    { "-o x.svg --on 2019-13", 2, "--on: " },
    { "-o x.svg --basis rumour", 2, "“rumour” is no basis" },
    { "x.svg", 2, "after -o" },
    { "-o x.svg --compare-with 2026-11-21", 2, "the date that it would be compared with" },
    { "-o x.svg -q 5g-network", 1, "Did you mean “5g-networks”" },
    { "-o x.svg -q zzz", 1, "There are “5g-networks”" },
    { "-o x.svg -g natto", 1, "Did you mean “nato”?" },
    { "-o /nowhere/at/all/x.svg", 1, "“/nowhere/at/all/x.svg” cannot be written: " },
    { "-o x.svg -d /nowhere.json", 1, "/nowhere.json" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) run = run_program ("map %s", cases[i].arguments);

      g_assert_cmpint (run->status, ==, cases[i].status);
      g_assert_cmpstr (run->output, ==, "");
      assert_contains (run->errors, cases[i].words);
      g_assert_false (g_file_test ("x.svg", G_FILE_TEST_EXISTS));
    }
}

static void
test_folder (void)
{
  g_autofree char *path = get_path ("folder.svg");
  g_autoptr (Run) run = NULL;

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  run = run_program ("map -o %s", path);
  g_assert_cmpint (run->status, ==, 1);
  assert_contains (run->errors, "This is a folder, not a file; choose another name.");
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

/* What can be used is drawn, and what could not be is said. */
static void
test_dataset_with_errors (void)
{
  g_autofree char *dataset = run_get_data_path ("mistakes.json");
  g_autofree char *path = get_path ("map.svg");
  g_autoptr (Run) run = run_program ("map -d %s -o %s", dataset, path);

  g_assert_cmpint (run->status, ==, 1);
  assert_contains (run->errors, "errors, and what they concern was left out");
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_remove (path);
}

static void
test_dates_explained (void)
{
  g_autofree char *path = get_path ("map.svg");
  g_autoptr (Run) late = run_program ("map --on 2030 -o %s", path);
  g_autoptr (Run) vague = run_program ("map --on 2019 -o %s", path);

  g_assert_cmpint (late->status, ==, 0);
  assert_contains (late->errors, "taken for “2030”: 21 November 2026");
  g_assert_cmpint (vague->status, ==, 0);
  assert_contains (vague->errors, "taken as its last day, 31 December 2019");
  g_remove (path);
}

int
main (int argc, char **argv)
{
  int status;

  run_init (&argc, &argv);
  folder = g_dir_make_tmp ("standpoint-map-XXXXXX", NULL);
  g_test_add_func ("/map/what-is-shown", test_what_is_shown);
  g_test_add_func ("/map/group", test_group);
  g_test_add_func ("/map/formats", test_formats);
  g_test_add_func ("/map/mistakes", test_mistakes);
  g_test_add_func ("/map/folder", test_folder);
  g_test_add_func ("/map/dataset-with-errors", test_dataset_with_errors);
  g_test_add_func ("/map/dates-explained", test_dates_explained);
  status = g_test_run ();
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_free (folder);
  return status;
}
