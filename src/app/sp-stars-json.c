/* SPDX-License-Identifier: GPL-3.0-or-later
 * The text of the file in which the stars of a dataset are kept. */
#include "sp-stars-json.h"

#include "sp-json-scanner.h"
#include "sp-line-index.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

#define FORMAT "standpoint-stars/1"

static const char *const top_keys[] = { "format", "dataset", "stars", NULL };
static const char *const star_keys[] = { "kind", "id",   "words",   "about",   "level",
                                         "date", "note", "starred", "edition", NULL };

static gboolean
has_only (JsonObject *object, const char *const *keys)
{
  g_autoptr (GList) members = json_object_get_members (object);

  for (GList *list = members; list != NULL; list = list->next)
    if (!g_strv_contains (keys, list->data))
      return FALSE;
  return TRUE;
}

/* %NULL is also what is not there. */
static gboolean
read_text (JsonObject *object, const char *key, char **text)
{
  JsonNode *node = json_object_get_member (object, key);

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return TRUE;
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return FALSE;
  *text = (char *) json_node_get_string (node);
  return TRUE;
}

static gboolean
read_date (JsonObject *object, const char *key, SpDate *date)
{
  char *text = NULL;

  if (!read_text (object, key, &text))
    return FALSE;
  return text == NULL || sp_date_parse (text, date, NULL);
}

/* As much of it as is understood; @understood tells whether that is all. */
static SpStarEntry *
read_star (JsonNode *node, gboolean *understood)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  SpStarEntry entry = { 0 };
  char *kind = NULL;
  gboolean all;

  *understood = FALSE;
  if (object == NULL || !read_text (object, "kind", &kind) || !read_text (object, "id", &entry.id) || kind == NULL ||
      entry.id == NULL || !sp_record_kind_from_nick (kind, &entry.kind) || !sp_record_kind_can_be_starred (entry.kind))
    return NULL;
  all = has_only (object, star_keys);
  all = read_text (object, "words", &entry.words) && all;
  all = read_text (object, "about", &entry.about) && all;
  all = read_text (object, "level", &entry.level) && all;
  all = read_text (object, "note", &entry.note) && all;
  all = read_date (object, "date", &entry.date) && all;
  all = read_date (object, "starred", &entry.starred) && all;
  all = read_date (object, "edition", &entry.edition) && all;
  *understood = all;
  return sp_star_entry_new (&entry);
}

static void
read_stars (JsonArray *array, GPtrArray *entries, char **problem)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (sp_star_entry_hash_record, sp_star_entry_is_same_record);
  guint n_stars = json_array_get_length (array);

  for (guint i = 0; i < n_stars; i++)
    {
      gboolean understood;
      SpStarEntry *entry = read_star (json_array_get_element (array, i), &understood);
      gboolean again = entry != NULL && !g_hash_table_add (seen, entry);

      if ((!understood || again) && *problem == NULL)
        /* Translators: a star is a marked record; %u counts from 1. */
        *problem = g_strdup_printf (_ ("Star number %u is not as this program writes it"), i + 1);
      if (again)
        sp_star_entry_unref (entry);
      else if (entry != NULL)
        g_ptr_array_add (entries, entry);
    }
}

/* Strictly, and no deeper than the reader of datasets goes: a parser that calls itself is not asked before. */
static char *
find_fault (const char *text, gsize length)
{
  SpJsonScanner scanner;
  SpJsonToken token;
  g_autoptr (SpLineIndex) lines = NULL;
  guint line, column;

  sp_json_scanner_init (&scanner, text, length, NULL);
  do
    token = sp_json_scanner_next (&scanner);
  while (token != SP_JSON_TOKEN_END && token != SP_JSON_TOKEN_FAULT);
  if (token == SP_JSON_TOKEN_END)
    return NULL;
  lines = sp_line_index_new (text, length);
  sp_line_index_find (lines, scanner.start, &line, &column);
  /* Translators: a line and a column of a file. */
  return g_strdup_printf (_ ("It is not valid JSON from line %u, column %u on"), line, column);
}

static void
read_root (JsonNode *root, const char *dataset, GPtrArray *entries, char **problem)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  JsonNode *stars = object ? json_object_get_member (object, "stars") : NULL;
  char *format = NULL;
  char *id = NULL;

  if (object == NULL || !read_text (object, "format", &format) || g_strcmp0 (format, FORMAT) != 0)
    *problem = g_strdup (_ ("It is not of the form that this version of the program writes"));
  else if (!read_text (object, "dataset", &id) || g_strcmp0 (id, dataset) != 0)
    *problem = g_strdup (_ ("It is of another dataset"));
  else if (stars == NULL || !JSON_NODE_HOLDS_ARRAY (stars))
    *problem = g_strdup (_ ("It has no list of stars"));
  else
    {
      if (!has_only (object, top_keys))
        *problem = g_strdup (_ ("It has parts that this version of the program does not know"));
      read_stars (json_node_get_array (stars), entries, problem);
    }
}

/**
 * sp_stars_json_read: (skip)
 * @text: the text of a file
 * @length: its length in bytes
 * @dataset: the id of the dataset
 * @problem: (out) (nullable): what is not as this program writes it, as a sentence without a full stop; %NULL for
 *   nothing
 *
 * Reads stars. Any text is harmless.
 *
 * Returns: (transfer full) (element-type SpStarEntry): those that could be read, each record once
 */
GPtrArray *
sp_stars_json_read (const char *text, gsize length, const char *dataset, char **problem)
{
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError) error = NULL;
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) sp_star_entry_unref);

  g_return_val_if_fail (text != NULL && dataset != NULL && problem != NULL, entries);

  *problem = find_fault (text, length);
  if (*problem != NULL)
    return entries;
  parser = json_parser_new_immutable ();
  if (json_parser_load_from_data (parser, text, (gssize) length, &error))
    read_root (json_parser_get_root (parser), dataset, entries, problem);
  else
    *problem = g_strdup (error->message);
  return entries;
}

static void
write_text (JsonBuilder *builder, const char *key, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  json_builder_set_member_name (builder, key);
  json_builder_add_string_value (builder, text);
}

static void
write_date (JsonBuilder *builder, const char *key, SpDate date)
{
  g_autofree char *text = sp_date_to_string (date);

  write_text (builder, key, text);
}

static void
write_star (JsonBuilder *builder, const SpStarEntry *entry)
{
  json_builder_begin_object (builder);
  write_text (builder, "kind", sp_record_kind_get_nick (entry->kind));
  json_builder_set_member_name (builder, "id");
  json_builder_add_string_value (builder, entry->id);
  write_text (builder, "words", entry->words);
  write_text (builder, "about", entry->about);
  write_text (builder, "level", entry->level);
  write_date (builder, "date", entry->date);
  write_text (builder, "note", entry->note);
  write_date (builder, "starred", entry->starred);
  write_date (builder, "edition", entry->edition);
  json_builder_end_object (builder);
}

/**
 * sp_stars_json_write: (skip)
 * @entries: (element-type SpStarEntry): stars
 * @dataset: the id of the dataset
 *
 * Returns: (transfer full): the text of their file
 */
char *
sp_stars_json_write (GPtrArray *entries, const char *dataset)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;

  g_return_val_if_fail (entries != NULL && dataset != NULL, NULL);

  json_builder_begin_object (builder);
  write_text (builder, "format", FORMAT);
  json_builder_set_member_name (builder, "dataset");
  json_builder_add_string_value (builder, dataset);
  json_builder_set_member_name (builder, "stars");
  json_builder_begin_array (builder);
  for (guint i = 0; i < entries->len; i++)
    write_star (builder, entries->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  return json_generator_to_data (generator, NULL);
}
