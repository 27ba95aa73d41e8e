/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which events and quotes a summary has where it has not all of them. */
#include "sp-report-choice.h"

#include "sp-date-order.h"
#include "sp-event.h"
#include "sp-position.h"
#include "sp-quote.h"

/* What counts for a quote: that its wording was checked more than all else together. */
#define CHECKED 16
#define OF_POSITION_HELD 8
#define OF_LEVEL_HELD 4
#define OF_GOVERNMENT 2
#define HAS_STANCE 1

typedef struct
{
  gpointer record;
  guint score;
  guint32 order; /* of its date */
  guint place;   /* among all */
} Candidate;

static guint32
get_day (const SpReportTerms *terms)
{
  guint32 day;

  sp_lens_get_span (terms->lens, NULL, &day);
  return day;
}

static gboolean
is_later (SpDate date, guint32 day)
{
  return sp_date_has_begun (date, day) == SP_CERTAINTY_NO;
}

static SpIndex *
get_index (const SpReportTerms *terms)
{
  return sp_lens_get_index (terms->lens);
}

/* The best first; among equals the newest, and those without a date last. */
static int
compare_worth (gconstpointer a, gconstpointer b)
{
  const Candidate *first = a;
  const Candidate *second = b;
  gboolean has_date = sp_date_is_set (sp_record_get_date (first->record));

  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;
  if (has_date != sp_date_is_set (sp_record_get_date (second->record)))
    return has_date ? -1 : 1;
  if (first->order != second->order)
    return first->order > second->order ? -1 : 1;
  return first->place < second->place ? -1 : 1;
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const Candidate *first = a;
  const Candidate *second = b;

  return first->place < second->place ? -1 : first->place > second->place;
}

/* All come by date, and so do those that are left. */
static GPtrArray *
take_best (GArray *candidates, guint most)
{
  GPtrArray *taken = g_ptr_array_new ();

  if (candidates->len > most)
    {
      g_array_sort (candidates, compare_worth);
      g_array_set_size (candidates, most);
      g_array_sort (candidates, compare_places);
    }
  for (guint i = 0; i < candidates->len; i++)
    g_ptr_array_add (taken, g_array_index (candidates, Candidate, i).record);
  return taken;
}

static void
add_candidate (GArray *candidates, gpointer record, guint score)
{
  Candidate candidate = { record, score, sp_date_get_order (sp_record_get_date (record)), candidates->len };

  g_array_append_val (candidates, candidate);
}

/* --- Events ------------------------------------------------------------------------------------------------------ */

/* The sources of all positions that the country had taken by the day. */
static GHashTable *
collect_sources (const SpReportTerms *terms, SpCountry *country)
{
  GPtrArray *positions = sp_index_get_related (get_index (terms), country, SP_RECORD_POSITION);
  GHashTable *sources = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < positions->len; i++)
    {
      SpPosition *position = positions->pdata[i];
      GPtrArray *cited = sp_position_get_sources (position);

      if (is_later (sp_position_get_from (position), get_day (terms)) ||
          sp_position_get_basis (position) < sp_lens_get_weakest (terms->lens))
        continue;
      for (guint j = 0; j < cited->len; j++)
        g_hash_table_add (sources, cited->pdata[j]);
    }
  return sources;
}

static guint
rate_event (SpEvent *event, GHashTable *sources)
{
  GPtrArray *cited = sp_event_get_sources (event);

  for (guint i = 0; i < cited->len; i++)
    if (g_hash_table_contains (sources, cited->pdata[i]))
      return 2;
  switch (sp_event_get_event_kind (event))
    {
    case SP_EVENT_LAW:
    case SP_EVENT_DECISION:
    case SP_EVENT_COURT:
      return 1;
    default: /* what was said, meant or done, but settled nothing */
      return 0;
    }
}

/**
 * sp_report_choose_events:
 * @terms: the terms
 * @country: a country
 * @n_all: (out): how many there are by the day
 *
 * Chooses the events of a country: where the document is not full, at most 12, those first that sources of its
 * positions tell of, then laws, decisions and courts, and the newest among equals.
 *
 * Returns: (transfer container) (element-type SpEvent): the events, by date
 */
GPtrArray *
sp_report_choose_events (const SpReportTerms *terms, SpCountry *country, guint *n_all)
{
  g_autoptr (GHashTable) sources = NULL;
  g_autoptr (GArray) candidates = NULL;
  GPtrArray *events;

  g_return_val_if_fail (terms != NULL && SP_IS_COUNTRY (country) && n_all != NULL, NULL);

  sources = collect_sources (terms, country);
  candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  events = sp_index_get_related (get_index (terms), country, SP_RECORD_EVENT);
  for (guint i = 0; i < events->len; i++)
    if (!is_later (sp_event_get_date (events->pdata[i]), get_day (terms)))
      add_candidate (candidates, events->pdata[i], rate_event (events->pdata[i], sources));
  *n_all = candidates->len;
  return take_best (candidates, terms->full ? G_MAXUINT : SP_REPORT_MOST_EVENTS);
}

/* --- Quotes ------------------------------------------------------------------------------------------------------ */

static void
find_held (const SpReportTerms *terms, SpCountry *country, SpQuestion *question, SpStanding *standing)
{
  SpOutlook outlook = sp_lens_get_outlook (terms->lens);

  outlook.question = question;
  outlook.group = NULL;
  outlook.day = get_day (terms);
  sp_standing_find (standing, get_index (terms), country, &outlook);
}

static gboolean
is_of_position_held (const SpReportTerms *terms, SpQuote *quote, SpCountry *country)
{
  GPtrArray *positions = sp_index_get_related (get_index (terms), quote, SP_RECORD_POSITION);

  for (guint i = 0; i < positions->len; i++)
    {
      SpStanding standing;

      find_held (terms, country, sp_position_get_question (positions->pdata[i]), &standing);
      if (standing.position == positions->pdata[i])
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_of_level_held (const SpReportTerms *terms, SpQuote *quote, SpCountry *country)
{
  GPtrArray *stances = sp_quote_get_stances (quote);

  for (guint i = 0; i < stances->len; i++)
    {
      const SpStance *stance = stances->pdata[i];
      SpStanding standing;

      find_held (terms, country, stance->question, &standing);
      if (standing.position != NULL && sp_position_get_level (standing.position) == stance->level)
        return TRUE;
    }
  return FALSE;
}

static guint
rate_quote (const SpReportTerms *terms, SpQuote *quote, SpCountry *country)
{
  guint rate = 0;

  if (is_of_position_held (terms, quote, country))
    rate += OF_POSITION_HELD;
  if (is_of_level_held (terms, quote, country))
    rate += OF_LEVEL_HELD;
  if (sp_date_is_set (sp_quote_get_checked (quote)))
    rate += CHECKED;
  if (sp_quote_get_speaks_for (quote) == SP_SPEAKS_FOR_GOVERNMENT)
    rate += OF_GOVERNMENT;
  if (sp_quote_get_stances (quote)->len > 0)
    rate += HAS_STANCE;
  return rate;
}

static gboolean
is_wanted (const SpReportTerms *terms, SpQuote *quote)
{
  return terms->starred == NULL || g_ptr_array_find (terms->starred, quote, NULL);
}

/**
 * sp_report_choose_quotes:
 * @terms: the terms
 * @country: a country
 * @n_all: (out): how many there are by the day
 *
 * Chooses what speakers of a country said: the starred quotes where only these are wanted; else, where the document is
 * not full, at most 4, those first whose wording was checked, then those that belong to a position held on the day, that
 * express its level, those who spoke for the government, those with a stance, and the newest among equals.
 *
 * Returns: (transfer container) (element-type SpQuote): the quotes, by date
 */
GPtrArray *
sp_report_choose_quotes (const SpReportTerms *terms, SpCountry *country, guint *n_all)
{
  g_autoptr (GArray) candidates = NULL;
  GPtrArray *quotes;

  g_return_val_if_fail (terms != NULL && SP_IS_COUNTRY (country) && n_all != NULL, NULL);

  candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  quotes = sp_index_get_related (get_index (terms), country, SP_RECORD_QUOTE);
  *n_all = 0;
  for (guint i = 0; i < quotes->len; i++)
    {
      if (is_later (sp_quote_get_said (quotes->pdata[i]), get_day (terms)))
        continue;
      *n_all += 1;
      if (is_wanted (terms, quotes->pdata[i]))
        add_candidate (candidates, quotes->pdata[i], rate_quote (terms, quotes->pdata[i], country));
    }
  return take_best (candidates, terms->full || terms->starred != NULL ? G_MAXUINT : SP_REPORT_MOST_QUOTES);
}
