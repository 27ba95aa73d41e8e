/* SPDX-License-Identifier: GPL-3.0-or-later
 * How many lines the entries of the legend need, whatever the date. */
#pragma once

#include "sp-legend-chip.h"
#include "sp-lens.h"

G_BEGIN_DECLS

typedef struct _SpLegendRoom SpLegendRoom;

SpLegendRoom *sp_legend_room_new (SpIndex *index, SpLens *lens, guint n_not_in_dataset);
void sp_legend_room_free (SpLegendRoom *self);
guint sp_legend_room_count_lines (SpLegendRoom *self, SpLegendChip *first, int available);

G_END_DECLS
