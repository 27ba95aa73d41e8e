/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is kept of the print dialog for the next time, and what is told when a printer gives up what it has taken. */
#include "ui-harness.h"

#include "sp-print-fate.h"
#include "sp-print-memory.h"

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

static void
add_tests (void)
{
  g_test_add_func ("/printer/memory", test_memory);
  g_test_add_func ("/printer/fate", test_fate);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
