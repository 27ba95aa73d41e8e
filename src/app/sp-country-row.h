/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one row of the list of countries. */
#pragma once

#include "sp-comparison.h"
#include "sp-country-item.h"
#include "sp-row-metrics.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The size of small text, as the platform's style has it. */
#define SP_COUNTRY_ROW_SMALL 0.82

#define SP_TYPE_COUNTRY_ROW (sp_country_row_get_type ())
G_DECLARE_FINAL_TYPE (SpCountryRow, sp_country_row, SP, COUNTRY_ROW, GtkWidget)

GtkWidget *sp_country_row_new (SpRowMetrics *metrics);
void sp_country_row_set_item (SpCountryRow *self, SpCountryItem *item);
SpCountryItem *sp_country_row_get_item (SpCountryRow *self);
void sp_country_row_set_comparison (SpCountryRow *self, SpComparison *comparison);

G_END_DECLS
