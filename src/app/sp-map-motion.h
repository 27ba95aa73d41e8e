/* SPDX-License-Identifier: GPL-3.0-or-later
 * Moves a map's camera over time: the way to a place, and the run-out of a throw. */
#pragma once

#include "sp-camera.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_MAP_MOTION (sp_map_motion_get_type ())
G_DECLARE_FINAL_TYPE (SpMapMotion, sp_map_motion, SP, MAP_MOTION, GObject)

SpMapMotion *sp_map_motion_new (GtkWidget *widget, SpCamera *camera);
void sp_map_motion_go (SpMapMotion *self, const SpCamera *to);
void sp_map_motion_throw (SpMapMotion *self, double velocity_x, double velocity_y);
void sp_map_motion_stop (SpMapMotion *self);
gboolean sp_map_motion_is_running (SpMapMotion *self);
const SpCamera *sp_map_motion_get_goal (SpMapMotion *self);

G_END_DECLS
