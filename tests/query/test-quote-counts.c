/* SPDX-License-Identifier: GPL-3.0-or-later
 * Quotes, counts and ways out as the finder has them, compared with the records looked at one by one. */
#include "made-quotes.h"

#include <string.h>

/* More than two blocks of the engine, so that their ends are met. */
#define N_QUOTES 1100
#define N_SEARCHES 100
#define N_CHOICES 40

typedef struct
{
  GRand *rand;
  SpDataset *dataset;
  SpIndex *index;
  SpLens *lens;
  SpQuoteChoice *choice;
  SpQuoteTexts *texts;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  guint32 seed = g_test_rand_int ();

  fixture->rand = g_rand_new_with_seed (seed);
  fixture->dataset = made_dataset_new (fixture->rand, N_QUOTES);
  fixture->index = sp_index_new (fixture->dataset);
  fixture->lens = sp_lens_new (fixture->index);
  fixture->choice = sp_quote_choice_new ();
  fixture->texts = sp_quote_texts_new (fixture->index);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (fixture->texts);
  g_object_unref (fixture->choice);
  g_object_unref (fixture->lens);
  g_object_unref (fixture->index);
  g_object_unref (fixture->dataset);
  g_rand_free (fixture->rand);
}

static SpQuoteFinding *
find (Fixture *fixture)
{
  g_autoptr (SpQuoteRequest) request = sp_quote_request_new (fixture->lens, fixture->choice);

  return sp_quote_finder_find (fixture->texts, request, NULL);
}

static guint
count_found (Fixture *fixture)
{
  g_autoptr (SpQuoteFinding) finding = find (fixture);

  return sp_quote_finding_get_n_quotes (finding);
}

static int
compare_dates (SpQuote *a, SpQuote *b)
{
  SpDate first = sp_quote_get_said (a), second = sp_quote_get_said (b);

  if (sp_date_is_set (first) != sp_date_is_set (second))
    return sp_date_is_set (first) ? -1 : 1;
  if (!sp_date_is_set (first))
    return 0;
  if (sp_date_get_first_day (first) != sp_date_get_first_day (second))
    return sp_date_get_first_day (first) > sp_date_get_first_day (second) ? -1 : 1;
  return (int) sp_date_get_precision (second) - (int) sp_date_get_precision (first);
}

/* --- Words -------------------------------------------------------------------------------------------------------- */

/* A few pieces of text, some of them as phrases or excluded. */
static char *
make_typed (GRand *rand)
{
  static const char *const between[] = { " ", " ", " -", "\"", "\" \"", " -\"" };
  GString *typed = g_string_new (g_rand_boolean (rand) ? "\"" : "");

  for (int i = g_rand_int_range (rand, 1, 4); i > 0; i--)
    {
      g_autofree char *piece = made_text_new (rand, (guint) g_rand_int_range (rand, 1, 4));

      g_string_append (typed, piece);
      g_string_append (typed, between[g_rand_int_range (rand, 0, G_N_ELEMENTS (between))]);
    }
  return g_string_free (typed, FALSE);
}

static guint
count_slowly (Fixture *fixture, SpSearch *search)
{
  GPtrArray *quotes = sp_dataset_get_records (fixture->dataset, SP_RECORD_QUOTE);
  guint count = 0;

  for (guint i = 0; i < quotes->len; i++)
    count += slow_rank (search, quotes->pdata[i]) != SP_QUOTE_RANK_NONE;
  return count;
}

static void
compare_search (Fixture *fixture, const char *typed)
{
  g_autoptr (SpSearch) search = sp_search_new (typed);
  g_autoptr (SpQuoteFinding) finding = NULL;
  SpQuoteRank before = SP_QUOTE_RANK_BEST;

  sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture->choice), typed);
  finding = find (fixture);
  g_assert_cmpuint (sp_quote_finding_get_n_quotes (finding), ==, count_slowly (fixture, search));
  for (guint i = 0; i < sp_quote_finding_get_n_quotes (finding); i++)
    {
      SpQuote *quote = sp_quote_finding_get_quote (finding, i);
      SpQuoteRank rank = slow_rank (search, quote);

      g_assert_cmpint (rank, !=, SP_QUOTE_RANK_NONE);
      g_assert_cmpint (rank, <=, before);
      if (i > 0 && rank == before)
        g_assert_cmpint (compare_dates (sp_quote_finding_get_quote (finding, i - 1), quote), <=, 0);
      g_assert_true (sp_search_matches_record (search, quote));
      before = rank;
    }
}

static void
test_words (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < N_SEARCHES; i++)
    {
      g_autofree char *typed = make_typed (fixture->rand);
      g_autofree char *escaped = g_strescape (typed, NULL);

      g_test_message ("typed: %s", escaped);
      compare_search (fixture, typed);
    }
}

/* A letter that is typed alone is known from the fingerprints; two are not. */
static void
test_letters (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const typed[] = { "a",  "b",  "d",   "g",   "t",   "z",     "5",   "0",  "é", "国",
                                       "-a", "-5", "a t", "a b", "t a", "\"a\"", "\"g", "ab", "th" };

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    compare_search (fixture, typed[i]);
}

/* --- Facets and the lens ------------------------------------------------------------------------------------------ */

static void
choose_key (Fixture *fixture, SpFacet facet)
{
  g_autoptr (SpQuoteFinding) finding = find (fixture);
  GArray *values = sp_quote_finding_get_values (finding, facet);
  const SpFacetValue *value =
    &g_array_index (values, SpFacetValue, g_rand_int_range (fixture->rand, 0, (int) values->len));

  sp_quote_choice_choose (fixture->choice, facet, value->key, TRUE);
}

static gboolean
is_lucky (Fixture *fixture, double chance)
{
  return g_rand_double (fixture->rand) < chance;
}

static void
choose_lens (Fixture *fixture)
{
  SpLens *lens = fixture->lens;
  GPtrArray *questions = sp_dataset_get_records (fixture->dataset, SP_RECORD_QUESTION);
  GPtrArray *levels;

  sp_lens_clear_levels (lens);
  sp_lens_set_question (lens, questions->pdata[is_lucky (fixture, 0.5) ? 0 : 2]);
  sp_lens_set_pinned (lens, is_lucky (fixture, 0.3));
  sp_lens_set_group (lens, is_lucky (fixture, 0.3)
                             ? sp_dataset_get_records (fixture->dataset, SP_RECORD_GROUP)->pdata[0]
                             : NULL);
  sp_lens_set_on (lens, is_lucky (fixture, 0.6)
                          ? (SpDate) { (guint16) g_rand_int_range (fixture->rand, 2017, 2022), 7, 0 }
                          : (SpDate) { 0 });
  sp_lens_set_weakest (lens,
                       is_lucky (fixture, 0.3) ? (SpBasis) g_rand_int_range (fixture->rand, 0, 5) : SP_BASIS_OPERATOR);
  levels = sp_scale_get_levels (sp_question_get_scale (sp_lens_get_question (lens)));
  for (guint i = 0; i < 3 && is_lucky (fixture, 0.2); i++)
    sp_lens_choose_level (lens, levels->pdata[i], TRUE);
}

static void
choose_all (Fixture *fixture)
{
  static const char *const typed[] = { "", "", "a", "the", "back door", "国", "b -zte", "nowhere" };

  sp_quote_choice_reset (fixture->choice);
  choose_lens (fixture);
  for (guint i = 0; i < SP_N_FACETS; i++)
    while (is_lucky (fixture, 0.25))
      choose_key (fixture, i);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture->choice),
                              typed[g_rand_int_range (fixture->rand, 0, G_N_ELEMENTS (typed))]);
}

/* The quotes that fit what was typed. */
static GPtrArray *
match_slowly (Fixture *fixture)
{
  g_autoptr (SpSearch) search = sp_search_new (sp_search_choice_get_typed (SP_SEARCH_CHOICE (fixture->choice)));
  GPtrArray *quotes = sp_dataset_get_records (fixture->dataset, SP_RECORD_QUOTE);
  GPtrArray *matching = g_ptr_array_new ();

  for (guint i = 0; i < quotes->len; i++)
    if (slow_rank (search, quotes->pdata[i]) != SP_QUOTE_RANK_NONE)
      g_ptr_array_add (matching, quotes->pdata[i]);
  return matching;
}

static guint
count_with (Fixture *fixture, GPtrArray *matching, SpQuoteChoice *choice, guint without)
{
  guint count = 0;

  for (guint i = 0; i < matching->len; i++)
    count += slow_fits (fixture->lens, choice, matching->pdata[i], without);
  return count;
}

/* What there would be if this one value alone were chosen in its facet. */
static guint
count_with_key (Fixture *fixture, GPtrArray *matching, SpFacet facet, const char *key)
{
  g_autoptr (SpQuoteChoice) choice = sp_quote_choice_new ();

  for (guint i = 0; i < SP_N_FACETS; i++)
    for (guint j = 0; i != facet && j < sp_quote_choice_get_keys (fixture->choice, i)->len; j++)
      sp_quote_choice_choose (choice, i, sp_quote_choice_get_keys (fixture->choice, i)->pdata[j], TRUE);
  sp_quote_choice_choose (choice, facet, key, TRUE);
  return count_with (fixture, matching, choice, SLOW_WITHOUT_NOTHING);
}

static void
compare_values (Fixture *fixture, GPtrArray *matching, SpQuoteFinding *finding, SpFacet facet)
{
  GArray *values = sp_quote_finding_get_values (finding, facet);

  for (guint i = 0; i < values->len; i++)
    {
      const SpFacetValue *value = &g_array_index (values, SpFacetValue, i);

      g_assert_cmpuint (value->count, ==, count_with_key (fixture, matching, facet, value->key));
      g_assert_cmpint (value->chosen, ==, sp_quote_choice_has (fixture->choice, facet, value->key));
      if (i > 0)
        g_assert_cmpuint (value->count, <=, g_array_index (values, SpFacetValue, i - 1).count);
    }
}

static void
test_counts (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  guint n_filtered = 0;

  for (guint i = 0; i < N_CHOICES; i++)
    {
      g_autoptr (SpQuoteFinding) finding = NULL;
      g_autoptr (GPtrArray) matching = NULL;
      guint n_found;

      choose_all (fixture);
      finding = find (fixture);
      matching = match_slowly (fixture);
      n_found = count_with (fixture, matching, fixture->choice, SLOW_WITHOUT_NOTHING);
      n_filtered += n_found > 0 && n_found < N_QUOTES;
      g_assert_cmpuint (sp_quote_finding_get_n_quotes (finding), ==, n_found);
      g_assert_cmpuint (sp_quote_finding_get_n_all (finding), ==, N_QUOTES);
      g_assert_cmpuint (sp_quote_finding_get_n_later (finding), ==,
                        count_with (fixture, matching, fixture->choice, SLOW_WITHOUT_DATE) - n_found);
      for (guint j = 0; j < SP_N_FACETS; j++)
        compare_values (fixture, matching, finding, j);
    }
  g_assert_cmpuint (n_filtered, >, 0);
}

/* --- Ways out ----------------------------------------------------------------------------------------------------- */

/* Takes a part away as the user would. */
static void
remove_part (Fixture *fixture, const SpWayOut *way_out)
{
  switch (way_out->part)
    {
    case SP_QUOTE_PART_TYPED:
      sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture->choice), "");
      break;
    case SP_QUOTE_PART_FACET:
      sp_quote_choice_clear (fixture->choice, way_out->facet);
      break;
    case SP_QUOTE_PART_QUESTION:
      sp_lens_set_pinned (fixture->lens, FALSE);
      break;
    case SP_QUOTE_PART_DATE:
      sp_lens_set_on (fixture->lens, (SpDate) { 0 });
      break;
    case SP_QUOTE_PART_GROUP:
      sp_lens_set_group (fixture->lens, NULL);
      break;
    case SP_QUOTE_PART_LEVELS:
      sp_lens_clear_levels (fixture->lens);
      break;
    case SP_QUOTE_PART_BASIS:
      sp_lens_set_weakest (fixture->lens, SP_BASIS_OPERATOR);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* All that is asked can be taken from the state, so that the ways out are tried one by one from the same place. */
static void
compare_way_out (Fixture *fixture, const SpWayOut *way_out)
{
  Fixture tried = *fixture;
  g_autoptr (SpLens) lens = sp_lens_new (fixture->index);
  g_autoptr (SpQuoteChoice) choice = sp_quote_choice_new ();
  GPtrArray *levels = sp_lens_get_levels (fixture->lens);

  sp_lens_set_question (lens, sp_lens_get_question (fixture->lens));
  sp_lens_set_pinned (lens, sp_lens_get_pinned (fixture->lens));
  sp_lens_set_group (lens, sp_lens_get_group (fixture->lens));
  sp_lens_set_on (lens, sp_lens_get_on (fixture->lens));
  sp_lens_set_weakest (lens, sp_lens_get_weakest (fixture->lens));
  for (guint i = 0; i < levels->len; i++)
    sp_lens_choose_level (lens, levels->pdata[i], TRUE);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice),
                              sp_search_choice_get_typed (SP_SEARCH_CHOICE (fixture->choice)));
  for (guint i = 0; i < SP_N_FACETS; i++)
    for (guint j = 0; j < sp_quote_choice_get_keys (fixture->choice, i)->len; j++)
      sp_quote_choice_choose (choice, i, sp_quote_choice_get_keys (fixture->choice, i)->pdata[j], TRUE);
  tried.lens = lens;
  tried.choice = choice;
  g_assert_cmpuint (count_found (&tried), ==, 0);
  remove_part (&tried, way_out);
  g_assert_cmpuint (count_found (&tried), ==, way_out->count);
}

static void
test_ways_out (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  guint n_empty = 0;

  for (guint i = 0; i < 20 * N_CHOICES; i++)
    {
      g_autoptr (SpQuoteFinding) finding = NULL;
      GArray *ways_out;

      choose_all (fixture);
      finding = find (fixture);
      ways_out = sp_quote_finding_get_ways_out (finding);
      if (sp_quote_finding_get_n_quotes (finding) > 0)
        g_assert_cmpuint (ways_out->len, ==, 0);
      for (guint j = 0; j < ways_out->len; j++)
        compare_way_out (fixture, &g_array_index (ways_out, SpWayOut, j));
      n_empty += ways_out->len > 0;
    }
  g_assert_cmpuint (n_empty, >, 0);
}

/* --- So many that several threads share them ---------------------------------------------------------------------- */

#define N_MANY 40000
#define N_APART 7

static SpDataset *
make_many (void)
{
  DatasetBuilder *builder = builder_new_with_questions ("2022-12");

  builder_countries (builder, "GB DE");
  builder_actor (builder, "even", "Even", "GB");
  builder_actor (builder, "odd", "Odd", "DE");
  builder_source (builder, "some-source", "2020");
  for (guint i = 0; i < N_MANY; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);

      builder_quote (builder, id, i % N_APART == 0 ? "seven" : "other", i % 2 == 0 ? "even" : "odd", "2020", NULL,
                     NULL);
    }
  return builder_end (builder);
}

static void
test_many (void)
{
  g_autoptr (SpDataset) dataset = make_many ();
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  g_autoptr (SpLens) lens = sp_lens_new (index);
  g_autoptr (SpQuoteChoice) choice = sp_quote_choice_new ();
  g_autoptr (SpQuoteTexts) texts = sp_quote_texts_new (index);
  Fixture fixture = { .lens = lens, .choice = choice, .texts = texts };
  g_autoptr (SpQuoteFinding) finding = NULL;
  GArray *countries;

  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), "other");
  finding = find (&fixture);
  g_assert_cmpuint (sp_quote_finding_get_n_quotes (finding), ==, N_MANY - (N_MANY + N_APART - 1) / N_APART);
  for (guint i = 0; i < sp_quote_finding_get_n_quotes (finding); i++)
    g_assert_cmpuint (g_ascii_strtoull (sp_record_get_id (SP_RECORD (sp_quote_finding_get_quote (finding, i))), NULL,
                                        10),
                      ==, i + i / (N_APART - 1) + 1);
  countries = sp_quote_finding_get_values (finding, SP_FACET_COUNTRY);
  g_assert_cmpuint (g_array_index (countries, SpFacetValue, 0).count + g_array_index (countries, SpFacetValue, 1).count,
                    ==, sp_quote_finding_get_n_quotes (finding));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/quote-counts/words", Fixture, NULL, set_up, test_words, tear_down);
  g_test_add ("/quote-counts/letters", Fixture, NULL, set_up, test_letters, tear_down);
  g_test_add ("/quote-counts/counts", Fixture, NULL, set_up, test_counts, tear_down);
  g_test_add ("/quote-counts/ways-out", Fixture, NULL, set_up, test_ways_out, tear_down);

  g_test_add_func ("/quote-counts/many", test_many);

  return g_test_run ();
}
