/* SPDX-License-Identifier: GPL-3.0-or-later
 * What holds for all of a document that is printed: as of when, by what, how much of it, on which paper. */
#pragma once

#include "sp-country-names.h"
#include "sp-index.h"
#include "sp-lens.h"
#include "sp-paper.h"

G_BEGIN_DECLS

/**
 * SpReportParts:
 * @SP_REPORT_MAP: a map: of the world on a cover, of where a country is in its summary
 * @SP_REPORT_LANES: the course of positions over the years
 * @SP_REPORT_CHRONOLOGY: what happened
 * @SP_REPORT_QUOTES: who said what
 * @SP_REPORT_SOURCES: the list of sources; their numbers are left out with it
 *
 * What of a document can be left out.
 */
typedef enum
{
  SP_REPORT_MAP = 1 << 0,
  SP_REPORT_LANES = 1 << 1,
  SP_REPORT_CHRONOLOGY = 1 << 2,
  SP_REPORT_QUOTES = 1 << 3,
  SP_REPORT_SOURCES = 1 << 4,
  SP_REPORT_ALL_PARTS = (1 << 5) - 1,
} SpReportParts;

/**
 * SpReportTerms:
 * @lens: dates, question, group, levels and basis, which nobody changes meanwhile; see sp_lens_copy()
 * @names: the names of countries in the user's language
 * @unconfirmed_years: after how many years without a word a position counts as not confirmed; 0 for never
 * @paper: the paper
 * @parts: what is to be in it
 * @full: whether nothing is left out for room
 * @starred: (nullable) (element-type SpQuote): the only quotes wanted; %NULL for those that are chosen by the rules
 *
 * What holds for all of a document. Borrows what it points at.
 */
typedef struct
{
  SpLens *lens;
  SpCountryNames *names;
  guint unconfirmed_years;
  SpPaper paper;
  SpReportParts parts;
  gboolean full;
  GPtrArray *starred;
} SpReportTerms;

G_END_DECLS
