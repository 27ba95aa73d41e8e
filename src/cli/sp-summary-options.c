/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the summary command, as far as that can be read without a dataset. */
#include "sp-summary-options.h"

#include "sp-output.h"
#include "sp-text.h"
#include "sp-vocabulary.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const GOptionEntry templates[SP_N_SUMMARY_OPTIONS] = {
  [SP_SUMMARY_GROUP] = { "group", 'g', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                         N_ ("The members of the group at the time"), N_ ("GROUP") },
  [SP_SUMMARY_QUESTION] = { "question", 'q', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                            N_ ("What the map on the cover shows, by id or title"), N_ ("QUESTION") },
  [SP_SUMMARY_ON] = { "on", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("As of this date; the edition without it"),
                      N_ ("DATE") },
  [SP_SUMMARY_AND] = { "and", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("What changed between the two dates, too"),
                       N_ ("DATE") },
  [SP_SUMMARY_BASIS] = { "basis", 'b', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                         N_ ("Resting on this or on something stronger"), N_ ("BASIS") },
  [SP_SUMMARY_PAPER] = { "paper", 'p', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("a4 or letter; a4 without it"),
                         N_ ("PAPER") },
  [SP_SUMMARY_WITHOUT] = { "without", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                           N_ ("Leave out the map, lanes, chronology, quotes or sources"), N_ ("PART") },
  [SP_SUMMARY_DATASET] = { "dataset", 'd', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                           N_ ("A file or folder, not the built-in dataset"), N_ ("PATH") },
  [SP_SUMMARY_FORMAT] = { "format", 'f', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                          N_ ("pdf, md or html; without it as FILE ends, or a PDF"), N_ ("FORMAT") },
  [SP_SUMMARY_EACH] = { "each", 'e', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                        N_ ("A file for each country, in this folder"), N_ ("FOLDER") },
  [SP_SUMMARY_OUTPUT] = { "output", 'o', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                          N_ ("The file to write, which is replaced if there is one"), N_ ("FILE") },
};

static const struct
{
  const char *name;
  SpReportParts part;
} parts[] = {
  { "map", SP_REPORT_MAP },       { "lanes", SP_REPORT_LANES },     { "chronology", SP_REPORT_CHRONOLOGY },
  { "quotes", SP_REPORT_QUOTES }, { "sources", SP_REPORT_SOURCES },
};

static gboolean
check_repetition (const SpSummaryOptions *self, GError **error)
{
  for (guint i = 0; i < SP_N_SUMMARY_OPTIONS; i++)
    if (i != SP_SUMMARY_WITHOUT && self->typed[i] != NULL && self->typed[i][1] != NULL)
      return sp_command_refuse (error, _ ("The option --%s can be given only once."), templates[i].long_name);
  return TRUE;
}

static gboolean
is_path (guint option)
{
  return option == SP_SUMMARY_DATASET || option == SP_SUMMARY_EACH || option == SP_SUMMARY_OUTPUT;
}

static gboolean
make_all_utf8 (SpSummaryOptions *self, GError **error)
{
  for (guint i = 0; i < SP_N_SUMMARY_OPTIONS; i++)
    if (!is_path (i) && !sp_command_arguments_to_utf8 (self->typed[i], error))
      return FALSE;
  return sp_command_arguments_to_utf8 (self->countries, error);
}

static gboolean
check_countries (const SpSummaryOptions *self, GError **error)
{
  gboolean some = self->countries != NULL || self->typed[SP_SUMMARY_GROUP] != NULL;

  if (some != self->all)
    return TRUE;
  g_set_error_literal (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE,
                       some ? _ ("--all leaves no countries to be named.")
                            : _ ("Say whose summary: countries, --group GROUP, or --all."));
  return FALSE;
}

/* Such as “docx”; but the point in “2026.11” parts no ending off. */
static gboolean
has_other_ending (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);
  const char *dot = strrchr (name, '.');

  return dot != NULL && dot > name && g_ascii_isalpha (dot[1]);
}

/* Where it is not said, the name of the file says it. */
static gboolean
read_format (SpSummaryOptions *self, GError **error)
{
  const char *typed = sp_summary_options_get (self, SP_SUMMARY_FORMAT);
  const char *path = sp_summary_options_get (self, SP_SUMMARY_OUTPUT);

  self->format = SP_REPORT_PDF;
  if (typed == NULL && path != NULL && !sp_report_format_find_by_file (path, &self->format) && has_other_ending (path))
    return sp_command_refuse (error,
                              _ ("Say as what with the option --%s, or with a FILE that ends in .pdf, .md or .html."),
                              templates[SP_SUMMARY_FORMAT].long_name);
  if (typed == NULL || sp_report_format_find (typed, &self->format))
    return TRUE;
  return sp_command_refuse (error, _ ("“%s” is no format; the formats are pdf, md and html."), typed);
}

static gboolean
read_paper (SpSummaryOptions *self, GError **error)
{
  const char *typed = sp_summary_options_get (self, SP_SUMMARY_PAPER);
  const SpPaper *paper = sp_paper_find (typed ? typed : "a4");

  if (paper == NULL)
    return sp_command_refuse (error, _ ("“%s” is no paper; the papers are a4 and letter."), typed);
  self->paper = self->landscape ? sp_paper_turn (paper) : *paper;
  return TRUE;
}

static gboolean
find_part (const char *typed, SpReportParts *part)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (g_str_equal (parts[i].name, typed))
      {
        *part = parts[i].part;
        return TRUE;
      }
  return FALSE;
}

static gboolean
read_parts (SpSummaryOptions *self, GError **error)
{
  GStrv typed = self->typed[SP_SUMMARY_WITHOUT];

  self->parts = SP_REPORT_ALL_PARTS;
  for (guint i = 0; typed != NULL && typed[i] != NULL; i++)
    {
      SpReportParts part;

      if (!find_part (typed[i], &part))
        return sp_command_refuse (error,
                                  _ ("“%s” is no part; the parts are map, lanes, chronology, quotes and sources."),
                                  typed[i]);
      self->parts &= ~part;
    }
  return TRUE;
}

static gboolean
read_basis (SpSummaryOptions *self, GError **error)
{
  const char *typed = sp_summary_options_get (self, SP_SUMMARY_BASIS);
  int basis = typed ? sp_vocabulary_find (&sp_basis_vocabulary, typed) : SP_BASIS_OPERATOR;

  if (basis < 0)
    return sp_command_refuse (
      error, _ ("“%s” is no basis; strongest first, these are law, decision, statement, report and operator."), typed);
  self->weakest = (SpBasis) basis;
  return TRUE;
}

static gboolean
read_date (const SpSummaryOptions *self, SpSummaryOption option, SpDate *date, GError **error)
{
  const char *typed = sp_summary_options_get (self, option);
  g_autoptr (GError) date_error = NULL;

  if (typed == NULL || sp_date_parse (typed, date, &date_error))
    return TRUE;
  g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, "--%s: %s", templates[option].long_name,
               date_error->message);
  return FALSE;
}

static gboolean
check_output (const SpSummaryOptions *self, GError **error)
{
  const char *path = sp_summary_options_get (self, SP_SUMMARY_OUTPUT);
  const char *folder = sp_summary_options_get (self, SP_SUMMARY_EACH);

  if (path != NULL && folder != NULL)
    return sp_command_refuse (error, _ ("--%s has files of its own, so that there is no other to be named."),
                              templates[SP_SUMMARY_EACH].long_name);
  if (path != NULL && *path == '\0')
    return sp_command_refuse (error, _ ("The option --%s needs the name of a file."),
                              templates[SP_SUMMARY_OUTPUT].long_name);
  if (folder != NULL && *folder == '\0')
    return sp_command_refuse (error, _ ("The option --%s needs the name of a folder."),
                              templates[SP_SUMMARY_EACH].long_name);
  if (path == NULL && folder == NULL && self->format == SP_REPORT_PDF && sp_output_is_terminal ())
    return sp_command_refuse (error, _ ("A PDF needs the option --%s, with the name of a file."),
                              templates[SP_SUMMARY_OUTPUT].long_name);
  return TRUE;
}

static gboolean
read_all (SpSummaryOptions *self, GError **error)
{
  return check_repetition (self, error) && make_all_utf8 (self, error) && check_countries (self, error) &&
         read_format (self, error) && read_paper (self, error) && read_parts (self, error) &&
         read_basis (self, error) && read_date (self, SP_SUMMARY_ON, &self->on, error) &&
         read_date (self, SP_SUMMARY_AND, &self->and, error) && check_output (self, error);
}

/**
 * sp_summary_options_parse:
 * @self: (out caller-allocates): where to put the options; to be cleared in any case
 * @command: the summary command
 * @arguments: (array zero-terminated=1): what was given, after the command's name
 * @exit: (out): where to put how the command ends, where it does
 *
 * Returns: whether the command is to go on
 */
gboolean
sp_summary_options_parse (SpSummaryOptions *self, const SpCommand *command, char **arguments, SpExit *exit)
{
  const GOptionEntry more[] = {
    { "all", 'a', 0, G_OPTION_ARG_NONE, &self->all, N_ ("All countries of the dataset"), NULL },
    { "full", 0, 0, G_OPTION_ARG_NONE, &self->full, N_ ("Leave nothing out for room"), NULL },
    { "landscape", 0, 0, G_OPTION_ARG_NONE, &self->landscape, N_ ("On paper that lies"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->countries, NULL, NULL },
  };
  GOptionEntry entries[SP_N_SUMMARY_OPTIONS + G_N_ELEMENTS (more) + 1] = { { NULL } };
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (self != NULL && command != NULL && arguments != NULL && exit != NULL, FALSE);

  *self = (SpSummaryOptions) { 0 };
  for (guint i = 0; i < SP_N_SUMMARY_OPTIONS; i++)
    {
      entries[i] = templates[i];
      entries[i].arg_data = &self->typed[i];
    }
  for (guint i = 0; i < G_N_ELEMENTS (more); i++)
    entries[SP_N_SUMMARY_OPTIONS + i] = more[i];
  if (!sp_command_parse (command, entries, arguments, exit))
    return FALSE;
  if (read_all (self, &error))
    return TRUE;
  *exit = sp_command_fail (command, error);
  return FALSE;
}

/**
 * sp_summary_options_get:
 * @self: options
 * @option: an option
 *
 * Returns: (nullable): what was given for it, or %NULL
 */
const char *
sp_summary_options_get (const SpSummaryOptions *self, SpSummaryOption option)
{
  g_return_val_if_fail (self != NULL && (guint) option < SP_N_SUMMARY_OPTIONS, NULL);

  return self->typed[option] ? self->typed[option][0] : NULL;
}

/**
 * sp_summary_options_clear:
 * @self: options
 *
 * Frees what they hold.
 */
void
sp_summary_options_clear (SpSummaryOptions *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < SP_N_SUMMARY_OPTIONS; i++)
    g_clear_pointer (&self->typed[i], g_strfreev);
  g_clear_pointer (&self->countries, g_strfreev);
}
