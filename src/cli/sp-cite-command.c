/* SPDX-License-Identifier: GPL-3.0-or-later
 * The command that prints how to cite a dataset or what is in it. */
#include "sp-citation.h"
#include "sp-options.h"
#include "sp-output.h"
#include "sp-record-finder.h"
#include "sp-text.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  CITE_FORMAT,
  CITE_ON,
  CITE_DATASET,
} CiteOption;

#define N_CITE_OPTIONS (CITE_DATASET + 1)

typedef struct
{
  SpOptions given;
  SpCitationStyle style;
  SpDate on;
} CiteOptions;

static const SpOption templates[N_CITE_OPTIONS] = {
  [CITE_FORMAT] = { "format", 'f', SP_OPTION_TEXT, N_ ("chicago, bibtex, ris, csl-json or wikipedia"), N_ ("FORMAT") },
  [CITE_ON] = { "on", 0, SP_OPTION_TEXT, N_ ("As of this date; the edition without it"), N_ ("DATE") },
  [CITE_DATASET] = { "dataset", 'd', SP_OPTION_PATH, N_ ("A file or folder, not the built-in dataset"), N_ ("PATH") },
};

static void
clear_options (CiteOptions *self)
{
  sp_options_clear (&self->given);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CiteOptions, clear_options)

static gboolean
read_format (CiteOptions *self, GError **error)
{
  const char *typed = sp_options_get (&self->given, CITE_FORMAT);

  self->style = SP_CITATION_CHICAGO;
  if (typed == NULL || sp_citation_style_from_nick (typed, &self->style))
    return TRUE;
  return sp_command_refuse (error,
                            _ ("“%s” is no format; the formats are chicago, bibtex, ris, csl-json and wikipedia."),
                            typed);
}

static gboolean
parse_options (CiteOptions *self, const SpCommand *command, char **arguments, SpExit *exit)
{
  g_autoptr (GError) error = NULL;

  if (!sp_options_parse (&self->given, templates, N_CITE_OPTIONS, command, arguments, exit))
    return FALSE;
  if (read_format (self, &error) && sp_options_read_date (&self->given, CITE_ON, &self->on, &error))
    return TRUE;
  *exit = sp_command_fail (command, error);
  return FALSE;
}

/* Without an id the dataset is meant, for which there is no record. */
static GPtrArray *
find_records (const CiteOptions *options, SpDataset *dataset, GError **error)
{
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  const char *const *ids = sp_options_get_rest (&options->given);

  if (ids == NULL)
    g_ptr_array_add (records, NULL);
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      gpointer record = sp_find_any_record (names, dataset, ids[i], error);

      if (record == NULL)
        return NULL;
      g_ptr_array_add (records, record);
    }
  return g_steal_pointer (&records);
}

static SpDate
get_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return (SpDate) { (guint16) g_date_time_get_year (now), (guint8) g_date_time_get_month (now),
                    (guint8) g_date_time_get_day_of_month (now) };
}

/* What people read is put into the charset of their terminal; files are UTF-8. */
static gboolean
print (const char *citations, SpCitationStyle style)
{
  g_autofree char *lines = NULL;

  if (style != SP_CITATION_CHICAGO && style != SP_CITATION_WIKIPEDIA)
    return sp_output_write (citations, strlen (citations));
  lines = g_strconcat (citations, "\n", NULL);
  return sp_output_print (lines);
}

static SpExit
cite (const SpCommand *command, const CiteOptions *options, SpDataset *dataset)
{
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *citations = NULL;

  records = find_records (options, dataset, &error);
  if (records == NULL)
    return sp_command_fail (command, error);
  if (sp_date_is_set (options->on))
    sp_command_explain_date (options->on, dataset);
  citations =
    sp_citation_write_all (index, records, options->style, sp_command_limit_date (options->on, dataset), get_today ());
  return print (citations, options->style) ? SP_EXIT_DONE : SP_EXIT_FAILED;
}

static SpExit
run (const SpCommand *self, char **arguments)
{
  g_auto (CiteOptions) options = { 0 };
  g_autoptr (SpReading) reading = NULL;
  const char *path;
  SpExit exit = SP_EXIT_DONE;

  if (!parse_options (&options, self, arguments, &exit))
    return exit;
  path = sp_options_get (&options.given, CITE_DATASET);
  reading = sp_command_open (self, path, &exit);
  if (reading == NULL)
    return exit;
  exit = cite (self, &options, sp_reading_get_dataset (reading));
  return sp_command_close (g_steal_pointer (&reading), path, exit);
}

const SpCommand sp_cite_command = {
  .name = "cite",
  .arguments = N_ ("[ID…]"),
  .summary = N_ ("Print how to cite quotes, sources, countries or the dataset"),
  .description = N_ ("An ID is that of any record; a country is named by code or by any name. Where\n"
                     "records of two kinds have the same, write KIND/ID, as in an address: quote/ID,\n"
                     "source/ID, country/ID, position/ID, event/ID, actor/ID, group/ID, question/ID.\n"
                     "Without an ID the dataset is cited.\n"
                     "\n"
                     "A FORMAT is chicago (a note of the Chicago Manual of Style; without the option),\n"
                     "bibtex, ris, csl-json, or wikipedia (a template). A quote is cited with its words.\n"
                     "A DATE is 2019, 2019-02 or 2019-02-22; a year or a month means its last day.\n"
                     "\n"
                     "Exit status: 0 done; 1 something named does not exist, or the dataset has errors\n"
                     "(what can be used of it is cited); 2 wrong usage."),
  .run = run,
};
