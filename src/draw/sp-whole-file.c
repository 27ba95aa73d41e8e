/* SPDX-License-Identifier: GPL-3.0-or-later
 * Writes a file whole or not at all. */
#include "sp-whole-file.h"

#include <glib/gi18n-lib.h>

/* What GIO says of a file names it once more, and not what can be done. */
static const struct
{
  GIOErrorEnum code;
  const char *words;
} reasons[] = {
  { G_IO_ERROR_NOT_FOUND, N_ ("There is no such folder; make it first, or choose another place.") },
  { G_IO_ERROR_NOT_DIRECTORY, N_ ("What should be a folder is a file; choose another place.") },
  { G_IO_ERROR_IS_DIRECTORY, N_ ("It is a folder; choose another name.") },
  { G_IO_ERROR_NOT_REGULAR_FILE, N_ ("It is no ordinary file; choose another name.") },
  { G_IO_ERROR_PERMISSION_DENIED, N_ ("You have no permission to write there; choose another place.") },
  { G_IO_ERROR_READ_ONLY, N_ ("That place can only be read; choose another.") },
  { G_IO_ERROR_NO_SPACE, N_ ("There is no room left there; make some, or choose another place.") },
  { G_IO_ERROR_FILENAME_TOO_LONG, N_ ("The name is too long; choose a shorter one.") },
};

/* Closing with a cancelled cancellable is how GIO is told to keep the file that was there. */
static void
give_up (GFileOutputStream *stream)
{
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  g_cancellable_cancel (cancelled);
  g_output_stream_close (G_OUTPUT_STREAM (stream), cancelled, NULL);
}

static gboolean
write_and_close (GFileOutputStream *stream, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);

  if (g_output_stream_write_all (G_OUTPUT_STREAM (stream), data, size, NULL, cancellable, error))
    return g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error);
  give_up (stream);
  return FALSE;
}

/**
 * sp_whole_file_write:
 * @file: the file; what is there is replaced
 * @bytes: all that it is to have
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Writes a file. Where that fails, as on a full disk, what was there before is there still, and where there was nothing
 * there is nothing.
 *
 * Returns: whether it was written
 */
gboolean
sp_whole_file_write (GFile *file, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileOutputStream) stream = NULL;
  gboolean is_new;

  g_return_val_if_fail (G_IS_FILE (file) && bytes != NULL, FALSE);

  is_new = !g_file_query_exists (file, cancellable);
  stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, cancellable, error);
  if (stream != NULL && write_and_close (stream, bytes, cancellable, error))
    return TRUE;
  /* GIO writes a file that is new in its place. */
  if (stream != NULL && is_new)
    g_file_delete (file, NULL, NULL);
  return FALSE;
}

/**
 * sp_whole_file_explain:
 * @error: (inout) (nullable): why a file or a folder cannot be written, as GIO says it
 *
 * Says that in a sentence for the user, which does not name the file, and says what can be done, where that is known.
 */
void
sp_whole_file_explain (GError **error)
{
  if (error == NULL || *error == NULL || (*error)->domain != G_IO_ERROR)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    if ((*error)->code == (int) reasons[i].code)
      {
        g_free ((*error)->message);
        (*error)->message = g_strdup (_ (reasons[i].words));
        return;
      }
}

/**
 * sp_whole_file_save:
 * @file: the file; what is there is replaced
 * @bytes: all that it is to have
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Writes a file that the user has named, as sp_whole_file_write() does. What goes wrong is said as by
 * sp_whole_file_explain().
 *
 * Returns: whether it was written
 */
gboolean
sp_whole_file_save (GFile *file, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  if (sp_whole_file_write (file, bytes, cancellable, error))
    return TRUE;
  sp_whole_file_explain (error);
  return FALSE;
}
