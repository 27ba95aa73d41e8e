/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long the main thread works for the comparison of all countries on all questions on a step of the date: until its frame is
 * queued, and until that is there, compared with a frame in which one label changes. */
#include "bench-figures.h"
#include "window-watch.h"

#include "sp-compare-view.h"
#include "sp-renderer.h"
#include "standpoint-resources.h"

#include <adwaita.h>
#include <locale.h>

#define N_STEPS 120
#define N_WARM 10

typedef struct
{
  GHashTable *figures;
  SpWorkspace *workspace;
  GtkWidget *label;
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

/* The work from the beginning of @change to the end of the frame that shows it. */
static void
measure (Bench *self, const char *name, void (*change) (Bench *self, guint i), guint i)
{
  gint64 start = window_get_thread_time ();
  g_autofree char *queued = g_strconcat (name, " queued", NULL);
  g_autofree char *shown = g_strconcat (name, " shown", NULL);

  change (self, i);
  if (i >= N_WARM)
    bench_figures_add (self->figures, queued, (double) (window_get_thread_time () - start) / 1000);
  self->has_painted = FALSE;
  while (!self->has_painted)
    g_main_context_iteration (NULL, TRUE);
  if (i >= N_WARM)
    bench_figures_add (self->figures, shown, (double) (window_get_thread_time () - start) / 1000);
}

/* Month by month, from the last to the first and again. */
static void
change_date (Bench *self, guint i)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  guint32 last = sp_lens_get_last_day (lens);

  sp_lens_set_on (lens, sp_date_from_day_number (last - 30 * (1 + i % 100)));
}

static void
change_label (Bench *self, guint i)
{
  g_autofree char *text = g_strdup_printf ("%u", i);

  gtk_label_set_text (GTK_LABEL (self->label), text);
}

static void
open_window (Bench *self)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *view = sp_compare_view_new (self->workspace);

  gtk_widget_set_vexpand (view, TRUE);
  self->label = gtk_label_new ("");
  gtk_box_append (GTK_BOX (box), view);
  gtk_box_append (GTK_BOX (box), self->label);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), 860, 700);
  gtk_window_present (GTK_WINDOW (window));
  g_signal_connect_swapped (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (painted_cb), self);
}

static void
print (Bench *self, const char *what, const char *name, const char *reference)
{
  bench_print_ratio (what, bench_figures_get_median (self->figures, name),
                     bench_figures_get_median (self->figures, reference), "ms", 0);
  g_print ("    at most %.1f ms\n", bench_figures_get_greatest (self->figures, name));
}

int
main (void)
{
  Bench self = { .figures = bench_figures_new () };

  setlocale (LC_ALL, "");
  sp_renderer_choose ();
  if (!gtk_init_check ())
    return 77;
  adw_init ();
  g_resources_register (sp_app_get_resource ());
  self.workspace = sp_workspace_new ();
  sp_workspace_open_async (self.workspace, NULL, NULL, NULL, NULL, opened_cb, &self);
  while (!self.is_open)
    g_main_context_iteration (NULL, TRUE);
  open_window (&self);
  for (guint i = 0; i < N_STEPS; i++)
    {
      measure (&self, "label", change_label, i);
      measure (&self, "date", change_date, i);
    }
  g_print ("Work of the main thread on a step of the date, medians of %d / of a frame with one changed label\n",
           N_STEPS - N_WARM);
  print (&self, "frame queued", "date queued", "label shown");
  print (&self, "table shown", "date shown", "label shown");
  return 0;
}
