/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is asked of a chronology in words: each part of it, and why nothing was found. */
#include "sp-chronology-words.h"

#include "sp-lens-words.h"

#include <glib/gi18n-lib.h>

static char *
copy_typed (SpChronologyChoice *choice)
{
  return g_strstrip (g_strdup (sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice))));
}

static char *
format_typed (SpChronologyChoice *choice)
{
  g_autofree char *typed = copy_typed (choice);

  return g_strdup_printf (_ ("Search: %s"), typed);
}

static char *
format_first (SpLens *lens)
{
  guint32 first, second;
  g_autofree char *date = NULL;

  sp_lens_get_span (lens, &first, &second);
  date = sp_lens_get_day (lens) == first ? sp_lens_format_date (lens) : sp_date_format (sp_lens_get_compared (lens));
  /* Translators: a filter of events by a date: those after it. */
  return g_strdup_printf (_ ("After %s"), date);
}

static char *
format_dates (SpLens *lens)
{
  g_autofree char *date = sp_lens_format_date (lens);
  g_autofree char *compared = sp_date_format (sp_lens_get_compared (lens));
  g_autofree char *first = NULL;
  guint32 first_day, second_day;
  gboolean is_second;

  if (!sp_lens_get_span (lens, &first_day, &second_day))
    /* Translators: a filter of events by a date: “Up to 1 June 2019”. */
    return g_strdup_printf (_ ("Up to %s"), date);
  first = format_first (lens);
  is_second = sp_lens_get_day (lens) == second_day;
  if (is_second && sp_lens_is_latest (lens))
    return g_steal_pointer (&first);
  /* Translators: a filter of events by two dates: “After 1 March 2019” and a date. */
  return g_strdup_printf (_ ("%s, up to %s"), first, is_second ? date : compared);
}

/**
 * sp_chronology_filter_format:
 * @lens: the lens
 * @choice: what is chosen beside it
 * @filter: a filter that they have
 *
 * Returns: (transfer full): what the filter is called: “Kind: Law”, “Up to 1 June 2019”
 */
char *
sp_chronology_filter_format (SpLens *lens, SpChronologyChoice *choice, const SpChronologyFilter *filter)
{
  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_CHRONOLOGY_CHOICE (choice), NULL);
  g_return_val_if_fail (filter != NULL, NULL);

  switch (filter->part)
    {
    case SP_CHRONOLOGY_PART_TYPED:
      return format_typed (choice);
    case SP_CHRONOLOGY_PART_KINDS:
      /* Translators: a filter of events by their kind: “Kind: Law”. */
      return g_strdup_printf (_ ("Kind: %s"), sp_moment_kind_get_label (filter->kind));
    case SP_CHRONOLOGY_PART_QUESTION:
      return sp_lens_format_question (lens);
    case SP_CHRONOLOGY_PART_DATE:
      return format_dates (lens);
    case SP_CHRONOLOGY_PART_GROUP:
      return sp_lens_format_group (lens);
    case SP_CHRONOLOGY_PART_LEVELS:
      return sp_lens_format_level (lens, filter->level);
    case SP_CHRONOLOGY_PART_BASIS:
      return sp_lens_format_basis (lens);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * sp_chronology_format_count:
 * @chronology: what was found
 *
 * Returns: (transfer full): how many of how many: “41 of 159 events and changes”
 */
char *
sp_chronology_format_count (SpChronology *chronology)
{
  guint n_all;

  g_return_val_if_fail (SP_IS_CHRONOLOGY (chronology), NULL);

  n_all = sp_chronology_get_n_all (chronology);
  /* Translators: how many of all events, changes of positions and first known positions are listed. */
  return g_strdup_printf (ngettext ("%'u of %'u event or position", "%'u of %'u events and positions", n_all),
                          sp_moment_counts_sum (sp_chronology_get_counts (chronology)), n_all);
}

/**
 * sp_chronology_format_later:
 * @chronology: what was found
 *
 * Returns: (transfer full) (nullable): “7 later positions, 12 later events: go to Latest”; %NULL where nothing is later
 */
char *
sp_chronology_format_later (SpChronology *chronology)
{
  const SpMomentCounts *later;
  guint n_positions, n_events;
  g_autofree char *positions = NULL;
  g_autofree char *events = NULL;

  g_return_val_if_fail (SP_IS_CHRONOLOGY (chronology), NULL);

  later = sp_chronology_get_later (chronology);
  n_positions = later->n[SP_MOMENT_CHANGE] + later->n[SP_MOMENT_FIRST];
  n_events = later->n[SP_MOMENT_EVENT];
  if (n_positions == 0 && n_events == 0)
    return NULL;
  if (n_positions == 0)
    return g_strdup_printf (ngettext ("%'u later event: go to Latest", "%'u later events: go to Latest", n_events),
                            n_events);
  if (n_events == 0)
    return g_strdup_printf (ngettext ("%'u later position: go to Latest", "%'u later positions: go to Latest",
                                      n_positions),
                            n_positions);
  positions = g_strdup_printf (ngettext ("%'u later position", "%'u later positions", n_positions), n_positions);
  events = g_strdup_printf (ngettext ("%'u later event", "%'u later events", n_events), n_events);
  /* Translators: “7 later positions” and “12 later events”. */
  return g_strdup_printf (_ ("%s, %s: go to Latest"), positions, events);
}

/* --- Why nothing was found -------------------------------------------------------------------------------------- */

/* Those of one part; or of all, or of all but what was typed. */
#define ALL_PARTS SP_N_CHRONOLOGY_PARTS
#define ALL_BUT_TYPED (SP_N_CHRONOLOGY_PARTS + 1)

static gboolean
is_wanted (SpChronologyPart part, guint wanted)
{
  return wanted == ALL_PARTS || (wanted == ALL_BUT_TYPED ? part != SP_CHRONOLOGY_PART_TYPED : (guint) part == wanted);
}

static char *
list_filters (SpLens *lens, SpChronologyChoice *choice, guint wanted)
{
  g_autoptr (GPtrArray) filters = sp_chronology_filters_list (lens, choice);
  GString *list = g_string_new ("");

  for (guint i = 0; i < filters->len; i++)
    {
      const SpChronologyFilter *filter = filters->pdata[i];
      g_autofree char *text =
        is_wanted (filter->part, wanted) ? sp_chronology_filter_format (lens, choice, filter) : NULL;

      if (text != NULL)
        g_string_append_printf (list, "%s%s", list->len > 0 ? C_ ("filters", "; ") : "", text);
    }
  return g_string_free (list, FALSE);
}

/**
 * sp_chronology_filters_format:
 * @lens: the lens
 * @choice: what is chosen beside it
 *
 * Returns: (transfer full): all that leaves something out, “Kind: Law; Group: NATO”; “” where nothing does
 */
char *
sp_chronology_filters_format (SpLens *lens, SpChronologyChoice *choice)
{
  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_CHRONOLOGY_CHOICE (choice), NULL);

  return list_filters (lens, choice, ALL_PARTS);
}

static char *
explain_typed (SpChronologyChoice *choice, SpChronology *chronology, const char *filters)
{
  g_autofree char *typed = copy_typed (choice);
  guint n_without = sp_chronology_get_n_without (chronology, SP_CHRONOLOGY_PART_TYPED);
  guint n_all = sp_chronology_get_n_all (chronology);

  if (*filters == '\0')
    /* Translators: what was typed, and how many events and positions there are. */
    return g_strdup_printf (ngettext ("“%s” is not in the one event or position of the dataset.",
                                      "“%s” is in none of the %'u events and positions.", n_all),
                            typed, n_all);
  if (n_without == 0)
    /* Translators: %s are filters, such as “Kind: Law; Group: NATO”. */
    return g_strdup_printf (_ ("There is nothing with %s, whether it has “%s” or not."), filters, typed);
  /* Translators: what was typed, a number, and filters, such as “Kind: Law; Group: NATO”. */
  return g_strdup_printf (ngettext ("“%s” is not in the %'u event or position with %s.",
                                    "“%s” is in none of the %'u events and positions with %s.", n_without),
                          typed, n_without, filters);
}

/**
 * sp_chronology_explain_none:
 * @lens: the lens
 * @choice: what is chosen beside it
 * @chronology: a chronology in which nothing was found
 *
 * Says why nothing was found: in what was searched, and what was left of it by the filters.
 *
 * Returns: (transfer full): one or two sentences
 */
char *
sp_chronology_explain_none (SpLens *lens, SpChronologyChoice *choice, SpChronology *chronology)
{
  g_autofree char *filters = NULL;
  g_autofree char *reason = NULL;

  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_CHRONOLOGY_CHOICE (choice), NULL);
  g_return_val_if_fail (SP_IS_CHRONOLOGY (chronology), NULL);

  if (sp_chronology_get_n_all (chronology) == 0)
    return g_strdup (_ ("The dataset has no events and no positions."));
  filters = list_filters (lens, choice, ALL_BUT_TYPED);
  if (!sp_search_choice_has_search (SP_SEARCH_CHOICE (choice)))
    return g_strdup_printf (_ ("There is nothing with %s."), filters);
  reason = explain_typed (choice, chronology, filters);
  return g_strconcat (reason, " ",
                      _ ("Searched were titles, summaries, levels, questions, countries, actors and sources."), NULL);
}

/**
 * sp_chronology_format_way_out:
 * @lens: the lens
 * @choice: what is chosen beside it
 * @chronology: a chronology in which nothing was found
 * @part: a part that could be removed
 *
 * Returns: (transfer full): what to remove, and what that gives: “Without “Kind: Law”: 12 events and positions”
 */
char *
sp_chronology_format_way_out (SpLens *lens, SpChronologyChoice *choice, SpChronology *chronology, SpChronologyPart part)
{
  g_autofree char *filters = NULL;
  guint n;

  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_CHRONOLOGY_CHOICE (choice), NULL);
  g_return_val_if_fail (SP_IS_CHRONOLOGY (chronology), NULL);

  filters = list_filters (lens, choice, part);
  n = sp_chronology_get_n_without (chronology, part);
  /* Translators: the label of a button: filters that it removes, and how much there is then. */
  return g_strdup_printf (ngettext ("Without “%s”: %'u event or position", "Without “%s”: %'u events and positions", n),
                          filters, n);
}
