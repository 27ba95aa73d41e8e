/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of where a country stood on a day, and of why nothing can be said. */
#include "dataset-builder.h"
#include "sp-standing.h"

#include <locale.h>

static void
add_countries (DatasetBuilder *b)
{
  builder_countries (b, "AA BB CC DD EE FF GG HH II JJ KK LL MM NN OO PP QQ RR SS TT UU");
  builder_country (b, "SA", "Searched", "risk=2025-01 networks=2024 networks=2026-11");
  builder_country (b, "SB", "Searched on no date", "networks");
  builder_country (b, "ZZ", "No record", "risk=2026-11");
}

static void
add_positions (DatasetBuilder *b)
{
  /* Stated, then law at another level, to the day. */
  builder_position (b, "AA", "networks", "undecided", "2019-03-05", SP_BASIS_STATEMENT);
  builder_position (b, "AA", "networks", "excluded", "2020-07-14", SP_BASIS_LAW);
  /* Vague dates. */
  builder_position (b, "BB", "networks", "restricted", "2018-08", SP_BASIS_DECISION);
  builder_position (b, "BB", "networks", "excluded", "2019", SP_BASIS_STATEMENT);
  /* Lapsed, vague. */
  builder_position (b, "CC", "networks", "permitted", "2018", SP_BASIS_LAW);
  builder_position (b, "CC", "networks", "restricted", "2019-02-01/2020-06", SP_BASIS_STATEMENT);
  /* Lapsed to the day, then something in its place. */
  builder_position (b, "DD", "networks", "restricted", "2018-05-01/2019-05-31", SP_BASIS_REPORT);
  builder_position (b, "DD", "networks", "restricted", "2020-03-01", SP_BASIS_REPORT);
  /* A run on weak bases. */
  builder_position (b, "EE", "networks", "permitted", "2017", SP_BASIS_OPERATOR);
  builder_position (b, "EE", "networks", "permitted", "2018-10", SP_BASIS_REPORT);
  builder_position (b, "EE", "networks", "permitted", "2019-12-24", SP_BASIS_STATEMENT);
  builder_position (b, "EE", "networks", "chosen", "2021-02-03", SP_BASIS_OPERATOR);
  /* A weaker position between stronger ones. */
  builder_position (b, "FF", "networks", "excluded", "2018-01-01", SP_BASIS_DECISION);
  builder_position (b, "FF", "networks", "permitted", "2019-01-01", SP_BASIS_REPORT);
  builder_position (b, "FF", "networks", "excluded", "2020-01-01", SP_BASIS_LAW);
  /* A law, and later a report of the same; the law has no end, or has one. */
  builder_position (b, "SS", "networks", "excluded", "2018-01-01", SP_BASIS_LAW);
  builder_position (b, "SS", "networks", "excluded", "2019-01-01", SP_BASIS_REPORT);
  builder_position (b, "TT", "networks", "excluded", "2018-01-01/2020-12-31", SP_BASIS_LAW);
  builder_position (b, "TT", "networks", "excluded", "2019-01-01", SP_BASIS_REPORT);
  /* The law said something else. */
  builder_position (b, "UU", "networks", "permitted", "2018-01-01", SP_BASIS_LAW);
  builder_position (b, "UU", "networks", "excluded", "2019-01-01", SP_BASIS_REPORT);
  /* Weak ones only. */
  builder_position (b, "GG", "networks", "chosen", "2019-06", SP_BASIS_OPERATOR);
}

static void
add_difficult_positions (DatasetBuilder *b)
{
  /* Two at once perhaps. */
  builder_position (b, "HH", "networks", "permitted", "2017-04-01", SP_BASIS_STATEMENT);
  builder_position (b, "HH", "networks", "restricted", "2019", SP_BASIS_STATEMENT);
  builder_position (b, "HH", "networks", "excluded", "2019-03", SP_BASIS_STATEMENT);
  /* A vague confirmation of what was held before. */
  builder_position (b, "II", "networks", "restricted", "2018-02-02", SP_BASIS_STATEMENT);
  builder_position (b, "II", "networks", "restricted", "2019", SP_BASIS_STATEMENT);
  /* Perhaps begun after one that had lapsed, and after one that perhaps had. */
  builder_position (b, "JJ", "networks", "restricted", "2017/2018-03-31", SP_BASIS_STATEMENT);
  builder_position (b, "JJ", "networks", "excluded", "2019", SP_BASIS_STATEMENT);
  builder_position (b, "KK", "networks", "restricted", "2017/2019", SP_BASIS_STATEMENT);
  builder_position (b, "KK", "networks", "excluded", "2019", SP_BASIS_STATEMENT);
  /* No beginning known. */
  builder_position (b, "LL", "networks", "permitted", NULL, SP_BASIS_OPERATOR);
  /* Two on one day, in the order of the dataset. */
  builder_position (b, "MM", "networks", "permitted", "2019-05-05", SP_BASIS_LAW);
  builder_position (b, "MM", "networks", "excluded", "2019-05-05", SP_BASIS_LAW);
  /* No day between the last of one and the first of the next. */
  builder_position (b, "NN", "networks", "permitted", "2018-01-01/2018-12-31", SP_BASIS_STATEMENT);
  builder_position (b, "NN", "networks", "permitted", "2019-01-01", SP_BASIS_STATEMENT);
  builder_position (b, "NN", "risk", "denied", "2018-01-01/2018-12-30", SP_BASIS_STATEMENT);
  builder_position (b, "NN", "risk", "denied", "2019-01-01", SP_BASIS_STATEMENT);
  /* Begun and lapsed in the course of one year. */
  builder_position (b, "OO", "networks", "undecided", "2019/2019", SP_BASIS_REPORT);
  /* The same level again and again, with another in between. */
  builder_position (b, "PP", "networks", "excluded", "2016-01-01", SP_BASIS_STATEMENT);
  builder_position (b, "PP", "networks", "permitted", "2017-01-01", SP_BASIS_STATEMENT);
  builder_position (b, "PP", "networks", "excluded", "2018-01-01", SP_BASIS_STATEMENT);
  builder_position (b, "PP", "networks", "excluded", "2019", SP_BASIS_STATEMENT);
}

static SpIndex *
make_index (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");
  g_autoptr (SpDataset) dataset = NULL;

  add_countries (b);
  add_positions (b);
  add_difficult_positions (b);
  builder_group (b, "club", "Club", "AA:2019-01-01/2020 BB:2019-03 CC CC:2021/2021-06-30 AA:2022-05-05");
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

static gpointer
get_record (SpRecordKind kind, const char *id)
{
  return sp_dataset_lookup (sp_index_get_dataset (get_index ()), kind, id);
}

static SpStanding
find_standing (const char *country, const char *question, const char *day, SpBasis weakest)
{
  SpOutlook outlook = { .question = get_record (SP_RECORD_QUESTION, question),
                        .day = builder_day (day),
                        .weakest = weakest };
  SpStanding standing;

  sp_standing_find (&standing, get_index (), get_record (SP_RECORD_COUNTRY, country), &outlook);
  return standing;
}

/* A standing in one line: level, certainty, level before, n of the run and its dates; or the kind of nothing. */
static char *
describe (const SpStanding *standing)
{
  static const char *const certainties[] = { "no", "perhaps", "yes" };
  g_autofree char *since = sp_date_to_string (standing->since);
  g_autofree char *confirmed = sp_date_to_string (standing->last_confirmed);

  if (standing->position == NULL)
    return g_strdup (sp_nothing_get_nick (standing->nothing));
  g_assert_cmpint (standing->nothing, ==, SP_NOTHING_NONE);
  return g_strdup_printf ("%s %s%s%s %u %s %s", sp_level_get_id (sp_position_get_level (standing->position)),
                          certainties[standing->certainty], standing->before ? " else " : "",
                          standing->before ? sp_level_get_id (sp_position_get_level (standing->before)) : "",
                          standing->n_run, since, confirmed);
}

static const struct
{
  const char *country;
  const char *day;
  SpBasis weakest;
  const char *expected;
} find_cases[] = {
  { "AA", "2019-03-04", SP_BASIS_OPERATOR, "not-yet" },
  { "AA", "2019-03-05", SP_BASIS_OPERATOR, "undecided yes 1 2019-03-05 2019-03-05" },
  { "AA", "2020-07-13", SP_BASIS_OPERATOR, "undecided yes 1 2019-03-05 2019-03-05" },
  { "AA", "2020-07-14", SP_BASIS_OPERATOR, "excluded yes 1 2020-07-14 2020-07-14" },
  { "AA", "9999-12-31", SP_BASIS_OPERATOR, "excluded yes 1 2020-07-14 2020-07-14" },
  { "AA", "2020-01-01", SP_BASIS_DECISION, "not-yet" },
  { "AA", "0001-01-01", SP_BASIS_OPERATOR, "not-yet" },
  { "BB", "2018-07-31", SP_BASIS_OPERATOR, "not-yet" },
  { "BB", "2018-08-01", SP_BASIS_OPERATOR, "restricted perhaps 1 2018-08 2018-08" },
  { "BB", "2018-08-30", SP_BASIS_OPERATOR, "restricted perhaps 1 2018-08 2018-08" },
  { "BB", "2018-08-31", SP_BASIS_OPERATOR, "restricted yes 1 2018-08 2018-08" },
  { "BB", "2019-01-01", SP_BASIS_OPERATOR, "excluded perhaps else restricted 1 2019 2019" },
  { "BB", "2019-12-30", SP_BASIS_OPERATOR, "excluded perhaps else restricted 1 2019 2019" },
  { "BB", "2019-12-31", SP_BASIS_OPERATOR, "excluded yes 1 2019 2019" },
  { "BB", "2019-12-31", SP_BASIS_DECISION, "restricted yes 1 2018-08 2018-08" },
  { "CC", "2020-06-01", SP_BASIS_OPERATOR, "restricted yes 1 2019-02-01 2019-02-01" },
  { "CC", "2020-06-02", SP_BASIS_OPERATOR, "restricted perhaps 1 2019-02-01 2019-02-01" },
  { "CC", "2020-06-30", SP_BASIS_OPERATOR, "restricted perhaps 1 2019-02-01 2019-02-01" },
  { "CC", "2020-07-01", SP_BASIS_OPERATOR, "lapsed" },
  { "CC", "2020-07-01", SP_BASIS_LAW, "permitted yes 1 2018 2018" },
  { "DD", "2019-05-31", SP_BASIS_OPERATOR, "restricted yes 1 2018-05-01 2018-05-01" },
  { "DD", "2019-06-01", SP_BASIS_OPERATOR, "lapsed" },
  { "DD", "2020-03-01", SP_BASIS_OPERATOR, "restricted yes 1 2020-03-01 2020-03-01" },
  { "EE", "2018-01-01", SP_BASIS_OPERATOR, "permitted yes 1 2017 2017" },
  { "EE", "2020-01-01", SP_BASIS_OPERATOR, "permitted yes 3 2017 2019-12-24" },
  { "EE", "2020-01-01", SP_BASIS_REPORT, "permitted yes 2 2018-10 2019-12-24" },
  { "EE", "2022-01-01", SP_BASIS_REPORT, "permitted yes 2 2018-10 2019-12-24" },
  { "EE", "2022-01-01", SP_BASIS_OPERATOR, "chosen yes 1 2021-02-03 2021-02-03" },
  { "EE", "2022-01-01", SP_BASIS_DECISION, "weaker" },
  { "EE", "2016-12-31", SP_BASIS_DECISION, "not-yet" },
  { "EE", "2017-01-01", SP_BASIS_DECISION, "weaker" },
  { "EE", "2018-01-01", SP_BASIS_STATEMENT, "not-yet" },
  { "FF", "2019-06-01", SP_BASIS_OPERATOR, "permitted yes 1 2019-01-01 2019-01-01" },
  { "FF", "2020-06-01", SP_BASIS_OPERATOR, "excluded yes 1 2020-01-01 2020-01-01" },
  { "FF", "2019-06-01", SP_BASIS_STATEMENT, "excluded yes 1 2018-01-01 2018-01-01" },
  { "FF", "2020-06-01", SP_BASIS_STATEMENT, "excluded yes 2 2018-01-01 2020-01-01" },
  { "GG", "2019-06-15", SP_BASIS_OPERATOR, "chosen perhaps 1 2019-06 2019-06" },
  { "GG", "2019-06-15", SP_BASIS_REPORT, "weaker" },
  { "HH", "2019-02-01", SP_BASIS_OPERATOR, "restricted perhaps else permitted 1 2019 2019" },
  { "HH", "2019-03-15", SP_BASIS_OPERATOR, "excluded perhaps else permitted 1 2019-03 2019-03" },
  { "HH", "2019-04-01", SP_BASIS_OPERATOR, "excluded yes 1 2019-03 2019-03" },
  { "II", "2019-05-01", SP_BASIS_OPERATOR, "restricted yes 2 2018-02-02 2019" },
  { "JJ", "2018-06-01", SP_BASIS_OPERATOR, "lapsed" },
  { "JJ", "2019-06-01", SP_BASIS_OPERATOR, "excluded perhaps 1 2019 2019" },
  { "KK", "2019-06-01", SP_BASIS_OPERATOR, "excluded perhaps 1 2019 2019" },
  { "LL", "0001-01-01", SP_BASIS_OPERATOR, "permitted yes 1  " },
  { "MM", "2019-05-05", SP_BASIS_OPERATOR, "excluded yes 1 2019-05-05 2019-05-05" },
  { "NN", "2019-05-05", SP_BASIS_OPERATOR, "permitted yes 2 2018-01-01 2019-01-01" },
  { "OO", "2019-01-01", SP_BASIS_OPERATOR, "undecided perhaps 1 2019 2019" },
  { "OO", "2019-12-31", SP_BASIS_OPERATOR, "undecided perhaps 1 2019 2019" },
  { "OO", "2020-01-01", SP_BASIS_OPERATOR, "lapsed" },
  { "PP", "2018-06-01", SP_BASIS_OPERATOR, "excluded yes 1 2018-01-01 2018-01-01" },
  { "PP", "2019-06-01", SP_BASIS_OPERATOR, "excluded yes 2 2018-01-01 2019" },
  { "QQ", "2020-01-01", SP_BASIS_OPERATOR, "no-record" },
  { "SA", "2020-01-01", SP_BASIS_OPERATOR, "searched" },
  { "SA", "2020-01-01", SP_BASIS_LAW, "searched" },
  { "SB", "2020-01-01", SP_BASIS_OPERATOR, "searched" },
  { "ZZ", "2020-01-01", SP_BASIS_OPERATOR, "no-record" },
  { "XX", "2020-01-01", SP_BASIS_OPERATOR, "not-in-dataset" },
};

static void
test_find (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (find_cases); i++)
    {
      SpStanding standing = find_standing (find_cases[i].country, "networks", find_cases[i].day, find_cases[i].weakest);
      g_autofree char *text = describe (&standing);

      g_test_message ("%s on %s", find_cases[i].country, find_cases[i].day);
      g_assert_cmpstr (text, ==, find_cases[i].expected);
    }
}

static void
test_run_ends_at_lapse (void)
{
  SpStanding standing = find_standing ("NN", "risk", "2019-05-05", SP_BASIS_OPERATOR);

  g_assert_cmpuint (standing.n_run, ==, 1);
  standing = find_standing ("DD", "networks", "2020-05-05", SP_BASIS_OPERATOR);
  g_assert_cmpuint (standing.n_run, ==, 1);
}

static void
test_dates (void)
{
  static const struct
  {
    const char *country;
    const char *day;
    SpBasis weakest;
    const char *first_known;
    const char *searched;
    const char *lapsed;
  } cases[] = {
    { "AA", "2018-01-01", SP_BASIS_OPERATOR, "2019-03-05", "", "" },
    { "AA", "2024-01-01", SP_BASIS_OPERATOR, "2019-03-05", "", "" },
    { "AA", "2018-01-01", SP_BASIS_LAW, "2020-07-14", "", "" },
    { "EE", "2022-01-01", SP_BASIS_LAW, "2017", "", "" },
    { "CC", "2020-07-01", SP_BASIS_OPERATOR, "2018", "", "2020-06" },
    { "CC", "2020-06-30", SP_BASIS_OPERATOR, "2018", "", "" },
    { "SA", "2018-01-01", SP_BASIS_OPERATOR, "", "2026-11", "" },
    { "SB", "2018-01-01", SP_BASIS_OPERATOR, "", "", "" },
    { "XX", "2018-01-01", SP_BASIS_OPERATOR, "", "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpStanding standing = find_standing (cases[i].country, "networks", cases[i].day, cases[i].weakest);
      g_autofree char *first_known = sp_date_to_string (standing.first_known);
      g_autofree char *searched = sp_date_to_string (standing.searched);
      g_autofree char *lapsed = sp_date_to_string (standing.lapsed);

      g_test_message ("%s on %s", cases[i].country, cases[i].day);
      g_assert_cmpstr (first_known, ==, cases[i].first_known);
      g_assert_cmpstr (searched, ==, cases[i].searched);
      g_assert_cmpstr (lapsed, ==, cases[i].lapsed);
    }
}

static void
test_group (void)
{
  static const struct
  {
    const char *country;
    const char *day;
    SpCertainty is_member;
    const char *expected;
  } cases[] = {
    { "AA", "2018-12-31", SP_CERTAINTY_NO, "outside-group" },
    { "AA", "2019-01-01", SP_CERTAINTY_YES, "not-yet" },
    { "AA", "2020-06-01", SP_CERTAINTY_PERHAPS, "undecided yes 1 2019-03-05 2019-03-05" },
    { "AA", "2021-01-01", SP_CERTAINTY_NO, "outside-group" },
    { "AA", "2022-05-05", SP_CERTAINTY_YES, "excluded yes 1 2020-07-14 2020-07-14" },
    { "BB", "2019-03-01", SP_CERTAINTY_PERHAPS, "excluded perhaps else restricted 1 2019 2019" },
    { "BB", "2019-03-31", SP_CERTAINTY_YES, "excluded perhaps else restricted 1 2019 2019" },
    /* The stronger of two memberships at once. */
    { "CC", "2021-03-01", SP_CERTAINTY_YES, "lapsed" },
    { "DD", "2019-01-01", SP_CERTAINTY_NO, "outside-group" },
    { "SA", "2019-01-01", SP_CERTAINTY_NO, "outside-group" },
  };
  SpGroup *group = get_record (SP_RECORD_GROUP, "club");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpOutlook outlook = { get_record (SP_RECORD_QUESTION, "networks"), group, builder_day (cases[i].day), 0 };
      SpCountry *country = get_record (SP_RECORD_COUNTRY, cases[i].country);
      g_autofree char *text = NULL;
      SpStanding standing;

      g_test_message ("%s on %s", cases[i].country, cases[i].day);
      g_assert_cmpint (sp_group_has_member (group, country, outlook.day), ==, cases[i].is_member);
      sp_standing_find (&standing, get_index (), country, &outlook);
      text = describe (&standing);
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_format_since (void)
{
  static const struct
  {
    const char *country;
    const char *day;
    SpBasis weakest;
    const char *expected;
  } cases[] = {
    { "AA", "2020-07-14", SP_BASIS_OPERATOR, "since 14 July 2020" },
    { "AA", "2019-03-05", SP_BASIS_OPERATOR, "stated on 5 March 2019" },
    { "AA", "2018-03-05", SP_BASIS_OPERATOR, "" },
    { "BB", "2018-08-15", SP_BASIS_OPERATOR, "in the course of August 2018, perhaps not yet" },
    { "BB", "2018-12-15", SP_BASIS_OPERATOR, "since August 2018" },
    { "BB", "2019-12-15", SP_BASIS_OPERATOR, "stated in the course of 2019, perhaps not yet" },
    { "BB", "2020-12-15", SP_BASIS_OPERATOR, "stated in 2019" },
    { "CC", "2020-06-15", SP_BASIS_OPERATOR, "stated on 1 February 2019, perhaps lapsed in June 2020" },
    { "CC", "2020-06-15", SP_BASIS_LAW, "since 2018" },
    { "DD", "2020-06-15", SP_BASIS_OPERATOR, "reported on 1 March 2020" },
    { "EE", "2017-06-15", SP_BASIS_OPERATOR, "seen with operators in the course of 2017, perhaps not yet" },
    { "EE", "2018-06-15", SP_BASIS_OPERATOR, "seen with operators in 2017" },
    { "EE", "2019-06-15", SP_BASIS_OPERATOR, "since 2017" },
    { "EE", "2019-06-15", SP_BASIS_REPORT, "reported in October 2018" },
    { "EE", "2018-10-15", SP_BASIS_REPORT, "reported in the course of October 2018, perhaps not yet" },
    { "EE", "2022-06-15", SP_BASIS_OPERATOR, "seen with operators on 3 February 2021" },
    { "GG", "2022-06-15", SP_BASIS_OPERATOR, "seen with operators in June 2019" },
    { "HH", "2022-06-15", SP_BASIS_OPERATOR, "stated in March 2019" },
    { "II", "2019-06-15", SP_BASIS_OPERATOR, "since 2 February 2018" },
    { "KK", "2019-06-15", SP_BASIS_OPERATOR, "stated in the course of 2019, perhaps not yet" },
    { "LL", "2019-06-15", SP_BASIS_OPERATOR, "seen with operators on an unknown date" },
    { "OO", "2019-06-15", SP_BASIS_OPERATOR,
      "reported in the course of 2019, perhaps not yet, perhaps lapsed in 2019" },
    { "QQ", "2019-06-15", SP_BASIS_OPERATOR, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpStanding standing = find_standing (cases[i].country, "networks", cases[i].day, cases[i].weakest);
      g_autofree char *text = sp_standing_format_since (&standing);

      g_test_message ("%s on %s", cases[i].country, cases[i].day);
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_format_since_briefly (void)
{
  static const struct
  {
    const char *country;
    const char *day;
    SpBasis weakest;
    const char *expected;
  } cases[] = {
    { "AA", "2020-07-14", SP_BASIS_OPERATOR, "since 14 July 2020" },
    { "AA", "2018-03-05", SP_BASIS_OPERATOR, "" },
    { "BB", "2018-08-15", SP_BASIS_OPERATOR, "~ since August 2018" },
    { "BB", "2019-12-15", SP_BASIS_OPERATOR, "~ stated in 2019" },
    { "BB", "2020-12-15", SP_BASIS_OPERATOR, "stated in 2019" },
    { "CC", "2020-06-15", SP_BASIS_OPERATOR, "~ stated on 1 February 2019" },
    { "EE", "2018-10-15", SP_BASIS_REPORT, "~ reported in October 2018" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpStanding standing = find_standing (cases[i].country, "networks", cases[i].day, cases[i].weakest);
      g_autofree char *text = sp_standing_format_since_briefly (&standing);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_format_nothing (void)
{
  static const struct
  {
    const char *country;
    const char *day;
    SpBasis weakest;
    const char *expected;
  } cases[] = {
    { "AA", "2020-07-14", SP_BASIS_OPERATOR, "" },
    { "AA", "2019-03-04", SP_BASIS_OPERATOR, "not yet at this date; first known position: 5 March 2019" },
    { "BB", "2018-03-04", SP_BASIS_OPERATOR, "not yet at this date; first known position: August 2018" },
    { "CC", "2020-07-01", SP_BASIS_OPERATOR, "lapsed in June 2020, nothing in its place" },
    { "DD", "2019-07-01", SP_BASIS_OPERATOR, "lapsed after 31 May 2019, nothing in its place" },
    { "OO", "2020-07-01", SP_BASIS_OPERATOR, "lapsed in 2019, nothing in its place" },
    { "GG", "2020-07-01", SP_BASIS_LAW, "only on a weaker basis than asked for" },
    { "SA", "2020-07-01", SP_BASIS_OPERATOR, "searched, nothing found (November 2026)" },
    { "SB", "2020-07-01", SP_BASIS_OPERATOR, "searched, nothing found" },
    { "ZZ", "2020-07-01", SP_BASIS_OPERATOR, "no record" },
    { "XX", "2020-07-01", SP_BASIS_OPERATOR, "not in the dataset" },
  };
  SpStanding outside = { .nothing = SP_NOTHING_OUTSIDE_GROUP };
  g_autofree char *outside_text = sp_standing_format_nothing (&outside);

  g_assert_cmpstr (outside_text, ==, "outside the group");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpStanding standing = find_standing (cases[i].country, "networks", cases[i].day, cases[i].weakest);
      g_autofree char *text = sp_standing_format_nothing (&standing);

      g_test_message ("%s on %s", cases[i].country, cases[i].day);
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_unconfirmed (void)
{
  static const struct
  {
    const char *country;
    const char *day;
    SpBasis weakest;
    guint years;
    gboolean expected;
  } cases[] = {
    { "DD", "2023-03-01", SP_BASIS_OPERATOR, 3, FALSE },
    { "DD", "2023-03-02", SP_BASIS_OPERATOR, 3, TRUE },
    /* After no years means never. */
    { "DD", "2020-03-02", SP_BASIS_OPERATOR, 0, FALSE },
    { "DD", "2026-11-30", SP_BASIS_OPERATOR, 0, FALSE },
    /* A vague date counts as its last day. */
    { "BB", "2022-12-31", SP_BASIS_OPERATOR, 3, FALSE },
    { "BB", "2023-01-01", SP_BASIS_OPERATOR, 3, TRUE },
    { "GG", "2022-06-30", SP_BASIS_OPERATOR, 3, FALSE },
    { "GG", "2022-07-01", SP_BASIS_OPERATOR, 3, TRUE },
    /* The last of the run counts, not the first. */
    { "EE", "2020-12-31", SP_BASIS_OPERATOR, 3, FALSE },
    /* Laws and decisions need no confirming. */
    { "AA", "2026-11-30", SP_BASIS_OPERATOR, 3, FALSE },
    { "BB", "2026-11-30", SP_BASIS_DECISION, 3, FALSE },
    { "QQ", "2026-11-30", SP_BASIS_OPERATOR, 3, FALSE },
    { "LL", "2026-11-30", SP_BASIS_OPERATOR, 3, FALSE },
    { "DD", "9999-12-31", SP_BASIS_OPERATOR, G_MAXUINT, FALSE },
    /* Also where the press reports of them later. */
    { "SS", "2026-11-30", SP_BASIS_OPERATOR, 3, FALSE },
    { "TT", "2020-12-31", SP_BASIS_OPERATOR, 1, FALSE },
    { "TT", "2021-01-01", SP_BASIS_OPERATOR, 1, TRUE },
    { "UU", "2026-11-30", SP_BASIS_OPERATOR, 3, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpStanding standing = find_standing (cases[i].country, "networks", cases[i].day, cases[i].weakest);

      g_test_message ("%s on %s", cases[i].country, cases[i].day);
      g_assert_cmpint (sp_standing_is_unconfirmed (&standing, builder_day (cases[i].day), cases[i].years), ==,
                       cases[i].expected);
    }
}

static void
test_names_of_nothing (void)
{
  g_autoptr (GHashTable) nicks = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) labels = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < SP_N_NOTHINGS; i++)
    {
      g_assert_cmpint (*sp_nothing_get_nick (i) == '\0', ==, i == SP_NOTHING_NONE);
      g_assert_cmpint (*sp_nothing_get_label (i) == '\0', ==, i == SP_NOTHING_NONE);
      g_assert_true (g_hash_table_add (nicks, (gpointer) sp_nothing_get_nick (i)));
      g_assert_true (g_hash_table_add (labels, (gpointer) sp_nothing_get_label (i)));
    }
}

static void
test_history (void)
{
  static const struct
  {
    SpBasis weakest;
    guint expected;
  } cases[] = { { SP_BASIS_OPERATOR, 4 }, { SP_BASIS_REPORT, 2 }, { SP_BASIS_STATEMENT, 1 }, { SP_BASIS_DECISION, 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) history = sp_history_find (get_index (), get_record (SP_RECORD_COUNTRY, "EE"),
                                                       get_record (SP_RECORD_QUESTION, "networks"), cases[i].weakest);

      g_assert_cmpuint (history->len, ==, cases[i].expected);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/standing/find", test_find);
  g_test_add_func ("/standing/run-ends-at-lapse", test_run_ends_at_lapse);
  g_test_add_func ("/standing/dates", test_dates);
  g_test_add_func ("/standing/group", test_group);
  g_test_add_func ("/standing/format-since", test_format_since);
  g_test_add_func ("/standing/format-since-briefly", test_format_since_briefly);
  g_test_add_func ("/standing/format-nothing", test_format_nothing);
  g_test_add_func ("/standing/unconfirmed", test_unconfirmed);
  g_test_add_func ("/standing/names-of-nothing", test_names_of_nothing);
  g_test_add_func ("/standing/history", test_history);
  return g_test_run ();
}
