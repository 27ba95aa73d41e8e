/* SPDX-License-Identifier: GPL-3.0-or-later
 * The user's stars on paper, in their order, with their notes. */
#pragma once

#include "sp-report-terms.h"
#include "sp-report.h"
#include "sp-source-numbers.h"

G_BEGIN_DECLS

SpReport *sp_stars_report_new (const SpReportTerms *terms, GPtrArray *entries);
void sp_stars_report_add_blocks (const SpReportTerms *terms,
                                 GPtrArray *entries,
                                 SpSourceNumbers *numbers,
                                 GPtrArray *blocks);

G_END_DECLS
