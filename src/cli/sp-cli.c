/* SPDX-License-Identifier: GPL-3.0-or-later
 * The command line: commands that print what a dataset says, without a window. */
#include "sp-cli.h"

#include "sp-command.h"
#include "sp-output.h"
#include "sp-suggestion.h"
#include "sp-text.h"

#include <glib/gi18n-lib.h>

static const SpCommand *const commands[] = {
  &sp_check_command,
  &sp_list_command,
  &sp_compare_command,
  &sp_summary_command,
  &sp_export_command,
  &sp_map_command,
  &sp_cite_command,
};

static const SpCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i]->name, name))
      return commands[i];
  return NULL;
}

static gboolean
is_help (const char *word)
{
  return g_str_equal (word, "help") || g_str_equal (word, "--help") || g_str_equal (word, "-h");
}

/* A line for each, with what they do under each other. */
static void
append_commands (GString *help)
{
  guint width = 0;

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    width = MAX (width, (guint) strlen (commands[i]->name) + 1 + sp_text_get_width (_ (commands[i]->arguments)));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      const char *arguments = _ (commands[i]->arguments);
      guint used = (guint) strlen (commands[i]->name) + 1 + sp_text_get_width (arguments);

      g_string_append_printf (help, "  %s %s%*s  %s\n", commands[i]->name, arguments, (int) (width - used), "",
                              _ (commands[i]->summary));
    }
}

static char *
make_help (void)
{
  GString *help = g_string_new (NULL);

  g_string_append (help, _ ("Usage:\n"
                            "  standpoint [FILE, FOLDER or ADDRESS]   open a dataset in a window\n"
                            "  standpoint COMMAND [OPTION…]           print on the terminal, without a window\n"));
  g_string_append_c (help, '\n');
  g_string_append (help, _ ("Commands:"));
  g_string_append_c (help, '\n');
  append_commands (help);
  g_string_append_c (help, '\n');
  g_string_append (help, _ ("Options:\n"
                            "  -h, --help    Show this help\n"
                            "  --version     Show the version\n"));
  g_string_append_c (help, '\n');
  g_string_append (help, _ ("“standpoint help COMMAND” tells more about a command."));
  g_string_append_c (help, '\n');
  return g_string_free (help, FALSE);
}

static SpExit
fail_at_command (const char *name)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  g_auto (GStrv) nearest = NULL;
  g_autofree char *safe = sp_text_to_line (name);
  g_autofree char *message = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_strv_builder_add (names, commands[i]->name);
  all = g_strv_builder_end (names);
  nearest = sp_suggestions_find (safe, (const char *const *) all);
  if (nearest[0] != NULL)
    message = g_strdup_printf (_ ("There is no command “%s”. Did you mean “%s”?"), safe, nearest[0]);
  else
    message = g_strdup_printf (_ ("There is no command “%s”. “standpoint --help” names them all."), safe);
  sp_output_complain (message);
  return SP_EXIT_USAGE;
}

static SpExit
run_help (char **arguments)
{
  char *for_help[] = { NULL, (char *) "--help", NULL };
  const SpCommand *command;

  if (arguments[1] == NULL || is_help (arguments[1]))
    {
      g_autofree char *help = make_help ();

      return sp_output_print (help) ? SP_EXIT_DONE : SP_EXIT_FAILED;
    }
  command = find_command (arguments[1]);
  if (command == NULL)
    return fail_at_command (arguments[1]);
  for_help[0] = arguments[1];
  return command->run (command, for_help);
}

/**
 * sp_cli_is_command:
 * @word: the first argument of the program
 *
 * Returns: whether @word calls for sp_cli_run(): a command, `help`, `--help`, `-h` or `--version`; anything else is for
 *   the window
 */
gboolean
sp_cli_is_command (const char *word)
{
  g_return_val_if_fail (word != NULL, FALSE);

  return is_help (word) || g_str_equal (word, "--version") || find_command (word) != NULL;
}

/**
 * sp_cli_run:
 * @argc: the number of arguments
 * @argv: (array length=argc): the program's arguments, its name first and a command second
 *
 * Runs a command: results go to standard output, everything else to standard error. Needs no display. The locale must
 * have been set.
 *
 * Returns: the exit status: 0 done, 1 not found or the dataset has errors, 2 wrong usage
 */
int
sp_cli_run (int argc, char **argv)
{
  g_auto (GStrv) arguments = NULL;
  const SpCommand *command;

  g_return_val_if_fail (argc >= 2 && argv != NULL, SP_EXIT_USAGE);

  g_set_prgname ("standpoint");
  arguments = g_strdupv (argv + 1);
  if (is_help (arguments[0]))
    return run_help (arguments);
  if (g_str_equal (arguments[0], "--version"))
    return sp_output_print ("standpoint " VERSION "\n") ? SP_EXIT_DONE : SP_EXIT_FAILED;
  command = find_command (arguments[0]);
  return command ? command->run (command, arguments) : fail_at_command (arguments[0]);
}
