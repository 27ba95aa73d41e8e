/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of what is asked of quotes as a list of filters: what each is called, how it is removed, and what is said where
 * nothing fits. */
#include "dataset-builder.h"
#include "sp-quote-filter-words.h"
#include "sp-quote-finder.h"

typedef struct
{
  SpDataset *dataset;
  SpIndex *index;
  SpCountryNames *names;
  SpFacetWords *words;
  SpQuoteTexts *texts;
  SpLens *lens;
  SpQuoteChoice *choice;
} Fixture;

static void
set_up (Fixture *f, gconstpointer with_quotes)
{
  DatasetBuilder *b = builder_new_with_questions ("2020-06");

  builder_country (b, "GB", "United Kingdom", NULL);
  builder_country (b, "DE", "Germany", NULL);
  builder_group (b, "club", "The Club", "GB DE");
  builder_actor (b, "ann", "Ann", "GB");
  builder_actor (b, "max", "Max", "DE");
  builder_actor (b, "ministry-gb", "Ministry of Defence", "GB");
  builder_actor (b, "ministry-de", "Ministry of Defence", "DE");
  if (with_quotes != NULL)
    {
      builder_quote (b, "q1", "We say never.", "ann", "2018-03-01", NULL, "networks=excluded");
      builder_quote (b, "q2", "We say perhaps.", "max", "2019-05", NULL, "networks=permitted");
      builder_quote (b, "q3", "We know nothing.", "ministry-de", "2019-06", NULL, NULL);
    }
  f->dataset = builder_end (b);
  f->index = sp_index_new (f->dataset);
  f->names = sp_country_names_new (f->dataset);
  f->words = sp_facet_words_new (f->dataset, f->names);
  f->texts = sp_quote_texts_new (f->index);
  f->lens = sp_lens_new (f->index);
  f->choice = sp_quote_choice_new ();
}

static void
tear_down (Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (f->choice);
  g_object_unref (f->lens);
  g_object_unref (f->texts);
  g_object_unref (f->words);
  g_object_unref (f->names);
  g_object_unref (f->index);
  g_object_unref (f->dataset);
}

static void
ask_for_all_at_once (Fixture *f)
{
  SpQuestion *question = sp_lens_get_question (f->lens);
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));

  sp_lens_set_on (f->lens, builder_date ("2019-05-01"));
  sp_lens_set_weakest (f->lens, SP_BASIS_STATEMENT);
  sp_lens_set_group (f->lens, sp_dataset_lookup (f->dataset, SP_RECORD_GROUP, "club"));
  sp_lens_choose_level (f->lens, levels->pdata[0], TRUE);
  sp_lens_choose_level (f->lens, levels->pdata[1], TRUE);
  sp_lens_set_pinned (f->lens, TRUE);
  sp_quote_choice_choose (f->choice, SP_FACET_LANGUAGE, "en", TRUE);
  sp_quote_choice_choose (f->choice, SP_FACET_YEAR, "", TRUE);
  sp_quote_choice_choose (f->choice, SP_FACET_CHECKED, "no", TRUE);
  sp_quote_choice_choose (f->choice, SP_FACET_SPEAKS_FOR, "government", TRUE);
  sp_quote_choice_choose (f->choice, SP_FACET_SPEAKER, "ministry-de", TRUE);
  sp_quote_choice_choose (f->choice, SP_FACET_SPEAKER, "ann", TRUE);
  sp_quote_choice_choose (f->choice, SP_FACET_COUNTRY, "DE", TRUE);
  sp_quote_choice_choose (f->choice, SP_FACET_STANCE, "networks/excluded", TRUE);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (f->choice), " back door ");
}

static const char *const all_filters[] = { "Search: back door",
                                           "Stance: 5G networks: Excluded",
                                           "Country: Germany",
                                           "Speaker: Ministry of Defence (Germany)",
                                           "Speaker: Ann",
                                           "Speaks for: Government",
                                           "Wording: Not yet checked",
                                           "Year: No date",
                                           "Language: English",
                                           "Question: 5G networks",
                                           "Country’s position: Excluded",
                                           "Country’s position: Restricted",
                                           "Group: The Club",
                                           "Based on: Governments",
                                           "Said up to 1 May 2019" };

static void
test_words (Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) filters = NULL;
  g_autofree char *unpinned = NULL;

  ask_for_all_at_once (f);
  filters = sp_quote_filters_list (f->lens, f->choice);
  g_assert_cmpuint (filters->len, ==, G_N_ELEMENTS (all_filters));
  for (guint i = 0; i < filters->len; i++)
    {
      g_autofree char *text = sp_quote_filter_format (f->words, f->lens, f->choice, filters->pdata[i]);

      g_assert_cmpstr (text, ==, all_filters[i]);
    }
  sp_lens_set_pinned (f->lens, FALSE);
  unpinned = sp_quote_filter_format (f->words, f->lens, f->choice, filters->pdata[10]);
  g_assert_cmpstr (unpinned, ==, "Country’s position on 5G networks: Excluded");
}

/* Each takes itself away and no other. */
static void
test_remove (Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < G_N_ELEMENTS (all_filters); i++)
    {
      g_autoptr (GPtrArray) before = NULL;
      g_autoptr (GPtrArray) after = NULL;

      ask_for_all_at_once (f);
      before = sp_quote_filters_list (f->lens, f->choice);
      sp_quote_filter_remove (before->pdata[i], f->lens, f->choice);
      after = sp_quote_filters_list (f->lens, f->choice);
      g_assert_cmpuint (after->len, ==, before->len - 1);
      for (guint j = 0; j < after->len; j++)
        g_assert_true (sp_quote_filter_equal (after->pdata[j], before->pdata[j < i ? j : j + 1]));
      sp_quote_parts_clear (f->lens, f->choice);
    }
}

static void
count_cb (guint *n)
{
  ++*n;
}

static void
test_clear (Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) filters = NULL;
  guint changes = 0;

  ask_for_all_at_once (f);
  g_signal_connect_swapped (f->lens, "changed", G_CALLBACK (count_cb), &changes);
  g_signal_connect_swapped (f->choice, "changed", G_CALLBACK (count_cb), &changes);
  sp_quote_parts_clear (f->lens, f->choice);
  g_assert_cmpuint (changes, ==, 2);
  filters = sp_quote_filters_list (f->lens, f->choice);
  g_assert_cmpuint (filters->len, ==, 0);
}

static SpQuoteFinding *
find (Fixture *f)
{
  g_autoptr (SpQuoteRequest) request = sp_quote_request_new (f->lens, f->choice);

  return sp_quote_finder_find (f->texts, request, NULL);
}

static void
check_none (Fixture *f, const char *expected)
{
  g_autoptr (SpQuoteFinding) finding = find (f);
  g_autofree char *text = NULL;

  g_assert_cmpuint (sp_quote_finding_get_n_quotes (finding), ==, 0);
  text = sp_quote_filter_explain_none (f->words, f->lens, f->choice, finding);
  g_assert_cmpstr (text, ==, expected);
}

#define SEARCHED " Searched were words, translation, context, speaker, role, venue and source."

static void
test_explain (Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (f->choice), " xyz");
  check_none (f, "“xyz” is in none of the 3 quotes." SEARCHED);
  sp_quote_choice_choose (f->choice, SP_FACET_COUNTRY, "GB", TRUE);
  check_none (f, "“xyz” is not in the 1 quote with Country: United Kingdom." SEARCHED);
  sp_quote_choice_choose (f->choice, SP_FACET_COUNTRY, "DE", TRUE);
  check_none (f, "“xyz” is in none of the 3 quotes with Country: United Kingdom; Country: Germany." SEARCHED);
  sp_quote_choice_choose (f->choice, SP_FACET_COUNTRY, "DE", FALSE);
  sp_quote_choice_choose (f->choice, SP_FACET_YEAR, "2019", TRUE);
  check_none (f, "There is no quote with Country: United Kingdom; Year: 2019, whether it has “xyz” or not." SEARCHED);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (f->choice), "");
  check_none (f, "There is no quote with Country: United Kingdom; Year: 2019.");
}

static void
test_explain_no_quotes (Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (f->choice), "xyz");
  check_none (f, "The dataset has no quotes.");
}

/* What a way out promises is what it gives. */
static void
test_ways_out (Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const expected[] = { "Without “Country: United Kingdom”: 2 quotes",
                                          "Without “Year: 2019”: 1 quote" };
  g_autoptr (SpQuoteFinding) finding = NULL;
  GArray *ways_out;

  sp_quote_choice_choose (f->choice, SP_FACET_COUNTRY, "GB", TRUE);
  sp_quote_choice_choose (f->choice, SP_FACET_YEAR, "2019", TRUE);
  finding = find (f);
  ways_out = sp_quote_finding_get_ways_out (finding);
  g_assert_cmpuint (ways_out->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < ways_out->len; i++)
    {
      const SpWayOut *way_out = &g_array_index (ways_out, SpWayOut, i);
      g_autofree char *text = sp_quote_filter_format_way_out (f->words, f->lens, f->choice, way_out);
      g_autoptr (SpQuoteFinding) then = NULL;
      g_autofree char *count = NULL;

      g_assert_cmpstr (text, ==, expected[i]);
      sp_quote_part_remove (way_out->part, way_out->facet, f->lens, f->choice);
      then = find (f);
      g_assert_cmpuint (sp_quote_finding_get_n_quotes (then), ==, way_out->count);
      count = sp_quote_filter_format_count (then);
      g_assert_cmpstr (count, ==, i == 0 ? "2 of 3 quotes" : "1 of 3 quotes");
      sp_quote_choice_choose (f->choice, SP_FACET_COUNTRY, "GB", TRUE);
      sp_quote_choice_choose (f->choice, SP_FACET_YEAR, "2019", TRUE);
    }
}

#define ADD(path, quotes, test) g_test_add (path, Fixture, quotes, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  static const char with_quotes[] = "with quotes";

  g_test_init (&argc, &argv, NULL);
  ADD ("/quote-filter/words", with_quotes, test_words);
  ADD ("/quote-filter/remove", with_quotes, test_remove);
  ADD ("/quote-filter/clear", with_quotes, test_clear);
  ADD ("/quote-filter/explain", with_quotes, test_explain);
  ADD ("/quote-filter/explain-no-quotes", NULL, test_explain_no_quotes);
  ADD ("/quote-filter/ways-out", with_quotes, test_ways_out);
  return g_test_run ();
}
