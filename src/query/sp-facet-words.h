/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the facets of quotes and their values are called, in the user's language. */
#pragma once

#include "sp-country-names.h"
#include "sp-facet.h"

G_BEGIN_DECLS

#define SP_TYPE_FACET_WORDS (sp_facet_words_get_type ())
G_DECLARE_FINAL_TYPE (SpFacetWords, sp_facet_words, SP, FACET_WORDS, GObject)

const char *sp_facet_get_title (SpFacet facet);

SpFacetWords *sp_facet_words_new (SpDataset *dataset, SpCountryNames *names);

char *sp_facet_words_format_value (SpFacetWords *self, SpFacet facet, const char *key);
char *sp_facet_words_format_filter (SpFacetWords *self, SpFacet facet, const char *key);
SpDataset *sp_facet_words_get_dataset (SpFacetWords *self);
SpCountryNames *sp_facet_words_get_names (SpFacetWords *self);

G_END_DECLS
