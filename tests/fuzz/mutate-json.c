/* SPDX-License-Identifier: GPL-3.0-or-later
 * Changes JSON so that it stays JSON: what is changed byte by byte rarely gets past the first brackets. */
#include "mutate-json.h"

#include "sp-json-scanner.h"

#include <string.h>

#define MAX_VALUES 4096

/* The bytes of a value; those of a member with its key. */
typedef struct
{
  gsize start;
  gsize end;
  gboolean is_member;
} Value;

typedef struct
{
  GArray *values;
  guint open[SP_JSON_MAX_DEPTH + 1];
} Values;

static const char *const replacements[] = { "null",          "true",     "0",           "\"\"",
                                            "\" \"",         "[]",       "{}",          "\"2019\"",
                                            "\"NO\"",        "[null]",   "\"2019-02\"", "\"\\ud83d\\ude00\"",
                                            "1e9",           "\"milk\"", "[\"NO\"]",    "[[]]",
                                            "\"0001-01-01\"" };

static void
start_value (Values *self, const SpJsonScanner *scanner, guint depth)
{
  Value value = { .start = scanner->start, .end = scanner->end };

  if (depth > 0 && scanner->frames[depth - 1].is_object)
    {
      value.start = scanner->frames[depth - 1].key_start;
      value.is_member = TRUE;
    }
  self->open[depth] = self->values->len;
  g_array_append_val (self->values, value);
}

static void
take_token (Values *self, const SpJsonScanner *scanner, SpJsonToken token)
{
  switch ((int) token)
    {
    case SP_JSON_TOKEN_OBJECT_OPEN:
    case SP_JSON_TOKEN_ARRAY_OPEN:
      start_value (self, scanner, scanner->depth - 1);
      break;
    case SP_JSON_TOKEN_OBJECT_CLOSE:
    case SP_JSON_TOKEN_ARRAY_CLOSE:
      g_array_index (self->values, Value, self->open[scanner->depth]).end = scanner->end;
      break;
    case SP_JSON_TOKEN_STRING:
    case SP_JSON_TOKEN_NUMBER:
    case SP_JSON_TOKEN_WORD:
      start_value (self, scanner, scanner->depth);
      break;
    default:
      break;
    }
}

/* Returns: (transfer full) (nullable): all values but the outermost, or NULL where the text is not JSON */
static GArray *
find_values (const guint8 *data, gsize size)
{
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (Value));
  Values self = { .values = values };
  SpJsonScanner scanner;
  SpJsonToken token;

  sp_json_scanner_init (&scanner, (const char *) data, size, NULL);
  while ((token = sp_json_scanner_next (&scanner)) != SP_JSON_TOKEN_END)
    {
      if (token == SP_JSON_TOKEN_FAULT || token == SP_JSON_TOKEN_CANCELLED || values->len > MAX_VALUES)
        return NULL;
      take_token (&self, &scanner, token);
    }
  if (values->len < 3)
    return NULL;
  g_array_remove_index (values, 0);
  return g_steal_pointer (&values);
}

/* Returns: the new size, or 0 where it would be too large */
static gsize
splice (guint8 *data, gsize size, gsize max_size, const Value *place, const char *text, gsize length)
{
  gsize new_size = size - (place->end - place->start) + length;

  if (new_size > max_size)
    return 0;
  memmove (data + place->start + length, data + place->end, size - place->end);
  memcpy (data + place->start, text, length);
  return new_size;
}

/* The value of a member without its key. */
static Value
strip_key (const guint8 *data, Value value)
{
  gsize start = value.start + 1;

  if (!value.is_member)
    return value;
  while (data[start] != '"')
    start += data[start] == '\\' ? 2 : 1;
  while (data[start] != ':')
    start++;
  return (Value) { .start = start + 1, .end = value.end };
}

static gsize
copy_value (guint8 *data, gsize size, gsize max_size, Value from, Value to, gboolean is_added)
{
  g_autofree char *text = NULL;

  if (from.is_member != to.is_member)
    {
      from = strip_key (data, from);
      to = strip_key (data, to);
      is_added = FALSE;
    }
  if (is_added)
    {
      text = g_strdup_printf ("%.*s,", (int) (from.end - from.start), (const char *) data + from.start);
      to.end = to.start;
    }
  else
    text = g_strndup ((const char *) data + from.start, from.end - from.start);
  return splice (data, size, max_size, &to, text, strlen (text));
}

/**
 * fuzz_mutate_json:
 * @data: (array length=max_size): a text
 * @size: its length in bytes
 * @max_size: how long it may become
 * @seed: where chance starts
 *
 * Replaces a value by another of the text, or by a simple one, or adds one beside it.
 *
 * Returns: the new size, or 0 where the text is not JSON or nothing was changed
 */
gsize
fuzz_mutate_json (guint8 *data, gsize size, gsize max_size, guint seed)
{
  g_autoptr (GArray) values = find_values (data, size);
  g_autoptr (GRand) rand = NULL;
  Value from;
  Value to;
  const char *replacement;

  if (values == NULL)
    return 0;
  rand = g_rand_new_with_seed (seed);
  from = g_array_index (values, Value, g_rand_int_range (rand, 0, (int) values->len));
  to = g_array_index (values, Value, g_rand_int_range (rand, 0, (int) values->len));
  switch (g_rand_int_range (rand, 0, 3))
    {
    case 0:
      to = strip_key (data, to);
      replacement = replacements[g_rand_int_range (rand, 0, G_N_ELEMENTS (replacements))];
      return splice (data, size, max_size, &to, replacement, strlen (replacement));
    case 1:
      return copy_value (data, size, max_size, from, to, TRUE);
    default:
      return copy_value (data, size, max_size, from, to, FALSE);
    }
}
