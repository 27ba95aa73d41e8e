/* SPDX-License-Identifier: GPL-3.0-or-later
 * The menus of the Countries view: what to zoom to, and what can be done with a country on the map. */
#include "sp-countries-view-private.h"

#include "sp-context-menu.h"
#include "sp-late-menu.h"

#include <glib/gi18n-lib.h>

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

static void
add_regions (SpCountriesView *self, GMenu *menu)
{
  GPtrArray *countries = sp_dataset_get_records (sp_workspace_get_dataset (self->workspace), SP_RECORD_COUNTRY);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) regions = g_ptr_array_new ();
  g_autoptr (GMenu) section = g_menu_new ();

  for (guint i = 0; i < countries->len; i++)
    {
      const char *region = sp_country_get_region (countries->pdata[i]);

      if (region != NULL && *region != '\0' && sp_countries_view_find_area (self, countries->pdata[i]) >= 0 &&
          g_hash_table_add (seen, (gpointer) region))
        g_ptr_array_add (regions, (gpointer) region);
    }
  g_ptr_array_sort (regions, compare_names);
  for (guint i = 0; regions->len > 1 && i < regions->len; i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (regions->pdata[i], NULL);

      g_menu_item_set_action_and_target (item, "map.zoom-to-region", "s", regions->pdata[i]);
      g_menu_append_item (section, item);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

/* What the map can be zoomed to. */
void
sp_countries_view_fill_places (SpCountriesView *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) first = g_menu_new ();

  g_menu_append (first, _ ("Whole Map"), "map.home");
  g_menu_append (first, _ ("Selected Country"), "map.zoom-to-selection");
  g_menu_append (first, _ ("Group"), "map.zoom-to-group");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (first));
  add_regions (self, menu);
  sp_late_menu_set (self->places, G_MENU_MODEL (menu));
}

static void
enable_menu (SpCountriesView *self)
{
  gboolean any = self->menu_country != NULL;
  gboolean compared;
  SpOutlook outlook = sp_lens_get_outlook (sp_workspace_get_lens (self->workspace));
  SpStanding standing = { 0 };

  if (any && outlook.question != NULL)
    sp_standing_find (&standing, sp_workspace_get_index (self->workspace), self->menu_country, &outlook);
  compared = any && sp_comparison_has (sp_workspace_get_comparison (self->workspace), self->menu_country);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "map.open", any);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "map.compare", any && !compared);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "map.stop-comparing", compared);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "map.zoom-to-country", any);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "map.filter-level", standing.position != NULL);
}

/* The context menu of an area, or of the map where there is none. */
void
sp_countries_view_open_menu (SpCountriesView *self, int area, double x, double y)
{
  if (self->scene == NULL)
    return;
  g_set_object (&self->menu_country, sp_countries_view_get_country (self, area));
  enable_menu (self);
  gtk_widget_set_visible (GTK_WIDGET (self->tip), FALSE);
  sp_context_menu_open (&self->menu, GTK_WIDGET (self->map), self->country_menu, x, y);
}
