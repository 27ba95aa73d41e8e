/* SPDX-License-Identifier: GPL-3.0-or-later
 * What to type instead of what finds no quote. */
#pragma once

#include "sp-quote-request.h"
#include "sp-quote-texts.h"
#include "sp-typed-ways.h"

#include <gio/gio.h>

G_BEGIN_DECLS

GPtrArray *
sp_quote_ways_find (SpQuoteTexts *texts, SpQuoteRequest *request, const char *typed, GCancellable *cancellable);
void sp_quote_ways_find_async (SpQuoteTexts *texts,
                               SpQuoteRequest *request,
                               const char *typed,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
GPtrArray *sp_quote_ways_find_finish (GAsyncResult *result, GError **error);

G_END_DECLS
