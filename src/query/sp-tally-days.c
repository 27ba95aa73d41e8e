/* SPDX-License-Identifier: GPL-3.0-or-later
 * How the counts of countries change from day to day. */
#include "sp-tally-days.h"

/* From this day on so many more countries stand there, or fewer. */
typedef struct
{
  guint32 day;
  int step;
  guint level; /* where its kind of nothing is none */
  SpNothing nothing;
  gboolean perhaps;
  gboolean operators;
} Shift;

typedef struct
{
  SpIndex *index;
  const SpOutlook *outlook;
  guint32 first_day;
  guint32 last_day;
  GArray *days;   /* of guint32: on which something begins or ends for one country */
  GArray *shifts; /* of Shift */
} Sweep;

static void
add_day (Sweep *sweep, guint32 day)
{
  if (day > sweep->first_day && day <= sweep->last_day)
    g_array_append_val (sweep->days, day);
}

/* A vague date has perhaps come on its first day and certainly on its last, and is over as sp_date_has_ended() says. */
static void
add_span (Sweep *sweep, SpDate from, SpDate to)
{
  if (sp_date_is_set (from))
    {
      add_day (sweep, sp_date_get_first_day (from));
      add_day (sweep, sp_date_get_last_day (from));
    }
  if (!sp_date_is_set (to))
    return;
  add_day (sweep, sp_date_get_first_day (to) + 1);
  add_day (sweep, sp_date_get_last_day (to) + 1);
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  const guint32 *first = a;
  const guint32 *second = b;

  return (*first > *second) - (*first < *second);
}

static void
collect_days (Sweep *sweep, SpCountry *country)
{
  GPtrArray *positions = sp_index_get_positions (sweep->index, country, sweep->outlook->question);
  GPtrArray *memberships = sweep->outlook->group ? sp_group_get_memberships (sweep->outlook->group) : NULL;

  g_array_set_size (sweep->days, 0);
  g_array_append_val (sweep->days, sweep->first_day);
  for (guint i = 0; i < positions->len; i++)
    add_span (sweep, sp_position_get_from (positions->pdata[i]), sp_position_get_to (positions->pdata[i]));
  for (guint i = 0; memberships != NULL && i < memberships->len; i++)
    {
      const SpMembership *membership = memberships->pdata[i];

      if (membership->country == country)
        add_span (sweep, membership->from, membership->to);
    }
  g_array_sort (sweep->days, compare_numbers);
}

static void
add_shift (Sweep *sweep, const SpStanding *standing, guint32 day, int step)
{
  Shift shift = { .day = day, .step = step, .nothing = standing->nothing };

  if (standing->position != NULL)
    {
      shift.level = sp_level_get_index (sp_position_get_level (standing->position));
      shift.perhaps = standing->certainty == SP_CERTAINTY_PERHAPS;
      shift.operators = sp_position_get_basis (standing->position) == SP_BASIS_OPERATOR;
    }
  g_array_append_val (sweep->shifts, shift);
}

static void
add_country (Sweep *sweep, SpCountry *country)
{
  collect_days (sweep, country);
  for (guint i = 0; i < sweep->days->len; i++)
    {
      SpOutlook outlook = *sweep->outlook;
      SpStanding standing;

      outlook.day = g_array_index (sweep->days, guint32, i);
      if (i > 0 && outlook.day == g_array_index (sweep->days, guint32, i - 1))
        continue;
      sp_standing_find (&standing, sweep->index, country, &outlook);
      add_shift (sweep, &standing, outlook.day, 1);
      for (guint next = i + 1; next < sweep->days->len; next++)
        if (g_array_index (sweep->days, guint32, next) != outlook.day)
          {
            add_shift (sweep, &standing, g_array_index (sweep->days, guint32, next), -1);
            break;
          }
    }
}

static void
apply (SpTally *tally, const Shift *shift)
{
  guint step = (guint) shift->step;
  SpLevelCount *count;

  tally->nothing[shift->nothing] += step;
  if (shift->nothing == SP_NOTHING_OUTSIDE_GROUP)
    return;
  tally->n_countries += step;
  if (shift->nothing != SP_NOTHING_NONE)
    return;
  tally->n_known += step;
  count = &g_array_index (tally->levels, SpLevelCount, shift->level);
  count->n += step;
  count->n_perhaps += shift->perhaps ? step : 0;
  count->n_operators += shift->operators ? step : 0;
}

static void
tell (Sweep *sweep, SpTallyFunc func, gpointer data)
{
  g_autoptr (GPtrArray) nobody = g_ptr_array_new ();
  g_autoptr (SpTally) tally = sp_tally_new_of_standings (sweep->outlook->question, nobody, sweep->first_day, 0);

  if (sweep->shifts->len == 0)
    func (tally, sweep->first_day, data);
  g_array_sort (sweep->shifts, compare_numbers);
  for (guint i = 0; i < sweep->shifts->len; i++)
    {
      const Shift *shift = &g_array_index (sweep->shifts, Shift, i);

      apply (tally, shift);
      if (i + 1 == sweep->shifts->len || shift[1].day != shift->day)
        func (tally, shift->day, data);
    }
}

/**
 * sp_tally_foreach_change:
 * @index: an index
 * @outlook: through what it is looked at, but for its day; it needs a question
 * @first_day: the first day that matters, as sp_date_get_first_day() counts
 * @last_day: the last one
 * @func: (scope call): what to call
 * @data: what it is given
 *
 * Counts the countries as sp_tally_new() does, on the first day and on each on which anything begins or ends, in the
 * order of days. Every country is looked at on its own days alone, so that it takes hardly longer than a few counts.
 */
void
sp_tally_foreach_change (SpIndex *index,
                         const SpOutlook *outlook,
                         guint32 first_day,
                         guint32 last_day,
                         SpTallyFunc func,
                         gpointer data)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) shifts = g_array_new (FALSE, FALSE, sizeof (Shift));
  Sweep sweep = { index, outlook, first_day, last_day, days, shifts };
  GPtrArray *countries;

  g_return_if_fail (SP_IS_INDEX (index));
  g_return_if_fail (outlook != NULL && outlook->question != NULL);
  g_return_if_fail (func != NULL);

  countries = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_COUNTRY);
  for (guint i = 0; i < countries->len; i++)
    add_country (&sweep, countries->pdata[i]);
  tell (&sweep, func, data);
}
