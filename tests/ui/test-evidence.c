/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the pages of quotes, speakers and sources say, as data. */
#include "page-harness.h"

#include <locale.h>

/* What the speaker said and the government held then; where the quote stands among the speaker's on the question. */
static void
test_quote_in_its_time (void)
{
  g_autoptr (SpWorkspace) workspace = page_harness_open (NULL);
  const char *id = "oliver-dowden-significant-impact-2020-07-06";
  g_autoptr (GListModel) items = page_harness_build (workspace, SP_RECORD_QUOTE, id, NULL);
  SpPageItem *stance = page_harness_find (items, SP_PAGE_ITEM_FACT, "Public 5G networks", "Under review");
  SpPageItem *before = page_harness_find (items, SP_PAGE_ITEM_ROW, "Before: 10 March 2020", NULL);
  g_autoptr (GListModel) then = NULL;

  g_assert_cmpstr (sp_page_item_get_warning (stance), ==,
                   "Secretary of State for Digital, Culture, Media and Sport said: Under review; government’s position "
                   "then: Restricted");
  g_assert_cmpstr (sp_record_get_id (sp_page_item_get_record (stance)), ==, "gb-5g-networks-2020-01-28");
  g_assert_nonnull (page_harness_find (items, SP_PAGE_ITEM_HEADING, NULL,
                                       "Quote 2 of 4 by Oliver Dowden on 5G networks"));
  g_assert_nonnull (page_harness_find (items, SP_PAGE_ITEM_STANCES, "Stances over the Years", NULL));
  g_assert_cmpstr (sp_record_get_id (sp_page_item_get_record (before)), ==, "oliver-dowden-no-timetable-2020-03-10");
  g_assert_nonnull (page_harness_find (items, SP_PAGE_ITEM_ROW, "Next: 14 July 2020", NULL));
  /* Later ones are left out */
  then = page_harness_build (workspace, SP_RECORD_QUOTE, id, "2020-07-10");
  g_assert_nonnull (page_harness_find (then, SP_PAGE_ITEM_HEADING, NULL,
                                       "Quote 2 of 2 by Oliver Dowden on 5G networks"));
  g_assert_null (page_harness_find (then, SP_PAGE_ITEM_ROW, "Next: 14 July 2020", NULL));
  g_assert_null (page_harness_find (then, SP_PAGE_ITEM_NOTICE, NULL, "This quote is later than the date you look at"));
  /* The quote itself is not */
  g_clear_object (&then);
  then = page_harness_build (workspace, SP_RECORD_QUOTE, id, "2020-02-01");
  g_assert_nonnull (page_harness_find (then, SP_PAGE_ITEM_NOTICE, NULL,
                                       "This quote is later than the date you look at"));
}

static void
test_actor (void)
{
  g_autoptr (SpWorkspace) workspace = page_harness_open (NULL);
  g_autoptr (GListModel) items = page_harness_build (workspace, SP_RECORD_ACTOR, "mike-pompeo", NULL);
  g_autoptr (GListModel) early = page_harness_build (workspace, SP_RECORD_ACTOR, "mike-pompeo", "2019-03-01");
  SpPageItem *role = page_harness_find (items, SP_PAGE_ITEM_ROW, NULL, "Secretary of State");
  SpPageItem *later;

  g_assert_cmpstr (sp_page_item_get_subtitle (role), ==, "US Department of State");
  g_assert_cmpstr (sp_page_item_get_details (role), ==, "In quotes from 21 February 2019 to 14 July 2020");
  g_assert_nonnull (page_harness_find (items, SP_PAGE_ITEM_FACT, "Spoke for", "Government"));
  g_assert_nonnull (page_harness_find (items, SP_PAGE_ITEM_STANCES, NULL, NULL));
  role = page_harness_find (early, SP_PAGE_ITEM_ROW, NULL, "Secretary of State");
  g_assert_cmpstr (sp_page_item_get_details (role), ==, "In a quote of 21 February 2019");
  g_assert_null (page_harness_find (early, SP_PAGE_ITEM_STANCES, NULL, NULL));
  later = page_harness_find (early, SP_PAGE_ITEM_NOTICE, NULL, NULL);
  g_assert_true (g_str_has_prefix (sp_page_item_get_title (later), "4 later quotes, "));
}

/* All that rests on a source is on its page, and its title says whether it is the document's. */
static void
test_source (gconstpointer data)
{
  static const SpRecordKind kinds[] = { SP_RECORD_POSITION, SP_RECORD_QUOTE, SP_RECORD_EVENT };
  static const char *const titles[] = { "Positions That Rest on It", "Quotes That It Prints",
                                        "Events That Rest on It" };
  g_autoptr (SpWorkspace) workspace = page_harness_open (data);
  GPtrArray *sources = sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_SOURCE);

  for (guint i = 0; i < sources->len; i++)
    {
      g_autoptr (GListModel) items =
        page_harness_build (workspace, SP_RECORD_SOURCE, sp_record_get_id (sources->pdata[i]), NULL);
      SpTitleStatus status = sp_source_get_title_status (sources->pdata[i]);
      SpPageItem *head = page_harness_find (items, SP_PAGE_ITEM_TITLE, NULL, NULL);
      SpPageItem *title = page_harness_find (items, SP_PAGE_ITEM_FACT, "Title", NULL);
      gboolean ours = status == SP_TITLE_REBUILT || status == SP_TITLE_DESCRIBED;

      if (ours)
        g_assert_cmpint (*sp_page_item_get_title (head), ==, '[');
      g_assert_cmpint (g_str_has_prefix (sp_page_item_get_title (title), "In [ ] because"), ==, ours);
      for (guint j = 0; j < G_N_ELEMENTS (kinds); j++)
        {
          guint n = sp_index_get_related (sp_workspace_get_index (workspace), sources->pdata[i], kinds[j])->len;
          SpPageItem *heading = page_harness_find (items, SP_PAGE_ITEM_HEADING, NULL, titles[j]);
          g_autofree char *count = g_strdup_printf ("%u", n);

          g_assert_cmpstr (heading ? sp_page_item_get_subtitle (heading) : "0", ==, count);
        }
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/evidence/quote-in-its-time", test_quote_in_its_time);
  g_test_add_func ("/evidence/actor", test_actor);
  g_test_add_data_func ("/evidence/source/built-in", NULL, test_source);
  g_test_add_data_func ("/evidence/source/second", "second.json", test_source);
  g_test_add_data_func ("/evidence/source/hostile", "hostile.json", test_source);
  return g_test_run ();
}
