/* SPDX-License-Identifier: GPL-3.0-or-later
 * The print window: what it says that it prints, what can be chosen, what it shows, and what it saves. */
#include "made-dataset.h"
#include "ui-harness.h"

#include "sp-print-options.h"
#include "sp-print-window.h"
#include "sp-settings.h"
#include "sp-slot.h"
#include "sp-text-direction.h"

#include <glib/gstdio.h>

static SpWorkspace *
get_workspace (SpWindow *window)
{
  return sp_window_get_workspace (window);
}

static void
go_to (SpWindow *window, const char *address)
{
  sp_window_open_address (window, address);
  ui_harness_settle ();
}

static SpPrintWindow *
find_print_window (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (SP_IS_PRINT_WINDOW (window) && gtk_widget_get_visible (GTK_WIDGET (window)))
        return SP_PRINT_WINDOW (window);
    }
  return NULL;
}

static gboolean
is_settled (gpointer print)
{
  return sp_print_window_is_settled (print);
}

/* By the action, as the key and the buttons have it. */
static SpPrintWindow *
print (SpWindow *window, const char *action)
{
  SpPrintWindow *found;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), action, NULL));
  found = find_print_window ();
  g_assert_nonnull (found);
  ui_harness_wait (is_settled, found);
  return found;
}

static gboolean
is_closed (gpointer data G_GNUC_UNUSED)
{
  return find_print_window () == NULL;
}

static void
close_print (SpPrintWindow *print_window)
{
  gtk_window_close (GTK_WINDOW (print_window));
  ui_harness_wait (is_closed, NULL);
}

static SpPrintPreview *
get_preview (SpPrintWindow *print_window)
{
  return SP_PRINT_PREVIEW (ui_harness_find_type (GTK_WIDGET (print_window), SP_TYPE_PRINT_PREVIEW));
}

static guint
count_pages (SpPrintWindow *print_window)
{
  return sp_printed_get_n_pages (sp_print_preview_get_printed (get_preview (print_window)));
}

/* That what is printed is named, with the right number of pages; @start is all before it. */
static void
check_named (SpPrintWindow *print_window, const char *start)
{
  guint n = count_pages (print_window);
  g_autofree char *name = g_strdup_printf (n == 1 ? "%s, %u page" : "%s, %u pages", start, n);

  if (ui_harness_find_text (GTK_WIDGET (print_window), name) == NULL)
    g_error ("“%s” is not said; it is “%s”", name, gtk_window_get_title (GTK_WINDOW (print_window)));
}

static GtkWidget *
find_button (SpPrintWindow *print_window, const char *text)
{
  GtkWidget *found = ui_harness_find_text (GTK_WIDGET (print_window), text);

  while (found != NULL && !GTK_IS_CHECK_BUTTON (found) && !GTK_IS_BUTTON (found))
    found = gtk_widget_get_parent (found);
  g_assert_nonnull (found);
  return found;
}

static void
check (SpPrintWindow *print_window, const char *text, gboolean active)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_button (print_window, text)), active);
  ui_harness_wait (is_settled, print_window);
}

/* --- What is printed where --------------------------------------------------------------------------------------- */

static void
test_where (void)
{
  static const struct
  {
    const char *address;
    SpTakenSet set;
    SpPrintForm form;
    const char *named;
  } cases[] = {
    { "standpoint:huawei-5g", SP_TAKEN_THIS, SP_PRINT_OWN, "Public 5G networks, as of 21 November 2026" },
    { "standpoint:huawei-5g/country/GB", SP_TAKEN_THIS, SP_PRINT_OWN, "United Kingdom, as of 21 November 2026" },
    { "standpoint:huawei-5g/country/GB?on=2019-06-01", SP_TAKEN_THIS, SP_PRINT_OWN,
      "United Kingdom, as of 1 June 2019" },
    { "standpoint:huawei-5g/group/five-eyes", SP_TAKEN_THIS, SP_PRINT_OWN, "Five Eyes, as of 21 November 2026" },
    { "standpoint:huawei-5g/compare/DE,FR", SP_TAKEN_SHOWN, SP_PRINT_COMPARISON,
      "Germany, France compared, as of 21 November 2026" },
    { "standpoint:huawei-5g/events", SP_TAKEN_SHOWN, SP_PRINT_OWN, "Chronology, as of 21 November 2026" },
    { "standpoint:huawei-5g/quotes?search=backdoor", SP_TAKEN_SHOWN, SP_PRINT_OWN, "Quotes, as of 21 November 2026" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpWindow *window = ui_harness_open (NULL);
      SpPrintWindow *print_window;

      g_test_message ("%s", cases[i].address);
      go_to (window, cases[i].address);
      print_window = print (window, "win.print");
      g_assert_cmpint (sp_print_window_get_choice (print_window)->set, ==, cases[i].set);
      g_assert_cmpint (sp_print_window_get_choice (print_window)->form, ==, cases[i].form);
      check_named (print_window, cases[i].named);
      close_print (print_window);
      ui_harness_close (window);
    }
}

/* In any view, the page's own button prints the page. */
static void
test_page (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpPrintWindow *print_window;

  go_to (window, "standpoint:huawei-5g/country/DE");
  go_to (window, "standpoint:huawei-5g/events");
  go_to (window, "standpoint:huawei-5g/country/DE");
  sp_navigation_go_to_view (sp_workspace_get_navigation (get_workspace (window)), SP_VIEW_EVENTS);
  ui_harness_settle ();
  print_window = print (window, "win.print-page");
  check_named (print_window, "Germany, as of 21 November 2026");
  close_print (print_window);
  ui_harness_close (window);
}

/* Of the quotes, the one whose page has the keyboard; else those that were found. */
static void
test_focus (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpPrintWindow *print_window;

  go_to (window, "standpoint:huawei-5g/quotes");
  go_to (window, "standpoint:huawei-5g/quote/merkel-huawei-standards-2019");
  sp_navigation_go_to_view (sp_workspace_get_navigation (get_workspace (window)), SP_VIEW_QUOTES);
  ui_harness_settle ();
  sp_slot_focus_page (SP_SLOT (ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_SLOT)));
  print_window = print (window, "win.print");
  g_assert_cmpint (sp_print_window_get_choice (print_window)->set, ==, SP_TAKEN_THIS);
  close_print (print_window);
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  print_window = print (window, "win.print");
  g_assert_cmpint (sp_print_window_get_choice (print_window)->set, ==, SP_TAKEN_SHOWN);
  close_print (print_window);
  ui_harness_close (window);
}

/* The pages that are of no record. */
static void
test_other_pages (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpPrintWindow *print_window;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.about-dataset", NULL));
  ui_harness_settle ();
  print_window = print (window, "win.print-page");
  check_named (print_window, "Huawei in 5G networks and allied intelligence sharing, as of 21 November 2026");
  close_print (print_window);
  sp_stars_set (sp_workspace_get_stars (get_workspace (window)),
                sp_dataset_lookup (sp_workspace_get_dataset (get_workspace (window)), SP_RECORD_COUNTRY, "FR"), TRUE);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.stars", NULL));
  ui_harness_settle ();
  print_window = print (window, "win.print-page");
  g_assert_cmpint (sp_print_window_get_choice (print_window)->set, ==, SP_TAKEN_STARRED);
  check_named (print_window, "Starred, as of 21 November 2026");
  close_print (print_window);
  sp_stars_set (sp_workspace_get_stars (get_workspace (window)),
                sp_dataset_lookup (sp_workspace_get_dataset (get_workspace (window)), SP_RECORD_COUNTRY, "FR"), FALSE);
  ui_harness_close (window);
}

/* --- The sets ---------------------------------------------------------------------------------------------------- */

static void
test_sets (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpDataset *dataset = sp_workspace_get_dataset (get_workspace (window));
  SpComparison *comparison = sp_workspace_get_comparison (get_workspace (window));
  SpPrintWindow *print_window;
  guint n_summary;

  sp_comparison_add (comparison, sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "DE"));
  sp_comparison_add (comparison, sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "NZ"));
  sp_stars_set (sp_workspace_get_stars (get_workspace (window)), sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "FR"),
                TRUE);
  go_to (window, "standpoint:huawei-5g/country/GB");
  print_window = print (window, "win.print");
  n_summary = count_pages (print_window);
  check (print_window, "Comparison set (2 countries)", TRUE);
  g_assert_cmpint (sp_print_window_get_choice (print_window)->form, ==, SP_PRINT_SUMMARIES);
  g_assert_cmpuint (count_pages (print_window), >, n_summary);
  check (print_window, "Starred (1)", TRUE);
  check_named (print_window, "Starred, as of 21 November 2026");
  check (print_window, "Country: United Kingdom", TRUE);
  g_assert_cmpuint (count_pages (print_window), ==, n_summary);
  close_print (print_window);
  sp_stars_set (sp_workspace_get_stars (get_workspace (window)), sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "FR"),
                FALSE);
  ui_harness_close (window);
}

static GtkDropDown *
find_drop_down (GtkWidget *within, const char *item)
{
  if (GTK_IS_DROP_DOWN (within))
    {
      GListModel *model = gtk_drop_down_get_model (GTK_DROP_DOWN (within));

      for (guint i = 0; model != NULL && i < g_list_model_get_n_items (model); i++)
        {
          g_autoptr (GObject) string = g_list_model_get_item (model, i);

          if (GTK_IS_STRING_OBJECT (string) &&
              g_str_equal (gtk_string_object_get_string (GTK_STRING_OBJECT (string)), item))
            {
              gtk_drop_down_set_selected (GTK_DROP_DOWN (within), i);
              return GTK_DROP_DOWN (within);
            }
        }
      return NULL;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkDropDown *found = find_drop_down (child, item);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
choose (SpPrintWindow *print_window, const char *item)
{
  g_assert_nonnull (find_drop_down (GTK_WIDGET (print_window), item));
  ui_harness_wait (is_settled, print_window);
}

/* A document each is asked for, never guessed. */
static void
test_each (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpPrintWindow *print_window;
  SpPrinted *printed;

  go_to (window, "standpoint:huawei-5g/compare/DE,FR,GB");
  print_window = print (window, "win.print");
  g_assert_cmpuint (sp_printed_get_n_documents (sp_print_preview_get_printed (get_preview (print_window))), ==, 1);
  choose (print_window, "3 summaries, a document each");
  printed = sp_print_preview_get_printed (get_preview (print_window));
  g_assert_cmpuint (sp_printed_get_n_documents (printed), ==, 3);
  g_assert_cmpstr (sp_printed_get_title (printed, 0), ==, "Germany");
  g_assert_cmpstr (sp_printed_get_title (printed, 2), ==, "United Kingdom");
  check_named (print_window, "3 documents, as of 21 November 2026");
  sp_print_preview_go_to_page (get_preview (print_window), sp_printed_count_pages (printed, 0));
  ui_harness_wait (is_settled, print_window);
  {
    g_autofree char *place = g_strdup_printf ("France: Page 1 of %u", sp_printed_count_pages (printed, 1));

    g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (print_window), place));
  }
  choose (print_window, "Comparison");
  g_assert_cmpuint (sp_printed_get_n_documents (sp_print_preview_get_printed (get_preview (print_window))), ==, 1);
  close_print (print_window);
  ui_harness_close (window);
}

/* --- How it is printed ------------------------------------------------------------------------------------------- */

static const SpPrintedPage *
get_page (SpPrintWindow *print_window)
{
  return sp_printed_get_page (sp_print_preview_get_printed (get_preview (print_window)), 0);
}

static void
test_options (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpPrintWindow *print_window;
  guint n_pages;

  go_to (window, "standpoint:huawei-5g/country/GB");
  print_window = print (window, "win.print");
  n_pages = count_pages (print_window);
  check (print_window, "Full, however long", TRUE);
  g_assert_cmpuint (count_pages (print_window), >, n_pages);
  check (print_window, "Full, however long", FALSE);
  g_assert_cmpuint (count_pages (print_window), ==, n_pages);
  g_assert_null (find_drop_down (GTK_WIDGET (print_window), "Starred ones only"));
  check (print_window, "Sources", FALSE);
  check (print_window, "Events", FALSE);
  choose (print_window, "None");
  g_assert_cmpuint (count_pages (print_window), <, n_pages);
  choose (print_window, "Letter");
  g_assert_cmpfloat_with_epsilon (get_page (print_window)->width, 612, 0.1);
  choose (print_window, "Landscape");
  g_assert_cmpfloat_with_epsilon (get_page (print_window)->height, 612, 0.1);
  choose (print_window, "A5");
  choose (print_window, "Portrait");
  g_assert_cmpfloat_with_epsilon (get_page (print_window)->width, 419.53, 0.1);
  close_print (print_window);
  ui_harness_close (window);
}

static SpRecord *
get_any_quote (SpWindow *window)
{
  return sp_dataset_get_records (sp_workspace_get_dataset (get_workspace (window)), SP_RECORD_QUOTE)->pdata[0];
}

/* What was chosen is chosen the next time; the set is that of the place. */
static void
test_kept (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpPrintWindow *print_window;
  SpPrintChoice before;
  g_autoptr (GSettings) settings = sp_settings_new ();

  g_assert_nonnull (settings);
  sp_stars_set (sp_workspace_get_stars (get_workspace (window)), get_any_quote (window), TRUE);
  go_to (window, "standpoint:huawei-5g/country/GB");
  print_window = print (window, "win.print");
  check (print_window, "Map", FALSE);
  check (print_window, "Full, however long", TRUE);
  choose (print_window, "Starred ones only");
  choose (print_window, "A3");
  choose (print_window, "Landscape");
  before = *sp_print_window_get_choice (print_window);
  close_print (print_window);
  go_to (window, "standpoint:huawei-5g/country/DE");
  print_window = print (window, "win.print");
  g_assert_cmpuint (sp_print_window_get_choice (print_window)->parts, ==, before.parts);
  g_assert_cmpint (sp_print_window_get_choice (print_window)->quotes, ==, before.quotes);
  g_assert_true (sp_print_window_get_choice (print_window)->full);
  g_assert_cmpuint (sp_print_window_get_choice (print_window)->paper, ==, before.paper);
  g_assert_cmpint (sp_print_window_get_choice (print_window)->turn, ==, before.turn);
  g_assert_cmpint (sp_print_window_get_choice (print_window)->set, ==, SP_TAKEN_THIS);
  check (print_window, "Map", TRUE);
  check (print_window, "Full, however long", FALSE);
  choose (print_window, "Those that say most");
  choose (print_window, "A4");
  choose (print_window, "As suits what is printed");
  close_print (print_window);
  sp_stars_set (sp_workspace_get_stars (get_workspace (window)), get_any_quote (window), FALSE);
  ui_harness_close (window);
}

/* --- The pages --------------------------------------------------------------------------------------------------- */

static GtkWidget *
find_by_tooltip (GtkWidget *within, const char *tooltip)
{
  if (GTK_IS_BUTTON (within) && g_strcmp0 (gtk_widget_get_tooltip_text (within), tooltip) == 0)
    return within;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_by_tooltip (child, tooltip);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
test_pages (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpPrintWindow *print_window;
  SpPrintPreview *preview;
  guint n_pages;
  g_autofree char *last = NULL;
  g_autofree char *before_last = NULL;

  go_to (window, "standpoint:huawei-5g/compare/DE,FR");
  print_window = print (window, "win.print");
  preview = get_preview (print_window);
  n_pages = count_pages (print_window);
  g_assert_cmpuint (n_pages, >, 1);
  last = g_strdup_printf ("Page %u of %u", n_pages, n_pages);
  before_last = g_strdup_printf ("Page %u of %u", n_pages - 1, n_pages);
  g_assert_false (gtk_widget_get_sensitive (find_by_tooltip (GTK_WIDGET (print_window), "Previous Page")));
  sp_print_preview_go_to_page (preview, n_pages - 1);
  ui_harness_wait (is_settled, print_window);
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (print_window), last));
  g_assert_false (gtk_widget_get_sensitive (find_by_tooltip (GTK_WIDGET (print_window), "Next Page")));
  g_signal_emit_by_name (find_by_tooltip (GTK_WIDGET (print_window), "Previous Page"), "clicked");
  ui_harness_wait (is_settled, print_window);
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (print_window), before_last));
  sp_print_preview_set_whole (preview, TRUE);
  ui_harness_wait (is_settled, print_window);
  g_assert_cmpuint (sp_print_preview_get_page (preview), ==, n_pages - 2);
  close_print (print_window);
  ui_harness_close (window);
}

static void
check_isolated (const char *text, GtkTextDirection direction, gboolean isolated)
{
  g_autofree char *within = g_strconcat ("\u2068", text, "\u2069", NULL);
  g_autofree char *result = sp_text_direction_isolate (text, direction);

  g_assert_cmpstr (result, ==, isolated ? within : text);
}

/* What runs the other way does not turn round the sentence that it is named in. */
static void
test_directions (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpPrintWindow *print_window;

  check_isolated ("Malta", GTK_TEXT_DIR_LTR, FALSE);
  check_isolated ("Malta", GTK_TEXT_DIR_RTL, TRUE);
  check_isolated ("مالطا", GTK_TEXT_DIR_LTR, TRUE);
  check_isolated ("مالطا", GTK_TEXT_DIR_RTL, FALSE);
  check_isolated ("2019", GTK_TEXT_DIR_RTL, FALSE);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  go_to (window, "standpoint:huawei-5g/country/MT");
  print_window = print (window, "win.print");
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (print_window),
                                          "\u200f\u2068Malta\u2069, as of 21 November 2026, 1 page"));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (print_window)), ==,
                   "Print: Malta, as of 21 November 2026, 1 page");
  close_print (print_window);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  ui_harness_close (window);
}

/* --- Files ------------------------------------------------------------------------------------------------------- */

static GPtrArray *
list_files (const char *path)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (files, g_file_new_for_path (path));
  return files;
}

static gboolean
is_idle (gpointer print_window)
{
  return find_print_window () == NULL || sp_print_window_is_settled (print_window);
}

/* What is saved is what is shown: as many pages, with that title. */
static void
test_save (void)
{
  SpWindow *window = ui_harness_open (NULL);
  g_autofree char *folder = g_dir_make_tmp ("standpoint-print-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "gb.pdf", NULL);
  g_autoptr (GPtrArray) files = list_files (path);
  g_autofree char *data = NULL;
  SpPrintWindow *print_window;
  gsize length;

  go_to (window, "standpoint:huawei-5g/country/GB");
  print_window = print (window, "win.print");
  sp_print_window_save_to (print_window, files);
  ui_harness_wait (is_closed, NULL);
  g_assert_true (g_file_get_contents (path, &data, &length, NULL));
  g_assert_true (g_str_has_prefix (data, "%PDF-"));
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "Saved as “gb.pdf”"));
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  ui_harness_close (window);
}

static GtkWidget *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window) && gtk_widget_get_visible (GTK_WIDGET (window)))
        return GTK_WIDGET (window);
    }
  return NULL;
}

static gboolean
has_dialog (gpointer data G_GNUC_UNUSED)
{
  return find_dialog () != NULL;
}

/* What cannot be written is told of, the window stays, and what was there is there. */
static void
test_failures (void)
{
  SpWindow *window = ui_harness_open (NULL);
  g_autofree char *folder = g_dir_make_tmp ("standpoint-print-XXXXXX", NULL);
  g_autofree char *missing = g_build_filename (folder, "no-such-folder", "gb.pdf", NULL);
  const char *const paths[] = { folder, missing, "/dev/full" };
  SpPrintWindow *print_window;

  go_to (window, "standpoint:huawei-5g/country/GB");
  print_window = print (window, "win.print");
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GPtrArray) files = list_files (paths[i]);

      if (!g_file_test (paths[i], G_FILE_TEST_EXISTS) && i == 2)
        continue;
      sp_print_window_save_to (print_window, files);
      ui_harness_wait (has_dialog, NULL);
      g_test_message ("%s: %s", paths[i], adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (find_dialog ())));
      g_assert_cmpstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (find_dialog ())), ==,
                       "It Could Not Be Saved");
      g_assert_cmpstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (find_dialog ())), !=, "");
      gtk_window_close (GTK_WINDOW (find_dialog ()));
      ui_harness_wait (is_idle, print_window);
      g_assert_nonnull (find_print_window ());
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  close_print (print_window);
  ui_harness_close (window);
}

/* One a document, with the documents' names; all are there or the failure says how many. */
static void
test_save_each (void)
{
  SpWindow *window = ui_harness_open (NULL);
  g_autofree char *folder = g_dir_make_tmp ("standpoint-print-XXXXXX", NULL);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  SpPrintWindow *print_window;

  go_to (window, "standpoint:huawei-5g/compare/DE,FR");
  print_window = print (window, "win.print");
  choose (print_window, "2 summaries, a document each");
  for (guint i = 0; i < 2; i++)
    g_ptr_array_add (files, g_file_new_build_filename (folder, i == 0 ? "DE.pdf" : "FR.pdf", NULL));
  sp_print_window_save_to (print_window, files);
  ui_harness_wait (is_closed, NULL);
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "2 files saved"));
  for (guint i = 0; i < 2; i++)
    g_assert_true (g_file_delete (files->pdata[i], NULL, NULL));
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  ui_harness_close (window);
}

static gboolean
saves_the_second (gpointer print_window)
{
  return ui_harness_find_text (GTK_WIDGET (print_window), "Saving file 2 of 5") != NULL;
}

/* Who cancels after the first files hears that these are there. */
static void
test_cancel_each (void)
{
  SpWindow *window = ui_harness_open (NULL);
  g_autofree char *folder = g_dir_make_tmp ("standpoint-print-XXXXXX", NULL);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  SpPrintWindow *print_window;
  guint n_saved = 0;
  g_autofree char *told = NULL;

  go_to (window, "standpoint:huawei-5g/group/five-eyes");
  print_window = print (window, "win.print");
  choose (print_window, "5 summaries, a document each");
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u.pdf", i);

      g_ptr_array_add (files, g_file_new_build_filename (folder, name, NULL));
    }
  sp_print_window_save_to (print_window, files);
  ui_harness_wait (saves_the_second, print_window);
  g_signal_emit_by_name (find_button (print_window, "Cancel"), "clicked");
  ui_harness_wait (has_dialog, NULL);
  for (guint i = 0; i < 5; i++)
    n_saved += g_file_delete (files->pdata[i], NULL, NULL);
  g_assert_cmpuint (n_saved, >, 0);
  g_assert_cmpuint (n_saved, <, 5);
  told = g_strdup_printf ("%u of 5 files saved. ", n_saved);
  g_assert_cmpstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (find_dialog ())), ==, "Not All Was Saved");
  g_assert_true (g_str_has_prefix (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (find_dialog ())), told));
  gtk_window_close (GTK_WINDOW (find_dialog ()));
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  close_print (print_window);
  ui_harness_close (window);
}

static void
check_file_name (SpWindow *window,
                 const char *address,
                 SpTakenSet set,
                 SpPrintForm form,
                 guint document,
                 const char *expected)
{
  const SpPrintChoice choice = { .set = set, .form = form };
  g_autoptr (SpPrintSource) source = NULL;
  g_autofree char *name = NULL;

  go_to (window, address);
  source = sp_print_source_new (get_workspace (window));
  g_assert_true (sp_print_source_offers (source, set, form));
  name = sp_print_source_make_name (source, &choice, document);
  g_assert_cmpstr (name, ==, expected);
}

static void
test_file_names (void)
{
  SpWindow *window = ui_harness_open (NULL);

  check_file_name (window, "standpoint:huawei-5g/country/GB", SP_TAKEN_THIS, SP_PRINT_OWN, 0,
                   "standpoint-GB-2026-11-21");
  check_file_name (window, "standpoint:huawei-5g/country/GB?on=2019-06-01", SP_TAKEN_THIS, SP_PRINT_OWN, 0,
                   "standpoint-GB-2019-06-01");
  check_file_name (window, "standpoint:huawei-5g/compare/DE,FR", SP_TAKEN_SHOWN, SP_PRINT_EACH, 1,
                   "standpoint-FR-2026-11-21");
  check_file_name (window, "standpoint:huawei-5g/compare/DE,FR", SP_TAKEN_SHOWN, SP_PRINT_COMPARISON, 0,
                   "standpoint-comparison-2026-11-21");
  check_file_name (window, "standpoint:huawei-5g/group/five-eyes", SP_TAKEN_THIS, SP_PRINT_OWN, 0,
                   "standpoint-five-eyes-2026-11-21");
  ui_harness_close (window);
}

/* Whatever is in a dataset, all sets of it can be seen, as all that they can be printed as. */
static void
test_any_dataset (void)
{
  static const char *const names[] = { "hostile.json", "second.json", "words.json" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = ui_harness_get_data (names[i]);
      SpWindow *window = ui_harness_open (path);
      g_autoptr (SpPrintSource) source = sp_print_source_new (get_workspace (window));

      g_test_message ("%s", names[i]);
      for (SpTakenSet set = SP_TAKEN_THIS; set < SP_N_TAKEN_SETS; set++)
        for (SpPrintForm form = SP_PRINT_OWN; form < SP_N_PRINT_FORMS; form++)
          {
            const SpPrintChoice choice = { .set = set, .form = form, .parts = SP_REPORT_ALL_PARTS, .full = TRUE };
            g_autoptr (GPtrArray) reports = NULL;

            if (!sp_print_source_offers (source, set, form))
              continue;
            reports = sp_print_source_make (source, &choice, NULL, NULL);
            g_assert_cmpuint (reports->len, >, 0);
            for (guint j = 0; j < reports->len; j++)
              {
                g_autoptr (SpPages) pages = sp_report_lay_out (reports->pdata[j]);

                g_assert_cmpuint (sp_pages_get_n_pages (pages), >, 0);
              }
          }
      close_print (print (window, "win.print"));
      ui_harness_close (window);
    }
}

static void
check_nothing (const char *path, const char *action, const char *told)
{
  SpWindow *window = ui_harness_open (path);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), action, NULL));
  g_assert_null (find_print_window ());
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), told));
  ui_harness_close (window);
}

/* A dataset may ask nothing; and of one without a country there is nothing to print or export, which is said. */
static void
test_next_to_nothing (void)
{
  const MadeDataset made[] = { { .n_countries = 0 }, { .n_countries = 1 } };
  g_autofree char *nothing = made_dataset_write (&made[0]);
  g_autofree char *little = made_dataset_write (&made[1]);
  SpWindow *window;

  check_nothing (nothing, "win.print", "There is nothing to print");
  check_nothing (nothing, "win.export", "There is nothing to export");
  window = ui_harness_open (little);
  close_print (print (window, "win.print"));
  ui_harness_close (window);
  g_assert_cmpint (g_remove (nothing), ==, 0);
  g_assert_cmpint (g_remove (little), ==, 0);
}

static gboolean
is_searched (gpointer window)
{
  SpQuoteFinding *finding = sp_quote_results_get_finding (sp_workspace_get_quote_results (get_workspace (window)));

  return finding != NULL && sp_quote_finding_get_n_quotes (finding) == 0;
}

/* Where nothing was found, nothing else is printed or exported unasked: that is said, and is one click away. */
static void
test_nothing_found (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpPrintWindow *else_window;

  go_to (window, "standpoint:huawei-5g/quotes?search=xyzzyplugh");
  ui_harness_wait (is_searched, window);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.export", NULL));
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "There is nothing here to export"));
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "Export Something Else…"));
  ui_harness_close (window);

  window = ui_harness_open (NULL);
  go_to (window, "standpoint:huawei-5g/quotes?search=xyzzyplugh");
  ui_harness_wait (is_searched, window);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.print", NULL));
  ui_harness_settle ();
  g_assert_null (find_print_window ());
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "There is nothing here to print"));
  g_signal_emit_by_name (gtk_widget_get_ancestor (
                           ui_harness_find_text (GTK_WIDGET (window), "Print Something Else…"), GTK_TYPE_BUTTON),
                         "clicked");
  else_window = find_print_window ();
  g_assert_nonnull (else_window);
  ui_harness_wait (is_settled, else_window);
  close_print (else_window);
  ui_harness_close (window);
}

/* What is printed by the button on the page about the dataset is that page, whatever is seen beside it. */
static void
test_dataset_page (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpPrintWindow *print_window;

  go_to (window, "standpoint:huawei-5g/quotes");
  sp_navigation_go (sp_workspace_get_navigation (get_workspace (window)), SP_PLACE_DATASET, 0, NULL);
  ui_harness_settle ();
  print_window = print (window, "win.print-page");
  g_assert_cmpint (sp_print_window_get_choice (print_window)->set, ==, SP_TAKEN_THIS);
  close_print (print_window);
  ui_harness_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/print/where", test_where);
  g_test_add_func ("/print/page", test_page);
  g_test_add_func ("/print/focus", test_focus);
  g_test_add_func ("/print/other-pages", test_other_pages);
  g_test_add_func ("/print/sets", test_sets);
  g_test_add_func ("/print/each", test_each);
  g_test_add_func ("/print/options", test_options);
  g_test_add_func ("/print/kept", test_kept);
  g_test_add_func ("/print/pages", test_pages);
  g_test_add_func ("/print/directions", test_directions);
  g_test_add_func ("/print/save", test_save);
  g_test_add_func ("/print/save-each", test_save_each);
  g_test_add_func ("/print/cancel-each", test_cancel_each);
  g_test_add_func ("/print/file-names", test_file_names);
  g_test_add_func ("/print/failures", test_failures);
  g_test_add_func ("/print/any-dataset", test_any_dataset);
  g_test_add_func ("/print/next-to-nothing", test_next_to_nothing);
  g_test_add_func ("/print/nothing-found", test_nothing_found);
  g_test_add_func ("/print/dataset-page", test_dataset_page);
}

int
main (int argc, char **argv)
{
  return ui_harness_run (argc, argv, add_tests);
}
