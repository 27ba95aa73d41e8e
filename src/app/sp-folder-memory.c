/* SPDX-License-Identifier: GPL-3.0-or-later
 * The folder that files of a kind were last saved in, where the next one is offered to go. */
#include "sp-folder-memory.h"

#include "sp-settings.h"

static GFile *
get_folder (const char *key)
{
  g_autoptr (GSettings) settings = sp_settings_new ();
  g_autofree char *uri = settings ? g_settings_get_string (settings, key) : NULL;

  return uri != NULL && *uri != '\0' ? g_file_new_for_uri (uri) : NULL;
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GWeakRef *reference = data;
  g_autoptr (GtkFileChooserNative) chooser = g_weak_ref_get (reference);
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, NULL);

  g_weak_ref_clear (reference);
  g_free (reference);
  if (chooser == NULL)
    return;
  if (info != NULL && g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (chooser), G_FILE (source), NULL);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/**
 * sp_folder_memory_show:
 * @chooser: a dialog for a place to save at; who does not want it any more lets go of it
 * @key: which folder
 *
 * Shows the dialog, in the folder of the last time if there is one. A folder that is gone is not missed: the dialog begins
 * where it would have the first time.
 */
void
sp_folder_memory_show (GtkFileChooserNative *chooser, const char *key)
{
  g_autoptr (GFile) folder = NULL;
  GWeakRef *reference;

  g_return_if_fail (GTK_IS_FILE_CHOOSER_NATIVE (chooser) && key != NULL);

  folder = get_folder (key);
  if (folder == NULL)
    {
      gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
      return;
    }
  reference = g_new0 (GWeakRef, 1);
  g_weak_ref_init (reference, chooser);
  g_file_query_info_async (folder, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT, NULL,
                           found_cb, reference);
}

/**
 * sp_folder_memory_keep:
 * @chooser: a dialog in which a file or a folder was chosen
 * @key: which folder
 *
 * Keeps the folder for the next time.
 */
void
sp_folder_memory_keep (GtkFileChooserNative *chooser, const char *key)
{
  g_autoptr (GSettings) settings = NULL;
  g_autoptr (GFile) chosen = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autofree char *uri = NULL;

  g_return_if_fail (GTK_IS_FILE_CHOOSER_NATIVE (chooser) && key != NULL);

  settings = sp_settings_new ();
  chosen = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  if (settings == NULL || chosen == NULL)
    return;
  if (gtk_file_chooser_get_action (GTK_FILE_CHOOSER (chooser)) == GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER)
    folder = g_steal_pointer (&chosen);
  else
    folder = g_file_get_parent (chosen);
  uri = folder ? g_file_get_uri (folder) : NULL;
  if (uri != NULL)
    g_settings_set_string (settings, key, uri);
}
