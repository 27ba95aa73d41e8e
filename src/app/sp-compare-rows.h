/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which countries the pages of the Compare view show: those of the comparison set, or all, through the lens. */
#pragma once

#include "sp-workspace.h"

G_BEGIN_DECLS

GPtrArray *sp_compare_rows_find (SpWorkspace *workspace, SpQuestion *question);
gboolean sp_compare_rows_are_set (SpWorkspace *workspace);
char *sp_compare_rows_format_groups (SpWorkspace *workspace);
char *sp_compare_rows_explain_none (SpWorkspace *workspace, const char *filtered, const char *unknown);

G_END_DECLS
