/* SPDX-License-Identifier: GPL-3.0-or-later
 * Reads and checks data/map/world.json for compile-geometry. */
#pragma once

#include <json-glib/json-glib.h>

#include "sp-geometry-private.h"

G_BEGIN_DECLS

typedef struct
{
  GArray *starts;
  GArray *points;
} GeometryDetail;

typedef struct
{
  GArray *outline;
  GArray *tolerances;
  GPtrArray *codes;
  GArray *measures;
  GArray *kinds;
  GArray *area_polygons;
  GArray *polygon_rings;
  GArray *ring_arcs;
  GArray *arcs;
  GArray *polygon_bounds;
  GArray *arc_areas;
  GeometryDetail details[SP_GEOMETRY_N_DETAILS];
} GeometryWorld;

/* Ends the program with a message where the input is not as it should be. The codes belong to @root. */
GeometryWorld *geometry_reader_read (JsonNode *root);
void geometry_world_free (GeometryWorld *world);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GeometryWorld, geometry_world_free)

G_END_DECLS
