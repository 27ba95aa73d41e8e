/* SPDX-License-Identifier: GPL-3.0-or-later
 * What can be done with what happened, by menu and by key: it need not be open. */
#include "sp-moment-menu.h"

#include "sp-moment-row.h"
#include "sp-clean-text.h"
#include "sp-event.h"
#include "sp-moment-words.h"
#include "sp-window.h"

#include <glib/gi18n-lib.h>

/* So many countries of an event are offered for the comparison. */
#define MOST_COUNTRIES 8

struct _SpMomentMenu
{
  GObject parent_instance;

  GtkWidget *owner;
  GtkWidget *list;
  GtkWidget *menu;
  GSimpleActionGroup *actions;
  SpWorkspace *workspace;
  SpMoment moment; /* of @record */
  SpRecord *record;
};

G_DEFINE_FINAL_TYPE (SpMomentMenu, sp_moment_menu, G_TYPE_OBJECT)

static const SpMoment *
get_moment (GtkWidget *row)
{
  const SpChronologyRow *shown = row ? sp_moment_row_get_row (SP_MOMENT_ROW (row)) : NULL;

  return shown ? shown->moment : NULL;
}

static GtkWidget *
find_row_at (SpMomentMenu *self, double x, double y)
{
  GtkWidget *picked = gtk_widget_pick (self->list, x, y, GTK_PICK_DEFAULT);

  if (picked == NULL)
    return NULL;
  if (gtk_widget_get_parent (picked) == self->list)
    return gtk_widget_get_first_child (picked);
  return gtk_widget_get_ancestor (picked, SP_TYPE_MOMENT_ROW);
}

static GtkWidget *
find_focused_row (SpMomentMenu *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (self->list);

  return focus ? gtk_widget_get_first_child (focus) : NULL;
}

static GPtrArray *
list_countries (SpMomentMenu *self)
{
  GPtrArray *countries;

  if (self->moment.event != NULL)
    return g_ptr_array_ref (sp_event_get_countries (self->moment.event));
  countries = g_ptr_array_new ();
  g_ptr_array_add (countries, sp_position_get_country (self->moment.position));
  return countries;
}

static void
open_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpMomentMenu *self = data;

  sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), self->record);
}

static void
copy_line (SpMomentMenu *self, const SpMoment *moment)
{
  g_autofree char *line = sp_moment_format_line (moment, sp_workspace_get_names (self->workspace));
  g_autofree char *clean = sp_clean_text (line);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (self->list), clean);
  sp_window_tell (SP_WINDOW (gtk_widget_get_root (self->list)), _ ("Line copied"));
}

static void
copy_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpMomentMenu *self = data;

  copy_line (self, &self->moment);
}

static void
copy_link_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpMomentMenu *self = data;
  g_autofree char *address = sp_workspace_get_address_of (self->workspace, self->record);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (self->list), address);
  sp_window_tell (SP_WINDOW (gtk_widget_get_root (self->list)), _ ("Link copied"));
}

static void
star_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpMomentMenu *self = data;
  SpStars *stars = sp_workspace_get_stars (self->workspace);

  sp_stars_set (stars, self->record, !sp_stars_has (stars, self->record));
}

static SpCountry *
find_country (SpMomentMenu *self, GVariant *code)
{
  return sp_dataset_lookup (sp_workspace_get_dataset (self->workspace), SP_RECORD_COUNTRY,
                            g_variant_get_string (code, NULL));
}

static void
compare_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *code, gpointer data)
{
  SpMomentMenu *self = data;
  SpCountry *country = find_country (self, code);

  if (country != NULL)
    sp_comparison_toggle (sp_workspace_get_comparison (self->workspace), country);
}

static void
country_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *code, gpointer data)
{
  SpMomentMenu *self = data;
  SpCountry *country = find_country (self, code);

  if (country != NULL)
    sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), country);
}

static void
append_item (GMenu *menu, const char *label, const char *action, const char *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, target ? g_variant_new_string (target) : NULL);
  g_menu_append_item (menu, item);
}

static void
append_compare (SpMomentMenu *self, GMenu *menu, SpCountry *country)
{
  const char *name = sp_country_names_get_name (sp_workspace_get_names (self->workspace), country);
  g_autofree char *label = NULL;

  if (sp_comparison_has (sp_workspace_get_comparison (self->workspace), country))
    /* Translators: %s is a country. */
    label = g_strdup_printf (_ ("Remove %s from Comparison"), name);
  else
    /* Translators: %s is a country. */
    label = g_strdup_printf (_ ("Add %s to Comparison"), name);
  append_item (menu, label, "moment.compare", sp_record_get_id (SP_RECORD (country)));
}

static void
append_open_country (SpMomentMenu *self, GMenu *menu, SpCountry *country)
{
  const char *name = sp_country_names_get_name (sp_workspace_get_names (self->workspace), country);
  /* Translators: %s is a country. */
  g_autofree char *label = g_strdup_printf (_ ("Open %s"), name);

  append_item (menu, label, "moment.country", sp_record_get_id (SP_RECORD (country)));
}

static GMenuModel *
create_model (SpMomentMenu *self)
{
  SpStars *stars = sp_workspace_get_stars (self->workspace);
  g_autoptr (GPtrArray) countries = list_countries (self);
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) go_on = g_menu_new ();
  g_autoptr (GMenu) take = g_menu_new ();
  g_autoptr (GMenu) keep = g_menu_new ();

  append_item (go_on, _ ("_Open Page"), "moment.open", NULL);
  append_item (take, _ ("_Copy"), "moment.copy", NULL);
  append_item (take, _ ("Copy _Link"), "moment.copy-link", NULL);
  append_item (keep, stars && sp_stars_has (stars, self->record) ? _ ("Remove S_tar") : _ ("S_tar"), "moment.star",
               NULL);
  for (guint i = 0; i < MIN (countries->len, MOST_COUNTRIES); i++)
    {
      append_open_country (self, go_on, countries->pdata[i]);
      append_compare (self, keep, countries->pdata[i]);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (go_on));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (take));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (keep));
  return G_MENU_MODEL (menu);
}

static void
create_menu (SpMomentMenu *self)
{
  self->menu = gtk_popover_menu_new_from_model (NULL);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  gtk_widget_set_parent (self->menu, self->owner);
}

static gboolean
open_menu (SpMomentMenu *self, const SpMoment *moment, double x, double y)
{
  g_autoptr (GMenuModel) model = NULL;
  double owner_x, owner_y;

  if (moment == NULL)
    return FALSE;
  /* The record keeps alive what the moment borrows */
  self->moment = *moment;
  g_set_object (&self->record, sp_moment_get_record (moment));
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
secondary_cb (SpMomentMenu *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  if (open_menu (self, get_moment (find_row_at (self, x, y)), x, y))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
long_press_cb (SpMomentMenu *self, double x, double y, GtkGesture *gesture)
{
  secondary_cb (self, 1, x, y, gesture);
}

static gboolean
open_menu_by_key (SpMomentMenu *self, GtkWidget *row)
{
  double x, y;

  gtk_widget_translate_coordinates (row, self->list, gtk_widget_get_width (row) / 2.0,
                                    gtk_widget_get_height (row) / 2.0, &x, &y);
  return open_menu (self, get_moment (row), x, y);
}

static gboolean
key_cb (SpMomentMenu *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  GdkModifierType held = modifiers & gtk_accelerator_get_default_mod_mask ();
  GtkWidget *row = find_focused_row (self);

  if (get_moment (row) == NULL)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Menu || (key == GDK_KEY_F10 && held == GDK_SHIFT_MASK))
    return open_menu_by_key (self, row);
  if (held != GDK_CONTROL_MASK || (key != GDK_KEY_c && key != GDK_KEY_C))
    return GDK_EVENT_PROPAGATE;
  copy_line (self, get_moment (row));
  return GDK_EVENT_STOP;
}

static void
sp_moment_menu_dispose (GObject *object)
{
  SpMomentMenu *self = SP_MOMENT_MENU (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  if (self->actions != NULL)
    gtk_widget_insert_action_group (self->owner, "moment", NULL);
  g_clear_object (&self->actions);
  g_clear_object (&self->workspace);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (sp_moment_menu_parent_class)->dispose (object);
}

static void
sp_moment_menu_class_init (SpMomentMenuClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_moment_menu_dispose;
}

static void
sp_moment_menu_init (SpMomentMenu *self)
{
  const GActionEntry entries[] = {
    { .name = "open", .activate = open_cb },
    { .name = "copy", .activate = copy_cb },
    { .name = "copy-link", .activate = copy_link_cb },
    { .name = "star", .activate = star_cb },
    { .name = "compare", .activate = compare_cb, .parameter_type = "s" },
    { .name = "country", .activate = country_cb, .parameter_type = "s" },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
}

/* Before the list hears of it. */
static void
add (SpMomentMenu *self, GtkEventController *controller, const char *signal, GCallback callback)
{
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, signal, callback, self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->list, controller);
}

/**
 * sp_moment_menu_new:
 * @owner: the #SpMomentList that the list is in, which keeps what is returned until it is disposed of
 * @list: the list, of #SpMomentRow widgets
 * @workspace: the workspace
 *
 * Returns: (transfer full): the menu of the list's rows
 */
SpMomentMenu *
sp_moment_menu_new (GtkWidget *owner, GtkWidget *list, SpWorkspace *workspace)
{
  SpMomentMenu *self;
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  g_return_val_if_fail (GTK_IS_WIDGET (owner) && GTK_IS_WIDGET (list), NULL);
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_MOMENT_MENU, NULL);
  self->owner = owner;
  self->list = list;
  self->workspace = g_object_ref (workspace);
  gtk_widget_insert_action_group (owner, "moment", G_ACTION_GROUP (self->actions));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  add (self, GTK_EVENT_CONTROLLER (secondary), "pressed", G_CALLBACK (secondary_cb));
  add (self, GTK_EVENT_CONTROLLER (long_press), "pressed", G_CALLBACK (long_press_cb));
  add (self, gtk_event_controller_key_new (), "key-pressed", G_CALLBACK (key_cb));
  return self;
}
