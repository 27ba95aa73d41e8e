/* SPDX-License-Identifier: GPL-3.0-or-later
 * One file of a dataset: its text, and where in it the sections and records are. */
#include "sp-part.h"

#include "sp-safe-text.h"

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

static void
unknown_section_clear (gpointer section)
{
  g_free (((SpUnknownSection *) section)->name);
}

/**
 * sp_part_new: (skip)
 * @bytes: what is in the file, at most %SP_PART_MAX_SIZE of it
 * @path: the file as it is shown
 * @name: the last part of @path
 *
 * Returns: (transfer full): a part that does not know its sections yet
 */
SpPart *
sp_part_new (GBytes *bytes, const char *path, const char *name)
{
  SpPart *self = g_new0 (SpPart, 1);

  g_assert (g_bytes_get_size (bytes) <= SP_PART_MAX_SIZE);

  self->bytes = g_bytes_ref (bytes);
  self->path = g_strdup (path);
  self->name = sp_safe_quote (name);
  self->text = g_bytes_get_data (bytes, &self->length);
  if (self->text == NULL)
    self->text = "";
  if (sp_part_has_byte_order_mark (self))
    {
      self->text += strlen (BYTE_ORDER_MARK);
      self->length -= strlen (BYTE_ORDER_MARK);
    }
  self->repeated = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    self->records[i] = g_array_new (FALSE, FALSE, sizeof (SpSlice));
  self->unknown = g_array_new (FALSE, FALSE, sizeof (SpUnknownSection));
  g_array_set_clear_func (self->unknown, unknown_section_clear);
  return self;
}

/**
 * sp_part_free: (skip)
 * @self: a part
 *
 * Frees it.
 */
void
sp_part_free (SpPart *self)
{
  g_free (self->path);
  g_free (self->name);
  g_ptr_array_unref (self->repeated);
  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    g_array_unref (self->records[i]);
  g_array_unref (self->unknown);
  g_clear_pointer (&self->lines, sp_line_index_free);
  g_bytes_unref (self->bytes);
  g_free (self);
}

/**
 * sp_part_has_byte_order_mark: (skip)
 * @self: a part
 *
 * Returns: whether the file begins with a byte-order mark in UTF-8
 */
gboolean
sp_part_has_byte_order_mark (SpPart *self)
{
  gsize size;
  const char *data = g_bytes_get_data (self->bytes, &size);

  return size >= strlen (BYTE_ORDER_MARK) && memcmp (data, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0;
}

/**
 * sp_part_find: (skip)
 * @self: a part
 * @offset: an offset into its text
 * @line: (out): its line, from 1
 * @column: (out): its column in characters, from 1
 *
 * Finds a place.
 */
void
sp_part_find (SpPart *self, gsize offset, guint *line, guint *column)
{
  if (self->lines == NULL)
    self->lines = sp_line_index_new (self->text, self->length);
  sp_line_index_find (self->lines, offset, line, column);
}

/**
 * sp_part_get_line: (skip)
 * @self: a part
 * @offset: an offset into its text
 *
 * Returns: its line, from 1
 */
guint
sp_part_get_line (SpPart *self, gsize offset)
{
  guint line, column;

  sp_part_find (self, offset, &line, &column);
  return line;
}

/**
 * sp_part_get_record: (skip)
 * @self: a part
 * @kind: a kind of records
 * @index: the number of a record in its section, from 0
 *
 * Returns: where it stands
 */
SpSlice
sp_part_get_record (SpPart *self, SpRecordKind kind, guint index)
{
  return g_array_index (self->records[kind], SpSlice, index);
}

/**
 * sp_part_dup_record_pointer: (skip)
 * @kind: a kind of records
 * @index: the number of a record in its section, from 0
 *
 * Returns: (transfer full): a JSON Pointer to it
 */
char *
sp_part_dup_record_pointer (SpRecordKind kind, guint index)
{
  return g_strdup_printf ("/%s/%u", sp_record_kind_get_section (kind), index);
}

/**
 * sp_part_describe_place: (skip)
 * @self: a part
 * @offset: an offset into its text
 *
 * Returns: (transfer full): the place as a message names it, “FILE:LINE”
 */
char *
sp_part_describe_place (SpPart *self, gsize offset)
{
  return g_strdup_printf ("%s:%u", self->name, sp_part_get_line (self, offset));
}
