/* SPDX-License-Identifier: GPL-3.0-or-later
 * The compiled geometry, shared by the parts of SpGeometry and by the tool that compiles it. */
#pragma once

#include "sp-geometry.h"

G_BEGIN_DECLS

/* In this order: check value, outline, tolerances, codes, measures, kinds, polygons of areas, rings of polygons, arcs of
 * rings, ring arcs, polygon bounds, areas of arcs (a pair each, -1 for none), and of each detail the starts of the arcs and their points. "Of" is an array of
 * where each one's things start, with one more entry for where the last one's end. */
#define SP_GEOMETRY_TYPE "(uaiauasadayauauauaiaiaia(auai))"
#define SP_GEOMETRY_CHECK 0x53504733u

/* Of each area: centre (x, y), size, bounds (x, y, width, height) and middle (x, y) of its largest part. */
#define SP_GEOMETRY_N_MEASURES 9

/* A line that is drawn nowhere: where a state's own parts were joined. */
#define SP_BORDER_SEAM 3

typedef struct
{
  const guint32 *arc_starts;
  const gint32 *points;
} SpGeometryDetail;

struct _SpGeometry
{
  GVariant *data;

  const gint32 *outline;
  gsize n_outline;
  const guint32 *tolerances;
  const char **codes;
  gsize n_areas;
  const double *measures;
  const guint8 *kinds;
  gsize n_arcs;
  const guint32 *area_polygons;
  const guint32 *polygon_rings;
  const guint32 *ring_arcs;
  const gint32 *arcs;
  const gint32 *polygon_bounds;
  const gint32 *arc_areas;
  SpGeometryDetail details[SP_GEOMETRY_N_DETAILS];
};

G_END_DECLS
