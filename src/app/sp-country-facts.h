/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the list says of each country, as seen through the lens. */
#pragma once

#include "sp-arrangement.h"
#include "sp-workspace.h"

G_BEGIN_DECLS

/**
 * SpListView:
 * @index: the index of the dataset
 * @names: the names of its countries
 * @question: (nullable): the question
 * @weakest: positions on a weaker basis are left out
 * @day: the day that is looked at, or the later of two that are compared
 * @earlier_day: the earlier of two days that are compared; else the same
 * @first_day: where strips begin
 * @last_day: where strips end
 * @spans: whether two dates are compared
 * @counts_quotes: whether the number of quotes is told
 * @hatched: whether the lack of data is so rare that it is hatched; see sp_look_is_lack_rare()
 * @unconfirmed_years: after how many years a position counts as not confirmed
 *
 * Through what the whole list is seen at one time. Shared by its rows, and never changed once they have it.
 */
typedef struct
{
  SpIndex *index;
  SpCountryNames *names;
  SpQuestion *question;
  SpBasis weakest;
  guint32 day;
  guint32 earlier_day;
  guint32 first_day;
  guint32 last_day;
  gboolean spans;
  gboolean counts_quotes;
  gboolean hatched;
  guint unconfirmed_years;
} SpListView;

SpListView *sp_list_view_new (SpWorkspace *workspace);
SpListView *sp_list_view_ref (SpListView *self);
void sp_list_view_unref (SpListView *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpListView, sp_list_view_unref)

/**
 * SpCountryFacts:
 * @country: the country
 * @standing: where it stood, on the later day where two are compared
 * @before: where it stood on the earlier of two days
 * @has_shifted: whether it stood elsewhere on the later of two days; see sp_shifts_find()
 * @has_strip: whether it had two positions or more by then, so that there is a course to draw
 * @last_change: the day of its last change by then, or 0 where it never changed
 * @n_quotes: how many quotes of its speakers were said by then
 *
 * What the list says of a country. @last_change and @n_quotes are found only where the order needs them. Borrows from
 * the index.
 */
typedef struct
{
  SpCountry *country;
  SpStanding standing;
  SpStanding before;
  gboolean has_shifted;
  gboolean has_strip;
  guint32 last_change;
  guint n_quotes;
} SpCountryFacts;

GArray *sp_country_facts_find (SpWorkspace *workspace, SpListView *view, GPtrArray *countries, SpOrder order);
void sp_country_facts_sort (GPtrArray *facts, SpListView *view, SpOrder order);

G_END_DECLS
