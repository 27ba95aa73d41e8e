/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which area of a map is meant by a place on it. */
#pragma once

#include "sp-camera.h"
#include "sp-map-scene.h"

G_BEGIN_DECLS

int sp_map_pick (SpMapScene *scene, const SpCamera *camera, double pixel_x, double pixel_y);
int sp_map_pick_nearest (SpMapScene *scene, double x, double y);
gboolean sp_map_pick_bounds (SpMapScene *scene, SpGeometryFilter filter, gpointer data, cairo_rectangle_t *bounds);

G_END_DECLS
