/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window of exports: what it offers where, the files that it writes, and what it says where it cannot. */
#include "ui-harness.h"

#include "sp-export-window.h"
#include "sp-reader.h"
#include "sp-stars.h"

#include <glib/gstdio.h>

static const SpExportForm dataset_form = { .format = SP_DATA_DATASET };
static const SpExportForm table_form = { .format = SP_DATA_CSV };
static const SpExportForm text_form = { .format = SP_DATA_MARKDOWN };
static const SpExportForm quotes_form = { .is_list = TRUE, .kind = SP_RECORD_QUOTE };
static const SpExportForm events_form = { .is_list = TRUE, .kind = SP_RECORD_EVENT };

static gpointer
find_toplevel (GType type)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *window = windows; window != NULL; window = window->next)
    if (G_TYPE_CHECK_INSTANCE_TYPE (window->data, type))
      return window->data;
  return NULL;
}

static SpExportWindow *
open_export (SpWindow *window, const char *address)
{
  SpExportWindow *export;

  sp_window_open_address (window, address);
  ui_harness_settle ();
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.export", NULL));
  ui_harness_settle ();
  export = find_toplevel (SP_TYPE_EXPORT_WINDOW);
  g_assert_nonnull (export);
  return export;
}

static GtkWidget *
find_row (SpExportWindow *export, const char *title)
{
  GtkWidget *label = ui_harness_find_text (GTK_WIDGET (export), title);

  return label ? gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW) : NULL;
}

static gboolean
is_closed (gpointer data G_GNUC_UNUSED)
{
  return find_toplevel (SP_TYPE_EXPORT_WINDOW) == NULL;
}

/* Until the window has closed. */
static char *
save_to (SpExportWindow *export, SpExportForm form, GFile *file, gsize *length)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  sp_export_window_save_to (export, form, file);
  ui_harness_wait (is_closed, NULL);
  g_file_load_contents (file, NULL, &text, length, NULL, &error);
  g_assert_no_error (error);
  g_file_delete (file, NULL, NULL);
  return text;
}

static char *
save (SpExportWindow *export, SpExportForm form, gsize *length)
{
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("standpoint-export-XXXXXX", &stream, NULL);

  return save_to (export, form, file, length);
}

/* --- What is offered ---------------------------------------------------------------------------------------------- */

static void
test_country (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpExportWindow *export = open_export (window, "standpoint:huawei-5g/country/GB");

  g_assert_cmpint (sp_export_window_get_set (export), ==, SP_TAKEN_THIS);
  g_assert_nonnull (find_row (export, "Country: United Kingdom"));
  g_assert_nonnull (find_row (export, "Dataset"));
  g_assert_nonnull (find_row (export, "Map"));
  g_assert_null (find_row (export, "Comparison"));
  g_assert_null (find_row (export, "List of 196 countries"));
  sp_export_window_set_set (export, SP_TAKEN_ALL);
  g_assert_cmpint (sp_export_window_get_set (export), ==, SP_TAKEN_ALL);
  g_assert_nonnull (find_row (export, "List of 196 countries"));
  g_assert_nonnull (find_row (export, "List of 382 quotes"));
  g_assert_nonnull (find_row (export, "List of 434 events"));
  gtk_window_destroy (GTK_WINDOW (export));
  ui_harness_close (window);
}

static void
test_map (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpExportWindow *export = open_export (window, "standpoint:huawei-5g/country/GB");

  adw_action_row_activate (ADW_ACTION_ROW (find_row (export, "Map")));
  ui_harness_settle ();
  g_assert_true (is_closed (NULL));
  g_assert_nonnull (find_toplevel (g_type_from_name ("SpPictureWindow")));
  gtk_window_destroy (find_toplevel (g_type_from_name ("SpPictureWindow")));
  ui_harness_close (window);
}

/* --- What is written ---------------------------------------------------------------------------------------------- */

static void
test_dataset (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpExportWindow *export = open_export (window, "standpoint:huawei-5g/country/MT");
  gsize length;
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("standpoint-XXXXXX.json", &stream, NULL);
  g_autofree char *json = save_to (export, dataset_form, file, &length);
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *message = g_strdup_printf ("Exported to “%s”", name);
  g_autoptr (GBytes) bytes = g_bytes_new (json, length);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpReading) reading = sp_reader_read_bytes (bytes, "mt.json", NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 0);
  g_assert_nonnull (sp_dataset_lookup (sp_reading_get_dataset (reading), SP_RECORD_COUNTRY, "MT"));
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), message));
  ui_harness_close (window);
}

/* The found quotes, and no others, in their order; or all, whatever is found. */
static void
test_quotes (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpExportWindow *export = open_export (window, "standpoint:huawei-5g/quotes?search=spying");
  SpQuoteFinding *finding =
    sp_quote_results_get_finding (sp_workspace_get_quote_results (sp_window_get_workspace (window)));
  guint n = sp_quote_finding_get_n_quotes (finding);
  g_autofree char *first =
    g_strdup_printf ("\r\n%s,", sp_record_get_id (SP_RECORD (sp_quote_finding_get_quote (finding, 0))));
  g_autofree char *title = g_strdup_printf ("List of %u quotes", n);
  g_autofree char *shown = NULL;
  g_autofree char *whole = NULL;

  g_assert_cmpuint (n, >, 1);
  g_assert_cmpuint (n, <, 382);
  g_assert_cmpint (sp_export_window_get_set (export), ==, SP_TAKEN_SHOWN);
  g_assert_nonnull (find_row (export, title));
  shown = save (export, quotes_form, NULL);
  g_assert_true (g_str_has_prefix (strchr (shown, '\r'), first));
  export = open_export (window, "standpoint:huawei-5g/quotes?search=spying");
  sp_export_window_set_set (export, SP_TAKEN_ALL);
  whole = save (export, quotes_form, NULL);
  g_assert_cmpuint (strlen (whole), >, 5 * strlen (shown));
  ui_harness_close (window);
}

/* Nothing that is later than the date. */
static void
test_events (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpExportWindow *export = open_export (window, "standpoint:huawei-5g/events?on=2019-12-31");
  g_autofree char *csv = NULL;
  g_autofree char *text = NULL;

  sp_export_window_set_set (export, SP_TAKEN_ALL);
  csv = save (export, events_form, NULL);
  g_assert_nonnull (strstr (csv, ",2019-"));
  g_assert_null (strstr (csv, ",2020-0"));
  /* As text, events and changes are one chronology. */
  export = open_export (window, "standpoint:huawei-5g/events?on=2019-12-31");
  g_assert_cmpint (sp_export_window_get_set (export), ==, SP_TAKEN_SHOWN);
  text = save (export, text_form, NULL);
  g_assert_nonnull (strstr (text, "\n# Chronology\n"));
  g_assert_nonnull (strstr (text, "\n## 2019\n"));
  g_assert_null (strstr (text, "\n## 2020\n"));
  ui_harness_close (window);
}

static void
test_comparison (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpExportWindow *export = open_export (window, "standpoint:huawei-5g/compare/GB,DE");
  g_autofree char *text = NULL;
  g_autofree char *archive = NULL;
  gsize length;

  sp_export_window_set_set (export, SP_TAKEN_COMPARISON);
  text = save (export, text_form, NULL);
  g_assert_nonnull (strstr (text, "\n# United Kingdom, Germany\n"));
  export = open_export (window, "standpoint:huawei-5g/compare/GB,DE");
  archive = save (export, table_form, &length);
  g_assert_cmpmem (archive, 4, "PK\3\4", 4);
  ui_harness_close (window);
}

static void
test_starred (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpRecord *quote = sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_QUOTE)->pdata[7];
  SpExportWindow *export;
  g_autofree char *json = NULL;

  sp_stars_set (sp_workspace_get_stars (workspace), quote, TRUE);
  export = open_export (window, "standpoint:huawei-5g/country/GB");
  sp_export_window_set_set (export, SP_TAKEN_STARRED);
  json = save (export, dataset_form, NULL);
  g_assert_nonnull (strstr (json, sp_record_get_id (quote)));
  g_assert_nonnull (strstr (json, "1 quote"));
  sp_stars_set (sp_workspace_get_stars (workspace), quote, FALSE);
  ui_harness_close (window);
}

/* --- What goes wrong ---------------------------------------------------------------------------------------------- */

static gboolean
has_dialog (gpointer data G_GNUC_UNUSED)
{
  return find_toplevel (ADW_TYPE_MESSAGE_DIALOG) != NULL;
}

/* It says why, and can be asked again. */
static void
test_failure (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpExportWindow *export = open_export (window, "standpoint:huawei-5g/country/MT");
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nowhere/at/all.json");
  AdwMessageDialog *dialog;
  g_autofree char *json = NULL;

  sp_export_window_save_to (export, dataset_form, nowhere);
  ui_harness_wait (has_dialog, NULL);
  dialog = find_toplevel (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_cmpstr (adw_message_dialog_get_heading (dialog), ==, "It Could Not Be Exported");
  g_assert_cmpuint (strlen (adw_message_dialog_get_body (dialog)), >, 10);
  gtk_window_destroy (GTK_WINDOW (dialog));
  ui_harness_settle ();
  json = save (export, dataset_form, NULL);
  g_assert_true (g_str_has_prefix (json, "{\n"));
  ui_harness_close (window);
}

static void
gone_cb (gpointer data, GObject *was G_GNUC_UNUSED)
{
  *(gboolean *) data = TRUE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

/* Who closes the window wants no file, and hears nothing of it. */
static void
test_closed (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpExportWindow *export = open_export (window, "standpoint:huawei-5g/country/MT");
  g_autofree char *folder = g_dir_make_tmp ("standpoint-export-XXXXXX", NULL);
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "all.json", NULL);
  gboolean gone = FALSE;

  g_object_weak_ref (G_OBJECT (export), gone_cb, &gone);
  sp_export_window_set_set (export, SP_TAKEN_ALL);
  sp_export_window_save_to (export, dataset_form, file);
  gtk_window_close (GTK_WINDOW (export));
  ui_harness_wait (is_true, &gone);
  g_assert_null (find_toplevel (ADW_TYPE_MESSAGE_DIALOG));
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  ui_harness_close (window);
}

/* --- Where to ----------------------------------------------------------------------------------------------------- */

static GtkFileChooser *
find_chooser (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *window = windows; window != NULL; window = window->next)
    if (GTK_IS_FILE_CHOOSER (window->data) && gtk_widget_get_mapped (window->data))
      return window->data;
  return NULL;
}

static gboolean
has_chooser (gpointer data G_GNUC_UNUSED)
{
  return find_chooser () != NULL;
}

static GtkFileChooser *
ask (SpExportWindow *export)
{
  g_signal_emit_by_name (find_row (export, "Text"), "activated");
  ui_harness_wait (has_chooser, NULL);
  ui_harness_wait_for_folder (find_chooser ());
  return find_chooser ();
}

static void
check_folder (GtkFileChooser *chooser, GFile *folder, gboolean is_it)
{
  g_autoptr (GFile) shown = gtk_file_chooser_get_current_folder (chooser);

  g_assert_cmpint (shown != NULL && g_file_equal (shown, folder), ==, is_it);
  g_assert_null (find_toplevel (GTK_TYPE_MESSAGE_DIALOG));
}

/* The next file goes where the last one went; where that folder is gone, nothing is said of it. */
static void
test_folder (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpExportWindow *export = open_export (window, "standpoint:huawei-5g/country/MT");
  g_autofree char *path = g_dir_make_tmp ("standpoint-export-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GFile) file = NULL;
  GtkFileChooser *chooser = ask (export);

  g_assert_true (gtk_file_chooser_set_current_folder (chooser, folder, NULL));
  ui_harness_wait_for_folder (chooser);
  file = gtk_file_chooser_get_file (chooser);
  gtk_dialog_response (GTK_DIALOG (chooser), GTK_RESPONSE_ACCEPT);
  ui_harness_wait (is_closed, NULL);
  g_assert_true (g_file_delete (file, NULL, NULL));
  export = open_export (window, "standpoint:huawei-5g/country/GB");
  chooser = ask (export);
  check_folder (chooser, folder, TRUE);
  gtk_dialog_response (GTK_DIALOG (chooser), GTK_RESPONSE_CANCEL);
  ui_harness_settle ();
  g_assert_cmpint (g_rmdir (path), ==, 0);
  chooser = ask (export);
  check_folder (chooser, folder, FALSE);
  gtk_dialog_response (GTK_DIALOG (chooser), GTK_RESPONSE_CANCEL);
  ui_harness_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/export/country", test_country);
  g_test_add_func ("/export/map", test_map);
  g_test_add_func ("/export/dataset", test_dataset);
  g_test_add_func ("/export/quotes", test_quotes);
  g_test_add_func ("/export/events", test_events);
  g_test_add_func ("/export/comparison", test_comparison);
  g_test_add_func ("/export/starred", test_starred);
  g_test_add_func ("/export/failure", test_failure);
  g_test_add_func ("/export/closed", test_closed);
  g_test_add_func ("/export/folder", test_folder);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
