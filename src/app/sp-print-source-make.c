/* SPDX-License-Identifier: GPL-3.0-or-later
 * Makes the documents that are printed. */
#include "sp-booklet-report.h"
#include "sp-chronology-report.h"
#include "sp-comparison-grid.h"
#include "sp-comparison-report.h"
#include "sp-country-report.h"
#include "sp-map-report.h"
#include "sp-print-source-private.h"
#include "sp-quotes-report.h"
#include "sp-record-report.h"
#include "sp-stars-report.h"

/* More columns than these have room on paper that lies. */
#define MOST_UPRIGHT 4

/* --- What can be left out ---------------------------------------------------------------------------------------- */

static gboolean
is_summary (SpPrintSource *self, const SpPrintChoice *choice)
{
  if (choice->form == SP_PRINT_OWN)
    return choice->set == SP_TAKEN_THIS && self->record != NULL && SP_IS_COUNTRY (self->record);
  return choice->form != SP_PRINT_COMPARISON;
}

/**
 * sp_print_source_get_parts:
 * @self: what there is to print
 * @choice: what is chosen of it
 *
 * Returns: the parts that can be left out of it
 */
SpReportParts
sp_print_source_get_parts (SpPrintSource *self, const SpPrintChoice *choice)
{
  g_return_val_if_fail (SP_IS_PRINT_SOURCE (self) && choice != NULL, 0);

  if (is_summary (self, choice))
    return SP_REPORT_ALL_PARTS;
  return choice->form == SP_PRINT_COMPARISON ? 0 : SP_REPORT_SOURCES;
}

/**
 * sp_print_source_can_be_full:
 * @self: what there is to print
 * @choice: what is chosen of it
 *
 * Returns: whether something is left out of it for room, if nothing else is asked for
 */
gboolean
sp_print_source_can_be_full (SpPrintSource *self, const SpPrintChoice *choice)
{
  g_return_val_if_fail (SP_IS_PRINT_SOURCE (self) && choice != NULL, FALSE);

  return is_summary (self, choice);
}

/* --- Making them ------------------------------------------------------------------------------------------------- */

/* What is in a set was chosen: the lens's group and levels leave nothing of it out. */
static SpMatrix *
make_matrix (SpPrintSource *self, GPtrArray *records)
{
  SpMatrixInit init = {
    .index = self->index,
    .names = self->names,
    .records = records,
    .weakest = sp_lens_get_weakest (self->lens),
    .unconfirmed_years = self->unconfirmed_years,
  };

  init.has_second = sp_lens_get_span (self->lens, &init.first_day, &init.day);
  return sp_matrix_new (&init);
}

static SpReport *
make_comparison (SpPrintSource *self, SpTakenSet set, SpPrintTurn turn, const SpPaper *paper)
{
  gboolean is_view = set == SP_TAKEN_SHOWN && self->matrix != NULL;
  g_autoptr (SpMatrix) matrix = is_view ? g_object_ref (self->matrix) : make_matrix (self, self->sets[set].comparable);
  SpComparisonText text = { .matrix = matrix, .with_pairs = TRUE };
  SpPaper turned = sp_paper_turn (paper);

  if (is_view)
    {
      text.rows = self->rows;
      text.only_differences = self->only_differences;
      text.with_pairs = self->with_pairs;
    }
  if (turn == SP_PRINT_TURN_AS_SUITS && sp_comparison_grid_count_columns (&text) > MOST_UPRIGHT)
    paper = &turned;
  return sp_comparison_report_new (&text, paper);
}

static void
add_summaries (const SpReportTerms *terms, GPtrArray *countries, GPtrArray *reports, GCancellable *cancellable)
{
  for (guint i = 0; i < countries->len && !g_cancellable_is_cancelled (cancellable); i++)
    g_ptr_array_add (reports, sp_country_report_new (terms, countries->pdata[i]));
}

static SpReport *
make_shown (SpPrintSource *self, const SpReportTerms *terms)
{
  if (self->finding != NULL)
    return sp_quotes_report_new_for_finding (terms, self->quote_choice, self->finding);
  if (self->chronology_choice != NULL)
    return sp_chronology_report_new (terms, self->chronology_choice);
  return sp_map_report_new (terms);
}

static SpReport *
make_own (SpPrintSource *self, const SpReportTerms *terms, SpTakenSet set)
{
  if (set == SP_TAKEN_SHOWN)
    return make_shown (self, terms);
  if (set == SP_TAKEN_STARRED)
    return sp_stars_report_new (terms, self->entries);
  if (self->record != NULL && SP_IS_COUNTRY (self->record))
    return sp_country_report_new (terms, SP_COUNTRY (self->record));
  return self->record != NULL || self->is_dataset ? sp_record_report_new (terms, self->record)
                                                  : sp_map_report_new (terms);
}

static SpReport *
make_summaries (const SpReportTerms *terms, GPtrArray *countries)
{
  return countries->len == 1 ? sp_country_report_new (terms, countries->pdata[0])
                             : sp_booklet_report_new (terms, countries, NULL);
}

/* A document has the parts that can be left out of it and are not, and all those that cannot. */
static SpReportTerms
make_terms (SpPrintSource *self, const SpPrintChoice *choice, const SpPaper *paper)
{
  SpReportParts can_go = sp_print_source_get_parts (self, choice);
  SpReportParts wanted = (choice->parts & ~SP_REPORT_QUOTES);

  if (choice->quotes != SP_PRINT_QUOTES_NONE)
    wanted |= SP_REPORT_QUOTES;
  return (SpReportTerms) {
    .lens = self->lens,
    .names = self->names,
    .unconfirmed_years = self->unconfirmed_years,
    .paper = *paper,
    .parts = wanted | (SP_REPORT_ALL_PARTS & ~can_go),
    .full = choice->full && sp_print_source_can_be_full (self, choice),
    .starred = choice->quotes == SP_PRINT_QUOTES_STARRED ? self->starred : NULL,
  };
}

/* As it lies where nothing else suits better. */
static SpPaper
choose_paper (const SpPrintChoice *choice)
{
  SpPaper paper;
  double width, height;

  sp_print_paper_get_size (choice->paper, &width, &height);
  paper = sp_paper_new_for_size (width, height);
  return choice->turn == SP_PRINT_TURN_LYING ? sp_paper_turn (&paper) : paper;
}

/**
 * sp_print_source_make:
 * @self: what there is to print
 * @choice: what is chosen of it, which it offers
 * @paper: (nullable): the paper, as it is; %NULL for that of the choice
 * @cancellable: (nullable): a cancellable
 *
 * Makes the documents. Any thread may do so.
 *
 * Returns: (transfer full) (element-type SpReport): the documents, one or more; fewer where it was cancelled
 */
GPtrArray *
sp_print_source_make (SpPrintSource *self, const SpPrintChoice *choice, const SpPaper *paper, GCancellable *cancellable)
{
  GPtrArray *reports;
  SpReportTerms terms;
  SpPaper chosen;

  g_return_val_if_fail (SP_IS_PRINT_SOURCE (self) && choice != NULL, NULL);
  g_return_val_if_fail (sp_print_source_offers (self, choice->set, choice->form), NULL);

  chosen = paper ? *paper : choose_paper (choice);
  reports = g_ptr_array_new_with_free_func (g_object_unref);
  terms = make_terms (self, choice, &chosen);
  if (choice->form == SP_PRINT_COMPARISON)
    g_ptr_array_add (reports,
                     make_comparison (self, choice->set, paper ? SP_PRINT_TURN_UPRIGHT : choice->turn, &chosen));
  else if (choice->form == SP_PRINT_OWN)
    g_ptr_array_add (reports, make_own (self, &terms, choice->set));
  else if (choice->form == SP_PRINT_SUMMARIES)
    g_ptr_array_add (reports, make_summaries (&terms, self->sets[choice->set].countries));
  else
    add_summaries (&terms, self->sets[choice->set].countries, reports, cancellable);
  return reports;
}
