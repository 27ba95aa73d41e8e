/* SPDX-License-Identifier: GPL-3.0-or-later
 * How many countries the list has, in words: of how many something is known, how many changed, why there are none. */
#include "sp-list-counts.h"

#include "sp-country-facts.h"
#include "sp-tally.h"

#include <glib/gi18n-lib.h>

static GArray *
find_facts (SpWorkspace *workspace, GPtrArray *countries)
{
  g_autoptr (SpListView) view = sp_list_view_new (workspace);

  return sp_country_facts_find (workspace, view, countries, SP_ORDER_NAME);
}

static GPtrArray *
get_countries (SpWorkspace *workspace)
{
  return sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_COUNTRY);
}

static char *
format_known (SpWorkspace *workspace)
{
  SpLens *lens = sp_workspace_get_lens (workspace);
  SpOutlook outlook = sp_lens_get_outlook (lens);
  g_autoptr (SpTally) tally = sp_tally_new (sp_workspace_get_index (workspace), &outlook, 0);
  g_autofree char *date = sp_lens_format_date (lens);

  return g_strdup_printf (
      /* Translators: a date, two numbers and a question: “As of 1 June 2019: 108 of 196 countries have …”. */
      ngettext ("As of %s: %u of %u country has a known position on %s",
                "As of %s: %u of %u countries have a known position on %s", tally->n_countries),
      date, tally->n_known, tally->n_countries, sp_question_get_short_title (outlook.question));
}

/* A first known position is no change, and is counted apart. */
static char *
format_shifts (SpWorkspace *workspace)
{
  SpLens *lens = sp_workspace_get_lens (workspace);
  g_autoptr (GArray) all = find_facts (workspace, get_countries (workspace));
  g_autofree char *date = sp_lens_format_date (lens);
  g_autofree char *other = sp_date_format (sp_lens_get_compared (lens));
  g_autofree char *changed = NULL;
  g_autofree char *new = NULL;
  guint n_new = 0, n_changed = 0;
  guint32 first_day;
  gboolean date_first;

  for (guint i = 0; i < all->len; i++)
    {
      const SpCountryFacts *facts = &g_array_index (all, SpCountryFacts, i);

      n_new += facts->has_shifted && facts->before.position == NULL;
      n_changed += facts->has_shifted && facts->before.position != NULL;
    }
  sp_lens_get_span (lens, &first_day, NULL);
  date_first = sp_lens_get_day (lens) == first_day;
  changed = g_strdup_printf (
      /* Translators: two dates, two numbers and a question: “Between 1 March 2019 and 1 June 2022: 23 of 196 …”. */
      ngettext ("Between %s and %s: %u of %u country changed on %s",
                "Between %s and %s: %u of %u countries changed on %s", all->len),
      date_first ? date : other, date_first ? other : date, n_changed, all->len,
      sp_question_get_short_title (sp_lens_get_question (lens)));
  if (n_new == 0)
    return g_steal_pointer (&changed);
  new = g_strdup_printf (ngettext ("First known position: %u more country", "First known positions: %u more countries",
                                   n_new),
                         n_new);
  return g_strconcat (changed, "\n", new, NULL);
}

static char *
format_levels (SpLens *lens)
{
  GPtrArray *levels = sp_lens_get_levels (lens);
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  for (guint i = 0; i < levels->len; i++)
    g_ptr_array_add (labels, (gpointer) sp_level_get_label (levels->pdata[i]));
  g_ptr_array_add (labels, NULL);
  /* Translators: stands between the items of a list. */
  return g_strjoinv (C_ ("list", ", "), (char **) labels->pdata);
}

static guint
count_admitted (SpLens *lens, GArray *all)
{
  gboolean spans = sp_lens_get_span (lens, NULL, NULL);
  guint n = 0;

  for (guint i = 0; i < all->len; i++)
    {
      const SpCountryFacts *facts = &g_array_index (all, SpCountryFacts, i);

      n += sp_lens_admits (lens, &facts->standing) || (spans && sp_lens_admits (lens, &facts->before));
    }
  return n;
}

static char *
format_filter (SpWorkspace *workspace)
{
  SpLens *lens = sp_workspace_get_lens (workspace);
  g_autoptr (GArray) all = find_facts (workspace, get_countries (workspace));
  g_autofree char *levels = format_levels (lens);
  guint n = count_admitted (lens, all);

  /* Translators: the levels that are looked for, and how many countries are listed: “Only Excluded, Restricted: 40”. */
  return g_strdup_printf (ngettext ("Only %s: %u country", "Only %s: %u countries", n), levels, n);
}

/**
 * sp_list_counts_format:
 * @workspace: a workspace with an open dataset
 *
 * Says of how many countries something is known, or between two dates how many changed, and which levels alone are
 * listed.
 *
 * Returns: (transfer full) (nullable): one to three lines; %NULL where the dataset has no question
 */
char *
sp_list_counts_format (SpWorkspace *workspace)
{
  SpLens *lens;
  g_autofree char *counts = NULL;
  g_autofree char *filter = NULL;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  lens = sp_workspace_get_lens (workspace);
  if (sp_lens_get_question (lens) == NULL)
    return NULL;
  counts = sp_lens_get_span (lens, NULL, NULL) ? format_shifts (workspace) : format_known (workspace);
  if (sp_lens_get_levels (lens)->len == 0)
    return g_steal_pointer (&counts);
  filter = format_filter (workspace);
  return g_strconcat (counts, "\n", filter, NULL);
}

static char *
explain_group (SpWorkspace *workspace, const char *typed)
{
  SpGroup *group = sp_lens_get_group (sp_workspace_get_lens (workspace));

  if (*typed != '\0')
    return g_strdup_printf (_ ("Among the members of “%s”, none has a name like “%s”."), sp_group_get_name (group),
                            typed);
  if (sp_lens_get_span (sp_workspace_get_lens (workspace), NULL, NULL))
    return g_strdup_printf (_ ("No country was a member of “%s” on both dates."), sp_group_get_name (group));
  return g_strdup (_ ("The group has no members at this date."));
}

static char *
explain_levels (SpWorkspace *workspace, const char *typed)
{
  g_autofree char *levels = format_levels (sp_workspace_get_lens (workspace));

  if (*typed != '\0')
    /* Translators: what was typed, and the levels that are looked for. */
    return g_strdup_printf (_ ("Countries have a name like “%s”, but none stands at these levels: %s."), typed, levels);
  return g_strdup_printf (_ ("No country stands at these levels: %s."), levels);
}

/**
 * sp_list_counts_explain_none:
 * @workspace: a workspace with an open dataset
 * @typed: what was typed; the empty string for nothing
 * @filter: (out): the filter that emptied the list
 *
 * Returns: (transfer full): why no country is listed, as far as it is so
 */
char *
sp_list_counts_explain_none (SpWorkspace *workspace, const char *typed, SpListFilter *filter)
{
  g_autoptr (GPtrArray) countries = NULL;
  g_autoptr (GArray) members = NULL;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  *filter = SP_LIST_FILTER_NONE;
  if (get_countries (workspace)->len == 0)
    return g_strdup (_ ("This dataset has no countries."));
  countries = sp_country_names_find (sp_workspace_get_names (workspace), typed);
  *filter = SP_LIST_FILTER_SEARCH;
  if (countries->len == 0)
    return g_strdup_printf (_ ("No country of the dataset has a name like “%s”."), typed);
  members = find_facts (workspace, countries);
  *filter = members->len == 0 ? SP_LIST_FILTER_GROUP : SP_LIST_FILTER_LEVELS;
  return members->len == 0 ? explain_group (workspace, typed) : explain_levels (workspace, typed);
}
