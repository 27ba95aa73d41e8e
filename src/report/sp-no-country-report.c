/* SPDX-License-Identifier: GPL-3.0-or-later
 * What belongs to no country: what organizations such as the European Union did and said. */
#include "sp-no-country-report.h"

#include "sp-country-report-private.h"
#include "sp-date-order.h"
#include "sp-quotation-block.h"
#include "sp-quote.h"

#include <glib/gi18n-lib.h>

/* Where the document is not full, so many are shown of each. */
#define MOST_EVENTS 12
#define MOST_QUOTES 12

static gboolean
has_country (gpointer record)
{
  if (SP_IS_EVENT (record))
    return sp_event_get_countries (record)->len > 0;
  return sp_actor_get_country (sp_quote_get_speaker (record)) != NULL;
}

static gboolean
is_wanted (const SpReportTerms *terms, gpointer record)
{
  return SP_IS_EVENT (record) || terms->starred == NULL || g_ptr_array_find (terms->starred, record, NULL);
}

static int
compare_dates (gconstpointer a, gconstpointer b)
{
  guint32 first = sp_date_get_order (sp_record_get_date (*(gpointer const *) a));
  guint32 second = sp_date_get_order (sp_record_get_date (*(gpointer const *) b));

  return first < second ? -1 : first > second;
}

/* Those of no country by the day, by date. */
static GPtrArray *
list (SpCountrySummary *self, SpRecordKind kind, SpReportParts part)
{
  GPtrArray *all = sp_dataset_get_records (sp_index_get_dataset (self->index), kind);
  GPtrArray *records = g_ptr_array_new ();

  for (guint i = 0; i < all->len && (self->terms->parts & part) != 0; i++)
    if (!has_country (all->pdata[i]) && is_wanted (self->terms, all->pdata[i]) &&
        sp_date_has_begun (sp_record_get_date (all->pdata[i]), self->day) != SP_CERTAINTY_NO)
      g_ptr_array_add (records, all->pdata[i]);
  g_ptr_array_sort (records, compare_dates);
  return records;
}

static guint
count_left_out (SpCountrySummary *self, GPtrArray *records, guint most)
{
  return self->terms->full || self->terms->starred != NULL || records->len <= most ? 0 : records->len - most;
}

static void
add_heading (SpCountrySummary *self, const char *title, guint n, guint n_left_out)
{
  SpTextBlock *heading =
    sp_country_summary_add (self, SP_TEXT_STYLE_SUBHEADING, sp_rich_text_new (title, SP_TEXT_PLAIN), 1);
  g_autofree char *note = NULL;

  sp_text_block_set_keeps_next (heading, TRUE);
  if (n_left_out == 0)
    return;
  /* Translators: how many there are, of which only some are shown. */
  note = g_strdup_printf (ngettext ("%'u of %'u, the newest; %'u left out", "%'u of %'u, the newest; %'u left out", n),
                          n - n_left_out, n, n_left_out);
  heading = sp_country_summary_add (self, SP_TEXT_STYLE_CAPTION, sp_rich_text_new (note, SP_TEXT_DIM), 1);
  sp_text_block_set_keeps_next (heading, TRUE);
}

static void
add_events (SpCountrySummary *self, GPtrArray *events)
{
  guint n_columns = sp_country_summary_count_columns (self, SP_EVENT_COLUMN);
  guint left_out = count_left_out (self, events, MOST_EVENTS);

  if (events->len == 0)
    return;
  add_heading (self, _ ("Events"), events->len, left_out);
  for (guint i = left_out; i < events->len; i++)
    sp_country_summary_add_event (self, events->pdata[i], n_columns);
}

static void
add_quotes (SpCountrySummary *self, GPtrArray *quotes)
{
  guint left_out = count_left_out (self, quotes, MOST_QUOTES);
  guint n_columns;

  if (quotes->len == 0)
    return;
  add_heading (self, _ ("Quotes"), quotes->len, left_out);
  n_columns = sp_country_summary_share_columns (self, SP_QUOTE_COLUMN, quotes->len - left_out);
  for (guint i = quotes->len; i-- > left_out;)
    sp_quotation_add_blocks (self->terms, quotes->pdata[i], self->numbers, n_columns, self->blocks);
}

/**
 * sp_no_country_report_add_blocks:
 * @terms: the terms
 * @place: what links call it
 * @title: its heading
 * @numbers: (nullable): what gives sources their numbers; %NULL where they are not listed
 * @blocks: (element-type SpBlock): where it is added
 *
 * Adds the events that concern no country, and the quotes of speakers who belong to none, if there are any by the date.
 */
void
sp_no_country_report_add_blocks (const SpReportTerms *terms,
                                 const char *place,
                                 const char *title,
                                 SpSourceNumbers *numbers,
                                 GPtrArray *blocks)
{
  SpCountrySummary self = { .terms = terms, .numbers = numbers, .blocks = blocks };
  g_autoptr (GPtrArray) events = NULL;
  g_autoptr (GPtrArray) quotes = NULL;
  SpTextBlock *block;

  g_return_if_fail (terms != NULL && place != NULL && title != NULL && blocks != NULL);

  self.index = sp_lens_get_index (terms->lens);
  sp_lens_get_span (terms->lens, NULL, &self.day);
  events = list (&self, SP_RECORD_EVENT, SP_REPORT_CHRONOLOGY);
  quotes = list (&self, SP_RECORD_QUOTE, SP_REPORT_QUOTES);
  if (events->len == 0 && quotes->len == 0)
    return;
  block = sp_country_summary_add (&self, SP_TEXT_STYLE_HEADING, sp_rich_text_new (title, SP_TEXT_PLAIN), 1);
  sp_block_set_place_name (SP_BLOCK (block), place);
  sp_block_set_in_outline (SP_BLOCK (block), title, 0);
  block =
    sp_country_summary_add (&self, SP_TEXT_STYLE_BODY,
                            sp_rich_text_new (_ ("What organizations did and said that belong to no country alone."),
                                              SP_TEXT_DIM),
                            1);
  sp_text_block_set_keeps_next (block, TRUE);
  add_events (&self, events);
  add_quotes (&self, quotes);
}
