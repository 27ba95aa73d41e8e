/* SPDX-License-Identifier: GPL-3.0-or-later
 * The command that lists the records of a dataset. */
#include "sp-csv-writer.h"
#include "sp-json-writer.h"
#include "sp-list-options.h"
#include "sp-name-finder.h"
#include "sp-output.h"
#include "sp-table-writer.h"
#include "sp-text.h"

#include <glib/gi18n-lib.h>

/* --- The filter ------------------------------------------------------------------------------------------------- */

/* A filter with what it needs to own. */
typedef struct
{
  SpFilter filter;
  GPtrArray *countries;
  GPtrArray *questions;
  const char **levels;
  SpSearch *search;
} OwnedFilter;

static void
owned_filter_clear (OwnedFilter *self)
{
  g_clear_pointer (&self->countries, g_ptr_array_unref);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->levels, g_free);
  g_clear_object (&self->search);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (OwnedFilter, owned_filter_clear)

/* Puts what one option names where it belongs; where the option was not given there is nothing to find. */
static gboolean
find_named (const SpListOptions *options,
            SpListOption option,
            SpDataset *dataset,
            SpRecordKind kind,
            gpointer record,
            GError **error)
{
  const char *typed = sp_options_get (&options->given, option);
  gpointer found;

  if (typed == NULL)
    return TRUE;
  found = sp_find_record (dataset, kind, typed, error);
  *(gpointer *) record = found;
  return found != NULL;
}

static gboolean
find_lists (OwnedFilter *self, const SpListOptions *options, SpDataset *dataset, SpCountryNames *names, GError **error)
{
  const char *const *countries = sp_options_get_all (&options->given, SP_LIST_COUNTRY);
  const char *const *questions = sp_options_get_all (&options->given, SP_LIST_QUESTION);
  const char *const *levels = sp_options_get_all (&options->given, SP_LIST_LEVEL);

  if (countries != NULL && (self->countries = sp_find_countries (names, dataset, countries, error)) == NULL)
    return FALSE;
  if (questions != NULL && (self->questions = sp_find_records (dataset, SP_RECORD_QUESTION, questions, error)) == NULL)
    return FALSE;
  return levels == NULL || (self->levels = sp_find_levels (dataset, self->questions, levels, error)) != NULL;
}

static gboolean
check_possible (const SpFilter *filter, const SpListOptions *options, GError **error)
{
  SpFilter asked = *filter;
  const char *problem;

  /* The weakest basis of all asks for nothing, but it was asked. */
  if (sp_options_get (&options->given, SP_LIST_BASIS) != NULL)
    asked.weakest = MAX (asked.weakest, SP_BASIS_REPORT);
  if (!sp_filter_is_possible (&asked, options->subject->kind, &problem))
    {
      g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, _ ("The option --%s makes no sense for %s."),
                   problem, options->subject->name);
      return FALSE;
    }
  if (options->subject->kind == SP_RECORD_COUNTRY && filter->questions != NULL && filter->questions->len > 1)
    {
      g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE,
                   _ ("Countries are listed for one question at a time; “list positions --on DATE” lists several."));
      return FALSE;
    }
  return TRUE;
}

static gboolean
make_filter (OwnedFilter *self, const SpListOptions *options, SpDataset *dataset, SpCountryNames *names, GError **error)
{
  const char *search = sp_options_get (&options->given, SP_LIST_SEARCH);

  if (!find_lists (self, options, dataset, names, error) ||
      !find_named (options, SP_LIST_GROUP, dataset, SP_RECORD_GROUP, &self->filter.group, error) ||
      !find_named (options, SP_LIST_SPEAKER, dataset, SP_RECORD_ACTOR, &self->filter.speaker, error))
    return FALSE;
  self->search = search ? sp_search_new (search) : NULL;
  self->filter.countries = self->countries;
  self->filter.questions = self->questions;
  self->filter.levels = self->levels;
  self->filter.search = self->search;
  self->filter.weakest = options->weakest;
  self->filter.kinds = options->kinds;
  self->filter.from = options->from;
  self->filter.to = options->to;
  self->filter.on = sp_command_limit_date (options->on, dataset);
  return check_possible (&self->filter, options, error);
}

/* --- What is said besides --------------------------------------------------------------------------------------- */

static const char *
get_only_question (const SpFilter *filter)
{
  if (filter->questions == NULL || filter->questions->len != 1)
    return NULL;
  return sp_question_get_title (filter->questions->pdata[0]);
}

/* A list says as of when it is, where that is not the latest, or where it is of standings. */
static SpDate
get_date_to_show (const SpListing *listing, const SpColumns *columns)
{
  if (!sp_date_is_set (listing->filter->on) && columns != &sp_country_standing_columns)
    return (SpDate) { 0 };
  return sp_listing_get_date (listing);
}

/* What stands above a table: the one question that it is about, and its date where that is not the latest. */
static char *
make_caption (const SpListing *listing, const SpColumns *columns)
{
  g_autofree char *date = sp_date_format (get_date_to_show (listing, columns));
  g_autofree char *caption = NULL;
  g_autofree char *line = NULL;

  if (get_only_question (listing->filter) != NULL && *date != '\0')
    /* Translators: the title of a question, and a date. */
    caption = g_strdup_printf (_ ("%s, as of %s"), get_only_question (listing->filter), date);
  else if (get_only_question (listing->filter) != NULL)
    caption = g_strdup (get_only_question (listing->filter));
  else if (*date != '\0')
    caption = g_strdup_printf (_ ("As of %s"), date);
  else
    return g_strdup ("");
  line = sp_text_to_line (caption);
  return g_strconcat (line, "\n\n", NULL);
}

/* --- The list --------------------------------------------------------------------------------------------------- */

static gboolean
print_table (const SpListing *listing, const SpSheet *sheet)
{
  g_autofree char *caption = make_caption (listing, sheet->columns);
  g_autofree char *table = sp_table_write (sheet, sp_output_get_width ());
  g_autofree char *whole = g_strconcat (caption, table, NULL);

  return sheet->rows->len == 0 || sp_output_print (whole);
}

static gboolean
print_json (const SpListing *listing, const SpSheet *sheet, const SpSubject *subject)
{
  SpDate on = get_date_to_show (listing, sheet->columns);
  g_autofree char *json = sp_json_write (sheet, sp_index_get_dataset (listing->index), on, subject->name);

  return sp_output_write (json, strlen (json));
}

static gboolean
print_csv (const SpSheet *sheet)
{
  g_autofree char *csv = sp_csv_write (sheet, sp_output_is_terminal () ? sp_text_to_terminal : NULL);

  return sp_output_write (csv, strlen (csv));
}

static gboolean
print_list (SpListing *listing, const SpListOptions *options)
{
  const SpColumns *columns;
  g_autoptr (GPtrArray) rows = sp_listing_collect (listing, options->subject, &columns);
  const SpSheet sheet = { columns, rows, listing, get_only_question (listing->filter) ? "question_title" : NULL };

  if (sp_date_is_set (options->on))
    sp_command_explain_date (options->on, sp_index_get_dataset (listing->index));
  if (rows->len == 0)
    sp_output_complain (_ (options->subject->none));
  switch (options->format)
    {
    case SP_FORMAT_CSV:
      return print_csv (&sheet);
    case SP_FORMAT_JSON:
      return print_json (listing, &sheet, options->subject);
    case SP_FORMAT_TABLE:
    default:
      return print_table (listing, &sheet);
    }
}

static SpExit
list (const SpCommand *command, const SpListOptions *options, SpDataset *dataset)
{
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);
  g_auto (OwnedFilter) filter = { 0 };
  g_autoptr (GError) error = NULL;
  SpListing listing = { index, names, &filter.filter };

  if (!make_filter (&filter, options, dataset, names, &error))
    return sp_command_fail (command, error);
  return print_list (&listing, options) ? SP_EXIT_DONE : SP_EXIT_FAILED;
}

static SpExit
run (const SpCommand *self, char **arguments)
{
  g_auto (SpListOptions) options = { 0 };
  g_autoptr (SpReading) reading = NULL;
  const char *path;
  SpExit exit = SP_EXIT_DONE;

  if (!sp_list_options_parse (&options, self, arguments, &exit))
    return exit;
  path = sp_options_get (&options.given, SP_LIST_DATASET);
  reading = sp_command_open (self, path, &exit);
  if (reading == NULL)
    return exit;
  exit = list (self, &options, sp_reading_get_dataset (reading));
  return sp_command_close (g_steal_pointer (&reading), path, exit);
}

const SpCommand sp_list_command = {
  .name = "list",
  .arguments = N_ ("WHAT"),
  .summary = N_ ("List what a dataset has, as a table, CSV or JSON"),
  .description = N_ ("WHAT is one of these; each takes the options after it, and no others:\n"
                     "  countries   --country --group --question --level --basis --search --on\n"
                     "  quotes      --country --group --question --level --speaker --search --from\n"
                     "              --to --on\n"
                     "  positions   --country --group --question --level --basis --search --from\n"
                     "              --to --on\n"
                     "  changes     the same: positions whose level differs from the one before\n"
                     "  events      --country --group --question --kind --search --from --to --on\n"
                     "  actors, sources, groups, questions\n"
                     "              --country --search\n"
                     "All take --dataset and --format.\n"
                     "\n"
                     "With --on, positions are where each country stood on that date, or the reason\n"
                     "why nothing can be said. With --question, countries are those that had a\n"
                     "position on it on that date, or at the dataset’s edition.\n"
                     "\n"
                     "A DATE is 2019, 2019-02 or 2019-02-22. For --on, a year or a month means its\n"
                     "last day. A record with a vague date is listed as long as it may fit.\n"
                     "A BASIS is the weakest to be listed; strongest first: law, decision, statement,\n"
                     "report (press reports), operator (what operators do).\n"
                     "A KIND is law, bill, decision, statement, hearing, letter, court, contract,\n"
                     "deployment, report, meeting, agreement, sanction or vote.\n"
                     "A TEXT may have “phrases” in quotation marks and -words that must not be there.\n"
                     "Quotes with a TEXT are listed as the window has them: phrases first, then whole\n"
                     "words, then beginnings of words, and the newer before the older.\n"
                     "Names can be given as ids; one that can be several is an error, never a guess.\n"
                     "\n"
                     "CSV is UTF-8 by RFC 4180. Names of columns do not depend on the language.\n"
                     "Several values in a cell are parted by “; ”. Texts are never altered: import\n"
                     "them as text, since one that begins with “=” is a formula for a spreadsheet.\n"
                     "\n"
                     "Exit status: 0 done, also where nothing matches; 1 something named does not\n"
                     "exist, or the dataset has errors (what can be used of it is listed); 2 wrong\n"
                     "usage."),
  .run = run,
};
