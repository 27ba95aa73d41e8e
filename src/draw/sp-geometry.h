/* SPDX-License-Identifier: GPL-3.0-or-later
 * The shapes of the world's countries and territories, projected: what the map draws and what the pointer is on.
 *
 * All lengths are map units: x to the right, y down as Cairo has it; a unit is 50 m, the projection is Equal Earth, which
 * keeps areas, so 400 square units are a square kilometre. An area is a country or territory with an ISO 3166-1 code; it
 * is meant by its number, 0 to sp_geometry_get_n_areas() less one. Detail is 0 (coarse) to SP_GEOMETRY_N_DETAILS less
 * one; all details have the same borders. Everything is immutable and may be used from any thread. */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

#define SP_GEOMETRY_N_DETAILS 3

typedef struct _SpGeometry SpGeometry;

/**
 * SpBorder:
 * @SP_BORDER_COAST: a shore
 * @SP_BORDER_LAND: a boundary between two areas
 * @SP_BORDER_DISPUTED: a boundary in dispute, a line of control, or the edge of what has no code of its own
 *
 * What a line on the map is. data/map/README.md says which lines are in dispute.
 */
typedef enum
{
  SP_BORDER_COAST,
  SP_BORDER_LAND,
  SP_BORDER_DISPUTED
} SpBorder;

typedef enum
{
  SP_DIRECTION_LEFT,
  SP_DIRECTION_RIGHT,
  SP_DIRECTION_UP,
  SP_DIRECTION_DOWN
} SpDirection;

/**
 * SpGeometryFilter:
 * @geometry: the geometry
 * @area: the area asked about
 * @data: what the caller passed
 *
 * Says which areas count in a search. It must not change while the search runs.
 *
 * Returns: TRUE where the area counts
 */
typedef gboolean (*SpGeometryFilter) (SpGeometry *geometry, guint area, gpointer data);

SpGeometry *sp_geometry_get_world (void);
const char *sp_geometry_get_note (void);
const char *sp_geometry_get_credit (void);

cairo_rectangle_t sp_geometry_get_bounds (SpGeometry *self);
guint sp_geometry_get_n_areas (SpGeometry *self);
const char *sp_geometry_get_code (SpGeometry *self, guint area);
gboolean sp_geometry_find_code (SpGeometry *self, const char *code, guint *area);

cairo_rectangle_t sp_geometry_get_area_bounds (SpGeometry *self, guint area);
void sp_geometry_get_area_center (SpGeometry *self, guint area, double *x, double *y);
double sp_geometry_get_area_size (SpGeometry *self, guint area);

guint sp_geometry_choose_detail (SpGeometry *self, double pixels_per_unit);
void sp_geometry_trace_area (SpGeometry *self, guint area, guint detail, cairo_t *cr);
void sp_geometry_trace_borders (SpGeometry *self, SpBorder border, guint detail, cairo_t *cr);
void sp_geometry_trace_outline (SpGeometry *self, cairo_t *cr);

gint sp_geometry_find_area (SpGeometry *self, double x, double y);
gint
sp_geometry_find_neighbor (SpGeometry *self, guint area, SpDirection direction, SpGeometryFilter filter, gpointer data);

G_END_DECLS
