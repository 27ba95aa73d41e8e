/* SPDX-License-Identifier: GPL-3.0-or-later
 * What can be done with a quote in the list, by menu and by key: it need not be open. */
#include "sp-found-menu.h"

#include "sp-found-row.h"
#include "sp-quote-actions.h"
#include "sp-row-menu.h"
#include "sp-window-actions.h"

#include <glib/gi18n-lib.h>

struct _SpFoundMenu
{
  GObject parent_instance;

  GtkWidget *owner;
  GtkWidget *list;
  SpRowMenu *menu;
  GSimpleActionGroup *actions;
  SpWorkspace *workspace;
  SpQuote *quote;
};

G_DEFINE_FINAL_TYPE (SpFoundMenu, sp_found_menu, G_TYPE_OBJECT)

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
  sp_row_menu_append (menu, label, "quote.compare", NULL);
}

static GMenuModel *
create_model (GtkWidget *row, gpointer data)
{
  SpFoundMenu *self = data;
  SpStars *stars = sp_workspace_get_stars (self->workspace);
  SpQuote *quote = sp_found_row_get_quote (SP_FOUND_ROW (row));
  GMenu *menu;
  g_autoptr (GMenu) go_on = g_menu_new ();
  g_autoptr (GMenu) take = g_menu_new ();
  g_autoptr (GMenu) keep = g_menu_new ();

  if (quote == NULL)
    return NULL;
  g_set_object (&self->quote, quote);
  menu = g_menu_new ();
  sp_row_menu_append (go_on, _ ("_Open Page"), "quote.open", NULL);
  sp_row_menu_append (go_on, _ ("_Read"), "quote.read", NULL);
  sp_row_menu_append (go_on, _ ("Open _Speaker’s Page"), "quote.speaker", NULL);
  sp_row_menu_append (take, _ ("_Copy"), "quote.copy", NULL);
  sp_row_menu_append (take, _ ("Copy with C_itation"), "quote.copy-citation", NULL);
  sp_row_menu_append (take, _ ("Copy _Link"), "quote.copy-link", NULL);
  sp_row_menu_append (keep, stars && sp_stars_has (stars, self->quote) ? _ ("Remove S_tar") : _ ("S_tar"), "quote.star",
                      NULL);
  append_compare (self, keep);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (go_on));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (take));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (keep));
  return G_MENU_MODEL (menu);
}

static gboolean
key_cb (SpFoundMenu *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  GdkModifierType held = modifiers & gtk_accelerator_get_default_mod_mask ();
  GtkWidget *row = sp_row_menu_get_focused_row (self->menu);
  SpQuote *quote = row ? sp_found_row_get_quote (SP_FOUND_ROW (row)) : NULL;

  if (quote == NULL || held != GDK_CONTROL_MASK || (key != GDK_KEY_c && key != GDK_KEY_C))
    return GDK_EVENT_PROPAGATE;
  sp_quote_actions_copy_words (SP_WINDOW (gtk_widget_get_root (self->list)), quote);
  return GDK_EVENT_STOP;
}

static void
sp_found_menu_dispose (GObject *object)
{
  SpFoundMenu *self = SP_FOUND_MENU (object);

  if (self->menu != NULL)
    g_object_run_dispose (G_OBJECT (self->menu));
  g_clear_object (&self->menu);
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
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_return_val_if_fail (GTK_IS_WIDGET (owner) && GTK_IS_WIDGET (list), NULL);
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_FOUND_MENU, NULL);
  self->owner = owner;
  self->list = list;
  self->workspace = g_object_ref (workspace);
  gtk_widget_insert_action_group (owner, "quote", G_ACTION_GROUP (self->actions));
  self->menu = sp_row_menu_new (owner, list, SP_TYPE_FOUND_ROW, create_model, self);
  /* Before the list hears of it */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (list, keys);
  return self;
}
