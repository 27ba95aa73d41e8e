/* SPDX-License-Identifier: GPL-3.0-or-later
 * A booklet of several countries: cover, contents, a table of all, the summaries, one list of sources. */
#include "sp-booklet-report.h"

#include "sp-booklet-cover.h"
#include "sp-clean-text.h"
#include "sp-comparison-grid.h"
#include "sp-contents-block.h"
#include "sp-country-report.h"
#include "sp-glance-table.h"
#include "sp-no-country-report.h"
#include "sp-nothing-table.h"
#include "sp-report-words.h"
#include "sp-short-summary.h"
#include "sp-text-block.h"

#include <glib/gi18n-lib.h>

/* So many countries are compared in all words; more at a glance. */
#define MOST_COMPARED 12
/* In so many columns contents stand on a cover that lies. */
#define LYING_COLUMNS 3
/* So many lines of contents stand on the cover. */
#define MOST_ON_COVER 14
/* Contents of more countries begin a page. */
#define MOST_AFTER_COVER 80
/* So much of a page is to be left for the next part to go on there: the table of all below contents that stand on no
 * cover, and the sources at the end. */
#define ROOM_FOR_MORE 0.5
/* How wide a column of short summaries, of the contents and of sources is at least, in points. */
#define SHORT_COLUMN 220.0
#define CONTENTS_COLUMN 110.0
#define SOURCE_COLUMN 230.0

/* Above the contents, in points. */
#define CONTENTS_SPACE 8.0

#define TABLE_PLACE "comparison"
#define SHORT_PLACE "in-short"
#define NO_COUNTRY_PLACE "without-country"
#define NOTHING_PLACE "without-position"
#define SOURCES_PLACE "sources"

typedef struct
{
  const SpReportTerms *terms;
  SpIndex *index;
  GPtrArray *countries;
  GPtrArray *questions;
  GPtrArray *long_ones; /* of SpCountry */
  GPtrArray *short_ones;
  GPtrArray *empty_ones;
  GHashTable *places; /* by country: what its first block is called */
  SpMatrix *matrix;
  SpSourceNumbers *numbers;
  GPtrArray *blocks;
  guint32 day;
  gboolean has_more; /* whether there is something of no country */
} Maker;

/* --- What is known of whom ---------------------------------------------------------------------------------------- */

static guint
count_answers (const Maker *self, SpCountry *country)
{
  guint n = 0;

  for (guint i = 0; i < self->questions->len; i++)
    {
      const SpOutlook outlook = { self->questions->pdata[i], NULL, self->day, sp_lens_get_weakest (self->terms->lens) };
      SpStanding standing;

      sp_standing_find (&standing, self->index, country, &outlook);
      n += standing.position != NULL;
    }
  return n;
}

/* One of whom there is little to say shares pages only with others. */
static void
sort_out (Maker *self)
{
  for (guint i = 0; i < self->countries->len; i++)
    {
      guint n = count_answers (self, self->countries->pdata[i]);
      gboolean is_short = n == 1 && !self->terms->full;

      g_ptr_array_add (n == 0     ? self->empty_ones
                       : is_short ? self->short_ones
                                  : self->long_ones,
                       self->countries->pdata[i]);
    }
  if (self->short_ones->len > 1)
    return;
  g_ptr_array_extend_and_steal (self->long_ones, g_steal_pointer (&self->short_ones));
  self->short_ones = g_ptr_array_new ();
}

static SpMatrix *
make_matrix (const Maker *self)
{
  SpMatrixInit init = { .index = self->index,
                        .names = self->terms->names,
                        .records = self->countries,
                        .weakest = sp_lens_get_weakest (self->terms->lens),
                        .unconfirmed_years = self->terms->unconfirmed_years };

  init.has_second = sp_lens_get_span (self->terms->lens, &init.first_day, &init.day);
  return sp_matrix_new (&init);
}

/* --- Contents ----------------------------------------------------------------------------------------------------- */

/* Contents that are short stand on the cover, below the counts. */
static gboolean
are_contents_short (const Maker *self)
{
  return self->countries->len - self->empty_ones->len <= MOST_ON_COVER;
}

static void
add_counts (const Maker *self)
{
  const SpComparisonText text = { .matrix = self->matrix };

  if (self->countries->len > 1 && self->questions->len > 0)
    sp_comparison_counts_add_blocks (&text, self->blocks);
}

static SpTextBlock *
add_heading (const Maker *self, const char *place, const char *title)
{
  SpTextBlock *heading = sp_text_block_new_plain (SP_TEXT_STYLE_HEADING, title);

  sp_block_set_place_name (SP_BLOCK (heading), place);
  sp_block_set_in_outline (SP_BLOCK (heading), title, 0);
  g_ptr_array_add (self->blocks, heading);
  return heading;
}

static void
list_countries (const Maker *self, SpContentsBlock *contents)
{
  SpOutlook outlook = { sp_lens_get_question (self->terms->lens), NULL, self->day,
                        sp_lens_get_weakest (self->terms->lens) };

  for (guint i = 0; i < self->countries->len; i++)
    {
      SpCountry *country = self->countries->pdata[i];
      const char *place = g_hash_table_lookup (self->places, country);
      SpStanding standing;
      SpLook look;

      if (place == NULL)
        continue;
      sp_standing_find (&standing, self->index, country, &outlook);
      look = sp_look_new_for_standing (outlook.question, &standing, self->day, self->terms->unconfirmed_years,
                                       sp_theme_get (FALSE, FALSE));
      sp_contents_block_add (contents, &look, sp_country_names_get_name (self->terms->names, country), place);
    }
}

static void
list_parts (const Maker *self, SpContentsBlock *contents)
{
  if (self->short_ones->len > 0)
    sp_contents_block_add (contents, NULL, _ ("Countries with One Position"), SHORT_PLACE);
  if (self->has_more)
    sp_contents_block_add (contents, NULL, _ ("Of No Single Country"), NO_COUNTRY_PLACE);
  if (self->empty_ones->len > 0)
    sp_contents_block_add (contents, NULL, _ ("Countries without a Position"), NOTHING_PLACE);
  if (self->numbers != NULL && sp_source_numbers_get_n (self->numbers) > 0)
    sp_contents_block_add (contents, NULL, _ ("Sources"), SOURCES_PLACE);
}

static void
add_block (const Maker *self, gpointer block, double space)
{
  sp_block_set_space_above (block, space);
  g_ptr_array_add (self->blocks, block);
}

/* Of many, those that are asked for are found by name, wherever they stand. */
static void
add_contents (const Maker *self)
{
  gboolean is_short = are_contents_short (self);
  gboolean is_lying = sp_paper_is_lying (&self->terms->paper);
  SpContentsBlock *contents = sp_contents_block_new ();

  sp_block_set_on_new_page (SP_BLOCK (add_heading (self, "contents", _ ("Contents"))),
                            self->countries->len > MOST_AFTER_COVER || (is_lying && !is_short));
  if (self->countries->len > 1 && self->questions->len > 0)
    sp_contents_block_add (contents, NULL, _ ("Who Stands Where"), TABLE_PLACE);
  if (is_short)
    list_countries (self, contents);
  list_parts (self, contents);
  sp_block_set_n_columns (SP_BLOCK (contents), is_lying ? LYING_COLUMNS : 1);
  add_block (self, contents, CONTENTS_SPACE);
  if (is_short)
    return;
  contents = sp_contents_block_new ();
  list_countries (self, contents);
  sp_block_set_n_columns (SP_BLOCK (contents),
                          (guint) MAX (sp_paper_get_text_width (&self->terms->paper) / CONTENTS_COLUMN, 1));
  add_block (self, contents, 2 * CONTENTS_SPACE);
}

/* --- The parts ---------------------------------------------------------------------------------------------------- */

static void
add_table (const Maker *self)
{
  const SpComparisonText text = { .matrix = self->matrix };
  g_autoptr (GPtrArray) known = NULL;
  SpBlock *heading;

  if (self->countries->len < 2 || self->questions->len == 0)
    return;
  heading = SP_BLOCK (add_heading (self, TABLE_PLACE, _ ("Who Stands Where")));
  sp_block_set_least_room (heading, are_contents_short (self) ? ROOM_FOR_MORE : 0);
  if (self->countries->len <= MOST_COMPARED)
    {
      sp_comparison_grid_add_blocks (&text, self->numbers, &self->terms->paper, self->blocks);
      return;
    }
  known = g_ptr_array_new ();
  for (guint i = 0; i < self->countries->len; i++)
    if (!g_ptr_array_find (self->empty_ones, self->countries->pdata[i], NULL))
      g_ptr_array_add (known, self->countries->pdata[i]);
  sp_glance_table_add_blocks (self->terms, known, self->blocks);
}

static void
note_place (const Maker *self, SpCountry *country, SpBlock *first)
{
  const char *place = sp_block_get_place_name (first);

  if (place != NULL)
    g_hash_table_insert (self->places, country, (char *) place);
}

/* Which group it was that chose the countries is nothing that is left out of a summary. */
static void
add_summaries (const Maker *self)
{
  g_autoptr (SpLens) lens = sp_lens_copy (self->terms->lens);
  SpReportTerms terms = *self->terms;

  sp_lens_set_group (lens, NULL);
  terms.lens = lens;
  for (guint i = 0; i < self->long_ones->len; i++)
    {
      guint first = self->blocks->len;

      sp_country_report_add_blocks (&terms, self->long_ones->pdata[i], self->numbers, TRUE, self->blocks);
      sp_block_set_on_new_page (self->blocks->pdata[first], TRUE);
      note_place (self, self->long_ones->pdata[i], self->blocks->pdata[first]);
    }
}

static void
add_short_summaries (const Maker *self)
{
  guint n_columns = (guint) MAX (sp_paper_get_text_width (&self->terms->paper) / SHORT_COLUMN, 1);
  SpBlock *heading;

  if (self->short_ones->len == 0)
    return;
  heading = SP_BLOCK (add_heading (self, SHORT_PLACE, _ ("Countries with One Position")));
  sp_block_set_on_new_page (heading, TRUE);
  sp_block_set_running_title (heading, sp_country_names_get_name (self->terms->names, self->short_ones->pdata[0]));
  for (guint i = 0; i < self->short_ones->len; i++)
    {
      guint first = self->blocks->len;

      sp_short_summary_add_blocks (self->terms, self->short_ones->pdata[i], self->numbers, n_columns, self->blocks);
      note_place (self, self->short_ones->pdata[i], self->blocks->pdata[first]);
    }
}

/* A booklet of all has what belongs to none of them, too. */
static void
add_more (Maker *self)
{
  guint first = self->blocks->len;

  if (self->countries->len < 2 || !sp_booklet_is_of_all (self->terms, self->countries))
    return;
  sp_no_country_report_add_blocks (self->terms, NO_COUNTRY_PLACE, _ ("Of No Single Country"), self->numbers, self->blocks);
  self->has_more = self->blocks->len > first;
  if (!self->has_more)
    return;
  sp_block_set_on_new_page (self->blocks->pdata[first], TRUE);
  sp_block_set_running_title (self->blocks->pdata[first], _ ("Of No Single Country"));
}

static void
add_nothing (const Maker *self)
{
  gboolean on_new_page = self->short_ones->len == 0 && !self->has_more;
  SpBlock *heading;

  if (self->empty_ones->len == 0)
    return;
  heading = SP_BLOCK (add_heading (self, NOTHING_PLACE, _ ("Countries without a Position")));
  sp_block_set_on_new_page (heading, on_new_page);
  if (on_new_page)
    sp_block_set_running_title (heading, _ ("Countries without a Position"));
  g_ptr_array_add (self->blocks, sp_nothing_table_new (self->terms, self->empty_ones, self->questions));
}

/* They go on below the table of who has no position, which is rarely long. */
static void
add_sources (const Maker *self)
{
  guint n_columns = (guint) MAX (sp_paper_get_text_width (&self->terms->paper) / SOURCE_COLUMN, 1);
  guint first = self->blocks->len;

  if (self->numbers == NULL)
    return;
  sp_source_numbers_add_blocks (self->numbers, &self->terms->paper, n_columns, self->blocks);
  if (self->blocks->len == first)
    return;
  if (self->empty_ones->len > 0)
    sp_block_set_least_room (self->blocks->pdata[first], ROOM_FOR_MORE);
  else
    sp_block_set_on_new_page (self->blocks->pdata[first], TRUE);
  sp_block_set_running_title (self->blocks->pdata[first], _ ("Sources"));
}

/* --- All of it ---------------------------------------------------------------------------------------------------- */

static void
fill (Maker *self, const char *title)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *all = self->blocks;

  /* Whether there are sources is known only when all has been written. */
  self->blocks = parts;
  add_table (self);
  add_summaries (self);
  add_short_summaries (self);
  add_more (self);
  add_nothing (self);
  add_sources (self);
  self->blocks = all;
  sp_booklet_cover_add_blocks (self->terms,
                               sp_booklet_is_of_all (self->terms, self->countries) ? NULL : self->countries, title,
                               all);
  add_counts (self);
  add_contents (self);
  g_ptr_array_extend_and_steal (all, g_steal_pointer (&parts));
}

/**
 * sp_booklet_report_new:
 * @terms: the terms
 * @countries: (element-type SpCountry): the countries, in order
 * @title: (nullable): what it is called; %NULL for sp_booklet_format_title()
 *
 * Makes a document of several countries. Those with several positions have a page or more each; those with one share
 * pages, unless the terms want all in full; those without any stand in a table at the end. One of all countries has what
 * belongs to none of them, too.
 *
 * Returns: (transfer full): the document
 */
SpReport *
sp_booklet_report_new (const SpReportTerms *terms, GPtrArray *countries, const char *title)
{
  g_autoptr (GPtrArray) blocks = NULL;
  g_autoptr (SpSourceNumbers) numbers = NULL;
  g_autoptr (SpMatrix) matrix = NULL;
  g_autofree char *own = NULL;
  Maker maker = { .terms = terms, .countries = countries };

  g_return_val_if_fail (terms != NULL && countries != NULL, NULL);

  own = title ? g_strdup (title) : sp_booklet_format_title (terms, countries);
  blocks = g_ptr_array_new_with_free_func (g_object_unref);
  maker.index = sp_lens_get_index (terms->lens);
  maker.questions = sp_dataset_get_records (sp_index_get_dataset (maker.index), SP_RECORD_QUESTION);
  maker.long_ones = g_ptr_array_new ();
  maker.short_ones = g_ptr_array_new ();
  maker.empty_ones = g_ptr_array_new ();
  maker.places = g_hash_table_new (NULL, NULL);
  maker.blocks = blocks;
  sp_lens_get_span (terms->lens, NULL, &maker.day);
  if ((terms->parts & SP_REPORT_SOURCES) != 0)
    maker.numbers = numbers = sp_source_numbers_new (maker.index);
  maker.matrix = matrix = make_matrix (&maker);
  sort_out (&maker);
  fill (&maker, own);
  g_ptr_array_unref (maker.long_ones);
  g_ptr_array_unref (maker.short_ones);
  g_ptr_array_unref (maker.empty_ones);
  g_hash_table_unref (maker.places);
  return sp_report_new_on_terms (terms, own, blocks);
}
