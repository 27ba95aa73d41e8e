/* SPDX-License-Identifier: GPL-3.0-or-later
 * For end-to-end tests: what the built-in dataset and the command line say, to compare the window with. */
#include "e2e-records.h"

#include "e2e-harness.h"

#include <string.h>

/**
 * e2e_load_part:
 * @name: a file of the built-in dataset, such as `country-de.json`
 *
 * Returns: (transfer full): what it holds
 */
JsonNode *
e2e_load_part (const char *name)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "dataset", "huawei-5g", name, NULL);

  if (!json_parser_load_from_file (parser, path, &error))
    g_error ("%s", error->message);
  return json_parser_steal_root (parser);
}

/**
 * e2e_get_record:
 * @part: what a file of the dataset holds
 * @section: a section, such as `quotes`
 * @id: the id of a record
 *
 * Returns: (transfer none): the record, which must be there
 */
JsonObject *
e2e_get_record (JsonNode *part, const char *section, const char *id)
{
  JsonArray *records = json_object_get_array_member (json_node_get_object (part), section);

  for (guint i = 0; i < json_array_get_length (records); i++)
    {
      JsonObject *record = json_array_get_object_element (records, i);

      if (g_str_equal (json_object_get_string_member (record, "id"), id))
        return record;
    }
  g_error ("There is no record %s in %s", id, section);
}

/**
 * e2e_get_member:
 * @record: a record
 * @key: a key of it
 *
 * Returns: (transfer none) (nullable): the text there
 */
const char *
e2e_get_member (JsonObject *record, const char *key)
{
  return json_object_get_string_member_with_default (record, key, NULL);
}

/**
 * e2e_get_first:
 * @record: a record
 * @key: a key of it, with a list of texts
 *
 * Returns: (transfer none): the first of them
 */
const char *
e2e_get_first (JsonObject *record, const char *key)
{
  return json_array_get_string_element (json_object_get_array_member (record, key), 0);
}

/**
 * e2e_load_levels:
 * @question: the id of a question of the built-in dataset
 *
 * Returns: (transfer full): the levels of its scale
 */
JsonArray *
e2e_load_levels (const char *question)
{
  g_autoptr (JsonNode) part = e2e_load_part ("questions.json");
  const char *scale = e2e_get_member (e2e_get_record (part, "questions", question), "scale");

  return json_array_ref (json_object_get_array_member (e2e_get_record (part, "scales", scale), "levels"));
}

/* What is dated to a month or a year may have begun on its first day. */
static char *
get_first_day (const char *date)
{
  return g_strconcat (date, strlen (date) == 4 ? "-01-01" : strlen (date) == 7 ? "-01" : "", NULL);
}

typedef struct
{
  char *since;
  char *level;
} Held;

static void
held_free (Held *held)
{
  g_free (held->since);
  g_free (held->level);
  g_free (held);
}

static void
add_positions (JsonNode *part, const char *question, const char *date, GHashTable *held)
{
  JsonObject *sections = json_node_get_object (part);
  JsonArray *positions =
    json_object_has_member (sections, "positions") ? json_object_get_array_member (sections, "positions") : NULL;

  for (guint i = 0; positions != NULL && i < json_array_get_length (positions); i++)
    {
      JsonObject *position = json_array_get_object_element (positions, i);
      const char *country = e2e_get_member (position, "country");
      g_autofree char *since = get_first_day (e2e_get_member (position, "from"));
      Held *before = g_hash_table_lookup (held, country);

      g_assert_false (json_object_has_member (position, "to"));
      if (!g_str_equal (e2e_get_member (position, "question"), question) || strcmp (since, date) > 0 ||
          (before != NULL && strcmp (since, before->since) < 0))
        continue;
      before = g_new (Held, 1);
      *before = (Held) { g_steal_pointer (&since), g_strdup (e2e_get_member (position, "level")) };
      g_hash_table_replace (held, g_strdup (country), before);
    }
}

/**
 * e2e_find_levels:
 * @question: the id of a question of the built-in dataset
 * @date: a day, as 2019-06-01
 *
 * Reads from the files of the dataset, without the program, where each country stood: at the latest of its positions
 * that had begun, perhaps or surely.
 *
 * Returns: (transfer full) (element-type utf8 utf8): the ids of levels by countries' codes
 */
GHashTable *
e2e_find_levels (const char *question, const char *date)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "dataset", "huawei-5g", NULL);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  g_autoptr (GHashTable) held = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) held_free);
  GHashTable *levels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  GHashTableIter iter;
  const char *name;
  gpointer country, value;

  while ((name = g_dir_read_name (folder)) != NULL)
    if (g_str_has_prefix (name, "country-"))
      {
        g_autoptr (JsonNode) part = e2e_load_part (name);

        add_positions (part, question, date, held);
      }
  g_hash_table_iter_init (&iter, held);
  while (g_hash_table_iter_next (&iter, &country, &value))
    g_hash_table_insert (levels, g_strdup (country), g_strdup (((Held *) value)->level));
  return levels;
}

/**
 * e2e_list:
 * @arguments: what stands after `standpoint list`, ended by %NULL
 *
 * Returns: (transfer full): what the program lists as JSON
 */
JsonNode *
e2e_list (const char *const *arguments)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) command = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;
  JsonNode *listed;

  g_strv_builder_add_many (builder, e2e_get_program (), "list", NULL);
  g_strv_builder_addv (builder, (const char **) arguments);
  g_strv_builder_add_many (builder, "--format", "json", NULL);
  command = g_strv_builder_end (builder);
  process = g_subprocess_newv ((const char *const *) command, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  if (process == NULL || !g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error) ||
      (listed = json_from_string (output, &error)) == NULL)
    g_error ("%s", error->message);
  return listed;
}

/**
 * e2e_get_items:
 * @listed: what the program listed
 *
 * Returns: (transfer none): the records
 */
JsonArray *
e2e_get_items (JsonNode *listed)
{
  return json_object_get_array_member (json_node_get_object (listed), "items");
}

/**
 * e2e_count_items:
 * @listed: what the program listed
 * @key: a key
 * @value: (nullable): the text that is counted, or %NULL for none
 *
 * Returns: how many records have it there
 */
guint
e2e_count_items (JsonNode *listed, const char *key, const char *value)
{
  JsonArray *items = e2e_get_items (listed);
  guint count = 0;

  for (guint i = 0; i < json_array_get_length (items); i++)
    if (g_strcmp0 (e2e_get_member (json_array_get_object_element (items, i), key), value) == 0)
      count++;
  return count;
}
