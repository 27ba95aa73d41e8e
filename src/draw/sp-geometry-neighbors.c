/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds the area that an arrow key leads to. */
#include "sp-geometry-private.h"

#include <math.h>

/* How far an area is in a direction: straight ahead is nearest, beyond 45° to a side is not in that direction. */
static double
measure_step (SpGeometry *self, guint from, guint to, SpDirection direction)
{
  const double *a = self->measures + from * SP_GEOMETRY_N_MEASURES;
  const double *b = self->measures + to * SP_GEOMETRY_N_MEASURES;
  gboolean horizontal = direction == SP_DIRECTION_LEFT || direction == SP_DIRECTION_RIGHT;
  gboolean backward = direction == SP_DIRECTION_LEFT || direction == SP_DIRECTION_UP;
  double ahead = (horizontal ? b[0] - a[0] : b[1] - a[1]) * (backward ? -1 : 1);
  double aside = fabs (horizontal ? b[1] - a[1] : b[0] - a[0]);

  return ahead <= 0 || aside > ahead ? INFINITY : ahead + aside;
}

/**
 * sp_geometry_find_neighbor:
 * @self: a geometry
 * @area: where to start
 * @direction: the arrow key
 * @filter: (nullable) (scope call): which areas count, or NULL for all
 * @data: for @filter
 *
 * The area that an arrow key leads to: the nearest center within 45° of the direction.
 *
 * Returns: the area, or -1 where there is none in that direction
 */
gint
sp_geometry_find_neighbor (SpGeometry *self, guint area, SpDirection direction, SpGeometryFilter filter, gpointer data)
{
  double nearest = INFINITY;
  gint result = -1;

  g_return_val_if_fail (self != NULL && area < self->n_areas, -1);

  for (guint other = 0; other < self->n_areas; other++)
    {
      double distance = measure_step (self, area, other, direction);

      if (distance >= nearest || (filter != NULL && !filter (self, other, data)))
        continue;
      nearest = distance;
      result = other;
    }
  return result;
}
