/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the camera: what stays where it is, and where zoom and pan stop. */
#include "sp-camera.h"

static const cairo_rectangle_t world = { 100, 50, 2000, 1000 };

static SpCamera
make_camera (double width, double height)
{
  SpCamera camera;

  sp_camera_init (&camera, &world);
  sp_camera_resize (&camera, width, height);
  return camera;
}

static void
check_near (double a, double b)
{
  g_assert_cmpfloat_with_epsilon (a, b, 1e-6);
}

static void
check_pixel (const SpCamera *camera, double x, double y, double pixel_x, double pixel_y)
{
  double found_x, found_y;

  sp_camera_to_pixels (camera, x, y, &found_x, &found_y);
  check_near (found_x, pixel_x);
  check_near (found_y, pixel_y);
  sp_camera_to_map (camera, pixel_x, pixel_y, &found_x, &found_y);
  check_near (found_x, x);
  check_near (found_y, y);
}

static void
test_home (void)
{
  SpCamera camera = make_camera (1000, 800);
  const cairo_rectangle_t south = { 300, 600, 1000, 400 };

  g_assert_true (camera.is_home);
  check_pixel (&camera, 1100, 550, 500, 400);
  sp_camera_set_home (&camera, &south);
  check_pixel (&camera, 800, 1050, 500, 800);
  sp_camera_resize (&camera, 500, 400);
  g_assert_true (camera.is_home);
  check_near (camera.scale, (500 - 24) / 1000.0);
}

static void
test_resize_keeps_the_middle (void)
{
  SpCamera camera = make_camera (1000, 500);
  double x, y;

  sp_camera_zoom (&camera, 8, 500, 250);
  sp_camera_to_map (&camera, 500, 250, &x, &y);
  sp_camera_resize (&camera, 700, 600);
  check_pixel (&camera, x, y, 350, 300);
}

static void
test_zoom_keeps_what_is_under_the_pointer (void)
{
  static const struct
  {
    double factor;
    double x;
    double y;
  } cases[] = { { 2, 300, 200 }, { 1.25, 650, 300 }, { 0.8, 500, 250 }, { 3, 10, 10 } };
  SpCamera camera = make_camera (1000, 500);

  sp_camera_zoom (&camera, 4, 500, 250);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double x, y;

      sp_camera_to_map (&camera, cases[i].x, cases[i].y, &x, &y);
      sp_camera_zoom (&camera, cases[i].factor, cases[i].x, cases[i].y);
      check_pixel (&camera, x, y, cases[i].x, cases[i].y);
      g_assert_false (camera.is_home);
    }
}

/* Also where the world does not fill the picture yet; and back, it stands where it stood. */
static void
test_zoom_from_home_keeps_what_is_under_the_pointer (void)
{
  static const cairo_rectangle_t places[] = { { 300, 160, 0, 0 },
                                              { 990, 640, 0, 0 },
                                              { 10, 400, 0, 0 },
                                              { 500, 400, 0, 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      SpCamera camera = make_camera (1000, 800);
      double x, y;

      sp_camera_to_map (&camera, places[i].x, places[i].y, &x, &y);
      for (guint notch = 0; notch < 12; notch++)
        {
          sp_camera_zoom (&camera, 1.25, places[i].x, places[i].y);
          check_pixel (&camera, x, y, places[i].x, places[i].y);
        }
      for (guint notch = 0; notch < 13; notch++)
        sp_camera_zoom (&camera, 0.8, places[i].x, places[i].y);
      check_pixel (&camera, world.x, world.y, 0, 150);
    }
}

/* Zooming leaves some of the picture free beside the world, panning no more of it. */
static void
test_pan_leaves_no_more_free (void)
{
  SpCamera camera = make_camera (1000, 800);
  double x, y;

  sp_camera_zoom (&camera, 2, 500, 160);
  sp_camera_to_pixels (&camera, world.x, world.y, &x, &y);
  check_near (y, 140);
  g_assert_false (sp_camera_pan (&camera, 0, 10));
  g_assert_true (sp_camera_pan (&camera, 0, -100));
  check_pixel (&camera, world.x, world.y, x, 40);
  g_assert_false (sp_camera_pan (&camera, 0, 10));
  g_assert_true (sp_camera_pan (&camera, 0, -1000));
  check_pixel (&camera, world.x, world.y + world.height, x, 800);
}

/* What is pointed at far beside the world is no reason to leave more free than where all is seen. */
static void
test_zoom_beside_the_world (void)
{
  SpCamera camera = make_camera (1000, 800);

  sp_camera_zoom (&camera, 3, 0, 0);
  check_pixel (&camera, world.x, world.y, 0, 150);
}

static void
test_zoom_stops (void)
{
  SpCamera camera = make_camera (1000, 500);

  sp_camera_zoom (&camera, 1e-6, 500, 250);
  check_near (camera.scale, sp_camera_get_min_scale (&camera));
  g_assert_false (sp_camera_can_zoom (&camera, FALSE));
  g_assert_true (sp_camera_can_zoom (&camera, TRUE));
  check_pixel (&camera, world.x, world.y, 0, 0);
  sp_camera_zoom (&camera, 1e6, 500, 250);
  check_near (camera.scale, sp_camera_get_max_scale (&camera));
  g_assert_false (sp_camera_can_zoom (&camera, TRUE));
  g_assert_true (sp_camera_can_zoom (&camera, FALSE));
}

static void
test_pan_stops_at_the_edge (void)
{
  SpCamera camera = make_camera (1000, 500);

  g_assert_true (camera.is_home);
  sp_camera_zoom (&camera, 1e-6, 0, 0);
  g_assert_false (sp_camera_pan (&camera, 100, 100));
  sp_camera_zoom (&camera, 2, 0, 0);
  g_assert_false (sp_camera_pan (&camera, 50, 0));
  g_assert_true (sp_camera_pan (&camera, -50, -20));
  check_pixel (&camera, world.x, world.y, -50, -20);
  g_assert_true (sp_camera_pan (&camera, -5000, -5000));
  check_pixel (&camera, world.x + world.width, world.y + world.height, 1000, 500);
  g_assert_false (sp_camera_pan (&camera, -1, -1));
}

static void
test_a_narrow_world_stands_in_the_middle (void)
{
  SpCamera camera = make_camera (400, 1000);

  sp_camera_zoom (&camera, 1e-6, 0, 0);
  check_pixel (&camera, 1100, 550, 200, 500);
  g_assert_false (sp_camera_pan (&camera, 0, 100));
}

static void
test_fit (void)
{
  SpCamera camera = make_camera (1000, 500);
  const cairo_rectangle_t wide = { 600, 300, 400, 100 };
  const cairo_rectangle_t point = { 700, 400, 0, 0 };

  sp_camera_fit (&camera, &wide, 50);
  check_pixel (&camera, 600, 350, 50, 250);
  check_pixel (&camera, 1000, 350, 950, 250);
  sp_camera_fit (&camera, &point, 50);
  check_near (camera.scale, sp_camera_get_max_scale (&camera));
  check_pixel (&camera, 700, 400, 500, 250);
}

static void
test_reveal (void)
{
  SpCamera camera = make_camera (1000, 500);
  double x, y, pixel_x, pixel_y;

  sp_camera_zoom (&camera, 4, 500, 250);
  sp_camera_to_map (&camera, 500, 250, &x, &y);
  g_assert_false (sp_camera_reveal (&camera, x, y, 60));
  sp_camera_to_map (&camera, 1100, 250, &x, &y);
  g_assert_true (sp_camera_reveal (&camera, x, y, 60));
  sp_camera_to_pixels (&camera, x, y, &pixel_x, &pixel_y);
  check_near (pixel_x, 940);
  check_near (pixel_y, 250);
}

static void
test_blend (void)
{
  SpCamera from = make_camera (1000, 500);
  SpCamera to = from;
  SpCamera between = from;
  double scale = from.scale;

  sp_camera_zoom (&to, 5, 200, 100);
  sp_camera_blend (&between, &from, &to, 0);
  check_near (between.scale, from.scale);
  check_near (between.x, from.x);
  for (guint i = 1; i <= 10; i++)
    {
      sp_camera_blend (&between, &from, &to, i / 10.0);
      g_assert_cmpfloat (between.scale, >, scale);
      scale = between.scale;
      check_near (between.x + 200 / between.scale, to.x + 200 / to.scale);
    }
  g_assert_true (sp_camera_equal (&between, &to));
}

static void
test_without_a_size (void)
{
  SpCamera camera;

  sp_camera_init (&camera, &world);
  sp_camera_fit (&camera, &world, 10);
  sp_camera_zoom (&camera, 2, 0, 0);
  g_assert_false (sp_camera_pan (&camera, 10, 10));
  g_assert_false (sp_camera_reveal (&camera, 200, 200, 10));
  sp_camera_go_home (&camera);
  sp_camera_resize (&camera, 100, 100);
  g_assert_true (camera.is_home);
  check_pixel (&camera, 1100, 550, 50, 50);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/camera/home", test_home);
  g_test_add_func ("/camera/resize-keeps-the-middle", test_resize_keeps_the_middle);
  g_test_add_func ("/camera/zoom-keeps-what-is-under-the-pointer", test_zoom_keeps_what_is_under_the_pointer);
  g_test_add_func ("/camera/zoom-stops", test_zoom_stops);
  g_test_add_func ("/camera/zoom-from-home-keeps-what-is-under-the-pointer",
                   test_zoom_from_home_keeps_what_is_under_the_pointer);
  g_test_add_func ("/camera/zoom-beside-the-world", test_zoom_beside_the_world);
  g_test_add_func ("/camera/pan-leaves-no-more-free", test_pan_leaves_no_more_free);
  g_test_add_func ("/camera/pan-stops-at-the-edge", test_pan_stops_at_the_edge);
  g_test_add_func ("/camera/a-narrow-world-stands-in-the-middle", test_a_narrow_world_stands_in_the_middle);
  g_test_add_func ("/camera/fit", test_fit);
  g_test_add_func ("/camera/reveal", test_reveal);
  g_test_add_func ("/camera/blend", test_blend);
  g_test_add_func ("/camera/without-a-size", test_without_a_size);
  return g_test_run ();
}
