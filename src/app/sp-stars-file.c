/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the stars of a dataset are kept, and how windows and processes share that file. */
#define _GNU_SOURCE /* for flock() and O_DIRECTORY */

#include "sp-stars-file.h"

#include "sp-file-reason.h"
#include "sp-stars-json.h"
#include "sp-stars-merge.h"
#include "sp-whole-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

/* Of a file's name, how many letters of the dataset's id are kept for the eye, and of its checksum to tell it apart. */
#define READABLE_LENGTH 40
#define CHECKSUM_LENGTH 16

/* No user has so many stars; what is larger is not read. */
#define MAX_SIZE (16 * 1024 * 1024)

/**
 * sp_stars_file_get:
 * @dataset: the id of a dataset, whatever it holds
 *
 * Returns: (transfer full): the file in the user's data folder for its stars
 */
GFile *
sp_stars_file_get (const char *dataset)
{
  g_autofree char *readable = NULL;
  g_autofree char *checksum = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (dataset != NULL, NULL);

  readable = g_strndup (dataset, READABLE_LENGTH);
  g_strcanon (readable, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "-_", '-');
  checksum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, dataset, -1);
  checksum[CHECKSUM_LENGTH] = '\0';
  name = g_strconcat (readable, "-", checksum, ".json", NULL);
  return g_file_new_build_filename (g_get_user_data_dir (), "standpoint", "stars", name, NULL);
}

/* Readers and writers of any process take turns. A file system that cannot lock is used without. */
static int
lock_folder (GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  int descriptor = g_open (g_file_peek_path (folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  while (descriptor >= 0 && flock (descriptor, LOCK_EX) != 0 && errno == EINTR)
    ;
  return descriptor;
}

static gboolean
make_folder (GFile *file, GError **error)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);

  if (g_mkdir_with_parents (g_file_peek_path (folder), 0700) == 0)
    return TRUE;
  /* Which folder that is, is said where the error is shown. */
  g_set_error_literal (error, G_IO_ERROR, (int) g_io_error_from_errno (errno), g_strerror (errno));
  return FALSE;
}

static char *
move_aside (GFile *file, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *date = g_date_time_format (now, "%Y-%m-%d");

  for (guint i = 1;; i++)
    {
      g_autofree char *number = i > 1 ? g_strdup_printf ("-%u", i) : g_strdup ("");
      g_autofree char *path = g_strconcat (g_file_peek_path (file), ".broken-", date, number, NULL);
      g_autoptr (GFile) other = g_file_new_for_path (path);
      g_autoptr (GError) refusal = NULL;

      if (!g_file_test (path, G_FILE_TEST_EXISTS) &&
          g_file_move (file, other, G_FILE_COPY_NOFOLLOW_SYMLINKS, NULL, NULL, NULL, &refusal))
        return g_steal_pointer (&path);
      if (refusal != NULL && !g_error_matches (refusal, G_IO_ERROR, G_IO_ERROR_EXISTS))
        {
          g_propagate_error (error, g_steal_pointer (&refusal));
          return NULL;
        }
    }
}

static char *
find_unusual (GFileInfo *info)
{
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    return g_strdup (sp_file_reason_get (G_IO_ERROR_NOT_REGULAR_FILE, SP_FILE_USE_KEEP));
  return g_file_info_get_size (info) > MAX_SIZE ? g_strdup (_ ("It is too large")) : NULL;
}

static gboolean
is_nothing (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) ||
         g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY);
}

/* What the file has, which for none is nothing. A pipe is never opened, and nothing is read that has no end. */
static GPtrArray *
read_file (GFile *file, const char *dataset, gboolean *is_there, char **problem, GError **error)
{
  g_autoptr (GError) refusal = NULL;
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE,
                       NULL, &refusal);
  g_autofree char *text = NULL;
  gsize length;

  *is_there = info != NULL;
  if (info == NULL && !is_nothing (refusal))
    {
      g_propagate_error (error, g_steal_pointer (&refusal));
      return NULL;
    }
  *problem = info ? find_unusual (info) : NULL;
  if (info == NULL || *problem != NULL)
    return g_ptr_array_new_with_free_func ((GDestroyNotify) sp_star_entry_unref);
  if (!g_file_load_contents (file, NULL, &text, &length, NULL, error))
    return NULL;
  return sp_stars_json_read (text, length, dataset, problem);
}

static gboolean
write_file (GFile *file, const char *dataset, GPtrArray *entries, GError **error)
{
  char *text = sp_stars_json_write (entries, dataset);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));

  return make_folder (file, error) && sp_whole_file_write (file, bytes, NULL, error);
}

/* What could not be read of a damaged file, or is gone with it, was not removed by anybody. */
static GPtrArray *
supplement (GPtrArray *theirs, GPtrArray *base)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  return sp_stars_merge (none, theirs, base);
}

/* A file that is gone is not written again before there is something new. */
static gboolean
must_write (GPtrArray *in_file, gboolean is_there, GPtrArray *base, GPtrArray *ours, const SpStarsMeeting *meeting)
{
  if (is_there)
    return !sp_stars_are_same (meeting->entries, in_file);
  return meeting->entries->len > 0 && (meeting->problem != NULL || !sp_stars_are_same (base, ours));
}

static void
meet (SpStarsMeeting *meeting, GFile *file, const char *dataset, GPtrArray *base, GPtrArray *ours)
{
  g_autoptr (GPtrArray) theirs = NULL;
  g_autoptr (GPtrArray) whole = NULL;
  gboolean is_there;

  theirs = read_file (file, dataset, &is_there, &meeting->problem, &meeting->error);
  if (theirs == NULL)
    return;
  if (meeting->problem != NULL)
    {
      meeting->kept_as = move_aside (file, &meeting->error);
      if (meeting->kept_as == NULL)
        return;
      is_there = FALSE;
    }
  whole = is_there ? g_ptr_array_ref (theirs) : supplement (theirs, base);
  g_ptr_array_unref (meeting->entries);
  meeting->entries = sp_stars_merge (base, ours, whole);
  g_ptr_array_unref (meeting->in_file);
  meeting->in_file = meeting->problem != NULL ? g_ptr_array_new () : g_ptr_array_ref (whole);
  if (!must_write (theirs, is_there, base, ours, meeting) ||
      !write_file (file, dataset, meeting->entries, &meeting->error))
    return;
  g_ptr_array_unref (meeting->in_file);
  meeting->in_file = g_ptr_array_ref (meeting->entries);
}

/**
 * sp_stars_file_meet: (skip)
 * @file: the file for the stars of @dataset
 * @dataset: the id of the dataset
 * @base: (element-type SpStarEntry): what @ours was made of: what the file had when they last met
 * @ours: (element-type SpStarEntry): our stars; the same as @base where only the file is to be read
 *
 * Brings our stars and the file together: what others have done to it since is kept, and it is written where we have
 * something that it has not, whole or not at all. No other process reads or writes it meanwhile. A file that is not as
 * this program writes it is moved aside, and what can be read of it is taken over.
 *
 * Blocks; made for a thread.
 *
 * Returns: (transfer full): what came of it
 */
SpStarsMeeting *
sp_stars_file_meet (GFile *file, const char *dataset, GPtrArray *base, GPtrArray *ours)
{
  SpStarsMeeting *meeting;
  int lock;

  g_return_val_if_fail (G_IS_FILE (file) && dataset != NULL && base != NULL && ours != NULL, NULL);

  meeting = g_new0 (SpStarsMeeting, 1);
  meeting->entries = g_ptr_array_ref (ours);
  meeting->in_file = g_ptr_array_ref (base);
  if (!sp_stars_are_same (base, ours) && !make_folder (file, &meeting->error))
    return meeting;
  lock = lock_folder (file);
  meet (meeting, file, dataset, base, ours);
  if (lock >= 0)
    close (lock);
  return meeting;
}

/**
 * sp_stars_meeting_free: (skip)
 * @meeting: (transfer full): what came of a meeting
 *
 * Frees it.
 */
void
sp_stars_meeting_free (SpStarsMeeting *meeting)
{
  g_ptr_array_unref (meeting->entries);
  g_ptr_array_unref (meeting->in_file);
  g_free (meeting->kept_as);
  g_free (meeting->problem);
  g_clear_error (&meeting->error);
  g_free (meeting);
}
