/* SPDX-License-Identifier: GPL-3.0-or-later
 * Builds the pages of records as lists of items, through the lens: what the window shows, and what is printed. */
#pragma once

#include "sp-actor.h"
#include "sp-event.h"
#include "sp-group.h"
#include "sp-lens.h"
#include "sp-page-item.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SpPageTerms:
 * @lens: the lens, on a dataset
 * @names: the names of its countries
 * @unconfirmed_years: after how many years a position needs to be confirmed; 0 for never
 * @is_printed: whether it is for paper: with all of its sections and texts whole, and without ways on
 * @shown_whole: (nullable) (element-type utf8): else, the titles of sections that are there whole, however long
 *
 * Through what a page is seen. Borrows what it points at.
 */
typedef struct
{
  SpLens *lens;
  SpCountryNames *names;
  guint unconfirmed_years;
  gboolean is_printed;
  GHashTable *shown_whole;
} SpPageTerms;

GListModel *sp_page_builder_build (const SpPageTerms *terms, SpRecord *record);

/**
 * SpPageBuilder:
 * @dataset: the open dataset
 * @index: its index
 * @names: the names of its countries
 * @lens: the lens on it
 * @outlook: the lens as the queries take it
 * @unconfirmed_years: after how many years a position needs to be confirmed
 * @is_printed: whether it is for paper
 * @says_question: whether rows of countries say on which question they stand there
 * @shown_whole: (nullable): the titles of sections that are there whole however long
 * @items: the items so far
 *
 * A page in the making. Borrows all but @items.
 */
typedef struct
{
  SpDataset *dataset;
  SpIndex *index;
  SpCountryNames *names;
  SpLens *lens;
  SpOutlook outlook;
  guint unconfirmed_years;
  gboolean is_printed;
  gboolean says_question;
  GHashTable *shown_whole;
  GListStore *items;
} SpPageBuilder;

void sp_page_builder_add (SpPageBuilder *self, const SpPageItemInit *init);
void sp_page_builder_add_heading (SpPageBuilder *self, const char *title, guint count);
void sp_page_builder_add_text (SpPageBuilder *self, const char *text);
void sp_page_builder_add_fact (SpPageBuilder *self, const char *caption, const char *value, gpointer record);
void sp_page_builder_add_date (SpPageBuilder *self, const char *caption, SpDate date);
void sp_page_builder_add_address (SpPageBuilder *self, const char *caption, const char *uri);
void sp_page_builder_add_later (SpPageBuilder *self, guint n_positions, guint n_quotes, guint n_events);
void sp_page_builder_add_warning_of_later (SpPageBuilder *self,
                                           SpDate date,
                                           const char *screen_words,
                                           const char *paper_words);
void sp_page_builder_add_offer (SpPageBuilder *self, const char *title, const char *action);

void sp_page_builder_add_country (SpPageBuilder *self, SpCountry *country, gboolean with_level);
void sp_page_builder_add_standing (SpPageBuilder *self,
                                   const char *caption,
                                   const SpStanding *standing,
                                   const char *details,
                                   const char *warning);
void sp_page_builder_add_position (SpPageBuilder *self, SpPosition *position, gboolean with_country);
void sp_page_builder_add_quote (SpPageBuilder *self, SpQuote *quote);
void sp_page_builder_add_neighbour (SpPageBuilder *self, SpQuote *quote, gboolean next);
void sp_page_builder_add_event (SpPageBuilder *self, SpEvent *event);
void sp_page_builder_add_source (SpPageBuilder *self, SpSource *source);
void sp_page_builder_add_actor (SpPageBuilder *self, SpActor *actor);
void sp_page_builder_add_group (SpPageBuilder *self, SpGroup *group);
void sp_page_builder_add_section (SpPageBuilder *self, const char *title, GPtrArray *records);
void sp_page_builder_add_sources (SpPageBuilder *self, GPtrArray *sources);
guint sp_page_builder_count_shown (SpPageBuilder *self, const char *title, guint count);
void sp_page_builder_add_rest (SpPageBuilder *self, const char *title, guint count);

void sp_page_builder_add_answers (SpPageBuilder *self, SpCountry *country);
guint sp_page_builder_count_years (SpPageBuilder *self, SpDate date);
char *sp_page_builder_format_age (SpPageBuilder *self, SpDate date);
SpSource *sp_page_builder_find_newest_source (SpPageBuilder *self, GPtrArray *sources);

gboolean sp_page_builder_is_later (SpPageBuilder *self, SpDate date);
GPtrArray *sp_page_builder_leave_later_out (SpPageBuilder *self, GPtrArray *records, guint *n_later);
void sp_page_builder_put_newest_first (GPtrArray *records);

/* The pages, a file each. */
void sp_page_builder_build_country (SpPageBuilder *self, SpCountry *country);
void sp_page_builder_build_position (SpPageBuilder *self, SpPosition *position);
void sp_page_builder_build_quote (SpPageBuilder *self, SpQuote *quote);
void sp_page_builder_build_source (SpPageBuilder *self, SpSource *source);
void sp_page_builder_build_actor (SpPageBuilder *self, SpActor *actor);
void sp_page_builder_build_group (SpPageBuilder *self, SpGroup *group);
void sp_page_builder_build_event (SpPageBuilder *self, SpEvent *event);
void sp_page_builder_build_dataset (SpPageBuilder *self);

G_END_DECLS
