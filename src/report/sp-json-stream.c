/* SPDX-License-Identifier: GPL-3.0-or-later
 * JSON text written value by value, into which keys that the format does not know are put back as they were. */
#include "sp-json-stream.h"

#include "sp-json-text.h"

#include <string.h>

struct _SpJsonStream
{
  GString *json;
  guint depth;
  gboolean follows;  /* something in the same object or list */
  GVariant *unknown; /* of the record, see sp_record_get_unknown() */
  GString *pointer;  /* to the object that is open */
  gsize start;       /* where that of the record ends */
  GArray *lengths;   /* of guint: of the pointers to the objects and lists around */
};

/**
 * sp_json_stream_new:
 *
 * Returns: (transfer full): no text yet
 */
SpJsonStream *
sp_json_stream_new (void)
{
  SpJsonStream *self = g_new0 (SpJsonStream, 1);

  self->json = g_string_new (NULL);
  self->pointer = g_string_new (NULL);
  self->lengths = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

/**
 * sp_json_stream_free:
 * @self: a stream
 *
 * Frees it.
 */
void
sp_json_stream_free (SpJsonStream *self)
{
  g_return_if_fail (self != NULL);

  g_string_free (self->json, TRUE);
  g_string_free (self->pointer, TRUE);
  g_array_unref (self->lengths);
  g_clear_pointer (&self->unknown, g_variant_unref);
  g_free (self);
}

/**
 * sp_json_stream_dup_text:
 * @self: a stream in which all that was begun has ended
 *
 * Returns: (transfer full): the JSON text (RFC 8259), indented, its last line ended too
 */
char *
sp_json_stream_dup_text (SpJsonStream *self)
{
  g_return_val_if_fail (self != NULL && self->depth == 0, NULL);

  return g_strconcat (self->json->str, "\n", NULL);
}

/* --- Pointers (RFC 6901) ----------------------------------------------------------------------------------------- */

static void
push (SpJsonStream *self, const char *key, guint index)
{
  guint length = (guint) self->pointer->len;

  g_array_append_val (self->lengths, length);
  g_string_append_c (self->pointer, '/');
  if (key == NULL)
    g_string_append_printf (self->pointer, "%u", index);
  for (; key != NULL && *key != '\0'; key++)
    if (*key == '~' || *key == '/')
      g_string_append (self->pointer, *key == '~' ? "~0" : "~1");
    else
      g_string_append_c (self->pointer, *key);
}

static void
pop (SpJsonStream *self)
{
  g_string_truncate (self->pointer, g_array_index (self->lengths, guint, self->lengths->len - 1));
  g_array_set_size (self->lengths, self->lengths->len - 1);
}

static char *
unescape (const char *token)
{
  g_autoptr (GString) key = g_string_new (token);

  g_string_replace (key, "~1", "/", 0);
  g_string_replace (key, "~0", "~", 0);
  return g_string_free (g_steal_pointer (&key), FALSE);
}

/* --- Values ------------------------------------------------------------------------------------------------------ */

static void
begin_line (SpJsonStream *self)
{
  g_string_append_printf (self->json, "\n%*s", (int) (2 * self->depth), "");
}

static void
begin_value (SpJsonStream *self, const char *key)
{
  if (self->follows)
    g_string_append_c (self->json, ',');
  if (self->depth > 0)
    begin_line (self);
  if (key != NULL)
    {
      sp_json_append_text (self->json, key);
      g_string_append (self->json, ": ");
    }
  self->follows = TRUE;
}

static void
begin (SpJsonStream *self, const char *key, char bracket)
{
  begin_value (self, key);
  g_string_append_c (self->json, bracket);
  self->depth++;
  self->follows = FALSE;
}

static void
end (SpJsonStream *self, char bracket)
{
  g_assert (self->depth > 0);

  self->depth--;
  if (self->follows)
    begin_line (self);
  g_string_append_c (self->json, bracket);
  self->follows = TRUE;
}

/* Those of the object that is open. */
static void
add_unknown (SpJsonStream *self)
{
  GVariantIter iter;
  const char *pointer, *json, *within;

  if (self->unknown == NULL)
    return;
  within = self->pointer->str + self->start;
  g_variant_iter_init (&iter, self->unknown);
  while (g_variant_iter_next (&iter, "{&s&s}", &pointer, &json))
    {
      const char *last = strrchr (pointer, '/');
      g_autofree char *key = NULL;

      if (*pointer != '/' || (gsize) (last - pointer) != strlen (within) || !g_str_has_prefix (pointer, within))
        continue;
      key = unescape (last + 1);
      sp_json_stream_add_json (self, key, json);
    }
}

/**
 * sp_json_stream_begin_record:
 * @self: a stream
 * @key: (nullable): its key; %NULL in a list, and for all of the text
 * @unknown: (nullable): keys that the format does not know, which are put in at the end of their objects; see
 *   sp_record_get_unknown()
 *
 * Begins an object from which those keys are counted.
 */
void
sp_json_stream_begin_record (SpJsonStream *self, const char *key, GVariant *unknown)
{
  g_return_if_fail (self != NULL && self->unknown == NULL);

  self->unknown = unknown ? g_variant_ref (unknown) : NULL;
  self->start = self->pointer->len;
  begin (self, key, '{');
}

/**
 * sp_json_stream_end_record:
 * @self: a stream
 *
 * Ends what sp_json_stream_begin_record() began.
 */
void
sp_json_stream_end_record (SpJsonStream *self)
{
  g_return_if_fail (self != NULL && self->pointer->len == self->start);

  add_unknown (self);
  g_clear_pointer (&self->unknown, g_variant_unref);
  end (self, '}');
}

/**
 * sp_json_stream_begin_object:
 * @self: a stream
 * @key: (nullable): its key; %NULL in a list
 * @index: its number in the list that it was read from, where it has no key
 *
 * Begins an object within a record.
 */
void
sp_json_stream_begin_object (SpJsonStream *self, const char *key, guint index)
{
  g_return_if_fail (self != NULL);

  push (self, key, index);
  begin (self, key, '{');
}

/**
 * sp_json_stream_end_object:
 * @self: a stream
 *
 * Ends what sp_json_stream_begin_object() began.
 */
void
sp_json_stream_end_object (SpJsonStream *self)
{
  g_return_if_fail (self != NULL && self->lengths->len > 0);

  add_unknown (self);
  end (self, '}');
  pop (self);
}

/**
 * sp_json_stream_begin_list:
 * @self: a stream
 * @key: its key
 *
 * Begins a list of objects or records.
 */
void
sp_json_stream_begin_list (SpJsonStream *self, const char *key)
{
  g_return_if_fail (self != NULL && key != NULL);

  push (self, key, 0);
  begin (self, key, '[');
}

/**
 * sp_json_stream_end_list:
 * @self: a stream
 *
 * Ends what sp_json_stream_begin_list() began.
 */
void
sp_json_stream_end_list (SpJsonStream *self)
{
  g_return_if_fail (self != NULL && self->lengths->len > 0);

  end (self, ']');
  pop (self);
}

/**
 * sp_json_stream_add_text:
 * @self: a stream
 * @key: its key
 * @text: (nullable): a text; nothing is written for %NULL
 *
 * Adds a text.
 */
void
sp_json_stream_add_text (SpJsonStream *self, const char *key, const char *text)
{
  g_return_if_fail (self != NULL && key != NULL);

  if (text == NULL)
    return;
  begin_value (self, key);
  sp_json_append_text (self->json, text);
}

/**
 * sp_json_stream_add_texts:
 * @self: a stream
 * @key: their key
 * @texts: (array zero-terminated=1) (nullable): texts; nothing is written for %NULL and for none
 *
 * Adds a list of texts, in a line.
 */
void
sp_json_stream_add_texts (SpJsonStream *self, const char *key, const char *const *texts)
{
  g_return_if_fail (self != NULL && key != NULL);

  if (texts == NULL || texts[0] == NULL)
    return;
  begin_value (self, key);
  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_string_append (self->json, i == 0 ? "[" : ", ");
      sp_json_append_text (self->json, texts[i]);
    }
  g_string_append_c (self->json, ']');
}

/**
 * sp_json_stream_add_null:
 * @self: a stream
 * @key: its key
 *
 * Adds null.
 */
void
sp_json_stream_add_null (SpJsonStream *self, const char *key)
{
  sp_json_stream_add_json (self, key, "null");
}

/**
 * sp_json_stream_add_false:
 * @self: a stream
 * @key: its key
 *
 * Adds false.
 */
void
sp_json_stream_add_false (SpJsonStream *self, const char *key)
{
  sp_json_stream_add_json (self, key, "false");
}

/**
 * sp_json_stream_add_json:
 * @self: a stream
 * @key: its key
 * @json: a value as JSON text, which is written as it is
 *
 * Adds a value of any kind.
 */
void
sp_json_stream_add_json (SpJsonStream *self, const char *key, const char *json)
{
  g_return_if_fail (self != NULL && key != NULL && json != NULL);

  begin_value (self, key);
  g_string_append (self->json, json);
}
