/* SPDX-License-Identifier: GPL-3.0-or-later
 * The user's stars of a dataset: records to come back to, each with a note, in the user's order. */
#include "sp-stars-private.h"

#include "sp-stars-merge.h"

static GType
sp_stars_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return SP_TYPE_STAR;
}

static guint
sp_stars_get_n_items (GListModel *model)
{
  return SP_STARS (model)->stars->len;
}

static gpointer
sp_stars_get_item (GListModel *model, guint position)
{
  GPtrArray *stars = SP_STARS (model)->stars;

  return position < stars->len ? g_object_ref (stars->pdata[position]) : NULL;
}

static void
implement_list_model (GListModelInterface *interface)
{
  interface->get_item_type = sp_stars_get_item_type;
  interface->get_n_items = sp_stars_get_n_items;
  interface->get_item = sp_stars_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SpStars,
                               sp_stars,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, implement_list_model))

enum
{
  SIGNAL_CHANGED,
  SIGNAL_REMOVED,
  SIGNAL_TOLD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* One change of the list, of no more than what is different. */
static void
show_stars (SpStars *self, GPtrArray *stars)
{
  g_autoptr (GPtrArray) before = self->stars;
  guint n_before = before->len;
  guint n_now = stars->len;
  guint start = 0;
  guint end = 0;

  while (start < MIN (n_before, n_now) && before->pdata[start] == stars->pdata[start])
    start++;
  while (end < MIN (n_before, n_now) - start && before->pdata[n_before - 1 - end] == stars->pdata[n_now - 1 - end])
    end++;
  self->stars = stars;
  if (start + end < MAX (n_before, n_now))
    g_list_model_items_changed (G_LIST_MODEL (self), start, n_before - start - end, n_now - start - end);
}

static GHashTable *
create_index (void)
{
  return g_hash_table_new_full (sp_star_entry_hash_record, sp_star_entry_is_same_record,
                                (GDestroyNotify) sp_star_entry_unref, NULL);
}

/* What was known of a record before stays the same star, with what is kept of it now. */
static void
show_entries (SpStars *self)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_ref (sp_stars_keeper_get_entries (self->keeper));
  GPtrArray *stars = g_ptr_array_new_full (entries->len, g_object_unref);
  GHashTable *by_record = create_index ();

  for (guint i = 0; i < entries->len; i++)
    {
      SpStar *known = g_hash_table_lookup (self->by_record, entries->pdata[i]);
      SpStar *star = known ? g_object_ref (known) : sp_star_new (entries->pdata[i], self->dataset);

      g_ptr_array_add (stars, star);
      g_hash_table_insert (by_record, sp_star_entry_ref (entries->pdata[i]), star);
    }
  g_hash_table_unref (self->by_record);
  self->by_record = by_record;
  for (guint i = 0; i < entries->len; i++)
    sp_star_set_entry (stars->pdata[i], entries->pdata[i], self->dataset);
  show_stars (self, stars);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
told_cb (SpStars *self)
{
  g_signal_emit (self, signals[SIGNAL_TOLD], 0);
}

/* What the user made of the stars; not saved yet. */
void
sp_stars_take_entries (SpStars *self, GPtrArray *entries)
{
  sp_stars_keeper_set_entries (self->keeper, entries);
  show_entries (self);
}

void
sp_stars_tell_removed (SpStars *self, SpStar *star, guint position)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0, star, position);
}

static void
sp_stars_dispose (GObject *object)
{
  SpStars *self = SP_STARS (object);

  if (self->keeper != NULL)
    sp_stars_keeper_save (self->keeper);
  g_clear_object (&self->keeper);
  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (sp_stars_parent_class)->dispose (object);
}

static void
sp_stars_finalize (GObject *object)
{
  SpStars *self = SP_STARS (object);

  g_hash_table_unref (self->by_record);
  g_ptr_array_unref (self->stars);

  G_OBJECT_CLASS (sp_stars_parent_class)->finalize (object);
}

static void
sp_stars_class_init (SpStarsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_stars_dispose;
  G_OBJECT_CLASS (klass)->finalize = sp_stars_finalize;

  /**
   * SpStars::changed:
   * @self: the stars
   *
   * Other records are starred now, or something else is to be told of their file.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", SP_TYPE_STARS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * SpStars::removed:
   * @self: the stars
   * @star: the star
   * @position: where it was in the list
   *
   * The user has removed a star here. sp_stars_put_back() takes that back.
   */
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", SP_TYPE_STARS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                          2, SP_TYPE_STAR, G_TYPE_UINT);
  /**
   * SpStars::told:
   * @self: the stars
   *
   * There is a failure to save them that there was not before, or their file was damaged.
   */
  signals[SIGNAL_TOLD] = g_signal_new ("told", SP_TYPE_STARS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_stars_init (SpStars *self)
{
  self->stars = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_record = create_index ();
}

/**
 * sp_stars_new:
 * @dataset_id: the id of a dataset
 *
 * Reads its stars from the user's data folder. Blocks; on whatever thread.
 *
 * Returns: (transfer full): the stars, of no edition yet
 */
SpStars *
sp_stars_new (const char *dataset_id)
{
  SpStars *self;

  g_return_val_if_fail (dataset_id != NULL, NULL);

  self = g_object_new (SP_TYPE_STARS, NULL);
  self->keeper = sp_stars_keeper_new (dataset_id);
  sp_stars_keeper_read (self->keeper);
  g_signal_connect_object (self->keeper, "changed", G_CALLBACK (show_entries), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->keeper, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  show_entries (self);
  return self;
}

/**
 * sp_stars_set_dataset:
 * @self: the stars of a dataset
 * @dataset: the edition of it that is open
 *
 * Looks the starred records up in an edition, and from now on hears of what other windows do to the stars. For the main
 * thread, as are all the other functions.
 */
void
sp_stars_set_dataset (SpStars *self, SpDataset *dataset)
{
  g_return_if_fail (SP_IS_STARS (self));
  g_return_if_fail (SP_IS_DATASET (dataset));

  g_set_object (&self->dataset, dataset);
  sp_stars_keeper_watch (self->keeper);
  show_entries (self);
}

/**
 * sp_stars_find:
 * @self: the stars
 * @record: (type SpRecord): a record
 *
 * Returns: (transfer none) (nullable): its star, or %NULL where it is not starred
 */
SpStar *
sp_stars_find (SpStars *self, gpointer record)
{
  SpStarEntry key = { 0 };

  g_return_val_if_fail (SP_IS_STARS (self), NULL);
  g_return_val_if_fail (SP_IS_RECORD (record), NULL);

  key.kind = sp_record_get_kind (record);
  key.id = (char *) sp_record_get_id (record);
  return g_hash_table_lookup (self->by_record, &key);
}

/**
 * sp_stars_has:
 * @self: the stars
 * @record: (type SpRecord): a record
 *
 * Returns: whether it is starred
 */
gboolean
sp_stars_has (SpStars *self, gpointer record)
{
  return sp_stars_find (self, record) != NULL;
}

/**
 * sp_stars_get_position:
 * @self: the stars
 * @star: a star
 *
 * Returns: its place in the list, or `G_MAXUINT` where it is not there
 */
guint
sp_stars_get_position (SpStars *self, SpStar *star)
{
  guint position;

  g_return_val_if_fail (SP_IS_STARS (self), G_MAXUINT);

  return g_ptr_array_find (self->stars, star, &position) ? position : G_MAXUINT;
}

/**
 * sp_stars_save:
 * @self: the stars
 *
 * Begins to save what is not saved yet. The program does not end before it is done.
 */
void
sp_stars_save (SpStars *self)
{
  g_return_if_fail (SP_IS_STARS (self));

  sp_stars_keeper_save (self->keeper);
}

/**
 * sp_stars_is_saved:
 * @self: the stars
 *
 * Returns: whether all is in the file, as far as is known
 */
gboolean
sp_stars_is_saved (SpStars *self)
{
  g_return_val_if_fail (SP_IS_STARS (self), FALSE);

  return sp_stars_keeper_is_saved (self->keeper);
}

/**
 * sp_stars_has_unsaved:
 * @self: the stars
 *
 * Returns: whether something would be lost if the program ended now
 */
gboolean
sp_stars_has_unsaved (SpStars *self)
{
  g_return_val_if_fail (SP_IS_STARS (self), FALSE);

  return !sp_stars_are_same (sp_stars_keeper_get_entries (self->keeper), sp_stars_keeper_get_in_file (self->keeper));
}

static SpStarEntry *
find_entry (GPtrArray *entries, const SpStarEntry *entry)
{
  for (guint i = 0; i < entries->len; i++)
    if (sp_star_entry_is_same_record (entries->pdata[i], entry))
      return entries->pdata[i];
  return NULL;
}

/**
 * sp_stars_list_unsaved:
 * @self: the stars
 * @removed: (element-type SpStar): where those are added that are no stars any more, but would be again
 *
 * Returns: (transfer full) (element-type SpStar): the stars that are not in the file as they are; may be none, and @removed
 *   too, where they are in another order there
 */
GPtrArray *
sp_stars_list_unsaved (SpStars *self, GPtrArray *removed)
{
  GPtrArray *unsaved = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *in_file;

  g_return_val_if_fail (SP_IS_STARS (self) && removed != NULL, unsaved);

  in_file = sp_stars_keeper_get_in_file (self->keeper);
  for (guint i = 0; i < self->stars->len; i++)
    {
      SpStarEntry *entry = sp_star_get_entry (self->stars->pdata[i]);
      SpStarEntry *saved = find_entry (in_file, entry);

      if (saved == NULL || !sp_star_entry_equal (saved, entry))
        g_ptr_array_add (unsaved, g_object_ref (self->stars->pdata[i]));
    }
  for (guint i = 0; i < in_file->len; i++)
    if (!g_hash_table_contains (self->by_record, in_file->pdata[i]))
      g_ptr_array_add (removed, sp_star_new (in_file->pdata[i], self->dataset));
  return unsaved;
}

/**
 * sp_stars_get_failure:
 * @self: the stars
 *
 * Returns: (nullable): why they could not be read or saved the last time
 */
const char *
sp_stars_get_failure (SpStars *self)
{
  g_return_val_if_fail (SP_IS_STARS (self), NULL);

  return sp_stars_keeper_get_failure (self->keeper);
}

/**
 * sp_stars_get_damage:
 * @self: the stars
 *
 * Returns: (nullable): what was wrong with their file, in whole sentences, and where it is kept
 */
const char *
sp_stars_get_damage (SpStars *self)
{
  g_return_val_if_fail (SP_IS_STARS (self), NULL);

  return sp_stars_keeper_get_damage (self->keeper);
}
