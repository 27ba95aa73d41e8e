/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long the main thread works on a frame while 5,000 events and the changes between them are scrolled through, compared
 * with a list of as many plain labels that is scrolled as far; and on a keystroke that finds others. */
#include "bench-scroll.h"
#include "window-watch.h"

#include "sp-event.h"
#include "sp-moment-list.h"

#define N_EVENTS 5000
#define N_KEYSTROKES 40

/* How far a frame scrolls at a flick, in pixels. */
#define FLICK 400

static gboolean
is_found (BenchWidget *self)
{
  return sp_chronology_results_is_current (sp_workspace_get_chronology_results (self->workspace));
}

static void
type (BenchWidget *self, GtkWidget *events)
{
  static const char *const typed[] = { "", "a", "an", "and", "and t", "the", "the g" };

  for (guint i = 0; i < N_KEYSTROKES; i++)
    {
      gint64 start = window_get_thread_time ();

      sp_search_choice_set_typed (SP_SEARCH_CHOICE (sp_workspace_get_chronology_choice (self->workspace)),
                                  typed[(i + 1) % G_N_ELEMENTS (typed)]);
      while (!is_found (self))
        g_main_context_iteration (NULL, TRUE);
      gtk_widget_queue_draw (events);
      bench_widget_wait_for_frame (self);
      bench_widget_add (self, "keystroke", start);
    }
}

static const char *
get_text (gpointer record)
{
  return sp_event_get_title (record);
}

static GtkWidget *
show_events (BenchWidget *self)
{
  SpChronologyResults *results = sp_workspace_get_chronology_results (self->workspace);
  GtkWidget *events = g_object_new (SP_TYPE_MOMENT_LIST, NULL);

  sp_moment_list_set_workspace (SP_MOMENT_LIST (events), self->workspace);
  g_signal_connect_data (results, "changed", G_CALLBACK (sp_moment_list_settle), events, NULL,
                         G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  sp_chronology_results_set_wanted (results, TRUE);
  bench_scroll_show (self, events);
  while (!is_found (self))
    g_main_context_iteration (NULL, TRUE);
  return events;
}

int
main (void)
{
  GenerateDatasetOptions options = generate_dataset_defaults;
  BenchWidget self;
  GtkWidget *events;

  if (!bench_widget_init (&self))
    return BENCH_SKIPPED;
  options.n_events = N_EVENTS;
  bench_widget_open (&self, &options);
  events = show_events (&self);
  bench_scroll_measure (&self, events, "events", FLICK);
  type (&self, events);
  bench_scroll_measure_labels (&self, SP_RECORD_EVENT, get_text, FLICK);
  bench_scroll_print (&self, "events");
  bench_widget_print (&self, "keystroke", "keystroke", "labels flick", 0);
  return 0;
}
