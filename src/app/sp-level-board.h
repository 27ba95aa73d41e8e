/* SPDX-License-Identifier: GPL-3.0-or-later
 * The view of countries by level: each level with its definition, its count and its countries. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_LEVEL_BOARD (sp_level_board_get_type ())
G_DECLARE_FINAL_TYPE (SpLevelBoard, sp_level_board, SP, LEVEL_BOARD, GtkWidget)

void sp_level_board_set_workspace (SpLevelBoard *self, SpWorkspace *workspace);

G_END_DECLS
