/* SPDX-License-Identifier: GPL-3.0-or-later
 * The map: a picture that is panned and zoomed, with one area pointed at, one selected and some set side by side. */
#pragma once

#include "sp-camera.h"
#include "sp-map-scene.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_MAP (sp_map_get_type ())
G_DECLARE_FINAL_TYPE (SpMap, sp_map, SP, MAP, GtkWidget)

SpMapScene *sp_map_get_scene (SpMap *self);
void sp_map_set_scene (SpMap *self, SpMapScene *scene);
int sp_map_get_selected (SpMap *self);
void sp_map_set_selected (SpMap *self, int area);
GArray *sp_map_get_compared (SpMap *self);
void sp_map_set_compared (SpMap *self, GArray *areas);
int sp_map_get_pointed (SpMap *self);
void sp_map_set_pointed (SpMap *self, int area);

const SpCamera *sp_map_get_camera (SpMap *self);
void sp_map_set_home (SpMap *self, const cairo_rectangle_t *home);
void sp_map_go_home (SpMap *self);
void sp_map_fit (SpMap *self, const cairo_rectangle_t *place);
void sp_map_zoom (SpMap *self, double factor);
void sp_map_zoom_at (SpMap *self, double factor, double x, double y);
gboolean sp_map_pan (SpMap *self, double x, double y);
void sp_map_throw (SpMap *self, double velocity_x, double velocity_y);
void sp_map_hold (SpMap *self);
void sp_map_reveal (SpMap *self, int area);
int sp_map_find_area (SpMap *self, double x, double y);
void sp_map_get_pixel (SpMap *self, int area, double *x, double *y);
void sp_map_foresee_size (SpMap *self, int width, int height);
gboolean sp_map_is_drawn (SpMap *self);
gboolean sp_map_is_settled (SpMap *self);

G_END_DECLS
