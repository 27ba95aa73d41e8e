/* SPDX-License-Identifier: GPL-3.0-or-later
 * A starred record, as it was starred and as the open edition has it. */
#include "sp-star.h"

struct _SpStar
{
  GObject parent_instance;

  SpStarEntry *entry;
  SpRecord *record;
  SpStarState state;
};

G_DEFINE_FINAL_TYPE (SpStar, sp_star, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
sp_star_finalize (GObject *object)
{
  SpStar *self = SP_STAR (object);

  g_clear_pointer (&self->entry, sp_star_entry_unref);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (sp_star_parent_class)->finalize (object);
}

static void
sp_star_class_init (SpStarClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_star_finalize;

  /**
   * SpStar::changed:
   * @self: the star
   *
   * Its note, its words or its record are others now.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", SP_TYPE_STAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_star_init (SpStar *self G_GNUC_UNUSED)
{
}

static SpStarState
find_state (SpStar *self)
{
  g_autoptr (SpStarEntry) present = NULL;

  if (self->record == NULL)
    return SP_STAR_REMOVED;
  present = sp_star_entry_new_for_record (self->record, (SpDate) { 0 }, (SpDate) { 0 });
  return sp_star_entry_has_words_of (self->entry, present) ? SP_STAR_SAME : SP_STAR_CHANGED;
}

/**
 * sp_star_new: (skip)
 * @entry: what is kept of the record
 * @dataset: (nullable): the edition that is open
 *
 * Returns: (transfer full): a star
 */
SpStar *
sp_star_new (SpStarEntry *entry, SpDataset *dataset)
{
  SpStar *self = g_object_new (SP_TYPE_STAR, NULL);

  sp_star_set_entry (self, entry, dataset);
  return self;
}

/**
 * sp_star_get_entry: (skip)
 * @self: a star
 *
 * Returns: (transfer none): what is kept of the record
 */
SpStarEntry *
sp_star_get_entry (SpStar *self)
{
  g_return_val_if_fail (SP_IS_STAR (self), NULL);

  return self->entry;
}

/**
 * sp_star_set_entry: (skip)
 * @self: a star
 * @entry: what is kept of the record
 * @dataset: (nullable): the edition that is open
 *
 * Keeps something else of the record, or looks it up in another edition.
 */
void
sp_star_set_entry (SpStar *self, SpStarEntry *entry, SpDataset *dataset)
{
  SpRecord *record;

  g_return_if_fail (SP_IS_STAR (self));
  g_return_if_fail (entry != NULL);

  record = dataset ? sp_dataset_lookup (dataset, entry->kind, entry->id) : NULL;
  if (self->entry == entry && self->record == record)
    return;
  sp_star_entry_ref (entry);
  g_clear_pointer (&self->entry, sp_star_entry_unref);
  self->entry = entry;
  g_set_object (&self->record, record);
  self->state = find_state (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * sp_star_get_record:
 * @self: a star
 *
 * Returns: (transfer none) (nullable): the record in the open edition, or %NULL where that does not have it
 */
SpRecord *
sp_star_get_record (SpStar *self)
{
  g_return_val_if_fail (SP_IS_STAR (self), NULL);

  return self->record;
}

/**
 * sp_star_get_state:
 * @self: a star
 *
 * Returns: whether the open edition has the words that were starred
 */
SpStarState
sp_star_get_state (SpStar *self)
{
  g_return_val_if_fail (SP_IS_STAR (self), SP_STAR_REMOVED);

  return self->state;
}

/**
 * sp_star_get_note:
 * @self: a star
 *
 * Returns: the user's note; empty for none
 */
const char *
sp_star_get_note (SpStar *self)
{
  g_return_val_if_fail (SP_IS_STAR (self), "");

  return self->entry->note;
}
