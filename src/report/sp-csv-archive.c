/* SPDX-License-Identifier: GPL-3.0-or-later
 * Records as comma-separated values: a list of one kind, or a file a kind in an archive. */
#include "sp-csv-archive.h"

#include "sp-clean-text.h"
#include "sp-csv-text.h"
#include "sp-csv-writer.h"
#include "sp-listing.h"
#include "sp-vocabulary.h"
#include "sp-zip.h"

#include <glib/gi18n-lib.h>

/* Scales have no list of their own: their levels are in “levels.csv”. */
static const struct
{
  SpRecordKind kind;
  const SpColumns *columns;
} lists[] = {
  { SP_RECORD_COUNTRY, &sp_country_columns },   { SP_RECORD_GROUP, &sp_group_columns },
  { SP_RECORD_ACTOR, &sp_actor_columns },       { SP_RECORD_SOURCE, &sp_source_columns },
  { SP_RECORD_QUESTION, &sp_question_columns }, { SP_RECORD_POSITION, &sp_position_columns },
  { SP_RECORD_QUOTE, &sp_quote_columns },       { SP_RECORD_EVENT, &sp_event_columns },
};

static const SpColumns *
find_columns (SpRecordKind kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (lists[i].kind == kind)
      return lists[i].columns;
  return NULL;
}

/**
 * sp_records_write_csv:
 * @index: the index of the dataset
 * @names: the names of its countries
 * @kind: a kind of records, other than scales
 * @records: (element-type SpRecord): records of that kind, in the order that they are to have
 *
 * Writes comma-separated values as sp_csv_write() does, with the columns that lists have on the command line, too.
 *
 * Returns: (transfer full): the text
 */
char *
sp_records_write_csv (SpIndex *index, SpCountryNames *names, SpRecordKind kind, GPtrArray *records)
{
  const SpFilter all = { 0 };
  SpListing listing = { index, names, &all };
  SpSheet sheet = { find_columns (kind), records, &listing, NULL };

  g_return_val_if_fail (SP_IS_INDEX (index) && SP_IS_COUNTRY_NAMES (names) && records != NULL, NULL);
  g_return_val_if_fail (sheet.columns != NULL, NULL);

  return sp_csv_write (&sheet, NULL);
}

/* --- Levels ------------------------------------------------------------------------------------------------------ */

static void
append_level (GString *csv, SpScale *scale, SpLevel *level)
{
  const char *const fields[] = {
    sp_record_get_id (SP_RECORD (scale)),
    sp_vocabulary_get_nick (&sp_scale_kind_vocabulary, (int) sp_scale_get_kind_of_order (scale)),
    sp_level_get_id (level),
    sp_level_get_mark (level),
    sp_level_get_label (level),
    sp_level_is_on_scale (level) ? "true" : "false",
    sp_level_get_summary (level),
  };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      if (i > 0)
        g_string_append_c (csv, ',');
      sp_csv_append_field (csv, fields[i]);
    }
  g_string_append (csv, SP_CSV_LINE_END);
}

static char *
write_levels (GPtrArray *scales)
{
  GString *csv = g_string_new ("scale,scale_kind,id,mark,label,on_scale,summary" SP_CSV_LINE_END);

  for (guint i = 0; i < scales->len; i++)
    {
      GPtrArray *levels = sp_scale_get_levels (scales->pdata[i]);

      for (guint j = 0; j < levels->len; j++)
        append_level (csv, scales->pdata[i], levels->pdata[j]);
    }
  return g_string_free (csv, FALSE);
}

/* --- What it is ---------------------------------------------------------------------------------------------------- */

static void
append_paragraph (GString *text, const char *format, const char *part)
{
  g_autofree char *clean = part ? sp_clean_text (part) : NULL;

  if (clean == NULL || *clean == '\0')
    return;
  g_string_append_printf (text, format, clean);
  g_string_append (text, "\n\n");
}

/* The words of others are what they are, in a spreadsheet too. */
static char *
write_readme (SpDatasetExtract *self)
{
  SpDataset *dataset = sp_dataset_extract_get_dataset (self);
  const char *const *authors = sp_dataset_get_authors (dataset);
  g_autofree char *title = sp_dataset_extract_format_title (self);
  g_autofree char *contents = sp_dataset_extract_format_contents (self);
  g_autofree char *names = authors ? g_strjoinv (C_ ("list", ", "), (char **) authors) : NULL;
  GString *text = g_string_new (NULL);

  append_paragraph (text, "%s", title);
  append_paragraph (text, "%s", contents);
  append_paragraph (text, "%s", sp_dataset_get_description (dataset));
  append_paragraph (text, _ ("By: %s"), names);
  append_paragraph (text, _ ("Licence: %s"), sp_dataset_get_license (dataset));
  append_paragraph (text, _ ("Cite as: %s"), sp_dataset_get_cite_as (dataset));
  append_paragraph (text, _ ("Mistakes can be reported to: %s"), sp_dataset_get_report_to (dataset));
  append_paragraph (text, "%s", sp_dataset_get_homepage (dataset));
  append_paragraph (
    text, "%s",
    _ ("There is a file for each kind of records. Records are named by the column “id” (countries by “code”), and name "
       "each other by it. Several in a field have “; ” between them. Dates are as precise as they are known: 2019, "
       "2019-02 or 2019-02-22. Counts are those of all of the edition."));
  append_paragraph (
    text, "%s",
    _ ("The files are comma-separated values in UTF-8 (RFC 4180), and every text is what the dataset has. Some "
       "spreadsheets take a text that begins with “=”, “+”, “-” or “@” for a formula: import columns as text."));
  return g_string_free (text, FALSE);
}

/* --- The archive ------------------------------------------------------------------------------------------------- */

static gboolean
add_list (SpZip *zip, SpRecordKind kind, char *csv, GError **error)
{
  g_autofree char *owned = csv;
  g_autofree char *name =
    g_strdup_printf ("%s.csv", kind == SP_RECORD_SCALE ? "levels" : sp_record_kind_get_section (kind));

  return sp_zip_add (zip, name, owned, error);
}

/**
 * sp_dataset_extract_write_csv_archive:
 * @self: an extract
 * @index: the index of its dataset
 * @names: the names of the countries of its dataset
 * @error: return location for an error
 *
 * Packs comma-separated values, a file for each kind of records that there are, with a file that says what they are, of
 * which edition, how to cite it, and under which licence. The same extract always makes the same archive.
 *
 * Returns: (transfer full) (nullable): a ZIP file, or %NULL
 */
GBytes *
sp_dataset_extract_write_csv_archive (SpDatasetExtract *self, SpIndex *index, SpCountryNames *names, GError **error)
{
  g_autoptr (SpZip) zip = NULL;
  g_autofree char *readme = NULL;

  g_return_val_if_fail (self != NULL && SP_IS_INDEX (index) && SP_IS_COUNTRY_NAMES (names), NULL);

  zip = sp_zip_new (sp_dataset_get_edition (sp_dataset_extract_get_dataset (self)));
  readme = write_readme (self);
  if (!sp_zip_add (zip, "README.txt", readme, error))
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      GPtrArray *records = sp_dataset_extract_get_records (self, lists[i].kind);

      if (records->len > 0 &&
          !add_list (zip, lists[i].kind, sp_records_write_csv (index, names, lists[i].kind, records), error))
        return NULL;
    }
  if (!add_list (zip, SP_RECORD_SCALE, write_levels (sp_dataset_extract_get_records (self, SP_RECORD_SCALE)), error))
    return NULL;
  return sp_zip_end (zip);
}
