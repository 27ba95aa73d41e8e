/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the pages of records say, as data: by the lens, in a fixed order, with nothing later than the date. */
#include "sp-page-builder.h"

#include <locale.h>

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpReading) reading = sp_workspace_open_finish (SP_WORKSPACE (source), result, NULL);

  g_assert_nonnull (sp_reading_get_dataset (reading));
  *(gboolean *) data = TRUE;
}

static SpWorkspace *
open_workspace (const char *name)
{
  SpWorkspace *workspace = sp_workspace_new ();
  g_autofree char *path = name ? g_test_build_filename (G_TEST_DIST, "data", name, NULL) : NULL;
  g_autoptr (GFile) file = path ? g_file_new_for_path (path) : NULL;
  gboolean opened = FALSE;

  sp_workspace_open_async (workspace, file, NULL, NULL, NULL, opened_cb, &opened);
  while (!opened)
    g_main_context_iteration (NULL, TRUE);
  return workspace;
}

static GListModel *
build (SpWorkspace *workspace, SpRecordKind kind, const char *id, const char *on)
{
  SpRecord *record = sp_dataset_lookup (sp_workspace_get_dataset (workspace), kind, id);
  SpDate date = { 0 };

  g_assert_nonnull (record);
  if (on != NULL)
    g_assert_true (sp_date_parse (on, &date, NULL));
  sp_lens_set_on (sp_workspace_get_lens (workspace), date);
  return sp_page_build_record (workspace, record, NULL);
}

static SpPageItem *
find (GListModel *items, SpPageItemStyle style, const char *caption, const char *title)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SpPageItem) item = g_list_model_get_item (items, i);

      if (sp_page_item_get_style (item) == style &&
          (caption == NULL || g_strcmp0 (sp_page_item_get_caption (item), caption) == 0) &&
          (title == NULL || g_strcmp0 (sp_page_item_get_title (item), title) == 0))
        return item;
    }
  return NULL;
}

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
  g_autoptr (SpWorkspace) workspace = open_workspace (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListModel) items = build (workspace, SP_RECORD_COUNTRY, "GB", cases[i].on);
      SpPageItem *card = find (items, SP_PAGE_ITEM_CARD, "Public 5G networks", NULL);

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
  g_autoptr (SpWorkspace) workspace = open_workspace (NULL);
  SpDataset *dataset = sp_workspace_get_dataset (workspace);
  GPtrArray *countries = sp_dataset_get_records (dataset, SP_RECORD_COUNTRY);
  GPtrArray *questions = sp_dataset_get_records (dataset, SP_RECORD_QUESTION);

  for (guint i = 0; i < countries->len; i++)
    {
      g_autoptr (GListModel) items =
          build (workspace, SP_RECORD_COUNTRY, sp_record_get_id (countries->pdata[i]), NULL);
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
  g_autoptr (SpWorkspace) workspace = open_workspace (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autoptr (GListModel) items = build (workspace, SP_RECORD_COUNTRY, "US", dates[i]);
      guint32 day = sp_lens_get_day (sp_workspace_get_lens (workspace));

      g_assert_nonnull (find (items, SP_PAGE_ITEM_NOTICE, NULL, NULL));
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
  g_autoptr (SpWorkspace) workspace = open_workspace (NULL);
  g_autoptr (GListModel) items = build (workspace, SP_RECORD_QUOTE, "faria-huawei-not-fit-2021-03", NULL);
  SpPageItem *words = find (items, SP_PAGE_ITEM_QUOTATION, NULL, NULL);

  g_assert_nonnull (words);
  g_assert_cmpstr (sp_page_item_get_language (words), ==, "pt");
  g_assert_true (g_str_has_prefix (sp_page_item_get_title (words), "“Hoje a Huawei não está apta"));
  g_assert_nonnull (find (items, SP_PAGE_ITEM_FACT, "Translation by the dataset’s editors", NULL));
  g_assert_nonnull (find (items, SP_PAGE_ITEM_FACT, "Role at the time", "Minister of Communications"));
  g_assert_nonnull (find (items, SP_PAGE_ITEM_FACT, "Said", "9 March 2021"));
  g_assert_nonnull (find (items, SP_PAGE_ITEM_TEXT, NULL, "Wording checked November 2026"));
}

/* From every position one click leads to the record of a source, and from there one to the document or the words
 * that it is not online. */
static void
test_every_position_leads_to_its_sources (gconstpointer data)
{
  g_autoptr (SpWorkspace) workspace = open_workspace (data);
  GPtrArray *positions = sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_POSITION);

  for (guint i = 0; i < positions->len; i++)
    {
      g_autoptr (GListModel) items =
          build (workspace, SP_RECORD_POSITION, sp_record_get_id (positions->pdata[i]), NULL);
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
  g_autoptr (SpWorkspace) workspace = open_workspace (data);
  GPtrArray *sources = sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_SOURCE);

  for (guint i = 0; i < sources->len; i++)
    {
      g_autoptr (GListModel) items = build (workspace, SP_RECORD_SOURCE, sp_record_get_id (sources->pdata[i]), NULL);
      SpPageItem *online = find (items, SP_PAGE_ITEM_FACT, "Online", NULL);
      SpPageItem *archived = find (items, SP_PAGE_ITEM_FACT, "Archived copy", NULL);

      g_assert_true (online != NULL || archived != NULL);
      if (online != NULL && sp_source_get_url (sources->pdata[i]) != NULL)
        g_assert_cmpstr (sp_page_item_get_uri (online), ==, sp_source_get_url (sources->pdata[i]));
    }
}

static void
test_long_sections_are_cut (void)
{
  g_autoptr (SpWorkspace) workspace = open_workspace (NULL);
  g_autoptr (GHashTable) whole = g_hash_table_new (g_str_hash, g_str_equal);
  SpRecord *china = sp_dataset_lookup (sp_workspace_get_dataset (workspace), SP_RECORD_COUNTRY, "CN");
  g_autoptr (GListModel) cut = sp_page_build_record (workspace, china, NULL);
  g_autoptr (GListModel) shown = NULL;
  SpPageItem *rest = find (cut, SP_PAGE_ITEM_NOTICE, "Events", NULL);
  guint n_events = sp_index_get_related (sp_workspace_get_index (workspace), china, SP_RECORD_EVENT)->len;

  g_assert_nonnull (rest);
  g_assert_cmpstr (sp_page_item_get_action (rest), ==, "page.show-whole::Events");
  g_hash_table_add (whole, (gpointer) "Events");
  shown = sp_page_build_record (workspace, china, whole);
  g_assert_cmpuint (g_list_model_get_n_items (shown), ==, g_list_model_get_n_items (cut) + n_events - 6 - 1);
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
  return g_test_run ();
}
