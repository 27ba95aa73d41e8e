/* SPDX-License-Identifier: GPL-3.0-or-later
 * The menu of a list's rows: by right click, by long press and by key. */
#include "sp-row-menu.h"

#include "sp-context-menu.h"

struct _SpRowMenu
{
  GObject parent_instance;

  GtkWidget *owner;
  GtkWidget *list;
  GtkWidget *menu; /* NULL until one is wanted */
  GType row_type;
  SpRowMenuModelFunc create_model;
  gpointer data;
  const char *prefix; /* of the actions; NULL where it has none of its own */
};

G_DEFINE_FINAL_TYPE (SpRowMenu, sp_row_menu, G_TYPE_OBJECT)

/* The point is the list's. */
static gboolean
open_menu (SpRowMenu *self, GtkWidget *row, double x, double y)
{
  g_autoptr (GMenuModel) model = row ? self->create_model (row, self->data) : NULL;
  double owner_x, owner_y;

  if (model == NULL)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_translate_coordinates (self->list, self->owner, x, y, &owner_x, &owner_y);
  sp_context_menu_open (&self->menu, self->owner, model, owner_x, owner_y);
  return GDK_EVENT_STOP;
}

static void
secondary_cb (SpRowMenu *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  if (open_menu (self, sp_row_menu_find_row_at (self, x, y), x, y))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
long_press_cb (SpRowMenu *self, double x, double y, GtkGesture *gesture)
{
  secondary_cb (self, 1, x, y, gesture);
}

static gboolean
key_cb (SpRowMenu *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  GdkModifierType held = modifiers & gtk_accelerator_get_default_mod_mask ();
  GtkWidget *row = sp_row_menu_get_focused_row (self);
  double x, y;

  if (row == NULL || (key != GDK_KEY_Menu && (key != GDK_KEY_F10 || held != GDK_SHIFT_MASK)))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_translate_coordinates (row, self->list, gtk_widget_get_width (row) / 2.0,
                                    gtk_widget_get_height (row) / 2.0, &x, &y);
  return open_menu (self, row, x, y);
}

static void
sp_row_menu_dispose (GObject *object)
{
  SpRowMenu *self = SP_ROW_MENU (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  if (self->prefix != NULL)
    gtk_widget_insert_action_group (self->owner, self->prefix, NULL);
  self->prefix = NULL;

  G_OBJECT_CLASS (sp_row_menu_parent_class)->dispose (object);
}

static void
sp_row_menu_class_init (SpRowMenuClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_row_menu_dispose;
}

static void
sp_row_menu_init (SpRowMenu *self G_GNUC_UNUSED)
{
}

/**
 * sp_row_menu_new:
 * @owner: the widget that the list is in, which the menu stands in; what is returned is to be disposed of with it
 * @list: the list
 * @row_type: the type of the widgets that its rows hold
 * @create_model: (scope forever): makes what can be done with a row, each time that its menu is opened
 * @data: what to give to it
 *
 * Returns: (transfer full): the menu of the list's rows
 */
SpRowMenu *
sp_row_menu_new (GtkWidget *owner, GtkWidget *list, GType row_type, SpRowMenuModelFunc create_model, gpointer data)
{
  SpRowMenu *self;
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  g_return_val_if_fail (GTK_IS_WIDGET (owner) && GTK_IS_WIDGET (list) && create_model != NULL, NULL);

  self = g_object_new (SP_TYPE_ROW_MENU, NULL);
  self->owner = owner;
  self->list = list;
  self->row_type = row_type;
  self->create_model = create_model;
  self->data = data;
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  sp_row_menu_listen (self, GTK_EVENT_CONTROLLER (secondary), "pressed", G_CALLBACK (secondary_cb), self);
  sp_row_menu_listen (self, GTK_EVENT_CONTROLLER (long_press), "pressed", G_CALLBACK (long_press_cb), self);
  sp_row_menu_listen (self, gtk_event_controller_key_new (), "key-pressed", G_CALLBACK (key_cb), self);
  return self;
}

/**
 * sp_row_menu_set_actions:
 * @self: a menu, without actions yet
 * @prefix: (transfer none): a static string, what the names of the actions begin with
 * @entries: (array length=n_entries): what can be done with a row
 * @n_entries: how many there are
 *
 * Makes them the actions of the menu's owner while there is the menu. They are given the data of the menu's model.
 */
void
sp_row_menu_set_actions (SpRowMenu *self, const char *prefix, const GActionEntry *entries, int n_entries)
{
  g_autoptr (GSimpleActionGroup) actions = NULL;

  g_return_if_fail (SP_IS_ROW_MENU (self) && self->prefix == NULL);
  g_return_if_fail (prefix != NULL);

  actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, n_entries, self->data);
  gtk_widget_insert_action_group (self->owner, prefix, G_ACTION_GROUP (actions));
  self->prefix = prefix;
}

/**
 * sp_row_menu_listen:
 * @self: the menu
 * @controller: (transfer full): what hears of the keys or clicks
 * @signal: its signal
 * @callback: what is called, with @object first
 * @object: (type GObject): what it is called for, and not after that has gone
 *
 * Hears of something before the list does.
 */
void
sp_row_menu_listen (SpRowMenu *self,
                    GtkEventController *controller,
                    const char *signal,
                    GCallback callback,
                    gpointer object)
{
  g_return_if_fail (SP_IS_ROW_MENU (self) && GTK_IS_EVENT_CONTROLLER (controller));

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, signal, callback, object, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->list, controller);
}

/**
 * sp_row_menu_is_copy:
 * @key: a key that was pressed
 * @modifiers: what was held with it
 *
 * Returns: whether the row that has the keyboard is to be copied
 */
gboolean
sp_row_menu_is_copy (guint key, GdkModifierType modifiers)
{
  return (modifiers & gtk_accelerator_get_default_mod_mask ()) == GDK_CONTROL_MASK &&
         (key == GDK_KEY_c || key == GDK_KEY_C);
}

/**
 * sp_row_menu_find_row_at:
 * @self: the menu
 * @x: a point of the list, in its pixels
 * @y: its other coordinate
 *
 * Returns: (transfer none) (nullable): the row's widget at the point
 */
GtkWidget *
sp_row_menu_find_row_at (SpRowMenu *self, double x, double y)
{
  GtkWidget *picked;

  g_return_val_if_fail (SP_IS_ROW_MENU (self), NULL);

  picked = gtk_widget_pick (self->list, x, y, GTK_PICK_DEFAULT);
  if (picked == NULL)
    return NULL;
  if (gtk_widget_get_parent (picked) == self->list)
    picked = gtk_widget_get_first_child (picked);
  return picked ? gtk_widget_get_ancestor (picked, self->row_type) : NULL;
}

/**
 * sp_row_menu_get_focused_row:
 * @self: the menu
 *
 * Returns: (transfer none) (nullable): the widget of the row that has the keyboard
 */
GtkWidget *
sp_row_menu_get_focused_row (SpRowMenu *self)
{
  GtkWidget *focus;
  GtkWidget *row;

  g_return_val_if_fail (SP_IS_ROW_MENU (self), NULL);

  focus = gtk_widget_get_focus_child (self->list);
  row = focus ? gtk_widget_get_first_child (focus) : NULL;
  return row != NULL && G_TYPE_CHECK_INSTANCE_TYPE (row, self->row_type) ? row : NULL;
}
