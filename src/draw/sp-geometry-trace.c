/* SPDX-License-Identifier: GPL-3.0-or-later
 * Adds the shapes of areas and the lines between them to Cairo's path. */
#include "sp-geometry-private.h"

static void
trace_forward (const gint32 *points, gsize from, gsize to, cairo_t *cr)
{
  for (gsize i = from; i < to; i++)
    cairo_line_to (cr, points[2 * i], points[2 * i + 1]);
}

static void
trace_backward (const gint32 *points, gsize from, gsize to, cairo_t *cr)
{
  for (gsize i = to; i-- > from;)
    cairo_line_to (cr, points[2 * i], points[2 * i + 1]);
}

/* An arc's first point is the last of the arc before, so it is left out but for the ring's very first. */
static void
trace_ring (SpGeometry *self, guint32 ring, guint detail, cairo_t *cr)
{
  const SpGeometryDetail *data = &self->details[detail];
  gboolean started = FALSE;

  for (guint32 i = self->ring_arcs[ring]; i < self->ring_arcs[ring + 1]; i++)
    {
      gint32 number = self->arcs[i];
      guint32 arc = number < 0 ? ~number : number;
      guint32 from = data->arc_starts[arc];
      guint32 to = data->arc_starts[arc + 1];

      if (from == to)
        continue;
      if (number < 0)
        trace_backward (data->points, from, started ? to - 1 : to, cr);
      else
        trace_forward (data->points, started ? from + 1 : from, to, cr);
      started = TRUE;
    }
  if (started)
    cairo_close_path (cr);
}

/**
 * sp_geometry_trace_area:
 * @self: a geometry
 * @area: an area
 * @detail: a level of detail
 * @cr: a Cairo context, scaled so that user space is map units
 *
 * Adds the area's parts and their holes to the path, as closed subpaths; fill it by the even-odd rule or by winding.
 */
void
sp_geometry_trace_area (SpGeometry *self, guint area, guint detail, cairo_t *cr)
{
  guint32 first_ring, last_ring;

  g_return_if_fail (self != NULL && area < self->n_areas && detail < SP_GEOMETRY_N_DETAILS && cr != NULL);

  first_ring = self->polygon_rings[self->area_polygons[area]];
  last_ring = self->polygon_rings[self->area_polygons[area + 1]];
  for (guint32 ring = first_ring; ring < last_ring; ring++)
    {
      cairo_new_sub_path (cr);
      trace_ring (self, ring, detail, cr);
    }
}

/**
 * sp_geometry_trace_borders:
 * @self: a geometry
 * @border: which lines
 * @detail: a level of detail
 * @cr: a Cairo context, scaled so that user space is map units
 *
 * Adds all lines of a kind to the path, each once, although neighbours share it.
 */
void
sp_geometry_trace_borders (SpGeometry *self, SpBorder border, guint detail, cairo_t *cr)
{
  const SpGeometryDetail *data;

  g_return_if_fail (self != NULL && detail < SP_GEOMETRY_N_DETAILS && cr != NULL);

  data = &self->details[detail];
  for (gsize arc = 0; arc < self->n_arcs; arc++)
    {
      if (self->kinds[arc] != border || data->arc_starts[arc] == data->arc_starts[arc + 1])
        continue;
      cairo_new_sub_path (cr);
      trace_forward (data->points, data->arc_starts[arc], data->arc_starts[arc + 1], cr);
    }
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
  g_return_if_fail (self != NULL && cr != NULL);

  cairo_new_sub_path (cr);
  trace_forward (self->outline, 0, self->n_outline / 2, cr);
  cairo_close_path (cr);
}
