/* SPDX-License-Identifier: GPL-3.0-or-later
 * Paints a scene: sea, areas, borders, dots of small states, letters. For any thread. */
#pragma once

#include "sp-map-scene.h"
#include "sp-map-view.h"

#include <gio/gio.h>

G_BEGIN_DECLS

void sp_map_painter_prepare (void);
gboolean sp_map_painter_paint (SpMapScene *scene,
                               const SpMapView *view,
                               cairo_t *cr,
                               double width,
                               double height,
                               double text_scale,
                               GCancellable *cancellable);
gboolean sp_map_painter_paint_land (SpMapScene *scene,
                                    const SpMapView *view,
                                    cairo_t *cr,
                                    double width,
                                    double height,
                                    double text_scale,
                                    GCancellable *cancellable);

double sp_map_painter_get_dot_radius (SpMapScene *scene, guint area, const SpMapView *view);
void sp_map_painter_trace_highlight (SpMapScene *scene, guint area, const SpMapView *view, cairo_t *cr);
void sp_map_painter_draw_highlight (SpMapScene *scene, guint area, const SpMapView *view, cairo_t *cr, double width);
void sp_map_painter_draw_compared (SpMapScene *scene,
                                   const guint *areas,
                                   guint n_areas,
                                   const SpMapView *view,
                                   cairo_t *cr);

G_END_DECLS
