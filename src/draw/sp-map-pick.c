/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which area of a map is meant by a place on it. */
#include "sp-map-pick.h"

#include "sp-map-painter.h"

#include <math.h>

/* A dot is a little larger to the pointer than to the eye, in pixels. */
#define DOT_REACH 7.0

/* Beside the coast, a small country this near is meant, in pixels. */
#define NEAR_REACH 20.0

typedef struct
{
  SpMapScene *scene;
  const SpCamera *camera;
} Pick;

static gboolean
is_small (SpGeometry *geometry G_GNUC_UNUSED, guint area, gpointer data)
{
  const Pick *pick = data;
  const SpMapView view = { pick->camera->scale, pick->camera->x, pick->camera->y };

  return sp_map_scene_get_country (pick->scene, area) != NULL &&
         sp_map_painter_get_dot_radius (pick->scene, area, &view) > 0;
}

static int
find_nearest (SpMapScene *scene, double x, double y, double reach, SpGeometryFilter filter, gpointer data)
{
  SpGeometry *geometry = sp_map_scene_get_geometry (scene);
  int nearest = -1;

  for (guint i = 0; i < sp_geometry_get_n_areas (geometry); i++)
    {
      double center_x, center_y, distance;

      sp_geometry_get_area_center (geometry, i, &center_x, &center_y);
      distance = hypot (center_x - x, center_y - y);
      if (distance < reach && filter (geometry, i, data))
        {
          nearest = (int) i;
          reach = distance;
        }
    }
  return nearest;
}

/**
 * sp_map_pick:
 * @scene: what the map shows
 * @camera: from where it is seen
 * @pixel_x: a pixel
 * @pixel_y: likewise
 *
 * Finds what is meant there: a dot that is touched; else the area itself; else, at sea, the nearest country small
 * enough to have a dot, up to 20 pixels away.
 *
 * Returns: the area, or -1
 */
int
sp_map_pick (SpMapScene *scene, const SpCamera *camera, double pixel_x, double pixel_y)
{
  Pick pick = { .scene = scene, .camera = camera };
  double x, y;
  int area;

  g_return_val_if_fail (SP_IS_MAP_SCENE (scene), -1);
  g_return_val_if_fail (camera != NULL, -1);

  sp_camera_to_map (camera, pixel_x, pixel_y, &x, &y);
  area = find_nearest (scene, x, y, DOT_REACH / camera->scale, is_small, &pick);
  if (area < 0)
    area = sp_geometry_find_area (sp_map_scene_get_geometry (scene), x, y);
  return area >= 0 ? area : find_nearest (scene, x, y, NEAR_REACH / camera->scale, is_small, &pick);
}

static gboolean
is_of_dataset (SpGeometry *geometry G_GNUC_UNUSED, guint area, gpointer data)
{
  return sp_map_scene_get_country (data, area) != NULL;
}

/**
 * sp_map_pick_nearest:
 * @scene: what the map shows
 * @x: a place in map units
 * @y: likewise
 *
 * Returns: the country of the dataset whose middle is nearest, or -1 where none is on the map
 */
int
sp_map_pick_nearest (SpMapScene *scene, double x, double y)
{
  g_return_val_if_fail (SP_IS_MAP_SCENE (scene), -1);

  return find_nearest (scene, x, y, INFINITY, is_of_dataset, scene);
}

static void
include (cairo_rectangle_t *bounds, const cairo_rectangle_t *other)
{
  double right = MAX (bounds->x + bounds->width, other->x + other->width);
  double bottom = MAX (bounds->y + bounds->height, other->y + other->height);

  bounds->x = MIN (bounds->x, other->x);
  bounds->y = MIN (bounds->y, other->y);
  bounds->width = right - bounds->x;
  bounds->height = bottom - bounds->y;
}

/**
 * sp_map_pick_bounds:
 * @scene: what the map shows
 * @filter: which areas count
 * @data: for @filter
 * @bounds: (out): what the countries of the dataset that count cover, in map units
 *
 * Finds what is to be seen for some countries to be seen whole.
 *
 * Returns: whether there is any on the map
 */
gboolean
sp_map_pick_bounds (SpMapScene *scene, SpGeometryFilter filter, gpointer data, cairo_rectangle_t *bounds)
{
  SpGeometry *geometry;
  gboolean found = FALSE;

  g_return_val_if_fail (SP_IS_MAP_SCENE (scene), FALSE);
  g_return_val_if_fail (filter != NULL && bounds != NULL, FALSE);

  geometry = sp_map_scene_get_geometry (scene);
  for (guint i = 0; i < sp_geometry_get_n_areas (geometry); i++)
    {
      cairo_rectangle_t area;

      if (sp_map_scene_get_country (scene, i) == NULL || !filter (geometry, i, data))
        continue;
      area = sp_geometry_get_area_bounds (geometry, i);
      if (found)
        include (bounds, &area);
      else
        *bounds = area;
      found = TRUE;
    }
  return found;
}
