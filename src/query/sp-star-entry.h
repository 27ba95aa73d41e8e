/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is kept of a record that the user has starred: which it is, its words as they were then, and the user's note. */
#pragma once

#include "sp-date.h"
#include "sp-record.h"

G_BEGIN_DECLS

/**
 * SpStarEntry:
 * @kind: the kind of the record
 * @id: its id
 * @words: (nullable): a quote's words, a position's summary, an event's title, a country's name, as the dataset has them
 * @about: (nullable): a quote's speaker and role, a position's country and question, as the dataset has them
 * @level: (nullable): the label of a position's level
 * @date: when it was said or happened, or from when it was held; may be no date
 * @note: the user's note; empty for none
 * @starred: the day on which it was starred; may be no date
 * @edition: the edition of the dataset that had these words; may be no date
 *
 * A starred record by kind and id, with its words as starred, so that it outlives editions that change or drop the
 * record. Never changes once made; any thread may read it.
 */
typedef struct
{
  SpRecordKind kind;
  char *id;
  char *words;
  char *about;
  char *level;
  SpDate date;
  char *note;
  SpDate starred;
  SpDate edition;
} SpStarEntry;

#define SP_TYPE_STAR_ENTRY (sp_star_entry_get_type ())
GType sp_star_entry_get_type (void);

gboolean sp_record_kind_can_be_starred (SpRecordKind kind);

SpStarEntry *sp_star_entry_new (const SpStarEntry *from);
SpStarEntry *sp_star_entry_new_for_record (SpRecord *record, SpDate edition, SpDate starred);
SpStarEntry *sp_star_entry_ref (SpStarEntry *self);
void sp_star_entry_unref (SpStarEntry *self);

SpStarEntry *sp_star_entry_set_note (const SpStarEntry *self, const char *note);
gboolean sp_star_entry_equal (const SpStarEntry *self, const SpStarEntry *other);
gboolean sp_star_entry_has_words_of (const SpStarEntry *self, const SpStarEntry *other);
guint sp_star_entry_hash_record (gconstpointer self);
gboolean sp_star_entry_is_same_record (gconstpointer self, gconstpointer other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpStarEntry, sp_star_entry_unref)

G_END_DECLS
