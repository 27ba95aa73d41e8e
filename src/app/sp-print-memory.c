/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the system's print dialog was set to last: the printer, both sides, colour. Kept in a file of the user's. */
#include "sp-print-memory.h"

#include "sp-whole-file.h"

/* What belongs to one document, and would be a surprise with the next: pages at half their size, held back until the evening
 * or behind a cover, and copies that are not put in order, as the dialog says of a single one. */
static const char *const passing[] = {
  GTK_PRINT_SETTINGS_N_COPIES,
  GTK_PRINT_SETTINGS_COLLATE,
  GTK_PRINT_SETTINGS_PRINT_PAGES,
  GTK_PRINT_SETTINGS_PAGE_RANGES,
  GTK_PRINT_SETTINGS_PAGE_SET,
  GTK_PRINT_SETTINGS_REVERSE,
  GTK_PRINT_SETTINGS_NUMBER_UP,
  GTK_PRINT_SETTINGS_NUMBER_UP_LAYOUT,
  GTK_PRINT_SETTINGS_SCALE,
  GTK_PRINT_SETTINGS_PAPER_FORMAT,
  GTK_PRINT_SETTINGS_PAPER_WIDTH,
  GTK_PRINT_SETTINGS_PAPER_HEIGHT,
  GTK_PRINT_SETTINGS_ORIENTATION,
  GTK_PRINT_SETTINGS_OUTPUT_BASENAME,
  "print-at",
  "print-at-time",
  "cover-before",
  "cover-after",
  "cups-number-up",
  "cups-number-up-layout",
  "cups-job-hold-until",
  "cups-job-priority",
  "cups-job-sheets",
};

static GFile *
get_file (void)
{
  g_autofree char *path = g_build_filename (g_get_user_config_dir (), "standpoint", "printer.ini", NULL);

  return g_file_new_for_path (path);
}

static void
load_in_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED, GCancellable *cancellable)
{
  g_autoptr (GFile) file = get_file ();
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autofree char *text = NULL;
  GtkPrintSettings *settings = NULL;
  gsize length;

  if (g_file_load_contents (file, cancellable, &text, &length, NULL, NULL) &&
      g_key_file_load_from_data (keys, text, length, G_KEY_FILE_NONE, NULL))
    settings = gtk_print_settings_new_from_key_file (keys, NULL, NULL);
  g_task_return_pointer (task, settings ? settings : gtk_print_settings_new (), g_object_unref);
}

/**
 * sp_print_memory_load_async:
 * @cancellable: (nullable): a cancellable
 * @callback: called when they are there
 * @user_data: for @callback
 *
 * Reads what was set last.
 */
void
sp_print_memory_load_async (GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_run_in_thread (task, load_in_thread);
}

/**
 * sp_print_memory_load_finish:
 * @result: what the callback was called with
 *
 * Returns: (transfer full) (nullable): the settings, empty where there are none or they cannot be read; %NULL where it
 *   was cancelled
 */
GtkPrintSettings *
sp_print_memory_load_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}

/* Who cannot be remembered is asked again. */
static void
save_in_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data, GCancellable *cancellable)
{
  g_autoptr (GFile) file = get_file ();
  g_autoptr (GFile) folder = g_file_get_parent (file);

  g_file_make_directory_with_parents (folder, cancellable, NULL);
  g_task_return_boolean (task, sp_whole_file_write (file, data, cancellable, NULL));
}

/**
 * sp_print_memory_save:
 * @settings: what was printed with
 *
 * Keeps the settings for the next time, without those that belong to one document.
 */
void
sp_print_memory_save (GtkPrintSettings *settings)
{
  g_autoptr (GtkPrintSettings) kept = NULL;
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);
  char *text;
  gsize length;

  g_return_if_fail (GTK_IS_PRINT_SETTINGS (settings));

  kept = gtk_print_settings_copy (settings);
  for (guint i = 0; i < G_N_ELEMENTS (passing); i++)
    gtk_print_settings_unset (kept, passing[i]);
  gtk_print_settings_to_key_file (kept, keys, NULL);
  text = g_key_file_to_data (keys, &length, NULL);
  g_task_set_task_data (task, g_bytes_new_take (text, length), (GDestroyNotify) g_bytes_unref);
  g_task_run_in_thread (task, save_in_thread);
}
