/* SPDX-License-Identifier: GPL-3.0-or-later
 * The search of everything: what it lists, what it opens, what it remembers, and ways out of nothing. */
#include "ui-harness.h"

#include "sp-country-list.h"
#include "sp-everything-offer.h"
#include "sp-search-empty.h"
#include "sp-search-excerpt.h"
#include "sp-search-list.h"
#include "sp-search-row.h"
#include "sp-search-text.h"
#include "sp-search-window.h"

static SpWindow *
open_dataset (const char *name)
{
  g_autofree char *path = name ? ui_harness_get_data (name) : NULL;

  return ui_harness_open (path);
}

/* The one that is open, or NULL. */
static GtkWidget *
get_search_window (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (SP_IS_SEARCH_WINDOW (window) && gtk_widget_get_visible (window))
        return window;
    }
  return NULL;
}

static GtkWidget *
open_search (SpWindow *window, const char *typed)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.search-everything", "s", typed);
  ui_harness_settle ();
  g_assert_nonnull (get_search_window ());
  return get_search_window ();
}

static GtkEditable *
get_entry (GtkWidget *search)
{
  return GTK_EDITABLE (ui_harness_find_type (search, GTK_TYPE_SEARCH_ENTRY));
}

static const char *
get_shown (GtkWidget *search)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (ui_harness_find_type (search, GTK_TYPE_STACK)));
}

/* The list that is seen: of what was found, or of recent searches. */
static GtkWidget *
get_list (GtkWidget *search)
{
  return ui_harness_find_type (gtk_stack_get_visible_child (GTK_STACK (ui_harness_find_type (search, GTK_TYPE_STACK))),
                               SP_TYPE_SEARCH_LIST);
}

static GtkWidget *
get_row (GtkWidget *search, guint place)
{
  GtkListBox *box = GTK_LIST_BOX (ui_harness_find_type (get_list (search), GTK_TYPE_LIST_BOX));
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (box, (int) place);

  return row && gtk_widget_get_visible (GTK_WIDGET (row)) ? GTK_WIDGET (row) : NULL;
}

/* “Countries 2: GB UA; Quotes 1: old >quotes”, the selected with a star. */
static char *
list_rows (GtkWidget *search)
{
  static const char *const ways[] = { NULL, ">more", ">quotes", ">recent" };
  const SpSearchItem *selected = sp_search_list_get_selected (SP_SEARCH_LIST (get_list (search)));
  g_autoptr (GString) text = g_string_new (NULL);
  GtkWidget *row;

  for (guint i = 0; (row = get_row (search, i)) != NULL; i++)
    {
      const SpSearchItem *item = sp_search_row_get_item (SP_SEARCH_ROW (row));
      gboolean has_heading = gtk_list_box_row_get_header (GTK_LIST_BOX_ROW (row)) != NULL;

      g_assert_true (has_heading == (item->heading != NULL));
      if (item->heading != NULL)
        g_string_append_printf (text, "%s%s %s:", i > 0 ? "; " : "", item->heading, item->count ? item->count : "-");
      g_string_append_printf (text, " %s%s", item->record ? sp_record_get_id (item->record) : ways[item->sort],
                              item == selected ? "*" : "");
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
is_found (gpointer search)
{
  return g_strcmp0 (get_shown (search), "found") == 0;
}

static gboolean
is_empty (gpointer search)
{
  return g_strcmp0 (get_shown (search), "empty") == 0;
}

static void
check_rows (GtkWidget *search, const char *expected)
{
  g_autofree char *rows = NULL;

  ui_harness_wait (is_found, search);
  ui_harness_settle ();
  rows = list_rows (search);
  g_assert_cmpstr (rows, ==, expected);
}

static void
type (GtkWidget *search, const char *text)
{
  gtk_editable_set_text (get_entry (search), text);
  ui_harness_settle ();
}

static void
press_enter (GtkWidget *search)
{
  g_signal_emit_by_name (get_entry (search), "activate");
}

static gboolean
is_page_open (gpointer window)
{
  return get_search_window () == NULL && sp_workspace_get_current_record (sp_window_get_workspace (window)) != NULL;
}

static void
check_page (SpWindow *window, const char *id)
{
  ui_harness_wait (is_page_open, window);
  ui_harness_settle ();
  g_assert_cmpstr (sp_record_get_id (sp_workspace_get_current_record (sp_window_get_workspace (window))), ==, id);
}

/* --- Finding ---------------------------------------------------------------------------------------------------- */

static void
test_found (void)
{
  SpWindow *window = open_dataset ("second.json");
  GtkWidget *search = open_search (window, "");

  g_assert_cmpstr (get_shown (search), ==, "nothing");
  type (search, "sample");
  check_rows (search, "People and Organizations 2: sam-sample* una-sample; Sources 1: test-us-case-1976; "
                      "Quotes 2: sample-long-evenings-1974 sample-keep-the-trial-1970 >quotes; "
                      "Events 3: us-case-1976 nz-trial-1974-11-03 gb-vote-1970-12-02");
  type (search, "reykjavík");
  check_rows (search, "Countries 1: IS*");
  type (search, "");
  g_assert_cmpstr (get_shown (search), ==, "nothing");
  gtk_window_close (GTK_WINDOW (search));
  ui_harness_close (window);
}

/* The text with these words on a line, or NULL. */
static SpSearchText *
find_text (GtkWidget *within, const char *text)
{
  if (SP_IS_SEARCH_TEXT (within) && ui_harness_is_seen (within) &&
      g_str_equal (sp_search_text_get_text (SP_SEARCH_TEXT (within)), text))
    return SP_SEARCH_TEXT (within);
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      SpSearchText *found = find_text (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
check_marked (SpSearchText *text, int first, int last)
{
  PangoAttrIterator *iter = pango_attr_list_get_iterator (sp_search_text_get_attributes (text));
  int start, end;

  while (pango_attr_iterator_get (iter, PANGO_ATTR_BACKGROUND) == NULL)
    g_assert_true (pango_attr_iterator_next (iter));
  pango_attr_iterator_range (iter, &start, &end);
  g_assert_cmpint (start, ==, first);
  g_assert_cmpint (end, ==, last);
  pango_attr_iterator_destroy (iter);
}

static void
test_marks (void)
{
  SpWindow *window = open_dataset ("second.json");
  GtkWidget *search = open_search (window, "reykjavik");
  SpSearchText *text;

  ui_harness_wait (is_found, search);
  ui_harness_settle ();
  /* Where neither the name nor what is below it has it, that is shown which does */
  text = find_text (get_row (search, 0), "Reykjavík");
  g_assert_nonnull (text);
  check_marked (text, 0, (int) strlen ("Reykjavík"));
  type (search, "iceland");
  ui_harness_wait (is_found, search);
  text = find_text (get_row (search, 0), "Iceland");
  check_marked (text, 0, (int) strlen ("Iceland"));
  gtk_window_close (GTK_WINDOW (search));
  ui_harness_close (window);
}

/* What was found is in it, however long the text; what is too far away is not looked for. */
static void
test_excerpt (void)
{
  g_autoptr (SpSearch) search = sp_search_new ("needle");
  g_autofree char *before = g_strnfill (10000, 'x');
  g_autofree char *after = g_strnfill (100000, 'y');
  g_autofree char *near = g_strdup_printf ("Straw and a\nneedle %s", after);
  g_autofree char *far = g_strdup_printf ("%s in the straw there is a Needle %s", before, after);
  g_autofree char *too_far = g_strdup_printf ("%s needle", after);
  g_autofree char *near_excerpt = NULL;
  g_autofree char *far_excerpt = NULL;
  g_autofree char *too_far_excerpt = NULL;
  gboolean found;

  near_excerpt = sp_search_excerpt_new (search, near, &found);
  g_assert_true (found);
  g_assert_true (g_str_has_prefix (near_excerpt, "Straw and a needle yyy"));
  g_assert_cmpint (g_utf8_strlen (near_excerpt, -1), <=, 210);
  far_excerpt = sp_search_excerpt_new (search, far, &found);
  g_assert_true (found);
  g_assert_true (g_str_has_prefix (far_excerpt, "… "));
  g_assert_nonnull (strstr (far_excerpt, "there is a Needle yyy"));
  g_assert_cmpint (g_utf8_strlen (far_excerpt, -1), <=, 210);
  too_far_excerpt = sp_search_excerpt_new (search, too_far, &found);
  g_assert_false (found);
  g_assert_true (g_str_has_prefix (too_far_excerpt, "yyy"));
}

/* A text takes no more lines than it may, and is read in the direction of the window. */
static void
test_text (void)
{
  SpSearchText *text = g_object_ref_sink (g_object_new (SP_TYPE_SEARCH_TEXT, NULL));
  int one, two, three, narrow, width;

  sp_search_text_set (text, "word", NULL);
  gtk_widget_measure (GTK_WIDGET (text), GTK_ORIENTATION_HORIZONTAL, -1, &narrow, &width, NULL, NULL);
  g_assert_cmpint (narrow, >, 0);
  g_assert_cmpint (narrow, <, width);
  gtk_widget_measure (GTK_WIDGET (text), GTK_ORIENTATION_VERTICAL, width, NULL, &one, NULL, NULL);
  sp_search_text_set (text, "many words that do not fit into one line nor into two, but are cut off at the end", NULL);
  gtk_widget_measure (GTK_WIDGET (text), GTK_ORIENTATION_VERTICAL, width, NULL, &two, NULL, NULL);
  g_assert_cmpint (two, >, one);
  g_assert_cmpint (two, <=, 2 * one);
  sp_search_text_set_lines (text, 3);
  gtk_widget_measure (GTK_WIDGET (text), GTK_ORIENTATION_VERTICAL, width, NULL, &three, NULL, NULL);
  g_assert_cmpint (three, >, two);
  g_assert_cmpint (three, <=, 3 * one);
  sp_search_text_set (text, NULL, NULL);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (text)));
  g_object_unref (text);
}

static void
test_newest_wins (void)
{
  static const char *const typed[] = { "s", "sa", "sam", "conf", "france", "xyzzy", "iceland" };
  SpWindow *window = open_dataset ("second.json");
  GtkWidget *search = open_search (window, "");

  for (guint i = 0; i < 50; i++)
    gtk_editable_set_text (get_entry (search), typed[i % G_N_ELEMENTS (typed)]);
  gtk_editable_set_text (get_entry (search), "iceland");
  check_rows (search, "Countries 1: IS*");
  gtk_window_close (GTK_WINDOW (search));
  ui_harness_close (window);
}

static void
test_closed_while_searching (void)
{
  SpWindow *window = open_dataset (NULL);
  GtkWidget *search = open_search (window, "");

  gtk_editable_set_text (get_entry (search), "xyzzy huawei");
  gtk_window_destroy (GTK_WINDOW (search));
  ui_harness_settle ();
  g_assert_null (get_search_window ());
  search = open_search (window, "xyzzy huawei");
  ui_harness_wait (is_empty, search);
  gtk_window_destroy (GTK_WINDOW (search));
  ui_harness_close (window);
}

static void
test_more (void)
{
  SpWindow *window = open_dataset (NULL);
  GtkWidget *search = open_search (window, "government of");
  guint n_before = 0, n_after = 0;
  g_autofree char *before = NULL;
  GtkWidget *row;

  ui_harness_wait (is_found, search);
  before = list_rows (search);
  g_assert_nonnull (strstr (before, ">more"));
  while ((row = get_row (search, n_before)) != NULL &&
         sp_search_row_get_item (SP_SEARCH_ROW (row))->sort != SP_SEARCH_ITEM_MORE)
    n_before++;
  gtk_widget_activate (row);
  ui_harness_settle ();
  while ((row = get_row (search, n_after)) != NULL && sp_search_row_get_item (SP_SEARCH_ROW (row))->record != NULL)
    n_after++;
  g_assert_cmpuint (n_after, >, n_before);
  gtk_window_close (GTK_WINDOW (search));
  ui_harness_close (window);
}

static void
test_later (void)
{
  SpWindow *window = open_dataset ("second.json");
  SpDate on = { 1972, 1, 1 };
  GtkWidget *search;

  sp_lens_set_on (sp_workspace_get_lens (sp_window_get_workspace (window)), on);
  search = open_search (window, "sample");
  check_rows (search, "People and Organizations 2: sam-sample* una-sample; Sources 1: test-us-case-1976; "
                      "Quotes 2: sample-long-evenings-1974 sample-keep-the-trial-1970 >quotes; "
                      "Events 3: us-case-1976 nz-trial-1974-11-03 gb-vote-1970-12-02");
  g_assert_nonnull (find_text (get_row (search, 3), "Later than 1 January 1972"));
  g_assert_null (find_text (get_row (search, 4), "Later than 1 January 1972"));
  g_assert_nonnull (find_text (get_row (search, 7), "Later than 1 January 1972"));
  gtk_window_close (GTK_WINDOW (search));
  /* A country of which nothing is known yet is found and says so */
  search = open_search (window, "france");
  ui_harness_wait (is_found, search);
  g_assert_nonnull (find_text (get_row (search, 0), "Summer time: not yet at this date; first known position: 1973"));
  gtk_window_close (GTK_WINDOW (search));
  ui_harness_close (window);
}

/* --- Opening ---------------------------------------------------------------------------------------------------- */

static void
test_enter (void)
{
  SpWindow *window = open_dataset (NULL);
  GtkWidget *search = open_search (window, "UK");

  ui_harness_wait (is_found, search);
  press_enter (search);
  check_page (window, "GB");
  ui_harness_close (window);
}

/* Before anything was found. */
static void
test_enter_at_once (void)
{
  SpWindow *window = open_dataset (NULL);
  GtkWidget *search = open_search (window, "");

  gtk_editable_set_text (get_entry (search), "Cote d'Ivoire");
  press_enter (search);
  check_page (window, "CI");
  ui_harness_close (window);
}

static void
test_selected (void)
{
  SpWindow *window = open_dataset ("second.json");
  GtkWidget *search = open_search (window, "sample");
  SpSearchList *list;

  ui_harness_wait (is_found, search);
  list = SP_SEARCH_LIST (get_list (search));
  g_assert_false (sp_search_list_move (list, FALSE));
  g_assert_true (sp_search_list_move (list, TRUE));
  g_assert_true (sp_search_list_move (list, TRUE));
  check_rows (search, "People and Organizations 2: sam-sample una-sample; Sources 1: test-us-case-1976*; "
                      "Quotes 2: sample-long-evenings-1974 sample-keep-the-trial-1970 >quotes; "
                      "Events 3: us-case-1976 nz-trial-1974-11-03 gb-vote-1970-12-02");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (search)) == get_row (search, 2));
  /* Typing goes on from there, in the field */
  type (search, "sample x");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (search)), GTK_WIDGET (get_entry (search))));
  type (search, "sample");
  ui_harness_wait (is_found, search);
  sp_search_list_move (list, TRUE);
  press_enter (search);
  check_page (window, "una-sample");
  ui_harness_close (window);
}

static void
test_question (void)
{
  SpWindow *window = open_dataset ("second.json");
  SpWorkspace *workspace = sp_window_get_workspace (window);
  GtkWidget *search = open_search (window, "chief reason");

  g_assert_cmpstr (sp_record_get_id (SP_RECORD (sp_lens_get_question (sp_workspace_get_lens (workspace)))), ==,
                   "summer-time");
  ui_harness_wait (is_found, search);
  press_enter (search);
  ui_harness_settle ();
  g_assert_null (get_search_window ());
  g_assert_cmpstr (sp_record_get_id (SP_RECORD (sp_lens_get_question (sp_workspace_get_lens (workspace)))), ==,
                   "reason");
  g_assert_null (sp_workspace_get_current_record (workspace));
  g_assert_false (sp_lens_get_pinned (sp_workspace_get_lens (workspace)));

  /* In another view it narrows down what is seen there */
  sp_navigation_go_to_view (sp_workspace_get_navigation (workspace), SP_VIEW_QUOTES);
  search = open_search (window, "use of summer time");
  ui_harness_wait (is_found, search);
  press_enter (search);
  ui_harness_settle ();
  g_assert_true (sp_lens_get_pinned (sp_workspace_get_lens (workspace)));
  ui_harness_close (window);
}

static void
test_quotes (void)
{
  SpWindow *window = open_dataset ("second.json");
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpQuoteChoice *choice = sp_workspace_get_quote_choice (workspace);
  GtkWidget *search = open_search (window, "sample");

  sp_quote_choice_choose (choice, SP_FACET_COUNTRY, "FR", TRUE);
  ui_harness_wait (is_found, search);
  gtk_widget_activate (get_row (search, 5));
  ui_harness_settle ();
  g_assert_null (get_search_window ());
  g_assert_cmpint (sp_navigation_get_view (sp_workspace_get_navigation (workspace)), ==, SP_VIEW_QUOTES);
  g_assert_cmpstr (sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice)), ==, "sample");
  g_assert_false (sp_quote_choice_has (choice, SP_FACET_COUNTRY, "FR"));
  ui_harness_close (window);
}

static void
test_hidden_slot (void)
{
  SpWindow *window = open_dataset ("second.json");
  GtkWidget *search;

  sp_navigation_go_to_record (sp_workspace_get_navigation (sp_window_get_workspace (window)),
                              sp_dataset_lookup (sp_workspace_get_dataset (sp_window_get_workspace (window)),
                                                 SP_RECORD_COUNTRY, "IS"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.slot", NULL);
  ui_harness_settle ();
  g_assert_null (ui_harness_find_text (GTK_WIDGET (window), "Iceland"));
  search = open_search (window, "iceland");
  ui_harness_wait (is_found, search);
  press_enter (search);
  check_page (window, "IS");
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "Iceland"));
  ui_harness_close (window);
}

static gboolean
press (GtkWidget *search, guint key, GdkModifierType held)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (search);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller) &&
          gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "key-pressed", key, 0, held, &handled);
    }
  ui_harness_settle ();
  return handled;
}

/* A country that is found goes into the comparison set and out of it, by key and by menu, and the search goes on. */
static void
test_compare (void)
{
  SpWindow *window = open_dataset ("second.json");
  SpComparison *comparison = sp_workspace_get_comparison (sp_window_get_workspace (window));
  GtkWidget *search = open_search (window, "iceland");
  g_autofree char *spoken = NULL;
  g_autofree char *compared = NULL;
  GtkWidget *list;

  ui_harness_wait (is_found, search);
  ui_harness_settle ();
  list = get_list (search);
  spoken = sp_search_item_get_spoken (sp_search_row_get_item (SP_SEARCH_ROW (get_row (search, 0))));
  compared = g_strdup_printf ("%s. In the comparison", spoken);
  g_assert_true (press (search, GDK_KEY_space, GDK_CONTROL_MASK));
  g_assert_cmpuint (sp_comparison_get_size (comparison), ==, 1);
  gtk_test_accessible_assert_property (get_row (search, 0), GTK_ACCESSIBLE_PROPERTY_LABEL, compared);
  g_assert_true (press (search, GDK_KEY_F10, GDK_SHIFT_MASK));
  g_assert_null (ui_harness_find_text (list, "Add to Comparison"));
  g_assert_nonnull (ui_harness_find_text (list, "Remove from Comparison"));
  ui_harness_close_popovers (list);
  g_assert_true (gtk_widget_activate_action (list, "result.compare", NULL));
  g_assert_cmpuint (sp_comparison_get_size (comparison), ==, 0);
  g_assert_true (press (search, GDK_KEY_Return, GDK_CONTROL_MASK));
  g_assert_cmpuint (sp_comparison_get_size (comparison), ==, 1);
  g_assert_true (get_search_window () == search);
  g_assert_true (gtk_widget_activate_action (list, "result.open", NULL));
  check_page (window, "IS");
  ui_harness_close (window);
}

/* What is neither a country nor a group is not compared. */
static void
test_compare_nothing (void)
{
  SpWindow *window = open_dataset ("second.json");
  GtkWidget *search = open_search (window, "sample");

  ui_harness_wait (is_found, search);
  ui_harness_settle ();
  g_assert_false (press (search, GDK_KEY_space, GDK_CONTROL_MASK));
  g_assert_false (press (search, GDK_KEY_Menu, 0));
  g_assert_cmpuint (sp_comparison_get_size (sp_workspace_get_comparison (sp_window_get_workspace (window))), ==, 0);
  gtk_window_close (GTK_WINDOW (search));
  ui_harness_close (window);
}

/* --- Nothing ---------------------------------------------------------------------------------------------------- */

static gboolean
has_ways (gpointer search)
{
  return ui_harness_find_text (search, "Clear the Search") != NULL;
}

static void
test_empty (void)
{
  SpWindow *window = open_dataset ("second.json");
  GtkWidget *search = open_search (window, "icelnd");
  GtkWidget *way;

  ui_harness_wait (is_empty, search);
  ui_harness_wait (has_ways, search);
  g_assert_nonnull (ui_harness_find_text (
    search, "Nothing in 12 countries, 9 actors, 2 questions, 8 quotes, 10 events, 23 sources has “icelnd”."));
  press_enter (search);
  ui_harness_settle ();
  g_assert_true (get_search_window () == search);
  way = gtk_widget_get_ancestor (ui_harness_find_text (search, "Search for “Iceland”: 1 result"), GTK_TYPE_BUTTON);
  g_signal_emit_by_name (way, "clicked");
  check_rows (search, "Countries 1: IS*");
  g_assert_cmpstr (gtk_editable_get_text (get_entry (search)), ==, "Iceland");

  type (search, "iceland xyzzyx");
  ui_harness_wait (is_empty, search);
  ui_harness_wait (has_ways, search);
  way = gtk_widget_get_ancestor (ui_harness_find_text (search, "Search without “xyzzyx”: 1 result"), GTK_TYPE_BUTTON);
  g_signal_emit_by_name (way, "clicked");
  check_rows (search, "Countries 1: IS*");

  /* What looks like markup is text */
  type (search, "<b>&x</b>");
  ui_harness_wait (is_empty, search);
  ui_harness_wait (has_ways, search);
  g_assert_nonnull (ui_harness_find_text (
    search, "Nothing in 12 countries, 9 actors, 2 questions, 8 quotes, 10 events, 23 sources has “<b>&x</b>”."));
  way = gtk_widget_get_ancestor (ui_harness_find_text (search, "Clear the Search"), GTK_TYPE_BUTTON);
  g_signal_emit_by_name (way, "clicked");
  ui_harness_settle ();
  g_assert_cmpstr (gtk_editable_get_text (get_entry (search)), ==, "");
  g_assert_false (is_empty (search));
  gtk_window_close (GTK_WINDOW (search));
  ui_harness_close (window);
}

/* --- From the list's own search --------------------------------------------------------------------------------- */

static void
test_offer (void)
{
  SpWindow *window = open_dataset ("second.json");
  GtkWidget *list = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_COUNTRY_LIST);
  GtkEditable *field = GTK_EDITABLE (ui_harness_find_type (list, GTK_TYPE_SEARCH_ENTRY));
  GtkWidget *offer = ui_harness_find_type (list, SP_TYPE_EVERYTHING_OFFER);

  g_assert_false (ui_harness_is_seen (offer));
  gtk_editable_set_text (field, "sample");
  ui_harness_settle ();
  g_assert_true (ui_harness_is_seen (offer));
  g_assert_nonnull (ui_harness_find_text (offer, "Search everything for “sample”"));
  g_signal_emit_by_name (ui_harness_find_type (offer, GTK_TYPE_BUTTON), "clicked");
  ui_harness_settle ();
  g_assert_nonnull (get_search_window ());
  g_assert_cmpstr (gtk_editable_get_text (get_entry (get_search_window ())), ==, "sample");
  ui_harness_wait (is_found, get_search_window ());
  gtk_window_close (GTK_WINDOW (get_search_window ()));
  gtk_editable_set_text (field, " ");
  ui_harness_settle ();
  g_assert_false (ui_harness_is_seen (offer));
  ui_harness_close (window);
}

/* --- Recent searches -------------------------------------------------------------------------------------------- */

static void
open_found (SpWindow *window, const char *typed, const char *id)
{
  GtkWidget *search = open_search (window, typed);

  ui_harness_wait (is_found, search);
  press_enter (search);
  check_page (window, id);
}

static void
set_remembering (gboolean remembering)
{
  g_object_set (gtk_settings_get_default (), "gtk-recent-files-enabled", remembering, NULL);
}

static void
test_recent (void)
{
  SpWindow *window = open_dataset ("list.json");
  GtkWidget *search;
  g_autofree char *rows = NULL;

  /* What led to nothing is not kept */
  search = open_search (window, "xyzzy");
  ui_harness_wait (is_empty, search);
  gtk_window_close (GTK_WINDOW (search));
  search = open_search (window, "");
  g_assert_cmpstr (get_shown (search), ==, "nothing");
  gtk_window_close (GTK_WINDOW (search));

  open_found (window, "sweden", "SE");
  open_found (window, "germany", "DE");
  search = open_search (window, "");
  g_assert_cmpstr (get_shown (search), ==, "recent");
  rows = list_rows (search);
  g_assert_cmpstr (rows, ==, "Recent Searches -: >recent* >recent");
  g_assert_nonnull (find_text (get_row (search, 0), "germany"));
  gtk_widget_activate (get_row (search, 1));
  ui_harness_wait (is_found, search);
  g_assert_cmpstr (gtk_editable_get_text (get_entry (search)), ==, "sweden");
  gtk_window_close (GTK_WINDOW (search));

  set_remembering (FALSE);
  search = open_search (window, "");
  g_assert_cmpstr (get_shown (search), ==, "nothing");
  gtk_window_close (GTK_WINDOW (search));
  set_remembering (TRUE);

  search = open_search (window, "");
  g_signal_emit_by_name (ui_harness_find_text (search, "Clear Recent Searches"), "clicked");
  ui_harness_settle ();
  g_assert_cmpstr (get_shown (search), ==, "nothing");
  gtk_window_close (GTK_WINDOW (search));
  ui_harness_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/search-window/found", test_found);
  g_test_add_func ("/search-window/marks", test_marks);
  g_test_add_func ("/search-window/excerpt", test_excerpt);
  g_test_add_func ("/search-window/text", test_text);
  g_test_add_func ("/search-window/newest-wins", test_newest_wins);
  g_test_add_func ("/search-window/closed-while-searching", test_closed_while_searching);
  g_test_add_func ("/search-window/more", test_more);
  g_test_add_func ("/search-window/later", test_later);
  g_test_add_func ("/search-window/enter", test_enter);
  g_test_add_func ("/search-window/enter-at-once", test_enter_at_once);
  g_test_add_func ("/search-window/selected", test_selected);
  g_test_add_func ("/search-window/question", test_question);
  g_test_add_func ("/search-window/quotes", test_quotes);
  g_test_add_func ("/search-window/hidden-slot", test_hidden_slot);
  g_test_add_func ("/search-window/compare", test_compare);
  g_test_add_func ("/search-window/compare-nothing", test_compare_nothing);
  g_test_add_func ("/search-window/empty", test_empty);
  g_test_add_func ("/search-window/offer", test_offer);
  g_test_add_func ("/search-window/recent", test_recent);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
