/* SPDX-License-Identifier: GPL-3.0-or-later
 * A document in the making that says itself what was asked for: its blocks, and the numbers of its sources. */
#pragma once

#include "sp-report-terms.h"
#include "sp-report.h"
#include "sp-source-numbers.h"

G_BEGIN_DECLS

/**
 * SpReportMaking:
 * @terms: the terms, with a lens of its own that leaves nothing out but by the dates
 * @numbers: (nullable): the numbers of the sources; %NULL where they are not listed
 * @blocks: (element-type SpBlock): what there is so far
 *
 * A document in the making. Borrows the rest of the terms.
 */
typedef struct
{
  SpReportTerms terms;
  SpSourceNumbers *numbers;
  GPtrArray *blocks;
} SpReportMaking;

void sp_report_making_init (SpReportMaking *self, const SpReportTerms *terms);
void sp_report_making_clear (SpReportMaking *self);
void sp_report_making_add_text (SpReportMaking *self, SpTextStyle style, const char *text, SpTextLook look);
void sp_report_making_add_later (SpReportMaking *self, guint n_positions, guint n_quotes, guint n_events);
SpReport *sp_report_making_finish (SpReportMaking *self, const char *title);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpReportMaking, sp_report_making_clear)

G_END_DECLS
