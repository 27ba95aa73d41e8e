/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the export command, as far as that can be read without a dataset. */
#include "sp-export-options.h"

#include <glib/gi18n-lib.h>

static const SpOption templates[SP_N_EXPORT_OPTIONS] = {
  [SP_EXPORT_GROUP] = { "group", 'g', SP_OPTION_TEXT, N_ ("The group, and its members at the time"), N_ ("GROUP") },
  [SP_EXPORT_ON] = { "on", 0, SP_OPTION_TEXT, N_ ("Nothing later than this date"), N_ ("DATE") },
  [SP_EXPORT_DATASET] = { "dataset", 'd', SP_OPTION_PATH, N_ ("A file or folder, not the built-in dataset"),
                          N_ ("PATH") },
  [SP_EXPORT_FORMAT] = { "format", 'f', SP_OPTION_TEXT, N_ ("dataset, csv or md; without it as FILE ends"),
                         N_ ("FORMAT") },
  [SP_EXPORT_OUTPUT] = { "output", 'o', SP_OPTION_PATH, N_ ("The file to write, which is replaced if there is one"),
                         N_ ("FILE") },
  [SP_EXPORT_ALL] = { "all", 'a', SP_OPTION_FLAG, N_ ("All records of the dataset"), NULL },
};

static gboolean
check_countries (const SpExportOptions *self, GError **error)
{
  return sp_options_check_choice (&self->given, SP_EXPORT_GROUP, SP_EXPORT_ALL,
                                  _ ("Say what to export: countries, --group GROUP, or --all."), error);
}

/* Where it is not said, the name of the file says it. */
static gboolean
read_format (SpExportOptions *self, GError **error)
{
  const char *typed = sp_options_get (&self->given, SP_EXPORT_FORMAT);
  const char *path = sp_options_get (&self->given, SP_EXPORT_OUTPUT);

  if (typed != NULL)
    return sp_data_format_find (typed, &self->format) ||
           sp_command_refuse (error, _ ("“%s” is no format; the formats are dataset, csv and md."), typed);
  if (path != NULL && sp_data_format_find_by_file (path, &self->format))
    return TRUE;
  return sp_command_refuse (error,
                            _ ("Say as what with the option --%s, or with a FILE that ends in .json, .zip or .md."),
                            templates[SP_EXPORT_FORMAT].name);
}

static gboolean
check_output (const SpExportOptions *self, GError **error)
{
  const char *path = sp_options_get (&self->given, SP_EXPORT_OUTPUT);

  if (path != NULL && *path != '\0')
    return TRUE;
  return sp_command_refuse (error, _ ("The option --%s is needed, with the name of a file."),
                            templates[SP_EXPORT_OUTPUT].name);
}

static gboolean
read_all (SpExportOptions *self, GError **error)
{
  return check_countries (self, error) && check_output (self, error) && read_format (self, error) &&
         sp_options_read_date (&self->given, SP_EXPORT_ON, &self->on, error);
}

/**
 * sp_export_options_parse:
 * @self: (out caller-allocates): where to put the options; to be cleared in any case
 * @command: the export command
 * @arguments: (array zero-terminated=1): what was given, after the command's name
 * @exit: (out): where to put how the command ends, where it does
 *
 * Returns: whether the command is to go on
 */
gboolean
sp_export_options_parse (SpExportOptions *self, const SpCommand *command, char **arguments, SpExit *exit)
{
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (self != NULL && command != NULL && arguments != NULL && exit != NULL, FALSE);

  *self = (SpExportOptions) { 0 };
  if (!sp_options_parse (&self->given, templates, SP_N_EXPORT_OPTIONS, command, arguments, exit))
    return FALSE;
  if (read_all (self, &error))
    return TRUE;
  *exit = sp_command_fail (command, error);
  return FALSE;
}

/**
 * sp_export_options_clear:
 * @self: options
 *
 * Frees what they hold.
 */
void
sp_export_options_clear (SpExportOptions *self)
{
  g_return_if_fail (self != NULL);

  sp_options_clear (&self->given);
}
