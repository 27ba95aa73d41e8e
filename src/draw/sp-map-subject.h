/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a map is about, as the lens was when it was made: counts, changes, and the sentence that says it all. */
#pragma once

#include "sp-lens.h"
#include "sp-shift-count.h"
#include "sp-tally.h"

G_BEGIN_DECLS

/**
 * SpMapSubject:
 * @index: the index of the dataset
 * @question: (nullable): the question; %NULL where the dataset has none
 * @group: (nullable): the group whose members are shown; %NULL for all countries
 * @countries: (nullable) (element-type SpCountry): the only countries that are shown; %NULL for all
 * @weakest: the weakest basis that counts
 * @levels: (element-type SpLevel): the levels of the filter; none where nothing is filtered
 * @unconfirmed_years: after how many years a position counts as not confirmed
 * @is_latest: whether the date is the dataset's edition
 * @is_comparison: whether it is about what changed between two dates
 * @first_day: the earlier of two days that are compared
 * @day: the day that is looked at; the later of two
 * @date: the date in the user's language, such as “1 June 2022”, or “1 March 2019 to 1 June 2022”
 * @tally: (nullable): the counts on @day; %NULL where there is no question
 * @shifts: (nullable) (element-type SpShift): what changed between two days; %NULL where none are compared
 * @shift_counts: (nullable) (element-type SpShiftCount): how often, by from where to where
 * @is_hatched: whether so few lack data that they are hatched; see sp_look_is_lack_rare()
 *
 * What a map, its legend and its caption are about. It never changes, and any thread may read it.
 */
typedef struct
{
  SpIndex *index;
  SpQuestion *question;
  SpGroup *group;
  GHashTable *countries;
  SpBasis weakest;
  GPtrArray *levels;
  guint unconfirmed_years;
  gboolean is_latest;
  gboolean is_comparison;
  guint32 first_day;
  guint32 day;
  char *date;
  SpTally *tally;
  GPtrArray *shifts;
  GArray *shift_counts;
  gboolean is_hatched;
} SpMapSubject;

SpMapSubject *sp_map_subject_new (SpLens *lens, guint unconfirmed_years);
SpMapSubject *sp_map_subject_new_of_countries (SpLens *lens, GPtrArray *countries, guint unconfirmed_years);
SpMapSubject *sp_map_subject_ref (SpMapSubject *self);
void sp_map_subject_unref (SpMapSubject *self);

SpOutlook sp_map_subject_get_outlook (const SpMapSubject *self);
gboolean sp_map_subject_has_country (const SpMapSubject *self, SpCountry *country);
gboolean sp_map_subject_has_level (const SpMapSubject *self, SpLevel *level);
char *sp_map_subject_format_title (const SpMapSubject *self);
char *sp_map_subject_format_date (const SpMapSubject *self);
char *sp_map_subject_format_limits (const SpMapSubject *self);
char *sp_map_subject_describe (const SpMapSubject *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpMapSubject, sp_map_subject_unref)

G_END_DECLS
