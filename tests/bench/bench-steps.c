/* SPDX-License-Identifier: GPL-3.0-or-later
 * Measures what a step of the date costs a widget, compared with a frame in which one label changes. */
#include "bench-steps.h"

#include "window-watch.h"

#define N_STEPS 120
#define N_WARM 10

/* Month by month, from the last to the first and again. */
static void
change_date (BenchWidget *self, guint i)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  guint32 last = sp_lens_get_last_day (lens);

  sp_lens_set_on (lens, sp_date_from_day_number (last - 30 * (1 + i % 100)));
}

static void
measure_date (BenchWidget *self, guint i)
{
  gint64 start = window_get_thread_time ();

  change_date (self, i);
  if (i >= N_WARM)
    bench_widget_add (self, "date at once", start);
  bench_widget_wait_for_frame (self);
  if (i >= N_WARM)
    bench_widget_add (self, "date shown", start);
}

static void
measure_label (BenchWidget *self, GtkLabel *label, guint i)
{
  gint64 start = window_get_thread_time ();
  g_autofree char *text = g_strdup_printf ("%u", i);

  gtk_label_set_text (label, text);
  bench_widget_wait_for_frame (self);
  if (i >= N_WARM)
    bench_widget_add (self, "label shown", start);
}

/**
 * bench_steps_run:
 * @self: a benchmark with an open dataset
 * @widget: what shows it
 * @width: of the window, in pixels
 * @height: the same
 *
 * Measures the work from each step of the date to the end of the frame that shows it.
 */
void
bench_steps_run (BenchWidget *self, GtkWidget *widget, int width, int height)
{
  GtkWidget *label = bench_widget_present_with_label (self, widget, width, height);

  for (guint i = 0; i < N_STEPS; i++)
    {
      measure_label (self, GTK_LABEL (label), i);
      measure_date (self, i);
    }
}

/**
 * bench_steps_print:
 * @self: a benchmark that was run
 * @at_once: what is there before the frame
 * @whole: what is there after it
 *
 * Prints how both compare with the frame of a label.
 */
void
bench_steps_print (BenchWidget *self, const char *at_once, const char *whole)
{
  g_print ("Work of the main thread on a step of the date, medians of %d / of a frame with one changed label\n",
           N_STEPS - N_WARM);
  bench_widget_print (self, at_once, "date at once", "label shown", 0);
  bench_widget_print (self, whole, "date shown", "label shown", 0);
}
