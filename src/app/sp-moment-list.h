/* SPDX-License-Identifier: GPL-3.0-or-later
 * The list of what happened, whose heads stay in sight while it scrolls. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_MOMENT_LIST (sp_moment_list_get_type ())
G_DECLARE_FINAL_TYPE (SpMomentList, sp_moment_list, SP, MOMENT_LIST, GtkWidget)

void sp_moment_list_set_workspace (SpMomentList *self, SpWorkspace *workspace);
void sp_moment_list_settle (SpMomentList *self);
void sp_moment_list_open_first (SpMomentList *self);
SpRecord *sp_moment_list_get_selected (SpMomentList *self);
void sp_moment_list_focus (SpMomentList *self);
void sp_moment_list_go_to_row (SpMomentList *self, guint row, gboolean focus);
gboolean sp_moment_list_get_seen (SpMomentList *self, guint *first_row, guint *last_row);

G_END_DECLS
