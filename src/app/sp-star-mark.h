/* SPDX-License-Identifier: GPL-3.0-or-later
 * A small star beside a record in a list, seen while the record is starred. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_STAR_MARK (sp_star_mark_get_type ())
G_DECLARE_FINAL_TYPE (SpStarMark, sp_star_mark, SP, STAR_MARK, GtkWidget)

GtkWidget *sp_star_mark_new (void);
void sp_star_mark_set_record (SpStarMark *self, SpWorkspace *workspace, gpointer record);

G_END_DECLS
