/* SPDX-License-Identifier: GPL-3.0-or-later
 * What can be done with the map by button, menu and key. */
#include "sp-countries-view-private.h"

#include "sp-map-pick.h"

#define ZOOM_STEP 1.6

static gboolean
is_in_group (SpGeometry *geometry G_GNUC_UNUSED, guint area, gpointer data)
{
  return sp_map_scene_get_look (data, area)->nothing != SP_NOTHING_OUTSIDE_GROUP;
}

typedef struct
{
  SpMapScene *scene;
  const char *region;
} Region;

static gboolean
is_in_region (SpGeometry *geometry G_GNUC_UNUSED, guint area, gpointer data)
{
  const Region *region = data;

  return g_str_equal (sp_country_get_region (sp_map_scene_get_country (region->scene, area)), region->region);
}

static void
zoom_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  SpCountriesView *self = SP_COUNTRIES_VIEW (widget);

  sp_map_zoom (sp_countries_view_get_map (self), g_str_equal (name, "map.zoom-in") ? ZOOM_STEP : 1 / ZOOM_STEP);
}

static void
home_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  sp_map_go_home (sp_countries_view_get_map (SP_COUNTRIES_VIEW (widget)));
}

static void
zoom_to_area (SpCountriesView *self, int area)
{
  cairo_rectangle_t place;

  if (area < 0)
    return;
  place = sp_geometry_get_area_bounds (sp_geometry_get_world (), (guint) area);
  sp_map_fit (sp_countries_view_get_map (self), &place);
}

static void
zoom_to_group (SpCountriesView *self)
{
  cairo_rectangle_t place;

  if (sp_countries_view_get_scene (self) != NULL &&
      sp_map_pick_bounds (sp_countries_view_get_scene (self), is_in_group, sp_countries_view_get_scene (self), &place))
    sp_map_fit (sp_countries_view_get_map (self), &place);
}

static void
zoom_to_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SpCountriesView *self = SP_COUNTRIES_VIEW (widget);
  Region region = { .scene = sp_countries_view_get_scene (self) };
  cairo_rectangle_t place;

  if (g_str_equal (name, "map.zoom-to-country"))
    zoom_to_area (self, sp_countries_view_find_area (self, sp_countries_view_get_menu_country (self)));
  else if (g_str_equal (name, "map.zoom-to-selection"))
    zoom_to_area (self, sp_map_get_selected (sp_countries_view_get_map (self)));
  else if (g_str_equal (name, "map.zoom-to-group"))
    zoom_to_group (self);
  else if (sp_countries_view_get_scene (self) != NULL)
    {
      region.region = g_variant_get_string (parameter, NULL);
      if (sp_map_pick_bounds (sp_countries_view_get_scene (self), is_in_region, &region, &place))
        sp_map_fit (sp_countries_view_get_map (self), &place);
    }
}

/* Z: the selected country, else the group, else everything. */
static void
zoom_best_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpCountriesView *self = SP_COUNTRIES_VIEW (widget);

  if (sp_map_get_selected (sp_countries_view_get_map (self)) >= 0)
    zoom_to_area (self, sp_map_get_selected (sp_countries_view_get_map (self)));
  else if (sp_lens_get_group (sp_workspace_get_lens (sp_countries_view_get_workspace (self))) != NULL)
    zoom_to_group (self);
  else
    sp_map_go_home (sp_countries_view_get_map (self));
}

static void
country_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  SpCountriesView *self = SP_COUNTRIES_VIEW (widget);
  SpLens *lens = sp_workspace_get_lens (sp_countries_view_get_workspace (self));
  SpOutlook outlook = sp_lens_get_outlook (lens);
  SpStanding standing = { 0 };

  if (sp_countries_view_get_menu_country (self) == NULL)
    return;
  if (g_str_equal (name, "map.open"))
    {
      sp_navigation_go_to_record (sp_workspace_get_navigation (sp_countries_view_get_workspace (self)),
                                  sp_countries_view_get_menu_country (self));
      return;
    }
  sp_standing_find (&standing, sp_workspace_get_index (sp_countries_view_get_workspace (self)),
                    sp_countries_view_get_menu_country (self), &outlook);
  if (standing.position != NULL)
    sp_lens_choose_level (lens, sp_position_get_level (standing.position), FALSE);
}

static void
compare_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  SpCountriesView *self = SP_COUNTRIES_VIEW (widget);
  SpComparison *comparison = sp_workspace_get_comparison (sp_countries_view_get_workspace (self));
  SpCountry *country = sp_countries_view_get_menu_country (self);

  if (country == NULL)
    return;
  if (g_str_equal (name, "map.compare"))
    sp_comparison_add (comparison, country);
  else
    sp_comparison_remove (comparison, country);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  /* A menu shows the last key of an action. */
  static const struct
  {
    guint key;
    const char *action;
  } keys[] = {
    { GDK_KEY_plus, "map.zoom-in" },   { GDK_KEY_equal, "map.zoom-in" },        { GDK_KEY_KP_Add, "map.zoom-in" },
    { GDK_KEY_minus, "map.zoom-out" }, { GDK_KEY_KP_Subtract, "map.zoom-out" }, { GDK_KEY_KP_0, "map.home" },
    { GDK_KEY_0, "map.home" },         { GDK_KEY_z, "map.zoom-best" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, 0, keys[i].action, NULL);
}

static void
add_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "map.zoom-in", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "map.zoom-out", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "map.home", NULL, home_action);
  gtk_widget_class_install_action (widget_class, "map.zoom-best", NULL, zoom_best_action);
  gtk_widget_class_install_action (widget_class, "map.zoom-to-selection", NULL, zoom_to_action);
  gtk_widget_class_install_action (widget_class, "map.zoom-to-group", NULL, zoom_to_action);
  gtk_widget_class_install_action (widget_class, "map.zoom-to-region", "s", zoom_to_action);
  gtk_widget_class_install_action (widget_class, "map.zoom-to-country", NULL, zoom_to_action);
  gtk_widget_class_install_action (widget_class, "map.open", NULL, country_action);
  gtk_widget_class_install_action (widget_class, "map.compare", NULL, compare_action);
  gtk_widget_class_install_action (widget_class, "map.stop-comparing", NULL, compare_action);
  gtk_widget_class_install_action (widget_class, "map.filter-level", NULL, country_action);
}

/**
 * sp_countries_view_install_actions:
 * @widget_class: the class of the view
 *
 * Adds the actions of the map and their keys to the class, while it is made.
 */
void
sp_countries_view_install_actions (GtkWidgetClass *widget_class)
{
  add_actions (widget_class);
  add_keys (widget_class);
}
