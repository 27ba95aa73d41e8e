/* SPDX-License-Identifier: GPL-3.0-or-later
 * The legend: the levels and the kinds of nothing with their counts, to point at and to filter by. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_LEGEND (sp_legend_get_type ())
G_DECLARE_FINAL_TYPE (SpLegend, sp_legend, SP, LEGEND, GtkWidget)

void sp_legend_set_workspace (SpLegend *self, SpWorkspace *workspace);
gboolean sp_legend_get_pointed (SpLegend *self, SpLevel **level, SpNothing *nothing);
void sp_legend_mark (SpLegend *self, SpLevel *level, SpNothing nothing);

G_END_DECLS
