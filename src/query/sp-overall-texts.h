/* SPDX-License-Identifier: GPL-3.0-or-later
 * Names and texts of all records of a dataset but its quotes, folded once, to be searched at every keystroke. */
#pragma once

#include "sp-country-names.h"
#include "sp-index.h"
#include "sp-word-list.h"

G_BEGIN_DECLS

/**
 * SP_OVERALL_SEPARATOR:
 *
 * Stands between the names of a record; no one types it.
 */
#define SP_OVERALL_SEPARATOR '\x1f'

/**
 * SpOverallLine:
 * @record: (type SpRecord): a record
 * @names: what it is called, folded, with #SP_OVERALL_SEPARATOR between several
 * @titles: the names, and of an actor the offices held, in whatever order one types them
 * @texts: all that is searched, folded; the names as well
 * @weight: what is greater comes first among what fits as well: of what is dated the newer, of actors those who are
 *   quoted more often, of countries those earlier in the alphabet
 *
 * A record as it is searched.
 */
typedef struct
{
  gpointer record;
  const char *names;
  const char *titles;
  const char *texts;
  guint32 weight;
} SpOverallLine;

typedef struct _SpOverallTexts SpOverallTexts;

SpOverallTexts *sp_overall_texts_new (SpIndex *index, SpCountryNames *names);
void sp_overall_texts_free (SpOverallTexts *self);

const SpOverallLine *sp_overall_texts_get_lines (SpOverallTexts *self, SpRecordKind kind, guint *n_lines);
SpWordList *sp_overall_texts_list_words (SpOverallTexts *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpOverallTexts, sp_overall_texts_free)

G_END_DECLS
