/* SPDX-License-Identifier: GPL-3.0-or-later
 * A comparison on paper: its table, its counts, its course, and the sources that it rests on. */
#include "sp-comparison-report.h"

#include "sp-clean-text.h"
#include "sp-comparison-grid.h"
#include "sp-comparison-words.h"
#include "sp-lanes-drawing.h"
#include "sp-pairs.h"
#include "sp-report-words.h"
#include "sp-text-block.h"

#include <glib/gi18n-lib.h>

/* So many columns have room on an upright page. */
#define MOST_UPRIGHT 4
/* Of more countries than these, names in the title would be no title. */
#define MOST_NAMED 6
#define LONGEST_TITLE 110
/* Of more than these, those two by two would be more to read than the table. */
#define MOST_IN_PAIRS 5
#define MOST_LANES 8

typedef struct
{
  const SpComparisonText *text;
  SpMatrix *matrix;
  SpPaper paper;
  GPtrArray *blocks; /* of SpBlock */
} Maker;

/* --- The head ---------------------------------------------------------------------------------------------------- */

static char *
join_names (SpMatrix *matrix)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < sp_matrix_get_n_rows (matrix); i++)
    g_ptr_array_add (names, sp_clean_line (sp_matrix_get_row_name (matrix, i)));
  g_ptr_array_add (names, NULL);
  return g_strjoinv (C_ ("list", ", "), (char **) names->pdata);
}

static char *
format_number (SpMatrix *matrix)
{
  guint n = sp_matrix_get_n_rows (matrix);

  for (guint i = 0; i < n; i++)
    if (sp_matrix_get_row (matrix, i)->is_group)
      return g_strdup_printf (ngettext ("%u country or group compared", "%u countries and groups compared", n), n);
  return g_strdup_printf (ngettext ("%u country compared", "%u countries compared", n), n);
}

static char *
format_title (SpMatrix *matrix)
{
  g_autofree char *names = join_names (matrix);
  guint n = sp_matrix_get_n_rows (matrix);

  if (n == 0)
    return g_strdup (_ ("Nothing to compare"));
  if (n == 1)
    return g_steal_pointer (&names);
  if (n > MOST_NAMED || g_utf8_strlen (names, -1) > LONGEST_TITLE)
    return format_number (matrix);
  /* Translators: a title; %s is a list of countries, two or more. */
  return g_strdup_printf (_ ("%s compared"), names);
}

static void
add_text (Maker *self, SpTextStyle style, const char *text, SpTextLook look)
{
  g_autofree char *clean = sp_clean_line (text);

  if (*clean != '\0')
    g_ptr_array_add (self->blocks, sp_text_block_new (style, sp_rich_text_new (clean, look)));
}

static void
add_heading (Maker *self, const char *name, const char *title)
{
  SpTextBlock *block = sp_text_block_new_plain (SP_TEXT_STYLE_HEADING, title);

  sp_block_set_place_name (SP_BLOCK (block), name);
  sp_block_set_in_outline (SP_BLOCK (block), title, 0);
  g_ptr_array_add (self->blocks, block);
}

static SpLens *
make_lens (SpMatrix *matrix)
{
  SpLens *lens = sp_lens_new (sp_matrix_get_index (matrix));
  guint32 first_day;

  sp_lens_set_weakest (lens, sp_matrix_get_weakest (matrix));
  sp_lens_set_on (lens, sp_date_from_day_number (sp_matrix_get_day (matrix)));
  if (sp_matrix_get_first_day (matrix, &first_day))
    sp_lens_set_compared (lens, sp_date_from_day_number (first_day));
  return lens;
}

/* What every document says of itself is said of this one, too. */
static SpReportTerms
make_terms (SpMatrix *matrix, SpLens *lens)
{
  return (SpReportTerms) { .lens = lens, .unconfirmed_years = sp_matrix_get_unconfirmed_years (matrix) };
}

static void
add_head (Maker *self, const char *title)
{
  g_autoptr (SpLens) lens = make_lens (self->matrix);
  const SpReportTerms terms = make_terms (self->matrix, lens);
  g_autofree char *not_comparable = sp_matrix_format_not_comparable (self->matrix);
  g_autofree char *sharing_nothing = sp_matrix_format_sharing_nothing (self->matrix);

  sp_report_add_head (&terms, title, NULL, self->blocks);
  if (sp_matrix_get_n_rows (self->matrix) == 0)
    add_text (self, SP_TEXT_STYLE_BODY, _ ("There is no country to compare."), SP_TEXT_PLAIN);
  else if (sp_matrix_get_n_columns (self->matrix) == 0)
    add_text (self, SP_TEXT_STYLE_BODY, _ ("The dataset has no questions."), SP_TEXT_PLAIN);
  add_text (self, SP_TEXT_STYLE_BODY, not_comparable, SP_TEXT_PLAIN);
  add_text (self, SP_TEXT_STYLE_BODY, sharing_nothing, SP_TEXT_PLAIN);
}

/* --- The parts --------------------------------------------------------------------------------------------------- */

/* What letters and edges do not say themselves. */
static void
add_key (Maker *self)
{
  add_text (
    self, SP_TEXT_STYLE_NOTE,
    _ ("Letter on a full colour: law, decision or statement. Pale with a dashed edge: press reports. Hollow: only "
       "what operators do. ~: perhaps, the date being vague. A corner missing: not confirmed for years. Numbers "
       "in brackets are sources, listed at the end."),
    SP_TEXT_DIM);
}

static void
add_pairs (Maker *self)
{
  g_autoptr (SpPairs) pairs = sp_pairs_new (self->matrix);

  if (sp_pairs_get_countries (pairs)->len > MOST_IN_PAIRS || sp_pairs_get_n_pairs (pairs) == 0)
    return;
  add_heading (self, "pairs", C_ ("comparison", "Pairs"));
  for (guint i = 0; i < sp_pairs_get_n_pairs (pairs); i++)
    {
      const SpPair *pair = sp_pairs_get (pairs, i);
      g_autofree char *names = g_strdup_printf (C_ ("pair", "%s and %s"), sp_pairs_get_name (pairs, pair->first),
                                                sp_pairs_get_name (pairs, pair->second));
      g_autofree char *clean = sp_clean_line (names);
      g_autofree char *words = sp_pairs_format (pairs, i);
      g_autofree char *mean = sp_pairs_format_mean (pairs, i);
      g_autofree char *both = g_strdup_printf (C_ ("consensus", "%s; %s"), words, mean);
      g_autofree char *line = g_strdup_printf (C_ ("line", "%s: %s"), "", pair->has_mean ? both : words);
      SpRichText *text = sp_rich_text_new (clean, SP_TEXT_STRONG);

      sp_rich_text_append (text, line, SP_TEXT_PLAIN);
      g_ptr_array_add (self->blocks, sp_text_block_new (SP_TEXT_STYLE_BODY, text));
    }
}

static void
add_lanes (Maker *self, SpLens *lens, SpLanesPlan *plan, GPtrArray *questions, const char *title)
{
  g_autoptr (SpLanesPlan) own = plan;

  if (sp_lanes_plan_is_empty (plan))
    return;
  sp_lanes_plan_show_dates (plan, lens);
  if (title != NULL)
    add_text (self, SP_TEXT_STYLE_SUBHEADING, title, SP_TEXT_PLAIN);
  g_ptr_array_add (self->blocks, sp_lanes_drawing_new (plan, questions));
}

static void
add_lanes_of_country (Maker *self, SpLens *lens, SpCountry *country)
{
  SpDataset *dataset = sp_index_get_dataset (sp_matrix_get_index (self->matrix));

  add_lanes (self, lens, sp_lanes_plan_new_for_country (lens, country, sp_matrix_get_unconfirmed_years (self->matrix)),
             sp_dataset_get_records (dataset, SP_RECORD_QUESTION), NULL);
}

static void
add_lanes_of_questions (Maker *self, SpLens *lens, GPtrArray *countries)
{
  g_autoptr (GArray) columns = sp_comparison_text_list_columns (self->text);

  for (guint i = 0; i < columns->len; i++)
    {
      SpQuestion *question = sp_matrix_get_column (self->matrix, g_array_index (columns, guint, i))->question;
      g_autoptr (GPtrArray) questions = g_ptr_array_new ();

      g_ptr_array_add (questions, question);
      add_lanes (self, lens,
                 sp_lanes_plan_new_for_question (lens, question, countries, sp_matrix_get_names (self->matrix),
                                                 sp_matrix_get_unconfirmed_years (self->matrix)),
                 questions, sp_question_get_short_title (question));
    }
}

static GPtrArray *
list_countries (Maker *self)
{
  GPtrArray *countries = g_ptr_array_new ();

  for (guint i = 0; i < sp_matrix_get_n_rows (self->matrix); i++)
    {
      const SpMatrixRow *row = sp_matrix_get_row (self->matrix, sp_comparison_text_get_row (self->text, i));

      if (!row->is_group)
        g_ptr_array_add (countries, row->record);
    }
  return countries;
}

static void
add_course (Maker *self)
{
  g_autoptr (GPtrArray) countries = list_countries (self);
  g_autoptr (SpLens) lens = NULL;
  guint before;

  if (countries->len == 0 || countries->len > MOST_LANES)
    return;
  lens = make_lens (self->matrix);
  add_heading (self, "course", C_ ("comparison", "Over Time"));
  add_text (self, SP_TEXT_STYLE_NOTE,
            _ ("Slanted: a vague date. Thinner: not confirmed for years. Triangle: a deadline. Lozenge: law or ruling; "
               "square: built or agreed; ring: said."),
            SP_TEXT_DIM);
  sp_text_block_set_keeps_next (self->blocks->pdata[self->blocks->len - 1], TRUE);
  sp_text_block_set_is_key (self->blocks->pdata[self->blocks->len - 1], TRUE);
  before = self->blocks->len;
  if (countries->len == 1)
    add_lanes_of_country (self, lens, countries->pdata[0]);
  else
    add_lanes_of_questions (self, lens, countries);
  if (self->blocks->len == before)
    g_ptr_array_set_size (self->blocks, (int) before - 2);
}

/* --- All of it --------------------------------------------------------------------------------------------------- */

/**
 * sp_comparison_report_choose_paper:
 * @self: the comparison
 * @upright: a paper, upright
 *
 * Returns: the paper, lying where its columns have no room on it otherwise
 */
SpPaper
sp_comparison_report_choose_paper (const SpComparisonText *self, const SpPaper *upright)
{
  g_return_val_if_fail (self != NULL && upright != NULL, sp_paper_a4);

  return sp_comparison_grid_count_columns (self) > MOST_UPRIGHT ? sp_paper_turn (upright) : *upright;
}

static char *
format_foot (SpMatrix *matrix)
{
  g_autoptr (SpLens) lens = make_lens (matrix);
  const SpReportTerms terms = make_terms (matrix, lens);

  return sp_report_format_foot (&terms);
}

static void
fill (Maker *self, const char *title)
{
  g_autoptr (SpSourceNumbers) numbers = sp_source_numbers_new (sp_matrix_get_index (self->matrix));
  guint n_columns = sp_source_numbers_get_n_columns (&self->paper);

  add_head (self, title);
  if (sp_matrix_get_n_rows (self->matrix) > 0 && sp_matrix_get_n_columns (self->matrix) > 0)
    {
      add_heading (self, "table", _ ("Who Stands Where"));
      sp_comparison_grid_add_blocks (self->text, numbers, &self->paper, self->blocks);
      add_key (self);
      sp_comparison_counts_add_blocks (self->text, self->blocks);
      add_pairs (self);
      add_course (self);
    }
  sp_source_numbers_add_blocks (numbers, &self->paper, n_columns, self->blocks);
}

/**
 * sp_comparison_report_new:
 * @self: the comparison
 * @paper: (nullable): the paper; %NULL for A4, upright or lying as suits the number of columns
 *
 * Makes a document of a comparison: its table, how many stand where and how far they agree, each two of up to five
 * countries, of up to eight how they got there, and the sources, whose numbers stand in the cells that rest on them.
 *
 * Returns: (transfer full): the document
 */
SpReport *
sp_comparison_report_new (const SpComparisonText *self, const SpPaper *paper)
{
  const char *const *authors;
  g_autoptr (GPtrArray) blocks = NULL;
  g_autofree char *title = NULL;
  g_autofree char *foot = NULL;
  g_autofree char *names = NULL;
  Maker maker;

  g_return_val_if_fail (self != NULL && SP_IS_MATRIX (self->matrix), NULL);

  blocks = g_ptr_array_new_with_free_func (g_object_unref);
  maker =
    (Maker) { self, self->matrix, paper ? *paper : sp_comparison_report_choose_paper (self, &sp_paper_a4), blocks };
  title = format_title (self->matrix);
  foot = format_foot (self->matrix);
  fill (&maker, title);
  authors = sp_dataset_get_authors (sp_index_get_dataset (sp_matrix_get_index (self->matrix)));
  names = authors ? g_strjoinv (", ", (char **) authors) : NULL;
  return sp_report_new (&(SpPagesInit) {
    .paper = maker.paper,
    .blocks = blocks,
    .title = title,
    .author = names,
    .foot = foot,
    .language = sp_dataset_get_language (sp_index_get_dataset (sp_matrix_get_index (self->matrix))),
    .is_rtl = sp_text_setter_is_language_rtl (),
  });
}
