/* SPDX-License-Identifier: GPL-3.0-or-later
 * The command that sets countries side by side. */
#include "sp-compare-options.h"
#include "sp-comparison-report.h"
#include "sp-comparison-table.h"
#include "sp-comparison-text.h"
#include "sp-comparison.h"
#include "sp-csv-text.h"
#include "sp-lens.h"
#include "sp-name-finder.h"
#include "sp-output.h"
#include "sp-text.h"
#include "sp-written-file.h"

#include <glib/gi18n-lib.h>

/* What an argument begins with that is a group, to be one row. */
#define GROUP_PREFIX "group:"

typedef struct
{
  SpDataset *dataset;
  SpCountryNames *names;
  SpLens *lens;
  const SpCompareOptions *options;
} Comparing;

static gboolean
add_argument (const Comparing *self, SpComparison *set, const char *typed, GError **error)
{
  const char *const one[] = { typed, NULL };
  g_autoptr (GPtrArray) countries = NULL;
  gpointer group;

  if (g_str_has_prefix (typed, GROUP_PREFIX))
    {
      group = sp_find_record (self->dataset, SP_RECORD_GROUP, typed + strlen (GROUP_PREFIX), error);
      if (group != NULL)
        sp_comparison_add (set, group);
      return group != NULL;
    }
  countries = sp_find_countries (self->names, self->dataset, one, error);
  for (guint i = 0; countries != NULL && i < countries->len; i++)
    sp_comparison_add (set, countries->pdata[i]);
  return countries != NULL;
}

static int
compare_names (gconstpointer a, gconstpointer b, gpointer names)
{
  return strcmp (sp_country_names_get_collation_key (names, *(SpCountry *const *) a),
                 sp_country_names_get_collation_key (names, *(SpCountry *const *) b));
}

static gboolean
add_members (const Comparing *self, SpComparison *set, GError **error)
{
  const char *typed = sp_options_get (&self->options->given, SP_COMPARE_GROUP);
  SpGroup *group = typed ? sp_find_record (self->dataset, SP_RECORD_GROUP, typed, error) : NULL;
  g_autoptr (GPtrArray) members = NULL;
  guint32 day;

  if (group == NULL)
    return typed == NULL;
  sp_lens_get_span (self->lens, NULL, &day);
  members =
    g_ptr_array_copy (sp_index_get_related (sp_lens_get_index (self->lens), group, SP_RECORD_COUNTRY), NULL, NULL);
  g_ptr_array_set_free_func (members, NULL);
  g_ptr_array_sort_with_data (members, compare_names, self->names);
  for (guint i = 0; i < members->len; i++)
    if (sp_group_has_member (group, members->pdata[i], day) != SP_CERTAINTY_NO)
      sp_comparison_add (set, members->pdata[i]);
  return TRUE;
}

static SpComparison *
find_compared (const Comparing *self, GError **error)
{
  const char *const *compared = sp_options_get_rest (&self->options->given);
  g_autoptr (SpComparison) set = sp_comparison_new ();

  for (guint i = 0; compared != NULL && compared[i] != NULL; i++)
    if (!add_argument (self, set, compared[i], error))
      return NULL;
  return add_members (self, set, error) ? g_steal_pointer (&set) : NULL;
}

static gboolean
aim (const Comparing *self, GError **error)
{
  guint32 first_day, second_day;

  sp_lens_set_weakest (self->lens, self->options->weakest);
  sp_lens_set_on (self->lens, sp_command_limit_date (self->options->on, self->dataset));
  sp_lens_set_compared (self->lens, sp_command_limit_date (self->options->and, self->dataset));
  if (!sp_lens_get_span (self->lens, &first_day, &second_day) || first_day < second_day)
    return TRUE;
  g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE,
               _ ("--and %s is the date that it would be compared with."),
               sp_options_get (&self->options->given, SP_COMPARE_AND));
  return FALSE;
}

static SpMatrix *
make_matrix (const Comparing *self, GError **error)
{
  const char *const *typed = sp_options_get_all (&self->options->given, SP_COMPARE_QUESTION);
  g_autoptr (SpComparison) set = NULL;
  g_autoptr (GPtrArray) questions = NULL;
  SpMatrixInit init = { .index = sp_lens_get_index (self->lens),
                        .names = self->names,
                        .weakest = sp_lens_get_weakest (self->lens),
                        .unconfirmed_years = SP_DEFAULT_UNCONFIRMED_YEARS };

  set = find_compared (self, error);
  if (set == NULL)
    return NULL;
  if (typed != NULL && (questions = sp_find_records (self->dataset, SP_RECORD_QUESTION, typed, error)) == NULL)
    return NULL;
  init.records = sp_options_has (&self->options->given, SP_COMPARE_ALL) ? NULL : sp_comparison_get_records (set);
  init.questions = questions;
  init.has_second = sp_lens_get_span (self->lens, &init.first_day, &init.day);
  return sp_matrix_new (&init);
}

/* --- What is written ---------------------------------------------------------------------------------------------- */

static char *
write_text (SpMatrix *matrix, const SpCompareOptions *options, guint width)
{
  const SpComparisonText text = { .matrix = matrix, .with_pairs = !sp_options_has (&options->given, SP_COMPARE_ALL) };

  switch (options->format)
    {
    case SP_COMPARE_AS_CSV:
      return sp_comparison_text_write_csv (&text);
    case SP_COMPARE_AS_JSON:
      return sp_comparison_text_write_json (&text);
    case SP_COMPARE_AS_TABLE:
    default:
      return sp_comparison_write_table (matrix, width);
    }
}

/* Where it is not read by another program, its lines are made safe one by one: each ends with a control character. */
static char *
make_harmless (const char *csv)
{
  g_auto (GStrv) lines = g_strsplit (csv, SP_CSV_LINE_END, -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = g_steal_pointer (&lines[i]);

      lines[i] = sp_text_to_terminal (line);
    }
  return g_strjoinv (SP_CSV_LINE_END, lines);
}

static gboolean
print (SpMatrix *matrix, const SpCompareOptions *options)
{
  g_autofree char *text = write_text (matrix, options, sp_output_get_width ());
  g_autofree char *harmless = NULL;

  if (options->format == SP_COMPARE_AS_TABLE)
    return sp_output_print (text);
  if (options->format == SP_COMPARE_AS_CSV && sp_output_is_terminal ())
    harmless = make_harmless (text);
  return sp_output_write (harmless ? harmless : text, strlen (harmless ? harmless : text));
}

static GBytes *
make_bytes (SpMatrix *matrix, const SpCompareOptions *options, GError **error)
{
  const SpComparisonText comparison = { .matrix = matrix,
                                        .with_pairs = !sp_options_has (&options->given, SP_COMPARE_ALL) };
  g_autoptr (SpReport) report = NULL;
  char *text;

  if (options->format == SP_COMPARE_AS_PDF)
    {
      SpPaper paper = sp_comparison_report_choose_paper (&comparison, options->paper);

      report = sp_comparison_report_new (&comparison, &paper);
      return sp_pages_turn_into_pdf (sp_report_lay_out (report), NULL, error);
    }
  text = write_text (matrix, options, 0);
  return g_bytes_new_take (text, strlen (text));
}

static gboolean
write_file (SpMatrix *matrix, const SpCompareOptions *options, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  if (!sp_written_file_check (path, error))
    return FALSE;
  bytes = make_bytes (matrix, options, error);
  return bytes != NULL && sp_written_file_write (path, bytes, error);
}

static SpExit
compare (const SpCommand *command, const SpCompareOptions *options, SpDataset *dataset)
{
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);
  g_autoptr (SpLens) lens = sp_lens_new (index);
  const Comparing comparing = { dataset, names, lens, options };
  const char *path = sp_options_get (&options->given, SP_COMPARE_OUTPUT);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpMatrix) matrix = aim (&comparing, &error) ? make_matrix (&comparing, &error) : NULL;

  if (matrix == NULL)
    return sp_command_fail (command, error);
  if (sp_date_is_set (options->on))
    sp_command_explain_date (options->on, dataset);
  if (sp_date_is_set (options->and))
    sp_command_explain_date (options->and, dataset);
  if (sp_matrix_get_n_rows (matrix) == 0)
    sp_output_complain (_ ("There is no country to compare."));
  if (path == NULL)
    return print (matrix, options) ? SP_EXIT_DONE : SP_EXIT_FAILED;
  return write_file (matrix, options, path, &error) ? SP_EXIT_DONE : sp_command_fail (command, error);
}

static SpExit
run (const SpCommand *self, char **arguments)
{
  g_auto (SpCompareOptions) options = { 0 };
  g_autoptr (SpReading) reading = NULL;
  const char *path;
  SpExit exit = SP_EXIT_DONE;

  if (!sp_compare_options_parse (&options, self, arguments, &exit))
    return exit;
  path = sp_options_get (&options.given, SP_COMPARE_DATASET);
  reading = sp_command_open (self, path, &exit);
  if (reading == NULL)
    return exit;
  exit = compare (self, &options, sp_reading_get_dataset (reading));
  return sp_command_close (g_steal_pointer (&reading), path, exit);
}

const SpCommand sp_compare_command = {
  .name = "compare",
  .arguments = N_ ("[COUNTRY…]"),
  .summary = N_ ("Set countries side by side, as a table, CSV, JSON or PDF"),
  .description = N_ ("A COUNTRY is named by code or by any name. “group:GROUP” is a group as one row, with\n"
                     "how many of its members stood at each level; --group has a row for each of them.\n"
                     "\n"
                     "A DATE is 2019, 2019-02 or 2019-02-22; a year or a month means its last day. With\n"
                     "--and, the countries are as of the later of the two dates, with what they were.\n"
                     "A BASIS is the weakest to be compared; strongest first: law, decision, statement,\n"
                     "report (press reports), operator (what operators do).\n"
                     "\n"
                     "A PDF has the table, the counts, what changed when of up to eight countries, and\n"
                     "the numbered sources; it needs a FILE. A file is written whole or not at all.\n"
                     "\n"
                     "A measure of consensus needs five countries, and half of those that are compared;\n"
                     "one of difference two questions. Where there is none, the reason is in its place.\n"
                     "\n"
                     "Exit status: 0 done; 1 something named does not exist, the file cannot be\n"
                     "written, or the dataset has errors (what can be used of it is compared); 2 wrong\n"
                     "usage."),
  .run = run,
};
