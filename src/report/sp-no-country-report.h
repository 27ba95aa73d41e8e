/* SPDX-License-Identifier: GPL-3.0-or-later
 * What belongs to no country: what organizations such as the European Union did and said. */
#pragma once

#include "sp-report-terms.h"
#include "sp-source-numbers.h"

G_BEGIN_DECLS

void sp_no_country_report_add_blocks (const SpReportTerms *terms,
                                      const char *place,
                                      const char *title,
                                      SpSourceNumbers *numbers,
                                      GPtrArray *blocks);

G_END_DECLS
