/* SPDX-License-Identifier: GPL-3.0-or-later
 * All values of a facet, the largest first. */
#pragma once

#include "sp-facet-item.h"
#include "sp-quote-choice.h"
#include "sp-quote-finding.h"

G_BEGIN_DECLS

#define SP_TYPE_FACET_VALUES (sp_facet_values_get_type ())
G_DECLARE_FINAL_TYPE (SpFacetValues, sp_facet_values, SP, FACET_VALUES, GObject)

SpFacetValues *sp_facet_values_new (SpFacet facet);

SpFacet sp_facet_values_get_facet (SpFacetValues *self);
GPtrArray *sp_facet_values_get_items (SpFacetValues *self);
guint sp_facet_values_get_n_chosen (SpFacetValues *self);
void sp_facet_values_forget (SpFacetValues *self);
void sp_facet_values_set_finding (SpFacetValues *self,
                                  SpFacetWords *words,
                                  SpQuoteFinding *finding,
                                  SpQuoteChoice *choice);
void sp_facet_values_set_choice (SpFacetValues *self, SpQuoteChoice *choice);

G_END_DECLS
