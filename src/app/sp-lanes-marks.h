/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is drawn over swim lanes while one looks at them: rings about items, the line at a day, a part of the time. */
#pragma once

#include "sp-lanes.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sp_lanes_marks_draw_ring (GtkWidget *widget, GtkSnapshot *snapshot, const SpLanesItem *item, float width);
void
sp_lanes_marks_draw_rings (GtkWidget *widget, GtkSnapshot *snapshot, SpLanes *lanes, SpRecord *record, float width);
void sp_lanes_marks_draw_band (GtkWidget *widget, GtkSnapshot *snapshot, SpLanes *lanes, double start, double end);
void sp_lanes_marks_draw_line (GtkWidget *widget, GtkSnapshot *snapshot, SpLanes *lanes, guint32 day);

G_END_DECLS
