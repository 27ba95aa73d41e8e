/* SPDX-License-Identifier: GPL-3.0-or-later
 * The found quotes as a list, of which one may be selected. */
#pragma once

#include "sp-found-places.h"
#include "sp-quote-finding.h"

G_BEGIN_DECLS

#define SP_TYPE_FOUND_QUOTES (sp_found_quotes_get_type ())
G_DECLARE_FINAL_TYPE (SpFoundQuotes, sp_found_quotes, SP, FOUND_QUOTES, SpFoundPlaces)

SpFoundQuotes *sp_found_quotes_new (void);

void sp_found_quotes_set_finding (SpFoundQuotes *self, SpQuoteFinding *finding);
SpQuote *sp_found_quotes_get_neighbour (SpFoundQuotes *self, gboolean next);

G_END_DECLS
