/* SPDX-License-Identifier: GPL-3.0-or-later
 * An entry of the legend: a level or a kind of nothing, and how many countries are there. */
#pragma once

#include "sp-tally.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_LEGEND_CHIP (sp_legend_chip_get_type ())
G_DECLARE_FINAL_TYPE (SpLegendChip, sp_legend_chip, SP, LEGEND_CHIP, GtkWidget)

GtkWidget *sp_legend_chip_new_for_level (SpQuestion *question, SpLevel *level);
GtkWidget *sp_legend_chip_new_for_nothing (SpNothing nothing);

SpLevel *sp_legend_chip_get_level (SpLegendChip *self);
SpNothing sp_legend_chip_get_nothing (SpLegendChip *self);
gboolean sp_legend_chip_is_pointed (SpLegendChip *self);

void sp_legend_chip_set_count (SpLegendChip *self, const SpLevelCount *count, guint unconfirmed_years);
void sp_legend_chip_set_lack (SpLegendChip *self, guint n, gboolean hatched);
void sp_legend_chip_set_chosen (SpLegendChip *self, gboolean chosen);
void sp_legend_chip_set_marked (SpLegendChip *self, gboolean marked);
int sp_legend_chip_measure_frame (SpLegendChip *self);
int sp_legend_chip_measure_numbers (SpLegendChip *self, const SpLevelCount *count);

G_END_DECLS
