/* SPDX-License-Identifier: GPL-3.0-or-later
 * In which months positions changed: what the date track shows, and where its steps lead. */
#include "sp-calendar.h"

#include <math.h>

struct _SpCalendar
{
  SpIndex *index;
  GPtrArray *changes;
  GPtrArray *firsts;
  GPtrArray *entries;
  GHashTable *by_date;
  GArray *steps;
  gboolean has_dates;
  guint32 first_day;
  guint32 last_day;
};

static void
free_entry (gpointer data)
{
  SpCalendarEntry *entry = data;

  g_ptr_array_unref (entry->changes);
  g_free (entry);
}

static gpointer
make_key (SpDate date)
{
  return GUINT_TO_POINTER (date.year * 13u + date.month);
}

static SpCalendarEntry *
ensure_entry (SpCalendar *self, SpDate date)
{
  SpDate period = { date.year, date.month, 0 };
  SpCalendarEntry *entry = g_hash_table_lookup (self->by_date, make_key (period));

  if (entry != NULL)
    return entry;
  entry = g_new0 (SpCalendarEntry, 1);
  entry->date = period;
  entry->changes = g_ptr_array_new ();
  g_ptr_array_add (self->entries, entry);
  g_hash_table_insert (self->by_date, make_key (period), entry);
  return entry;
}

static void
take_change (SpCalendar *self, SpChange *change)
{
  SpDate date = sp_position_get_from (change->position);
  SpCalendarEntry *entry;
  guint32 day;

  if (sp_date_is_set (date) && sp_date_get_first_day (date) > self->last_day)
    return;
  entry = ensure_entry (self, date);
  g_ptr_array_add (entry->changes, change);
  if (change->before != NULL)
    entry->n_changes++;
  else
    entry->n_firsts++;
  if (!sp_date_is_set (date))
    return;
  day = MIN (sp_date_get_last_day (date), self->last_day);
  g_array_append_val (self->steps, day);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  return sp_date_compare ((*(SpCalendarEntry *const *) a)->date, (*(SpCalendarEntry *const *) b)->date);
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  guint32 first = *(const guint32 *) a;
  guint32 second = *(const guint32 *) b;

  return first < second ? -1 : first > second;
}

static guint32
find_last_position (SpIndex *index)
{
  GPtrArray *positions = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_POSITION);
  guint32 last = 1;

  for (guint i = 0; i < positions->len; i++)
    {
      SpDate from = sp_position_get_from (positions->pdata[i]);

      if (sp_date_is_set (from))
        last = MAX (last, sp_date_get_last_day (from));
    }
  return last;
}

static void
find_ends (SpCalendar *self)
{
  SpDate edition = sp_dataset_get_edition (sp_index_get_dataset (self->index));
  SpDate first = sp_index_get_first_date (self->index);
  SpDate last;

  self->last_day = sp_date_is_set (edition) ? sp_date_get_last_day (edition) : find_last_position (self->index);
  last = sp_date_from_day_number (self->last_day);
  self->has_dates = sp_date_is_set (first) && first.year <= last.year;
  self->first_day = sp_date_get_first_day ((SpDate) { self->has_dates ? first.year : last.year, 0, 0 });
}

/**
 * sp_calendar_new:
 * @index: an index
 * @outlook: its question, or all where it has none; its group; its weakest basis; its day is not looked at
 *
 * Sorts all changes and first known positions by month, as sp_changes_find() finds them. It runs from January of the
 * year of the dataset's first position to the edition, or where there is none, to the last position; what is dated
 * later is left out.
 *
 * Returns: (transfer full): a calendar
 */
SpCalendar *
sp_calendar_new (SpIndex *index, const SpOutlook *outlook)
{
  SpCalendar *self;

  g_return_val_if_fail (SP_IS_INDEX (index), NULL);
  g_return_val_if_fail (outlook != NULL, NULL);

  self = g_atomic_rc_box_new0 (SpCalendar);
  self->index = g_object_ref (index);
  self->entries = g_ptr_array_new_with_free_func (free_entry);
  self->by_date = g_hash_table_new (NULL, NULL);
  self->steps = g_array_new (FALSE, FALSE, sizeof (guint32));
  find_ends (self);
  self->changes = sp_changes_find (index, NULL, outlook, (SpDate) { 0 }, (SpDate) { 0 });
  self->firsts = sp_first_positions_find (index, NULL, outlook, (SpDate) { 0 }, (SpDate) { 0 });
  for (guint i = 0; i < self->changes->len; i++)
    take_change (self, self->changes->pdata[i]);
  for (guint i = 0; i < self->firsts->len; i++)
    take_change (self, self->firsts->pdata[i]);
  g_ptr_array_sort (self->entries, compare_entries);
  g_array_sort (self->steps, compare_days);
  return self;
}

/**
 * sp_calendar_ref:
 * @self: a calendar
 *
 * Returns: (transfer full): @self
 */
SpCalendar *
sp_calendar_ref (SpCalendar *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  SpCalendar *self = data;

  g_array_unref (self->steps);
  g_hash_table_unref (self->by_date);
  g_ptr_array_unref (self->entries);
  g_ptr_array_unref (self->changes);
  g_ptr_array_unref (self->firsts);
  g_object_unref (self->index);
}

/**
 * sp_calendar_unref:
 * @self: (transfer full): a calendar
 *
 * Gives up a reference.
 */
void
sp_calendar_unref (SpCalendar *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * sp_calendar_has_dates:
 * @self: a calendar
 *
 * Returns: whether the dataset has a dated position, on whatever question, that is not later than its edition
 */
gboolean
sp_calendar_has_dates (SpCalendar *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->has_dates;
}

/**
 * sp_calendar_get_first_day:
 * @self: a calendar
 *
 * Returns: 1 January of the first position's year, as sp_date_get_first_day() counts
 */
guint32
sp_calendar_get_first_day (SpCalendar *self)
{
  g_return_val_if_fail (self != NULL, 1);

  return self->first_day;
}

/**
 * sp_calendar_get_last_day:
 * @self: a calendar
 *
 * Returns: the last day of the edition; of the last position, where the dataset has no edition
 */
guint32
sp_calendar_get_last_day (SpCalendar *self)
{
  g_return_val_if_fail (self != NULL, 1);

  return self->last_day;
}

/**
 * sp_calendar_get_length:
 * @self: a calendar
 *
 * Returns: how many months it runs, above zero; the last may be a part of a month
 */
double
sp_calendar_get_length (SpCalendar *self)
{
  g_return_val_if_fail (self != NULL, 1.0);

  return sp_calendar_get_place (self, self->last_day);
}

/**
 * sp_calendar_get_place:
 * @self: a calendar
 * @day: a day
 *
 * Returns: how many months lie between the calendar's beginning and the end of the day, all months being of one
 *   length: 0 or less for a day before it
 */
double
sp_calendar_get_place (SpCalendar *self, guint32 day)
{
  SpDate first, date;
  double days;

  g_return_val_if_fail (self != NULL, 0.0);

  first = sp_date_from_day_number (self->first_day);
  date = sp_date_from_day_number (MAX (day, 1));
  days = g_date_get_days_in_month ((GDateMonth) date.month, date.year);
  return ((double) date.year - first.year) * 12.0 + (date.month - 1) + date.day / days;
}

/**
 * sp_calendar_get_date:
 * @self: a calendar
 * @place: a place, as sp_calendar_get_place() counts; one outside is taken to the nearest end
 * @precision: whether a year, a month or a day is meant
 *
 * Returns: the date in which the place lies; sp_calendar_get_before() for one before the beginning, where there is a
 *   year before it
 */
SpDate
sp_calendar_get_date (SpCalendar *self, double place, SpDatePrecision precision)
{
  SpDate first;
  double month;
  guint days;
  SpDate date;

  g_return_val_if_fail (self != NULL, ((SpDate) { 0 }));

  first = sp_date_from_day_number (self->first_day);
  if (place < 0.0 && first.year > 1)
    return sp_calendar_get_before (self);
  /* What ends with a month's last day lies in that month. */
  place = CLAMP (place, 0.0, nextafter (sp_calendar_get_length (self), 0.0));
  month = floor (place);
  date = (SpDate) { (guint16) (first.year + (guint) month / 12), (guint8) ((guint) month % 12 + 1), 0 };
  days = g_date_get_days_in_month ((GDateMonth) date.month, date.year);
  if (precision == SP_DATE_PRECISION_YEAR)
    date.month = 0;
  else if (precision == SP_DATE_PRECISION_DAY)
    date.day = (guint8) CLAMP (floor ((place - month) * days) + 1, 1, days);
  return date;
}

/**
 * sp_calendar_get_before:
 * @self: a calendar
 *
 * Returns: the year before the beginning, which stands for all that lies before; no date where it begins with year 1
 */
SpDate
sp_calendar_get_before (SpCalendar *self)
{
  SpDate first;

  g_return_val_if_fail (self != NULL, ((SpDate) { 0 }));

  first = sp_date_from_day_number (self->first_day);
  return (SpDate) { (guint16) (first.year - 1), 0, 0 };
}

/**
 * sp_calendar_get_entries:
 * @self: a calendar
 *
 * Returns: (transfer none) (element-type SpCalendarEntry): the months and years in which something changed, by date;
 *   first that of what has no date
 */
GPtrArray *
sp_calendar_get_entries (SpCalendar *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->entries;
}

/**
 * sp_calendar_lookup:
 * @self: a calendar
 * @date: a date
 *
 * Returns: (transfer none) (nullable): what changed in the month of @date; for a year, what is known to the year
 *   only; for no date, what has none; %NULL where that is nothing
 */
const SpCalendarEntry *
sp_calendar_lookup (SpCalendar *self, SpDate date)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_hash_table_lookup (self->by_date, make_key (date));
}

static void
add_if_any (GPtrArray *found, const SpCalendarEntry *entry)
{
  if (entry != NULL)
    g_ptr_array_add (found, (gpointer) entry);
}

/**
 * sp_calendar_list:
 * @self: a calendar
 * @period: a month or a year; sp_calendar_get_before() or an earlier one for what has no date
 *
 * Returns: (transfer container) (element-type SpCalendarEntry): for a month, its own entry and that of what happened
 *   some time in its year; for a year, all its entries; none where nothing changed
 */
GPtrArray *
sp_calendar_list (SpCalendar *self, SpDate period)
{
  GPtrArray *found;
  guint first_year;

  g_return_val_if_fail (self != NULL, NULL);

  found = g_ptr_array_new ();
  first_year = sp_date_from_day_number (self->first_day).year;
  if (period.year < first_year)
    add_if_any (found, sp_calendar_lookup (self, (SpDate) { 0 }));
  else if (period.month != 0)
    add_if_any (found, sp_calendar_lookup (self, period));
  for (guint8 month = 1; period.year >= first_year && period.month == 0 && month <= 12; month++)
    add_if_any (found, sp_calendar_lookup (self, (SpDate) { period.year, month, 0 }));
  if (period.year >= first_year)
    add_if_any (found, sp_calendar_lookup (self, (SpDate) { period.year, 0, 0 }));
  return found;
}

/**
 * sp_calendar_count:
 * @self: a calendar
 * @period: see sp_calendar_list()
 * @n_changes: (out): how many changes there were; in a month, only those that are known to have been in it
 * @n_firsts: (out): how many first known positions there were
 *
 * Counts what changed in a period.
 */
void
sp_calendar_count (SpCalendar *self, SpDate period, guint *n_changes, guint *n_firsts)
{
  g_autoptr (GPtrArray) found = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (n_changes != NULL && n_firsts != NULL);

  *n_changes = *n_firsts = 0;
  found = sp_calendar_list (self, period);
  for (guint i = 0; i < found->len; i++)
    {
      SpCalendarEntry *entry = found->pdata[i];

      if (period.month != 0 && entry->date.month == 0)
        continue;
      *n_changes += entry->n_changes;
      *n_firsts += entry->n_firsts;
    }
}

/**
 * sp_calendar_find_step:
 * @self: a calendar
 * @day: a day
 * @forward: whether the next step is wanted, or the one before
 *
 * Returns: the nearest day after or before @day on which a position had changed or was first known, the last day of a
 *   vague date; 0 where there is none
 */
guint32
sp_calendar_find_step (SpCalendar *self, guint32 day, gboolean forward)
{
  guint low = 0;
  guint high;

  g_return_val_if_fail (self != NULL, 0);

  /* The first step that is later than the day, or that is not earlier. */
  high = self->steps->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      guint32 step = g_array_index (self->steps, guint32, middle);

      if (forward ? step <= day : step < day)
        low = middle + 1;
      else
        high = middle;
    }
  if (forward)
    return low < self->steps->len ? g_array_index (self->steps, guint32, low) : 0;
  return low > 0 ? g_array_index (self->steps, guint32, low - 1) : 0;
}

/**
 * sp_calendar_count_months:
 * @self: a calendar
 *
 * Returns: on how many months' ends something had changed since the month's end before: the steps of Play
 */
guint
sp_calendar_count_months (SpCalendar *self)
{
  SpDate before = { 0 };
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->steps->len; i++)
    {
      SpDate date = sp_date_from_day_number (g_array_index (self->steps, guint32, i));

      n += date.year != before.year || date.month != before.month;
      before = date;
    }
  return n;
}
