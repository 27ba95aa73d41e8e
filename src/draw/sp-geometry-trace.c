/* SPDX-License-Identifier: GPL-3.0-or-later
 * Adds the shapes of areas and the lines between them to Cairo's path. */
#include "sp-geometry-private.h"

/* What of user space is seen, with enough around it for the lines at its edge. */
typedef struct
{
  double left;
  double top;
  double right;
  double bottom;
  gboolean is_kept; /* whether paths are written to a file rather than become pixels */
} Seen;

static Seen
find_seen (cairo_t *cr)
{
  cairo_surface_type_t type = cairo_surface_get_type (cairo_get_target (cr));
  Seen seen;
  double margin;

  cairo_clip_extents (cr, &seen.left, &seen.top, &seen.right, &seen.bottom);
  margin = 0.02 * MAX (seen.right - seen.left, seen.bottom - seen.top);
  return (Seen) { seen.left - margin, seen.top - margin, seen.right + margin, seen.bottom + margin,
                  type == CAIRO_SURFACE_TYPE_PDF || type == CAIRO_SURFACE_TYPE_SVG };
}

/* A ring that is added point by point. Points beyond the same edge of what is seen, one after the other, are as good as
 * the last of them, where they would be written to a file: what lies within is the same, and most of a large country's
 * coast is never looked at. */
typedef struct
{
  cairo_t *cr;
  const Seen *seen; /* NULL where all of the ring is seen */
  guint beyond;     /* the edges that all points since the last one that was added lie beyond */
  const gint32 *waiting;
} Ring;

enum
{
  BEYOND_LEFT = 1 << 0,
  BEYOND_RIGHT = 1 << 1,
  BEYOND_TOP = 1 << 2,
  BEYOND_BOTTOM = 1 << 3,
};

static guint
find_beyond (const Seen *seen, const gint32 *point)
{
  return (point[0] < seen->left ? BEYOND_LEFT : 0) | (point[0] > seen->right ? BEYOND_RIGHT : 0) |
         (point[1] < seen->top ? BEYOND_TOP : 0) | (point[1] > seen->bottom ? BEYOND_BOTTOM : 0);
}

static void
end_waiting (Ring *ring)
{
  if (ring->waiting == NULL)
    return;
  cairo_line_to (ring->cr, ring->waiting[0], ring->waiting[1]);
  ring->beyond = find_beyond (ring->seen, ring->waiting);
  ring->waiting = NULL;
}

static void
add_point (Ring *ring, const gint32 *point)
{
  guint beyond;

  if (ring->seen == NULL)
    {
      cairo_line_to (ring->cr, point[0], point[1]);
      return;
    }
  beyond = find_beyond (ring->seen, point);
  if ((ring->beyond & beyond) == 0)
    end_waiting (ring);
  if ((ring->beyond & beyond) == 0)
    {
      cairo_line_to (ring->cr, point[0], point[1]);
      ring->beyond = beyond;
      return;
    }
  ring->beyond &= beyond;
  ring->waiting = point;
}

static void
trace_forward (const gint32 *points, gsize from, gsize to, Ring *ring)
{
  for (gsize i = from; i < to; i++)
    add_point (ring, points + 2 * i);
}

static void
trace_backward (const gint32 *points, gsize from, gsize to, Ring *ring)
{
  for (gsize i = to; i-- > from;)
    add_point (ring, points + 2 * i);
}

/* An arc's first point is the last of the arc before, so it is left out but for the ring's very first. */
static void
trace_ring (SpGeometry *self, guint32 number_of_ring, guint detail, const Seen *seen, cairo_t *cr)
{
  const SpGeometryDetail *data = &self->details[detail];
  Ring ring = { cr, seen, 0, NULL };
  gboolean started = FALSE;

  for (guint32 i = self->ring_arcs[number_of_ring]; i < self->ring_arcs[number_of_ring + 1]; i++)
    {
      gint32 number = self->arcs[i];
      guint32 arc = number < 0 ? ~number : number;
      guint32 from = data->arc_starts[arc];
      guint32 to = data->arc_starts[arc + 1];

      if (from == to)
        continue;
      /* Not before there is a point: a path that ends in an empty subpath clips to nothing in Cairo's PDF. */
      if (!started)
        cairo_new_sub_path (cr);
      if (number < 0)
        trace_backward (data->points, from, started ? to - 1 : to, &ring);
      else
        trace_forward (data->points, started ? from + 1 : from, to, &ring);
      started = TRUE;
    }
  end_waiting (&ring);
  if (started)
    cairo_close_path (cr);
}

static void
trace_polygon (SpGeometry *self, guint32 polygon, guint detail, const Seen *seen, cairo_t *cr)
{
  const gint32 *bounds = self->polygon_bounds + 4 * polygon;

  gboolean whole = !seen->is_kept || (bounds[0] >= seen->left && bounds[1] >= seen->top && bounds[2] <= seen->right &&
                                      bounds[3] <= seen->bottom);

  if (bounds[0] > seen->right || bounds[1] > seen->bottom || bounds[2] < seen->left || bounds[3] < seen->top)
    return;
  for (guint32 ring = self->polygon_rings[polygon]; ring < self->polygon_rings[polygon + 1]; ring++)
    trace_ring (self, ring, detail, whole ? NULL : seen, cr);
}

static gboolean
is_segment_seen (const gint32 *a, const gint32 *b, const Seen *seen)
{
  return MAX (a[0], b[0]) >= seen->left && MIN (a[0], b[0]) <= seen->right && MAX (a[1], b[1]) >= seen->top &&
         MIN (a[1], b[1]) <= seen->bottom;
}

/* Where a view shows little of the world, most of a line's cost would be for what is not seen. */
static void
trace_seen (const gint32 *points, gsize from, gsize to, const Seen *seen, cairo_t *cr)
{
  gboolean drawing = FALSE;

  for (gsize i = from; i + 1 < to; i++)
    {
      const gint32 *a = points + 2 * i;
      const gint32 *b = a + 2;

      if (!is_segment_seen (a, b, seen))
        {
          drawing = FALSE;
          continue;
        }
      if (!drawing)
        cairo_move_to (cr, a[0], a[1]);
      cairo_line_to (cr, b[0], b[1]);
      drawing = TRUE;
    }
}

/**
 * sp_geometry_trace_area:
 * @self: a geometry
 * @area: an area
 * @detail: a level of detail
 * @cr: a Cairo context, scaled so that user space is map units
 *
 * Adds the area's parts and their holes to the path, as closed subpaths; fill it by the even-odd rule or by winding.
 * Parts that lie outside the clip are left out.
 */
void
sp_geometry_trace_area (SpGeometry *self, guint area, guint detail, cairo_t *cr)
{
  Seen seen;

  g_return_if_fail (self != NULL && area < self->n_areas && detail < SP_GEOMETRY_N_DETAILS && cr != NULL);

  seen = find_seen (cr);
  for (guint32 polygon = self->area_polygons[area]; polygon < self->area_polygons[area + 1]; polygon++)
    trace_polygon (self, polygon, detail, &seen, cr);
}

/**
 * sp_geometry_trace_borders:
 * @self: a geometry
 * @border: which lines
 * @detail: a level of detail
 * @cr: a Cairo context, scaled so that user space is map units
 *
 * Adds all lines of a kind to the path, each once, although neighbours share it. What lies outside the clip is left
 * out.
 */
void
sp_geometry_trace_borders (SpGeometry *self, SpBorder border, guint detail, cairo_t *cr)
{
  const SpGeometryDetail *data;
  Seen seen;

  g_return_if_fail (self != NULL && detail < SP_GEOMETRY_N_DETAILS && cr != NULL);

  data = &self->details[detail];
  seen = find_seen (cr);
  for (gsize arc = 0; arc < self->n_arcs; arc++)
    if (self->kinds[arc] == border)
      trace_seen (data->points, data->arc_starts[arc], data->arc_starts[arc + 1], &seen, cr);
}

/**
 * sp_geometry_trace_outline:
 * @self: a geometry
 * @cr: a Cairo context, scaled so that user space is map units
 *
 * Adds the edge of the whole map to the path, for the sea.
 */
void
sp_geometry_trace_outline (SpGeometry *self, cairo_t *cr)
{
  Ring ring = { cr, NULL, 0, NULL };

  g_return_if_fail (self != NULL && cr != NULL);

  cairo_new_sub_path (cr);
  trace_forward (self->outline, 0, self->n_outline / 2, &ring);
  cairo_close_path (cr);
}
