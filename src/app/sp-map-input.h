/* SPDX-License-Identifier: GPL-3.0-or-later
 * Mouse, touch and keyboard on a map. */
#pragma once

#include "sp-map.h"

G_BEGIN_DECLS

#define SP_TYPE_MAP_INPUT (sp_map_input_get_type ())
G_DECLARE_FINAL_TYPE (SpMapInput, sp_map_input, SP, MAP_INPUT, GObject)

SpMapInput *sp_map_input_new (SpMap *map);
gboolean sp_map_input_is_by_keyboard (SpMapInput *self);
void sp_map_input_get_pointer (SpMapInput *self, double *x, double *y);

G_END_DECLS
