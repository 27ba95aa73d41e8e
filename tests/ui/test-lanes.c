/* SPDX-License-Identifier: GPL-3.0-or-later
 * The swim lanes on the page of a country: pointing, clicking, the keyboard, and what is said. */
#include "ui-harness.h"

#include "sp-item-row.h"
#include "sp-lanes-view.h"
#include "sp-page.h"

/* Pages that were left stay where they can be gone back to; theirs are not seen. */
static GtkWidget *
find_seen (GtkWidget *within, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (within), type) && ui_harness_is_seen (within))
    return within;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = gtk_widget_get_mapped (child) ? find_seen (child, type) : NULL;

      if (found != NULL)
        return found;
    }
  return NULL;
}

static SpLanesView *
open_country (SpWindow *window, const char *code)
{
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpRecord *country = sp_dataset_lookup (sp_workspace_get_dataset (workspace), SP_RECORD_COUNTRY, code);
  GtkWidget *view;

  sp_navigation_go_to_record (sp_workspace_get_navigation (workspace), country);
  ui_harness_settle ();
  view = find_seen (GTK_WIDGET (window), SP_TYPE_LANES_VIEW);
  g_assert_nonnull (view);
  return SP_LANES_VIEW (view);
}

static const char *
get_current_record (SpWindow *window)
{
  SpRecord *record = sp_workspace_get_current_record (sp_window_get_workspace (window));

  return record ? sp_record_get_id (record) : NULL;
}

static GtkEventController *
find_controller (gpointer widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (g_type_is_a (G_OBJECT_TYPE (controller), type))
        return controller;
    }
  g_assert_not_reached ();
}

static gboolean
press (SpLanesView *view, guint key)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (find_controller (view, GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed", key, 0, 0, &handled);
  return handled;
}

static void
click (SpLanesView *view, double x, double y)
{
  g_signal_emit_by_name (find_controller (view, GTK_TYPE_GESTURE_CLICK), "released", 1, x, y);
}

static const SpLanesItem *
get_current_item (SpLanesView *view)
{
  return sp_lanes_get_item (sp_lanes_view_get_lanes (view), (guint) sp_lanes_view_get_current (view));
}

static void
test_keys (void)
{
  static const struct
  {
    guint key;
    gboolean handled;
    const char *id;
  } cases[] = {
    { GDK_KEY_Left, TRUE, "gb-5g-networks-2019-02-20" },
    { GDK_KEY_Up, FALSE, "gb-5g-networks-2019-02-20" },
    { GDK_KEY_Right, TRUE, "gb-5g-networks-2019-07-22" },
    { GDK_KEY_Right, TRUE, "gb-5g-networks-2020-01-28" },
    { GDK_KEY_Down, TRUE, "gb-government-networks-2020-01-28" },
    { GDK_KEY_Down, TRUE, "gb-intelligence-sharing-2020-01-28" },
    { GDK_KEY_Down, TRUE, "gb-espionage-risk-2020-11" },
    { GDK_KEY_Home, TRUE, "gb-espionage-risk-2019-02-20" },
    { GDK_KEY_End, TRUE, "gb-espionage-risk-2020-11" },
    { GDK_KEY_x, FALSE, "gb-espionage-risk-2020-11" },
  };
  SpWindow *window = ui_harness_open (NULL);
  SpLanesView *view = open_country (window, "GB");

  g_assert_cmpint (sp_lanes_view_get_current (view), ==, -1);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (view)));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (press (view, cases[i].key), ==, cases[i].handled);
      g_assert_cmpstr (sp_record_get_id (get_current_item (view)->record), ==, cases[i].id);
    }
  g_assert_true (press (view, GDK_KEY_Down));
  g_assert_cmpint (get_current_item (view)->kind, ==, SP_LANES_EVENT);
  g_assert_false (press (view, GDK_KEY_Down));
  ui_harness_close (window);
}

/* Time runs as text does, and the arrow keys with it. */
static void
test_keys_from_right_to_left (void)
{
  SpWindow *window;
  SpLanesView *view;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  window = ui_harness_open (NULL);
  view = open_country (window, "GB");
  gtk_widget_grab_focus (GTK_WIDGET (view));
  g_assert_true (sp_lanes_get_axis (sp_lanes_view_get_lanes (view))->mirrored);
  g_assert_true (press (view, GDK_KEY_Left));
  g_assert_cmpstr (sp_record_get_id (get_current_item (view)->record), ==, "gb-5g-networks-2019-07-22");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  ui_harness_close (window);
}

static void
test_enter_opens (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLanesView *view = open_country (window, "GB");

  gtk_widget_grab_focus (GTK_WIDGET (view));
  press (view, GDK_KEY_Right);
  g_assert_true (press (view, GDK_KEY_Return));
  g_assert_cmpstr (get_current_record (window), ==, "gb-5g-networks-2019-07-22");
  ui_harness_close (window);
}

/* Whatever is pointed at is what opens: bars, deadlines, events. */
static void
test_click_opens (void)
{
  static const SpLanesItemKind kinds[] = { SP_LANES_POSITION, SP_LANES_DEADLINE, SP_LANES_EVENT };
  SpWindow *window = ui_harness_open (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SpLanesView *view = open_country (window, "GB");
      SpLanes *lanes = sp_lanes_view_get_lanes (view);
      const SpLanesItem *item = NULL;

      for (guint j = 0; item == NULL || item->kind != kinds[i]; j++)
        item = sp_lanes_get_item (lanes, j);
      click (view, item->area.x + item->area.width / 2, item->area.y + item->area.height / 2);
      g_assert_cmpstr (get_current_record (window), ==, sp_record_get_id (item->record));
    }
  ui_harness_close (window);
}

static void
test_nothing_beside (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLanesView *view = open_country (window, "GB");

  click (view, 1, sp_lanes_get_height (sp_lanes_view_get_lanes (view)) - 1);
  g_assert_cmpstr (get_current_record (window), ==, "GB");
  ui_harness_close (window);
}

static void
test_spoken (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLanesView *view = open_country (window, "RO");

  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, "Over the Years");
  gtk_test_accessible_assert_property (
    view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
    "5G networks: Restricted, stated on 20 August 2019; Excluded since 1 November 2020.\n"
    "Government: searched, nothing found (November 2026).\nIntelligence: no record.\nEspionage: no record.");
  gtk_widget_grab_focus (GTK_WIDGET (view));
  press (view, GDK_KEY_Home);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "5G networks: Restricted\nstated on 20 August 2019 · Statement · 2 sources");
  press (view, GDK_KEY_Right);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "5G networks: Excluded\nstated on 1 November 2020 · Statement · 1 source");
  ui_harness_close (window);
}

/* The keyboard comes to the lanes from the list that they are in, and goes on from them. */
static void
test_tab (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLanesView *view = open_country (window, "GB");
  GtkWidget *page = find_seen (GTK_WIDGET (window), SP_TYPE_PAGE);
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (view), SP_TYPE_ITEM_ROW);

  g_assert_true (gtk_widget_child_focus (gtk_widget_get_parent (row), GTK_DIR_TAB_FORWARD));
  /* Since GTK 4.12 the row that they are in comes before them. */
  if (!gtk_widget_is_focus (GTK_WIDGET (view)))
    g_assert_true (gtk_widget_child_focus (gtk_widget_get_parent (row), GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (view)));
  g_assert_true (gtk_widget_is_ancestor (GTK_WIDGET (view), page));
  ui_harness_close (window);
}

/* “Same answer”: the countries at that level, in every view, and the list of them. */
static void
test_show_level (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpLens *lens = sp_workspace_get_lens (workspace);
  GtkWidget *page;

  for (guint i = 0; i < 2; i++)
    {
      open_country (window, "GB");
      page = find_seen (GTK_WIDGET (window), SP_TYPE_PAGE);
      g_assert_true (gtk_widget_activate_action (page, "page.show-level", "(ss)", "espionage-risk", "concern"));
      g_assert_cmpstr (sp_record_get_id (SP_RECORD (sp_lens_get_question (lens))), ==, "espionage-risk");
      g_assert_cmpuint (sp_lens_get_levels (lens)->len, ==, 1);
      g_assert_cmpstr (sp_level_get_id (sp_lens_get_levels (lens)->pdata[0]), ==, "concern");
      g_assert_cmpint (sp_navigation_get_current (sp_workspace_get_navigation (workspace))->kind, ==, SP_PLACE_LIST);
    }
  ui_harness_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/lanes/keys", test_keys);
  g_test_add_func ("/lanes/keys-from-right-to-left", test_keys_from_right_to_left);
  g_test_add_func ("/lanes/enter-opens", test_enter_opens);
  g_test_add_func ("/lanes/click-opens", test_click_opens);
  g_test_add_func ("/lanes/nothing-beside", test_nothing_beside);
  g_test_add_func ("/lanes/spoken", test_spoken);
  g_test_add_func ("/lanes/tab", test_tab);
  g_test_add_func ("/lanes/show-level", test_show_level);
}

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return ui_harness_run (argc, argv, add_tests);
}
