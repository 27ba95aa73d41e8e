/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the list command, as far as that can be read without a dataset. */
#include "sp-list-options.h"

#include "sp-vocabulary.h"

#include <glib/gi18n-lib.h>

static const SpOption templates[SP_N_LIST_OPTIONS] = {
  [SP_LIST_COUNTRY] = { "country", 'c', SP_OPTION_TEXTS, N_ ("By code or any name; several with commas"),
                        N_ ("COUNTRY") },
  [SP_LIST_GROUP] = { "group", 'g', SP_OPTION_TEXT, N_ ("Members of the group at the time"), N_ ("GROUP") },
  [SP_LIST_QUESTION] = { "question", 'q', SP_OPTION_TEXTS, N_ ("By id or title; may be repeated"), N_ ("QUESTION") },
  [SP_LIST_LEVEL] = { "level", 'l', SP_OPTION_TEXTS, N_ ("By id or label; may be repeated"), N_ ("LEVEL") },
  [SP_LIST_BASIS] = { "basis", 'b', SP_OPTION_TEXT, N_ ("Resting on this or on something stronger"), N_ ("BASIS") },
  [SP_LIST_SPEAKER] = { "speaker", 's', SP_OPTION_TEXT, N_ ("Quotes of this actor, by id or name"), N_ ("SPEAKER") },
  [SP_LIST_KIND] = { "kind", 'k', SP_OPTION_TEXTS, N_ ("Events of this kind; may be repeated"), N_ ("KIND") },
  [SP_LIST_SEARCH] = { "search", 0, SP_OPTION_TEXT, N_ ("With these words"), N_ ("TEXT") },
  [SP_LIST_FROM] = { "from", 0, SP_OPTION_TEXT, N_ ("Dated then or later"), N_ ("DATE") },
  [SP_LIST_TO] = { "to", 0, SP_OPTION_TEXT, N_ ("Dated then or earlier"), N_ ("DATE") },
  [SP_LIST_ON] = { "on", 0, SP_OPTION_TEXT, N_ ("As of this date"), N_ ("DATE") },
  [SP_LIST_DATASET] = { "dataset", 'd', SP_OPTION_PATH, N_ ("A file or folder, not the built-in dataset"),
                        N_ ("PATH") },
  [SP_LIST_FORMAT] = { "format", 'f', SP_OPTION_TEXT, N_ ("table, csv or json"), N_ ("FORMAT") },
};

static gboolean
read_subject (SpListOptions *self, GError **error)
{
  const char *const *what = sp_options_get_rest (&self->given);
  const char *known = "countries, quotes, positions, changes, events, actors, sources, groups, questions";

  if (what == NULL)
    g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, _ ("Say what to list: %s."), known);
  else if (what[1] != NULL)
    g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE,
                 _ ("Only one thing can be listed at a time; “%s” is one too many."), what[1]);
  else
    {
      self->subject = sp_subject_find (what[0]);
      if (self->subject == NULL)
        g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, _ ("“%s” cannot be listed; these can: %s."),
                     what[0], known);
    }
  return self->subject != NULL;
}

static gboolean
read_format (SpListOptions *self, GError **error)
{
  static const char *const formats[] = { "table", "csv", "json" };
  const char *typed = sp_options_get (&self->given, SP_LIST_FORMAT);

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
  const char *const *typed = sp_options_get_all (&self->given, SP_LIST_KIND);

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
read_dates (SpListOptions *self, GError **error)
{
  if (!sp_options_read_date (&self->given, SP_LIST_FROM, &self->from, error) ||
      !sp_options_read_date (&self->given, SP_LIST_TO, &self->to, error) ||
      !sp_options_read_date (&self->given, SP_LIST_ON, &self->on, error))
    return FALSE;
  if (sp_date_is_set (self->from) && sp_date_is_set (self->to) &&
      sp_date_get_first_day (self->from) > sp_date_get_last_day (self->to))
    {
      g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_USAGE, _ ("--from %s is later than --to %s."),
                   sp_options_get (&self->given, SP_LIST_FROM), sp_options_get (&self->given, SP_LIST_TO));
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
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (self != NULL && command != NULL && arguments != NULL && exit != NULL, FALSE);

  *self = (SpListOptions) { 0 };
  if (!sp_options_parse (&self->given, templates, SP_N_LIST_OPTIONS, command, arguments, exit))
    return FALSE;
  if (read_subject (self, &error) && read_format (self, &error) &&
      sp_options_read_basis (&self->given, SP_LIST_BASIS, &self->weakest, &error) && read_kinds (self, &error) &&
      read_dates (self, &error))
    return TRUE;
  *exit = sp_command_fail (command, error);
  return FALSE;
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

  sp_options_clear (&self->given);
}
