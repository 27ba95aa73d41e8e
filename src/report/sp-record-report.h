/* SPDX-License-Identifier: GPL-3.0-or-later
 * A record on paper: what its page in the window says, with numbered sources. */
#pragma once

#include "sp-report-terms.h"
#include "sp-report.h"
#include "sp-source-numbers.h"

G_BEGIN_DECLS

SpReport *sp_record_report_new (const SpReportTerms *terms, SpRecord *record);
void
sp_record_report_add_blocks (const SpReportTerms *terms, SpRecord *record, SpSourceNumbers *numbers, GPtrArray *blocks);

G_END_DECLS
