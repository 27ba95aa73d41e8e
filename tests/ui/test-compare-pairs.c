/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison two by two: sentences, ways to the positions, means where the rules allow them. */
#include "compare-harness.h"

#include "sp-compare-pairs.h"
#include "sp-mean-button.h"
#include "sp-pair-row.h"

static GtkWidget *
show_pairs (SpWindow *window, const char *codes)
{
  compare_harness_compare (window, codes);
  return compare_harness_show (window, SP_COMPARISON_PAIRS, SP_TYPE_COMPARE_PAIRS);
}

static GtkWidget *
find_with_class (GtkWidget *within, const char *css_class)
{
  if (gtk_widget_has_css_class (within, css_class) && ui_harness_is_seen (within))
    return within;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_with_class (child, css_class);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
test_sentences (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *page = show_pairs (window, "GB DE KE");

  g_assert_cmpuint (compare_harness_count (page, SP_TYPE_PAIR_ROW), ==, 3);
  g_assert_nonnull (ui_harness_find_text (page, "United Kingdom and Germany"));
  g_assert_nonnull (ui_harness_find_text (page, "1 level apart on 5G networks; 1 level apart on Intelligence; the same on "
                                                "Espionage (3 of 4 questions)"));
  g_assert_nonnull (ui_harness_find_text (page, "3 pairs"));
  g_assert_nonnull (ui_harness_find_text (page, "Closest: United Kingdom and Germany (0.22). Farthest apart: United "
                                                "Kingdom and Kenya (0.72)."));
  /* Three in the rows, three in the table. */
  g_assert_cmpuint (compare_harness_count (page, SP_TYPE_MEAN_BUTTON), ==, 6);
  ui_harness_close (window);
}

static void
test_opens (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *page = show_pairs (window, "GB DE");
  GtkWidget *button = find_with_class (page, "position-button");

  g_signal_emit_by_name (button, "clicked");
  ui_harness_settle ();
  g_assert_true (g_str_has_prefix (compare_harness_get_open (window), "gb-5g-networks-"));
  g_assert_true (ui_harness_is_seen (page));
  ui_harness_close (window);
}

/* On one question there is no mean, and the reason is there. */
static void
test_no_mean (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  GtkWidget *page = show_pairs (window, "GB DE FR");

  sp_lens_set_pinned (lens, TRUE);
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (page, "1 level apart on 5G networks (1 of 1 question)"));
  g_assert_nonnull (ui_harness_find_text (page,
                                          "There is no mean difference: it needs two questions on ordered scales that "
                                          "two countries both answer by law, decision, statement or press reports."));
  g_assert_nonnull (ui_harness_find_text (page, "No mean"));
  g_assert_cmpuint (compare_harness_count (page, SP_TYPE_MEAN_BUTTON), ==, 3);
  ui_harness_close (window);
}

/* One alone has no pair; of all the list is long, and the positions of one pair at a time are shown. */
static void
test_few_and_many (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *page = show_pairs (window, "GB");
  GtkWidget *list;

  g_assert_nonnull (ui_harness_find_text (page, "Add another country to compare it with."));
  compare_harness_compare (window, "");
  list = find_with_class (page, "pairs");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list)))), >, 5000);
  g_assert_null (find_with_class (page, "position-button"));
  g_signal_emit_by_name (list, "activate", 1);
  ui_harness_settle ();
  g_assert_nonnull (find_with_class (page, "position-button"));
  g_signal_emit_by_name (list, "activate", 1);
  ui_harness_settle ();
  g_assert_null (find_with_class (page, "position-button"));
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

      show_pairs (window, "");
      ui_harness_close (window);
    }
}

static void
add_tests (void)
{
  g_test_add_func ("/compare-pairs/sentences", test_sentences);
  g_test_add_func ("/compare-pairs/opens", test_opens);
  g_test_add_func ("/compare-pairs/no-mean", test_no_mean);
  g_test_add_func ("/compare-pairs/few-and-many", test_few_and_many);
  g_test_add_func ("/compare-pairs/other-datasets", test_other_datasets);
}

int
main (int argc, char **argv)
{
  return ui_harness_run (argc, argv, add_tests);
}
