/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the map command, as far as that can be read without a dataset. */
#include "sp-map-options.h"

#include "sp-text.h"
#include "sp-vocabulary.h"

#include <glib/gi18n-lib.h>

static const GOptionEntry templates[SP_N_MAP_OPTIONS] = {
  [SP_MAP_QUESTION] = { "question", 'q', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                        N_ ("By id or title; the first one without it"), N_ ("QUESTION") },
  [SP_MAP_ON] = { "on", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("As of this date; the edition without it"),
                  N_ ("DATE") },
  [SP_MAP_COMPARE_WITH] = { "compare-with", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                            N_ ("Show what changed between the two dates"), N_ ("DATE") },
  [SP_MAP_GROUP] = { "group", 'g', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("Members of the group at the time"),
                     N_ ("GROUP") },
  [SP_MAP_BASIS] = { "basis", 'b', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                     N_ ("Resting on this or on something stronger"), N_ ("BASIS") },
  [SP_MAP_SCALE] = { "scale", 's', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                     N_ ("Make a PNG so many times larger, 1 to 8; at 1 it is 1200 by 848 pixels"), N_ ("N") },
  [SP_MAP_DATASET] = { "dataset", 'd', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                       N_ ("A file or folder, not the built-in dataset"), N_ ("PATH") },
  [SP_MAP_OUTPUT] = { "output", 'o', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                      N_ ("The file to write, which is replaced if there is one"), N_ ("FILE") },
};

static gboolean
check_repetition (const SpMapOptions *self, GError **error)
{
  for (guint i = 0; i < SP_N_MAP_OPTIONS; i++)
    if (self->typed[i] != NULL && self->typed[i][1] != NULL)
      return sp_command_refuse (error, _ ("The option --%s can be given only once."), templates[i].long_name);
  return TRUE;
}

static gboolean
make_all_utf8 (SpMapOptions *self, GError **error)
{
  for (guint i = 0; i < SP_N_MAP_OPTIONS; i++)
    if (self->typed[i] != NULL && i != SP_MAP_DATASET && i != SP_MAP_OUTPUT)
      {
        char *text = sp_command_argument_to_utf8 (self->typed[i][0], error);

        if (text == NULL)
          return FALSE;
        g_free (self->typed[i][0]);
        self->typed[i][0] = text;
      }
  return TRUE;
}

static gboolean
check_rest (const SpMapOptions *self, GError **error)
{
  g_autofree char *extra = NULL;

  if (self->rest == NULL)
    return TRUE;
  extra = sp_text_to_line (self->rest[0]);
  return sp_command_refuse (error, _ ("“%s” is not an option. The file to write is given after -o."), extra);
}

static gboolean
read_output (SpMapOptions *self, GError **error)
{
  const char *path = sp_map_options_get (self, SP_MAP_OUTPUT);
  g_autofree char *shown = path ? sp_text_to_line (path) : NULL;

  if (path == NULL || *path == '\0')
    {
      g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE,
                   _ ("Say which file to write: -o FILE.svg, FILE.png or FILE.pdf."));
      return FALSE;
    }
  if (sp_picture_format_find (path, &self->format))
    return TRUE;
  return sp_command_refuse (error, _ ("“%s” does not say what to write: its name must end in .svg, .png or .pdf."),
                            shown);
}

static gboolean
read_basis (SpMapOptions *self, GError **error)
{
  const char *typed = sp_map_options_get (self, SP_MAP_BASIS);
  int basis = typed ? sp_vocabulary_find (&sp_basis_vocabulary, typed) : SP_BASIS_OPERATOR;

  if (basis < 0)
    return sp_command_refuse (
      error, _ ("“%s” is no basis; strongest first, these are law, decision, statement, report and operator."), typed);
  self->weakest = (SpBasis) basis;
  return TRUE;
}

static gboolean
read_date (const SpMapOptions *self, SpMapOption option, SpDate *date, GError **error)
{
  const char *typed = sp_map_options_get (self, option);
  g_autoptr (GError) date_error = NULL;

  if (typed == NULL || sp_date_parse (typed, date, &date_error))
    return TRUE;
  g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, "--%s: %s", templates[option].long_name,
               date_error->message);
  return FALSE;
}

static gboolean
read_scale (SpMapOptions *self, GError **error)
{
  const char *typed = sp_map_options_get (self, SP_MAP_SCALE);
  char *end = NULL;

  self->scale = 1;
  if (typed == NULL)
    return TRUE;
  if (self->format != SP_PICTURE_PNG)
    return sp_command_refuse (error, _ ("The option --%s makes sense only for a PNG."),
                              templates[SP_MAP_SCALE].long_name);
  self->scale = g_ascii_strtod (typed, &end);
  if (end != typed && *end == '\0' && self->scale >= 1 && self->scale <= SP_PICTURE_MAX_SCALE)
    return TRUE;
  return sp_command_refuse (error, _ ("“%s” is no scale; it is a number from 1 to 8."), typed);
}

/**
 * sp_map_options_parse:
 * @self: (out caller-allocates): where to put the options; to be cleared in any case
 * @command: the map command
 * @arguments: (array zero-terminated=1): what was given, after the command's name
 * @exit: (out): where to put how the command ends, where it does
 *
 * Returns: whether the command is to go on
 */
gboolean
sp_map_options_parse (SpMapOptions *self, const SpCommand *command, char **arguments, SpExit *exit)
{
  GOptionEntry entries[SP_N_MAP_OPTIONS + 2] = { { NULL } };
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (self != NULL && command != NULL && arguments != NULL && exit != NULL, FALSE);

  *self = (SpMapOptions) { 0 };
  for (guint i = 0; i < SP_N_MAP_OPTIONS; i++)
    {
      entries[i] = templates[i];
      entries[i].arg_data = &self->typed[i];
    }
  entries[SP_N_MAP_OPTIONS] =
    (GOptionEntry) { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->rest, NULL, NULL };
  if (!sp_command_parse (command, entries, arguments, exit))
    return FALSE;
  if (check_repetition (self, &error) && make_all_utf8 (self, &error) && check_rest (self, &error) &&
      read_output (self, &error) && read_basis (self, &error) && read_date (self, SP_MAP_ON, &self->on, &error) &&
      read_date (self, SP_MAP_COMPARE_WITH, &self->compared, &error) && read_scale (self, &error))
    return TRUE;
  *exit = sp_command_fail (command, error);
  return FALSE;
}

/**
 * sp_map_options_get:
 * @self: options
 * @option: an option
 *
 * Returns: (nullable): what was given for it, or %NULL
 */
const char *
sp_map_options_get (const SpMapOptions *self, SpMapOption option)
{
  g_return_val_if_fail (self != NULL && (guint) option < SP_N_MAP_OPTIONS, NULL);

  return self->typed[option] ? self->typed[option][0] : NULL;
}

/**
 * sp_map_options_clear:
 * @self: options
 *
 * Frees what they hold.
 */
void
sp_map_options_clear (SpMapOptions *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < SP_N_MAP_OPTIONS; i++)
    g_clear_pointer (&self->typed[i], g_strfreev);
  g_clear_pointer (&self->rest, g_strfreev);
}
