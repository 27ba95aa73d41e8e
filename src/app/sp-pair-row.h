/* SPDX-License-Identifier: GPL-3.0-or-later
 * The row of two countries: how far they stand apart in words, and the ways to their positions. */
#pragma once

#include "sp-country-names.h"
#include "sp-pairs.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_PAIR_ROW (sp_pair_row_get_type ())
G_DECLARE_FINAL_TYPE (SpPairRow, sp_pair_row, SP, PAIR_ROW, GtkWidget)

GtkWidget *sp_pair_row_new (void);
void sp_pair_row_set (SpPairRow *self,
                      SpIndex *index,
                      SpCountryNames *names,
                      const SpOutlook *outlook,
                      SpPairs *pairs,
                      guint pair,
                      gboolean expanded);

G_END_DECLS
