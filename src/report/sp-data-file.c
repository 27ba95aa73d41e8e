/* SPDX-License-Identifier: GPL-3.0-or-later
 * Records of a dataset as a file of one of several formats. */
#include "sp-data-file.h"

#include "sp-booklet-report.h"
#include "sp-csv-archive.h"
#include "sp-event.h"
#include "sp-group.h"
#include "sp-quotes-report.h"
#include "sp-record-report.h"
#include "sp-report-making.h"
#include "sp-report-markdown.h"
#include "sp-report-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const struct
{
  const char *name;
  const char *ending;
} formats[SP_N_DATA_FORMATS] = {
  [SP_DATA_DATASET] = { "dataset", "json" },
  [SP_DATA_CSV] = { "csv", "zip" },
  [SP_DATA_MARKDOWN] = { "md", "md" },
};

/* --- Formats ----------------------------------------------------------------------------------------------------- */

/**
 * sp_data_format_get_ending:
 * @format: a format
 *
 * Returns: what the names of such files end in, without the dot
 */
const char *
sp_data_format_get_ending (SpDataFormat format)
{
  g_return_val_if_fail ((guint) format < SP_N_DATA_FORMATS, NULL);

  return formats[format].ending;
}

/**
 * sp_data_format_find:
 * @name: what a format is called on a command line
 * @format: (out): where to put it
 *
 * Returns: whether there is one of this name
 */
gboolean
sp_data_format_find (const char *name, SpDataFormat *format)
{
  g_return_val_if_fail (name != NULL && format != NULL, FALSE);

  for (guint i = 0; i < SP_N_DATA_FORMATS; i++)
    if (g_str_equal (formats[i].name, name))
      {
        *format = (SpDataFormat) i;
        return TRUE;
      }
  return FALSE;
}

/**
 * sp_data_format_find_by_file:
 * @file_name: the name of a file
 * @format: (out): where to put the format
 *
 * Returns: whether the name ends as files of a format do, in capitals or not
 */
gboolean
sp_data_format_find_by_file (const char *file_name, SpDataFormat *format)
{
  const char *dot;

  g_return_val_if_fail (file_name != NULL && format != NULL, FALSE);

  dot = strrchr (file_name, '.');
  for (guint i = 0; dot != NULL && i < SP_N_DATA_FORMATS; i++)
    if (g_ascii_strcasecmp (formats[i].ending, dot + 1) == 0)
      {
        *format = (SpDataFormat) i;
        return TRUE;
      }
  return FALSE;
}

/* --- Data -------------------------------------------------------------------------------------------------------- */

static SpDataset *
get_dataset (const SpReportTerms *terms)
{
  return sp_index_get_dataset (sp_lens_get_index (terms->lens));
}

/* That after which everything is left out; no date where the latest is looked at. */
static SpDate
find_date (const SpReportTerms *terms)
{
  guint32 day;

  if (sp_lens_is_latest (terms->lens))
    return (SpDate) { 0 };
  sp_lens_get_span (terms->lens, NULL, &day);
  return sp_date_from_day_number (day);
}

static void
add_members (const SpReportTerms *terms, SpGroup *group, GPtrArray *countries)
{
  GPtrArray *related = sp_index_get_related (sp_lens_get_index (terms->lens), group, SP_RECORD_COUNTRY);
  guint32 day;

  sp_lens_get_span (terms->lens, NULL, &day);
  for (guint i = 0; i < related->len; i++)
    if (sp_group_has_member (group, related->pdata[i], day) != SP_CERTAINTY_NO &&
        !g_ptr_array_find (countries, related->pdata[i], NULL))
      g_ptr_array_add (countries, related->pdata[i]);
}

static gboolean
has_all_countries (const SpReportTerms *terms, GPtrArray *records)
{
  GPtrArray *countries = sp_dataset_get_records (get_dataset (terms), SP_RECORD_COUNTRY);
  g_autoptr (GHashTable) found = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < records->len; i++)
    if (SP_IS_COUNTRY (records->pdata[i]))
      g_hash_table_add (found, records->pdata[i]);
  return countries->len > 0 && g_hash_table_size (found) == countries->len;
}

/* All countries are all of the dataset, what belongs to none of them too. */
static void
add_everything (const SpReportTerms *terms, GPtrArray *all)
{
  for (guint kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    {
      GPtrArray *records = sp_dataset_get_records (get_dataset (terms), kind);

      for (guint i = 0; i < records->len; i++)
        if (!sp_extract_is_later (records->pdata[i], find_date (terms)))
          g_ptr_array_add (all, records->pdata[i]);
    }
}

static SpDatasetExtract *
extract (const SpReportTerms *terms, GPtrArray *records)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new ();

  if (has_all_countries (terms, records))
    add_everything (terms, all);
  for (guint i = 0; i < records->len; i++)
    {
      g_autoptr (GPtrArray) members = g_ptr_array_new ();

      sp_extract_add (sp_lens_get_index (terms->lens), records->pdata[i], find_date (terms), all);
      if (SP_IS_GROUP (records->pdata[i]))
        add_members (terms, records->pdata[i], members);
      for (guint j = 0; j < members->len; j++)
        sp_extract_add (sp_lens_get_index (terms->lens), members->pdata[j], find_date (terms), all);
    }
  return sp_dataset_extract_new (get_dataset (terms), all);
}

/* --- Text -------------------------------------------------------------------------------------------------------- */

/* Countries, also as members of groups; NULL where there are others. */
static GPtrArray *
list_countries (const SpReportTerms *terms, GPtrArray *records)
{
  g_autoptr (GPtrArray) countries = g_ptr_array_new ();

  for (guint i = 0; i < records->len; i++)
    if (SP_IS_GROUP (records->pdata[i]))
      add_members (terms, records->pdata[i], countries);
    else if (!SP_IS_COUNTRY (records->pdata[i]))
      return NULL;
    else if (!g_ptr_array_find (countries, records->pdata[i], NULL))
      g_ptr_array_add (countries, records->pdata[i]);
  return g_steal_pointer (&countries);
}

static gboolean
has_only_quotes (GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    if (!SP_IS_QUOTE (records->pdata[i]))
      return FALSE;
  return TRUE;
}

static char *
format_counts (GPtrArray *records)
{
  g_autoptr (GStrvBuilder) counts = g_strv_builder_new ();
  guint n[SP_N_RECORD_KINDS] = { 0 };
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < records->len; i++)
    n[sp_record_get_kind (records->pdata[i])]++;
  for (guint kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    {
      g_autofree char *count = n[kind] > 0 ? sp_record_kind_format_count (kind, n[kind]) : NULL;

      if (count != NULL)
        g_strv_builder_add (counts, count);
    }
  parts = g_strv_builder_end (counts);
  return g_strjoinv (C_ ("list", ", "), parts);
}

static SpReport *
make_mixed (const SpReportTerms *terms, GPtrArray *records)
{
  g_auto (SpReportMaking) making = { 0 };
  g_autofree char *title = format_counts (records);

  sp_report_making_init (&making, terms);
  sp_report_add_head (&making.terms, title, NULL, making.blocks);
  for (guint i = 0; i < records->len; i++)
    sp_record_report_add_blocks (&making.terms, records->pdata[i], making.numbers, making.blocks);
  return sp_report_making_finish (&making, title);
}

/**
 * sp_records_report_new:
 * @terms: the terms
 * @records: (element-type SpRecord): records of any kinds, one or more, in the order that they are to have
 *
 * Returns: (transfer full): a document of these records: that of the one; a booklet of countries and of the members of
 *   groups; the list of quotes; else one after the other
 */
SpReport *
sp_records_report_new (const SpReportTerms *terms, GPtrArray *records)
{
  g_autoptr (GPtrArray) countries = NULL;

  g_return_val_if_fail (terms != NULL && records != NULL && records->len > 0, NULL);

  if (records->len == 1)
    return sp_record_report_new (terms, records->pdata[0]);
  if (has_only_quotes (records))
    return sp_quotes_report_new (terms, records, NULL);
  countries = list_countries (terms, records);
  return countries ? sp_booklet_report_new (terms, countries, NULL) : make_mixed (terms, records);
}

/* --- Files ------------------------------------------------------------------------------------------------------- */

/**
 * sp_data_render:
 * @terms: the terms, of which the date counts: what is later is left out
 * @records: (element-type SpRecord): records of any kinds, one or more
 * @format: what to write them as
 * @error: return location for an error
 *
 * Writes records with what belongs to them, see sp_extract_add(), and with what these refer to; a group with the members
 * that it had at the time. All countries are all of the dataset. As text, it is what sp_records_report_new() makes.
 *
 * Returns: (transfer full) (nullable): the file, or %NULL
 */
GBytes *
sp_data_render (const SpReportTerms *terms, GPtrArray *records, SpDataFormat format, GError **error)
{
  g_autoptr (SpDatasetExtract) data = NULL;
  g_autoptr (SpReport) report = NULL;
  char *text;

  g_return_val_if_fail (terms != NULL && records != NULL && records->len > 0, NULL);
  g_return_val_if_fail ((guint) format < SP_N_DATA_FORMATS, NULL);

  if (format == SP_DATA_MARKDOWN)
    {
      report = sp_records_report_new (terms, records);
      text = sp_report_write_markdown (report);
      return g_bytes_new_take (text, strlen (text));
    }
  data = extract (terms, records);
  if (format == SP_DATA_CSV)
    return sp_dataset_extract_write_csv_archive (data, sp_lens_get_index (terms->lens), terms->names, error);
  text = sp_dataset_extract_write_json (data);
  return g_bytes_new_take (text, strlen (text));
}
