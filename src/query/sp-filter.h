/* SPDX-License-Identifier: GPL-3.0-or-later
 * The records of a dataset that fit: by country, group, question, level, basis, speaker, words and dates. */
#pragma once

#include "sp-actor.h"
#include "sp-search.h"
#include "sp-standing.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SpFilter:
 * @countries: (element-type SpCountry) (nullable): any of these; %NULL for all
 * @group: (nullable): members of this group on the day of @on, or of the record's own date where @on is none
 * @questions: (element-type SpQuestion) (nullable): any of these; %NULL for all
 * @levels: (array zero-terminated=1) (nullable): ids of levels, any of these; %NULL for all
 * @weakest: positions on a weaker basis are left out
 * @speaker: (nullable): quotes of this speaker only
 * @kinds: events of these kinds only, a bit for each #SpEventKind; 0 for all
 * @search: (nullable): words to be found
 * @from: nothing dated before this; a vague date counts as long as it may be in the span; no date for no bound
 * @to: nothing dated after this; no date for no bound
 * @on: as of this date: later records are left out, and of positions only those that hold; no date for all
 *
 * What records must fit. All zero but @weakest = `SP_BASIS_OPERATOR` fits everything (which is also zero).
 * Borrows what it points at.
 */
typedef struct
{
  GPtrArray *countries;
  SpGroup *group;
  GPtrArray *questions;
  const char *const *levels;
  SpBasis weakest;
  SpActor *speaker;
  guint kinds;
  SpSearch *search;
  SpDate from;
  SpDate to;
  SpDate on;
} SpFilter;

/**
 * SpCountryStanding:
 * @country: a country
 * @question: a question
 * @standing: where the country stood on it, or why nothing can be said
 *
 * Borrows from the index that it was found in.
 */
typedef struct
{
  SpCountry *country;
  SpQuestion *question;
  SpStanding standing;
} SpCountryStanding;

GListModel *sp_filter_list (const SpFilter *filter, SpIndex *index, SpRecordKind kind);
GPtrArray *sp_filter_changes (const SpFilter *filter, SpIndex *index);
GPtrArray *sp_filter_standings (const SpFilter *filter, SpIndex *index);
guint32 sp_filter_get_day (const SpFilter *filter, SpIndex *index);
gboolean sp_filter_is_possible (const SpFilter *filter, SpRecordKind kind, const char **problem);

G_END_DECLS
