/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is kept of a record that the user has starred: which it is, its words as they were then, and the user's note. */
#include "sp-star-entry.h"

#include "sp-date-order.h"
#include "sp-event.h"
#include "sp-position.h"

G_DEFINE_BOXED_TYPE (SpStarEntry, sp_star_entry, sp_star_entry_ref, sp_star_entry_unref)

/* Not in the user's language, lest another language look like another edition. */
static char *
join (const char *first, const char *second)
{
  return second ? g_strconcat (first, ", ", second, NULL) : g_strdup (first);
}

static char *
get_about (SpRecord *record)
{
  if (SP_IS_QUOTE (record))
    return join (sp_actor_get_name (sp_quote_get_speaker (SP_QUOTE (record))), sp_quote_get_role (SP_QUOTE (record)));
  if (SP_IS_POSITION (record))
    return join (sp_country_get_name (sp_position_get_country (SP_POSITION (record))),
                 sp_question_get_title (sp_position_get_question (SP_POSITION (record))));
  return NULL;
}

static const char *
get_words (SpRecord *record)
{
  if (SP_IS_QUOTE (record))
    return sp_quote_get_text (SP_QUOTE (record));
  if (SP_IS_POSITION (record))
    return sp_position_get_summary (SP_POSITION (record));
  if (SP_IS_EVENT (record))
    return sp_event_get_title (SP_EVENT (record));
  return sp_country_get_name (SP_COUNTRY (record));
}

/* Files do not tell an empty text from none. */
static char *
copy_text (const char *text)
{
  return text != NULL && *text != '\0' ? g_strdup (text) : NULL;
}

static void
clear_entry (gpointer data)
{
  SpStarEntry *self = data;

  g_free (self->id);
  g_free (self->words);
  g_free (self->about);
  g_free (self->level);
  g_free (self->note);
}

/**
 * sp_record_kind_can_be_starred:
 * @kind: a kind of records
 *
 * Returns: whether records of that kind can be starred
 */
gboolean
sp_record_kind_can_be_starred (SpRecordKind kind)
{
  return kind == SP_RECORD_QUOTE || kind == SP_RECORD_POSITION || kind == SP_RECORD_EVENT || kind == SP_RECORD_COUNTRY;
}

/**
 * sp_star_entry_new: (skip)
 * @from: what it is to have; the texts are copied, a note of %NULL is none
 *
 * Returns: (transfer full): a new entry
 */
SpStarEntry *
sp_star_entry_new (const SpStarEntry *from)
{
  SpStarEntry *self;

  g_return_val_if_fail (from != NULL && from->id != NULL, NULL);
  g_return_val_if_fail (sp_record_kind_can_be_starred (from->kind), NULL);

  self = g_atomic_rc_box_new0 (SpStarEntry);
  *self = *from;
  self->id = g_strdup (from->id);
  self->words = copy_text (from->words);
  self->about = copy_text (from->about);
  self->level = copy_text (from->level);
  self->note = g_strdup (from->note ? from->note : "");
  return self;
}

/**
 * sp_star_entry_new_for_record:
 * @record: a record of a kind that can be starred
 * @edition: the edition of its dataset
 * @starred: the day on which it is starred
 *
 * Returns: (transfer full): a new entry with the words that the record has now, and no note
 */
SpStarEntry *
sp_star_entry_new_for_record (SpRecord *record, SpDate edition, SpDate starred)
{
  g_autofree char *about = NULL;
  SpLevel *level;

  g_return_val_if_fail (SP_IS_RECORD (record), NULL);
  g_return_val_if_fail (sp_record_kind_can_be_starred (sp_record_get_kind (record)), NULL);

  about = get_about (record);
  level = SP_IS_POSITION (record) ? sp_position_get_level (SP_POSITION (record)) : NULL;
  return sp_star_entry_new (&(SpStarEntry) {
    .kind = sp_record_get_kind (record),
    .id = (char *) sp_record_get_id (record),
    .words = (char *) get_words (record),
    .about = about,
    .level = level ? (char *) sp_level_get_label (level) : NULL,
    .date = sp_record_get_date (record),
    .starred = starred,
    .edition = edition,
  });
}

/**
 * sp_star_entry_ref:
 * @self: an entry
 *
 * Returns: (transfer full): @self
 */
SpStarEntry *
sp_star_entry_ref (SpStarEntry *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * sp_star_entry_unref:
 * @self: (transfer full): an entry
 *
 * Gives up a reference.
 */
void
sp_star_entry_unref (SpStarEntry *self)
{
  g_atomic_rc_box_release_full (self, clear_entry);
}

/**
 * sp_star_entry_set_note:
 * @self: an entry
 * @note: a note; empty for none
 *
 * Returns: (transfer full): the same entry with that note
 */
SpStarEntry *
sp_star_entry_set_note (const SpStarEntry *self, const char *note)
{
  SpStarEntry changed;

  g_return_val_if_fail (self != NULL, NULL);

  changed = *self;
  changed.note = (char *) note;
  return sp_star_entry_new (&changed);
}

/**
 * sp_star_entry_has_words_of:
 * @self: an entry
 * @other: another
 *
 * Returns: whether the two have the same words, level and date, and say the same of whom they are
 */
gboolean
sp_star_entry_has_words_of (const SpStarEntry *self, const SpStarEntry *other)
{
  g_return_val_if_fail (self != NULL && other != NULL, FALSE);

  return g_strcmp0 (self->words, other->words) == 0 && g_strcmp0 (self->about, other->about) == 0 &&
         g_strcmp0 (self->level, other->level) == 0 && sp_date_equal (self->date, other->date);
}

/**
 * sp_star_entry_equal:
 * @self: an entry
 * @other: another
 *
 * Returns: whether all of the two is the same
 */
gboolean
sp_star_entry_equal (const SpStarEntry *self, const SpStarEntry *other)
{
  return self == other || (sp_star_entry_is_same_record (self, other) && sp_star_entry_has_words_of (self, other) &&
                           g_str_equal (self->note, other->note) && sp_date_equal (self->starred, other->starred) &&
                           sp_date_equal (self->edition, other->edition));
}

/**
 * sp_star_entry_hash_record:
 * @self: (type SpStarEntry): an entry
 *
 * Returns: a number that all entries of one record have
 */
guint
sp_star_entry_hash_record (gconstpointer self)
{
  const SpStarEntry *entry = self;

  return g_str_hash (entry->id) * 31 + (guint) entry->kind;
}

/**
 * sp_star_entry_is_same_record:
 * @self: (type SpStarEntry): an entry
 * @other: (type SpStarEntry): another
 *
 * Returns: whether both are of one record
 */
gboolean
sp_star_entry_is_same_record (gconstpointer self, gconstpointer other)
{
  const SpStarEntry *entry = self;
  const SpStarEntry *another = other;

  return entry->kind == another->kind && g_str_equal (entry->id, another->id);
}
