/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of van der Eijk's agreement A, and of what may be said of how far countries agree. */
#include "dataset-builder.h"
#include "sp-consensus.h"

#include <locale.h>
#include <math.h>

/* Values from:
 * [1] Cees van der Eijk, “Measuring Agreement in Ordered Rating Scales”, Quality & Quantity 35 (2001), 325–341; the
 *     example on p. 331 and the two Dutch parties, as given in [2].
 * [2] Didier Ruedin, R package agrmt 1.42.12: manual page “agreement”, vignette and web page (agrmt.r-forge.r-project.org);
 *     here to two places where they print no more. The values of both were worked out again with exact fractions.
 * [3] What the measure is defined to be: all at one level, even, split between the ends; and single layers by hand. */
static const struct
{
  guint counts[8];
  guint n_levels;
  double expected;
  double tolerance;
} agreement_cases[] = {
  { { 30, 40, 210, 130, 530, 50, 10 }, 7, 0.6113333, 0.00000005 }, /* [1], [2] */
  { { 24, 28, 32, 62, 135, 304, 416 }, 7, 0.61, 0.005 },           /* [1], [2]: PvdA */
  { { 16, 26, 82, 210, 293, 270, 103 }, 7, 0.48, 0.005 },          /* [1], [2]: D66 */
  { { 6, 8, 5, 3, 2, 0, 2 }, 7, 0.39, 0.005 },                     /* [2], web page */
  { { 2, 0, 1, 1 }, 4, 0.08, 0.005 },                              /* [2], vignette, figure */
  { { 20, 20, 20, 20, 20, 20, 0 }, 7, 1.0 / 6, 1e-12 },            /* [1]: the layers of the example */
  { { 0, 10, 10, 10, 10, 10, 0 }, 7, 1.0 / 3, 1e-12 },
  { { 0, 0, 10, 10, 10, 10, 0 }, 7, 0.5, 1e-12 },
  { { 0, 0, 80, 80, 80, 0, 0 }, 7, 2.0 / 3, 1e-12 },
  { { 0, 0, 80, 0, 80, 0, 0 }, 7, 0.4666667, 0.00000005 },
  { { 0, 0, 0, 0, 320, 0, 0 }, 7, 1, 0 },
  { { 5, 0, 0, 0 }, 4, 1, 0 }, /* [3] */
  { { 0, 0, 0, 1 }, 4, 1, 0 },
  { { 3, 3, 3, 3 }, 4, 0, 0 },
  { { 1, 1, 1 }, 3, 0, 0 },
  { { 4, 0, 0, 4 }, 4, -1, 1e-12 },
  { { 7, 0, 7 }, 3, -1, 1e-12 },
  { { 1, 0, 0, 0, 0, 0, 0, 1 }, 8, -1, 1e-12 },
  { { 1, 1, 0 }, 3, 0.5, 1e-12 },
  { { 1, 1, 0, 0, 0 }, 5, 0.75, 1e-12 },
  { { 0, 1, 1, 0, 0 }, 5, 0.75, 1e-12 },
  { { 1, 0, 1, 0, 0 }, 5, 1.0 / 6, 1e-12 },
  { { 4, 1, 0, 0 }, 4, 13.0 / 15, 1e-12 },
  { { 1, 3, 9, 4, 3 }, 5, 0.425, 1e-12 },
  /* Fewer than three levels: for want of triples, what the layers have whatever U is. */
  { { 5, 0 }, 2, 1, 0 },
  { { 3, 3 }, 2, 0, 0 },
  { { 3, 1 }, 2, 0.5, 1e-12 },
  { { 4 }, 1, 1, 0 },
  { { 0 }, 1, 0, 0 },
  { { 0, 0, 0 }, 3, 0, 0 },
  { { G_MAXUINT, 0, G_MAXUINT }, 3, -1, 1e-12 },
  { { G_MAXUINT, G_MAXUINT, G_MAXUINT }, 3, 0, 0 },
};

static void
test_agreement (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (agreement_cases); i++)
    {
      g_test_message ("case %u", i);
      g_assert_cmpfloat (fabs (sp_agreement (agreement_cases[i].counts, agreement_cases[i].n_levels) -
                               agreement_cases[i].expected),
                         <=, agreement_cases[i].tolerance);
    }
}

/* Equation 2 of the paper word for word: every triple of levels is looked at. */
static double
get_pattern_agreement (const guint *filled, guint k)
{
  double tu = 0, tdu = 0, s = 0;

  for (guint a = 0; a < k; a++)
    for (guint b = a + 1; b < k; b++)
      for (guint c = b + 1; c < k; c++)
        {
          tdu += filled[a] && !filled[b] && filled[c] ? 1 : 0;
          tu += filled[a] && filled[b] && !filled[c] ? 1 : 0;
          tu += !filled[a] && filled[b] && filled[c] ? 1 : 0;
        }
  for (guint a = 0; a < k; a++)
    s += filled[a];
  if (tu + tdu < 0.5)
    return s < 1.5 ? 1 : 0;
  return ((k - 2) * tu - (k - 1) * tdu) / ((k - 2) * (tu + tdu)) * (1 - (s - 1) / (k - 1));
}

static double
get_agreement_slowly (const guint *counts, guint k)
{
  guint filled[8];
  guint total = 0;
  double sum = 0;

  /* One country of each level at a time: a layer of height n is n layers of height one. */
  for (guint height = 1;; height++)
    {
      guint size = 0;

      for (guint i = 0; i < k; i++)
        size += filled[i] = counts[i] >= height ? 1 : 0;
      if (size == 0)
        return total > 0 ? sum / total : 0;
      sum += size * get_pattern_agreement (filled, k);
      total += size;
    }
}

static void
test_agreement_by_triples (void)
{
  for (guint round = 0; round < 5000; round++)
    {
      guint counts[8] = { 0 }, mirrored[8] = { 0 }, doubled[8] = { 0 };
      guint k = (guint) g_test_rand_int_range (3, 9);
      double agreement;

      for (guint i = 0; i < k; i++)
        counts[i] = (guint) g_test_rand_int_range (0, 3) * (guint) g_test_rand_int_range (0, 15);
      for (guint i = 0; i < k; i++)
        {
          mirrored[i] = counts[k - 1 - i];
          doubled[i] = counts[i] * 2;
        }
      agreement = sp_agreement (counts, k);
      g_assert_cmpfloat (fabs (agreement - get_agreement_slowly (counts, k)), <, 1e-9);
      g_assert_cmpfloat (fabs (agreement - sp_agreement (mirrored, k)), <, 1e-9);
      g_assert_cmpfloat (fabs (agreement - sp_agreement (doubled, k)), <, 1e-9);
      g_assert_cmpfloat (fabs (agreement), <=, 1 + 1e-9);
    }
}

typedef struct
{
  const char *question;
  /* A country a letter: a level's mark; small where it rests on operators alone, "?" where nothing is known, "~" after
   * one that is only perhaps. */
  const char *countries;
  SpConsensusKind kind;
  double agreement;
  guint spread;
  guint n_counted;
  guint n_compared;
  const char *expected;
} ConsensusCase;

static const char *
find_level_by_mark (const char *scale_marks, char mark)
{
  static const char *const equipment[] = { "excluded", "restricted", "undecided", "permitted", "chosen" };
  static const char *const reason[] = { "security", "trade", "none" };
  const char *place = strchr (scale_marks, g_ascii_toupper (mark));

  g_assert_nonnull (place);
  return (*scale_marks == 'E' ? equipment : reason)[place - scale_marks];
}

static SpConsensus *
make_consensus (const ConsensusCase *test_case, SpIndex **index)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");
  g_autoptr (GPtrArray) countries = g_ptr_array_new ();
  g_autoptr (SpDataset) dataset = NULL;
  SpOutlook outlook = { .day = builder_day ("2020-06-15") };
  const char *marks = g_str_equal (test_case->question, "reason") ? "STN" : "ERUPC";

  builder_scale (b, "pair", SP_SCALE_SEQUENTIAL, "excluded:E:No;restricted:R:Yes");
  builder_question (b, "pair", "Pair", "pair");
  for (const char *c = test_case->countries; *c != '\0'; c++)
    {
      g_autofree char *code = g_strdup_printf ("C%u", (guint) (c - test_case->countries));

      if (*c == '~')
        continue;
      g_ptr_array_add (countries, builder_country (b, code, code, NULL));
      if (*c != '?')
        builder_position (b, code, test_case->question, find_level_by_mark (marks, *c), c[1] == '~' ? "2020" : "2019",
                          g_ascii_islower (*c) ? SP_BASIS_OPERATOR : SP_BASIS_REPORT);
    }
  outlook.question = builder_get (b, SP_RECORD_QUESTION, test_case->question);
  outlook.group = builder_group (b, "nobody", "Nobody", NULL);
  dataset = builder_end (b);
  *index = sp_index_new (dataset);
  return sp_consensus_new (*index, countries, &outlook);
}

static const ConsensusCase consensus_cases[] = {
  { "networks", "", SP_CONSENSUS_NONE, 0, 0, 0, 0, "0 unknown of 0; none of them can be compared" },
  { "networks", "?U", SP_CONSENSUS_NONE, 0, 0, 0, 2, "1 Under review, 1 unknown of 2; none of them can be compared" },
  { "networks", "E?", SP_CONSENSUS_NONE, 0, 0, 1, 2, "1 Excluded, 1 unknown of 2; only one of them can be compared" },
  /* Two to four: words. */
  { "networks", "EE", SP_CONSENSUS_ALL_SAME, 0, 0, 2, 2, "2 Excluded, 0 unknown of 2; all the same" },
  { "networks", "EE??????", SP_CONSENSUS_ALL_SAME, 0, 0, 2, 8,
    "2 Excluded, 6 unknown of 8; the 2 that can be compared: all the same" },
  { "networks", "ER", SP_CONSENSUS_SPREAD, 0, 1, 2, 2,
    "1 Excluded, 1 Restricted, 0 unknown of 2; at most 1 level apart" },
  /* Levels off the scale lie between no others. */
  { "networks", "RPP", SP_CONSENSUS_SPREAD, 0, 1, 3, 3,
    "1 Restricted, 2 Permitted, 0 unknown of 3; at most 1 level apart" },
  { "networks", "ECRU", SP_CONSENSUS_SPREAD, 0, 3, 3, 4,
    "1 Excluded, 1 Restricted, 1 Under review, 1 Chosen as supplier, 0 unknown of 4; the 3 that can be compared: at "
    "most 3 levels apart" },
  { "networks", "EEEEe", SP_CONSENSUS_ALL_SAME, 0, 0, 4, 5,
    "4 Excluded, 1 known by its operators’ practice only, 0 unknown of 5; the 4 that can be compared: all the same" },
  /* Five and more: the measure, if it is at least half of them. */
  { "networks", "EEEER", SP_CONSENSUS_AGREEMENT, 13.0 / 15, 1, 5, 5,
    "4 Excluded, 1 Restricted, 0 unknown of 5; consensus 0.87 (van der Eijk’s A, from −1 to 1)" },
  { "networks", "E~E~E~E~R~", SP_CONSENSUS_AGREEMENT, 13.0 / 15, 1, 5, 5,
    "4 Excluded, 1 Restricted, 0 unknown of 5; consensus 0.87 (van der Eijk’s A, from −1 to 1)" },
  { "networks", "EEEEE", SP_CONSENSUS_AGREEMENT, 1, 0, 5, 5,
    "5 Excluded, 0 unknown of 5; consensus 1.00 (van der Eijk’s A, from −1 to 1)" },
  { "networks", "EEECCC", SP_CONSENSUS_AGREEMENT, -1, 3, 6, 6,
    "3 Excluded, 3 Chosen as supplier, 0 unknown of 6; consensus −1.00 (van der Eijk’s A, from −1 to 1)" },
  { "networks", "EERRPPCC", SP_CONSENSUS_AGREEMENT, 0, 3, 8, 8,
    "2 Excluded, 2 Restricted, 2 Permitted, 2 Chosen as supplier, 0 unknown of 8; consensus 0.00 (van der Eijk’s A, "
    "from −1 to 1)" },
  { "networks", "EEEER?????", SP_CONSENSUS_AGREEMENT, 13.0 / 15, 1, 5, 10,
    "4 Excluded, 1 Restricted, 5 unknown of 10; consensus 0.87 (van der Eijk’s A, from −1 to 1)" },
  { "networks", "EEEER??????", SP_CONSENSUS_NONE, 0, 1, 5, 11,
    "4 Excluded, 1 Restricted, 6 unknown of 11; only 5 of 11 can be compared, fewer than half" },
  { "networks", "EEEERUUUppp", SP_CONSENSUS_NONE, 0, 1, 5, 11,
    "4 Excluded, 1 Restricted, 3 Under review, 3 known by their operators’ practice only, 0 unknown of 11; only 5 of "
    "11 can be compared, fewer than half" },
  /* Levels without an order are the same or different. */
  { "reason", "ST", SP_CONSENSUS_NOT_ALL_SAME, 0, 0, 2, 2, "1 Security, 1 Trade, 0 unknown of 2; not all the same" },
  { "reason", "SS", SP_CONSENSUS_ALL_SAME, 0, 0, 2, 2, "2 Security, 0 unknown of 2; all the same" },
  { "reason", "SSSSST", SP_CONSENSUS_NOT_ALL_SAME, 0, 0, 6, 6,
    "5 Security, 1 Trade, 0 unknown of 6; not all the same" },
  { "reason", "SSSSSN", SP_CONSENSUS_ALL_SAME, 0, 0, 5, 6,
    "5 Security, 1 None given, 0 unknown of 6; the 5 that can be compared: all the same" },
  { "reason", "SSSSS??????", SP_CONSENSUS_NONE, 0, 0, 5, 11,
    "5 Security, 6 unknown of 11; only 5 of 11 can be compared, fewer than half" },
  /* Of two levels there is no measure. */
  { "pair", "EEEEE", SP_CONSENSUS_ALL_SAME, 0, 0, 5, 5, "5 No, 0 unknown of 5; all the same" },
  { "pair", "EERRR", SP_CONSENSUS_NOT_ALL_SAME, 0, 1, 5, 5, "2 No, 3 Yes, 0 unknown of 5; not all the same" },
  { "pair", "ERR", SP_CONSENSUS_SPREAD, 0, 1, 3, 3, "1 No, 2 Yes, 0 unknown of 3; at most 1 level apart" },
};

static void
test_consensus (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (consensus_cases); i++)
    {
      const ConsensusCase *expected = &consensus_cases[i];
      g_autoptr (SpIndex) index = NULL;
      g_autoptr (SpConsensus) consensus = make_consensus (expected, &index);
      g_autofree char *text = sp_consensus_format (consensus);
      guint n_government = 0;

      g_test_message ("case %u: %s", i, expected->countries);
      g_assert_cmpint (consensus->kind, ==, expected->kind);
      g_assert_cmpfloat (fabs (consensus->agreement - expected->agreement), <, 1e-12);
      g_assert_cmpuint (consensus->spread, ==, expected->spread);
      g_assert_cmpuint (consensus->n_counted, ==, expected->n_counted);
      g_assert_cmpuint (consensus->n_compared, ==, expected->n_compared);
      for (guint j = 0; j < sp_scale_get_levels (consensus->scale)->len; j++)
        n_government += consensus->all_counts[j];
      g_assert_cmpuint (n_government + consensus->n_operators + consensus->n_unknown, ==, consensus->n_compared);
      g_assert_cmpstr (text, ==, expected->expected);
    }
}

static void
test_explain (void)
{
  static const struct
  {
    const char *question;
    const char *countries;
    const char *expected[4];
  } cases[] = {
    { "networks",
      "EEEER??",
      { "rest on the country’s government (not on its operators): 5 of 7.", "van der Eijk’s agreement A, 0.87, on",
        "1 at each of Excluded, Restricted: agreement 0.67, weight 2 of 5",
        "3 at Excluded: agreement 1.00, weight 3 of 5" } },
    { "networks",
      "EEECCC",
      { "“Measuring Agreement in Ordered Rating Scales”, Quality & Quantity 35, 2001, pp. 325–341",
        "3 at each of Excluded, Chosen as supplier: agreement −1.00, weight 6 of 6" } },
    { "networks", "EEE", { "A measure of consensus is shown from five such countries on." } },
    { "networks",
      "EEEER??????",
      { "A measure of consensus is shown where at least half of the countries can be compared." } },
    { "reason",
      "SSSSST",
      { "The levels of this question have no order, so that they are only the same or different." } },
    { "pair", "EEEER", { "The question has too few levels for a measure of consensus." } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ConsensusCase test_case = { .question = cases[i].question, .countries = cases[i].countries };
      g_autoptr (SpIndex) index = NULL;
      g_autoptr (SpConsensus) consensus = make_consensus (&test_case, &index);
      g_autofree char *text = sp_consensus_explain (consensus);

      g_test_message ("%s", text);
      for (guint j = 0; j < G_N_ELEMENTS (cases[i].expected) && cases[i].expected[j] != NULL; j++)
        if (strstr (text, cases[i].expected[j]) == NULL)
          g_error ("“%s” is missing", cases[i].expected[j]);
    }
}

/* A minus is a minus, wherever the number is shown. */
static void
test_negative (void)
{
  ConsensusCase test_case = { .question = "networks", .countries = "EEECCC" };
  g_autoptr (SpIndex) index = NULL;
  g_autoptr (SpConsensus) consensus = make_consensus (&test_case, &index);
  g_autofree char *number = sp_consensus_format_agreement (consensus);

  g_assert_cmpstr (number, ==, "−1.00");
}

/* The decimal separator is the user's. */
static void
test_locale (void)
{
  ConsensusCase test_case = { .question = "networks", .countries = "EEEER" };
  g_autoptr (SpIndex) index = NULL;
  g_autoptr (SpConsensus) consensus = make_consensus (&test_case, &index);
  g_autofree char *text = NULL;

  if (setlocale (LC_NUMERIC, "de_DE.UTF-8") == NULL)
    {
      g_test_skip ("de_DE.UTF-8 is not installed");
      return;
    }
  text = sp_consensus_format (consensus);
  setlocale (LC_NUMERIC, "C.UTF-8");
  g_assert_nonnull (strstr (text, "0,87"));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/consensus/agreement", test_agreement);
  g_test_add_func ("/consensus/agreement-by-triples", test_agreement_by_triples);
  g_test_add_func ("/consensus/consensus", test_consensus);
  g_test_add_func ("/consensus/explain", test_explain);
  g_test_add_func ("/consensus/negative", test_negative);
  g_test_add_func ("/consensus/locale", test_locale);
  return g_test_run ();
}
