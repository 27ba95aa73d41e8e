/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the calendar: which months have changes, where a day lies, what the steps are. */
#include "dataset-builder.h"
#include "sp-calendar.h"

#include <locale.h>

static SpIndex *
make_index (const char *edition)
{
  DatasetBuilder *b = builder_new_with_questions (edition);
  g_autoptr (SpDataset) dataset = NULL;

  builder_countries (b, "AA BB CC DD");
  builder_position (b, "AA", "networks", "permitted", "2018-03-05", SP_BASIS_STATEMENT);
  builder_position (b, "AA", "networks", "permitted", "2018-06-05", SP_BASIS_STATEMENT);
  builder_position (b, "AA", "networks", "restricted", "2019-03-05", SP_BASIS_LAW);
  builder_position (b, "BB", "networks", "permitted", "2018-03", SP_BASIS_OPERATOR);
  builder_position (b, "BB", "networks", "excluded", "2019-03-31", SP_BASIS_LAW);
  builder_position (b, "CC", "networks", "permitted", NULL, SP_BASIS_REPORT);
  builder_position (b, "CC", "networks", "excluded", "2019", SP_BASIS_REPORT);
  builder_position (b, "CC", "networks", "chosen", "2020-06-16", SP_BASIS_REPORT);
  builder_position (b, "DD", "networks", "chosen", "2020", SP_BASIS_REPORT);
  builder_position (b, "DD", "risk", "affirmed", "2016-02-29", SP_BASIS_LAW);
  builder_group (b, "club", "Club", "AA BB:2019-03-31");
  dataset = builder_end (b);
  return sp_index_new (dataset);
}

static SpCalendar *
make_calendar (SpIndex *index, const char *question, const char *group, SpBasis weakest)
{
  SpDataset *dataset = sp_index_get_dataset (index);
  SpOutlook outlook = { .question = question ? sp_dataset_lookup (dataset, SP_RECORD_QUESTION, question) : NULL,
                        .group = group ? sp_dataset_lookup (dataset, SP_RECORD_GROUP, group) : NULL,
                        .weakest = weakest };

  return sp_calendar_new (index, &outlook);
}

static char *
describe (GPtrArray *entries)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < entries->len; i++)
    {
      SpCalendarEntry *entry = entries->pdata[i];
      g_autofree char *date = sp_date_to_string (entry->date);

      g_assert_cmpuint (entry->changes->len, ==, entry->n_changes + entry->n_firsts);
      g_string_append_printf (text, "%s%s %u+%u", i > 0 ? ", " : "", date, entry->n_changes, entry->n_firsts);
    }
  return g_string_free (text, FALSE);
}

static void
test_entries (void)
{
  static const struct
  {
    const char *edition;
    const char *question;
    const char *group;
    SpBasis weakest;
    const char *expected;
  } cases[] = {
    { "2020-06-15", "networks", NULL, SP_BASIS_OPERATOR, " 0+1, 2018-03 0+2, 2019 1+0, 2019-03 2+0, 2020 0+1" },
    /* What is later than the edition is left out, and only that. */
    { "2020-06-16", "networks", NULL, SP_BASIS_OPERATOR,
      " 0+1, 2018-03 0+2, 2019 1+0, 2019-03 2+0, 2020 0+1, 2020-06 1+0" },
    { "2019-12", "networks", NULL, SP_BASIS_OPERATOR, " 0+1, 2018-03 0+2, 2019 1+0, 2019-03 2+0" },
    { NULL, "networks", NULL, SP_BASIS_OPERATOR, " 0+1, 2018-03 0+2, 2019 1+0, 2019-03 2+0, 2020 0+1, 2020-06 1+0" },
    { "2020-06-15", "networks", NULL, SP_BASIS_LAW, "2019-03 0+2" },
    { "2020-06-15", "networks", "club", SP_BASIS_OPERATOR, "2018-03 0+1, 2019-03 2+0" },
    { "2020-06-15", "risk", NULL, SP_BASIS_OPERATOR, "2016-02 0+1" },
    { "2020-06-15", "reason", NULL, SP_BASIS_OPERATOR, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpIndex) index = make_index (cases[i].edition);
      g_autoptr (SpCalendar) calendar = make_calendar (index, cases[i].question, cases[i].group, cases[i].weakest);
      g_autofree char *text = describe (sp_calendar_get_entries (calendar));

      g_test_message ("case %u", i);
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_periods (void)
{
  static const struct
  {
    const char *period;
    const char *entries;
    const char *words;
  } cases[] = {
    { "2019-03", "2019-03 2+0, 2019 1+0", "March 2019: 2 changes" },
    { "2019-04", "2019 1+0", "April 2019: no changes" },
    { "2019", "2019-03 2+0, 2019 1+0", "2019: 3 changes" },
    { "2018-03", "2018-03 0+2", "March 2018: 2 first known positions" },
    { "2017", "", "2017: no changes" },
    { "2015", " 0+1", "Date unknown: 1 first known position" },
    { "1900", " 0+1", "Date unknown: 1 first known position" },
    /* The month of a day. */
    { "2020-06-16", "2020-06 1+0, 2020 0+1", "June 2020: 1 change" },
  };
  g_autoptr (SpIndex) index = make_index ("2020-12");
  g_autoptr (SpCalendar) calendar = make_calendar (index, "networks", NULL, SP_BASIS_OPERATOR);
  g_autoptr (SpCalendar) law = make_calendar (index, "networks", NULL, SP_BASIS_LAW);
  g_autofree char *before = sp_calendar_format_period (law, (SpDate) { 2015, 0, 0 });
  g_autofree char *vague = sp_calendar_format_entry (sp_calendar_lookup (calendar, (SpDate) { 2019, 0, 0 }));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpDate period = builder_date (cases[i].period);
      g_autoptr (GPtrArray) found = sp_calendar_list (calendar, period);
      g_autofree char *entries = describe (found);
      g_autofree char *words = sp_calendar_format_period (calendar, period);

      g_assert_cmpstr (entries, ==, cases[i].entries);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
  g_assert_cmpstr (before, ==, "Before 2016");
  g_assert_cmpstr (vague, ==, "In the course of 2019: 1 change");
}

static void
test_places (void)
{
  static const struct
  {
    const char *day;
    double place;
    const char *month;
  } cases[] = {
    { "2016-01-01", 1.0 / 31.0, "2016-01" }, { "2016-01-31", 1.0, NULL }, { "2016-02-29", 2.0, NULL },
    { "2020-06-15", 53.5, "2020-06" },       { "2015-12-31", 0.0, NULL }, { "2015-11-30", -1.0, "2015" },
  };
  g_autoptr (SpIndex) index = make_index ("2020-06-15");
  g_autoptr (SpCalendar) calendar = make_calendar (index, "networks", NULL, SP_BASIS_OPERATOR);

  g_assert_true (sp_calendar_has_dates (calendar));
  g_assert_cmpuint (sp_calendar_get_first_day (calendar), ==, builder_day ("2016-01-01"));
  g_assert_cmpuint (sp_calendar_get_last_day (calendar), ==, builder_day ("2020-06-15"));
  g_assert_cmpfloat_with_epsilon (sp_calendar_get_length (calendar), 53.5, 1e-9);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double place = sp_calendar_get_place (calendar, builder_day (cases[i].day));

      g_assert_cmpfloat_with_epsilon (place, cases[i].place, 1e-9);
      if (cases[i].month != NULL)
        g_assert_true (sp_date_equal (sp_calendar_get_date (calendar, place, SP_DATE_PRECISION_MONTH),
                                      builder_date (cases[i].month)));
    }
}

static void
test_dates_at_places (void)
{
  static const struct
  {
    double place;
    SpDatePrecision precision;
    const char *date;
  } cases[] = {
    { -0.01, SP_DATE_PRECISION_MONTH, "2015" },      { 0.0, SP_DATE_PRECISION_MONTH, "2016-01" },
    { 0.999, SP_DATE_PRECISION_MONTH, "2016-01" },   { 1.0, SP_DATE_PRECISION_MONTH, "2016-02" },
    { 13.5, SP_DATE_PRECISION_YEAR, "2017" },        { 13.5, SP_DATE_PRECISION_DAY, "2017-02-15" },
    { 53.49, SP_DATE_PRECISION_DAY, "2020-06-15" },  { 1000.0, SP_DATE_PRECISION_MONTH, "2020-06" },
    { 1000.0, SP_DATE_PRECISION_DAY, "2020-06-15" }, { 1.9999, SP_DATE_PRECISION_DAY, "2016-02-29" },
  };
  g_autoptr (SpIndex) index = make_index ("2020-06-15");
  g_autoptr (SpCalendar) calendar = make_calendar (index, "networks", NULL, SP_BASIS_OPERATOR);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *date = sp_date_to_string (sp_calendar_get_date (calendar, cases[i].place, cases[i].precision));

      g_assert_cmpstr (date, ==, cases[i].date);
    }
}

static void
test_steps (void)
{
  static const char *const steps[] = { "2018-03-05", "2018-03-31", "2019-03-05",
                                       "2019-03-31", "2019-12-31", "2020-06-15" };
  g_autoptr (SpIndex) index = make_index ("2020-06-15");
  g_autoptr (SpCalendar) calendar = make_calendar (index, "networks", NULL, SP_BASIS_OPERATOR);
  guint32 day = 1;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      day = sp_calendar_find_step (calendar, day, TRUE);
      g_assert_cmpuint (day, ==, builder_day (steps[i]));
      g_assert_cmpuint (sp_calendar_find_step (calendar, day + 1, FALSE), ==, day);
      g_assert_cmpuint (sp_calendar_find_step (calendar, day - 1, TRUE), ==, day);
      g_assert_cmpuint (sp_calendar_find_step (calendar, day, FALSE), ==, i > 0 ? builder_day (steps[i - 1]) : 0);
    }
  g_assert_cmpuint (sp_calendar_find_step (calendar, day, TRUE), ==, 0);
  g_assert_cmpuint (sp_calendar_count_months (calendar), ==, 4);
}

static void
test_no_positions (void)
{
  static const char *const editions[] = { "2020-06-15", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (editions); i++)
    {
      DatasetBuilder *b = builder_new_with_questions (editions[i]);
      g_autoptr (SpDataset) dataset = NULL;
      g_autoptr (SpIndex) index = NULL;
      g_autoptr (SpCalendar) calendar = NULL;

      builder_countries (b, "AA");
      dataset = builder_end (b);
      index = sp_index_new (dataset);
      calendar = make_calendar (index, "networks", NULL, SP_BASIS_OPERATOR);
      g_assert_false (sp_calendar_has_dates (calendar));
      g_assert_cmpuint (sp_calendar_get_entries (calendar)->len, ==, 0);
      g_assert_cmpfloat (sp_calendar_get_length (calendar), >, 0.0);
      g_assert_cmpuint (sp_calendar_find_step (calendar, 1, TRUE), ==, 0);
      sp_calendar_get_date (calendar, -1.0, SP_DATE_PRECISION_MONTH);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calendar/entries", test_entries);
  g_test_add_func ("/calendar/periods", test_periods);
  g_test_add_func ("/calendar/places", test_places);
  g_test_add_func ("/calendar/dates-at-places", test_dates_at_places);
  g_test_add_func ("/calendar/steps", test_steps);
  g_test_add_func ("/calendar/no-positions", test_no_positions);
  return g_test_run ();
}
