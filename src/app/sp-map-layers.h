/* SPDX-License-Identifier: GPL-3.0-or-later
 * The pictures that a map is made of: the view, the whole world in little, and two outlines above them. */
#pragma once

#include "sp-camera.h"
#include "sp-map-scene.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpMapOutline:
 * @SP_MAP_OUTLINE_SELECTED: around what is selected
 * @SP_MAP_OUTLINE_POINTED: around what is pointed at
 */
typedef enum
{
  SP_MAP_OUTLINE_SELECTED,
  SP_MAP_OUTLINE_POINTED,
} SpMapOutline;

#define SP_TYPE_MAP_LAYERS (sp_map_layers_get_type ())
G_DECLARE_FINAL_TYPE (SpMapLayers, sp_map_layers, SP, MAP_LAYERS, GObject)

SpMapLayers *sp_map_layers_new (GtkWidget *widget);
gboolean sp_map_layers_set_scene (SpMapLayers *self, SpMapScene *scene);
void sp_map_layers_set_outline (SpMapLayers *self, SpMapOutline outline, int area);
void sp_map_layers_set_compared (SpMapLayers *self, GArray *areas);

void sp_map_layers_draw_view (SpMapLayers *self, const SpCamera *camera);
void sp_map_layers_draw_outlines (SpMapLayers *self, const SpCamera *camera);

gboolean sp_map_layers_reach (SpMapLayers *self, const SpCamera *camera);
gboolean sp_map_layers_are_current (SpMapLayers *self, const SpCamera *camera);
gboolean sp_map_layers_are_busy (SpMapLayers *self);
void sp_map_layers_align (SpMapLayers *self, SpCamera *camera);
void sp_map_layers_snapshot (SpMapLayers *self, GtkSnapshot *snapshot, const SpCamera *camera);

G_END_DECLS
