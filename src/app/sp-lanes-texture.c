/* SPDX-License-Identifier: GPL-3.0-or-later
 * Swim lanes as a texture, drawn once and then only moved. */
#include "sp-lanes-texture.h"

#include "sp-surface-texture.h"

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
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, MAX (width, 1) * scale,
                                                         MAX ((int) sp_lanes_get_height (lanes), 1) * scale);
  cairo_t *cr = cairo_create (surface);
  GdkTexture *texture;

  cairo_scale (cr, scale, scale);
  sp_lanes_draw (lanes, cr, theme);
  cairo_destroy (cr);
  texture = sp_surface_texture_new (surface, FALSE);
  cairo_surface_destroy (surface);
  return texture;
}
