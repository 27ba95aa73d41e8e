/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison set as chips: a way to its page, to each of its countries, and to take them out. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_COMPARISON_CHIPS (sp_comparison_chips_get_type ())
G_DECLARE_FINAL_TYPE (SpComparisonChips, sp_comparison_chips, SP, COMPARISON_CHIPS, GtkWidget)

void sp_comparison_chips_set_workspace (SpComparisonChips *self, SpWorkspace *workspace);
void sp_comparison_chips_set_leads_on (SpComparisonChips *self, gboolean leads_on);
void sp_comparison_chips_set_room (SpComparisonChips *self, int width);

G_END_DECLS
