/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of for how long positions are drawn as held, and of how sure that looks. */
#include "dataset-builder.h"
#include "sp-stretch.h"

#include <locale.h>

#define NOW "2021-06-30"

static void
add_positions (DatasetBuilder *b)
{
  builder_countries (b, "AA BB CC DD EE FF GG HH II JJ KK LL MM ZZ");
  /* To the day. */
  builder_position (b, "AA", "networks", "undecided", "2019-03-05", SP_BASIS_STATEMENT);
  builder_position (b, "AA", "networks", "excluded", "2020-07-14", SP_BASIS_LAW);
  builder_position (b, "AA", "networks", "restricted", "2022-01-01", SP_BASIS_LAW);
  /* Vague. */
  builder_position (b, "BB", "networks", "restricted", "2018-08", SP_BASIS_DECISION);
  builder_position (b, "BB", "networks", "excluded", "2019", SP_BASIS_STATEMENT);
  /* Two at once perhaps. */
  builder_position (b, "CC", "networks", "permitted", "2017-04-01", SP_BASIS_STATEMENT);
  builder_position (b, "CC", "networks", "restricted", "2019", SP_BASIS_STATEMENT);
  builder_position (b, "CC", "networks", "excluded", "2019-03", SP_BASIS_STATEMENT);
  /* Said again, to the day and vaguely; then on a stronger basis that is drawn otherwise. */
  builder_position (b, "DD", "networks", "restricted", "2018-02-02", SP_BASIS_REPORT);
  builder_position (b, "DD", "networks", "restricted", "2019", SP_BASIS_REPORT);
  builder_position (b, "DD", "networks", "restricted", "2020-05", SP_BASIS_LAW);
  /* Lapsed, to the day and vaguely, with and without something after it. */
  builder_position (b, "EE", "networks", "restricted", "2018-05-01/2019-05-31", SP_BASIS_REPORT);
  builder_position (b, "EE", "networks", "restricted", "2020-03-01", SP_BASIS_REPORT);
  builder_position (b, "FF", "networks", "permitted", "2018-01-01/2019", SP_BASIS_STATEMENT);
  /* The same level twice in one vague year: still not sure until its end. */
  builder_position (b, "GG", "networks", "excluded", "2019", SP_BASIS_STATEMENT);
  builder_position (b, "GG", "networks", "excluded", "2019", SP_BASIS_STATEMENT);
  /* Begun perhaps on the day. */
  builder_position (b, "HH", "networks", "chosen", "2021", SP_BASIS_STATEMENT);
  /* Two on one day. */
  builder_position (b, "II", "networks", "permitted", "2019-05-05", SP_BASIS_LAW);
  builder_position (b, "II", "networks", "excluded", "2019-05-05", SP_BASIS_LAW);
  /* No beginning known. */
  builder_position (b, "JJ", "networks", "permitted", NULL, SP_BASIS_OPERATOR);
  /* Weaker between stronger. */
  builder_position (b, "KK", "networks", "excluded", "2018-01-01", SP_BASIS_DECISION);
  builder_position (b, "KK", "networks", "permitted", "2019-01-01", SP_BASIS_REPORT);
  builder_position (b, "KK", "networks", "excluded", "2020-01-01", SP_BASIS_LAW);
  /* Reported after a law, which has no end, or has one. */
  builder_position (b, "LL", "networks", "excluded", "2016-01-01", SP_BASIS_LAW);
  builder_position (b, "LL", "networks", "excluded", "2017-01-01", SP_BASIS_REPORT);
  builder_position (b, "MM", "networks", "excluded", "2016-01-01/2019-12-31", SP_BASIS_LAW);
  builder_position (b, "MM", "networks", "excluded", "2017-01-01", SP_BASIS_REPORT);
}

static SpIndex *
make_index (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");
  g_autoptr (SpDataset) dataset = NULL;

  add_positions (b);
  dataset = builder_end (b);
  return sp_index_new (dataset);
}

static GArray *
find_stretches (SpIndex *index, const char *code, SpBasis weakest)
{
  SpDataset *dataset = sp_index_get_dataset (index);

  return sp_stretches_find (index, sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, code),
                            sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "networks"), weakest, builder_day (NOW));
}

static char *
format_day (guint32 day)
{
  return day == 0 || day == G_MAXUINT32 ? g_strdup ("-") : sp_date_to_string (sp_date_from_day_number (day));
}

/* "E 2019-01-01 2019-12-31 2021-07-01": its letter, perhaps and certainly begun, drawn until; "=" where it only goes
 * on. */
static char *
format_stretches (GArray *stretches)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < stretches->len; i++)
    {
      const SpStretch *stretch = &g_array_index (stretches, SpStretch, i);
      g_autofree char *begins = format_day (stretch->begins);
      g_autofree char *sure = format_day (stretch->sure);
      g_autofree char *ends = format_day (stretch->ends);

      g_string_append_printf (text, "%s%s%s %s %s %s", i > 0 ? "; " : "",
                              sp_level_get_mark (sp_position_get_level (stretch->position)), stretch->steady ? "=" : "",
                              begins, sure, ends);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_spans (void)
{
  static const struct
  {
    const char *code;
    SpBasis weakest;
    const char *stretches;
  } cases[] = {
    { "AA", SP_BASIS_OPERATOR, "U 2019-03-05 2019-03-05 2020-07-14; E 2020-07-14 2020-07-14 2021-07-01" },
    { "BB", SP_BASIS_OPERATOR, "R 2018-08-01 2018-08-31 2019-12-31; E 2019-01-01 2019-12-31 2021-07-01" },
    { "CC", SP_BASIS_OPERATOR,
      "P 2017-04-01 2017-04-01 2019-03-31; R 2019-01-01 2019-12-31 2019-03-31; E 2019-03-01 2019-03-31 2021-07-01" },
    { "DD", SP_BASIS_OPERATOR,
      "R 2018-02-02 2018-02-02 2019-12-31; R= 2019-01-01 2019-12-31 2020-05-31; R 2020-05-01 2020-05-31 2021-07-01" },
    { "EE", SP_BASIS_OPERATOR, "R 2018-05-01 2018-05-01 2019-06-01; R 2020-03-01 2020-03-01 2021-07-01" },
    { "FF", SP_BASIS_OPERATOR, "P 2018-01-01 2018-01-01 2020-01-01" },
    { "GG", SP_BASIS_OPERATOR, "E 2019-01-01 2019-12-31 2019-12-31; E 2019-01-01 2019-12-31 2021-07-01" },
    { "HH", SP_BASIS_OPERATOR, "C 2021-01-01 2021-12-31 2021-07-01" },
    { "II", SP_BASIS_OPERATOR, "P 2019-05-05 2019-05-05 2019-05-05; E 2019-05-05 2019-05-05 2021-07-01" },
    { "JJ", SP_BASIS_OPERATOR, "P - - 2021-07-01" },
    { "JJ", SP_BASIS_REPORT, "" },
    { "KK", SP_BASIS_DECISION, "E 2018-01-01 2018-01-01 2020-01-01; E= 2020-01-01 2020-01-01 2021-07-01" },
    { "ZZ", SP_BASIS_OPERATOR, "" },
  };
  g_autoptr (SpIndex) index = make_index ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) stretches = find_stretches (index, cases[i].code, cases[i].weakest);
      g_autofree char *text = format_stretches (stretches);

      g_assert_cmpstr (text, ==, cases[i].stretches);
    }
}

static void
test_vague_ends (void)
{
  static const struct
  {
    const char *code;
    guint number;
    const char *day;
    double share;
  } cases[] = {
    { "AA", 1, "2020-07-14", 1 },   { "BB", 1, "2019-01-01", 0 }, { "BB", 1, "2019-07-02", 0.5 },
    { "BB", 1, "2019-12-31", 1 },   { "DD", 1, "2019-01-01", 1 }, { "DD", 2, "2020-05-01", 0 },
    { "DD", 2, "2020-05-16", 0.5 }, { "FF", 0, "2019-01-01", 1 }, { "FF", 0, "2019-07-02", 0.5 },
    { "FF", 0, "2020-01-01", 0 },
  };
  g_autoptr (SpIndex) index = make_index ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) stretches = find_stretches (index, cases[i].code, SP_BASIS_OPERATOR);
      const SpStretch *stretch = &g_array_index (stretches, SpStretch, cases[i].number);

      g_assert_cmpfloat_with_epsilon (sp_stretch_get_share (stretch, builder_day (cases[i].day)), cases[i].share,
                                      0.003);
    }
}

static void
test_unconfirmed (void)
{
  static const struct
  {
    const char *code;
    guint number;
    guint years;
    const char *day;
    double thickness;
  } cases[] = {
    { "AA", 0, 3, "2022-03-05", 1 },       { "AA", 0, 3, "2023-09-05", 2 / 3.0 }, { "AA", 0, 3, "2025-03-06", 1 / 3.0 },
    { "AA", 0, 3, "2031-01-01", 1 / 3.0 }, { "AA", 0, 0, "2031-01-01", 1 },       { "AA", 1, 3, "2031-01-01", 1 },
    { "BB", 0, 3, "2031-01-01", 1 },       { "BB", 1, 1, "2020-12-31", 1 },       { "BB", 1, 1, "2021-07-01", 2 / 3.0 },
    { "HH", 0, 2, "2023-12-31", 1 },       { "LL", 1, 1, "2021-01-01", 1 },       { "MM", 1, 1, "2019-12-31", 1 },
    { "MM", 1, 1, "2020-07-01", 2 / 3.0 },
  };
  g_autoptr (SpIndex) index = make_index ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) stretches = find_stretches (index, cases[i].code, SP_BASIS_OPERATOR);
      const SpStretch *stretch = &g_array_index (stretches, SpStretch, cases[i].number);

      g_assert_cmpfloat_with_epsilon (sp_stretch_get_thickness (stretch, builder_day (cases[i].day), cases[i].years),
                                      cases[i].thickness, 0.003);
    }
}

static void
test_parts_of_the_axis (void)
{
  static const struct
  {
    const char *code;
    guint number;
    const char *first;
    const char *last;
  } cases[] = {
    { "AA", 0, "2019-03-05", "2020-07-14" }, { "AA", 1, "2020-07-14", "2021-07-01" },
    { "BB", 0, "2018-08-01", "2019-07-02" }, { "BB", 1, "2019-07-02", "2021-07-01" },
    { "DD", 0, "2018-02-02", "2019-01-01" }, { "DD", 1, "2019-01-01", "2020-05-16" },
    { "FF", 0, "2018-01-01", "2020-01-01" }, { "JJ", 0, "2016-01-01", "2021-07-01" },
  };
  g_autoptr (SpIndex) index = make_index ();

  for (guint mirrored = 0; mirrored < 2; mirrored++)
    for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
      {
        SpTimeAxis axis = { builder_day ("2016-01-01"), builder_day ("2021-12-31"), 0, 2192, mirrored };
        g_autoptr (GArray) stretches = find_stretches (index, cases[i].code, SP_BASIS_OPERATOR);
        double first = sp_time_axis_get_x (&axis, builder_day (cases[i].first));
        double last = sp_time_axis_get_x (&axis, builder_day (cases[i].last));
        double left, right;

        sp_stretch_get_ends (stretches, cases[i].number, &axis, &left, &right);
        g_assert_cmpfloat_with_epsilon (left, MIN (first, last), 0.6);
        g_assert_cmpfloat_with_epsilon (right, MAX (first, last), 0.6);
      }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stretch/spans", test_spans);
  g_test_add_func ("/stretch/vague-ends", test_vague_ends);
  g_test_add_func ("/stretch/unconfirmed", test_unconfirmed);
  g_test_add_func ("/stretch/parts-of-the-axis", test_parts_of_the_axis);
  return g_test_run ();
}
