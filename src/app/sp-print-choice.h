/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the user wants printed, and how: which set, as what, which parts of it, on which paper. Kept for the next time. */
#pragma once

#include "sp-report-terms.h"
#include "sp-taken-set.h"

G_BEGIN_DECLS

/**
 * SpPrintForm:
 * @SP_PRINT_OWN: what the set itself is on paper: a page, a list, the map, the chronology
 * @SP_PRINT_COMPARISON: its countries side by side
 * @SP_PRINT_SUMMARIES: the summaries of its countries, in one document
 * @SP_PRINT_EACH: the summaries of its countries, a document each
 * @SP_N_PRINT_FORMS: how many there are
 *
 * As what a set is printed.
 */
typedef enum
{
  SP_PRINT_OWN,
  SP_PRINT_COMPARISON,
  SP_PRINT_SUMMARIES,
  SP_PRINT_EACH,
  SP_N_PRINT_FORMS,
} SpPrintForm;

/**
 * SpPrintQuotes:
 * @SP_PRINT_QUOTES_CHOSEN: those that say most, by the rules of the document
 * @SP_PRINT_QUOTES_STARRED: those that the user has starred
 * @SP_PRINT_QUOTES_NONE: none
 *
 * Which quotes are in a document about something else.
 */
typedef enum
{
  SP_PRINT_QUOTES_CHOSEN,
  SP_PRINT_QUOTES_STARRED,
  SP_PRINT_QUOTES_NONE,
} SpPrintQuotes;

/**
 * SpPrintTurn:
 * @SP_PRINT_TURN_AS_SUITS: as suits what is printed
 * @SP_PRINT_TURN_UPRIGHT: higher than wide
 * @SP_PRINT_TURN_LYING: wider than high
 *
 * How the paper lies.
 */
typedef enum
{
  SP_PRINT_TURN_AS_SUITS,
  SP_PRINT_TURN_UPRIGHT,
  SP_PRINT_TURN_LYING,
} SpPrintTurn;

/**
 * SpPrintChoice:
 * @set: which set
 * @form: as what
 * @parts: which parts; of #SP_REPORT_QUOTES, see @quotes
 * @quotes: which quotes
 * @full: whether nothing is left out for room
 * @paper: a size of paper, see sp_print_paper_get_name()
 * @turn: how it lies
 *
 * A plain value.
 */
typedef struct
{
  SpTakenSet set;
  SpPrintForm form;
  SpReportParts parts;
  SpPrintQuotes quotes;
  gboolean full;
  guint paper;
  SpPrintTurn turn;
} SpPrintChoice;

#define SP_N_PRINT_PAPERS 5

const char *sp_print_paper_get_name (guint paper);
const char *sp_print_paper_get_label (guint paper);
void sp_print_paper_get_size (guint paper, double *width, double *height);

void sp_print_choice_load (SpPrintChoice *self, GSettings *settings);
void sp_print_choice_save (const SpPrintChoice *self, GSettings *settings);

G_END_DECLS
