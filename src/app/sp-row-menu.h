/* SPDX-License-Identifier: GPL-3.0-or-later
 * The menu of a list's rows: by right click, by long press and by key. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpRowMenuModelFunc:
 * @row: a row
 * @data: what was given with the function
 *
 * Returns: (transfer full) (nullable): what can be done with the row; %NULL where it is nothing
 */
typedef GMenuModel *(*SpRowMenuModelFunc) (GtkWidget *row, gpointer data);

#define SP_TYPE_ROW_MENU (sp_row_menu_get_type ())
G_DECLARE_FINAL_TYPE (SpRowMenu, sp_row_menu, SP, ROW_MENU, GObject)

SpRowMenu *
sp_row_menu_new (GtkWidget *owner, GtkWidget *list, GType row_type, SpRowMenuModelFunc create_model, gpointer data);

GtkWidget *sp_row_menu_find_row_at (SpRowMenu *self, double x, double y);
GtkWidget *sp_row_menu_get_focused_row (SpRowMenu *self);

void sp_row_menu_set_actions (SpRowMenu *self, const char *prefix, const GActionEntry *entries, int n_entries);
void sp_row_menu_listen (SpRowMenu *self,
                         GtkEventController *controller,
                         const char *signal,
                         GCallback callback,
                         gpointer object);

gboolean sp_row_menu_is_copy (guint key, GdkModifierType modifiers);

G_END_DECLS
