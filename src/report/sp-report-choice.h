/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which events and quotes a summary has where it has not all of them. */
#pragma once

#include "sp-report-terms.h"

G_BEGIN_DECLS

#define SP_REPORT_MOST_EVENTS 12
#define SP_REPORT_MOST_QUOTES 4

GPtrArray *sp_report_choose_events (const SpReportTerms *terms, SpCountry *country, guint *n_all);
GPtrArray *sp_report_choose_quotes (const SpReportTerms *terms, SpCountry *country, guint *n_all);

G_END_DECLS
