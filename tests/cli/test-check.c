/* SPDX-License-Identifier: GPL-3.0-or-later
 * The command that prints the problems of datasets. */
#include "run-program.h"

#include <glib/gstdio.h>
#include <string.h>

static void
assert_last_line (const char *output, const char *expected)
{
  g_auto (GStrv) lines = g_strsplit (output, "\n", -1);
  guint count = g_strv_length (lines);

  g_assert_cmpuint (count, >=, 2);
  g_assert_cmpstr (lines[count - 1], ==, "");
  g_assert_true (g_str_has_prefix (lines[count - 2], expected));
}

static void
test_builtin (void)
{
  g_autoptr (Run) run = run_program ("check");
  g_auto (GStrv) lines = g_strsplit (run->output, "\n", -1);
  guint count = g_strv_length (lines);

  g_assert_cmpint (run->status, ==, 0);
  g_assert_cmpstr (run->errors, ==, "");
  for (guint i = 0; i + 2 < count; i++)
    g_assert_nonnull (strstr (lines[i], ": warning: "));
  assert_last_line (run->output, "0 errors, ");
  g_assert_nonnull (strstr (lines[count - 2], " warnings; 4 scales, 4 questions, 196 countries, "));
}

static void
test_clean (void)
{
  g_autofree char *path = run_get_data_path ("second.json");
  g_autoptr (Run) run = run_program ("check '%s'", path);
  g_autoptr (Run) by_option = run_program ("check --dataset '%s'", path);

  g_assert_cmpint (run->status, ==, 0);
  g_assert_cmpstr (run->errors, ==, "");
  g_assert_true (g_str_has_prefix (run->output, "0 errors, 0 warnings; 2 scales, 2 questions, 12 countries, "));
  g_assert_cmpint (strchr (run->output, '\n')[1], ==, '\0');
  g_assert_cmpstr (by_option->output, ==, run->output);
}

/* A line of mistakes.expected is a place and what the message contains. */
static void
test_mistakes (void)
{
  g_autofree char *path = run_get_data_path ("mistakes.json");
  g_autofree char *list = run_get_data_path ("mistakes.expected");
  g_autofree char *text = NULL;
  g_autoptr (Run) run = run_program ("check '%s'", path);
  g_auto (GStrv) expected = NULL;
  g_auto (GStrv) lines = g_strsplit (run->output, "\n", -1);
  guint count;

  g_assert_true (g_file_get_contents (list, &text, NULL, NULL));
  expected = g_strsplit (g_strstrip (text), "\n", -1);
  count = g_strv_length (expected);

  g_assert_cmpint (run->status, ==, 1);
  g_assert_cmpstr (run->errors, ==, "");
  g_assert_cmpuint (g_strv_length (lines), ==, count + 2);
  for (guint i = 0; i < count; i++)
    {
      char *word = strstr (strstr (expected[i], ": ") + 2, ": ") + 2;
      g_autofree char *place = g_strdup_printf ("%s:%.*s", path, (int) (word - expected[i]), expected[i]);

      g_test_message ("%s", lines[i]);
      g_assert_true (g_str_has_prefix (lines[i], place));
      g_assert_nonnull (strstr (lines[i] + strlen (place), word));
    }
  assert_last_line (run->output, "8 errors, 2 warnings; ");
}

/* A file named from the working folder is named so in its problems. */
static void
test_relative_path (void)
{
  g_autofree char *path = run_get_data_path ("mistakes.json");
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GSubprocessLauncher) launcher = run_make_launcher ();
  g_autoptr (Run) run = NULL;

  g_subprocess_launcher_set_cwd (launcher, folder);
  run = run_program_with (launcher, "check mistakes.json");
  g_assert_true (g_str_has_prefix (run->output, "mistakes.json:33:79: error: "));
}

static void
test_several (void)
{
  g_autofree char *clean = run_get_data_path ("second.json");
  g_autofree char *mistakes = run_get_data_path ("mistakes.json");
  g_autofree char *first = g_strdup_printf ("%s: 0 errors, ", clean);
  g_autofree char *second = g_strdup_printf ("%s: 8 errors, ", mistakes);
  g_autoptr (Run) run = run_program ("check '%s' '%s'", clean, mistakes);
  g_autoptr (Run) reverse = run_program ("check '%s' '%s'", mistakes, clean);
  g_autoptr (Run) missing = run_program ("check '%s' /nonexistent", clean);

  g_assert_cmpint (run->status, ==, 1);
  g_assert_true (g_str_has_prefix (run->output, first));
  assert_last_line (run->output, second);
  g_assert_cmpint (reverse->status, ==, 1);
  assert_last_line (reverse->output, first);
  g_assert_cmpint (missing->status, ==, 1);
}

/* Whatever a file holds, there is a message, and never a crash. */
static void
test_nonsense (void)
{
  g_autofree char *deep = g_strnfill (1000000, '[');
  const struct
  {
    const char *content;
    gssize length;
  } cases[] = {
    { "", 0 },
    { deep, 1000000 },
    { "{", 1 },
    { "null", 4 },
    { "[]", 2 },
    { "{}", 2 },
    { "\xff\xfe{}", 4 },
    { "{\"countries\": 1}", 16 },
    { "{\"\x1b[31m\": [1]}", 14 },
    { "\0\0\0\0", 4 },
  };
  g_autofree char *folder = g_dir_make_tmp ("standpoint-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "nonsense.json", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_true (g_file_set_contents (path, cases[i].content, cases[i].length, NULL));
      {
        g_autoptr (Run) check = run_program ("check '%s'", path);
        g_autoptr (Run) list = run_program ("list countries --dataset '%s'", path);

        g_assert_cmpint (check->status, ==, 1);
        g_assert_nonnull (strstr (check->output, "nonsense.json"));
        g_assert_nonnull (strstr (check->output, "error"));
        g_assert_null (strchr (check->output, '\x1b'));
        g_assert_cmpint (list->status, ==, 1);
        g_assert_nonnull (strstr (list->errors, "nonsense.json"));
      }
    }
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  run_init (&argc, &argv);

  g_test_add_func ("/check/builtin", test_builtin);
  g_test_add_func ("/check/clean", test_clean);
  g_test_add_func ("/check/mistakes", test_mistakes);
  g_test_add_func ("/check/relative-path", test_relative_path);
  g_test_add_func ("/check/several", test_several);
  g_test_add_func ("/check/nonsense", test_nonsense);

  return g_test_run ();
}
