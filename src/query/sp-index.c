/* SPDX-License-Identifier: GPL-3.0-or-later
 * What refers to what in a dataset, found at once: the evidence of a country, all that rests on a source. */
#include "sp-index.h"

#include "sp-date-order.h"
#include "sp-event.h"
#include "sp-group.h"
#include "sp-position.h"

typedef struct
{
  GPtrArray *by_kind[SP_N_RECORD_KINDS];
} Related;

typedef struct
{
  gpointer country;
  gpointer other;
} Pair;

/* A quote with what it is to be related to, looked up while it is at hand. */
typedef struct
{
  SpQuote *quote;
  Related *to[4];
  GPtrArray *more_stances;
} QuoteLink;

struct _SpIndex
{
  GObject parent_instance;

  SpDataset *dataset;
  GHashTable *related;
  GHashTable *positions;
  GPtrArray *none;
  SpDate first_date;
};

G_DEFINE_FINAL_TYPE (SpIndex, sp_index, G_TYPE_OBJECT)

static void
free_related (gpointer data)
{
  Related *related = data;

  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    g_clear_pointer (&related->by_kind[i], g_ptr_array_unref);
  g_free (related);
}

static guint
hash_pair (gconstpointer data)
{
  const Pair *pair = data;

  return g_direct_hash (pair->country) * 31 + g_direct_hash (pair->other);
}

static gboolean
equal_pairs (gconstpointer a, gconstpointer b)
{
  const Pair *first = a, *second = b;

  return first->country == second->country && first->other == second->other;
}

static GHashTable *
make_pair_table (void)
{
  return g_hash_table_new_full (hash_pair, equal_pairs, g_free, (GDestroyNotify) g_ptr_array_unref);
}

/* A record that is handed in twice in a row is put down once. */
static void
append_once (GPtrArray **array, gpointer record)
{
  if (*array == NULL)
    *array = g_ptr_array_new ();
  if ((*array)->len == 0 || (*array)->pdata[(*array)->len - 1] != record)
    g_ptr_array_add (*array, record);
}

static void
append_to_pair (GHashTable *table, gpointer country, gpointer other, gpointer record)
{
  GPtrArray *array = g_hash_table_lookup (table, &(Pair) { country, other });

  if (array != NULL)
    {
      append_once (&array, record);
      return;
    }
  append_once (&array, record);
  g_hash_table_insert (table, g_memdup2 (&(Pair) { country, other }, sizeof (Pair)), array);
}

static Related *
find_or_add_related (SpIndex *self, gpointer record)
{
  Related *related = g_hash_table_lookup (self->related, record);

  if (related == NULL)
    {
      related = g_new0 (Related, 1);
      g_hash_table_insert (self->related, record, related);
    }
  return related;
}

static void
relate (SpIndex *self, gpointer to, SpRecordKind kind, gpointer record)
{
  append_once (&find_or_add_related (self, to)->by_kind[kind], record);
}

static void
relate_all (SpIndex *self, GPtrArray *to, SpRecordKind kind, gpointer record)
{
  for (guint i = 0; i < to->len; i++)
    relate (self, to->pdata[i], kind, record);
}

static GPtrArray *
get_related (SpIndex *self, gpointer record, SpRecordKind kind)
{
  Related *related = g_hash_table_lookup (self->related, record);

  return related && related->by_kind[kind] ? related->by_kind[kind] : self->none;
}

static void
link_groups (SpIndex *self)
{
  GPtrArray *groups = sp_dataset_get_records (self->dataset, SP_RECORD_GROUP);
  GPtrArray *countries = sp_dataset_get_records (self->dataset, SP_RECORD_COUNTRY);

  for (guint i = 0; i < groups->len; i++)
    {
      GPtrArray *memberships = sp_group_get_memberships (groups->pdata[i]);

      for (guint j = 0; j < memberships->len; j++)
        relate (self, ((SpMembership *) memberships->pdata[j])->country, SP_RECORD_GROUP, groups->pdata[i]);
      relate_all (self, sp_group_get_sources (groups->pdata[i]), SP_RECORD_GROUP, groups->pdata[i]);
    }
  for (guint i = 0; i < countries->len; i++)
    relate_all (self, get_related (self, countries->pdata[i], SP_RECORD_GROUP), SP_RECORD_COUNTRY, countries->pdata[i]);
}

static void
link_actors (SpIndex *self)
{
  GPtrArray *actors = sp_dataset_get_records (self->dataset, SP_RECORD_ACTOR);

  for (guint i = 0; i < actors->len; i++)
    if (sp_actor_get_country (actors->pdata[i]) != NULL)
      relate (self, sp_actor_get_country (actors->pdata[i]), SP_RECORD_ACTOR, actors->pdata[i]);
}

static QuoteLink
prepare_quote (SpIndex *self, SpQuote *quote)
{
  SpActor *speaker = sp_quote_get_speaker (quote);
  SpCountry *country = sp_actor_get_country (speaker);
  GPtrArray *stances = sp_quote_get_stances (quote);
  QuoteLink link = { .quote = quote, .more_stances = stances->len > 1 ? stances : NULL };

  link.to[0] = find_or_add_related (self, speaker);
  link.to[1] = find_or_add_related (self, sp_quote_get_source (quote));
  link.to[2] = country ? find_or_add_related (self, country) : NULL;
  link.to[3] = stances->len == 1 ? find_or_add_related (self, ((SpStance *) stances->pdata[0])->question) : NULL;
  return link;
}

/* Quotes are by far the most records: they are read in the order in which they lie in memory, then linked by date. */
static void
link_quotes (SpIndex *self, GHashTable *listed)
{
  GPtrArray *quotes = sp_dataset_get_records (self->dataset, SP_RECORD_QUOTE);
  g_autoptr (GArray) order = sp_records_find_order (sp_dataset_get_records (self->dataset, SP_RECORD_QUOTE));
  g_autofree QuoteLink *links = g_new (QuoteLink, quotes->len);

  for (guint i = 0; i < quotes->len; i++)
    links[i] = prepare_quote (self, quotes->pdata[i]);
  for (guint i = 0; i < order->len; i++)
    {
      const QuoteLink *link = &links[g_array_index (order, guint, i)];

      for (guint j = 0; j < G_N_ELEMENTS (link->to); j++)
        if (link->to[j] != NULL)
          append_once (&link->to[j]->by_kind[SP_RECORD_QUOTE], link->quote);
      for (guint j = 0; link->more_stances != NULL && j < link->more_stances->len; j++)
        relate (self, ((SpStance *) link->more_stances->pdata[j])->question, SP_RECORD_QUOTE, link->quote);
      if (g_hash_table_contains (listed, link->quote))
        relate_all (self, get_related (self, link->quote, SP_RECORD_POSITION), SP_RECORD_QUOTE, link->quote);
    }
}

static void
link_positions (SpIndex *self, GPtrArray *positions, GHashTable *by_source)
{
  for (guint i = 0; i < positions->len; i++)
    {
      SpPosition *position = positions->pdata[i];
      GPtrArray *sources = sp_position_get_sources (position);

      relate (self, sp_position_get_country (position), SP_RECORD_POSITION, position);
      relate (self, sp_position_get_question (position), SP_RECORD_POSITION, position);
      relate_all (self, sources, SP_RECORD_POSITION, position);
      relate_all (self, sp_position_get_quotes (position), SP_RECORD_POSITION, position);
      for (guint j = 0; j < sources->len; j++)
        append_to_pair (by_source, sp_position_get_country (position), sources->pdata[j], position);
    }
}

static GHashTable *
find_listed_quotes (GPtrArray *positions)
{
  GHashTable *listed = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < positions->len; i++)
    {
      GPtrArray *quotes = sp_position_get_quotes (positions->pdata[i]);

      for (guint j = 0; j < quotes->len; j++)
        g_hash_table_add (listed, quotes->pdata[j]);
    }
  return listed;
}

static void
put_into_history (SpIndex *self, SpPosition *position)
{
  append_to_pair (self->positions, sp_position_get_country (position), sp_position_get_question (position), position);
}

/* In a history what has no beginning comes first, as sp_date_compare() has it. */
static void
make_histories (SpIndex *self, GPtrArray *positions)
{
  for (guint i = 0; i < positions->len; i++)
    if (!sp_date_is_set (sp_position_get_from (positions->pdata[i])))
      put_into_history (self, positions->pdata[i]);
  for (guint i = 0; i < positions->len; i++)
    if (sp_date_is_set (sp_position_get_from (positions->pdata[i])))
      put_into_history (self, positions->pdata[i]);
  if (positions->len > 0)
    self->first_date = sp_position_get_from (positions->pdata[0]);
}

static void
link_event_with_positions (SpIndex *self, SpEvent *event, GHashTable *by_source)
{
  GPtrArray *countries = sp_event_get_countries (event);
  GPtrArray *sources = sp_event_get_sources (event);

  for (guint i = 0; i < countries->len; i++)
    for (guint j = 0; j < sources->len; j++)
      {
        GPtrArray *positions = g_hash_table_lookup (by_source, &(Pair) { countries->pdata[i], sources->pdata[j] });

        if (positions != NULL)
          relate_all (self, positions, SP_RECORD_EVENT, event);
      }
}

static void
link_events (SpIndex *self, GPtrArray *events, GHashTable *positions_by_source)
{
  for (guint i = 0; i < events->len; i++)
    {
      relate_all (self, sp_event_get_countries (events->pdata[i]), SP_RECORD_EVENT, events->pdata[i]);
      relate_all (self, sp_event_get_actors (events->pdata[i]), SP_RECORD_EVENT, events->pdata[i]);
      relate_all (self, sp_event_get_questions (events->pdata[i]), SP_RECORD_EVENT, events->pdata[i]);
      relate_all (self, sp_event_get_sources (events->pdata[i]), SP_RECORD_EVENT, events->pdata[i]);
      link_event_with_positions (self, events->pdata[i], positions_by_source);
    }
}

static void
link_sources_with_positions (SpIndex *self)
{
  g_autoptr (GPtrArray) sources = sp_records_order_by_date (sp_dataset_get_records (self->dataset, SP_RECORD_SOURCE));

  for (guint i = 0; i < sources->len; i++)
    relate_all (self, get_related (self, sources->pdata[i], SP_RECORD_POSITION), SP_RECORD_SOURCE, sources->pdata[i]);
}

/* Every list is filled in the order in which it is read, so that none needs sorting. */
static void
link_records (SpIndex *self)
{
  g_autoptr (GPtrArray) positions = sp_records_order_by_date (sp_dataset_get_records (self->dataset, SP_RECORD_POSITION));
  g_autoptr (GPtrArray) events = sp_records_order_by_date (sp_dataset_get_records (self->dataset, SP_RECORD_EVENT));
  g_autoptr (GHashTable) listed = find_listed_quotes (positions);
  g_autoptr (GHashTable) positions_by_source = make_pair_table ();

  link_groups (self);
  link_actors (self);
  link_positions (self, positions, positions_by_source);
  make_histories (self, positions);
  link_quotes (self, listed);
  link_events (self, events, positions_by_source);
  link_sources_with_positions (self);
}

static void
sp_index_finalize (GObject *object)
{
  SpIndex *self = SP_INDEX (object);

  g_clear_pointer (&self->related, g_hash_table_unref);
  g_clear_pointer (&self->positions, g_hash_table_unref);
  g_clear_pointer (&self->none, g_ptr_array_unref);
  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (sp_index_parent_class)->finalize (object);
}

static void
sp_index_class_init (SpIndexClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_index_finalize;
}

static void
sp_index_init (SpIndex *self)
{
  self->related = g_hash_table_new_full (NULL, NULL, NULL, free_related);
  self->positions = make_pair_table ();
  self->none = g_ptr_array_new ();
}

/**
 * sp_index_new:
 * @dataset: a dataset
 *
 * Reads every record once; takes some tens of milliseconds for a hundred thousand. The index keeps the dataset alive,
 * never changes, and may be read by any thread.
 *
 * Returns: (transfer full): an index of what refers to what
 */
SpIndex *
sp_index_new (SpDataset *dataset)
{
  SpIndex *self;

  g_return_val_if_fail (SP_IS_DATASET (dataset), NULL);

  self = g_object_new (SP_TYPE_INDEX, NULL);
  self->dataset = g_object_ref (dataset);
  link_records (self);
  return self;
}

/**
 * sp_index_get_dataset:
 * @self: an index
 *
 * Returns: (transfer none): the dataset that it is an index of
 */
SpDataset *
sp_index_get_dataset (SpIndex *self)
{
  g_return_val_if_fail (SP_IS_INDEX (self), NULL);

  return self->dataset;
}

/**
 * sp_index_get_related:
 * @self: an index
 * @record: (type SpRecord): a record of its dataset
 * @kind: the kind of records that are wanted
 *
 * What belongs to a record:
 *
 * - country: its positions; the quotes of its speakers; the events that concern it; its actors; the groups that it was
 *   a member of at any time
 * - question: the positions, quotes with a stance and events on it
 * - source: the positions, quotes, events and groups that rest on it
 * - actor: the quotes that it spoke; the events in which it acted
 * - group: the countries that were members at any time
 * - quote: the positions that list it
 * - position: the quotes that it lists; its sources; the events that concern its country and share a source with it
 *
 * Nothing else is related: of all other kinds there are none. For sources see sp_index_find_sources().
 *
 * Returns: (element-type SpRecord) (transfer none): the records, each once, by date (position: from, quote: said,
 *   event: date, source: issued) as sp_date_compare() orders, undated ones last, then in the order of the dataset;
 *   not to be changed; never %NULL
 */
GPtrArray *
sp_index_get_related (SpIndex *self, gpointer record, SpRecordKind kind)
{
  g_return_val_if_fail (SP_IS_INDEX (self), NULL);
  g_return_val_if_fail (SP_IS_RECORD (record), self->none);
  g_return_val_if_fail ((guint) kind < SP_N_RECORD_KINDS, self->none);

  return get_related (self, record, kind);
}

/**
 * sp_index_get_positions:
 * @self: an index
 * @country: a country of its dataset
 * @question: a question of its dataset
 *
 * Returns: (element-type SpPosition) (transfer none): all positions of the country on the question, whatever they rest
 *   on, as sp_date_compare() orders their beginnings, then in the order of the dataset; not to be changed; never %NULL
 */
GPtrArray *
sp_index_get_positions (SpIndex *self, SpCountry *country, SpQuestion *question)
{
  GPtrArray *positions;

  g_return_val_if_fail (SP_IS_INDEX (self), NULL);
  g_return_val_if_fail (SP_IS_COUNTRY (country), self->none);
  g_return_val_if_fail (SP_IS_QUESTION (question), self->none);

  positions = g_hash_table_lookup (self->positions, &(Pair) { country, question });
  return positions ? positions : self->none;
}

/**
 * sp_index_get_first_date:
 * @self: an index
 *
 * Returns: the earliest date of a position, where the date track begins; no date where no position has one
 */
SpDate
sp_index_get_first_date (SpIndex *self)
{
  g_return_val_if_fail (SP_IS_INDEX (self), ((SpDate) { 0 }));

  return self->first_date;
}
