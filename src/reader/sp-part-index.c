/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the values of parts stand that were gone over when the program was built.
 *
 * It is an array of numbers: SP_PART_INDEX_CHECK; how many parts there are; where each begins in the array. Of a part:
 * how many bytes its text has; how many values there are, which are the section `dataset` and all records; five numbers
 * for each value: where the name of its section starts in the text and how long it is, where the value itself starts
 * and ends, and where in the part its nodes begin, which are as sp_json_tree_load() takes them. All is checked here but
 * these nodes, as the file is a part of the program, made by build-aux/outline-parts. */
#include "sp-part-index.h"

#define SP_PART_INDEX_CHECK 0x53504932u
#define NUMBERS_OF_VALUE 5

struct _SpPartIndex
{
  GVariant *data;
  const guint32 *numbers;
};

/* A value as it is in the array. */
typedef struct
{
  guint32 section_start;
  guint32 section_length;
  guint32 start;
  guint32 end;
  guint32 node;
} Value;

G_STATIC_ASSERT (sizeof (Value) == NUMBERS_OF_VALUE * sizeof (guint32));

/**
 * sp_part_index_new: (skip)
 * @bytes: what build-aux/outline-parts wrote
 *
 * Returns: (transfer full): an index
 */
SpPartIndex *
sp_part_index_new (GBytes *bytes)
{
  SpPartIndex *self = g_new0 (SpPartIndex, 1);
  gsize n_numbers;

  self->data = g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE ("au"), bytes, TRUE));
#if G_BYTE_ORDER == G_BIG_ENDIAN
  {
    GVariant *swapped = g_variant_byteswap (self->data);

    g_variant_unref (self->data);
    self->data = swapped;
  }
#endif
  self->numbers = g_variant_get_fixed_array (self->data, &n_numbers, sizeof (guint32));

  g_assert (n_numbers > 2 && self->numbers[0] == SP_PART_INDEX_CHECK);

  return self;
}

/**
 * sp_part_index_free: (skip)
 * @self: an index that no part is read with any more
 *
 * Frees it.
 */
void
sp_part_index_free (SpPartIndex *self)
{
  g_variant_unref (self->data);
  g_free (self);
}

static const Value *
get_values (const guint32 *contents, guint *n_values)
{
  *n_values = contents[1];
  return (const Value *) (contents + 2);
}

/* Returns: FALSE where it belongs to no section that is known */
static gboolean
take_value (SpPart *part, const Value *value)
{
  g_autofree char *section = g_strndup (part->text + value->section_start, value->section_length);
  const SpSlice slice = { .start = value->start, .end = value->end };
  SpRecordKind kind;

  if (g_str_equal (section, "dataset"))
    part->dataset = slice;
  else if (sp_record_kind_from_section (section, &kind))
    g_array_append_val (part->records[kind], slice);
  else
    return FALSE;
  return TRUE;
}

static void
forget_values (SpPart *part)
{
  part->dataset = (SpSlice) { 0 };
  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    g_array_set_size (part->records[i], 0);
}

/**
 * sp_part_index_outline: (skip)
 * @self: an index
 * @number: which of its parts it is
 * @part: a part that does not know its sections, to be freed before @self
 *
 * Does what sp_part_outline() does, without going over the text.
 *
 * Returns: whether it did; not where the part is one that something must be said of
 */
gboolean
sp_part_index_outline (const SpPartIndex *self, guint number, SpPart *part)
{
  const guint32 *contents;
  const Value *values;
  guint n_values;

  g_assert (number < self->numbers[1]);

  contents = self->numbers + self->numbers[2 + number];
  values = get_values (contents, &n_values);
  if (contents[0] != part->length || n_values == 0)
    return FALSE;
  for (guint i = 0; i < n_values; i++)
    if (!take_value (part, &values[i]))
      {
        forget_values (part);
        return FALSE;
      }
  part->contents = contents;
  return TRUE;
}

/**
 * sp_part_index_read: (skip)
 * @part: a part that was outlined by an index
 * @within: a record, or the section `dataset`
 * @tree: what to read it into
 *
 * Does what sp_json_tree_read() does, without going over the text.
 *
 * Returns: (transfer none): the value, which is there until the next one is read into @tree
 */
const SpJsonValue *
sp_part_index_read (SpPart *part, SpSlice within, SpJsonTree *tree)
{
  guint low = 0;
  guint high;
  const Value *values = get_values (part->contents, &high);

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (values[middle].start <= within.start)
        low = middle;
      else
        high = middle;
    }
  g_assert (values[low].start == within.start);

  return sp_json_tree_load (tree, part->text, within.end - within.start, part->contents + values[low].node);
}
