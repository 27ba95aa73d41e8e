/* SPDX-License-Identifier: GPL-3.0-or-later
 * The dates of records, and the order that they give: fast for hundreds of thousands. */
#include "sp-date-order.h"

#include "sp-event.h"
#include "sp-position.h"

#include <stdlib.h>

/**
 * sp_record_get_date:
 * @record: (type SpRecord): a record
 *
 * Returns: from when a position was held, when a quote was said, an event happened or a source was issued; no date
 *   for other records
 */
SpDate
sp_record_get_date (gpointer record)
{
  g_return_val_if_fail (SP_IS_RECORD (record), ((SpDate) { 0 }));

  switch (sp_record_get_kind (record))
    {
    case SP_RECORD_POSITION:
      return sp_position_get_from (record);
    case SP_RECORD_QUOTE:
      return sp_quote_get_said (record);
    case SP_RECORD_EVENT:
      return sp_event_get_date (record);
    case SP_RECORD_SOURCE:
      return sp_source_get_issued (record);
    case SP_RECORD_SCALE:
    case SP_RECORD_QUESTION:
    case SP_RECORD_COUNTRY:
    case SP_RECORD_GROUP:
    case SP_RECORD_ACTOR:
    default:
      return (SpDate) { 0 };
    }
}

/**
 * sp_date_get_order:
 * @date: a date
 *
 * Returns: a number that orders as sp_date_compare() does, but for no date, which is last
 */
guint32
sp_date_get_order (SpDate date)
{
  if (!sp_date_is_set (date))
    return G_MAXUINT32;
  return (guint32) date.year << 11 | (guint32) MAX (date.month, 1) << 7 | (guint32) MAX (date.day, 1) << 2 |
         (guint32) (SP_DATE_PRECISION_DAY - sp_date_get_precision (date));
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  guint64 first = *(const guint64 *) a, second = *(const guint64 *) b;

  return (first > second) - (first < second);
}

/**
 * sp_records_find_order:
 * @records: (element-type SpRecord): records
 *
 * Returns: (transfer full) (element-type guint): their places in the order of their dates, undated ones last, those of
 *   one date in the order that they have
 */
GArray *
sp_records_find_order (GPtrArray *records)
{
  g_autofree guint64 *numbers = NULL;
  GArray *places;

  g_return_val_if_fail (records != NULL, NULL);

  numbers = g_new (guint64, records->len);
  for (guint i = 0; i < records->len; i++)
    numbers[i] = (guint64) sp_date_get_order (sp_record_get_date (records->pdata[i])) << 32 | i;
  if (records->len > 0)
    qsort (numbers, records->len, sizeof (guint64), compare_numbers);
  places = g_array_sized_new (FALSE, FALSE, sizeof (guint), records->len);
  for (guint i = 0; i < records->len; i++)
    {
      guint place = (guint) (numbers[i] & G_MAXUINT32);

      g_array_append_val (places, place);
    }
  return places;
}

/**
 * sp_records_order_by_date:
 * @records: (element-type SpRecord): records
 *
 * Returns: (transfer container) (element-type SpRecord): the same by date, undated ones last, those of one date in the
 *   order that they had
 */
GPtrArray *
sp_records_order_by_date (GPtrArray *records)
{
  g_autoptr (GArray) order = NULL;
  GPtrArray *ordered;

  g_return_val_if_fail (records != NULL, NULL);

  order = sp_records_find_order (records);
  ordered = g_ptr_array_sized_new (records->len);
  for (guint i = 0; i < order->len; i++)
    g_ptr_array_add (ordered, records->pdata[g_array_index (order, guint, i)]);
  return ordered;
}
