/* SPDX-License-Identifier: GPL-3.0-or-later
 * One object of a part on its way to a record: what it is checked against, and where its problems go. */
#include "sp-conversion.h"

#include "sp-json-locator.h"
#include "sp-json-pointer.h"
#include "sp-part-index.h"

#include <glib/gi18n-lib.h>

/**
 * sp_conversion_new: (skip)
 * @problems: where problems go
 * @references: the records so far
 *
 * Returns: (transfer full): a conversion
 */
SpConversion *
sp_conversion_new (SpProblemList *problems, SpReferences *references)
{
  SpConversion *self = g_new0 (SpConversion, 1);

  self->problems = problems;
  self->references = references;
  self->language = "en";
  self->marks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->starts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->tree = sp_json_tree_new ();
  self->unknown = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * sp_conversion_free: (skip)
 * @self: a conversion
 *
 * Frees it.
 */
void
sp_conversion_free (SpConversion *self)
{
  g_hash_table_unref (self->marks);
  g_hash_table_unref (self->starts);
  sp_json_tree_free (self->tree);
  g_ptr_array_unref (self->unknown);
  g_free (self);
}

static void
append_spot (GString *pointer, const SpSpot *spot)
{
  if (spot == NULL)
    return;
  append_spot (pointer, spot->parent);
  if (spot->key != NULL)
    sp_json_pointer_append_key (pointer, spot->key);
  else
    sp_json_pointer_append_index (pointer, spot->index);
}

static void
report (SpConversion *self, SpSeverity severity, const SpSpot *spot, gboolean is_key, char *message)
{
  g_autofree char *of_record = self->pointer ? NULL : sp_part_dup_record_pointer (self->kind, self->index);
  g_autoptr (GString) pointer = g_string_new (self->pointer ? self->pointer : of_record);
  SpPlace place = { .part = self->part, .within = self->within, .prefix = pointer->len, .is_key = is_key };

  append_spot (pointer, spot);
  place.pointer = pointer->str;
  sp_problem_list_add_within (self->problems, severity, &place, message);
  if (severity == SP_SEVERITY_ERROR)
    self->is_faulty = TRUE;
}

static const SpJsonValue *
begin (SpConversion *self, SpPart *part, SpSlice within)
{
  gsize length = within.end - within.start;

  self->part = part;
  self->within = within;
  self->reference = NULL;
  self->is_faulty = within.is_faulty;
  g_ptr_array_set_size (self->unknown, 0);

  if (part->text[within.start] != '{')
    report (self, SP_SEVERITY_ERROR, NULL, FALSE, g_strdup (_ ("Each item of a section must be an object in braces")));
  else if (length > SP_RECORD_MAX_SIZE)
    report (self, SP_SEVERITY_ERROR, NULL, FALSE,
            g_strdup (_ ("This record is larger than 16 MiB, and is left out; a record is one fact, not a file")));
  else if (part->contents != NULL)
    return sp_part_index_read (part, within, self->tree);
  else
    return sp_json_tree_read (self->tree, part->text + within.start, length);
  return NULL;
}

/**
 * sp_conversion_begin: (skip)
 * @self: a conversion
 * @part: a part
 * @within: a value in it
 * @pointer: a JSON Pointer to the value, which stays there
 *
 * Begins with another object.
 *
 * Returns: (transfer none) (nullable): the object, which is there until the next one; %NULL where there is none, which
 *   is reported
 */
const SpJsonValue *
sp_conversion_begin (SpConversion *self, SpPart *part, SpSlice within, const char *pointer)
{
  self->pointer = pointer;
  return begin (self, part, within);
}

/**
 * sp_conversion_begin_record: (skip)
 * @self: a conversion
 * @part: a part
 * @kind: a kind of records
 * @index: the number of a record in its section of the part, from 0
 *
 * Begins with a record, as sp_conversion_begin() does with any object.
 *
 * Returns: (transfer none) (nullable): the object
 */
const SpJsonValue *
sp_conversion_begin_record (SpConversion *self, SpPart *part, SpRecordKind kind, guint index)
{
  self->pointer = NULL;
  self->kind = kind;
  self->index = index;
  return begin (self, part, sp_part_get_record (part, kind, index));
}

/**
 * sp_conversion_report: (skip)
 * @self: a conversion
 * @severity: how bad it is; an error makes the object faulty
 * @spot: (nullable): where; %NULL is the object itself
 * @message: (transfer full): the message
 *
 * Reports a problem with a value.
 */
void
sp_conversion_report (SpConversion *self, SpSeverity severity, const SpSpot *spot, char *message)
{
  report (self, severity, spot, FALSE, message);
}

/**
 * sp_conversion_report_key: (skip)
 * @self: a conversion
 * @severity: how bad it is; an error makes the object faulty
 * @spot: a member
 * @message: (transfer full): the message
 *
 * Reports a problem with the key of a member.
 */
void
sp_conversion_report_key (SpConversion *self, SpSeverity severity, const SpSpot *spot, char *message)
{
  report (self, severity, spot, TRUE, message);
}

/**
 * sp_conversion_report_unknown: (skip)
 * @self: a conversion
 * @spot: a key that the format does not know
 * @message: (transfer full): the message
 *
 * Warns of a key, and keeps its value.
 */
void
sp_conversion_report_unknown (SpConversion *self, const SpSpot *spot, char *message)
{
  g_autoptr (GString) pointer = g_string_new (NULL);

  report (self, SP_SEVERITY_WARNING, spot, TRUE, message);
  append_spot (pointer, spot);
  g_ptr_array_add (self->unknown, g_string_free (g_steal_pointer (&pointer), FALSE));
}

/**
 * sp_conversion_dup_unknown: (skip)
 * @self: a conversion
 *
 * Returns: (transfer floating) (nullable): the unknown keys of the object as sp_record_get_unknown() has them, their
 *   values exactly as they are written
 */
GVariant *
sp_conversion_dup_unknown (SpConversion *self)
{
  const char *text = self->part->text + self->within.start;
  GPtrArray *unknown = self->unknown;
  g_autofree SpJsonTarget *targets = NULL;
  GVariantBuilder builder;

  if (unknown->len == 0)
    return NULL;
  targets = g_new0 (SpJsonTarget, unknown->len);
  for (guint i = 0; i < unknown->len; i++)
    targets[i].pointer = unknown->pdata[i];
  sp_json_locate (text, self->within.end - self->within.start, targets, unknown->len, NULL);

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  for (guint i = 0; i < unknown->len; i++)
    {
      g_autofree char *value = g_strndup (text + targets[i].start, targets[i].end - targets[i].start);

      g_variant_builder_add (&builder, "{ss}", targets[i].pointer, value);
    }
  return g_variant_builder_end (&builder);
}
