/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds the area that an arrow key leads to. */
#include "sp-geometry-private.h"

#include <math.h>

typedef struct
{
  SpGeometry *geometry;
  guint from;
  SpDirection direction;
  SpGeometryFilter filter;
  gpointer data;
} Step;

static const double *
get_middle (SpGeometry *self, guint area)
{
  return self->measures + area * SP_GEOMETRY_N_MEASURES + 7;
}

/* Distances are sums of both axes. Then the nearest area towards any target is nearer to the target too, and by arrows
 * every area can be reached from every other, whichever of them count. (Turned by 45°, the directions are quadrants and
 * the distance is the longer axis: a step within a quadrant that is no longer than the way to the target cannot end
 * farther from it.) */
static double
measure_distance (SpGeometry *self, guint from, guint to)
{
  const double *a = get_middle (self, from), *b = get_middle (self, to);

  return fabs (b[0] - a[0]) + fabs (b[1] - a[1]);
}

/* Infinite where the area does not count or is beyond 45° of the direction. */
static double
measure_step (const Step *step, guint to)
{
  const double *a = get_middle (step->geometry, step->from), *b = get_middle (step->geometry, to);
  gboolean horizontal = step->direction == SP_DIRECTION_LEFT || step->direction == SP_DIRECTION_RIGHT;
  gboolean backward = step->direction == SP_DIRECTION_LEFT || step->direction == SP_DIRECTION_UP;
  double ahead = (horizontal ? b[0] - a[0] : b[1] - a[1]) * (backward ? -1 : 1);
  double aside = fabs (horizontal ? b[1] - a[1] : b[0] - a[0]);

  if (ahead <= 0 || aside > ahead)
    return INFINITY;
  if (step->filter != NULL && !step->filter (step->geometry, to, step->data))
    return INFINITY;
  return ahead + aside;
}

/* Whether what is passed over by a longer step can still be reached: it is nearer after the step than before. */
static gboolean
is_safe (const Step *step, guint to, double distance)
{
  for (guint area = 0; area < step->geometry->n_areas; area++)
    {
      double passed = measure_step (step, area);

      if (passed < distance && measure_distance (step->geometry, to, area) >= passed)
        return FALSE;
    }
  return TRUE;
}

static gint
find_nearest (const Step *step)
{
  double nearest = INFINITY;
  gint result = -1;

  for (guint area = 0; area < step->geometry->n_areas; area++)
    {
      double distance = measure_step (step, area);

      if (distance >= nearest)
        continue;
      nearest = distance;
      result = area;
    }
  return result;
}

static gint
find_across_border (const Step *step)
{
  const gint32 *sides = step->geometry->arc_areas;
  double nearest = INFINITY;
  gint result = -1;

  for (gsize arc = 0; arc < step->geometry->n_arcs; arc++)
    {
      gint32 here = sides[2 * arc] == (gint32) step->from ? 0 : 1;
      gint32 other = sides[2 * arc + 1 - here];
      double distance;

      if (sides[2 * arc + here] != (gint32) step->from || other < 0)
        continue;
      distance = measure_step (step, other);
      if (distance >= nearest || !is_safe (step, other, distance))
        continue;
      nearest = distance;
      result = other;
    }
  return result;
}

/**
 * sp_geometry_find_neighbor:
 * @self: a geometry
 * @area: where to start
 * @direction: the arrow key
 * @filter: (nullable) (scope call): which areas count, or NULL for all
 * @data: for @filter
 *
 * The area that an arrow key leads to: the nearest one across a land border within 45° of the direction, else the
 * nearest of all there, from the middle of one largest part to the middle of the other. Every area that counts can be
 * reached from every other.
 *
 * Returns: the area, or -1 where there is none in that direction
 */
gint
sp_geometry_find_neighbor (SpGeometry *self, guint area, SpDirection direction, SpGeometryFilter filter, gpointer data)
{
  Step step = { self, area, direction, filter, data };
  gint result;

  g_return_val_if_fail (self != NULL && area < self->n_areas, -1);

  result = find_across_border (&step);
  return result >= 0 ? result : find_nearest (&step);
}
