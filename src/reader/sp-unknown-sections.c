/* SPDX-License-Identifier: GPL-3.0-or-later
 * Keeps the sections that the format does not know. */
#include "sp-unknown-sections.h"

#include "sp-json-pointer.h"
#include "sp-part.h"

static char *
dup_pointer (const char *name)
{
  g_autoptr (GString) pointer = g_string_new ("1");

  sp_json_pointer_append_key (pointer, name);
  return g_string_free (g_steal_pointer (&pointer), FALSE);
}

static gboolean
is_array (const char *text)
{
  return text[0] == '[';
}

/* Both are JSON, so that the brackets are the first and the last characters. */
static char *
join_arrays (const char *first, const char *second)
{
  g_autofree char *start = g_strndup (first + 1, strlen (first) - 2);
  g_autofree char *end = g_strndup (second + 1, strlen (second) - 2);

  if (*g_strchomp (start) == '\0')
    return g_strdup (second);
  if (*g_strchug (end) == '\0')
    return g_strdup (first);
  return g_strdup_printf ("[%s, %s]", start, end);
}

static void
add_section (GHashTable *sections, GPtrArray *names, SpPart *part, const SpUnknownSection *section)
{
  g_autofree char *value = g_strndup (part->text + section->value.start, section->value.end - section->value.start);
  const char *other = g_hash_table_lookup (sections, section->name);

  if (other == NULL)
    {
      g_ptr_array_add (names, section->name);
      g_hash_table_insert (sections, section->name, g_steal_pointer (&value));
    }
  else if (is_array (other) && is_array (value))
    g_hash_table_insert (sections, section->name, join_arrays (other, value));
}

/**
 * sp_unknown_sections_collect: (skip)
 * @parts: (element-type SpPart): the parts
 * @keys: (nullable) (transfer floating): the unknown keys of the section `dataset`
 *
 * Adds the sections that the format does not know to @keys. Those of several parts are joined where they are lists;
 * else the first is kept. Because they stand beside `dataset` and not in it, each has a Relative JSON Pointer
 * (draft-bhutton-relative-json-pointer-00), “1/NAME”.
 *
 * Returns: (transfer full) (nullable): a dictionary for sp_dataset_get_unknown()
 */
GVariant *
sp_unknown_sections_collect (GPtrArray *parts, GVariant *keys)
{
  g_autoptr (GHashTable) sections = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (GVariant) sunk = keys ? g_variant_ref_sink (keys) : NULL;
  GVariantBuilder builder;

  for (guint i = 0; i < parts->len; i++)
    {
      SpPart *part = parts->pdata[i];

      for (guint j = 0; j < part->unknown->len; j++)
        add_section (sections, names, part, &g_array_index (part->unknown, SpUnknownSection, j));
    }
  if (names->len == 0)
    return g_steal_pointer (&sunk);

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  for (gsize i = 0; sunk != NULL && i < g_variant_n_children (sunk); i++)
    {
      g_autoptr (GVariant) entry = g_variant_get_child_value (sunk, i);

      g_variant_builder_add_value (&builder, entry);
    }
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *pointer = dup_pointer (names->pdata[i]);

      g_variant_builder_add (&builder, "{ss}", pointer, g_hash_table_lookup (sections, names->pdata[i]));
    }
  return g_variant_ref_sink (g_variant_builder_end (&builder));
}
