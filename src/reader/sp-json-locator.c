/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds where in a JSON text the values and keys are that JSON Pointers point to.
 *
 * Places are looked for only once something is wrong, so that a dataset without problems pays nothing for them. */
#include "sp-json-locator.h"

#include "sp-json-pointer.h"

/* Targets by pointer; those with the same pointer are chained by their numbers. */
typedef struct
{
  SpJsonTarget *targets;
  guint *next;
  GHashTable *by_pointer;
  GString *pointer;
} Search;

static void
search_init (Search *self, SpJsonTarget *targets, guint n_targets)
{
  self->targets = targets;
  self->next = g_new0 (guint, n_targets + 1);
  self->by_pointer = g_hash_table_new (g_str_hash, g_str_equal);
  self->pointer = g_string_new (NULL);
  for (guint i = 0; i < n_targets; i++)
    {
      gpointer first = g_hash_table_lookup (self->by_pointer, targets[i].pointer);

      self->next[i + 1] = GPOINTER_TO_UINT (first);
      g_hash_table_insert (self->by_pointer, (gpointer) targets[i].pointer, GUINT_TO_POINTER (i + 1));
    }
}

static void
search_clear (Search *self)
{
  g_free (self->next);
  g_hash_table_unref (self->by_pointer);
  g_string_free (self->pointer, TRUE);
}

static void
search_take (Search *self, SpJsonScanner *scanner, SpJsonToken token)
{
  gboolean closes = token == SP_JSON_TOKEN_OBJECT_CLOSE || token == SP_JSON_TOKEN_ARRAY_CLOSE;
  guint number;

  g_string_truncate (self->pointer, 0);
  sp_json_pointer_append_frames (self->pointer, scanner, token);
  number = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_pointer, self->pointer->str));
  for (; number != 0; number = self->next[number])
    {
      SpJsonTarget *target = &self->targets[number - 1];

      if (target->is_key != (token == SP_JSON_TOKEN_KEY))
        continue;
      if (!closes)
        target->start = scanner->start;
      target->end = scanner->end;
    }
}

/**
 * sp_json_locate: (skip)
 * @text: a JSON text
 * @length: its length in bytes
 * @targets: (array length=n_targets): what to look for
 * @n_targets: how many
 * @cancellable: (nullable): a cancellable
 *
 * Goes over the text once, and notes the place of each target that is there; the others' stay as they are. Where a key
 * is given twice, the last counts, as it does for the value.
 *
 * Returns: %FALSE when cancelled
 */
gboolean
sp_json_locate (const char *text, gsize length, SpJsonTarget *targets, guint n_targets, GCancellable *cancellable)
{
  SpJsonScanner scanner;
  SpJsonToken token;
  Search search;

  search_init (&search, targets, n_targets);
  sp_json_scanner_init (&scanner, text, length, cancellable);
  do
    {
      token = sp_json_scanner_next (&scanner);
      if (token != SP_JSON_TOKEN_END && token != SP_JSON_TOKEN_FAULT && token != SP_JSON_TOKEN_CANCELLED)
        search_take (&search, &scanner, token);
    }
  while (token != SP_JSON_TOKEN_END && token != SP_JSON_TOKEN_FAULT && token != SP_JSON_TOKEN_CANCELLED);
  search_clear (&search);
  return token != SP_JSON_TOKEN_CANCELLED;
}
