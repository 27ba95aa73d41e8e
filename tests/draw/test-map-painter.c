/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the map's picture: which colour is where, that it is the same in any part, and that it can be cancelled. */
#include "map-harness.h"
#include "sp-map-painter.h"

#include <locale.h>
#include <math.h>

#define WIDTH 1400
#define HEIGHT 900
/* What rounding may change in a channel. */
#define NEARLY (3 / 255.0)
/* What a corner that lies on the other side of a sample may change where a line is antialiased with 16 samples. */
#define SAMPLE (24 / 255.0)

static SpMapView
see_all (SpMapScene *scene)
{
  return sp_map_view_fit (sp_geometry_get_bounds (sp_map_scene_get_geometry (scene)), WIDTH, HEIGHT, 10);
}

static SpMapView
see (SpMapScene *scene, const char *code)
{
  guint area = map_harness_get_area (scene, code);

  return sp_map_view_fit (sp_geometry_get_area_bounds (sp_map_scene_get_geometry (scene), area), WIDTH, HEIGHT, 100);
}

static cairo_surface_t *
paint (SpMapScene *scene, const SpMapView *view, int width, int height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cr = cairo_create (surface);

  g_assert_true (sp_map_painter_paint (scene, view, cr, width, height, 1, NULL));
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static SpColor
get_pixel (cairo_surface_t *surface, int x, int y)
{
  const unsigned char *row = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);
  guint32 pixel;

  memcpy (&pixel, row + 4 * x, sizeof pixel);
  return (SpColor) SP_COLOR_INIT (pixel);
}

static gboolean
is_nearly (SpColor a, SpColor b, double tolerance)
{
  return fabs (a.red - b.red) < tolerance && fabs (a.green - b.green) < tolerance && fabs (a.blue - b.blue) < tolerance;
}

/* How many pixels of a square around an area's center have a colour. */
static guint
count_color (SpMapScene *scene,
             const SpMapView *view,
             cairo_surface_t *surface,
             const char *code,
             int side,
             SpColor color)
{
  double center_x, center_y;
  guint n = 0;

  sp_geometry_get_area_center (sp_map_scene_get_geometry (scene), map_harness_get_area (scene, code), &center_x,
                               &center_y);
  center_x = (center_x - view->x) * view->scale;
  center_y = (center_y - view->y) * view->scale;
  for (int y = (int) center_y - side / 2; y <= (int) center_y + side / 2; y++)
    for (int x = (int) center_x - side / 2; x <= (int) center_x + side / 2; x++)
      n += is_nearly (get_pixel (surface, x, y), color, NEARLY);
  return n;
}

static void
test_fills (void)
{
  g_autoptr (SpMapScene) scene = map_harness_make_scene (NULL);
  const SpTheme *theme = sp_map_scene_get_theme (scene);
  static const char *const codes[] = { "FR", "DE", "PL", "ES", "PT", "IT", "SE", "NO", "US", "RU" };

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      SpMapView view = see (scene, codes[i]);
      cairo_surface_t *surface = paint (scene, &view, WIDTH, HEIGHT);
      SpColor fill = sp_look_get_fill (map_harness_get_look (scene, codes[i]), theme);

      g_test_message ("%s", codes[i]);
      g_assert_cmpuint (count_color (scene, &view, surface, codes[i], 40, fill), >, 500);
      cairo_surface_destroy (surface);
    }
}

static void
test_sea (void)
{
  g_autoptr (SpMapScene) scene = map_harness_make_scene (NULL);
  SpMapView view = see_all (scene);
  cairo_surface_t *surface = paint (scene, &view, WIDTH, HEIGHT);

  g_assert_true (is_nearly (get_pixel (surface, 2, 2), sp_map_scene_get_theme (scene)->background, NEARLY));
  cairo_surface_destroy (surface);
}

static void
test_letters (void)
{
  g_autoptr (SpMapScene) scene = map_harness_make_scene (NULL);
  g_autoptr (SpMapScene) dim = sp_map_scene_dim_to_nothing (scene, SP_NOTHING_NONE);
  SpMapView view = see (scene, "FR");
  SpColor ink = sp_look_get_ink (map_harness_get_look (scene, "FR"), sp_map_scene_get_theme (scene));
  cairo_surface_t *with = paint (scene, &view, WIDTH, HEIGHT);
  cairo_surface_t *without = paint (dim, &view, WIDTH, HEIGHT);

  g_assert_cmpuint (count_color (scene, &view, with, "FR", 20, ink), >, 5);
  g_assert_cmpuint (count_color (dim, &view, without, "FR", 20, ink), ==, 0);
  cairo_surface_destroy (with);
  cairo_surface_destroy (without);
}

/* Malta would be less than a pixel of the world. */
static void
test_dots (void)
{
  g_autoptr (SpMapScene) scene = map_harness_make_scene (NULL);
  SpMapView view = see_all (scene);
  SpMapView near = see (scene, "MT");
  SpMapView half = { view.scale / 2, view.x, view.y };
  cairo_surface_t *surface = paint (scene, &view, WIDTH, HEIGHT);
  const SpLook *malta = map_harness_get_look (scene, "MT");

  g_assert_cmpuint (count_color (scene, &view, surface, "MT", 8, malta->color), >, 30);
  g_assert_cmpfloat (sp_map_painter_get_dot_radius (scene, map_harness_get_area (scene, "MT"), &view), >, 0);
  g_assert_cmpfloat (sp_map_painter_get_dot_radius (scene, map_harness_get_area (scene, "MT"), &near), <=, 0);
  g_assert_cmpfloat (sp_map_painter_get_dot_radius (scene, map_harness_get_area (scene, "FR"), &view), <=, 0);
  /* Long and narrow, so found by its shape where a circle inside it would be small. */
  g_assert_cmpfloat (sp_map_painter_get_dot_radius (scene, map_harness_get_area (scene, "NO"), &half), <=, 0);
  g_assert_cmpfloat (sp_map_painter_get_dot_radius (scene, map_harness_get_area (scene, "PT"), &half), <=, 0);
  /* What the dataset does not have, nobody looks for. */
  g_assert_cmpfloat (sp_map_painter_get_dot_radius (scene, map_harness_get_area (scene, "LU"), &view), <=, 0);
  cairo_surface_destroy (surface);
}

/* A picture of a part is that part of the picture of all: what is left out as unseen is not missed at the edges. */
static void
test_parts (void)
{
  g_autoptr (SpMapScene) scene = map_harness_make_scene ("2019-06-30");
  SpMapView view = see_all (scene);
  cairo_surface_t *all = paint (scene, &view, WIDTH, HEIGHT);

  for (int top = 0; top < HEIGHT; top += 300)
    for (int left = 0; left < WIDTH; left += 350)
      {
        SpMapView part_view = { view.scale, view.x + left / view.scale, view.y + top / view.scale };
        cairo_surface_t *part = paint (scene, &part_view, 350, 300);

        for (int y = 0; y < 300; y++)
          for (int x = 0; x < 350; x++)
            if (!is_nearly (get_pixel (part, x, y), get_pixel (all, left + x, top + y), SAMPLE))
              g_error ("The pixel at %d, %d is another in a part of the picture", left + x, top + y);
        cairo_surface_destroy (part);
      }
  cairo_surface_destroy (all);
}

static void
test_cancel (void)
{
  g_autoptr (SpMapScene) scene = map_harness_make_scene (NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  SpMapView view = see_all (scene);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);

  g_assert_true (sp_map_painter_paint (scene, &view, cr, WIDTH, HEIGHT, 1, cancellable));
  g_cancellable_cancel (cancellable);
  g_assert_false (sp_map_painter_paint (scene, &view, cr, WIDTH, HEIGHT, 1, cancellable));
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static gpointer
paint_on_thread (gpointer data)
{
  SpMapView view = see_all (data);

  return paint (data, &view, WIDTH, HEIGHT);
}

/* Two at once, from one scene: the pictures are the same, byte for byte. */
static void
test_threads (void)
{
  g_autoptr (SpMapScene) scene = map_harness_make_scene ("2019-06-30");
  GThread *first = g_thread_new ("first", paint_on_thread, scene);
  GThread *second = g_thread_new ("second", paint_on_thread, scene);
  cairo_surface_t *a = g_thread_join (first);
  cairo_surface_t *b = g_thread_join (second);

  g_assert_cmpmem (cairo_image_surface_get_data (a), cairo_image_surface_get_stride (a) * HEIGHT,
                   cairo_image_surface_get_data (b), cairo_image_surface_get_stride (b) * HEIGHT);
  cairo_surface_destroy (a);
  cairo_surface_destroy (b);
}

static void
test_fit (void)
{
  const cairo_rectangle_t wide = { 100, 200, 400, 100 };
  SpMapView view = sp_map_view_fit (wide, 220, 220, 10);

  g_assert_cmpfloat_with_epsilon (view.scale, 0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (view.x, 80, 1e-9);
  g_assert_cmpfloat_with_epsilon (view.y, 30, 1e-9);
}

static void
test_highlight (void)
{
  g_autoptr (SpMapScene) scene = map_harness_make_scene (NULL);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  SpMapView view = see_all (scene);
  double left, top, right, bottom;

  sp_map_painter_trace_highlight (scene, map_harness_get_area (scene, "MT"), &view, cr);
  cairo_path_extents (cr, &left, &top, &right, &bottom);
  g_assert_cmpfloat_with_epsilon (right - left, 12, 0.1);
  cairo_new_path (cr);
  sp_map_painter_trace_highlight (scene, map_harness_get_area (scene, "IT"), &view, cr);
  cairo_path_extents (cr, &left, &top, &right, &bottom);
  g_assert_cmpfloat (bottom - top, >, 20);
  g_assert_cmpfloat (bottom - top, <, 100);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map-painter/fills", test_fills);
  g_test_add_func ("/map-painter/sea", test_sea);
  g_test_add_func ("/map-painter/letters", test_letters);
  g_test_add_func ("/map-painter/dots", test_dots);
  g_test_add_func ("/map-painter/parts", test_parts);
  g_test_add_func ("/map-painter/cancel", test_cancel);
  g_test_add_func ("/map-painter/threads", test_threads);
  g_test_add_func ("/map-painter/fit", test_fit);
  g_test_add_func ("/map-painter/highlight", test_highlight);
  return g_test_run ();
}
