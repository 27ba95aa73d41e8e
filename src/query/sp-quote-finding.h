/* SPDX-License-Identifier: GPL-3.0-or-later
 * The quotes that were found, in order, with the counts of what they can be narrowed down by. */
#pragma once

#include "sp-quote-request.h"
#include "sp-quote-texts.h"

G_BEGIN_DECLS

/**
 * SpFacetValue:
 * @key: the key of the value, see #SpFacet
 * @count: how many quotes with this value there would be if it were chosen: those that all the other parts of what is
 *   asked let through, whatever else is chosen in this facet
 * @chosen: whether it is chosen
 *
 * A value of a facet that some quote of the dataset has, or that is chosen.
 */
typedef struct
{
  const char *key;
  guint count;
  gboolean chosen;
} SpFacetValue;

/**
 * SpWayOut:
 * @part: an active part of what was asked
 * @facet: which facet, where @part is #SP_QUOTE_PART_FACET
 * @count: how many quotes there would be without it
 *
 * What could be removed where nothing was found.
 */
typedef struct
{
  SpQuotePart part;
  SpFacet facet;
  guint count;
} SpWayOut;

#define SP_TYPE_QUOTE_FINDING (sp_quote_finding_get_type ())
G_DECLARE_FINAL_TYPE (SpQuoteFinding, sp_quote_finding, SP, QUOTE_FINDING, GObject)

/**
 * SpQuoteFindingInit:
 * @texts: where they were found
 * @numbers: (element-type guint32): the numbers of the found quotes, in order
 * @n_later: see sp_quote_finding_get_n_later()
 * @values: (element-type SpFacetValue): see sp_quote_finding_get_values()
 * @keys: (element-type utf8): the keys that are chosen, which @values may point at
 * @ways_out: (element-type SpWayOut): see sp_quote_finding_get_ways_out()
 *
 * What sp_quote_finding_new() makes a finding of; arrays gain a reference and must not change afterwards.
 */
typedef struct
{
  SpQuoteTexts *texts;
  GArray *numbers;
  guint n_later;
  GArray *values[SP_N_FACETS];
  GPtrArray *keys[SP_N_FACETS];
  GArray *ways_out;
} SpQuoteFindingInit;

SpQuoteFinding *sp_quote_finding_new (const SpQuoteFindingInit *init);

guint sp_quote_finding_get_n_quotes (SpQuoteFinding *self);
SpQuote *sp_quote_finding_get_quote (SpQuoteFinding *self, guint position);
guint sp_quote_finding_get_n_all (SpQuoteFinding *self);
guint sp_quote_finding_get_n_later (SpQuoteFinding *self);
GArray *sp_quote_finding_get_values (SpQuoteFinding *self, SpFacet facet);
GArray *sp_quote_finding_get_ways_out (SpQuoteFinding *self);

G_END_DECLS
