/* SPDX-License-Identifier: GPL-3.0-or-later
 * A small chart of how many positions changed in each month, along which a date can be chosen. */
#pragma once

#include "sp-date-scale.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The height of the bars, in pixels; the axis and its years lie below. */
#define SP_DATE_CHART_BARS 24.0

#define SP_TYPE_DATE_CHART (sp_date_chart_get_type ())
G_DECLARE_FINAL_TYPE (SpDateChart, sp_date_chart, SP, DATE_CHART, GtkWidget)

GtkWidget *sp_date_chart_new (void);

void sp_date_chart_set_calendar (SpDateChart *self, SpCalendar *calendar);
void sp_date_chart_set_days (SpDateChart *self, guint32 day, guint32 compared);
void sp_date_chart_set_pointed (SpDateChart *self, SpDate period);
SpDateScale sp_date_chart_get_scale (SpDateChart *self);

G_END_DECLS
