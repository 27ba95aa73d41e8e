/* SPDX-License-Identifier: GPL-3.0-or-later
 * The Compare view's table in the window: what its tiles say, where the keyboard goes, and what clicks and keys do. */
#include "made-dataset.h"
#include "ui-harness.h"

#include "sp-compare-table.h"
#include "sp-drawn-text.h"
#include "sp-filter-chips.h"
#include "sp-matrix-draw.h"
#include "sp-matrix-grid.h"
#include "sp-matrix-speech.h"
#include "sp-matrix-tile.h"
#include "sp-style.h"

#include <glib/gstdio.h>
#include <string.h>

static SpMatrixGrid *
get_grid (SpWindow *window)
{
  return SP_MATRIX_GRID (ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_MATRIX_GRID));
}

static SpMatrixPlan *
get_plan (SpWindow *window)
{
  return sp_matrix_grid_get_plan (get_grid (window));
}

static SpWindow *
open_compared (const char *rest)
{
  SpWindow *window = ui_harness_open (NULL);
  g_autofree char *address = g_strconcat ("standpoint:huawei-5g/compare", rest, NULL);

  sp_window_open_address (window, address);
  ui_harness_settle ();
  return window;
}

static void
assert_says (SpWindow *window, guint line, guint place, const char *expected)
{
  GtkWidget *tile = sp_matrix_grid_get_tile (get_grid (window), line, place);

  g_assert_nonnull (tile);
  gtk_test_accessible_assert_property (tile, GTK_ACCESSIBLE_PROPERTY_LABEL, expected);
}

static void
assert_table (SpWindow *window, guint n_lines, guint n_places)
{
  g_assert_cmpuint (sp_matrix_plan_get_n_lines (get_plan (window)), ==, n_lines);
  g_assert_cmpuint (sp_matrix_plan_get_n_places (get_plan (window)), ==, n_places);
}

/* The codes of countries, and the ids of groups and questions, as one sees them. */
static void
assert_lines (SpWindow *window, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 1; sp_matrix_plan_get_line_record (get_plan (window), i) != NULL; i++)
    g_string_append_printf (text, "%s%s", i > 1 ? " " : "",
                            sp_record_get_id (sp_matrix_plan_get_line_record (get_plan (window), i)));
  g_assert_cmpstr (text->str, ==, expected);
}

static void
assert_places (SpWindow *window, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 1; sp_matrix_plan_get_place_record (get_plan (window), i) != NULL; i++)
    g_string_append_printf (text, "%s%s", i > 1 ? " " : "",
                            sp_record_get_id (sp_matrix_plan_get_place_record (get_plan (window), i)));
  g_assert_cmpstr (text->str, ==, expected);
}

static void
assert_at (SpWindow *window, guint line, guint place)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));
  guint at_line, at_place;

  sp_matrix_grid_get_current (get_grid (window), &at_line, &at_place);
  g_assert_cmpuint (at_line, ==, line);
  g_assert_cmpuint (at_place, ==, place);
  g_assert_nonnull (focus);
  g_assert_true (focus == sp_matrix_grid_get_tile (get_grid (window), line, place));
}

static void
go_to (SpWindow *window, guint line, guint place)
{
  sp_matrix_grid_set_current (get_grid (window), line, place);
  ui_harness_settle ();
}

static void
click (SpWindow *window, const char *label)
{
  GtkWidget *button =
    ui_harness_find_text (ui_harness_find_type (GTK_WIDGET (window), g_type_from_name ("SpCompareView")), label);

  g_assert_true (GTK_IS_BUTTON (button));
  g_signal_emit_by_name (button, "clicked");
  ui_harness_settle ();
}

static SpNavigation *
get_navigation (SpWindow *window)
{
  return sp_workspace_get_navigation (sp_window_get_workspace (window));
}

static SpPosition *
get_position (SpWindow *window, guint row, guint column)
{
  return sp_matrix_get_cell (sp_matrix_plan_get_matrix (get_plan (window)), row, column)->standing.position;
}

static char *
expect_cell (SpWindow *window, const char *words, guint row, guint column)
{
  return g_strdup_printf ("%s. %s", words, sp_position_get_summary (get_position (window, row, column)));
}

static void
test_what_tiles_say (void)
{
  SpWindow *window = open_compared ("/GB,DE,US?on=2020-03-01");
  g_autofree char *cell =
    expect_cell (window, "United Kingdom, Public 5G networks: Restricted. since 28 January 2020 · Decision", 0, 0);

  assert_table (window, 5, 5);
  assert_lines (window, "GB DE US");
  assert_places (window, "5g-networks government-networks intelligence-sharing espionage-risk");
  assert_says (window, 0, 0, "Country");
  assert_says (window, 0, 1, "Public 5G networks. Different");
  assert_says (window, 1, 0, "United Kingdom");
  assert_says (window, 1, 1, cell);
  assert_says (window, 4, 0, "Counts");
  assert_says (window, 4, 1,
               "Public 5G networks: 2 Restricted, 1 Under review, 0 unknown of 3; the 2 that can be compared: all the "
               "same");
  ui_harness_close (window);
}

/* With an empty set all are compared, of whom no more tiles are there than are seen. */
static void
test_all (void)
{
  SpWindow *window = open_compared ("");
  guint n_tiles = 0;
  GtkWidget *last;

  assert_table (window, 1 + 196 + 1, 5);
  for (GtkWidget *line = gtk_widget_get_first_child (GTK_WIDGET (get_grid (window))); line != NULL;
       line = gtk_widget_get_next_sibling (line))
    for (GtkWidget *tile = gtk_widget_get_first_child (line); tile != NULL; tile = gtk_widget_get_next_sibling (tile))
      n_tiles++;
  g_assert_cmpuint (n_tiles, >, 40);
  g_assert_cmpuint (n_tiles, <, 250);
  g_assert_null (sp_matrix_grid_get_tile (get_grid (window), 190, 1));
  go_to (window, 196, 4);
  assert_at (window, 196, 4);
  last = sp_matrix_grid_get_tile (get_grid (window), 196, 0);
  g_assert_nonnull (last);
  gtk_test_accessible_assert_property (last, GTK_ACCESSIBLE_PROPERTY_LABEL, "Zimbabwe");
  g_assert_null (sp_matrix_grid_get_tile (get_grid (window), 1, 1));
  ui_harness_close (window);
}

static void
test_keys (void)
{
  SpWindow *window = open_compared ("/GB,DE,US?on=2020-03-01");

  gtk_widget_grab_focus (GTK_WIDGET (get_grid (window)));
  assert_at (window, 1, 1);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Right, 0));
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Down, 0));
  assert_at (window, 2, 2);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Home, 0));
  assert_at (window, 2, 0);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Left, 0));
  assert_at (window, 2, 0);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_End, 0));
  assert_at (window, 2, 4);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Page_Down, 0));
  assert_at (window, 4, 4);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Page_Up, 0));
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Page_Up, 0));
  assert_at (window, 0, 4);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Home, GDK_CONTROL_MASK));
  assert_at (window, 1, 1);
  g_assert_false (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Left, GDK_ALT_MASK));
  g_assert_false (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_a, 0));
  ui_harness_close (window);
}

/* One tab stop: Tab leaves the table, and comes back to where one was. */
static void
test_tab (void)
{
  SpWindow *window = open_compared ("/GB,DE,US?on=2020-03-01");
  GtkWidget *grid = GTK_WIDGET (get_grid (window));

  go_to (window, 2, 3);
  gtk_widget_child_focus (GTK_WIDGET (window), GTK_DIR_TAB_FORWARD);
  g_assert_false (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), grid));
  gtk_widget_child_focus (GTK_WIDGET (window), GTK_DIR_TAB_BACKWARD);
  assert_at (window, 2, 3);
  ui_harness_close (window);
}

/* What is opened is marked, and the place is kept. */
static void
test_open (void)
{
  SpWindow *window = open_compared ("/GB,DE,US?on=2020-03-01");
  GtkWidget *tile;

  go_to (window, 1, 1);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Return, 0));
  g_assert_cmpstr (sp_navigation_get_current (get_navigation (window))->id, ==,
                   sp_record_get_id (SP_RECORD (get_position (window, 0, 0))));
  g_assert_cmpint (sp_navigation_get_view (get_navigation (window)), ==, SP_VIEW_COMPARE);
  assert_at (window, 1, 1);
  tile = sp_matrix_grid_get_tile (get_grid (window), 1, 1);
  gtk_test_accessible_assert_state (tile, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  g_assert_true (gtk_widget_has_css_class (tile, "marked"));
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Home, 0));
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Return, 0));
  g_assert_cmpstr (sp_navigation_get_current (get_navigation (window))->id, ==, "GB");
  g_assert_false (gtk_widget_has_css_class (tile, "marked"));
  ui_harness_close (window);
}

static GtkGesture *
find_click (SpWindow *window)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (get_grid (window)));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller) &&
          gtk_gesture_single_get_button (GTK_GESTURE_SINGLE (controller)) == GDK_BUTTON_PRIMARY)
        return GTK_GESTURE (controller);
    }
  g_assert_not_reached ();
}

static void
point (SpWindow *window, const char *signal, guint line, guint place)
{
  GtkWidget *tile = sp_matrix_grid_get_tile (get_grid (window), line, place);
  double x, y;

  gtk_widget_translate_coordinates (tile, GTK_WIDGET (get_grid (window)), 8, 8, &x, &y);
  g_signal_emit_by_name (find_click (window), signal, 1, x, y);
  ui_harness_settle ();
}

/* A tile is chosen where the pointer was pressed and let go: not where it came from elsewhere. */
static void
test_click (void)
{
  SpWindow *window = open_compared ("/DE,US,AD,GB?on=2020-03-01");

  point (window, "pressed", 0, 0);
  point (window, "released", 0, 1);
  assert_lines (window, "DE US AD GB");
  point (window, "pressed", 0, 1);
  point (window, "released", 0, 1);
  assert_lines (window, "US GB DE AD");
  assert_at (window, 0, 1);
  ui_harness_close (window);
}

/* What is not known leads to the country. */
static void
test_open_nothing (void)
{
  SpWindow *window = open_compared ("/GB,AD");

  go_to (window, 2, 1);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Return, 0));
  g_assert_cmpstr (sp_navigation_get_current (get_navigation (window))->id, ==, "AD");
  ui_harness_close (window);
}

/* By the level, and back to how they were put together. */
static void
test_sort (void)
{
  SpWindow *window = open_compared ("/DE,US,AD,GB?on=2020-03-01");

  assert_lines (window, "DE US AD GB");
  go_to (window, 0, 1);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Return, 0));
  assert_lines (window, "US GB DE AD");
  assert_says (window, 0, 1, "Public 5G networks. Different. Sorted ascending");
  assert_at (window, 0, 1);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Return, 0));
  assert_lines (window, "DE GB US AD");
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Return, 0));
  assert_lines (window, "DE US AD GB");
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Home, 0));
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Return, 0));
  assert_lines (window, "AD DE GB US");
  ui_harness_close (window);
}

/* The keyboard goes with the question that it moves, and with a country that a date or an order moves. */
static void
test_move (void)
{
  SpWindow *window = open_compared ("/GB,US");
  g_autofree char *address = NULL;

  go_to (window, 0, 1);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Right, GDK_ALT_MASK | GDK_SHIFT_MASK));
  assert_places (window, "government-networks 5g-networks intelligence-sharing espionage-risk");
  assert_at (window, 0, 2);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Left, GDK_ALT_MASK | GDK_SHIFT_MASK));
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Left, GDK_ALT_MASK | GDK_SHIFT_MASK));
  assert_places (window, "5g-networks government-networks intelligence-sharing espionage-risk");
  assert_at (window, 0, 1);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Right, GDK_ALT_MASK | GDK_SHIFT_MASK));
  address = sp_workspace_get_address (sp_window_get_workspace (window));
  g_assert_nonnull (strstr (address, "columns=government-networks"));
  ui_harness_close (window);
}

static guint
count_hidden (SpWindow *window)
{
  SpMatrix *matrix = sp_matrix_plan_get_matrix (get_plan (window));
  guint n = 0;

  for (guint i = 0; i < sp_matrix_get_n_columns (matrix); i++)
    n += sp_matrix_get_column (matrix, i)->is_hidden ? 1 : 0;
  return n;
}

static void
test_only_differences (void)
{
  SpWindow *window = open_compared ("/GB,DE,FR,US,AU");
  guint n_hidden = count_hidden (window);

  g_assert_cmpuint (n_hidden, >, 0);
  assert_table (window, 7, 5);
  click (window, "Only Differences");
  assert_table (window, 7, 5 - n_hidden);
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "1 the same as far as known"));
  click (window, "Only Differences");
  assert_table (window, 7, 5);
  ui_harness_close (window);
}

/* Nothing that is the same is left: it is said, with a way back. */
static void
test_no_differences (void)
{
  SpWindow *window = open_compared ("/GB,AD?only=differences");

  g_assert_true (ui_harness_is_seen (ui_harness_find_text (GTK_WIDGET (window), "No Differences")));
  click (window, "Show All Questions");
  g_assert_true (ui_harness_is_seen (GTK_WIDGET (get_grid (window))));
  ui_harness_close (window);
}

static void
test_swap (void)
{
  SpWindow *window = open_compared ("/GB,DE,US?on=2020-03-01");

  click (window, "Swap");
  assert_table (window, 5, 5);
  assert_places (window, "GB DE US");
  assert_lines (window, "5g-networks government-networks intelligence-sharing espionage-risk");
  assert_says (window, 0, 4, "Counts");
  assert_says (window, 0, 0, "Question");
  assert_says (window, 1, 4,
               "Public 5G networks: 2 Restricted, 1 Under review, 0 unknown of 3; the 2 that can be compared: all the "
               "same");
  go_to (window, 1, 0);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Down, GDK_ALT_MASK | GDK_SHIFT_MASK));
  assert_lines (window, "government-networks 5g-networks intelligence-sharing espionage-risk");
  assert_at (window, 2, 0);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Return, 0));
  assert_places (window, "US GB DE");
  ui_harness_close (window);
}

static void
test_two_dates (void)
{
  SpWindow *window = open_compared ("/GB,AU?on=2020-12-31&with=2020-03-01");
  g_autofree char *cell =
    expect_cell (window, "United Kingdom, Public 5G networks: Excluded. since 14 July 2020 · Decision. was Restricted",
                 0, 0);

  assert_says (window, 1, 1, cell);
  assert_says (window, 0, 1, "Public 5G networks. Same · 1 changed");
  ui_harness_close (window);
}

/* Of a group it is said how many of its members stood elsewhere, and nothing where none did. */
static void
test_two_dates_of_group (void)
{
  SpWindow *window = open_compared ("/group:five-eyes,DE?on=2022-06-01&with=2020-03-01");

  assert_says (window, 1, 1,
               "Five Eyes, Public 5G networks: Excluded 3, Restricted 2; no known position 0 of 5. 2 changed");
  assert_says (window, 0, 1, "Public 5G networks. Different · 3 changed");
  sp_window_open_address (window, "standpoint:huawei-5g/compare/group:five-eyes,DE?on=2022-06-01&with=2022-06-01");
  ui_harness_settle ();
  assert_says (window, 1, 1, "Five Eyes, Public 5G networks: Excluded 3, Restricted 2; no known position 0 of 5");
  ui_harness_close (window);
}

/* One country alone is compared with itself, if there are two dates; nothing is counted. */
static void
test_alone (void)
{
  SpWindow *window = open_compared ("/GB");
  GtkWidget *way = ui_harness_find_text (GTK_WIDGET (window), "Compare Two Dates");

  assert_table (window, 2, 5);
  g_assert_true (ui_harness_is_seen (way));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.compare-dates", NULL);
  ui_harness_settle ();
  g_assert_false (ui_harness_is_seen (way));
  assert_table (window, 2, 5);
  ui_harness_close (window);
}

/* Nobody is sent for others where there are none. */
static void
test_alone_in_dataset (void)
{
  const MadeDataset made = { 1, 2, "diverging", 5 };
  g_autofree char *path = made_dataset_write (&made);
  SpWindow *window = ui_harness_open (path);
  GtkWidget *note;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "compare");
  ui_harness_settle ();
  note = ui_harness_find_text (GTK_WIDGET (window),
                               "Land AD is the only country of the dataset. Compare it with itself at another date.");
  g_assert_true (ui_harness_is_seen (note));
  g_unlink (path);
  ui_harness_close (window);
}

/* Space takes a country out of what is compared, and puts it back among all. */
static void
test_set_and_all (void)
{
  SpWindow *window = open_compared ("/GB,DE,US");
  SpComparison *comparison = sp_workspace_get_comparison (sp_window_get_workspace (window));

  go_to (window, 2, 1);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_space, 0));
  assert_lines (window, "GB US");
  assert_at (window, 2, 1);
  click (window, "All");
  assert_table (window, 198, 5);
  go_to (window, 1, 0);
  assert_says (window, 1, 0, "Afghanistan");
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_space, 0));
  assert_says (window, 1, 0, "Afghanistan. In the comparison");
  g_assert_cmpuint (sp_comparison_get_size (comparison), ==, 3);
  click (window, "Set (3)");
  assert_lines (window, "GB US AF");
  ui_harness_close (window);
}

static void
test_groups (void)
{
  SpWindow *window = ui_harness_open (NULL);

  sp_window_open_address (window, "standpoint:huawei-5g/group/five-eyes?on=2022-06-01");
  ui_harness_settle ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.compare-group", "s", "five-eyes");
  ui_harness_settle ();
  assert_lines (window, "five-eyes");
  assert_says (window, 1, 0, "Five Eyes. 5 members");
  assert_says (window, 1, 1, "Five Eyes, Public 5G networks: Excluded 3, Restricted 2; no known position 0 of 5");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.compare-members", "s", "five-eyes");
  ui_harness_settle ();
  assert_table (window, 1 + 6 + 1, 5);
  /* Each of them is counted once, though it is in two rows */
  assert_says (
    window, 7, 1,
    "Public 5G networks: 3 Excluded, 2 Restricted, 0 unknown of 5; consensus 0.73 (van der Eijk’s A, from −1 "
    "to 1)");
  g_assert_cmpstr (sp_navigation_get_current (get_navigation (window))->id, ==, "five-eyes");
  ui_harness_close (window);
}

static void
test_filters (void)
{
  SpWindow *window = open_compared ("/GB,DE,US,AU,FR?question=5g-networks&group=five-eyes");
  GtkWidget *view = ui_harness_find_type (GTK_WIDGET (window), g_type_from_name ("SpCompareView"));
  GtkWidget *chips = ui_harness_find_type (view, SP_TYPE_FILTER_CHIPS);

  assert_lines (window, "GB US AU");
  assert_places (window, "5g-networks");
  g_assert_nonnull (ui_harness_find_text (chips, "3 of 5 compared"));
  click (window, "Clear All");
  assert_table (window, 7, 5);
  g_assert_false (ui_harness_is_seen (chips));
  ui_harness_close (window);
}

/* Who is left out by all filters is missed with a way back. */
static void
test_nobody (void)
{
  SpWindow *window = open_compared ("/DE,FR?group=five-eyes");

  g_assert_true (ui_harness_is_seen (ui_harness_find_text (GTK_WIDGET (window), "No Country Is Left")));
  click (window, "Show All That Are Compared");
  assert_lines (window, "DE FR");
  ui_harness_close (window);
}

/* What cannot be compared is one line, unless it is asked for. */
static void
test_not_comparable (void)
{
  SpWindow *window = open_compared ("/DE,FR");
  GtkWidget *table = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_COMPARE_TABLE);
  guint n_folded = sp_matrix_plan_get_n_folded (get_plan (window));

  g_assert_cmpuint (n_folded, >, 0);
  assert_table (window, 4, 5 - n_folded);
  g_assert_true (ui_harness_is_seen (ui_harness_find_text (table, "Show in the Table")));
  click (window, "Show in the Table");
  assert_table (window, 4, 5);
  ui_harness_close (window);
}

static void
test_menu (void)
{
  SpWindow *window = open_compared ("/GB,DE,US");
  GtkWidget *table = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_COMPARE_TABLE);

  go_to (window, 0, 2);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_F10, GDK_SHIFT_MASK));
  g_assert_nonnull (ui_harness_find_text (table, "Only This Question"));
  gtk_widget_activate_action (table, "matrix.pin", NULL);
  ui_harness_settle ();
  assert_places (window, "government-networks");
  go_to (window, 1, 0);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Menu, 0));
  g_assert_nonnull (ui_harness_find_text (table, "Remove from Comparison"));
  g_assert_null (ui_harness_find_text (table, "Only This Question"));
  gtk_widget_activate_action (table, "matrix.compare", NULL);
  ui_harness_settle ();
  assert_lines (window, "DE US");
  ui_harness_close (window);
}

/* How counts were worked out is told where they are. */
static void
test_counts (void)
{
  SpWindow *window = open_compared ("/GB,DE,US,AU,FR");
  GtkWidget *table = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_COMPARE_TABLE);

  go_to (window, 6, 1);
  g_assert_true (ui_harness_press (GTK_WIDGET (get_grid (window)), GDK_KEY_Return, 0));
  g_assert_nonnull (ui_harness_find_text (
    table, "3 Excluded, 2 Restricted, 0 unknown of 5; consensus 0.73 (van der Eijk’s A, from −1 to 1)"));
  ui_harness_close (window);
}

/* The date moves on and the keyboard stays on the country, wherever that goes. */
static void
test_date_moves (void)
{
  SpWindow *window = open_compared ("/GB,DE,US?on=2020-03-01&sort=question:5g-networks");
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));

  assert_lines (window, "US GB DE");
  go_to (window, 2, 1);
  sp_lens_set_on (lens, (SpDate) { 2021, 1, 1 });
  ui_harness_settle ();
  assert_lines (window, "GB US DE");
  assert_at (window, 1, 1);
  ui_harness_close (window);
}

static void
assert_words_are_whole (SpMatrixSizes *sizes, SpWindow *window, guint line)
{
  GtkWidget *grid = GTK_WIDGET (get_grid (window));
  SpMatrixSpot spot = sp_matrix_plan_get_spot (get_plan (window), line, 0);
  g_autofree char *head = sp_matrix_format_head (get_plan (window), spot);
  g_auto (GStrv) words = g_strsplit_set (head, " -", -1);
  int room = sizes->head_width - sp_matrix_draw_get_around_head (sizes, get_plan (window), spot);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autoptr (PangoLayout) layout = sp_drawn_text_new (grid, words[i], 1, TRUE);
      int width;

      pango_layout_get_pixel_size (layout, &width, NULL);
      g_test_message ("%s: %d of %d", words[i], width, room);
      g_assert_cmpint (width, <=, room);
    }
}

/* Two that are restricted and one that is under review are not all the same. */
static void
test_agreement_says_of_whom (void)
{
  static const struct
  {
    SpConsensus consensus;
    const char *words;
  } cases[] = {
    { { .kind = SP_CONSENSUS_NONE, .n_counted = 1, .n_compared = 3 }, NULL },
    { { .kind = SP_CONSENSUS_ALL_SAME, .n_counted = 3, .n_compared = 3 }, "All the same" },
    { { .kind = SP_CONSENSUS_ALL_SAME, .n_counted = 2, .n_compared = 3 }, "All the same (2 of 3)" },
    { { .kind = SP_CONSENSUS_SPREAD, .spread = 1, .n_counted = 2, .n_compared = 4 }, "At most 1 level apart (2 of 4)" },
    { { .kind = SP_CONSENSUS_NOT_ALL_SAME, .n_counted = 5, .n_compared = 6 }, "Not all the same (5 of 6)" },
    { { .kind = SP_CONSENSUS_AGREEMENT, .agreement = 0.5, .n_counted = 8, .n_compared = 8 }, "Consensus 0.50" },
    { { .kind = SP_CONSENSUS_AGREEMENT, .agreement = 0.5, .n_counted = 5, .n_compared = 9 }, "Consensus 0.50 (5 of 9)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = sp_matrix_format_agreement (&cases[i].consensus);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* No name is broken within a word, however small the room and however large the text is; but a head takes no more than
 * half of the room, lest nothing is seen beside it. */
static void
test_words_of_heads (void)
{
  static const int resolutions[] = { 96, 192 };
  SpWindow *window = open_compared ("");
  SpMatrixSizes sizes;

  sp_matrix_sizes_init (&sizes);
  for (guint i = 0; i < G_N_ELEMENTS (resolutions); i++)
    {
      g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", resolutions[i] * 1024, NULL);
      ui_harness_settle ();
      sp_matrix_sizes_forget (&sizes);
      sp_matrix_sizes_find (&sizes, GTK_WIDGET (get_grid (window)), get_plan (window), 800, 400);
      for (guint j = 0; j < sp_matrix_plan_get_n_lines (get_plan (window)); j++)
        assert_words_are_whole (&sizes, window, j);
      sp_matrix_sizes_find (&sizes, GTK_WIDGET (get_grid (window)), get_plan (window), 200, 400);
      g_assert_cmpint (sizes.head_width, <=, MAX (100, (int) (6.5 * sizes.metrics->line)));
    }
  sp_matrix_sizes_clear (&sizes);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
  ui_harness_close (window);
}

static gboolean
is_cut (SpWindow *window, const SpMatrixSizes *sizes, guint line, guint place, int height)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  SpMatrixCanvas canvas = {
    .snapshot = snapshot,
    .widget = GTK_WIDGET (get_grid (window)),
    .sizes = sizes,
    .theme = sp_style_get_theme (),
    .width = sizes->place_width,
    .height = height,
  };

  sp_matrix_draw (&canvas, get_plan (window), sp_matrix_plan_get_spot (get_plan (window), line, place));
  return canvas.is_cut;
}

static void
assert_later (const char *rest, const char *expected)
{
  SpWindow *window = open_compared (rest);
  GtkWidget *view = ui_harness_find_type (GTK_WIDGET (window), g_type_from_name ("SpCompareView"));

  g_test_message ("%s", rest);
  g_assert_true (ui_harness_is_seen (ui_harness_find_text (view, expected)));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.latest", NULL);
  ui_harness_settle ();
  g_assert_null (ui_harness_find_text (view, expected));
  ui_harness_close (window);
}

/* No page leaves out what is later without saying so. */
static void
test_later (void)
{
  assert_later ("/group:five-eyes,DE?on=2022-06-01", "4 later positions: go to Latest");
  assert_later ("/group:five-eyes,DE?on=2022-06-01&show=time", "4 later positions: go to Latest");
  assert_later ("/GB,DE?on=2020-03-01&show=pairs", "6 later positions: go to Latest");
  assert_later ("/GB,DE?on=2012-01-01&question=5g-networks&show=words", "17 later quotes: go to Latest");
}

/* However little room there is, all counts of a question are seen. */
static void
test_all_counts_are_seen (void)
{
  static const char *const addresses[] = {
    "",
    "/GB,DE,US,AU,FR,IT,PL,SE,group:five-eyes",
    "/GB,DE,US,AU,FR,IT,PL,SE?on=2022-06-01&with=2020-03-01",
  };
  SpMatrixSizes sizes;

  sp_matrix_sizes_init (&sizes);
  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      SpWindow *window = open_compared (addresses[i]);
      guint foot = sp_matrix_plan_get_n_lines (get_plan (window)) - 1;

      sp_matrix_sizes_find (&sizes, GTK_WIDGET (get_grid (window)), get_plan (window), 600, 230);
      for (guint j = 1; j < sp_matrix_plan_get_n_places (get_plan (window)); j++)
        g_assert_false (is_cut (window, &sizes, foot, j, sizes.foot_height));
      ui_harness_close (window);
    }
  sp_matrix_sizes_clear (&sizes);
}

/* So are those of a group, and how many changed. */
static void
test_changes_of_group_are_seen (void)
{
  SpWindow *window = open_compared ("/group:five-eyes,DE?on=2022-06-01&with=2020-03-01");
  SpMatrixSizes sizes;

  sp_matrix_sizes_init (&sizes);
  sp_matrix_sizes_find (&sizes, GTK_WIDGET (get_grid (window)), get_plan (window), 600, 230);
  for (guint j = 1; j < sp_matrix_plan_get_n_places (get_plan (window)); j++)
    g_assert_false (is_cut (window, &sizes, 1, j, sizes.line_height));
  sp_matrix_sizes_clear (&sizes);
  ui_harness_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/compare/what-tiles-say", test_what_tiles_say);
  g_test_add_func ("/compare/all", test_all);
  g_test_add_func ("/compare/keys", test_keys);
  g_test_add_func ("/compare/tab", test_tab);
  g_test_add_func ("/compare/open", test_open);
  g_test_add_func ("/compare/click", test_click);
  g_test_add_func ("/compare/open-nothing", test_open_nothing);
  g_test_add_func ("/compare/sort", test_sort);
  g_test_add_func ("/compare/move", test_move);
  g_test_add_func ("/compare/only-differences", test_only_differences);
  g_test_add_func ("/compare/no-differences", test_no_differences);
  g_test_add_func ("/compare/swap", test_swap);
  g_test_add_func ("/compare/two-dates", test_two_dates);
  g_test_add_func ("/compare/two-dates-of-group", test_two_dates_of_group);
  g_test_add_func ("/compare/alone", test_alone);
  g_test_add_func ("/compare/alone-in-dataset", test_alone_in_dataset);
  g_test_add_func ("/compare/set-and-all", test_set_and_all);
  g_test_add_func ("/compare/groups", test_groups);
  g_test_add_func ("/compare/filters", test_filters);
  g_test_add_func ("/compare/nobody", test_nobody);
  g_test_add_func ("/compare/not-comparable", test_not_comparable);
  g_test_add_func ("/compare/menu", test_menu);
  g_test_add_func ("/compare/counts", test_counts);
  g_test_add_func ("/compare/date-moves", test_date_moves);
  g_test_add_func ("/compare/agreement-says-of-whom", test_agreement_says_of_whom);
  g_test_add_func ("/compare/words-of-heads", test_words_of_heads);
  g_test_add_func ("/compare/later", test_later);
  g_test_add_func ("/compare/all-counts-are-seen", test_all_counts_are_seen);
  g_test_add_func ("/compare/changes-of-group-are-seen", test_changes_of_group_are_seen);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
