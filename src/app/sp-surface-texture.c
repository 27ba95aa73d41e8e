/* SPDX-License-Identifier: GPL-3.0-or-later
 * What Cairo has drawn, as GTK shows it. */
#include "sp-surface-texture.h"

/* What is opaque is the same with and without premultiplied alpha. GTK 4.8 has no short way from premultiplied to
 * premultiplied: without a GPU it would go through floating point in each frame. */
#if G_BYTE_ORDER == G_LITTLE_ENDIAN
#define OPAQUE_FORMAT GDK_MEMORY_B8G8R8A8
#else
#define OPAQUE_FORMAT GDK_MEMORY_A8R8G8B8
#endif

/**
 * sp_surface_texture_new:
 * @surface: an image in `CAIRO_FORMAT_ARGB32`, on which nothing is drawn any more
 * @opaque: whether all of it was painted, with nothing to be seen through
 *
 * On any thread. The pixels are shared, not copied.
 *
 * Returns: (transfer full): a texture of it
 */
GdkTexture *
sp_surface_texture_new (cairo_surface_t *surface, gboolean opaque)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (cairo_image_surface_get_format (surface) == CAIRO_FORMAT_ARGB32, NULL);

  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), stride * (gsize) height,
                                      (GDestroyNotify) cairo_surface_destroy, cairo_surface_reference (surface));
  return gdk_memory_texture_new (width, height, opaque ? OPAQUE_FORMAT : GDK_MEMORY_DEFAULT, bytes, stride);
}
