/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the summary command, as far as that can be read without a dataset. */
#include "sp-summary-options.h"

#include "sp-output.h"
#include "sp-text.h"
#include "sp-vocabulary.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const SpOption templates[SP_N_SUMMARY_OPTIONS] = {
  [SP_SUMMARY_GROUP] = { "group", 'g', SP_OPTION_TEXT, N_ ("The members of the group at the time"), N_ ("GROUP") },
  [SP_SUMMARY_QUESTION] = { "question", 'q', SP_OPTION_TEXT, N_ ("What the map on the cover shows, by id or title"),
                            N_ ("QUESTION") },
  [SP_SUMMARY_ON] = { "on", 0, SP_OPTION_TEXT, N_ ("As of this date; the edition without it"), N_ ("DATE") },
  [SP_SUMMARY_AND] = { "and", 0, SP_OPTION_TEXT, N_ ("What changed between the two dates, too"), N_ ("DATE") },
  [SP_SUMMARY_BASIS] = { "basis", 'b', SP_OPTION_TEXT, N_ ("Resting on this or on something stronger"), N_ ("BASIS") },
  [SP_SUMMARY_PAPER] = { "paper", 'p', SP_OPTION_TEXT, N_ ("a4 or letter; a4 without it"), N_ ("PAPER") },
  [SP_SUMMARY_WITHOUT] = { "without", 0, SP_OPTION_TEXTS,
                           N_ ("Leave out the map, lanes, chronology, quotes or sources"), N_ ("PART") },
  [SP_SUMMARY_DATASET] = { "dataset", 'd', SP_OPTION_PATH, N_ ("A file or folder, not the built-in dataset"),
                           N_ ("PATH") },
  [SP_SUMMARY_FORMAT] = { "format", 'f', SP_OPTION_TEXT, N_ ("pdf, md or html; without it as FILE ends, or a PDF"),
                          N_ ("FORMAT") },
  [SP_SUMMARY_EACH] = { "each", 'e', SP_OPTION_PATH, N_ ("A file for each country, in this folder"), N_ ("FOLDER") },
  [SP_SUMMARY_OUTPUT] = { "output", 'o', SP_OPTION_PATH, N_ ("The file to write, which is replaced if there is one"),
                          N_ ("FILE") },
  [SP_SUMMARY_ALL] = { "all", 'a', SP_OPTION_FLAG, N_ ("All countries of the dataset"), NULL },
  [SP_SUMMARY_FULL] = { "full", 0, SP_OPTION_FLAG, N_ ("Leave nothing out for room"), NULL },
  [SP_SUMMARY_LANDSCAPE] = { "landscape", 0, SP_OPTION_FLAG, N_ ("On paper that lies"), NULL },
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
check_countries (const SpSummaryOptions *self, GError **error)
{
  return sp_options_check_choice (&self->given, SP_SUMMARY_GROUP, SP_SUMMARY_ALL,
                                  _ ("Say whose summary: countries, --group GROUP, or --all."), error);
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
  const char *typed = sp_options_get (&self->given, SP_SUMMARY_FORMAT);
  const char *path = sp_options_get (&self->given, SP_SUMMARY_OUTPUT);

  self->format = SP_REPORT_PDF;
  if (typed == NULL && path != NULL && !sp_report_format_find_by_file (path, &self->format) && has_other_ending (path))
    return sp_command_refuse (error,
                              _ ("Say as what with the option --%s, or with a FILE that ends in .pdf, .md or .html."),
                              templates[SP_SUMMARY_FORMAT].name);
  if (typed == NULL || sp_report_format_find (typed, &self->format))
    return TRUE;
  return sp_command_refuse (error, _ ("“%s” is no format; the formats are pdf, md and html."), typed);
}

static gboolean
read_paper (SpSummaryOptions *self, GError **error)
{
  const SpPaper *paper;

  if (!sp_options_read_paper (&self->given, SP_SUMMARY_PAPER, &paper, error))
    return FALSE;
  self->paper = sp_options_has (&self->given, SP_SUMMARY_LANDSCAPE) ? sp_paper_turn (paper) : *paper;
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
  const char *const *typed = sp_options_get_all (&self->given, SP_SUMMARY_WITHOUT);

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
check_output (const SpSummaryOptions *self, GError **error)
{
  const char *path = sp_options_get (&self->given, SP_SUMMARY_OUTPUT);
  const char *folder = sp_options_get (&self->given, SP_SUMMARY_EACH);

  if (path != NULL && folder != NULL)
    return sp_command_refuse (error, _ ("--%s has files of its own, so that there is no other to be named."),
                              templates[SP_SUMMARY_EACH].name);
  if (path != NULL && *path == '\0')
    return sp_command_refuse (error, _ ("The option --%s needs the name of a file."),
                              templates[SP_SUMMARY_OUTPUT].name);
  if (folder != NULL && *folder == '\0')
    return sp_command_refuse (error, _ ("The option --%s needs the name of a folder."),
                              templates[SP_SUMMARY_EACH].name);
  if (path == NULL && folder == NULL && self->format == SP_REPORT_PDF && sp_output_is_terminal ())
    return sp_command_refuse (error, _ ("A PDF needs the option --%s, with the name of a file."),
                              templates[SP_SUMMARY_OUTPUT].name);
  return TRUE;
}

static gboolean
read_all (SpSummaryOptions *self, GError **error)
{
  return check_countries (self, error) && read_format (self, error) && read_paper (self, error) &&
         read_parts (self, error) && sp_options_read_basis (&self->given, SP_SUMMARY_BASIS, &self->weakest, error) &&
         sp_options_read_date (&self->given, SP_SUMMARY_ON, &self->on, error) &&
         sp_options_read_date (&self->given, SP_SUMMARY_AND, &self->and, error) && check_output (self, error);
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
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (self != NULL && command != NULL && arguments != NULL && exit != NULL, FALSE);

  *self = (SpSummaryOptions) { 0 };
  if (!sp_options_parse (&self->given, templates, SP_N_SUMMARY_OPTIONS, command, arguments, exit))
    return FALSE;
  if (read_all (self, &error))
    return TRUE;
  *exit = sp_command_fail (command, error);
  return FALSE;
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

  sp_options_clear (&self->given);
}
