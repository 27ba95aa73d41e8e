/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the commands of the command line have in common: options, help, exit statuses, opening a dataset. */
#include "sp-command.h"

#include "sp-output.h"
#include "sp-problem.h"
#include "sp-text.h"

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (sp - command - error - quark, sp_command_error)

static GOptionContext *
make_context (const SpCommand *self, const GOptionEntry *entries, gboolean *help)
{
  const GOptionEntry help_entry[] = {
    { "help", 'h', 0, G_OPTION_ARG_NONE, help, N_ ("Show this help"), NULL },
    { NULL },
  };
  GOptionContext *context = g_option_context_new (self->arguments);

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, self->summary);
  if (self->description != NULL)
    g_option_context_set_description (context, self->description);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, help_entry, GETTEXT_PACKAGE);
  return context;
}

/* The help names the command as it is called, which GOption takes from the program's name. */
static gboolean
print_help (const SpCommand *self, GOptionContext *context)
{
  g_autofree char *program = g_strdup (g_get_prgname ());
  g_autofree char *call = g_strdup_printf ("standpoint %s", self->name);
  g_autofree char *help = NULL;

  g_set_prgname (call);
  help = g_option_context_get_help (context, TRUE, NULL);
  g_set_prgname (program);
  return sp_output_print (help);
}

/**
 * sp_command_parse:
 * @self: a command
 * @entries: its options
 * @arguments: (array zero-terminated=1): what was given, after the command's name
 * @exit: (out): where to put how the command ends, where it does
 *
 * Reads the options of a command. Asked for help, that is all it does; where an option is wrong, says so.
 *
 * Returns: whether the command is to go on
 */
gboolean
sp_command_parse (const SpCommand *self, const GOptionEntry *entries, char **arguments, SpExit *exit)
{
  g_autoptr (GOptionContext) context = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) rest = NULL;
  gboolean help = FALSE;

  g_return_val_if_fail (self != NULL && entries != NULL && arguments != NULL && exit != NULL, FALSE);

  context = make_context (self, entries, &help);
  rest = g_strdupv (arguments);
  if (!g_option_context_parse_strv (context, &rest, &error))
    {
      g_autoptr (GError) usage = g_error_new_literal (SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, error->message);

      *exit = sp_command_fail (self, usage);
      return FALSE;
    }
  if (!help)
    return TRUE;
  *exit = print_help (self, context) ? SP_EXIT_DONE : SP_EXIT_FAILED;
  return FALSE;
}

/**
 * sp_command_fail:
 * @self: a command
 * @error: why it cannot go on
 *
 * Says so on standard error; of wrong usage also where to find help.
 *
 * Returns: how the command ends
 */
SpExit
sp_command_fail (const SpCommand *self, const GError *error)
{
  g_autofree char *message = NULL;
  g_autofree char *hint = NULL;

  g_return_val_if_fail (self != NULL && error != NULL, SP_EXIT_FAILED);

  message = sp_text_to_line (error->message);
  sp_output_complain (message);
  if (!g_error_matches (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE))
    return SP_EXIT_FAILED;
  hint = g_strdup_printf (_ ("For help, run “standpoint %s --help”."), self->name);
  sp_output_complain (hint);
  return SP_EXIT_USAGE;
}

static char *
make_utf8 (const char *argument, GError **error)
{
  g_autofree char *valid = NULL;
  char *text;

  if (g_utf8_validate (argument, -1, NULL))
    return g_strdup (argument);
  text = g_locale_to_utf8 (argument, -1, NULL, NULL, NULL);
  if (text != NULL)
    return text;
  valid = g_utf8_make_valid (argument, -1);
  g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, _ ("“%s” is not text in UTF-8."), valid);
  return NULL;
}

/**
 * sp_command_arguments_to_utf8:
 * @arguments: (nullable): arguments that are no paths
 * @error: return location for an error of the domain `SP_COMMAND_ERROR`
 *
 * Replaces each by itself in UTF-8, which it already is or becomes by the user's locale.
 *
 * Returns: whether all are text
 */
gboolean
sp_command_arguments_to_utf8 (GStrv arguments, GError **error)
{
  for (guint i = 0; arguments != NULL && arguments[i] != NULL; i++)
    {
      char *text = make_utf8 (arguments[i], error);

      if (text == NULL)
        return FALSE;
      g_free (arguments[i]);
      arguments[i] = text;
    }
  return TRUE;
}

/**
 * sp_command_refuse:
 * @error: return location for an error of the domain `SP_COMMAND_ERROR`
 * @format: what is wrong with how the command was used, with one `%s`
 * @word: what stands in its place
 *
 * Makes an error of a wrong use.
 *
 * Returns: %FALSE
 */
gboolean
sp_command_refuse (GError **error, const char *format, const char *word)
{
  g_autofree char *message = NULL;

  g_return_val_if_fail (format != NULL, FALSE);

  message = g_strdup_printf (format, word);
  g_set_error_literal (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, message);
  return FALSE;
}

/**
 * sp_command_read:
 * @path: (nullable): a file or folder as on a command line; %NULL for the built-in dataset
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): what could be read, with all problems; %NULL where nothing could be read at all
 */
SpReading *
sp_command_read (const char *path, GError **error)
{
  g_autoptr (GFile) file = NULL;

  if (path == NULL)
    return sp_reader_read_builtin (NULL, error);
  file = g_file_new_for_commandline_arg (path);
  return sp_reader_read (file, NULL, NULL, NULL, error);
}

/* Where the user names a file from the working folder, so do the problems. */
static const char *
skip_working_folder (const char *line, const char *path)
{
  g_autofree char *working_folder = NULL;

  if (path == NULL || g_path_is_absolute (path))
    return line;
  working_folder = g_get_current_dir ();
  if (!g_str_has_prefix (line, working_folder) || line[strlen (working_folder)] != G_DIR_SEPARATOR)
    return line;
  return line + strlen (working_folder) + 1;
}

/**
 * sp_command_format_problems:
 * @reading: what was read
 * @path: (nullable): what the user named to be read
 *
 * Returns: (transfer full): its problems, a line each, safe for a terminal
 */
char *
sp_command_format_problems (SpReading *reading, const char *path)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  GListModel *problems;

  g_return_val_if_fail (SP_IS_READING (reading), NULL);

  problems = sp_reading_get_problems (reading);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (SpProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *line = sp_problem_format (problem);
      g_autofree char *safe = sp_text_to_line (skip_working_folder (line, path));

      g_string_append_printf (lines, "%s\n", safe);
    }
  return g_string_free (g_steal_pointer (&lines), FALSE);
}

/**
 * sp_command_open:
 * @self: a command
 * @path: (nullable): what the user named to be read
 * @exit: (out): how the command ends, where nothing can be used
 *
 * Reads a dataset of which records are needed. Where there are none, says why on standard error.
 *
 * Returns: (transfer full) (nullable): what was read, with a dataset
 */
SpReading *
sp_command_open (const SpCommand *self, const char *path, SpExit *exit)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpReading) reading = sp_command_read (path, &error);
  g_autofree char *problems = NULL;

  g_return_val_if_fail (self != NULL && exit != NULL, NULL);

  if (reading == NULL)
    {
      *exit = sp_command_fail (self, error);
      return NULL;
    }
  if (sp_reading_get_dataset (reading) != NULL)
    return g_steal_pointer (&reading);
  problems = sp_command_format_problems (reading, path);
  sp_output_print_error (problems);
  *exit = SP_EXIT_FAILED;
  return NULL;
}

static void
say_errors (SpReading *reading, const char *path)
{
  guint count = sp_reading_get_n_errors (reading);
  g_autofree char *shown = path ? sp_text_to_line (path) : NULL;
  g_autofree char *command = g_strconcat ("standpoint check", shown ? " " : NULL, shown, NULL);
  g_autofree char *message = NULL;

  message =
    g_strdup_printf (ngettext ("The dataset has %u error, and what it concerns was left out; see “%s”.",
                               "The dataset has %u errors, and what they concern was left out; see “%s”.", count),
                     count, command);
  sp_output_complain (message);
}

/**
 * sp_command_close:
 * @reading: (transfer full): what was read
 * @path: (nullable): what the user named to be read
 * @exit: how the command ended
 *
 * Says on standard error where a part of the dataset could not be used. The dataset itself is left to the end of the
 * program, which is next: to free all its records takes longer than to read some datasets. Whoever looks for leaks sets
 * `G_DEBUG=gc-friendly`, as all tests do.
 *
 * Returns: how the command ends with that: not as done where something was left out
 */
SpExit
sp_command_close (SpReading *reading, const char *path, SpExit exit)
{
  g_return_val_if_fail (SP_IS_READING (reading), exit);

  if (sp_reading_get_n_errors (reading) > 0)
    {
      say_errors (reading, path);
      exit = MAX (exit, SP_EXIT_FAILED);
    }
  if (g_mem_gc_friendly)
    g_object_unref (reading);
  return exit;
}

static gboolean
is_after_edition (SpDate on, SpDataset *dataset)
{
  SpDate edition = sp_dataset_get_edition (dataset);

  return sp_date_is_set (on) && sp_date_is_set (edition) && sp_date_get_last_day (on) > sp_date_get_last_day (edition);
}

/**
 * sp_command_limit_date:
 * @on: the date as of which something was asked, or no date
 * @dataset: the dataset
 *
 * Returns: the date, or the dataset's edition where that is earlier: after it nothing is known
 */
SpDate
sp_command_limit_date (SpDate on, SpDataset *dataset)
{
  g_return_val_if_fail (SP_IS_DATASET (dataset), on);

  return is_after_edition (on, dataset) ? sp_dataset_get_edition (dataset) : on;
}

/**
 * sp_command_explain_date:
 * @on: the date as of which something was asked
 * @dataset: the dataset
 *
 * Says on standard error what the date was taken for, where that is not the day itself.
 */
void
sp_command_explain_date (SpDate on, SpDataset *dataset)
{
  g_autofree char *typed = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *message = NULL;

  g_return_if_fail (SP_IS_DATASET (dataset));

  typed = sp_date_to_string (on);
  if (is_after_edition (on, dataset))
    {
      shown = sp_date_format (sp_dataset_get_edition (dataset));
      message = g_strdup_printf (_ ("The dataset ends with its edition, which is taken for “%s”: %s."), typed, shown);
    }
  else if (sp_date_is_vague (on))
    {
      shown = sp_date_format (sp_date_from_day_number (sp_date_get_last_day (on)));
      message = g_strdup_printf (_ ("“%s” is taken as its last day, %s."), typed, shown);
    }
  if (message != NULL)
    sp_output_complain (message);
}
