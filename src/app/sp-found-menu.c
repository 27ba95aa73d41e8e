/* SPDX-License-Identifier: GPL-3.0-or-later
 * What can be done with a quote in the list, by menu and by key: it need not be open. */
#include "sp-found-menu.h"

#include "sp-found-row.h"
#include "sp-quote-actions.h"
#include "sp-window-actions.h"

#include <glib/gi18n-lib.h>

struct _SpFoundMenu
{
  GObject parent_instance;

  GtkWidget *owner;
  GtkWidget *list;
  GtkWidget *menu;
  GSimpleActionGroup *actions;
  SpWorkspace *workspace;
  SpQuote *quote;
};

G_DEFINE_FINAL_TYPE (SpFoundMenu, sp_found_menu, G_TYPE_OBJECT)

static SpQuote *
get_quote (GtkWidget *row)
{
  return row ? sp_found_row_get_quote (SP_FOUND_ROW (row)) : NULL;
}

static GtkWidget *
find_row_at (SpFoundMenu *self, double x, double y)
{
  GtkWidget *picked = gtk_widget_pick (self->list, x, y, GTK_PICK_DEFAULT);

  if (picked == NULL)
    return NULL;
  if (gtk_widget_get_parent (picked) == self->list)
    return gtk_widget_get_first_child (picked);
  return gtk_widget_get_ancestor (picked, SP_TYPE_FOUND_ROW);
}

static GtkWidget *
find_focused_row (SpFoundMenu *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (self->list);

  return focus ? gtk_widget_get_first_child (focus) : NULL;
}

static SpCountry *
get_country (SpFoundMenu *self)
{
  return sp_actor_get_country (sp_quote_get_speaker (self->quote));
}

static void
go (SpFoundMenu *self, gpointer record)
{
  sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), record);
}

static void
open_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpFoundMenu *self = data;

  go (self, self->quote);
}

static void
read_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpFoundMenu *self = data;

  g_signal_emit_by_name (self->owner, "read", self->quote);
}

static void
copy_cb (GSimpleAction *action, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpFoundMenu *self = data;
  SpWindow *window = SP_WINDOW (gtk_widget_get_root (self->list));

  if (g_str_equal (g_action_get_name (G_ACTION (action)), "copy"))
    sp_quote_actions_copy_words (window, self->quote);
  else
    sp_quote_actions_copy_citation (window, self->quote);
}

static void
copy_link_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpFoundMenu *self = data;

  sp_window_copy_link (SP_WINDOW (gtk_widget_get_root (self->list)), SP_RECORD (self->quote));
}

static void
star_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpFoundMenu *self = data;
  SpStars *stars = sp_workspace_get_stars (self->workspace);

  sp_stars_set (stars, self->quote, !sp_stars_has (stars, self->quote));
}

static void
compare_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpFoundMenu *self = data;

  sp_comparison_toggle (sp_workspace_get_comparison (self->workspace), get_country (self));
}

static void
speaker_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpFoundMenu *self = data;

  go (self, sp_quote_get_speaker (self->quote));
}

static void
append_item (GMenu *menu, const char *label, const char *action)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, action);

  g_menu_append_item (menu, item);
}

static void
append_compare (SpFoundMenu *self, GMenu *menu)
{
  SpCountry *country = get_country (self);
  const char *name;
  g_autofree char *label = NULL;

  if (country == NULL)
    return;
  name = sp_country_names_get_name (sp_workspace_get_names (self->workspace), country);
  if (sp_comparison_has (sp_workspace_get_comparison (self->workspace), country))
    /* Translators: %s is a country. */
    label = g_strdup_printf (_ ("Remove %s from Comparison"), name);
  else
    /* Translators: %s is a country. */
    label = g_strdup_printf (_ ("Add %s to Comparison"), name);
  append_item (menu, label, "quote.compare");
}

static GMenuModel *
create_model (SpFoundMenu *self)
{
  SpStars *stars = sp_workspace_get_stars (self->workspace);
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) go_on = g_menu_new ();
  g_autoptr (GMenu) take = g_menu_new ();
  g_autoptr (GMenu) keep = g_menu_new ();

  append_item (go_on, _ ("_Open Page"), "quote.open");
  append_item (go_on, _ ("_Read"), "quote.read");
  append_item (go_on, _ ("Open _Speaker’s Page"), "quote.speaker");
  append_item (take, _ ("_Copy"), "quote.copy");
  append_item (take, _ ("Copy with C_itation"), "quote.copy-citation");
  append_item (take, _ ("Copy _Link"), "quote.copy-link");
  append_item (keep, stars && sp_stars_has (stars, self->quote) ? _ ("Remove S_tar") : _ ("S_tar"), "quote.star");
  append_compare (self, keep);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (go_on));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (take));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (keep));
  return G_MENU_MODEL (menu);
}

static void
create_menu (SpFoundMenu *self)
{
  self->menu = gtk_popover_menu_new_from_model (NULL);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  gtk_widget_set_parent (self->menu, self->owner);
}

static gboolean
open_menu (SpFoundMenu *self, SpQuote *quote, double x, double y)
{
  g_autoptr (GMenuModel) model = NULL;
  double owner_x, owner_y;

  if (quote == NULL)
    return FALSE;
  g_set_object (&self->quote, quote);
  if (self->menu == NULL)
    create_menu (self);
  model = create_model (self);
  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), model);
  gtk_widget_translate_coordinates (self->list, self->owner, x, y, &owner_x, &owner_y);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &(GdkRectangle) { (int) owner_x, (int) owner_y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
  return TRUE;
}

static void
secondary_cb (SpFoundMenu *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  if (open_menu (self, get_quote (find_row_at (self, x, y)), x, y))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
long_press_cb (SpFoundMenu *self, double x, double y, GtkGesture *gesture)
{
  secondary_cb (self, 1, x, y, gesture);
}

static gboolean
open_menu_by_key (SpFoundMenu *self, GtkWidget *row)
{
  double x, y;

  gtk_widget_translate_coordinates (row, self->list, gtk_widget_get_width (row) / 2.0,
                                    gtk_widget_get_height (row) / 2.0, &x, &y);
  return open_menu (self, get_quote (row), x, y);
}

static gboolean
key_cb (SpFoundMenu *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  GdkModifierType held = modifiers & gtk_accelerator_get_default_mod_mask ();
  GtkWidget *row = find_focused_row (self);

  if (get_quote (row) == NULL)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Menu || (key == GDK_KEY_F10 && held == GDK_SHIFT_MASK))
    return open_menu_by_key (self, row);
  if (held != GDK_CONTROL_MASK || (key != GDK_KEY_c && key != GDK_KEY_C))
    return GDK_EVENT_PROPAGATE;
  sp_quote_actions_copy_words (SP_WINDOW (gtk_widget_get_root (self->list)), get_quote (row));
  return GDK_EVENT_STOP;
}

static void
sp_found_menu_dispose (GObject *object)
{
  SpFoundMenu *self = SP_FOUND_MENU (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  if (self->actions != NULL)
    gtk_widget_insert_action_group (self->owner, "quote", NULL);
  g_clear_object (&self->actions);
  g_clear_object (&self->workspace);
  g_clear_object (&self->quote);

  G_OBJECT_CLASS (sp_found_menu_parent_class)->dispose (object);
}

static void
sp_found_menu_class_init (SpFoundMenuClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_found_menu_dispose;
}

static void
sp_found_menu_init (SpFoundMenu *self)
{
  const GActionEntry entries[] = {
    { .name = "open", .activate = open_cb },          { .name = "read", .activate = read_cb },
    { .name = "speaker", .activate = speaker_cb },    { .name = "copy", .activate = copy_cb },
    { .name = "copy-citation", .activate = copy_cb }, { .name = "copy-link", .activate = copy_link_cb },
    { .name = "star", .activate = star_cb },          { .name = "compare", .activate = compare_cb },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
}

/* Before the list hears of it. */
static void
add (SpFoundMenu *self, GtkEventController *controller, const char *signal, GCallback callback)
{
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, signal, callback, self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->list, controller);
}

/**
 * sp_found_menu_new:
 * @owner: the #SpFoundList that the list is in, which keeps what is returned until it is disposed of
 * @list: the list, of #SpFoundRow widgets
 * @workspace: the workspace
 *
 * Returns: (transfer full): the menu of the list's rows
 */
SpFoundMenu *
sp_found_menu_new (GtkWidget *owner, GtkWidget *list, SpWorkspace *workspace)
{
  SpFoundMenu *self;
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  g_return_val_if_fail (GTK_IS_WIDGET (owner) && GTK_IS_WIDGET (list), NULL);
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_FOUND_MENU, NULL);
  self->owner = owner;
  self->list = list;
  self->workspace = g_object_ref (workspace);
  gtk_widget_insert_action_group (owner, "quote", G_ACTION_GROUP (self->actions));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  add (self, GTK_EVENT_CONTROLLER (secondary), "pressed", G_CALLBACK (secondary_cb));
  add (self, GTK_EVENT_CONTROLLER (long_press), "pressed", G_CALLBACK (long_press_cb));
  add (self, gtk_event_controller_key_new (), "key-pressed", G_CALLBACK (key_cb));
  return self;
}
