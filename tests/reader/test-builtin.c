/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the datasets that come with the program. */
#include "reader-harness.h"

#include "sp-quote.h"

#include <string.h>

static const guint counts[SP_N_RECORD_KINDS] = {
  [SP_RECORD_SCALE] = 4,    [SP_RECORD_QUESTION] = 4,   [SP_RECORD_COUNTRY] = 196,
  [SP_RECORD_SOURCE] = 900, [SP_RECORD_GROUP] = 8,      [SP_RECORD_ACTOR] = 647,
  [SP_RECORD_QUOTE] = 382,  [SP_RECORD_POSITION] = 315, [SP_RECORD_EVENT] = 434,
};

/* No errors; the only warnings are of positions that take the place of one on a stronger basis, which happened. */
static void
assert_builtin (SpReading *reading)
{
  SpDataset *dataset = sp_reading_get_dataset (reading);
  GListModel *problems = sp_reading_get_problems (reading);

  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 0);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    g_assert_true (g_str_has_suffix (sp_problem_get_pointer (get_problem (reading, i)), "/basis"));
  g_assert_cmpstr (sp_dataset_get_id (dataset), ==, "huawei-5g");
  for (int kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    g_assert_cmpuint (count_records (reading, kind), ==, counts[kind]);
}

static void
test_builtin (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpReading) reading = sp_reader_read_builtin (NULL, &error);

  g_assert_no_error (error);
  assert_builtin (reading);
}

/* What is built in is the folder as it is. */
static void
test_folder (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "dataset", "huawei-5g", NULL);
  g_autoptr (SpReading) reading = read_path (path);

  assert_builtin (reading);
}

static void
test_cancelled (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (sp_reader_read_builtin (cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_without_problems (void)
{
  static const char *const paths[] = { "data/second.json", "data/format/base.json", "../data/dataset/example.json" };

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, paths[i], NULL);
      g_autoptr (SpReading) reading = read_path (path);
      g_autofree char *lines = format_problems (reading);

      g_assert_nonnull (sp_reading_get_dataset (reading));
      g_assert_cmpstr (lines, ==, "");
    }
}

static void
test_mistakes (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "mistakes.json", NULL);
  g_autofree char *expected_path = g_test_build_filename (G_TEST_DIST, "data", "mistakes.expected", NULL);
  g_autoptr (SpReading) reading = read_path (path);
  g_autofree char *text = format_problems (reading);
  g_auto (GStrv) lines = g_strsplit (g_strchomp (text), "\n", -1);
  g_autofree char *expected_text = NULL;
  g_auto (GStrv) expected = NULL;

  g_assert_true (g_file_get_contents (expected_path, &expected_text, NULL, NULL));
  expected = g_strsplit (g_strchomp (expected_text), "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, g_strv_length (expected));
  for (guint i = 0; expected[i] != NULL; i++)
    {
      /* LINE:COLUMN: severity: words of the message */
      g_auto (GStrv) pieces = g_strsplit (expected[i], ": ", 3);
      g_autofree char *start = g_strdup_printf ("mistakes.json:%s: %s: ", pieces[0], pieces[1]);

      g_test_message ("%s", lines[i]);
      g_assert_true (g_str_has_prefix (lines[i], start));
      g_assert_nonnull (strstr (lines[i] + strlen (start), pieces[2]));
    }
}

/* Many threads may read the same dataset at once, and the reader itself. */
static gpointer
read_in_thread (gpointer data)
{
  g_autoptr (SpReading) reading = sp_reader_read_builtin (NULL, NULL);

  return GUINT_TO_POINTER (count_records (reading, GPOINTER_TO_INT (data)));
}

static void
test_threads (void)
{
  GThread *threads[3];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("reader", read_in_thread, GINT_TO_POINTER (SP_RECORD_QUOTE));
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_cmpuint (GPOINTER_TO_UINT (g_thread_join (threads[i])), ==, counts[SP_RECORD_QUOTE]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/builtin/resource", test_builtin);
  g_test_add_func ("/builtin/folder", test_folder);
  g_test_add_func ("/builtin/cancelled", test_cancelled);
  g_test_add_func ("/builtin/without-problems", test_without_problems);
  g_test_add_func ("/builtin/mistakes", test_mistakes);
  g_test_add_func ("/builtin/threads", test_threads);
  return g_test_run ();
}
