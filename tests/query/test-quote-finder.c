/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finding quotes: which, in which order, with which counts, and what is said where there are none. */
#include "dataset-builder.h"
#include "sp-quote-finder.h"
#include "sp-quote-ways.h"

typedef struct
{
  SpIndex *index;
  SpLens *lens;
  SpQuoteChoice *choice;
  SpQuoteTexts *texts;
} Fixture;

static void
add_foreign_quote (DatasetBuilder *builder)
{
  builder_add (builder, sp_quote_new (&(SpQuoteInit) { .id = "e",
                                                       .text = "华为没有后门。ﬁn ＨＵＡＷＥＩ",
                                                       .translation = "There is nothing in it.",
                                                       .language = "zh",
                                                       .speaker = builder_get (builder, SP_RECORD_ACTOR, "firm"),
                                                       .role = "Chairman",
                                                       .speaks_for = SP_SPEAKS_FOR_COMPANY,
                                                       .said = builder_date ("2020-02-03"),
                                                       .venue = "Davos",
                                                       .source = builder_source (builder, "Protokoll", "2020"),
                                                       .context = "Nach der Messe.",
                                                       .checked = builder_date ("2022") }));
}

static SpDataset *
make_dataset (void)
{
  DatasetBuilder *builder = builder_new_with_questions ("2022-12");

  builder_countries (builder, "GB DE TR SE");
  builder_group (builder, "pair", "The Pair", "GB:2000/2019 DE:2000");
  builder_actor (builder, "may", "Theresa May", "GB");
  builder_actor (builder, "kanzlerin", "Ängela Example", "DE");
  builder_actor (builder, "erdogan", "Recep Tayyip Erdoğan", "TR");
  builder_actor (builder, "firm", "A Firm", NULL);
  builder_actor (builder, "silent", "Nobody", "SE");
  builder_position (builder, "GB", "networks", "restricted", "2019-01-01", SP_BASIS_STATEMENT);
  builder_position (builder, "GB", "networks", "excluded", "2020-07-14", SP_BASIS_LAW);
  builder_position (builder, "DE", "networks", "permitted", "2018-01-01", SP_BASIS_REPORT);
  builder_quote (builder, "a", "There is no back door.", "may", "2019-03-01", NULL, "networks=restricted");
  builder_quote (builder, "b", "The door is back, back at the wall.", "kanzlerin", "2019-05", NULL,
                 "networks=permitted");
  builder_quote (builder, "c", "Backers of doors, paid by ZTE.", "firm", NULL, NULL, NULL);
  builder_quote (builder, "d", "A back-door it is.", "erdogan", "2021", NULL, "networks=excluded risk=affirmed");
  add_foreign_quote (builder);
  return builder_end (builder);
}

static void
open_dataset (Fixture *fixture, SpDataset *dataset)
{
  fixture->index = sp_index_new (dataset);
  fixture->lens = sp_lens_new (fixture->index);
  fixture->choice = sp_quote_choice_new ();
  fixture->texts = sp_quote_texts_new (fixture->index);
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpDataset) dataset = make_dataset ();

  open_dataset (fixture, dataset);
}

static void
set_up_empty (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpDataset) dataset = builder_end (builder_new (NULL));

  open_dataset (fixture, dataset);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (fixture->texts);
  g_object_unref (fixture->choice);
  g_object_unref (fixture->lens);
  g_object_unref (fixture->index);
}

static SpQuoteFinding *
find (Fixture *fixture)
{
  g_autoptr (SpQuoteRequest) request = sp_quote_request_new (fixture->lens, fixture->choice);

  return sp_quote_finder_find (fixture->texts, request, NULL);
}

static void
assert_found (Fixture *fixture, const char *ids)
{
  g_autoptr (SpQuoteFinding) finding = find (fixture);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < sp_quote_finding_get_n_quotes (finding); i++)
    g_string_append_printf (found, "%s%s", i > 0 ? " " : "",
                            sp_record_get_id (SP_RECORD (sp_quote_finding_get_quote (finding, i))));
  g_assert_cmpstr (found->str, ==, ids);
}

/* Values as “key=count”, chosen ones with a star. */
static void
assert_values (Fixture *fixture, SpFacet facet, const char *values)
{
  g_autoptr (SpQuoteFinding) finding = find (fixture);
  GArray *found = sp_quote_finding_get_values (finding, facet);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    {
      const SpFacetValue *value = &g_array_index (found, SpFacetValue, i);

      g_string_append_printf (text, "%s%s=%u%s", i > 0 ? " " : "", value->key, value->count, value->chosen ? "*" : "");
    }
  g_assert_cmpstr (text->str, ==, values);
}

/* --- Words and their order ---------------------------------------------------------------------------------------- */

static const struct
{
  const char *typed;
  const char *found;
} searches[] = {
  { "", "d e b a c" },
  { "back door", "d a b c" },
  { "door back", "d b a c" },
  { "\"back door\"", "d a" },
  { "back", "d b a c" },
  { "bac", "d b a c" },
  { "door -zte", "d b a" },
  { "-\"back door\"", "e b c" },
  { "-back", "e" },
  { "erdogan", "d" },
  { "ERDOĞAN", "d" },
  { "angela", "b" },
  { "华为", "e" },
  { "后门", "e" },
  { "fin huawei", "e" },
  { "chair", "e" },
  { "davos", "e" },
  { "nothing", "e" },
  { "messe", "e" },
  { "protokoll", "e" },
  { "gazette", "d e b a c" },
  { "\"gazette nach\"", "" },
  { "nobody", "" },
};

static void
test_searches (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_test_message ("typed: %s", searches[i].typed);
      sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture->choice), searches[i].typed);
      assert_found (fixture, searches[i].found);
    }
}

static void
test_orders (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  assert_found (fixture, "d e b a c");
  sp_quote_choice_set_order (fixture->choice, SP_QUOTE_ORDER_OLDEST);
  assert_found (fixture, "a b e d c");
  sp_quote_choice_set_order (fixture->choice, SP_QUOTE_ORDER_SPEAKER);
  assert_found (fixture, "e c d a b");
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture->choice), "back");
  assert_found (fixture, "c d a b");
  sp_quote_choice_set_order (fixture->choice, SP_QUOTE_ORDER_NEWEST);
  assert_found (fixture, "d b a c");
  sp_quote_choice_set_order (fixture->choice, SP_QUOTE_ORDER_RELEVANCE);
  assert_found (fixture, "d b a c");
}

/* By how well they fit, each newer than the one that fits better. */
static SpDataset *
make_fitting (void)
{
  DatasetBuilder *builder = builder_new_with_questions ("2022-12");

  builder_countries (builder, "GB");
  builder_actor (builder, "may", "Theresa May", "GB");
  builder_quote (builder, "phrase", "No back door is in it.", "may", "2018", NULL, NULL);
  builder_quote (builder, "beginning", "There were back doors.", "may", "2019", NULL, NULL);
  builder_quote (builder, "words", "The door is at the back.", "may", "2020", NULL, NULL);
  builder_quote (builder, "parts", "Doors back to backers.", "may", "2021", NULL, NULL);
  return builder_end (builder);
}

static void
test_relevance (void)
{
  static const char *const cases[][2] = {
    { "back door", "phrase beginning words parts" },
    { "back doo", "beginning phrase parts words" },
    { "back d", "beginning phrase parts words" },
    { "\"back doo", "beginning phrase parts words" },
    { "BACK-DOOR", "phrase beginning" },
    { "\"back door\"", "phrase" },
    { "back \"door\"", "phrase words" },
    { "\"no back\" doo", "phrase" },
    { "bac door", "parts words beginning phrase" },
    { "door back", "words phrase parts beginning" },
    { "doors bac", "parts beginning" },
    { "back -no door", "beginning words parts" },
    { "doo", "parts words beginning phrase" },
    { "door", "words phrase parts beginning" },
  };
  g_autoptr (SpDataset) dataset = make_fitting ();
  Fixture fixture;

  open_dataset (&fixture, dataset);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("typed: %s", cases[i][0]);
      sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture.choice), cases[i][0]);
      assert_found (&fixture, cases[i][1]);
    }
  tear_down (&fixture, NULL);
}

/* --- Facets ------------------------------------------------------------------------------------------------------- */

static const char *const all_values[SP_N_FACETS] = {
  [SP_FACET_STANCE] = "networks/excluded=1 networks/restricted=1 networks/permitted=1 risk/affirmed=1",
  [SP_FACET_COUNTRY] = "DE=1 GB=1 TR=1",
  [SP_FACET_SPEAKER] = "firm=2 erdogan=1 may=1 kanzlerin=1",
  [SP_FACET_SPEAKS_FOR] = "government=4 company=1",
  [SP_FACET_CHECKED] = "no=4 yes=1",
  [SP_FACET_YEAR] = "2019=2 2021=1 2020=1 =1",
  [SP_FACET_LANGUAGE] = "en=4 zh=1",
};

static void
test_values (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < SP_N_FACETS; i++)
    assert_values (fixture, i, all_values[i]);
}

static const struct
{
  SpFacet facet;
  const char *key;
  const char *found;
} choices[] = {
  { SP_FACET_STANCE, "risk/affirmed", "d" },
  { SP_FACET_COUNTRY, "DE", "b" },
  { SP_FACET_SPEAKER, "firm", "e c" },
  { SP_FACET_SPEAKS_FOR, "company", "e" },
  { SP_FACET_CHECKED, "no", "d b a c" },
  { SP_FACET_YEAR, "2019", "b a" },
  { SP_FACET_YEAR, "", "c" },
  { SP_FACET_LANGUAGE, "zh", "e" },
  { SP_FACET_COUNTRY, "SE", "" },
  { SP_FACET_COUNTRY, "not a country", "" },
};

static void
test_choices (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      sp_quote_choice_choose (fixture->choice, choices[i].facet, choices[i].key, TRUE);
      assert_found (fixture, choices[i].found);
      sp_quote_choice_clear (fixture->choice, choices[i].facet);
    }
}

/* What a click would give: the choice in a facet does not count for that facet itself. */
static void
test_counts (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sp_quote_choice_choose (fixture->choice, SP_FACET_YEAR, "2019", TRUE);
  assert_values (fixture, SP_FACET_YEAR, "2019=2* 2021=1 2020=1 =1");
  assert_values (fixture, SP_FACET_COUNTRY, "DE=1 GB=1 TR=0");
  sp_quote_choice_choose (fixture->choice, SP_FACET_COUNTRY, "TR", TRUE);
  assert_found (fixture, "");
  assert_values (fixture, SP_FACET_YEAR, "2021=1 2020=0 2019=0* =0");
  assert_values (fixture, SP_FACET_COUNTRY, "DE=1 GB=1 TR=0*");
  assert_values (fixture, SP_FACET_LANGUAGE, "zh=0 en=0");
  sp_quote_choice_choose (fixture->choice, SP_FACET_YEAR, "2021", TRUE);
  assert_found (fixture, "d");
  sp_quote_choice_choose (fixture->choice, SP_FACET_COUNTRY, "SE", TRUE);
  assert_values (fixture, SP_FACET_COUNTRY, "DE=1 GB=1 TR=1* SE=0*");
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture->choice), "zte");
  assert_values (fixture, SP_FACET_YEAR, "2021=0* 2020=0 2019=0* =0");
}

/* --- The lens ----------------------------------------------------------------------------------------------------- */

static void
test_date (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpQuoteFinding) finding = NULL;

  sp_lens_set_on (fixture->lens, builder_date ("2019-05-10"));
  assert_found (fixture, "b a c");
  sp_quote_choice_choose (fixture->choice, SP_FACET_SPEAKER, "firm", TRUE);
  finding = find (fixture);
  g_assert_cmpuint (sp_quote_finding_get_n_later (finding), ==, 1);
  g_assert_cmpuint (sp_quote_finding_get_n_all (finding), ==, 5);
  assert_found (fixture, "c");
}

static void
test_lens (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SpDataset *dataset = sp_index_get_dataset (fixture->index);
  SpQuestion *networks = sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "networks");
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (networks));

  sp_lens_set_pinned (fixture->lens, TRUE);
  assert_found (fixture, "d b a");
  sp_lens_set_pinned (fixture->lens, FALSE);
  sp_lens_set_weakest (fixture->lens, SP_BASIS_DECISION);
  assert_found (fixture, "a");
  sp_lens_set_weakest (fixture->lens, SP_BASIS_OPERATOR);
  sp_lens_choose_level (fixture->lens, levels->pdata[0], FALSE);
  assert_found (fixture, "a");
  sp_lens_set_on (fixture->lens, builder_date ("2019-12-31"));
  assert_found (fixture, "");
  sp_lens_clear_levels (fixture->lens);
  sp_lens_set_group (fixture->lens, sp_dataset_lookup (dataset, SP_RECORD_GROUP, "pair"));
  assert_found (fixture, "b a");
  sp_lens_set_on (fixture->lens, (SpDate) { 0 });
  assert_found (fixture, "b");
}

/* --- Ways out ----------------------------------------------------------------------------------------------------- */

static void
test_ways_out (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpQuoteFinding) finding = NULL;
  GArray *ways_out;

  sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture->choice), "back");
  sp_quote_choice_choose (fixture->choice, SP_FACET_LANGUAGE, "zh", TRUE);
  sp_lens_set_on (fixture->lens, builder_date ("2020-12"));
  finding = find (fixture);
  ways_out = sp_quote_finding_get_ways_out (finding);
  g_assert_cmpuint (sp_quote_finding_get_n_quotes (finding), ==, 0);
  g_assert_cmpuint (ways_out->len, ==, 3);
  g_assert_cmpint (g_array_index (ways_out, SpWayOut, 0).part, ==, SP_QUOTE_PART_FACET);
  g_assert_cmpint (g_array_index (ways_out, SpWayOut, 0).facet, ==, SP_FACET_LANGUAGE);
  g_assert_cmpuint (g_array_index (ways_out, SpWayOut, 0).count, ==, 3);
  g_assert_cmpint (g_array_index (ways_out, SpWayOut, 1).part, ==, SP_QUOTE_PART_TYPED);
  g_assert_cmpuint (g_array_index (ways_out, SpWayOut, 1).count, ==, 1);
  g_assert_cmpint (g_array_index (ways_out, SpWayOut, 2).part, ==, SP_QUOTE_PART_DATE);
  g_assert_cmpuint (g_array_index (ways_out, SpWayOut, 2).count, ==, 0);
}

/* --- Other -------------------------------------------------------------------------------------------------------- */

static void
test_empty (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpQuoteFinding) finding = NULL;

  sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture->choice), "back");
  sp_quote_choice_choose (fixture->choice, SP_FACET_COUNTRY, "GB", TRUE);
  for (SpQuoteOrder order = 0; order < SP_N_QUOTE_ORDERS; order++)
    {
      sp_quote_choice_set_order (fixture->choice, order);
      assert_found (fixture, "");
    }
  assert_values (fixture, SP_FACET_COUNTRY, "GB=0*");
  assert_values (fixture, SP_FACET_YEAR, "");
  finding = find (fixture);
  g_assert_cmpuint (sp_quote_finding_get_n_all (finding), ==, 0);
  g_assert_cmpuint (sp_quote_finding_get_ways_out (finding)->len, ==, 2);
}

static void
test_long_quote (void)
{
  DatasetBuilder *builder = builder_new_with_questions ("2022");
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  Fixture fixture;

  for (guint i = 0; i < 20000; i++)
    g_string_append (text, "wörd ");
  g_string_append (text, "at the very end");
  builder_countries (builder, "GB");
  builder_actor (builder, "may", "Theresa May", "GB");
  builder_quote (builder, "short", "wordy at the end", "may", "2020", NULL, NULL);
  builder_quote (builder, "long", text->str, "may", "2019", NULL, NULL);
  dataset = builder_end (builder);
  open_dataset (&fixture, dataset);

  sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture.choice), "very end");
  assert_found (&fixture, "long");
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture.choice), "word end");
  assert_found (&fixture, "long short");
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture.choice), text->str);
  assert_found (&fixture, "long");
  tear_down (&fixture, NULL);
}

static void
test_cancelled (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpQuoteRequest) request = sp_quote_request_new (fixture->lens, fixture->choice);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_null (sp_quote_finder_find (fixture->texts, request, cancellable));
}

static void
found_cb (GObject *texts G_GNUC_UNUSED, GAsyncResult *result, gpointer to)
{
  *(GAsyncResult **) to = g_object_ref (result);
}

static GAsyncResult *
find_async (Fixture *fixture, GCancellable *cancellable)
{
  g_autoptr (SpQuoteRequest) request = sp_quote_request_new (fixture->lens, fixture->choice);
  GAsyncResult *result = NULL;

  sp_quote_finder_find_async (fixture->texts, request, cancellable, found_cb, &result);
  /* What is asked was kept: what is chosen afterwards makes no difference. */
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture->choice), "afterwards");
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return result;
}

static void
test_async (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GAsyncResult) cancelled = NULL;
  g_autoptr (SpQuoteFinding) finding = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture->choice), "erdogan");
  result = find_async (fixture, NULL);
  finding = sp_quote_finder_find_finish (result, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sp_quote_finding_get_n_quotes (finding), ==, 1);

  g_cancellable_cancel (cancellable);
  cancelled = find_async (fixture, cancellable);
  g_assert_null (sp_quote_finder_find_finish (cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* --- What to type instead ----------------------------------------------------------------------------------------- */

static char *
format_ways (GPtrArray *ways)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < ways->len; i++)
    {
      g_autofree char *label = sp_typed_way_format (ways->pdata[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? "; " : "", label);
    }
  return g_string_free (text, FALSE);
}

static void
test_typed_ways (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *typed;
    const char *country; /* that is chosen */
    const char *ways;
  } cases[] = {
    { "\"door at\"", NULL, "Search for “door at”: 1 result" },
    { "“door at”", NULL, "Search for “door at”: 1 result" },
    { "\"back door\" ZTE", NULL,
      "Search for “back door ZTE”: 1 result; Search without “back door”: 1 result; Search without “ZTE”: 2 results" },
    { "back door xyzzy", NULL, "Search without “xyzzy”: 4 results" },
    { "back door xyzzy", "DE", "Search without “xyzzy”: 1 result" },
    { "back -back", NULL, "Search without “-back”: 4 results" },
    { "xyzzy", NULL, "" },
    { "\"xyzzy", NULL, "" },
    { "-\"door at\" xyzzy", NULL, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpQuoteRequest) request = NULL;
      g_autoptr (GPtrArray) ways = NULL;
      g_autofree char *described = NULL;

      sp_quote_choice_reset (fixture->choice);
      sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture->choice), cases[i].typed);
      if (cases[i].country != NULL)
        sp_quote_choice_choose (fixture->choice, SP_FACET_COUNTRY, cases[i].country, TRUE);
      request = sp_quote_request_new (fixture->lens, fixture->choice);
      ways = sp_quote_ways_find (fixture->texts, request, cases[i].typed, NULL);
      described = format_ways (ways);
      g_test_message ("%s", cases[i].typed);
      g_assert_cmpstr (described, ==, cases[i].ways);
    }
}

static void
test_cancelled_ways (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpQuoteRequest) request = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  sp_search_choice_set_typed (SP_SEARCH_CHOICE (fixture->choice), "\"door at\"");
  request = sp_quote_request_new (fixture->lens, fixture->choice);
  g_cancellable_cancel (cancellable);
  g_assert_null (sp_quote_ways_find (fixture->texts, request, "\"door at\"", cancellable));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/quote-finder/searches", Fixture, NULL, set_up, test_searches, tear_down);
  g_test_add_func ("/quote-finder/relevance", test_relevance);
  g_test_add ("/quote-finder/orders", Fixture, NULL, set_up, test_orders, tear_down);
  g_test_add ("/quote-finder/values", Fixture, NULL, set_up, test_values, tear_down);
  g_test_add ("/quote-finder/choices", Fixture, NULL, set_up, test_choices, tear_down);
  g_test_add ("/quote-finder/counts", Fixture, NULL, set_up, test_counts, tear_down);
  g_test_add ("/quote-finder/date", Fixture, NULL, set_up, test_date, tear_down);
  g_test_add ("/quote-finder/lens", Fixture, NULL, set_up, test_lens, tear_down);
  g_test_add ("/quote-finder/ways-out", Fixture, NULL, set_up, test_ways_out, tear_down);
  g_test_add ("/quote-finder/empty", Fixture, NULL, set_up_empty, test_empty, tear_down);
  g_test_add_func ("/quote-finder/long-quote", test_long_quote);
  g_test_add ("/quote-finder/cancelled", Fixture, NULL, set_up, test_cancelled, tear_down);
  g_test_add ("/quote-finder/typed-ways", Fixture, NULL, set_up, test_typed_ways, tear_down);
  g_test_add ("/quote-finder/cancelled-ways", Fixture, NULL, set_up, test_cancelled_ways, tear_down);
  g_test_add ("/quote-finder/async", Fixture, NULL, set_up, test_async, tear_down);

  return g_test_run ();
}
