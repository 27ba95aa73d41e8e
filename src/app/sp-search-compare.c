/* SPDX-License-Identifier: GPL-3.0-or-later
 * How what the search of everything finds gets into the comparison set: by Ctrl and a click, by menu and by key. */
#include "sp-search-compare.h"

#include "sp-context-menu.h"

#include <glib/gi18n-lib.h>

struct _SpSearchCompare
{
  GObject parent_instance;

  SpSearchList *list; /* NULL after it has gone */
  GtkWidget *menu;
  GSimpleActionGroup *actions;
  SpWorkspace *workspace;
  SpRecord *record; /* what the menu is of */
};

G_DEFINE_FINAL_TYPE (SpSearchCompare, sp_search_compare, G_TYPE_OBJECT)

/* Countries and groups are compared, and nothing else that is found. */
static SpRecord *
get_record (const SpSearchItem *item)
{
  SpRecord *record = item ? item->record : NULL;

  return record != NULL && (SP_IS_COUNTRY (record) || SP_IS_GROUP (record)) ? record : NULL;
}

/* By its code, as another reading of the dataset may have been opened since. */
static void
toggle (SpSearchCompare *self, SpRecord *record)
{
  g_autofree char *code = sp_comparison_format_code (record);
  SpRecord *current = sp_comparison_lookup (sp_workspace_get_dataset (self->workspace), code);

  if (current != NULL)
    sp_comparison_toggle (sp_workspace_get_comparison (self->workspace), current);
}

static void
open_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpSearchCompare *self = data;

  if (self->record != NULL)
    sp_search_list_activate_record (self->list, self->record);
}

static void
compare_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpSearchCompare *self = data;

  if (self->record != NULL)
    toggle (self, self->record);
}

static GMenuModel *
create_model (SpSearchCompare *self, SpRecord *record)
{
  gboolean compared = sp_comparison_has (sp_workspace_get_comparison (self->workspace), record);
  GMenu *menu = g_menu_new ();

  sp_context_menu_append (menu, _ ("_Open Page"), "result.open", NULL);
  sp_context_menu_append (menu, compared ? _ ("_Remove from Comparison") : _ ("_Add to Comparison"), "result.compare",
                          NULL);
  return G_MENU_MODEL (menu);
}

static gboolean
open_menu (SpSearchCompare *self, SpRecord *record, double x, double y)
{
  g_autoptr (GMenuModel) model = NULL;

  if (record == NULL)
    return GDK_EVENT_PROPAGATE;
  g_set_object (&self->record, record);
  model = create_model (self, record);
  sp_context_menu_open (&self->menu, GTK_WIDGET (self->list), model, x, y);
  return GDK_EVENT_STOP;
}

static void
pressed_cb (SpSearchCompare *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  GdkModifierType held = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  SpRecord *record = (held & GDK_CONTROL_MASK) != 0 ? get_record (sp_search_list_get_item_at (self->list, x, y)) : NULL;

  if (record == NULL)
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  toggle (self, record);
}

static void
secondary_cb (SpSearchCompare *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  if (open_menu (self, get_record (sp_search_list_get_item_at (self->list, x, y)), x, y))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
long_press_cb (SpSearchCompare *self, double x, double y, GtkGesture *gesture)
{
  secondary_cb (self, 1, x, y, gesture);
}

static gboolean
open_menu_by_key (SpSearchCompare *self)
{
  graphene_point_t middle;

  if (!sp_search_list_find_selected (self->list, &middle))
    return GDK_EVENT_PROPAGATE;
  return open_menu (self, get_record (sp_search_list_get_selected (self->list)), middle.x, middle.y);
}

/* The menu stands in the list, which may go first. */
static void
list_gone_cb (SpSearchCompare *self)
{
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  self->list = NULL;
}

static void
sp_search_compare_dispose (GObject *object)
{
  SpSearchCompare *self = SP_SEARCH_COMPARE (object);

  if (self->list != NULL)
    gtk_widget_insert_action_group (GTK_WIDGET (self->list), "result", NULL);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_object (&self->actions);
  g_clear_object (&self->workspace);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (sp_search_compare_parent_class)->dispose (object);
}

static void
sp_search_compare_class_init (SpSearchCompareClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_search_compare_dispose;
}

static void
sp_search_compare_init (SpSearchCompare *self)
{
  const GActionEntry entries[] = {
    { .name = "open", .activate = open_cb },
    { .name = "compare", .activate = compare_cb },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
}

/* Before the list hears of it: a click with Ctrl opens nothing. */
static void
add (SpSearchCompare *self, GtkGesture *gesture, guint button, GCallback callback)
{
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (gesture), button);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (gesture), GTK_PHASE_CAPTURE);
  g_signal_connect_object (gesture, "pressed", callback, self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->list), GTK_EVENT_CONTROLLER (gesture));
}

/**
 * sp_search_compare_new:
 * @list: what is found, in a window which keeps what is returned until it is disposed of
 * @workspace: the workspace
 *
 * Returns: (transfer full): the ways from the list into the comparison set of the workspace
 */
SpSearchCompare *
sp_search_compare_new (SpSearchList *list, SpWorkspace *workspace)
{
  SpSearchCompare *self;
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  g_return_val_if_fail (SP_IS_SEARCH_LIST (list), NULL);
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_SEARCH_COMPARE, NULL);
  self->list = list;
  self->workspace = g_object_ref (workspace);
  gtk_widget_insert_action_group (GTK_WIDGET (list), "result", G_ACTION_GROUP (self->actions));
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  add (self, gtk_gesture_click_new (), GDK_BUTTON_PRIMARY, G_CALLBACK (pressed_cb));
  add (self, gtk_gesture_click_new (), GDK_BUTTON_SECONDARY, G_CALLBACK (secondary_cb));
  add (self, long_press, GDK_BUTTON_PRIMARY, G_CALLBACK (long_press_cb));
  g_signal_connect_object (list, "destroy", G_CALLBACK (list_gone_cb), self, G_CONNECT_SWAPPED);
  sp_search_list_set_comparison (list, sp_workspace_get_comparison (workspace));
  return self;
}

/**
 * sp_search_compare_press:
 * @self: the ways into the comparison set
 * @key: a key
 * @held: the modifiers that are held with it
 *
 * Adds the line that is selected to the comparison set, or removes it, by Ctrl and Space or Enter; opens its menu.
 *
 * Returns: whether the key did something
 */
gboolean
sp_search_compare_press (SpSearchCompare *self, guint key, GdkModifierType held)
{
  SpRecord *record;

  g_return_val_if_fail (SP_IS_SEARCH_COMPARE (self), FALSE);

  if (key == GDK_KEY_Menu || (key == GDK_KEY_F10 && held == GDK_SHIFT_MASK))
    return open_menu_by_key (self);
  if (held != GDK_CONTROL_MASK ||
      (key != GDK_KEY_space && key != GDK_KEY_KP_Space && key != GDK_KEY_Return && key != GDK_KEY_KP_Enter))
    return GDK_EVENT_PROPAGATE;
  record = get_record (sp_search_list_get_selected (self->list));
  if (record == NULL)
    return GDK_EVENT_PROPAGATE;
  toggle (self, record);
  return GDK_EVENT_STOP;
}
