/* SPDX-License-Identifier: GPL-3.0-or-later
 * A sheet as JSON. */
#include "sp-json-writer.h"

#include "sp-json-text.h"

static void
append_line (GString *json, guint depth)
{
  g_string_append_printf (json, "\n%*s", (int) (2 * depth), "");
}

static void append_value (GString *json, GVariant *value, guint depth);

/* Texts stand in one line, records in a line each. */
static void
append_array (GString *json, GVariant *array, guint depth)
{
  gboolean of_texts = g_variant_is_of_type (array, G_VARIANT_TYPE_STRING_ARRAY);
  gsize length = g_variant_n_children (array);

  g_string_append_c (json, '[');
  for (gsize i = 0; i < length; i++)
    {
      g_autoptr (GVariant) value = g_variant_get_child_value (array, i);

      if (i > 0)
        g_string_append (json, of_texts ? ", " : ",");
      if (!of_texts)
        append_line (json, depth + 1);
      append_value (json, value, depth + 1);
    }
  if (length > 0 && !of_texts)
    append_line (json, depth);
  g_string_append_c (json, ']');
}

static void
append_record (GString *json, GVariant *record, guint depth)
{
  gsize length = g_variant_n_children (record);

  g_string_append_c (json, '{');
  for (gsize i = 0; i < length; i++)
    {
      g_autoptr (GVariant) value = NULL;
      const char *key;

      g_variant_get_child (record, i, "{&sv}", &key, &value);
      g_string_append (json, i > 0 ? ", " : "");
      sp_json_append_text (json, key);
      g_string_append (json, ": ");
      append_value (json, value, depth);
    }
  g_string_append_c (json, '}');
}

static void
append_value (GString *json, GVariant *value, guint depth)
{
  if (value == NULL)
    g_string_append (json, "null");
  else if (g_variant_is_of_type (value, G_VARIANT_TYPE_STRING))
    sp_json_append_text (json, g_variant_get_string (value, NULL));
  else if (g_variant_is_of_type (value, G_VARIANT_TYPE_VARDICT))
    append_record (json, value, depth);
  else if (g_variant_is_of_type (value, G_VARIANT_TYPE_ARRAY))
    append_array (json, value, depth);
  else if (g_variant_is_of_type (value, G_VARIANT_TYPE_MAYBE))
    {
      g_autoptr (GVariant) child = g_variant_get_maybe (value);

      append_value (json, child, depth);
    }
  else
    {
      g_autofree char *literal = g_variant_print (value, FALSE);

      g_string_append (json, literal);
    }
}

static void
append_row (GString *json, const SpSheet *sheet, guint row)
{
  const char *separator = "";

  g_string_append_c (json, '{');
  for (guint i = 0; i < sheet->columns->n_columns; i++)
    {
      const SpColumn *column = &sheet->columns->columns[i];
      g_autoptr (GVariant) value = NULL;

      if (column->name == NULL)
        continue;
      g_string_append (json, separator);
      append_line (json, 3);
      sp_json_append_text (json, column->name);
      g_string_append (json, ": ");
      value = sp_sheet_get_value (sheet, column, row);
      append_value (json, value, 3);
      separator = ",";
    }
  append_line (json, 2);
  g_string_append_c (json, '}');
}

static void
append_head (GString *json, SpDataset *dataset, SpDate on, const char *what)
{
  g_autofree char *edition = sp_date_to_string (sp_dataset_get_edition (dataset));
  g_autofree char *day = sp_date_to_string (on);

  g_string_append (json, "{\n  \"dataset\": {\n    \"id\": ");
  sp_json_append_text (json, sp_dataset_get_id (dataset));
  g_string_append (json, ",\n    \"title\": ");
  sp_json_append_text (json, sp_dataset_get_title (dataset));
  g_string_append (json, ",\n    \"edition\": ");
  sp_json_append_text (json, edition);
  g_string_append (json, "\n  },\n  \"on\": ");
  if (sp_date_is_set (on))
    sp_json_append_text (json, day);
  else
    g_string_append (json, "null");
  g_string_append (json, ",\n  \"what\": ");
  sp_json_append_text (json, what);
}

/**
 * sp_json_write:
 * @sheet: a sheet
 * @dataset: the dataset that it is from
 * @on: the day as of which it is, or no date
 * @what: what its rows are, such as “positions”
 *
 * Writes an object with the keys `dataset`, `on`, `what` and `items`, an array with an object for each row.
 *
 * Returns: (transfer full): the JSON text (RFC 8259), indented
 */
char *
sp_json_write (const SpSheet *sheet, SpDataset *dataset, SpDate on, const char *what)
{
  g_autoptr (GString) json = g_string_new (NULL);

  g_return_val_if_fail (sheet != NULL && SP_IS_DATASET (dataset) && what != NULL, NULL);

  append_head (json, dataset, on, what);
  g_string_append (json, ",\n  \"items\": [");
  for (guint i = 0; i < sheet->rows->len; i++)
    {
      g_string_append (json, i > 0 ? "," : "");
      append_line (json, 2);
      append_row (json, sheet, i);
    }
  g_string_append (json, sheet->rows->len > 0 ? "\n  ]\n}\n" : "]\n}\n");
  return g_string_free (g_steal_pointer (&json), FALSE);
}
