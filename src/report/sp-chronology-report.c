/* SPDX-License-Identifier: GPL-3.0-or-later
 * The chronology on paper: what happened, by years and months, with numbered sources. */
#include "sp-chronology-report.h"

#include "sp-chronology-words.h"
#include "sp-moment-words.h"
#include "sp-report-making.h"
#include "sp-report-words.h"
#include "sp-shown-text.h"
#include "sp-table-block.h"
#include "sp-text-block.h"
#include "sp-years-drawing.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const SpReportTerms *terms;
  SpChronology *chronology;
  SpSourceNumbers *numbers; /* (nullable) */
  GPtrArray *blocks;        /* of SpBlock */
  SpTableBlock *table;      /* (nullable): of the month */
} Maker;

/* --- Rows -------------------------------------------------------------------------------------------------------- */

static void
add_year (Maker *self, const SpChronologyRow *row)
{
  const SpChronologyPeriod *year =
    &g_array_index (sp_chronology_get_years (self->chronology), SpChronologyPeriod, row->year);
  g_autofree char *title = sp_moment_format_period (year->date);
  g_autofree char *counts = sp_moment_counts_format (&year->counts);
  g_autofree char *place = g_strdup_printf ("year-%u", row->year);
  SpTextBlock *block = sp_text_block_new_plain (SP_TEXT_STYLE_HEADING, title);

  sp_block_set_place_name (SP_BLOCK (block), place);
  sp_block_set_in_outline (SP_BLOCK (block), title, 0);
  g_ptr_array_add (self->blocks, block);
  block = sp_text_block_new (SP_TEXT_STYLE_NOTE, sp_rich_text_new (counts, SP_TEXT_DIM));
  sp_text_block_set_keeps_next (block, TRUE);
  g_ptr_array_add (self->blocks, block);
  self->table = NULL;
}

static void
add_month (Maker *self, const SpChronologyRow *row)
{
  const SpChronologyPeriod *month =
    &g_array_index (sp_chronology_get_periods (self->chronology), SpChronologyPeriod, row->period);
  g_autofree char *title = sp_moment_format_period (month->date);

  g_ptr_array_add (self->blocks, sp_text_block_new_plain (SP_TEXT_STYLE_SUBHEADING, title));
  self->table = NULL;
}

static SpTableBlock *
get_table (Maker *self)
{
  /* Of the date, of what happened, and of what that was to whom. */
  static const double shares[] = { 1.5, 4.5, 2.6 };

  if (self->table == NULL)
    {
      self->table = sp_table_block_new (shares, G_N_ELEMENTS (shares));
      g_ptr_array_add (self->blocks, self->table);
    }
  return self->table;
}

static char *
format_kind (const SpMoment *moment, SpCountryNames *names)
{
  g_autofree char *caption = sp_moment_format_caption (moment);
  g_autofree char *countries = moment->event ? sp_moment_format_countries (moment, names) : g_strdup ("");

  return *countries == '\0' ? g_steal_pointer (&caption) : g_strdup_printf ("%s · %s", caption, countries);
}

static SpRichText *
make_title (Maker *self, const SpMoment *moment)
{
  g_autofree char *title = sp_moment_format_title (moment, self->terms->names);
  g_autofree char *shown = sp_shown_text (title);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  SpRichText *text = sp_rich_text_new (shown, moment->event ? SP_TEXT_PLAIN : SP_TEXT_STRONG);

  if (self->numbers == NULL)
    return text;
  g_ptr_array_add (records, sp_moment_get_record (moment));
  sp_rich_text_append (text, "\xc2\xa0", SP_TEXT_PLAIN);
  sp_source_numbers_cite (self->numbers, records, text);
  return text;
}

static void
add_moment (Maker *self, const SpMoment *moment)
{
  SpTableBlock *table = get_table (self);
  g_autofree char *date = sp_moment_format_period (moment->date);
  g_autofree char *kind = format_kind (moment, self->terms->names);
  g_autofree char *shown = sp_shown_text (kind);
  SpLook look;

  sp_table_block_add_row (table, FALSE);
  sp_table_block_add_cell (table, NULL, sp_rich_text_new (date, SP_TEXT_DIM));
  if (moment->position != NULL)
    {
      look = sp_look_new_for_level (sp_position_get_question (moment->position),
                                    sp_position_get_level (moment->position), sp_theme_get (FALSE, FALSE));
      look.basis = sp_position_get_basis (moment->position);
    }
  sp_table_block_add_cell (table, moment->position ? &look : NULL, make_title (self, moment));
  sp_table_block_add_cell (table, NULL, sp_rich_text_new (shown, SP_TEXT_DIM));
}

/**
 * sp_chronology_report_add_blocks:
 * @terms: the terms
 * @chronology: what happened
 * @numbers: (nullable): what gives the sources their numbers; %NULL where they are not listed
 * @blocks: (element-type SpBlock): where it is added
 *
 * Adds what happened, in the order and under the headings that it has in the window; of very much the first
 * %SP_MOST_PRINTED.
 */
void
sp_chronology_report_add_blocks (const SpReportTerms *terms,
                                 SpChronology *chronology,
                                 SpSourceNumbers *numbers,
                                 GPtrArray *blocks)
{
  Maker self = { terms, chronology, numbers, blocks, NULL };
  guint n_printed = 0;

  g_return_if_fail (terms != NULL && SP_IS_CHRONOLOGY (chronology) && blocks != NULL);

  for (guint i = 0; i < sp_chronology_get_n_rows (chronology); i++)
    {
      const SpChronologyRow *row = sp_chronology_get_row (chronology, i);

      if (row->style == SP_CHRONOLOGY_ROW_YEAR)
        add_year (&self, row);
      else if (row->style == SP_CHRONOLOGY_ROW_MONTH)
        add_month (&self, row);
      else
        {
          add_moment (&self, row->moment);
          if (++n_printed == SP_MOST_PRINTED)
            return;
        }
    }
}

/* --- All of it --------------------------------------------------------------------------------------------------- */

static const char *
get_order_words (SpChronologyChoice *choice)
{
  return sp_chronology_choice_get_order (choice) == SP_CHRONOLOGY_OLDEST ? _ ("The oldest first")
                                                                         : _ ("The newest first");
}

static void
add_years (SpReportMaking *making, SpChronology *chronology)
{
  SpDrawingBlock *drawing = sp_years_drawing_new (sp_chronology_get_years (chronology));

  if (drawing != NULL)
    g_ptr_array_add (making->blocks, drawing);
}

static void
add_head (SpReportMaking *making, SpLens *lens, SpChronologyChoice *choice, SpChronology *chronology)
{
  const SpMomentCounts *counts = sp_chronology_get_counts (chronology);
  const SpMomentCounts *later = sp_chronology_get_later (chronology);
  g_autofree char *count = sp_chronology_format_count (chronology);
  g_autofree char *below = g_strdup_printf ("%s · %s", count, get_order_words (choice));
  g_autofree char *filters = sp_chronology_filters_format (lens, choice);
  g_autofree char *cut = sp_report_format_cut (sp_moment_counts_sum (counts));
  g_autofree char *words = sp_moment_counts_sum (counts) > 0 ? sp_moment_counts_format (counts)
                                                             : sp_chronology_explain_none (lens, choice, chronology);

  sp_report_add_head (&making->terms, _ ("Chronology"), below, making->blocks);
  sp_report_making_add_text (making, SP_TEXT_STYLE_BODY, filters, SP_TEXT_PLAIN);
  sp_report_making_add_text (making, SP_TEXT_STYLE_BODY, words, SP_TEXT_DIM);
  sp_report_making_add_text (making, SP_TEXT_STYLE_BODY, cut, SP_TEXT_STRONG);
  sp_report_making_add_later (making, later->n[SP_MOMENT_CHANGE] + later->n[SP_MOMENT_FIRST], 0,
                              later->n[SP_MOMENT_EVENT]);
}

/**
 * sp_chronology_report_new:
 * @terms: the terms, with the lens of the window
 * @choice: (nullable): what is asked for beside the lens; %NULL for all
 *
 * Makes a document of the chronology as the window shows it: events, changes of positions and first known ones, under
 * the years and months, with their numbered sources.
 *
 * Returns: (transfer full): the document
 */
SpReport *
sp_chronology_report_new (const SpReportTerms *terms, SpChronologyChoice *choice)
{
  g_auto (SpReportMaking) making = { 0 };
  g_autoptr (SpChronologyChoice) all = NULL;
  g_autoptr (SpMoments) moments = NULL;
  g_autoptr (SpChronologyRequest) request = NULL;
  g_autoptr (SpChronology) chronology = NULL;

  g_return_val_if_fail (terms != NULL && (choice == NULL || SP_IS_CHRONOLOGY_CHOICE (choice)), NULL);

  if (choice == NULL)
    choice = all = sp_chronology_choice_new ();
  moments = sp_moments_new (sp_lens_get_index (terms->lens));
  request = sp_chronology_request_new (terms->lens, choice);
  chronology = sp_chronology_new (moments, request);
  sp_report_making_init (&making, terms);
  add_head (&making, terms->lens, choice, chronology);
  add_years (&making, chronology);
  sp_chronology_report_add_blocks (&making.terms, chronology, making.numbers, making.blocks);
  return sp_report_making_finish (&making, _ ("Chronology"));
}
