/* SPDX-License-Identifier: GPL-3.0-or-later
 * A booklet of several countries: cover, contents, a table of all, the summaries, one list of sources. */
#pragma once

#include "sp-report-terms.h"
#include "sp-report.h"

G_BEGIN_DECLS

SpReport *sp_booklet_report_new (const SpReportTerms *terms, GPtrArray *countries, const char *title);

G_END_DECLS
