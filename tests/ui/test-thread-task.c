/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of where tasks, whose work is done on a thread, let go of what they belong to. */
#include "sp-thread-task.h"

#define N_TASKS 20000

static GThread *main_thread;
static gint n_ended;           /* atomic */
static gint n_ended_elsewhere; /* atomic */

static void
ended_cb (gpointer data G_GNUC_UNUSED)
{
  g_atomic_int_inc (&n_ended);
  if (g_thread_self () != main_thread)
    g_atomic_int_inc (&n_ended_elsewhere);
}

static void
work_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable G_GNUC_UNUSED)
{
  g_assert_true (G_IS_CANCELLABLE (source));
  g_assert_true (g_thread_self () != main_thread);
  g_task_return_int (task, GPOINTER_TO_INT (data));
}

static void
returned_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  gint *returned = data;

  g_assert_true (g_thread_self () == main_thread);
  g_assert_true (g_task_is_valid (result, source));
  *returned = (gint) g_task_propagate_int (G_TASK (result), NULL);
}

/* The task alone has its object, of which any will do. */
static void
run_one (int number)
{
  GCancellable *object = g_cancellable_new ();
  g_autoptr (GTask) task = NULL;
  gint returned = -1;

  g_object_set_data_full (G_OBJECT (object), "ended", object, ended_cb);
  task = g_task_new (object, NULL, returned_cb, &returned);
  g_object_unref (object);
  g_task_set_task_data (task, GINT_TO_POINTER (number), NULL);
  sp_thread_task_run (task, work_in_thread);
  g_clear_object (&task);
  while (returned < 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (returned, ==, number);
}

static void
test_end (void)
{
  main_thread = g_thread_self ();
  for (int i = 0; i < N_TASKS; i++)
    run_one (i);
  while (g_atomic_int_get (&n_ended) < N_TASKS)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpint (g_atomic_int_get (&n_ended_elsewhere), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/thread-task/end", test_end);
  return g_test_run ();
}
