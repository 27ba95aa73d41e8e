/* SPDX-License-Identifier: GPL-3.0-or-later
 * The summary of a country: where it stands, since when, on what that rests, what happened, and who said what. */
#include "sp-country-report.h"

#include "sp-clean-text.h"
#include "sp-country-line.h"
#include "sp-lanes-drawing.h"
#include "sp-quotation-block.h"
#include "sp-report-words.h"
#include "sp-text-block.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const SpReportTerms *terms;
  SpIndex *index;
  SpCountry *country;
  SpSourceNumbers *numbers;
  GPtrArray *blocks;
  guint32 day;
} Maker;

static void
add_text (Maker *self, SpTextStyle style, const char *text, gpointer record)
{
  g_autofree char *clean = sp_clean_line (text);
  SpRichText *rich = sp_rich_text_new (clean, SP_TEXT_PLAIN);

  if (record != NULL)
    {
      g_autoptr (GPtrArray) records = g_ptr_array_new ();

      g_ptr_array_add (records, record);
      sp_rich_text_append (rich, " ", SP_TEXT_PLAIN);
      sp_source_numbers_cite (self->numbers, records, rich);
    }
  g_ptr_array_add (self->blocks, sp_text_block_new (style, rich));
}

static void
add_answers (Maker *self)
{
  GPtrArray *questions = sp_dataset_get_records (sp_index_get_dataset (self->index), SP_RECORD_QUESTION);

  for (guint i = 0; i < questions->len; i++)
    {
      SpOutlook outlook = { questions->pdata[i], NULL, self->day, sp_lens_get_weakest (self->terms->lens) };
      SpStanding standing;
      g_autofree char *words = NULL;

      sp_standing_find (&standing, self->index, self->country, &outlook);
      add_text (self, SP_TEXT_STYLE_SUBHEADING, sp_question_get_title (questions->pdata[i]), NULL);
      words = standing.position ? sp_standing_format_since (&standing) : sp_standing_format_nothing (&standing);
      add_text (self, SP_TEXT_STYLE_BODY, words, NULL);
      if (standing.position != NULL)
        add_text (self, SP_TEXT_STYLE_BODY, sp_position_get_summary (standing.position), standing.position);
    }
}

static void
add_chronology (Maker *self)
{
  GPtrArray *events = sp_index_get_related (self->index, self->country, SP_RECORD_EVENT);

  add_text (self, SP_TEXT_STYLE_HEADING, _ ("What happened"), NULL);
  for (guint i = 0; i < events->len; i++)
    if (sp_date_has_begun (sp_event_get_date (events->pdata[i]), self->day) != SP_CERTAINTY_NO)
      add_text (self, SP_TEXT_STYLE_BODY, sp_event_get_title (events->pdata[i]), events->pdata[i]);
}

static void
add_quotes (Maker *self)
{
  GPtrArray *quotes = sp_index_get_related (self->index, self->country, SP_RECORD_QUOTE);

  add_text (self, SP_TEXT_STYLE_HEADING, _ ("In their words"), NULL);
  for (guint i = 0; i < quotes->len; i++)
    if (sp_date_has_begun (sp_quote_get_said (quotes->pdata[i]), self->day) != SP_CERTAINTY_NO)
      sp_quotation_add_blocks (self->terms, quotes->pdata[i], self->numbers, 1, self->blocks);
}

/**
 * sp_country_report_add_blocks:
 * @terms: the terms
 * @country: a country of the dataset
 * @numbers: (nullable): what gives the sources their numbers; %NULL where they are not listed
 * @blocks: (element-type SpBlock): where the summary is added
 *
 * Adds the summary of a country as a part of a document, without the list of sources. Its first block is a place that is
 * called like the country's code, in the outline at depth 0.
 */
void
sp_country_report_add_blocks (const SpReportTerms *terms,
                              SpCountry *country,
                              SpSourceNumbers *numbers,
                              GPtrArray *blocks)
{
  Maker maker = { terms, NULL, country, numbers, blocks, 0 };
  guint first;
  const char *name;

  g_return_if_fail (terms != NULL && SP_IS_COUNTRY (country) && blocks != NULL);

  maker.index = sp_lens_get_index (terms->lens);
  sp_lens_get_span (terms->lens, NULL, &maker.day);
  name = sp_country_names_get_name (terms->names, country);
  first = blocks->len;
  sp_report_add_head (terms, name, NULL, blocks);
  sp_block_set_place_name (blocks->pdata[first], sp_record_get_id (SP_RECORD (country)));
  sp_block_set_in_outline (blocks->pdata[first], name, 0);
  add_answers (&maker);
  if (terms->parts & SP_REPORT_CHRONOLOGY)
    add_chronology (&maker);
  if (terms->parts & SP_REPORT_QUOTES)
    add_quotes (&maker);
}

/**
 * sp_country_report_new:
 * @terms: the terms
 * @country: a country of the dataset
 *
 * Returns: (transfer full): the summary of the country, with the list of its sources
 */
SpReport *
sp_country_report_new (const SpReportTerms *terms, SpCountry *country)
{
  g_autoptr (GPtrArray) blocks = NULL;
  g_autoptr (SpSourceNumbers) numbers = NULL;

  g_return_val_if_fail (terms != NULL && SP_IS_COUNTRY (country), NULL);

  blocks = g_ptr_array_new_with_free_func (g_object_unref);
  if (terms->parts & SP_REPORT_SOURCES)
    numbers = sp_source_numbers_new (sp_lens_get_index (terms->lens));
  sp_country_report_add_blocks (terms, country, numbers, blocks);
  if (numbers != NULL)
    sp_source_numbers_add_blocks (numbers, &terms->paper, 2, blocks);
  return sp_report_new_on_terms (terms, sp_country_names_get_name (terms->names, country), blocks);
}
