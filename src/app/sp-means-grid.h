/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said of all pairs of a comparison: which are closest, and the mean differences as a table. */
#pragma once

#include "sp-country-names.h"
#include "sp-pairs.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_MEANS_GRID (sp_means_grid_get_type ())
G_DECLARE_FINAL_TYPE (SpMeansGrid, sp_means_grid, SP, MEANS_GRID, GtkWidget)

GtkWidget *sp_means_grid_new (void);
gboolean sp_means_grid_has_anything (SpPairs *pairs);
void sp_means_grid_set (SpMeansGrid *self, SpPairs *pairs, SpCountryNames *names);

G_END_DECLS
