/* SPDX-License-Identifier: GPL-3.0-or-later
 * Makes what is compared a part of the navigation: each change of the set is a step that one can go back. */
#pragma once

#include "sp-comparison.h"
#include "sp-navigation.h"

G_BEGIN_DECLS

#define SP_TYPE_COMPARISON_STEPS (sp_comparison_steps_get_type ())
G_DECLARE_FINAL_TYPE (SpComparisonSteps, sp_comparison_steps, SP, COMPARISON_STEPS, GObject)

SpComparisonSteps *sp_comparison_steps_new (SpComparison *comparison, SpNavigation *navigation);

void sp_comparison_steps_set_dataset (SpComparisonSteps *self, SpDataset *dataset);

G_END_DECLS
