/* SPDX-License-Identifier: GPL-3.0-or-later
 * How much happened in each month, as bars that go along with a list. */
#pragma once

#include "sp-chronology.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_MONTH_CHART (sp_month_chart_get_type ())
G_DECLARE_FINAL_TYPE (SpMonthChart, sp_month_chart, SP, MONTH_CHART, GtkWidget)

void sp_month_chart_set_chronology (SpMonthChart *self, SpChronology *chronology);
void sp_month_chart_set_seen (SpMonthChart *self, guint first_period, guint last_period);
void sp_month_chart_set_low (SpMonthChart *self, gboolean low);
guint sp_month_chart_get_at (SpMonthChart *self);

G_END_DECLS
