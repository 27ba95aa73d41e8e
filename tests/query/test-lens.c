/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the lens: its date, its steps, and when it says that it changed. */
#include "dataset-builder.h"
#include "sp-lens.h"

static SpLens *
make_lens (const char *edition)
{
  DatasetBuilder *b = builder_new_with_questions (edition);
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;

  builder_countries (b, "AA BB");
  builder_position (b, "AA", "networks", "permitted", "2015-05-05", SP_BASIS_LAW);
  builder_position (b, "AA", "networks", "permitted", "2016-05-05", SP_BASIS_LAW);
  builder_position (b, "AA", "networks", "excluded", "2018-03", SP_BASIS_LAW);
  builder_position (b, "BB", "networks", "excluded", "2017-01-01", SP_BASIS_REPORT);
  builder_position (b, "BB", "risk", "affirmed", "2019-01-01", SP_BASIS_REPORT);
  builder_group (b, "club", "Club", "AA");
  dataset = builder_end (b);
  index = sp_index_new (dataset);
  return sp_lens_new (index);
}

static void
check_on (SpLens *lens, const char *expected)
{
  g_autofree char *on = sp_date_to_string (sp_lens_get_on (lens));

  g_assert_cmpstr (on, ==, expected);
}

static void
test_at_first (void)
{
  g_autoptr (SpLens) lens = make_lens ("2020-06");

  g_assert_cmpstr (sp_record_get_id (SP_RECORD (sp_lens_get_question (lens))), ==, "networks");
  g_assert_null (sp_lens_get_group (lens));
  g_assert_true (sp_lens_is_latest (lens));
  g_assert_cmpuint (sp_lens_get_day (lens), ==, builder_day ("2020-06-30"));
  g_assert_cmpuint (sp_lens_get_first_day (lens), ==, builder_day ("2015-01-01"));
}

static void
test_date (void)
{
  static const struct
  {
    const char *set;
    const char *on;
    const char *day;
  } cases[] = {
    { "2018", "2018", "2018-12-31" },
    { "2018-02", "2018-02", "2018-02-28" },
    { "2018-02-03", "2018-02-03", "2018-02-03" },
    { "2020-06-30", "", "2020-06-30" },
    { "2021", "", "2020-06-30" },
    { "2020", "", "2020-06-30" },
    { "1900", "1900", "1900-12-31" },
    { "", "", "2020-06-30" },
  };
  g_autoptr (SpLens) lens = make_lens ("2020-06");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      sp_lens_set_on (lens, builder_date (cases[i].set));
      check_on (lens, cases[i].on);
      g_assert_cmpuint (sp_lens_get_day (lens), ==, builder_day (cases[i].day));
    }
}

static void
test_steps (void)
{
  static const char *const back[] = { "2018-03-31", "2017-01-01", "2015-05-05" };
  g_autoptr (SpLens) lens = make_lens ("2020-06");

  g_assert_false (sp_lens_step_to_change (lens, TRUE));
  for (guint i = 0; i < G_N_ELEMENTS (back); i++)
    {
      g_assert_true (sp_lens_step_to_change (lens, FALSE));
      check_on (lens, back[i]);
    }
  g_assert_false (sp_lens_step_to_change (lens, FALSE));
  g_assert_true (sp_lens_step_to_change (lens, TRUE));
  check_on (lens, "2017-01-01");
  g_assert_true (sp_lens_step_to_change (lens, TRUE));
  g_assert_true (sp_lens_step_to_change (lens, TRUE));
  g_assert_true (sp_lens_is_latest (lens));
}

static void
test_steps_see_through_the_lens (void)
{
  g_autoptr (SpLens) lens = make_lens ("2020-06");

  sp_lens_set_weakest (lens, SP_BASIS_DECISION);
  g_assert_true (sp_lens_step_to_change (lens, FALSE));
  check_on (lens, "2018-03-31");
  g_assert_true (sp_lens_step_to_change (lens, FALSE));
  check_on (lens, "2015-05-05");
}

static void
count_cb (guint *count)
{
  ++*count;
}

static void
test_says_when_it_changes (void)
{
  g_autoptr (SpLens) lens = make_lens ("2020-06");
  SpDataset *dataset = sp_index_get_dataset (sp_lens_get_index (lens));
  guint changes = 0;

  g_signal_connect_swapped (lens, "changed", G_CALLBACK (count_cb), &changes);
  sp_lens_set_question (lens, sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "networks"));
  sp_lens_set_on (lens, (SpDate) { 2021, 1, 1 });
  sp_lens_set_group (lens, NULL);
  sp_lens_set_weakest (lens, SP_BASIS_OPERATOR);
  g_assert_cmpuint (changes, ==, 0);
  sp_lens_set_question (lens, sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "risk"));
  sp_lens_set_on (lens, (SpDate) { 2019, 1, 1 });
  sp_lens_set_group (lens, sp_dataset_lookup (dataset, SP_RECORD_GROUP, "club"));
  sp_lens_set_weakest (lens, SP_BASIS_LAW);
  g_assert_cmpuint (changes, ==, 4);
}

static void
test_with_no_edition (void)
{
  g_autoptr (SpLens) lens = make_lens (NULL);

  sp_lens_set_on (lens, (SpDate) { 2018, 4, 1 });
  check_on (lens, "2018-04-01");
  g_assert_cmpuint (sp_lens_get_last_day (lens), ==, builder_day ("9999-12-31"));
}

static SpLevel *
get_level (SpLens *lens, guint i)
{
  return sp_scale_get_levels (sp_question_get_scale (sp_lens_get_question (lens)))->pdata[i];
}

static void
test_levels (void)
{
  g_autoptr (SpLens) lens = make_lens ("2020-06");
  SpDataset *dataset = sp_index_get_dataset (sp_lens_get_index (lens));
  SpLevel *excluded = get_level (lens, 0);
  SpLevel *restricted = get_level (lens, 1);
  guint changes = 0;

  g_signal_connect_swapped (lens, "changed", G_CALLBACK (count_cb), &changes);
  sp_lens_clear_levels (lens);
  g_assert_cmpuint (changes, ==, 0);
  sp_lens_choose_level (lens, excluded, FALSE);
  g_assert_true (sp_lens_has_level (lens, excluded));
  sp_lens_choose_level (lens, restricted, FALSE);
  g_assert_false (sp_lens_has_level (lens, excluded));
  g_assert_true (sp_lens_has_level (lens, restricted));
  sp_lens_choose_level (lens, excluded, TRUE);
  g_assert_cmpuint (sp_lens_get_levels (lens)->len, ==, 2);
  sp_lens_choose_level (lens, restricted, TRUE);
  g_assert_cmpuint (sp_lens_get_levels (lens)->len, ==, 1);
  sp_lens_choose_level (lens, excluded, FALSE);
  g_assert_cmpuint (sp_lens_get_levels (lens)->len, ==, 0);
  g_assert_cmpuint (changes, ==, 5);

  sp_lens_choose_level (lens, excluded, FALSE);
  sp_lens_set_question (lens, sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "procurement"));
  g_assert_true (sp_lens_has_level (lens, excluded));
  sp_lens_set_question (lens, sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "risk"));
  g_assert_cmpuint (sp_lens_get_levels (lens)->len, ==, 0);
}

static void
test_admits (void)
{
  g_autoptr (SpLens) lens = make_lens ("2020-06");
  SpDataset *dataset = sp_index_get_dataset (sp_lens_get_index (lens));
  SpOutlook outlook = sp_lens_get_outlook (lens);
  SpStanding excluded = { 0 };
  SpStanding nothing = { .nothing = SP_NOTHING_NO_RECORD };

  sp_standing_find (&excluded, sp_lens_get_index (lens), sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "AA"),
                    &outlook);
  g_assert_true (sp_lens_admits (lens, &excluded));
  g_assert_true (sp_lens_admits (lens, &nothing));
  sp_lens_choose_level (lens, get_level (lens, 0), FALSE);
  g_assert_true (sp_lens_admits (lens, &excluded));
  g_assert_false (sp_lens_admits (lens, &nothing));
  sp_lens_choose_level (lens, get_level (lens, 1), FALSE);
  g_assert_false (sp_lens_admits (lens, &excluded));
}

static void
test_span (void)
{
  static const struct
  {
    const char *on;
    const char *compared;
    const char *first;
    const char *second;
    const char *words;
  } cases[] = {
    { "2018-05-01", "2016", "2016-12-31", "2018-05-01", "2016 to 1 May 2018" },
    { "2016", "2018-05-01", "2016-12-31", "2018-05-01", "2016 to 1 May 2018" },
    { "", "2016-03-01", "2016-03-01", "2020-06-30", "1 March 2016 to June 2020" },
    { "2016-03-01", "2021", "2016-03-01", "2020-06-30", "1 March 2016 to June 2020" },
    { "2016-03-01", "2016-03-01", "2016-03-01", "2016-03-01", "1 March 2016 to 1 March 2016" },
  };
  g_autoptr (SpLens) lens = make_lens ("2020-06");
  guint32 first, second;

  sp_lens_set_on (lens, builder_date ("2017-01-01"));
  g_assert_false (sp_lens_get_span (lens, &first, &second));
  g_assert_cmpuint (first, ==, second);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = NULL;

      sp_lens_set_on (lens, builder_date (cases[i].on));
      sp_lens_set_compared (lens, builder_date (cases[i].compared));
      g_assert_true (sp_lens_get_span (lens, &first, &second));
      g_assert_cmpuint (first, ==, builder_day (cases[i].first));
      g_assert_cmpuint (second, ==, builder_day (cases[i].second));
      words = sp_lens_format_span (lens);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
  sp_lens_set_compared (lens, (SpDate) { 0 });
  g_assert_false (sp_lens_get_span (lens, NULL, NULL));
}

/* It restricts nothing at first, and has its say once. */
static void
test_pinned (void)
{
  g_autoptr (SpLens) lens = make_lens ("2020-06");
  guint changes = 0;

  g_signal_connect_swapped (lens, "changed", G_CALLBACK (count_cb), &changes);
  g_assert_false (sp_lens_get_pinned (lens));
  sp_lens_set_pinned (lens, TRUE);
  sp_lens_set_pinned (lens, TRUE);
  g_assert_true (sp_lens_get_pinned (lens));
  g_assert_cmpuint (changes, ==, 1);
  sp_lens_set_question (lens, NULL);
  g_assert_false (sp_lens_get_pinned (lens));
}

/* What is done to one is not done to the other. */
static void
test_copy (void)
{
  g_autoptr (SpLens) lens = make_lens ("2020-06");
  g_autoptr (SpLens) copy = NULL;
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (sp_lens_get_question (lens)));
  guint32 first;

  sp_lens_set_pinned (lens, TRUE);
  sp_lens_set_on (lens, builder_date ("2017-01-01"));
  sp_lens_set_compared (lens, builder_date ("2016"));
  sp_lens_set_weakest (lens, SP_BASIS_LAW);
  sp_lens_choose_level (lens, levels->pdata[0], FALSE);
  copy = sp_lens_copy (lens);
  sp_lens_clear_levels (lens);
  sp_lens_set_on (lens, builder_date ("2018"));
  g_assert_true (sp_lens_get_index (copy) == sp_lens_get_index (lens));
  g_assert_true (sp_lens_get_question (copy) == sp_lens_get_question (lens));
  g_assert_true (sp_lens_get_pinned (copy));
  g_assert_true (sp_lens_get_group (copy) == sp_lens_get_group (lens));
  g_assert_cmpint (sp_lens_get_weakest (copy), ==, SP_BASIS_LAW);
  g_assert_cmpuint (sp_lens_get_day (copy), ==, builder_day ("2017-01-01"));
  g_assert_true (sp_lens_get_span (copy, &first, NULL));
  g_assert_cmpuint (first, ==, builder_day ("2016-12-31"));
  g_assert_true (sp_lens_has_level (copy, levels->pdata[0]));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lens/at-first", test_at_first);
  g_test_add_func ("/lens/date", test_date);
  g_test_add_func ("/lens/steps", test_steps);
  g_test_add_func ("/lens/steps-see-through-the-lens", test_steps_see_through_the_lens);
  g_test_add_func ("/lens/says-when-it-changes", test_says_when_it_changes);
  g_test_add_func ("/lens/levels", test_levels);
  g_test_add_func ("/lens/admits", test_admits);
  g_test_add_func ("/lens/span", test_span);
  g_test_add_func ("/lens/pinned", test_pinned);
  g_test_add_func ("/lens/copy", test_copy);
  g_test_add_func ("/lens/with-no-edition", test_with_no_edition);
  return g_test_run ();
}
