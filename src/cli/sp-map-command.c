/* SPDX-License-Identifier: GPL-3.0-or-later
 * The command that writes a picture of the map. */
#include "sp-map-options.h"
#include "sp-name-finder.h"
#include "sp-written-file.h"

#include <glib/gi18n-lib.h>

static gboolean
aim (SpLens *lens, const SpMapOptions *options, SpDataset *dataset, GError **error)
{
  const char *question = sp_options_get (&options->given, SP_MAP_QUESTION);
  const char *group = sp_options_get (&options->given, SP_MAP_GROUP);
  gpointer record;

  if (question != NULL)
    {
      record = sp_find_record (dataset, SP_RECORD_QUESTION, question, error);
      if (record == NULL)
        return FALSE;
      sp_lens_set_question (lens, record);
    }
  if (group != NULL)
    {
      record = sp_find_record (dataset, SP_RECORD_GROUP, group, error);
      if (record == NULL)
        return FALSE;
      sp_lens_set_group (lens, record);
    }
  sp_lens_set_weakest (lens, options->weakest);
  sp_lens_set_on (lens, sp_command_limit_date (options->on, dataset));
  sp_lens_set_compared (lens, sp_command_limit_date (options->compared, dataset));
  return TRUE;
}

static gboolean
check_span (SpLens *lens, const SpMapOptions *options, GError **error)
{
  guint32 first_day, second_day;

  if (!sp_lens_get_span (lens, &first_day, &second_day) || first_day < second_day)
    return TRUE;
  g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE,
               _ ("--compare-with %s is the date that it would be compared with."),
               sp_options_get (&options->given, SP_MAP_COMPARE_WITH));
  return FALSE;
}

static gboolean
write_picture (SpLens *lens, const SpMapOptions *options, GError **error)
{
  const char *path = sp_options_get (&options->given, SP_MAP_OUTPUT);
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (SpMapScene) scene = NULL;
  g_autoptr (SpPicture) picture = NULL;
  g_autoptr (GError) cause = NULL;

  if (!sp_written_file_check (path, error))
    return FALSE;
  scene = sp_map_scene_new (sp_geometry_get_world (), lens, SP_DEFAULT_UNCONFIRMED_YEARS, sp_theme_get (FALSE, FALSE));
  picture = sp_map_export_create_picture (scene);
  if (sp_picture_write (picture, options->format, options->scale, file, NULL, &cause))
    return TRUE;
  sp_written_file_set_error (path, cause, error);
  return FALSE;
}

static SpExit
draw (const SpCommand *command, const SpMapOptions *options, SpDataset *dataset)
{
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  g_autoptr (SpLens) lens = sp_lens_new (index);
  g_autoptr (GError) error = NULL;

  if (!aim (lens, options, dataset, &error) || !check_span (lens, options, &error))
    return sp_command_fail (command, error);
  if (sp_date_is_set (options->on))
    sp_command_explain_date (options->on, dataset);
  if (sp_date_is_set (options->compared))
    sp_command_explain_date (options->compared, dataset);
  return write_picture (lens, options, &error) ? SP_EXIT_DONE : sp_command_fail (command, error);
}

static SpExit
run (const SpCommand *self, char **arguments)
{
  g_auto (SpMapOptions) options = { 0 };
  g_autoptr (SpReading) reading = NULL;
  const char *path;
  SpExit exit = SP_EXIT_DONE;

  if (!sp_map_options_parse (&options, self, arguments, &exit))
    return exit;
  path = sp_options_get (&options.given, SP_MAP_DATASET);
  reading = sp_command_open (self, path, &exit);
  if (reading == NULL)
    return exit;
  exit = draw (self, &options, sp_reading_get_dataset (reading));
  return sp_command_close (g_steal_pointer (&reading), path, exit);
}

const SpCommand sp_map_command = {
  .name = "map",
  .arguments = N_ ("-o FILE"),
  .summary = N_ ("Write the map as SVG, PNG or PDF, with its legend and source"),
  .description = N_ ("The name of FILE ends in .svg, .png or .pdf. It is written whole or not at all.\n"
                     "\n"
                     "A DATE is 2019, 2019-02 or 2019-02-22; a year or a month means its last day.\n"
                     "With --compare-with, countries whose level differs between the two dates are as\n"
                     "on the later one, and all others are faded.\n"
                     "A BASIS is the weakest to be shown; strongest first: law, decision, statement,\n"
                     "report (press reports), operator (what operators do).\n"
                     "\n"
                     "Exit status: 0 done; 1 something named does not exist, the file cannot be\n"
                     "written, or the dataset has errors (what can be used of it is shown); 2 wrong\n"
                     "usage."),
  .run = run,
};
