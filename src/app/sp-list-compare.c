/* SPDX-License-Identifier: GPL-3.0-or-later
 * How rows of the list of countries get into the comparison set: by Ctrl and a click, by menu and by key. */
#include "sp-list-compare.h"

#include "sp-context-menu.h"
#include "sp-country-row.h"
#include "sp-row-menu.h"

#include <glib/gi18n-lib.h>

struct _SpListCompare
{
  GObject parent_instance;

  SpRowMenu *menu;
  SpWorkspace *workspace;
  SpCountry *country;
};

G_DEFINE_FINAL_TYPE (SpListCompare, sp_list_compare, G_TYPE_OBJECT)

static SpCountry *
get_country (GtkWidget *row)
{
  SpCountryItem *item = row ? sp_country_row_get_item (SP_COUNTRY_ROW (row)) : NULL;

  return item ? sp_country_item_get_country (item) : NULL;
}

static void
open_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpListCompare *self = data;

  if (self->country != NULL)
    sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), self->country);
}

static void
compare_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpListCompare *self = data;

  if (self->country != NULL)
    sp_comparison_toggle (sp_workspace_get_comparison (self->workspace), self->country);
}

static GMenuModel *
create_model (GtkWidget *row, gpointer data)
{
  SpListCompare *self = data;
  SpCountry *country = get_country (row);
  GMenu *menu;

  if (country == NULL)
    return NULL;
  g_set_object (&self->country, country);
  menu = g_menu_new ();
  sp_context_menu_append (menu, _ ("_Open Page"), "country.open", NULL);
  sp_context_menu_append (menu,
                          sp_comparison_has (sp_workspace_get_comparison (self->workspace), country)
                            ? _ ("_Remove from Comparison")
                            : _ ("_Add to Comparison"),
                          "country.compare", NULL);
  return G_MENU_MODEL (menu);
}

static void
pressed_cb (SpListCompare *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  GdkModifierType held = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  SpCountry *country = (held & GDK_CONTROL_MASK) != 0 ? get_country (sp_row_menu_find_row_at (self->menu, x, y)) : NULL;

  if (country == NULL)
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  sp_comparison_toggle (sp_workspace_get_comparison (self->workspace), country);
}

static gboolean
key_cb (SpListCompare *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  GdkModifierType held = modifiers & gtk_accelerator_get_default_mod_mask ();
  SpCountry *country;

  if (held != GDK_CONTROL_MASK || (key != GDK_KEY_space && key != GDK_KEY_KP_Space))
    return GDK_EVENT_PROPAGATE;
  country = get_country (sp_row_menu_get_focused_row (self->menu));
  if (country != NULL)
    sp_comparison_toggle (sp_workspace_get_comparison (self->workspace), country);
  return GDK_EVENT_STOP;
}

static void
sp_list_compare_dispose (GObject *object)
{
  SpListCompare *self = SP_LIST_COMPARE (object);

  if (self->menu != NULL)
    g_object_run_dispose (G_OBJECT (self->menu));
  g_clear_object (&self->menu);
  g_clear_object (&self->workspace);
  g_clear_object (&self->country);

  G_OBJECT_CLASS (sp_list_compare_parent_class)->dispose (object);
}

static void
sp_list_compare_class_init (SpListCompareClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_list_compare_dispose;
}

static void
sp_list_compare_init (SpListCompare *self G_GNUC_UNUSED)
{
}

/**
 * sp_list_compare_new:
 * @owner: the widget that the list is in, which keeps what is returned until it is disposed of
 * @list: the list, of #SpCountryRow widgets
 * @workspace: the workspace
 *
 * Returns: (transfer full): the ways from the list into the comparison set of the workspace
 */
SpListCompare *
sp_list_compare_new (GtkWidget *owner, GtkWidget *list, SpWorkspace *workspace)
{
  const GActionEntry entries[] = {
    { .name = "open", .activate = open_cb },
    { .name = "compare", .activate = compare_cb },
  };
  SpListCompare *self;
  GtkGesture *primary = gtk_gesture_click_new ();

  g_return_val_if_fail (GTK_IS_WIDGET (owner) && GTK_IS_WIDGET (list), NULL);
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_LIST_COMPARE, NULL);
  self->workspace = g_object_ref (workspace);
  self->menu = sp_row_menu_new (owner, list, SP_TYPE_COUNTRY_ROW, create_model, self);
  sp_row_menu_set_actions (self->menu, "country", entries, G_N_ELEMENTS (entries));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (primary), GDK_BUTTON_PRIMARY);
  /* A click with Ctrl opens nothing, and Ctrl and Space choose no row */
  sp_row_menu_listen (self->menu, GTK_EVENT_CONTROLLER (primary), "pressed", G_CALLBACK (pressed_cb), self);
  sp_row_menu_listen (self->menu, gtk_event_controller_key_new (), "key-pressed", G_CALLBACK (key_cb), self);
  return self;
}
