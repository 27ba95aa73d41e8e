/* SPDX-License-Identifier: GPL-3.0-or-later
 * What can be done with a quote in the list, by menu and by key. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_FOUND_MENU (sp_found_menu_get_type ())
G_DECLARE_FINAL_TYPE (SpFoundMenu, sp_found_menu, SP, FOUND_MENU, GObject)

SpFoundMenu *sp_found_menu_new (GtkWidget *owner, GtkWidget *list, SpWorkspace *workspace);

G_END_DECLS
