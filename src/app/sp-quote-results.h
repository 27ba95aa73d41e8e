/* SPDX-License-Identifier: GPL-3.0-or-later
 * The quotes that are found through the lens and the choice, searched for on a worker. */
#pragma once

#include "sp-quote-finding.h"

G_BEGIN_DECLS

typedef struct _SpWorkspace SpWorkspace;

#define SP_TYPE_QUOTE_RESULTS (sp_quote_results_get_type ())
G_DECLARE_FINAL_TYPE (SpQuoteResults, sp_quote_results, SP, QUOTE_RESULTS, GObject)

SpQuoteResults *sp_quote_results_new (SpWorkspace *workspace);

void sp_quote_results_set_wanted (SpQuoteResults *self, gboolean wanted);
SpQuoteFinding *sp_quote_results_get_finding (SpQuoteResults *self);
SpQuoteRequest *sp_quote_results_get_request (SpQuoteResults *self);
gboolean sp_quote_results_is_current (SpQuoteResults *self);

G_END_DECLS
