/* SPDX-License-Identifier: GPL-3.0-or-later
 * The found quotes as a list, of which one may be selected. */
#pragma once

#include "sp-quote-finding.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_FOUND_QUOTES (sp_found_quotes_get_type ())
G_DECLARE_FINAL_TYPE (SpFoundQuotes, sp_found_quotes, SP, FOUND_QUOTES, GObject)

SpFoundQuotes *sp_found_quotes_new (void);

void sp_found_quotes_set_finding (SpFoundQuotes *self, SpQuoteFinding *finding);
guint sp_found_quotes_find (SpFoundQuotes *self, SpQuote *quote);
guint sp_found_quotes_select (SpFoundQuotes *self, SpQuote *quote);
SpQuote *sp_found_quotes_get_selected (SpFoundQuotes *self);
guint sp_found_quotes_get_place (SpFoundQuotes *self);
SpQuote *sp_found_quotes_get_neighbour (SpFoundQuotes *self, gboolean next);

G_END_DECLS
