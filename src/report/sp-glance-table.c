/* SPDX-License-Identifier: GPL-3.0-or-later
 * Many countries and all questions at a glance: of each answer the level and the year from which on it was held. */
#include "sp-glance-table.h"

#include "sp-change.h"
#include "sp-clean-text.h"
#include "sp-look.h"
#include "sp-table-block.h"
#include "sp-text-block.h"

#include <glib/gi18n-lib.h>

/* The narrowest column that a level has room in, and the one of names, in points. */
#define NARROWEST 84.0
#define NAMES 84.0
#define NAMES_SHARE 0.9

static SpRichText *
make_text (const char *words, SpTextLook look)
{
  g_autofree char *clean = sp_clean_line (words);

  return sp_rich_text_new (clean, look);
}

static char *
format_year (SpDate date)
{
  return sp_date_format ((SpDate) { .year = date.year });
}

/* Where there are two dates, what it was at the first. */
static void
append_before (const SpReportTerms *terms,
               SpCountry *country,
               const SpOutlook *outlook,
               const SpStanding *standing,
               SpRichText *text)
{
  SpOutlook first = *outlook;
  SpStanding before;
  g_autofree char *words = NULL;
  g_autofree char *clean = NULL;

  if (!sp_lens_get_span (terms->lens, &first.day, NULL))
    return;
  sp_standing_find (&before, sp_lens_get_index (terms->lens), country, &first);
  if (!sp_standings_differ (&before, standing))
    return;
  if (before.position != NULL)
    /* Translators: below a level: the one that was held at the first of two dates. */
    words = g_strdup_printf (C_ ("level", "was %s"), sp_level_get_label (sp_position_get_level (before.position)));
  else
    words = g_strdup (C_ ("level", "not known before"));
  clean = sp_clean_line (words);
  sp_rich_text_append (text, "\n", SP_TEXT_SMALL);
  sp_rich_text_append (text, clean, SP_TEXT_DIM | SP_TEXT_SMALL);
}

static void
add_cell (const SpReportTerms *terms, SpTableBlock *table, SpCountry *country, const SpOutlook *outlook)
{
  g_autofree char *year = NULL;
  SpRichText *text;
  SpStanding standing;
  SpLook look;

  sp_standing_find (&standing, sp_lens_get_index (terms->lens), country, outlook);
  if (standing.position == NULL)
    {
      text = make_text (sp_nothing_get_label (standing.nothing), SP_TEXT_DIM | SP_TEXT_SMALL);
      append_before (terms, country, outlook, &standing, text);
      sp_table_block_add_cell (table, NULL, text);
      return;
    }
  look = sp_look_new_for_standing (outlook->question, &standing, outlook->day, terms->unconfirmed_years,
                                   sp_theme_get (FALSE, FALSE));
  year = format_year (standing.since);
  text = make_text (sp_level_get_label (sp_position_get_level (standing.position)), SP_TEXT_PLAIN);
  sp_rich_text_append (text, " ", SP_TEXT_SMALL);
  sp_rich_text_append (text, year, SP_TEXT_DIM | SP_TEXT_SMALL);
  append_before (terms, country, outlook, &standing, text);
  sp_table_block_add_cell (table, &look, text);
}

/* Its summary is where the answers come from. */
static SpRichText *
make_name (const SpReportTerms *terms, SpCountry *country)
{
  g_autofree char *name = sp_clean_line (sp_country_names_get_name (terms->names, country));
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);

  sp_rich_text_append_link (text, name, SP_TEXT_STRONG, SP_TEXT_LINK_PLACE, sp_record_get_id (SP_RECORD (country)));
  return text;
}

static SpTableBlock *
make_table (const SpReportTerms *terms, GPtrArray *countries, GPtrArray *questions, guint first, guint n)
{
  g_autofree double *shares = g_new0 (double, n + 1);
  SpOutlook outlook = { .weakest = sp_lens_get_weakest (terms->lens) };
  SpTableBlock *table;

  for (guint i = 0; i <= n; i++)
    shares[i] = i == 0 ? NAMES_SHARE : 1;
  sp_lens_get_span (terms->lens, NULL, &outlook.day);
  table = sp_table_block_new (shares, n + 1);
  sp_table_block_set_fits (table, TRUE);
  sp_table_block_add_row (table, TRUE);
  sp_table_block_add_cell (table, NULL, make_text (C_ ("column", "Country"), SP_TEXT_DIM));
  for (guint i = first; i < first + n; i++)
    sp_table_block_add_cell (table, NULL,
                             make_text (sp_question_get_short_title (questions->pdata[i]), SP_TEXT_STRONG));
  for (guint i = 0; i < countries->len; i++)
    {
      sp_table_block_add_row (table, FALSE);
      sp_table_block_add_cell (table, NULL, make_name (terms, countries->pdata[i]));
      for (guint j = first; j < first + n; j++)
        {
          outlook.question = questions->pdata[j];
          add_cell (terms, table, countries->pdata[i], &outlook);
        }
    }
  return table;
}

/**
 * sp_glance_table_add_blocks:
 * @terms: through what it is looked at
 * @countries: (element-type SpCountry): the countries, a row each, in order
 * @blocks: (element-type SpBlock): where it is added
 *
 * Makes as many tables as there have to be for the questions to have room. What the answers rest on is left to the
 * summaries of the countries, which the names lead to, and which is said.
 */
void
sp_glance_table_add_blocks (const SpReportTerms *terms, GPtrArray *countries, GPtrArray *blocks)
{
  GPtrArray *questions;
  SpTextBlock *note;
  guint most, n_tables;

  g_return_if_fail (terms != NULL && countries != NULL && blocks != NULL);

  questions = sp_dataset_get_records (sp_index_get_dataset (sp_lens_get_index (terms->lens)), SP_RECORD_QUESTION);
  if (questions->len == 0 || countries->len == 0)
    return;
  note =
    sp_text_block_new (SP_TEXT_STYLE_CAPTION,
                       sp_rich_text_new (_ ("Each answer with the year since which it holds, or in which it was stated. "
                                            "What it rests on, with the sources, is in the summary of the country."),
                                         SP_TEXT_DIM));
  sp_text_block_set_keeps_next (note, TRUE);
  g_ptr_array_add (blocks, note);
  most = (guint) MAX ((sp_paper_get_text_width (&terms->paper) - NAMES) / NARROWEST, 1);
  n_tables = (questions->len + most - 1) / most;
  for (guint i = 0; i < n_tables; i++)
    {
      guint first = questions->len * i / n_tables;
      guint end = questions->len * (i + 1) / n_tables;

      g_ptr_array_add (blocks, make_table (terms, countries, questions, first, end - first));
    }
}
