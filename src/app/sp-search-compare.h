/* SPDX-License-Identifier: GPL-3.0-or-later
 * How what the search of everything finds gets into the comparison set: by Ctrl and a click, by menu and by key. */
#pragma once

#include "sp-search-list.h"
#include "sp-workspace.h"

G_BEGIN_DECLS

#define SP_TYPE_SEARCH_COMPARE (sp_search_compare_get_type ())
G_DECLARE_FINAL_TYPE (SpSearchCompare, sp_search_compare, SP, SEARCH_COMPARE, GObject)

SpSearchCompare *sp_search_compare_new (SpSearchList *list, SpWorkspace *workspace);
gboolean sp_search_compare_press (SpSearchCompare *self, guint key, GdkModifierType held);

G_END_DECLS
