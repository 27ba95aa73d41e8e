/* SPDX-License-Identifier: GPL-3.0-or-later
 * A sheet as a table, as CSV and as JSON. */
#include "sp-csv-writer.h"
#include "sp-json-writer.h"
#include "sp-table-writer.h"
#include "sp-text.h"

#include "dataset-builder.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* A row of the sheets below. */
typedef struct
{
  const char *name;
  int count;
  const char *words[4];
  const char *text;
} Row;

static GVariant *
get_name (gpointer row, gpointer data G_GNUC_UNUSED)
{
  const char *name = ((Row *) row)->name;

  return name ? g_variant_new_string (name) : NULL;
}

static GVariant *
get_count (gpointer row, gpointer data G_GNUC_UNUSED)
{
  return g_variant_new_uint32 ((guint32) ((Row *) row)->count);
}

static GVariant *
get_words (gpointer row, gpointer data G_GNUC_UNUSED)
{
  return g_variant_new_strv (((Row *) row)->words, -1);
}

static GVariant *
get_records (gpointer row, gpointer data G_GNUC_UNUSED)
{
  GVariantBuilder records = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  for (const char **word = ((Row *) row)->words; *word != NULL; word++)
    {
      GVariantBuilder record = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);

      g_variant_builder_add (&record, "{sv}", "word", g_variant_new_string (*word));
      g_variant_builder_add (&record, "{sv}", "until", g_variant_new_maybe (G_VARIANT_TYPE_STRING, NULL));
      g_variant_builder_add_value (&records, g_variant_builder_end (&record));
    }
  return g_variant_builder_end (&records);
}

static GVariant *
get_text (gpointer row, gpointer data)
{
  const char *text = ((Row *) row)->text;

  return text ? g_variant_new_take_string (g_strconcat (data ? data : "", text, NULL)) : NULL;
}

static const SpColumn columns[] = {
  { "name", "Name", SP_COLUMN_TEXT, get_name }, { "count", "Count", SP_COLUMN_NUMBER, get_count },
  { "words", NULL, SP_COLUMN_TEXT, get_words }, { "records", NULL, SP_COLUMN_TEXT, get_records, get_words },
  { NULL, "Shown", SP_COLUMN_LONG, get_words }, { "text", "Text", SP_COLUMN_LONG, get_text },
};
static const SpColumns all_columns = { columns, G_N_ELEMENTS (columns) };

static GPtrArray *
make_rows (Row *rows, guint n_rows)
{
  GPtrArray *array = g_ptr_array_new ();

  for (guint i = 0; i < n_rows; i++)
    g_ptr_array_add (array, &rows[i]);
  return array;
}

/* --- Tables ----------------------------------------------------------------------------------------------------- */

static void
test_table (void)
{
  Row rows[] = {
    { "Österreich", 7, { "a", "b" }, "short" },
    { "日本", 1234, { NULL }, "two\nlines" },
    { NULL, 0, { "cc" }, NULL },
  };
  g_autoptr (GPtrArray) array = make_rows (rows, G_N_ELEMENTS (rows));
  const SpSheet sheet = { &all_columns, array, NULL };
  g_autofree char *table = sp_table_write (&sheet, 0);

  g_assert_cmpstr (table, ==,
                   "Name        Count  Shown  Text\n"
                   "Österreich      7  a; b   short\n"
                   "日本         1234         two lines\n"
                   "                0  cc\n");
}

static void
test_table_fits (void)
{
  Row rows[] = {
    { "GB", 1, { "a long list", "of many words" }, "a text that is by far longer than any other column" },
    { "US", 2, { "one" }, "short" },
  };
  static const struct
  {
    guint width;
    const char *expected;
  } cases[] = {
    { 200, "GB        1  a long list; of many words  a text that is by far longer than any other column\n" },
    { 70, "GB        1  a long list; of many words  a text that is by far longer…\n" },
    { 60, "GB        1  a long list; of many words  a text that is by …\n" },
    { 50, "GB        1  a long list; of many w…  a text that…\n" },
    { 1, "GB        1  a long list…  a text that…\n" },
  };
  g_autoptr (GPtrArray) array = make_rows (rows, G_N_ELEMENTS (rows));
  const SpSheet sheet = { &all_columns, array, NULL };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *table = sp_table_write (&sheet, cases[i].width);
      g_auto (GStrv) lines = g_strsplit (table, "\n", -1);
      g_autofree char *line = g_strconcat (lines[1], "\n", NULL);

      g_assert_cmpstr (line, ==, cases[i].expected);
      g_assert_cmpuint (g_strv_length (lines), ==, 4);
    }
}

static void
test_table_is_harmless (void)
{
  Row rows[] = { { "\x1b]0;title\x07",
                   1,
                   { NULL },
                   "a\xe2\x80\xae"
                   "b\rc" } };
  g_autoptr (GPtrArray) array = make_rows (rows, G_N_ELEMENTS (rows));
  const SpSheet sheet = { &all_columns, array, NULL };
  g_autofree char *table = sp_table_write (&sheet, 0);

  g_assert_nonnull (strstr (table, "\\u001b]0;title\\u0007      1  a\\u202eb c\n"));
}

static void
test_table_leaves_out (void)
{
  Row rows[] = { { "GB", 1, { NULL }, NULL } };
  g_autoptr (GPtrArray) array = make_rows (rows, G_N_ELEMENTS (rows));
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  const SpSheet sheet = { &all_columns, array, NULL };
  const SpSheet empty = { &all_columns, none, NULL };
  g_autofree char *table = sp_table_write (&sheet, 80);
  g_autofree char *nothing = sp_table_write (&empty, 80);

  g_assert_cmpstr (table, ==, "Name  Count\nGB        1\n");
  g_assert_cmpstr (nothing, ==, "\n");
}

/* --- CSV -------------------------------------------------------------------------------------------------------- */

/* Reads a field by RFC 4180, section 2, up to the comma or line break after it. */
static char *
read_field (const char **position)
{
  g_autoptr (GString) field = g_string_new (NULL);
  const char *c = *position;
  gboolean quoted = *c == '"';

  for (c += quoted; quoted ? (*c != '"' || c[1] == '"') : (*c != ',' && *c != '\r'); c++)
    {
      g_assert_cmpint (*c, !=, '\0');
      g_string_append_c (field, *c);
      if (quoted && *c == '"')
        c++;
    }
  *position = c + quoted;
  return g_string_free (g_steal_pointer (&field), FALSE);
}

static GPtrArray *
read_csv (const char *csv)
{
  GPtrArray *fields = g_ptr_array_new_with_free_func (g_free);

  while (*csv != '\0')
    {
      g_ptr_array_add (fields, read_field (&csv));
      if (*csv == ',')
        csv++;
      else
        {
          g_assert_true (g_str_has_prefix (csv, "\r\n"));
          csv += 2;
        }
    }
  return fields;
}

static void
test_csv (void)
{
  Row rows[] = {
    { "GB", 1, { "a", "b" }, "plain" },
    { "", 0, { "a, b" }, "said \"no\", twice" },
    { NULL, 4294967, { NULL }, "two\r\nlines\nor three" },
    { "=1+1", 1, { "+1", "-1", "@a" }, "\"\"" },
    { " spaces ", 1, { "日本" }, "\x1b[31m\t" },
  };
  g_autoptr (GPtrArray) array = make_rows (rows, G_N_ELEMENTS (rows));
  const SpSheet sheet = { &all_columns, array, NULL };
  g_autofree char *csv = sp_csv_write (&sheet, NULL);
  g_autoptr (GPtrArray) fields = read_csv (csv);

  g_assert_true (g_str_has_prefix (csv, "name,count,words,records,text\r\nGB,1,a; b,a; b,plain\r\n"));
  g_assert_cmpuint (fields->len, ==, 5 * (1 + G_N_ELEMENTS (rows)));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const char *const *read = (const char *const *) &fields->pdata[5 * (i + 1)];
      g_autofree char *count = g_strdup_printf ("%d", rows[i].count);
      g_autofree char *words = g_strjoinv ("; ", (char **) rows[i].words);

      g_assert_cmpstr (read[0], ==, rows[i].name ? rows[i].name : "");
      g_assert_cmpstr (read[1], ==, count);
      g_assert_cmpstr (read[2], ==, words);
      g_assert_cmpstr (read[3], ==, words);
      g_assert_cmpstr (read[4], ==, rows[i].text);
    }
}

static void
test_csv_for_terminal (void)
{
  Row rows[] = { { "a\x1b[2J", 1, { NULL }, "two\nlines" } };
  g_autoptr (GPtrArray) array = make_rows (rows, G_N_ELEMENTS (rows));
  const SpSheet sheet = { &all_columns, array, NULL };
  g_autofree char *csv = sp_csv_write (&sheet, sp_text_to_terminal);

  g_assert_cmpstr (csv, ==, "name,count,words,records,text\r\na\\u001b[2J,1,,,\"two\nlines\"\r\n");
}

/* --- JSON ------------------------------------------------------------------------------------------------------- */

static SpDataset *
make_dataset (void)
{
  return builder_end (builder_new ("2020-06"));
}

static JsonNode *
write_and_parse (const SpSheet *sheet, SpDataset *dataset, SpDate on)
{
  g_autofree char *json = sp_json_write (sheet, dataset, on, "things");
  g_autoptr (GError) error = NULL;
  JsonNode *root = json_from_string (json, &error);

  g_assert_no_error (error);
  for (const char *c = json; *c != '\0'; c++)
    g_assert_true (!g_ascii_iscntrl (*c) || *c == '\n');
  return root;
}

static void
test_json (void)
{
  Row rows[] = {
    { "GB", 1, { "a", "b" }, "plain" },
    { NULL, 0, { NULL }, "\"\\/\b\f\n\r\t\x1b\x7f\xc2\x9b\xe2\x80\xae\xe2\x80\xa8 日本 🔔" },
  };
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (GPtrArray) array = make_rows (rows, G_N_ELEMENTS (rows));
  const SpSheet sheet = { &all_columns, array, NULL };
  g_autoptr (JsonNode) root = write_and_parse (&sheet, dataset, (SpDate) { 0 });
  JsonObject *object = json_node_get_object (root);
  JsonArray *items = json_object_get_array_member (object, "items");
  JsonObject *first = json_array_get_object_element (items, 0);
  JsonObject *second = json_array_get_object_element (items, 1);
  JsonObject *record = json_array_get_object_element (json_object_get_array_member (first, "records"), 1);

  g_assert_cmpstr (json_object_get_string_member (object, "what"), ==, "things");
  g_assert_true (json_object_get_null_member (object, "on"));
  object = json_object_get_object_member (object, "dataset");
  g_assert_cmpstr (json_object_get_string_member (object, "id"), ==, "test");
  g_assert_cmpstr (json_object_get_string_member (object, "title"), ==, "Test");
  g_assert_cmpstr (json_object_get_string_member (object, "edition"), ==, "2020-06");
  g_assert_cmpuint (json_array_get_length (items), ==, 2);
  g_assert_cmpuint (json_object_get_size (first), ==, 5);
  g_assert_cmpstr (json_object_get_string_member (first, "name"), ==, "GB");
  g_assert_cmpint (json_object_get_int_member (first, "count"), ==, 1);
  g_assert_cmpstr (json_array_get_string_element (json_object_get_array_member (first, "words"), 1), ==, "b");
  g_assert_cmpstr (json_object_get_string_member (record, "word"), ==, "b");
  g_assert_true (json_object_get_null_member (record, "until"));
  g_assert_true (json_object_get_null_member (second, "name"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (second, "words")), ==, 0);
  g_assert_cmpstr (json_object_get_string_member (second, "text"), ==, rows[1].text);
}

static void
test_json_empty (void)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (GPtrArray) array = g_ptr_array_new ();
  const SpSheet sheet = { &all_columns, array, NULL };
  g_autoptr (JsonNode) root = write_and_parse (&sheet, dataset, (SpDate) { 2020, 2, 29 });
  JsonObject *object = json_node_get_object (root);

  g_assert_cmpstr (json_object_get_string_member (object, "on"), ==, "2020-02-29");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "items")), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/writers/table", test_table);
  g_test_add_func ("/writers/table/fits", test_table_fits);
  g_test_add_func ("/writers/table/is-harmless", test_table_is_harmless);
  g_test_add_func ("/writers/table/leaves-out", test_table_leaves_out);
  g_test_add_func ("/writers/csv", test_csv);
  g_test_add_func ("/writers/csv/for-terminal", test_csv_for_terminal);
  g_test_add_func ("/writers/json", test_json);
  g_test_add_func ("/writers/json/empty", test_json_empty);

  return g_test_run ();
}
