/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison set in the window: its chips, its view, its address, and the ways into it and back. */
#include "ui-harness.h"

#include "sp-comparison-chips.h"
#include "sp-comparison-export.h"
#include "sp-countries-view.h"
#include "sp-country-list.h"
#include "sp-country-row.h"
#include "sp-export-window.h"
#include "sp-slot.h"

#include <adwaita.h>

static SpComparison *
get_comparison (SpWindow *window)
{
  return sp_workspace_get_comparison (sp_window_get_workspace (window));
}

static SpCountry *
get_country (SpWindow *window, const char *code)
{
  return sp_dataset_lookup (sp_workspace_get_dataset (sp_window_get_workspace (window)), SP_RECORD_COUNTRY, code);
}

static void
check_set (SpWindow *window, const char *expected)
{
  g_auto (GStrv) codes = sp_comparison_copy_codes (get_comparison (window));
  g_autofree char *text = g_strjoinv (" ", codes);

  g_assert_cmpstr (text, ==, expected);
}

static void
compare (SpWindow *window, const char *codes)
{
  g_auto (GStrv) parts = g_strsplit (codes, " ", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    g_assert_true (sp_comparison_add (get_comparison (window), get_country (window, parts[i])));
  ui_harness_settle ();
}

/* Those over the view. */
static GtkWidget *
get_chips (SpWindow *window)
{
  GtkWidget *view = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_COUNTRIES_VIEW);

  return ui_harness_find_type (gtk_widget_get_parent (view), SP_TYPE_COMPARISON_CHIPS);
}

static GtkWidget *
find_button (GtkWidget *within, const char *tooltip)
{
  if (GTK_IS_BUTTON (within) && g_strcmp0 (gtk_widget_get_tooltip_text (within), tooltip) == 0)
    return within;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, tooltip);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
click (GtkWidget *button)
{
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  ui_harness_settle ();
}

static gboolean
act (SpWindow *window, const char *action)
{
  gboolean known = gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);

  ui_harness_settle ();
  return known;
}

static const SpPlace *
get_place (SpWindow *window)
{
  return sp_navigation_get_current (sp_workspace_get_navigation (sp_window_get_workspace (window)));
}

static SpView
get_view (SpWindow *window)
{
  return sp_navigation_get_view (sp_workspace_get_navigation (sp_window_get_workspace (window)));
}

static void
test_chips (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *chips = get_chips (window);

  g_assert_false (ui_harness_is_seen (chips));
  compare (window, "GB DE US");
  g_assert_true (ui_harness_is_seen (chips));
  g_assert_nonnull (ui_harness_find_text (chips, "Compare (3)"));
  click (find_button (chips, "Germany"));
  g_assert_cmpstr (get_place (window)->id, ==, "DE");
  check_set (window, "GB DE US");
  click (find_button (chips, "Remove Germany from the Comparison"));
  check_set (window, "GB US");
  g_assert_null (find_button (chips, "Germany"));
  g_assert_nonnull (ui_harness_find_text (chips, "Compare (2)"));
  click (ui_harness_find_text (chips, "Clear"));
  check_set (window, "");
  g_assert_false (ui_harness_is_seen (chips));
  ui_harness_close (window);
}

/* Thirty countries take no more of the map than two lines, however long their names are; the rest is in a menu, from
 * where they go as well. */
static void
test_many_chips (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GPtrArray *countries =
    sp_dataset_get_records (sp_workspace_get_dataset (sp_window_get_workspace (window)), SP_RECORD_COUNTRY);
  GtkWidget *chips = get_chips (window);
  g_autoptr (GPtrArray) many = g_ptr_array_new ();
  int one_line;

  compare (window, "GB");
  one_line = gtk_widget_get_height (chips);
  for (guint i = 0; i < 32; i++)
    g_ptr_array_add (many, countries->pdata[i]);
  sp_comparison_set_records (get_comparison (window), many);
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (chips, "Compare (32)"));
  g_assert_cmpint (gtk_widget_get_height (chips), <, 3 * one_line);
  for (guint i = 0; i < 32; i++)
    g_assert_nonnull (find_button (chips,
                                   sp_country_names_get_name (sp_workspace_get_names (sp_window_get_workspace (window)),
                                                              many->pdata[i])));
  for (guint i = 32; i > 0; i--)
    sp_comparison_remove (get_comparison (window), many->pdata[i - 1]);
  g_assert_false (gtk_widget_get_visible (chips));
  ui_harness_close (window);
}

/* Whoever removes by keyboard goes on with the next. */
static void
test_focus (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *chips = get_chips (window);
  GtkWidget *focus;

  compare (window, "GB DE");
  gtk_widget_grab_focus (find_button (chips, "Remove United Kingdom from the Comparison"));
  click (gtk_window_get_focus (GTK_WINDOW (window)));
  check_set (window, "DE");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), chips));
  click (find_button (chips, "Remove Germany from the Comparison"));
  check_set (window, "");
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_true (focus == NULL || !gtk_widget_is_ancestor (focus, chips));
  ui_harness_close (window);
}

/* Back takes back what was done last: a change of the set, or a step to its view. */
static void
test_back (void)
{
  SpWindow *window = ui_harness_open (NULL);

  compare (window, "GB DE");
  g_assert_true (act (window, "win.comparison"));
  g_assert_cmpint (get_view (window), ==, SP_VIEW_COMPARE);
  g_assert_true (act (window, "win.clear-comparison"));
  check_set (window, "");
  g_assert_true (act (window, "win.back"));
  check_set (window, "GB DE");
  g_assert_cmpint (get_view (window), ==, SP_VIEW_COMPARE);
  g_assert_true (act (window, "win.back"));
  check_set (window, "GB DE");
  g_assert_cmpint (get_view (window), ==, SP_VIEW_COUNTRIES);
  g_assert_true (act (window, "win.back"));
  check_set (window, "GB");
  g_assert_true (act (window, "win.forward"));
  check_set (window, "GB DE");
  ui_harness_close (window);
}

static void
test_page_of_a_country (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *button;

  sp_window_open_address (window, "standpoint:huawei-5g/country/GB");
  ui_harness_settle ();
  button = ui_harness_find_text (ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_SLOT), "Compare");
  g_assert_true (GTK_IS_TOGGLE_BUTTON (button));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  click (button);
  check_set (window, "GB");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  sp_window_open_address (window, "standpoint:huawei-5g/country/DE");
  ui_harness_settle ();
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  sp_window_open_address (window, "standpoint:huawei-5g/country/GB");
  ui_harness_settle ();
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  click (button);
  check_set (window, "");
  sp_window_open_address (window, "standpoint:huawei-5g/group/nato");
  ui_harness_settle ();
  g_assert_false (ui_harness_is_seen (button));
  ui_harness_close (window);
}

static void
test_address (void)
{
  SpWindow *window = ui_harness_open (NULL);
  g_autofree char *address = NULL;

  sp_window_open_address (window, "standpoint:huawei-5g/compare/GB,QQ,DE,GB?question=5g-networks&on=2020-03-01");
  ui_harness_settle ();
  check_set (window, "GB DE");
  g_assert_cmpint (get_view (window), ==, SP_VIEW_COMPARE);
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window),
                                          "The link was opened without what the dataset does not have: Country “QQ”"));
  address = sp_workspace_get_address (sp_window_get_workspace (window));
  g_assert_true (g_str_has_prefix (address,
                                   "standpoint:huawei-5g/compare/GB,DE?question=5g-networks&on=2020-03-01&edition="));

  /* Where nothing of it is there, nothing changes */
  sp_window_open_address (window, "standpoint:huawei-5g/compare/QQ,XX?question=espionage-risk");
  ui_harness_settle ();
  check_set (window, "GB DE");
  g_assert_true (act (window, "win.back"));
  check_set (window, "");
  g_assert_cmpint (get_place (window)->kind, ==, SP_PLACE_LIST);
  ui_harness_close (window);
}

/* What one sees of a comparison is in its address, and the page that is open beside it. */
static void
test_address_of_what_is_seen (void)
{
  static const char seen[] =
    "standpoint:huawei-5g/compare/GB,group:five-eyes?show=pairs&rows=all&only=differences&swapped=yes"
    "&sort=-question:5g-networks&columns=espionage-risk%2C5g-networks&lanes=country:GB&open=country/DE&on=2020-03-01";
  SpWindow *window = ui_harness_open (NULL);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpComparisonChoice *choice = sp_workspace_get_comparison_choice (workspace);
  g_autofree char *address = NULL;
  g_autofree char *plain = NULL;

  sp_window_open_address (window, seen);
  ui_harness_settle ();
  check_set (window, "GB group:five-eyes");
  g_assert_cmpint (sp_comparison_choice_get_show (choice), ==, SP_COMPARISON_PAIRS);
  g_assert_cmpint (sp_comparison_choice_get_order (choice), ==, SP_MATRIX_BY_QUESTION);
  g_assert_cmpstr (get_place (window)->id, ==, "DE");
  address = sp_workspace_get_address (workspace);
  g_assert_true (g_str_has_prefix (address, "standpoint:huawei-5g/compare/GB,group:five-eyes?show=pairs&rows=all"
                                            "&only=differences&swapped=yes&sort=-question:5g-networks"
                                            "&columns=espionage-risk%2C5g-networks&lanes=country:GB&open=country/DE"));

  /* The record to be beside it is not there */
  sp_window_open_address (window, "standpoint:huawei-5g/compare?open=country/QQ");
  ui_harness_settle ();
  check_set (window, "");
  g_assert_cmpint (get_view (window), ==, SP_VIEW_COMPARE);
  g_assert_cmpint (sp_comparison_choice_get_show (choice), ==, SP_COMPARISON_TABLE);
  plain = sp_workspace_get_address (workspace);
  g_assert_true (g_str_has_prefix (plain, "standpoint:huawei-5g/compare?edition="));
  ui_harness_close (window);
}

static void
test_address_with_what_means_nothing (void)
{
  SpWindow *window = ui_harness_open (NULL);

  sp_window_open_address (window, "standpoint:huawei-5g/compare/group:none,GB?show=x&sort=y&only=z&columns=q&lanes=w");
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window),
                                          "The link was opened without what the dataset does not have: Group “none”, "
                                          "View “x”, Filter “z”, Order “y”, Question “q”, …"));
  ui_harness_close (window);
}

static GtkWidget *
find_dialog (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *window = windows; window != NULL; window = window->next)
    if (ADW_IS_MESSAGE_DIALOG (window->data))
      return window->data;
  return NULL;
}

static void
choose_comparison (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *window = windows; window != NULL; window = window->next)
    if (SP_IS_EXPORT_WINDOW (window->data))
      {
        GtkWidget *label =
          ui_harness_find_text (window->data, "The table as CSV, JSON or PDF; over time, the lanes as a picture");

        adw_action_row_activate (ADW_ACTION_ROW (gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW)));
        ui_harness_settle ();
        return;
      }
  g_assert_not_reached ();
}

/* What is exported is what is seen: these rows in this order, and only the differences. */
static void
test_export (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) pages = NULL;
  g_auto (GStrv) lines = NULL;
  GtkWidget *dialog;

  sp_window_open_address (window, "standpoint:huawei-5g/compare/GB,CA,AU?only=differences&sort=-name&on=2022-06-01");
  ui_harness_settle ();
  g_assert_true (act (window, "win.export"));
  ui_harness_settle ();
  choose_comparison ();
  dialog = find_dialog ();
  g_assert_nonnull (dialog);
  g_assert_cmpstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog)), ==,
                   "3 countries or groups on 0 questions.\nAs of 1 June 2022.");
  sp_lens_set_on (sp_workspace_get_lens (workspace), (SpDate) { 2020, 3, 1 });
  bytes = sp_comparison_export_make (workspace, SP_COMPARISON_CSV);
  lines = g_strsplit (g_bytes_get_data (bytes, NULL), "\r\n", -1);
  g_assert_true (g_str_has_prefix (lines[1], "country,GB,United Kingdom,2020-03-01,,no,"));
  g_assert_true (g_str_has_prefix (lines[2], "country,CA,Canada,"));
  g_assert_true (g_str_has_prefix (lines[3], "country,AU,Australia,"));
  g_assert_nonnull (strstr (lines[0], "5g-networks.level,"));
  g_assert_null (strstr (lines[0], "government-networks.level,"));
  g_assert_true (adw_message_dialog_has_response (ADW_MESSAGE_DIALOG (dialog), "pdf"));
  pages = sp_comparison_export_make (workspace, SP_COMPARISON_PDF);
  g_assert_true (g_str_has_prefix (g_bytes_get_data (pages, NULL), "%PDF-"));
  ui_harness_close (window);
}

static gboolean
is_another_reading (gpointer data)
{
  gpointer *pair = data;

  return (gpointer) sp_workspace_get_dataset (sp_window_get_workspace (pair[0])) != pair[1];
}

static void
reopen (SpWindow *window, const char *path)
{
  g_autoptr (SpDataset) before = g_object_ref (sp_workspace_get_dataset (sp_window_get_workspace (window)));
  g_autoptr (GFile) file = path ? g_file_new_for_path (path) : NULL;
  gpointer pair[] = { window, before };

  sp_window_open_file (window, file);
  ui_harness_wait (is_another_reading, pair);
  ui_harness_settle ();
}

/* The same dataset read again has the same countries, by code; another one starts with none. */
static void
test_other_readings (void)
{
  g_autofree char *path = ui_harness_get_data ("second.json");
  SpWindow *window = ui_harness_open (NULL);

  compare (window, "GB DE");
  g_assert_true (act (window, "win.comparison"));
  reopen (window, NULL);
  check_set (window, "GB DE");
  g_assert_true (sp_comparison_has (get_comparison (window), get_country (window, "DE")));
  g_assert_cmpint (get_view (window), ==, SP_VIEW_COMPARE);
  reopen (window, path);
  check_set (window, "");
  g_assert_cmpint (get_place (window)->kind, ==, SP_PLACE_LIST);
  g_assert_false (ui_harness_is_seen (get_chips (window)));
  ui_harness_close (window);
}

static GtkWidget *
find_row (GtkWidget *list, const char *code)
{
  for (GtkWidget *child = gtk_widget_get_first_child (list); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = gtk_widget_get_first_child (child);
      SpCountryItem *item = row ? sp_country_row_get_item (SP_COUNTRY_ROW (row)) : NULL;
      SpCountry *country = item ? sp_country_item_get_country (item) : NULL;

      if (country != NULL && g_str_equal (sp_record_get_id (SP_RECORD (country)), code))
        return row;
    }
  g_assert_not_reached ();
}

/* By key and by menu, with no page opened; and the row says so. */
static void
test_list (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *view = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_COUNTRY_LIST);
  GtkWidget *list = ui_harness_find_type (view, GTK_TYPE_LIST_VIEW);
  GtkWidget *row = find_row (list, "AU");
  g_autofree char *spoken = sp_country_item_get_spoken (sp_country_row_get_item (SP_COUNTRY_ROW (row)));
  g_autofree char *compared = g_strdup_printf ("%s. In the comparison", spoken);

  gtk_widget_grab_focus (gtk_widget_get_parent (row));
  g_assert_true (ui_harness_press (list, GDK_KEY_space, GDK_CONTROL_MASK));
  check_set (window, "AU");
  gtk_test_accessible_assert_property (gtk_widget_get_parent (row), GTK_ACCESSIBLE_PROPERTY_LABEL, compared);
  g_assert_true (ui_harness_press (list, GDK_KEY_Menu, 0));
  g_assert_null (ui_harness_find_text (view, "Add to Comparison"));
  g_assert_nonnull (ui_harness_find_text (view, "Remove from Comparison"));
  ui_harness_close_popovers (view);
  g_assert_true (gtk_widget_activate_action (view, "country.compare", NULL));
  check_set (window, "");
  gtk_test_accessible_assert_property (gtk_widget_get_parent (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken);
  gtk_widget_grab_focus (gtk_widget_get_parent (row));
  g_assert_true (ui_harness_press (list, GDK_KEY_F10, GDK_SHIFT_MASK));
  g_assert_nonnull (ui_harness_find_text (view, "Add to Comparison"));
  g_assert_cmpint (get_place (window)->kind, ==, SP_PLACE_LIST);
  ui_harness_close (window);
}

static void
go_to_view (SpWindow *window, SpView view)
{
  sp_navigation_go_to_view (sp_workspace_get_navigation (sp_window_get_workspace (window)), view);
  ui_harness_settle ();
}

/* More than one, each within what is kept clear for them. */
static void
check_lines (GtkWidget *chips)
{
  GtkWidget *clear = ui_harness_find_text (chips, "Clear");
  GtkWidget *place = gtk_widget_get_parent (gtk_widget_get_parent (chips));
  graphene_rect_t bounds;

  g_assert_nonnull (clear);
  g_assert_true (gtk_widget_compute_bounds (clear, chips, &bounds));
  g_assert_cmpfloat (bounds.origin.y, >, bounds.size.height);
  g_assert_true (gtk_widget_compute_bounds (clear, place, &bounds));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (place));
}

/* Where one comes back to a view, there is room above it for as many lines of chips as there are. */
static void
test_lines_of_chips (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *chips = get_chips (window);

  sp_window_open_address (window, "standpoint:huawei-5g/compare/GB,DE,US");
  ui_harness_settle ();
  go_to_view (window, SP_VIEW_COUNTRIES);
  gtk_window_set_default_size (GTK_WINDOW (window), 400, 700);
  ui_harness_settle ();
  for (guint i = 0; i < 2; i++)
    {
      go_to_view (window, SP_VIEW_EVENTS);
      check_lines (chips);
      go_to_view (window, SP_VIEW_COMPARE);
      check_lines (chips);
    }
  ui_harness_close (window);
}

/* The filters in two lines, the comparison's chips below both of them. */
static void
check_filters_above_set (GtkWidget *chips)
{
  GtkWidget *filters = gtk_widget_get_prev_sibling (chips);
  GtkWidget *clear = ui_harness_find_text (filters, "Clear All");
  graphene_rect_t first, last, bounds;

  g_assert_nonnull (clear);
  g_assert_true (gtk_widget_compute_bounds (clear, filters, &bounds));
  g_assert_cmpfloat (bounds.origin.y, >, bounds.size.height);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (filters));
  g_assert_true (gtk_widget_compute_bounds (filters, gtk_widget_get_parent (filters), &first));
  g_assert_true (gtk_widget_compute_bounds (chips, gtk_widget_get_parent (filters), &last));
  g_assert_cmpfloat (first.origin.y + first.size.height, <=, last.origin.y);
}

static void
test_lines_of_filters (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *chips = get_chips (window);

  gtk_window_set_default_size (GTK_WINDOW (window), 1200, 800);
  ui_harness_settle ();
  sp_window_open_address (window, "standpoint:huawei-5g/compare/GB,US,DE,FR,NL?question=5g-networks&pinned=no"
                                  "&level=excluded&level=restricted&basis=law");
  ui_harness_settle ();
  check_filters_above_set (chips);
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 800);
  ui_harness_settle ();
  check_filters_above_set (chips);
  ui_harness_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/comparison/chips", test_chips);
  g_test_add_func ("/comparison/many-chips", test_many_chips);
  g_test_add_func ("/comparison/lines-of-chips", test_lines_of_chips);
  g_test_add_func ("/comparison/lines-of-filters", test_lines_of_filters);
  g_test_add_func ("/comparison/focus", test_focus);
  g_test_add_func ("/comparison/back", test_back);
  g_test_add_func ("/comparison/page-of-a-country", test_page_of_a_country);
  g_test_add_func ("/comparison/list", test_list);
  g_test_add_func ("/comparison/address", test_address);
  g_test_add_func ("/comparison/address-of-what-is-seen", test_address_of_what_is_seen);
  g_test_add_func ("/comparison/export", test_export);
  g_test_add_func ("/comparison/address-with-what-means-nothing", test_address_with_what_means_nothing);
  g_test_add_func ("/comparison/other-readings", test_other_readings);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
