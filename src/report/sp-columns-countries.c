/* SPDX-License-Identifier: GPL-3.0-or-later
 * The columns of lists of countries and of groups of countries. */
#include "sp-cells.h"

#include <glib/gi18n-lib.h>

/* --- Countries -------------------------------------------------------------------------------------------------- */

static SpDate
get_date (gpointer record)
{
  if (SP_IS_POSITION (record))
    return sp_position_get_from (record);
  return SP_IS_QUOTE (record) ? sp_quote_get_said (record) : sp_event_get_date (record);
}

/* How many records a country has; as of a date, those that are not later. */
static GVariant *
count_related (SpListing *listing, SpCountry *country, SpRecordKind kind)
{
  GPtrArray *related = sp_index_get_related (listing->index, country, kind);
  guint32 day = sp_filter_get_day (listing->filter, listing->index);
  guint count = 0;

  for (guint i = 0; i < related->len; i++)
    if (!sp_date_is_set (listing->filter->on) ||
        sp_date_has_begun (get_date (related->pdata[i]), day) != SP_CERTAINTY_NO)
      count++;
  return g_variant_new_uint32 (count);
}

static void
add_searched (gpointer item, GVariantBuilder *record)
{
  const SpSearched *searched = item;

  sp_cell_add_text (record, "question", sp_record_get_id (SP_RECORD (searched->question)));
  sp_cell_add_date (record, "on", searched->on);
}

static char *
format_searched (gpointer item)
{
  const SpSearched *searched = item;
  g_autofree char *date = sp_date_to_string (searched->on);

  return g_strdup_printf ("%s (%s)", sp_record_get_id (SP_RECORD (searched->question)), date);
}

SP_CELL (get_code, SpRecord, sp_cell_id (self))
SP_CELL_OF_LISTING (get_name, SpCountry, sp_cell_country_name (listing, self))
SP_CELL (get_name_in_dataset, SpCountry, sp_cell_text (sp_country_get_name (self)))
SP_CELL (get_region, SpCountry, sp_cell_text (sp_country_get_region (self)))
SP_CELL (get_capital, SpCountry, sp_cell_text (sp_country_get_capital (self)))
SP_CELL (get_searched, SpCountry, sp_cell_records (sp_country_get_searched (self), add_searched))
SP_CELL (get_searched_text, SpCountry, sp_cell_texts (sp_country_get_searched (self), format_searched))
SP_CELL_OF_LISTING (get_groups, SpCountry, sp_cell_ids (sp_index_get_related (listing->index, self, SP_RECORD_GROUP)))
SP_CELL_OF_LISTING (count_positions, SpCountry, count_related (listing, self, SP_RECORD_POSITION))
SP_CELL_OF_LISTING (count_quotes, SpCountry, count_related (listing, self, SP_RECORD_QUOTE))
SP_CELL_OF_LISTING (count_events, SpCountry, count_related (listing, self, SP_RECORD_EVENT))

static const SpColumn country_columns[] = {
  { "code", NC_ ("column", "Code"), SP_COLUMN_TEXT, get_code },
  { "name", NC_ ("column", "Country"), SP_COLUMN_LONG, get_name },
  { "name_in_dataset", NULL, SP_COLUMN_TEXT, get_name_in_dataset },
  { "region", NC_ ("column", "Region"), SP_COLUMN_SPARE, get_region },
  { "capital", NULL, SP_COLUMN_TEXT, get_capital },
  { "groups", NULL, SP_COLUMN_TEXT, get_groups },
  { "searched", NULL, SP_COLUMN_TEXT, get_searched, get_searched_text },
  { "positions", NC_ ("column", "Positions"), SP_COLUMN_NUMBER, count_positions },
  { "quotes", NC_ ("column", "Quotes"), SP_COLUMN_NUMBER, count_quotes },
  { "events", NC_ ("column", "Events"), SP_COLUMN_NUMBER, count_events },
};

const SpColumns sp_country_columns = { country_columns, G_N_ELEMENTS (country_columns) };

/* --- Groups ----------------------------------------------------------------------------------------------------- */

static GVariant *
count_members (gpointer row, gpointer data)
{
  SpListing *listing = data;
  GPtrArray *countries = sp_index_get_related (listing->index, row, SP_RECORD_COUNTRY);
  guint32 day = sp_filter_get_day (listing->filter, listing->index);
  guint count = 0;

  for (guint i = 0; i < countries->len; i++)
    if (sp_group_has_member (row, countries->pdata[i], day) != SP_CERTAINTY_NO)
      count++;
  return g_variant_new_uint32 (count);
}

static void
add_membership (gpointer item, GVariantBuilder *record)
{
  const SpMembership *membership = item;

  sp_cell_add_text (record, "country", sp_record_get_id (SP_RECORD (membership->country)));
  sp_cell_add_date (record, "from", membership->from);
  sp_cell_add_date (record, "to", membership->to);
}

static char *
format_membership (gpointer item)
{
  const SpMembership *membership = item;

  return sp_cell_format_with_span (sp_record_get_id (SP_RECORD (membership->country)), membership->from,
                                   membership->to);
}

SP_CELL (get_group_name, SpGroup, sp_cell_text (sp_group_get_name (self)))
SP_CELL (get_short_name, SpGroup, sp_cell_text (sp_group_get_short_name (self)))
SP_CELL (get_group_kind, SpGroup, sp_cell_text (sp_group_get_description_of_kind (self)))
SP_CELL (get_group_summary, SpGroup, sp_cell_text (sp_group_get_summary (self)))
SP_CELL (get_members, SpGroup, sp_cell_records (sp_group_get_memberships (self), add_membership))
SP_CELL (get_members_text, SpGroup, sp_cell_texts (sp_group_get_memberships (self), format_membership))
SP_CELL (get_group_sources, SpGroup, sp_cell_ids (sp_group_get_sources (self)))

static const SpColumn group_columns[] = {
  { "id", NC_ ("column", "Id"), SP_COLUMN_TEXT, get_code },
  { "short", NULL, SP_COLUMN_TEXT, get_short_name },
  { "name", NC_ ("column", "Group"), SP_COLUMN_LONG, get_group_name },
  { "kind", NC_ ("column", "Kind"), SP_COLUMN_LONG, get_group_kind },
  { "member_count", NC_ ("column", "Members"), SP_COLUMN_NUMBER, count_members },
  { "summary", NC_ ("column", "Summary"), SP_COLUMN_LONG, get_group_summary },
  { "members", NULL, SP_COLUMN_TEXT, get_members, get_members_text },
  { "sources", NULL, SP_COLUMN_TEXT, get_group_sources },
};

const SpColumns sp_group_columns = { group_columns, G_N_ELEMENTS (group_columns) };
