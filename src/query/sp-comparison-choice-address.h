/* SPDX-License-Identifier: GPL-3.0-or-later
 * How a comparison is looked at, in an address. */
#pragma once

#include "sp-address.h"
#include "sp-comparison-choice.h"

G_BEGIN_DECLS

void sp_comparison_choice_write_address (SpComparisonChoice *self, SpAddress *address);
void sp_comparison_choice_read_parts (SpComparisonChoice *self,
                                      SpDataset *dataset,
                                      const SpAddress *address,
                                      GPtrArray *missing);

G_END_DECLS
