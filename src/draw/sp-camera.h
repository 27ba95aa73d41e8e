/* SPDX-License-Identifier: GPL-3.0-or-later
 * What part of a map is seen in a rectangle of pixels: zoom, pan, fit, and where panning stops. */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * SpCamera:
 * @world: all that may be seen, in map units; panning stops at its edge
 * @home: what is seen at first, in map units, within @world
 * @width: width of the picture, in pixels; 0 before it has one
 * @height: height of the picture, in pixels
 * @scale: pixels to a map unit
 * @x: the map's x at the picture's left edge, in map units
 * @y: the map's y at the picture's upper edge, in map units
 * @is_home: whether @home is what is seen, and is to be when the picture gets another size
 *
 * A plane map as seen through a window. A pixel is ((unit - @x) * @scale). Passed by pointer, copied freely.
 */
typedef struct
{
  cairo_rectangle_t world;
  cairo_rectangle_t home;
  double width;
  double height;
  double scale;
  double x;
  double y;
  gboolean is_home;
} SpCamera;

void sp_camera_init (SpCamera *self, const cairo_rectangle_t *world);
void sp_camera_set_home (SpCamera *self, const cairo_rectangle_t *home);
void sp_camera_resize (SpCamera *self, double width, double height);

void sp_camera_go_home (SpCamera *self);
void sp_camera_fit (SpCamera *self, const cairo_rectangle_t *area, double padding);
void sp_camera_zoom (SpCamera *self, double factor, double pixel_x, double pixel_y);
gboolean sp_camera_pan (SpCamera *self, double pixels_x, double pixels_y);
gboolean sp_camera_reveal (SpCamera *self, double x, double y, double margin);
void sp_camera_blend (SpCamera *self, const SpCamera *from, const SpCamera *to, double progress);

double sp_camera_get_min_scale (const SpCamera *self);
double sp_camera_get_max_scale (const SpCamera *self);
gboolean sp_camera_can_zoom (const SpCamera *self, gboolean in);
void sp_camera_to_map (const SpCamera *self, double pixel_x, double pixel_y, double *x, double *y);
void sp_camera_to_pixels (const SpCamera *self, double x, double y, double *pixel_x, double *pixel_y);
gboolean sp_camera_has_same_scale (const SpCamera *a, const SpCamera *b);
gboolean sp_camera_equal (const SpCamera *a, const SpCamera *b);

G_END_DECLS
