/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the compare command, as far as that can be read without a dataset. */
#include "sp-compare-options.h"

#include "sp-text.h"

#include <glib/gi18n-lib.h>

static const GOptionEntry templates[SP_N_COMPARE_OPTIONS] = {
  [SP_COMPARE_GROUP] = { "group", 'g', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                         N_ ("The members of the group at the time, a row each"), N_ ("GROUP") },
  [SP_COMPARE_QUESTION] = { "question", 'q', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                            N_ ("These questions, by id or title; all without it"), N_ ("QUESTION") },
  [SP_COMPARE_ON] = { "on", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("As of this date; the edition without it"),
                      N_ ("DATE") },
  [SP_COMPARE_AND] = { "and", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("What changed between the two dates, too"),
                       N_ ("DATE") },
  [SP_COMPARE_BASIS] = { "basis", 'b', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                         N_ ("Resting on this or on something stronger"), N_ ("BASIS") },
  [SP_COMPARE_PAPER] = { "paper", 'p', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                         N_ ("Of a PDF: a4 or letter; a4 without it"), N_ ("PAPER") },
  [SP_COMPARE_DATASET] = { "dataset", 'd', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                           N_ ("A file or folder, not the built-in dataset"), N_ ("PATH") },
  [SP_COMPARE_FORMAT] = { "format", 'f', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                          N_ ("table, csv, json or pdf; without it as FILE ends, or a table"), N_ ("FORMAT") },
  [SP_COMPARE_OUTPUT] = { "output", 'o', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                          N_ ("The file to write, which is replaced if there is one"), N_ ("FILE") },
};

static const char *const format_names[] = {
  [SP_COMPARE_AS_TABLE] = "table",
  [SP_COMPARE_AS_CSV] = "csv",
  [SP_COMPARE_AS_JSON] = "json",
  [SP_COMPARE_AS_PDF] = "pdf",
};

static gboolean
check_repetition (const SpCompareOptions *self, GError **error)
{
  for (guint i = 0; i < SP_N_COMPARE_OPTIONS; i++)
    if (i != SP_COMPARE_QUESTION && self->typed[i] != NULL && self->typed[i][1] != NULL)
      return sp_command_refuse (error, _ ("The option --%s can be given only once."), templates[i].long_name);
  return TRUE;
}

static gboolean
make_all_utf8 (SpCompareOptions *self, GError **error)
{
  for (guint i = 0; i < SP_N_COMPARE_OPTIONS; i++)
    if (i != SP_COMPARE_DATASET && i != SP_COMPARE_OUTPUT && !sp_command_arguments_to_utf8 (self->typed[i], error))
      return FALSE;
  return sp_command_arguments_to_utf8 (self->compared, error);
}

static gboolean
check_compared (const SpCompareOptions *self, GError **error)
{
  gboolean some = self->compared != NULL || self->typed[SP_COMPARE_GROUP] != NULL;

  if (some != self->all)
    return TRUE;
  g_set_error_literal (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE,
                       some ? _ ("--all leaves no countries to be named.")
                            : _ ("Say what to compare: countries, --group GROUP, or --all."));
  return FALSE;
}

/* Where it is not said, the name of the file says it; any other name is that of a table. */
static SpCompareFormat
guess_format (const char *path)
{
  g_autofree char *name = path ? g_ascii_strdown (path, -1) : NULL;

  for (guint i = SP_COMPARE_AS_TABLE + 1; name != NULL && i < G_N_ELEMENTS (format_names); i++)
    {
      g_autofree char *ending = g_strconcat (".", format_names[i], NULL);

      if (g_str_has_suffix (name, ending))
        return (SpCompareFormat) i;
    }
  return SP_COMPARE_AS_TABLE;
}

static gboolean
read_format (SpCompareOptions *self, GError **error)
{
  const char *typed = sp_compare_options_get (self, SP_COMPARE_FORMAT);

  self->format = guess_format (sp_compare_options_get (self, SP_COMPARE_OUTPUT));
  if (typed == NULL)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (format_names); i++)
    if (g_str_equal (format_names[i], typed))
      {
        self->format = i;
        return TRUE;
      }
  return sp_command_refuse (error, _ ("“%s” is no format; the formats are table, csv, json and pdf."), typed);
}

static gboolean
read_paper (SpCompareOptions *self, GError **error)
{
  const char *typed = sp_compare_options_get (self, SP_COMPARE_PAPER);

  self->paper = sp_paper_find (typed ? typed : "a4");
  if (self->paper == NULL)
    return sp_command_refuse (error, _ ("“%s” is no paper; the papers are a4 and letter."), typed);
  if (typed != NULL && self->format != SP_COMPARE_AS_PDF)
    return sp_command_refuse (error, _ ("The option --%s is for a PDF."), templates[SP_COMPARE_PAPER].long_name);
  return TRUE;
}

static gboolean
read_basis (SpCompareOptions *self, GError **error)
{
  const char *typed = sp_compare_options_get (self, SP_COMPARE_BASIS);
  int basis = typed ? sp_vocabulary_find (&sp_basis_vocabulary, typed) : SP_BASIS_OPERATOR;

  if (basis < 0)
    return sp_command_refuse (
      error, _ ("“%s” is no basis; strongest first, these are law, decision, statement, report and operator."), typed);
  self->weakest = (SpBasis) basis;
  return TRUE;
}

static gboolean
read_date (const SpCompareOptions *self, SpCompareOption option, SpDate *date, GError **error)
{
  const char *typed = sp_compare_options_get (self, option);
  g_autoptr (GError) date_error = NULL;

  if (typed == NULL || sp_date_parse (typed, date, &date_error))
    return TRUE;
  g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, "--%s: %s", templates[option].long_name,
               date_error->message);
  return FALSE;
}

static gboolean
check_output (const SpCompareOptions *self, GError **error)
{
  const char *path = sp_compare_options_get (self, SP_COMPARE_OUTPUT);

  if (path == NULL && self->format == SP_COMPARE_AS_PDF)
    return sp_command_refuse (error, _ ("A PDF needs the option --%s, with the name of a file."),
                              templates[SP_COMPARE_OUTPUT].long_name);
  if (path == NULL || *path != '\0')
    return TRUE;
  return sp_command_refuse (error, _ ("The option --%s needs the name of a file."),
                            templates[SP_COMPARE_OUTPUT].long_name);
}

/**
 * sp_compare_options_parse:
 * @self: (out caller-allocates): where to put the options; to be cleared in any case
 * @command: the compare command
 * @arguments: (array zero-terminated=1): what was given, after the command's name
 * @exit: (out): where to put how the command ends, where it does
 *
 * Returns: whether the command is to go on
 */
gboolean
sp_compare_options_parse (SpCompareOptions *self, const SpCommand *command, char **arguments, SpExit *exit)
{
  GOptionEntry entries[SP_N_COMPARE_OPTIONS + 3] = { { NULL } };
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (self != NULL && command != NULL && arguments != NULL && exit != NULL, FALSE);

  *self = (SpCompareOptions) { 0 };
  for (guint i = 0; i < SP_N_COMPARE_OPTIONS; i++)
    {
      entries[i] = templates[i];
      entries[i].arg_data = &self->typed[i];
    }
  entries[SP_N_COMPARE_OPTIONS] =
    (GOptionEntry) { "all", 'a', 0, G_OPTION_ARG_NONE, &self->all, N_ ("All countries of the dataset"), NULL };
  entries[SP_N_COMPARE_OPTIONS + 1] =
    (GOptionEntry) { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->compared, NULL, NULL };
  if (!sp_command_parse (command, entries, arguments, exit))
    return FALSE;
  if (check_repetition (self, &error) && make_all_utf8 (self, &error) && check_compared (self, &error) &&
      read_format (self, &error) && read_paper (self, &error) && read_basis (self, &error) &&
      read_date (self, SP_COMPARE_ON, &self->on, &error) && read_date (self, SP_COMPARE_AND, &self->and, &error) &&
      check_output (self, &error))
    return TRUE;
  *exit = sp_command_fail (command, error);
  return FALSE;
}

/**
 * sp_compare_options_get:
 * @self: options
 * @option: an option
 *
 * Returns: (nullable): what was given for it, or %NULL
 */
const char *
sp_compare_options_get (const SpCompareOptions *self, SpCompareOption option)
{
  g_return_val_if_fail (self != NULL && (guint) option < SP_N_COMPARE_OPTIONS, NULL);

  return self->typed[option] ? self->typed[option][0] : NULL;
}

/**
 * sp_compare_options_clear:
 * @self: options
 *
 * Frees what they hold.
 */
void
sp_compare_options_clear (SpCompareOptions *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < SP_N_COMPARE_OPTIONS; i++)
    g_clear_pointer (&self->typed[i], g_strfreev);
  g_clear_pointer (&self->compared, g_strfreev);
}
