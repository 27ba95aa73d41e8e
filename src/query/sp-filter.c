/* SPDX-License-Identifier: GPL-3.0-or-later
 * The records of a dataset that fit: by country, group, question, level, basis, speaker, words and dates. */
#include "sp-filter.h"

#include "sp-change.h"
#include "sp-event.h"

/* What a filter can ask for, in the order in which a criterion that makes no sense is named. */
typedef enum
{
  ASKS_COUNTRY = 1 << 0,
  ASKS_GROUP = 1 << 1,
  ASKS_QUESTION = 1 << 2,
  ASKS_LEVEL = 1 << 3,
  ASKS_BASIS = 1 << 4,
  ASKS_SPEAKER = 1 << 5,
  ASKS_SEARCH = 1 << 6,
  ASKS_FROM = 1 << 7,
  ASKS_TO = 1 << 8,
  ASKS_ON = 1 << 9,
  ASKS_KIND = 1 << 10,
} Criteria;

static const char *const criterion_names[] = { "country", "group", "question", "level", "basis", "speaker",
                                               "search",  "from",  "to",       "on",    "kind" };

static const Criteria possible[SP_N_RECORD_KINDS] = {
  [SP_RECORD_SCALE] = ASKS_SEARCH,
  [SP_RECORD_QUESTION] = ASKS_COUNTRY | ASKS_SEARCH,
  [SP_RECORD_COUNTRY] = ASKS_COUNTRY | ASKS_GROUP | ASKS_QUESTION | ASKS_LEVEL | ASKS_BASIS | ASKS_SEARCH | ASKS_ON,
  [SP_RECORD_SOURCE] = ASKS_COUNTRY | ASKS_SEARCH,
  [SP_RECORD_GROUP] = ASKS_COUNTRY | ASKS_SEARCH,
  [SP_RECORD_ACTOR] = ASKS_COUNTRY | ASKS_SEARCH,
  [SP_RECORD_QUOTE] =
    ASKS_COUNTRY | ASKS_GROUP | ASKS_QUESTION | ASKS_LEVEL | ASKS_SPEAKER | ASKS_SEARCH | ASKS_FROM | ASKS_TO | ASKS_ON,
  [SP_RECORD_POSITION] =
    ASKS_COUNTRY | ASKS_GROUP | ASKS_QUESTION | ASKS_LEVEL | ASKS_BASIS | ASKS_SEARCH | ASKS_FROM | ASKS_TO | ASKS_ON,
  [SP_RECORD_EVENT] =
    ASKS_COUNTRY | ASKS_GROUP | ASKS_QUESTION | ASKS_KIND | ASKS_SEARCH | ASKS_FROM | ASKS_TO | ASKS_ON,
};

static Criteria
get_criteria (const SpFilter *filter)
{
  return (filter->countries ? ASKS_COUNTRY : 0) | (filter->group ? ASKS_GROUP : 0) |
         (filter->questions ? ASKS_QUESTION : 0) | (filter->levels ? ASKS_LEVEL : 0) |
         (filter->weakest > SP_BASIS_OPERATOR ? ASKS_BASIS : 0) | (filter->speaker ? ASKS_SPEAKER : 0) |
         (filter->search ? ASKS_SEARCH : 0) | (sp_date_is_set (filter->from) ? ASKS_FROM : 0) |
         (sp_date_is_set (filter->to) ? ASKS_TO : 0) | (sp_date_is_set (filter->on) ? ASKS_ON : 0) |
         (filter->kinds ? ASKS_KIND : 0);
}

static gboolean
is_among (GPtrArray *wanted, gpointer record)
{
  return wanted == NULL || g_ptr_array_find (wanted, record, NULL);
}

static gboolean
level_fits (const SpFilter *filter, SpLevel *level)
{
  return filter->levels == NULL || g_strv_contains (filter->levels, sp_level_get_id (level));
}

static gboolean
words_fit (const SpFilter *filter, gpointer record)
{
  return filter->search == NULL || sp_search_matches_record (filter->search, record);
}

/* What has no date is in no span, but is not known to be later than a day either. */
static gboolean
date_fits (const SpFilter *filter, SpDate date)
{
  if (!sp_date_is_set (date))
    return !sp_date_is_set (filter->from) && !sp_date_is_set (filter->to);
  if (sp_date_is_set (filter->from) && sp_date_get_last_day (date) < sp_date_get_first_day (filter->from))
    return FALSE;
  if (sp_date_is_set (filter->to) && sp_date_get_first_day (date) > sp_date_get_last_day (filter->to))
    return FALSE;
  return !sp_date_is_set (filter->on) || sp_date_get_first_day (date) <= sp_date_get_last_day (filter->on);
}

static gboolean
group_fits (const SpFilter *filter, SpIndex *index, SpCountry *country, SpDate date)
{
  if (filter->group == NULL)
    return TRUE;
  if (sp_date_is_set (filter->on) || !sp_date_is_set (date))
    return sp_group_has_member (filter->group, country, sp_filter_get_day (filter, index)) != SP_CERTAINTY_NO;
  return sp_group_has_member (filter->group, country, sp_date_get_first_day (date)) != SP_CERTAINTY_NO ||
         sp_group_has_member (filter->group, country, sp_date_get_last_day (date)) != SP_CERTAINTY_NO;
}

static gboolean
country_fits (const SpFilter *filter, SpIndex *index, SpCountry *country, SpDate date)
{
  if (country == NULL)
    return filter->countries == NULL && filter->group == NULL;
  return is_among (filter->countries, country) && group_fits (filter, index, country, date);
}

/* --- The kinds -------------------------------------------------------------------------------------------------- */

static gboolean
position_fits (const SpFilter *filter, SpIndex *index, SpPosition *position)
{
  SpDate from = sp_position_get_from (position);

  return sp_position_get_basis (position) >= filter->weakest && date_fits (filter, from) &&
         is_among (filter->questions, sp_position_get_question (position)) &&
         level_fits (filter, sp_position_get_level (position)) &&
         country_fits (filter, index, sp_position_get_country (position), from) && words_fit (filter, position);
}

static gboolean
stances_fit (const SpFilter *filter, GPtrArray *stances)
{
  if (filter->questions == NULL && filter->levels == NULL)
    return TRUE;
  for (guint i = 0; i < stances->len; i++)
    {
      SpStance *stance = stances->pdata[i];

      if (is_among (filter->questions, stance->question) && level_fits (filter, stance->level))
        return TRUE;
    }
  return FALSE;
}

static gboolean
quote_fits (const SpFilter *filter, SpIndex *index, SpQuote *quote)
{
  SpActor *speaker = sp_quote_get_speaker (quote);
  SpDate said = sp_quote_get_said (quote);

  return (filter->speaker == NULL || filter->speaker == speaker) && date_fits (filter, said) &&
         stances_fit (filter, sp_quote_get_stances (quote)) &&
         country_fits (filter, index, sp_actor_get_country (speaker), said) && words_fit (filter, quote);
}

static gboolean
any_country_fits (const SpFilter *filter, SpIndex *index, SpEvent *event)
{
  GPtrArray *countries = sp_event_get_countries (event);
  SpDate date = sp_event_get_date (event);

  if (filter->countries == NULL && filter->group == NULL)
    return TRUE;
  for (guint i = 0; i < countries->len; i++)
    if (country_fits (filter, index, countries->pdata[i], date))
      return TRUE;
  return FALSE;
}

static gboolean
any_question_fits (const SpFilter *filter, GPtrArray *questions)
{
  for (guint i = 0; i < questions->len; i++)
    if (is_among (filter->questions, questions->pdata[i]))
      return TRUE;
  return filter->questions == NULL;
}

static gboolean
event_fits (const SpFilter *filter, SpIndex *index, SpEvent *event)
{
  if (filter->kinds != 0 && (filter->kinds & 1u << sp_event_get_event_kind (event)) == 0)
    return FALSE;
  return date_fits (filter, sp_event_get_date (event)) && any_question_fits (filter, sp_event_get_questions (event)) &&
         any_country_fits (filter, index, event) && words_fit (filter, event);
}

/* Whether the record has to do with one of the countries: an actor of it, a group that it was a member of, a question
 * that it has a position on. */
static gboolean
is_related (const SpFilter *filter, SpIndex *index, gpointer record, SpRecordKind kind)
{
  for (guint i = 0; filter->countries != NULL && i < filter->countries->len; i++)
    {
      gpointer country = filter->countries->pdata[i];

      if (kind == SP_RECORD_QUESTION ? sp_index_get_positions (index, country, record)->len > 0
                                     : g_ptr_array_find (sp_index_get_related (index, country, kind), record, NULL))
        return TRUE;
    }
  return filter->countries == NULL;
}

static gboolean record_fits (const SpFilter *filter, SpIndex *index, gpointer record, SpRecordKind kind);

/* A source is a country's where a position, a quote or an event of it rests on it. */
static gboolean
is_evidence (const SpFilter *filter, SpIndex *index, SpSource *source)
{
  static const SpRecordKind kinds[] = { SP_RECORD_POSITION, SP_RECORD_QUOTE, SP_RECORD_EVENT };
  const SpFilter of_countries = { .countries = filter->countries };

  for (guint i = 0; filter->countries != NULL && i < G_N_ELEMENTS (kinds); i++)
    {
      GPtrArray *related = sp_index_get_related (index, source, kinds[i]);

      for (guint j = 0; j < related->len; j++)
        if (record_fits (&of_countries, index, related->pdata[j], kinds[i]))
          return TRUE;
    }
  return filter->countries == NULL;
}

static void
find_standing (SpCountryStanding *found, const SpFilter *filter, SpIndex *index)
{
  const SpOutlook outlook = { found->question, NULL, sp_filter_get_day (filter, index), filter->weakest };

  sp_standing_find (&found->standing, index, found->country, &outlook);
}

/* Where nothing can be said, that fits as long as no more is asked for than countries and questions. */
static gboolean
standing_fits (const SpFilter *filter, const SpStanding *standing)
{
  if (standing->position == NULL)
    return filter->levels == NULL && filter->search == NULL && !sp_date_is_set (filter->from) &&
           !sp_date_is_set (filter->to);
  return level_fits (filter, sp_position_get_level (standing->position)) &&
         date_fits (filter, sp_position_get_from (standing->position)) && words_fit (filter, standing->position);
}

static gboolean
any_standing_fits (const SpFilter *filter, SpIndex *index, SpCountry *country)
{
  GPtrArray *questions = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_QUESTION);

  for (guint i = 0; i < questions->len; i++)
    {
      SpCountryStanding found = { country, questions->pdata[i] };

      if (!is_among (filter->questions, found.question))
        continue;
      find_standing (&found, filter, index);
      if (found.standing.position != NULL && level_fits (filter, sp_position_get_level (found.standing.position)))
        return TRUE;
    }
  return FALSE;
}

static gboolean
country_record_fits (const SpFilter *filter, SpIndex *index, SpCountry *country)
{
  gboolean asks_for_standing = get_criteria (filter) & (ASKS_QUESTION | ASKS_LEVEL | ASKS_BASIS);

  return country_fits (filter, index, country, (SpDate) { 0 }) && words_fit (filter, country) &&
         (!asks_for_standing || any_standing_fits (filter, index, country));
}

static gboolean
record_fits (const SpFilter *filter, SpIndex *index, gpointer record, SpRecordKind kind)
{
  switch (kind)
    {
    case SP_RECORD_COUNTRY:
      return country_record_fits (filter, index, record);
    case SP_RECORD_QUOTE:
      return quote_fits (filter, index, record);
    case SP_RECORD_POSITION:
      return position_fits (filter, index, record);
    case SP_RECORD_EVENT:
      return event_fits (filter, index, record);
    case SP_RECORD_SCALE:
      return words_fit (filter, record);
    case SP_RECORD_SOURCE:
      return is_evidence (filter, index, record) && words_fit (filter, record);
    case SP_RECORD_QUESTION:
    case SP_RECORD_GROUP:
    case SP_RECORD_ACTOR:
    default:
      return is_related (filter, index, record, kind) && words_fit (filter, record);
    }
}

/* --- Lists ------------------------------------------------------------------------------------------------------ */

static SpDate
get_date (gpointer record)
{
  switch (sp_record_get_kind (record))
    {
    case SP_RECORD_QUOTE:
      return sp_quote_get_said (record);
    case SP_RECORD_POSITION:
      return sp_position_get_from (record);
    case SP_RECORD_EVENT:
      return sp_event_get_date (record);
    case SP_RECORD_SCALE:
    case SP_RECORD_QUESTION:
    case SP_RECORD_COUNTRY:
    case SP_RECORD_SOURCE:
    case SP_RECORD_GROUP:
    case SP_RECORD_ACTOR:
    default:
      return (SpDate) { 0 };
    }
}

static int
compare_undated_last (gconstpointer a, gconstpointer b)
{
  SpDate first = get_date (*(gpointer *) a);
  SpDate second = get_date (*(gpointer *) b);

  if (sp_date_is_set (first) != sp_date_is_set (second))
    return sp_date_is_set (first) ? -1 : 1;
  return sp_date_compare (first, second);
}

static void
collect_positions_held (GPtrArray *fitting, const SpFilter *filter, SpIndex *index)
{
  g_autoptr (GPtrArray) standings = sp_filter_standings (filter, index);

  for (guint i = 0; i < standings->len; i++)
    {
      const SpCountryStanding *found = standings->pdata[i];

      if (found->standing.position != NULL)
        g_ptr_array_add (fitting, found->standing.position);
    }
}

static void
collect_records (GPtrArray *fitting, const SpFilter *filter, SpIndex *index, SpRecordKind kind)
{
  GPtrArray *records = sp_dataset_get_records (sp_index_get_dataset (index), kind);

  for (guint i = 0; i < records->len; i++)
    if (record_fits (filter, index, records->pdata[i], kind))
      g_ptr_array_add (fitting, records->pdata[i]);
}

/**
 * sp_filter_get_day:
 * @filter: a filter
 * @index: the index of a dataset
 *
 * Returns: the day as of which @filter looks at the dataset: the last day that its date can mean, or that of the
 *   edition where it has none; 31 December 9999 where there is neither
 */
guint32
sp_filter_get_day (const SpFilter *filter, SpIndex *index)
{
  SpDate edition;

  g_return_val_if_fail (filter != NULL && SP_IS_INDEX (index), 0);

  if (sp_date_is_set (filter->on))
    return sp_date_get_last_day (filter->on);
  edition = sp_dataset_get_edition (sp_index_get_dataset (index));
  return sp_date_get_last_day (sp_date_is_set (edition) ? edition : (SpDate) { 9999, 0, 0 });
}

/**
 * sp_filter_list:
 * @filter: what must fit; a criterion that makes no sense for @kind is passed over, see sp_filter_is_possible()
 * @index: the index of the dataset
 * @kind: of which kind
 *
 * A quote is its speaker's country's, an event any of its countries'; a level is that of a position or of a stance of
 * a quote. A country fits a question, a level or a basis where it stood there on the day of `on`, or of the edition.
 * Of positions as of a date only the latest of each country and question is there. Actors are those of a country,
 * sources those of its evidence, groups those that it was ever a member of, questions those that it has positions on.
 *
 * Returns: (transfer full): a list of those records that fit: quotes, positions and events by date, undated ones last,
 *   all others in the order of the dataset
 */
GListModel *
sp_filter_list (const SpFilter *filter, SpIndex *index, SpRecordKind kind)
{
  g_autoptr (GPtrArray) fitting = NULL;
  GListStore *list;

  g_return_val_if_fail (filter != NULL && SP_IS_INDEX (index), NULL);
  g_return_val_if_fail ((guint) kind < SP_N_RECORD_KINDS, NULL);

  fitting = g_ptr_array_new ();
  if (kind == SP_RECORD_POSITION && sp_date_is_set (filter->on))
    collect_positions_held (fitting, filter, index);
  else
    collect_records (fitting, filter, index, kind);
  g_ptr_array_sort (fitting, compare_undated_last);

  list = g_list_store_new (SP_TYPE_RECORD);
  g_list_store_splice (list, 0, 0, fitting->pdata, fitting->len);
  return G_LIST_MODEL (list);
}

/**
 * sp_filter_changes:
 * @filter: what the later of the two positions of a change must fit, as in sp_filter_list(); with a date, those that
 *   came later are left out, and no others
 * @index: the index of the dataset
 *
 * Returns: (transfer full) (element-type SpChange): the changes that fit, by date
 */
GPtrArray *
sp_filter_changes (const SpFilter *filter, SpIndex *index)
{
  SpOutlook outlook = { 0 };
  GPtrArray *changes;

  g_return_val_if_fail (filter != NULL && SP_IS_INDEX (index), NULL);

  outlook.weakest = filter->weakest;
  changes = sp_changes_find (index, NULL, &outlook, filter->from, filter->to);
  for (guint i = changes->len; i > 0; i--)
    {
      const SpChange *change = changes->pdata[i - 1];

      if (!position_fits (filter, index, change->position))
        g_ptr_array_remove_index (changes, i - 1);
    }
  return changes;
}

/**
 * sp_filter_standings:
 * @filter: what must fit; its date, or the edition's, is the day
 * @index: the index of the dataset
 *
 * Where each country stood on each question. A country of which nothing can be said is there too, with the reason,
 * unless the filter asks for levels, words or a span of dates.
 *
 * Returns: (transfer full) (element-type SpCountryStanding): a standing for each country and question, in the order
 *   of the dataset
 */
GPtrArray *
sp_filter_standings (const SpFilter *filter, SpIndex *index)
{
  GPtrArray *standings, *countries, *questions;

  g_return_val_if_fail (filter != NULL && SP_IS_INDEX (index), NULL);

  standings = g_ptr_array_new_with_free_func (g_free);
  countries = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_COUNTRY);
  questions = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_QUESTION);
  for (guint i = 0; i < countries->len; i++)
    for (guint j = 0; j < questions->len; j++)
      {
        SpCountryStanding found = { countries->pdata[i], questions->pdata[j] };

        if (!is_among (filter->questions, found.question) ||
            !country_fits (filter, index, found.country, (SpDate) { 0 }))
          continue;
        find_standing (&found, filter, index);
        if (standing_fits (filter, &found.standing))
          g_ptr_array_add (standings, g_memdup2 (&found, sizeof found));
      }
  return standings;
}

/**
 * sp_filter_is_possible:
 * @filter: a filter
 * @kind: a kind of records
 * @problem: (out) (optional) (transfer none): where to put the first criterion that makes no sense for @kind: “country”,
 *   “group”, “question”, “level”, “basis”, “speaker”, “search”, “from”, “to”, “on” or “kind”
 *
 * Changes are filtered as positions are.
 *
 * Returns: whether every criterion of @filter makes sense for @kind
 */
gboolean
sp_filter_is_possible (const SpFilter *filter, SpRecordKind kind, const char **problem)
{
  Criteria impossible;

  g_return_val_if_fail (filter != NULL, FALSE);
  g_return_val_if_fail ((guint) kind < SP_N_RECORD_KINDS, FALSE);

  impossible = get_criteria (filter) & ~possible[kind];
  if (impossible == 0)
    return TRUE;
  if (problem != NULL)
    *problem = criterion_names[g_bit_nth_lsf (impossible, -1)];
  return FALSE;
}
