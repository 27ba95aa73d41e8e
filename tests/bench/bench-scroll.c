/* SPDX-License-Identifier: GPL-3.0-or-later
 * Measures how a long list scrolls, compared with a list of as many plain labels. */
#include "bench-scroll.h"

#include "window-watch.h"

#define N_FRAMES 220
#define N_WARM 20
#define WIDTH 620
#define HEIGHT 700

/* How far a frame scrolls at a wheel’s step, in pixels: three rows. */
#define WHEEL 150

static void
setup_label_cb (GtkListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  gtk_list_item_set_child (item, g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "ellipsize", PANGO_ELLIPSIZE_END, NULL));
}

static void
bind_label_cb (GtkListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item, gpointer data)
{
  const BenchTextFunc *get_text = data;

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), (*get_text) (gtk_list_item_get_item (item)));
}

static GtkWidget *
create_labels (GPtrArray *records, const BenchTextFunc *get_text)
{
  GListStore *store = g_list_store_new (SP_TYPE_RECORD);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  g_list_store_splice (store, 0, 0, records->pdata, records->len);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_label_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_label_cb), (gpointer) get_text);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller),
                                 gtk_list_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (store))),
                                                    factory));
  return scroller;
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
scroll (BenchWidget *self, GtkWidget *list, const char *name, const char *way, double step)
{
  GtkAdjustment *adjustment = find_adjustment (list);
  g_autofree char *full_name = g_strconcat (name, " ", way, NULL);

  settle ();
  gtk_adjustment_set_value (adjustment, 0);
  for (guint i = 0; i < N_FRAMES; i++)
    {
      gint64 start = window_get_thread_time ();

      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + step);
      bench_widget_wait_for_frame (self);
      if (i >= N_WARM)
        bench_widget_add (self, full_name, start);
    }
}

/**
 * bench_scroll_show:
 * @self: a benchmark
 * @list: a widget that scrolls
 *
 * Shows it in a window of its own.
 */
void
bench_scroll_show (BenchWidget *self, GtkWidget *list)
{
  bench_widget_present (self, list, WIDTH, HEIGHT);
}

/**
 * bench_scroll_measure:
 * @self: a benchmark
 * @list: a widget that scrolls, in a window
 * @name: what the measured is called, to which “wheel” and “flick” are added
 * @flick: how far a frame scrolls at a flick, in pixels
 *
 * Scrolls the list by the wheel and by flicks, each from its beginning.
 */
void
bench_scroll_measure (BenchWidget *self, GtkWidget *list, const char *name, double flick)
{
  scroll (self, list, name, "wheel", WHEEL);
  scroll (self, list, name, "flick", flick);
}

/**
 * bench_scroll_measure_labels:
 * @self: a benchmark with an open dataset
 * @kind: which records of it are listed
 * @get_text: what each label says
 * @flick: how far a frame scrolls at a flick, in pixels
 *
 * Scrolls a list of plain labels as far.
 */
void
bench_scroll_measure_labels (BenchWidget *self, SpRecordKind kind, BenchTextFunc get_text, double flick)
{
  GPtrArray *records = sp_dataset_get_records (sp_workspace_get_dataset (self->workspace), kind);
  GtkWidget *labels = create_labels (records, &get_text);

  bench_scroll_show (self, labels);
  bench_scroll_measure (self, labels, "labels", flick);
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (labels)));
}

/**
 * bench_scroll_print:
 * @self: a benchmark
 * @name: what the measured is called
 *
 * Prints how both ways of scrolling compare with the same of labels.
 */
void
bench_scroll_print (BenchWidget *self, const char *name)
{
  g_autofree char *wheel = g_strconcat (name, " wheel", NULL);
  g_autofree char *flick = g_strconcat (name, " flick", NULL);

  g_print ("Work of the main thread on a frame, medians of %d / of a list of plain labels\n", N_FRAMES - N_WARM);
  bench_widget_print (self, "wheel", wheel, "labels wheel", 1.5);
  bench_widget_print (self, "flick", flick, "labels flick", 1.5);
}
