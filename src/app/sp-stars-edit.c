/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the user does to the stars of a dataset: adds, removes, moves and notes them, each of it saved. */
#include "sp-stars-private.h"

static GPtrArray *
copy_entries (SpStars *self)
{
  GPtrArray *entries = sp_stars_keeper_get_entries (self->keeper);
  GPtrArray *copy = g_ptr_array_new_full (entries->len + 1, (GDestroyNotify) sp_star_entry_unref);

  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (copy, sp_star_entry_ref (entries->pdata[i]));
  return copy;
}

static void
add_entry (SpStars *self, SpStarEntry *entry, guint position)
{
  g_autoptr (GPtrArray) entries = copy_entries (self);

  g_ptr_array_insert (entries, (int) MIN (position, entries->len), sp_star_entry_ref (entry));
  sp_stars_take_entries (self, entries);
  sp_stars_keeper_save (self->keeper);
}

static void
replace_entry (SpStars *self, SpStar *star, SpStarEntry *entry)
{
  g_autoptr (GPtrArray) entries = copy_entries (self);
  guint position = sp_stars_get_position (self, star);

  sp_star_entry_unref (entries->pdata[position]);
  entries->pdata[position] = sp_star_entry_ref (entry);
  sp_stars_take_entries (self, entries);
}

static SpDate
get_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return (SpDate) {
    (guint16) g_date_time_get_year (now),
    (guint8) g_date_time_get_month (now),
    (guint8) g_date_time_get_day_of_month (now),
  };
}

/**
 * sp_stars_set:
 * @self: the stars, of an edition
 * @record: (type SpRecord): a record of it, of a kind that can be starred
 * @starred: whether it is to be starred
 *
 * Stars a record, as the last of the list, or removes its star.
 */
void
sp_stars_set (SpStars *self, gpointer record, gboolean starred)
{
  g_autoptr (SpStarEntry) entry = NULL;
  SpStar *star;

  g_return_if_fail (SP_IS_STARS (self) && self->dataset != NULL);
  g_return_if_fail (SP_IS_RECORD (record) && sp_record_kind_can_be_starred (sp_record_get_kind (record)));

  star = sp_stars_find (self, record);
  if ((star != NULL) == !!starred)
    return;
  if (star != NULL)
    {
      sp_stars_remove (self, star);
      return;
    }
  entry = sp_star_entry_new_for_record (record, sp_dataset_get_edition (self->dataset), get_today ());
  add_entry (self, entry, G_MAXUINT);
}

/**
 * sp_stars_remove:
 * @self: the stars
 * @star: one of them
 *
 * Removes a star, with its note.
 */
void
sp_stars_remove (SpStars *self, SpStar *star)
{
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (SpStar) removed = NULL;
  guint position;

  g_return_if_fail (SP_IS_STARS (self) && SP_IS_STAR (star));

  position = sp_stars_get_position (self, star);
  g_return_if_fail (position < self->stars->len);
  removed = g_object_ref (star);
  entries = copy_entries (self);
  g_ptr_array_remove_index (entries, position);
  sp_stars_take_entries (self, entries);
  sp_stars_keeper_save (self->keeper);
  sp_stars_tell_removed (self, removed, position);
}

/**
 * sp_stars_put_back:
 * @self: the stars
 * @star: one that was removed
 * @position: where it was
 *
 * Takes back a removal, with the note. Where the record has been starred again it only gets the note that it had.
 */
void
sp_stars_put_back (SpStars *self, SpStar *star, guint position)
{
  SpStar *present;

  g_return_if_fail (SP_IS_STARS (self) && SP_IS_STAR (star));

  present = g_hash_table_lookup (self->by_record, sp_star_get_entry (star));
  if (present == NULL)
    add_entry (self, sp_star_get_entry (star), position);
  else if (*sp_star_get_note (present) == '\0')
    sp_stars_set_note (self, present, sp_star_get_note (star));
}

/**
 * sp_stars_move:
 * @self: the stars
 * @star: one of them
 * @position: the place that it is to have; the last one where there is none such
 *
 * Moves a star to another place of the list.
 *
 * Returns: whether it was elsewhere before
 */
gboolean
sp_stars_move (SpStars *self, SpStar *star, guint position)
{
  g_autoptr (GPtrArray) entries = NULL;
  guint before;

  g_return_val_if_fail (SP_IS_STARS (self) && SP_IS_STAR (star), FALSE);

  before = sp_stars_get_position (self, star);
  g_return_val_if_fail (before < self->stars->len, FALSE);
  position = MIN (position, self->stars->len - 1);
  if (position == before)
    return FALSE;
  entries = copy_entries (self);
  g_ptr_array_insert (entries, (int) position, g_ptr_array_steal_index (entries, before));
  sp_stars_take_entries (self, entries);
  sp_stars_keeper_save (self->keeper);
  return TRUE;
}

/**
 * sp_stars_set_note:
 * @self: the stars
 * @star: one of them
 * @note: the note; empty for none
 *
 * Writes a note. It is saved within a second, so that this can be called for every letter.
 */
void
sp_stars_set_note (SpStars *self, SpStar *star, const char *note)
{
  g_autoptr (SpStarEntry) entry = NULL;

  g_return_if_fail (SP_IS_STARS (self) && SP_IS_STAR (star));
  g_return_if_fail (sp_stars_get_position (self, star) < self->stars->len && note != NULL);

  if (g_str_equal (sp_star_get_note (star), note))
    return;
  entry = sp_star_entry_set_note (sp_star_get_entry (star), note);
  replace_entry (self, star, entry);
  sp_stars_keeper_save_soon (self->keeper);
}

/**
 * sp_stars_take_new_words:
 * @self: the stars, of an edition
 * @star: one of them, whose record the edition has
 *
 * Keeps the words that the open edition has in place of those that were starred.
 */
void
sp_stars_take_new_words (SpStars *self, SpStar *star)
{
  g_autoptr (SpStarEntry) present = NULL;
  g_autoptr (SpStarEntry) entry = NULL;

  g_return_if_fail (SP_IS_STARS (self) && self->dataset != NULL);
  g_return_if_fail (SP_IS_STAR (star) && sp_star_get_record (star) != NULL);

  present = sp_star_entry_new_for_record (sp_star_get_record (star), sp_dataset_get_edition (self->dataset),
                                          sp_star_get_entry (star)->starred);
  entry = sp_star_entry_set_note (present, sp_star_get_note (star));
  replace_entry (self, star, entry);
  sp_stars_keeper_save (self->keeper);
}
