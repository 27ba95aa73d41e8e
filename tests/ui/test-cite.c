/* SPDX-License-Identifier: GPL-3.0-or-later
 * How to cite what is open: the button, the popover, the style that is remembered, the clipboard. */
#include "ui-harness.h"

#include "sp-citation.h"
#include "sp-cite-popover.h"
#include "sp-settings.h"
#include "sp-slot.h"

#include <glib/gstdio.h>
#include <string.h>

/* GTK 4.8 asks where the pointer is half a second after a popover has closed, also of a window that has gone by then. */
#define TIP_DELAY (600 * G_TIME_SPAN_MILLISECOND)

static SpWindow *
open_window (void)
{
  g_autofree char *path = ui_harness_get_data ("citations.json");

  return ui_harness_open (path);
}

static gboolean
is_past (gpointer time)
{
  return g_get_monotonic_time () > *(gint64 *) time;
}

static void
close_window (SpWindow *window)
{
  gint64 time = g_get_monotonic_time () + TIP_DELAY;

  gtk_widget_set_visible (GTK_WIDGET (window), FALSE);
  ui_harness_wait (is_past, &time);
  ui_harness_close (window);
}

static SpRecord *
go (SpWindow *window, const char *kind, const char *id)
{
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpRecordKind record_kind;
  SpRecord *record;

  g_assert_true (sp_record_kind_from_nick (kind, &record_kind));
  record = sp_dataset_lookup (sp_workspace_get_dataset (workspace), record_kind, id);
  g_assert_nonnull (record);
  sp_navigation_go_to_record (sp_workspace_get_navigation (workspace), record);
  ui_harness_settle ();
  return record;
}

static GtkMenuButton *
get_button (SpWindow *window)
{
  GtkWidget *slot = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_SLOT);
  GtkWidget *button = GTK_WIDGET (gtk_widget_get_template_child (slot, SP_TYPE_SLOT, "cite"));

  return GTK_MENU_BUTTON (button);
}

static GtkWidget *
get_popover (SpWindow *window)
{
  return GTK_WIDGET (gtk_menu_button_get_popover (get_button (window)));
}

static void
cite (SpWindow *window)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.cite", NULL));
  ui_harness_settle ();
  g_assert_true (ui_harness_is_seen (get_popover (window)));
}

static void
close_popover (SpWindow *window)
{
  gtk_popover_popdown (GTK_POPOVER (get_popover (window)));
  ui_harness_settle ();
  g_assert_false (ui_harness_is_seen (get_popover (window)));
}

static char *
get_text (SpWindow *window)
{
  GtkTextBuffer *buffer =
    gtk_text_view_get_buffer (GTK_TEXT_VIEW (ui_harness_find_type (get_popover (window), GTK_TYPE_TEXT_VIEW)));
  char *text = NULL;

  g_object_get (buffer, "text", &text, NULL);
  return text;
}

static void
choose (SpWindow *window, SpCitationStyle style)
{
  gtk_drop_down_set_selected (GTK_DROP_DOWN (ui_harness_find_type (get_popover (window), GTK_TYPE_DROP_DOWN)), style);
  ui_harness_settle ();
}

static SpDate
get_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return (SpDate) { (guint16) g_date_time_get_year (now), (guint8) g_date_time_get_month (now),
                    (guint8) g_date_time_get_day_of_month (now) };
}

static char *
write_expected (SpWindow *window, gpointer record, SpCitationStyle style)
{
  SpWorkspace *workspace = sp_window_get_workspace (window);

  return sp_citation_write (sp_workspace_get_index (workspace), record, style,
                            sp_lens_get_on (sp_workspace_get_lens (workspace)), get_today ());
}

static void
assert_shown (SpWindow *window, gpointer record, SpCitationStyle style)
{
  g_autofree char *text = get_text (window);
  g_autofree char *expected = write_expected (window, record, style);

  g_assert_cmpstr (text, ==, g_strchomp (expected));
}

static void
reset_style (void)
{
  g_autoptr (GSettings) settings = sp_settings_new ();

  g_settings_reset (settings, "citation-style");
}

/* --- Tests -------------------------------------------------------------------------------------------------------- */

static void
assert_nothing_to_cite (SpWindow *window)
{
  g_assert_false (ui_harness_is_seen (GTK_WIDGET (get_button (window))));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.cite", NULL);
  ui_harness_settle ();
  g_assert_false (ui_harness_is_seen (get_popover (window)));
}

static void
test_where_there_is_something_to_cite (void)
{
  SpWindow *window = open_window ();
  SpNavigation *navigation = sp_workspace_get_navigation (sp_window_get_workspace (window));

  assert_nothing_to_cite (window);
  go (window, "country", "NO");
  g_assert_true (ui_harness_is_seen (GTK_WIDGET (get_button (window))));
  sp_navigation_go (navigation, SP_PLACE_STARS, 0, NULL);
  ui_harness_settle ();
  assert_nothing_to_cite (window);
  close_window (window);
}

static void
test_every_page (void)
{
  static const char *const pages[][2] = {
    { "country", "NO" },    { "position", "no-tables-2019" }, { "quote", "whole" },     { "event", "act-passed" },
    { "source", "markup" }, { "actor", "minister" },          { "group", "north-sea" }, { "quote", "hidden" },
  };
  SpWindow *window = open_window ();

  reset_style ();
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      SpRecord *record = go (window, pages[i][0], pages[i][1]);

      cite (window);
      assert_shown (window, record, SP_CITATION_CHICAGO);
      close_popover (window);
    }
  gtk_widget_activate_action (GTK_WIDGET (window), "win.about-dataset", NULL);
  ui_harness_settle ();
  cite (window);
  assert_shown (window, NULL, SP_CITATION_CHICAGO);
  close_window (window);
}

static void
test_date (void)
{
  SpWindow *window = open_window ();
  SpRecord *record = go (window, "country", "NO");
  g_autofree char *text = NULL;
  SpDate on;

  g_assert_true (sp_date_parse ("2020-06-01", &on, NULL));
  sp_lens_set_on (sp_workspace_get_lens (sp_window_get_workspace (window)), on);
  ui_harness_settle ();
  cite (window);
  assert_shown (window, record, SP_CITATION_CHICAGO);
  text = get_text (window);
  g_assert_nonnull (strstr (text, "“Norway, as of 1 June 2020,” "));
  g_assert_nonnull (strstr (text, "standpoint:tides/country/NO?on=2020-06-01&edition=2026-11-21."));
  close_window (window);
}

static void
test_style_is_remembered (void)
{
  SpWindow *window = open_window ();
  SpRecord *record = go (window, "quote", "marked");

  reset_style ();
  cite (window);
  for (guint style = SP_N_CITATION_STYLES; style-- > 0;)
    {
      choose (window, (SpCitationStyle) style);
      assert_shown (window, record, (SpCitationStyle) style);
    }
  choose (window, SP_CITATION_WIKIPEDIA);
  close_popover (window);
  record = go (window, "source", "markup");
  cite (window);
  assert_shown (window, record, SP_CITATION_WIKIPEDIA);
  close_window (window);

  window = open_window ();
  record = go (window, "source", "year");
  cite (window);
  assert_shown (window, record, SP_CITATION_WIKIPEDIA);
  close_window (window);
  reset_style ();
}

static void
read_cb (GObject *clipboard, GAsyncResult *result, gpointer data)
{
  *(char **) data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

static gboolean
is_read (gpointer data)
{
  return *(char **) data != NULL;
}

static char *
copy (SpWindow *window)
{
  char *copied = NULL;

  g_signal_emit_by_name (gtk_widget_get_template_child (get_popover (window), SP_TYPE_CITE_POPOVER, "copy"), "clicked");
  ui_harness_settle ();
  g_assert_false (ui_harness_is_seen (get_popover (window)));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (window)), NULL, read_cb, &copied);
  ui_harness_wait (is_read, &copied);
  return copied;
}

static gboolean
has_html (SpWindow *window)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));

  return gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), "text/html");
}

/* A note has italics: in the popover, and as HTML beside the plain text. */
static void
test_italics (void)
{
  SpWindow *window = open_window ();
  SpRecord *record = go (window, "source", "four");
  g_autofree char *expected = NULL;
  g_autofree char *copied = NULL;
  GtkTextBuffer *buffer;
  GtkTextIter place;
  GSList *tags;

  reset_style ();
  cite (window);
  assert_shown (window, record, SP_CITATION_CHICAGO);
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (ui_harness_find_type (get_popover (window), GTK_TYPE_TEXT_VIEW)));
  gtk_text_buffer_get_start_iter (buffer, &place);
  g_assert_null (gtk_text_iter_get_tags (&place));
  g_assert_true (gtk_text_iter_forward_search (&place, "Harbour News", 0, &place, NULL, NULL));
  tags = gtk_text_iter_get_tags (&place);
  g_assert_nonnull (tags);
  g_slist_free (tags);
  copied = copy (window);
  expected = write_expected (window, record, SP_CITATION_CHICAGO);
  g_assert_cmpstr (copied, ==, expected);
  g_assert_true (has_html (window));
  close_window (window);
}

static void
test_copy (void)
{
  SpWindow *window = open_window ();
  SpRecord *record = go (window, "source", "four");
  g_autofree char *expected = NULL;
  g_autofree char *copied = NULL;

  cite (window);
  choose (window, SP_CITATION_RIS);
  copied = copy (window);
  expected = write_expected (window, record, SP_CITATION_RIS);
  g_assert_cmpstr (copied, ==, expected);
  g_assert_false (has_html (window));
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "Citation copied"));
  close_window (window);
  reset_style ();
}

static char *
write_long_dataset (const char *words)
{
  g_autofree char *path = ui_harness_get_data ("citations.json");
  g_autofree char *content = NULL;
  g_autoptr (GString) text = NULL;
  g_autoptr (GError) error = NULL;
  char *copy = NULL;
  int file = g_file_open_tmp ("standpoint-cite-XXXXXX.json", &copy, &error);

  g_assert_no_error (error);
  g_close (file, NULL);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  text = g_string_new (content);
  g_assert_cmpuint (g_string_replace (text, "The tide [sic] comes … and it goes.", words, 0), ==, 1);
  g_assert_true (g_file_set_contents (copy, text->str, -1, NULL));
  return copy;
}

/* Only the beginning is shown, without a wait for the rest, which is copied with it. */
static void
test_long_quotation (void)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *path = NULL;
  SpWindow *window;
  SpRecord *record;
  g_autofree char *text = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *copied = NULL;

  while (words->len < 100000)
    g_string_append (words, "Words and more words. ");
  path = write_long_dataset (words->str);
  reset_style ();
  window = ui_harness_open (path);
  record = go (window, "quote", "whole");
  cite (window);
  text = get_text (window);
  expected = write_expected (window, record, SP_CITATION_CHICAGO);
  g_assert_cmpint (g_utf8_strlen (text, -1), ==, 5000);
  g_assert_true (g_str_has_prefix (expected, text));
  g_assert_nonnull (ui_harness_find_text (get_popover (window), "Only the beginning is shown. All of it is copied."));
  copied = copy (window);
  g_assert_cmpstr (copied, ==, expected);
  close_window (window);
  reset_style ();
  g_assert_cmpint (g_remove (path), ==, 0);
}

/* Whatever buttons a page has, the slot stays as wide as it is, and the map beside it too. */
static void
test_room (void)
{
  SpWindow *window = open_window ();
  GtkWidget *slot = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_SLOT);
  int width = gtk_widget_get_width (slot);

  go (window, "country", "NO");
  g_assert_cmpint (gtk_widget_get_width (slot), ==, width);
  go (window, "source", "law");
  g_assert_cmpint (gtk_widget_get_width (slot), ==, width);
  close_window (window);
}

/* The slot is hidden: the popover brings it back with its button. */
static void
test_hidden_slot (void)
{
  SpWindow *window = open_window ();
  SpRecord *record = go (window, "country", "NL");

  reset_style ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.slot", NULL);
  ui_harness_settle ();
  g_assert_false (ui_harness_is_seen (GTK_WIDGET (get_button (window))));
  cite (window);
  g_assert_true (ui_harness_is_seen (GTK_WIDGET (get_button (window))));
  assert_shown (window, record, SP_CITATION_CHICAGO);
  close_window (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/cite/where-there-is-something-to-cite", test_where_there_is_something_to_cite);
  g_test_add_func ("/cite/every-page", test_every_page);
  g_test_add_func ("/cite/date", test_date);
  g_test_add_func ("/cite/style-is-remembered", test_style_is_remembered);
  g_test_add_func ("/cite/copy", test_copy);
  g_test_add_func ("/cite/italics", test_italics);
  g_test_add_func ("/cite/long-quotation", test_long_quotation);
  g_test_add_func ("/cite/room", test_room);
  g_test_add_func ("/cite/hidden-slot", test_hidden_slot);
}

int
main (int argc, char **argv)
{
  return ui_harness_run (argc, argv, add_tests);
}
