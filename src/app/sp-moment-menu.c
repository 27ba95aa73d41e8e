/* SPDX-License-Identifier: GPL-3.0-or-later
 * What can be done with what happened, by menu and by key: it need not be open. */
#include "sp-moment-menu.h"

#include "sp-clean-text.h"
#include "sp-context-menu.h"
#include "sp-event.h"
#include "sp-moment-row.h"
#include "sp-moment-words.h"
#include "sp-row-menu.h"
#include "sp-window-actions.h"

#include <glib/gi18n-lib.h>

/* So many countries of an event are offered for the comparison. */
#define MOST_COUNTRIES 8

struct _SpMomentMenu
{
  GObject parent_instance;

  GtkWidget *list;
  SpRowMenu *menu;
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

  sp_window_copy_link (SP_WINDOW (gtk_widget_get_root (self->list)), self->record);
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
append_open_country (SpMomentMenu *self, GMenu *menu, SpCountry *country)
{
  const char *name = sp_country_names_get_name (sp_workspace_get_names (self->workspace), country);
  /* Translators: %s is a country. */
  g_autofree char *label = g_strdup_printf (_ ("Open %s"), name);

  sp_context_menu_append (menu, label, "moment.country", sp_record_get_id (SP_RECORD (country)));
}

static GMenuModel *
create_model (GtkWidget *row, gpointer data)
{
  SpMomentMenu *self = data;
  const SpMoment *moment = get_moment (row);
  g_autoptr (GPtrArray) countries = NULL;
  GMenu *menu;
  g_autoptr (GMenu) go_on = g_menu_new ();
  g_autoptr (GMenu) take = g_menu_new ();
  g_autoptr (GMenu) keep = g_menu_new ();

  if (moment == NULL)
    return NULL;
  /* The record keeps alive what the moment borrows */
  self->moment = *moment;
  g_set_object (&self->record, sp_moment_get_record (moment));
  countries = list_countries (self);
  menu = g_menu_new ();
  sp_context_menu_append (go_on, _ ("_Open Page"), "moment.open", NULL);
  sp_context_menu_append (take, _ ("_Copy"), "moment.copy", NULL);
  sp_context_menu_append (take, _ ("Copy _Link"), "moment.copy-link", NULL);
  sp_context_menu_append_star (keep, self->workspace, self->record, "moment.star");
  for (guint i = 0; i < MIN (countries->len, MOST_COUNTRIES); i++)
    {
      append_open_country (self, go_on, countries->pdata[i]);
      sp_context_menu_append_comparison (keep, self->workspace, countries->pdata[i], "moment.compare",
                                         sp_record_get_id (countries->pdata[i]));
    }
  sp_context_menu_append_section (menu, go_on);
  sp_context_menu_append_section (menu, take);
  sp_context_menu_append_section (menu, keep);
  return G_MENU_MODEL (menu);
}

static gboolean
key_cb (SpMomentMenu *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  const SpMoment *moment = get_moment (sp_row_menu_get_focused_row (self->menu));

  if (moment == NULL || !sp_row_menu_is_copy (key, modifiers))
    return GDK_EVENT_PROPAGATE;
  copy_line (self, moment);
  return GDK_EVENT_STOP;
}

static void
sp_moment_menu_dispose (GObject *object)
{
  SpMomentMenu *self = SP_MOMENT_MENU (object);

  if (self->menu != NULL)
    g_object_run_dispose (G_OBJECT (self->menu));
  g_clear_object (&self->menu);
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
sp_moment_menu_init (SpMomentMenu *self G_GNUC_UNUSED)
{
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
  const GActionEntry entries[] = {
    { .name = "open", .activate = open_cb },
    { .name = "copy", .activate = copy_cb },
    { .name = "copy-link", .activate = copy_link_cb },
    { .name = "star", .activate = star_cb },
    { .name = "compare", .activate = compare_cb, .parameter_type = "s" },
    { .name = "country", .activate = country_cb, .parameter_type = "s" },
  };
  SpMomentMenu *self;

  g_return_val_if_fail (GTK_IS_WIDGET (owner) && GTK_IS_WIDGET (list), NULL);
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_MOMENT_MENU, NULL);
  self->list = list;
  self->workspace = g_object_ref (workspace);
  self->menu = sp_row_menu_new (owner, list, SP_TYPE_MOMENT_ROW, create_model, self);
  sp_row_menu_set_actions (self->menu, "moment", entries, G_N_ELEMENTS (entries));
  sp_row_menu_listen (self->menu, gtk_event_controller_key_new (), "key-pressed", G_CALLBACK (key_cb), self);
  return self;
}
