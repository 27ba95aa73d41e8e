/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a picture of the map is to be of. */
#pragma once

#include "sp-camera.h"
#include "sp-map-scene.h"

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

SpMapRequest *sp_map_request_copy (const SpMapRequest *self);
void sp_map_request_free (SpMapRequest *self);
void sp_map_request_init_copy (SpMapRequest *self, const SpMapRequest *other);
void sp_map_request_clear (SpMapRequest *self);

G_END_DECLS
