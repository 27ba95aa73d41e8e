/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds in all kinds of records of a dataset at once, the best of each kind. */
#pragma once

#include "sp-country-names.h"
#include "sp-index.h"
#include "sp-overall-finding.h"
#include "sp-quote-texts.h"
#include "sp-typed-ways.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SP_OVERALL_MORE:
 *
 * So many records of the kind of which more are wanted are found at most.
 */
#define SP_OVERALL_MORE 100

#define SP_TYPE_OVERALL_SEARCH (sp_overall_search_get_type ())
G_DECLARE_FINAL_TYPE (SpOverallSearch, sp_overall_search, SP, OVERALL_SEARCH, GObject)

SpOverallSearch *sp_overall_search_new (SpQuoteTexts *quotes, SpCountryNames *names);

SpOverallFinding *
sp_overall_search_find (SpOverallSearch *self, const char *typed, guint n_best, int more_of, GCancellable *cancellable);
void sp_overall_search_find_async (SpOverallSearch *self,
                                   const char *typed,
                                   guint n_best,
                                   int more_of,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
SpOverallFinding *sp_overall_search_find_finish (SpOverallSearch *self, GAsyncResult *result, GError **error);

GPtrArray *sp_overall_search_find_ways (SpOverallSearch *self, const char *typed, GCancellable *cancellable);
void sp_overall_search_find_ways_async (SpOverallSearch *self,
                                        const char *typed,
                                        GCancellable *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data);
GPtrArray *sp_overall_search_find_ways_finish (SpOverallSearch *self, GAsyncResult *result, GError **error);

G_END_DECLS
