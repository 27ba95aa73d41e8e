/* SPDX-License-Identifier: GPL-3.0-or-later
 * The summary of a country in the making, a function a part. */
#pragma once

#include "sp-country-report.h"
#include "sp-event.h"
#include "sp-look.h"
#include "sp-text-block.h"

G_BEGIN_DECLS

/**
 * SpCountrySummary:
 * @terms: the terms
 * @lens: (owned): the lens at the later of two dates, on the first question where none is chosen
 * @index: the index of the dataset
 * @country: the country
 * @name: its name
 * @numbers: (nullable): what gives sources their numbers
 * @blocks: (element-type SpBlock): where all is added
 * @first_day: the earlier of two days
 * @day: the day that is looked at, or the later of two
 * @spans: whether two dates are compared
 * @has_own_pages: whether nothing follows on its last page
 *
 * A summary in the making. Borrows all but @lens.
 */
typedef struct
{
  const SpReportTerms *terms;
  SpLens *lens;
  SpIndex *index;
  SpCountry *country;
  const char *name;
  SpSourceNumbers *numbers;
  GPtrArray *blocks;
  guint32 first_day;
  guint32 day;
  gboolean spans;
  gboolean has_own_pages;
} SpCountrySummary;

/* In points: how wide a column is at least. */
#define SP_EVENT_COLUMN 330.0
#define SP_QUOTE_COLUMN 220.0

/* Words that are no markup, with the numbers of what they rest on, where they rest on something. */
SpRichText *sp_country_summary_write (SpCountrySummary *self, const char *words, SpTextLook look);
void sp_country_summary_cite (SpCountrySummary *self, gpointer record, SpRichText *text);
void sp_country_summary_cite_both (SpCountrySummary *self, gpointer record, gpointer other, SpRichText *text);
void sp_country_summary_cite_runs (SpCountrySummary *self,
                                   const SpStanding *standing,
                                   const SpStanding *other,
                                   SpRichText *text);
SpTextBlock *sp_country_summary_add_event (SpCountrySummary *self, SpEvent *event, guint n_columns);
SpTextBlock *sp_country_summary_add (SpCountrySummary *self, SpTextStyle style, SpRichText *text, guint n_columns);
void sp_country_summary_add_heading (SpCountrySummary *self, const char *part, const char *title, const char *note);
guint sp_country_summary_count_columns (SpCountrySummary *self, double narrowest);
guint sp_country_summary_share_columns (SpCountrySummary *self, double narrowest, guint n_parts);
SpOutlook sp_country_summary_get_outlook (SpCountrySummary *self, SpQuestion *question, guint32 day);
SpLook sp_country_summary_get_look (SpCountrySummary *self, const SpStanding *standing);

/* The parts. */
void sp_country_summary_add_head (SpCountrySummary *self);
void sp_country_summary_add_changes (SpCountrySummary *self);
void sp_country_summary_add_answers (SpCountrySummary *self);
void sp_country_summary_add_lanes (SpCountrySummary *self);
void sp_country_summary_add_chronology (SpCountrySummary *self);
void sp_country_summary_add_quotes (SpCountrySummary *self);
void sp_country_summary_add_later (SpCountrySummary *self);

G_END_DECLS
