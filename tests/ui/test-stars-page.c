/* SPDX-License-Identifier: GPL-3.0-or-later
 * The list of stars, and the ways to it: starring, notes, order, removal, what an edition has changed, the clipboard. */
#include "ui-harness.h"

#include "sp-note-field.h"
#include "sp-star-row.h"
#include "sp-stars-file.h"

#include <glib/gstdio.h>
#include <string.h>

#define DATASET "huawei-5g"

static SpStars *
get_stars (SpWindow *window)
{
  return sp_workspace_get_stars (sp_window_get_workspace (window));
}

static gboolean
is_saved (gpointer stars)
{
  return sp_stars_is_saved (stars);
}

static char *
get_path (void)
{
  g_autoptr (GFile) file = sp_stars_file_get (DATASET);

  return g_file_get_path (file);
}

/* Opens the dataset with just these stars; %NULL for none. */
static SpWindow *
open_with (const char *stars)
{
  g_autofree char *path = get_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *text = NULL;

  g_mkdir_with_parents (folder, 0700);
  g_remove (path);
  if (stars != NULL)
    {
      text = g_strdup_printf ("{\"format\":\"standpoint-stars/1\",\"dataset\":\"" DATASET "\",\"stars\":[%s]}", stars);
      g_assert_true (g_file_set_contents (path, text, -1, NULL));
    }
  return ui_harness_open (NULL);
}

static void
close_window (SpWindow *window)
{
  g_autoptr (SpStars) stars = g_object_ref (get_stars (window));

  ui_harness_wait (is_saved, stars);
  ui_harness_close (window);
}

static void
open_address (SpWindow *window, const char *place)
{
  g_autofree char *address = g_strconcat ("standpoint:" DATASET "/", place, NULL);

  sp_window_open_address (window, address);
  ui_harness_settle ();
}

static void
act (GtkWidget *widget, const char *action)
{
  g_assert_true (gtk_widget_activate_action (widget, action, NULL));
  ui_harness_settle ();
}

static void
click (GtkWidget *button)
{
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  ui_harness_settle ();
}

static const SpPlace *
get_place (SpWindow *window)
{
  return sp_navigation_get_current (sp_workspace_get_navigation (sp_window_get_workspace (window)));
}

typedef struct
{
  GType type;
  guint position;
} Wanted;

static GtkWidget *
find_nth (GtkWidget *within, Wanted *wanted)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (within, wanted->type) && ui_harness_is_seen (within) && wanted->position-- == 0)
    return within;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_nth (child, wanted);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* As they were made, which is their order until it changes. */
static GtkWidget *
get_row (SpWindow *window, const char *title)
{
  for (guint i = 0;; i++)
    {
      Wanted wanted = { SP_TYPE_STAR_ROW, i };
      GtkWidget *row = find_nth (GTK_WIDGET (window), &wanted);

      g_assert_nonnull (row);
      if (ui_harness_find_text (row, title) != NULL)
        return row;
    }
}

static void
check_ids (SpWindow *window, const char *expected)
{
  GListModel *stars = G_LIST_MODEL (get_stars (window));
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (stars); i++)
    {
      g_autoptr (SpStar) star = g_list_model_get_item (stars, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", sp_star_get_entry (star)->id);
    }
  g_assert_cmpstr (ids->str, ==, expected);
}

static void
test_star (void)
{
  SpWindow *window = open_with (NULL);
  GtkWidget *list_head;

  act (GTK_WIDGET (window), "win.stars");
  g_assert_cmpint (get_place (window)->kind, ==, SP_PLACE_STARS);
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "Nothing Starred Yet"));
  open_address (window, "country/GB");
  act (GTK_WIDGET (window), "win.star");
  check_ids (window, "GB");
  act (GTK_WIDGET (window), "win.star");
  check_ids (window, "");
  act (GTK_WIDGET (window), "win.star");
  open_address (window, "country/DE");
  act (GTK_WIDGET (window), "win.star");
  check_ids (window, "GB DE");
  open_address (window, "group/nato");
  act (GTK_WIDGET (window), "win.star");
  check_ids (window, "GB DE");
  sp_navigation_go (sp_workspace_get_navigation (sp_window_get_workspace (window)), SP_PLACE_LIST, 0, NULL);
  ui_harness_settle ();
  list_head = ui_harness_find_text (GTK_WIDGET (window), "Starred (2)");
  g_assert_nonnull (list_head);
  act (list_head, "win.stars");
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "2 starred"));
  act (get_row (window, "Germany"), "star.open");
  g_assert_cmpstr (get_place (window)->id, ==, "DE");
  act (GTK_WIDGET (window), "win.back");
  g_assert_cmpint (get_place (window)->kind, ==, SP_PLACE_STARS);
  close_window (window);
}

#define THREE \
  "{\"kind\":\"country\",\"id\":\"GB\",\"words\":\"United Kingdom\"}," \
  "{\"kind\":\"country\",\"id\":\"DE\",\"words\":\"Germany\",\"note\":\"first\"}," \
  "{\"kind\":\"country\",\"id\":\"FR\",\"words\":\"France\"}"

static void
test_order (void)
{
  SpWindow *window = open_with (THREE);

  act (GTK_WIDGET (window), "win.stars");
  act (get_row (window, "United Kingdom"), "star.down");
  check_ids (window, "DE GB FR");
  act (get_row (window, "United Kingdom"), "star.down");
  check_ids (window, "DE FR GB");
  act (get_row (window, "United Kingdom"), "star.down");
  check_ids (window, "DE FR GB");
  act (get_row (window, "France"), "star.up");
  check_ids (window, "FR DE GB");
  act (get_row (window, "France"), "star.up");
  check_ids (window, "FR DE GB");
  close_window (window);
  window = ui_harness_open (NULL);
  check_ids (window, "FR DE GB");
  close_window (window);
}

static void
test_remove (void)
{
  SpWindow *window = open_with (THREE);
  GtkWidget *toast;

  act (GTK_WIDGET (window), "win.stars");
  act (get_row (window, "Germany"), "star.remove");
  check_ids (window, "GB FR");
  toast = ui_harness_find_text (GTK_WIDGET (window), "Star removed, with its note");
  g_assert_nonnull (toast);
  while (!g_str_equal (G_OBJECT_TYPE_NAME (toast), "AdwToastWidget"))
    toast = gtk_widget_get_parent (toast);
  click (ui_harness_find_type (toast, GTK_TYPE_BUTTON));
  check_ids (window, "GB DE FR");
  g_assert_nonnull (ui_harness_find_text (get_row (window, "Germany"), "first"));
  close_window (window);
}

static const char *
get_note (SpWindow *window, guint position)
{
  g_autoptr (SpStar) star = g_list_model_get_item (G_LIST_MODEL (get_stars (window)), position);

  return sp_star_get_note (star);
}

/* A note is there with each letter, can be undone while it is written, and no more after. */
static void
test_note (void)
{
  SpWindow *window = open_with (THREE);
  GtkWidget *row, *view;

  act (GTK_WIDGET (window), "win.stars");
  row = get_row (window, "Germany");
  g_assert_nonnull (ui_harness_find_text (row, "first"));
  act (row, "star.note");
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
  close_window (window);
  window = ui_harness_open (NULL);
  g_assert_cmpstr (get_note (window, 1), ==, "first & <b>second</b>");
  close_window (window);
}

/* Too much is not taken, and does not take away what is there. */
static void
test_long_note (void)
{
  SpWindow *window = open_with (THREE);
  g_autofree char *flood = g_strnfill (100000, 'x');
  GtkWidget *row, *view;

  act (GTK_WIDGET (window), "win.stars");
  row = get_row (window, "Germany");
  act (row, "star.note");
  view = ui_harness_find_type (row, GTK_TYPE_TEXT_VIEW);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), flood, -1);
  g_assert_cmpstr (get_note (window, 1), ==, "first");
  close_window (window);
}

static void
test_editions (void)
{
  SpWindow *window = open_with ("{\"kind\":\"country\",\"id\":\"GB\",\"words\":\"Old Name\"},"
                                "{\"kind\":\"quote\",\"id\":\"gone\",\"words\":\"We said so.\",\"note\":\"n\"}");
  GtkWidget *row, *compare;

  act (GTK_WIDGET (window), "win.stars");
  row = get_row (window, "“We said so.”");
  g_assert_nonnull (ui_harness_find_text (row, "No longer in the dataset"));
  g_assert_nonnull (ui_harness_find_text (row, "n"));
  act (row, "star.open");
  g_assert_cmpint (get_place (window)->kind, ==, SP_PLACE_STARS);
  row = get_row (window, "Changed since you starred it");
  g_assert_null (ui_harness_find_text (row, "When starred:\nOld Name\n\nNow:\nUnited Kingdom"));
  compare = ui_harness_find_text (row, "Show Both Wordings");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (compare), TRUE);
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (row, "When starred:\nOld Name\n\nNow:\nUnited Kingdom"));
  act (row, "star.take-new-words");
  g_assert_null (ui_harness_find_text (row, "Changed since you starred it"));
  close_window (window);
}

static gboolean
has_failed (gpointer stars)
{
  return sp_stars_get_failure (stars) != NULL;
}

static GtkWidget *
find_beginning (GtkWidget *within, const char *text)
{
  if (GTK_IS_LABEL (within) && ui_harness_is_seen (within) &&
      g_str_has_prefix (gtk_label_get_text (GTK_LABEL (within)), text))
    return within;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_beginning (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* The folder is a file, which stops root too: it is said where the stars are, and tried again. */
static void
test_nowhere_to_write (void)
{
  SpWindow *window = open_with (NULL);
  g_autofree char *path = get_path ();
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_assert_true (g_file_set_contents (folder, "", 0, NULL));
  open_address (window, "country/GB");
  act (GTK_WIDGET (window), "win.star");
  ui_harness_wait (has_failed, get_stars (window));
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "The stars could not be saved"));
  act (GTK_WIDGET (window), "win.stars");
  check_ids (window, "GB");
  g_assert_nonnull (find_beginning (GTK_WIDGET (window), "The stars are not saved: "));
  g_assert_cmpint (g_remove (folder), ==, 0);
  click (ui_harness_find_text (GTK_WIDGET (window), "Try Again"));
  ui_harness_wait (is_saved, get_stars (window));
  ui_harness_settle ();
  g_assert_null (find_beginning (GTK_WIDGET (window), "The stars are not saved: "));
  close_window (window);
}

static void
test_damaged (void)
{
  SpWindow *window = open_with ("{\"kind\":\"country\",\"id\":\"GB\",\"words\":\"United Kingdom\"},7");

  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "The file of the stars was damaged"));
  act (GTK_WIDGET (window), "win.stars");
  check_ids (window, "GB");
  g_assert_nonnull (find_beginning (GTK_WIDGET (window), "The file of the stars was damaged. Star number 2 is not"));
  close_window (window);
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
  SpWindow *window = open_with (THREE);
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));
  g_autofree char *text = NULL;

  act (GTK_WIDGET (window), "win.stars");
  click (ui_harness_find_text (GTK_WIDGET (window), "Copy All"));
  g_assert_true (gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), "text/html"));
  gdk_clipboard_read_text_async (clipboard, NULL, read_cb, &text);
  ui_harness_wait (is_set, &text);
  g_assert_nonnull (strstr (text, "United Kingdom\n"));
  g_assert_nonnull (strstr (text, "Germany\nstandpoint:" DATASET "/country/DE?edition="));
  g_assert_nonnull (strstr (text, "\nNote: first\n"));
  close_window (window);
}

/* Another window, or another process. */
static void
test_two_windows (void)
{
  SpWindow *first = open_with (THREE);
  SpWindow *second = ui_harness_open (NULL);
  guint n_stars = 4;

  act (GTK_WIDGET (second), "win.stars");
  open_address (first, "country/US");
  act (GTK_WIDGET (first), "win.star");
  while (g_list_model_get_n_items (G_LIST_MODEL (get_stars (second))) < n_stars)
    g_main_context_iteration (NULL, TRUE);
  ui_harness_settle ();
  g_assert_nonnull (get_row (second, "United States"));
  close_window (first);
  close_window (second);
}

static void
add_tests (void)
{
  g_test_add_func ("/stars-page/star", test_star);
  g_test_add_func ("/stars-page/order", test_order);
  g_test_add_func ("/stars-page/remove", test_remove);
  g_test_add_func ("/stars-page/note", test_note);
  g_test_add_func ("/stars-page/long-note", test_long_note);
  g_test_add_func ("/stars-page/editions", test_editions);
  g_test_add_func ("/stars-page/nowhere-to-write", test_nowhere_to_write);
  g_test_add_func ("/stars-page/damaged", test_damaged);
  g_test_add_func ("/stars-page/copy", test_copy);
  g_test_add_func ("/stars-page/two-windows", test_two_windows);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
