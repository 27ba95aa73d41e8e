/* SPDX-License-Identifier: GPL-3.0-or-later
 * The program on a terminal: lines that fit, and data that cannot steer it. */
#define _GNU_SOURCE

#include "run-program.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Opens a terminal of so many columns; 0 for one that does not know. Returns the end where its output is read. */
static int
open_terminal (guint columns, int *program_end)
{
  const struct winsize size = { .ws_row = 24, .ws_col = (unsigned short) columns };
  int end = posix_openpt (O_RDWR | O_NOCTTY);

  g_assert_cmpint (end, >=, 0);
  g_assert_cmpint (grantpt (end), ==, 0);
  g_assert_cmpint (unlockpt (end), ==, 0);
  *program_end = open (ptsname (end), O_RDWR | O_NOCTTY);
  g_assert_cmpint (*program_end, >=, 0);
  g_assert_cmpint (ioctl (*program_end, TIOCSWINSZ, &size), ==, 0);
  return end;
}

/* Reads until the program has closed its end, which reading then reports as an error. */
static char *
read_terminal (int end)
{
  g_autoptr (GString) text = g_string_new (NULL);
  char buffer[4096];
  gssize length;

  while ((length = read (end, buffer, sizeof buffer)) > 0)
    g_string_append_len (text, buffer, length);
  close (end);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
run_on_terminal (const char *program, const char *arguments, int status, guint columns, const char *columns_variable)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_NONE);
  g_autofree char *line = g_strdup_printf ("'%s' %s", program, arguments);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) argv = NULL;
  int program_end;
  int end = open_terminal (columns, &program_end);
  char *output;

  g_test_message ("standpoint %s", arguments);
  g_subprocess_launcher_setenv (launcher, "LC_ALL", "C.UTF-8", TRUE);
  g_subprocess_launcher_unsetenv (launcher, "COLUMNS");
  if (columns_variable != NULL)
    g_subprocess_launcher_setenv (launcher, "COLUMNS", columns_variable, TRUE);
  g_subprocess_launcher_take_stdout_fd (launcher, program_end);
  g_assert_true (g_shell_parse_argv (line, NULL, &argv, NULL));
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) argv, &error);
  g_assert_no_error (error);
  g_subprocess_launcher_close (launcher);
  output = read_terminal (end);
  g_assert_true (g_subprocess_wait (process, NULL, NULL));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, status);
  return output;
}

static guint
get_longest_line (const char *output)
{
  g_auto (GStrv) lines = g_strsplit (output, "\r\n", -1);
  glong longest = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    longest = MAX (longest, g_utf8_strlen (lines[i], -1));
  return (guint) longest;
}

static void
test_width (gconstpointer program)
{
  static const struct
  {
    guint columns;
    const char *variable;
    guint longest;
  } cases[] = {
    { 80, NULL, 80 },
    { 100, NULL, 100 },
    { 100, "60", 100 },
    { 0, "90", 90 },
  };
  const char *command = "list changes --from 2020 --to 2020 --question 5g-networks --country GB,BE";
  g_autofree char *unknown = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *output = run_on_terminal (program, command, 0, cases[i].columns, cases[i].variable);

      g_assert_cmpuint (get_longest_line (output), ==, cases[i].longest);
      g_assert_nonnull (strstr (output, "…\r\n"));
      g_assert_nonnull (strstr (output, "Restricted → Excluded"));
    }
  unknown = run_on_terminal (program, command, 0, 0, NULL);
  g_assert_cmpuint (get_longest_line (unknown), >, 150);
  g_assert_null (strstr (unknown, "…\r\n"));
}

/* A dataset whose quote would paint the screen red, ring the bell, and turn the text around. */
static const char hostile_dataset[] =
  "{\"dataset\": {\"format\": \"standpoint-dataset/1\", \"id\": \"hostile\", \"title\": \"Hostile\", "
  "\"edition\": \"2020\", \"language\": \"en\"},"
  "\"actors\": [{\"id\": \"a\", \"name\": \"A\\u001b]0;title\\u0007\", \"kind\": \"person\", \"country\": null}],"
  "\"sources\": [{\"id\": \"s\", \"type\": \"report\", \"title\": \"T\", \"container-title\": \"C\", \"issued\": null, "
  "\"language\": \"en\"}],"
  "\"quotes\": [{\"id\": \"q\", \"text\": \"red \\u001b[31m \\u009b31m \\u202e turned \\u0007 bell\", "
  "\"language\": \"en\", \"speaker\": \"a\", \"speaks_for\": \"other\", \"said\": \"2019\", \"source\": \"s\", "
  "\"context\": \"C.\"}]}";

static void
assert_harmless (const char *output)
{
  for (const char *c = output; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      g_assert_true (character == '\n' || character == '\r' || !g_unichar_iscntrl (character));
      g_assert_cmpuint (character, !=, 0x202e);
    }
}

static void
test_harmless (gconstpointer program)
{
  static const char *const formats[] = { "table", "csv", "json" };
  g_autofree char *folder = g_dir_make_tmp ("standpoint-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "hostile.json", NULL);
  g_autofree char *check = NULL;

  g_assert_true (g_file_set_contents (path, hostile_dataset, -1, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *command = g_strdup_printf ("list quotes --format %s --dataset '%s'", formats[i], path);
      g_autofree char *output = run_on_terminal (program, command, 0, 200, NULL);

      assert_harmless (output);
      g_assert_nonnull (strstr (output, "red \\u001b[31m \\u009b31m \\u202e turned \\u0007 bell"));
    }
  check = g_strdup_printf ("check '%s'", path);
  {
    g_autofree char *output = run_on_terminal (program, check, 0, 200, NULL);

    assert_harmless (output);
  }
  g_unlink (path);
  g_rmdir (folder);
}

/* Pages are nothing for a terminal, and text is made harmless. */
static void
test_documents (gconstpointer program)
{
  g_autofree char *text = run_get_data_path ("hostile.json");
  g_autofree char *markdown = g_strdup_printf ("summary --all --format md --dataset '%s'", text);
  g_autofree char *pages = run_on_terminal (program, "summary MT", 2, 80, NULL);
  g_autofree char *words = run_on_terminal (program, markdown, 0, 80, NULL);

  g_assert_cmpstr (pages, ==, "");
  g_assert_cmpuint (strlen (words), >, 1000);
  assert_harmless (words);
}

/* Where it is read by a program it is the text of the dataset. */
static void
test_data_is_unaltered (void)
{
  g_autofree char *folder = g_dir_make_tmp ("standpoint-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "hostile.json", NULL);
  g_autoptr (Run) csv = NULL;
  g_autoptr (Run) json = NULL;
  g_autoptr (Run) table = NULL;
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  g_assert_true (g_file_set_contents (path, hostile_dataset, -1, NULL));
  csv = run_program ("list quotes --format csv --dataset '%s'", path);
  json = run_program ("list quotes --format json --dataset '%s'", path);
  table = run_program ("list quotes --dataset '%s'", path);
  root = run_parse_json (json);
  text = run_join_items (root, "text");
  g_assert_cmpstr (text, ==,
                   "red \x1b[31m \xc2\x9b"
                   "31m \xe2\x80\xae turned \x07 bell");
  g_assert_nonnull (strstr (csv->output, text));
  assert_harmless (table->output);
  assert_harmless (json->output);
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  run_init (&argc, &argv);

  g_test_add_data_func ("/terminal/width", argv[1], test_width);
  g_test_add_data_func ("/terminal/harmless", argv[1], test_harmless);
  g_test_add_data_func ("/terminal/documents", argv[1], test_documents);
  g_test_add_func ("/terminal/data-is-unaltered", test_data_is_unaltered);

  return g_test_run ();
}
