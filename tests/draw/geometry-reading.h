/* SPDX-License-Identifier: GPL-3.0-or-later
 * What tests of the geometry need: places on the globe, and paths as numbers. */
#pragma once

#include "sp-geometry.h"

#include <math.h>

G_BEGIN_DECLS

typedef struct
{
  double x;
  double y;
} Point;

/* A place in the world's map units. */
Point project (double longitude, double latitude);

/* Subpaths, each an array of Point; where a subpath is closed, its first point is again the last. */
GPtrArray *take_area (guint area, guint detail);
GPtrArray *take_borders (SpBorder border, guint detail);

/* From a point to the nearest of the lines; infinite where there are none. */
double find_distance (GPtrArray *lines, Point point);
gboolean has_point (cairo_rectangle_t bounds, Point point);

G_END_DECLS
