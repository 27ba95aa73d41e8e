/* SPDX-License-Identifier: GPL-3.0-or-later
 * What there is to write of a starred record, in the user's language. */
#pragma once

#include "sp-index.h"
#include "sp-source.h"
#include "sp-star-entry.h"

G_BEGIN_DECLS

/**
 * SpStarParts:
 * @entry: the star
 * @record: (nullable): the record in the open edition, or %NULL where that does not have it
 * @head: the kind, and the date
 * @words: the words as starred, a quote's in quotation marks
 * @translation: (nullable): a quote's, marked as such
 * @about: (nullable): of a quote who said it, of a position whose it is and at which level
 * @state: (nullable): that it has changed, or is not there any more
 * @present: (nullable): where it has changed, the words that it has now
 * @note: (nullable): the user’s note
 * @sources: (element-type SpSource): the documents that it rests on
 * @address: (nullable): of the record
 *
 * What there is to write of a starred record; each text clean and in one line.
 */
typedef struct
{
  const SpStarEntry *entry;
  SpRecord *record;
  char *head;
  char *words;
  char *translation;
  char *about;
  char *state;
  char *present;
  char *note;
  GPtrArray *sources;
  char *address;
} SpStarParts;

void sp_star_parts_init (SpStarParts *self, SpIndex *index, const SpStarEntry *entry);
void sp_star_parts_clear (SpStarParts *self);
char *sp_star_parts_format_source (SpSource *source);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpStarParts, sp_star_parts_clear)

G_END_DECLS
