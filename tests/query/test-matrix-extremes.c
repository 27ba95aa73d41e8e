/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of comparisons of what hardly can be compared, and of very many countries and questions. */
#include "dataset-builder.h"
#include "sp-pairs.h"

#include <locale.h>

/* What a test makes of a builder; it gives the countries that are compared, as "AA BB". */
typedef const char *(*Fill) (DatasetBuilder *b);

static SpMatrix *
make (Fill fill)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");
  g_auto (GStrv) codes = g_strsplit (fill (b), " ", -1);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;

  for (guint i = 0; codes[i] != NULL; i++)
    g_ptr_array_add (records, builder_get (b, SP_RECORD_COUNTRY, codes[i]));
  dataset = builder_end (b);
  index = sp_index_new (dataset);
  return sp_matrix_new (&(SpMatrixInit) { .index = index,
                                          .records = records,
                                          .day = builder_day ("2022"),
                                          .weakest = SP_BASIS_OPERATOR,
                                          .unconfirmed_years = 3 });
}

static void
hold (DatasetBuilder *b, const char *codes, const char *question, const char *level)
{
  g_auto (GStrv) parts = g_strsplit (codes, " ", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    builder_position (b, parts[i], question, level, "2019", SP_BASIS_LAW);
}

static const char *
fill_nothing (DatasetBuilder *b)
{
  builder_countries (b, "AA BB CC DD EE FF");
  return "AA BB CC DD EE FF";
}

static const char *
fill_one_shared (DatasetBuilder *b)
{
  builder_countries (b, "AA BB");
  hold (b, "AA BB", "networks", "excluded");
  hold (b, "AA", "risk", "denied");
  hold (b, "BB", "procurement", "chosen");
  return "AA BB";
}

static const char *
fill_all_same (DatasetBuilder *b)
{
  builder_countries (b, "AA BB CC DD EE");
  hold (b, "AA BB CC DD EE", "networks", "restricted");
  hold (b, "AA BB CC DD EE", "risk", "denied");
  return "AA BB CC DD EE";
}

static const char *
fill_off_scale (DatasetBuilder *b)
{
  builder_countries (b, "AA BB CC DD EE");
  hold (b, "AA BB CC DD EE", "networks", "undecided");
  hold (b, "AA BB CC DD", "procurement", "undecided");
  hold (b, "EE", "procurement", "chosen");
  return "AA BB CC DD EE";
}

static const char *
fill_two_levels (DatasetBuilder *b)
{
  builder_scale (b, "two", SP_SCALE_SEQUENTIAL, "yes:Y:Yes;no:N:No");
  builder_question (b, "two", "Two levels", "two");
  builder_countries (b, "AA BB CC DD EE");
  hold (b, "AA BB CC", "two", "yes");
  hold (b, "DD EE", "two", "no");
  return "AA BB CC DD EE";
}

static const char *
fill_nine_levels (DatasetBuilder *b)
{
  builder_scale (b, "nine", SP_SCALE_SEQUENTIAL,
                 "a:A:Alpha;b:B:Beta;c:C:Gamma;d:D:Delta;e:E:Epsilon;f:F:Zeta;g:G:Eta;h:H:Theta;i:I:Iota");
  builder_question (b, "nine", "Nine levels", "nine");
  builder_countries (b, "AA BB CC DD EE FF");
  hold (b, "AA BB CC", "nine", "a");
  hold (b, "DD EE FF", "nine", "i");
  return "AA BB CC DD EE FF";
}

static const char *
fill_unordered (DatasetBuilder *b)
{
  builder_countries (b, "AA BB CC DD EE");
  hold (b, "AA BB CC DD", "reason", "security");
  hold (b, "EE", "reason", "trade");
  return "AA BB CC DD EE";
}

/* Six compared, of whom two are known: a measure of four would be one of a minority. */
static const char *
fill_minority (DatasetBuilder *b)
{
  builder_countries (b, "AA BB CC DD EE FF GG HH II JJ KK");
  hold (b, "AA BB CC DD EE", "networks", "excluded");
  return "AA BB CC DD EE FF GG HH II JJ KK";
}

static const char *
fill_long_names (DatasetBuilder *b)
{
  builder_country (b, "AA", "The United and Indivisible Republic of the Northern Islands and Dependencies of A", NULL);
  builder_country (b, "BB", "Ж", NULL);
  hold (b, "AA", "networks", "excluded");
  return "AA BB";
}

/* The question that a case is about, its verdict as in "same", and what may be said of it. */
static const struct
{
  const char *name;
  Fill fill;
  const char *question;
  SpMatrixVerdict verdict;
  gboolean measured;
  double agreement;
  const char *words;
  const char *first_pair;
  const char *mean;
} cases[] = {
  { "no positions", fill_nothing, "networks", SP_MATRIX_NOT_COMPARABLE, FALSE, 0,
    "6 unknown of 6; none of them can be compared", "not comparable (0 of 4 questions)",
    "no mean difference: there is no question that can be measured on both" },
  { "one shared question", fill_one_shared, "networks", SP_MATRIX_SAME, FALSE, 0,
    "2 Excluded, 0 unknown of 2; all the same", "the same on 5G networks (1 of 4 questions)",
    "no mean difference: only 1 question can be measured on both, and it needs two" },
  { "all equal", fill_all_same, "networks", SP_MATRIX_SAME, TRUE, 1,
    "5 Restricted, 0 unknown of 5; consensus 1.00 (van der Eijk’s A, from −1 to 1)",
    "the same on 5G networks; the same on Espionage risk (2 of 4 questions)",
    "mean difference 0.00, over 2 questions" },
  { "all off the scale", fill_off_scale, "networks", SP_MATRIX_SAME, FALSE, 0,
    "5 Under review, 0 unknown of 5; none of them can be compared",
    "the same on 5G networks; the same on Procurement (2 of 4 questions)",
    "no mean difference: there is no question that can be measured on both" },
  { "one of them on the scale", fill_off_scale, "procurement", SP_MATRIX_DIFFERENT, FALSE, 0,
    "4 Under review, 1 Chosen as supplier, 0 unknown of 5; only one of them can be compared",
    "the same on 5G networks; the same on Procurement (2 of 4 questions)",
    "no mean difference: there is no question that can be measured on both" },
  { "two levels", fill_two_levels, "two", SP_MATRIX_DIFFERENT, FALSE, 0,
    "3 Yes, 2 No, 0 unknown of 5; not all the same", "the same on Two levels (1 of 5 questions)",
    "no mean difference: only 1 question can be measured on both, and it needs two" },
  { "nine levels", fill_nine_levels, "nine", SP_MATRIX_DIFFERENT, TRUE, -1,
    "3 Alpha, 3 Iota, 0 unknown of 6; consensus −1.00 (van der Eijk’s A, from −1 to 1)",
    "the same on Nine levels (1 of 5 questions)",
    "no mean difference: only 1 question can be measured on both, and it needs two" },
  { "no order", fill_unordered, "reason", SP_MATRIX_DIFFERENT, FALSE, 0,
    "4 Security, 1 Trade, 0 unknown of 5; not all the same", "the same on Reason (1 of 4 questions)",
    "no mean difference: there is no question that can be measured on both" },
  { "a minority known", fill_minority, "networks", SP_MATRIX_SAME_WHERE_KNOWN, FALSE, 0,
    "5 Excluded, 6 unknown of 11; only 5 of 11 can be compared, fewer than half",
    "the same on 5G networks (1 of 4 questions)",
    "no mean difference: only 1 question can be measured on both, and it needs two" },
  { "long names", fill_long_names, "networks", SP_MATRIX_NOT_COMPARABLE, FALSE, 0,
    "1 Excluded, 1 unknown of 2; only one of them can be compared", "not comparable (0 of 4 questions)",
    "no mean difference: there is no question that can be measured on both" },
};

static const SpMatrixColumn *
find_column (SpMatrix *matrix, const char *id)
{
  for (guint i = 0; i < sp_matrix_get_n_columns (matrix); i++)
    if (g_str_equal (sp_record_get_id (SP_RECORD (sp_matrix_get_column (matrix, i)->question)), id))
      return sp_matrix_get_column (matrix, i);
  g_error ("There is no question “%s”", id);
}

static void
test_what_hardly_can_be_compared (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpMatrix) matrix = make (cases[i].fill);
      g_autoptr (SpPairs) pairs = sp_pairs_new (matrix);
      const SpMatrixColumn *column = find_column (matrix, cases[i].question);
      g_autofree char *words = sp_consensus_format (column->now.consensus);
      g_autofree char *first_pair = sp_pairs_format (pairs, 0);
      g_autofree char *mean = sp_pairs_format_mean (pairs, 0);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (column->now.verdict, ==, cases[i].verdict);
      g_assert_true ((column->now.consensus->kind == SP_CONSENSUS_AGREEMENT) == cases[i].measured);
      g_assert_true ((*sp_consensus_get_reason (column->now.consensus) == '\0') == cases[i].measured);
      g_assert_cmpfloat_with_epsilon (column->now.consensus->agreement, cases[i].agreement, 1e-12);
      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_cmpstr (first_pair, ==, cases[i].first_pair);
      g_assert_cmpstr (mean, ==, cases[i].mean);
    }
}

/* 250 countries on 40 questions, none of which two answer: the lines stay of a length that can be read. */
static void
test_very_many (void)
{
  DatasetBuilder *b = builder_new ("2026-11");
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;
  g_autoptr (SpMatrix) matrix = NULL;
  g_autoptr (GArray) order = NULL;
  g_autofree char *sharing_nothing = NULL;
  g_autofree char *hidden = NULL;

  builder_scale (b, "scale", SP_SCALE_SEQUENTIAL, "yes:Y:Yes;no:N:No;(maybe):M:Maybe");
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *id = g_strdup_printf ("q%u", i);

      builder_question (b, id, id, "scale");
    }
  for (guint i = 0; i < 250; i++)
    {
      char code[] = { (char) ('A' + i / 26), (char) ('A' + i % 26), '\0' };

      builder_country (b, code, code, NULL);
    }
  hold (b, "AA", "q7", "yes");
  dataset = builder_end (b);
  index = sp_index_new (dataset);
  matrix = sp_matrix_new (&(SpMatrixInit) { .index = index, .day = builder_day ("2022") });
  order = sp_matrix_order (matrix, SP_MATRIX_BY_QUESTION, 7, FALSE);
  sharing_nothing = sp_matrix_format_sharing_nothing (matrix);
  hidden = sp_matrix_format_hidden (matrix);
  g_assert_cmpuint (sp_matrix_get_n_rows (matrix), ==, 250);
  g_assert_cmpuint (sp_matrix_get_n_columns (matrix), ==, 40);
  g_assert_cmpuint (g_array_index (order, guint, 0), ==, 0);
  g_assert_cmpstr (hidden, ==, "40 not comparable");
  g_assert_cmpstr (sharing_nothing, ==,
                   "AA shares no question with the others; it answers q7. 249 answer none of the questions.");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/matrix-extremes/what-hardly-can-be-compared", test_what_hardly_can_be_compared);
  g_test_add_func ("/matrix-extremes/very-many", test_very_many);
  return g_test_run ();
}
