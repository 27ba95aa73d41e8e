/* SPDX-License-Identifier: GPL-3.0-or-later
 * The made-up dataset of what is hard to cite, and its records by id. */
#include "report-harness.h"

#include "sp-reader.h"

SpIndex *
harness_get_index (void)
{
  static SpIndex *index = NULL;

  if (index == NULL)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "citations.json", NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (GError) error = NULL;
      g_autoptr (SpReading) reading = sp_reader_read (file, NULL, NULL, NULL, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 0);
      index = sp_index_new (sp_reading_get_dataset (reading));
    }
  return index;
}

gpointer
harness_get (SpRecordKind kind, const char *id)
{
  gpointer record = sp_dataset_lookup (sp_index_get_dataset (harness_get_index ()), kind, id);

  if (record == NULL)
    g_error ("The dataset has no %s “%s”", sp_record_kind_get_nick (kind), id);
  return record;
}

SpDate
harness_date (const char *text)
{
  SpDate date = { 0 };
  g_autoptr (GError) error = NULL;

  if (*text != '\0')
    sp_date_parse (text, &date, &error);
  g_assert_no_error (error);
  return date;
}
