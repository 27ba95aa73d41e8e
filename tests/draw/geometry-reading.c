/* SPDX-License-Identifier: GPL-3.0-or-later
 * What tests of the geometry need: places on the globe, and paths as numbers. */
#include "geometry-reading.h"

/* Equal Earth (Šavrič, Patterson, Jenny, 2018, DOI 10.1080/13658816.2018.1504949) around 11.6° East, a unit 50 m. */
Point
project (double longitude, double latitude)
{
  const double a1 = 1.340264, a2 = -0.081106, a3 = 0.000893, a4 = 0.003796, units = 6371007 / 50.0;
  double turned = remainder (longitude - 11.6, 360) * G_PI / 180;
  double t = asin (sqrt (3) / 2 * sin (latitude * G_PI / 180));
  double t2 = t * t, t6 = t2 * t2 * t2;

  return (Point) {
    units * 2 * sqrt (3) * turned * cos (t) / (3 * (9 * a4 * t6 * t2 + 7 * a3 * t6 + 3 * a2 * t2 + a1)),
    -units * (a4 * t6 * t2 * t + a3 * t6 * t + a2 * t2 * t + a1 * t),
  };
}

/* Without edges, as only what is seen is traced. */
static cairo_t *
make_context (void)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);

  cairo_surface_destroy (surface);
  return cr;
}

/* The path's subpaths, each an array of Point; where a subpath is closed, its first point is again the last. */
static GPtrArray *
take_subpaths (cairo_t *cr)
{
  GPtrArray *subpaths = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  cairo_path_t *path = cairo_copy_path (cr);
  GArray *points = NULL;

  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    {
      const cairo_path_data_t *data = path->data + i;
      Point point = { 0 };

      if (data->header.type == CAIRO_PATH_CLOSE_PATH)
        point = g_array_index (points, Point, 0);
      else
        point = (Point) { data[1].point.x, data[1].point.y };
      if (data->header.type == CAIRO_PATH_MOVE_TO)
        points = NULL;
      if (data->header.type == CAIRO_PATH_MOVE_TO &&
          (i + data->header.length >= path->num_data || data[data->header.length].header.type == CAIRO_PATH_MOVE_TO))
        continue;
      if (points == NULL)
        g_ptr_array_add (subpaths, points = g_array_new (FALSE, FALSE, sizeof (Point)));
      if (data->header.type != CAIRO_PATH_CLOSE_PATH ||
          memcmp (&point, &g_array_index (points, Point, points->len - 1), sizeof point) != 0)
        g_array_append_val (points, point);
    }
  cairo_path_destroy (path);
  cairo_destroy (cr);
  return subpaths;
}

GPtrArray *
take_area (guint area, guint detail)
{
  cairo_t *cr = make_context ();

  sp_geometry_trace_area (sp_geometry_get_world (), area, detail, cr);
  return take_subpaths (cr);
}

GPtrArray *
take_borders (SpBorder border, guint detail)
{
  cairo_t *cr = make_context ();

  sp_geometry_trace_borders (sp_geometry_get_world (), border, detail, cr);
  return take_subpaths (cr);
}

static double
measure_distance (Point point, Point a, Point b)
{
  double length = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y);
  double t = length > 0 ? ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length : 0;

  t = CLAMP (t, 0, 1);
  return hypot (point.x - a.x - t * (b.x - a.x), point.y - a.y - t * (b.y - a.y));
}

double
find_distance (GPtrArray *lines, Point point)
{
  double distance = INFINITY;

  for (guint i = 0; i < lines->len; i++)
    {
      GArray *line = lines->pdata[i];

      for (guint p = 1; p < line->len; p++)
        distance =
          MIN (distance, measure_distance (point, g_array_index (line, Point, p - 1), g_array_index (line, Point, p)));
    }
  return distance;
}

gboolean
has_point (cairo_rectangle_t bounds, Point point)
{
  return point.x >= bounds.x && point.y >= bounds.y && point.x <= bounds.x + bounds.width &&
         point.y <= bounds.y + bounds.height;
}
