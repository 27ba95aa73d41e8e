/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one row of what happened. */
#pragma once

#include "sp-chronology.h"
#include "sp-found-place.h"
#include "sp-moment-metrics.h"
#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_MOMENT_ROW (sp_moment_row_get_type ())
G_DECLARE_FINAL_TYPE (SpMomentRow, sp_moment_row, SP, MOMENT_ROW, GtkWidget)

GtkWidget *sp_moment_row_new (SpWorkspace *workspace, SpMomentMetrics *metrics, gboolean pinned);

void sp_moment_row_set_place (SpMomentRow *self, SpFoundPlace *place);
void sp_moment_row_set_row (SpMomentRow *self, SpChronology *chronology, guint number);
guint sp_moment_row_get_number (SpMomentRow *self);
const SpChronologyRow *sp_moment_row_get_row (SpMomentRow *self);

G_END_DECLS
