/* SPDX-License-Identifier: GPL-3.0-or-later
 * The lines of the search of everything, one of which is selected. */
#pragma once

#include "sp-search-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_SEARCH_LIST (sp_search_list_get_type ())
G_DECLARE_FINAL_TYPE (SpSearchList, sp_search_list, SP, SEARCH_LIST, GtkWidget)

void sp_search_list_set_items (SpSearchList *self, GPtrArray *items, SpSearch *search, int kind);
void sp_search_list_set_comparison (SpSearchList *self, SpComparison *comparison);
const SpSearchItem *sp_search_list_get_item_at (SpSearchList *self, double x, double y);
gboolean sp_search_list_find_selected (SpSearchList *self, graphene_point_t *middle);
void sp_search_list_activate_record (SpSearchList *self, SpRecord *record);
const SpSearchItem *sp_search_list_get_selected (SpSearchList *self);
gboolean sp_search_list_move (SpSearchList *self, gboolean down);

G_END_DECLS
