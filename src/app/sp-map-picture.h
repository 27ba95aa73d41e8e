/* SPDX-License-Identifier: GPL-3.0-or-later
 * A picture of a part of the map: drawn once, on any thread, and shown in many frames. */
#pragma once

#include "sp-map-request.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpMapPicture:
 * @texture: (nullable): the picture; %NULL where there is nothing of it in sight
 * @node: (nullable): the same for the renderer that draws with Cairo, at the origin, a unit for each of its pixels
 * @place: what it covers, in map units
 * @request: what it was made for
 *
 * A picture of a part of the map, larger than what was seen so that there is something to pan to.
 */
typedef struct
{
  GdkTexture *texture;
  GskRenderNode *node;
  cairo_rectangle_t place;
  SpMapRequest request;
} SpMapPicture;

SpMapPicture *sp_map_picture_render (const SpMapRequest *request, GCancellable *cancellable);
SpMapPicture *sp_map_picture_copy (const SpMapPicture *self);
void sp_map_picture_free (SpMapPicture *self);
gboolean sp_map_picture_covers (const SpMapPicture *self, const SpCamera *camera);
gboolean sp_map_picture_is_sharp (const SpMapPicture *self, const SpCamera *camera);
gboolean sp_map_picture_will_show (const SpMapRequest *request, const SpCamera *camera);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpMapPicture, sp_map_picture_free)

G_END_DECLS
