/* SPDX-License-Identifier: GPL-3.0-or-later
 * Draws pictures of a map on a worker thread: the latest that was asked for, one at a time. */
#pragma once

#include "sp-map-picture.h"

G_BEGIN_DECLS

#define SP_TYPE_MAP_RENDERER (sp_map_renderer_get_type ())
G_DECLARE_FINAL_TYPE (SpMapRenderer, sp_map_renderer, SP, MAP_RENDERER, GObject)

SpMapRenderer *sp_map_renderer_new (void);
void sp_map_renderer_prepare (SpMapRenderer *self);
void sp_map_renderer_request (SpMapRenderer *self, const SpMapRequest *request);
SpMapPicture *sp_map_renderer_take (SpMapRenderer *self);
void sp_map_renderer_stop (SpMapRenderer *self);
gboolean sp_map_renderer_is_busy (SpMapRenderer *self);

G_END_DECLS
