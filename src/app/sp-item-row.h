/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one item of a page. */
#pragma once

#include "sp-page-item.h"
#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_ITEM_ROW (sp_item_row_get_type ())
G_DECLARE_FINAL_TYPE (SpItemRow, sp_item_row, SP, ITEM_ROW, GtkWidget)

GtkWidget *sp_item_row_new (SpWorkspace *workspace);
void sp_item_row_set_item (SpItemRow *self, SpPageItem *item);
SpPageItem *sp_item_row_get_item (SpItemRow *self);
char *sp_item_row_get_spoken (SpItemRow *self);

G_END_DECLS
