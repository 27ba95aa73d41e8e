/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the export command, as far as that can be read without a dataset. */
#include "sp-export-options.h"

#include <glib/gi18n-lib.h>

static const GOptionEntry templates[SP_N_EXPORT_OPTIONS] = {
  [SP_EXPORT_GROUP] = { "group", 'g', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                        N_ ("The group, and its members at the time"), N_ ("GROUP") },
  [SP_EXPORT_ON] = { "on", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("Nothing later than this date"), N_ ("DATE") },
  [SP_EXPORT_DATASET] = { "dataset", 'd', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                          N_ ("A file or folder, not the built-in dataset"), N_ ("PATH") },
  [SP_EXPORT_FORMAT] = { "format", 'f', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                         N_ ("dataset, csv or md; without it as FILE ends"), N_ ("FORMAT") },
  [SP_EXPORT_OUTPUT] = { "output", 'o', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                         N_ ("The file to write, which is replaced if there is one"), N_ ("FILE") },
};

static gboolean
check_repetition (const SpExportOptions *self, GError **error)
{
  for (guint i = 0; i < SP_N_EXPORT_OPTIONS; i++)
    if (self->typed[i] != NULL && self->typed[i][1] != NULL)
      return sp_command_refuse (error, _ ("The option --%s can be given only once."), templates[i].long_name);
  return TRUE;
}

static gboolean
make_all_utf8 (SpExportOptions *self, GError **error)
{
  for (guint i = 0; i < SP_N_EXPORT_OPTIONS; i++)
    if (i != SP_EXPORT_DATASET && i != SP_EXPORT_OUTPUT && !sp_command_arguments_to_utf8 (self->typed[i], error))
      return FALSE;
  return sp_command_arguments_to_utf8 (self->countries, error);
}

static gboolean
check_countries (const SpExportOptions *self, GError **error)
{
  gboolean some = self->countries != NULL || self->typed[SP_EXPORT_GROUP] != NULL;

  if (some != self->all)
    return TRUE;
  g_set_error_literal (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE,
                       some ? _ ("--all leaves no countries to be named.")
                            : _ ("Say what to export: countries, --group GROUP, or --all."));
  return FALSE;
}

/* Where it is not said, the name of the file says it. */
static gboolean
read_format (SpExportOptions *self, GError **error)
{
  const char *typed = sp_export_options_get (self, SP_EXPORT_FORMAT);
  const char *path = sp_export_options_get (self, SP_EXPORT_OUTPUT);

  if (typed != NULL)
    return sp_data_format_find (typed, &self->format) ||
           sp_command_refuse (error, _ ("“%s” is no format; the formats are dataset, csv and md."), typed);
  if (path != NULL && sp_data_format_find_by_file (path, &self->format))
    return TRUE;
  return sp_command_refuse (error,
                            _ ("Say as what with the option --%s, or with a FILE that ends in .json, .zip or .md."),
                            templates[SP_EXPORT_FORMAT].long_name);
}

static gboolean
read_date (SpExportOptions *self, GError **error)
{
  const char *typed = sp_export_options_get (self, SP_EXPORT_ON);
  g_autoptr (GError) date_error = NULL;

  if (typed == NULL || sp_date_parse (typed, &self->on, &date_error))
    return TRUE;
  g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, "--%s: %s", templates[SP_EXPORT_ON].long_name,
               date_error->message);
  return FALSE;
}

static gboolean
check_output (const SpExportOptions *self, GError **error)
{
  const char *path = sp_export_options_get (self, SP_EXPORT_OUTPUT);

  if (path != NULL && *path != '\0')
    return TRUE;
  return sp_command_refuse (error, _ ("The option --%s is needed, with the name of a file."),
                            templates[SP_EXPORT_OUTPUT].long_name);
}

static gboolean
read_all (SpExportOptions *self, GError **error)
{
  return check_repetition (self, error) && make_all_utf8 (self, error) && check_countries (self, error) &&
         check_output (self, error) && read_format (self, error) && read_date (self, error);
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
  GOptionEntry entries[SP_N_EXPORT_OPTIONS + 3] = {
    [SP_N_EXPORT_OPTIONS] = { "all", 'a', 0, G_OPTION_ARG_NONE, NULL, N_ ("All records of the dataset"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, NULL, NULL },
  };
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (self != NULL && command != NULL && arguments != NULL && exit != NULL, FALSE);

  *self = (SpExportOptions) { 0 };
  for (guint i = 0; i < SP_N_EXPORT_OPTIONS; i++)
    {
      entries[i] = templates[i];
      entries[i].arg_data = &self->typed[i];
    }
  entries[SP_N_EXPORT_OPTIONS].arg_data = &self->all;
  entries[SP_N_EXPORT_OPTIONS + 1].arg_data = &self->countries;
  if (!sp_command_parse (command, entries, arguments, exit))
    return FALSE;
  if (read_all (self, &error))
    return TRUE;
  *exit = sp_command_fail (command, error);
  return FALSE;
}

/**
 * sp_export_options_get:
 * @self: options
 * @option: an option
 *
 * Returns: (nullable): what was given for it, or %NULL
 */
const char *
sp_export_options_get (const SpExportOptions *self, SpExportOption option)
{
  g_return_val_if_fail (self != NULL && (guint) option < SP_N_EXPORT_OPTIONS, NULL);

  return self->typed[option] ? self->typed[option][0] : NULL;
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

  for (guint i = 0; i < SP_N_EXPORT_OPTIONS; i++)
    g_clear_pointer (&self->typed[i], g_strfreev);
  g_clear_pointer (&self->countries, g_strfreev);
}
