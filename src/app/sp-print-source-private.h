/* SPDX-License-Identifier: GPL-3.0-or-later
 * What there is to print is made of. */
#pragma once

#include "sp-print-source.h"

G_BEGIN_DECLS

/**
 * SpPrintSet:
 * @name: (nullable): what it is called; %NULL where there is no such set
 * @records: (element-type SpRecord): what is in it
 * @countries: (element-type SpCountry): its countries, see sp_taken_set_list_countries()
 * @comparable: (element-type SpRecord): the countries and groups that are set side by side where it is compared
 *
 * A set, as it was.
 */
typedef struct
{
  char *name;
  GPtrArray *records;
  GPtrArray *countries;
  GPtrArray *comparable;
} SpPrintSet;

struct _SpPrintSource
{
  GObject parent_instance;

  SpIndex *index;
  SpCountryNames *names;
  SpLens *lens;
  guint unconfirmed_years;
  SpView view;
  SpRecord *record; /* whose page is open; may be NULL */
  gboolean is_dataset;
  SpPrintSet sets[SP_N_TAKEN_SETS];
  GPtrArray *starred; /* of SpQuote */
  GPtrArray *entries; /* of SpStarEntry: all stars, in their order */

  /* Of the Compare view; NULL in others */
  SpMatrix *matrix;
  GArray *rows; /* of guint: in its order */
  gboolean only_differences;
  gboolean with_pairs;

  /* Of the Quotes view, and of the Events view; NULL in others */
  SpQuoteChoice *quote_choice;
  SpQuoteFinding *finding;
  SpChronologyChoice *chronology_choice;
};

G_END_DECLS
