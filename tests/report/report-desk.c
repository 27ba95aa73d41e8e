/* SPDX-License-Identifier: GPL-3.0-or-later
 * What tests of documents share: a dataset with its lens, and what must be among the words of a document. */
#include "report-desk.h"

#include "report-harness.h"
#include "sp-reader.h"

#include <string.h>

Desk
desk_new (SpDataset *dataset, const char *on)
{
  Desk desk = { .index = sp_index_new (dataset), .names = sp_country_names_new (dataset) };

  desk.lens = sp_lens_new (desk.index);
  sp_lens_set_question (desk.lens, sp_dataset_get_records (dataset, SP_RECORD_QUESTION)->pdata[0]);
  sp_lens_set_on (desk.lens, harness_date (on));
  g_object_unref (dataset);
  return desk;
}

Desk
desk_new_for_file (const char *name, const char *on)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpReading) reading = sp_reader_read (file, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  return desk_new (g_object_ref (sp_reading_get_dataset (reading)), on);
}

void
desk_clear (Desk *self)
{
  g_object_unref (self->index);
  g_object_unref (self->lens);
  g_object_unref (self->names);
}

SpReportTerms
desk_get_terms (const Desk *self)
{
  return (SpReportTerms) {
    .lens = self->lens,
    .names = self->names,
    .unconfirmed_years = SP_DEFAULT_UNCONFIRMED_YEARS,
    .paper = sp_paper_a4,
    .parts = SP_REPORT_ALL_PARTS,
  };
}

gpointer
desk_get (const Desk *self, SpRecordKind kind, const char *id)
{
  gpointer record = sp_dataset_lookup (sp_index_get_dataset (self->index), kind, id);

  if (record == NULL)
    g_error ("The dataset has no %s “%s”", sp_record_kind_get_nick (kind), id);
  return record;
}

GPtrArray *
desk_get_all (const Desk *self, SpRecordKind kind)
{
  return sp_dataset_get_records (sp_index_get_dataset (self->index), kind);
}

void
assert_has (const char *words, const char *part)
{
  if (strstr (words, part) == NULL)
    g_error ("“%s” is not in:\n%s", part, words);
}

void
assert_lacks (const char *words, const char *part)
{
  if (strstr (words, part) != NULL)
    g_error ("“%s” is in:\n%s", part, words);
}

void
assert_order (const char *words, const char *const *parts)
{
  const char *at = words;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      const char *next = strstr (at, parts[i]);

      if (next == NULL)
        g_error ("“%s” is not where it should be in:\n%s", parts[i], words);
      at = next + strlen (parts[i]);
    }
}
