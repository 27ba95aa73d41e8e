/* SPDX-License-Identifier: GPL-3.0-or-later
 * How rows of the list of countries get into the comparison set: by Ctrl and a click, by menu and by key. */
#include "sp-list-compare.h"

#include "sp-country-row.h"

#include <glib/gi18n-lib.h>

struct _SpListCompare
{
  GObject parent_instance;

  GtkWidget *owner;
  GtkWidget *list;
  GtkWidget *menu;
  GSimpleActionGroup *actions;
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

static GtkWidget *
find_row_at (SpListCompare *self, double x, double y)
{
  GtkWidget *picked = gtk_widget_pick (self->list, x, y, GTK_PICK_DEFAULT);

  if (picked == NULL)
    return NULL;
  if (gtk_widget_get_parent (picked) == self->list)
    return gtk_widget_get_first_child (picked);
  return gtk_widget_get_ancestor (picked, SP_TYPE_COUNTRY_ROW);
}

static GtkWidget *
find_focused_row (SpListCompare *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (self->list);

  return focus ? gtk_widget_get_first_child (focus) : NULL;
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

static void
enable (SpListCompare *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static void
append_item (GMenu *menu, const char *label, const char *action)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, action);

  g_menu_item_set_attribute (item, "hidden-when", "s", "action-disabled");
  g_menu_append_item (menu, item);
}

static void
create_menu (SpListCompare *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  append_item (menu, _ ("_Open Page"), "country.open");
  append_item (menu, _ ("_Add to Comparison"), "country.compare");
  append_item (menu, _ ("_Remove from Comparison"), "country.stop-comparing");
  self->menu = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  gtk_widget_set_parent (self->menu, self->owner);
}

static gboolean
open_menu (SpListCompare *self, SpCountry *country, double x, double y)
{
  gboolean compared;
  double owner_x, owner_y;

  if (country == NULL)
    return FALSE;
  g_set_object (&self->country, country);
  compared = sp_comparison_has (sp_workspace_get_comparison (self->workspace), country);
  enable (self, "compare", !compared);
  enable (self, "stop-comparing", compared);
  if (self->menu == NULL)
    create_menu (self);
  gtk_widget_translate_coordinates (self->list, self->owner, x, y, &owner_x, &owner_y);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &(GdkRectangle) { (int) owner_x, (int) owner_y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
  return TRUE;
}

static void
pressed_cb (SpListCompare *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  GdkModifierType held = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  SpCountry *country = (held & GDK_CONTROL_MASK) != 0 ? get_country (find_row_at (self, x, y)) : NULL;

  if (country == NULL)
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  sp_comparison_toggle (sp_workspace_get_comparison (self->workspace), country);
}

static void
secondary_cb (SpListCompare *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  if (open_menu (self, get_country (find_row_at (self, x, y)), x, y))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
long_press_cb (SpListCompare *self, double x, double y, GtkGesture *gesture)
{
  if (open_menu (self, get_country (find_row_at (self, x, y)), x, y))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static gboolean
open_menu_by_key (SpListCompare *self)
{
  GtkWidget *row = find_focused_row (self);
  double x, y;

  if (row == NULL)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_translate_coordinates (row, self->list, gtk_widget_get_width (row) / 2.0,
                                    gtk_widget_get_height (row) / 2.0, &x, &y);
  return open_menu (self, get_country (row), x, y);
}

static gboolean
key_cb (SpListCompare *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  GdkModifierType held = modifiers & gtk_accelerator_get_default_mod_mask ();
  SpCountry *country;

  if (key == GDK_KEY_Menu || (key == GDK_KEY_F10 && held == GDK_SHIFT_MASK))
    return open_menu_by_key (self);
  if (held != GDK_CONTROL_MASK || (key != GDK_KEY_space && key != GDK_KEY_KP_Space))
    return GDK_EVENT_PROPAGATE;
  country = get_country (find_focused_row (self));
  if (country != NULL)
    sp_comparison_toggle (sp_workspace_get_comparison (self->workspace), country);
  return GDK_EVENT_STOP;
}

static void
sp_list_compare_dispose (GObject *object)
{
  SpListCompare *self = SP_LIST_COMPARE (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  if (self->actions != NULL)
    gtk_widget_insert_action_group (self->owner, "country", NULL);
  g_clear_object (&self->actions);
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
sp_list_compare_init (SpListCompare *self)
{
  const GActionEntry entries[] = {
    { .name = "open", .activate = open_cb },
    { .name = "compare", .activate = compare_cb },
    { .name = "stop-comparing", .activate = compare_cb },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
}

/* Before the list hears of it: a click with Ctrl opens nothing, and Ctrl and Space choose no row. */
static void
add (SpListCompare *self, GtkEventController *controller, const char *signal, GCallback callback)
{
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, signal, callback, self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->list, controller);
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
  SpListCompare *self;
  GtkGesture *primary = gtk_gesture_click_new ();
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  g_return_val_if_fail (GTK_IS_WIDGET (owner) && GTK_IS_WIDGET (list), NULL);
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_LIST_COMPARE, NULL);
  self->owner = owner;
  self->list = list;
  self->workspace = g_object_ref (workspace);
  gtk_widget_insert_action_group (owner, "country", G_ACTION_GROUP (self->actions));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (primary), GDK_BUTTON_PRIMARY);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  add (self, GTK_EVENT_CONTROLLER (primary), "pressed", G_CALLBACK (pressed_cb));
  add (self, GTK_EVENT_CONTROLLER (secondary), "pressed", G_CALLBACK (secondary_cb));
  add (self, GTK_EVENT_CONTROLLER (long_press), "pressed", G_CALLBACK (long_press_cb));
  add (self, gtk_event_controller_key_new (), "key-pressed", G_CALLBACK (key_cb));
  return self;
}
