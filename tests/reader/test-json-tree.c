/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the tree of a JSON text's values. */
#include "sp-json-tree.h"

#include <json-glib/json-glib.h>

static void
write_value (GString *written, const SpJsonValue *value)
{
  static const char brackets[][3] = { "[]", "{}" };

  if (value->key != NULL)
    g_string_append_printf (written, "%s:", value->key);
  switch (value->type)
    {
    case SP_JSON_TEXT:
      g_string_append_printf (written, "“%s”", value->text);
      return;
    case SP_JSON_BOOLEAN:
      g_string_append (written, value->is_true ? "yes" : "no");
      return;
    case SP_JSON_NUMBER:
      g_string_append_c (written, '#');
      return;
    case SP_JSON_ARRAY:
    case SP_JSON_OBJECT:
      g_string_append_c (written, brackets[value->type == SP_JSON_OBJECT][0]);
      g_string_append_printf (written, "%u", value->n_values);
      for (const SpJsonValue *child = value->first; child != NULL; child = child->next)
        {
          g_string_append_c (written, ' ');
          write_value (written, child);
        }
      g_string_append_c (written, brackets[value->type == SP_JSON_OBJECT][1]);
      return;
    case SP_JSON_NULL:
    default:
      g_string_append_c (written, '-');
    }
}

static char *
describe (SpJsonTree *tree, const char *text, gsize length)
{
  GString *written = g_string_new (NULL);

  write_value (written, sp_json_tree_read (tree, text, length));
  return g_string_free (written, FALSE);
}

/* One tree for all of them, as it is used. */
static void
test_values (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } cases[] = {
    { "{}", "{0}" },
    { " [ ] ", "[0]" },
    { "\"\"", "“”" },
    { "{\"a\": [1, -2.5e3, \"b\", true, false, null, {}], \"\": {\"c\": []}}",
      "{2 a:[7 # # “b” yes no - {0}] :{1 c:[0]}}" },
    { "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\udd14é\"", "“\"\\/\b\f\n\r\té🔔é”" },
    { "{\"\\u0061\\n\": \"x\"}", "{1 a\n:“x”}" },
    /* Given twice: the first place and the last value. */
    { "{\"a\": 1, \"a\": \"x\"}", "{1 a:“x”}" },
    { "{\"a\": 1, \"b\": 2, \"\\u0061\": [3], \"c\": 4}", "{3 a:[1 #] b:# c:#}" },
    { "{\"a\": [1, 2], \"a\": null, \"a\": {\"b\": 1, \"b\": true}, \"d\": 1}", "{2 a:{1 b:yes} d:#}" },
    { "[{\"a\": 1}, {\"a\": 2}]", "[2 {1 a:#} {1 a:#}]" },
  };
  g_autoptr (SpJsonTree) tree = sp_json_tree_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *description = describe (tree, cases[i].text, strlen (cases[i].text));

      g_assert_cmpstr (description, ==, cases[i].expected);
    }
}

/* The text may go on behind the value, and need not end in a NUL byte. */
static void
test_length (void)
{
  g_autoptr (SpJsonTree) tree = sp_json_tree_new ();
  g_autofree char *text = g_memdup2 ("[1]x", 4);
  g_autofree char *description = describe (tree, text, 3);

  g_assert_cmpstr (description, ==, "[1 #]");
}

static void
test_find (void)
{
  const char *text = "{\"a\": \"x\", \"ab\": \"y\", \"a\": \"z\"}";
  g_autoptr (SpJsonTree) tree = sp_json_tree_new ();
  const SpJsonValue *object = sp_json_tree_read (tree, text, strlen (text));

  g_assert_cmpstr (sp_json_value_find (object, "a")->text, ==, "z");
  g_assert_cmpstr (sp_json_value_find (object, "ab")->text, ==, "y");
  g_assert_null (sp_json_value_find (object, "abc"));
}

/* So many that keys are found by their hash; the second half repeats the first, with other values. */
static void
test_many (void)
{
  const guint n_keys = 5000;
  g_autoptr (GString) text = g_string_new ("{");
  g_autoptr (SpJsonTree) tree = sp_json_tree_new ();
  const SpJsonValue *object;
  const SpJsonValue *value;

  for (guint i = 0; i < 2 * n_keys; i++)
    g_string_append_printf (text, "%s\"k%u\": \"%u\"", i == 0 ? "" : ",", i % n_keys, i);
  g_string_append_c (text, '}');
  object = sp_json_tree_read (tree, text->str, text->len);
  g_assert_cmpuint (object->n_values, ==, n_keys);
  value = object->first;
  for (guint i = 0; i < n_keys; i++, value = value->next)
    {
      g_autofree char *key = g_strdup_printf ("k%u", i);
      g_autofree char *last = g_strdup_printf ("%u", i + n_keys);

      g_assert_cmpstr (value->key, ==, key);
      g_assert_cmpstr (value->text, ==, last);
    }
  g_assert_null (value);
}

static void check_same (const SpJsonValue *value, JsonNode *node);

static void
check_same_members (const SpJsonValue *object, JsonObject *other)
{
  const SpJsonValue *value = object->first;
  JsonObjectIter iter;
  const char *key;
  JsonNode *node;

  g_assert_cmpuint (object->n_values, ==, json_object_get_size (other));
  json_object_iter_init_ordered (&iter, other);
  for (; json_object_iter_next_ordered (&iter, &key, &node); value = value->next)
    {
      g_assert_cmpstr (value->key, ==, key);
      check_same (value, node);
    }
  g_assert_null (value);
}

static void
check_same_elements (const SpJsonValue *array, JsonArray *other)
{
  const SpJsonValue *value = array->first;

  g_assert_cmpuint (array->n_values, ==, json_array_get_length (other));
  for (guint i = 0; i < array->n_values; i++, value = value->next)
    check_same (value, json_array_get_element (other, i));
  g_assert_null (value);
}

static void
check_same (const SpJsonValue *value, JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    check_same_members (value, json_node_get_object (node));
  else if (JSON_NODE_HOLDS_ARRAY (node))
    check_same_elements (value, json_node_get_array (node));
  else if (JSON_NODE_HOLDS_NULL (node))
    g_assert_cmpint (value->type, ==, SP_JSON_NULL);
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    g_assert_cmpstr (value->text, ==, json_node_get_string (node));
  else
    g_assert_cmpint (value->type, ==,
                     json_node_get_value_type (node) == G_TYPE_BOOLEAN ? SP_JSON_BOOLEAN : SP_JSON_NUMBER);
}

/* What another parser makes of a file with everything that the format has. */
static void
test_same_as_json_glib (void)
{
  static const char *const names[] = { "second.json", "mistakes.json", "list.json" };
  g_autoptr (SpJsonTree) tree = sp_json_tree_new ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", names[i], NULL);
      g_autoptr (JsonParser) parser = json_parser_new ();
      g_autofree char *text = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (path, &text, &length, NULL));
      g_assert_true (json_parser_load_from_data (parser, text, (gssize) length, NULL));
      check_same (sp_json_tree_read (tree, text, length), json_parser_get_root (parser));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-tree/values", test_values);
  g_test_add_func ("/json-tree/length", test_length);
  g_test_add_func ("/json-tree/find", test_find);
  g_test_add_func ("/json-tree/many", test_many);
  g_test_add_func ("/json-tree/same-as-json-glib", test_same_as_json_glib);

  return g_test_run ();
}
