/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of how many countries stood at each level, and how many are unknown. */
#include "dataset-builder.h"
#include "sp-tally-days.h"

#include <locale.h>

static SpIndex *
make_index (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");
  g_autoptr (SpDataset) dataset = NULL;

  builder_countries (b, "AA BB CC DD EE FF GG");
  builder_country (b, "HH", "Searched", "networks=2026-11");
  builder_country (b, "II", "No record", NULL);
  builder_position (b, "AA", "networks", "excluded", "2018-01-01", SP_BASIS_LAW);
  builder_position (b, "BB", "networks", "excluded", "2019", SP_BASIS_STATEMENT);
  builder_position (b, "CC", "networks", "restricted", "2017-01-01", SP_BASIS_DECISION);
  builder_position (b, "CC", "networks", "excluded", "2020-06", SP_BASIS_LAW);
  builder_position (b, "DD", "networks", "permitted", "2016", SP_BASIS_OPERATOR);
  builder_position (b, "EE", "networks", "permitted", "2019", SP_BASIS_OPERATOR);
  builder_position (b, "FF", "networks", "undecided", "2018-05-05/2019-12-31", SP_BASIS_REPORT);
  builder_position (b, "GG", "networks", "chosen", "2025", SP_BASIS_REPORT);
  builder_group (b, "club", "Club", "AA CC:2019 HH GG:2030");
  dataset = builder_end (b);
  return sp_index_new (dataset);
}

static SpIndex *
get_index (void)
{
  static SpIndex *index = NULL;

  if (index == NULL)
    index = make_index ();
  return index;
}

static SpTally *
make_tally (const char *question, const char *group, const char *day, SpBasis weakest)
{
  SpDataset *dataset = sp_index_get_dataset (get_index ());
  SpOutlook outlook = { .question = sp_dataset_lookup (dataset, SP_RECORD_QUESTION, question),
                        .group = sp_dataset_lookup (dataset, SP_RECORD_GROUP, group),
                        .day = builder_day (day),
                        .weakest = weakest };

  return sp_tally_new (get_index (), &outlook, 3);
}

/* A tally in one line: "excluded n/perhaps/operators/unconfirmed …; nick n …; known/countries". */
static char *
describe (SpTally *tally)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < tally->levels->len; i++)
    {
      const SpLevelCount *count = &g_array_index (tally->levels, SpLevelCount, i);

      if (count->n > 0)
        g_string_append_printf (text, "%s %u/%u/%u/%u; ", sp_level_get_id (count->level), count->n, count->n_perhaps,
                                count->n_operators, count->n_unconfirmed);
    }
  for (guint i = 1; i < SP_N_NOTHINGS; i++)
    if (tally->nothing[i] > 0)
      g_string_append_printf (text, "%s %u; ", sp_nothing_get_nick (i), tally->nothing[i]);
  g_string_append_printf (text, "%u/%u", tally->n_known, tally->n_countries);
  return g_string_free (text, FALSE);
}

static void
test_counts (void)
{
  static const struct
  {
    const char *group;
    const char *day;
    SpBasis weakest;
    const char *expected;
  } cases[] = {
    { NULL, "2019-07-01", SP_BASIS_OPERATOR,
      "excluded 2/1/0/0; restricted 1/0/0/0; undecided 1/0/0/0; permitted 2/1/2/0; searched 1; no-record 1; "
      "not-yet 1; 6/9" },
    { NULL, "2024-07-01", SP_BASIS_OPERATOR,
      "excluded 3/0/0/1; permitted 2/0/2/2; searched 1; no-record 1; not-yet 1; lapsed 1; 5/9" },
    { NULL, "2024-07-01", SP_BASIS_DECISION, "excluded 2/0/0/0; searched 1; no-record 1; not-yet 1; weaker 4; 2/9" },
    { NULL, "2010-01-01", SP_BASIS_OPERATOR, "searched 1; no-record 1; not-yet 7; 0/9" },
    /* Those outside the group are counted apart; who perhaps was a member counts. */
    { "club", "2019-07-01", SP_BASIS_OPERATOR,
      "excluded 1/0/0/0; restricted 1/0/0/0; searched 1; outside-group 6; 2/3" },
    { "club", "2018-07-01", SP_BASIS_OPERATOR, "excluded 1/0/0/0; searched 1; outside-group 7; 1/2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpTally) tally = make_tally ("networks", cases[i].group, cases[i].day, cases[i].weakest);
      g_autofree char *text = describe (tally);

      g_test_message ("case %u", i);
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

/* Every country is at a level, is nothing of some kind, or is outside the group. */
static void
test_sums (void)
{
  static const char *const groups[] = { NULL, "club" };

  for (guint32 day = builder_day ("2015-01-01"); day < builder_day ("2031-01-01"); day += 13)
    for (guint weakest = SP_BASIS_OPERATOR; weakest <= SP_BASIS_LAW; weakest++)
      for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
        {
          g_autofree char *text = sp_date_to_string (sp_date_from_day_number (day));
          g_autoptr (SpTally) tally = make_tally ("networks", groups[i], text, weakest);
          guint known = 0, unknown = 0;

          for (guint j = 0; j < tally->levels->len; j++)
            known += g_array_index (tally->levels, SpLevelCount, j).n;
          for (guint j = SP_NOTHING_NONE + 1; j < SP_NOTHING_OUTSIDE_GROUP; j++)
            unknown += tally->nothing[j];
          g_assert_cmpuint (known, ==, tally->n_known);
          g_assert_cmpuint (known, ==, tally->nothing[SP_NOTHING_NONE]);
          g_assert_cmpuint (known + unknown, ==, tally->n_countries);
          g_assert_cmpuint (tally->n_countries + tally->nothing[SP_NOTHING_OUTSIDE_GROUP], ==, 9);
        }
}

typedef struct
{
  const char *group;
  SpBasis weakest;
  guint32 day; /* from which day on it was told */
  char *told;
} Told;

static void
check_until (Told *told, guint32 end)
{
  for (guint32 day = told->day; told->told != NULL && day < end; day++)
    {
      g_autofree char *text = sp_date_to_string (sp_date_from_day_number (day));
      g_autoptr (SpTally) tally = make_tally ("networks", told->group, text, told->weakest);
      g_autofree char *found = NULL;

      for (guint i = 0; i < tally->levels->len; i++)
        g_array_index (tally->levels, SpLevelCount, i).n_unconfirmed = 0;
      found = describe (tally);
      g_assert_cmpstr (found, ==, told->told);
    }
}

static void
tally_cb (const SpTally *tally, guint32 day, gpointer data)
{
  Told *told = data;

  check_until (told, day);
  g_assert_cmpuint (day, >, told->day);
  told->day = day;
  g_free (told->told);
  told->told = describe ((SpTally *) tally);
}

/* What is told of a day holds on each day up to the next that is told. */
static void
test_days (void)
{
  static const char *const groups[] = { NULL, "club" };

  for (guint weakest = SP_BASIS_OPERATOR; weakest <= SP_BASIS_LAW; weakest++)
    for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
      {
        SpDataset *dataset = sp_index_get_dataset (get_index ());
        SpOutlook outlook = { .question = sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "networks"),
                              .group = sp_dataset_lookup (dataset, SP_RECORD_GROUP, groups[i]),
                              .weakest = weakest };
        Told told = { groups[i], weakest, 0, NULL };

        sp_tally_foreach_change (get_index (), &outlook, builder_day ("2016-02-01"), builder_day ("2027-12-31"),
                                 tally_cb, &told);
        check_until (&told, builder_day ("2028-01-01"));
        g_assert_nonnull (told.told);
        g_free (told.told);
      }
}

static void
test_format (void)
{
  static const struct
  {
    const char *question;
    const char *group;
    const char *day;
    SpBasis weakest;
    const char *expected;
  } cases[] = {
    { "networks", NULL, "2019-07-01", SP_BASIS_OPERATOR,
      "Excluded 2 (1 perhaps), Restricted 1, Under review 1, Permitted 2 (1 perhaps, 2 by operators only); no known "
      "position 3 of 9" },
    { "networks", NULL, "2020-07-01", SP_BASIS_OPERATOR,
      "Excluded 3, Permitted 2 (2 by operators only); no known position 4 of 9" },
    { "networks", "club", "2019-07-01", SP_BASIS_OPERATOR, "Excluded 1, Restricted 1; no known position 1 of 3" },
    { "risk", NULL, "2019-07-01", SP_BASIS_OPERATOR, "no known position 9 of 9" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpTally) tally = make_tally (cases[i].question, cases[i].group, cases[i].day, cases[i].weakest);
      g_autofree char *text = sp_tally_format (tally);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_order (void)
{
  g_autoptr (SpTally) tally = make_tally ("networks", NULL, "2019-07-01", SP_BASIS_OPERATOR);

  g_assert_cmpuint (tally->levels->len, ==, 5);
  for (guint i = 0; i < tally->levels->len; i++)
    g_assert_cmpuint (sp_level_get_index (g_array_index (tally->levels, SpLevelCount, i).level), ==, i);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tally/counts", test_counts);
  g_test_add_func ("/tally/sums", test_sums);
  g_test_add_func ("/tally/days", test_days);
  g_test_add_func ("/tally/format", test_format);
  g_test_add_func ("/tally/order", test_order);
  return g_test_run ();
}
