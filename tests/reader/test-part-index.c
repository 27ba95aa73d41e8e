/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests that what is gone over when the program is built comes to what the program would find itself.
 * Arguments: build-aux/outline-parts, and the folder of the built-in dataset. */
#include "reader-harness.h"

#include "sp-part-index.h"
#include "sp-part-outline.h"

static const char *tool;
static const char *builtin;

static SpPartIndex *
make_index (const char *folder)
{
  g_autofree char *made = make_folder ();
  g_autofree char *output = g_build_filename (made, "index", NULL);
  g_autofree char *dependencies = g_build_filename (made, "index.d", NULL);
  const char *arguments[] = { tool, folder, output, dependencies, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  char *content;
  gsize size;
  int status;

  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  g_file_get_contents (output, &content, &size, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (content, size);
  remove_folder (made);
  return sp_part_index_new (bytes);
}

static SpPart *
open_part (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  char *content;
  gsize size;

  g_file_get_contents (path, &content, &size, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (content, size);
  return sp_part_new (bytes, path, name);
}

static void
assert_same_slice (SpSlice a, SpSlice b)
{
  g_assert_cmpuint (a.start, ==, b.start);
  g_assert_cmpuint (a.end, ==, b.end);
  g_assert_cmpuint (a.is_faulty, ==, b.is_faulty);
}

static void
assert_same_value (const SpJsonValue *a, const SpJsonValue *b)
{
  const SpJsonValue *of_b = b->first;

  g_assert_cmpint (a->type, ==, b->type);
  g_assert_cmpstr (a->key, ==, b->key);
  g_assert_cmpuint (a->n_values, ==, b->n_values);
  if (a->type == SP_JSON_TEXT)
    g_assert_cmpstr (a->text, ==, b->text);
  if (a->type == SP_JSON_BOOLEAN)
    g_assert_cmpint (a->is_true, ==, b->is_true);
  for (const SpJsonValue *of_a = a->first; of_a != NULL; of_a = of_a->next, of_b = of_b->next)
    assert_same_value (of_a, of_b);
  g_assert_null (of_b);
}

static void
assert_same_content (SpPart *indexed, SpPart *scanned, SpSlice within)
{
  g_autoptr (SpJsonTree) first = sp_json_tree_new ();
  g_autoptr (SpJsonTree) second = sp_json_tree_new ();

  assert_same_value (sp_part_index_read (indexed, within, first),
                     sp_json_tree_read (second, scanned->text + within.start, within.end - within.start));
}

static guint
assert_same_records (SpPart *indexed, SpPart *scanned)
{
  guint n = 0;

  assert_same_slice (indexed->dataset, scanned->dataset);
  if (indexed->dataset.end > 0)
    assert_same_content (indexed, scanned, indexed->dataset);
  for (int kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    {
      g_assert_cmpuint (indexed->records[kind]->len, ==, scanned->records[kind]->len);
      for (guint i = 0; i < indexed->records[kind]->len; i++, n++)
        {
          assert_same_slice (sp_part_get_record (indexed, kind, i), sp_part_get_record (scanned, kind, i));
          assert_same_content (indexed, scanned, sp_part_get_record (indexed, kind, i));
        }
    }
  return n;
}

/* Returns: how many records there are in it that an index knows */
static guint
check_part (SpPartIndex *part_index, guint number, const char *folder, const char *name, gboolean is_plain)
{
  g_autoptr (SpPart) indexed = open_part (folder, name);
  g_autoptr (SpPart) scanned = open_part (folder, name);
  g_autoptr (SpProblemList) problems = sp_problem_list_new ();
  SpProgress progress = { 0 };

  g_test_message ("%s", name);
  g_assert_cmpint (sp_part_index_outline (part_index, number, indexed), ==, is_plain);
  if (is_plain)
    {
      g_assert_cmpint (sp_part_outline (scanned, problems, &progress, NULL), ==, SP_OUTLINE_DONE);
      g_assert_cmpuint (sp_problem_list_get_n_errors (problems) + sp_problem_list_get_n_warnings (problems), ==, 0);
    }
  return assert_same_records (indexed, scanned);
}

/* What has problems is for the program to go over, and so is what it knows nothing of. */
static void
test_parts (void)
{
  static const struct
  {
    const char *text;
    gboolean is_plain;
  } cases[] = {
    { WHOLE, TRUE },
    { "{\"dataset\":{}}", TRUE },
    { "{\"sources\":[{\"id\":\"a\",\"n\":-1.5e3,\"y\":true,\"z\":false,\"x\":null}]}", TRUE },
    { " {\n\t\"sources\" : [ { } , {\"a\" : [ [ ] , { \"b\" : \"\" } ] } ] ,\r\n\"quotes\":[ ] } ", TRUE },
    { "{\"quotes\":[{\"text\":\"\\u00e9\\\"\\\\ ]}\\n\"},{\"text\":\"\xc3\xa9 \xf0\x9f\x98\x80, [\"}]}", TRUE },
    { "{\"quotes\":[{\"te\\u0078t\":\"a\"}]}", FALSE },
    { "{\"quotes\":[{\"text\":\"a\",\"text\":\"b\"}]}", FALSE },
    { "{\"quotes\":[{}],\"quotes\":[{}]}", FALSE },
    { "{\"quotes\":[1]}", FALSE },
    { "{\"quotes\":{}}", FALSE },
    { "{\"dataset\":[{}]}", FALSE },
    { "{\"jokes\":[{}]}", FALSE },
    { "{\"quotes\":[{}],\"jokes\":[{}]}", FALSE },
    { "\xef\xbb\xbf{\"quotes\":[{}]}", FALSE },
    { "{\"quotes\":[{}]", FALSE },
    { "[]", FALSE },
    { "{}", FALSE },
    { "", FALSE },
  };
  g_autofree char *folder = make_folder ();
  g_autoptr (SpPartIndex) part_index = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strdup_printf ("%02u.json", i);

      write_file (folder, name, cases[i].text);
    }
  part_index = make_index (folder);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strdup_printf ("%02u.json", i);

      check_part (part_index, i, folder, name, cases[i].is_plain);
    }
  remove_folder (folder);
}

/* A file that is not the one that was gone over is told by its length. */
static void
test_other_text (void)
{
  g_autofree char *folder = make_folder ();
  g_autoptr (SpPartIndex) part_index = NULL;

  write_file (folder, "a.json", "{\"quotes\":[{}]}");
  part_index = make_index (folder);
  write_file (folder, "a.json", "{\"quotes\":[{}, {}]}");
  check_part (part_index, 0, folder, "a.json", FALSE);
  remove_folder (folder);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
test_builtin (void)
{
  g_autoptr (SpPartIndex) part_index = make_index (builtin);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) folder = g_dir_open (builtin, 0, NULL);
  guint n = 0;

  g_assert_nonnull (folder);
  for (const char *name = g_dir_read_name (folder); name != NULL; name = g_dir_read_name (folder))
    if (g_str_has_suffix (name, ".json"))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    n += check_part (part_index, i, builtin, names->pdata[i], TRUE);
  g_assert_cmpuint (n, >, 1000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 3);
  tool = argv[1];
  builtin = argv[2];

  g_test_add_func ("/reader/part-index/parts", test_parts);
  g_test_add_func ("/reader/part-index/other-text", test_other_text);
  g_test_add_func ("/reader/part-index/builtin", test_builtin);
  return g_test_run ();
}
