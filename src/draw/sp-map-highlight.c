/* SPDX-License-Identifier: GPL-3.0-or-later
 * The outline of one area of a map, and which areas are so small that they have a dot. */
#include "sp-map-painter.h"

#include <math.h>

/* Pixels across the largest circle inside an area. With less than the first it is hardly seen, however far its islands
 * lie apart; with less than the second it has a dot too, unless it is long enough to be found by its shape. */
#define HARDLY_SEEN 2.5
#define SMALL 5.0
#define FOUND_BY_SHAPE 10.0
#define DOT_RADIUS 5.0
/* Of a state of which nothing is known. */
#define SMALL_DOT_RADIUS 3.0
/* What fits into a circle of this radius is ringed rather than outlined, at this distance, in pixels. */
#define LARGEST_RING 18.0
#define RING_DISTANCE 2.0
/* Of the double line around what is set side by side, both lines and what is between them. */
#define COMPARED_WIDTH 3.3
#define COMPARED_FINE_WIDTH 1.5
/* Pixels across the largest circle inside an area of which the wide one would leave little. */
#define SLIGHT 16.0

static void
set_color (cairo_t *cr, SpColor color)
{
  cairo_set_source_rgb (cr, color.red, color.green, color.blue);
}

static gboolean
is_large_enough (SpGeometry *geometry, guint area, double scale)
{
  double room = sp_geometry_get_area_size (geometry, area) * scale;
  cairo_rectangle_t bounds = sp_geometry_get_area_bounds (geometry, area);

  if (room >= SMALL)
    return TRUE;
  return room >= HARDLY_SEEN && MAX (bounds.width, bounds.height) * scale >= FOUND_BY_SHAPE;
}

/**
 * sp_map_painter_get_dot_radius:
 * @scene: a scene
 * @area: an area
 * @view: which part of it is seen
 *
 * Returns: the radius of the area's dot in pixels: 5 where it has a level, less where it has none; 0 where it has no dot,
 *   as it is large enough to be seen at this scale, or the dataset does not have it
 */
double
sp_map_painter_get_dot_radius (SpMapScene *scene, guint area, const SpMapView *view)
{
  const SpLook *look;

  g_return_val_if_fail (SP_IS_MAP_SCENE (scene) && view != NULL, 0);

  look = sp_map_scene_get_look (scene, area);
  if (look->nothing == SP_NOTHING_NOT_IN_DATASET ||
      is_large_enough (sp_map_scene_get_geometry (scene), area, view->scale))
    return 0;
  return look->nothing == SP_NOTHING_NONE ? DOT_RADIUS : SMALL_DOT_RADIUS;
}

/* Of what is hardly larger than the line, the line would leave nothing to be seen. */
static gboolean
trace_ring (SpGeometry *geometry, guint area, const SpMapView *view, cairo_t *cr)
{
  cairo_rectangle_t bounds = sp_geometry_get_area_bounds (geometry, area);
  double radius = hypot (bounds.width, bounds.height) * view->scale / 2;

  if (radius > LARGEST_RING)
    return FALSE;
  cairo_new_sub_path (cr);
  cairo_arc (cr, (bounds.x + bounds.width / 2 - view->x) * view->scale,
             (bounds.y + bounds.height / 2 - view->y) * view->scale, radius + RING_DISTANCE, 0, 2 * G_PI);
  return TRUE;
}

static gboolean
trace_dot (SpMapScene *scene, guint area, const SpMapView *view, cairo_t *cr)
{
  double radius = sp_map_painter_get_dot_radius (scene, area, view);
  double x, y;

  if (radius <= 0)
    return FALSE;
  sp_map_view_find_center (view, sp_map_scene_get_geometry (scene), area, &x, &y);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x, y, radius + 1, 0, 2 * G_PI);
  return TRUE;
}

static void
trace_outline (SpGeometry *geometry, guint area, const SpMapView *view, cairo_t *cr)
{
  sp_map_view_enter (view, cr);
  sp_geometry_trace_area (geometry, area, sp_map_view_choose_detail (view, geometry, cr), cr);
  cairo_restore (cr);
}

/**
 * sp_map_painter_trace_highlight:
 * @scene: a scene
 * @area: an area
 * @view: which part of it is seen
 * @cr: a Cairo context
 *
 * Adds the outline of an area to the path, or of its dot where it has one; around what is small, a ring.
 */
void
sp_map_painter_trace_highlight (SpMapScene *scene, guint area, const SpMapView *view, cairo_t *cr)
{
  SpGeometry *geometry;

  g_return_if_fail (SP_IS_MAP_SCENE (scene) && view != NULL && cr != NULL);

  geometry = sp_map_scene_get_geometry (scene);
  if (!trace_dot (scene, area, view, cr) && !trace_ring (geometry, area, view, cr))
    trace_outline (geometry, area, view, cr);
}

/**
 * sp_map_painter_draw_highlight:
 * @scene: a scene
 * @area: an area
 * @view: which part of it is seen
 * @cr: what to draw on
 * @width: of the line in pixels
 *
 * Draws the outline of an area, or of its dot, in the accent with a lighter line on each side, to be seen on any fill.
 */
void
sp_map_painter_draw_highlight (SpMapScene *scene, guint area, const SpMapView *view, cairo_t *cr, double width)
{
  const SpTheme *theme;

  g_return_if_fail (SP_IS_MAP_SCENE (scene) && view != NULL && cr != NULL);

  theme = sp_map_scene_get_theme (scene);
  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  sp_map_painter_trace_highlight (scene, area, view, cr);
  set_color (cr, theme->paper);
  cairo_set_line_width (cr, width + 2);
  cairo_stroke_preserve (cr);
  set_color (cr, theme->accent);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static gboolean
is_slight (SpMapScene *scene, guint area, const SpMapView *view)
{
  return sp_map_painter_get_dot_radius (scene, area, view) <= 0 &&
         sp_geometry_get_area_size (sp_map_scene_get_geometry (scene), area) * view->scale < SLIGHT;
}

static void
draw_double_line (cairo_t *cr, const SpTheme *theme, double width)
{
  set_color (cr, theme->ink);
  cairo_set_line_width (cr, width);
  cairo_stroke_preserve (cr);
  set_color (cr, theme->paper);
  cairo_set_line_width (cr, width / 3);
  cairo_stroke (cr);
}

/**
 * sp_map_painter_draw_compared:
 * @scene: a scene
 * @areas: (array length=n_areas): areas
 * @n_areas: how many there are
 * @view: which part of it is seen
 * @cr: what to draw on
 *
 * Draws a double line around areas, or around their dots: of those that are set side by side. Its dark and its light are
 * seen on any fill, and it is neither one line, as that of what is selected, nor dashed, as edges and borders can be.
 * Small ones have no ring, as those of neighbours would lie over each other, but a finer line, which leaves something of
 * them to be seen.
 */
void
sp_map_painter_draw_compared (SpMapScene *scene,
                              const guint *areas,
                              guint n_areas,
                              const SpMapView *view,
                              cairo_t *cr)
{
  g_return_if_fail (SP_IS_MAP_SCENE (scene) && view != NULL && cr != NULL);
  g_return_if_fail (areas != NULL || n_areas == 0);

  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  for (int slight = 1; slight >= 0; slight--)
    {
      for (guint i = 0; i < n_areas; i++)
        if (is_slight (scene, areas[i], view) == slight && !trace_dot (scene, areas[i], view, cr))
          trace_outline (sp_map_scene_get_geometry (scene), areas[i], view, cr);
      draw_double_line (cr, sp_map_scene_get_theme (scene), slight ? COMPARED_FINE_WIDTH : COMPARED_WIDTH);
    }
  cairo_restore (cr);
}
