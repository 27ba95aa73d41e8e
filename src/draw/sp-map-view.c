/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which part of the map a picture shows. */
#include "sp-map-view.h"

/* How many pixels there may come to be where there is one, on paper or in a drawing that is enlarged. */
#define SCALE_OF_PRINT 2.0

/**
 * sp_map_view_fit:
 * @bounds: map units, such as sp_geometry_get_bounds()
 * @width: of the picture, in pixels
 * @height: likewise
 * @margin: how much of the picture stays free on each side, in pixels
 *
 * Returns: the view that shows all of @bounds as large as possible, in the middle
 */
SpMapView
sp_map_view_fit (cairo_rectangle_t bounds, double width, double height, double margin)
{
  SpMapView view = { 1, 0, 0 };
  double room_x = MAX (width - 2 * margin, 1);
  double room_y = MAX (height - 2 * margin, 1);

  view.scale = MIN (room_x / MAX (bounds.width, 1), room_y / MAX (bounds.height, 1));
  view.x = bounds.x + bounds.width / 2 - width / view.scale / 2;
  view.y = bounds.y + bounds.height / 2 - height / view.scale / 2;
  return view;
}

/**
 * sp_map_view_enter:
 * @self: a view
 * @cr: a Cairo context
 *
 * Saves @cr's state and makes map units its user space, until cairo_restore().
 */
void
sp_map_view_enter (const SpMapView *self, cairo_t *cr)
{
  g_return_if_fail (self != NULL && cr != NULL);

  cairo_save (cr);
  cairo_scale (cr, self->scale, self->scale);
  cairo_translate (cr, -self->x, -self->y);
}

/**
 * sp_map_view_choose_detail:
 * @self: a view
 * @geometry: a geometry
 * @cr: what is drawn on
 *
 * Returns: the detail that the view needs on that surface: as fine as its pixels, finer where lines are kept
 */
guint
sp_map_view_choose_detail (const SpMapView *self, SpGeometry *geometry, cairo_t *cr)
{
  cairo_surface_t *target;
  cairo_surface_type_t type;
  double scale_x, scale_y;

  g_return_val_if_fail (self != NULL && geometry != NULL && cr != NULL, 0);

  target = cairo_get_target (cr);
  type = cairo_surface_get_type (target);
  cairo_surface_get_device_scale (target, &scale_x, &scale_y);
  if (type == CAIRO_SURFACE_TYPE_PDF || type == CAIRO_SURFACE_TYPE_SVG)
    scale_x = SCALE_OF_PRINT;
  return sp_geometry_choose_detail (geometry, self->scale * scale_x);
}

/**
 * sp_map_view_find_center:
 * @self: a view
 * @geometry: a geometry
 * @area: an area
 * @x: (out): where its center is seen, in pixels
 * @y: (out): likewise
 */
void
sp_map_view_find_center (const SpMapView *self, SpGeometry *geometry, guint area, double *x, double *y)
{
  g_return_if_fail (self != NULL && geometry != NULL && x != NULL && y != NULL);

  sp_geometry_get_area_center (geometry, area, x, y);
  *x = (*x - self->x) * self->scale;
  *y = (*y - self->y) * self->scale;
}
