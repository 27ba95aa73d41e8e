/* SPDX-License-Identifier: GPL-3.0-or-later
 * A JSON object in the making: its keys with their values, in order, still open to mistakes. */
#include "generator-record.h"

GeneratorRecord *
generator_record_new (void)
{
  GeneratorRecord *self = g_new0 (GeneratorRecord, 1);

  self->keys = g_ptr_array_new_with_free_func (g_free);
  self->values = g_ptr_array_new_with_free_func (g_free);
  return self;
}

void
generator_record_free (GeneratorRecord *self)
{
  g_ptr_array_unref (self->keys);
  g_ptr_array_unref (self->values);
  g_free (self);
}

/* Appends a text as JSON writes it (RFC 8259, section 7), with as few escapes as there can be. */
void
generator_append_text (GString *json, const char *text)
{
  g_string_append_c (json, '"');
  for (; *text != '\0'; text++)
    if (*text == '"' || *text == '\\')
      g_string_append_printf (json, "\\%c", *text);
    else if ((guchar) *text < 0x20)
      g_string_append_printf (json, "\\u%04x", (guchar) *text);
    else
      g_string_append_c (json, *text);
  g_string_append_c (json, '"');
}

static char *
quote (const char *text)
{
  GString *json = g_string_new (NULL);

  generator_append_text (json, text);
  return g_string_free (json, FALSE);
}

/* Takes the value. */
void
generator_record_add_json (GeneratorRecord *self, const char *key, char *json)
{
  g_ptr_array_add (self->keys, g_strdup (key));
  g_ptr_array_add (self->values, json);
}

/* A missing text is written as null. */
void
generator_record_add_text (GeneratorRecord *self, const char *key, const char *text)
{
  generator_record_add_json (self, key, text ? quote (text) : g_strdup ("null"));
}

void
generator_record_add_list (GeneratorRecord *self, const char *key, GPtrArray *texts)
{
  GString *json = g_string_new ("[");

  for (guint i = 0; i < texts->len; i++)
    {
      if (i > 0)
        g_string_append (json, ", ");
      generator_append_text (json, texts->pdata[i]);
    }
  g_string_append_c (json, ']');
  generator_record_add_json (self, key, g_string_free (json, FALSE));
}

void
generator_record_add_objects (GeneratorRecord *self, const char *key, GPtrArray *records)
{
  GString *json = g_string_new ("[");

  for (guint i = 0; i < records->len; i++)
    {
      g_autofree char *object = generator_record_to_json (records->pdata[i]);

      g_string_append_printf (json, i > 0 ? ", %s" : "%s", object);
    }
  g_string_append_c (json, ']');
  generator_record_add_json (self, key, g_string_free (json, FALSE));
}

gboolean
generator_record_find (GeneratorRecord *self, const char *key, guint *index)
{
  return g_ptr_array_find_with_equal_func (self->keys, key, g_str_equal, index);
}

void
generator_record_set_json (GeneratorRecord *self, const char *key, const char *json)
{
  guint index;

  if (!generator_record_find (self, key, &index))
    {
      generator_record_add_json (self, key, g_strdup (json));
      return;
    }
  g_free (self->values->pdata[index]);
  self->values->pdata[index] = g_strdup (json);
}

void
generator_record_set_text (GeneratorRecord *self, const char *key, const char *text)
{
  g_autofree char *json = quote (text);

  generator_record_set_json (self, key, json);
}

void
generator_record_remove (GeneratorRecord *self, const char *key)
{
  guint index;

  if (!generator_record_find (self, key, &index))
    return;
  g_ptr_array_remove_index (self->keys, index);
  g_ptr_array_remove_index (self->values, index);
}

char *
generator_record_to_json (GeneratorRecord *self)
{
  GString *json = g_string_new ("{");

  for (guint i = 0; i < self->keys->len; i++)
    {
      if (i > 0)
        g_string_append (json, ", ");
      generator_append_text (json, self->keys->pdata[i]);
      g_string_append_printf (json, ": %s", (const char *) self->values->pdata[i]);
    }
  g_string_append_c (json, '}');
  return g_string_free (json, FALSE);
}
