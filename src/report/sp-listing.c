/* SPDX-License-Identifier: GPL-3.0-or-later
 * What can be listed: its rows by a filter, and its columns. */
#include "sp-listing.h"

#include "sp-quote-finder.h"

#include <glib/gi18n-lib.h>

static GPtrArray *
collect_records (SpListing *self, SpRecordKind kind)
{
  g_autoptr (GListModel) list = sp_filter_list (self->filter, self->index, kind);
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (rows, g_list_model_get_item (list, i));
  return rows;
}

/* --- Countries and standings, by the names of the countries ----------------------------------------------------- */

static int
compare_names (SpCountryNames *names, SpCountry *a, SpCountry *b)
{
  return strcmp (sp_country_names_get_collation_key (names, a), sp_country_names_get_collation_key (names, b));
}

static int
compare_countries (gconstpointer a, gconstpointer b, gpointer names)
{
  return compare_names (names, *(SpCountry *const *) a, *(SpCountry *const *) b);
}

static int
compare_standings (gconstpointer a, gconstpointer b, gpointer names)
{
  return compare_names (names, (*(SpCountryStanding *const *) a)->country, (*(SpCountryStanding *const *) b)->country);
}

static GPtrArray *
collect_countries (SpListing *self)
{
  GPtrArray *rows = collect_records (self, SP_RECORD_COUNTRY);

  g_ptr_array_sort_with_data (rows, compare_countries, self->names);
  return rows;
}

static GPtrArray *
collect_standings (SpListing *self)
{
  GPtrArray *rows = sp_filter_standings (self->filter, self->index);

  g_ptr_array_sort_with_data (rows, compare_standings, self->names);
  return rows;
}

/* A country fits a question only where it had a position on it. */
static GPtrArray *
collect_country_standings (SpListing *self)
{
  GPtrArray *rows = collect_standings (self);

  for (guint i = rows->len; i > 0; i--)
    {
      const SpCountryStanding *found = rows->pdata[i - 1];

      if (found->standing.position == NULL)
        g_ptr_array_remove_index (rows, i - 1);
    }
  return rows;
}

/* --- Actors and sources ----------------------------------------------------------------------------------------- */

static int
compare_actors (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (sp_actor_get_name (*(SpActor *const *) a), sp_actor_get_name (*(SpActor *const *) b));
}

static GPtrArray *
collect_actors (SpListing *self)
{
  GPtrArray *rows = collect_records (self, SP_RECORD_ACTOR);

  g_ptr_array_sort (rows, compare_actors);
  return rows;
}

static int
compare_sources (gconstpointer a, gconstpointer b)
{
  SpDate first = sp_source_get_issued (*(SpSource *const *) a);
  SpDate second = sp_source_get_issued (*(SpSource *const *) b);

  if (sp_date_is_set (first) != sp_date_is_set (second))
    return sp_date_is_set (first) ? -1 : 1;
  return sp_date_compare (first, second);
}

static GPtrArray *
collect_sources (SpListing *self)
{
  GPtrArray *rows = collect_records (self, SP_RECORD_SOURCE);

  g_ptr_array_sort (rows, compare_sources);
  return rows;
}

/* --- The others, in the order of the filter --------------------------------------------------------------------- */

static GPtrArray *
collect_groups (SpListing *self)
{
  return collect_records (self, SP_RECORD_GROUP);
}

static GPtrArray *
collect_questions (SpListing *self)
{
  return collect_records (self, SP_RECORD_QUESTION);
}

/* With words to search for, as the window finds and orders them. */
static GPtrArray *
collect_found_quotes (SpListing *self, SpSearch *search)
{
  g_autoptr (SpQuoteTexts) texts = sp_quote_texts_new (self->index);
  g_autoptr (SpQuoteRequest) request = sp_quote_request_new_for_search (self->index, search);
  g_autoptr (SpQuoteFinding) finding = sp_quote_finder_find (texts, request, NULL);
  g_autoptr (GPtrArray) fitting = collect_records (self, SP_RECORD_QUOTE);
  g_autoptr (GHashTable) fits = g_hash_table_new (NULL, NULL);
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < fitting->len; i++)
    g_hash_table_add (fits, fitting->pdata[i]);
  for (guint i = 0; i < sp_quote_finding_get_n_quotes (finding); i++)
    {
      SpQuote *quote = sp_quote_finding_get_quote (finding, i);

      if (g_hash_table_contains (fits, quote))
        g_ptr_array_add (rows, g_object_ref (quote));
    }
  return rows;
}

static GPtrArray *
collect_quotes (SpListing *self)
{
  SpFilter without_search = *self->filter;
  SpListing listing = { self->index, self->names, &without_search };

  if (self->filter->search == NULL || sp_search_is_empty (self->filter->search))
    return collect_records (self, SP_RECORD_QUOTE);
  without_search.search = NULL;
  return collect_found_quotes (&listing, self->filter->search);
}

static GPtrArray *
collect_events (SpListing *self)
{
  return collect_records (self, SP_RECORD_EVENT);
}

static GPtrArray *
collect_positions (SpListing *self)
{
  return collect_records (self, SP_RECORD_POSITION);
}

static GPtrArray *
collect_changes (SpListing *self)
{
  return sp_filter_changes (self->filter, self->index);
}

static const SpSubject subjects[] = {
  { "countries", SP_RECORD_COUNTRY, N_ ("No countries match."), collect_countries, &sp_country_columns,
    collect_country_standings, &sp_country_standing_columns },
  { "quotes", SP_RECORD_QUOTE, N_ ("No quotes match."), collect_quotes, &sp_quote_columns },
  { "positions", SP_RECORD_POSITION, N_ ("No positions match."), collect_positions, &sp_position_columns,
    collect_standings, &sp_standing_columns },
  { "changes", SP_RECORD_POSITION, N_ ("No changes match."), collect_changes, &sp_change_columns },
  { "events", SP_RECORD_EVENT, N_ ("No events match."), collect_events, &sp_event_columns },
  { "actors", SP_RECORD_ACTOR, N_ ("No actors match."), collect_actors, &sp_actor_columns },
  { "sources", SP_RECORD_SOURCE, N_ ("No sources match."), collect_sources, &sp_source_columns },
  { "groups", SP_RECORD_GROUP, N_ ("No groups match."), collect_groups, &sp_group_columns },
  { "questions", SP_RECORD_QUESTION, N_ ("No questions match."), collect_questions, &sp_question_columns },
};

/**
 * sp_subject_find:
 * @name: a word on the command line, such as “quotes”
 *
 * Returns: (transfer none) (nullable): what can be listed under that name, or %NULL
 */
const SpSubject *
sp_subject_find (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
    if (g_str_equal (subjects[i].name, name))
      return &subjects[i];
  return NULL;
}

/**
 * sp_listing_get_date:
 * @self: a listing
 *
 * Returns: the day as of which standings are; no date where the dataset has no edition and none was asked for
 */
SpDate
sp_listing_get_date (const SpListing *self)
{
  g_return_val_if_fail (self != NULL, ((SpDate) { 0 }));

  if (!sp_date_is_set (self->filter->on) &&
      !sp_date_is_set (sp_dataset_get_edition (sp_index_get_dataset (self->index))))
    return (SpDate) { 0 };
  return sp_date_from_day_number (sp_filter_get_day (self->filter, self->index));
}

/* Positions are standings as of a date, countries where they are asked how they stood on a question. */
static gboolean
shows_standings (const SpSubject *subject, const SpFilter *filter)
{
  if (subject->collect_standings == NULL)
    return FALSE;
  if (subject->kind == SP_RECORD_COUNTRY)
    return filter->questions != NULL && filter->questions->len == 1;
  return sp_date_is_set (filter->on);
}

/**
 * sp_listing_collect:
 * @self: a listing
 * @subject: what is listed
 * @columns: (out) (transfer none): where to put the columns
 *
 * Countries and standings are by the countries' names in the user's language, actors by name, sources by the date of
 * issue, groups and questions in the order of the dataset, quotes that are searched for by how well they fit, all else
 * by date.
 *
 * Returns: (transfer full): the rows
 */
GPtrArray *
sp_listing_collect (SpListing *self, const SpSubject *subject, const SpColumns **columns)
{
  g_return_val_if_fail (self != NULL && subject != NULL && columns != NULL, NULL);

  if (shows_standings (subject, self->filter))
    {
      *columns = subject->standing_columns;
      return subject->collect_standings (self);
    }
  *columns = subject->columns;
  return subject->collect (self);
}
