/* SPDX-License-Identifier: GPL-3.0-or-later
 * What can be done with the tiles of a comparison's table: by click, by key, by menu. */
#pragma once

#include "sp-matrix-grid.h"
#include "sp-workspace.h"

G_BEGIN_DECLS

#define SP_TYPE_MATRIX_MENU (sp_matrix_menu_get_type ())
G_DECLARE_FINAL_TYPE (SpMatrixMenu, sp_matrix_menu, SP, MATRIX_MENU, GObject)

SpMatrixMenu *sp_matrix_menu_new (GtkWidget *owner, SpMatrixGrid *grid, SpWorkspace *workspace);

void sp_matrix_menu_activate (SpMatrixMenu *self, guint line, guint place);
void sp_matrix_menu_toggle (SpMatrixMenu *self, guint line, guint place);
void sp_matrix_menu_open (SpMatrixMenu *self, guint line, guint place);
void sp_matrix_menu_put (SpMatrixMenu *self, SpQuestion *question, SpQuestion *target, gboolean after);
void sp_matrix_menu_shift (SpMatrixMenu *self, guint line, guint place, int by);

G_END_DECLS
