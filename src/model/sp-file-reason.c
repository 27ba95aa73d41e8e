/* SPDX-License-Identifier: GPL-3.0-or-later
 * Why a file or a folder cannot be read or written, in words that are the same wherever that is told. */
#include "sp-file-reason.h"

#include <glib/gi18n-lib.h>

/* What GIO says of a file names it once more, and not what can be done. */
static const struct
{
  GIOErrorEnum code;
  const char *words[SP_N_FILE_USES];
} reasons[] = {
  { G_IO_ERROR_NOT_FOUND,
    { [SP_FILE_USE_READ] = N_ ("There is no such file or folder; it may have been moved, renamed or deleted"),
      [SP_FILE_USE_WRITE] = N_ ("There is no such folder; make it first, or choose another place."),
      [SP_FILE_USE_KEEP] = N_ ("There is no such folder") } },
  { G_IO_ERROR_NOT_DIRECTORY,
    { [SP_FILE_USE_WRITE] = N_ ("What should be a folder is a file; choose another place."),
      [SP_FILE_USE_FILL] = N_ ("This is a file, not a folder; choose a folder, or a new name for one."),
      [SP_FILE_USE_KEEP] = N_ ("What should be a folder is a file") } },
  { G_IO_ERROR_IS_DIRECTORY,
    { [SP_FILE_USE_READ] = N_ ("This is a folder, not a file"),
      [SP_FILE_USE_WRITE] = N_ ("This is a folder, not a file; choose another name."),
      [SP_FILE_USE_KEEP] = N_ ("This is a folder, not a file") } },
  { G_IO_ERROR_NOT_REGULAR_FILE,
    { [SP_FILE_USE_READ] = N_ ("This is not a regular file, but a pipe, a socket or a device; choose a JSON file or a "
                               "folder of JSON files"),
      [SP_FILE_USE_WRITE] = N_ ("This is not a regular file; choose another name."),
      [SP_FILE_USE_KEEP] = N_ ("This is not a regular file") } },
  { G_IO_ERROR_PERMISSION_DENIED,
    { [SP_FILE_USE_READ] =
        N_ ("You do not have the permission to read this; change it in the file’s properties"),
      [SP_FILE_USE_WRITE] = N_ ("You do not have the permission to write there; choose another place."),
      [SP_FILE_USE_KEEP] = N_ ("You do not have the permission to write there") } },
  { G_IO_ERROR_READ_ONLY,
    { [SP_FILE_USE_WRITE] = N_ ("That place can only be read; choose another."),
      [SP_FILE_USE_KEEP] = N_ ("That place can only be read") } },
  { G_IO_ERROR_NO_SPACE,
    { [SP_FILE_USE_WRITE] = N_ ("There is no room left there; make some, or choose another place."),
      [SP_FILE_USE_KEEP] = N_ ("There is no room left there") } },
  { G_IO_ERROR_FILENAME_TOO_LONG, { [SP_FILE_USE_WRITE] = N_ ("The name is too long; choose a shorter one.") } },
  { G_IO_ERROR_TOO_MANY_LINKS,
    { [SP_FILE_USE_READ] = N_ ("This symbolic link leads back to itself; choose the file that it was meant for"),
      [SP_FILE_USE_WRITE] = N_ ("This symbolic link leads back to itself; choose another name.") } },
};

/**
 * sp_file_reason_get:
 * @code: what GIO says of a file or folder
 * @use: what was to be done with it
 *
 * Returns: (nullable): that in words for the user, which do not name the file; %NULL where there are none
 */
const char *
sp_file_reason_get (GIOErrorEnum code, SpFileUse use)
{
  g_return_val_if_fail (use < SP_N_FILE_USES, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      const char *words = reasons[i].words[use];

      if (reasons[i].code != code)
        continue;
      /* What is wrong with a file in a folder is said of any file. */
      if (words == NULL && use == SP_FILE_USE_FILL)
        words = reasons[i].words[SP_FILE_USE_WRITE];
      return words ? _ (words) : NULL;
    }
  return NULL;
}

/**
 * sp_file_reason_explain:
 * @error: (inout) (nullable): why a file or a folder cannot be read or written, as GIO says it
 * @use: what was to be done with it
 *
 * Says that as sp_file_reason_get() does, where there are words for it.
 */
void
sp_file_reason_explain (GError **error, SpFileUse use)
{
  const char *words;

  if (error == NULL || *error == NULL || (*error)->domain != G_IO_ERROR)
    return;
  words = sp_file_reason_get ((GIOErrorEnum) (*error)->code, use);
  if (words == NULL)
    return;
  g_free ((*error)->message);
  (*error)->message = g_strdup (words);
}
