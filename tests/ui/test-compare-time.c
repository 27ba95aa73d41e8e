/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison over time: which lanes there are, the line that is pointed with, and the part of the time that is seen. */
#include "compare-harness.h"
#include "made-dataset.h"

#include "sp-compare-time.h"
#include "sp-compare-view.h"
#include "sp-day-readout.h"
#include "sp-lanes-view.h"

#include <glib/gstdio.h>

static SpLanesView *
show_lanes (SpWindow *window, const char *codes)
{
  GtkWidget *page;

  compare_harness_compare (window, codes);
  page = compare_harness_show (window, SP_COMPARISON_TIME, SP_TYPE_COMPARE_TIME);
  return SP_LANES_VIEW (ui_harness_find_type (page, SP_TYPE_LANES_VIEW));
}

/* "United Kingdom, Germany": the titles of the lanes. */
static char *
name_lanes (SpLanesView *view)
{
  SpLanes *lanes = sp_lanes_view_get_lanes (view);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sp_lanes_get_n_lanes (lanes); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", sp_lanes_get_title (lanes, i));
  return g_string_free (text, FALSE);
}

static void
assert_lanes (SpLanesView *view, const char *expected)
{
  g_autofree char *names = name_lanes (view);

  g_assert_cmpstr (names, ==, expected);
}

static void
point_at_day (SpLanesView *view, const char *text)
{
  SpDate date;
  double x;

  g_assert_true (sp_date_parse (text, &date, NULL));
  x = sp_time_axis_get_x (sp_lanes_get_axis (sp_lanes_view_get_lanes (view)), sp_date_get_first_day (date) + 0.5);
  g_signal_emit_by_name (compare_harness_find_controller (view, GTK_TYPE_EVENT_CONTROLLER_MOTION), "motion", x, 1.0);
}

static void
assert_day (SpLanesView *view, const char *expected)
{
  g_autofree char *day = sp_date_to_string (sp_date_from_day_number (sp_lanes_view_get_day (view)));

  g_assert_cmpstr (day, ==, expected);
}

static guint32
get_length (SpLanesView *view, gboolean *is_part)
{
  guint32 first, last;

  *is_part = sp_lanes_view_get_span (view, &first, &last);
  return last - first + 1;
}

/* Countries on the question that is looked at; of one alone all questions; what was chosen goes before. */
static void
test_lanes (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLanesView *view = show_lanes (window, "GB DE");
  SpComparisonChoice *choice = sp_workspace_get_comparison_choice (sp_window_get_workspace (window));

  assert_lanes (view, "United Kingdom, Germany");
  compare_harness_compare (window, "GB");
  assert_lanes (view, "5G networks, Government, Intelligence, Espionage");
  sp_comparison_choice_set_lanes_subject (choice, compare_harness_get_question (window, "espionage-risk"));
  ui_harness_settle ();
  assert_lanes (view, "United Kingdom");
  compare_harness_compare (window, "DE group:five-eyes FR");
  assert_lanes (view, "Germany, France");
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window),
                                          "Five Eyes is a row of the table only: add its members to see them here."));
  ui_harness_close (window);
}

/* Never more than eight, and the others one click away. */
static void
test_eight (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLanesView *view = show_lanes (window, "GB DE FR IT ES PL SE NO FI DK");
  GtkWidget *button;

  g_assert_cmpuint (sp_lanes_get_n_lanes (sp_lanes_view_get_lanes (view)), ==, 8);
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window),
                                          "1 to 8 of the 10 countries that are compared. Take others out to see those "
                                          "that you want beside each other."));
  button = gtk_widget_get_last_child (
    gtk_widget_get_parent (ui_harness_find_text (GTK_WIDGET (window), "1 to 8 of the 10 countries that are compared. "
                                                                      "Take others out to see those that you want "
                                                                      "beside each other.")));
  g_signal_emit_by_name (gtk_widget_get_last_child (button), "clicked");
  ui_harness_settle ();
  assert_lanes (view, "Finland, Denmark");
  compare_harness_compare (window, "");
  g_assert_cmpuint (sp_lanes_get_n_lanes (sp_lanes_view_get_lanes (view)), ==, 8);
  ui_harness_close (window);
}

/* A month that was chosen is not padded to its last day. */
static void
test_date_of_a_month (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  SpLanesView *view = show_lanes (window, "GB RO");
  GtkWidget *readout = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_DAY_READOUT);
  g_autofree char *earlier = NULL;

  sp_lens_set_on (lens, (SpDate) { 2020, 3, 0 });
  sp_lens_set_compared (lens, (SpDate) { 2019, 0, 0 });
  ui_harness_settle ();
  assert_day (view, "2020-03-31");
  g_assert_nonnull (ui_harness_find_text (readout, "March 2020"));
  earlier = sp_lanes_format_day (sp_lanes_view_get_lanes (view), sp_date_get_last_day ((SpDate) { 2019, 0, 0 }));
  g_assert_cmpstr (earlier, ==, "2019");
  point_at_day (view, "2020-03-30");
  g_assert_nonnull (ui_harness_find_text (readout, "30 March 2020"));
  ui_harness_close (window);
}

static void
test_readout (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLanesView *view = show_lanes (window, "GB RO");
  GtkWidget *readout = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_DAY_READOUT);

  assert_day (view, "2026-11-21");
  point_at_day (view, "2020-03-01");
  assert_day (view, "2020-03-01");
  g_assert_nonnull (ui_harness_find_text (readout, "1 March 2020"));
  g_assert_nonnull (ui_harness_find_text (readout, "United Kingdom  Restricted since 28 January 2020"));
  g_assert_nonnull (ui_harness_find_text (readout, "Romania  Restricted, stated on 20 August 2019"));
  point_at_day (view, "2016-12-31");
  g_assert_nonnull (
    ui_harness_find_text (readout, "United Kingdom  not yet at this date; first known position: 20 February 2019"));
  g_signal_emit_by_name (compare_harness_find_controller (view, GTK_TYPE_EVENT_CONTROLLER_MOTION), "leave");
  assert_day (view, "2026-11-21");
  ui_harness_close (window);
}

/* What is later than the date is not told, whatever is pointed at. */
static void
test_date (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  SpLanesView *view = show_lanes (window, "GB RO");

  sp_lens_set_on (lens, (SpDate) { 2020, 3, 1 });
  ui_harness_settle ();
  assert_day (view, "2020-03-01");
  point_at_day (view, "2022-01-01");
  assert_day (view, "2020-03-01");
  /* With two dates what is held up to the later one is there. */
  sp_lens_set_compared (lens, (SpDate) { 2021, 1, 1 });
  ui_harness_settle ();
  assert_day (view, "2021-01-01");
  ui_harness_close (window);
}

static void
test_zoom (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLanesView *view = show_lanes (window, "GB RO");
  gboolean is_part;
  guint32 whole = get_length (view, &is_part);
  guint32 first, last;

  g_assert_false (is_part);
  g_assert_true (compare_harness_press (view, GDK_KEY_plus, 0));
  g_assert_cmpuint (get_length (view, &is_part), ==, (guint32) (whole / 1.5 + 0.5));
  g_assert_true (is_part);
  g_assert_true (compare_harness_press (view, GDK_KEY_minus, 0));
  g_assert_cmpuint (get_length (view, &is_part), >, (guint32) (whole / 1.5 + 0.5));
  g_assert_true (compare_harness_press (view, GDK_KEY_plus, 0));
  g_assert_true (compare_harness_press (view, GDK_KEY_0, 0));
  g_assert_cmpuint (get_length (view, &is_part), ==, whole);
  g_assert_false (is_part);
  gtk_widget_activate_action (GTK_WIDGET (view), "time.zoom-in", NULL);
  g_assert_cmpuint (get_length (view, &is_part), <, whole);
  gtk_widget_activate_action (GTK_WIDGET (view), "time.zoom-fit", NULL);
  g_assert_cmpuint (get_length (view, &is_part), ==, whole);
  /* As near as it gets, and no nearer. */
  for (guint i = 0; i < 30; i++)
    sp_lanes_view_zoom (view, 2);
  g_assert_cmpuint (get_length (view, &is_part), ==, 14);
  sp_lanes_view_get_span (view, &first, &last);
  ui_harness_settle ();
  g_assert_cmpuint (sp_lanes_get_axis (sp_lanes_view_get_lanes (view))->first_day, ==, first);
  ui_harness_close (window);
}

/* Dragged across, a span is seen; a click is none. */
static void
test_drag (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLanesView *view = show_lanes (window, "GB RO");
  GtkEventController *drag = compare_harness_find_controller (view, GTK_TYPE_GESTURE_DRAG);
  const SpTimeAxis *axis = sp_lanes_get_axis (sp_lanes_view_get_lanes (view));
  SpDate date = { 2020, 1, 1 };
  double start = sp_time_axis_get_x (axis, sp_date_get_first_day (date) + 0.5);
  double width = axis->width / 4;
  guint32 expected = sp_time_axis_find_day (axis, start + width);
  guint32 first, last;

  g_signal_emit_by_name (drag, "drag-begin", start, 5.0);
  g_signal_emit_by_name (drag, "drag-update", 3.0, 0.0);
  g_signal_emit_by_name (drag, "drag-end", 3.0, 0.0);
  g_assert_false (sp_lanes_view_get_span (view, &first, &last));
  g_signal_emit_by_name (drag, "drag-begin", start, 5.0);
  g_signal_emit_by_name (drag, "drag-update", width, 0.0);
  g_signal_emit_by_name (drag, "drag-end", width, 0.0);
  g_assert_true (sp_lanes_view_get_span (view, &first, &last));
  g_assert_cmpuint (first, ==, sp_date_get_first_day (date));
  g_assert_cmpuint (last, ==, expected);
  ui_harness_close (window);
}

/* The line goes by months and years, the view along with it, and all is said. */
static void
test_keyboard (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLanesView *view = show_lanes (window, "RO BE");
  guint32 first, last;

  gtk_widget_grab_focus (GTK_WIDGET (view));
  g_assert_true (compare_harness_press (view, GDK_KEY_Home, 0));
  assert_day (view, "2019-08-20");
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Romania: Restricted\nstated on 20 August 2019 · Statement · 2 sources");
  g_assert_true (compare_harness_press (view, GDK_KEY_Left, GDK_CONTROL_MASK));
  assert_day (view, "2019-08-01");
  g_assert_true (compare_harness_press (view, GDK_KEY_Right, GDK_CONTROL_MASK));
  assert_day (view, "2019-09-01");
  g_assert_true (compare_harness_press (view, GDK_KEY_Page_Down, 0));
  assert_day (view, "2020-09-01");
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "1 September 2020. Romania: Restricted, stated on 20 August 2019. Belgium: "
                                       "Restricted since 22 June 2020.");
  for (guint i = 0; i < 8; i++)
    compare_harness_press (view, GDK_KEY_plus, 0);
  g_assert_true (sp_lanes_view_get_span (view, &first, &last));
  g_assert_cmpuint (first, <=, sp_lanes_view_get_day (view));
  g_assert_cmpuint (last, >=, sp_lanes_view_get_day (view));
  g_assert_true (compare_harness_press (view, GDK_KEY_Right, GDK_CONTROL_MASK));
  assert_day (view, "2020-09-02");
  g_assert_true (compare_harness_press (view, GDK_KEY_Page_Up, 0));
  sp_lanes_view_get_span (view, &first, &last);
  g_assert_cmpuint (first, <=, sp_lanes_view_get_day (view));
  g_assert_cmpuint (last, >=, sp_lanes_view_get_day (view));
  ui_harness_close (window);
}

/* The position opens beside the lanes, which stay as they are. */
static void
test_click_opens (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLanesView *view = show_lanes (window, "GB RO");
  SpLanes *lanes = sp_lanes_view_get_lanes (view);
  const SpLanesItem *item = sp_lanes_get_item (lanes, 2);

  g_signal_emit_by_name (compare_harness_find_controller (view, GTK_TYPE_GESTURE_CLICK), "released", 1,
                         item->area.x + item->area.width / 2, item->area.y + item->area.height / 2);
  ui_harness_settle ();
  g_assert_cmpstr (compare_harness_get_open (window), ==, sp_record_get_id (item->record));
  g_assert_true (sp_lanes_view_get_lanes (view) == lanes);
  g_assert_true (ui_harness_is_seen (GTK_WIDGET (view)));
  ui_harness_close (window);
}

/* What is exported is what is seen: the part of the time, the date, the lanes in words. */
static void
test_picture (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLanesView *view = show_lanes (window, "GB RO");
  SpCompareTime *page = SP_COMPARE_TIME (gtk_widget_get_ancestor (GTK_WIDGET (view), SP_TYPE_COMPARE_TIME));
  g_autoptr (SpPicture) whole = sp_compare_time_create_picture (page);
  g_autoptr (SpPicture) part = NULL;
  g_autoptr (GBytes) svg_of_whole = NULL;
  g_autoptr (GBytes) svg_of_part = NULL;

  g_assert_cmpstr (sp_picture_get_title (whole), ==, "Public 5G networks");
  g_assert_nonnull (strstr (sp_picture_get_description (whole), "As of 21 November 2026"));
  g_assert_nonnull (strstr (sp_picture_get_description (whole), "\nRomania: Restricted, stated on 20 August 2019; "));
  sp_lens_set_on (sp_workspace_get_lens (sp_window_get_workspace (window)), (SpDate) { 2020, 3, 1 });
  sp_lanes_view_zoom (view, 3);
  ui_harness_settle ();
  part = sp_compare_time_create_picture (page);
  g_assert_nonnull (strstr (sp_picture_get_description (part), "As of 1 March 2020"));
  svg_of_whole = sp_picture_render (whole, SP_PICTURE_SVG, 1, NULL, NULL);
  svg_of_part = sp_picture_render (part, SP_PICTURE_SVG, 1, NULL, NULL);
  g_assert_false (g_bytes_equal (svg_of_whole, svg_of_part));
  ui_harness_close (window);
}

static void
test_from_right_to_left (void)
{
  SpWindow *window;
  SpLanesView *view;
  GtkAdjustment *adjustment;
  GtkWidget *scrollbar;
  guint32 first, last, whole_first, whole_last;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  window = ui_harness_open (NULL);
  view = show_lanes (window, "GB RO");
  gtk_widget_grab_focus (GTK_WIDGET (view));
  compare_harness_press (view, GDK_KEY_Home, 0);
  compare_harness_press (view, GDK_KEY_Page_Down, 0);
  assert_day (view, "2020-02-20");
  compare_harness_press (view, GDK_KEY_Left, GDK_CONTROL_MASK);
  assert_day (view, "2020-03-01");
  /* The bar that shows the end is at its left. */
  sp_lanes_get_whole (sp_lanes_view_get_lanes (view), &whole_first, &whole_last);
  sp_lanes_view_set_span (view, whole_last - 400, whole_last);
  ui_harness_settle ();
  scrollbar = gtk_widget_get_next_sibling (gtk_widget_get_ancestor (GTK_WIDGET (view), GTK_TYPE_SCROLLED_WINDOW));
  adjustment = gtk_scrollbar_get_adjustment (GTK_SCROLLBAR (scrollbar));
  g_assert_true (ui_harness_is_seen (scrollbar));
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment), gtk_adjustment_get_lower (adjustment), 0.1);
  gtk_adjustment_set_value (adjustment,
                            gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment));
  sp_lanes_view_get_span (view, &first, &last);
  g_assert_cmpuint (first, ==, whole_first);
  g_assert_cmpuint (last, ==, whole_first + 400);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
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
      SpLanesView *view = show_lanes (window, "");

      compare_harness_press (view, GDK_KEY_plus, 0);
      compare_harness_press (view, GDK_KEY_End, 0);
      ui_harness_close (window);
    }
}

/* Where there is nothing, what is missing is said, and no filter is blamed that there is not. */
static void
test_nothing_to_show (void)
{
  static const struct
  {
    MadeDataset made;
    const char *reasons[SP_COMPARISON_WORDS + 1]; /* in the table, over time, in pairs, in their words */
  } cases[] = {
    { { 0, 2, "diverging", 5 },
      { "This dataset has no countries.", "This dataset has no countries.", "This dataset has no countries.",
        "This dataset has no countries." } },
    { { 3, 0, "diverging", 5 },
      { "The Dataset Has No Questions", "The Dataset Has No Questions", "No country has a position.",
        "The Dataset Has No Questions" } },
    { { 1, 2, "diverging", 5 },
      { "The question", "The question", "This dataset has no other country to compare it with.",
        "No country has a quote that takes a stance." } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = made_dataset_write (&cases[i].made);
      SpWindow *window = ui_harness_open (path);

      for (guint show = SP_COMPARISON_TABLE; show <= SP_COMPARISON_WORDS; show++)
        {
          GtkWidget *view = compare_harness_show (window, show, SP_TYPE_COMPARE_VIEW);
          GtkWidget *label = ui_harness_find_text (view, cases[i].reasons[show]);

          if (show == SP_COMPARISON_TABLE && cases[i].made.n_countries == 1)
            continue;
          g_test_message ("%u, %u: %s", i, show, cases[i].reasons[show]);
          g_assert_nonnull (label);
          g_assert_true (ui_harness_is_seen (label));
        }
      g_unlink (path);
      ui_harness_close (window);
    }
}

/* A question that no country answers does not take away the way to the others. */
static void
test_unanswered_question (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  SpLanesView *view = show_lanes (window, "KE");
  GtkWidget *page = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_COMPARE_TIME);
  SpGroup *group =
    sp_dataset_lookup (sp_workspace_get_dataset (sp_window_get_workspace (window)), SP_RECORD_GROUP, "five-eyes");

  sp_lens_set_pinned (lens, TRUE);
  sp_lens_set_group (lens, group);
  ui_harness_settle ();
  g_assert_false (ui_harness_is_seen (GTK_WIDGET (view)));
  g_assert_nonnull (ui_harness_find_text (page, "The filters leave no country that has a position on this question."));
  g_assert_true (ui_harness_is_seen (ui_harness_find_type (page, GTK_TYPE_DROP_DOWN)));

  compare_harness_compare (window, "group:five-eyes");
  g_assert_nonnull (ui_harness_find_text (page,
                                          "Five Eyes is a row of the table only: add its members to see them here."));
  ui_harness_close (window);
}

static GtkWidget *
find_toplevel (const char *title)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);
      const char *heading =
        ADW_IS_MESSAGE_DIALOG (window) ? adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (window)) : NULL;

      if (g_strcmp0 (heading ? heading : gtk_window_get_title (GTK_WINDOW (window)), title) == 0)
        return window;
    }
  return NULL;
}

/* Ctrl+E exports what is seen: the lanes as a picture; where there are none, the comparison. */
static void
test_export_by_key (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  SpScale *scale = sp_question_get_scale (sp_lens_get_question (lens));

  show_lanes (window, "GB DE");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.export-seen", NULL);
  ui_harness_settle ();
  g_assert_nonnull (find_toplevel ("Export Lanes"));
  g_assert_null (find_toplevel ("Export the Comparison"));
  gtk_window_destroy (GTK_WINDOW (find_toplevel ("Export Lanes")));
  sp_lens_choose_level (lens, sp_scale_get_levels (scale)->pdata[sp_scale_get_levels (scale)->len - 1], FALSE);
  ui_harness_settle ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.export-seen", NULL);
  ui_harness_settle ();
  g_assert_null (find_toplevel ("Export Lanes"));
  g_assert_nonnull (find_toplevel ("Export the Comparison"));
  gtk_window_destroy (GTK_WINDOW (find_toplevel ("Export the Comparison")));
  ui_harness_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/compare-time/lanes", test_lanes);
  g_test_add_func ("/compare-time/eight", test_eight);
  g_test_add_func ("/compare-time/readout", test_readout);
  g_test_add_func ("/compare-time/date-of-a-month", test_date_of_a_month);
  g_test_add_func ("/compare-time/date", test_date);
  g_test_add_func ("/compare-time/zoom", test_zoom);
  g_test_add_func ("/compare-time/drag", test_drag);
  g_test_add_func ("/compare-time/keyboard", test_keyboard);
  g_test_add_func ("/compare-time/click-opens", test_click_opens);
  g_test_add_func ("/compare-time/picture", test_picture);
  g_test_add_func ("/compare-time/from-right-to-left", test_from_right_to_left);
  g_test_add_func ("/compare-time/other-datasets", test_other_datasets);
  g_test_add_func ("/compare-time/nothing-to-show", test_nothing_to_show);
  g_test_add_func ("/compare-time/unanswered-question", test_unanswered_question);
  g_test_add_func ("/compare-time/export-by-key", test_export_by_key);
}

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return ui_harness_run (argc, argv, add_tests);
}
