/* SPDX-License-Identifier: GPL-3.0-or-later
 * The Countries view: the map through the lens, with what is said of the country that is pointed at. */
#include "sp-countries-view-private.h"

#include "sp-borders-note.h"
#include "sp-map-pick.h"
#include "sp-style.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (SpCountriesView, sp_countries_view, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The country of an area, if it has one in the dataset. */
SpCountry *
sp_countries_view_get_country (SpCountriesView *self, int area)
{
  return self->scene != NULL && area >= 0 ? sp_map_scene_get_country (self->scene, (guint) area) : NULL;
}

static void
describe_map (SpCountriesView *self)
{
  g_autofree char *description = self->scene ? sp_map_scene_describe (self->scene) : NULL;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->map), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Map of the countries"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description ? description : "", -1);
}

/* A reader says the name of what has the keyboard when it changes: so what is walked to is the map's name. */
static void
speak (SpCountriesView *self)
{
  g_autofree char *spoken = NULL;
  SpCountry *country;

  if (!sp_map_input_is_by_keyboard (self->input) || sp_map_get_pointed (self->map) < 0)
    {
      describe_map (self);
      return;
    }
  spoken = sp_map_tip_get_spoken (self->tip);
  country = sp_countries_view_get_country (self, sp_map_get_pointed (self->map));
  if (country != NULL && sp_comparison_has (sp_workspace_get_comparison (self->workspace), country))
    {
      g_autofree char *alone = g_steal_pointer (&spoken);

      /* Translators: what a screen reader says of a country on the map that is set side by side with others. */
      spoken = g_strdup_printf (_ ("%s. In the comparison"), alone);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->map), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
mark_legend (SpCountriesView *self)
{
  int area = sp_map_get_pointed (self->map);

  if (self->scene == NULL || area < 0)
    sp_legend_mark (self->legend, NULL, SP_NOTHING_NONE);
  else
    sp_legend_mark (self->legend, sp_map_scene_get_level (self->scene, (guint) area),
                    sp_map_scene_get_look (self->scene, (guint) area)->nothing);
}

static void
pointed_cb (SpCountriesView *self)
{
  sp_countries_view_show_tip (self);
  mark_legend (self);
  speak (self);
}

static void
show_limits (SpCountriesView *self)
{
  const SpCamera *camera = sp_map_get_camera (self->map);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "map.zoom-in", sp_camera_can_zoom (camera, TRUE));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "map.zoom-out", sp_camera_can_zoom (camera, FALSE));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "map.home", !camera->is_home);
  sp_countries_view_move_tip (self);
}

static gboolean
is_any (SpGeometry *geometry G_GNUC_UNUSED, guint area G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  return TRUE;
}

/* What the legend is pointed at dims the rest. */
static void
show_scene (SpCountriesView *self)
{
  g_autoptr (SpMapScene) dimmed = NULL;
  SpLevel *level;
  SpNothing nothing;

  if (self->scene == NULL)
    return;
  if (sp_legend_get_pointed (self->legend, &level, &nothing))
    dimmed = level ? sp_map_scene_dim_to_level (self->scene, level) : sp_map_scene_dim_to_nothing (self->scene, nothing);
  sp_map_set_scene (self->map, dimmed ? dimmed : self->scene);
}

static void
make_scene (SpCountriesView *self)
{
  const SpTheme *theme = sp_style_get_theme ();

  g_clear_object (&self->scene);
  self->scene = sp_map_scene_new (sp_geometry_get_world (), sp_workspace_get_lens (self->workspace),
                                  sp_workspace_get_unconfirmed_years (self->workspace), theme);
}

static void
show_all (SpCountriesView *self)
{
  show_scene (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "map.zoom-to-group",
                                 sp_lens_get_group (sp_workspace_get_lens (self->workspace)) != NULL);
  sp_countries_view_show_tip (self);
  mark_legend (self);
  speak (self);
}

static void
update_scene (SpCountriesView *self)
{
  if (sp_workspace_get_index (self->workspace) == NULL)
    return;
  make_scene (self);
  show_all (self);
}

static void
follow_selection (SpCountriesView *self)
{
  int area = sp_countries_view_find_area (self, sp_workspace_get_current_country (self->workspace));

  sp_map_set_selected (self->map, area);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "map.zoom-to-selection", area >= 0);
}

static void
show_compared (SpCountriesView *self)
{
  GPtrArray *countries = sp_comparison_get_countries (sp_workspace_get_comparison (self->workspace));
  g_autoptr (GArray) areas = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < countries->len; i++)
    {
      int area = sp_countries_view_find_area (self, countries->pdata[i]);

      if (area >= 0)
        g_array_append_val (areas, area);
    }
  sp_map_set_compared (self->map, areas);
  speak (self);
}

static void
create_borders_note_cb (GtkMenuButton *button, gpointer data)
{
  SpCountriesView *self = SP_COUNTRIES_VIEW (data);

  if (sp_workspace_get_dataset (self->workspace) != NULL)
    gtk_menu_button_set_popover (button, sp_borders_note_new (self->workspace));
}

static void
dataset_changed_cb (SpCountriesView *self)
{
  cairo_rectangle_t home;

  if (sp_workspace_get_index (self->workspace) == NULL)
    return;
  sp_map_set_pointed (self->map, -1);
  make_scene (self);
  /* First from where it is seen, then what: so it is drawn once */
  home = sp_geometry_get_bounds (sp_geometry_get_world ());
  sp_map_pick_bounds (self->scene, is_any, NULL, &home);
  sp_map_set_home (self->map, &home);
  show_all (self);
  follow_selection (self);
  show_compared (self);
  sp_countries_view_fill_places (self);
}

static void
activated_cb (SpCountriesView *self, int area, gboolean several)
{
  SpCountry *country = sp_countries_view_get_country (self, area);
  gboolean by_keyboard = sp_map_input_is_by_keyboard (self->input);

  if (country == NULL)
    return;
  if (several)
    {
      sp_comparison_toggle (sp_workspace_get_comparison (self->workspace), country);
      return;
    }
  sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), country);
  if (by_keyboard)
    g_signal_emit (self, signals[SIGNAL_OPENED], 0);
}

static void
sp_countries_view_dispose (GObject *object)
{
  SpCountriesView *self = SP_COUNTRIES_VIEW (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_object (&self->input);
  g_clear_object (&self->menu_country);
  g_clear_object (&self->scene);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_countries_view_parent_class)->dispose (object);
}

static void
sp_countries_view_class_init (SpCountriesViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_countries_view_dispose;
  /**
   * SpCountriesView::opened:
   * @self: the view
   *
   * A country's page was opened by the keyboard, which is to go there.
   */
  signals[SIGNAL_OPENED] =
    g_signal_new ("opened", SP_TYPE_COUNTRIES_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (SP_TYPE_MAP);
  g_type_ensure (SP_TYPE_MAP_TIP);
  g_type_ensure (SP_TYPE_LEGEND);
  sp_countries_view_install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-countries-view.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "countriesview");
  gtk_widget_class_bind_template_child (widget_class, SpCountriesView, box);
  gtk_widget_class_bind_template_child (widget_class, SpCountriesView, overlay);
  gtk_widget_class_bind_template_child (widget_class, SpCountriesView, map);
  gtk_widget_class_bind_template_child (widget_class, SpCountriesView, places);
  gtk_widget_class_bind_template_child (widget_class, SpCountriesView, borders);
  gtk_widget_class_bind_template_child (widget_class, SpCountriesView, tip);
  gtk_widget_class_bind_template_child (widget_class, SpCountriesView, legend);
  gtk_widget_class_bind_template_child (widget_class, SpCountriesView, country_menu);
  gtk_widget_class_bind_template_callback_full (widget_class, "place_tip_cb", G_CALLBACK (sp_countries_view_place_tip));
}

static void
sp_countries_view_init (SpCountriesView *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->borders, create_borders_note_cb, self, NULL);
  self->input = sp_map_input_new (self->map);
  g_signal_connect_object (self->input, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->input, "moved", G_CALLBACK (sp_countries_view_move_tip), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->input, "menu", G_CALLBACK (sp_countries_view_open_menu), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->map, "pointed", G_CALLBACK (pointed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->legend, "pointed", G_CALLBACK (show_scene), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->map, "moved", G_CALLBACK (show_limits), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (update_scene), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (update_scene), self, G_CONNECT_SWAPPED);
}

/**
 * sp_countries_view_new:
 *
 * Returns: (transfer floating): a view of nothing
 */
GtkWidget *
sp_countries_view_new (void)
{
  return g_object_new (SP_TYPE_COUNTRIES_VIEW, NULL);
}

/**
 * sp_countries_view_set_workspace:
 * @self: a view, with no workspace yet
 * @workspace: the workspace that it follows
 *
 * Shows the countries of the open dataset through the lens, from now on.
 */
void
sp_countries_view_set_workspace (SpCountriesView *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_COUNTRIES_VIEW (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (update_scene), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "moved", G_CALLBACK (follow_selection), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_comparison (workspace), "items-changed", G_CALLBACK (show_compared), self,
                           G_CONNECT_SWAPPED);
  sp_legend_set_workspace (self->legend, workspace);
  dataset_changed_cb (self);
}

SpWorkspace *
sp_countries_view_get_workspace (SpCountriesView *self)
{
  return self->workspace;
}

SpMap *
sp_countries_view_get_map (SpCountriesView *self)
{
  return self->map;
}

SpMapScene *
sp_countries_view_get_scene (SpCountriesView *self)
{
  return self->scene;
}

/* The country that the context menu is about, if any. */
SpCountry *
sp_countries_view_get_menu_country (SpCountriesView *self)
{
  return self->menu_country;
}

/* The area of a country, or -1 where there is none. */
int
sp_countries_view_find_area (SpCountriesView *self, SpCountry *country)
{
  return self->scene != NULL && country != NULL ? sp_map_scene_find_area (self->scene, country) : -1;
}

/**
 * sp_countries_view_focus_map:
 * @self: a view
 *
 * Puts the keyboard on the map.
 */
void
sp_countries_view_focus_map (SpCountriesView *self)
{
  g_return_if_fail (SP_IS_COUNTRIES_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->map));
}

/**
 * sp_countries_view_foresee_size:
 * @self: a view that was not laid out yet
 * @width: the width that it will have, in pixels
 * @height: the height that it will have at most, in pixels
 *
 * Has the map drawn before it is laid out, as soon as there is something to show.
 */
void
sp_countries_view_foresee_size (SpCountriesView *self, int width, int height)
{
  g_return_if_fail (SP_IS_COUNTRIES_VIEW (self));

  sp_map_foresee_size (self->map, width, height);
}
