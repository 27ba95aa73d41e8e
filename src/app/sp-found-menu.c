/* SPDX-License-Identifier: GPL-3.0-or-later
 * What can be done with a quote in the list, by menu and by key: it need not be open. */
#include "sp-found-menu.h"

#include "sp-context-menu.h"
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

static GMenuModel *
create_model (GtkWidget *row, gpointer data)
{
  SpFoundMenu *self = data;
  SpQuote *quote = sp_found_row_get_quote (SP_FOUND_ROW (row));
  GMenu *menu;
  g_autoptr (GMenu) go_on = g_menu_new ();
  g_autoptr (GMenu) take = g_menu_new ();
  g_autoptr (GMenu) keep = g_menu_new ();

  if (quote == NULL)
    return NULL;
  g_set_object (&self->quote, quote);
  menu = g_menu_new ();
  sp_context_menu_append (go_on, _ ("_Open Page"), "quote.open", NULL);
  sp_context_menu_append (go_on, _ ("_Read"), "quote.read", NULL);
  sp_context_menu_append (go_on, _ ("Open _Speaker’s Page"), "quote.speaker", NULL);
  sp_context_menu_append (take, _ ("_Copy"), "quote.copy", NULL);
  sp_context_menu_append (take, _ ("Copy with C_itation"), "quote.copy-citation", NULL);
  sp_context_menu_append (take, _ ("Copy _Link"), "quote.copy-link", NULL);
  sp_context_menu_append_star (keep, self->workspace, quote, "quote.star");
  if (get_country (self) != NULL)
    sp_context_menu_append_comparison (keep, self->workspace, get_country (self), "quote.compare", NULL);
  sp_context_menu_append_section (menu, go_on);
  sp_context_menu_append_section (menu, take);
  sp_context_menu_append_section (menu, keep);
  return G_MENU_MODEL (menu);
}

static gboolean
key_cb (SpFoundMenu *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  GtkWidget *row = sp_row_menu_get_focused_row (self->menu);
  SpQuote *quote = row ? sp_found_row_get_quote (SP_FOUND_ROW (row)) : NULL;

  if (quote == NULL || !sp_row_menu_is_copy (key, modifiers))
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
sp_found_menu_init (SpFoundMenu *self G_GNUC_UNUSED)
{
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
  const GActionEntry entries[] = {
    { .name = "open", .activate = open_cb },          { .name = "read", .activate = read_cb },
    { .name = "speaker", .activate = speaker_cb },    { .name = "copy", .activate = copy_cb },
    { .name = "copy-citation", .activate = copy_cb }, { .name = "copy-link", .activate = copy_link_cb },
    { .name = "star", .activate = star_cb },          { .name = "compare", .activate = compare_cb },
  };
  SpFoundMenu *self;

  g_return_val_if_fail (GTK_IS_WIDGET (owner) && GTK_IS_WIDGET (list), NULL);
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_FOUND_MENU, NULL);
  self->owner = owner;
  self->list = list;
  self->workspace = g_object_ref (workspace);
  self->menu = sp_row_menu_new (owner, list, SP_TYPE_FOUND_ROW, create_model, self);
  sp_row_menu_set_actions (self->menu, "quote", entries, G_N_ELEMENTS (entries));
  sp_row_menu_listen (self->menu, gtk_event_controller_key_new (), "key-pressed", G_CALLBACK (key_cb), self);
  return self;
}
