/* SPDX-License-Identifier: GPL-3.0-or-later
 * Turns files into a dataset.
 *
 * A file is gone over once to find its records; then each record is parsed, checked and made on its own, the kinds in an
 * order in which each refers only to those before it. So no tree of a whole file is ever in memory. */
#include "sp-assembly.h"

#include "sp-dataset-rules.h"
#include "sp-dataset-section.h"
#include "sp-object-checker.h"
#include "sp-part-outline.h"
#include "sp-reading.h"
#include "sp-record-maker.h"
#include "sp-record-rules.h"
#include "sp-safe-text.h"

#include <glib/gi18n-lib.h>

/* What a byte costs to read, to find records in, and to make records of, roughly. */
#define READING_COST 1
#define OUTLINE_COST 1
#define MAKING_COST 10

typedef struct
{
  GPtrArray *parts;
  GPtrArray *unusable;
  GPtrArray *records[SP_N_RECORD_KINDS];
  SpReferences *references;
  SpProblemList *problems;
  SpProgress *progress;
  GCancellable *cancellable;
} Assembly;

static void
assembly_init (Assembly *self)
{
  self->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) sp_part_free);
  self->unusable = g_ptr_array_new_with_free_func ((GDestroyNotify) sp_part_free);
  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    self->records[i] = g_ptr_array_new_with_free_func (g_object_unref);
  self->references = sp_references_new ();
}

static void
assembly_clear (Assembly *self)
{
  sp_references_free (self->references);
  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    g_ptr_array_unref (self->records[i]);
  g_ptr_array_unref (self->parts);
  g_ptr_array_unref (self->unusable);
}

static SpOutlineResult
outline (Assembly *self, SpInput *input, SpPart *part)
{
  if (input->index == NULL || !sp_part_index_outline (input->index, input->number, part))
    return sp_part_outline (part, self->problems, self->progress, self->cancellable);
  sp_progress_advance (self->progress, (double) part->length);
  return g_cancellable_is_cancelled (self->cancellable) ? SP_OUTLINE_CANCELLED : SP_OUTLINE_DONE;
}

/* Returns: FALSE when cancelled */
static gboolean
read_part (Assembly *self, SpInput *input, GError **error)
{
  g_autoptr (GError) read_error = NULL;
  g_autoptr (GBytes) bytes = sp_input_read (input, self->problems, self->progress, self->cancellable, &read_error);
  SpPart *part;

  if (read_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&read_error));
      return FALSE;
    }
  if (bytes == NULL)
    return TRUE;
  part = sp_part_new (bytes, input->path, input->name);
  switch (outline (self, input, part))
    {
    case SP_OUTLINE_DONE:
      g_ptr_array_add (self->parts, part);
      return TRUE;
    case SP_OUTLINE_UNUSABLE:
      g_ptr_array_add (self->unusable, part);
      return TRUE;
    case SP_OUTLINE_CANCELLED:
    default:
      g_ptr_array_add (self->unusable, part);
      return !g_cancellable_set_error_if_cancelled (self->cancellable, error);
    }
}

static gboolean
read_parts (Assembly *self, GPtrArray *inputs, GError **error)
{
  for (guint i = 0; i < inputs->len; i++)
    {
      SpInput *input = inputs->pdata[i];

      self->progress->total += (double) input->size * (READING_COST + OUTLINE_COST + MAKING_COST);
    }
  for (guint i = 0; i < inputs->len; i++)
    if (!read_part (self, inputs->pdata[i], error))
      return FALSE;
  return TRUE;
}

static const char *
find_id (const SpJsonValue *object, SpRecordKind kind)
{
  const SpJsonValue *id = sp_json_value_find (object, sp_record_shapes[kind].fields[0].name);

  return id != NULL ? id->text : NULL;
}

/* Also a record that comes to nothing is known by its id, so that what refers to it is told why. */
static SpReference *
claim_id (Assembly *self, SpConversion *conversion, const SpJsonValue *object, SpRecordKind kind, guint index)
{
  const SpSpot here = { NULL, sp_record_shapes[kind].fields[0].name, 0 };
  const char *id = find_id (object, kind);
  g_autofree char *quote = NULL;
  g_autofree char *place = NULL;
  SpReference *other;

  if (id == NULL)
    return NULL;
  other = sp_references_find (self->references, kind, id);
  if (other == NULL)
    return sp_references_add (self->references, id, conversion->part, kind, index);
  quote = sp_safe_quote (id);
  place = sp_reference_describe_place (other);
  sp_conversion_report (conversion, SP_SEVERITY_ERROR, &here,
                        g_strdup_printf (_ ("“%s” is taken by the record in %s; this second one is left out"), quote,
                                         place));
  return NULL;
}

static void
make_record (Assembly *self, SpConversion *conversion, SpPart *part, SpRecordKind kind, guint index)
{
  const SpShape *shape = &sp_record_shapes[kind];
  const SpJsonValue *object = sp_conversion_begin_record (conversion, part, kind, index);
  SpValue values[SP_MAX_FIELDS];
  SpReference *reference;
  SpRecord *record;

  if (object == NULL)
    return;
  reference = claim_id (self, conversion, object, kind, index);
  sp_check_object (conversion, object, shape, NULL, values);
  sp_check_record (conversion, kind, values);
  if (!conversion->is_faulty)
    {
      record = sp_make_record (conversion, kind, values);
      sp_note_record (conversion, record, reference);
      g_ptr_array_add (self->records[kind], record);
    }
  sp_values_clear (values, shape->n_fields);
}

static gboolean
make_records_of_part (Assembly *self, SpConversion *conversion, SpPart *part, SpRecordKind kind, GError **error)
{
  for (guint i = 0; i < part->records[kind]->len; i++)
    {
      SpSlice slice = sp_part_get_record (part, kind, i);

      if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
        return FALSE;
      make_record (self, conversion, part, kind, i);
      sp_progress_advance (self->progress, (double) (slice.end - slice.start) * MAKING_COST);
    }
  return TRUE;
}

static gboolean
make_records (Assembly *self, gboolean is_incomplete, const char *language, GError **error)
{
  g_autoptr (SpConversion) conversion = sp_conversion_new (self->problems, self->references);

  conversion->language = language;
  conversion->is_incomplete = is_incomplete;
  for (int kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    for (guint i = 0; i < self->parts->len; i++)
      if (!make_records_of_part (self, conversion, self->parts->pdata[i], kind, error))
        return FALSE;
  return TRUE;
}

static SpReading *
finish (Assembly *self, SpDataset *dataset, const char *path, GError **error)
{
  g_autoptr (GListModel) problems = sp_problem_list_finish (self->problems, path, self->cancellable);

  if (problems == NULL)
    {
      g_cancellable_set_error_if_cancelled (self->cancellable, error);
      return NULL;
    }
  sp_progress_finish (self->progress);
  return sp_reading_new (dataset, problems, sp_problem_list_get_n_errors (self->problems),
                         sp_problem_list_get_n_warnings (self->problems));
}

static SpReading *
assemble_parts (Assembly *self, gboolean is_incomplete, const char *path, const char *name, GError **error)
{
  g_autoptr (SpDatasetSection) section =
    sp_dataset_section_read (self->parts, is_incomplete, path, name, self->problems);
  g_autoptr (SpDataset) dataset = NULL;

  if (!sp_dataset_section_is_known_format (section))
    return finish (self, NULL, path, error);
  if (!make_records (self, is_incomplete, sp_dataset_section_get_language (section), error))
    return NULL;
  sp_check_dataset (self->references, is_incomplete, self->problems);
  dataset = sp_dataset_section_make_dataset (section, sp_find_newest_date (self->references), self->records);
  return finish (self, dataset, path, error);
}

/**
 * sp_assemble: (skip)
 * @inputs: (element-type SpInput): the files
 * @path: what was opened
 * @name: the last part of @path
 * @problems: the problems so far; the parts are gone when this returns, so that nothing more can be done with the list
 * @progress: whom to tell how much is done
 * @cancellable: (nullable): a cancellable
 * @error: return location for the error %G_IO_ERROR_CANCELLED
 *
 * Reads all files and makes a dataset of those that can be used.
 *
 * Returns: (transfer full) (nullable): the reading, or %NULL when cancelled
 */
SpReading *
sp_assemble (GPtrArray *inputs,
             const char *path,
             const char *name,
             SpProblemList *problems,
             SpProgress *progress,
             GCancellable *cancellable,
             GError **error)
{
  guint n_before = sp_problem_list_get_n_errors (problems);
  Assembly self = { .problems = problems, .progress = progress, .cancellable = cancellable };
  SpReading *reading = NULL;

  assembly_init (&self);
  if (read_parts (&self, inputs, error))
    {
      gboolean is_incomplete = n_before > 0 || self.parts->len < inputs->len;

      reading = self.parts->len > 0 ? assemble_parts (&self, is_incomplete, path, name, error)
                                    : finish (&self, NULL, path, error);
    }
  assembly_clear (&self);
  return reading;
}
