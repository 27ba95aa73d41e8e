/* SPDX-License-Identifier: GPL-3.0-or-later
 * The evidence in the summary of a country: what happened, who said what, and what is left out as it is later. */
#include "sp-clean-text.h"
#include "sp-country-report-private.h"
#include "sp-date-order.h"
#include "sp-event.h"
#include "sp-quotation-block.h"
#include "sp-report-choice.h"
#include "sp-report-words.h"

#include <glib/gi18n-lib.h>

/* How wide a date is, of the size of its text. */
#define DATE_WIDTH 10.5

/* --- What happened ----------------------------------------------------------------------------------------------- */

SpTextBlock *
sp_country_summary_add_event (SpCountrySummary *self, SpEvent *event, guint n_columns)
{
  double size = sp_paper_get_text_size (&self->terms->paper, SP_TEXT_STYLE_TABLE);
  g_autofree char *date = sp_date_format (sp_event_get_date (event));
  g_autofree char *summary = sp_clean_line (sp_event_get_summary (event));
  SpRichText *text = sp_country_summary_write (self, sp_event_get_title (event), SP_TEXT_PLAIN);
  SpTextBlock *block;

  sp_rich_text_append (text, " · ", SP_TEXT_DIM);
  sp_rich_text_append (text, sp_vocabulary_get_label (&sp_event_kind_vocabulary, sp_event_get_event_kind (event)),
                       SP_TEXT_DIM);
  if (self->terms->full && *summary != '\0')
    {
      sp_rich_text_append (text, "\n", SP_TEXT_PLAIN);
      sp_rich_text_append (text, summary, SP_TEXT_DIM);
    }
  sp_country_summary_cite (self, event, text);
  block = sp_country_summary_add (self, SP_TEXT_STYLE_TABLE, text, n_columns);
  sp_text_block_set_term (block, sp_rich_text_new (*date != '\0' ? date : _ ("Date not known"), SP_TEXT_STRONG),
                          DATE_WIDTH * size);
  return block;
}

static char *
format_events_left_out (guint n, guint n_all)
{
  if (n == n_all)
    return NULL;
  /* Translators: how many events there are, of which only some are shown. */
  return g_strdup_printf (ngettext ("%'u of %'u event, chosen first from the positions’ sources, then laws, decisions "
                                    "and court cases; %'u left out",
                                    "%'u of %'u events, chosen first from the positions’ sources, then laws, decisions "
                                    "and court cases; %'u left out",
                                    n_all),
                          n, n_all, n_all - n);
}

void
sp_country_summary_add_chronology (SpCountrySummary *self)
{
  guint n_columns = sp_country_summary_count_columns (self, SP_EVENT_COLUMN);
  guint n_all, first;
  g_autoptr (GPtrArray) events = sp_report_choose_events (self->terms, self->country, &n_all);
  g_autofree char *note = format_events_left_out (events->len, n_all);
  gboolean is_whole = self->has_own_pages && n_columns == 1 && events->len <= SP_REPORT_MOST_EVENTS;

  if (events->len == 0)
    return;
  sp_country_summary_add_heading (self, "chronology", _ ("Events"), note);
  first = self->blocks->len;
  for (guint i = 0; i < events->len; i++)
    /* Those that are few stand together below their heading; of many, neither the first nor the last ones stand alone. */
    sp_text_block_set_keeps_next (sp_country_summary_add_event (self, events->pdata[i], n_columns),
                                  i + 1 < events->len && (is_whole || i < 2 || i + 3 > events->len));
  sp_block_set_space_above (self->blocks->pdata[first],
                            sp_paper_get_text_size (&self->terms->paper, SP_TEXT_STYLE_TABLE) / 2);
}

/* --- Who said what ----------------------------------------------------------------------------------------------- */

static char *
format_quotes_left_out (SpCountrySummary *self, guint n, guint n_all)
{
  if (n == n_all)
    return NULL;
  if (self->terms->starred != NULL)
    return g_strdup_printf (ngettext ("%'u of %'u quote: those with a star; %'u left out",
                                      "%'u of %'u quotes: those with a star; %'u left out", n_all),
                            n, n_all, n_all - n);
  /* Translators: how many quotes there are, of which only some are shown. */
  return g_strdup_printf (ngettext ("%'u of %'u quote: checked ones first, of them those that express the position "
                                    "held; %'u left out",
                                    "%'u of %'u quotes: checked ones first, of them those that express the position "
                                    "held; %'u left out",
                                    n_all),
                          n, n_all, n_all - n);
}

void
sp_country_summary_add_quotes (SpCountrySummary *self)
{
  guint n_columns, n_all;
  g_autoptr (GPtrArray) quotes = sp_report_choose_quotes (self->terms, self->country, &n_all);
  g_autofree char *note = format_quotes_left_out (self, quotes->len, n_all);

  if (quotes->len == 0)
    return;
  sp_country_summary_add_heading (self, "quotes", _ ("Quotes"), note);
  n_columns = sp_country_summary_share_columns (self, SP_QUOTE_COLUMN, quotes->len);
  for (guint i = quotes->len; i-- > 0;)
    sp_quotation_add_blocks (self->terms, quotes->pdata[i], self->numbers, n_columns, self->blocks);
}

/* --- What is later ----------------------------------------------------------------------------------------------- */

static guint
count_later (SpCountrySummary *self, SpRecordKind kind)
{
  GPtrArray *records = sp_index_get_related (self->index, self->country, kind);
  guint n = 0;

  for (guint i = 0; i < records->len; i++)
    n += sp_date_has_begun (sp_record_get_date (records->pdata[i]), self->day) == SP_CERTAINTY_NO;
  return n;
}

void
sp_country_summary_add_later (SpCountrySummary *self)
{
  g_autofree char *counts =
    sp_report_format_later (count_later (self, SP_RECORD_POSITION), count_later (self, SP_RECORD_QUOTE),
                            count_later (self, SP_RECORD_EVENT));
  g_autofree char *line = NULL;

  if (*counts == '\0')
    return;
  /* Translators: such as “7 later positions, 12 later events”. */
  line = g_strdup_printf (_ ("Left out, because of the date of this document: %s."), counts);
  /* It is of the whole summary, not of the quote above it. */
  sp_block_set_space_above (SP_BLOCK (sp_country_summary_add (self, SP_TEXT_STYLE_NOTE,
                                                              sp_rich_text_new (line, SP_TEXT_DIM), 1)),
                            sp_paper_get_text_size (&self->terms->paper, SP_TEXT_STYLE_BODY));
}
