/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of how far two countries stand apart. */
#include "dataset-builder.h"
#include "sp-difference.h"

#include <locale.h>
#include <math.h>

typedef struct
{
  /* Levels of the two on the questions networks, risk, procurement and reason; "" for none, a level in "()" rests on
   * operators alone. */
  const char *a[4];
  const char *b[4];
  guint n_shared;
  double mean; /* -1 for none */
  /* A question a word: comparability by letter (C, o for the same off the scale, O, ?), same or not, levels apart. */
  const char *questions;
  const char *expected;
} DifferenceCase;

static const DifferenceCase difference_cases[] = {
  { { "", "", "", "" }, { "excluded", "", "", "" }, 0, -1, "?≠0 ?≠0 ?≠0 ?≠0", "not comparable (0 of 4 questions)" },
  { { "excluded", "", "", "" },
    { "excluded", "", "", "" },
    1,
    -1,
    "C=0 ?≠0 ?≠0 ?≠0",
    "the same on 5G networks (1 of 4 questions)" },
  /* Two off-scale levels apart in the list are one apart in the order. */
  { { "restricted", "affirmed", "", "" },
    { "permitted", "denied", "", "" },
    2,
    (1.0 / 3 + 1) / 2,
    "C≠1 C≠3 ?≠0 ?≠0",
    "1 level apart on 5G networks; 3 levels apart on Espionage risk (2 of 4 questions)" },
  { { "excluded", "affirmed", "chosen", "" },
    { "permitted", "affirmed", "excluded", "" },
    3,
    (2.0 / 3 + 0 + 1) / 3,
    "C≠2 C=0 C≠3 ?≠0",
    "2 levels apart on 5G networks; the same on Espionage risk; 3 levels apart on Procurement (3 of 4 questions)" },
  /* Off the scale: the same is the same, but neither is shared. */
  { { "undecided", "concern", "undecided", "" },
    { "undecided", "concern", "excluded", "" },
    1,
    -1,
    "o=0 C=0 O≠0 ?≠0",
    "the same on 5G networks; the same on Espionage risk (2 of 4 questions)" },
  /* Without an order: the same or different, and no part of the mean. */
  { { "excluded", "affirmed", "", "security" },
    { "chosen", "denied", "", "trade" },
    2,
    1,
    "C≠3 C≠3 ?≠0 C≠1",
    "3 levels apart on 5G networks; 3 levels apart on Espionage risk; different on Reason (3 of 4 questions)" },
  { { "", "", "", "trade" },
    { "", "", "", "trade" },
    0,
    -1,
    "?≠0 ?≠0 ?≠0 C=0",
    "the same on Reason (1 of 4 questions)" },
  /* Operators are not the government. */
  { { "(permitted)", "affirmed", "excluded", "" },
    { "permitted", "concern", "(chosen)", "" },
    1,
    -1,
    "C=0 C≠1 C≠3 ?≠0",
    "the same on 5G networks (by operators’ practice); 1 level apart on Espionage risk; 3 levels apart on Procurement "
    "(by operators’ practice) (3 of 4 questions)" },
};

static void
add_positions (DatasetBuilder *b, const char *country, const char *const *levels)
{
  static const char *const questions[] = { "networks", "risk", "procurement", "reason" };

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      gboolean on_operators = levels[i][0] == '(';
      g_autofree char *level = on_operators ? g_strndup (levels[i] + 1, strlen (levels[i]) - 2) : g_strdup (levels[i]);

      if (*level != '\0')
        builder_position (b, country, questions[i], level, "2019", on_operators ? SP_BASIS_OPERATOR : SP_BASIS_LAW);
    }
}

static SpDifference *
make_difference (const DifferenceCase *test_case, const char *first, const char *second, SpIndex **index)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");
  SpOutlook outlook = { .day = builder_day ("2019-05-05") };
  g_autoptr (SpDataset) dataset = NULL;

  builder_countries (b, "AA BB");
  add_positions (b, "AA", test_case->a);
  add_positions (b, "BB", test_case->b);
  outlook.group = builder_group (b, "nobody", "Nobody", NULL);
  outlook.question = builder_get (b, SP_RECORD_QUESTION, "risk");
  dataset = builder_end (b);
  *index = sp_index_new (dataset);
  return sp_difference_new (*index, sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, first),
                            sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, second), &outlook);
}

static char *
describe_questions (SpDifference *difference)
{
  static const char *const comparabilities[] = { "C", "o", "O", "?" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < difference->questions->len; i++)
    {
      const SpQuestionDifference *question = &g_array_index (difference->questions, SpQuestionDifference, i);

      g_string_append_printf (text, "%s%s%s%u", i > 0 ? " " : "", comparabilities[question->comparability],
                              question->same ? "=" : "≠", question->levels_apart);
    }
  return g_string_free (text, FALSE);
}

static void
check_difference (const DifferenceCase *expected, const char *first, const char *second)
{
  g_autoptr (SpIndex) index = NULL;
  g_autoptr (SpDifference) difference = make_difference (expected, first, second, &index);
  g_autofree char *questions = describe_questions (difference);
  g_autofree char *text = sp_difference_format (difference);

  g_assert_cmpstr (questions, ==, expected->questions);
  g_assert_cmpuint (difference->n_shared, ==, expected->n_shared);
  g_assert_cmpint (difference->has_mean, ==, expected->mean >= 0);
  g_assert_cmpfloat (fabs (difference->mean - MAX (expected->mean, 0)), <, 1e-12);
  g_assert_cmpstr (text, ==, expected->expected);
}

static void
test_difference (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (difference_cases); i++)
    {
      g_test_message ("case %u", i);
      check_difference (&difference_cases[i], "AA", "BB");
      g_test_message ("case %u, the other way round", i);
      check_difference (&difference_cases[i], "BB", "AA");
    }
}

static void
test_flags (void)
{
  static const gboolean on_operators[] = { TRUE, FALSE, TRUE, FALSE };
  static const gboolean is_shared[] = { FALSE, TRUE, FALSE, FALSE };
  static const guint n_levels[] = { 4, 4, 4, 2 };
  g_autoptr (SpIndex) index = NULL;
  g_autoptr (SpDifference) difference =
    make_difference (&difference_cases[G_N_ELEMENTS (difference_cases) - 1], "AA", "BB", &index);

  for (guint i = 0; i < difference->questions->len; i++)
    {
      const SpQuestionDifference *question = &g_array_index (difference->questions, SpQuestionDifference, i);

      g_assert_cmpint (question->on_operators, ==, on_operators[i]);
      g_assert_cmpint (question->is_shared, ==, is_shared[i]);
      g_assert_cmpuint (question->n_levels, ==, n_levels[i]);
    }
}

/* A scale of one level allows no difference, and must not divide by it. */
static void
test_one_level (void)
{
  DatasetBuilder *b = builder_new ("2026");
  SpOutlook outlook = { .day = builder_day ("2026") };
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;
  g_autoptr (SpDifference) difference = NULL;

  builder_scale (b, "one", SP_SCALE_SEQUENTIAL, "yes:Y:Yes;(perhaps):?:Perhaps");
  builder_question (b, "first", "First", "one");
  builder_question (b, "second", "Second", "one");
  builder_countries (b, "AA BB");
  builder_position (b, "AA", "first", "yes", "2019", SP_BASIS_LAW);
  builder_position (b, "BB", "first", "yes", "2019", SP_BASIS_LAW);
  builder_position (b, "AA", "second", "yes", "2019", SP_BASIS_LAW);
  builder_position (b, "BB", "second", "yes", "2019", SP_BASIS_LAW);
  dataset = builder_end (b);
  index = sp_index_new (dataset);
  difference = sp_difference_new (index, sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "AA"),
                                  sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "BB"), &outlook);
  g_assert_cmpuint (difference->n_shared, ==, 0);
  g_assert_false (difference->has_mean);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/difference/difference", test_difference);
  g_test_add_func ("/difference/flags", test_flags);
  g_test_add_func ("/difference/one-level", test_one_level);
  return g_test_run ();
}
