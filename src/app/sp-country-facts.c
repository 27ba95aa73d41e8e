/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the list says of each country, as seen through the lens. */
#include "sp-country-facts.h"

#include "sp-change.h"
#include "sp-look.h"
#include "sp-quote.h"

typedef struct
{
  SpListView *view;
  SpOrder order;
} Sorting;

static void
clear_view (gpointer data)
{
  SpListView *self = data;

  g_clear_object (&self->index);
  g_clear_object (&self->names);
  g_clear_object (&self->question);
}

/**
 * sp_list_view_new:
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer full): how its lens sees the list
 */
SpListView *
sp_list_view_new (SpWorkspace *workspace)
{
  SpListView *self = g_rc_box_new0 (SpListView);
  SpLens *lens = sp_workspace_get_lens (workspace);

  self->index = g_object_ref (sp_workspace_get_index (workspace));
  self->names = g_object_ref (sp_workspace_get_names (workspace));
  g_set_object (&self->question, sp_lens_get_question (lens));
  self->weakest = sp_lens_get_weakest (lens);
  self->spans = sp_lens_get_span (lens, &self->earlier_day, &self->day) && self->question != NULL;
  self->first_day = sp_lens_get_first_day (lens);
  self->last_day = sp_lens_get_last_day (lens);
  self->unconfirmed_years = sp_workspace_get_unconfirmed_years (workspace);
  return self;
}

/**
 * sp_list_view_ref:
 * @self: a view
 *
 * Returns: (transfer full): the same
 */
SpListView *
sp_list_view_ref (SpListView *self)
{
  return g_rc_box_acquire (self);
}

/**
 * sp_list_view_unref:
 * @self: (transfer full): a view
 *
 * Lets it go.
 */
void
sp_list_view_unref (SpListView *self)
{
  g_rc_box_release_full (self, clear_view);
}

static gboolean
has_two_positions (SpListView *view, SpCountry *country)
{
  g_autoptr (GPtrArray) history = sp_history_find (view->index, country, view->question, view->weakest);

  return history->len >= 2 &&
         sp_date_has_begun (sp_position_get_from (history->pdata[1]), view->day) != SP_CERTAINTY_NO;
}

static gboolean
find_facts (SpCountryFacts *facts, SpListView *view, const SpOutlook *outlook, guint32 first_day)
{
  SpOutlook later = *outlook;
  SpOutlook earlier = *outlook;

  if (view->question == NULL)
    {
      facts->standing.nothing = SP_NOTHING_NO_RECORD;
      return outlook->group == NULL ||
             sp_group_has_member (outlook->group, facts->country, outlook->day) != SP_CERTAINTY_NO;
    }
  later.day = view->day;
  sp_standing_find (&facts->standing, view->index, facts->country, &later);
  if (view->spans)
    {
      earlier.day = first_day;
      sp_standing_find (&facts->before, view->index, facts->country, &earlier);
    }
  if (facts->standing.nothing == SP_NOTHING_OUTSIDE_GROUP || facts->before.nothing == SP_NOTHING_OUTSIDE_GROUP)
    return FALSE;
  facts->has_strip = has_two_positions (view, facts->country);
  return TRUE;
}

static GHashTable *
find_shifted (SpListView *view, SpLens *lens)
{
  GHashTable *shifted = g_hash_table_new (NULL, NULL);
  SpOutlook outlook = sp_lens_get_outlook (lens);
  g_autoptr (GPtrArray) shifts = NULL;

  sp_lens_get_span (lens, &outlook.day, NULL);
  shifts = sp_shifts_find (view->index, &outlook, view->day);
  for (guint i = 0; i < shifts->len; i++)
    g_hash_table_add (shifted, ((SpShift *) shifts->pdata[i])->country);
  return shifted;
}

/* Changes come by date, so that the last of a country is the last one met. */
static GHashTable *
find_last_changes (SpListView *view, const SpOutlook *outlook)
{
  GHashTable *days = g_hash_table_new (NULL, NULL);
  SpOutlook everywhere = *outlook;
  g_autoptr (GPtrArray) changes = NULL;

  everywhere.group = NULL;
  changes = sp_changes_find (view->index, NULL, &everywhere, (SpDate) { 0 }, (SpDate) { 0 });
  for (guint i = 0; i < changes->len; i++)
    {
      SpPosition *position = ((SpChange *) changes->pdata[i])->position;
      SpDate from = sp_position_get_from (position);

      if (sp_date_is_set (from) && sp_date_has_begun (from, view->day) != SP_CERTAINTY_NO)
        g_hash_table_insert (days, sp_position_get_country (position),
                             GUINT_TO_POINTER (sp_date_get_first_day (from)));
    }
  return days;
}

/* Quotes come by date, those with none last. */
static guint
count_quotes (SpListView *view, SpCountry *country)
{
  GPtrArray *quotes = sp_index_get_related (view->index, country, SP_RECORD_QUOTE);
  guint n = 0;

  for (guint i = 0; i < quotes->len; i++)
    n += sp_date_has_begun (sp_quote_get_said (quotes->pdata[i]), view->day) != SP_CERTAINTY_NO;
  return n;
}

static void
add_what_is_sorted_by (GArray *all, SpListView *view, const SpOutlook *outlook, SpOrder order)
{
  g_autoptr (GHashTable) changes = NULL;

  if (order == SP_ORDER_CHANGE && view->question != NULL)
    changes = find_last_changes (view, outlook);
  for (guint i = 0; i < all->len; i++)
    {
      SpCountryFacts *facts = &g_array_index (all, SpCountryFacts, i);

      if (changes != NULL)
        facts->last_change = GPOINTER_TO_UINT (g_hash_table_lookup (changes, facts->country));
      else if (order == SP_ORDER_QUOTES)
        facts->n_quotes = count_quotes (view, facts->country);
    }
}

/* Of all countries, whichever were asked for. */
static gboolean
is_lack_rare (GArray *all, SpListView *view, const SpOutlook *outlook, gboolean whole)
{
  SpTally counts = { .n_countries = all->len };
  SpOutlook later = *outlook;
  g_autoptr (SpTally) tally = NULL;

  if (!whole && view->question != NULL)
    {
      later.day = view->day;
      tally = sp_tally_new (view->index, &later, 0);
      return sp_look_is_lack_rare (tally);
    }
  for (guint i = 0; i < all->len; i++)
    counts.n_known += g_array_index (all, SpCountryFacts, i).standing.position != NULL;
  return sp_look_is_lack_rare (&counts);
}

/**
 * sp_country_facts_find:
 * @workspace: a workspace with an open dataset
 * @view: how its lens sees the list; what is hatched, and whether quotes are counted, is set here
 * @countries: (element-type SpCountry): countries of the dataset
 * @order: what is needed to sort by
 *
 * Finds what the list says of countries, those outside the group left out. Its filter by level is not looked at.
 *
 * Returns: (element-type SpCountryFacts) (transfer full): the facts, in the order of @countries
 */
GArray *
sp_country_facts_find (SpWorkspace *workspace, SpListView *view, GPtrArray *countries, SpOrder order)
{
  SpLens *lens = sp_workspace_get_lens (workspace);
  SpOutlook outlook = sp_lens_get_outlook (lens);
  GArray *all = g_array_sized_new (FALSE, FALSE, sizeof (SpCountryFacts), countries->len);
  g_autoptr (GHashTable) shifted = view->spans ? find_shifted (view, lens) : NULL;
  guint32 first_day;

  sp_lens_get_span (lens, &first_day, NULL);
  for (guint i = 0; i < countries->len; i++)
    {
      SpCountryFacts facts = { .country = countries->pdata[i] };

      if (!find_facts (&facts, view, &outlook, first_day))
        continue;
      facts.has_shifted = shifted != NULL && g_hash_table_contains (shifted, facts.country);
      g_array_append_val (all, facts);
    }
  view->counts_quotes = order == SP_ORDER_QUOTES;
  view->hatched = is_lack_rare (
    all, view, &outlook,
    countries == sp_dataset_get_records (sp_index_get_dataset (view->index), SP_RECORD_COUNTRY));
  add_what_is_sorted_by (all, view, &outlook, order);
  return all;
}

static int
compare_facts (gconstpointer a, gconstpointer b, gpointer data)
{
  const SpCountryFacts *first = *(const SpCountryFacts *const *) a;
  const SpCountryFacts *second = *(const SpCountryFacts *const *) b;
  const Sorting *sorting = data;

  if ((first->standing.position != NULL) != (second->standing.position != NULL))
    return first->standing.position != NULL ? -1 : 1;
  if (sorting->order == SP_ORDER_CHANGE && first->last_change != second->last_change)
    return first->last_change > second->last_change ? -1 : 1;
  if (sorting->order == SP_ORDER_QUOTES && first->n_quotes != second->n_quotes)
    return first->n_quotes > second->n_quotes ? -1 : 1;
  return strcmp (sp_country_names_get_collation_key (sorting->view->names, first->country),
                 sp_country_names_get_collation_key (sorting->view->names, second->country));
}

/**
 * sp_country_facts_sort:
 * @facts: (element-type SpCountryFacts): what is said of countries
 * @view: how the list is seen
 * @order: by what to sort
 *
 * Sorts them: those of which nothing is known last.
 */
void
sp_country_facts_sort (GPtrArray *facts, SpListView *view, SpOrder order)
{
  Sorting sorting = { view, order };

  g_ptr_array_sort_with_data (facts, compare_facts, &sorting);
}
