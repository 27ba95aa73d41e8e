/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of files that are not what they should be: each ends in a problem, none in a crash or a wait. */
#define _DEFAULT_SOURCE /* for links, pipes and truncate() */
#include "reader-harness.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

/* The whole is refused, with one error that contains the words. */
static void
assert_refused (const char *path, const char *words)
{
  g_autoptr (SpReading) reading = read_path (path);
  g_autofree char *lines = format_problems (reading);

  g_test_message ("%s", lines);
  g_assert_null (sp_reading_get_dataset (reading));
  g_assert_cmpuint (g_list_model_get_n_items (sp_reading_get_problems (reading)), ==, 1);
  g_assert_cmpint (sp_problem_get_severity (get_problem (reading, 0)), ==, SP_SEVERITY_ERROR);
  g_assert_nonnull (strstr (lines, words));
  g_assert_true (g_utf8_validate (lines, -1, NULL));
}

static void
assert_bytes_refused (const char *bytes, gsize length, const char *words)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "a.json", NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, bytes, (gssize) length, &error);
  g_assert_no_error (error);
  assert_refused (path, words);
  assert_refused (folder, words);
  remove_folder (folder);
}

static void
test_contents (void)
{
  static const struct
  {
    const char *bytes;
    gsize length;
    const char *words;
  } cases[] = {
    { "", 0, ":1:1: error: The file is empty" },
    { " \n\n", 3, ":3:1: error: The file is empty" },
    { "\xff\xfe{\0}\0", 6, ":1:1: error: The file is encoded as UTF-16" },
    { "\xfe\xff\0{\0}", 6, ":1:1: error: The file is encoded as UTF-16" },
    { "\xff\xfe\0\0{\0\0\0", 8, ":1:1: error: The file is encoded as UTF-32" },
    { "\0\0\xfe\xff\0\0\0{", 8, ":1:1: error: The file is encoded as UTF-32" },
    { "{\0}\0", 4, ":1:2: error: There is a NUL character" },
    { "{\"a\": \"\xe9\"}", 10, ":1:8: error: The byte E9 is not valid UTF-8" },
    { "{\"a\": \"\\ud800\"}", 15, ":1:8: error: “\\ud800” is half" },
    { "{\"a\": 1", 7, ":1:8: error: The file ends before the “{” of line 1" },
    { "{\n\"a\": [1,\n2}", 13, ":3:2: error: “}” does not close the “[” of line 2; “]” was expected" },
    { "[]", 2, ":1:1: error: The file is no dataset" },
    { "\"text\"", 6, ":1:1: error: The file is no dataset" },
    { "<html>", 6, ":1:1: error: The character “<”" },
    { "PK\003\004", 4, ":1:1: error: “PK” must be in quotation marks" },
    { "\x1f\x8b\x08", 3, ":1:1: error: The character “\\u001f” (U+001F)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_bytes_refused (cases[i].bytes, cases[i].length, cases[i].words);
}

static void
test_byte_order_mark (void)
{
  g_autoptr (SpReading) reading = read_text ("\xef\xbb\xbf" WHOLE);
  g_autoptr (SpReading) broken = read_text ("\xef\xbb\xbf{x");

  g_assert_nonnull (sp_reading_get_dataset (reading));
  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 0);
  g_assert_cmpuint (sp_reading_get_n_warnings (reading), ==, 1);
  g_assert_nonnull (strstr (sp_problem_get_message (get_problem (reading, 0)), "byte-order mark"));
  g_assert_cmpuint (sp_problem_get_column (get_problem (broken, 1)), ==, 2);
}

static void
test_deep (void)
{
  const gsize length = 1000000;
  g_autofree char *brackets = g_strnfill (length, '[');
  g_autofree char *text = g_strconcat ("{\"a\": ", brackets, NULL);

  assert_bytes_refused (brackets, length, ":1:1: error: The file is no dataset");
  assert_bytes_refused (text, strlen (text), ":1:70: error: Objects and arrays are nested more than 64 deep");
}

/* Deep in a record, where a parser that calls itself would go in. */
static void
test_deep_in_record (void)
{
  g_autoptr (GString) text = g_string_new ("{\"events\": [{\"id\": ");

  for (guint i = 0; i < 1000000; i++)
    g_string_append (text, "{\"a\":");
  assert_bytes_refused (text->str, text->len, "nested more than 64 deep");
}

static void
test_missing (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "none.json", NULL);
  g_autofree char *below_file = g_build_filename (path, "a.json", NULL);

  assert_refused (path, "none.json: error: There is no such file");
  write_file (folder, "none.json", "{}");
  assert_refused (below_file, "error: ");
  remove_folder (folder);
}

static void
test_folder_without_parts (void)
{
  g_autofree char *folder = make_folder ();

  assert_refused (folder, "“.json”");
  write_file (folder, "a.txt", WHOLE);
  write_file (folder, "a.JSON~", WHOLE);
  write_file (folder, ".hidden.json", "not JSON");
  assert_refused (folder, "“.json”");
  remove_folder (folder);
}

/* Neither hidden files nor folders are parts, whatever their names. */
static void
test_folder (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *inner = g_build_filename (folder, "x.json", NULL);
  g_autoptr (SpReading) reading = NULL;

  write_file (folder, "whole.json", WHOLE);
  write_file (folder, ".hidden.json", "not JSON");
  g_assert_cmpint (g_mkdir (inner, 0700), ==, 0);
  reading = read_path (folder);
  g_assert_cmpuint (g_list_model_get_n_items (sp_reading_get_problems (reading)), ==, 0);
  assert_refused (inner, "“.json”");
  remove_folder (folder);
}

static void
test_broken_part (void)
{
  g_autoptr (SpReading) reading = read_parts ("{", WHOLE, "", "[]", NULL);

  g_assert_nonnull (sp_reading_get_dataset (reading));
  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 3);
  g_assert_cmpuint (count_records (reading, SP_RECORD_QUOTE), ==, 1);
}

static void
test_links (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *loop = g_build_filename (folder, "loop.json", NULL);
  g_autofree char *dangling = g_build_filename (folder, "dangling.json", NULL);
  g_autofree char *good = g_build_filename (folder, "good.json", NULL);
  g_autoptr (SpReading) reading = NULL;

  write_file (folder, "whole.txt", WHOLE);
  g_assert_cmpint (symlink ("loop.json", loop), ==, 0);
  g_assert_cmpint (symlink ("none.json", dangling), ==, 0);
  g_assert_cmpint (symlink ("whole.txt", good), ==, 0);
  assert_refused (loop, "leads back to itself");
  assert_refused (dangling, "does not exist");
  reading = read_path (folder);
  g_assert_nonnull (sp_reading_get_dataset (reading));
  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 2);
  remove_folder (folder);
}

/* A pipe without a writer would keep a reader waiting for ever. */
static void
test_special_files (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *pipe = g_build_filename (folder, "pipe.json", NULL);
  g_autofree char *socket_path = g_build_filename (folder, "socket.json", NULL);
  struct sockaddr_un address = { .sun_family = AF_UNIX };
  int file = socket (AF_UNIX, SOCK_STREAM, 0);

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_strlcpy (address.sun_path, socket_path, sizeof (address.sun_path));
  g_assert_cmpint (bind (file, (struct sockaddr *) &address, sizeof (address)), ==, 0);
  close (file);
  assert_refused (pipe, "pipe.json: error: This is not a regular file");
  assert_refused (socket_path, "This is not a regular file");
  assert_refused ("/dev/zero", "This is not a regular file");
  remove_folder (folder);
}

static void
test_no_permission (void)
{
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;

  if (geteuid () == 0)
    {
      g_test_skip ("Root may read everything");
      return;
    }
  folder = make_folder ();
  path = g_build_filename (folder, "a.json", NULL);
  write_file (folder, "a.json", WHOLE);
  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  assert_refused (path, "permission");
  g_assert_cmpint (g_chmod (folder, 0), ==, 0);
  assert_refused (folder, "permission");
  g_assert_cmpint (g_chmod (folder, 0700), ==, 0);
  remove_folder (folder);
}

static void
test_too_large (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "a.json", NULL);

  write_file (folder, "a.json", "{}");
  if (truncate (path, (off_t) 1024 * 1024 * 1024 + 1) == 0)
    assert_refused (path, "larger than 1 GiB");
  else
    g_test_skip ("The file system has no sparse files of that size");
  remove_folder (folder);
}

/* Names are bytes; messages are text. */
static void
test_names (void)
{
  static const char *const names[] = { "b\xff.json", "a\nb.json", "c\xe2\x80\xae.json" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *folder = make_folder ();
      g_autofree char *path = g_build_filename (folder, names[i], NULL);
      g_autoptr (SpReading) reading = NULL;
      g_autofree char *line = NULL;

      write_file (folder, names[i], "{\"events\": [1]}");
      reading = read_path (path);
      g_assert_true (g_utf8_validate (sp_dataset_get_title (sp_reading_get_dataset (reading)), -1, NULL));
      line = sp_problem_format (get_problem (reading, 0));
      g_test_message ("%s", line);
      g_assert_true (g_utf8_validate (line, -1, NULL));
      g_assert_null (strchr (line, '\n'));
      g_assert_null (strstr (line, "\xe2\x80\xae"));
      remove_folder (folder);
    }
}

typedef struct
{
  const char *path;
  gboolean is_removed;
  gboolean is_done;
} Meddling;

/* Called for the first time when the first part is read, and before the second. */
static void
meddle (double fraction G_GNUC_UNUSED, gpointer data)
{
  Meddling *meddling = data;

  if (meddling->is_done)
    return;
  meddling->is_done = TRUE;
  if (meddling->is_removed)
    g_assert_cmpint (g_remove (meddling->path), ==, 0);
  else
    g_assert_cmpint (truncate (meddling->path, 10), ==, 0);
}

static void
test_changed_meanwhile (void)
{
  for (int is_removed = 0; is_removed < 2; is_removed++)
    {
      g_autofree char *folder = make_folder ();
      g_autofree char *path = g_build_filename (folder, "b.json", NULL);
      g_autoptr (GFile) file = g_file_new_for_path (folder);
      g_autoptr (SpReading) reading = NULL;
      g_autofree char *lines = NULL;
      Meddling meddling = { .path = path, .is_removed = is_removed };

      write_file (folder, "a.json", WHOLE);
      write_file (folder, "b.json", "{\"events\": []}");
      reading = sp_reader_read (file, meddle, &meddling, NULL, NULL);
      lines = format_problems (reading);
      g_assert_true (meddling.is_done);
      g_assert_nonnull (sp_reading_get_dataset (reading));
      g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 1);
      g_assert_nonnull (strstr (lines, is_removed ? "There is no such file" : "became shorter"));
      remove_folder (folder);
    }
}

/* A record that would take gigabytes as a tree is left out. */
static void
test_large_record (void)
{
  g_autoptr (GString) text = g_string_new ("{\"dataset\": {\"format\": \"standpoint-dataset/1\", \"id\": \"x\", "
                                           "\"title\": \"X\", \"edition\": \"1990\", \"language\": \"en\"}, "
                                           "\"events\": [{\"id\": \"e\", \"actors\": [1");
  g_autoptr (SpReading) reading = NULL;

  while (text->len < 17 * 1024 * 1024)
    g_string_append (text, ",1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1");
  g_string_append (text, "]}]}");
  reading = read_text (text->str);
  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 1);
  g_assert_nonnull (strstr (sp_problem_get_message (get_problem (reading, 0)), "16 MiB"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/input/contents", test_contents);
  g_test_add_func ("/input/byte-order-mark", test_byte_order_mark);
  g_test_add_func ("/input/deep", test_deep);
  g_test_add_func ("/input/deep-in-record", test_deep_in_record);
  g_test_add_func ("/input/missing", test_missing);
  g_test_add_func ("/input/folder-without-parts", test_folder_without_parts);
  g_test_add_func ("/input/folder", test_folder);
  g_test_add_func ("/input/broken-part", test_broken_part);
  g_test_add_func ("/input/links", test_links);
  g_test_add_func ("/input/special-files", test_special_files);
  g_test_add_func ("/input/no-permission", test_no_permission);
  g_test_add_func ("/input/too-large", test_too_large);
  g_test_add_func ("/input/names", test_names);
  g_test_add_func ("/input/changed-meanwhile", test_changed_meanwhile);
  g_test_add_func ("/input/large-record", test_large_record);
  return g_test_run ();
}
