/* SPDX-License-Identifier: GPL-3.0-or-later
 * The summary of a country: where it stands, since when, on what that rests, what happened, and who said what. */
#pragma once

#include "sp-report-terms.h"
#include "sp-report.h"
#include "sp-source-numbers.h"

G_BEGIN_DECLS

SpReport *sp_country_report_new (const SpReportTerms *terms, SpCountry *country);
void sp_country_report_add_blocks (const SpReportTerms *terms,
                                   SpCountry *country,
                                   SpSourceNumbers *numbers,
                                   gboolean has_own_pages,
                                   GPtrArray *blocks);

G_END_DECLS
