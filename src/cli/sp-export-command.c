/* SPDX-License-Identifier: GPL-3.0-or-later
 * The command that takes countries out of a dataset, with all that it says of them, as data or as text. */
#include "sp-chosen-countries.h"
#include "sp-export-options.h"
#include "sp-name-finder.h"
#include "sp-output.h"
#include "sp-written-file.h"

#include <glib/gi18n-lib.h>

/* A group is there itself, but as text it is its members. */
static GPtrArray *
find_records (const SpExportOptions *options, const SpReportTerms *terms, SpDataset *dataset, GError **error)
{
  const char *typed = sp_options_get (&options->given, SP_EXPORT_GROUP);
  SpGroup *group = typed ? sp_find_record (dataset, SP_RECORD_GROUP, typed, error) : NULL;
  SpCountryChoice choice = { terms->names, dataset, sp_options_get_rest (&options->given), group,
                             sp_options_has (&options->given, SP_EXPORT_ALL) };
  g_autoptr (GPtrArray) records = NULL;

  if (typed != NULL && group == NULL)
    return NULL;
  sp_lens_get_span (terms->lens, NULL, &choice.day);
  records = sp_country_choice_list (&choice, error);
  if (records != NULL && group != NULL && options->format != SP_DATA_MARKDOWN)
    g_ptr_array_add (records, group);
  else if (group != NULL && sp_options_get_rest (&options->given) == NULL)
    sp_lens_set_group (terms->lens, group);
  return g_steal_pointer (&records);
}

static gboolean
write_file (const SpExportOptions *options, const SpReportTerms *terms, GPtrArray *records, GError **error)
{
  const char *path = sp_options_get (&options->given, SP_EXPORT_OUTPUT);
  g_autoptr (GBytes) bytes = NULL;

  if (!sp_written_file_check (path, error))
    return FALSE;
  bytes = sp_data_render (terms, records, options->format, error);
  return bytes != NULL && sp_written_file_write (path, bytes, error);
}

static SpExit export(const SpCommand *command, const SpExportOptions *options, SpDataset *dataset)
{
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);
  g_autoptr (SpLens) lens = sp_lens_new (index);
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GError) error = NULL;
  const SpReportTerms terms = { .lens = lens,
                                .names = names,
                                .unconfirmed_years = SP_DEFAULT_UNCONFIRMED_YEARS,
                                .paper = sp_paper_a4,
                                .parts = SP_REPORT_ALL_PARTS,
                                .full = TRUE };

  sp_lens_set_on (lens, sp_command_limit_date (options->on, dataset));
  records = find_records (options, &terms, dataset, &error);
  if (records == NULL)
    return sp_command_fail (command, error);
  if (sp_date_is_set (options->on))
    sp_command_explain_date (options->on, dataset);
  if (records->len == 0)
    {
      sp_output_complain (_ ("There is no country to export."));
      return SP_EXIT_FAILED;
    }
  return write_file (options, &terms, records, &error) ? SP_EXIT_DONE : sp_command_fail (command, error);
}

static SpExit
run (const SpCommand *self, char **arguments)
{
  g_auto (SpExportOptions) options = { 0 };
  g_autoptr (SpReading) reading = NULL;
  const char *path;
  SpExit exit = SP_EXIT_DONE;

  if (!sp_export_options_parse (&options, self, arguments, &exit))
    return exit;
  path = sp_options_get (&options.given, SP_EXPORT_DATASET);
  reading = sp_command_open (self, path, &exit);
  if (reading == NULL)
    return exit;
  exit = export(self, &options, sp_reading_get_dataset (reading));
  return sp_command_close (g_steal_pointer (&reading), path, exit);
}

const SpCommand sp_export_command = {
  .name = "export",
  .arguments = N_ ("[COUNTRY…] -o FILE"),
  .summary = N_ ("Take countries out, as a dataset, a ZIP of CSV files, or text"),
  .description = N_ ("A COUNTRY is named by code or by any name. It is taken with its positions, the\n"
                     "quotes of its speakers, its events and its groups, and with all that these refer\n"
                     "to; another country that they refer to comes without its own.\n"
                     "\n"
                     "As a FORMAT, dataset is a dataset file, which the program opens, with every record\n"
                     "as it was; csv is a ZIP with comma-separated values (RFC 4180), a file for each\n"
                     "kind of records, and what they are; md is Markdown with numbered sources.\n"
                     "\n"
                     "A DATE is 2019, 2019-02 or 2019-02-22; a year or a month means its last day.\n"
                     "A file is written whole or not at all.\n"
                     "\n"
                     "Exit status: 0 done; 1 something named does not exist, the file cannot be written,\n"
                     "or the dataset has errors (what can be used of it is written); 2 wrong usage."),
  .run = run,
};
