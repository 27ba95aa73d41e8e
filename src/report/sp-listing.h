/* SPDX-License-Identifier: GPL-3.0-or-later
 * What can be listed: its rows by a filter, and its columns. */
#pragma once

#include "sp-country-names.h"
#include "sp-filter.h"
#include "sp-sheet.h"

G_BEGIN_DECLS

/**
 * SpListing:
 * @index: the index of the dataset
 * @names: the names of its countries
 * @filter: what the rows fit
 *
 * What the rows and cells of a list are made from. Borrows what it points at.
 */
typedef struct
{
  SpIndex *index;
  SpCountryNames *names;
  const SpFilter *filter;
} SpListing;

/**
 * SpSubject:
 * @name: the word on the command line
 * @kind: the kind of records, as far as filters go
 * @none: what is said where nothing matches, untranslated
 * @collect: makes the rows
 * @columns: the columns of the rows
 * @collect_standings: (nullable): makes the rows where they are standings
 * @standing_columns: (nullable): the columns then
 *
 * Something that can be listed.
 */
typedef struct
{
  const char *name;
  SpRecordKind kind;
  const char *none;
  GPtrArray *(*collect) (SpListing *listing);
  const SpColumns *columns;
  GPtrArray *(*collect_standings) (SpListing *listing);
  const SpColumns *standing_columns;
} SpSubject;

SpDate sp_listing_get_date (const SpListing *self);

const SpSubject *sp_subject_find (const char *name);
GPtrArray *sp_listing_collect (SpListing *self, const SpSubject *subject, const SpColumns **columns);

extern const SpColumns sp_country_columns;
extern const SpColumns sp_country_standing_columns;
extern const SpColumns sp_actor_columns;
extern const SpColumns sp_source_columns;
extern const SpColumns sp_group_columns;
extern const SpColumns sp_question_columns;
extern const SpColumns sp_quote_columns;
extern const SpColumns sp_event_columns;
extern const SpColumns sp_position_columns;
extern const SpColumns sp_standing_columns;
extern const SpColumns sp_change_columns;

G_END_DECLS
