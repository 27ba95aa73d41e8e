/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of what is read: the dataset section, parts that are merged, keys that are kept, progress and cancelling. */
#include "reader-harness.h"

#include "sp-position.h"

#include <string.h>

#define DATASET(keys) "{\"dataset\": {" keys "}}"
#define REQUIRED \
  "\"format\": \"standpoint-dataset/1\", \"id\": \"x-1\", \"title\": \"X\", \"edition\": \"1990-02\", \"language\": \"de\""

static void
test_section (void)
{
  g_autoptr (SpReading) reading =
    read_text (DATASET (REQUIRED ", \"description\": \"D\", \"license\": \"L\", \"authors\": [\"A\", \"B\"], "
                                 "\"publisher\": \"P\", \"homepage\": \"https://example.org\", \"method\": \"M\", "
                                 "\"cite_as\": \"C\", \"report_to\": \" \""));
  SpDataset *dataset = sp_reading_get_dataset (reading);
  g_autofree char *edition = sp_date_to_string (sp_dataset_get_edition (dataset));
  g_autofree char *lines = format_problems (reading);

  g_assert_cmpstr (lines, ==, "");
  g_assert_cmpstr (sp_dataset_get_id (dataset), ==, "x-1");
  g_assert_cmpstr (sp_dataset_get_title (dataset), ==, "X");
  g_assert_cmpstr (edition, ==, "1990-02");
  g_assert_cmpstr (sp_dataset_get_language (dataset), ==, "de");
  g_assert_cmpstr (sp_dataset_get_description (dataset), ==, "D");
  g_assert_cmpstr (sp_dataset_get_license (dataset), ==, "L");
  g_assert_cmpstr (sp_dataset_get_authors (dataset)[1], ==, "B");
  g_assert_null (sp_dataset_get_authors (dataset)[2]);
  g_assert_cmpstr (sp_dataset_get_publisher (dataset), ==, "P");
  g_assert_cmpstr (sp_dataset_get_homepage (dataset), ==, "https://example.org");
  g_assert_cmpstr (sp_dataset_get_method (dataset), ==, "M");
  g_assert_cmpstr (sp_dataset_get_cite_as (dataset), ==, "C");
  g_assert_null (sp_dataset_get_report_to (dataset));
}

static void
test_without_section (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "My notes, été.json", NULL);
  g_autoptr (SpReading) reading = NULL;
  g_autofree char *edition = NULL;
  SpDataset *dataset;

  write_file (folder, "My notes, été.json",
              "{\"sources\": [{\"id\": \"s\", \"type\": \"report\", \"title\": \"T\", \"container-title\": \"C\", "
              "\"language\": \"en\", \"issued\": \"1980\", \"accessed\": \"1985-03\"}]}");
  reading = read_path (path);
  remove_folder (folder);
  dataset = sp_reading_get_dataset (reading);
  edition = sp_date_to_string (sp_dataset_get_edition (dataset));
  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 1);
  g_assert_nonnull (strstr (sp_problem_get_message (get_problem (reading, 0)), "“dataset” is missing"));
  g_assert_cmpuint (sp_problem_get_line (get_problem (reading, 0)), ==, 0);
  g_assert_cmpstr (sp_problem_get_path (get_problem (reading, 0)), ==, path);
  g_assert_cmpstr (sp_dataset_get_id (dataset), ==, "my-notes-t");
  g_assert_cmpstr (sp_dataset_get_title (dataset), ==, "My notes, été.json");
  g_assert_cmpstr (sp_dataset_get_language (dataset), ==, "en");
  g_assert_cmpstr (edition, ==, "1985-03");
  g_assert_cmpuint (count_records (reading, SP_RECORD_SOURCE), ==, 1);
}

static void
test_empty_object (void)
{
  g_autoptr (SpReading) reading = read_text ("{}");

  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 1);
  g_assert_nonnull (sp_reading_get_dataset (reading));
  g_assert_false (sp_date_is_set (sp_dataset_get_edition (sp_reading_get_dataset (reading))));
}

/* One error, not two. */
static void
test_section_of_wrong_type (void)
{
  g_autoptr (SpReading) reading = read_text ("{\"dataset\": []}");

  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 1);
  g_assert_cmpstr (sp_problem_get_pointer (get_problem (reading, 0)), ==, "/dataset");
  g_assert_cmpstr (sp_dataset_get_title (sp_reading_get_dataset (reading)), ==, "test.json");
}

/* A key that is no good counts as absent; the rest opens. */
static void
test_faulty_keys (void)
{
  static const struct
  {
    const char *text;
    const char *pointer;
  } cases[] = {
    { DATASET ("\"id\": \"x\", \"title\": \"T\", \"edition\": \"1990\", \"language\": \"en\""), "/dataset" },
    { DATASET (REQUIRED ", \"homepage\": \"example.org\""), "/dataset/homepage" },
    { DATASET (REQUIRED ", \"authors\": [\"A\", \"\"]"), "/dataset/authors/1" },
    { DATASET (REQUIRED ", \"title\": \"Y\""), "/dataset/title" },
    { DATASET ("\"format\": 1, \"id\": \"x\", \"title\": \"T\", \"edition\": \"1990\", \"language\": \"en\""),
      "/dataset/format" },
    { DATASET ("\"format\": \"standpoint-dataset/1\", \"id\": \"X!\", \"title\": \"T\", \"edition\": \"1990\", "
               "\"language\": \"en\""),
      "/dataset/id" },
    { DATASET ("\"format\": \"standpoint-dataset/1\", \"id\": \"x\", \"title\": \" \", \"edition\": \"1990\", "
               "\"language\": \"en\""),
      "/dataset/title" },
    { DATASET ("\"format\": \"standpoint-dataset/1\", \"id\": \"x\", \"title\": \"T\", \"edition\": \"soon\", "
               "\"language\": \"en\""),
      "/dataset/edition" },
    { DATASET ("\"format\": \"standpoint-dataset/1\", \"id\": \"x\", \"title\": \"T\", \"edition\": \"1990\", "
               "\"language\": \"English\""),
      "/dataset/language" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpReading) reading = read_text (cases[i].text);
      SpDataset *dataset = sp_reading_get_dataset (reading);

      g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 1);
      g_assert_cmpstr (sp_problem_get_pointer (get_problem (reading, 0)), ==, cases[i].pointer);
      g_assert_nonnull (dataset);
      g_assert_null (sp_dataset_get_homepage (dataset));
      g_assert_null (sp_dataset_get_authors (dataset));
      if (g_str_equal (cases[i].pointer, "/dataset/title"))
        g_assert_cmpstr (sp_dataset_get_title (dataset), ==, "test.json");
      if (g_str_equal (cases[i].pointer, "/dataset/id"))
        g_assert_cmpstr (sp_dataset_get_id (dataset), ==, "test");
    }
}

static void
test_unknown_format (void)
{
  static const char *const formats[] = { "standpoint-dataset/2", "standpoint-dataset", "1", "Standpoint-Dataset/1" };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *text =
        g_strdup_printf ("{\"dataset\": {\"format\": \"%s\", \"id\": 7}, \"events\": [1, 2]}", formats[i]);
      g_autoptr (SpReading) reading = read_text (text);

      g_assert_null (sp_reading_get_dataset (reading));
      g_assert_cmpuint (g_list_model_get_n_items (sp_reading_get_problems (reading)), ==, 1);
      g_assert_nonnull (strstr (sp_problem_get_message (get_problem (reading, 0)), formats[i]));
      g_assert_cmpuint (sp_problem_get_column (get_problem (reading, 0)), ==, 24);
    }
}

/* Records keep the order of the parts, and references go both ways. */
static void
test_merge (void)
{
  g_autoptr (SpReading) reading =
    read_parts ("{\"positions\": [{\"id\": \"p\", \"country\": \"SE\", \"question\": \"milk\", \"level\": \"yes\", "
                "\"from\": \"1980-05\", \"to\": \"1981\", \"basis\": \"operator\", \"summary\": \"S\", \"deadlines\": "
                "[{\"date\": \"1982\", \"what\": \"W\"}], \"sources\": [\"paper\", \"last\"], \"quotes\": "
                "[\"quote\"]}]}",
                WHOLE,
                "{\"sources\": [{\"id\": \"last\", \"type\": \"report\", \"title\": \"T\", \"container-title\": \"C\", "
                "\"language\": \"en\"}]}",
                NULL);
  SpDataset *dataset = sp_reading_get_dataset (reading);
  SpPosition *position = sp_dataset_lookup (dataset, SP_RECORD_POSITION, "p");
  g_autofree char *lines = format_problems (reading);
  GPtrArray *sources = sp_position_get_sources (position);

  g_assert_cmpstr (lines, ==, "");
  g_assert_true (sources->pdata[0] == sp_dataset_lookup (dataset, SP_RECORD_SOURCE, "paper"));
  g_assert_true (sources->pdata[1] == sp_dataset_lookup (dataset, SP_RECORD_SOURCE, "last"));
  g_assert_true (sp_dataset_get_records (dataset, SP_RECORD_SOURCE)->pdata[1] == sources->pdata[1]);
  g_assert_cmpstr (sp_level_get_id (sp_position_get_level (position)), ==, "yes");
  g_assert_cmpint (sp_position_get_basis (position), ==, SP_BASIS_OPERATOR);
  g_assert_cmpuint (sp_position_get_deadlines (position)->len, ==, 1);
  g_assert_cmpuint (sp_position_get_quotes (position)->len, ==, 1);
}

static const char *
look_up (GVariant *unknown, const char *pointer)
{
  const char *text = NULL;

  g_assert_nonnull (unknown);
  g_variant_lookup (unknown, pointer, "&s", &text);
  return text;
}

static void
test_unknown_keys (void)
{
  g_autoptr (SpReading) reading = read_parts (
    WHOLE,
    "{\"quotes\": [{\"id\": \"q\", \"text\": \"T\", \"language\": \"en\", \"speaker\": \"minister\", \"speaks_for\": "
    "\"other\", \"source\": \"paper\", \"context\": \"C\", \"pages\": [ 1.50,  {\"a\": \"\\u00e9\"}], \"a/b\": null, "
    "\"stances\": [{\"question\": \"milk\", \"level\": \"no\", \"note\": \"N\"}]}]}",
    NULL);
  SpRecord *quote = sp_dataset_lookup (sp_reading_get_dataset (reading), SP_RECORD_QUOTE, "q");
  GVariant *unknown = sp_record_get_unknown (quote);

  g_assert_cmpuint (sp_reading_get_n_warnings (reading), ==, 3);
  g_assert_cmpuint (g_variant_n_children (unknown), ==, 3);
  g_assert_cmpstr (look_up (unknown, "/pages"), ==, "[ 1.50,  {\"a\": \"\\u00e9\"}]");
  g_assert_cmpstr (look_up (unknown, "/a~1b"), ==, "null");
  g_assert_cmpstr (look_up (unknown, "/stances/0/note"), ==, "\"N\"");
}

static void
test_unknown_sections (void)
{
  g_autoptr (SpReading) reading = read_parts ("{\"x\": [1], \"y\": {}}", DATASET (REQUIRED ", \"doi\": \"10.1/2\""),
                                              "{\"x\": [2, 3], \"y\": 5, \"z\": []}", "{\"z\": [4], \"x\": [ ]}", NULL);
  GVariant *unknown = sp_dataset_get_unknown (sp_reading_get_dataset (reading));

  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 0);
  g_assert_cmpuint (sp_reading_get_n_warnings (reading), ==, 8);
  g_assert_cmpuint (g_variant_n_children (unknown), ==, 4);
  g_assert_cmpstr (look_up (unknown, "/doi"), ==, "\"10.1/2\"");
  g_assert_cmpstr (look_up (unknown, "1/x"), ==, "[1, 2, 3]");
  g_assert_cmpstr (look_up (unknown, "1/y"), ==, "{}");
  g_assert_cmpstr (look_up (unknown, "1/z"), ==, "[4]");
}

/* Problems are sorted by file, line and column, whatever the order in which they are found. */
static void
test_order (void)
{
  g_autoptr (SpReading) reading =
    read_parts ("{\"events\": [1],\n\"scales\": [2], \"quotes\": [3, 4]}", WHOLE, "{\"actors\": [5], \"x\": 6}", NULL);
  GListModel *problems = sp_reading_get_problems (reading);
  g_autofree char *lines = format_problems (reading);

  g_test_message ("%s", lines);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 6);
  for (guint i = 1; i < 6; i++)
    {
      SpProblem *first = get_problem (reading, i - 1);
      SpProblem *second = get_problem (reading, i);
      int by_path = strcmp (sp_problem_get_path (first), sp_problem_get_path (second));

      g_assert_cmpint (by_path, <=, 0);
      if (by_path == 0)
        g_assert_cmpuint (sp_problem_get_line (first) * 1000 + sp_problem_get_column (first), <,
                          sp_problem_get_line (second) * 1000 + sp_problem_get_column (second));
    }
}

typedef struct
{
  double last;
  guint n_calls;
  GCancellable *cancellable;
  guint n_before_cancel;
} Progress;

static void
note_progress (double fraction, gpointer data)
{
  Progress *progress = data;

  g_assert_cmpfloat (fraction, >=, progress->last);
  g_assert_cmpfloat (fraction, <=, 1);
  progress->last = fraction;
  progress->n_calls++;
  if (progress->n_calls == progress->n_before_cancel)
    g_cancellable_cancel (progress->cancellable);
}

static GFile *
get_data_file (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", name, NULL);

  return g_file_new_for_path (path);
}

static void
test_progress (void)
{
  g_autoptr (GFile) file = get_data_file ("second.json");
  Progress progress = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (SpReading) reading = sp_reader_read (file, note_progress, &progress, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (sp_reading_get_dataset (reading));
  g_assert_cmpfloat_with_epsilon (progress.last, 1, 0.0001);
  g_assert_cmpuint (progress.n_calls, >, 10);
  g_assert_cmpuint (progress.n_calls, <, 500);
}

/* Cancelled at every step at which progress is told, in whatever phase that is. */
static void
test_cancelled (void)
{
  g_autoptr (GFile) file = get_data_file ("second.json");

  for (guint i = 0; i < 50; i++)
    {
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      Progress progress = { .cancellable = cancellable, .n_before_cancel = i };
      g_autoptr (GError) error = NULL;
      g_autoptr (SpReading) reading = NULL;

      if (i == 0)
        g_cancellable_cancel (cancellable);
      reading = sp_reader_read (file, note_progress, &progress, cancellable, &error);
      g_assert_null (reading);
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }
}

static void
take_result (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static void
test_async (void)
{
  g_autoptr (GFile) file = get_data_file ("second.json");

  for (int is_cancelled = 0; is_cancelled < 2; is_cancelled++)
    {
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      g_autoptr (GAsyncResult) result = NULL;
      g_autoptr (SpReading) reading = NULL;
      g_autoptr (GError) error = NULL;
      Progress progress = { 0 };

      if (is_cancelled)
        g_cancellable_cancel (cancellable);
      sp_reader_read_async (file, cancellable, note_progress, &progress, take_result, &result);
      while (result == NULL)
        g_main_context_iteration (NULL, TRUE);
      reading = sp_reader_read_finish (result, &error);
      if (is_cancelled)
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      else
        g_assert_nonnull (sp_reading_get_dataset (reading));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dataset/section", test_section);
  g_test_add_func ("/dataset/without-section", test_without_section);
  g_test_add_func ("/dataset/empty-object", test_empty_object);
  g_test_add_func ("/dataset/section-of-wrong-type", test_section_of_wrong_type);
  g_test_add_func ("/dataset/faulty-keys", test_faulty_keys);
  g_test_add_func ("/dataset/unknown-format", test_unknown_format);
  g_test_add_func ("/dataset/merge", test_merge);
  g_test_add_func ("/dataset/unknown-keys", test_unknown_keys);
  g_test_add_func ("/dataset/unknown-sections", test_unknown_sections);
  g_test_add_func ("/dataset/order", test_order);
  g_test_add_func ("/dataset/progress", test_progress);
  g_test_add_func ("/dataset/cancelled", test_cancelled);
  g_test_add_func ("/dataset/async", test_async);
  return g_test_run ();
}
