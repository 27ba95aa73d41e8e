/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finding in all kinds of records: names, ranking, limits, and what to search for instead. */
#include "sp-overall-search.h"

#include "dataset-builder.h"
#include "sp-reader.h"

static SpOverallSearch *
make_search (SpDataset *dataset)
{
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);
  g_autoptr (SpQuoteTexts) quotes = sp_quote_texts_new (index);

  return sp_overall_search_new (quotes, names);
}

static SpActor *
make_envoy (void)
{
  g_autoptr (GPtrArray) roles = g_ptr_array_new_with_free_func (sp_role_free);
  SpRole *role = g_new0 (SpRole, 1);

  role->title = g_strdup ("Minister");
  g_ptr_array_add (roles, role);
  return sp_actor_new (&(SpActorInit) { .id = "office", .name = "Eva Envoy", .roles = roles });
}

static SpOverallSearch *
make_small_search (void)
{
  DatasetBuilder *builder = builder_new_with_questions ("2021-06-30");
  g_autoptr (SpDataset) dataset = NULL;

  builder_country (builder, "UA", "Ukraine", NULL);
  builder_country (builder, "GB", "United Kingdom", NULL);
  builder_country (builder, "TR", "Turkey", NULL);
  builder_country (builder, "US", "United States", NULL);
  builder_group (builder, "nato", "Northern Treaty", "GB:1949 US:1949");
  builder_group (builder, "kingdoms", "Kingdoms United", "GB:");
  builder_actor (builder, "quiet", "Reşit Doğan", "TR");
  builder_actor (builder, "erdogan",
                 "Ay\xc5\x9f"
                 "e Erdo\xc4\x9f"
                 "an",
                 "TR");
  builder_actor (builder, "often", "Can Erdoğan", "TR");
  builder_actor (builder, "state", "Ann Statefield", "US");
  builder_add (builder, make_envoy ());
  builder_source (builder, "gazette", "2019");
  builder_source (builder, "hansard", "2020-07-14");

  builder_quote (builder, "old", "No back door was found", "erdogan", "2019-02-20", "hansard", NULL);
  builder_quote (builder, "new", "A back door is a door", "often", "2020-07-14", "hansard", NULL);
  builder_quote (builder, "apart", "The door at the back", "often", "2021-03", "gazette", NULL);
  builder_quote (builder, "part", "Back doors everywhere", "often", "2021-01", "gazette", NULL);
  builder_quote (builder, "undated", "The back door", "quiet", NULL, "gazette", NULL);

  builder_quote (builder, "office", "The minister met the envoy", "office", "2021-02", "gazette", NULL);

  builder_event (builder, "talks", "Talks in London", "2019-04", "GB", NULL, "networks", "hansard");
  builder_event (builder, "vote", "Vote on the state of networks", "2020-07-14", "GB", "erdogan", NULL, "hansard");
  builder_event (builder, "statement", "Statement on networks", "2021-07-14", "US", NULL, NULL, "gazette");
  dataset = builder_end (builder);
  return make_search (dataset);
}

static SpOverallSearch *
open_search (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (SpReading) reading = sp_reader_read (file, NULL, NULL, NULL, NULL);

  return make_search (sp_reading_get_dataset (reading));
}

static SpOverallSearch *
open_builtin_search (void)
{
  g_autoptr (SpReading) reading = sp_reader_read_builtin (NULL, NULL);

  return make_search (sp_reading_get_dataset (reading));
}

/* “country: GB US; event 3: talks vote”, with the count where not all are there. */
static char *
describe (SpOverallFinding *finding)
{
  GPtrArray *kinds = sp_overall_finding_get_kinds (finding);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < kinds->len; i++)
    {
      const SpOverallKind *kind = kinds->pdata[i];

      g_string_append_printf (text, "%s%s", i > 0 ? "; " : "", sp_record_kind_get_nick (kind->kind));
      if (kind->count != kind->records->len)
        g_string_append_printf (text, " %u", kind->count);
      g_string_append_c (text, ':');
      for (guint j = 0; j < kind->records->len; j++)
        g_string_append_printf (text, " %s", sp_record_get_id (kind->records->pdata[j]));
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
check (SpOverallSearch *search, const char *typed, const char *expected)
{
  g_autoptr (SpOverallFinding) finding = sp_overall_search_find (search, typed, 10, -1, NULL);
  g_autofree char *found = describe (finding);

  g_test_message ("%s", typed);
  g_assert_cmpstr (found, ==, expected);
  g_assert_cmpstr (sp_overall_finding_get_typed (finding), ==, typed);
}

static void
test_ranking (void)
{
  static const struct
  {
    const char *typed;
    const char *found;
  } cases[] = {
    /* A code or any name before what begins so */
    { "UK", "country: GB UA" },
    { "GB", "country: GB" },
    { "great britain", "country: GB" },
    { "TURKIYE", "country: TR" },
    /* The kind of the better hit first; of countries as in their list */
    { "united", "country: GB US; group: kingdoms; actor: state; event: statement vote talks" },
    { "kingdoms", "group: kingdoms" },
    { "united kingdom", "country: GB; group: kingdoms; event: vote talks" },
    /* Whole words before their beginnings, then the newer */
    { "state", "country: US; actor: state; event: vote statement" },
    /* The accents of any language; who is quoted more often first */
    { "erdogan", "actor: often erdogan; quote: apart part new old; event: vote" },
    { "ERDOĞAN", "actor: often erdogan; quote: apart part new old; event: vote" },
    { "doga", "actor: quiet; quote: undated" },
    /* The phrase, then its beginning, then the words; then newer ones, those without a date last */
    { "back door", "quote: new old undated part apart" },
    { "back doo", "quote: part new old undated apart" },
    { "\"back door\"", "quote: new old undated" },
    { "door back", "quote: apart new old undated part" },
    { "\"back door\" -“is a”", "quote: old undated" },
    { "-door erdogan", "actor: often erdogan; event: vote" },
    { "-kingdom united", "country: US; actor: state; event: statement" },
    /* In texts alone */
    { "hansard", "source: hansard; quote: new old; event: vote talks" },
    { "networks", "question: networks; event: statement vote" },
    { "5g networks", "question: networks" },
    /* A name and an office, which a quote may have as well */
    { "minister envoy", "actor: office; quote: office" },
    /* What asks for nothing */
    { "", "" },
    { "  ", "" },
    { "-", "" },
    { "“”", "" },
    { "xyzzy", "" },
    { "united xyzzy", "" },
  };
  g_autoptr (SpOverallSearch) search = make_small_search ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check (search, cases[i].typed, cases[i].found);
}

static void
test_second_dataset (void)
{
  static const struct
  {
    const char *typed;
    const char *found;
  } cases[] = {
    { "allemagne", "" },
    { "bundesrepublik", "country: DE" },
    { "mithal", "actor: mona-mithal; quote: mithal-electricity-1973; event: eg-speech-1973-10" },
    { "منى مثال",
      "actor: mona-mithal; quote: mithal-electricity-1973; event: eg-speech-1973-10; source: test-eg-paper-1973-10" },
    { "reykjavik", "country: IS" },
    { "chief reason", "question: reason" },
    { "dairy -winter", "actor: test-dairy" },
  };
  g_autoptr (SpOverallSearch) search = open_search ("second.json");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check (search, cases[i].typed, cases[i].found);
}

/* By any of their names each is the very first of all. */
static void
test_country_names (void)
{
  static const char *const cases[][2] = {
    { "UK", "GB" },
    { "uk", "GB" },
    { "U.K.", "GB" },
    { "Britain", "GB" },
    { "GB", "GB" },
    { "england", "GB" },
    { "Turkiye", "TR" },
    { "Türkiye", "TR" },
    { "turkey", "TR" },
    { "Cote d'Ivoire", "CI" },
    { "cote divoire", "CI" },
    { "Ivory Coast", "CI" },
    { "Holland", "NL" },
    { "netherlands", "NL" },
    { "the netherlands", "NL" },
    { "Czech Republic", "CZ" },
    { "Czechia", "CZ" },
    { "USA", "US" },
    { "America", "US" },
    { "South Korea", "KR" },
    { "Burma", "MM" },
    { "Swaziland", "SZ" },
    { "ukr", "UA" },
    { "germ", "DE" },
  };
  g_autoptr (SpOverallSearch) search = open_builtin_search ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpOverallFinding) finding = sp_overall_search_find (search, cases[i][0], 5, -1, NULL);
      GPtrArray *kinds = sp_overall_finding_get_kinds (finding);
      const SpOverallKind *first = kinds->len > 0 ? kinds->pdata[0] : NULL;

      g_test_message ("%s", cases[i][0]);
      g_assert_nonnull (first);
      g_assert_cmpint (first->kind, ==, SP_RECORD_COUNTRY);
      g_assert_cmpstr (sp_record_get_id (first->records->pdata[0]), ==, cases[i][1]);
    }
}

static void
test_limits (void)
{
  g_autoptr (SpOverallSearch) search = make_small_search ();
  g_autoptr (SpOverallFinding) two = sp_overall_search_find (search, "erdogan", 2, -1, NULL);
  g_autoptr (SpOverallFinding) more = sp_overall_search_find (search, "erdogan", 1, SP_RECORD_QUOTE, NULL);
  g_autofree char *described_two = describe (two);
  g_autofree char *described_more = describe (more);

  g_assert_cmpstr (described_two, ==, "actor: often erdogan; quote 4: apart part; event: vote");
  g_assert_cmpuint (sp_overall_finding_get_count (two), ==, 7);
  g_assert_cmpstr (described_more, ==, "actor 2: often; quote: apart part new old; event: vote");
}

static void
test_empty_dataset (void)
{
  DatasetBuilder *builder = builder_new ("2021");
  g_autoptr (SpDataset) dataset = builder_end (builder);
  g_autoptr (SpOverallSearch) search = make_search (dataset);
  g_autoptr (GPtrArray) ways = sp_overall_search_find_ways (search, "any word", NULL);

  check (search, "any word", "");
  g_assert_cmpuint (ways->len, ==, 0);
}

/* --- Ways out --------------------------------------------------------------------------------------------------- */

static char *
describe_ways (GPtrArray *ways)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < ways->len; i++)
    {
      const SpTypedWay *way = ways->pdata[i];

      g_string_append_printf (text, "%s%s%s%s%u %s", i > 0 ? "; " : "", way->left_out ? "without " : "",
                              way->left_out ? way->left_out : "", way->left_out ? ": " : "", way->count, way->typed);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_ways (void)
{
  static const struct
  {
    const char *typed;
    const char *ways;
  } cases[] = {
    /* A misspelt word, with the others as they were typed, in the spelling of the dataset */
    { "erdogn", "7 Erdoğan" },
    { "\"back door\" Erdogn", "2 \"back door\" Erdoğan; without Erdogn: 3 \"back door\"" },
    /* Two at once */
    { "untied kingdms", "1 United Kingdoms" },
    /* Nothing like it: what is left without it */
    { "xyzzyx door", "without xyzzyx: 5 door" },
    /* Each is somewhere, but not together: what leaves out least comes first */
    { "london door", "without door: 1 london; without london: 5 door" },
    { "back door -back", "without -back: 5 back door" },
    /* Not next to each other, but there */
    { "\"door back\"", "5 door back" },
    { "xyzzyx", "" },
    { "xyzzyx -door", "" },
  };
  g_autoptr (SpOverallSearch) search = make_small_search ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) ways = sp_overall_search_find_ways (search, cases[i].typed, NULL);
      g_autofree char *described = describe_ways (ways);

      g_test_message ("%s", cases[i].typed);
      g_assert_cmpstr (described, ==, cases[i].ways);
    }
}

/* --- Threads ---------------------------------------------------------------------------------------------------- */

typedef struct
{
  GMainLoop *loop;
  SpOverallFinding *finding;
  GPtrArray *ways;
  GError *error;
} Wait;

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Wait *wait = data;

  wait->finding = sp_overall_search_find_finish (SP_OVERALL_SEARCH (source), result, &wait->error);
  g_main_loop_quit (wait->loop);
}

static void
ways_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Wait *wait = data;

  wait->ways = sp_overall_search_find_ways_finish (SP_OVERALL_SEARCH (source), result, &wait->error);
  g_main_loop_quit (wait->loop);
}

static void
test_threads (void)
{
  g_autoptr (SpOverallSearch) search = make_small_search ();
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *found = NULL;
  Wait wait = { .loop = loop };

  sp_overall_search_find_async (search, "UK", 1, -1, cancellable, found_cb, &wait);
  g_main_loop_run (loop);
  g_assert_no_error (wait.error);
  found = describe (wait.finding);
  g_assert_cmpstr (found, ==, "country 2: GB");
  g_clear_object (&wait.finding);

  sp_overall_search_find_ways_async (search, "erdogn", cancellable, ways_cb, &wait);
  g_main_loop_run (loop);
  g_assert_no_error (wait.error);
  g_assert_cmpuint (wait.ways->len, ==, 1);
  g_clear_pointer (&wait.ways, g_ptr_array_unref);
}

static void
test_cancelled (void)
{
  g_autoptr (SpOverallSearch) search = make_small_search ();
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Wait wait = { .loop = loop };

  g_cancellable_cancel (cancellable);
  g_assert_null (sp_overall_search_find (search, "UK", 1, -1, cancellable));
  g_assert_null (sp_overall_search_find_ways (search, "erdogn", cancellable));

  sp_overall_search_find_async (search, "UK", 1, -1, cancellable, found_cb, &wait);
  g_main_loop_run (loop);
  g_assert_null (wait.finding);
  g_assert_error (wait.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&wait.error);

  sp_overall_search_find_ways_async (search, "erdogn", cancellable, ways_cb, &wait);
  g_main_loop_run (loop);
  g_assert_null (wait.ways);
  g_assert_error (wait.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&wait.error);
}

static gpointer
find_often (gpointer search)
{
  static const char *const typed[] = { "UK", "erdogan", "\"back door\"", "networks" };

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (SpOverallFinding) finding = sp_overall_search_find (search, typed[i % 4], 3, -1, NULL);

      g_assert_cmpuint (sp_overall_finding_get_count (finding), >, 0);
    }
  return NULL;
}

/* The first search makes the texts for all others. */
static void
test_many_threads (void)
{
  g_autoptr (SpOverallSearch) search = make_small_search ();
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("find", find_often, search);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/overall-search/ranking", test_ranking);
  g_test_add_func ("/overall-search/second-dataset", test_second_dataset);
  g_test_add_func ("/overall-search/country-names", test_country_names);
  g_test_add_func ("/overall-search/limits", test_limits);
  g_test_add_func ("/overall-search/empty-dataset", test_empty_dataset);
  g_test_add_func ("/overall-search/ways", test_ways);
  g_test_add_func ("/overall-search/threads", test_threads);
  g_test_add_func ("/overall-search/cancelled", test_cancelled);
  g_test_add_func ("/overall-search/many-threads", test_many_threads);
  return g_test_run ();
}
