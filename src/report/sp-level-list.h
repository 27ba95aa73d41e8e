/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who stands where on a question, in columns: a list for each level, or for each kind of change between two dates. */
#pragma once

#include "sp-report-terms.h"
#include "sp-source-numbers.h"

G_BEGIN_DECLS

void sp_level_list_add_blocks (const SpReportTerms *terms,
                               GPtrArray *countries,
                               SpSourceNumbers *numbers,
                               GPtrArray *blocks);

G_END_DECLS
