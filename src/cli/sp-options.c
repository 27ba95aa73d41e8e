/* SPDX-License-Identifier: GPL-3.0-or-later
 * The options of a command, as they were given: each checked, text made UTF-8, dates and bases read. */
#include "sp-options.h"

#include <glib/gi18n-lib.h>

static gboolean
check_repetition (const SpOptions *self, GError **error)
{
  for (guint i = 0; i < self->n_options; i++)
    if (self->options[i].kind != SP_OPTION_TEXTS && self->values[i] != NULL && self->values[i][1] != NULL)
      return sp_command_refuse (error, _ ("The option --%s can be given only once."), self->options[i].name);
  return TRUE;
}

static gboolean
make_utf8 (SpOptions *self, GError **error)
{
  for (guint i = 0; i < self->n_options; i++)
    if (self->options[i].kind != SP_OPTION_PATH && !sp_command_arguments_to_utf8 (self->values[i], error))
      return FALSE;
  return sp_command_arguments_to_utf8 (self->rest, error);
}

static GOptionEntry *
make_entries (SpOptions *self)
{
  GOptionEntry *entries = g_new0 (GOptionEntry, self->n_options + 2);

  for (guint i = 0; i < self->n_options; i++)
    {
      const SpOption *option = &self->options[i];
      gboolean flag = option->kind == SP_OPTION_FLAG;

      entries[i] = (GOptionEntry) {
        .long_name = option->name,
        .short_name = option->letter,
        .arg = flag ? G_OPTION_ARG_NONE : G_OPTION_ARG_FILENAME_ARRAY,
        .arg_data = flag ? (gpointer) &self->flags[i] : (gpointer) &self->values[i],
        .description = option->description,
        .arg_description = option->value,
      };
    }
  entries[self->n_options] =
    (GOptionEntry) { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->rest, NULL, NULL };
  return entries;
}

/**
 * sp_options_parse:
 * @self: (out caller-allocates): where to put the options; to be cleared in any case
 * @options: (array length=n_options): the options that there are; must outlive @self
 * @n_options: how many
 * @command: the command
 * @arguments: (array zero-terminated=1): what was given, after the command's name
 * @exit: (out): where to put how the command ends, where it does
 *
 * Reads the options of a command. Asked for help, that is all it does; where an option is wrong, says so.
 *
 * Returns: whether the command is to go on
 */
gboolean
sp_options_parse (SpOptions *self,
                  const SpOption *options,
                  guint n_options,
                  const SpCommand *command,
                  char **arguments,
                  SpExit *exit)
{
  g_autofree GOptionEntry *entries = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (self != NULL && options != NULL && command != NULL && arguments != NULL && exit != NULL, FALSE);

  *self = (SpOptions) { options, n_options, g_new0 (GStrv, n_options), g_new0 (gboolean, n_options), NULL };
  entries = make_entries (self);
  if (!sp_command_parse (command, entries, arguments, exit))
    return FALSE;
  if (check_repetition (self, &error) && make_utf8 (self, &error))
    return TRUE;
  *exit = sp_command_fail (command, error);
  return FALSE;
}

/**
 * sp_options_clear:
 * @self: options, or nothing but zeros
 *
 * Frees what they hold.
 */
void
sp_options_clear (SpOptions *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->n_options; i++)
    g_strfreev (self->values[i]);
  g_clear_pointer (&self->values, g_free);
  g_clear_pointer (&self->flags, g_free);
  g_clear_pointer (&self->rest, g_strfreev);
  self->n_options = 0;
}

/**
 * sp_options_get:
 * @self: options
 * @option: the place of one that has a value
 *
 * Returns: (nullable): what was given for it, of several the first, or %NULL
 */
const char *
sp_options_get (const SpOptions *self, guint option)
{
  g_return_val_if_fail (self != NULL && option < self->n_options, NULL);

  return self->values[option] ? self->values[option][0] : NULL;
}

/**
 * sp_options_get_all:
 * @self: options
 * @option: the place of one that can be given several times
 *
 * Returns: (array zero-terminated=1) (nullable): what was given for it, or %NULL
 */
const char *const *
sp_options_get_all (const SpOptions *self, guint option)
{
  g_return_val_if_fail (self != NULL && option < self->n_options, NULL);

  return (const char *const *) self->values[option];
}

/**
 * sp_options_get_rest:
 * @self: options
 *
 * Returns: (array zero-terminated=1) (nullable): the arguments that are no options
 */
const char *const *
sp_options_get_rest (const SpOptions *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->rest;
}

/**
 * sp_options_has:
 * @self: options
 * @option: the place of one
 *
 * Returns: whether it was given
 */
gboolean
sp_options_has (const SpOptions *self, guint option)
{
  g_return_val_if_fail (self != NULL && option < self->n_options, FALSE);

  return self->flags[option] || self->values[option] != NULL;
}

/**
 * sp_options_read_date:
 * @self: options
 * @option: the place of one whose value is a date
 * @date: (out): where to put the date; left as it is where none was given
 * @error: return location for an error of the domain `SP_COMMAND_ERROR`
 *
 * Returns: whether it is a date, or was not given
 */
gboolean
sp_options_read_date (const SpOptions *self, guint option, SpDate *date, GError **error)
{
  const char *typed = sp_options_get (self, option);
  g_autoptr (GError) date_error = NULL;

  if (typed == NULL || sp_date_parse (typed, date, &date_error))
    return TRUE;
  g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, "--%s: %s", self->options[option].name,
               date_error->message);
  return FALSE;
}

/**
 * sp_options_read_basis:
 * @self: options
 * @option: the place of one whose value is a basis
 * @weakest: (out): where to put the basis; the weakest that there is where none was given
 * @error: return location for an error of the domain `SP_COMMAND_ERROR`
 *
 * Returns: whether it is a basis, or was not given
 */
gboolean
sp_options_read_basis (const SpOptions *self, guint option, SpBasis *weakest, GError **error)
{
  const char *typed = sp_options_get (self, option);
  int basis = typed ? sp_vocabulary_find (&sp_basis_vocabulary, typed) : SP_BASIS_OPERATOR;

  if (basis < 0)
    return sp_command_refuse (
      error, _ ("“%s” is no basis; strongest first, these are law, decision, statement, report and operator."), typed);
  *weakest = (SpBasis) basis;
  return TRUE;
}

/**
 * sp_options_read_paper:
 * @self: options
 * @option: the place of one whose value is a paper
 * @paper: (out) (transfer none): where to put the paper; A4 where none was given
 * @error: return location for an error of the domain `SP_COMMAND_ERROR`
 *
 * Returns: whether it is a paper, or was not given
 */
gboolean
sp_options_read_paper (const SpOptions *self, guint option, const SpPaper **paper, GError **error)
{
  const char *typed = sp_options_get (self, option);

  *paper = sp_paper_find (typed ? typed : "a4");
  return *paper != NULL || sp_command_refuse (error, _ ("“%s” is no paper; the papers are a4 and letter."), typed);
}

/**
 * sp_options_check_choice:
 * @self: options
 * @group: the place of the one that names a group
 * @all: the place of the flag for all countries
 * @none: what to say where nothing is chosen
 * @error: return location for an error of the domain `SP_COMMAND_ERROR`
 *
 * Returns: whether there are either countries, by name or by group, or all
 */
gboolean
sp_options_check_choice (const SpOptions *self, guint group, guint all, const char *none, GError **error)
{
  gboolean some;

  g_return_val_if_fail (self != NULL && none != NULL, FALSE);

  some = self->rest != NULL || sp_options_has (self, group);
  if (some != sp_options_has (self, all))
    return TRUE;
  g_set_error_literal (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE,
                       some ? _ ("--all leaves no countries to be named.") : none);
  return FALSE;
}
