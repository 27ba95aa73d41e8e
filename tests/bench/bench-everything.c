/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long a keystroke in the search of everything takes among 100,000 quotes: until it is found, on its thread,
 * compared with searching the quotes alone; and until it is listed, on the main thread, compared with a frame in which
 * one label changes. */
#include "bench-widget.h"
#include "window-watch.h"

#include "sp-search-list.h"

#define N_QUOTES 100000
#define N_KEYSTROKES 200
#define N_WARM 10

/* In milliseconds. */
static void
add (BenchWidget *self, const char *name, gint64 time)
{
  bench_figures_add (self->figures, name, (double) time / 1000);
}

/* What stands in the field after each key: the beginnings of the words of a quote, one after the other. */
static char *
get_typed (BenchWidget *self, guint i)
{
  GPtrArray *quotes = sp_dataset_get_records (sp_workspace_get_dataset (self->workspace), SP_RECORD_QUOTE);
  const char *text = sp_quote_get_text (quotes->pdata[i / 20]);

  return g_utf8_substring (text, 0, MIN (1 + i % 20, g_utf8_strlen (text, -1)));
}

static void
show (BenchWidget *self, GtkWidget *widget)
{
  gtk_widget_queue_draw (widget);
  bench_widget_wait_for_frame (self);
}

static void
measure_find (BenchWidget *self, SpSearchList *list, const char *typed, gboolean warm)
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
      add (self, "found", found - start);
      add (self, "quotes", end - found);
    }
  start = window_get_thread_time ();
  sp_search_list_set_items (list, sp_search_items_list_found (self->workspace, finding, -1),
                            sp_overall_finding_get_search (finding), -1);
  listed = window_get_thread_time ();
  show (self, GTK_WIDGET (list));
  if (warm)
    {
      add (self, "listed", listed - start);
      bench_widget_add (self, "shown", start);
    }
}

static void
measure_label (BenchWidget *self, GtkWidget *label, const char *typed, gboolean warm)
{
  gint64 start = window_get_thread_time ();

  gtk_label_set_text (GTK_LABEL (label), typed);
  show (self, label);
  if (warm)
    bench_widget_add (self, "label", start);
}

static void
search_first (BenchWidget *self)
{
  gint64 start = g_get_monotonic_time ();

  g_object_unref (sp_overall_search_find (sp_workspace_get_overall_search (self->workspace), "x", 1, -1, NULL));
  g_print ("The first search, which folds all but the quotes: %.1f ms\n",
           (double) (g_get_monotonic_time () - start) / 1000);
}

static void
type (BenchWidget *self)
{
  SpSearchList *list = g_object_new (SP_TYPE_SEARCH_LIST, NULL);
  GtkWidget *label = bench_widget_present_with_label (self, GTK_WIDGET (list), 640, 560);

  for (guint i = 0; i < N_KEYSTROKES + N_WARM; i++)
    {
      g_autofree char *typed = get_typed (self, i);

      if (*g_strstrip (typed) == '\0')
        continue;
      measure_label (self, label, typed, i >= N_WARM);
      measure_find (self, list, typed, i >= N_WARM);
    }
}

int
main (void)
{
  GenerateDatasetOptions options = generate_dataset_defaults;
  BenchWidget self;

  if (!bench_widget_init (&self))
    return BENCH_SKIPPED;
  options.n_countries = 200;
  options.n_quotes = N_QUOTES;
  options.n_actors = 2000;
  options.n_sources = 5000;
  options.n_events = 5000;
  bench_widget_open (&self, &options);
  search_first (&self);
  type (&self);
  g_print ("A keystroke among %u quotes, 2,000 actors, 5,000 events and 5,000 sources; medians of some %u\n", N_QUOTES,
           N_KEYSTROKES);
  bench_widget_print (&self, "found, on its thread / the quotes alone", "found", "quotes", 0);
  bench_widget_print (&self, "listed, on the main thread / a frame with a label", "listed", "label", 0);
  bench_widget_print (&self, "listed and painted / a frame with a label", "shown", "label", 0);
  return 0;
}
