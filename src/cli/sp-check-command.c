/* SPDX-License-Identifier: GPL-3.0-or-later
 * The command that prints every problem of a dataset, with its place. */
#include "sp-command.h"

#include "sp-output.h"
#include "sp-text.h"

#include <glib/gi18n-lib.h>

static void
append_counts (GString *text, SpDataset *dataset)
{
  for (guint kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    {
      g_autofree char *count = sp_record_kind_format_count (kind, sp_dataset_get_records (dataset, kind)->len);

      g_string_append (text, kind == 0 ? "; " : ", ");
      g_string_append (text, count);
    }
}

static void
append_summary (GString *text, SpReading *reading, const char *path)
{
  guint n_errors = sp_reading_get_n_errors (reading);
  guint n_warnings = sp_reading_get_n_warnings (reading);
  SpDataset *dataset = sp_reading_get_dataset (reading);

  if (path != NULL)
    {
      g_autofree char *safe = sp_text_to_line (path);

      g_string_append_printf (text, "%s: ", safe);
    }
  g_string_append_printf (text, ngettext ("%u error", "%u errors", n_errors), n_errors);
  g_string_append (text, ", ");
  g_string_append_printf (text, ngettext ("%u warning", "%u warnings", n_warnings), n_warnings);
  if (dataset != NULL)
    append_counts (text, dataset);
  g_string_append_c (text, '\n');
}

static SpExit
check (const SpCommand *command, const char *path, gboolean is_one_of_many)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpReading) reading = sp_command_read (path, &error);
  g_autoptr (GString) text = NULL;
  g_autofree char *problems = NULL;

  if (reading == NULL)
    return sp_command_fail (command, error);
  problems = sp_command_format_problems (reading, path);
  text = g_string_new (problems);
  append_summary (text, reading, is_one_of_many ? path : NULL);
  if (!sp_output_print (text->str))
    return SP_EXIT_FAILED;
  return sp_reading_get_n_errors (reading) > 0 || sp_reading_get_dataset (reading) == NULL ? SP_EXIT_FAILED
                                                                                           : SP_EXIT_DONE;
}

static SpExit
check_all (const SpCommand *command, const char *const *paths)
{
  gboolean are_many = paths[0] != NULL && paths[1] != NULL;
  SpExit exit = SP_EXIT_DONE;

  if (paths[0] == NULL)
    return check (command, NULL, FALSE);
  for (; *paths != NULL; paths++)
    if (check (command, *paths, are_many) != SP_EXIT_DONE)
      exit = SP_EXIT_FAILED;
  return exit;
}

static SpExit
run (const SpCommand *self, char **arguments)
{
  g_auto (GStrv) datasets = NULL;
  g_auto (GStrv) paths = NULL;
  g_autoptr (GStrvBuilder) all_builder = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  SpExit exit = SP_EXIT_DONE;
  const GOptionEntry entries[] = {
    { "dataset", 'd', 0, G_OPTION_ARG_FILENAME_ARRAY, &datasets, N_ ("Check this file or folder, like PATH"),
      N_ ("PATH") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &paths, NULL, NULL },
    { NULL },
  };

  if (!sp_command_parse (self, entries, arguments, &exit))
    return exit;
  if (datasets != NULL)
    g_strv_builder_addv (all_builder, (const char **) datasets);
  if (paths != NULL)
    g_strv_builder_addv (all_builder, (const char **) paths);
  all = g_strv_builder_end (all_builder);
  return check_all (self, (const char *const *) all);
}

const SpCommand sp_check_command = {
  .name = "check",
  .arguments = N_ ("[PATH…]"),
  .summary = N_ ("Check a dataset and print every problem with its place"),
  .description = N_ ("A PATH is a file or a folder of parts; without one the built-in dataset is\n"
                     "checked. A problem is a line PATH:LINE:COLUMN: severity: message; the last line\n"
                     "counts the problems and the records that can be used.\n"
                     "\n"
                     "Exit status: 0 no errors (there may be warnings), 1 errors, or a PATH cannot be\n"
                     "read, 2 wrong usage."),
  .run = run,
};
