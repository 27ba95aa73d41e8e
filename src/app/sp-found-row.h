/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one row of the found quotes. */
#pragma once

#include "sp-found-place.h"
#include "sp-row-metrics.h"
#include "sp-search.h"
#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_FOUND_ROW (sp_found_row_get_type ())
G_DECLARE_FINAL_TYPE (SpFoundRow, sp_found_row, SP, FOUND_ROW, GtkWidget)

GtkWidget *sp_found_row_new (SpWorkspace *workspace, SpRowMetrics *metrics);
void sp_found_row_set_place (SpFoundRow *self, SpFoundPlace *place, SpSearch *search);
void sp_found_row_set_search (SpFoundRow *self, SpSearch *search);
SpQuote *sp_found_row_get_quote (SpFoundRow *self);

G_END_DECLS
