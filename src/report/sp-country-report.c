/* SPDX-License-Identifier: GPL-3.0-or-later
 * The summary of a country: where it stands, since when, on what that rests, what happened, and who said what. */
#include "sp-country-report-private.h"

#include "sp-clean-text.h"
#include "sp-page-flow.h"
#include "sp-report-words.h"
#include "sp-run-records.h"

/* --- For all parts ----------------------------------------------------------------------------------------------- */

SpRichText *
sp_country_summary_write (SpCountrySummary *self G_GNUC_UNUSED, const char *words, SpTextLook look)
{
  g_autofree char *clean = sp_clean_line (words ? words : "");

  return sp_rich_text_new (clean, look);
}

static void
cite_all (SpCountrySummary *self, GPtrArray *records, SpRichText *text)
{
  if (self->numbers == NULL || records->len == 0)
    return;
  /* A number stands with the last word, on no line of its own. */
  sp_rich_text_append (text, "\xc2\xa0", SP_TEXT_PLAIN);
  sp_source_numbers_cite (self->numbers, records, text);
}

void
sp_country_summary_cite (SpCountrySummary *self, gpointer record, SpRichText *text)
{
  sp_country_summary_cite_both (self, record, NULL, text);
}

/* other: (nullable): another record that it rests on */
void
sp_country_summary_cite_both (SpCountrySummary *self, gpointer record, gpointer other, SpRichText *text)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, record);
  if (other != NULL)
    g_ptr_array_add (records, other);
  cite_all (self, records, text);
}

/* other: (nullable): another standing that is told of with it */
void
sp_country_summary_cite_runs (SpCountrySummary *self,
                              const SpStanding *standing,
                              const SpStanding *other,
                              SpRichText *text)
{
  SpBasis weakest = sp_lens_get_weakest (self->lens);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  sp_run_records_add (standing, self->index, weakest, records);
  if (other != NULL)
    sp_run_records_add (other, self->index, weakest, records);
  cite_all (self, records, text);
}

SpTextBlock *
sp_country_summary_add (SpCountrySummary *self, SpTextStyle style, SpRichText *text, guint n_columns)
{
  SpTextBlock *block = sp_text_block_new (style, text);

  sp_block_set_n_columns (SP_BLOCK (block), n_columns);
  g_ptr_array_add (self->blocks, block);
  return block;
}

/* part: what links call the place, after the country's code; note: what is left out of what follows, if anything */
void
sp_country_summary_add_heading (SpCountrySummary *self, const char *part, const char *title, const char *note)
{
  g_autofree char *place = g_strdup_printf ("%s-%s", sp_record_get_id (SP_RECORD (self->country)), part);
  SpTextBlock *heading =
    sp_country_summary_add (self, SP_TEXT_STYLE_HEADING, sp_rich_text_new (title, SP_TEXT_PLAIN), 1);

  sp_block_set_place_name (SP_BLOCK (heading), place);
  sp_block_set_in_outline (SP_BLOCK (heading), title, 1);
  if (note == NULL)
    return;
  sp_text_block_set_keeps_next (sp_country_summary_add (self, SP_TEXT_STYLE_CAPTION,
                                                        sp_rich_text_new (note, SP_TEXT_DIM), 1),
                                TRUE);
}

guint
sp_country_summary_count_columns (SpCountrySummary *self, double narrowest)
{
  double scale = self->terms->paper.text_size / sp_paper_a4.text_size;
  double width = sp_paper_get_text_width (&self->terms->paper);

  return (guint) MAX ((width + SP_PAGE_COLUMN_GAP) / (narrowest * scale + SP_PAGE_COLUMN_GAP), 1);
}

/* As few columns as there are with as many rows of parts, so that the last row is nearly full. */
guint
sp_country_summary_share_columns (SpCountrySummary *self, double narrowest, guint n_parts)
{
  guint most = sp_country_summary_count_columns (self, narrowest);
  guint n_rows = (n_parts + most - 1) / most;

  return n_rows > 0 ? (n_parts + n_rows - 1) / n_rows : 1;
}

SpOutlook
sp_country_summary_get_outlook (SpCountrySummary *self, SpQuestion *question, guint32 day)
{
  return (SpOutlook) { question, NULL, day, sp_lens_get_weakest (self->lens) };
}

SpLook
sp_country_summary_get_look (SpCountrySummary *self, const SpStanding *standing)
{
  return sp_look_new_for_standing (sp_position_get_question (standing->position), standing, self->day,
                                   self->terms->unconfirmed_years, sp_theme_get (FALSE, FALSE));
}

/* --- All of it --------------------------------------------------------------------------------------------------- */

static SpLens *
make_lens (SpCountrySummary *self)
{
  SpLens *lens = sp_lens_copy (self->terms->lens);
  GPtrArray *questions = sp_dataset_get_records (sp_index_get_dataset (self->index), SP_RECORD_QUESTION);

  if (self->spans)
    {
      sp_lens_set_compared (lens, (SpDate) { 0 });
      sp_lens_set_on (lens, sp_date_from_day_number (self->day));
    }
  if (sp_lens_get_question (lens) == NULL && questions->len > 0)
    sp_lens_set_question (lens, questions->pdata[0]);
  return lens;
}

/**
 * sp_country_report_add_blocks:
 * @terms: the terms
 * @country: a country of the dataset
 * @numbers: (nullable): what gives the sources their numbers; %NULL where they are not listed
 * @has_own_pages: whether nothing follows on its last page, so that there is room to keep together what belongs together
 * @blocks: (element-type SpBlock): where the summary is added
 *
 * Adds the summary of a country as a part of a document, without the list of sources. Its first block is a place that is
 * called like the country's code, in the outline at depth 0; it may be set on a new page.
 */
void
sp_country_report_add_blocks (const SpReportTerms *terms,
                              SpCountry *country,
                              SpSourceNumbers *numbers,
                              gboolean has_own_pages,
                              GPtrArray *blocks)
{
  g_autoptr (SpLens) lens = NULL;
  SpCountrySummary self = { .terms = terms, .country = country, .numbers = numbers, .blocks = blocks };

  g_return_if_fail (terms != NULL && SP_IS_COUNTRY (country) && blocks != NULL);

  self.has_own_pages = has_own_pages;
  self.index = sp_lens_get_index (terms->lens);
  self.name = sp_country_names_get_name (terms->names, country);
  self.spans = sp_lens_get_span (terms->lens, &self.first_day, &self.day);
  self.lens = lens = make_lens (&self);
  sp_country_summary_add_head (&self);
  if (self.spans)
    sp_country_summary_add_changes (&self);
  sp_country_summary_add_answers (&self);
  if (terms->parts & SP_REPORT_LANES)
    sp_country_summary_add_lanes (&self);
  if (terms->parts & SP_REPORT_CHRONOLOGY)
    sp_country_summary_add_chronology (&self);
  if (terms->parts & SP_REPORT_QUOTES)
    sp_country_summary_add_quotes (&self);
  sp_country_summary_add_later (&self);
}

/**
 * sp_country_report_new:
 * @terms: the terms
 * @country: a country of the dataset
 *
 * Makes the summary of a country: its groups and where it is, the line from the data, where it stands on each question,
 * the course of that, what happened, who said what, and the sources, whose numbers stand behind all that rests on them.
 * Nothing is later than the date of the lens; where that compares two, it says what changed between them.
 *
 * Returns: (transfer full): the document
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
  sp_country_report_add_blocks (terms, country, numbers, FALSE, blocks);
  if (numbers != NULL)
    sp_source_numbers_add_blocks (numbers, &terms->paper, sp_source_numbers_get_n_columns (&terms->paper), blocks);
  return sp_report_new_on_terms (terms, sp_country_names_get_name (terms->names, country), blocks);
}
