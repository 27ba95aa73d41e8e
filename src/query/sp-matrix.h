/* SPDX-License-Identifier: GPL-3.0-or-later
 * Countries and groups as rows, questions as columns: who stood where, what is the same, and what changed. */
#pragma once

#include "sp-consensus.h"
#include "sp-country-names.h"
#include "sp-tally.h"

G_BEGIN_DECLS

/**
 * SpMatrixInit:
 * @index: the index of the dataset
 * @names: (nullable): the names of its countries in the user's language; %NULL for the dataset's own
 * @records: (element-type SpRecord) (nullable): the countries and groups that are asked for, in order; %NULL for all
 *   countries of the dataset, by name
 * @questions: (element-type SpQuestion) (nullable): the questions, in order; %NULL for all, in the dataset's order
 * @group: (nullable): of the countries asked for, only members of this group on @day, or who perhaps were
 * @level_question: (nullable): the question of @levels
 * @levels: (element-type SpLevel) (nullable): of the countries asked for, only those at one of these levels on
 *   @level_question on @day; none or %NULL for all. A group that is asked for is a row whatever @group and this say.
 * @day: the day, as sp_date_get_last_day() counts
 * @has_second: whether there are two dates, and @first_day is the earlier one
 * @first_day: the earlier day
 * @weakest: positions on a weaker basis are left out
 * @unconfirmed_years: after how many years a position counts as not confirmed; see sp_standing_is_unconfirmed()
 *
 * What sp_matrix_new() makes a matrix of. Objects and arrays gain a reference; arrays must not change afterwards.
 */
typedef struct
{
  SpIndex *index;
  SpCountryNames *names;
  GPtrArray *records;
  GPtrArray *questions;
  SpGroup *group;
  SpQuestion *level_question;
  GPtrArray *levels;
  guint32 day;
  gboolean has_second;
  guint32 first_day;
  SpBasis weakest;
  guint unconfirmed_years;
} SpMatrixInit;

/**
 * SpMatrixRow:
 * @record: a country or a group
 * @is_group: whether it is a group
 * @members: (element-type SpCountry): of a group, who was a member on the day, or perhaps was; the country itself else
 * @n_answered: on how many of the questions it has a position, of a group: at least one member has
 * @shares_nothing: whether there are other rows, and on no question both it and another have a position
 */
typedef struct
{
  SpRecord *record;
  gboolean is_group;
  GPtrArray *members;
  guint n_answered;
  gboolean shares_nothing;
} SpMatrixRow;

/**
 * SpMatrixCell:
 * @standing: where the country stood on the day; all zero for a group
 * @before: where it stood at the first date, where there are two; all zero otherwise
 * @unconfirmed: whether its position counts as not confirmed
 * @n_changed: where there are two dates, how many stood elsewhere on the second than on the first: 1 or 0, of a group up
 *   to the number of those who were its members on both
 * @tally: (nullable): of a group, how many members stood at each level on the day
 * @tally_before: (nullable): of a group where there are two dates, the same at the first
 */
typedef struct
{
  SpStanding standing;
  SpStanding before;
  gboolean unconfirmed;
  guint n_changed;
  SpTally *tally;
  SpTally *tally_before;
} SpMatrixCell;

/**
 * SpMatrixVerdict:
 * @SP_MATRIX_NOT_COMPARABLE: fewer than two of the countries have a position
 * @SP_MATRIX_SAME: all of them have, at one level
 * @SP_MATRIX_SAME_WHERE_KNOWN: some have, two or more, at one level; that nothing is known of the others is no agreement
 * @SP_MATRIX_DIFFERENT: two of them are at different levels, on the scale or off it
 * @SP_N_MATRIX_VERDICTS: how many there are
 *
 * What comes of comparing countries on a question. One country alone is compared with itself at the first of two dates.
 */
typedef enum
{
  SP_MATRIX_NOT_COMPARABLE,
  SP_MATRIX_SAME,
  SP_MATRIX_SAME_WHERE_KNOWN,
  SP_MATRIX_DIFFERENT,
  SP_N_MATRIX_VERDICTS,
} SpMatrixVerdict;

/**
 * SpMatrixSummary:
 * @verdict: what comes of comparing the countries
 * @tally: how many of them stood at each level
 * @consensus: how far they agree, or why nothing may be said of it
 *
 * All countries of the rows on a question on a day, those included that are in a group alone; each counted once.
 */
typedef struct
{
  SpMatrixVerdict verdict;
  SpTally *tally;
  SpConsensus *consensus;
} SpMatrixSummary;

/**
 * SpMatrixColumn:
 * @question: the question
 * @now: its summary on the day
 * @before: its summary at the first date, where there are two; all zero otherwise
 * @n_changed: how many countries stood elsewhere on the second date than on the first, and were looked at on both
 * @n_rows_answering: in how many rows there is a position
 * @is_hidden: whether it is none of the differences: not comparable or the same, and nothing changed
 */
typedef struct
{
  SpQuestion *question;
  SpMatrixSummary now;
  SpMatrixSummary before;
  guint n_changed;
  guint n_rows_answering;
  gboolean is_hidden;
} SpMatrixColumn;

/**
 * SpMatrixHidden:
 * @n_same: how many questions are the same for all
 * @n_same_where_known: how many are the same as far as is known
 * @n_not_comparable: how many cannot be compared
 *
 * What “only differences” leaves out, by kind.
 */
typedef struct
{
  guint n_same;
  guint n_same_where_known;
  guint n_not_comparable;
} SpMatrixHidden;

/**
 * SpMatrixOrder:
 * @SP_MATRIX_BY_SET: as they were asked for
 * @SP_MATRIX_BY_NAME: by name
 * @SP_MATRIX_BY_REGION: by region, then name
 * @SP_MATRIX_BY_QUESTION: by the level on a question, then by when it began, then name; who has none at the end
 * @SP_N_MATRIX_ORDERS: how many there are
 *
 * How rows are ordered. In all but the first, groups are above the countries.
 */
typedef enum
{
  SP_MATRIX_BY_SET,
  SP_MATRIX_BY_NAME,
  SP_MATRIX_BY_REGION,
  SP_MATRIX_BY_QUESTION,
  SP_N_MATRIX_ORDERS,
} SpMatrixOrder;

#define SP_TYPE_MATRIX (sp_matrix_get_type ())
G_DECLARE_FINAL_TYPE (SpMatrix, sp_matrix, SP, MATRIX, GObject)

SpMatrix *sp_matrix_new (const SpMatrixInit *init);

SpIndex *sp_matrix_get_index (SpMatrix *self);
guint32 sp_matrix_get_day (SpMatrix *self);
gboolean sp_matrix_get_first_day (SpMatrix *self, guint32 *first_day);
SpBasis sp_matrix_get_weakest (SpMatrix *self);
guint sp_matrix_get_unconfirmed_years (SpMatrix *self);
SpCountryNames *sp_matrix_get_names (SpMatrix *self);
guint sp_matrix_get_n_rows (SpMatrix *self);
guint sp_matrix_get_n_asked (SpMatrix *self);
guint sp_matrix_get_n_columns (SpMatrix *self);
const SpMatrixRow *sp_matrix_get_row (SpMatrix *self, guint row);
const SpMatrixColumn *sp_matrix_get_column (SpMatrix *self, guint column);
const SpMatrixCell *sp_matrix_get_cell (SpMatrix *self, guint row, guint column);
gboolean sp_matrix_find_column (SpMatrix *self, SpQuestion *question, guint *column);
const char *sp_matrix_get_row_name (SpMatrix *self, guint row);

GArray *sp_matrix_order (SpMatrix *self, SpMatrixOrder order, guint column, gboolean descending);
char *sp_matrix_format_cell (SpMatrix *self, guint row, guint column);
guint sp_matrix_count_later (SpMatrix *self);
guint sp_matrix_count_later_quotes (SpMatrix *self, SpQuestion *question);
SpMatrixHidden sp_matrix_count_hidden (SpMatrix *self);
char *sp_matrix_format_hidden (SpMatrix *self);
char *sp_matrix_format_not_comparable (SpMatrix *self);
char *sp_matrix_format_sharing_nothing (SpMatrix *self);

G_END_DECLS
