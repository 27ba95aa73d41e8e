/* SPDX-License-Identifier: GPL-3.0-or-later
 * Going from view to view: where the keyboard is then, and what is seen where there is room for one thing only. */
#include "compare-harness.h"

#include "sp-compare-pairs.h"
#include "sp-compare-time.h"
#include "sp-compare-view.h"
#include "sp-compare-words.h"
#include "sp-comparison-chips.h"
#include "sp-events-view.h"
#include "sp-found-list.h"
#include "sp-lanes-view.h"
#include "sp-map.h"
#include "sp-matrix-grid.h"
#include "sp-quote-reading.h"
#include "sp-quotes-view.h"
#include "sp-slot.h"
#include "sp-words-card.h"

#include <adwaita.h>

static SpWindow *
open_dataset (const char *name)
{
  g_autofree char *path = name ? ui_harness_get_data (name) : NULL;

  return ui_harness_open (path);
}

static GtkWidget *
find (SpWindow *window, GType type)
{
  return ui_harness_find_type (GTK_WIDGET (window), type);
}

static GtkWidget *
find_chips (SpWindow *window)
{
  return ui_harness_find_type (find (window, ADW_TYPE_VIEW_STACK), SP_TYPE_COMPARISON_CHIPS);
}

static void
go_to_view (SpWindow *window, const char *view)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", view);
}

static gboolean
is_within (GtkWidget *widget, GtkWidget *within)
{
  return widget != NULL && within != NULL && (widget == within || gtk_widget_is_ancestor (widget, within));
}

/* GTK gives no key to what is not mapped. */
static void
assert_focus_within (SpWindow *window, GtkWidget *within)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  g_assert_true (is_within (focus, within));
  g_assert_true (gtk_widget_get_mapped (focus));
}

static void
check_all_views (SpWindow *window)
{
  go_to_view (window, "quotes");
  assert_focus_within (window, ui_harness_find_type (find (window, SP_TYPE_QUOTES_VIEW), GTK_TYPE_SEARCH_ENTRY));
  go_to_view (window, "compare");
  assert_focus_within (window, find (window, SP_TYPE_MATRIX_GRID));
  go_to_view (window, "events");
  assert_focus_within (window, ui_harness_find_type (find (window, SP_TYPE_EVENTS_VIEW), GTK_TYPE_SEARCH_ENTRY));
  go_to_view (window, "countries");
  assert_focus_within (window, find (window, SP_TYPE_MAP));
}

/* A key that is typed right after is not lost: the first time, when the view is made, and the second. */
static void
test_keyboard_is_in_the_view (gconstpointer data)
{
  SpWindow *window = open_dataset (data);

  check_all_views (window);
  ui_harness_settle ();
  check_all_views (window);
  ui_harness_settle ();
  assert_focus_within (window, find (window, SP_TYPE_MAP));
  ui_harness_close (window);
}

static gboolean
is_folded (gpointer window)
{
  return adw_leaflet_get_folded (ADW_LEAFLET (find (window, ADW_TYPE_LEAFLET)));
}

/* With all that moves: of what GTK draws without having laid it out it warns. */
static void
make_narrow (SpWindow *window)
{
  gtk_window_set_default_size (GTK_WINDOW (window), 500, 700);
  ui_harness_wait (is_folded, window);
  ui_harness_settle ();
}

static void
test_keyboard_is_in_the_view_where_it_is_narrow (void)
{
  SpWindow *window = open_dataset (NULL);

  make_narrow (window);
  go_to_view (window, "compare");
  assert_focus_within (window, find (window, SP_TYPE_MATRIX_GRID));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.slot", NULL);
  ui_harness_settle ();
  check_all_views (window);
  ui_harness_close (window);
}

static void
check_page (SpWindow *window, SpComparisonShow show, GType type, GType type_within)
{
  GtkWidget *page = compare_harness_show (window, show, type);

  go_to_view (window, "countries");
  go_to_view (window, "compare");
  assert_focus_within (window, page);
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (window)), type_within));
}

/* Whichever of its pages Compare shows. */
static void
test_keyboard_is_on_the_page (void)
{
  SpWindow *window = open_dataset (NULL);

  compare_harness_compare (window, "GB DE FR US");
  check_page (window, SP_COMPARISON_TIME, SP_TYPE_COMPARE_TIME, SP_TYPE_LANES_VIEW);
  check_page (window, SP_COMPARISON_PAIRS, SP_TYPE_COMPARE_PAIRS, GTK_TYPE_LIST_VIEW);
  check_page (window, SP_COMPARISON_WORDS, SP_TYPE_COMPARE_WORDS, SP_TYPE_WORDS_CARD);
  ui_harness_close (window);
}

/* Where nothing is to be compared there is yet something to be done. */
static void
test_keyboard_is_where_nothing_is_shown (void)
{
  SpWindow *window = open_dataset (NULL);

  compare_harness_compare (window, "KI TV");
  compare_harness_show (window, SP_COMPARISON_TIME, SP_TYPE_COMPARE_TIME);
  go_to_view (window, "countries");
  go_to_view (window, "compare");
  assert_focus_within (window, find (window, SP_TYPE_COMPARE_VIEW));
  ui_harness_close (window);
}

/* The keyboard never stays in a view that is left, and not on a chip of it, which goes along. */
static void
test_keyboard_follows_back_and_forward (void)
{
  SpWindow *window = open_dataset (NULL);
  SpNavigation *navigation = sp_workspace_get_navigation (sp_window_get_workspace (window));

  compare_harness_compare (window, "GB DE");
  go_to_view (window, "compare");
  ui_harness_settle ();
  sp_navigation_back (navigation);
  assert_focus_within (window, find (window, SP_TYPE_MAP));
  ui_harness_settle ();
  g_assert_true (gtk_widget_child_focus (find_chips (window), GTK_DIR_TAB_FORWARD));
  sp_navigation_forward (navigation);
  assert_focus_within (window, find (window, SP_TYPE_MATRIX_GRID));
  ui_harness_close (window);
}

/* Who is in the side slot stays there. */
static void
test_keyboard_stays_beside_the_view (void)
{
  SpWindow *window = open_dataset (NULL);
  SpNavigation *navigation = sp_workspace_get_navigation (sp_window_get_workspace (window));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
  sp_navigation_go_to_view (navigation, SP_VIEW_COMPARE);
  ui_harness_settle ();
  assert_focus_within (window, find (window, SP_TYPE_SLOT));
  ui_harness_close (window);
}

static gboolean
is_unfolded (gpointer window)
{
  return !is_folded (window);
}

static void
make_wide (SpWindow *window)
{
  gtk_window_set_default_size (GTK_WINDOW (window), 1200, 700);
  ui_harness_wait (is_unfolded, window);
  ui_harness_settle ();
}

typedef struct
{
  SpWindow *window;
  gboolean slot_seen;
} Front;

static gboolean
has_front (gpointer data)
{
  const Front *front = data;
  gboolean view_seen = !front->slot_seen || !is_folded (front->window);

  return ui_harness_is_seen (find (front->window, SP_TYPE_SLOT)) == front->slot_seen &&
         ui_harness_is_seen (find (front->window, ADW_TYPE_VIEW_STACK)) == view_seen;
}

static void
assert_slot_seen (SpWindow *window, gboolean seen)
{
  ui_harness_settle ();
  ui_harness_wait (has_front, &(Front) { window, seen });
}

/* Of the view and the list of countries it is the view that one looks at, unless it is that of the countries. */
static void
test_folding_keeps_the_view (gconstpointer view)
{
  SpWindow *window = open_dataset (NULL);

  go_to_view (window, view);
  assert_slot_seen (window, TRUE);
  make_narrow (window);
  assert_slot_seen (window, FALSE);
  make_wide (window);
  assert_slot_seen (window, TRUE);
  ui_harness_close (window);
}

/* What was opened stays in front, and closed it is the view that is there again. */
static void
test_folding_keeps_what_is_open (gconstpointer view)
{
  SpWindow *window = open_dataset (NULL);
  SpNavigation *navigation = sp_workspace_get_navigation (sp_window_get_workspace (window));

  go_to_view (window, view);
  sp_navigation_go (navigation, SP_PLACE_RECORD, SP_RECORD_COUNTRY, "GB");
  ui_harness_settle ();
  make_narrow (window);
  assert_slot_seen (window, TRUE);
  sp_navigation_go (navigation, SP_PLACE_LIST, 0, NULL);
  assert_slot_seen (window, FALSE);
  sp_navigation_go (navigation, SP_PLACE_RECORD, SP_RECORD_COUNTRY, "DE");
  assert_slot_seen (window, TRUE);
  sp_navigation_back (navigation);
  assert_slot_seen (window, FALSE);
  ui_harness_close (window);
}

typedef struct
{
  SpWindow *window;
  gboolean docked;
} Docking;

static gboolean
has_docking (gpointer data)
{
  const Docking *docking = data;
  GtkWidget *nothing = ui_harness_find_text (find (docking->window, SP_TYPE_SLOT), "Nothing Chosen");

  return (nothing != NULL) == docking->docked;
}

static void
set_text_size (guint percent)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * percent / 100, NULL);
}

/* What is room for two panes and the view is not where text is twice as large. */
static void
test_list_is_docked_by_text_size (void)
{
  SpWindow *window = open_dataset (NULL);

  gtk_window_set_default_size (GTK_WINDOW (window), 1500, 700);
  ui_harness_wait (has_docking, &(Docking) { window, TRUE });
  set_text_size (200);
  ui_harness_wait (has_docking, &(Docking) { window, FALSE });
  set_text_size (100);
  ui_harness_wait (has_docking, &(Docking) { window, TRUE });
  ui_harness_close (window);
}

static gboolean
has_quotes (gpointer window)
{
  return sp_quote_results_is_current (sp_workspace_get_quote_results (sp_window_get_workspace (window)));
}

/* Who reads a quote goes on reading. */
static void
test_keyboard_is_on_the_quote_that_is_read (void)
{
  SpWindow *window = open_dataset ("second.json");
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpQuote *quote;

  go_to_view (window, "quotes");
  ui_harness_wait (has_quotes, window);
  ui_harness_settle ();
  quote = sp_quote_finding_get_quote (sp_quote_results_get_finding (sp_workspace_get_quote_results (workspace)), 0);
  g_signal_emit_by_name (find (window, SP_TYPE_FOUND_LIST), "read", quote);
  ui_harness_settle ();
  g_assert_true (sp_quotes_view_is_reading (SP_QUOTES_VIEW (find (window, SP_TYPE_QUOTES_VIEW))));
  go_to_view (window, "countries");
  go_to_view (window, "quotes");
  assert_focus_within (window, find (window, SP_TYPE_QUOTE_READING));
  ui_harness_close (window);
}

static void
add_tests (void)
{
  static const char *const views[] = { "quotes", "compare", "events" };

  g_test_add_data_func ("/views/keyboard-is-in-the-view/built-in", NULL, test_keyboard_is_in_the_view);
  g_test_add_data_func ("/views/keyboard-is-in-the-view/second", "second.json", test_keyboard_is_in_the_view);
  g_test_add_func ("/views/keyboard-is-in-the-view-where-it-is-narrow",
                   test_keyboard_is_in_the_view_where_it_is_narrow);
  g_test_add_func ("/views/keyboard-is-on-the-page", test_keyboard_is_on_the_page);
  g_test_add_func ("/views/keyboard-is-where-nothing-is-shown", test_keyboard_is_where_nothing_is_shown);
  g_test_add_func ("/views/keyboard-follows-back-and-forward", test_keyboard_follows_back_and_forward);
  g_test_add_func ("/views/keyboard-stays-beside-the-view", test_keyboard_stays_beside_the_view);
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autofree char *view = g_strdup_printf ("/views/folding-keeps-the-view/%s", views[i]);
      g_autofree char *open = g_strdup_printf ("/views/folding-keeps-what-is-open/%s", views[i]);

      g_test_add_data_func (view, views[i], test_folding_keeps_the_view);
      g_test_add_data_func (open, views[i], test_folding_keeps_what_is_open);
    }
  g_test_add_func ("/views/list-is-docked-by-text-size", test_list_is_docked_by_text_size);
  g_test_add_func ("/views/keyboard-is-on-the-quote-that-is-read", test_keyboard_is_on_the_quote_that_is_read);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
