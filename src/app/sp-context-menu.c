/* SPDX-License-Identifier: GPL-3.0-or-later
 * What context menus are made of, and the popover that they are in. */
#include "sp-context-menu.h"

#include <glib/gi18n-lib.h>

/**
 * sp_context_menu_append:
 * @menu: a menu
 * @label: what its next item says
 * @action: the full name of what it does
 * @target: (nullable): the parameter of the action
 *
 * Adds an item to a menu.
 */
void
sp_context_menu_append (GMenu *menu, const char *label, const char *action, const char *target)
{
  g_autoptr (GMenuItem) item = NULL;

  g_return_if_fail (G_IS_MENU (menu));

  item = g_menu_item_new (label, NULL);
  g_menu_item_set_action_and_target_value (item, action, target ? g_variant_new_string (target) : NULL);
  g_menu_append_item (menu, item);
}

/**
 * sp_context_menu_append_section:
 * @menu: a menu
 * @section: items of it that belong together
 *
 * Adds a section without a heading to a menu.
 */
void
sp_context_menu_append_section (GMenu *menu, GMenu *section)
{
  g_return_if_fail (G_IS_MENU (menu));

  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

/**
 * sp_context_menu_append_comparison:
 * @menu: a menu
 * @workspace: the workspace
 * @country: a country that the menu is not of, but which has to do with it
 * @action: the full name of what adds it to the comparison set or removes it
 * @target: (nullable): the parameter of the action
 *
 * Adds an item that names the country and says which of the two it does.
 */
void
sp_context_menu_append_comparison (GMenu *menu,
                                   SpWorkspace *workspace,
                                   SpCountry *country,
                                   const char *action,
                                   const char *target)
{
  const char *name;
  g_autofree char *label = NULL;

  g_return_if_fail (SP_IS_WORKSPACE (workspace) && SP_IS_COUNTRY (country));

  name = sp_country_names_get_name (sp_workspace_get_names (workspace), country);
  if (sp_comparison_has (sp_workspace_get_comparison (workspace), country))
    /* Translators: %s is a country. */
    label = g_strdup_printf (_ ("Remove %s from Comparison"), name);
  else
    /* Translators: %s is a country. */
    label = g_strdup_printf (_ ("Add %s to Comparison"), name);
  sp_context_menu_append (menu, label, action, target);
}

/**
 * sp_context_menu_append_star:
 * @menu: a menu
 * @workspace: the workspace
 * @record: (type SpRecord): what the menu is of
 * @action: the full name of what stars it, or no longer does
 *
 * Adds an item that says which of the two it does.
 */
void
sp_context_menu_append_star (GMenu *menu, SpWorkspace *workspace, gpointer record, const char *action)
{
  SpStars *stars;

  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  stars = sp_workspace_get_stars (workspace);
  sp_context_menu_append (menu, stars && sp_stars_has (stars, record) ? _ ("Remove S_tar") : _ ("S_tar"), action, NULL);
}

static GtkWidget *
create_popover (GtkWidget *owner)
{
  GtkWidget *popover = gtk_popover_menu_new_from_model (NULL);

  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_widget_set_halign (popover, GTK_ALIGN_START);
  gtk_widget_set_parent (popover, owner);
  return popover;
}

/**
 * sp_context_menu_open:
 * @popover: (inout): (nullable): the popover of the menu; %NULL when it is opened for the first time. The owner has to
 *   unparent it
 * @owner: the widget that the menu stands in
 * @model: what the menu offers
 * @x: where it is opened, in pixels of the owner
 * @y: the other coordinate
 *
 * Opens a menu at a point.
 */
void
sp_context_menu_open (GtkWidget **popover, GtkWidget *owner, GMenuModel *model, double x, double y)
{
  g_return_if_fail (popover != NULL && GTK_IS_WIDGET (owner) && G_IS_MENU_MODEL (model));

  if (*popover == NULL)
    *popover = create_popover (owner);
  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (*popover), model);
  gtk_popover_set_pointing_to (GTK_POPOVER (*popover), &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (*popover));
}
