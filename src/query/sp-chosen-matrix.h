/* SPDX-License-Identifier: GPL-3.0-or-later
 * The matrix that the lens, the comparison set and the user's choice come to. */
#pragma once

#include "sp-comparison-choice.h"
#include "sp-comparison.h"
#include "sp-lens.h"

G_BEGIN_DECLS

GPtrArray *sp_comparison_choice_list_questions (SpComparisonChoice *self, SpLens *lens);
gboolean sp_comparison_choice_is_whole (SpComparisonChoice *self, SpComparison *comparison);
SpMatrix *sp_comparison_choice_make_matrix (SpComparisonChoice *self,
                                            SpComparison *comparison,
                                            SpLens *lens,
                                            SpCountryNames *names,
                                            guint unconfirmed_years);
GArray *sp_comparison_choice_order_rows (SpComparisonChoice *self, SpMatrix *matrix);

G_END_DECLS
