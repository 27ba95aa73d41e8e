/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long a keystroke in the search of everything takes among 100,000 quotes: until it is found, on its thread,
 * compared with searching the quotes alone; and until it is listed, on the main thread, compared with a frame in which
 * one label changes. */
#include "bench-figures.h"
#include "generate-dataset.h"
#include "sp-renderer.h"
#include "window-watch.h"

#include "sp-search-list.h"
#include "standpoint-resources.h"

#include <adwaita.h>
#include <locale.h>
#include <string.h>

#define N_QUOTES 100000
#define N_KEYSTROKES 200
#define N_WARM 10

typedef struct
{
  GHashTable *figures;
  SpWorkspace *workspace;
  GtkWidget *list;
  GtkWidget *label;
  gboolean is_open;
  gboolean has_painted;
} Bench;

static GFile *
write_dataset (void)
{
  GenerateDatasetOptions options = generate_dataset_defaults;
  g_autoptr (GFileIOStream) stream = NULL;
  GFile *file = g_file_new_tmp ("standpoint-everything-XXXXXX.json", &stream, NULL);

  options.n_countries = 200;
  options.n_quotes = N_QUOTES;
  options.n_actors = 2000;
  options.n_sources = 5000;
  options.n_events = 5000;
  g_assert_true (generate_dataset_write (&options, g_io_stream_get_output_stream (G_IO_STREAM (stream)), NULL));
  g_assert_true (g_io_stream_close (G_IO_STREAM (stream), NULL, NULL));
  return file;
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpReading) reading = sp_workspace_open_finish (SP_WORKSPACE (source), result, NULL);

  g_assert_nonnull (reading);
  ((Bench *) data)->is_open = TRUE;
}

static void
painted_cb (Bench *self)
{
  self->has_painted = TRUE;
}

/* What stands in the field after each key: the beginnings of the words of a quote, one after the other. */
static char *
get_typed (Bench *self, guint i)
{
  GPtrArray *quotes = sp_dataset_get_records (sp_workspace_get_dataset (self->workspace), SP_RECORD_QUOTE);
  const char *text = sp_quote_get_text (quotes->pdata[i / 20]);

  return g_utf8_substring (text, 0, MIN (1 + i % 20, g_utf8_strlen (text, -1)));
}

static void
show (GtkWidget *widget, Bench *self)
{
  self->has_painted = FALSE;
  gtk_widget_queue_draw (widget);
  while (!self->has_painted)
    g_main_context_iteration (NULL, TRUE);
}

static void
measure_find (Bench *self, const char *typed, gboolean warm)
{
  SpOverallSearch *search = sp_workspace_get_overall_search (self->workspace);
  g_autoptr (SpSearch) words = sp_search_new (typed);
  g_autoptr (SpOverallFinding) finding = NULL;
  g_autoptr (GArray) hits = NULL;
  gint64 start = g_get_monotonic_time ();
  gint64 found, listed, end;

  finding = sp_overall_search_find (search, typed, SP_SEARCH_ITEMS_BEST, -1, NULL);
  found = g_get_monotonic_time ();
  hits = sp_quote_texts_search (sp_workspace_get_quote_texts (self->workspace), words, NULL);
  end = g_get_monotonic_time ();
  if (warm)
    {
      bench_figures_add (self->figures, "found", (double) (found - start) / 1000);
      bench_figures_add (self->figures, "quotes", (double) (end - found) / 1000);
    }
  start = window_get_thread_time ();
  sp_search_list_set_items (SP_SEARCH_LIST (self->list), sp_search_items_list_found (self->workspace, finding, -1),
                            sp_overall_finding_get_search (finding), -1);
  listed = window_get_thread_time ();
  show (self->list, self);
  if (warm)
    {
      bench_figures_add (self->figures, "listed", (double) (listed - start) / 1000);
      bench_figures_add (self->figures, "shown", (double) (window_get_thread_time () - start) / 1000);
    }
}

static void
measure_label (Bench *self, const char *typed, gboolean warm)
{
  gint64 start = window_get_thread_time ();

  gtk_label_set_text (GTK_LABEL (self->label), typed);
  show (self->label, self);
  if (warm)
    bench_figures_add (self->figures, "label", (double) (window_get_thread_time () - start) / 1000);
}

static void
open_window (Bench *self)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->list = g_object_new (SP_TYPE_SEARCH_LIST, "vexpand", TRUE, NULL);
  self->label = gtk_label_new ("");
  gtk_box_append (GTK_BOX (box), self->list);
  gtk_box_append (GTK_BOX (box), self->label);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), 640, 560);
  gtk_window_present (GTK_WINDOW (window));
  g_signal_connect_swapped (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (painted_cb), self);
}

static void
print (Bench *self, const char *what, const char *name, const char *reference)
{
  bench_print_ratio (what, bench_figures_get_median (self->figures, name),
                     bench_figures_get_median (self->figures, reference), "ms", 0);
  g_print ("    99th percentile %.1f ms, at most %.1f ms\n", bench_figures_get_99th (self->figures, name),
           bench_figures_get_greatest (self->figures, name));
}

int
main (void)
{
  Bench self = { .figures = bench_figures_new () };
  g_autoptr (GFile) file = NULL;
  gint64 start;

  setlocale (LC_ALL, "");
  sp_renderer_choose ();
  if (!gtk_init_check ())
    return BENCH_SKIPPED;
  adw_init ();
  g_resources_register (sp_app_get_resource ());
  file = write_dataset ();
  self.workspace = sp_workspace_new ();
  sp_workspace_open_async (self.workspace, file, NULL, NULL, NULL, opened_cb, &self);
  while (!self.is_open)
    g_main_context_iteration (NULL, TRUE);
  g_file_delete (file, NULL, NULL);
  start = g_get_monotonic_time ();
  g_object_unref (sp_overall_search_find (sp_workspace_get_overall_search (self.workspace), "x", 1, -1, NULL));
  g_print ("The first search, which folds all but the quotes: %.1f ms\n",
           (double) (g_get_monotonic_time () - start) / 1000);
  open_window (&self);
  for (guint i = 0; i < N_KEYSTROKES + N_WARM; i++)
    {
      g_autofree char *typed = get_typed (&self, i);

      if (*g_strstrip (typed) == '\0')
        continue;
      measure_label (&self, typed, i >= N_WARM);
      measure_find (&self, typed, i >= N_WARM);
    }
  g_print ("A keystroke among %u quotes, 2,000 actors, 5,000 events and 5,000 sources; medians of some %u\n", N_QUOTES,
           N_KEYSTROKES);
  print (&self, "found, on its thread / the quotes alone", "found", "quotes");
  print (&self, "listed, on the main thread / a frame with a label", "listed", "label");
  print (&self, "listed and painted / a frame with a label", "shown", "label");
  return 0;
}
