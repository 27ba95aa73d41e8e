/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is compared: the matrix that the lens, the comparison set and the user's choice come to. */
#pragma once

#include "sp-matrix.h"

G_BEGIN_DECLS

typedef struct _SpWorkspace SpWorkspace;

#define SP_TYPE_COMPARISON_RESULTS (sp_comparison_results_get_type ())
G_DECLARE_FINAL_TYPE (SpComparisonResults, sp_comparison_results, SP, COMPARISON_RESULTS, GObject)

SpComparisonResults *sp_comparison_results_new (SpWorkspace *workspace);

SpMatrix *sp_comparison_results_get_matrix (SpComparisonResults *self);

G_END_DECLS
