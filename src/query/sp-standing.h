/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where a country stood on a question on a day, or why nothing can be said. */
#pragma once

#include "sp-group.h"
#include "sp-index.h"
#include "sp-position.h"

G_BEGIN_DECLS

/**
 * SpNothing:
 * @SP_NOTHING_NONE: there is a position
 * @SP_NOTHING_SEARCHED: it was searched, and nothing was found
 * @SP_NOTHING_NO_RECORD: the dataset has no position, and does not say that it was searched
 * @SP_NOTHING_NOT_YET: the first known position is later than the day
 * @SP_NOTHING_LAPSED: the last position lapsed before the day, with nothing in its place
 * @SP_NOTHING_WEAKER: there are positions, but all rest on a weaker basis than asked for
 * @SP_NOTHING_NOT_IN_DATASET: the dataset does not have the country
 * @SP_NOTHING_OUTSIDE_GROUP: the country was not a member of the group on the day
 *
 * The kinds of nothing. Each has a name of its own wherever it is shown.
 */
typedef enum
{
  SP_NOTHING_NONE,
  SP_NOTHING_SEARCHED,
  SP_NOTHING_NO_RECORD,
  SP_NOTHING_NOT_YET,
  SP_NOTHING_LAPSED,
  SP_NOTHING_WEAKER,
  SP_NOTHING_NOT_IN_DATASET,
  SP_NOTHING_OUTSIDE_GROUP,
} SpNothing;

#define SP_N_NOTHINGS (SP_NOTHING_OUTSIDE_GROUP + 1)

/**
 * SpWording:
 * @SP_WORDING_SINCE: held since a date: a law, a decision, or a run of two positions and more
 * @SP_WORDING_STATED: one statement, of a date
 * @SP_WORDING_REPORTED: one press report, of a date
 * @SP_WORDING_SEEN: one practice of operators, seen on a date
 *
 * How the beginning of a standing may be put in words.
 */
typedef enum
{
  SP_WORDING_SINCE,
  SP_WORDING_STATED,
  SP_WORDING_REPORTED,
  SP_WORDING_SEEN,
} SpWording;

/**
 * SpOutlook:
 * @question: (nullable): the question; %NULL where all are meant
 * @group: (nullable): only members of this group on the day
 * @day: the day, as sp_date_get_first_day() counts
 * @weakest: positions on a weaker basis are left out
 *
 * Through what a dataset is looked at. Borrows what it points at.
 */
typedef struct
{
  SpQuestion *question;
  SpGroup *group;
  guint32 day;
  SpBasis weakest;
} SpOutlook;

/**
 * SpStanding:
 * @position: (nullable): the latest position not after the day; %NULL where @nothing says why
 * @certainty: whether its level was held on the day, or only perhaps, the day being inside a vague date; a vague date
 *   that only confirms a level that was certainly held before makes nothing uncertain
 * @before: (nullable): where it had only perhaps begun, the position that was held if it had not
 * @nothing: why there is no position
 * @wording: how @since may be put
 * @since: start of the unbroken run of positions at the present level
 * @begun: whether @since had come on the day, or only perhaps
 * @ended: whether the position had not lapsed on the day, or perhaps had
 * @last_confirmed: date of the latest position of that run
 * @n_run: how many positions the run has
 * @firm: whether a law or a decision of that run holds on the day: it needs no confirming, whatever was said later
 * @first_known: date of the first position on the question that is on the basis asked for, or on any where none is;
 *   also where it is later than the day
 * @searched: when it was searched with nothing found, where that is why
 * @lapsed: the last date on which the last position was held, where that is why
 *
 * Where a country stood. Borrows from the index that it was found in.
 */
typedef struct
{
  SpPosition *position;
  SpCertainty certainty;
  SpPosition *before;
  SpNothing nothing;
  SpWording wording;
  SpDate since;
  SpCertainty begun;
  SpCertainty ended;
  SpDate last_confirmed;
  guint n_run;
  gboolean firm;
  SpDate first_known;
  SpDate searched;
  SpDate lapsed;
} SpStanding;

/**
 * SP_DEFAULT_UNCONFIRMED_YEARS:
 *
 * After so many years without confirmation a position counts as not confirmed, where the user wants nothing else.
 */
#define SP_DEFAULT_UNCONFIRMED_YEARS 3

void sp_standing_find (SpStanding *standing, SpIndex *index, SpCountry *country, const SpOutlook *outlook);
char *sp_standing_format_since (const SpStanding *standing);
char *sp_standing_format_since_briefly (const SpStanding *standing);
char *sp_standing_format_past (const SpStanding *standing);
char *sp_position_format_end (SpPosition *position);
char *sp_standing_format_nothing (const SpStanding *standing);
gboolean sp_standing_is_unconfirmed (const SpStanding *standing, guint32 day, guint years);
const char *sp_nothing_get_label (SpNothing nothing);
const char *sp_nothing_get_nick (SpNothing nothing);

GPtrArray *sp_history_find (SpIndex *index, SpCountry *country, SpQuestion *question, SpBasis weakest);
SpCertainty sp_group_has_member (SpGroup *group, SpCountry *country, guint32 day);

G_END_DECLS
