/* SPDX-License-Identifier: GPL-3.0-or-later
 * The records met so far by kind and id, for what refers to them. */
#include "sp-references.h"

#include "sp-nearest.h"

/* How many ids are compared in all while names are guessed; a flood of mistakes must not take minutes. */
#define MAX_COMPARISONS 2000000

struct _SpReferences
{
  GHashTable *by_id[SP_N_RECORD_KINDS];
  GPtrArray *all[SP_N_RECORD_KINDS];
  guint n_comparisons;
};

static void
reference_free (gpointer data)
{
  SpReference *reference = data;

  g_free (reference->id);
  g_clear_object (&reference->record);
  g_free (reference);
}

/**
 * sp_references_new: (skip)
 *
 * Returns: (transfer full): an empty table
 */
SpReferences *
sp_references_new (void)
{
  SpReferences *self = g_new0 (SpReferences, 1);

  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    {
      self->by_id[i] = g_hash_table_new (g_str_hash, g_str_equal);
      self->all[i] = g_ptr_array_new_with_free_func (reference_free);
    }
  return self;
}

/**
 * sp_references_free: (skip)
 * @self: a table
 *
 * Frees it.
 */
void
sp_references_free (SpReferences *self)
{
  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    {
      g_hash_table_unref (self->by_id[i]);
      g_ptr_array_unref (self->all[i]);
    }
  g_free (self);
}

/**
 * sp_references_add: (skip)
 * @self: a table
 * @id: the id of a record, which may be no good
 * @part: the part that it stands in
 * @kind: its kind
 * @index: its number in its section
 *
 * Adds a record that is not made yet, or will never be. There must be none of its kind and id.
 *
 * Returns: (transfer none): what was added
 */
SpReference *
sp_references_add (SpReferences *self, const char *id, SpPart *part, SpRecordKind kind, guint index)
{
  SpReference *reference = g_new0 (SpReference, 1);

  reference->id = g_strdup (id);
  reference->part = part;
  reference->kind = kind;
  reference->index = index;
  g_hash_table_insert (self->by_id[kind], reference->id, reference);
  g_ptr_array_add (self->all[kind], reference);
  return reference;
}

/**
 * sp_references_find: (skip)
 * @self: a table
 * @kind: a kind
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the first record of that kind and id
 */
SpReference *
sp_references_find (SpReferences *self, SpRecordKind kind, const char *id)
{
  return g_hash_table_lookup (self->by_id[kind], id);
}

/**
 * sp_references_find_nearest: (skip)
 * @self: a table
 * @kind: a kind
 * @id: an id that no record of that kind has
 *
 * Returns: (transfer none) (nullable): the id that is probably meant
 */
const char *
sp_references_find_nearest (SpReferences *self, SpRecordKind kind, const char *id)
{
  GPtrArray *all = self->all[kind];
  SpNearest nearest;

  if (all->len > MAX_COMPARISONS - self->n_comparisons)
    return NULL;
  self->n_comparisons += all->len;
  sp_nearest_init (&nearest, id);
  for (guint i = 0; i < all->len; i++)
    sp_nearest_try (&nearest, ((SpReference *) all->pdata[i])->id);
  return nearest.best;
}

/**
 * sp_references_get_all: (skip)
 * @self: a table
 * @kind: a kind
 *
 * Returns: (transfer none) (element-type SpReference): all records of that kind in the order of the dataset
 */
GPtrArray *
sp_references_get_all (SpReferences *self, SpRecordKind kind)
{
  return self->all[kind];
}

/**
 * sp_reference_describe_place: (skip)
 * @reference: a record
 *
 * Returns: (transfer full): where it stands as a message names it, “FILE:LINE”
 */
char *
sp_reference_describe_place (const SpReference *reference)
{
  return sp_part_describe_place (reference->part,
                                 sp_part_get_record (reference->part, reference->kind, reference->index).start);
}
