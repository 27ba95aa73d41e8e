/* SPDX-License-Identifier: GPL-3.0-or-later
 * The list of stars, and the ways to it: starring, notes, order, removal, what an edition has changed, the clipboard. */
#include "stars-harness.h"

#include "sp-note-field.h"
#include "sp-star-row.h"

#include <string.h>

static const SpPlace *
get_place (SpWindow *window)
{
  return sp_navigation_get_current (sp_workspace_get_navigation (sp_window_get_workspace (window)));
}

static void
test_star (void)
{
  SpWindow *window = stars_harness_open_with (NULL);
  GtkWidget *list_head;

  stars_harness_act (GTK_WIDGET (window), "win.stars");
  g_assert_cmpint (get_place (window)->kind, ==, SP_PLACE_STARS);
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "Nothing Starred Yet"));
  stars_harness_open_address (window, "country/GB");
  stars_harness_act (GTK_WIDGET (window), "win.star");
  stars_harness_check_ids (window, "GB");
  stars_harness_act (GTK_WIDGET (window), "win.star");
  stars_harness_check_ids (window, "");
  stars_harness_act (GTK_WIDGET (window), "win.star");
  stars_harness_open_address (window, "country/DE");
  stars_harness_act (GTK_WIDGET (window), "win.star");
  stars_harness_check_ids (window, "GB DE");
  stars_harness_open_address (window, "group/nato");
  stars_harness_act (GTK_WIDGET (window), "win.star");
  stars_harness_check_ids (window, "GB DE");
  sp_navigation_go (sp_workspace_get_navigation (sp_window_get_workspace (window)), SP_PLACE_LIST, 0, NULL);
  ui_harness_settle ();
  list_head = ui_harness_find_text (GTK_WIDGET (window), "Starred (2)");
  g_assert_nonnull (list_head);
  stars_harness_act (list_head, "win.stars");
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "2 starred"));
  stars_harness_act (stars_harness_get_row (window, "Germany"), "star.open");
  g_assert_cmpstr (get_place (window)->id, ==, "DE");
  stars_harness_act (GTK_WIDGET (window), "win.back");
  g_assert_cmpint (get_place (window)->kind, ==, SP_PLACE_STARS);
  stars_harness_close (window);
}

static void
test_order (void)
{
  SpWindow *window = stars_harness_open_with (THREE);

  stars_harness_act (GTK_WIDGET (window), "win.stars");
  stars_harness_act (stars_harness_get_row (window, "United Kingdom"), "star.down");
  stars_harness_check_ids (window, "DE GB FR");
  stars_harness_act (stars_harness_get_row (window, "United Kingdom"), "star.down");
  stars_harness_check_ids (window, "DE FR GB");
  stars_harness_act (stars_harness_get_row (window, "United Kingdom"), "star.down");
  stars_harness_check_ids (window, "DE FR GB");
  stars_harness_act (stars_harness_get_row (window, "France"), "star.up");
  stars_harness_check_ids (window, "FR DE GB");
  stars_harness_act (stars_harness_get_row (window, "France"), "star.up");
  stars_harness_check_ids (window, "FR DE GB");
  stars_harness_close (window);
  window = ui_harness_open (NULL);
  stars_harness_check_ids (window, "FR DE GB");
  stars_harness_close (window);
}

static GtkDropTarget *
get_drop_target (GtkWidget *row)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (row);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return GTK_DROP_TARGET (controller);
    }
  g_assert_not_reached ();
}

/* As GTK tells of it: over the row, where it would be put is shown, then let go. */
static gboolean
drop (SpWindow *window, SpStar *dragged, const char *onto, gboolean lower_half)
{
  GtkWidget *row = stars_harness_get_row (window, onto);
  GtkDropTarget *target = get_drop_target (row);
  double y = gtk_widget_get_height (row) * (lower_half ? 0.75 : 0.25);
  g_auto (GValue) value = G_VALUE_INIT;
  GdkDragAction action = 0;
  gboolean taken = FALSE;

  g_value_init (&value, SP_TYPE_STAR);
  g_value_set_object (&value, dragged);
  g_signal_emit_by_name (target, "motion", 10.0, y, &action);
  g_assert_cmpint (action, ==, GDK_ACTION_MOVE);
  g_assert_true (gtk_widget_has_css_class (row, lower_half ? "drop-below" : "drop-above"));
  g_signal_emit_by_name (target, "drop", &value, 10.0, y, &taken);
  g_assert_false (gtk_widget_has_css_class (row, "drop-above") || gtk_widget_has_css_class (row, "drop-below"));
  ui_harness_settle ();
  return taken;
}

static void
test_drag (void)
{
  static const struct
  {
    guint dragged;
    const char *onto;
    gboolean lower_half;
    const char *after;
  } drops[] = {
    { 0, "France", TRUE, "DE FR GB" },          { 2, "Germany", FALSE, "GB DE FR" },
    { 0, "Germany", TRUE, "DE GB FR" },         { 2, "United Kingdom", FALSE, "DE FR GB" },
    { 1, "United Kingdom", FALSE, "DE FR GB" }, { 1, "France", TRUE, "DE FR GB" },
  };
  SpWindow *window = stars_harness_open_with (THREE);
  SpWindow *other = ui_harness_open (NULL);
  g_autoptr (SpStar) foreign = g_list_model_get_item (G_LIST_MODEL (stars_harness_get_stars (other)), 0);

  stars_harness_act (GTK_WIDGET (window), "win.stars");
  for (guint i = 0; i < G_N_ELEMENTS (drops); i++)
    {
      GListModel *stars = G_LIST_MODEL (stars_harness_get_stars (window));
      g_autoptr (SpStar) dragged = g_list_model_get_item (stars, drops[i].dragged);

      drop (window, dragged, drops[i].onto, drops[i].lower_half);
      stars_harness_check_ids (window, drops[i].after);
    }
  g_assert_false (drop (window, foreign, "France", TRUE));
  stars_harness_check_ids (window, "DE FR GB");
  stars_harness_close (window);
  stars_harness_close (other);
}

static void
test_remove (void)
{
  SpWindow *window = stars_harness_open_with (THREE);
  GtkWidget *toast;

  stars_harness_act (GTK_WIDGET (window), "win.stars");
  stars_harness_act (stars_harness_get_row (window, "Germany"), "star.remove");
  stars_harness_check_ids (window, "GB FR");
  toast = ui_harness_find_text (GTK_WIDGET (window), "Star removed, with its note");
  g_assert_nonnull (toast);
  while (!g_str_equal (G_OBJECT_TYPE_NAME (toast), "AdwToastWidget"))
    toast = gtk_widget_get_parent (toast);
  stars_harness_click (ui_harness_find_type (toast, GTK_TYPE_BUTTON));
  stars_harness_check_ids (window, "GB DE FR");
  g_assert_nonnull (ui_harness_find_text (stars_harness_get_row (window, "Germany"), "first"));
  stars_harness_close (window);
}

static const char *
get_note (SpWindow *window, guint position)
{
  g_autoptr (SpStar) star = g_list_model_get_item (G_LIST_MODEL (stars_harness_get_stars (window)), position);

  return sp_star_get_note (star);
}

/* A note is there with each letter, can be undone while it is written, and no more after. */
static void
test_note (void)
{
  SpWindow *window = stars_harness_open_with (THREE);
  GtkWidget *row, *view;

  stars_harness_act (GTK_WIDGET (window), "win.stars");
  row = stars_harness_get_row (window, "Germany");
  g_assert_nonnull (ui_harness_find_text (row, "first"));
  stars_harness_act (row, "star.note");
  view = ui_harness_find_type (row, GTK_TYPE_TEXT_VIEW);
  g_assert_nonnull (view);
  g_assert_true (gtk_widget_has_focus (view));
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), " & <b>second</b>", -1);
  g_assert_cmpstr (get_note (window, 1), ==, "first & <b>second</b>");
  gtk_text_buffer_undo (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)));
  g_assert_cmpstr (get_note (window, 1), ==, "first");
  g_assert_false (gtk_text_buffer_get_can_undo (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view))));
  gtk_text_buffer_redo (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)));
  gtk_widget_grab_focus (ui_harness_find_text (GTK_WIDGET (window), "Copy All"));
  ui_harness_settle ();
  g_assert_null (ui_harness_find_type (row, GTK_TYPE_TEXT_VIEW));
  g_assert_nonnull (ui_harness_find_text (row, "first & <b>second</b>"));
  stars_harness_close (window);
  window = ui_harness_open (NULL);
  g_assert_cmpstr (get_note (window, 1), ==, "first & <b>second</b>");
  stars_harness_close (window);
}

/* Empty lines at its end are for writing on, and white space alone is no note. */
static void
test_trimmed_note (void)
{
  static const char *const typed[][2] = { { "second\n\n", "second" }, { " \n", "" } };
  SpWindow *window = stars_harness_open_with (THREE);
  GtkWidget *row;

  stars_harness_act (GTK_WIDGET (window), "win.stars");
  row = stars_harness_get_row (window, "Germany");
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      GtkWidget *view;

      stars_harness_act (row, "star.note");
      view = ui_harness_find_type (row, GTK_TYPE_TEXT_VIEW);
      gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), typed[i][0], -1);
      gtk_widget_grab_focus (ui_harness_find_text (GTK_WIDGET (window), "Copy All"));
      ui_harness_settle ();
      g_assert_cmpstr (get_note (window, 1), ==, typed[i][1]);
    }
  g_assert_nonnull (ui_harness_find_text (row, "Add a Note"));
  stars_harness_close (window);
}

/* Too much is not taken, and does not take away what is there. */
static void
test_long_note (void)
{
  SpWindow *window = stars_harness_open_with (THREE);
  g_autofree char *flood = g_strnfill (100000, 'x');
  GtkWidget *row, *view;

  stars_harness_act (GTK_WIDGET (window), "win.stars");
  row = stars_harness_get_row (window, "Germany");
  stars_harness_act (row, "star.note");
  view = ui_harness_find_type (row, GTK_TYPE_TEXT_VIEW);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), flood, -1);
  g_assert_cmpstr (get_note (window, 1), ==, "first");
  stars_harness_close (window);
}

static void
test_editions (void)
{
  SpWindow *window =
    stars_harness_open_with ("{\"kind\":\"country\",\"id\":\"GB\",\"words\":\"Old Name\"},"
                             "{\"kind\":\"quote\",\"id\":\"gone\",\"words\":\"We said so.\",\"note\":\"n\"}");
  GtkWidget *row, *compare;

  stars_harness_act (GTK_WIDGET (window), "win.stars");
  row = stars_harness_get_row (window, "“We said so.”");
  g_assert_nonnull (ui_harness_find_text (row, "No longer in the dataset"));
  g_assert_nonnull (ui_harness_find_text (row, "n"));
  stars_harness_act (row, "star.open");
  g_assert_cmpint (get_place (window)->kind, ==, SP_PLACE_STARS);
  row = stars_harness_get_row (window, "Changed since you starred it");
  g_assert_null (ui_harness_find_text (row, "When starred:\nOld Name\n\nNow:\nUnited Kingdom"));
  compare = ui_harness_find_text (row, "Show Both Wordings");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (compare), TRUE);
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (row, "When starred:\nOld Name\n\nNow:\nUnited Kingdom"));
  stars_harness_act (row, "star.take-new-words");
  g_assert_null (ui_harness_find_text (row, "Changed since you starred it"));
  stars_harness_close (window);
}

static void
test_damaged (void)
{
  SpWindow *window = stars_harness_open_with ("{\"kind\":\"country\",\"id\":\"GB\",\"words\":\"United Kingdom\"},7");

  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "The file of the stars was damaged"));
  stars_harness_act (GTK_WIDGET (window), "win.stars");
  stars_harness_check_ids (window, "GB");
  g_assert_nonnull (stars_harness_find_beginning (GTK_WIDGET (window),
                                                  "The file of the stars was damaged. Star number 2 is not"));
  stars_harness_close (window);
}

static void
read_cb (GObject *clipboard, GAsyncResult *result, gpointer data)
{
  *(char **) data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

static gboolean
is_set (gpointer data)
{
  return *(char **) data != NULL;
}

static void
test_copy (void)
{
  SpWindow *window = stars_harness_open_with (THREE);
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));
  g_autofree char *text = NULL;

  stars_harness_act (GTK_WIDGET (window), "win.stars");
  stars_harness_click (ui_harness_find_text (GTK_WIDGET (window), "Copy All"));
  g_assert_true (gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), "text/html"));
  gdk_clipboard_read_text_async (clipboard, NULL, read_cb, &text);
  ui_harness_wait (is_set, &text);
  g_assert_nonnull (strstr (text, "United Kingdom\n"));
  g_assert_nonnull (strstr (text, "Germany\nstandpoint:" DATASET "/country/DE?edition="));
  g_assert_nonnull (strstr (text, "\nNote: first\n"));
  stars_harness_close (window);
}

/* Another window, or another process. */
static void
test_two_windows (void)
{
  SpWindow *first = stars_harness_open_with (THREE);
  SpWindow *second = ui_harness_open (NULL);
  guint n_stars = 4;

  stars_harness_act (GTK_WIDGET (second), "win.stars");
  stars_harness_open_address (first, "country/US");
  stars_harness_act (GTK_WIDGET (first), "win.star");
  while (g_list_model_get_n_items (G_LIST_MODEL (stars_harness_get_stars (second))) < n_stars)
    g_main_context_iteration (NULL, TRUE);
  ui_harness_settle ();
  g_assert_nonnull (stars_harness_get_row (second, "United States"));
  stars_harness_close (first);
  stars_harness_close (second);
}

static void
add_tests (void)
{
  g_test_add_func ("/stars-page/star", test_star);
  g_test_add_func ("/stars-page/order", test_order);
  g_test_add_func ("/stars-page/drag", test_drag);
  g_test_add_func ("/stars-page/remove", test_remove);
  g_test_add_func ("/stars-page/note", test_note);
  g_test_add_func ("/stars-page/trimmed-note", test_trimmed_note);
  g_test_add_func ("/stars-page/long-note", test_long_note);
  g_test_add_func ("/stars-page/editions", test_editions);
  g_test_add_func ("/stars-page/damaged", test_damaged);
  g_test_add_func ("/stars-page/copy", test_copy);
  g_test_add_func ("/stars-page/two-windows", test_two_windows);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
