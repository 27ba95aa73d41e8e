/* SPDX-License-Identifier: GPL-3.0-or-later
 * A country that has one position, in a part of a column: what its answer is, and what that rests on. */
#include "sp-short-summary.h"

#include "sp-clean-text.h"
#include "sp-date-order.h"
#include "sp-event.h"
#include "sp-look.h"
#include "sp-quotation-block.h"
#include "sp-quote.h"
#include "sp-report-words.h"
#include "sp-run-records.h"
#include "sp-table-block.h"
#include "sp-text-block.h"
#include "sp-vocabulary.h"

#include <glib/gi18n-lib.h>

/* Above the name of a country, in points. */
#define SPACE 16.0
#define MOST_EVENTS 3
#define MOST_QUOTES 1

typedef struct
{
  const SpReportTerms *terms;
  SpIndex *index;
  SpCountry *country;
  SpSourceNumbers *numbers;
  guint n_columns;
  GPtrArray *blocks;
  guint32 day;
} Maker;

static void
append_clean (SpRichText *text, const char *words, SpTextLook look)
{
  g_autofree char *clean = sp_clean_line (words);

  sp_rich_text_append (text, clean, look);
}

static void
cite (const Maker *self, GPtrArray *records, SpRichText *text)
{
  if (self->numbers == NULL)
    return;
  sp_rich_text_append (text, "\xc2\xa0", SP_TEXT_SMALL);
  sp_source_numbers_cite (self->numbers, records, text);
}

static void
add (const Maker *self, gpointer block)
{
  sp_block_set_n_columns (block, self->n_columns);
  g_ptr_array_add (self->blocks, block);
}

static void
add_name (const Maker *self)
{
  const char *name = sp_country_names_get_name (self->terms->names, self->country);
  g_autofree char *clean = sp_clean_line (name);
  SpTextBlock *block = sp_text_block_new_plain (SP_TEXT_STYLE_SUBHEADING, clean);

  sp_block_set_place_name (SP_BLOCK (block), sp_record_get_id (SP_RECORD (self->country)));
  sp_block_set_in_outline (SP_BLOCK (block), clean, 1);
  sp_block_set_running_title (SP_BLOCK (block), clean);
  sp_block_set_space_above (SP_BLOCK (block), SPACE);
  add (self, block);
}

static void
append_unconfirmed (const Maker *self, const SpStanding *standing, SpRichText *text)
{
  g_autofree char *unconfirmed = sp_report_format_unconfirmed (self->terms->unconfirmed_years);

  if (!sp_standing_is_unconfirmed (standing, self->day, self->terms->unconfirmed_years))
    return;
  if (sp_date_compare (standing->last_confirmed, standing->since) != 0)
    {
      g_autofree char *date = sp_date_format (standing->last_confirmed);
      /* Translators: after what a position rests on; %s is a date. */
      g_autofree char *confirmed = g_strdup_printf (_ (", last confirmed %s"), date);

      append_clean (text, confirmed, SP_TEXT_SMALL | SP_TEXT_DIM);
    }
  sp_rich_text_append (text, " · ", SP_TEXT_SMALL | SP_TEXT_DIM);
  append_clean (text, unconfirmed, SP_TEXT_SMALL | SP_TEXT_SLANTED);
}

static void
append_since (const Maker *self, const SpStanding *standing, SpRichText *text)
{
  g_autofree char *since = sp_standing_format_since (standing);

  append_clean (text, since, SP_TEXT_SMALL);
  sp_rich_text_append (text, " · ", SP_TEXT_SMALL | SP_TEXT_DIM);
  append_clean (text, sp_vocabulary_get_label (&sp_basis_vocabulary, (int) sp_position_get_basis (standing->position)),
                SP_TEXT_SMALL | SP_TEXT_DIM);
  append_unconfirmed (self, standing, text);
}

static void
add_answer (const Maker *self, SpQuestion *question, const SpStanding *standing)
{
  const double shares[] = { 1 };
  SpTableBlock *table = sp_table_block_new (shares, 1);
  SpLook look = sp_look_new_for_standing (question, standing, self->day, self->terms->unconfirmed_years,
                                          sp_theme_get (FALSE, FALSE));
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  const char *summary = sp_position_get_summary (standing->position);
  /* Translators: a question in one or two words, and the answer to it. */
  g_autofree char *answer = g_strdup_printf (C_ ("answer", "%s: %s"), sp_question_get_short_title (question),
                                             sp_level_get_label (sp_position_get_level (standing->position)));

  append_clean (text, answer, SP_TEXT_STRONG);
  sp_rich_text_append (text, "\n", SP_TEXT_SMALL);
  append_since (self, standing, text);
  sp_run_records_add (standing, self->index, sp_lens_get_weakest (self->terms->lens), records);
  cite (self, records, text);
  if (summary != NULL && *summary != '\0')
    {
      sp_rich_text_append (text, "\n", SP_TEXT_PLAIN);
      append_clean (text, summary, SP_TEXT_PLAIN);
    }
  sp_table_block_add_row (table, FALSE);
  sp_table_block_add_cell (table, &look, text);
  add (self, table);
}

static void
add_answers (const Maker *self)
{
  GPtrArray *questions = sp_dataset_get_records (sp_index_get_dataset (self->index), SP_RECORD_QUESTION);

  for (guint i = 0; i < questions->len; i++)
    {
      const SpOutlook outlook = { questions->pdata[i], NULL, self->day, sp_lens_get_weakest (self->terms->lens) };
      SpStanding standing;

      sp_standing_find (&standing, self->index, self->country, &outlook);
      if (standing.position != NULL)
        add_answer (self, questions->pdata[i], &standing);
    }
}

static void
add_event (const Maker *self, SpEvent *event)
{
  g_autofree char *date = sp_date_format (sp_event_get_date (event));
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);

  append_clean (text, date, SP_TEXT_DIM);
  sp_rich_text_append (text, C_ ("title", ": "), SP_TEXT_DIM);
  append_clean (text, sp_event_get_title (event), SP_TEXT_PLAIN);
  g_ptr_array_add (records, event);
  cite (self, records, text);
  add (self, sp_text_block_new (SP_TEXT_STYLE_CAPTION, text));
}

/* Those of the country that there are by the day, by date. */
static GPtrArray *
list_begun (const Maker *self, SpRecordKind kind)
{
  GPtrArray *all = sp_index_get_related (self->index, self->country, kind);
  GPtrArray *begun = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (sp_date_has_begun (sp_record_get_date (all->pdata[i]), self->day) != SP_CERTAINTY_NO)
      g_ptr_array_add (begun, all->pdata[i]);
  return begun;
}

/* Returns: how many there are more */
static guint
add_events (const Maker *self)
{
  g_autoptr (GPtrArray) events = list_begun (self, SP_RECORD_EVENT);
  guint first = events->len > MOST_EVENTS ? events->len - MOST_EVENTS : 0;

  for (guint i = first; i < events->len; i++)
    add_event (self, events->pdata[i]);
  return first;
}

static gboolean
is_wanted (const Maker *self, SpQuote *quote)
{
  if (self->terms->starred != NULL)
    return g_ptr_array_find (self->terms->starred, quote, NULL);
  return sp_date_is_set (sp_quote_get_checked (quote));
}

/* Returns: how many there are more */
static guint
add_quotes (const Maker *self)
{
  g_autoptr (GPtrArray) quotes = list_begun (self, SP_RECORD_QUOTE);
  guint n = 0;

  for (guint i = quotes->len; i-- > 0 && (n < MOST_QUOTES || self->terms->starred != NULL);)
    if (is_wanted (self, quotes->pdata[i]))
      {
        sp_quotation_add_blocks (self->terms, quotes->pdata[i], self->numbers, self->n_columns, self->blocks);
        n++;
      }
  return quotes->len - n;
}

static void
add_left_out (const Maker *self, guint n_events, guint n_quotes)
{
  g_autofree char *events = g_strdup_printf (ngettext ("%'u event", "%'u events", n_events), n_events);
  g_autofree char *quotes = g_strdup_printf (ngettext ("%'u quote", "%'u quotes", n_quotes), n_quotes);
  g_autofree char *both =
    g_strconcat (n_events > 0 ? events : "", n_events > 0 && n_quotes > 0 ? C_ ("list", ", ") : "",
                 n_quotes > 0 ? quotes : "", NULL);
  g_autofree char *line = NULL;
  SpTextBlock *block;

  if (*both == '\0')
    return;
  /* Translators: what a short summary has not, such as “4 events, 2 quotes”. */
  line = g_strdup_printf (_ ("Left out: %s"), both);
  block = sp_text_block_new (SP_TEXT_STYLE_NOTE, sp_rich_text_new (line, SP_TEXT_DIM));
  sp_block_set_space_above (SP_BLOCK (block), sp_paper_get_text_size (&self->terms->paper, SP_TEXT_STYLE_NOTE) / 2);
  add (self, block);
}

/**
 * sp_short_summary_add_blocks:
 * @terms: the terms
 * @country: a country of the dataset
 * @numbers: (nullable): what gives the sources their numbers; %NULL where they are not listed
 * @n_columns: in how many columns it stands, 1 or more
 * @blocks: (element-type SpBlock): where it is added
 *
 * Adds the answers of a country with what they rest on, the latest events and the latest quote whose wording was
 * checked, and how many more there are. The first block is a place that is called like the country's code, in the outline at depth 1.
 */
void
sp_short_summary_add_blocks (const SpReportTerms *terms,
                             SpCountry *country,
                             SpSourceNumbers *numbers,
                             guint n_columns,
                             GPtrArray *blocks)
{
  Maker maker = { terms, NULL, country, numbers, n_columns, blocks, 0 };
  guint n_events = 0, n_quotes = 0;

  g_return_if_fail (terms != NULL && SP_IS_COUNTRY (country) && n_columns > 0 && blocks != NULL);

  maker.index = sp_lens_get_index (terms->lens);
  sp_lens_get_span (terms->lens, NULL, &maker.day);
  add_name (&maker);
  add_answers (&maker);
  if ((terms->parts & SP_REPORT_CHRONOLOGY) != 0)
    n_events = add_events (&maker);
  if ((terms->parts & SP_REPORT_QUOTES) != 0)
    n_quotes = add_quotes (&maker);
  add_left_out (&maker, n_events, n_quotes);
}
