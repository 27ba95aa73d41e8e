/* SPDX-License-Identifier: GPL-3.0-or-later
 * The months and years of a calendar in words, with their counts. */
#include "sp-calendar.h"

#include <glib/gi18n-lib.h>

static char *
format_counts (guint n_changes, guint n_firsts)
{
  g_autofree char *changes = g_strdup_printf (ngettext ("%u change", "%u changes", n_changes), n_changes);
  g_autofree char *firsts =
    g_strdup_printf (ngettext ("%u first known position", "%u first known positions", n_firsts), n_firsts);

  if (n_firsts == 0)
    return n_changes == 0 ? g_strdup (_ ("no changes")) : g_steal_pointer (&changes);
  /* Translators: numbers of changes and of first known positions: “3 changes, 2 first known positions”. */
  return n_changes == 0 ? g_steal_pointer (&firsts) : g_strdup_printf (_ ("%s, %s"), changes, firsts);
}

/**
 * sp_calendar_format_period:
 * @self: a calendar
 * @period: see sp_calendar_list()
 *
 * Returns: (transfer full): the period and its counts in words: “March 2019: 3 changes, 2 first known positions”
 */
char *
sp_calendar_format_period (SpCalendar *self, SpDate period)
{
  guint n_changes, n_firsts;
  g_autofree char *name = NULL;
  g_autofree char *counts = NULL;
  SpDate first;

  g_return_val_if_fail (self != NULL, NULL);

  first = sp_date_from_day_number (sp_calendar_get_first_day (self));
  period.day = 0;
  sp_calendar_count (self, period, &n_changes, &n_firsts);
  if (period.year < first.year && n_changes + n_firsts == 0)
    return g_strdup_printf (_ ("Before %u"), first.year);
  name = period.year < first.year ? g_strdup (_ ("Date unknown")) : sp_date_format (period);
  counts = format_counts (n_changes, n_firsts);
  /* Translators: a month or a year and what happened in it: “March 2019: 3 changes”. */
  return g_strdup_printf (_ ("%s: %s"), name, counts);
}

/**
 * sp_calendar_format_entry:
 * @entry: an entry
 *
 * Returns: (transfer full): such as “March 2019: 3 changes” or “In the course of 2019: 1 change”
 */
char *
sp_calendar_format_entry (const SpCalendarEntry *entry)
{
  g_autofree char *name = NULL;
  g_autofree char *counts = NULL;

  g_return_val_if_fail (entry != NULL, NULL);

  counts = format_counts (entry->n_changes, entry->n_firsts);
  if (!sp_date_is_set (entry->date))
    return g_strdup_printf (_ ("Date unknown: %s"), counts);
  name = sp_date_format (entry->date);
  if (entry->date.month != 0)
    return g_strdup_printf (_ ("%s: %s"), name, counts);
  /* Translators: a year, and how many changes there were some time in it. */
  return g_strdup_printf (_ ("In the course of %s: %s"), name, counts);
}
