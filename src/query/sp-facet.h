/* SPDX-License-Identifier: GPL-3.0-or-later
 * The facets of quotes: by what the found ones can be narrowed down. */
#pragma once

#include "sp-dataset.h"
#include "sp-level.h"
#include "sp-question.h"

G_BEGIN_DECLS

/**
 * SpFacet:
 * @SP_FACET_STANCE: a question and a level that the quote expresses on it; the key is made by sp_facet_make_stance_key()
 * @SP_FACET_COUNTRY: the speaker's country; the key is its code
 * @SP_FACET_SPEAKER: who said it; the key is the id of the actor
 * @SP_FACET_SPEAKS_FOR: for whom; the key is the word that datasets write
 * @SP_FACET_CHECKED: whether the wording was checked; the key is “yes” or “no”
 * @SP_FACET_YEAR: when it was said; the key is a year of four digits, or “” for no date
 * @SP_FACET_LANGUAGE: in which language it was said; the key is the language tag
 * @SP_N_FACETS: how many there are
 *
 * By what quotes can be narrowed down. A value of a facet is told by its key.
 */
typedef enum
{
  SP_FACET_STANCE,
  SP_FACET_COUNTRY,
  SP_FACET_SPEAKER,
  SP_FACET_SPEAKS_FOR,
  SP_FACET_CHECKED,
  SP_FACET_YEAR,
  SP_FACET_LANGUAGE,
  SP_N_FACETS,
} SpFacet;

const char *sp_facet_get_nick (SpFacet facet);
gboolean sp_facet_from_nick (const char *nick, SpFacet *facet);
char *sp_facet_make_stance_key (SpQuestion *question, SpLevel *level);
gboolean sp_facet_find_stance (SpDataset *dataset, const char *key, SpQuestion **question, SpLevel **level);
GHashTable *sp_facet_find_known (SpFacet facet, SpDataset *dataset, const char *const *keys);

G_END_DECLS
