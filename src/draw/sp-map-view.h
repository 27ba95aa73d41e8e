/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which part of the map a picture shows. */
#pragma once

#include "sp-geometry.h"

G_BEGIN_DECLS

/**
 * SpMapView:
 * @scale: pixels a map unit
 * @x: the map unit at the left edge
 * @y: the map unit at the top edge
 *
 * Which part of the map is seen: pixel = (unit - (x, y)) * scale. Pixels are those of user space.
 */
typedef struct
{
  double scale;
  double x;
  double y;
} SpMapView;

SpMapView sp_map_view_fit (cairo_rectangle_t bounds, double width, double height, double margin);

void sp_map_view_enter (const SpMapView *self, cairo_t *cr);
guint sp_map_view_choose_detail (const SpMapView *self, SpGeometry *geometry, cairo_t *cr);
void sp_map_view_find_center (const SpMapView *self, SpGeometry *geometry, guint area, double *x, double *y);

G_END_DECLS
