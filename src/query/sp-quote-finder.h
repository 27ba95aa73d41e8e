/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds the quotes that are asked for, in order, with the counts of their facets. */
#pragma once

#include "sp-quote-finding.h"

#include <gio/gio.h>

G_BEGIN_DECLS

SpQuoteFinding *sp_quote_finder_find (SpQuoteTexts *texts, SpQuoteRequest *request, GCancellable *cancellable);
guint sp_quote_finder_count (SpQuoteTexts *texts, SpQuoteRequest *request, GCancellable *cancellable);
void sp_quote_finder_find_async (SpQuoteTexts *texts,
                                 SpQuoteRequest *request,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
SpQuoteFinding *sp_quote_finder_find_finish (GAsyncResult *result, GError **error);

G_END_DECLS
