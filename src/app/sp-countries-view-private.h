/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the parts of the Countries view share. */
#pragma once

#include "sp-countries-view.h"
#include "sp-map.h"

G_BEGIN_DECLS

SpWorkspace *sp_countries_view_get_workspace (SpCountriesView *self);
SpMap *sp_countries_view_get_map (SpCountriesView *self);
SpMapScene *sp_countries_view_get_scene (SpCountriesView *self);
SpCountry *sp_countries_view_get_menu_country (SpCountriesView *self);
int sp_countries_view_find_area (SpCountriesView *self, SpCountry *country);
void sp_countries_view_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
