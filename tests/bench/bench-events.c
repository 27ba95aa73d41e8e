/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long the main thread works on a frame while 5,000 events and the changes between them are scrolled through, compared
 * with a list of as many plain labels that is scrolled as far; and on a keystroke that finds others. */
#include "bench-figures.h"
#include "generate-dataset.h"
#include "window-watch.h"

#include "sp-event.h"
#include "sp-moment-list.h"
#include "sp-renderer.h"
#include "standpoint-resources.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <locale.h>

#define N_EVENTS 5000
#define N_FRAMES 220
#define N_WARM 20
#define N_KEYSTROKES 40
#define WIDTH 620
#define HEIGHT 700

/* How far a frame scrolls, in pixels: the whole list at a flick, three rows at a wheel’s step. */
#define FLICK 400
#define WHEEL 150

typedef struct
{
  GHashTable *figures;
  SpWorkspace *workspace;
  GtkWidget *events;
  GtkWidget *labels;
  gboolean is_open;
  gboolean has_painted;
} Bench;

static void
painted_cb (Bench *self)
{
  self->has_painted = TRUE;
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpReading) reading = sp_workspace_open_finish (SP_WORKSPACE (source), result, NULL);

  g_assert_nonnull (reading);
  ((Bench *) data)->is_open = TRUE;
}

static void
open_events (Bench *self)
{
  GenerateDatasetOptions options = generate_dataset_defaults;
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  int handle = g_file_open_tmp ("standpoint-bench-XXXXXX.json", &path, NULL);

  g_assert_cmpint (handle, >=, 0);
  g_close (handle, NULL);
  options.n_events = N_EVENTS;
  bytes = generate_dataset_to_bytes (&options, NULL);
  g_assert_true (g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), NULL));
  file = g_file_new_for_path (path);
  self->workspace = sp_workspace_new ();
  sp_workspace_open_async (self->workspace, file, NULL, NULL, NULL, opened_cb, self);
  while (!self->is_open)
    g_main_context_iteration (NULL, TRUE);
  g_unlink (path);
}

static void
setup_label_cb (GtkListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  gtk_list_item_set_child (item, g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "ellipsize", PANGO_ELLIPSIZE_END, NULL));
}

static void
bind_label_cb (GtkListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), sp_event_get_title (gtk_list_item_get_item (item)));
}

/* The titles of the same events. */
static GtkWidget *
create_labels (Bench *self)
{
  GPtrArray *events = sp_dataset_get_records (sp_workspace_get_dataset (self->workspace), SP_RECORD_EVENT);
  GListStore *store = g_list_store_new (SP_TYPE_EVENT);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  g_list_store_splice (store, 0, 0, events->pdata, events->len);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_label_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_label_cb), NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller),
                                 gtk_list_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (store))),
                                                    factory));
  return scroller;
}

static void
open_window (GtkWidget *child, Bench *self)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_present (GTK_WINDOW (window));
  g_signal_connect_swapped (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (painted_cb), self);
}

static void
wait_for_frame (Bench *self)
{
  self->has_painted = FALSE;
  while (!self->has_painted)
    g_main_context_iteration (NULL, TRUE);
}

static void
settle (void)
{
  for (gint64 end = g_get_monotonic_time () + G_TIME_SPAN_SECOND; g_get_monotonic_time () < end;)
    g_main_context_iteration (NULL, FALSE);
}

static GtkAdjustment *
find_adjustment (GtkWidget *widget)
{
  while (!GTK_IS_SCROLLED_WINDOW (widget))
    widget = gtk_widget_get_first_child (widget);
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (widget));
}

static void
scroll (Bench *self, GtkWidget *list, const char *name, double step)
{
  GtkAdjustment *adjustment = find_adjustment (list);

  gtk_adjustment_set_value (adjustment, 0);
  settle ();
  for (guint i = 0; i < N_FRAMES; i++)
    {
      gint64 start = window_get_thread_time ();

      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + step);
      wait_for_frame (self);
      if (i >= N_WARM)
        bench_figures_add (self->figures, name, (double) (window_get_thread_time () - start) / 1000);
    }
}

static gboolean
is_found (Bench *self)
{
  return sp_chronology_results_is_current (sp_workspace_get_chronology_results (self->workspace));
}

static void
type (Bench *self)
{
  static const char *const typed[] = { "", "a", "an", "and", "and t", "the", "the g" };

  for (guint i = 0; i < N_KEYSTROKES; i++)
    {
      gint64 start = window_get_thread_time ();

      sp_search_choice_set_typed (SP_SEARCH_CHOICE (sp_workspace_get_chronology_choice (self->workspace)),
                                  typed[(i + 1) % G_N_ELEMENTS (typed)]);
      while (!is_found (self))
        g_main_context_iteration (NULL, TRUE);
      gtk_widget_queue_draw (self->events);
      wait_for_frame (self);
      bench_figures_add (self->figures, "keystroke", (double) (window_get_thread_time () - start) / 1000);
    }
}

static void
print (Bench *self, const char *what, const char *name, const char *reference, double bound)
{
  bench_print_ratio (what, bench_figures_get_median (self->figures, name),
                     bench_figures_get_median (self->figures, reference), "ms", bound);
  g_print ("    99 %% %.1f ms, at most %.1f ms\n", bench_figures_get_99th (self->figures, name),
           bench_figures_get_greatest (self->figures, name));
}

int
main (void)
{
  Bench self = { .figures = bench_figures_new () };
  SpChronologyResults *results;

  setlocale (LC_ALL, "");
  sp_renderer_choose ();
  if (!gtk_init_check ())
    return 77;
  adw_init ();
  g_resources_register (sp_app_get_resource ());
  open_events (&self);
  results = sp_workspace_get_chronology_results (self.workspace);
  self.events = g_object_new (SP_TYPE_MOMENT_LIST, NULL);
  sp_moment_list_set_workspace (SP_MOMENT_LIST (self.events), self.workspace);
  g_signal_connect_data (results, "changed", G_CALLBACK (sp_moment_list_settle), self.events, NULL,
                         G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  sp_chronology_results_set_wanted (results, TRUE);
  open_window (self.events, &self);
  while (!is_found (&self))
    g_main_context_iteration (NULL, TRUE);
  scroll (&self, self.events, "events wheel", WHEEL);
  scroll (&self, self.events, "events flick", FLICK);
  type (&self);
  self.labels = create_labels (&self);
  open_window (self.labels, &self);
  scroll (&self, self.labels, "labels wheel", WHEEL);
  scroll (&self, self.labels, "labels flick", FLICK);
  g_print ("Work of the main thread on a frame, medians of %d / of a list of plain labels\n", N_FRAMES - N_WARM);
  print (&self, "wheel", "events wheel", "labels wheel", 1.5);
  print (&self, "flick", "events flick", "labels flick", 1.5);
  print (&self, "keystroke", "keystroke", "labels flick", 0);
  return 0;
}
