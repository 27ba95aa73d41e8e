/* SPDX-License-Identifier: GPL-3.0-or-later
 * Swim lanes as a texture, drawn once and then only moved. */
#include "sp-lanes-texture.h"

/**
 * sp_lanes_create_texture:
 * @lanes: lanes
 * @width: the width that they are laid out for, 1 and more
 * @scale: how many pixels of the screen a pixel is
 * @theme: the colours around those of levels
 *
 * Returns: (transfer full): a picture of them, with nothing under it
 */
GdkTexture *
sp_lanes_create_texture (SpLanes *lanes, int width, int scale, const SpTheme *theme)
{
  int height = MAX ((int) sp_lanes_get_height (lanes), 1) * scale;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, MAX (width, 1) * scale, height);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GBytes) bytes = NULL;

  cairo_scale (cr, scale, scale);
  sp_lanes_draw (lanes, cr, theme);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), stride * (gsize) height,
                                      (GDestroyNotify) cairo_surface_destroy, surface);
  return gdk_memory_texture_new (MAX (width, 1) * scale, height, GDK_MEMORY_DEFAULT, bytes, stride);
}
