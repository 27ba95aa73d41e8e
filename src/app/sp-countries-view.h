/* SPDX-License-Identifier: GPL-3.0-or-later
 * The Countries view: the map through the lens. */
#pragma once

#include "sp-map-scene.h"
#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_COUNTRIES_VIEW (sp_countries_view_get_type ())
G_DECLARE_FINAL_TYPE (SpCountriesView, sp_countries_view, SP, COUNTRIES_VIEW, GtkWidget)

GtkWidget *sp_countries_view_new (void);
void sp_countries_view_set_workspace (SpCountriesView *self, SpWorkspace *workspace);
void sp_countries_view_focus_map (SpCountriesView *self);
void sp_countries_view_foresee_size (SpCountriesView *self, int width, int height);

G_END_DECLS
