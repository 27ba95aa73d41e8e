/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the parts of the Countries view share. */
#pragma once

#include "sp-countries-view.h"
#include "sp-legend.h"
#include "sp-map-input.h"
#include "sp-map-tip.h"

G_BEGIN_DECLS

/**
 * SpCountriesView:
 * @box: all of it
 * @overlay: the map, with what stands on it
 * @map: the map
 * @places: what it can be zoomed to
 * @borders: whose borders it has
 * @tip: what is said of the area that is pointed at
 * @legend: the legend
 * @country_menu: what the context menu has
 * @workspace: (nullable): the workspace
 * @input: mouse, touch and keyboard on the map
 * @scene: (nullable): what the map shows, where the legend dims nothing of it
 * @menu: (nullable): the context menu, once it was opened
 * @menu_country: (nullable): the country that it is about
 */
struct _SpCountriesView
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkWidget *overlay;
  SpMap *map;
  GtkMenuButton *places;
  GtkMenuButton *borders;
  SpMapTip *tip;
  SpLegend *legend;
  GMenuModel *country_menu;

  SpWorkspace *workspace;
  SpMapInput *input;
  SpMapScene *scene;
  GtkWidget *menu;
  SpCountry *menu_country;
};

SpWorkspace *sp_countries_view_get_workspace (SpCountriesView *self);
SpMap *sp_countries_view_get_map (SpCountriesView *self);
SpMapScene *sp_countries_view_get_scene (SpCountriesView *self);
SpCountry *sp_countries_view_get_country (SpCountriesView *self, int area);
SpCountry *sp_countries_view_get_menu_country (SpCountriesView *self);
int sp_countries_view_find_area (SpCountriesView *self, SpCountry *country);
void sp_countries_view_install_actions (GtkWidgetClass *widget_class);

void sp_countries_view_fill_places (SpCountriesView *self);
void sp_countries_view_open_menu (SpCountriesView *self, int area, double x, double y);

void sp_countries_view_show_tip (SpCountriesView *self);
gboolean sp_countries_view_place_tip (SpCountriesView *self, GtkWidget *child, GdkRectangle *place);
void sp_countries_view_move_tip (SpCountriesView *self);

G_END_DECLS
