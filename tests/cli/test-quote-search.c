/* SPDX-License-Identifier: GPL-3.0-or-later
 * Quotes that are searched for on the command line: the same, in the same order, as in the window. */
#include "run-program.h"

#include "sp-quote-finder.h"
#include "sp-reader.h"

static const char *const searches[] = {
  "\"back door\" -ZTE",
  "back door",
  "backdoor",
  "Erdogan",
  "ERDOĞAN",
  "huawei",
  "hua",
  "evidence -huawei",
  "no evidence",
  "“no evidence”",
  "strasse",
  "huawei 华为",
  "火",
  "华为",
  "هواوي",
  "-the",
  "the -\"of the\"",
  "u.s.",
  "high-risk",
  "a",
  "minister security",
  "nowhere to be found",
};

typedef struct
{
  SpIndex *index;
  SpLens *lens;
  SpQuoteChoice *choice;
  SpQuoteTexts *texts;
} Window;

/* Where @path is NULL, the built-in dataset. */
static void
window_init (Window *self, const char *path)
{
  g_autoptr (GFile) file = path ? g_file_new_for_path (path) : NULL;
  g_autoptr (SpReading) reading =
    file ? sp_reader_read (file, NULL, NULL, NULL, NULL) : sp_reader_read_builtin (NULL, NULL);

  g_assert_nonnull (sp_reading_get_dataset (reading));
  self->index = sp_index_new (sp_reading_get_dataset (reading));
  self->lens = sp_lens_new (self->index);
  self->choice = sp_quote_choice_new ();
  self->texts = sp_quote_texts_new (self->index);
}

static void
window_clear (Window *self)
{
  g_object_unref (self->texts);
  g_object_unref (self->choice);
  g_object_unref (self->lens);
  g_object_unref (self->index);
}

static char *
find_in_window (Window *self)
{
  g_autoptr (SpQuoteRequest) request = sp_quote_request_new (self->lens, self->choice);
  g_autoptr (SpQuoteFinding) finding = sp_quote_finder_find (self->texts, request, NULL);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < sp_quote_finding_get_n_quotes (finding); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            sp_record_get_id (SP_RECORD (sp_quote_finding_get_quote (finding, i))));
  return g_string_free (ids, FALSE);
}

static char *
list_with (const char *options)
{
  g_autoptr (Run) run = run_program ("list quotes --format json %s", options);
  g_autoptr (JsonNode) root = NULL;

  g_assert_cmpint (run->status, ==, 0);
  root = run_parse_json (run);
  return run_join_items (root, "id");
}

static void
compare (Window *window, const char *options)
{
  g_autofree char *found = find_in_window (window);
  g_autofree char *listed = list_with (options);

  g_assert_cmpstr (listed, ==, found);
}

static void
test_searches (gconstpointer name)
{
  g_autofree char *path = name ? run_get_data_path (name) : NULL;
  g_autofree char *quoted_path = path ? g_shell_quote (path) : NULL;
  Window window;

  window_init (&window, path);
  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_autofree char *quoted = g_shell_quote (searches[i]);
      g_autofree char *options = g_strconcat ("--search ", quoted, path ? " --dataset " : NULL, quoted_path, NULL);

      sp_search_choice_set_typed (SP_SEARCH_CHOICE (window.choice), searches[i]);
      compare (&window, options);
    }
  window_clear (&window);
}

/* A country, a speaker and a date mean the same here and there. */
static void
test_filters (void)
{
  Window window;

  window_init (&window, NULL);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (window.choice), "huawei");
  sp_quote_choice_choose (window.choice, SP_FACET_COUNTRY, "GB", TRUE);
  sp_quote_choice_choose (window.choice, SP_FACET_COUNTRY, "DE", TRUE);
  compare (&window, "--search huawei --country GB,DE");
  sp_lens_set_on (window.lens, (SpDate) { 2019, 6, 0 });
  compare (&window, "--search huawei --country GB,DE --on 2019-06");
  window_clear (&window);
}

/* The phrase first, then one whose last word is only begun, then whole words, then beginnings of words; then the newer. */
static const struct
{
  const char *search;
  const char *ids;
} known[] = {
  { "Erdogan", "parts apart accents" },
  { "'back door'", "phrase accents parts apart" },
  { "'\"back door\"'", "phrase accents" },
  { "'\"back door\" -ZTE'", "accents" },
  { "orsted", "parts phrase others" },
  { "'aenderung strasse'", "parts apart phrase accents others" },
  { "fine", "apart" },
  { "huawei", "others" },
  { "华为", "others" },
  { "ファーウェイ", "others" },
  { "화웨이", "others" },
  { "هواوي", "others" },
};

static void
test_known (void)
{
  g_autofree char *path = run_get_data_path ("words.json");

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    {
      g_autofree char *options = g_strdup_printf ("--search %s --dataset '%s'", known[i].search, path);
      g_autofree char *listed = list_with (options);

      g_assert_cmpstr (listed, ==, known[i].ids);
    }
}

int
main (int argc, char *argv[])
{
  run_init (&argc, &argv);

  g_test_add_data_func ("/quote-search/builtin", NULL, test_searches);
  g_test_add_data_func ("/quote-search/words", "words.json", test_searches);
  g_test_add_data_func ("/quote-search/second", "second.json", test_searches);
  g_test_add_data_func ("/quote-search/hostile", "hostile.json", test_searches);
  g_test_add_func ("/quote-search/filters", test_filters);
  g_test_add_func ("/quote-search/known", test_known);

  return g_test_run ();
}
