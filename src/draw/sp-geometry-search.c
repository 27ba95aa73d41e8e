/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds the area that a point is in or near. */
#include "sp-geometry-private.h"

#include <math.h>

#define FINEST (SP_GEOMETRY_N_DETAILS - 1)

static gboolean
crosses (const gint32 *a, const gint32 *b, double x, double y)
{
  if ((a[1] > y) == (b[1] > y))
    return FALSE;
  return x < a[0] + ((double) b[0] - a[0]) * (y - a[1]) / ((double) b[1] - a[1]);
}

/* By the even-odd rule (W. R. Franklin's PNPOLY); holes are rings like others. */
static gboolean
polygon_has_point (SpGeometry *self, guint32 polygon, double x, double y)
{
  const SpGeometryDetail *data = &self->details[FINEST];
  guint32 first = self->ring_arcs[self->polygon_rings[polygon]];
  guint32 last = self->ring_arcs[self->polygon_rings[polygon + 1]];
  gboolean inside = FALSE;

  for (guint32 i = first; i < last; i++)
    {
      gint32 number = self->arcs[i];
      guint32 arc = number < 0 ? ~number : number;

      for (guint32 point = data->arc_starts[arc]; point + 1 < data->arc_starts[arc + 1]; point++)
        if (crosses (data->points + 2 * point, data->points + 2 * point + 2, x, y))
          inside = !inside;
    }
  return inside;
}

static gboolean
area_has_point (SpGeometry *self, guint area, double x, double y)
{
  for (guint32 polygon = self->area_polygons[area]; polygon < self->area_polygons[area + 1]; polygon++)
    {
      const gint32 *bounds = self->polygon_bounds + 4 * polygon;

      if (x >= bounds[0] && y >= bounds[1] && x <= bounds[2] && y <= bounds[3] &&
          polygon_has_point (self, polygon, x, y))
        return TRUE;
    }
  return FALSE;
}

/**
 * sp_geometry_find_area:
 * @self: a geometry
 * @x: map units
 * @y: map units
 *
 * The area that a point is in, at the finest detail.
 *
 * Returns: the area, or -1 in the sea
 */
gint
sp_geometry_find_area (SpGeometry *self, double x, double y)
{
  g_return_val_if_fail (self != NULL, -1);

  for (guint area = 0; area < self->n_areas; area++)
    if (area_has_point (self, area, x, y))
      return area;
  return -1;
}
