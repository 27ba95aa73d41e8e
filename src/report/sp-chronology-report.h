/* SPDX-License-Identifier: GPL-3.0-or-later
 * The chronology on paper: what happened, by years and months, with numbered sources. */
#pragma once

#include "sp-chronology.h"
#include "sp-report-terms.h"
#include "sp-report.h"
#include "sp-source-numbers.h"

G_BEGIN_DECLS

SpReport *sp_chronology_report_new (const SpReportTerms *terms, SpChronologyChoice *choice);
void sp_chronology_report_add_blocks (const SpReportTerms *terms,
                                      SpChronology *chronology,
                                      SpSourceNumbers *numbers,
                                      GPtrArray *blocks);

G_END_DECLS
