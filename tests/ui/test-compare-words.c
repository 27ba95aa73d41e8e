/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison in their words: columns of quotes, newest first, up to the date, each of which opens. */
#include "compare-harness.h"

#include "sp-compare-words.h"
#include "sp-words-card.h"
#include "sp-words-column.h"

static GtkWidget *
show_words (SpWindow *window, const char *codes)
{
  compare_harness_compare (window, codes);
  return compare_harness_show (window, SP_COMPARISON_WORDS, SP_TYPE_COMPARE_WORDS);
}

static void
pin (SpWindow *window, const char *question)
{
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));

  sp_lens_set_question (lens, compare_harness_get_question (window, question));
  sp_lens_set_pinned (lens, TRUE);
  ui_harness_settle ();
}

static GtkWidget *
get_column (GtkWidget *page, guint number)
{
  GtkWidget *column = ui_harness_find_type (page, SP_TYPE_WORDS_COLUMN);

  for (guint i = 0; i < number; i++)
    column = gtk_widget_get_next_sibling (column);
  return column;
}

static SpWordsCard *
get_first_card (GtkWidget *column)
{
  return SP_WORDS_CARD (ui_harness_find_type (column, SP_TYPE_WORDS_CARD));
}

/* A section a question, a column a country; the newest first, and none later than the date. */
static void
test_columns (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  GtkWidget *page = show_words (window, "GB DE");
  SpDate newest;

  g_assert_cmpuint (compare_harness_count (page, SP_TYPE_WORDS_COLUMN), ==, 8);
  g_assert_nonnull (ui_harness_find_text (page, "Public 5G networks"));
  pin (window, "5g-networks");
  g_assert_cmpuint (compare_harness_count (page, SP_TYPE_WORDS_COLUMN), ==, 2);
  newest = sp_quote_get_said (sp_words_card_get_quote (get_first_card (get_column (page, 0))));
  for (GtkWidget *card = GTK_WIDGET (get_first_card (get_column (page, 0))); card && gtk_widget_get_visible (card);
       card = gtk_widget_get_next_sibling (card))
    {
      SpDate said = sp_quote_get_said (sp_words_card_get_quote (SP_WORDS_CARD (card)));

      g_assert_cmpint (sp_date_compare (said, newest), <=, 0);
      newest = said;
    }
  sp_lens_set_on (sp_workspace_get_lens (workspace), (SpDate) { 2019, 6, 1 });
  ui_harness_settle ();
  newest = sp_quote_get_said (sp_words_card_get_quote (get_first_card (get_column (page, 0))));
  g_assert_cmpint (newest.year, ==, 2019);
  sp_lens_set_on (sp_workspace_get_lens (workspace), (SpDate) { 2012, 1, 1 });
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (page, "No quote on 5G networks yet at this date; 10 later"));
  ui_harness_close (window);
}

/* A few are shown, more when they are asked for. */
static void
test_more (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *page = show_words (window, "GB DE");
  GtkWidget *column, *more;

  pin (window, "5g-networks");
  column = get_column (page, 0);
  g_assert_cmpuint (compare_harness_count (column, SP_TYPE_WORDS_CARD), ==, 3);
  more = ui_harness_find_text (column, "7 Earlier Quotes");
  g_assert_nonnull (more);
  g_signal_emit_by_name (gtk_widget_get_ancestor (more, GTK_TYPE_BUTTON), "clicked");
  ui_harness_settle ();
  g_assert_cmpuint (compare_harness_count (column, SP_TYPE_WORDS_CARD), ==, 10);
  g_assert_null (ui_harness_find_text (column, "7 Earlier Quotes"));
  ui_harness_close (window);
}

static void
test_opens (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *page = show_words (window, "GB DE");
  SpWordsCard *card = get_first_card (get_column (page, 0));

  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (card), "open"));
  g_signal_emit_by_name (card, "clicked");
  ui_harness_settle ();
  g_assert_cmpstr (compare_harness_get_open (window), ==, sp_record_get_id (SP_RECORD (sp_words_card_get_quote (card))));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (card), "open"));
  g_assert_true (ui_harness_is_seen (page));
  ui_harness_close (window);
}

/* Who has said nothing is there, and says so; of all countries only those with words are. */
static void
test_nothing (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *page = show_words (window, "GB LI");

  pin (window, "intelligence-sharing");
  g_assert_nonnull (ui_harness_find_text (get_column (page, 1), "No quote on Intelligence"));
  compare_harness_compare (window, "");
  g_assert_cmpuint (compare_harness_count (page, SP_TYPE_WORDS_COLUMN), >, 2);
  g_assert_cmpuint (compare_harness_count (page, SP_TYPE_WORDS_COLUMN), <=, 8);
  g_assert_null (ui_harness_find_text (page, "Liechtenstein"));
  g_assert_null (ui_harness_find_text (page, "No quote on Intelligence"));
  ui_harness_close (window);
}

/* Others, good and bad: nothing is compared there, dates and names are as they come. */
static void
test_other_datasets (void)
{
  static const char *const files[] = { "second.json", "hostile.json", "words.json" };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = ui_harness_get_data (files[i]);
      SpWindow *window = ui_harness_open (path);

      show_words (window, "");
      ui_harness_close (window);
    }
}

static void
add_tests (void)
{
  g_test_add_func ("/compare-words/columns", test_columns);
  g_test_add_func ("/compare-words/more", test_more);
  g_test_add_func ("/compare-words/opens", test_opens);
  g_test_add_func ("/compare-words/nothing", test_nothing);
  g_test_add_func ("/compare-words/other-datasets", test_other_datasets);
}

int
main (int argc, char **argv)
{
  return ui_harness_run (argc, argv, add_tests);
}
