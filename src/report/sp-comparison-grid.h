/* SPDX-License-Identifier: GPL-3.0-or-later
 * The tables of a comparison on paper. */
#pragma once

#include "sp-comparison-text.h"
#include "sp-source-numbers.h"

G_BEGIN_DECLS

gboolean sp_comparison_grid_is_turned (const SpComparisonText *self);
guint sp_comparison_grid_count_columns (const SpComparisonText *self);
void sp_comparison_grid_add_blocks (const SpComparisonText *self,
                                    SpSourceNumbers *numbers,
                                    const SpPaper *paper,
                                    GPtrArray *blocks);
void sp_comparison_counts_add_blocks (const SpComparisonText *self, GPtrArray *blocks);

G_END_DECLS
