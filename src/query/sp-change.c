/* SPDX-License-Identifier: GPL-3.0-or-later
 * Positions whose level differs from the one before, and what changed between two days. */
#include "sp-change.h"

typedef struct
{
  SpIndex *index;
  const SpOutlook *outlook;
  SpDate from;
  SpDate to;
  gboolean members_only;
  gboolean firsts;
  GPtrArray *found;
} Hunt;

static gboolean
is_inside (SpDate date, SpDate from, SpDate to)
{
  if (!sp_date_is_set (date))
    return !sp_date_is_set (from) && !sp_date_is_set (to);
  if (sp_date_is_set (from) && sp_date_get_last_day (date) < sp_date_get_first_day (from))
    return FALSE;
  return !sp_date_is_set (to) || sp_date_get_first_day (date) <= sp_date_get_last_day (to);
}

static gboolean
was_member (SpGroup *group, SpPosition *position)
{
  SpDate date = sp_position_get_from (position);
  guint32 day = sp_date_is_set (date) ? sp_date_get_last_day (date) : 0;

  return sp_group_has_member (group, sp_position_get_country (position), day) != SP_CERTAINTY_NO;
}

static void
take_change (Hunt *hunt, SpPosition *position, SpPosition *before)
{
  SpChange *change;

  if (!is_inside (sp_position_get_from (position), hunt->from, hunt->to) ||
      (hunt->members_only && !was_member (hunt->outlook->group, position)))
    return;
  change = g_new0 (SpChange, 1);
  change->position = position;
  change->before = before;
  g_ptr_array_add (hunt->found, change);
}

static void
search_history (Hunt *hunt, SpCountry *country, SpQuestion *question)
{
  g_autoptr (GPtrArray) history = sp_history_find (hunt->index, country, question, hunt->outlook->weakest);

  if (hunt->firsts && history->len > 0)
    take_change (hunt, history->pdata[0], NULL);
  for (guint i = 1; !hunt->firsts && i < history->len; i++)
    if (sp_position_get_level (history->pdata[i]) != sp_position_get_level (history->pdata[i - 1]))
      take_change (hunt, history->pdata[i], history->pdata[i - 1]);
}

static void
search_question (Hunt *hunt, SpCountry *country, SpQuestion *question)
{
  GPtrArray *countries = sp_dataset_get_records (sp_index_get_dataset (hunt->index), SP_RECORD_COUNTRY);

  if (country != NULL)
    search_history (hunt, country, question);
  for (guint i = 0; country == NULL && i < countries->len; i++)
    search_history (hunt, countries->pdata[i], question);
}

static int
compare_changes (gconstpointer a, gconstpointer b)
{
  SpPosition *first = (*(SpChange *const *) a)->position;
  SpPosition *second = (*(SpChange *const *) b)->position;
  int order = sp_date_compare (sp_position_get_from (first), sp_position_get_from (second));

  if (order != 0)
    return order;
  return g_strcmp0 (sp_record_get_id (SP_RECORD (sp_position_get_country (first))),
                    sp_record_get_id (SP_RECORD (sp_position_get_country (second))));
}

/* Questions are gone through in their order, which the stable sort keeps among changes of one country on one date. */
static GPtrArray *
find_all (Hunt *hunt, SpCountry *country)
{
  GPtrArray *questions = sp_dataset_get_records (sp_index_get_dataset (hunt->index), SP_RECORD_QUESTION);

  hunt->found = g_ptr_array_new_with_free_func (g_free);
  hunt->members_only = country == NULL && hunt->outlook->group != NULL;
  if (hunt->outlook->question != NULL)
    search_question (hunt, country, hunt->outlook->question);
  for (guint i = 0; hunt->outlook->question == NULL && i < questions->len; i++)
    search_question (hunt, country, questions->pdata[i]);
  g_ptr_array_sort (hunt->found, compare_changes);
  return hunt->found;
}

/**
 * sp_changes_find:
 * @index: an index
 * @country: (nullable): a country; %NULL for all countries, or where @outlook has a group, for those that were its
 *   members, or perhaps were, on the last day of the change's own date
 * @outlook: its question, or all where it has none; its group; its weakest basis; its day is not looked at
 * @from: no change dated before this; no date for no bound
 * @to: no change dated after this; no date for no bound
 *
 * Finds the positions that brought another level than the one before, positions on a weaker basis being as if they
 * were not there. A vague date is inside as long as it may be.
 *
 * Returns: (element-type SpChange) (transfer full): the changes, by date, then by country's code, then in the order of
 *   the questions
 */
GPtrArray *
sp_changes_find (SpIndex *index, SpCountry *country, const SpOutlook *outlook, SpDate from, SpDate to)
{
  Hunt hunt = { .index = index, .outlook = outlook, .from = from, .to = to };

  g_return_val_if_fail (SP_IS_INDEX (index), NULL);
  g_return_val_if_fail (outlook != NULL, NULL);

  return find_all (&hunt, country);
}

/**
 * sp_first_positions_find:
 * @index: an index
 * @country: (nullable): see sp_changes_find()
 * @outlook: see sp_changes_find()
 * @from: see sp_changes_find()
 * @to: see sp_changes_find()
 *
 * Finds the first known positions, which are counted apart from changes.
 *
 * Returns: (element-type SpChange) (transfer full): the positions, their `before` being %NULL, in the order of
 *   sp_changes_find()
 */
GPtrArray *
sp_first_positions_find (SpIndex *index, SpCountry *country, const SpOutlook *outlook, SpDate from, SpDate to)
{
  Hunt hunt = { .index = index, .outlook = outlook, .from = from, .to = to, .firsts = TRUE };

  g_return_val_if_fail (SP_IS_INDEX (index), NULL);
  g_return_val_if_fail (outlook != NULL, NULL);

  return find_all (&hunt, country);
}

/**
 * sp_standings_differ:
 * @a: where a country stood on a day
 * @b: where it stood on another
 *
 * Returns: whether it stood elsewhere: at another level, or where nothing was known of one of the days; never where it
 *   was outside the group on one of them
 */
gboolean
sp_standings_differ (const SpStanding *a, const SpStanding *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (a->nothing == SP_NOTHING_OUTSIDE_GROUP || b->nothing == SP_NOTHING_OUTSIDE_GROUP)
    return FALSE;
  if (a->position == NULL || b->position == NULL)
    return a->position != b->position;
  return sp_position_get_level (a->position) != sp_position_get_level (b->position);
}

/**
 * sp_shifts_find:
 * @index: an index
 * @outlook: through what it is looked at; it needs a question, and its day is the first day
 * @second_day: the second day, as sp_date_get_first_day() counts
 *
 * Finds the countries that stood elsewhere on the second day than on the first, whatever lay between. Of a group, only
 * those count that were its members, or perhaps were, on both days. That a position is perhaps held on one day and
 * certainly on the other is no shift, nor is one kind of nothing in place of another.
 *
 * Returns: (element-type SpShift) (transfer full): the shifts, in the dataset's order of countries
 */
GPtrArray *
sp_shifts_find (SpIndex *index, const SpOutlook *outlook, guint32 second_day)
{
  GPtrArray *countries, *shifts;
  SpOutlook second;

  g_return_val_if_fail (SP_IS_INDEX (index), NULL);
  g_return_val_if_fail (outlook != NULL && outlook->question != NULL, NULL);

  second = *outlook;
  second.day = second_day;
  shifts = g_ptr_array_new_with_free_func (g_free);
  countries = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_COUNTRY);
  for (guint i = 0; i < countries->len; i++)
    {
      SpShift shift = { .country = countries->pdata[i] };

      sp_standing_find (&shift.from, index, shift.country, outlook);
      sp_standing_find (&shift.to, index, shift.country, &second);
      if (sp_standings_differ (&shift.from, &shift.to))
        g_ptr_array_add (shifts, g_memdup2 (&shift, sizeof shift));
    }
  return shifts;
}
