/* SPDX-License-Identifier: GPL-3.0-or-later
 * Reads a dataset from a file, a folder of parts or the program's own resources, with every problem in it. */
#include "sp-reader.h"

#include "sp-assembly.h"
#include "sp-builtin-resource.h"

#ifdef HAVE_MALLOC_TRIM
#include <malloc.h>
#endif

#define BUILTIN_PATH "/org/standpoint/Standpoint/dataset/huawei-5g/"
#define BUILTIN_INDEX_PATH "/org/standpoint/Standpoint/dataset/huawei-5g.index"
#define BUILTIN_NAME "huawei-5g"

/* Below this size it is not worth the time to give memory back. */
#define LARGE_SIZE (8 * 1024 * 1024)

/* A large dataset's text and parse trees leave holes behind that the C library would keep. */
static void
give_memory_back (GPtrArray *inputs)
{
  guint64 size = 0;

  for (guint i = 0; i < inputs->len; i++)
    size += ((SpInput *) inputs->pdata[i])->size;
#ifdef HAVE_MALLOC_TRIM
  if (size >= LARGE_SIZE)
    malloc_trim (0);
#endif
}

/**
 * sp_reader_read:
 * @file: a file, or a folder whose files that end in `.json` are parts of one dataset
 * @progress: (nullable) (scope call): whom to tell how much is done
 * @user_data: for @progress
 * @cancellable: (nullable): a cancellable
 * @error: return location for the error %G_IO_ERROR_CANCELLED, and no other
 *
 * Reads a dataset on the calling thread. Whatever is wrong with the files becomes a problem of the reading.
 *
 * Returns: (transfer full) (nullable): the reading, or %NULL when cancelled
 */
SpReading *
sp_reader_read (GFile *file,
                SpReaderProgressFunc progress,
                gpointer user_data,
                GCancellable *cancellable,
                GError **error)
{
  g_autoptr (SpProblemList) problems = sp_problem_list_new ();
  g_autoptr (GPtrArray) inputs = NULL;
  g_autofree char *path = NULL;
  g_autofree char *name = NULL;
  SpProgress progress_to = { .func = progress, .user_data = user_data };
  GError *list_error = NULL;
  SpReading *reading;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  inputs = sp_input_list (file, problems, cancellable, &list_error);
  if (inputs == NULL)
    {
      g_propagate_error (error, list_error);
      return NULL;
    }
  path = sp_input_dup_path (file);
  name = sp_input_dup_name (file);
  reading = sp_assemble (inputs, path, name, problems, &progress_to, cancellable, error);
  give_memory_back (inputs);
  return reading;
}

/**
 * sp_reader_read_bytes:
 * @bytes: a dataset of one file
 * @path: how to call it in problems
 * @cancellable: (nullable): a cancellable
 * @error: return location for the error %G_IO_ERROR_CANCELLED, and no other
 *
 * Reads a dataset from memory.
 *
 * Returns: (transfer full) (nullable): the reading, or %NULL when cancelled
 */
SpReading *
sp_reader_read_bytes (GBytes *bytes, const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (SpProblemList) problems = sp_problem_list_new ();
  g_autoptr (GPtrArray) inputs = g_ptr_array_new_with_free_func (sp_input_free);
  SpProgress progress = { 0 };
  SpInput *input;

  g_return_val_if_fail (bytes != NULL && path != NULL, NULL);
  g_return_val_if_fail (g_bytes_get_size (bytes) <= SP_PART_MAX_SIZE, NULL);

  input = sp_input_new_for_bytes (bytes, path);
  g_ptr_array_add (inputs, input);
  return sp_assemble (inputs, path, input->name, problems, &progress, cancellable, error);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static SpPartIndex *
open_builtin_index (GResource *resource)
{
  g_autoptr (GBytes) bytes = g_resource_lookup_data (resource, BUILTIN_INDEX_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_assert (bytes != NULL);

  return sp_part_index_new (bytes);
}

static SpInput *
open_builtin_part (GResource *resource, const char *name)
{
  g_autofree char *path = g_strconcat (BUILTIN_PATH, name, NULL);
  g_autofree char *shown = g_build_filename (BUILTIN_NAME, name, NULL);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (resource, path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_assert (bytes != NULL);

  return sp_input_new_for_bytes (bytes, shown);
}

/**
 * sp_reader_read_builtin:
 * @cancellable: (nullable): a cancellable
 * @error: return location for the error %G_IO_ERROR_CANCELLED, and no other
 *
 * Reads the dataset that is part of the program.
 *
 * Returns: (transfer full) (nullable): the reading, or %NULL when cancelled
 */
SpReading *
sp_reader_read_builtin (GCancellable *cancellable, GError **error)
{
  /* Named here, so that the linker keeps it. */
  GResource *resource = sp_builtin_get_resource ();
  g_autoptr (SpPartIndex) part_index = open_builtin_index (resource);
  g_autoptr (SpProblemList) problems = sp_problem_list_new ();
  g_autoptr (GPtrArray) inputs = g_ptr_array_new_with_free_func (sp_input_free);
  g_auto (GStrv) names = g_resource_enumerate_children (resource, BUILTIN_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  SpProgress progress = { 0 };

  g_assert (names != NULL);

  qsort (names, g_strv_length (names), sizeof (char *), compare_names);
  for (guint i = 0; names[i] != NULL; i++)
    {
      SpInput *input = open_builtin_part (resource, names[i]);

      input->index = part_index;
      input->number = i;
      g_ptr_array_add (inputs, input);
    }
  return sp_assemble (inputs, BUILTIN_NAME, BUILTIN_NAME, problems, &progress, cancellable, error);
}

typedef struct
{
  GFile *file;
  SpReaderProgressFunc progress;
  gpointer user_data;
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  g_object_unref (request->file);
  g_free (request);
}

static void
read_in_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer task_data, GCancellable *cancellable)
{
  Request *request = task_data;
  GError *error = NULL;
  SpReading *reading = sp_reader_read (request->file, request->progress, request->user_data, cancellable, &error);

  if (reading != NULL)
    g_task_return_pointer (task, reading, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * sp_reader_read_async:
 * @file: as sp_reader_read() takes it
 * @cancellable: (nullable): a cancellable
 * @progress: (nullable): whom to tell how much is done, on the reading thread
 * @user_data: for @progress; must be there until @callback is called
 * @callback: (scope async): what to call when it is done
 * @callback_data: for @callback
 *
 * Reads a dataset on a thread of its own.
 */
void
sp_reader_read_async (GFile *file,
                      GCancellable *cancellable,
                      SpReaderProgressFunc progress,
                      gpointer user_data,
                      GAsyncReadyCallback callback,
                      gpointer callback_data)
{
  g_autoptr (GTask) task = NULL;
  Request *request;

  g_return_if_fail (G_IS_FILE (file));

  request = g_new0 (Request, 1);
  request->file = g_object_ref (file);
  request->progress = progress;
  request->user_data = user_data;
  task = g_task_new (NULL, cancellable, callback, callback_data);
  g_task_set_source_tag (task, sp_reader_read_async);
  g_task_set_task_data (task, request, request_free);
  g_task_run_in_thread (task, read_in_thread);
}

/**
 * sp_reader_read_finish:
 * @result: the result
 * @error: return location for the error %G_IO_ERROR_CANCELLED, and no other
 *
 * Finishes sp_reader_read_async().
 *
 * Returns: (transfer full) (nullable): the reading, or %NULL when cancelled
 */
SpReading *
sp_reader_read_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
