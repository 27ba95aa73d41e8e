/* SPDX-License-Identifier: GPL-3.0-or-later
 * A country that has one position, in a part of a column: what its answer is, and what that rests on. */
#pragma once

#include "sp-report-terms.h"
#include "sp-source-numbers.h"

G_BEGIN_DECLS

void sp_short_summary_add_blocks (const SpReportTerms *terms,
                                  SpCountry *country,
                                  SpSourceNumbers *numbers,
                                  guint n_columns,
                                  GPtrArray *blocks);

G_END_DECLS
