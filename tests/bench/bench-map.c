/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long the main thread works for a frame of the map while it is panned, zoomed and pointed at, how long the whole
 * frame takes compared with that of a widget that only draws one texture of that size, and how long a step of the date
 * takes.
 *
 * The widget is driven through its own controllers, a step before each frame. Times are those that the thread worked,
 * but for the picture, which is drawn on another and is waited for. */
#include "bench-figures.h"
#include "sp-countries-view.h"
#include "sp-map-input.h"
#include "sp-renderer.h"
#include "sp-window.h"
#include "standpoint-resources.h"
#include "window-watch.h"

#include <math.h>

#define MAP_WIDTH 1400
#define MAP_HEIGHT 900
#define N_FRAMES 150
#define N_DATES 24

/* How far the whole world is enlarged for the finest detail. */
#define CLOSE 8.0

typedef struct _Bench Bench;

typedef void (*StepFunc) (Bench *self, guint i);

struct _Bench
{
  BenchFigures *figures;
  const char *prefix;
  GtkWidget *widget;
  GtkEventController *motion;
  GtkEventController *scroll;
  const char *name;
  StepFunc step;
  guint n_steps;
  gint64 frame_start;
  gint64 our_work;
  gboolean painted;
};

static void (*snapshot_map) (GtkWidget *widget, GtkSnapshot *snapshot);
static gint64 snapshot_work;

static void
snapshot_timed (GtkWidget *widget, GtkSnapshot *snapshot)
{
  gint64 start = window_get_thread_time ();

  snapshot_map (widget, snapshot);
  snapshot_work += window_get_thread_time () - start;
}

/* --- A widget that draws one texture ---------------------------------------------------------------------------- */

#define TYPE_PICTURE (picture_get_type ())
G_DECLARE_FINAL_TYPE (Picture, picture, BENCH, PICTURE, GtkWidget)

struct _Picture
{
  GtkWidget parent_instance;

  GdkTexture *texture;
  float offset;
  float scale;
};

G_DEFINE_FINAL_TYPE (Picture, picture, GTK_TYPE_WIDGET)

static void
picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  Picture *self = BENCH_PICTURE (widget);

  gtk_snapshot_append_texture (snapshot, self->texture,
                               &GRAPHENE_RECT_INIT (self->offset, 0, MAP_WIDTH * self->scale,
                                                    MAP_HEIGHT * self->scale));
}

static void
picture_class_init (PictureClass *klass)
{
  GTK_WIDGET_CLASS (klass)->snapshot = picture_snapshot;
}

static void
picture_init (Picture *self)
{
  gsize stride = MAP_WIDTH * 4;
  g_autoptr (GBytes) bytes = g_bytes_new_take (g_malloc0 (stride * MAP_HEIGHT), stride * MAP_HEIGHT);

  self->scale = 1;
  self->texture = gdk_memory_texture_new (MAP_WIDTH, MAP_HEIGHT, GDK_MEMORY_DEFAULT, bytes, stride);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/* --- Frames ----------------------------------------------------------------------------------------------------- */

static void
note (Bench *self, const char *what, double value)
{
  g_autofree char *name = g_strconcat (self->prefix ? self->prefix : "", self->name, " ", what, NULL);

  bench_figures_add (self->figures, name, value);
}

static void
before_paint_cb (Bench *self)
{
  self->frame_start = window_get_thread_time ();
  snapshot_work = 0;
}

static void
after_paint_cb (Bench *self)
{
  if (self->step == NULL)
    return;
  note (self, "frame", (double) (window_get_thread_time () - self->frame_start));
  note (self, "own", (double) (self->our_work + snapshot_work));
  self->painted = TRUE;
}

static void
wait_for_frame (Bench *self)
{
  self->painted = FALSE;
  gtk_widget_queue_draw (self->widget);
  while (!self->painted)
    g_main_context_iteration (NULL, TRUE);
}

static void
run (Bench *self, const char *name, StepFunc step, guint n_steps)
{
  self->name = name;
  self->step = step;
  for (guint i = 0; i < n_steps; i++)
    {
      gint64 start = window_get_thread_time ();

      step (self, i);
      self->our_work = window_get_thread_time () - start;
      wait_for_frame (self);
    }
  self->step = NULL;
}

static gboolean
wake_cb (gpointer data G_GNUC_UNUSED)
{
  return G_SOURCE_CONTINUE;
}

static void
wait_until_settled (SpMap *map)
{
  guint wake = g_timeout_add (5, wake_cb, NULL);

  while (!sp_map_is_settled (map))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (wake);
}

/* --- What is done ----------------------------------------------------------------------------------------------- */

static void
shift_picture (Bench *self, guint i)
{
  BENCH_PICTURE (self->widget)->offset = (float) (i % 40);
}

static void
scale_picture (Bench *self, guint i)
{
  BENCH_PICTURE (self->widget)->offset = 0;
  BENCH_PICTURE (self->widget)->scale = (float) pow (1.25, (i / 6) % 2 == 0 ? i % 6 : 6 - i % 6);
}

static void
pan (Bench *self, guint i)
{
  sp_map_pan (SP_MAP (self->widget), (i / 25) % 2 == 0 ? -7 : 7, (i / 25) % 2 == 0 ? -3 : 3);
}

static void
zoom (Bench *self, guint i)
{
  gboolean handled;

  g_signal_emit_by_name (self->scroll, "scroll", 0.0, (i / 6) % 2 == 0 ? -1.0 : 1.0, &handled);
}

static void
hover (Bench *self, guint i)
{
  g_signal_emit_by_name (self->motion, "motion", 60.0 + (i * 37) % (MAP_WIDTH - 120), 120.0 + (i * 17) % 500);
}

static GtkEventController *
find_controller (GtkWidget *widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (g_type_is_a (G_OBJECT_TYPE (controller), type))
        return controller;
    }
  g_assert_not_reached ();
}

static GtkWidget *
find_type (GtkWidget *within, GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (within), type) ? within : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (within); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_type (child, type);
  return found;
}

static void
watch_frames (Bench *self, GtkWidget *widget)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);

  g_signal_connect_swapped (clock, "before-paint", G_CALLBACK (before_paint_cb), self);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (after_paint_cb), self);
}

static void
measure_texture (BenchFigures *figures)
{
  Bench bench = { .figures = figures };
  GtkWidget *window = adw_window_new ();

  bench.widget = g_object_new (TYPE_PICTURE, "width-request", MAP_WIDTH, "height-request", MAP_HEIGHT, NULL);
  adw_window_set_content (ADW_WINDOW (window), bench.widget);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (bench.widget))
    g_main_context_iteration (NULL, TRUE);
  watch_frames (&bench, window);
  run (&bench, "texture", shift_picture, N_FRAMES);
  run (&bench, "texture-scaled", scale_picture, N_FRAMES);
  g_signal_handlers_disconnect_by_data (gtk_widget_get_frame_clock (window), &bench);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
take_map (Bench *self, GtkWidget *window)
{
  self->widget = find_type (window, SP_TYPE_MAP);
  gtk_widget_set_size_request (self->widget, MAP_WIDTH, MAP_HEIGHT);
  self->motion = find_controller (self->widget, GTK_TYPE_EVENT_CONTROLLER_MOTION);
  self->scroll = find_controller (self->widget, GTK_TYPE_EVENT_CONTROLLER_SCROLL);
  wait_until_settled (SP_MAP (self->widget));
}

/* The slot is shown, and the list follows the date like the map. */
static void
step_through_dates (Bench *self, SpLens *lens)
{
  guint32 first = sp_lens_get_first_day (lens);
  guint32 last = sp_lens_get_last_day (lens);

  self->name = "date";
  for (guint i = 1; i < N_DATES; i++)
    {
      gint64 start = window_get_thread_time ();
      gint64 wall = g_get_monotonic_time ();

      sp_lens_set_on (lens, sp_date_from_day_number (first + (guint32) ((guint64) (last - first) * i / N_DATES)));
      note (self, "step", (double) (window_get_thread_time () - start));
      while (!sp_map_is_drawn (SP_MAP (self->widget)))
        g_main_context_iteration (NULL, TRUE);
      note (self, "picture", (double) (g_get_monotonic_time () - wall));
      wait_until_settled (SP_MAP (self->widget));
    }
}

static void
measure_dates (BenchFigures *figures)
{
  Bench bench = { .figures = figures };
  SpWindow *window = sp_window_new (NULL, NULL, NULL);

  gtk_window_present (GTK_WINDOW (window));
  sp_window_open_file (window, NULL);
  while (find_type (GTK_WIDGET (window), SP_TYPE_MAP) == NULL)
    g_main_context_iteration (NULL, TRUE);
  take_map (&bench, GTK_WIDGET (window));
  step_through_dates (&bench, sp_workspace_get_lens (sp_window_get_workspace (window)));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  SpReading **reading = data;

  *reading = sp_workspace_open_finish (SP_WORKSPACE (source), result, NULL);
}

static SpWorkspace *
open_workspace (void)
{
  SpWorkspace *workspace = sp_workspace_new ();
  g_autoptr (SpReading) reading = NULL;

  sp_workspace_open_async (workspace, NULL, NULL, NULL, NULL, opened_cb, &reading);
  while (reading == NULL)
    g_main_context_iteration (NULL, TRUE);
  return workspace;
}

static void
run_all (Bench *self, GtkWidget *window)
{
  gtk_window_present (GTK_WINDOW (window));
  take_map (self, window);
  watch_frames (self, window);
  run (self, "world hover", hover, N_FRAMES);
  run (self, "world zoom", zoom, N_FRAMES);
  wait_until_settled (SP_MAP (self->widget));
  sp_map_zoom_at (SP_MAP (self->widget), CLOSE, MAP_WIDTH * 0.52, MAP_HEIGHT * 0.25);
  wait_until_settled (SP_MAP (self->widget));
  run (self, "close pan", pan, N_FRAMES);
  wait_until_settled (SP_MAP (self->widget));
  run (self, "close hover", hover, N_FRAMES);
  run (self, "close zoom", zoom, N_FRAMES);
  g_signal_handlers_disconnect_by_data (gtk_widget_get_frame_clock (window), self);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* With what is said of the country that is pointed at, and with the legend that is marked. */
static void
measure_view (BenchFigures *figures, SpWorkspace *workspace)
{
  Bench bench = { .figures = figures, .prefix = "view " };
  GtkWidget *window = adw_window_new ();
  GtkWidget *view = sp_countries_view_new ();

  sp_countries_view_set_workspace (SP_COUNTRIES_VIEW (view), workspace);
  adw_window_set_content (ADW_WINDOW (window), view);
  run_all (&bench, window);
}

/* Alone, as the texture that it is compared with. */
static void
measure_map (BenchFigures *figures, SpWorkspace *workspace)
{
  Bench bench = { .figures = figures, .prefix = "map " };
  GtkWidget *window = adw_window_new ();
  GtkWidget *map = g_object_new (SP_TYPE_MAP, NULL);
  g_autoptr (SpMapInput) input = sp_map_input_new (SP_MAP (map));
  g_autoptr (SpMapScene) scene = NULL;

  scene = sp_map_scene_new (sp_geometry_get_world (), sp_workspace_get_lens (workspace), SP_DEFAULT_UNCONFIRMED_YEARS,
                            sp_theme_get (FALSE, FALSE));
  sp_map_set_scene (SP_MAP (map), scene);
  adw_window_set_content (ADW_WINDOW (window), map);
  run_all (&bench, window);
}

static double
get_ms (BenchFigures *figures, const char *name, const char *what, double (*pick) (BenchFigures *, const char *))
{
  g_autofree char *full = g_strconcat (name, " ", what, NULL);

  return pick (figures, full) / 1000;
}

static void
print_all (BenchFigures *figures)
{
  static const char *const names[] = { "world hover", "world zoom", "close pan", "close hover", "close zoom" };
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *view = g_strconcat ("view ", names[i], NULL);
      g_autofree char *map = g_strconcat ("map ", names[i], NULL);

      g_print ("%s: own work %.2f ms (median; bound 2), %.2f ms (99th percentile; bound 4)\n", names[i],
               get_ms (figures, view, "own", bench_figures_get_median),
               get_ms (figures, view, "own", bench_figures_get_99th));
      /* Most frames draw nothing while the pointer stays on a country, so the slowest count */
      bench_print_ratio ("    whole frame / one texture",
                         get_ms (figures, map, "frame",
                                 g_str_has_suffix (names[i], "hover") ? bench_figures_get_99th
                                                                      : bench_figures_get_median),
                         get_ms (figures, g_str_has_suffix (names[i], "zoom") ? "texture-scaled" : "texture", "frame",
                                 bench_figures_get_median),
                         "ms", 1.2);
    }
  g_print ("date: %.2f ms from change to queued frame (median), %.2f ms (greatest; bound 16)\n",
           get_ms (figures, "date", "step", bench_figures_get_median),
           get_ms (figures, "date", "step", bench_figures_get_greatest));
  g_print ("date: picture after %.1f ms (median), %.1f ms (greatest; bound 60 after the frame)\n",
           get_ms (figures, "date", "picture", bench_figures_get_median),
           get_ms (figures, "date", "picture", bench_figures_get_greatest));
}

int
main (void)
{
  g_autoptr (GHashTable) figures = bench_figures_new ();
  g_autoptr (SpWorkspace) workspace = NULL;
  GtkWidgetClass *map_class;

  sp_renderer_choose ();
  if (!gtk_init_check ())
    return BENCH_SKIPPED;
  adw_init ();
  g_resources_register (sp_app_get_resource ());
  map_class = g_type_class_ref (SP_TYPE_MAP);
  snapshot_map = map_class->snapshot;
  map_class->snapshot = snapshot_timed;
  measure_texture (figures);
  workspace = open_workspace ();
  measure_view (figures, workspace);
  measure_map (figures, workspace);
  measure_dates (figures);
  print_all (figures);
  return 0;
}
