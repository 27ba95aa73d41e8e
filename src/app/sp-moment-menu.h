/* SPDX-License-Identifier: GPL-3.0-or-later
 * What can be done with what happened, by menu and by key: it need not be open. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_MOMENT_MENU (sp_moment_menu_get_type ())
G_DECLARE_FINAL_TYPE (SpMomentMenu, sp_moment_menu, SP, MOMENT_MENU, GObject)

SpMomentMenu *sp_moment_menu_new (GtkWidget *owner, GtkWidget *list, SpWorkspace *workspace);

G_END_DECLS
