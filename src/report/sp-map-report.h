/* SPDX-License-Identifier: GPL-3.0-or-later
 * The map on paper: with its legend and counts, and who stands where by level. */
#pragma once

#include "sp-report-terms.h"
#include "sp-report.h"
#include "sp-source-numbers.h"

G_BEGIN_DECLS

void sp_map_report_add_blocks (const SpReportTerms *terms, SpSourceNumbers *numbers, GPtrArray *blocks);
SpReport *sp_map_report_new (const SpReportTerms *terms);

G_END_DECLS
