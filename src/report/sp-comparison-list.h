/* SPDX-License-Identifier: GPL-3.0-or-later
 * A comparison on paper question by question, where its columns would be too narrow to be read. */
#pragma once

#include "sp-comparison-text.h"
#include "sp-source-numbers.h"

G_BEGIN_DECLS

void sp_comparison_list_add_blocks (const SpComparisonText *self, SpSourceNumbers *numbers, GPtrArray *blocks);

G_END_DECLS
