/* SPDX-License-Identifier: GPL-3.0-or-later
 * A starred record in the list of stars: its words, what became of them, and the note on it. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_STAR_ROW (sp_star_row_get_type ())
G_DECLARE_FINAL_TYPE (SpStarRow, sp_star_row, SP, STAR_ROW, GtkWidget)

GtkWidget *sp_star_row_new (SpWorkspace *workspace);
void sp_star_row_set_star (SpStarRow *self, SpStar *star);
SpStar *sp_star_row_get_star (SpStarRow *self);
char *sp_star_row_get_spoken (SpStarRow *self);

G_END_DECLS
