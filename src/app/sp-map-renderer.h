/* SPDX-License-Identifier: GPL-3.0-or-later
 * Draws pictures of a map on a worker thread: the latest that was asked for, one at a time. */
#pragma once

#include "sp-camera.h"
#include "sp-map-scene.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpMapRequest:
 * @scene: what the map shows
 * @area: the area to draw the outline of, or -1 for the whole picture
 * @selected: whether it is outlined as the selected one, or as the one pointed at
 * @compared: (nullable) (element-type guint): the areas that are set side by side, which the whole picture shows; not
 *   to be changed any more
 * @camera: from where it is seen
 * @device_scale: device pixels to a pixel, 1 or more
 * @text_scale: how much larger than usual text is, over 0
 *
 * What a picture is to be of.
 */
typedef struct
{
  SpMapScene *scene;
  int area;
  gboolean selected;
  GArray *compared;
  SpCamera camera;
  int device_scale;
  double text_scale;
} SpMapRequest;

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

SpMapPicture *sp_map_picture_copy (const SpMapPicture *self);
void sp_map_picture_free (SpMapPicture *self);
gboolean sp_map_picture_covers (const SpMapPicture *self, const SpCamera *camera);
gboolean sp_map_picture_is_sharp (const SpMapPicture *self, const SpCamera *camera);

#define SP_TYPE_MAP_RENDERER (sp_map_renderer_get_type ())
G_DECLARE_FINAL_TYPE (SpMapRenderer, sp_map_renderer, SP, MAP_RENDERER, GObject)

SpMapRenderer *sp_map_renderer_new (void);
void sp_map_renderer_prepare (SpMapRenderer *self);
void sp_map_renderer_request (SpMapRenderer *self, const SpMapRequest *request);
SpMapPicture *sp_map_renderer_take (SpMapRenderer *self);
void sp_map_renderer_stop (SpMapRenderer *self);
gboolean sp_map_renderer_is_busy (SpMapRenderer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpMapPicture, sp_map_picture_free)

G_END_DECLS
