/* SPDX-License-Identifier: GPL-3.0-or-later
 * Writes a file whole or not at all. */
#include "sp-whole-file.h"

#include "sp-file-reason.h"

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
 * sp_whole_file_save:
 * @file: the file; what is there is replaced
 * @bytes: all that it is to have
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Writes a file that the user has named, as sp_whole_file_write() does. What goes wrong is said in words for the user; see
 * sp_file_reason_explain().
 *
 * Returns: whether it was written
 */
gboolean
sp_whole_file_save (GFile *file, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  if (sp_whole_file_write (file, bytes, cancellable, error))
    return TRUE;
  sp_file_reason_explain (error, SP_FILE_USE_WRITE);
  return FALSE;
}
