/* SPDX-License-Identifier: GPL-3.0-or-later
 * A comparison on paper: its table, its counts, its course, and the sources that it rests on. */
#pragma once

#include "sp-comparison-text.h"
#include "sp-report.h"

G_BEGIN_DECLS

SpPaper sp_comparison_report_choose_paper (const SpComparisonText *self, const SpPaper *upright);
SpReport *sp_comparison_report_new (const SpComparisonText *self, const SpPaper *paper);

G_END_DECLS
