/* SPDX-License-Identifier: GPL-3.0-or-later
 * The command that puts countries on paper: one summary, a booklet of several, or a file for each. */
#include "sp-booklet-report.h"
#include "sp-chosen-countries.h"
#include "sp-country-files.h"
#include "sp-country-report.h"
#include "sp-name-finder.h"
#include "sp-output.h"
#include "sp-page-fonts.h"
#include "sp-report-words.h"
#include "sp-summary-options.h"
#include "sp-text.h"
#include "sp-written-file.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  SpDataset *dataset;
  const SpSummaryOptions *options;
  SpReportTerms terms;
  GPtrArray *countries; /* of SpCountry, each once */
  SpPageFonts **fonts;  /* NULL in it when they have been taken, or are not needed */
} Summing;

/* --- Who, and through what ---------------------------------------------------------------------------------------- */

static gboolean
aim (Summing *self, GError **error)
{
  const char *question = sp_options_get (&self->options->given, SP_SUMMARY_QUESTION);
  SpLens *lens = self->terms.lens;
  guint32 first_day, second_day;
  gpointer record;

  if (question != NULL)
    {
      record = sp_find_record (self->dataset, SP_RECORD_QUESTION, question, error);
      if (record == NULL)
        return FALSE;
      sp_lens_set_question (lens, record);
    }
  sp_lens_set_weakest (lens, self->options->weakest);
  sp_lens_set_on (lens, sp_command_limit_date (self->options->on, self->dataset));
  sp_lens_set_compared (lens, sp_command_limit_date (self->options->and, self->dataset));
  if (!sp_lens_get_span (lens, &first_day, &second_day) || first_day < second_day)
    return TRUE;
  g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE,
               _ ("--and %s is the date that it would be compared with."),
               sp_options_get (&self->options->given, SP_SUMMARY_AND));
  return FALSE;
}

/* A group alone is what the document is about. */
static gboolean
find_countries (Summing *self, GError **error)
{
  const char *typed = sp_options_get (&self->options->given, SP_SUMMARY_GROUP);
  SpGroup *group = typed ? sp_find_record (self->dataset, SP_RECORD_GROUP, typed, error) : NULL;
  SpCountryChoice choice = { self->terms.names, self->dataset, sp_options_get_rest (&self->options->given), group,
                             sp_options_has (&self->options->given, SP_SUMMARY_ALL) };

  if (typed != NULL && group == NULL)
    return FALSE;
  sp_lens_get_span (self->terms.lens, NULL, &choice.day);
  self->countries = sp_country_choice_list (&choice, error);
  if (group != NULL && sp_options_get_rest (&self->options->given) == NULL)
    sp_lens_set_group (self->terms.lens, group);
  return self->countries != NULL;
}

/* --- What is written ---------------------------------------------------------------------------------------------- */

static void
warn_of_unknown (const char *unknown)
{
  g_autofree char *warning = unknown ? sp_report_format_unknown (unknown) : NULL;
  g_autofree char *shown = warning ? sp_text_to_line (warning) : NULL;

  if (shown != NULL)
    sp_output_complain (shown);
}

static SpReport *
make_report (const Summing *self)
{
  if (self->countries->len == 1 && sp_lens_get_group (self->terms.lens) == NULL)
    return sp_country_report_new (&self->terms, self->countries->pdata[0]);
  return sp_booklet_report_new (&self->terms, self->countries, NULL);
}

/* On a terminal, text is made safe line by line: each ends with a control character. */
static gboolean
print (const Summing *self, GBytes *bytes)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_auto (GStrv) lines = NULL;
  g_autofree char *harmless = NULL;

  if (self->options->format == SP_REPORT_PDF || !sp_output_is_terminal ())
    return sp_output_write (text, length);
  harmless = g_strndup (text, length);
  lines = g_strsplit (harmless, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = g_steal_pointer (&lines[i]);

      lines[i] = sp_text_to_terminal (line);
    }
  g_free (harmless);
  harmless = g_strjoinv ("\n", lines);
  return sp_output_print (harmless);
}

static gboolean
write_document (const Summing *self, GError **error)
{
  const char *path = sp_options_get (&self->options->given, SP_SUMMARY_OUTPUT);
  g_autoptr (SpReport) report = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *unknown = NULL;

  if (path != NULL && !sp_written_file_check (path, error))
    return FALSE;
  report = make_report (self);
  g_clear_pointer (self->fonts, sp_page_fonts_take);
  bytes = sp_report_render (report, self->options->format, &unknown, NULL, error);
  if (bytes == NULL)
    return FALSE;
  warn_of_unknown (unknown);
  return path ? sp_written_file_write (path, bytes, error) : print (self, bytes);
}

static gboolean
write_files (const Summing *self, GError **error)
{
  const char *path = sp_options_get (&self->options->given, SP_SUMMARY_EACH);
  g_autoptr (GFile) folder = g_file_new_for_commandline_arg (path);
  g_autofree char *unknown = NULL;
  g_autoptr (GError) cause = NULL;
  gboolean written;

  g_clear_pointer (self->fonts, sp_page_fonts_take);
  written = sp_country_files_write (&self->terms, self->countries, self->options->format, folder, NULL, NULL, &unknown,
                                    NULL, &cause);
  warn_of_unknown (unknown);
  if (!written)
    sp_written_file_set_error (path, cause, error);
  return written;
}

static SpExit
write_all (const SpCommand *command, const Summing *self)
{
  g_autoptr (GError) error = NULL;
  gboolean written;

  if (sp_options_get (&self->options->given, SP_SUMMARY_EACH) != NULL)
    written = write_files (self, &error);
  else
    written = write_document (self, &error);
  if (written)
    return SP_EXIT_DONE;
  /* What cannot be printed has been said. */
  return error ? sp_command_fail (command, error) : SP_EXIT_FAILED;
}

static SpExit
sum_up (const SpCommand *command, const SpSummaryOptions *options, SpDataset *dataset, SpPageFonts **fonts)
{
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);
  g_autoptr (SpLens) lens = sp_lens_new (index);
  g_autoptr (GPtrArray) countries = NULL;
  g_autoptr (GError) error = NULL;
  Summing summing = { dataset, options, { 0 }, NULL, fonts };

  summing.terms = (SpReportTerms) { .lens = lens,
                                    .names = names,
                                    .unconfirmed_years = SP_DEFAULT_UNCONFIRMED_YEARS,
                                    .paper = options->paper,
                                    .parts = options->parts,
                                    .full = sp_options_has (&options->given, SP_SUMMARY_FULL) };
  if (!aim (&summing, &error) || !find_countries (&summing, &error))
    return sp_command_fail (command, error);
  countries = summing.countries;
  if (sp_date_is_set (options->on))
    sp_command_explain_date (options->on, dataset);
  if (sp_date_is_set (options->and))
    sp_command_explain_date (options->and, dataset);
  if (countries->len == 0)
    {
      sp_output_complain (_ ("There is no country to sum up."));
      return SP_EXIT_FAILED;
    }
  return write_all (command, &summing);
}

static SpExit
run (const SpCommand *self, char **arguments)
{
  g_auto (SpSummaryOptions) options = { 0 };
  g_autoptr (SpPageFonts) fonts = NULL;
  g_autoptr (SpReading) reading = NULL;
  const char *path;
  SpExit exit = SP_EXIT_DONE;

  if (!sp_summary_options_parse (&options, self, arguments, &exit))
    return exit;
  if (options.format == SP_REPORT_PDF)
    fonts = sp_page_fonts_prepare ();
  path = sp_options_get (&options.given, SP_SUMMARY_DATASET);
  reading = sp_command_open (self, path, &exit);
  if (reading == NULL)
    return exit;
  exit = sum_up (self, &options, sp_reading_get_dataset (reading), &fonts);
  return sp_command_close (g_steal_pointer (&reading), path, exit);
}

const SpCommand sp_summary_command = {
  .name = "summary",
  .arguments = N_ ("[COUNTRY…] -o FILE"),
  .summary = N_ ("Put countries on paper: a summary, or a booklet of several"),
  .description = N_ ("A COUNTRY is named by code or by any name. One is summed up on a page or more;\n"
                     "several make a booklet with a cover, contents, a table of all, and one list of\n"
                     "sources. With --each, each has a file of its own, named by its code and the date\n"
                     "as of which it is, such as standpoint-GB-2026-11-21.pdf; files of these names are\n"
                     "replaced, and the folder is made if there is none.\n"
                     "\n"
                     "A DATE is 2019, 2019-02 or 2019-02-22; a year or a month means its last day.\n"
                     "A BASIS is the weakest to be shown; strongest first: law, decision, statement,\n"
                     "report (press reports), operator (what operators do).\n"
                     "A PART is map, lanes, chronology, quotes or sources; --without can be repeated.\n"
                     "A file is written whole or not at all.\n"
                     "\n"
                     "Exit status: 0 done; 1 something named does not exist, a file cannot be written,\n"
                     "or the dataset has errors (what can be used of it is printed); 2 wrong usage."),
  .run = run,
};
