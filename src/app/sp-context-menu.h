/* SPDX-License-Identifier: GPL-3.0-or-later
 * What context menus are made of, and the popover that they are in. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sp_context_menu_append (GMenu *menu, const char *label, const char *action, const char *target);
void sp_context_menu_append_section (GMenu *menu, GMenu *section);
void sp_context_menu_append_comparison (GMenu *menu,
                                        SpWorkspace *workspace,
                                        SpCountry *country,
                                        const char *action,
                                        const char *target);
void sp_context_menu_append_star (GMenu *menu, SpWorkspace *workspace, gpointer record, const char *action);

void sp_context_menu_open (GtkWidget **popover, GtkWidget *owner, GMenuModel *model, double x, double y);

G_END_DECLS
