/* SPDX-License-Identifier: GPL-3.0-or-later
 * The Events view: what it lists and how that is narrowed down, ordered, scrolled and opened. */
#include "ui-harness.h"

#include "sp-chronology-words.h"
#include "sp-event.h"
#include "sp-events-view.h"
#include "sp-filter-chips.h"
#include "sp-kinds-popover.h"
#include "sp-moment-anchor.h"
#include "sp-moment-empty.h"
#include "sp-moment-list.h"
#include "sp-moment-rows.h"
#include "sp-moment-words.h"
#include "sp-month-chart.h"

#include <glib/gstdio.h>

static gboolean
is_found (gpointer window)
{
  return sp_chronology_results_is_current (sp_workspace_get_chronology_results (sp_window_get_workspace (window)));
}

static void
wait_for_events (SpWindow *window)
{
  ui_harness_wait (is_found, window);
  ui_harness_settle ();
}

static SpWindow *
open_events (const char *path)
{
  SpWindow *window = ui_harness_open (path);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "events");
  wait_for_events (window);
  return window;
}

static SpWindow *
open_second (void)
{
  g_autofree char *path = ui_harness_get_data ("second.json");

  return open_events (path);
}

static GtkWidget *
find (SpWindow *window, GType type)
{
  return ui_harness_find_type (GTK_WIDGET (window), type);
}

static SpChronology *
get_chronology (SpWindow *window)
{
  return sp_chronology_results_get_chronology (sp_workspace_get_chronology_results (sp_window_get_workspace (window)));
}

static SpChronologyChoice *
get_choice (SpWindow *window)
{
  return sp_workspace_get_chronology_choice (sp_window_get_workspace (window));
}

static SpLens *
get_lens (SpWindow *window)
{
  return sp_workspace_get_lens (sp_window_get_workspace (window));
}

static guint
count_found (SpWindow *window)
{
  return sp_moment_counts_sum (sp_chronology_get_counts (get_chronology (window)));
}

static GtkListView *
get_list (SpWindow *window)
{
  return GTK_LIST_VIEW (ui_harness_find_type (find (window, SP_TYPE_MOMENT_LIST), GTK_TYPE_LIST_VIEW));
}

static GtkEditable *
get_search (SpWindow *window)
{
  return GTK_EDITABLE (ui_harness_find_type (find (window, SP_TYPE_EVENTS_VIEW), GTK_TYPE_SEARCH_ENTRY));
}

static void
type (SpWindow *window, const char *text)
{
  gtk_editable_set_text (get_search (window), text);
  wait_for_events (window);
}

static gpointer
look_up (SpWindow *window, SpRecordKind kind, const char *id)
{
  return sp_dataset_lookup (sp_workspace_get_dataset (sp_window_get_workspace (window)), kind, id);
}

/* --- Datasets --------------------------------------------------------------------------------------------------- */

/* A dataset of events alone, each with a date and a title of its own. */
static char *
write_events (guint n, char *(*make_date) (guint i), const char *title)
{
  g_autoptr (GString) text =
    g_string_new ("{\"dataset\": {\"format\": \"standpoint-dataset/1\", \"id\": \"made\", \"title\": \"Made up\", "
                  "\"edition\": \"2020-06-30\", \"language\": \"en\"},\n"
                  "\"countries\": [{\"code\": \"DE\", \"name\": \"Deutschland\", \"capital\": \"Berlin\", "
                  "\"region\": \"Europe\"}],\n"
                  "\"sources\": [{\"id\": \"a\", \"type\": \"report\", \"title\": \"A report\", \"container-title\": "
                  "\"Press\", \"author\": [], \"issued\": \"2019\", \"URL\": \"https://example.org/a\", \"accessed\": "
                  "\"2020\", \"language\": \"en\"}],\n\"events\": [");
  char *path = g_build_filename (g_get_tmp_dir (), "standpoint-events-XXXXXX.json", NULL);
  int file = g_mkstemp (path);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *date = make_date (i);

      g_string_append_printf (text,
                              "%s{\"id\": \"e%u\", \"date\": \"%s\", \"kind\": \"%s\", \"title\": \"%s %u\", "
                              "\"summary\": \"It happened.\", \"countries\": [\"DE\"], \"actors\": [], "
                              "\"questions\": [], \"sources\": [\"a\"]}",
                              i > 0 ? ",\n" : "", i, date, i % 2 == 0 ? "law" : "vote", title, i);
    }
  g_string_append (text, "]}\n");
  g_assert_cmpint (file, >=, 0);
  g_assert_true (g_close (file, NULL));
  g_assert_true (g_file_set_contents (path, text->str, -1, NULL));
  return path;
}

static SpWindow *
open_made (guint n, char *(*make_date) (guint i), const char *title)
{
  g_autofree char *path = write_events (n, make_date, title);
  SpWindow *window = open_events (path);

  g_remove (path);
  return window;
}

/* Ten a month. */
static char *
make_month (guint i)
{
  return g_strdup_printf ("%04u-%02u-%02u", 1975 + i / 120, i / 10 % 12 + 1, i % 10 + 1);
}

static char *
make_one_day (guint i G_GNUC_UNUSED)
{
  return g_strdup ("2019-05-17");
}

static char *
make_century (guint i)
{
  return i % 3 == 0 ? g_strdup_printf ("%04u", 1800 + i % 220)
                    : g_strdup_printf ("%04u-%02u", 1800 + i % 220, i % 12 + 1);
}

/* --- What is asked ---------------------------------------------------------------------------------------------- */

static SpMomentCounts
count_by_hand (SpWindow *window)
{
  SpDataset *dataset = sp_workspace_get_dataset (sp_window_get_workspace (window));
  GPtrArray *countries = sp_dataset_get_records (dataset, SP_RECORD_COUNTRY);
  GPtrArray *questions = sp_dataset_get_records (dataset, SP_RECORD_QUESTION);
  SpMomentCounts counts = { { 0 } };

  counts.n[SP_MOMENT_EVENT] = sp_dataset_get_records (dataset, SP_RECORD_EVENT)->len;
  for (guint i = 0; i < countries->len; i++)
    for (guint j = 0; j < questions->len; j++)
      {
        GPtrArray *positions = sp_index_get_positions (sp_workspace_get_index (sp_window_get_workspace (window)),
                                                       countries->pdata[i], questions->pdata[j]);

        counts.n[SP_MOMENT_FIRST] += positions->len > 0;
        for (guint k = 1; k < positions->len; k++)
          counts.n[SP_MOMENT_CHANGE] +=
            sp_position_get_level (positions->pdata[k]) != sp_position_get_level (positions->pdata[k - 1]);
      }
  return counts;
}

/* Made when it is asked for; all that happened is there, as the records have it. */
static void
test_all (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpMomentCounts expected = count_by_hand (window);
  const SpMomentCounts *counts;

  g_assert_null (find (window, SP_TYPE_EVENTS_VIEW));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "events");
  wait_for_events (window);
  counts = sp_chronology_get_counts (get_chronology (window));
  for (guint i = 0; i < SP_N_MOMENT_SORTS; i++)
    g_assert_cmpuint (counts->n[i], ==, expected.n[i]);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (get_list (window)))), ==,
                    sp_chronology_get_n_rows (get_chronology (window)));
  ui_harness_close (window);
}

/* The field, the order and the kinds set what is asked, and show it when it is set elsewhere. */
static void
test_controls (void)
{
  SpWindow *window = open_second ();
  GtkWidget *view = find (window, SP_TYPE_EVENTS_VIEW);
  GtkDropDown *order = GTK_DROP_DOWN (ui_harness_find_type (view, GTK_TYPE_DROP_DOWN));
  guint n_all = count_found (window);

  type (window, "voted");
  g_assert_cmpuint (count_found (window), ==, 1);
  g_assert_cmpuint (sp_chronology_get_n_all (get_chronology (window)), ==, n_all);
  g_assert_nonnull (ui_harness_find_text (view, "Search: voted"));
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (get_choice (window)), "");
  g_assert_cmpstr (gtk_editable_get_text (get_search (window)), ==, "");
  gtk_drop_down_set_selected (order, SP_CHRONOLOGY_OLDEST);
  wait_for_events (window);
  g_assert_cmpint (sp_chronology_get_request (get_chronology (window))->order, ==, SP_CHRONOLOGY_OLDEST);
  sp_chronology_choice_set_order (get_choice (window), SP_CHRONOLOGY_NEWEST);
  g_assert_cmpuint (gtk_drop_down_get_selected (order), ==, SP_CHRONOLOGY_NEWEST);
  ui_harness_close (window);
}

/* They are in the order of the kinds, also while the popover is closed. */
static GtkCheckButton *
get_check (SpWindow *window, guint kind)
{
  GtkWidget *check = ui_harness_find_type (find (window, SP_TYPE_KINDS_POPOVER), GTK_TYPE_CHECK_BUTTON);

  for (guint i = 0; i < kind; i++)
    check = gtk_widget_get_next_sibling (check);
  return GTK_CHECK_BUTTON (check);
}

static void
check_kind (GtkCheckButton *check, const char *label, guint count)
{
  GtkWidget *box = gtk_check_button_get_child (check);
  g_autofree char *text = g_strdup_printf ("%u", count);

  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (box))), ==, label);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (gtk_widget_get_last_child (box))), ==, text);
}

/* Only kinds that the dataset has are offered, with counts that go along with what is typed. */
static void
test_kinds (void)
{
  SpWindow *window = open_second ();
  guint vote = SP_MOMENT_KIND_OF_EVENTS + SP_EVENT_VOTE, sanction = SP_MOMENT_KIND_OF_EVENTS + SP_EVENT_SANCTION;
  guint n_votes = sp_chronology_get_n_of_kind (get_chronology (window), vote);
  GtkCheckButton *check = get_check (window, vote);

  g_assert_cmpuint (n_votes, >, 0);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (check)));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (get_check (window, sanction))));
  check_kind (check, "Vote", n_votes);
  gtk_check_button_set_active (check, TRUE);
  wait_for_events (window);
  g_assert_cmpuint (count_found (window), ==, n_votes);
  g_assert_nonnull (ui_harness_find_text (find (window, SP_TYPE_EVENTS_VIEW), "Kind: Vote"));
  type (window, "zzz");
  check_kind (check, "Vote", 0);
  sp_chronology_choice_clear_all (get_choice (window));
  wait_for_events (window);
  g_assert_false (gtk_check_button_get_active (check));
  ui_harness_close (window);
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

/* The arrow keys walk the kinds, and choose none of them on the way; as many as there are, and then what is below. */
static void
test_kinds_by_arrows (void)
{
  SpWindow *window = open_second ();
  GtkWidget *popover = find (window, SP_TYPE_KINDS_POPOVER);
  GtkWidget *first = GTK_WIDGET (get_check (window, 0));

  gtk_popover_popup (GTK_POPOVER (popover));
  ui_harness_wait (is_mapped, popover);
  sp_chronology_choice_choose_kind (get_choice (window), SP_MOMENT_CHANGE, TRUE);
  wait_for_events (window);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == first);
  for (GtkWidget *check = gtk_widget_get_next_sibling (first); check; check = gtk_widget_get_next_sibling (check))
    if (gtk_widget_get_visible (check))
      {
        g_signal_emit_by_name (popover, "move-focus", GTK_DIR_DOWN);
        g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == check);
        g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
      }
  g_signal_emit_by_name (popover, "move-focus", GTK_DIR_DOWN);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == ui_harness_find_text (popover, "Show All Kinds"));
  g_signal_emit_by_name (popover, "move-focus", GTK_DIR_UP);
  g_assert_true (GTK_IS_CHECK_BUTTON (gtk_window_get_focus (GTK_WINDOW (window))));
  gtk_popover_popdown (GTK_POPOVER (popover));
  ui_harness_close (window);
}

/* What is asked in the bar is a chip too, and what is later is one line. */
static void
test_lens (void)
{
  SpWindow *window = open_second ();
  GtkWidget *view = find (window, SP_TYPE_EVENTS_VIEW);
  guint n_all = count_found (window);
  g_autofree char *later = NULL;
  g_autofree char *count = NULL;

  sp_lens_set_on (get_lens (window), (SpDate) { 1975, 6, 0 });
  wait_for_events (window);
  later = sp_chronology_format_later (get_chronology (window));
  g_assert_cmpuint (count_found (window), <, n_all);
  g_assert_nonnull (ui_harness_find_text (view, "Up to June 1975"));
  g_assert_nonnull (ui_harness_find_text (view, later));
  count = g_strdup_printf ("%u of %u events and positions", count_found (window), n_all);
  g_assert_nonnull (ui_harness_find_text (view, count));
  gtk_widget_activate_action (view, "win.latest", NULL);
  wait_for_events (window);
  g_assert_cmpuint (count_found (window), ==, n_all);
  g_assert_false (ui_harness_is_seen (ui_harness_find_text (view, "Up to June 1975")));
  ui_harness_close (window);
}

static void
test_nothing_found (void)
{
  SpWindow *window = open_second ();
  GtkWidget *empty = find (window, SP_TYPE_MOMENT_EMPTY);
  GtkWidget *button;

  type (window, "vote -vote");
  g_assert_true (ui_harness_is_seen (empty));
  g_assert_nonnull (ui_harness_find_text (empty, "Nothing Found"));
  button = ui_harness_find_type (empty, GTK_TYPE_BUTTON);
  g_signal_emit_by_name (button, "clicked");
  wait_for_events (window);
  g_assert_false (ui_harness_is_seen (empty));
  g_assert_cmpstr (gtk_editable_get_text (get_search (window)), ==, "");
  ui_harness_close (window);
}

/* --- Going ------------------------------------------------------------------------------------------------------ */

static SpRecord *
get_current (SpWindow *window)
{
  return sp_workspace_get_current_record (sp_window_get_workspace (window));
}

static guint
find_moment_row (SpWindow *window, guint from)
{
  guint row = from;

  while (sp_chronology_get_row (get_chronology (window), row)->moment == NULL)
    row++;
  return row;
}

static SpRecord *
get_record (SpWindow *window, guint row)
{
  return sp_moment_get_record (sp_chronology_get_row (get_chronology (window), row)->moment);
}

/* A click opens the page and selects; a head opens nothing; the keys go from one to the next over the heads. */
static void
test_opening (void)
{
  SpWindow *window = open_second ();
  GtkSelectionModel *model = gtk_list_view_get_model (get_list (window));
  guint first = find_moment_row (window, 0), second = find_moment_row (window, first + 1);

  g_signal_emit_by_name (get_list (window), "activate", 0u);
  g_assert_null (get_current (window));
  g_signal_emit_by_name (get_list (window), "activate", first);
  g_assert_true (get_current (window) == get_record (window, first));
  g_assert_true (gtk_selection_model_is_selected (model, first));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.next-record", NULL);
  g_assert_true (get_current (window) == get_record (window, second));
  g_assert_true (gtk_selection_model_is_selected (model, second));
  g_assert_false (gtk_selection_model_is_selected (model, first));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.previous-record", NULL);
  g_assert_true (get_current (window) == get_record (window, first));
  ui_harness_close (window);
}

static SpMomentRow *
find_row_widget (SpWindow *window, guint row)
{
  return sp_moment_view_find_row (get_list (window), row);
}

static double
get_y (SpWindow *window, guint row)
{
  SpMomentRow *widget = find_row_widget (window, row);

  g_assert_nonnull (widget);
  return sp_moment_view_get_y (get_list (window), widget);
}

static GtkWidget *
get_pin (SpWindow *window)
{
  return gtk_widget_get_last_child (find (window, SP_TYPE_MOMENT_LIST));
}

static void
choose_period (SpWindow *window, guint period)
{
  GArray *periods = sp_chronology_get_periods (get_chronology (window));

  g_signal_emit_by_name (find (window, SP_TYPE_MONTH_CHART), "chosen",
                         g_array_index (periods, SpChronologyPeriod, period).row, FALSE);
  ui_harness_settle ();
}

/* A bar leads to the head of its month, at the very top, however far that is; and the bars know what is seen. */
static void
test_bars_lead_to_months (void)
{
  static const guint months[] = { 300, 12, 417, 200, 201 };
  SpWindow *window = open_made (5000, make_month, "Number");
  GArray *periods = sp_chronology_get_periods (get_chronology (window));
  guint first, last;

  g_assert_cmpuint (periods->len, ==, 500);
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      guint row = g_array_index (periods, SpChronologyPeriod, months[i]).row;

      choose_period (window, months[i]);
      g_assert_cmpfloat_with_epsilon (get_y (window, row), 0, 0.5);
      g_assert_true (sp_moment_list_get_seen (SP_MOMENT_LIST (find (window, SP_TYPE_MOMENT_LIST)), &first, &last));
      g_assert_cmpuint (first, ==, row + 1);
      g_assert_cmpuint (last, >, row + 3);
      g_assert_cmpuint (last, <, row + 60);
    }
  ui_harness_close (window);
}

static void
scroll_by (SpWindow *window, double distance)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (get_list (window)));

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + distance);
  ui_harness_settle ();
}

/* The head stays at the top while its month scrolls, and is pushed out by the next. */
static void
test_head_stays (void)
{
  SpWindow *window = open_made (500, make_month, "Number");
  GArray *periods = sp_chronology_get_periods (get_chronology (window));
  guint row = g_array_index (periods, SpChronologyPeriod, 30).row;
  GtkWidget *pin = get_pin (window);
  graphene_rect_t bounds;

  g_assert_true (SP_IS_MOMENT_ROW (pin));
  choose_period (window, 30);
  scroll_by (window, 100);
  g_assert_true (gtk_widget_get_child_visible (pin));
  g_assert_cmpuint (sp_moment_row_get_number (SP_MOMENT_ROW (pin)), ==, row);
  g_assert_true (gtk_widget_compute_bounds (pin, gtk_widget_get_parent (pin), &bounds));
  g_assert_cmpfloat_with_epsilon (bounds.origin.y, 0, 0.5);
  /* Ten of the month follow its head; the newest come first, and so the next month is the one before */
  scroll_by (window, get_y (window, row + 11) - bounds.size.height / 2);
  g_assert_true (gtk_widget_compute_bounds (pin, gtk_widget_get_parent (pin), &bounds));
  g_assert_cmpfloat_with_epsilon (bounds.origin.y, -bounds.size.height / 2, 1.5);
  scroll_by (window, bounds.size.height);
  g_assert_cmpuint (sp_moment_row_get_number (SP_MOMENT_ROW (pin)), ==, row + 11);
  ui_harness_close (window);
}

/* One stays at what one was looking at while something else is found; another order begins at the top. */
static void
test_place_is_kept (void)
{
  SpWindow *window = open_made (2000, make_month, "Number");
  SpRecord *record;
  guint row;
  double y;

  choose_period (window, 100);
  row = sp_chronology_find_row (get_chronology (window), look_up (window, SP_RECORD_EVENT, "e1004"));
  g_signal_emit_by_name (get_list (window), "activate", row);
  ui_harness_settle ();
  record = get_current (window);
  y = get_y (window, row);
  sp_chronology_choice_choose_kind (get_choice (window), SP_MOMENT_KIND_OF_EVENTS + SP_EVENT_LAW, TRUE);
  wait_for_events (window);
  row = sp_chronology_find_row (get_chronology (window), record);
  g_assert_cmpuint (count_found (window), ==, 1000);
  g_assert_cmpfloat_with_epsilon (get_y (window, row), y, 1.5);
  sp_chronology_choice_set_order (get_choice (window), SP_CHRONOLOGY_OLDEST);
  wait_for_events (window);
  g_assert_cmpfloat_with_epsilon (
    gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (get_list (window)))), 0, 0.5);
  ui_harness_close (window);
}

/* What is opened elsewhere is brought into view. */
static void
test_what_is_opened_is_seen (void)
{
  SpWindow *window = open_made (2000, make_month, "Number");
  SpRecord *record = look_up (window, SP_RECORD_EVENT, "e555");
  guint row = sp_chronology_find_row (get_chronology (window), record);
  GtkWidget *list = GTK_WIDGET (get_list (window));

  sp_navigation_go_to_record (sp_workspace_get_navigation (sp_window_get_workspace (window)), record);
  ui_harness_settle ();
  g_assert_cmpfloat (get_y (window, row), >, 0);
  g_assert_cmpfloat (get_y (window, row), <, gtk_widget_get_height (list));
  ui_harness_close (window);
}

/* --- Menu of a row, and bars ------------------------------------------------------------------------------------ */

static GtkEventController *
find_controller (GtkWidget *widget, GType type, const char *signal)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      /* GTK has some of its own, which do not claim an event first */
      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type) &&
          g_signal_has_handler_pending (controller, g_signal_lookup (signal, type), 0, FALSE) &&
          (!GTK_IS_LIST_VIEW (widget) || gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE))
        return controller;
    }
  g_assert_not_reached ();
}

static void
add_labels (GMenuModel *model, GString *labels)
{
  for (int i = 0; i < g_menu_model_get_n_items (model); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (model, i, G_MENU_LINK_SECTION);
      g_autofree char *label = NULL;

      if (section != NULL)
        add_labels (section, labels);
      else if (g_menu_model_get_item_attribute (model, i, G_MENU_ATTRIBUTE_LABEL, "s", &label))
        g_string_append_printf (labels, "%s|", label);
    }
}

/* What the menu has, opened by the key that is for that, where the keyboard is. */
static char *
open_row_menu (SpWindow *window, guint row)
{
  GString *labels = g_string_new (NULL);
  GtkWidget *list = find (window, SP_TYPE_MOMENT_LIST);
  GtkWidget *menu;

  gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (find_row_widget (window, row))));
  g_assert_true (ui_harness_press (GTK_WIDGET (get_list (window)), GDK_KEY_F10, GDK_SHIFT_MASK));
  menu = ui_harness_find_type (list, GTK_TYPE_POPOVER_MENU);
  g_assert_nonnull (menu);
  g_assert_true (gtk_widget_get_visible (menu));
  add_labels (gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (menu)), labels);
  gtk_popover_popdown (GTK_POPOVER (menu));
  return g_string_free (labels, FALSE);
}

static void
copied_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(char **) data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static gboolean
has_text (gpointer data)
{
  return *(char **) data != NULL;
}

static void
check_copied (SpWindow *window, const char *expected)
{
  g_autofree char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (window)), NULL, copied_cb, &text);
  ui_harness_wait (has_text, &text);
  g_assert_cmpstr (text, ==, expected);
}

static void
activate (SpWindow *window, const char *action, const char *parameter)
{
  GtkWidget *list = find (window, SP_TYPE_MOMENT_LIST);

  g_assert_true (parameter ? gtk_widget_activate_action (list, action, "s", parameter)
                           : gtk_widget_activate_action (list, action, NULL));
  ui_harness_settle ();
}

/* All that can be done with a row, without it being open. */
static void
test_menu (void)
{
  SpWindow *window = open_second ();
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpEvent *event;
  SpCountry *country;
  guint row;
  g_autofree char *items = NULL;
  g_autofree char *again = NULL;
  g_autofree char *address = NULL;
  g_autofree char *line = NULL;

  type (window, "voted");
  row = find_moment_row (window, 0);
  event = SP_EVENT (get_record (window, row));
  country = sp_event_get_countries (event)->pdata[0];
  items = open_row_menu (window, row);
  g_assert_cmpstr (items, ==,
                   "_Open Page|Open United Kingdom|_Copy|Copy _Link|S_tar|Add United Kingdom to Comparison|");
  g_assert_null (get_current (window));
  activate (window, "moment.copy", NULL);
  line = sp_moment_format_line (sp_chronology_get_row (get_chronology (window), row)->moment,
                                sp_workspace_get_names (workspace));
  check_copied (window, line);
  activate (window, "moment.copy-link", NULL);
  address = sp_workspace_get_address_of (workspace, SP_RECORD (event));
  check_copied (window, address);
  activate (window, "moment.star", NULL);
  g_assert_true (sp_stars_has (sp_workspace_get_stars (workspace), SP_RECORD (event)));
  activate (window, "moment.compare", sp_record_get_id (SP_RECORD (country)));
  g_assert_true (sp_comparison_has (sp_workspace_get_comparison (workspace), country));
  again = open_row_menu (window, row);
  g_assert_cmpstr (
    again, ==, "_Open Page|Open United Kingdom|_Copy|Copy _Link|Remove S_tar|Remove United Kingdom from Comparison|");
  activate (window, "moment.star", NULL);
  g_assert_false (sp_stars_has (sp_workspace_get_stars (workspace), SP_RECORD (event)));
  activate (window, "moment.open", NULL);
  g_assert_true (get_current (window) == SP_RECORD (event));
  activate (window, "moment.country", sp_record_get_id (SP_RECORD (country)));
  g_assert_true (get_current (window) == SP_RECORD (country));
  ui_harness_close (window);
}

/* Heads have no menu; the key that copies needs none. */
static void
test_menu_keys (void)
{
  SpWindow *window = open_second ();
  GtkWidget *list = GTK_WIDGET (get_list (window));
  guint row = find_moment_row (window, 0);
  g_autofree char *line = NULL;

  gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (find_row_widget (window, 0))));
  g_assert_false (ui_harness_press (list, GDK_KEY_Menu, 0));
  g_assert_false (ui_harness_press (list, GDK_KEY_c, GDK_CONTROL_MASK));
  gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (find_row_widget (window, row))));
  g_assert_true (ui_harness_press (list, GDK_KEY_c, GDK_CONTROL_MASK));
  line = sp_moment_format_line (sp_chronology_get_row (get_chronology (window), row)->moment,
                                sp_workspace_get_names (sp_window_get_workspace (window)));
  check_copied (window, line);
  ui_harness_close (window);
}

/* Arrows go by months, pages by years, to the ends; Enter goes into the list. */
static void
test_bars_by_keyboard (void)
{
  static const struct
  {
    guint key;
    guint at;
  } steps[] = { { GDK_KEY_Home, 0 },     { GDK_KEY_Left, 0 }, { GDK_KEY_Right, 1 },
                { GDK_KEY_KP_Right, 2 }, { GDK_KEY_Left, 1 }, { GDK_KEY_Page_Down, 12 },
                { GDK_KEY_Page_Up, 11 }, { GDK_KEY_End, 49 }, { GDK_KEY_Right, 49 } };
  SpWindow *window = open_made (500, make_month, "Number");
  GtkWidget *chart = find (window, SP_TYPE_MONTH_CHART);
  GArray *periods = sp_chronology_get_periods (get_chronology (window));

  gtk_widget_grab_focus (chart);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_assert_true (ui_harness_press (chart, steps[i].key, 0));
      g_assert_cmpuint (sp_month_chart_get_at (SP_MONTH_CHART (chart)), ==, steps[i].at);
    }
  g_assert_false (ui_harness_press (chart, GDK_KEY_Right, GDK_CONTROL_MASK));
  g_assert_false (ui_harness_press (chart, GDK_KEY_x, 0));
  ui_harness_press (chart, GDK_KEY_Home, 0);
  g_assert_true (gtk_widget_is_focus (chart));
  ui_harness_press (chart, GDK_KEY_Return, 0);
  g_assert_true (
    gtk_window_get_focus (GTK_WINDOW (window)) ==
    gtk_widget_get_parent (GTK_WIDGET (find_row_widget (window, g_array_index (periods, SpChronologyPeriod, 0).row))));
  ui_harness_close (window);
}

static void
click_chart (GtkWidget *chart, double x)
{
  g_signal_emit_by_name (find_controller (chart, GTK_TYPE_GESTURE_CLICK, "pressed"), "pressed", 1, x, 30.0);
  ui_harness_settle ();
}

/* Before the first bar and after the last is the nearest; further to the end is later. */
static void
test_bars_by_pointer (void)
{
  SpWindow *window = open_made (500, make_month, "Number");
  GtkWidget *chart = find (window, SP_TYPE_MONTH_CHART);
  guint width = (guint) gtk_widget_get_width (chart), last = 0, n_different = 0;

  for (guint x = 20; x < width - 20; x += width / 12)
    {
      guint at;

      click_chart (chart, x);
      at = sp_month_chart_get_at (SP_MONTH_CHART (chart));
      g_assert_cmpuint (at, >=, x > 20 ? last : 0);
      n_different += x > 20 && at > last;
      last = at;
    }
  g_assert_cmpuint (n_different, >, 5);
  ui_harness_close (window);
}

/* --- Addresses, and any dataset --------------------------------------------------------------------------------- */

static void
test_address (void)
{
  SpWindow *window = open_second ();
  SpWorkspace *workspace = sp_window_get_workspace (window);
  g_autofree char *written = NULL;
  g_autoptr (SpAddress) address = NULL;
  guint n_found;

  type (window, "trial");
  sp_chronology_choice_set_order (get_choice (window), SP_CHRONOLOGY_OLDEST);
  sp_lens_set_on (get_lens (window), (SpDate) { 1975, 0, 0 });
  wait_for_events (window);
  n_found = count_found (window);
  written = sp_workspace_get_address (workspace);
  g_assert_cmpstr (written, ==, "standpoint:summer-time/events?search=trial&order=oldest&on=1975&edition=1980-06-30");
  sp_lens_set_on (get_lens (window), (SpDate) { 0 });
  sp_chronology_choice_reset (get_choice (window));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "countries");
  address = sp_address_parse (written, NULL);
  g_assert_true (sp_workspace_go_to_address (workspace, address, NULL));
  wait_for_events (window);
  g_assert_cmpint (sp_navigation_get_view (sp_workspace_get_navigation (workspace)), ==, SP_VIEW_EVENTS);
  g_assert_cmpuint (count_found (window), ==, n_found);
  g_assert_cmpstr (gtk_editable_get_text (get_search (window)), ==, "trial");
  ui_harness_close (window);
}

static void
test_no_events (void)
{
  SpWindow *window = open_made (0, make_one_day, "");

  g_assert_true (ui_harness_is_seen (find (window, SP_TYPE_MOMENT_EMPTY)));
  g_assert_nonnull (ui_harness_find_text (find (window, SP_TYPE_MOMENT_EMPTY), "No Events"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.next-record", NULL);
  g_assert_null (get_current (window));
  ui_harness_close (window);
}

/* Of any number, on one day or in two centuries, with titles of any length and signs of markup: all of it is listed. */
static void
test_any_dataset (void)
{
  static const struct
  {
    guint n;
    char *(*make_date) (guint i);
    const char *title;
    guint n_periods;
  } cases[] = {
    { 1, make_one_day, "One", 1 },
    { 400, make_one_day, "<b>Bold & <i>sliced", 1 },
    { 660, make_century, "A title that goes on and on, of eighty letters, and then of more than eighty of them", 660 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpWindow *window = open_made (cases[i].n, cases[i].make_date, cases[i].title);

      g_assert_cmpuint (count_found (window), ==, cases[i].n);
      g_assert_cmpuint (sp_chronology_get_periods (get_chronology (window))->len, <=, cases[i].n_periods);
      g_assert_true (ui_harness_is_seen (find (window, SP_TYPE_MONTH_CHART)));
      choose_period (window, sp_chronology_get_periods (get_chronology (window))->len / 2);
      ui_harness_close (window);
    }
}

static gboolean
is_made (gpointer window)
{
  SpDataset *dataset = sp_workspace_get_dataset (sp_window_get_workspace (window));

  return g_strcmp0 (sp_dataset_get_id (dataset), "made") == 0;
}

/* Another dataset begins anew; nothing of the one before is left. */
static void
test_other_dataset (void)
{
  SpWindow *window = open_second ();
  g_autofree char *path = write_events (20, make_month, "Number");
  g_autoptr (GFile) file = g_file_new_for_path (path);

  type (window, "trial");
  sp_window_open_file (window, file);
  ui_harness_wait (is_made, window);
  wait_for_events (window);
  g_assert_cmpstr (gtk_editable_get_text (get_search (window)), ==, "");
  g_assert_cmpuint (count_found (window), ==, 20);
  g_remove (path);
  ui_harness_close (window);
}

/* Where there is room for numbers only, what they are of is told on demand. */
static void
test_counts_are_told (void)
{
  SpWindow *window = open_events (NULL);
  GtkWidget *chart = find (window, SP_TYPE_MONTH_CHART);
  g_autofree char *counts = sp_moment_counts_format (sp_chronology_get_counts (get_chronology (window)));
  g_autofree char *none = sp_moment_sort_format_count (SP_MOMENT_EVENT, 0);

  g_assert_cmpstr (gtk_widget_get_tooltip_text (chart), ==, counts);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, counts);
  g_assert_cmpstr (none, ==, "0 events");
  ui_harness_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/events/all", test_all);
  g_test_add_func ("/events/controls", test_controls);
  g_test_add_func ("/events/kinds", test_kinds);
  g_test_add_func ("/events/kinds-by-arrows", test_kinds_by_arrows);
  g_test_add_func ("/events/lens", test_lens);
  g_test_add_func ("/events/nothing-found", test_nothing_found);
  g_test_add_func ("/events/opening", test_opening);
  g_test_add_func ("/events/bars-lead-to-months", test_bars_lead_to_months);
  g_test_add_func ("/events/head-stays", test_head_stays);
  g_test_add_func ("/events/place-is-kept", test_place_is_kept);
  g_test_add_func ("/events/what-is-opened-is-seen", test_what_is_opened_is_seen);
  g_test_add_func ("/events/menu", test_menu);
  g_test_add_func ("/events/menu-keys", test_menu_keys);
  g_test_add_func ("/events/bars-by-keyboard", test_bars_by_keyboard);
  g_test_add_func ("/events/bars-by-pointer", test_bars_by_pointer);
  g_test_add_func ("/events/address", test_address);
  g_test_add_func ("/events/no-events", test_no_events);
  g_test_add_func ("/events/any-dataset", test_any_dataset);
  g_test_add_func ("/events/counts-are-told", test_counts_are_told);
  g_test_add_func ("/events/other-dataset", test_other_dataset);
}

int
main (int argc, char **argv)
{
  return ui_harness_run (argc, argv, add_tests);
}
