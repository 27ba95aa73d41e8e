/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tasks whose work is done on a thread, and that are let go of where they were made. */
#include "sp-thread-task.h"

typedef struct
{
  GTask *task; /* of which done_cb() lets go */
  GTaskThreadFunc work;
} Errand;

static void
work_in_thread (GTask *errand_task,
                gpointer source G_GNUC_UNUSED,
                gpointer data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  const Errand *errand = data;

  errand->work (errand->task, g_task_get_source_object (errand->task), g_task_get_task_data (errand->task),
                g_task_get_cancellable (errand->task));
  g_task_return_boolean (errand_task, TRUE);
}

static void
done_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result G_GNUC_UNUSED, gpointer task)
{
  g_object_unref (task);
}

/**
 * sp_thread_task_run:
 * @task: a task
 * @work: the work, which makes @task return
 *
 * As g_task_run_in_thread() does, which however may let go of the task, and of the object that it belongs to, on the
 * thread. Where nobody else has that object any more, it ends there then, while the main thread may be about to tell it
 * of something. This lets go of them where @task was made. For objects that hear of others.
 */
void
sp_thread_task_run (GTask *task, GTaskThreadFunc work)
{
  g_autoptr (GTask) errand_task = NULL;
  Errand *errand;

  g_return_if_fail (G_IS_TASK (task) && work != NULL);

  errand = g_new (Errand, 1);
  *errand = (Errand) { task, work };
  errand_task = g_task_new (NULL, NULL, done_cb, g_object_ref (task));
  g_task_set_source_tag (errand_task, sp_thread_task_run);
  g_task_set_priority (errand_task, g_task_get_priority (task));
  g_task_set_task_data (errand_task, errand, g_free);
  g_task_run_in_thread (errand_task, work_in_thread);
}
