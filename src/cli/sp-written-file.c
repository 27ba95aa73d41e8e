/* SPDX-License-Identifier: GPL-3.0-or-later
 * The file that a command writes its result to: whole, or not at all. */
#include "sp-written-file.h"

#include "sp-file-reason.h"
#include "sp-text.h"
#include "sp-whole-file.h"

#include <glib/gi18n-lib.h>

/**
 * sp_written_file_check:
 * @path: the path of a file, as on a command line
 * @error: return location for an error
 *
 * Looks whether it is no folder, before work is done for it.
 *
 * Returns: whether it is not
 */
gboolean
sp_written_file_check (const char *path, GError **error)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) cause = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  file = g_file_new_for_commandline_arg (path);
  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) != G_FILE_TYPE_DIRECTORY)
    return TRUE;
  cause = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY,
                               sp_file_reason_get (G_IO_ERROR_IS_DIRECTORY, SP_FILE_USE_WRITE));
  sp_written_file_set_error (path, cause, error);
  return FALSE;
}

/**
 * sp_written_file_set_error:
 * @path: the path of a file or folder, as on a command line
 * @cause: why it cannot be written
 * @error: return location for an error
 *
 * Says that of the path.
 */
void
sp_written_file_set_error (const char *path, const GError *cause, GError **error)
{
  g_autofree char *shown = NULL;

  g_return_if_fail (path != NULL && cause != NULL);

  shown = sp_text_to_line (path);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("“%s” cannot be written: %s"), shown, cause->message);
}

/**
 * sp_written_file_write:
 * @path: the path of a file, as on a command line; what is there is replaced
 * @bytes: all that it is to have
 * @error: return location for an error
 *
 * Returns: whether it was written; where not, what was there is there still
 */
gboolean
sp_written_file_write (const char *path, GBytes *bytes, GError **error)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) cause = NULL;

  g_return_val_if_fail (path != NULL && bytes != NULL, FALSE);

  file = g_file_new_for_commandline_arg (path);
  if (sp_whole_file_save (file, bytes, NULL, &cause))
    return TRUE;
  sp_written_file_set_error (path, cause, error);
  return FALSE;
}
