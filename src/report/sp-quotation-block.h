/* SPDX-License-Identifier: GPL-3.0-or-later
 * A quote set as a quotation on paper: the words, who said them, and the number of the source that prints them. */
#pragma once

#include "sp-quote.h"
#include "sp-report-terms.h"
#include "sp-source-numbers.h"

G_BEGIN_DECLS

/**
 * SpQuotationSetting:
 * @n_columns: in how many columns it is to stand, 1 or more
 * @style: how the words are set
 * @number: what stands before the words; 0 for nothing
 * @indent: how far all of it is indented, in points
 * @has_rule: whether there is a line above it
 * @is_bare: whether the words, who said them and their source are all that is said, as more is said elsewhere
 * @is_detailed: whether to say who printed it and that it was checked; that it was not is said in any case
 *
 * How a quotation is set.
 */
typedef struct
{
  guint n_columns;
  SpTextStyle style;
  guint number;
  double indent;
  gboolean has_rule;
  gboolean is_bare;
  gboolean is_detailed;
} SpQuotationSetting;

void sp_quotation_add_blocks (const SpReportTerms *terms,
                              SpQuote *quote,
                              SpSourceNumbers *numbers,
                              guint n_columns,
                              GPtrArray *blocks);
void sp_quotation_add_blocks_set (const SpReportTerms *terms,
                                  SpQuote *quote,
                                  SpSourceNumbers *numbers,
                                  const SpQuotationSetting *setting,
                                  GPtrArray *blocks);

G_END_DECLS
