/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tells when an application's window has painted a frame, without a change to the application. */
#include "window-watch.h"

#include <time.h>

typedef struct
{
  WindowFrameFunc painted;
  gpointer user_data;
  GtkWindow *window;
  gboolean has_rendered;
  gint64 frame_start;
  gint64 render_start;
} WindowWatch;

static gint64 painting_time;

/**
 * window_get_thread_time:
 *
 * Returns: for how long the calling thread has worked, in microseconds, without the time in which it waited
 */
gint64
window_get_thread_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

/* GTK's own handler ends the emission, so that another one would not be called. */
static gboolean
render_hook (GSignalInvocationHint *hint G_GNUC_UNUSED,
             guint n_values G_GNUC_UNUSED,
             const GValue *values,
             gpointer user_data)
{
  WindowWatch *self = user_data;

  if (g_value_get_object (values) == (gpointer) gtk_native_get_surface (GTK_NATIVE (self->window)))
    {
      self->has_rendered = TRUE;
      self->render_start = window_get_thread_time ();
    }
  return TRUE;
}

static void
before_paint_cb (WindowWatch *self)
{
  self->has_rendered = FALSE;
  self->frame_start = window_get_thread_time ();
}

static void
after_paint_cb (WindowWatch *self)
{
  if (self->has_rendered)
    {
      gint64 now = window_get_thread_time ();

      painting_time = now - self->render_start;
      self->painted (self->window, now - self->frame_start, self->user_data);
    }
  self->has_rendered = FALSE;
}

/**
 * window_get_painting_time:
 *
 * Returns: for how long the main thread painted the last frame, which is a part of its work on it, in microseconds
 */
gint64
window_get_painting_time (void)
{
  return painting_time;
}

static void
map_cb (WindowWatch *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->window));

  g_signal_connect_swapped (clock, "before-paint", G_CALLBACK (before_paint_cb), self);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (after_paint_cb), self);
  g_signal_add_emission_hook (g_signal_lookup ("render", GDK_TYPE_SURFACE), 0, render_hook, self, NULL);
}

static void
window_added_cb (GtkApplication *application G_GNUC_UNUSED, GtkWindow *window, WindowWatch *self)
{
  if (self->window != NULL)
    return;
  self->window = window;
  g_signal_connect_swapped (window, "map", G_CALLBACK (map_cb), self);
}

/**
 * window_watch:
 * @application: an application that does not run yet
 * @painted: what to call after each frame
 * @user_data: for @painted
 *
 * Watches the first window that @application opens, for the rest of the process's life.
 */
void
window_watch (GtkApplication *application, WindowFrameFunc painted, gpointer user_data)
{
  WindowWatch *self = g_new0 (WindowWatch, 1);

  self->painted = painted;
  self->user_data = user_data;
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), self);
}
