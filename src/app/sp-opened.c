/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was read of a dataset on a thread, with all that is made of it there once for all views. */
#include "sp-opened.h"

#include "sp-thread-task.h"

typedef struct
{
  GFile *file;
  SpReaderProgressFunc progress;
  gpointer user_data;
  char *id; /* of the dataset that was read; NULL for none */
} Request;

static void
free_request (gpointer data)
{
  Request *request = data;

  g_clear_object (&request->file);
  g_free (request->id);
  g_free (request);
}

static void
free_opened (gpointer data)
{
  sp_opened_free (data);
}

static SpReading *
read_file (const Request *request, GCancellable *cancellable, GError **error)
{
  if (request->file == NULL)
    return sp_reader_read_builtin (cancellable, error);
  return sp_reader_read (request->file, request->progress, request->user_data, cancellable, error);
}

static void
read_in_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data, GCancellable *cancellable)
{
  Request *request = data;
  GError *error = NULL;
  SpReading *reading = read_file (request, cancellable, &error);
  SpDataset *dataset;
  SpOpened *opened;

  if (reading == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  opened = g_new0 (SpOpened, 1);
  opened->reading = reading;
  g_set_object (&opened->file, request->file);
  dataset = sp_reading_get_dataset (reading);
  if (dataset != NULL)
    {
      request->id = g_strdup (sp_dataset_get_id (dataset));
      opened->index = sp_index_new (dataset);
      opened->names = sp_country_names_new (dataset);
      opened->quote_texts = sp_quote_texts_new (opened->index);
      opened->stars = sp_stars_new (sp_dataset_get_id (dataset));
    }
  g_task_return_pointer (task, opened, free_opened);
}

/**
 * sp_opened_read:
 * @task: a task, whose data this sets
 * @file: (nullable): a file or a folder, or %NULL for the built-in dataset
 * @progress: (nullable): called on the reading thread
 * @user_data: for @progress; must live until the task has returned
 *
 * Reads a dataset on a thread, whereupon the task returns an #SpOpened, or `G_IO_ERROR_CANCELLED` alone.
 */
void
sp_opened_read (GTask *task, GFile *file, SpReaderProgressFunc progress, gpointer user_data)
{
  Request *request;

  g_return_if_fail (G_IS_TASK (task));
  g_return_if_fail (file == NULL || G_IS_FILE (file));

  request = g_new0 (Request, 1);
  g_set_object (&request->file, file);
  request->progress = progress;
  request->user_data = user_data;
  g_task_set_task_data (task, request, free_request);
  sp_thread_task_run (task, read_in_thread);
}

/**
 * sp_opened_get_id:
 * @task: a task of sp_opened_read() that has returned
 *
 * Returns: (nullable): the id of the dataset that was read, or %NULL where there is none
 */
const char *
sp_opened_get_id (GTask *task)
{
  const Request *request;

  g_return_val_if_fail (G_IS_TASK (task), NULL);

  request = g_task_get_task_data (task);
  return request->id;
}

/**
 * sp_opened_free:
 * @self: (transfer full): what was read
 *
 * Frees it.
 */
void
sp_opened_free (SpOpened *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->file);
  g_clear_object (&self->reading);
  g_clear_object (&self->index);
  g_clear_object (&self->names);
  g_clear_object (&self->quote_texts);
  g_clear_object (&self->stars);
  g_free (self);
}
