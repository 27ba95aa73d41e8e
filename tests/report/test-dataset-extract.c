/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of datasets taken out of datasets: what comes with what, that each record is what it was, and archives that other
 * programs read. */
#include "sp-csv-archive.h"
#include "sp-json-stream.h"
#include "sp-position.h"
#include "sp-quote.h"
#include "sp-reader.h"
#include "sp-zip.h"

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <string.h>

static const char *const files[] = { "second.json", "hostile.json", "citations.json", "list.json", "words.json" };

static SpDataset *
read_file (GFile *file, guint *n_warnings)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpReading) reading = sp_reader_read (file, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 0);
  if (n_warnings != NULL)
    *n_warnings = sp_reading_get_n_warnings (reading);
  return g_object_ref (sp_reading_get_dataset (reading));
}

static GFile *
find_file (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", name, NULL);

  return g_file_new_for_path (path);
}

/* The same text read again. */
static SpDataset *
read_text (const char *json, guint *n_warnings)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (SpReading) reading = sp_reader_read_bytes (bytes, "extract.json", NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 0);
  if (n_warnings != NULL)
    *n_warnings = sp_reading_get_n_warnings (reading);
  return g_object_ref (sp_reading_get_dataset (reading));
}

static GPtrArray *
list_all (SpDataset *dataset)
{
  GPtrArray *all = g_ptr_array_new ();

  for (guint kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    g_ptr_array_extend (all, sp_dataset_get_records (dataset, kind), NULL, NULL);
  return all;
}

/* --- Records as they were ----------------------------------------------------------------------------------------- */

/* Leaves out what says nothing: null, an empty list, and “on_scale” where it is true, as it is without a word. */
static JsonNode *
strip (JsonNode *node)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GList) names = NULL;

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      json_builder_begin_array (builder);
      for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
        json_builder_add_value (builder, strip (json_array_get_element (json_node_get_array (node), i)));
      json_builder_end_array (builder);
      return json_builder_get_root (builder);
    }
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return json_node_copy (node);
  names = json_object_get_members (json_node_get_object (node));
  json_builder_begin_object (builder);
  for (GList *at = names; at != NULL; at = at->next)
    {
      JsonNode *value = json_object_get_member (json_node_get_object (node), at->data);

      if (JSON_NODE_HOLDS_NULL (value) ||
          (JSON_NODE_HOLDS_ARRAY (value) && json_array_get_length (json_node_get_array (value)) == 0) ||
          (g_str_equal (at->data, "on_scale") && json_node_get_boolean (value)))
        continue;
      json_builder_set_member_name (builder, at->data);
      json_builder_add_value (builder, strip (value));
    }
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}

static JsonNode *
parse (const char *json)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (json, &error);

  g_assert_no_error (error);
  return node;
}

static void
assert_equal (JsonNode *first, JsonNode *second)
{
  g_autoptr (JsonNode) one = strip (first);
  g_autoptr (JsonNode) other = strip (second);

  if (!json_node_equal (one, other))
    {
      g_autofree char *text = json_to_string (one, TRUE);
      g_autofree char *other_text = json_to_string (other, TRUE);

      g_error ("%s\nis not\n%s", text, other_text);
    }
}

/* All of a dataset is the dataset, to the last key. */
static void
test_whole (gconstpointer data)
{
  g_autoptr (GFile) file = find_file (data);
  g_autoptr (GError) error = NULL;
  g_autofree char *original = NULL;
  guint n_warnings, n_again;
  g_autoptr (SpDataset) dataset = read_file (file, &n_warnings);
  g_autoptr (GPtrArray) all = list_all (dataset);
  g_autoptr (SpDatasetExtract) extract = sp_dataset_extract_new (dataset, all);
  g_autofree char *json = sp_dataset_extract_write_json (extract);
  g_autoptr (SpDataset) again = read_text (json, &n_again);
  g_autoptr (JsonNode) written = parse (json);
  g_autoptr (JsonNode) read = NULL;

  g_assert_true (sp_dataset_extract_is_whole (extract));
  g_assert_cmpuint (n_again, ==, n_warnings);
  g_file_load_contents (file, NULL, &original, NULL, NULL, &error);
  g_assert_no_error (error);
  read = parse (original);
  assert_equal (written, read);
  g_assert_cmpstr (sp_dataset_get_id (again), ==, sp_dataset_get_id (dataset));
}

static JsonObject *
find_record (JsonNode *root, SpRecordKind kind, const char *id)
{
  JsonArray *list = json_object_get_array_member (json_node_get_object (root), sp_record_kind_get_section (kind));
  const char *key = kind == SP_RECORD_COUNTRY ? "code" : "id";

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonObject *record = json_array_get_object_element (list, i);

      if (g_str_equal (json_object_get_string_member (record, key), id))
        return record;
    }
  g_error ("There is no %s “%s”", sp_record_kind_get_nick (kind), id);
}

/* Each record with what belongs to it, and with what that refers to, is a dataset without errors; what is in it is what
 * it was, but for groups, which have fewer members. The course of a country is whole, so that nothing new is doubtful. */
static void
test_each (gconstpointer data)
{
  g_autoptr (GFile) file = find_file (data);
  guint n_warnings;
  g_autoptr (SpDataset) dataset = read_file (file, &n_warnings);
  g_autoptr (GPtrArray) all = list_all (dataset);
  g_autoptr (SpDatasetExtract) whole = sp_dataset_extract_new (dataset, all);
  g_autofree char *whole_json = sp_dataset_extract_write_json (whole);
  g_autoptr (JsonNode) original = parse (whole_json);
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  const SpDate no_date = { 0 };

  for (guint i = 0; i < all->len; i += 1 + all->len / 40)
    {
      g_autoptr (GPtrArray) records = g_ptr_array_new ();
      g_autoptr (SpDatasetExtract) extract = NULL;
      g_autofree char *json = NULL;
      g_autoptr (SpDataset) again = NULL;
      g_autoptr (JsonNode) root = NULL;
      guint n_again;

      /* A source alone would be one that nothing cites. */
      sp_extract_add (index, all->pdata[i], no_date, records);
      extract = sp_dataset_extract_new (dataset, records);
      json = sp_dataset_extract_write_json (extract);
      again = read_text (json, &n_again);
      g_assert_true (n_again <= n_warnings || !SP_IS_COUNTRY (all->pdata[i]));
      root = parse (json);
      for (guint kind = 0; kind < SP_N_RECORD_KINDS; kind++)
        {
          GPtrArray *taken = sp_dataset_extract_get_records (extract, kind);

          g_assert_cmpuint (sp_dataset_get_records (again, kind)->len, ==, taken->len);
          for (guint j = 0; j < taken->len && kind != SP_RECORD_GROUP; j++)
            {
              const char *id = sp_record_get_id (taken->pdata[j]);
              g_autoptr (JsonNode) one = json_node_init_object (json_node_alloc (), find_record (root, kind, id));
              g_autoptr (JsonNode) other = json_node_init_object (json_node_alloc (), find_record (original, kind, id));

              assert_equal (one, other);
            }
        }
    }
}

/* --- What comes with what ----------------------------------------------------------------------------------------- */

static SpDatasetExtract *
extract_country (SpDataset *dataset, const char *code, const char *on)
{
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  SpDate date = { 0 };

  if (on != NULL)
    g_assert_true (sp_date_parse (on, &date, NULL));
  sp_extract_add (index, sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, code), date, records);
  return sp_dataset_extract_new (dataset, records);
}

static char *
join_ids (SpDatasetExtract *extract, SpRecordKind kind)
{
  GPtrArray *records = sp_dataset_extract_get_records (extract, kind);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < records->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", sp_record_get_id (records->pdata[i]));
  return g_string_free (ids, FALSE);
}

static void
assert_ids (SpDatasetExtract *extract, SpRecordKind kind, const char *expected)
{
  g_autofree char *ids = join_ids (extract, kind);

  g_assert_cmpstr (ids, ==, expected);
}

static void
test_country (void)
{
  g_autoptr (GFile) file = find_file ("second.json");
  g_autoptr (SpDataset) dataset = read_file (file, NULL);
  g_autoptr (SpDatasetExtract) extract = extract_country (dataset, "CH", NULL);
  g_autofree char *json = sp_dataset_extract_write_json (extract);
  g_autoptr (SpDataset) again = read_text (json, NULL);
  g_autofree char *title = sp_dataset_extract_format_title (extract);

  g_assert_false (sp_dataset_extract_is_whole (extract));
  g_assert_cmpuint (sp_dataset_extract_get_records (extract, SP_RECORD_QUESTION)->len, ==,
                    sp_dataset_get_records (dataset, SP_RECORD_QUESTION)->len);
  g_assert_cmpuint (sp_dataset_extract_get_records (extract, SP_RECORD_POSITION)->len, >, 0);
  for (guint i = 0; i < sp_dataset_extract_get_records (extract, SP_RECORD_POSITION)->len; i++)
    g_assert_cmpstr (sp_record_get_id (SP_RECORD (sp_position_get_country (
                       sp_dataset_extract_get_records (extract, SP_RECORD_POSITION)->pdata[i]))),
                     ==, "CH");
  g_assert_cmpstr (sp_dataset_get_title (again), ==, title);
  g_assert_nonnull (strstr (title, sp_dataset_get_title (dataset)));
  g_assert_cmpstr (sp_dataset_get_license (again), ==, sp_dataset_get_license (dataset));
  g_assert_cmpstr (sp_dataset_get_cite_as (again), ==, sp_dataset_get_cite_as (dataset));
  g_assert_true (g_str_has_suffix (sp_dataset_get_id (again), "-extract"));
  g_assert_nonnull (strstr (sp_dataset_get_description (again), "1 country"));
  g_assert_nonnull (strstr (sp_dataset_get_description (again), sp_dataset_get_description (dataset)));
}

/* An extract of an extract is called no more than one. */
static void
test_again (void)
{
  g_autoptr (GFile) file = find_file ("second.json");
  g_autoptr (SpDataset) dataset = read_file (file, NULL);
  g_autoptr (SpDatasetExtract) first = extract_country (dataset, "CH", NULL);
  g_autofree char *json = sp_dataset_extract_write_json (first);
  g_autoptr (SpDataset) once = read_text (json, NULL);
  g_autoptr (SpDatasetExtract) second = extract_country (once, "CH", "1900");
  g_autofree char *json_again = sp_dataset_extract_write_json (second);
  g_autoptr (SpDataset) twice = read_text (json_again, NULL);

  g_assert_cmpstr (sp_dataset_get_id (twice), ==, sp_dataset_get_id (once));
  g_assert_cmpstr (sp_dataset_get_title (twice), ==, sp_dataset_get_title (once));
  assert_ids (second, SP_RECORD_POSITION, "");
}

static void
test_quote (void)
{
  g_autoptr (GFile) file = find_file ("second.json");
  g_autoptr (SpDataset) dataset = read_file (file, NULL);
  SpQuote *quote = sp_dataset_get_records (dataset, SP_RECORD_QUOTE)->pdata[0];
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (SpDatasetExtract) extract = NULL;

  g_ptr_array_add (records, quote);
  g_ptr_array_add (records, quote);
  extract = sp_dataset_extract_new (dataset, records);
  assert_ids (extract, SP_RECORD_QUOTE, sp_record_get_id (SP_RECORD (quote)));
  assert_ids (extract, SP_RECORD_SOURCE, sp_record_get_id (SP_RECORD (sp_quote_get_source (quote))));
  assert_ids (extract, SP_RECORD_POSITION, "");
  assert_ids (extract, SP_RECORD_EVENT, "");
  g_assert_true (sp_dataset_extract_has (extract, sp_quote_get_speaker (quote)));
}

/* --- Unknown keys ------------------------------------------------------------------------------------------------- */

static void
test_unknown (void)
{
  const char *json =
    "{\"dataset\": {\"format\": \"standpoint-dataset/1\", \"id\": \"a\", \"title\": \"A\", "
    "\"edition\": \"2020\", \"language\": \"en\", \"mood\": 1.50},"
    "\"scales\": [{\"id\": \"s\", \"kind\": \"sequential\", \"levels\": [{\"id\": \"x\", \"mark\": "
    "\"X\", \"label\": \"X\", \"summary\": \"X\", \"a/b~c\": [12345678901234567890123, null]}, {\"id\": \"y\", \"mark\": \"Y\", \"label\": \"Y\", \"summary\": \"Y\"}]}],"
    "\"questions\": [{\"id\": \"q\", \"scale\": \"s\", \"short\": \"Q\", \"title\": \"Q\", "
    "\"text\": \"Q\"}],"
    "\"weather\": {\"of\": \"today\"}}";
  guint n_warnings, n_again;
  g_autoptr (SpDataset) dataset = read_text (json, &n_warnings);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (SpDatasetExtract) extract = sp_dataset_extract_new (dataset, none);
  g_autofree char *written = sp_dataset_extract_write_json (extract);
  g_autoptr (SpDataset) again = read_text (written, &n_again);

  g_assert_cmpuint (n_warnings, >, 0);
  g_assert_cmpuint (n_again, ==, n_warnings);
  g_assert_nonnull (strstr (written, "\"mood\": 1.50"));
  g_assert_nonnull (strstr (written, "\"a/b~c\": [12345678901234567890123, null]"));
  g_assert_nonnull (strstr (written, "\n  \"weather\": {\"of\": \"today\"}"));
}

static void
test_stream (void)
{
  static const char *const texts[] = { "a", "b\"c\\d\n\t\x01", "\xe2\x80\xae", "é", NULL };
  g_autoptr (SpJsonStream) json = sp_json_stream_new ();
  g_autofree char *text = NULL;

  sp_json_stream_begin_object (json, NULL, 0);
  sp_json_stream_add_text (json, "none", NULL);
  sp_json_stream_begin_list (json, "empty");
  sp_json_stream_end_list (json);
  sp_json_stream_add_texts (json, "texts", texts);
  sp_json_stream_begin_list (json, "list");
  sp_json_stream_begin_object (json, NULL, 0);
  sp_json_stream_add_false (json, "a");
  sp_json_stream_end_object (json);
  sp_json_stream_begin_object (json, NULL, 1);
  sp_json_stream_end_object (json);
  sp_json_stream_end_list (json);
  sp_json_stream_end_object (json);
  text = sp_json_stream_dup_text (json);
  g_assert_cmpstr (text, ==,
                   "{\n  \"empty\": [],\n  \"texts\": [\"a\", \"b\\\"c\\\\d\\n\\u0009\\u0001\", \"\\u202e\", \"é\"],\n"
                   "  \"list\": [\n    {\n      \"a\": false\n    },\n    {}\n  ]\n}\n");
}

/* --- Archives ----------------------------------------------------------------------------------------------------- */

static char *
run (const char *program, const char *first, const char *second, const char *third)
{
  g_autofree char *path = g_find_program_in_path (program);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  char *output = NULL;

  if (path == NULL)
    {
      g_test_skip ("A program that reads archives is not installed");
      return NULL;
    }
  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, path, first, second, third, NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));
  return output;
}

static void
write_bytes (const char *path, GBytes *bytes)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
}

/* Whoever reads archives finds the files, and their checksums right. */
static void
test_zip (void)
{
  static const char script[] = "import sys, zipfile\n"
                               "z = zipfile.ZipFile(sys.argv[1])\n"
                               "assert z.testzip() is None\n"
                               "for i in z.infolist(): print(i.filename, i.date_time, len(z.read(i)), z.read(i)[:9])\n";
  g_autoptr (GString) large = g_string_new (NULL);
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "standpoint-test-zip-XXXXXX", NULL);
  SpDate edition;
  g_autoptr (SpZip) zip = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (large, "%u,", i * 7919);
  g_assert_true (sp_date_parse ("2026-11-21", &edition, NULL));
  zip = sp_zip_new (edition);
  g_assert_true (sp_zip_add (zip, "README.txt", "Hello.\n", &error));
  g_assert_true (sp_zip_add (zip, "empty.csv", "", &error));
  g_assert_true (sp_zip_add (zip, "größe.csv", large->str, &error));
  bytes = sp_zip_end (zip);
  g_close (g_mkstemp (path), NULL);
  write_bytes (path, bytes);
  output = run ("python3", "-c", script, path);
  g_remove (path);
  if (output == NULL)
    return;
  g_assert_true (g_str_has_prefix (output, "README.txt (2026, 11, 21, 0, 0, 0) 7 b'Hello.\\n'\n"
                                           "empty.csv (2026, 11, 21, 0, 0, 0) 0 b''\n"
                                           "größe.csv (2026, 11, 21, 0, 0, 0) "));
  g_assert_nonnull (strstr (output, "b'0,7919,15'"));
}

/* Every row of every file is read with the cells that were written. */
static void
test_csv_archive (gconstpointer data)
{
  static const char script[] = "import sys, csv, io, zipfile\n"
                               "z = zipfile.ZipFile(sys.argv[1])\n"
                               "for n in z.namelist():\n"
                               "  t = z.read(n).decode()\n"
                               "  if n.endswith('.csv'):\n"
                               "    rows = list(csv.reader(io.StringIO(t, newline=''), strict=True))\n"
                               "    assert len({len(r) for r in rows}) == 1, n\n"
                               "    print(n, len(rows) - 1)\n";
  g_autoptr (GFile) file = find_file (data);
  g_autoptr (SpDataset) dataset = read_file (file, NULL);
  g_autoptr (GPtrArray) all = list_all (dataset);
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);
  g_autoptr (SpDatasetExtract) extract = sp_dataset_extract_new (dataset, all);
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "standpoint-test-zip-XXXXXX", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = sp_dataset_extract_write_csv_archive (extract, index, names, &error);
  g_autoptr (GBytes) again = sp_dataset_extract_write_csv_archive (extract, index, names, &error);
  g_autofree char *output = NULL;

  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (bytes, again));
  g_close (g_mkstemp (path), NULL);
  write_bytes (path, bytes);
  output = run ("python3", "-c", script, path);
  g_remove (path);
  if (output == NULL)
    return;
  for (guint kind = SP_RECORD_QUESTION; kind < SP_N_RECORD_KINDS; kind++)
    {
      guint n = sp_dataset_get_records (dataset, kind)->len;
      g_autofree char *line = g_strdup_printf ("%s.csv %u\n", sp_record_kind_get_section (kind), n);

      g_assert_true (n == 0 || strstr (output, line) != NULL);
    }
  g_assert_nonnull (strstr (output, "levels.csv "));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *whole = g_strconcat ("/dataset-extract/whole/", files[i], NULL);
      g_autofree char *each = g_strconcat ("/dataset-extract/each/", files[i], NULL);
      g_autofree char *csv = g_strconcat ("/dataset-extract/csv/", files[i], NULL);

      g_test_add_data_func (whole, files[i], test_whole);
      g_test_add_data_func (each, files[i], test_each);
      g_test_add_data_func (csv, files[i], test_csv_archive);
    }
  g_test_add_func ("/dataset-extract/country", test_country);
  g_test_add_func ("/dataset-extract/again", test_again);
  g_test_add_func ("/dataset-extract/quote", test_quote);
  g_test_add_func ("/dataset-extract/unknown", test_unknown);
  g_test_add_func ("/dataset-extract/stream", test_stream);
  g_test_add_func ("/dataset-extract/zip", test_zip);
  return g_test_run ();
}
