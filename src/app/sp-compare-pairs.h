/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison two by two: how far each pair of countries stands apart, in sentences. */
#pragma once

#include "sp-compare-page.h"

G_BEGIN_DECLS

#define SP_TYPE_COMPARE_PAIRS (sp_compare_pairs_get_type ())
G_DECLARE_FINAL_TYPE (SpComparePairs, sp_compare_pairs, SP, COMPARE_PAIRS, SpComparePage)

GtkWidget *sp_compare_pairs_new (SpWorkspace *workspace);

G_END_DECLS
