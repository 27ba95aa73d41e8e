/* SPDX-License-Identifier: GPL-3.0-or-later
 * What every document says of itself in the same words: as of when, what is left out, what it rests on. */
#pragma once

#include "sp-report-terms.h"
#include "sp-report.h"

G_BEGIN_DECLS

char *sp_report_format_dates (const SpReportTerms *terms);
char *sp_report_format_limits (const SpReportTerms *terms);
char *sp_report_format_foot (const SpReportTerms *terms);
/**
 * SP_MOST_PRINTED:
 *
 * So many records of a list are printed at most: with more, nobody could carry the paper.
 */
#define SP_MOST_PRINTED 5000

char *sp_report_format_cut (guint n);
char *sp_report_format_unconfirmed (guint years);
char *sp_report_format_later (guint n_positions, guint n_quotes, guint n_events);
char *sp_report_format_unknown (const char *characters);
void sp_report_add_head (const SpReportTerms *terms, const char *title, const char *below, GPtrArray *blocks);
SpReport *sp_report_new_on_terms (const SpReportTerms *terms, const char *title, GPtrArray *blocks);

G_END_DECLS
