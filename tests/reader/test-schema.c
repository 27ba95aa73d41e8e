/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests that reader and schema agree on which records are valid, case by case. */
#include "reader-harness.h"

#include <json-glib/json-glib.h>
#include <string.h>

static char *
get_data (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "data", name, NULL);
}

static JsonNode *
load_json (const char *name)
{
  g_autofree char *path = get_data (name);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  return json_parser_steal_root (parser);
}

static void
add_record (JsonObject *dataset, const char *section, JsonNode *record)
{
  JsonArray *records;

  if (g_str_equal (section, "dataset"))
    {
      json_object_set_member (dataset, section, json_node_copy (record));
      return;
    }
  records = json_object_get_array_member (dataset, section);
  json_array_add_element (records, json_node_copy (record));
}

/* Takes the last record of a section out again. */
static void
remove_record (JsonObject *dataset, const char *section, JsonNode *first)
{
  JsonArray *records;

  if (g_str_equal (section, "dataset"))
    {
      json_object_set_member (dataset, section, json_node_copy (first));
      return;
    }
  records = json_object_get_array_member (dataset, section);
  json_array_remove_element (records, json_array_get_length (records) - 1);
}

static gboolean
is_valid_to_reader (JsonNode *base)
{
  g_autofree char *text = json_to_string (base, TRUE);
  g_autoptr (SpReading) reading = read_text (text);
  g_autofree char *lines = format_problems (reading);

  g_test_message ("%s", lines);
  return sp_reading_get_n_errors (reading) == 0;
}

static void
test_reader (void)
{
  g_autoptr (JsonNode) base = load_json ("format/base.json");
  g_autoptr (JsonNode) cases = load_json ("format/records.json");
  JsonObject *dataset = json_node_get_object (base);
  g_autoptr (JsonNode) first = json_object_dup_member (dataset, "dataset");
  JsonArray *array = json_node_get_array (cases);
  guint n_wrong = 0;

  g_assert_true (is_valid_to_reader (base));
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *object = json_array_get_object_element (array, i);
      const char *section = json_object_get_string_member (object, "section");
      gboolean is_valid = json_object_get_boolean_member (object, "valid");

      g_test_message ("%s", json_object_get_string_member (object, "name"));
      add_record (dataset, section, json_object_get_member (object, "record"));
      if (is_valid_to_reader (base) != is_valid)
        {
          g_test_message ("Wrong: %s", json_object_get_string_member (object, "name"));
          g_test_fail ();
          n_wrong++;
        }
      remove_record (dataset, section, first);
    }
  g_assert_cmpuint (n_wrong, ==, 0);
}

static char *
run_schema (void)
{
  g_autofree char *script = get_data ("format/schema-verdicts.py");
  g_autofree char *schema =
    g_test_build_filename (G_TEST_DIST, "..", "data", "dataset", "standpoint-dataset-1.schema.json", NULL);
  g_autofree char *records = get_data ("format/records.json");
  const char *const probe[] = { "/usr/bin/python3", "-c", "import jsonschema", NULL };
  const char *const command[] = { "/usr/bin/python3", script, schema, records, NULL };
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status;

  if (!g_spawn_sync (NULL, (char **) probe, NULL, G_SPAWN_STDERR_TO_DEV_NULL | G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL,
                     NULL, NULL, &status, NULL) ||
      !g_spawn_check_wait_status (status, NULL))
    return NULL;
  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output, NULL, &status, &error);
  g_assert_no_error (error);
  g_spawn_check_wait_status (status, &error);
  g_assert_no_error (error);
  return output;
}

static void
test_schema (void)
{
  g_autofree char *output = run_schema ();
  g_autoptr (JsonNode) cases = NULL;
  g_auto (GStrv) lines = NULL;
  JsonArray *array;

  if (output == NULL)
    {
      g_test_skip ("/usr/bin/python3 has no jsonschema");
      return;
    }
  cases = load_json ("format/records.json");
  array = json_node_get_array (cases);
  lines = g_strsplit (g_strchomp (output), "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, json_array_get_length (array));
  for (guint i = 0; lines[i] != NULL; i++)
    {
      JsonObject *object = json_array_get_object_element (array, i);
      const char *verdict = json_object_get_boolean_member (object, "valid") ? "valid" : "invalid";
      g_autofree char *expected = g_strdup_printf ("%s\t%s", json_object_get_string_member (object, "name"), verdict);

      g_assert_cmpstr (lines[i], ==, expected);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/schema/reader", test_reader);
  g_test_add_func ("/schema/schema", test_schema);
  return g_test_run ();
}
