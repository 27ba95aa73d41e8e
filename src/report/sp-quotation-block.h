/* SPDX-License-Identifier: GPL-3.0-or-later
 * A quote set as a quotation on paper: the words, who said them, and the number of the source that prints them. */
#pragma once

#include "sp-quote.h"
#include "sp-report-terms.h"
#include "sp-source-numbers.h"

G_BEGIN_DECLS

void sp_quotation_add_blocks (const SpReportTerms *terms,
                              SpQuote *quote,
                              SpSourceNumbers *numbers,
                              guint n_columns,
                              GPtrArray *blocks);

G_END_DECLS
