/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the pages of records say, as data: by the lens, in a fixed order, with nothing later than the date. */
#include "page-harness.h"

#include "sp-clean-text.h"
#include "sp-tally.h"

#include <glib/gstdio.h>
#include <locale.h>

static void
test_answers_as_of_the_date (void)
{
  static const struct
  {
    const char *on;
    const char *title;
    const char *subtitle;
  } cases[] = {
    { "2020-03-01", "Restricted", "since 28 January 2020 · Decision" },
    { "2020-12-01", "Excluded", "since 14 July 2020 · Decision" },
    { NULL, "Excluded", "since 14 July 2020 · Law" },
  };
  g_autoptr (SpWorkspace) workspace = page_harness_open (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListModel) items = page_harness_build (workspace, SP_RECORD_COUNTRY, "GB", cases[i].on);
      SpPageItem *card = page_harness_find (items, SP_PAGE_ITEM_CARD, "Public 5G networks", NULL);

      g_assert_nonnull (card);
      g_assert_cmpstr (sp_page_item_get_title (card), ==, cases[i].title);
      g_assert_cmpstr (sp_page_item_get_subtitle (card), ==, cases[i].subtitle);
      g_assert_true (SP_IS_POSITION (sp_page_item_get_record (card)));
    }
}

/* Every question has its card, unanswered ones too, in the order of the dataset. */
static void
test_every_question_has_its_card (void)
{
  g_autoptr (SpWorkspace) workspace = page_harness_open (NULL);
  SpDataset *dataset = sp_workspace_get_dataset (workspace);
  GPtrArray *countries = sp_dataset_get_records (dataset, SP_RECORD_COUNTRY);
  GPtrArray *questions = sp_dataset_get_records (dataset, SP_RECORD_QUESTION);

  for (guint i = 0; i < countries->len; i++)
    {
      g_autoptr (GListModel) items = page_harness_build (workspace, SP_RECORD_COUNTRY, sp_record_get_id (countries->pdata[i]), NULL);
      guint n = 0;

      for (guint j = 0; j < g_list_model_get_n_items (items); j++)
        {
          g_autoptr (SpPageItem) item = g_list_model_get_item (items, j);

          if (sp_page_item_get_style (item) != SP_PAGE_ITEM_CARD)
            continue;
          g_assert_cmpstr (sp_page_item_get_caption (item), ==, sp_question_get_title (questions->pdata[n]));
          g_assert_cmpstr (sp_page_item_get_subtitle (item), !=, "");
          n++;
        }
      g_assert_cmpuint (n, ==, questions->len);
    }
}

static void
test_nothing_later_than_the_date (void)
{
  static const char *const dates[] = { "2018-06-30", "2019", "2020-03-01", "2023-01" };
  g_autoptr (SpWorkspace) workspace = page_harness_open (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autoptr (GListModel) items = page_harness_build (workspace, SP_RECORD_COUNTRY, "US", dates[i]);
      guint32 day = sp_lens_get_day (sp_workspace_get_lens (workspace));

      g_assert_nonnull (page_harness_find (items, SP_PAGE_ITEM_NOTICE, NULL, NULL));
      for (guint j = 0; j < g_list_model_get_n_items (items); j++)
        {
          g_autoptr (SpPageItem) item = g_list_model_get_item (items, j);
          SpRecord *record = sp_page_item_get_record (item);
          SpDate date = { 0 };

          if (record != NULL && SP_IS_POSITION (record))
            date = sp_position_get_from (SP_POSITION (record));
          else if (record != NULL && SP_IS_QUOTE (record))
            date = sp_quote_get_said (SP_QUOTE (record));
          else if (record != NULL && SP_IS_EVENT (record))
            date = sp_event_get_date (SP_EVENT (record));
          g_assert_cmpint (sp_date_has_begun (date, day), !=, SP_CERTAINTY_NO);
        }
    }
}

static void
test_quote (void)
{
  g_autoptr (SpWorkspace) workspace = page_harness_open (NULL);
  g_autoptr (GListModel) items = page_harness_build (workspace, SP_RECORD_QUOTE, "faria-huawei-not-fit-2021-03", NULL);
  SpPageItem *words = page_harness_find (items, SP_PAGE_ITEM_QUOTATION, NULL, NULL);

  g_assert_nonnull (words);
  g_assert_cmpstr (sp_record_get_id (SP_RECORD (sp_page_item_get_quote (words))), ==, "faria-huawei-not-fit-2021-03");
  g_assert_nonnull (page_harness_find (items, SP_PAGE_ITEM_FACT, "Role at the time", "Minister of Communications"));
  g_assert_nonnull (page_harness_find (items, SP_PAGE_ITEM_FACT, "Said", "9 March 2021"));
  g_assert_nonnull (page_harness_find (items, SP_PAGE_ITEM_TEXT, NULL, "Wording checked November 2026"));
}

/* From every position one click leads to the record of a source, and from there one to the document or the words
 * that it is not online. */
static void
test_every_position_leads_to_its_sources (gconstpointer data)
{
  g_autoptr (SpWorkspace) workspace = page_harness_open (data);
  GPtrArray *positions = sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_POSITION);

  for (guint i = 0; i < positions->len; i++)
    {
      g_autoptr (GListModel) items =
        page_harness_build (workspace, SP_RECORD_POSITION, sp_record_get_id (positions->pdata[i]), NULL);
      GPtrArray *sources = sp_position_get_sources (positions->pdata[i]);
      guint n = 0;

      for (guint j = 0; j < g_list_model_get_n_items (items); j++)
        {
          g_autoptr (SpPageItem) item = g_list_model_get_item (items, j);

          if (sp_page_item_get_record (item) != NULL && SP_IS_SOURCE (sp_page_item_get_record (item)))
            n++;
        }
      g_assert_cmpuint (n, ==, sources->len);
    }
}

static void
test_every_source_leads_on (gconstpointer data)
{
  g_autoptr (SpWorkspace) workspace = page_harness_open (data);
  GPtrArray *sources = sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_SOURCE);

  for (guint i = 0; i < sources->len; i++)
    {
      g_autoptr (GListModel) items = page_harness_build (workspace, SP_RECORD_SOURCE, sp_record_get_id (sources->pdata[i]), NULL);
      SpPageItem *online = page_harness_find (items, SP_PAGE_ITEM_FACT, "Online", NULL);
      SpPageItem *archived = page_harness_find (items, SP_PAGE_ITEM_FACT, "Archived copy", NULL);

      g_assert_true (online != NULL || archived != NULL);
      if (online != NULL && sp_source_get_url (sources->pdata[i]) != NULL)
        {
          g_autofree char *address = sp_clean_web_address (sp_source_get_url (sources->pdata[i]));

          g_assert_cmpstr (sp_page_item_get_uri (online), ==, address);
        }
    }
}

static void
test_long_sections_are_cut (void)
{
  g_autoptr (SpWorkspace) workspace = page_harness_open (NULL);
  g_autoptr (GHashTable) whole = g_hash_table_new (g_str_hash, g_str_equal);
  SpRecord *china = sp_dataset_lookup (sp_workspace_get_dataset (workspace), SP_RECORD_COUNTRY, "CN");
  g_autoptr (GListModel) cut = sp_page_build_record (workspace, china, NULL);
  g_autoptr (GListModel) shown = NULL;
  SpPageItem *rest = page_harness_find (cut, SP_PAGE_ITEM_NOTICE, "Events", NULL);
  guint n_events = sp_index_get_related (sp_workspace_get_index (workspace), china, SP_RECORD_EVENT)->len;

  g_assert_nonnull (rest);
  g_assert_cmpstr (sp_page_item_get_action (rest), ==, "page.show-whole::Events");
  g_hash_table_add (whole, (gpointer) "Events");
  shown = sp_page_build_record (workspace, china, whole);
  g_assert_cmpuint (g_list_model_get_n_items (shown), ==, g_list_model_get_n_items (cut) + n_events - 6 - 1);
}

/* One line: what, since when, on what basis, changed from what. */
static void
test_line (void)
{
  static const struct
  {
    const char *dataset;
    const char *code;
    const char *on;
    const char *line;
  } cases[] = {
    { "second.json", "FR", "1977-01-01",
      "As of 1 January 1977: France uses summer time (since September 1975). Basis: Law. Before that: Not used, stated in "
      "1973." },
    { "second.json", "DE", NULL,
      "The Federal Republic of Germany uses summer time (since 7 November 1979). Basis: Law. Before that: In part, from 25 "
      "July 1978." },
    { "second.json", "SE", "1976-01-01",
      "Use of summer time, as of 1 January 1976: Not used, seen with operators in May 1974. Basis: Operators." },
    { "second.json", "IS", NULL, "Use of summer time, as of 30 June 1980: no record." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpWorkspace) workspace = page_harness_open (cases[i].dataset);
      g_autoptr (GListModel) items = page_harness_build (workspace, SP_RECORD_COUNTRY, cases[i].code, cases[i].on);
      SpPageItem *line = page_harness_find (items, SP_PAGE_ITEM_TEXT, NULL, NULL);

      g_assert_cmpstr (sp_page_item_get_title (line), ==, cases[i].line);
    }
}

static void
test_details_of_answers (void)
{
  static const struct
  {
    const char *code;
    const char *on;
    const char *question;
    const char *details;
    const char *warning;
  } cases[] = {
    { "GB", NULL, "Public 5G networks",
      "Last confirmed: 13 October 2022\nBy 31 December 2023: removal from core networks\n"
      "By 31 December 2027: removal from 5G networks\n1 source: 13 October 2022 (4 years before this edition)",
      NULL },
    { "GB", "2021-06-01", "Public 5G networks",
      "By 31 December 2020: end of purchases of new 5G equipment\nBy September 2021: end of installation of 5G "
      "equipment\nBy 2027: removal from 5G networks\n2 sources, the newest: 14 July 2020",
      NULL },
    { "GB", NULL, "Intelligence sharing", "1 source: 28 January 2020 (6 years before this edition)",
      "Not confirmed for more than 3 years" },
    { "GB", "2022-06-01", "Intelligence sharing", "1 source: 28 January 2020 (2 years before the date you look at)",
      NULL },
    { "FJ", NULL, "Public 5G networks", NULL, NULL },
  };
  g_autoptr (SpWorkspace) workspace = page_harness_open (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListModel) items = page_harness_build (workspace, SP_RECORD_COUNTRY, cases[i].code, cases[i].on);
      SpPageItem *card = page_harness_find (items, SP_PAGE_ITEM_CARD, cases[i].question, NULL);

      g_assert_cmpstr (sp_page_item_get_details (card), ==, cases[i].details);
      g_assert_cmpstr (sp_page_item_get_warning (card), ==, cases[i].warning);
    }
}

static guint
count_same_level (SpWorkspace *workspace, SpPosition *position)
{
  SpOutlook outlook = sp_lens_get_outlook (sp_workspace_get_lens (workspace));
  g_autoptr (SpTally) tally = NULL;

  outlook.question = sp_position_get_question (position);
  tally = sp_tally_new (sp_workspace_get_index (workspace), &outlook, 3);
  for (guint i = 0; i < tally->levels->len; i++)
    if (g_array_index (tally->levels, SpLevelCount, i).level == sp_position_get_level (position))
      return g_array_index (tally->levels, SpLevelCount, i).n;
  g_assert_not_reached ();
}

/* Below each card that has a level stands how many others have the same, as many as the legend counts but this one;
 * it leads to them. */
static void
test_same_answers (gconstpointer data)
{
  g_autoptr (SpWorkspace) workspace = page_harness_open (data);
  GPtrArray *countries = sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_COUNTRY);
  guint n_links = 0;

  for (guint i = 0; i < countries->len; i += 5)
    {
      g_autoptr (GListModel) items = page_harness_build (workspace, SP_RECORD_COUNTRY, sp_record_get_id (countries->pdata[i]), NULL);

      for (guint j = 0; j + 1 < g_list_model_get_n_items (items); j++)
        {
          g_autoptr (SpPageItem) card = g_list_model_get_item (items, j);
          g_autoptr (SpPageItem) link = g_list_model_get_item (items, j + 1);
          SpPosition *position;
          g_autofree char *start = NULL;
          guint n_others;

          if (sp_page_item_get_style (card) != SP_PAGE_ITEM_CARD || sp_page_item_get_record (card) == NULL)
            continue;
          position = SP_POSITION (sp_page_item_get_record (card));
          n_others = count_same_level (workspace, position) - 1;
          g_assert_cmpint (sp_page_item_get_style (link) == SP_PAGE_ITEM_LINK, ==, n_others > 0);
          if (n_others == 0)
            continue;
          start = g_strdup_printf ("Same answer on %s: %u other%s, ",
                                   sp_question_get_short_title (sp_position_get_question (position)), n_others,
                                   n_others == 1 ? "" : "s");
          g_assert_true (g_str_has_prefix (sp_page_item_get_title (link), start));
          g_assert_null (strstr (sp_page_item_get_title (link), ", 0 by"));
          g_assert_true (g_str_has_prefix (sp_page_item_get_action (link), "page.show-level("));
          n_links++;
        }
    }
  g_assert_cmpuint (n_links, >, 0);
}

static void
test_same_answers_without_law (void)
{
  g_autoptr (SpWorkspace) workspace = page_harness_open (NULL);
  g_autoptr (GListModel) items = page_harness_build (workspace, SP_RECORD_COUNTRY, "GB", "2019-03-01");
  guint n_links = 0;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SpPageItem) item = g_list_model_get_item (items, i);

      n_links += g_strcmp0 (sp_page_item_get_title (item),
                            "Same answer on Espionage: 1 other, none by law or decision") == 0;
    }
  g_assert_cmpuint (n_links, ==, 1);
}

static void
test_newest_source (void)
{
  static const struct
  {
    const char *code;
    const char *on;
    const char *words;
    gboolean is_old;
  } cases[] = {
    { "GB", NULL, "25 March 2025 (1 year before this edition)", FALSE },
    { "GB", "2020-02-20", "11 February 2020", FALSE },
    { "AE", NULL, "17 December 2021 (4 years before this edition)", TRUE },
    { "FJ", NULL, NULL, FALSE },
  };
  g_autoptr (SpWorkspace) workspace = page_harness_open (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListModel) items = page_harness_build (workspace, SP_RECORD_COUNTRY, cases[i].code, cases[i].on);
      SpPageItem *newest = page_harness_find (items, SP_PAGE_ITEM_FACT, "Newest source", NULL);

      g_assert_cmpstr (newest ? sp_page_item_get_title (newest) : NULL, ==, cases[i].words);
      if (newest == NULL)
        continue;
      g_assert_true (SP_IS_SOURCE (sp_page_item_get_record (newest)));
      g_assert_cmpint (sp_page_item_get_warning (newest) != NULL, ==, cases[i].is_old);
    }
}

static void
test_lanes (void)
{
  static const struct
  {
    const char *code;
    const char *on;
    gboolean has_lanes;
  } cases[] = { { "GB", NULL, TRUE }, { "GB", "2013-01-01", FALSE }, { "FJ", NULL, FALSE }, { "NA", NULL, TRUE } };
  g_autoptr (SpWorkspace) workspace = page_harness_open (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListModel) items = page_harness_build (workspace, SP_RECORD_COUNTRY, cases[i].code, cases[i].on);
      SpPageItem *lanes = page_harness_find (items, SP_PAGE_ITEM_LANES, NULL, NULL);

      g_assert_cmpint (lanes != NULL, ==, cases[i].has_lanes);
      g_assert_true (lanes == NULL || SP_IS_LANES_PLAN (sp_page_item_get_plan (lanes)));
    }
}

/* Tokelau is not among the map's shapes. */
static void
test_not_on_the_map (void)
{
  g_autofree char *source = g_test_build_filename (G_TEST_DIST, "data", "second.json", NULL);
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autofree char *changed = NULL;
  g_auto (GStrv) parts = NULL;
  g_autoptr (SpWorkspace) workspace = NULL;
  g_autoptr (GListModel) tokelau = NULL;
  g_autoptr (GListModel) france = NULL;

  g_assert_true (g_file_get_contents (source, &text, NULL, NULL));
  parts = g_strsplit (text, "\"IS\"", -1);
  changed = g_strjoinv ("\"TK\"", parts);
  g_close (g_file_open_tmp ("pages-XXXXXX.json", &path, NULL), NULL);
  g_assert_true (g_file_set_contents (path, changed, -1, NULL));
  workspace = page_harness_open_path (path);
  g_remove (path);
  tokelau = page_harness_build (workspace, SP_RECORD_COUNTRY, "TK", NULL);
  france = page_harness_build (workspace, SP_RECORD_COUNTRY, "FR", NULL);
  g_assert_nonnull (page_harness_find (tokelau, SP_PAGE_ITEM_NOTICE, NULL, "Not on the map"));
  g_assert_null (page_harness_find (france, SP_PAGE_ITEM_NOTICE, NULL, "Not on the map"));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pages/answers-as-of-the-date", test_answers_as_of_the_date);
  g_test_add_func ("/pages/every-question-has-its-card", test_every_question_has_its_card);
  g_test_add_func ("/pages/nothing-later-than-the-date", test_nothing_later_than_the_date);
  g_test_add_func ("/pages/quote", test_quote);
  g_test_add_data_func ("/pages/positions-lead-to-sources/built-in", NULL, test_every_position_leads_to_its_sources);
  g_test_add_data_func ("/pages/positions-lead-to-sources/second", "second.json",
                        test_every_position_leads_to_its_sources);
  g_test_add_data_func ("/pages/sources-lead-on/built-in", NULL, test_every_source_leads_on);
  g_test_add_data_func ("/pages/sources-lead-on/second", "second.json", test_every_source_leads_on);
  g_test_add_func ("/pages/long-sections-are-cut", test_long_sections_are_cut);
  g_test_add_func ("/pages/line", test_line);
  g_test_add_func ("/pages/details-of-answers", test_details_of_answers);
  g_test_add_data_func ("/pages/same-answers/built-in", NULL, test_same_answers);
  g_test_add_data_func ("/pages/same-answers/second", "second.json", test_same_answers);
  g_test_add_func ("/pages/same-answers-without-law", test_same_answers_without_law);
  g_test_add_func ("/pages/newest-source", test_newest_source);
  g_test_add_func ("/pages/lanes", test_lanes);
  g_test_add_func ("/pages/not-on-the-map", test_not_on_the_map);
  return g_test_run ();
}
