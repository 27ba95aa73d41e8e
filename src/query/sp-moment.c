/* SPDX-License-Identifier: GPL-3.0-or-later
 * One line of a chronology: an event, a change of a position, or a first known position. */
#include "sp-moment.h"

#include <glib/gi18n-lib.h>

/* The words of addresses; no kind of event is called so. */
static const char *const position_nicks[] = { "change", "first-position" };

/**
 * sp_moment_get_kind:
 * @self: a moment
 *
 * Returns: the kind that it can be chosen by, less than `SP_N_MOMENT_KINDS`
 */
guint
sp_moment_get_kind (const SpMoment *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->sort != SP_MOMENT_EVENT ? (guint) self->sort
                                       : SP_MOMENT_KIND_OF_EVENTS + (guint) sp_event_get_event_kind (self->event);
}

/**
 * sp_moment_get_record:
 * @self: a moment
 *
 * Returns: (transfer none): the record that it is told by: an event or a position
 */
SpRecord *
sp_moment_get_record (const SpMoment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->sort == SP_MOMENT_EVENT ? SP_RECORD (self->event) : SP_RECORD (self->position);
}

/**
 * sp_moment_kind_get_nick:
 * @kind: a kind
 *
 * Returns: its name in addresses and on the command line
 */
const char *
sp_moment_kind_get_nick (guint kind)
{
  g_return_val_if_fail (kind < SP_N_MOMENT_KINDS, NULL);

  if (kind < SP_MOMENT_KIND_OF_EVENTS)
    return position_nicks[kind];
  return sp_vocabulary_get_nick (&sp_event_kind_vocabulary, (int) (kind - SP_MOMENT_KIND_OF_EVENTS));
}

/**
 * sp_moment_kind_get_label:
 * @kind: a kind
 *
 * Returns: its name for users
 */
const char *
sp_moment_kind_get_label (guint kind)
{
  g_return_val_if_fail (kind < SP_N_MOMENT_KINDS, NULL);

  if (kind == SP_MOMENT_CHANGE)
    return _ ("Position change");
  if (kind == SP_MOMENT_FIRST)
    return _ ("First known position");
  return sp_vocabulary_get_label (&sp_event_kind_vocabulary, (int) (kind - SP_MOMENT_KIND_OF_EVENTS));
}

/**
 * sp_moment_kind_from_nick:
 * @nick: a name as in addresses
 * @kind: (out): return location for the kind
 *
 * Returns: whether there is a kind of that name
 */
gboolean
sp_moment_kind_from_nick (const char *nick, guint *kind)
{
  g_return_val_if_fail (nick != NULL && kind != NULL, FALSE);

  for (guint i = 0; i < SP_N_MOMENT_KINDS; i++)
    if (g_str_equal (sp_moment_kind_get_nick (i), nick))
      {
        *kind = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * sp_moment_counts_sum:
 * @self: counts
 *
 * Returns: how many there are of all sorts
 */
guint
sp_moment_counts_sum (const SpMomentCounts *self)
{
  guint sum = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < SP_N_MOMENT_SORTS; i++)
    sum += self->n[i];
  return sum;
}

/**
 * sp_moment_sort_format_count:
 * @sort: a sort
 * @n: how many there are of it
 *
 * Returns: (transfer full): such as “12 changes” or “0 events”
 */
char *
sp_moment_sort_format_count (SpMomentSort sort, guint n)
{
  g_return_val_if_fail (sort < SP_N_MOMENT_SORTS, NULL);

  switch (sort)
    {
    case SP_MOMENT_CHANGE:
      return g_strdup_printf (ngettext ("%'u change", "%'u changes", n), n);
    case SP_MOMENT_FIRST:
      return g_strdup_printf (ngettext ("%'u first known position", "%'u first known positions", n), n);
    case SP_MOMENT_EVENT:
    default:
      return g_strdup_printf (ngettext ("%'u event", "%'u events", n), n);
    }
}

/**
 * sp_moment_counts_format:
 * @self: counts
 *
 * Returns: (transfer full): such as “12 changes, 20 first known positions, 31 events”, with no word of what there is
 *   none of; “nothing” where there is nothing
 */
char *
sp_moment_counts_format (const SpMomentCounts *self)
{
  GString *text = g_string_new ("");

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < SP_N_MOMENT_SORTS; i++)
    {
      g_autofree char *words = self->n[i] > 0 ? sp_moment_sort_format_count (i, self->n[i]) : NULL;

      if (words != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? C_ ("list", ", ") : "", words);
    }
  if (text->len == 0)
    g_string_append (text, C_ ("events of a month", "nothing"));
  return g_string_free (text, FALSE);
}

/**
 * sp_moment_format_period:
 * @period: a month or a year; no date for what has none
 *
 * Returns: (transfer full): such as “March 2019”, “2019” or “Date not known”
 */
char *
sp_moment_format_period (SpDate period)
{
  return sp_date_is_set (period) ? sp_date_format (period) : g_strdup (_ ("Date not known"));
}

/**
 * sp_moment_counts_format_period:
 * @self: counts
 * @period: what they are of: a month or a year; no date for what has none
 *
 * Returns: (transfer full): such as “2019: 12 changes, 20 first known positions, 31 events”
 */
char *
sp_moment_counts_format_period (const SpMomentCounts *self, SpDate period)
{
  g_autofree char *name = sp_moment_format_period (period);
  g_autofree char *counts = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  counts = sp_moment_counts_format (self);
  /* Translators: a month or a year and what happened in it: “March 2019: 3 changes”. */
  return g_strdup_printf (_ ("%s: %s"), name, counts);
}
