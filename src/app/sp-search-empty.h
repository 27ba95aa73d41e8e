/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is shown where a search of everything finds nothing: what was searched, and ways out. */
#pragma once

#include "sp-ways-out.h"
#include "sp-workspace.h"

G_BEGIN_DECLS

#define SP_TYPE_SEARCH_EMPTY (sp_search_empty_get_type ())
G_DECLARE_FINAL_TYPE (SpSearchEmpty, sp_search_empty, SP, SEARCH_EMPTY, SpWaysOut)

void sp_search_empty_set_typed (SpSearchEmpty *self, SpWorkspace *workspace, const char *typed);

G_END_DECLS
