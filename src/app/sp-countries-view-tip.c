/* SPDX-License-Identifier: GPL-3.0-or-later
 * The tip of the Countries view: what is said of the country that is pointed at, and where. */
#include "sp-countries-view-private.h"

#include "sp-country-title.h"

/* How far from the pointer the tip stands, in pixels. */
#define TIP_DISTANCE 18

/* A menu is not to be covered by what is said of another country. */
static gboolean
has_menu (SpCountriesView *self)
{
  return self->menu != NULL && gtk_widget_get_visible (self->menu);
}

/* Shows what is said of the area that is pointed at, or hides it. */
void
sp_countries_view_show_tip (SpCountriesView *self)
{
  int area = sp_map_get_pointed (self->map);
  SpCountry *country = sp_countries_view_get_country (self, area);

  if (country != NULL)
    sp_map_tip_show_country (self->tip, self->workspace, country);
  else if (area >= 0)
    {
      g_autofree char *name =
        sp_country_choose_territory_title (sp_geometry_get_code (sp_map_scene_get_geometry (self->scene),
                                                                 (guint) area));

      sp_map_tip_show_name (self->tip, name);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->tip), area >= 0 && !has_menu (self));
}

/* Beside the pointer, or beside the country that the keyboard is at; on the other side where there is no room. */
gboolean
sp_countries_view_place_tip (SpCountriesView *self, GtkWidget *child, GdkRectangle *place)
{
  int area = sp_map_get_pointed (self->map);
  int width = gtk_widget_get_width (self->overlay);
  int height = gtk_widget_get_height (self->overlay);
  GtkRequisition size;
  double x, y;

  if (child != GTK_WIDGET (self->tip) || area < 0)
    return FALSE;
  sp_map_input_get_pointer (self->input, &x, &y);
  if (sp_map_input_is_by_keyboard (self->input))
    sp_map_get_pixel (self->map, area, &x, &y);
  gtk_widget_get_preferred_size (child, NULL, &size);
  place->width = MIN (size.width, width);
  place->height = MIN (size.height, height);
  place->x = (int) x + TIP_DISTANCE;
  place->y = (int) y + TIP_DISTANCE;
  if (place->x + place->width > width)
    place->x = MAX (0, (int) x - TIP_DISTANCE - place->width);
  if (place->y + place->height > height)
    place->y = MAX (0, (int) y - TIP_DISTANCE - place->height);
  return TRUE;
}

void
sp_countries_view_move_tip (SpCountriesView *self)
{
  if (gtk_widget_get_visible (GTK_WIDGET (self->tip)))
    gtk_widget_queue_allocate (self->overlay);
}
