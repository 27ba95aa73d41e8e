/* SPDX-License-Identifier: GPL-3.0-or-later
 * A value of a facet as the interface shows it: its words, how many quotes it would give, whether it is chosen. */
#pragma once

#include "sp-facet-words.h"
#include "sp-search.h"

G_BEGIN_DECLS

#define SP_TYPE_FACET_ITEM (sp_facet_item_get_type ())
G_DECLARE_FINAL_TYPE (SpFacetItem, sp_facet_item, SP, FACET_ITEM, GObject)

SpFacetItem *sp_facet_item_new (SpFacetWords *words, SpFacet facet, const char *key);

SpFacet sp_facet_item_get_facet (SpFacetItem *self);
const char *sp_facet_item_get_key (SpFacetItem *self);
const char *sp_facet_item_get_label (SpFacetItem *self);
gboolean sp_facet_item_get_stance (SpFacetItem *self, SpQuestion **question, SpLevel **level);
GPtrArray *sp_facet_item_get_questions (SpFacetItem *self);
guint sp_facet_item_get_count (SpFacetItem *self);
gboolean sp_facet_item_is_chosen (SpFacetItem *self);
void sp_facet_item_set_count (SpFacetItem *self, guint count);
void sp_facet_item_set_chosen (SpFacetItem *self, gboolean chosen);
guint sp_facet_item_match (SpFacetItem *self, SpSearch *search, const char *typed);

G_END_DECLS
