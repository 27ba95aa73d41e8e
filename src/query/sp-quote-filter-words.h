/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is asked of quotes in words: each part of it, and why nothing was found. */
#pragma once

#include "sp-facet-words.h"
#include "sp-quote-finding.h"
#include "sp-quote-filter.h"

G_BEGIN_DECLS

char *sp_quote_filter_format (SpFacetWords *words, SpLens *lens, SpQuoteChoice *choice, const SpQuoteFilter *filter);
char *sp_quote_filters_format (SpFacetWords *words, SpLens *lens, SpQuoteChoice *choice);
char *sp_quote_filter_format_count (SpQuoteFinding *finding);
char *sp_quote_filter_explain_none (SpFacetWords *words, SpLens *lens, SpQuoteChoice *choice, SpQuoteFinding *finding);
char *
sp_quote_filter_format_way_out (SpFacetWords *words, SpLens *lens, SpQuoteChoice *choice, const SpWayOut *way_out);

G_END_DECLS
