/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is filtered by and how much is left, with a way to remove each filter. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_FILTER_CHIPS (sp_filter_chips_get_type ())
G_DECLARE_FINAL_TYPE (SpFilterChips, sp_filter_chips, SP, FILTER_CHIPS, GtkWidget)

void sp_filter_chips_set_workspace (SpFilterChips *self, SpWorkspace *workspace);
void sp_filter_chips_set_view (SpFilterChips *self, SpView view);

G_END_DECLS
