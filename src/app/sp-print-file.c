/* SPDX-License-Identifier: GPL-3.0-or-later
 * The file that the system's print dialog was told to print to.
 *
 * GTK writes it in its place, so that on a full disk what was there before is gone, and half of a document is there. So it
 * is sent to write elsewhere, and what it has made is put in its place when it is whole. */
#include "sp-print-file.h"

#include "sp-whole-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _SpPrintFile
{
  GFile *target;
  GFile *made;
};

/* With the same ending, by which GTK knows the format. */
static GFile *
create_made (GFile *target)
{
  g_autofree char *name = g_file_get_basename (target);
  const char *ending = strrchr (name, '.');
  g_autofree char *template = g_strconcat ("standpoint-XXXXXX", ending ? ending : "", NULL);
  g_autoptr (GFileIOStream) stream = NULL;

  return g_file_new_tmp (template, &stream, NULL);
}

/**
 * sp_print_file_new: (skip)
 * @settings: what was chosen in the dialog; changed to print elsewhere
 *
 * Returns: (transfer full) (nullable): the file, or %NULL where it is not printed to one, or nowhere else
 */
SpPrintFile *
sp_print_file_new (GtkPrintSettings *settings)
{
  const char *uri;
  g_autoptr (GFile) target = NULL;
  g_autoptr (GFile) made = NULL;
  g_autofree char *made_uri = NULL;
  SpPrintFile *self;

  g_return_val_if_fail (GTK_IS_PRINT_SETTINGS (settings), NULL);

  uri = gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_URI);
  target = uri ? g_file_new_for_uri (uri) : NULL;
  made = target ? create_made (target) : NULL;
  if (made == NULL)
    return NULL;
  made_uri = g_file_get_uri (made);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_URI, made_uri);
  self = g_new0 (SpPrintFile, 1);
  self->target = g_steal_pointer (&target);
  self->made = g_steal_pointer (&made);
  return self;
}

/**
 * sp_print_file_free: (skip)
 * @self: (transfer full): a file
 *
 * Frees it, and removes what was made and not saved.
 */
void
sp_print_file_free (SpPrintFile *self)
{
  g_return_if_fail (self != NULL);

  g_file_delete_async (self->made, G_PRIORITY_DEFAULT, NULL, NULL, NULL);
  g_object_unref (self->target);
  g_object_unref (self->made);
  g_free (self);
}

static void
save_in_thread (GTask *task, gpointer made, gpointer target, GCancellable *cancellable)
{
  GError *error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes (made, cancellable, NULL, &error);

  /* Where it did not print there, it has printed where it is to be */
  if (bytes != NULL && (g_bytes_get_size (bytes) == 0 || sp_whole_file_save (target, bytes, cancellable, &error)))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * sp_print_file_save_async: (skip)
 * @self: a file that is printed
 * @settings: the settings; made to print to the file that was chosen again
 * @cancellable: (nullable): a cancellable
 * @callback: called when it is saved, or not
 * @user_data: for @callback
 *
 * Puts what was made where it is to be, whole or not at all.
 */
void
sp_print_file_save_async (SpPrintFile *self,
                          GtkPrintSettings *settings,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autofree char *uri = NULL;

  g_return_if_fail (self != NULL && GTK_IS_PRINT_SETTINGS (settings));

  uri = g_file_get_uri (self->target);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_URI, uri);
  task = g_task_new (self->made, cancellable, callback, user_data);
  /* What is written is written */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, g_object_ref (self->target), g_object_unref);
  g_task_run_in_thread (task, save_in_thread);
}

/**
 * sp_print_file_save_finish: (skip)
 * @result: what the callback was called with
 * @error: return location for an error, in words for the user
 *
 * Returns: (transfer full) (nullable): what to tell the user, or %NULL where it was not saved
 */
char *
sp_print_file_save_finish (GAsyncResult *result, GError **error)
{
  g_autofree char *name = NULL;
  g_autofree char *shown = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  name = g_file_get_basename (g_task_get_task_data (G_TASK (result)));
  shown = g_filename_display_name (name);
  return g_strdup_printf (_ ("Saved as “%s”"), shown);
}
