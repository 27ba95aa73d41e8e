/* SPDX-License-Identifier: GPL-3.0-or-later
 * A widget of the program in a window of the benchmark's own process, whose frames are waited for. */
#include "bench-widget.h"

#include "window-watch.h"

#include "sp-renderer.h"
#include "standpoint-resources.h"

#include <adwaita.h>
#include <locale.h>

static void
painted_cb (BenchWidget *self)
{
  self->has_painted = TRUE;
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpReading) reading = sp_workspace_open_finish (SP_WORKSPACE (source), result, NULL);

  g_assert_nonnull (reading);
  ((BenchWidget *) data)->is_open = TRUE;
}

static GFile *
write_dataset (const GenerateDatasetOptions *options)
{
  g_autoptr (GFileIOStream) stream = NULL;
  GFile *file = g_file_new_tmp ("standpoint-bench-XXXXXX.json", &stream, NULL);

  g_assert_nonnull (file);
  g_assert_true (generate_dataset_write (options, g_io_stream_get_output_stream (G_IO_STREAM (stream)), NULL));
  g_assert_true (g_io_stream_close (G_IO_STREAM (stream), NULL, NULL));
  return file;
}

/**
 * bench_widget_init:
 * @self: (out caller-allocates): a benchmark
 *
 * Begins a benchmark, as the program begins.
 *
 * Returns: whether there is a display; else the benchmark is to return %BENCH_SKIPPED
 */
gboolean
bench_widget_init (BenchWidget *self)
{
  *self = (BenchWidget) { .figures = bench_figures_new () };
  setlocale (LC_ALL, "");
  sp_renderer_choose ();
  if (!gtk_init_check ())
    return FALSE;
  adw_init ();
  g_resources_register (sp_app_get_resource ());
  self->workspace = sp_workspace_new ();
  return TRUE;
}

/**
 * bench_widget_open:
 * @self: a benchmark
 * @options: (nullable): of a dataset that is made, or %NULL for the built-in one
 *
 * Opens a dataset, and waits until it was read.
 */
void
bench_widget_open (BenchWidget *self, const GenerateDatasetOptions *options)
{
  g_autoptr (GFile) file = options ? write_dataset (options) : NULL;

  sp_workspace_open_async (self->workspace, file, NULL, NULL, NULL, opened_cb, self);
  while (!self->is_open)
    g_main_context_iteration (NULL, TRUE);
  if (file != NULL)
    g_file_delete (file, NULL, NULL);
}

/**
 * bench_widget_present:
 * @self: a benchmark
 * @child: a widget
 * @width: of the window, in pixels
 * @height: the same
 *
 * Shows a widget in a window of its own.
 */
void
bench_widget_present (BenchWidget *self, GtkWidget *child, int width, int height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  g_signal_connect_swapped (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (painted_cb), self);
}

/**
 * bench_widget_present_with_label:
 * @self: a benchmark
 * @child: a widget
 * @width: of the window, in pixels
 * @height: the same
 *
 * Shows a widget in a window of its own, and a label below it.
 *
 * Returns: (transfer none): the label: what is compared with is a frame in which it changes
 */
GtkWidget *
bench_widget_present_with_label (BenchWidget *self, GtkWidget *child, int width, int height)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = gtk_label_new ("");

  gtk_widget_set_vexpand (child, TRUE);
  gtk_box_append (GTK_BOX (box), child);
  gtk_box_append (GTK_BOX (box), label);
  bench_widget_present (self, box, width, height);
  return label;
}

/**
 * bench_widget_wait_for_frame:
 * @self: a benchmark with a window
 *
 * Waits until a frame was painted.
 */
void
bench_widget_wait_for_frame (BenchWidget *self)
{
  self->has_painted = FALSE;
  while (!self->has_painted)
    g_main_context_iteration (NULL, TRUE);
}

/**
 * bench_widget_add:
 * @self: a benchmark
 * @name: what was measured
 * @start: what window_get_thread_time() was when it began
 *
 * Adds how long the main thread has worked since then, in milliseconds.
 */
void
bench_widget_add (BenchWidget *self, const char *name, gint64 start)
{
  bench_figures_add (self->figures, name, (double) (window_get_thread_time () - start) / 1000);
}

/**
 * bench_widget_print:
 * @self: a benchmark
 * @what: what the line is about
 * @name: what was measured
 * @reference: what it is compared with
 * @bound: of their ratio; 0 for none
 *
 * Prints the medians of both, and the worst of the first.
 */
void
bench_widget_print (BenchWidget *self, const char *what, const char *name, const char *reference, double bound)
{
  bench_print_ratio (what, bench_figures_get_median (self->figures, name),
                     bench_figures_get_median (self->figures, reference), "ms", bound);
  g_print ("    99 %% %.1f ms, at most %.1f ms\n", bench_figures_get_99th (self->figures, name),
           bench_figures_get_greatest (self->figures, name));
}
