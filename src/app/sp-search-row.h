/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one line of the search of everything. */
#pragma once

#include "sp-search-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_SEARCH_ROW (sp_search_row_get_type ())
G_DECLARE_FINAL_TYPE (SpSearchRow, sp_search_row, SP, SEARCH_ROW, GtkListBoxRow)

GtkWidget *sp_search_row_new (void);
void sp_search_row_set_item (SpSearchRow *self, const SpSearchItem *item, SpSearch *search);
void sp_search_row_set_compared (SpSearchRow *self, gboolean compared);
const SpSearchItem *sp_search_row_get_item (SpSearchRow *self);
void sp_search_row_update_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data);

G_END_DECLS
