/* SPDX-License-Identifier: GPL-3.0-or-later
 * The Quotes view: what it lists, how it is searched and ordered, and what is read. */
#include "made-dataset.h"
#include "ui-harness.h"

#include "sp-comparison-chips.h"
#include "sp-found-list.h"
#include "sp-found-piece.h"
#include "sp-found-row.h"
#include "sp-quote-actions.h"
#include "sp-quote-reading.h"
#include "sp-quotes-view.h"
#include "sp-said-and-held.h"

#include <glib/gstdio.h>

static gboolean
is_found (gpointer window)
{
  return sp_quote_results_is_current (sp_workspace_get_quote_results (sp_window_get_workspace (window)));
}

static void
wait_for_quotes (SpWindow *window)
{
  ui_harness_wait (is_found, window);
  ui_harness_settle ();
}

static SpWindow *
open_quotes (const char *path)
{
  SpWindow *window = ui_harness_open (path);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "quotes");
  wait_for_quotes (window);
  return window;
}

static SpWindow *
open_second (void)
{
  g_autofree char *path = ui_harness_get_data ("second.json");

  return open_quotes (path);
}

static GtkWidget *
find (SpWindow *window, GType type)
{
  return ui_harness_find_type (GTK_WIDGET (window), type);
}

static GtkListView *
get_list (SpWindow *window)
{
  return GTK_LIST_VIEW (ui_harness_find_type (find (window, SP_TYPE_FOUND_LIST), GTK_TYPE_LIST_VIEW));
}

static GListModel *
get_model (SpWindow *window)
{
  return G_LIST_MODEL (gtk_list_view_get_model (get_list (window)));
}

static SpQuote *
get_quote (SpWindow *window, guint i)
{
  g_autoptr (SpFoundPlace) place = g_list_model_get_item (get_model (window), i);

  g_assert_nonnull (place);
  return sp_found_place_get_content (place);
}

static void
check_first (SpWindow *window, const char *id)
{
  g_assert_cmpstr (sp_record_get_id (SP_RECORD (get_quote (window, 0))), ==, id);
}

static void
check_count (SpWindow *window, guint count)
{
  g_assert_cmpuint (g_list_model_get_n_items (get_model (window)), ==, count);
}

static gboolean
is_selected (SpWindow *window, guint i)
{
  return gtk_selection_model_is_selected (GTK_SELECTION_MODEL (get_model (window)), i);
}

static GtkEditable *
get_search (SpWindow *window)
{
  return GTK_EDITABLE (ui_harness_find_type (find (window, SP_TYPE_QUOTES_VIEW), GTK_TYPE_SEARCH_ENTRY));
}

static void
type (SpWindow *window, const char *text)
{
  gtk_editable_set_text (get_search (window), text);
  wait_for_quotes (window);
}

static SpNavigation *
get_navigation (SpWindow *window)
{
  return sp_workspace_get_navigation (sp_window_get_workspace (window));
}

/* Made when it is asked for; the page in the slot and the chips are the same in both. */
static void
test_views (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpCountry *country = sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_COUNTRY)->pdata[0];
  GtkWidget *chips = gtk_widget_get_ancestor (find (window, SP_TYPE_COMPARISON_CHIPS), GTK_TYPE_BOX);

  g_assert_null (find (window, SP_TYPE_QUOTES_VIEW));
  sp_navigation_go_to_record (get_navigation (window), country);
  sp_comparison_add (sp_workspace_get_comparison (workspace), country);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "quotes");
  wait_for_quotes (window);
  g_assert_true (ui_harness_is_seen (find (window, SP_TYPE_QUOTES_VIEW)));
  g_assert_true (sp_workspace_get_current_record (workspace) == SP_RECORD (country));
  chips = find (window, SP_TYPE_QUOTES_VIEW);
  g_assert_true (ui_harness_is_seen (ui_harness_find_type (chips, SP_TYPE_COMPARISON_CHIPS)));
  g_assert_true (sp_navigation_back (get_navigation (window)));
  ui_harness_settle ();
  g_assert_false (ui_harness_is_seen (find (window, SP_TYPE_QUOTES_VIEW)));
  g_assert_null (ui_harness_find_type (chips, SP_TYPE_COMPARISON_CHIPS));
  g_assert_true (sp_navigation_forward (get_navigation (window)));
  ui_harness_settle ();
  g_assert_true (ui_harness_is_seen (find (window, SP_TYPE_QUOTES_VIEW)));
  ui_harness_close (window);
}

static guint
count_orders (SpWindow *window)
{
  GtkWidget *order = ui_harness_find_type (find (window, SP_TYPE_QUOTES_VIEW), GTK_TYPE_DROP_DOWN);

  return g_list_model_get_n_items (gtk_drop_down_get_model (GTK_DROP_DOWN (order)));
}

/* Prefixes are found; the best match can be asked for while there is something to match. */
static void
test_search (void)
{
  SpWindow *window = open_second ();

  check_count (window, 8);
  g_assert_cmpuint (count_orders (window), ==, 3);
  type (window, "cow");
  check_count (window, 1);
  check_first (window, "test-dairy-winter-1974");
  g_assert_cmpuint (count_orders (window), ==, 4);
  type (window, "électricité");
  check_first (window, "exemple-une-heure-1976");
  type (window, "\"one timetable\" -trial");
  check_count (window, 1);
  check_first (window, "conference-timetables");
  type (window, "");
  check_count (window, 8);
  g_assert_cmpuint (count_orders (window), ==, 3);
  ui_harness_close (window);
}

static void
test_order (void)
{
  SpWindow *window = open_second ();
  GtkWidget *widget = ui_harness_find_type (find (window, SP_TYPE_QUOTES_VIEW), GTK_TYPE_DROP_DOWN);
  GtkDropDown *order = GTK_DROP_DOWN (widget);

  check_first (window, "beispiel-nachbarn-1979");
  gtk_drop_down_set_selected (order, 1);
  wait_for_quotes (window);
  g_assert_cmpint (sp_quote_get_said (get_quote (window, 0)).year, ==, 1970);
  gtk_drop_down_set_selected (order, 2);
  wait_for_quotes (window);
  check_first (window, "example-dark-mornings-1970");
  ui_harness_close (window);
}

/* A click opens the page, and what is opened elsewhere is selected here; from its source one is still at the quote. */
static void
test_selection (void)
{
  SpWindow *window = open_second ();
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpQuote *third = get_quote (window, 2);

  g_signal_emit_by_name (get_list (window), "activate", 1u);
  g_assert_true (sp_workspace_get_current_record (workspace) == SP_RECORD (get_quote (window, 1)));
  g_assert_true (is_selected (window, 1));
  sp_navigation_go_to_record (get_navigation (window), third);
  g_assert_false (is_selected (window, 1));
  g_assert_true (is_selected (window, 2));
  sp_navigation_go_to_record (get_navigation (window), sp_quote_get_source (third));
  g_assert_true (is_selected (window, 2));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.next-record", NULL);
  g_assert_true (sp_workspace_get_current_record (workspace) == SP_RECORD (get_quote (window, 3)));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.previous-record", NULL);
  g_assert_true (sp_workspace_get_current_record (workspace) == SP_RECORD (third));
  type (window, "timetable");
  g_assert_false (is_selected (window, 2));
  type (window, "");
  g_assert_true (is_selected (window, 2));
  sp_navigation_go (get_navigation (window), SP_PLACE_LIST, 0, NULL);
  g_assert_false (is_selected (window, 2));
  ui_harness_close (window);
}

static void
test_reading (void)
{
  SpWindow *window = open_second ();
  GtkWidget *list = find (window, SP_TYPE_FOUND_LIST);
  GtkWidget *reading = find (window, SP_TYPE_QUOTE_READING);

  g_signal_emit_by_name (list, "read", get_quote (window, 0));
  ui_harness_settle ();
  g_assert_true (ui_harness_is_seen (reading));
  g_assert_nonnull (ui_harness_find_text (reading, "1 of 8"));
  g_assert_true (is_selected (window, 0));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.next-record", NULL);
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (reading, "2 of 8"));
  gtk_widget_activate_action (reading, "quotes.list", NULL);
  ui_harness_settle ();
  g_assert_false (ui_harness_is_seen (reading));
  g_assert_true (ui_harness_is_seen (list));
  g_assert_true (is_selected (window, 1));
  ui_harness_close (window);
}

/* Who searches anew leaves the reading page. */
static void
test_search_while_reading (void)
{
  SpWindow *window = open_second ();
  GtkWidget *reading = find (window, SP_TYPE_QUOTE_READING);

  g_signal_emit_by_name (find (window, SP_TYPE_FOUND_LIST), "read", get_quote (window, 3));
  ui_harness_settle ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
  ui_harness_settle ();
  g_assert_false (ui_harness_is_seen (reading));
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (gtk_editable_get_delegate (get_search (window)))));
  ui_harness_close (window);
}

static void
test_nothing_found (void)
{
  SpWindow *window = open_second ();
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  GtkWidget *view = find (window, SP_TYPE_QUOTES_VIEW);
  GtkWidget *way_out;

  sp_lens_set_on (lens, (SpDate) { 1972, 1, 1 });
  type (window, "Nachbarn");
  check_count (window, 0);
  g_assert_nonnull (ui_harness_find_text (view, "No Quote Found"));
  way_out = ui_harness_find_text (view, "Without “Search: Nachbarn”: 3 quotes");
  g_assert_nonnull (way_out);
  g_signal_emit_by_name (gtk_widget_get_ancestor (way_out, GTK_TYPE_BUTTON), "clicked");
  wait_for_quotes (window);
  g_assert_cmpstr (gtk_editable_get_text (get_search (window)), ==, "");
  check_count (window, 3);
  g_assert_null (ui_harness_find_text (view, "No Quote Found"));
  ui_harness_close (window);
}

static gboolean
is_label_shown (gpointer data)
{
  SpWindow *window = data;

  return ui_harness_find_text (find (window, SP_TYPE_QUOTES_VIEW), "Search for “timetable two”: 1 result") != NULL;
}

/* Words that are there, but not in the order of the phrase. */
static void
test_no_such_phrase (void)
{
  SpWindow *window = open_second ();
  GtkWidget *view = find (window, SP_TYPE_QUOTES_VIEW);
  GtkWidget *way_out;

  type (window, "\"timetable two\"");
  check_count (window, 0);
  ui_harness_wait (is_label_shown, window);
  way_out = ui_harness_find_text (view, "Search for “timetable two”: 1 result");
  g_signal_emit_by_name (gtk_widget_get_ancestor (way_out, GTK_TYPE_BUTTON), "clicked");
  wait_for_quotes (window);
  g_assert_cmpstr (gtk_editable_get_text (get_search (window)), ==, "timetable two");
  check_count (window, 1);
  check_first (window, "conference-timetables");
  ui_harness_close (window);
}

static void
test_later_quotes (void)
{
  SpWindow *window = open_second ();
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  GtkWidget *view = find (window, SP_TYPE_QUOTES_VIEW);

  sp_lens_set_on (lens, (SpDate) { 1974, 10, 1 });
  wait_for_quotes (window);
  g_assert_nonnull (ui_harness_find_text (view, "3 later quotes: go to Latest"));
  sp_lens_set_on (lens, (SpDate) { 0 });
  wait_for_quotes (window);
  g_assert_null (ui_harness_find_text (view, "3 later quotes: go to Latest"));
  check_count (window, 8);
  ui_harness_close (window);
}

static void
test_a_dataset_without_quotes (void)
{
  const MadeDataset made = { 3, 2, "diverging", 5 };
  g_autofree char *path = made_dataset_write (&made);
  SpWindow *window = open_quotes (path);
  GtkWidget *view = find (window, SP_TYPE_QUOTES_VIEW);

  g_assert_nonnull (ui_harness_find_text (view, "No Quotes"));
  g_assert_nonnull (ui_harness_find_text (view, "This dataset has no quotes."));
  g_unlink (path);
  ui_harness_close (window);
}

static GtkWidget *
find_row (SpWindow *window, SpQuote *quote)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (get_list (window))); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (sp_found_row_get_quote (SP_FOUND_ROW (gtk_widget_get_first_child (child))) == quote)
      return child;
  return NULL;
}

static double
get_top (SpWindow *window, SpQuote *quote)
{
  GtkWidget *row = find_row (window, quote);
  graphene_rect_t bounds;

  g_assert_nonnull (row);
  g_assert_true (gtk_widget_compute_bounds (row, GTK_WIDGET (get_list (window)), &bounds));
  return bounds.origin.y;
}

static void
look_on (SpWindow *window, SpDate date)
{
  sp_lens_set_on (sp_workspace_get_lens (sp_window_get_workspace (window)), date);
  wait_for_quotes (window);
}

/* What is looked at stays where it is while quotes before it come and go; another search begins at the top. */
static void
test_the_place_is_kept (void)
{
  SpWindow *window = open_quotes (NULL);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (get_list (window)));
  SpQuote *quote = get_quote (window, 30);
  SpDate later = sp_quote_get_said (get_quote (window, 6));
  SpDate earlier = sp_quote_get_said (get_quote (window, 20));
  guint n_later;
  double top;

  look_on (window, later);
  n_later = g_list_model_get_n_items (get_model (window));
  sp_navigation_go_to_record (get_navigation (window), quote);
  ui_harness_settle ();
  top = get_top (window, quote);
  g_assert_cmpfloat (top, >, 0);
  look_on (window, earlier);
  g_assert_cmpuint (g_list_model_get_n_items (get_model (window)), <, n_later);
  g_assert_cmpfloat_with_epsilon (get_top (window, quote), top, 1);
  look_on (window, later);
  check_count (window, n_later);
  g_assert_cmpfloat_with_epsilon (get_top (window, quote), top, 1);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 0);
  type (window, "the");
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), <, 1);
  ui_harness_close (window);
}

static gboolean
is_open (gpointer window)
{
  return sp_workspace_get_dataset (sp_window_get_workspace (window)) != NULL;
}

static gboolean
is_open_quote_in_view (gpointer window)
{
  SpRecord *record = sp_workspace_get_current_record (sp_window_get_workspace (window));
  int height = gtk_widget_get_height (GTK_WIDGET (get_list (window)));

  return record != NULL && find_row (window, SP_QUOTE (record)) != NULL && get_top (window, SP_QUOTE (record)) >= 0 &&
         get_top (window, SP_QUOTE (record)) < height;
}

/* As the program is started with a link to a quote far down the list: its row is in view. */
static void
test_link_to_a_quote (void)
{
  SpWindow *window = sp_window_new (NULL, NULL, NULL);

  gtk_window_present (GTK_WINDOW (window));
  sp_window_open_address (window, "standpoint:huawei-5g/quotes?open=quote/boris-johnson-imperil-nothing-2020-01-29");
  sp_window_open_file (window, NULL);
  ui_harness_wait (is_open, window);
  wait_for_quotes (window);
  ui_harness_wait (is_open_quote_in_view, window);
  ui_harness_close (window);
}

/* The words, who said them and when are the name of the row, whatever the row is reused for. */
static void
test_names_of_rows (void)
{
  SpWindow *window = open_second ();

  gtk_test_accessible_assert_property (
    find_row (window, get_quote (window, 0)), GTK_ACCESSIBLE_PROPERTY_LABEL,
    "Karl Beispiel, Minister of the Interior, 7 November 1979: “Wir stellen die Uhren "
    "um, weil [unsere] Nachbarn es tun.” Reason: Neighbours. Summer time: Used");
  type (window, "timetable");
  gtk_test_accessible_assert_property (find_row (window, get_quote (window, 0)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Test Transport Conference, Secretary of the conference, Date not known: “Two "
                                       "times in one timetable are one too many.” Reason: Trade");
  ui_harness_close (window);
}

static SpQuote *
find_differing (SpWorkspace *workspace, SpSaidAndHeld **found)
{
  GPtrArray *quotes = sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_QUOTE);

  for (guint i = 0; i < quotes->len; i++)
    {
      GPtrArray *stances = sp_quote_get_stances (quotes->pdata[i]);

      *found = stances->len == 1
                 ? sp_said_and_held_find (sp_workspace_get_index (workspace), quotes->pdata[i], stances->pdata[0])
                 : NULL;
      if (*found != NULL && strlen (sp_quote_get_text (quotes->pdata[i])) < 200)
        return quotes->pdata[i];
      g_clear_pointer (found, sp_said_and_held_free);
    }
  g_assert_not_reached ();
}

/* Where a minister said something else than what the government held, the row says so. */
static void
test_said_and_held (void)
{
  SpWindow *window = open_quotes (NULL);
  g_autoptr (SpSaidAndHeld) differing = NULL;
  SpQuote *quote = find_differing (sp_window_get_workspace (window), &differing);
  g_autofree char *phrase = g_strdup_printf ("\"%s\"", sp_quote_get_text (quote));
  g_autofree char *date = sp_date_format (sp_quote_get_said (quote));
  g_autofree char *sentence = sp_said_and_held_format (differing);
  g_autofree char *expected =
    g_strdup_printf ("%s, %s, %s: “%s” %s: %s. %s", sp_actor_get_name (sp_quote_get_speaker (quote)),
                     sp_quote_get_role (quote), date, sp_quote_get_text (quote),
                     sp_question_get_short_title (differing->stance->question),
                     sp_level_get_label (differing->stance->level), sentence);

  type (window, phrase);
  g_assert_nonnull (find_row (window, quote));
  gtk_test_accessible_assert_property (find_row (window, quote), GTK_ACCESSIBLE_PROPERTY_LABEL, expected);
  ui_harness_close (window);
}

static void
copied_cb (GObject *clipboard, GAsyncResult *result, gpointer data)
{
  *(char **) data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

static gboolean
is_copied (gpointer data)
{
  return *(char **) data != NULL;
}

/* By the menu of a row, whatever is open and searched for. */
static void
test_copy_link (void)
{
  SpWindow *window = open_second ();
  g_autofree char *copied = NULL;
  SpQuote *quote;

  type (window, "timetable");
  quote = get_quote (window, 0);
  gtk_widget_grab_focus (find_row (window, quote));
  g_assert_true (ui_harness_press (GTK_WIDGET (get_list (window)), GDK_KEY_Menu, 0));
  gtk_widget_activate_action (GTK_WIDGET (get_list (window)), "quote.copy-link", NULL);
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (window)), NULL, copied_cb, &copied);
  ui_harness_wait (is_copied, &copied);
  g_assert_cmpstr (copied, ==,
                   "standpoint:summer-time/quote/conference-timetables?question=summer-time&edition=1980-06-30");
  g_assert_null (sp_workspace_get_current_record (sp_window_get_workspace (window)));
  sp_window_open_address (window, copied);
  ui_harness_settle ();
  g_assert_true (sp_workspace_get_current_record (sp_window_get_workspace (window)) == SP_RECORD (quote));
  ui_harness_close (window);
}

/* What is not seen is not searched for. */
static void
test_nothing_is_searched_unseen (void)
{
  SpWindow *window = open_second ();
  SpWorkspace *workspace = sp_window_get_workspace (window);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "countries");
  ui_harness_settle ();
  sp_lens_set_on (sp_workspace_get_lens (workspace), (SpDate) { 1974, 10, 1 });
  ui_harness_settle ();
  check_count (window, 8);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "quotes");
  wait_for_quotes (window);
  check_count (window, 5);
  ui_harness_close (window);
}

static gboolean
is_open_again (gpointer data)
{
  SpDataset **before = ((gpointer *) data)[1];

  return sp_workspace_get_dataset (sp_window_get_workspace (((gpointer *) data)[0])) != *before;
}

static void
test_reload (void)
{
  SpWindow *window = open_second ();
  SpDataset *before = sp_workspace_get_dataset (sp_window_get_workspace (window));
  gpointer data[] = { window, &before };
  g_autofree char *id = g_strdup (sp_record_get_id (SP_RECORD (get_quote (window, 2))));

  g_object_ref (before);
  g_signal_emit_by_name (get_list (window), "activate", 2u);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.reload", NULL);
  ui_harness_wait (is_open_again, data);
  wait_for_quotes (window);
  check_count (window, 8);
  g_assert_cmpstr (sp_record_get_id (SP_RECORD (get_quote (window, 2))), ==, id);
  g_assert_true (is_selected (window, 2));
  g_object_unref (before);
  ui_harness_close (window);
}

/* Whether the layout shows this byte of its text, and does not leave it to “…”. */
static gboolean
is_shown (PangoLayout *layout, int index)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  gboolean is_there = FALSE;

  do
    {
      PangoLayoutRun *run = pango_layout_iter_get_run_readonly (iter);

      if (run != NULL && (run->item->analysis.flags & PANGO_ANALYSIS_FLAG_IS_ELLIPSIS) == 0)
        is_there |= index >= run->item->offset && index < run->item->offset + run->item->length;
    }
  while (pango_layout_iter_next_run (iter));
  pango_layout_iter_free (iter);
  return is_there;
}

/* In a narrow list too what was found is seen, wherever in the text it stands. */
static void
test_found_in_few_lines (void)
{
  static const char *const texts[] = {
    "A needle stands here, with much straw that comes after it and goes on until it fills the third line, and more.",
    "Straw and more of it, some hay between the straw, and only now a needle and then other straw and some more hay.",
    "Straw and more of it, some hay between the straw, and a really incomprehensibly long needle. That was the last.",
  };
  SpWindow *window = open_second ();
  g_autoptr (SpSearch) search = sp_search_new ("needle");
  PangoAttrList *attributes = pango_attr_list_new ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (int width = 120; width <= 480; width += 60)
      for (guint n_lines = 1; n_lines <= 3; n_lines++)
        {
          g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (get_list (window)), NULL);
          const SpFoundPiece piece = { texts[i], "“%s”", "en", search, attributes, n_lines };
          gsize start, end;

          pango_layout_set_width (layout, width * PANGO_SCALE);
          sp_found_piece_lay_out (&piece, layout);
          g_assert_true (sp_found_piece_find (pango_layout_get_text (layout), search, &start, &end));
          g_assert_true (is_shown (layout, (int) end - 1));
        }
  pango_attr_list_unref (attributes);
  ui_harness_close (window);
}

/* However large the text, what a button says goes into the slot. */
static void
test_narrow_buttons (void)
{
  g_autoptr (GtkWidget) buttons = g_object_ref_sink (sp_quote_actions_create_buttons ());
  int minimum, natural;

  gtk_widget_measure (gtk_widget_get_last_child (buttons), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL,
                      NULL);
  g_assert_cmpint (minimum, <, natural * 3 / 4);
}

static void
add_tests (void)
{
  g_test_add_func ("/quotes/views", test_views);
  g_test_add_func ("/quotes/search", test_search);
  g_test_add_func ("/quotes/order", test_order);
  g_test_add_func ("/quotes/selection", test_selection);
  g_test_add_func ("/quotes/reading", test_reading);
  g_test_add_func ("/quotes/search-while-reading", test_search_while_reading);
  g_test_add_func ("/quotes/nothing-found", test_nothing_found);
  g_test_add_func ("/quotes/no-such-phrase", test_no_such_phrase);
  g_test_add_func ("/quotes/later-quotes", test_later_quotes);
  g_test_add_func ("/quotes/a-dataset-without-quotes", test_a_dataset_without_quotes);
  g_test_add_func ("/quotes/the-place-is-kept", test_the_place_is_kept);
  g_test_add_func ("/quotes/link-to-a-quote", test_link_to_a_quote);
  g_test_add_func ("/quotes/names-of-rows", test_names_of_rows);
  g_test_add_func ("/quotes/said-and-held", test_said_and_held);
  g_test_add_func ("/quotes/copy-link", test_copy_link);
  g_test_add_func ("/quotes/nothing-is-searched-unseen", test_nothing_is_searched_unseen);
  g_test_add_func ("/quotes/reload", test_reload);
  g_test_add_func ("/quotes/narrow-buttons", test_narrow_buttons);
  g_test_add_func ("/quotes/found-in-few-lines", test_found_in_few_lines);
}

int
main (int argc, char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return ui_harness_run (argc, argv, add_tests);
}
