/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the map command, as far as that can be read without a dataset. */
#include "sp-map-options.h"

#include "sp-text.h"
#include "sp-vocabulary.h"

#include <glib/gi18n-lib.h>

static const SpOption templates[SP_N_MAP_OPTIONS] = {
  [SP_MAP_QUESTION] = { "question", 'q', SP_OPTION_TEXT, N_ ("By id or title; the first one without it"),
                        N_ ("QUESTION") },
  [SP_MAP_ON] = { "on", 0, SP_OPTION_TEXT, N_ ("As of this date; the edition without it"), N_ ("DATE") },
  [SP_MAP_COMPARE_WITH] = { "compare-with", 0, SP_OPTION_TEXT, N_ ("Show what changed between the two dates"),
                            N_ ("DATE") },
  [SP_MAP_GROUP] = { "group", 'g', SP_OPTION_TEXT, N_ ("Members of the group at the time"), N_ ("GROUP") },
  [SP_MAP_BASIS] = { "basis", 'b', SP_OPTION_TEXT, N_ ("Resting on this or on something stronger"), N_ ("BASIS") },
  [SP_MAP_SCALE] = { "scale", 's', SP_OPTION_TEXT,
                     N_ ("Make a PNG so many times larger, 1 to 8; at 1 it is 1200 by 848 pixels"), N_ ("N") },
  [SP_MAP_DATASET] = { "dataset", 'd', SP_OPTION_PATH, N_ ("A file or folder, not the built-in dataset"), N_ ("PATH") },
  [SP_MAP_OUTPUT] = { "output", 'o', SP_OPTION_PATH, N_ ("The file to write, which is replaced if there is one"),
                      N_ ("FILE") },
};

static gboolean
check_rest (const SpMapOptions *self, GError **error)
{
  const char *const *rest = sp_options_get_rest (&self->given);
  g_autofree char *extra = rest ? sp_text_to_line (rest[0]) : NULL;

  if (rest == NULL)
    return TRUE;
  return sp_command_refuse (error, _ ("“%s” is not an option. The file to write is given after -o."), extra);
}

static gboolean
read_output (SpMapOptions *self, GError **error)
{
  const char *path = sp_options_get (&self->given, SP_MAP_OUTPUT);
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
read_scale (SpMapOptions *self, GError **error)
{
  const char *typed = sp_options_get (&self->given, SP_MAP_SCALE);
  char *end = NULL;

  self->scale = 1;
  if (typed == NULL)
    return TRUE;
  if (self->format != SP_PICTURE_PNG)
    return sp_command_refuse (error, _ ("The option --%s makes sense only for a PNG."), templates[SP_MAP_SCALE].name);
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
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (self != NULL && command != NULL && arguments != NULL && exit != NULL, FALSE);

  *self = (SpMapOptions) { 0 };
  if (!sp_options_parse (&self->given, templates, SP_N_MAP_OPTIONS, command, arguments, exit))
    return FALSE;
  if (check_rest (self, &error) && read_output (self, &error) &&
      sp_options_read_basis (&self->given, SP_MAP_BASIS, &self->weakest, &error) &&
      sp_options_read_date (&self->given, SP_MAP_ON, &self->on, &error) &&
      sp_options_read_date (&self->given, SP_MAP_COMPARE_WITH, &self->compared, &error) && read_scale (self, &error))
    return TRUE;
  *exit = sp_command_fail (command, error);
  return FALSE;
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

  sp_options_clear (&self->given);
}
