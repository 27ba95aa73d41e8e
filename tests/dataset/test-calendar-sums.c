/* SPDX-License-Identifier: GPL-3.0-or-later
 * The calendar of the built-in dataset has every change, once. */
#include "sp-calendar.h"
#include "sp-reader.h"

/* Nothing is lost or counted twice: every change of the built-in dataset is in the month of its date. */
static void
check_sums (SpIndex *index, const SpOutlook *outlook)
{
  SpDate edition = sp_dataset_get_edition (sp_index_get_dataset (index));
  g_autoptr (SpCalendar) calendar = sp_calendar_new (index, outlook);
  g_autoptr (GPtrArray) changes = sp_changes_find (index, NULL, outlook, (SpDate) { 0 }, edition);
  g_autoptr (GPtrArray) firsts = sp_first_positions_find (index, NULL, outlook, (SpDate) { 0 }, edition);
  GPtrArray *entries = sp_calendar_get_entries (calendar);
  guint n_changes = 0;
  guint n_firsts = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      SpCalendarEntry *entry = entries->pdata[i];

      n_changes += entry->n_changes;
      n_firsts += entry->n_firsts;
      for (guint j = 0; j < entry->changes->len; j++)
        {
          SpChange *change = entry->changes->pdata[j];
          SpDate date = sp_position_get_from (change->position);

          g_assert_true (sp_date_equal (entry->date, (SpDate) { date.year, date.month, 0 }));
          g_assert_true ((change->before != NULL) == (j < entry->n_changes));
        }
    }
  g_assert_cmpuint (n_changes, ==, changes->len);
  g_assert_cmpuint (n_firsts, ==, firsts->len);
  g_assert_cmpuint (n_firsts, >, 0);
}

static void
test_built_in (void)
{
  static const SpBasis bases[] = { SP_BASIS_OPERATOR, SP_BASIS_STATEMENT, SP_BASIS_DECISION };
  g_autoptr (SpReading) reading = sp_reader_read_builtin (NULL, NULL);
  g_autoptr (SpIndex) index = sp_index_new (sp_reading_get_dataset (reading));
  GPtrArray *questions = sp_dataset_get_records (sp_reading_get_dataset (reading), SP_RECORD_QUESTION);
  SpGroup *group = sp_dataset_get_records (sp_reading_get_dataset (reading), SP_RECORD_GROUP)->pdata[0];

  for (guint i = 0; i < G_N_ELEMENTS (bases); i++)
    {
      SpOutlook outlook = { .question = questions->pdata[0], .weakest = bases[i] };

      check_sums (index, &outlook);
      outlook.group = group;
      check_sums (index, &outlook);
    }
  check_sums (index, &(SpOutlook) { .weakest = SP_BASIS_OPERATOR });
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calendar-sums/built-in", test_built_in);
  return g_test_run ();
}
