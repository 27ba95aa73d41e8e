/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said of an entry of the legend that is pointed at, beside the legend and not over it. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_LEGEND_TIP (sp_legend_tip_get_type ())
G_DECLARE_FINAL_TYPE (SpLegendTip, sp_legend_tip, SP, LEGEND_TIP, GObject)

SpLegendTip *sp_legend_tip_new (GtkWidget *chip);

void sp_legend_tip_set_text (SpLegendTip *self, const char *text);
void sp_legend_tip_show_soon (SpLegendTip *self);
void sp_legend_tip_hide (SpLegendTip *self);

G_END_DECLS
