/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is kept of the print dialog for the next time, what is told when a printer gives up what it has taken, and the file
 * that is printed to. */
#include "ui-harness.h"

#include "sp-print-fate.h"
#include "sp-print-file.h"
#include "sp-print-memory.h"

#include <glib/gstdio.h>

static void
loaded_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer settings)
{
  *(GtkPrintSettings **) settings = sp_print_memory_load_finish (result);
}

static gboolean
is_there (gpointer pointer)
{
  return *(gpointer *) pointer != NULL;
}

static GtkPrintSettings *
load (void)
{
  GtkPrintSettings *settings = NULL;

  sp_print_memory_load_async (NULL, loaded_cb, &settings);
  ui_harness_wait (is_there, &settings);
  return settings;
}

static gboolean
is_saved (gpointer data G_GNUC_UNUSED)
{
  g_autoptr (GtkPrintSettings) settings = load ();

  return g_strcmp0 (gtk_print_settings_get_printer (settings), "Office") == 0;
}

/* The printer and how it prints; nothing that would make the next document come out otherwise than it is shown, or later. */
static void
test_memory (void)
{
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autoptr (GtkPrintSettings) kept = NULL;

  gtk_print_settings_set_printer (settings, "Office");
  gtk_print_settings_set_duplex (settings, GTK_PRINT_DUPLEX_HORIZONTAL);
  gtk_print_settings_set_use_color (settings, FALSE);
  gtk_print_settings_set (settings, "cups-ColorModel", "Gray");
  gtk_print_settings_set_n_copies (settings, 3);
  gtk_print_settings_set_collate (settings, FALSE);
  gtk_print_settings_set_number_up (settings, 2);
  gtk_print_settings_set_scale (settings, 50);
  gtk_print_settings_set (settings, "cups-number-up", "2");
  gtk_print_settings_set (settings, "print-at", "on-hold");
  gtk_print_settings_set (settings, "cups-job-hold-until", "indefinite");
  gtk_print_settings_set (settings, "cover-before", "confidential");
  sp_print_memory_save (settings);
  ui_harness_wait (is_saved, NULL);
  kept = load ();
  g_assert_cmpint (gtk_print_settings_get_duplex (kept), ==, GTK_PRINT_DUPLEX_HORIZONTAL);
  g_assert_false (gtk_print_settings_get_use_color (kept));
  g_assert_cmpstr (gtk_print_settings_get (kept, "cups-ColorModel"), ==, "Gray");
  g_assert_cmpint (gtk_print_settings_get_n_copies (kept), ==, 1);
  g_assert_true (gtk_print_settings_get_collate (kept));
  g_assert_cmpint (gtk_print_settings_get_number_up (kept), ==, 1);
  g_assert_cmpint ((int) gtk_print_settings_get_scale (kept), ==, 100);
  g_assert_null (gtk_print_settings_get (kept, "cups-number-up"));
  g_assert_null (gtk_print_settings_get (kept, "print-at"));
  g_assert_null (gtk_print_settings_get (kept, "cups-job-hold-until"));
  g_assert_null (gtk_print_settings_get (kept, "cover-before"));
}

/* Who has gone on is told of it when the printer gives up, and not before; who has closed the window is not. */
static void
test_fate (void)
{
  const char *told = "Not printed by “Hall & stairs”: Two pages";
  SpWindow *window = ui_harness_open (NULL);
  g_autoptr (SpPrintFate) fate = sp_print_fate_new (GTK_WINDOW (window), "Two pages", "Hall & stairs");

  sp_print_fate_note (fate, GTK_PRINT_STATUS_PENDING);
  sp_print_fate_note (fate, GTK_PRINT_STATUS_PENDING_ISSUE);
  sp_print_fate_note (fate, GTK_PRINT_STATUS_PRINTING);
  sp_print_fate_note (fate, GTK_PRINT_STATUS_FINISHED);
  ui_harness_settle ();
  g_assert_null (ui_harness_find_text (GTK_WIDGET (window), told));
  sp_print_fate_note (fate, GTK_PRINT_STATUS_FINISHED_ABORTED);
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), told));
  ui_harness_close (window);
  sp_print_fate_note (fate, GTK_PRINT_STATUS_FINISHED_ABORTED);
}

typedef struct
{
  char *message;
  GError *error;
  gboolean done;
} Saved;

static void
saved_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  Saved *saved = data;

  saved->message = sp_print_file_save_finish (result, &saved->error);
  saved->done = TRUE;
}

static gboolean
is_done (gpointer saved)
{
  return ((Saved *) saved)->done;
}

static void
check_content (const char *path, const char *expected)
{
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
}

static char *
get_output (GtkPrintSettings *settings)
{
  return g_filename_from_uri (gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_URI), NULL, NULL);
}

/* GTK is given another file to print to, whose end is awaited: until then what was there before is there, and so it is for
 * good where that fails. */
static void
test_file (void)
{
  g_autofree char *folder = g_dir_make_tmp ("standpoint-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "two pages.pdf", NULL);
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
      g_autoptr (SpPrintFile) file = NULL;
      g_autofree char *made = NULL;
      g_autofree char *chosen = NULL;
      Saved saved = { NULL, NULL, FALSE };

      g_assert_true (g_file_set_contents (path, "before", -1, NULL));
      gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_URI, uri);
      file = sp_print_file_new (settings);
      made = get_output (settings);
      g_assert_cmpstr (made, !=, path);
      g_assert_true (g_str_has_suffix (made, ".pdf"));
      g_assert_true (g_file_set_contents (made, "printed", -1, NULL));
      check_content (path, "before");
      if (i == 1)
        g_assert_cmpint (g_remove (made), ==, 0);
      sp_print_file_save_async (file, settings, NULL, saved_cb, &saved);
      ui_harness_wait (is_done, &saved);
      chosen = get_output (settings);
      g_assert_cmpstr (chosen, ==, path);
      g_assert_cmpstr (saved.message, ==, i == 0 ? "Saved as “two pages.pdf”" : NULL);
      g_assert_true ((saved.error != NULL) == (i == 1));
      check_content (path, i == 0 ? "printed" : "before");
      g_free (saved.message);
      g_clear_error (&saved.error);
    }
  g_remove (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
add_tests (void)
{
  g_test_add_func ("/printer/memory", test_memory);
  g_test_add_func ("/printer/fate", test_fate);
  g_test_add_func ("/printer/file", test_file);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
