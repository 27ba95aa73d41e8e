/* SPDX-License-Identifier: GPL-3.0-or-later
 * Quotes on paper: a numbered list of quotations, with what was asked for and where each is printed. */
#pragma once

#include "sp-quote-choice.h"
#include "sp-quote-finding.h"
#include "sp-report-terms.h"
#include "sp-report.h"
#include "sp-source-numbers.h"

G_BEGIN_DECLS

SpReport *sp_quotes_report_new (const SpReportTerms *terms, GPtrArray *quotes, const char *asked);
SpReport *sp_quotes_report_new_for_finding (const SpReportTerms *terms, SpQuoteChoice *choice, SpQuoteFinding *finding);
void sp_quotes_report_add_blocks (const SpReportTerms *terms,
                                  GPtrArray *quotes,
                                  SpSourceNumbers *numbers,
                                  GPtrArray *blocks);

G_END_DECLS
