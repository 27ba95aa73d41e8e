/* SPDX-License-Identifier: GPL-3.0-or-later
 * The map as a figure on a page: as much of the world as its countries take, with the sea around them. */
#include "sp-map-figure.h"

#include "sp-map-painter.h"
#include "sp-map-pick.h"

/* What covers more than this of the world's width is shown with all of it. */
#define NEARLY_THE_WORLD 0.6
/* The least part of the world's width and height that is shown: round an island there is sea to be recognized by. */
#define LEAST_WORLD 0.05
/* Around the countries, where the world is not shown whole. */
#define MARGIN 16.0

static gboolean
is_looked_at (SpGeometry *geometry G_GNUC_UNUSED, guint area, gpointer data)
{
  return sp_map_scene_get_look (data, area)->nothing != SP_NOTHING_OUTSIDE_GROUP;
}

static void
widen (double *start, double *length, double least)
{
  if (*length >= least)
    return;
  *start -= (least - *length) / 2;
  *length = least;
}

/* What of the world the page shows: all, where the countries cover much of it. */
static gboolean
choose_bounds (SpMapScene *scene, cairo_rectangle_t *bounds)
{
  cairo_rectangle_t world = sp_geometry_get_bounds (sp_map_scene_get_geometry (scene));

  if (!sp_map_pick_bounds (scene, is_looked_at, scene, bounds) || bounds->width >= NEARLY_THE_WORLD * world.width)
    {
      *bounds = world;
      return TRUE;
    }
  widen (&bounds->x, &bounds->width, LEAST_WORLD * world.width);
  widen (&bounds->y, &bounds->height, LEAST_WORLD * world.height);
  return FALSE;
}

static void
trace_sea (SpMapScene *scene, cairo_t *cr, const SpMapView *view, const cairo_rectangle_t *place, gboolean is_world)
{
  cairo_new_path (cr);
  if (!is_world)
    {
      cairo_rectangle (cr, 0, 0, place->width, place->height);
      return;
    }
  cairo_save (cr);
  cairo_scale (cr, view->scale, view->scale);
  cairo_translate (cr, -view->x, -view->y);
  sp_geometry_trace_outline (sp_map_scene_get_geometry (scene), cr);
  cairo_restore (cr);
}

/**
 * sp_map_figure_get_aspect:
 * @scene: a scene
 *
 * Returns: how many times as wide as high what it shows is
 */
double
sp_map_figure_get_aspect (SpMapScene *scene)
{
  cairo_rectangle_t bounds;

  g_return_val_if_fail (SP_IS_MAP_SCENE (scene), 1);

  choose_bounds (scene, &bounds);
  return bounds.width / MAX (bounds.height, 1);
}

/**
 * sp_map_figure_draw:
 * @scene: what the map shows
 * @cr: what to draw on
 * @place: where, in user space
 * @cancellable: (nullable): a cancellable
 *
 * Draws the map as large as it fits.
 *
 * Returns: whether it is whole: not where @cancellable was cancelled
 */
gboolean
sp_map_figure_draw (SpMapScene *scene, cairo_t *cr, const cairo_rectangle_t *place, GCancellable *cancellable)
{
  cairo_rectangle_t bounds;
  gboolean is_world, whole;
  SpMapView view;
  SpColor sea;

  g_return_val_if_fail (SP_IS_MAP_SCENE (scene) && cr != NULL && place != NULL, FALSE);

  is_world = choose_bounds (scene, &bounds);
  view = sp_map_view_fit (bounds, place->width, place->height, is_world ? 0 : MARGIN);
  sea = sp_map_scene_get_theme (scene)->background;
  cairo_save (cr);
  cairo_translate (cr, place->x, place->y);
  trace_sea (scene, cr, &view, place, is_world);
  cairo_set_source_rgb (cr, sea.red, sea.green, sea.blue);
  cairo_fill (cr);
  whole = sp_map_painter_paint_land (scene, &view, cr, place->width, place->height, 1, cancellable);
  cairo_restore (cr);
  return whole;
}
