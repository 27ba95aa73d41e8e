/* SPDX-License-Identifier: GPL-3.0-or-later
 * Some records of a dataset with all that they refer to, to be taken out of it. */
#include "sp-dataset-extract.h"

#include "sp-clean-text.h"
#include "sp-event.h"
#include "sp-group.h"
#include "sp-position.h"

struct _SpDatasetExtract
{
  SpDataset *dataset;
  GPtrArray *records[SP_N_RECORD_KINDS]; /* in the order of the dataset */
  guint n_chosen[SP_N_RECORD_KINDS];     /* those that were asked for; the others are only referred to */
  GHashTable *all;
  gboolean is_whole;
};

typedef struct
{
  SpDataset *dataset;
  GHashTable *found;
  GPtrArray *queue;
} Search;

/* --- What refers to what ----------------------------------------------------------------------------------------- */

static void
find (Search *self, gpointer record)
{
  if (record != NULL && g_hash_table_add (self->found, record))
    g_ptr_array_add (self->queue, record);
}

static void
find_all (Search *self, GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    find (self, records->pdata[i]);
}

static void
follow_country (Search *self, SpCountry *country)
{
  GPtrArray *searched = sp_country_get_searched (country);

  for (guint i = 0; i < searched->len; i++)
    find (self, ((const SpSearched *) searched->pdata[i])->question);
}

/* An organization is another actor’s id, or words. */
static void
follow_actor (Search *self, SpActor *actor)
{
  GPtrArray *roles = sp_actor_get_roles (actor);

  find (self, sp_actor_get_country (actor));
  for (guint i = 0; i < roles->len; i++)
    {
      const SpRole *role = roles->pdata[i];

      if (role->organization != NULL)
        find (self, sp_dataset_lookup (self->dataset, SP_RECORD_ACTOR, role->organization));
    }
}

static void
follow_quote (Search *self, SpQuote *quote)
{
  GPtrArray *stances = sp_quote_get_stances (quote);

  find (self, sp_quote_get_speaker (quote));
  find (self, sp_quote_get_source (quote));
  find_all (self, sp_quote_get_mentions (quote));
  for (guint i = 0; i < stances->len; i++)
    find (self, ((const SpStance *) stances->pdata[i])->question);
}

static void
follow_position (Search *self, SpPosition *position)
{
  find (self, sp_position_get_country (position));
  find (self, sp_position_get_question (position));
  find_all (self, sp_position_get_sources (position));
  find_all (self, sp_position_get_quotes (position));
}

static void
follow_event (Search *self, SpEvent *event)
{
  find_all (self, sp_event_get_countries (event));
  find_all (self, sp_event_get_actors (event));
  find_all (self, sp_event_get_questions (event));
  find_all (self, sp_event_get_sources (event));
}

/* A group does not bring its members: it goes on with those that are there. */
static void
follow (Search *self, SpRecord *record)
{
  switch (sp_record_get_kind (record))
    {
    case SP_RECORD_QUESTION:
      find (self, sp_question_get_scale (SP_QUESTION (record)));
      break;
    case SP_RECORD_COUNTRY:
      follow_country (self, SP_COUNTRY (record));
      break;
    case SP_RECORD_GROUP:
      find_all (self, sp_group_get_sources (SP_GROUP (record)));
      break;
    case SP_RECORD_ACTOR:
      follow_actor (self, SP_ACTOR (record));
      break;
    case SP_RECORD_QUOTE:
      follow_quote (self, SP_QUOTE (record));
      break;
    case SP_RECORD_POSITION:
      follow_position (self, SP_POSITION (record));
      break;
    case SP_RECORD_EVENT:
      follow_event (self, SP_EVENT (record));
      break;
    case SP_RECORD_SCALE:
    case SP_RECORD_SOURCE:
    default:
      break;
    }
}

/* --- The extract ------------------------------------------------------------------------------------------------- */

static void
count_chosen (SpDatasetExtract *self, GPtrArray *records)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < records->len; i++)
    if (g_hash_table_add (seen, records->pdata[i]))
      self->n_chosen[sp_record_get_kind (records->pdata[i])]++;
}

static void
sort_records (SpDatasetExtract *self)
{
  self->is_whole = TRUE;
  for (guint kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    {
      GPtrArray *all = sp_dataset_get_records (self->dataset, kind);

      self->records[kind] = g_ptr_array_new ();
      for (guint i = 0; i < all->len; i++)
        if (g_hash_table_contains (self->all, all->pdata[i]))
          g_ptr_array_add (self->records[kind], all->pdata[i]);
      self->is_whole = self->is_whole && self->records[kind]->len == all->len;
    }
}

/**
 * sp_dataset_extract_new:
 * @dataset: a dataset
 * @records: (element-type SpRecord): records of it
 *
 * Takes records of any kinds with all that they refer to, directly or by way of another, and all questions with their
 * scales, which are what countries are compared by. A group is there with those of its members that are there.
 *
 * Returns: (transfer full): the extract
 */
SpDatasetExtract *
sp_dataset_extract_new (SpDataset *dataset, GPtrArray *records)
{
  g_autoptr (GPtrArray) queue = NULL;
  SpDatasetExtract *self;
  Search search;

  g_return_val_if_fail (SP_IS_DATASET (dataset) && records != NULL, NULL);

  queue = g_ptr_array_new ();
  self = g_new0 (SpDatasetExtract, 1);
  self->dataset = g_object_ref (dataset);
  self->all = g_hash_table_new (NULL, NULL);
  search = (Search) { dataset, self->all, queue };
  count_chosen (self, records);
  find_all (&search, sp_dataset_get_records (dataset, SP_RECORD_QUESTION));
  find_all (&search, records);
  for (guint i = 0; i < queue->len; i++)
    follow (&search, queue->pdata[i]);
  sort_records (self);
  return self;
}

/**
 * sp_dataset_extract_free:
 * @self: an extract
 *
 * Frees it.
 */
void
sp_dataset_extract_free (SpDatasetExtract *self)
{
  g_return_if_fail (self != NULL);

  for (guint kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    g_ptr_array_unref (self->records[kind]);
  g_hash_table_unref (self->all);
  g_object_unref (self->dataset);
  g_free (self);
}

/**
 * sp_dataset_extract_get_dataset:
 * @self: an extract
 *
 * Returns: (transfer none): the dataset that it is from
 */
SpDataset *
sp_dataset_extract_get_dataset (SpDatasetExtract *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->dataset;
}

/**
 * sp_dataset_extract_get_records:
 * @self: an extract
 * @kind: a kind of records
 *
 * Returns: (transfer none) (element-type SpRecord): its records of the kind, in the order of the dataset
 */
GPtrArray *
sp_dataset_extract_get_records (SpDatasetExtract *self, SpRecordKind kind)
{
  g_return_val_if_fail (self != NULL && (guint) kind < SP_N_RECORD_KINDS, NULL);

  return self->records[kind];
}

/**
 * sp_dataset_extract_has:
 * @self: an extract
 * @record: (type SpRecord): a record of the dataset
 *
 * Returns: whether it is in the extract
 */
gboolean
sp_dataset_extract_has (SpDatasetExtract *self, gpointer record)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return g_hash_table_contains (self->all, record);
}

/**
 * sp_dataset_extract_is_whole:
 * @self: an extract
 *
 * Returns: whether it has all records of the dataset
 */
gboolean
sp_dataset_extract_is_whole (SpDatasetExtract *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->is_whole;
}

/**
 * sp_dataset_extract_count_chosen:
 * @self: an extract
 * @kind: a kind of records
 *
 * Returns: how many of them were asked for, and are not there only as others refer to them
 */
guint
sp_dataset_extract_count_chosen (SpDatasetExtract *self, SpRecordKind kind)
{
  g_return_val_if_fail (self != NULL && (guint) kind < SP_N_RECORD_KINDS, 0);

  return self->n_chosen[kind];
}

/* --- What belongs to a record ------------------------------------------------------------------------------------ */

static SpDate
get_date (gpointer record)
{
  if (SP_IS_POSITION (record))
    return sp_position_get_from (record);
  if (SP_IS_QUOTE (record))
    return sp_quote_get_said (record);
  return SP_IS_EVENT (record) ? sp_event_get_date (record) : (SpDate) { 0 };
}

/**
 * sp_extract_is_later:
 * @record: (type SpRecord): a record
 * @on: a date, or no date
 *
 * Returns: whether it is a position, quote or event that is certainly later; none is that whose date is not known
 */
gboolean
sp_extract_is_later (gpointer record, SpDate on)
{
  SpDate date;

  g_return_val_if_fail (SP_IS_RECORD (record), FALSE);

  date = get_date (record);
  return sp_date_is_set (on) && sp_date_is_set (date) &&
         sp_date_has_begun (date, sp_date_get_last_day (on)) == SP_CERTAINTY_NO;
}

/**
 * sp_extract_add:
 * @index: the index of the dataset
 * @record: (type SpRecord): a record of it
 * @on: the date after which positions, quotes and events are left out; no date for all
 * @records: (element-type SpRecord): where to add to
 *
 * Adds a record with what belongs to it. To a country belong its positions, the quotes of its speakers, the events that
 * concern it, and the groups that it was a member of at any time; to an actor its quotes and events; to a source all
 * that rests on it; to a question the positions, quotes and events on it. All others are added alone. Some may be there
 * already.
 */
void
sp_extract_add (SpIndex *index, gpointer record, SpDate on, GPtrArray *records)
{
  static const SpRecordKind kinds[] = { SP_RECORD_POSITION, SP_RECORD_QUOTE, SP_RECORD_EVENT, SP_RECORD_GROUP };

  g_return_if_fail (SP_IS_INDEX (index) && SP_IS_RECORD (record) && records != NULL);

  g_ptr_array_add (records, record);
  if (SP_IS_QUOTE (record) || SP_IS_POSITION (record))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GPtrArray *related = sp_index_get_related (index, record, kinds[i]);

      for (guint j = 0; j < related->len; j++)
        if (!sp_extract_is_later (related->pdata[j], on))
          g_ptr_array_add (records, related->pdata[j]);
    }
}
