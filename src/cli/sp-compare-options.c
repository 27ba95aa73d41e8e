/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the compare command, as far as that can be read without a dataset. */
#include "sp-compare-options.h"

#include "sp-text.h"

#include <glib/gi18n-lib.h>

static const SpOption templates[SP_N_COMPARE_OPTIONS] = {
  [SP_COMPARE_GROUP] = { "group", 'g', SP_OPTION_TEXT, N_ ("The members of the group at the time, a row each"),
                         N_ ("GROUP") },
  [SP_COMPARE_QUESTION] = { "question", 'q', SP_OPTION_TEXTS, N_ ("These questions, by id or title; all without it"),
                            N_ ("QUESTION") },
  [SP_COMPARE_ON] = { "on", 0, SP_OPTION_TEXT, N_ ("As of this date; the edition without it"), N_ ("DATE") },
  [SP_COMPARE_AND] = { "and", 0, SP_OPTION_TEXT, N_ ("What changed between the two dates, too"), N_ ("DATE") },
  [SP_COMPARE_BASIS] = { "basis", 'b', SP_OPTION_TEXT, N_ ("Resting on this or on something stronger"), N_ ("BASIS") },
  [SP_COMPARE_PAPER] = { "paper", 'p', SP_OPTION_TEXT, N_ ("Of a PDF: a4 or letter; a4 without it"), N_ ("PAPER") },
  [SP_COMPARE_DATASET] = { "dataset", 'd', SP_OPTION_PATH, N_ ("A file or folder, not the built-in dataset"),
                           N_ ("PATH") },
  [SP_COMPARE_FORMAT] = { "format", 'f', SP_OPTION_TEXT,
                          N_ ("table, csv, json or pdf; without it as FILE ends, or a table"), N_ ("FORMAT") },
  [SP_COMPARE_OUTPUT] = { "output", 'o', SP_OPTION_PATH, N_ ("The file to write, which is replaced if there is one"),
                          N_ ("FILE") },
  [SP_COMPARE_ALL] = { "all", 'a', SP_OPTION_FLAG, N_ ("All countries of the dataset"), NULL },
};

static const char *const format_names[] = {
  [SP_COMPARE_AS_TABLE] = "table",
  [SP_COMPARE_AS_CSV] = "csv",
  [SP_COMPARE_AS_JSON] = "json",
  [SP_COMPARE_AS_PDF] = "pdf",
};

static gboolean
check_compared (const SpCompareOptions *self, GError **error)
{
  return sp_options_check_choice (&self->given, SP_COMPARE_GROUP, SP_COMPARE_ALL,
                                  _ ("Say what to compare: countries, --group GROUP, or --all."), error);
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
  const char *typed = sp_options_get (&self->given, SP_COMPARE_FORMAT);

  self->format = guess_format (sp_options_get (&self->given, SP_COMPARE_OUTPUT));
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
  if (!sp_options_read_paper (&self->given, SP_COMPARE_PAPER, &self->paper, error))
    return FALSE;
  if (sp_options_has (&self->given, SP_COMPARE_PAPER) && self->format != SP_COMPARE_AS_PDF)
    return sp_command_refuse (error, _ ("The option --%s is for a PDF."), templates[SP_COMPARE_PAPER].name);
  return TRUE;
}

static gboolean
check_output (const SpCompareOptions *self, GError **error)
{
  const char *path = sp_options_get (&self->given, SP_COMPARE_OUTPUT);

  if (path == NULL && self->format == SP_COMPARE_AS_PDF)
    return sp_command_refuse (error, _ ("A PDF needs the option --%s, with the name of a file."),
                              templates[SP_COMPARE_OUTPUT].name);
  if (path == NULL || *path != '\0')
    return TRUE;
  return sp_command_refuse (error, _ ("The option --%s needs the name of a file."), templates[SP_COMPARE_OUTPUT].name);
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
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (self != NULL && command != NULL && arguments != NULL && exit != NULL, FALSE);

  *self = (SpCompareOptions) { 0 };
  if (!sp_options_parse (&self->given, templates, SP_N_COMPARE_OPTIONS, command, arguments, exit))
    return FALSE;
  if (check_compared (self, &error) && read_format (self, &error) && read_paper (self, &error) &&
      sp_options_read_basis (&self->given, SP_COMPARE_BASIS, &self->weakest, &error) &&
      sp_options_read_date (&self->given, SP_COMPARE_ON, &self->on, &error) &&
      sp_options_read_date (&self->given, SP_COMPARE_AND, &self->and, &error) && check_output (self, &error))
    return TRUE;
  *exit = sp_command_fail (command, error);
  return FALSE;
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

  sp_options_clear (&self->given);
}
