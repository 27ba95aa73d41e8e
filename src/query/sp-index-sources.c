/* SPDX-License-Identifier: GPL-3.0-or-later
 * The sources that a record rests on, itself or through its positions, quotes and events. */
#include "sp-date-order.h"
#include "sp-event.h"
#include "sp-group.h"
#include "sp-index.h"
#include "sp-position.h"

static void
collect_own_sources (gpointer record, GPtrArray *sources)
{
  SpRecordKind kind = sp_record_get_kind (record);

  if (kind == SP_RECORD_SOURCE)
    g_ptr_array_add (sources, record);
  else if (kind == SP_RECORD_QUOTE)
    g_ptr_array_add (sources, sp_quote_get_source (record));
  else if (kind == SP_RECORD_POSITION)
    g_ptr_array_extend (sources, sp_position_get_sources (record), NULL, NULL);
  else if (kind == SP_RECORD_EVENT)
    g_ptr_array_extend (sources, sp_event_get_sources (record), NULL, NULL);
  else if (kind == SP_RECORD_GROUP)
    g_ptr_array_extend (sources, sp_group_get_sources (record), NULL, NULL);
}

/* A source may be there more than once. */
static GPtrArray *
collect_sources (SpIndex *self, gpointer record)
{
  static const SpRecordKind resting[] = { SP_RECORD_POSITION, SP_RECORD_QUOTE, SP_RECORD_EVENT };
  SpRecordKind kind = sp_record_get_kind (record);
  GPtrArray *sources = g_ptr_array_new ();

  collect_own_sources (record, sources);
  if (kind != SP_RECORD_COUNTRY && kind != SP_RECORD_QUESTION && kind != SP_RECORD_ACTOR)
    return sources;
  for (guint i = 0; i < G_N_ELEMENTS (resting); i++)
    {
      GPtrArray *related = sp_index_get_related (self, record, resting[i]);

      for (guint j = 0; j < related->len; j++)
        collect_own_sources (related->pdata[j], sources);
    }
  return sources;
}

static int
compare_sources (gconstpointer a, gconstpointer b)
{
  guint32 first = sp_date_get_order (sp_source_get_issued (*(SpSource *const *) a));
  guint32 second = sp_date_get_order (sp_source_get_issued (*(SpSource *const *) b));

  if (first != second)
    return first < second ? -1 : 1;
  return g_strcmp0 (sp_record_get_id (*(SpRecord *const *) a), sp_record_get_id (*(SpRecord *const *) b));
}

/**
 * sp_index_find_sources:
 * @self: an index
 * @record: (type SpRecord): a record of its dataset
 *
 * Finds the sources that a record rests on: those of a position, quote, event or group; of a country or a question,
 * those of all its positions, quotes and events; of an actor, those of its quotes and events.
 *
 * Returns: (element-type SpSource) (transfer container): the sources, each once, by the date of issue, undated ones
 *   last, then by id
 */
GPtrArray *
sp_index_find_sources (SpIndex *self, gpointer record)
{
  GPtrArray *sources;
  guint n = 0;

  g_return_val_if_fail (SP_IS_INDEX (self), NULL);
  g_return_val_if_fail (SP_IS_RECORD (record), NULL);

  sources = collect_sources (self, record);
  g_ptr_array_sort (sources, compare_sources);
  for (guint i = 0; i < sources->len; i++)
    if (n == 0 || sources->pdata[n - 1] != sources->pdata[i])
      sources->pdata[n++] = sources->pdata[i];
  g_ptr_array_set_size (sources, (int) n);
  return sources;
}
