/* SPDX-License-Identifier: GPL-3.0-or-later
 * All that happened in a dataset: its events, the changes of its positions, and the first known ones. */
#include "sp-moments.h"

#include "sp-change.h"

#define N_BASES (SP_BASIS_LAW + 1)

struct _SpMoments
{
  GObject parent_instance;

  SpIndex *index;
  GMutex mutex;
  GArray *moments[N_BASES]; /* NULL until they are asked for */
  GHashTable *texts;        /* of records, folded; those that were searched */
};

G_DEFINE_FINAL_TYPE (SpMoments, sp_moments, G_TYPE_OBJECT)

static void
add_changes (GArray *moments, GPtrArray *changes, SpMomentSort sort)
{
  for (guint i = 0; i < changes->len; i++)
    {
      const SpChange *change = changes->pdata[i];
      const SpMoment moment = { sort, sp_position_get_from (change->position), NULL, change->position, change->before };

      g_array_append_val (moments, moment);
    }
}

static void
add_events (GArray *moments, SpDataset *dataset)
{
  GPtrArray *events = sp_dataset_get_records (dataset, SP_RECORD_EVENT);

  for (guint i = 0; i < events->len; i++)
    {
      const SpMoment moment = { SP_MOMENT_EVENT, sp_event_get_date (events->pdata[i]), events->pdata[i], NULL, NULL };

      g_array_append_val (moments, moment);
    }
}

static int
compare_undated_last (gconstpointer a, gconstpointer b)
{
  SpDate first = ((const SpMoment *) a)->date;
  SpDate second = ((const SpMoment *) b)->date;

  if (sp_date_is_set (first) != sp_date_is_set (second))
    return sp_date_is_set (first) ? -1 : 1;
  return sp_date_compare (first, second);
}

static GArray *
collect (SpIndex *index, SpBasis weakest)
{
  const SpOutlook outlook = { .weakest = weakest };
  g_autoptr (GPtrArray) changes = sp_changes_find (index, NULL, &outlook, (SpDate) { 0 }, (SpDate) { 0 });
  g_autoptr (GPtrArray) firsts = sp_first_positions_find (index, NULL, &outlook, (SpDate) { 0 }, (SpDate) { 0 });
  GArray *moments = g_array_new (FALSE, FALSE, sizeof (SpMoment));

  /* An event comes before the change that it brought */
  add_events (moments, sp_index_get_dataset (index));
  add_changes (moments, changes, SP_MOMENT_CHANGE);
  add_changes (moments, firsts, SP_MOMENT_FIRST);
  g_array_sort (moments, compare_undated_last);
  return moments;
}

static void
sp_moments_finalize (GObject *object)
{
  SpMoments *self = SP_MOMENTS (object);

  g_clear_object (&self->index);
  for (guint i = 0; i < N_BASES; i++)
    g_clear_pointer (&self->moments[i], g_array_unref);
  g_hash_table_unref (self->texts);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (sp_moments_parent_class)->finalize (object);
}

static void
sp_moments_class_init (SpMomentsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_moments_finalize;
}

static void
sp_moments_init (SpMoments *self)
{
  g_mutex_init (&self->mutex);
  self->texts = g_hash_table_new_full (NULL, NULL, NULL, g_free);
}

/**
 * sp_moments_new:
 * @index: the index of a dataset
 *
 * Nothing is collected before it is asked for. Any thread may ask.
 *
 * Returns: (transfer full): all that happened in it
 */
SpMoments *
sp_moments_new (SpIndex *index)
{
  SpMoments *self;

  g_return_val_if_fail (SP_IS_INDEX (index), NULL);

  self = g_object_new (SP_TYPE_MOMENTS, NULL);
  self->index = g_object_ref (index);
  return self;
}

/**
 * sp_moments_get:
 * @self: moments
 * @weakest: positions on a weaker basis are as if they were not there; events are there in any case
 *
 * Returns: (transfer none) (element-type SpMoment): the moments by date, those without one last; of one date first the
 *   events in the order of the dataset, then the changes and then the first known positions, by country's code
 */
GArray *
sp_moments_get (SpMoments *self, SpBasis weakest)
{
  GArray *moments;

  g_return_val_if_fail (SP_IS_MOMENTS (self), NULL);
  g_return_val_if_fail ((guint) weakest < N_BASES, NULL);

  g_mutex_lock (&self->mutex);
  if (self->moments[weakest] == NULL)
    self->moments[weakest] = collect (self->index, weakest);
  moments = self->moments[weakest];
  g_mutex_unlock (&self->mutex);
  return moments;
}

static const char *
get_text (SpMoments *self, SpRecord *record)
{
  const char *text;

  g_mutex_lock (&self->mutex);
  text = g_hash_table_lookup (self->texts, record);
  if (text == NULL)
    {
      text = sp_search_fold_record (record);
      g_hash_table_insert (self->texts, record, (gpointer) text);
    }
  g_mutex_unlock (&self->mutex);
  return text;
}

/**
 * sp_moments_match:
 * @self: moments
 * @moment: one of them
 * @search: what is searched for
 *
 * Searches what sp_search_matches_record() does, and remembers the folded texts.
 *
 * Returns: whether it has all that is searched for
 */
gboolean
sp_moments_match (SpMoments *self, const SpMoment *moment, SpSearch *search)
{
  g_return_val_if_fail (SP_IS_MOMENTS (self), FALSE);
  g_return_val_if_fail (moment != NULL && SP_IS_SEARCH (search), FALSE);

  return sp_search_is_empty (search) ||
         sp_search_matches_folded (search, get_text (self, sp_moment_get_record (moment)));
}
