/* SPDX-License-Identifier: GPL-3.0-or-later
 * Saves documents as PDF: one in a file, several in a folder. */
#include "sp-print-job.h"

#include "sp-folder-memory.h"
#include "sp-message.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* How many names are told of where files would be replaced. */
#define MOST_NAMED 5

/* One that is being saved. */
typedef struct
{
  SpPrintJob *job;
  GtkFileChooserNative *chooser;
  GPtrArray *files; /* of GFile, one a document */
  guint n_written;
} Saving;

static void
free_saving (gpointer data)
{
  Saving *saving = data;

  sp_print_job_free (saving->job);
  g_clear_object (&saving->chooser);
  g_clear_pointer (&saving->files, g_ptr_array_unref);
  g_free (saving);
}

static GTask *
start (const SpPrintJob *job, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  Saving *saving = g_new0 (Saving, 1);

  saving->job = sp_print_job_copy (job);
  g_task_set_task_data (task, saving, free_saving);
  /* What is written is written, and told of */
  g_task_set_check_cancellable (task, FALSE);
  return task;
}

/* --- Writing ----------------------------------------------------------------------------------------------------- */

static void write_next (GTask *task);

static char *
get_name (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return g_filename_display_name (name);
}

static char *
format_success (Saving *saving)
{
  g_autofree char *name = NULL;

  if (saving->files->len > 1)
    return g_strdup_printf (ngettext ("%u file saved", "%u files saved", saving->files->len), saving->files->len);
  name = get_name (saving->files->pdata[0]);
  return g_strdup_printf (_ ("Saved as “%s”"), name);
}

/* How many there are by now, where some are: that is told also to who cancelled, as they stay. */
static void
fail (GTask *task, GError *error)
{
  Saving *saving = g_task_get_task_data (task);
  guint n = saving->files->len;

  if (n > 1)
    g_prefix_error (&error, ngettext ("%u of %u file saved. ", "%u of %u files saved. ", n), saving->n_written, n);
  if (saving->n_written > 0)
    {
      error->domain = G_IO_ERROR;
      error->code = G_IO_ERROR_PARTIAL_INPUT;
    }
  g_task_return_error (task, error);
  g_object_unref (task);
}

static void
written_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  Saving *saving = g_task_get_task_data (task);
  GError *error = NULL;

  if (!sp_print_press_write_finish (result, &error))
    {
      fail (task, error);
      return;
    }
  saving->n_written++;
  if (saving->n_written < saving->files->len)
    {
      write_next (task);
      return;
    }
  g_task_return_pointer (task, format_success (saving), g_free);
  g_object_unref (task);
}

static void
write_next (GTask *task)
{
  Saving *saving = g_task_get_task_data (task);
  guint n = saving->files->len;
  g_autofree char *words = NULL;

  if (n > 1)
    words = g_strdup_printf (_ ("Saving file %u of %u"), saving->n_written + 1, n);
  sp_print_job_tell (saving->job, words ? words : _ ("Saving"), n > 1 ? (double) saving->n_written / n : -1);
  sp_print_press_write_async (saving->job->press, saving->job->printed, saving->n_written,
                              saving->files->pdata[saving->n_written], g_task_get_cancellable (task), written_cb, task);
}

/**
 * sp_print_job_save_to_async:
 * @self: what to save
 * @files: (element-type GFile): where to, one a document; what is there is replaced
 * @cancellable: (nullable): a cancellable
 * @callback: called when it is saved, or not
 * @user_data: for @callback
 *
 * Saves each document as PDF, one after the other, each whole or not at all.
 */
void
sp_print_job_save_to_async (const SpPrintJob *self,
                            GPtrArray *files,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  GTask *task;

  g_return_if_fail (self != NULL && files != NULL);
  g_return_if_fail (files->len == sp_printed_get_n_documents (self->printed));

  task = start (self, cancellable, callback, user_data);
  ((Saving *) g_task_get_task_data (task))->files = g_ptr_array_ref (files);
  write_next (task);
}

/* --- Files that are there ---------------------------------------------------------------------------------------- */

static void
find_in_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data, GCancellable *cancellable)
{
  GPtrArray *files = data;
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < files->len; i++)
    if (g_file_query_exists (files->pdata[i], cancellable))
      g_ptr_array_add (names, get_name (files->pdata[i]));
  g_task_return_pointer (task, names, (GDestroyNotify) g_ptr_array_unref);
}

static void
cancel (GTask *task)
{
  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "%s", _ ("Saving was cancelled"));
  g_object_unref (task);
}

static void
replace_cb (GTask *task, const char *response)
{
  if (g_str_equal (response, "replace"))
    write_next (task);
  else
    cancel (task);
}

static char *
format_names (GPtrArray *names)
{
  g_autoptr (GPtrArray) named = g_ptr_array_new ();
  g_autofree char *list = NULL;
  guint n_others = names->len > MOST_NAMED ? names->len - MOST_NAMED : 0;

  for (guint i = 0; i < names->len - n_others; i++)
    g_ptr_array_add (named, names->pdata[i]);
  g_ptr_array_add (named, NULL);
  list = g_strjoinv ("\n", (char **) named->pdata);
  if (n_others == 0)
    return g_steal_pointer (&list);
  /* Translators: %s are names of files, a line each. */
  return g_strdup_printf (ngettext ("%s\nand %u more", "%s\nand %u more", n_others), list, n_others);
}

static void
ask_to_replace (GTask *task, GPtrArray *names)
{
  Saving *saving = g_task_get_task_data (task);
  g_autofree char *heading =
    g_strdup_printf (ngettext ("Replace %u File?", "Replace %u Files?", names->len), names->len);
  g_autofree char *body = format_names (names);
  GtkWidget *dialog = sp_message_new (saving->job->window, heading, body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "cancel", _ ("_Cancel"));
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "replace", _ ("_Replace"));
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "replace", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_swapped (dialog, "response", G_CALLBACK (replace_cb), task);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
found_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (GPtrArray) names = g_task_propagate_pointer (G_TASK (result), NULL);
  GTask *task = data;

  if (names != NULL && names->len > 0)
    ask_to_replace (task, names);
  else
    write_next (task);
}

static void
look_for_files (GTask *task)
{
  Saving *saving = g_task_get_task_data (task);
  g_autoptr (GTask) looking = g_task_new (NULL, NULL, found_cb, task);

  g_task_set_task_data (looking, g_ptr_array_ref (saving->files), (GDestroyNotify) g_ptr_array_unref);
  g_task_run_in_thread (looking, find_in_thread);
}

/* --- Choosing a place -------------------------------------------------------------------------------------------- */

static GPtrArray *
list_files (Saving *saving, GFile *folder)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < sp_printed_get_n_documents (saving->job->printed); i++)
    {
      g_autofree char *stem = sp_print_source_make_name (saving->job->source, &saving->job->choice, i);
      g_autofree char *name = g_strconcat (stem, ".pdf", NULL);

      g_ptr_array_add (files, g_file_get_child (folder, name));
    }
  return files;
}

static void
chosen_cb (GTask *task, int response)
{
  Saving *saving = g_task_get_task_data (task);
  g_autoptr (GFile) file = NULL;

  if (response != GTK_RESPONSE_ACCEPT)
    {
      cancel (task);
      return;
    }
  sp_folder_memory_keep (saving->chooser, SP_FOLDER_OF_PRINTS);
  file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (saving->chooser));
  if (sp_printed_get_n_documents (saving->job->printed) > 1)
    {
      saving->files = list_files (saving, file);
      look_for_files (task);
      return;
    }
  saving->files = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (saving->files, g_steal_pointer (&file));
  write_next (task);
}

/**
 * sp_print_job_save_async:
 * @self: what to save
 * @cancellable: (nullable): a cancellable
 * @callback: called when it is saved, or not
 * @user_data: for @callback
 *
 * Asks for a file, or for a folder where there are several documents, and saves them there as PDF. Nothing is replaced
 * unasked.
 */
void
sp_print_job_save_async (const SpPrintJob *self,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  gboolean several;
  g_autofree char *stem = NULL;
  g_autofree char *name = NULL;
  Saving *saving;
  GTask *task;

  g_return_if_fail (self != NULL);

  several = sp_printed_get_n_documents (self->printed) > 1;
  task = start (self, cancellable, callback, user_data);
  saving = g_task_get_task_data (task);
  saving->chooser =
    gtk_file_chooser_native_new (several ? _ ("Choose a Folder for the Files") : _ ("Save as PDF"), self->window,
                                 several ? GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER : GTK_FILE_CHOOSER_ACTION_SAVE,
                                 _ ("_Save"), NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (saving->chooser), TRUE);
  if (!several)
    {
      stem = sp_print_source_make_name (self->source, &self->choice, 0);
      name = g_strconcat (stem, ".pdf", NULL);
      gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (saving->chooser), name);
    }
  g_signal_connect_swapped (saving->chooser, "response", G_CALLBACK (chosen_cb), task);
  sp_folder_memory_show (saving->chooser, SP_FOLDER_OF_PRINTS);
}

/**
 * sp_print_job_save_finish:
 * @result: what the callback was called with
 * @error: return location for an error, of %G_IO_ERROR_CANCELLED where the user thought better of it, and of
 *   %G_IO_ERROR_PARTIAL_INPUT where some of the files are saved
 *
 * Returns: (transfer full) (nullable): what to tell the user, or %NULL where not all was saved
 */
char *
sp_print_job_save_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
