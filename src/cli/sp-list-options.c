/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the list command, as far as that can be read without a dataset. */
#include "sp-list-options.h"

#include "sp-vocabulary.h"

#include <glib/gi18n-lib.h>

static const GOptionEntry templates[SP_N_LIST_OPTIONS] = {
  [SP_LIST_COUNTRY] = { "country", 'c', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                        N_ ("By code or any name; several with commas"), N_ ("COUNTRY") },
  [SP_LIST_GROUP] = { "group", 'g', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("Members of the group at the time"),
                      N_ ("GROUP") },
  [SP_LIST_QUESTION] = { "question", 'q', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("By id or title; may be repeated"),
                         N_ ("QUESTION") },
  [SP_LIST_LEVEL] = { "level", 'l', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("By id or label; may be repeated"),
                      N_ ("LEVEL") },
  [SP_LIST_BASIS] = { "basis", 'b', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                      N_ ("Resting on this or on something stronger"), N_ ("BASIS") },
  [SP_LIST_SPEAKER] = { "speaker", 's', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                        N_ ("Quotes of this actor, by id or name"), N_ ("SPEAKER") },
  [SP_LIST_KIND] = { "kind", 'k', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("Events of this kind; may be repeated"),
                     N_ ("KIND") },
  [SP_LIST_SEARCH] = { "search", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("With these words"), N_ ("TEXT") },
  [SP_LIST_FROM] = { "from", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("Dated then or later"), N_ ("DATE") },
  [SP_LIST_TO] = { "to", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("Dated then or earlier"), N_ ("DATE") },
  [SP_LIST_ON] = { "on", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("As of this date"), N_ ("DATE") },
  [SP_LIST_DATASET] = { "dataset", 'd', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
                        N_ ("A file or folder, not the built-in dataset"), N_ ("PATH") },
  [SP_LIST_FORMAT] = { "format", 'f', 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, N_ ("table, csv or json"), N_ ("FORMAT") },
};

static gboolean
may_be_repeated (SpListOption option)
{
  return option == SP_LIST_COUNTRY || option == SP_LIST_QUESTION || option == SP_LIST_LEVEL || option == SP_LIST_KIND;
}

/* A filter that is given twice is never passed over in silence. */
static gboolean
check_repetition (const SpListOptions *self, GError **error)
{
  for (guint i = 0; i < SP_N_LIST_OPTIONS; i++)
    if (!may_be_repeated (i) && self->typed[i] != NULL && self->typed[i][1] != NULL)
      {
        g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, _ ("The option --%s can be given only once."),
                     templates[i].long_name);
        return FALSE;
      }
  return TRUE;
}

static gboolean
make_all_utf8 (SpListOptions *self, GError **error)
{
  for (guint i = 0; i < SP_N_LIST_OPTIONS; i++)
    if (i != SP_LIST_DATASET && !sp_command_arguments_to_utf8 (self->typed[i], error))
      return FALSE;
  return sp_command_arguments_to_utf8 (self->what, error);
}

static gboolean
read_subject (SpListOptions *self, GError **error)
{
  const char *known = "countries, quotes, positions, changes, events, actors, sources, groups, questions";

  if (self->what == NULL)
    g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, _ ("Say what to list: %s."), known);
  else if (self->what[1] != NULL)
    g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE,
                 _ ("Only one thing can be listed at a time; “%s” is one too many."), self->what[1]);
  else
    {
      self->subject = sp_subject_find (self->what[0]);
      if (self->subject == NULL)
        g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, _ ("“%s” cannot be listed; these can: %s."),
                     self->what[0], known);
    }
  return self->subject != NULL;
}

static gboolean
read_format (SpListOptions *self, GError **error)
{
  static const char *const formats[] = { "table", "csv", "json" };
  const char *typed = sp_list_options_get (self, SP_LIST_FORMAT);

  if (typed == NULL)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_equal (formats[i], typed))
      {
        self->format = i;
        return TRUE;
      }
  g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE,
               _ ("“%s” is no format; the formats are table, csv and json."), typed);
  return FALSE;
}

static gboolean
read_basis (SpListOptions *self, GError **error)
{
  const char *typed = sp_list_options_get (self, SP_LIST_BASIS);
  int basis = typed ? sp_vocabulary_find (&sp_basis_vocabulary, typed) : SP_BASIS_OPERATOR;

  if (basis < 0)
    {
      g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE,
                   _ ("“%s” is no basis; strongest first, these are law, decision, statement, report and operator."),
                   typed);
      return FALSE;
    }
  self->weakest = (SpBasis) basis;
  return TRUE;
}

static char *
list_kinds (void)
{
  GString *list = g_string_new ("");

  for (guint i = 0; i < sp_event_kind_vocabulary.n_terms; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", sp_event_kind_vocabulary.terms[i].nick);
  return g_string_free (list, FALSE);
}

static gboolean
read_kinds (SpListOptions *self, GError **error)
{
  GStrv typed = self->typed[SP_LIST_KIND];

  for (guint i = 0; typed != NULL && typed[i] != NULL; i++)
    {
      int kind = sp_vocabulary_find (&sp_event_kind_vocabulary, typed[i]);
      g_autofree char *known = kind < 0 ? list_kinds () : NULL;

      if (kind < 0)
        {
          g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE,
                       _ ("“%s” is no kind of event; the kinds are %s."), typed[i], known);
          return FALSE;
        }
      self->kinds |= 1u << kind;
    }
  return TRUE;
}

static gboolean
read_date (const SpListOptions *self, SpListOption option, SpDate *date, GError **error)
{
  const char *typed = sp_list_options_get (self, option);
  g_autoptr (GError) date_error = NULL;

  if (typed == NULL || sp_date_parse (typed, date, &date_error))
    return TRUE;
  g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, "--%s: %s", templates[option].long_name,
               date_error->message);
  return FALSE;
}

static gboolean
read_dates (SpListOptions *self, GError **error)
{
  if (!read_date (self, SP_LIST_FROM, &self->from, error) || !read_date (self, SP_LIST_TO, &self->to, error) ||
      !read_date (self, SP_LIST_ON, &self->on, error))
    return FALSE;
  if (sp_date_is_set (self->from) && sp_date_is_set (self->to) &&
      sp_date_get_first_day (self->from) > sp_date_get_last_day (self->to))
    {
      g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, _ ("--from %s is later than --to %s."),
                   sp_list_options_get (self, SP_LIST_FROM), sp_list_options_get (self, SP_LIST_TO));
      return FALSE;
    }
  return TRUE;
}

/**
 * sp_list_options_parse:
 * @self: (out caller-allocates): where to put the options; to be cleared in any case
 * @command: the list command
 * @arguments: (array zero-terminated=1): what was given, after the command's name
 * @exit: (out): where to put how the command ends, where it does
 *
 * Returns: whether the command is to go on
 */
gboolean
sp_list_options_parse (SpListOptions *self, const SpCommand *command, char **arguments, SpExit *exit)
{
  GOptionEntry entries[SP_N_LIST_OPTIONS + 2] = { { NULL } };
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (self != NULL && command != NULL && arguments != NULL && exit != NULL, FALSE);

  *self = (SpListOptions) { 0 };
  for (guint i = 0; i < SP_N_LIST_OPTIONS; i++)
    {
      entries[i] = templates[i];
      entries[i].arg_data = &self->typed[i];
    }
  entries[SP_N_LIST_OPTIONS] =
    (GOptionEntry) { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->what, NULL, NULL };
  if (!sp_command_parse (command, entries, arguments, exit))
    return FALSE;
  if (check_repetition (self, &error) && make_all_utf8 (self, &error) && read_subject (self, &error) &&
      read_format (self, &error) && read_basis (self, &error) && read_kinds (self, &error) && read_dates (self, &error))
    return TRUE;
  *exit = sp_command_fail (command, error);
  return FALSE;
}

/**
 * sp_list_options_get:
 * @self: options
 * @option: one that can be given once
 *
 * Returns: (nullable): what was given for it, or %NULL
 */
const char *
sp_list_options_get (const SpListOptions *self, SpListOption option)
{
  g_return_val_if_fail (self != NULL && (guint) option < SP_N_LIST_OPTIONS, NULL);

  return self->typed[option] ? self->typed[option][0] : NULL;
}

/**
 * sp_list_options_clear:
 * @self: options
 *
 * Frees what they hold.
 */
void
sp_list_options_clear (SpListOptions *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < SP_N_LIST_OPTIONS; i++)
    g_clear_pointer (&self->typed[i], g_strfreev);
  g_clear_pointer (&self->what, g_strfreev);
}
