/* SPDX-License-Identifier: GPL-3.0-or-later
 * What to search for instead of what finds nothing. */
#pragma once

#include "sp-overall-search.h"

G_BEGIN_DECLS

GPtrArray *
sp_overall_ways_find (SpOverallSearch *search, const char *typed, const char *const *words, GCancellable *cancellable);

G_END_DECLS
