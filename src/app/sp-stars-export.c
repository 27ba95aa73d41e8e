/* SPDX-License-Identifier: GPL-3.0-or-later
 * The user's stars on the clipboard, and as files. */
#include "sp-stars-export.h"

#include "sp-folder-memory.h"
#include "sp-stars-text.h"
#include "sp-whole-file.h"

#include <glib/gi18n-lib.h>

/* Until a place for it is chosen. */
typedef struct
{
  GtkWidget *widget;
  GtkFileChooserNative *chooser;
  GBytes *bytes;
} Saving;

static void
free_saving (gpointer data)
{
  Saving *saving = data;

  g_object_unref (saving->widget);
  g_object_unref (saving->chooser);
  g_bytes_unref (saving->bytes);
  g_free (saving);
}

static GPtrArray *
collect_entries (SpStars *stars)
{
  guint n_stars = g_list_model_get_n_items (G_LIST_MODEL (stars));
  GPtrArray *entries = g_ptr_array_new_full (n_stars, (GDestroyNotify) sp_star_entry_unref);

  for (guint i = 0; i < n_stars; i++)
    {
      g_autoptr (SpStar) star = g_list_model_get_item (G_LIST_MODEL (stars), i);

      g_ptr_array_add (entries, sp_star_entry_ref (sp_star_get_entry (star)));
    }
  return entries;
}

static void
tell (GtkWidget *widget, const char *message)
{
  gtk_widget_activate_action (widget, "win.tell", "s", message);
}

/**
 * sp_stars_export_copy:
 * @workspace: a workspace with an open dataset
 * @widget: the widget that asks for it
 *
 * Puts all stars on the clipboard, as plain and as rich text, with their sources and the user's notes.
 */
void
sp_stars_export_copy (SpWorkspace *workspace, GtkWidget *widget)
{
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GdkContentProvider) both = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *plain = NULL;
  GdkContentProvider *providers[2];
  SpDate on;
  char *html;

  g_return_if_fail (SP_IS_WORKSPACE (workspace) && GTK_IS_WIDGET (widget));

  on = sp_lens_get_on (sp_workspace_get_lens (workspace));
  entries = collect_entries (sp_workspace_get_stars (workspace));
  plain = sp_stars_text_write_plain (sp_workspace_get_index (workspace), entries, on);
  html = sp_stars_text_write_html (sp_workspace_get_index (workspace), entries, on);
  bytes = g_bytes_new_take (html, strlen (html));
  providers[0] = gdk_content_provider_new_for_bytes ("text/html", bytes);
  providers[1] = gdk_content_provider_new_typed (G_TYPE_STRING, plain);
  both = gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
  gdk_clipboard_set_content (gtk_widget_get_clipboard (widget), both);
  tell (widget, _ ("Copied, with sources and notes"));
}

static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (sp_whole_file_save (source, data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
written_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWidget) widget = data;
  g_autoptr (GError) error = NULL;

  tell (widget, g_task_propagate_boolean (G_TASK (result), &error) ? _ ("Stars exported") : error->message);
}

static void
chosen_cb (GtkNativeDialog *dialog G_GNUC_UNUSED, int response, gpointer data)
{
  Saving *saving = data;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GTask) task = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      sp_folder_memory_keep (saving->chooser, SP_FOLDER_OF_EXPORTS);
      file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (saving->chooser));
      task = g_task_new (file, NULL, written_cb, g_object_ref (saving->widget));
      g_task_set_task_data (task, g_bytes_ref (saving->bytes), (GDestroyNotify) g_bytes_unref);
      g_task_run_in_thread (task, write_in_thread);
    }
  free_saving (saving);
}

static char *
make_name (SpWorkspace *workspace, SpStarsFormat format)
{
  SpDataset *dataset = sp_workspace_get_dataset (workspace);
  g_autofree char *id = g_strndup (sp_dataset_get_id (dataset), 40);

  g_strcanon (id, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "-_", '-');
  return g_strdup_printf ("standpoint-%s-stars.%s", id, format == SP_STARS_CSV ? "csv" : "md");
}

/**
 * sp_stars_export_save:
 * @workspace: a workspace with an open dataset
 * @widget: the widget that asks for it
 * @format: what to write
 *
 * Asks for a file, and writes all stars into it as they are now, whole or not at all. The dialog asks before a file is
 * replaced.
 */
void
sp_stars_export_save (SpWorkspace *workspace, GtkWidget *widget, SpStarsFormat format)
{
  g_autoptr (GPtrArray) entries = NULL;
  g_autofree char *name = NULL;
  GtkRoot *root;
  Saving *saving;
  SpIndex *index;
  char *text;

  g_return_if_fail (SP_IS_WORKSPACE (workspace) && GTK_IS_WIDGET (widget));

  root = gtk_widget_get_root (widget);
  index = sp_workspace_get_index (workspace);
  name = make_name (workspace, format);
  entries = collect_entries (sp_workspace_get_stars (workspace));
  text =
    format == SP_STARS_CSV ? sp_stars_text_write_csv (index, entries) : sp_stars_text_write_markdown (index, entries);
  saving = g_new0 (Saving, 1);
  saving->widget = g_object_ref (widget);
  saving->bytes = g_bytes_new_take (text, strlen (text));
  saving->chooser = gtk_file_chooser_native_new (_ ("Export the Stars"), GTK_WINDOW (root),
                                                 GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (saving->chooser), TRUE);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (saving->chooser), name);
  g_signal_connect (saving->chooser, "response", G_CALLBACK (chosen_cb), saving);
  sp_folder_memory_show (saving->chooser, SP_FOLDER_OF_EXPORTS);
}
