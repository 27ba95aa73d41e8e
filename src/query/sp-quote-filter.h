/* SPDX-License-Identifier: GPL-3.0-or-later
 * The parts of what is asked of quotes: which there are, and how each is removed. */
#pragma once

#include "sp-quote-request.h"

G_BEGIN_DECLS

/**
 * SpQuoteFilter:
 * @part: a part of what is asked
 * @facet: of a value of a facet, the facet
 * @key: (nullable): of a value of a facet, its key
 * @level: (nullable): of the country's position, the level
 *
 * The smallest thing that can be removed by itself: a part, or where a part has several values, one of them.
 */
typedef struct
{
  SpQuotePart part;
  SpFacet facet;
  char *key;
  SpLevel *level;
} SpQuoteFilter;

GPtrArray *sp_quote_filters_list (SpLens *lens, SpQuoteChoice *choice);
gboolean sp_quote_filter_equal (const SpQuoteFilter *self, const SpQuoteFilter *other);
void sp_quote_filter_remove (const SpQuoteFilter *self, SpLens *lens, SpQuoteChoice *choice);

void sp_quote_part_remove (SpQuotePart part, SpFacet facet, SpLens *lens, SpQuoteChoice *choice);
void sp_quote_parts_clear (SpLens *lens, SpQuoteChoice *choice);

G_END_DECLS
