/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of what the pointer is on and of where the arrow keys lead. */
#include "geometry-reading.h"

static SpGeometry *world;

static guint
find_code (const char *code)
{
  guint area = 0;

  g_assert_true (sp_geometry_find_code (world, code, &area));
  return area;
}

/* All of the circle that a letter may take is in the area, but what rounding takes off. */
static void
test_centers (void)
{
  for (guint area = 0; area < sp_geometry_get_n_areas (world); area++)
    {
      double radius = sp_geometry_get_area_size (world, area) / 2 * 0.98 - 0.1;
      cairo_rectangle_t bounds = sp_geometry_get_area_bounds (world, area);
      double x, y;

      sp_geometry_get_area_center (world, area, &x, &y);
      g_assert_cmpfloat (radius, >, 0);
      g_assert_true (x > bounds.x && x < bounds.x + bounds.width && y > bounds.y && y < bounds.y + bounds.height);
      g_assert_cmpint (sp_geometry_find_area (world, x, y), ==, area);
      for (guint i = 0; i < 16; i++)
        if (sp_geometry_find_area (world, x + radius * cos (i * G_PI / 8), y + radius * sin (i * G_PI / 8)) !=
            (gint) area)
          g_test_fail_printf ("%s: the circle is not inside", sp_geometry_get_code (world, area));
    }
}

static void
test_sea (void)
{
  static const Point places[] = { { -30, 0 }, { 170, 50 }, { 51, 42 }, { -80, -40 }, { 0, 89 }, { 36, 43.5 } };
  cairo_rectangle_t bounds = sp_geometry_get_bounds (world);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      Point point = project (places[i].x, places[i].y);

      g_assert_cmpint (sp_geometry_find_area (world, point.x, point.y), ==, -1);
    }
  g_assert_cmpint (sp_geometry_find_area (world, bounds.x - 1, 0), ==, -1);
  g_assert_cmpint (sp_geometry_find_area (world, bounds.x + 2 * bounds.width, 0), ==, -1);
  g_assert_cmpint (sp_geometry_find_area (world, 0, bounds.y - 1), ==, -1);
  g_assert_cmpint (sp_geometry_find_area (world, NAN, NAN), ==, -1);
}

static gboolean
is_area (SpGeometry *geometry, guint area, gpointer data)
{
  g_assert_true (geometry == world);
  return area == GPOINTER_TO_UINT (data);
}

static gboolean
is_none (G_GNUC_UNUSED SpGeometry *geometry, G_GNUC_UNUSED guint area, G_GNUC_UNUSED gpointer data)
{
  return FALSE;
}

/* As the arrow keys are understood by everyone. */
static void
test_directions (void)
{
  static const struct
  {
    const char *from;
    SpDirection direction;
    const char *to;
  } steps[] = {
    { "PT", SP_DIRECTION_RIGHT, "ES" }, { "ES", SP_DIRECTION_LEFT, "PT" }, { "CA", SP_DIRECTION_DOWN, "US" },
    { "US", SP_DIRECTION_DOWN, "MX" },  { "DE", SP_DIRECTION_UP, "DK" },   { "ZA", SP_DIRECTION_UP, "BW" },
    { "FR", SP_DIRECTION_RIGHT, "CH" }, { "AR", SP_DIRECTION_LEFT, "CL" }, { "DE", SP_DIRECTION_DOWN, "CH" },
    { "CN", SP_DIRECTION_UP, "MN" },    { "KP", SP_DIRECTION_DOWN, "KR" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      gint to = sp_geometry_find_neighbor (world, find_code (steps[i].from), steps[i].direction, NULL, NULL);

      if (to < 0 || !g_str_equal (sp_geometry_get_code (world, to), steps[i].to))
        g_test_fail_printf ("%s, direction %d: %s", steps[i].from, steps[i].direction,
                            to < 0 ? "none" : sp_geometry_get_code (world, to));
    }
}

/* Which areas count: a byte for each. */
static gboolean
is_chosen (G_GNUC_UNUSED SpGeometry *geometry, guint area, gpointer data)
{
  return ((const guint8 *) data)[area];
}

static guint
count_reached (guint first, const gint *steps)
{
  g_autofree guint8 *reached = g_new0 (guint8, sp_geometry_get_n_areas (world));
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (gint));
  guint n = 1;

  reached[first] = TRUE;
  g_array_append_val (open, first);
  while (open->len > 0)
    {
      gint area = g_array_index (open, gint, open->len - 1);

      g_array_set_size (open, open->len - 1);
      for (const gint *next = steps + 4 * area; next < steps + 4 * area + 4; next++)
        if (*next >= 0 && !reached[*next])
          {
            reached[*next] = TRUE;
            g_array_append_val (open, *next);
            n++;
          }
    }
  return n;
}

static gint *
find_steps (guint8 *chosen)
{
  gint *steps = g_new (gint, 4 * sp_geometry_get_n_areas (world));

  for (guint area = 0; area < sp_geometry_get_n_areas (world); area++)
    for (SpDirection direction = SP_DIRECTION_LEFT; chosen[area] && direction <= SP_DIRECTION_DOWN; direction++)
      {
        gint next = sp_geometry_find_neighbor (world, area, direction, is_chosen, chosen);

        g_assert_true (next < 0 || (chosen[next] && (guint) next != area));
        steps[4 * area + direction] = next;
      }
  return steps;
}

static void
check_reached (guint8 *chosen)
{
  guint n_areas = sp_geometry_get_n_areas (world), n = 0;
  g_autofree gint *steps = find_steps (chosen);

  for (guint area = 0; area < n_areas; area++)
    n += chosen[area];
  for (guint area = 0; area < n_areas; area++)
    if (chosen[area] && count_reached (area, steps) != n)
      g_test_fail_printf ("from %s only %u of %u are reached", sp_geometry_get_code (world, area),
                          count_reached (area, steps), n);
}

static void
test_reach_all (void)
{
  g_autofree guint8 *chosen = g_new (guint8, sp_geometry_get_n_areas (world));

  memset (chosen, TRUE, sp_geometry_get_n_areas (world));
  check_reached (chosen);
}

/* Datasets have any countries: one, two, a few, nearly all. */
static void
test_reach_some (void)
{
  guint n = sp_geometry_get_n_areas (world);
  g_autofree guint8 *chosen = g_new (guint8, n);

  for (guint round = 0; round < 40; round++)
    {
      double share = g_test_rand_double ();

      for (guint area = 0; area < n; area++)
        chosen[area] = g_test_rand_double () < share * share;
      check_reached (chosen);
    }
}

static void
test_no_neighbor (void)
{
  g_assert_cmpint (sp_geometry_find_neighbor (world, 0, SP_DIRECTION_LEFT, is_none, NULL), ==, -1);
  for (SpDirection direction = SP_DIRECTION_LEFT; direction <= SP_DIRECTION_DOWN; direction++)
    g_assert_cmpint (sp_geometry_find_neighbor (world, 0, direction, is_area, GUINT_TO_POINTER (0)), ==, -1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  world = sp_geometry_get_world ();
  g_test_add_func ("/geometry-search/centers", test_centers);
  g_test_add_func ("/geometry-search/sea", test_sea);
  g_test_add_func ("/geometry-search/directions", test_directions);
  g_test_add_func ("/geometry-search/reach-all", test_reach_all);
  g_test_add_func ("/geometry-search/reach-some", test_reach_some);
  g_test_add_func ("/geometry-search/no-neighbor", test_no_neighbor);
  return g_test_run ();
}
