/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of countries two by two. */
#include "dataset-builder.h"
#include "sp-pairs.h"

#include <locale.h>
#include <math.h>

/* AA and BB are the same, CC is two levels and one away from them, DD shares one question, EE none, FF by operators. */
static SpMatrix *
make_matrix (const char *rows)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");
  g_auto (GStrv) ids = g_strsplit (rows, " ", -1);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;

  builder_countries (b, "AA BB CC DD EE FF");
  builder_position (b, "AA", "networks", "excluded", "2019", SP_BASIS_LAW);
  builder_position (b, "AA", "risk", "affirmed", "2019", SP_BASIS_STATEMENT);
  builder_position (b, "AA", "reason", "security", "2019", SP_BASIS_STATEMENT);
  builder_position (b, "BB", "networks", "excluded", "2018", SP_BASIS_LAW);
  builder_position (b, "BB", "risk", "affirmed", "2018", SP_BASIS_STATEMENT);
  builder_position (b, "CC", "networks", "permitted", "2019", SP_BASIS_LAW);
  builder_position (b, "CC", "risk", "concern", "2019", SP_BASIS_STATEMENT);
  builder_position (b, "CC", "reason", "trade", "2019", SP_BASIS_STATEMENT);
  builder_position (b, "CC", "procurement", "undecided", "2019", SP_BASIS_STATEMENT);
  builder_position (b, "DD", "networks", "chosen", "2019", SP_BASIS_LAW);
  builder_position (b, "DD", "procurement", "undecided", "2019", SP_BASIS_STATEMENT);
  builder_position (b, "FF", "networks", "excluded", "2019", SP_BASIS_OPERATOR);
  builder_position (b, "FF", "risk", "affirmed", "2019", SP_BASIS_STATEMENT);
  builder_group (b, "club", "Club", "AA BB");
  for (guint i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (records, builder_get (b, g_ascii_islower (*ids[i]) ? SP_RECORD_GROUP : SP_RECORD_COUNTRY, ids[i]));
  dataset = builder_end (b);
  index = sp_index_new (dataset);
  return sp_matrix_new (&(SpMatrixInit) { .index = index,
                                          .records = records,
                                          .day = builder_day ("2022"),
                                          .weakest = SP_BASIS_OPERATOR,
                                          .unconfirmed_years = 3 });
}

static void
check_pair (SpPairs *pairs, guint i, const char *names, const char *sentence, const char *mean)
{
  const SpPair *pair = sp_pairs_get (pairs, i);
  g_autofree char *found_names =
    g_strdup_printf ("%s %s", sp_record_get_id (SP_RECORD (pair->first)), sp_record_get_id (SP_RECORD (pair->second)));
  g_autofree char *found_sentence = sp_pairs_format (pairs, i);
  g_autofree char *found_mean = sp_pairs_format_mean (pairs, i);

  g_assert_cmpstr (found_names, ==, names);
  g_assert_cmpstr (found_sentence, ==, sentence);
  g_assert_cmpstr (found_mean, ==, mean);
}

static void
test_sentences (void)
{
  g_autoptr (SpMatrix) matrix = make_matrix ("AA BB club CC DD EE");
  g_autoptr (SpPairs) pairs = sp_pairs_new (matrix);

  g_assert_cmpuint (sp_pairs_get_countries (pairs)->len, ==, 5);
  g_assert_cmpuint (sp_pairs_get_n_pairs (pairs), ==, 10);
  g_assert_cmpuint (sp_pairs_get_n_with_mean (pairs), ==, 3);
  check_pair (pairs, 0, "AA BB", "the same on 5G networks; the same on Espionage risk (2 of 4 questions)",
              "mean difference 0.00, over 2 questions");
  check_pair (pairs, 1, "AA CC",
              "2 levels apart on 5G networks; 1 level apart on Espionage risk; different on Reason (3 of 4 questions)",
              "mean difference 0.50, over 2 questions");
  check_pair (pairs, 2, "AA DD", "3 levels apart on 5G networks (1 of 4 questions)",
              "no mean difference: only 1 question can be measured on both, and it needs two");
  check_pair (pairs, 3, "AA EE", "not comparable (0 of 4 questions)",
              "no mean difference: there is no question that can be measured on both");
  /* The same off the scale is the same, but not measured. */
  check_pair (pairs, 7, "CC DD", "1 level apart on 5G networks; the same on Procurement (2 of 4 questions)",
              "no mean difference: only 1 question can be measured on both, and it needs two");
}

/* What was measured at once is what was measured one by one. */
static void
test_against_differences (void)
{
  g_autoptr (SpMatrix) matrix = make_matrix ("AA BB CC DD EE FF");
  g_autoptr (SpPairs) pairs = sp_pairs_new (matrix);
  const SpOutlook outlook = { .day = builder_day ("2022"), .weakest = SP_BASIS_OPERATOR };

  for (guint i = 0; i < sp_pairs_get_n_pairs (pairs); i++)
    {
      const SpPair *pair = sp_pairs_get (pairs, i);
      g_autoptr (SpDifference) difference =
        sp_difference_new (sp_matrix_get_index (matrix), pair->first, pair->second, &outlook);
      guint found = G_MAXUINT;

      g_assert_cmpuint (pair->n_shared, ==, difference->n_shared);
      g_assert_true (pair->has_mean == difference->has_mean);
      g_assert_true (fabs (pair->mean - difference->mean) < 1e-12);
      g_assert_true (sp_pairs_find (pairs, pair->second, pair->first, &found));
      g_assert_cmpuint (found, ==, i);
    }
  g_assert_false (sp_pairs_find (pairs, sp_pairs_get (pairs, 0)->first, sp_pairs_get (pairs, 0)->first, NULL));
}

static void
check_order (SpPairs *pairs, SpPairOrder order, const char *expected)
{
  g_autoptr (GArray) numbers = sp_pairs_order (pairs, order);
  g_autoptr (GString) text = g_string_new ("");

  for (guint i = 0; i < numbers->len; i++)
    {
      const SpPair *pair = sp_pairs_get (pairs, g_array_index (numbers, guint, i));

      g_string_append_printf (text, "%s%s%s", i > 0 ? " " : "", sp_record_get_id (SP_RECORD (pair->first)),
                              sp_record_get_id (SP_RECORD (pair->second)));
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_order_and_ties (void)
{
  static const struct
  {
    const char *rows;
    const char *extremes;
  } cases[] = {
    { "AA BB CC DD", "Closest: AA and BB (0.00). Farthest apart: AA and CC; BB and CC, tied (0.50)." },
    { "AA CC", "" },
    { "AA EE DD", "" },
    { "club EE", "" },
  };
  g_autoptr (SpMatrix) matrix = make_matrix ("CC BB DD AA");
  g_autoptr (SpPairs) pairs = sp_pairs_new (matrix);
  guint tied = 0;

  check_order (pairs, SP_PAIRS_BY_SET, "CCBB CCDD CCAA BBDD BBAA DDAA");
  check_order (pairs, SP_PAIRS_CLOSEST, "BBAA CCBB CCAA CCDD BBDD DDAA");
  check_order (pairs, SP_PAIRS_FARTHEST, "CCBB CCAA BBAA CCDD BBDD DDAA");
  g_assert_cmpuint (sp_pairs_get (pairs, 4)->rank, ==, 0);
  g_assert_cmpuint (sp_pairs_get (pairs, 4)->n_tied, ==, 0);
  g_assert_cmpuint (sp_pairs_get (pairs, 0)->rank, ==, 1);
  for (guint i = 0; i < sp_pairs_get_n_pairs (pairs); i++)
    tied += sp_pairs_get (pairs, i)->n_tied;
  g_assert_cmpuint (tied, ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpMatrix) other = make_matrix (cases[i].rows);
      g_autoptr (SpPairs) other_pairs = sp_pairs_new (other);
      g_autofree char *extremes = sp_pairs_format_extremes (other_pairs);

      g_test_message ("%s", cases[i].rows);
      g_assert_cmpstr (extremes, ==, cases[i].extremes);
    }
}

static void
test_explained (void)
{
  g_autoptr (SpMatrix) matrix = make_matrix ("AA CC DD");
  g_autoptr (SpPairs) pairs = sp_pairs_new (matrix);
  g_autofree char *measured = sp_pairs_explain_mean (pairs, 0);
  g_autofree char *not_measured = sp_pairs_explain_mean (pairs, 1);

  g_assert_true (g_str_has_prefix (measured, "mean difference 0.50, over 2 questions\n"));
  g_assert_true (g_str_has_suffix (measured, "\n5G networks: 2 of at most 3 levels apart: 0.67"
                                             "\nEspionage risk: 1 of at most 3 levels apart: 0.33"));
  g_assert_true (g_str_has_prefix (not_measured, "no mean difference: only 1 question"));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pairs/sentences", test_sentences);
  g_test_add_func ("/pairs/against-differences", test_against_differences);
  g_test_add_func ("/pairs/order-and-ties", test_order_and_ties);
  g_test_add_func ("/pairs/explained", test_explained);
  return g_test_run ();
}
