/* SPDX-License-Identifier: GPL-3.0-or-later
 * Lists and reads the files of a dataset, whatever they are. */
#include "sp-input.h"

#include "sp-file-reason.h"
#include "sp-safe-text.h"

#include <glib/gi18n-lib.h>

#define ATTRIBUTES \
  G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE \
                                 "," G_FILE_ATTRIBUTE_STANDARD_IS_HIDDEN

/* How much is read between two looks at the cancellable. */
#define CHUNK_SIZE (256 * 1024)

/**
 * sp_input_dup_path: (skip)
 * @file: a file
 *
 * Returns: (transfer full): its path as it is shown; its address where the path is not UTF-8
 */
char *
sp_input_dup_path (GFile *file)
{
  return g_file_get_parse_name (file);
}

/**
 * sp_input_dup_name: (skip)
 * @file: a file
 *
 * Returns: (transfer full): the last part of its path as it is shown
 */
char *
sp_input_dup_name (GFile *file)
{
  g_autofree char *basename = g_file_get_basename (file);

  return basename ? g_filename_display_name (basename) : sp_input_dup_path (file);
}

/**
 * sp_input_new_for_bytes: (skip)
 * @bytes: a content
 * @path: the path or address that it is shown with
 *
 * Returns: (transfer full): an input that needs no reading
 */
SpInput *
sp_input_new_for_bytes (GBytes *bytes, const char *path)
{
  SpInput *self = g_new0 (SpInput, 1);

  self->bytes = g_bytes_ref (bytes);
  self->path = g_strdup (path);
  self->name = g_path_get_basename (path);
  self->size = g_bytes_get_size (bytes);
  return self;
}

static SpInput *
input_new_for_file (GFile *file, guint64 size)
{
  SpInput *self = g_new0 (SpInput, 1);

  self->file = g_object_ref (file);
  self->path = sp_input_dup_path (file);
  self->name = sp_input_dup_name (file);
  self->size = size;
  return self;
}

/**
 * sp_input_free: (skip)
 * @input: an input
 *
 * Frees it.
 */
void
sp_input_free (gpointer input)
{
  SpInput *self = input;

  g_clear_object (&self->file);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->path);
  g_free (self->name);
  g_free (self);
}

static char *
describe_error (const GError *error)
{
  const char *words =
    error->domain == G_IO_ERROR ? sp_file_reason_get ((GIOErrorEnum) error->code, SP_FILE_USE_READ) : NULL;

  if (words != NULL)
    return g_strdup (words);
  return g_strdup_printf (_ ("This cannot be read: %s"), error->message);
}

/* Hands on that it was cancelled; makes a problem of everything else. */
static void
take_error (GError *io_error, const char *path, SpProblemList *problems, GError **error)
{
  if (g_error_matches (io_error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, io_error);
  else
    {
      sp_problem_list_add (problems, SP_SEVERITY_ERROR, path, describe_error (io_error));
      g_error_free (io_error);
    }
}

static guint64
get_size (GFileInfo *info)
{
  return g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_STANDARD_SIZE);
}

/* Pipes, devices and sockets are never opened: that could wait for ever.
 * Returns: (nullable): what is wrong */
static char *
check_type (GFile *file, GFileInfo *info, GCancellable *cancellable)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GError) error = NULL;

  switch ((int) g_file_info_get_file_type (info))
    {
    case G_FILE_TYPE_REGULAR:
      break;
    case G_FILE_TYPE_SYMBOLIC_LINK:
      /* What the link leads to was not found; opening it says why. */
      stream = g_file_read (file, cancellable, &error);
      if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_TOO_MANY_LINKS))
        return describe_error (error);
      return g_strdup (_ ("This symbolic link leads to a file that does not exist"));
    case G_FILE_TYPE_DIRECTORY:
      return g_strdup (sp_file_reason_get (G_IO_ERROR_IS_DIRECTORY, SP_FILE_USE_READ));
    default:
      return g_strdup (sp_file_reason_get (G_IO_ERROR_NOT_REGULAR_FILE, SP_FILE_USE_READ));
    }
  if (get_size (info) > SP_PART_MAX_SIZE)
    return g_strdup (_ ("The file is larger than 1 GiB; divide it into parts in a folder"));
  return NULL;
}

static void
add_input (GPtrArray *inputs, GFile *file, GFileInfo *info, SpProblemList *problems, GCancellable *cancellable)
{
  char *message = check_type (file, info, cancellable);
  g_autofree char *path = NULL;

  if (message == NULL)
    {
      g_ptr_array_add (inputs, input_new_for_file (file, get_size (info)));
      return;
    }
  path = sp_input_dup_path (file);
  sp_problem_list_add (problems, SP_SEVERITY_ERROR, path, message);
}

static gboolean
is_part (GFileInfo *info)
{
  const char *name = g_file_info_get_name (info);

  return g_str_has_suffix (name, ".json") && name[0] != '.' &&
         !g_file_info_get_attribute_boolean (info, G_FILE_ATTRIBUTE_STANDARD_IS_HIDDEN) &&
         g_file_info_get_file_type (info) != G_FILE_TYPE_DIRECTORY;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (g_file_info_get_name (*(GFileInfo *const *) a), g_file_info_get_name (*(GFileInfo *const *) b));
}

static GPtrArray *
list_folder (GFile *folder, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) infos = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GFileEnumerator) children = NULL;

  children = g_file_enumerate_children (folder, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, cancellable, error);
  if (children == NULL)
    return NULL;
  for (;;)
    {
      g_autoptr (GError) child_error = NULL;
      g_autoptr (GFileInfo) info = g_file_enumerator_next_file (children, cancellable, &child_error);

      if (child_error != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&child_error));
          return NULL;
        }
      if (info == NULL)
        break;
      if (is_part (info))
        g_ptr_array_add (infos, g_steal_pointer (&info));
    }
  g_ptr_array_sort (infos, compare_names);
  return g_steal_pointer (&infos);
}

static gboolean
add_folder (GPtrArray *inputs, GFile *folder, SpProblemList *problems, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) infos = list_folder (folder, cancellable, error);
  g_autofree char *path = NULL;

  if (infos == NULL)
    return FALSE;
  for (guint i = 0; i < infos->len; i++)
    {
      GFileInfo *info = infos->pdata[i];
      g_autoptr (GFile) child = g_file_get_child (folder, g_file_info_get_name (info));

      add_input (inputs, child, info, problems, cancellable);
    }
  if (infos->len > 0)
    return TRUE;
  path = sp_input_dup_path (folder);
  sp_problem_list_add (problems, SP_SEVERITY_ERROR, path,
                       g_strdup (_ ("There is no file in this folder whose name ends in “.json”; choose the folder "
                                    "that holds the parts of a dataset")));
  return TRUE;
}

/**
 * sp_input_list: (skip)
 * @file: a file or a folder
 * @problems: where to add problems
 * @cancellable: (nullable): a cancellable
 * @error: return location for the error %G_IO_ERROR_CANCELLED
 *
 * Lists @file itself, or the JSON files of a folder by name. What must not be opened, or does not exist, becomes a
 * problem.
 *
 * Returns: (transfer full) (element-type SpInput) (nullable): the inputs, perhaps none; %NULL when cancelled
 */
GPtrArray *
sp_input_list (GFile *file, SpProblemList *problems, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) inputs = g_ptr_array_new_with_free_func (sp_input_free);
  g_autofree char *path = sp_input_dup_path (file);
  g_autoptr (GFileInfo) info = NULL;
  GError *io_error = NULL;

  info = g_file_query_info (file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, cancellable, &io_error);
  if (info != NULL && g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    add_folder (inputs, file, problems, cancellable, &io_error);
  else if (info != NULL)
    add_input (inputs, file, info, problems, cancellable);

  if (io_error != NULL)
    take_error (io_error, path, problems, error);
  return error != NULL && *error != NULL ? NULL : g_steal_pointer (&inputs);
}

/* Returns: FALSE on an error, or where the file is larger than it may be */
static gboolean
read_stream (GInputStream *stream, GByteArray *content, SpProgress *progress, GCancellable *cancellable, GError **error)
{
  for (;;)
    {
      guint length = content->len;
      gssize count;

      if (length > SP_PART_MAX_SIZE)
        return FALSE;
      g_byte_array_set_size (content, length + CHUNK_SIZE);
      count = g_input_stream_read (stream, content->data + length, CHUNK_SIZE, cancellable, error);
      g_byte_array_set_size (content, length + (guint) MAX (count, 0));
      if (count <= 0)
        return count == 0;
      sp_progress_advance (progress, (double) count);
    }
}

/**
 * sp_input_read: (skip)
 * @self: an input
 * @problems: where to add problems
 * @progress: where to advance by each byte
 * @cancellable: (nullable): a cancellable
 * @error: return location for the error %G_IO_ERROR_CANCELLED
 *
 * Reads the whole file. A file that cannot be read, is gone, or has become shorter or too long, becomes a problem.
 *
 * Returns: (transfer full) (nullable): the content, or %NULL where there is none
 */
GBytes *
sp_input_read (SpInput *self, SpProblemList *problems, SpProgress *progress, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GByteArray) content = NULL;
  GError *io_error = NULL;
  char *message = NULL;

  if (self->bytes != NULL)
    {
      sp_progress_advance (progress, (double) self->size);
      return g_bytes_ref (self->bytes);
    }
  stream = g_file_read (self->file, cancellable, &io_error);
  content = g_byte_array_sized_new ((guint) MIN (self->size, SP_PART_MAX_SIZE) + CHUNK_SIZE);
  if (stream != NULL && read_stream (G_INPUT_STREAM (stream), content, progress, cancellable, &io_error))
    {
      if (content->len >= self->size)
        return g_byte_array_free_to_bytes (g_steal_pointer (&content));
      message = g_strdup (_ ("The file became shorter while it was read; open it again once it is written"));
    }
  else if (io_error == NULL)
    message = g_strdup (_ ("The file is larger than 1 GiB; divide it into parts in a folder"));
  if (message != NULL)
    sp_problem_list_add (problems, SP_SEVERITY_ERROR, self->path, message);
  else
    take_error (io_error, self->path, problems, error);
  return NULL;
}
