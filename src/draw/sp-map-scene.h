/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a map shows: a look for each of its areas. */
#pragma once

#include "sp-geometry.h"
#include "sp-look.h"
#include "sp-map-subject.h"

G_BEGIN_DECLS

#define SP_TYPE_MAP_SCENE (sp_map_scene_get_type ())
G_DECLARE_FINAL_TYPE (SpMapScene, sp_map_scene, SP, MAP_SCENE, GObject)

SpMapScene *sp_map_scene_new (SpGeometry *geometry, SpLens *lens, guint unconfirmed_years, const SpTheme *theme);
SpMapScene *sp_map_scene_new_of_countries (SpGeometry *geometry,
                                           SpLens *lens,
                                           GPtrArray *countries,
                                           guint unconfirmed_years,
                                           const SpTheme *theme);
SpMapScene *sp_map_scene_dim_to_level (SpMapScene *self, SpLevel *level);
SpMapScene *sp_map_scene_dim_to_nothing (SpMapScene *self, SpNothing nothing);

SpGeometry *sp_map_scene_get_geometry (SpMapScene *self);
const SpTheme *sp_map_scene_get_theme (SpMapScene *self);
SpMapSubject *sp_map_scene_get_subject (SpMapScene *self);
const SpLook *sp_map_scene_get_look (SpMapScene *self, guint area);
SpCountry *sp_map_scene_get_country (SpMapScene *self, guint area);
SpLevel *sp_map_scene_get_level (SpMapScene *self, guint area);
gint sp_map_scene_find_area (SpMapScene *self, SpCountry *country);
GPtrArray *sp_map_scene_get_missing (SpMapScene *self);
char *sp_map_scene_describe (SpMapScene *self);

G_END_DECLS
