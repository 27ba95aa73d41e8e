/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said of the country on the map that is pointed at. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_MAP_TIP (sp_map_tip_get_type ())
G_DECLARE_FINAL_TYPE (SpMapTip, sp_map_tip, SP, MAP_TIP, GtkWidget)

void sp_map_tip_show_country (SpMapTip *self, SpWorkspace *workspace, SpCountry *country);
void sp_map_tip_show_name (SpMapTip *self, const char *name);
char *sp_map_tip_get_spoken (SpMapTip *self);

G_END_DECLS
