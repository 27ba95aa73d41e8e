/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where a country stood on a question on a day, or why nothing can be said. */
#include "sp-standing.h"

#include <glib/gi18n-lib.h>

#define N_WORDINGS (SP_WORDING_SEEN + 1)
#define N_PRECISIONS (SP_DATE_PRECISION_DAY + 1)

static const struct
{
  const char *nick;
  const char *label;
} nothings[SP_N_NOTHINGS] = {
  [SP_NOTHING_NONE] = { "", "" },
  [SP_NOTHING_SEARCHED] = { "searched", NC_ ("nothing", "Searched, nothing found") },
  [SP_NOTHING_NO_RECORD] = { "no-record", NC_ ("nothing", "No record") },
  [SP_NOTHING_NOT_YET] = { "not-yet", NC_ ("nothing", "Not yet at this date") },
  [SP_NOTHING_LAPSED] = { "lapsed", NC_ ("nothing", "Lapsed, nothing in its place") },
  [SP_NOTHING_WEAKER] = { "weaker", NC_ ("nothing", "Only on a weaker basis than asked for") },
  [SP_NOTHING_NOT_IN_DATASET] = { "not-in-dataset", NC_ ("nothing", "Not in the dataset") },
  [SP_NOTHING_OUTSIDE_GROUP] = { "outside-group", NC_ ("nothing", "Outside the group") },
};

static const char *const precision_contexts[N_PRECISIONS] = { "no date", "year", "month", "day" };

/* How a beginning is put where it is certain, by the precision of its date: none, year, month, day. */
static const char *const certain_formats[N_WORDINGS][N_PRECISIONS] = {
  [SP_WORDING_SINCE] = {
    NC_ ("no date", "since an unknown date"),
    /* Translators: the context says what %s is: a year, a month such as “March 2019” or a day such as “5 March 2019”.
     * This and all that follow are about a position of a country’s government. */
    NC_ ("year", "since %s"),
    NC_ ("month", "since %s"),
    NC_ ("day", "since %s"),
  },
  [SP_WORDING_STATED] = {
    NC_ ("no date", "stated on an unknown date"),
    NC_ ("year", "stated in %s"),
    NC_ ("month", "stated in %s"),
    NC_ ("day", "stated on %s"),
  },
  [SP_WORDING_REPORTED] = {
    NC_ ("no date", "reported on an unknown date"),
    /* Translators: the press reported it; %s is a year. */
    NC_ ("year", "reported in %s"),
    NC_ ("month", "reported in %s"),
    NC_ ("day", "reported on %s"),
  },
  [SP_WORDING_SEEN] = {
    NC_ ("no date", "seen with operators on an unknown date"),
    /* Translators: what network operators of the country were seen to do; %s is a year. */
    NC_ ("year", "seen with operators in %s"),
    NC_ ("month", "seen with operators in %s"),
    NC_ ("day", "seen with operators on %s"),
  },
};

/* How it is put where the day lies inside a vague date. */
static const char *const perhaps_formats[N_WORDINGS][N_PRECISIONS] = {
  [SP_WORDING_SINCE] = {
    [SP_DATE_PRECISION_YEAR] = NC_ ("year", "in the course of %s, perhaps not yet"),
    [SP_DATE_PRECISION_MONTH] = NC_ ("month", "in the course of %s, perhaps not yet"),
  },
  [SP_WORDING_STATED] = {
    [SP_DATE_PRECISION_YEAR] = NC_ ("year", "stated in the course of %s, perhaps not yet"),
    [SP_DATE_PRECISION_MONTH] = NC_ ("month", "stated in the course of %s, perhaps not yet"),
  },
  [SP_WORDING_REPORTED] = {
    [SP_DATE_PRECISION_YEAR] = NC_ ("year", "reported in the course of %s, perhaps not yet"),
    [SP_DATE_PRECISION_MONTH] = NC_ ("month", "reported in the course of %s, perhaps not yet"),
  },
  [SP_WORDING_SEEN] = {
    [SP_DATE_PRECISION_YEAR] = NC_ ("year", "seen with operators in the course of %s, perhaps not yet"),
    [SP_DATE_PRECISION_MONTH] = NC_ ("month", "seen with operators in the course of %s, perhaps not yet"),
  },
};

static SpPosition *
get_position (GPtrArray *history, guint i)
{
  return history->pdata[i];
}

/* By bisection: a history is in the order of first days, and long ones lie far apart in memory. */
static guint
count_begun (GPtrArray *history, guint32 day)
{
  guint begun = 0, end = history->len;

  while (begun < end)
    {
      guint middle = begun + (end - begun) / 2;

      if (sp_date_has_begun (sp_position_get_from (get_position (history, middle)), day) == SP_CERTAINTY_NO)
        end = middle;
      else
        begun = middle + 1;
    }
  return begun;
}

/* A position lapsed before the next where there certainly was a day between its last and the next one's first. */
static gboolean
is_unbroken (SpPosition *position, SpPosition *next)
{
  SpDate to = sp_position_get_to (position);
  SpDate from = sp_position_get_from (next);

  if (sp_position_get_level (position) != sp_position_get_level (next))
    return FALSE;
  if (!sp_date_is_set (to) || !sp_date_is_set (from))
    return TRUE;
  return sp_date_get_last_day (to) + 1 >= sp_date_get_first_day (from);
}

static SpWording
choose_wording (SpBasis basis, guint n_run)
{
  if (n_run >= 2 || basis >= SP_BASIS_DECISION)
    return SP_WORDING_SINCE;
  if (basis == SP_BASIS_STATEMENT)
    return SP_WORDING_STATED;
  return basis == SP_BASIS_REPORT ? SP_WORDING_REPORTED : SP_WORDING_SEEN;
}

/* A law holds until it is changed, also when the press reports of it. */
static gboolean
is_firm (SpPosition *position, guint32 day)
{
  return sp_position_get_basis (position) >= SP_BASIS_DECISION &&
         sp_date_has_ended (sp_position_get_to (position), day) != SP_CERTAINTY_YES;
}

/* Returns where in the history the run begins. */
static guint
describe_run (SpStanding *standing, GPtrArray *history, guint last, guint32 day)
{
  guint first = last;

  standing->firm = is_firm (standing->position, day);
  while (first > 0 && is_unbroken (get_position (history, first - 1), get_position (history, first)))
    {
      first--;
      standing->firm |= is_firm (get_position (history, first), day);
    }
  standing->n_run = last - first + 1;
  standing->since = sp_position_get_from (get_position (history, first));
  standing->last_confirmed = sp_position_get_from (standing->position);
  standing->wording = choose_wording (sp_position_get_basis (standing->position), standing->n_run);
  return first;
}

/* Returns where in the history that is which certainly was held if the position at @last was not yet; @last if there is
 * none. */
static guint
find_before (GPtrArray *history, guint last, guint32 day)
{
  for (guint i = last; i-- > 0;)
    {
      SpPosition *position = get_position (history, i);

      if (sp_date_has_begun (sp_position_get_from (position), day) == SP_CERTAINTY_YES)
        return sp_date_has_ended (sp_position_get_to (position), day) == SP_CERTAINTY_NO ? i : last;
    }
  return last;
}

static void
take_position (SpStanding *standing, GPtrArray *history, guint last, guint32 day)
{
  SpPosition *position = get_position (history, last);
  guint first, before;

  standing->ended = sp_date_has_ended (sp_position_get_to (position), day);
  if (standing->ended == SP_CERTAINTY_YES)
    {
      standing->nothing = SP_NOTHING_LAPSED;
      standing->lapsed = sp_position_get_to (position);
      return;
    }
  standing->position = position;
  first = describe_run (standing, history, last, day);
  standing->begun = sp_date_has_begun (standing->since, day);
  standing->certainty = sp_date_has_begun (sp_position_get_from (position), day);
  if (standing->certainty == SP_CERTAINTY_PERHAPS)
    {
      before = find_before (history, last, day);
      if (before < first)
        standing->before = get_position (history, before);
      else if (before < last)
        standing->certainty = SP_CERTAINTY_YES;
    }
  if (standing->ended == SP_CERTAINTY_PERHAPS)
    standing->certainty = SP_CERTAINTY_PERHAPS;
}

static void
explain_lack (SpStanding *standing, SpCountry *country, SpQuestion *question)
{
  GPtrArray *searched = sp_country_get_searched (country);

  standing->nothing = SP_NOTHING_NO_RECORD;
  for (guint i = 0; i < searched->len; i++)
    {
      const SpSearched *search = searched->pdata[i];

      if (search->question != question)
        continue;
      standing->nothing = SP_NOTHING_SEARCHED;
      if (sp_date_compare (search->on, standing->searched) > 0)
        standing->searched = search->on;
    }
}

/**
 * sp_standing_find:
 * @standing: (out caller-allocates): where to put it
 * @index: an index
 * @country: (nullable): a country; %NULL where the dataset has none
 * @outlook: through what it is looked at; it needs a question
 *
 * Finds where a country stood on a day: at the latest position that had begun, or perhaps had, unless that had lapsed.
 * A position on a weaker basis than asked for is as if it were not there; those on a stronger one hold past it.
 * Where the day lies inside a vague date, the position is perhaps held; one that lapsed is not replaced by the one
 * before it.
 */
void
sp_standing_find (SpStanding *standing, SpIndex *index, SpCountry *country, const SpOutlook *outlook)
{
  g_autoptr (GPtrArray) history = NULL;
  GPtrArray *all;
  guint n_begun;

  g_return_if_fail (standing != NULL);
  *standing = (SpStanding) { 0 };
  g_return_if_fail (SP_IS_INDEX (index));
  g_return_if_fail (outlook != NULL && outlook->question != NULL);

  if (country == NULL)
    standing->nothing = SP_NOTHING_NOT_IN_DATASET;
  else if (outlook->group != NULL && sp_group_has_member (outlook->group, country, outlook->day) == SP_CERTAINTY_NO)
    standing->nothing = SP_NOTHING_OUTSIDE_GROUP;
  if (standing->nothing != SP_NOTHING_NONE)
    return;

  all = sp_index_get_positions (index, country, outlook->question);
  history = sp_history_find (index, country, outlook->question, outlook->weakest);
  n_begun = count_begun (history, outlook->day);
  if (n_begun > 0)
    take_position (standing, history, n_begun - 1, outlook->day);
  else if (history->len > 0)
    standing->nothing = SP_NOTHING_NOT_YET;
  else if (all->len > 0)
    standing->nothing = count_begun (all, outlook->day) > 0 ? SP_NOTHING_WEAKER : SP_NOTHING_NOT_YET;
  else
    explain_lack (standing, country, outlook->question);

  if (all->len > 0)
    standing->first_known = sp_position_get_from (get_position (history->len > 0 ? history : all, 0));
}

static char *
format_date_as (const char *const *formats, SpDate date)
{
  SpDatePrecision precision = sp_date_get_precision (date);
  g_autofree char *text = sp_date_format (date);

  g_assert (formats[precision] != NULL);
  return g_strdup_printf (g_dpgettext2 (GETTEXT_PACKAGE, precision_contexts[precision], formats[precision]), text);
}

/**
 * sp_standing_format_since:
 * @standing: a standing
 *
 * Says since when a position is held, in the words that its basis bears: only a law, a decision or a repeated position
 * is held “since” a date; a single statement, report or practice is stated, reported or seen on it. Where the day lies
 * inside a vague date, or the position may have lapsed, it says so.
 *
 * Returns: (transfer full): such as “since 23 August 2018” or “stated in March 2019”, to follow a level; the empty
 *   string where there is no position
 */
char *
sp_standing_format_since (const SpStanding *standing)
{
  g_autofree char *since = NULL;
  g_autofree char *lapsed = NULL;
  gboolean perhaps;

  g_return_val_if_fail (standing != NULL, NULL);

  if (standing->position == NULL)
    return g_strdup ("");
  perhaps = standing->begun == SP_CERTAINTY_PERHAPS;
  since = format_date_as ((perhaps ? perhaps_formats : certain_formats)[standing->wording], standing->since);
  if (standing->ended != SP_CERTAINTY_PERHAPS)
    return g_steal_pointer (&since);

  lapsed = sp_date_format (sp_position_get_to (standing->position));
  if (sp_date_get_precision (sp_position_get_to (standing->position)) == SP_DATE_PRECISION_YEAR)
    /* Translators: the first %s is such as “since 23 August 2018”, the second a year. */
    return g_strdup_printf (C_ ("year", "%s, perhaps lapsed in %s"), since, lapsed);
  /* Translators: the first %s is such as “since 23 August 2018”, the second a month of a year. */
  return g_strdup_printf (C_ ("month", "%s, perhaps lapsed in %s"), since, lapsed);
}

/**
 * sp_standing_format_since_briefly:
 * @standing: a standing
 *
 * Says the same as sp_standing_format_since() where there is little room: what is perhaps so is marked as on the map.
 *
 * Returns: (transfer full): such as “since 23 August 2018” or “~ stated in 2019”; the empty string where there is no
 *   position
 */
char *
sp_standing_format_since_briefly (const SpStanding *standing)
{
  g_autofree char *since = NULL;

  g_return_val_if_fail (standing != NULL, NULL);

  if (standing->position == NULL)
    return g_strdup ("");
  since = format_date_as (certain_formats[standing->wording], standing->since);
  return g_strconcat (standing->certainty == SP_CERTAINTY_PERHAPS || standing->begun == SP_CERTAINTY_PERHAPS ? "~ " : "",
                      since, NULL);
}

static char *
format_lapsed (SpDate date)
{
  static const char *const formats[N_PRECISIONS] = {
    NC_ ("no date", "lapsed, nothing in its place"),
    NC_ ("year", "lapsed in %s, nothing in its place"),
    NC_ ("month", "lapsed in %s, nothing in its place"),
    /* Translators: %s is the last day on which a country’s position was held. */
    NC_ ("day", "lapsed after %s, nothing in its place"),
  };

  return format_date_as (formats, date);
}

/**
 * sp_standing_format_nothing:
 * @standing: a standing
 *
 * Returns: (transfer full): why there is no position, such as “searched, nothing found (November 2026)”; the empty
 *   string where there is one
 */
char *
sp_standing_format_nothing (const SpStanding *standing)
{
  g_autofree char *date = NULL;

  g_return_val_if_fail (standing != NULL, NULL);

  switch (standing->nothing)
    {
    case SP_NOTHING_SEARCHED:
      date = sp_date_format (standing->searched);
      if (*date == '\0')
        return g_strdup (_ ("searched, nothing found"));
      /* Translators: %s is the date of the search. */
      return g_strdup_printf (_ ("searched, nothing found (%s)"), date);
    case SP_NOTHING_NO_RECORD:
      return g_strdup (_ ("no record"));
    case SP_NOTHING_NOT_YET:
      date = sp_date_format (standing->first_known);
      return g_strdup_printf (_ ("not yet at this date; first known position: %s"), date);
    case SP_NOTHING_LAPSED:
      return format_lapsed (standing->lapsed);
    case SP_NOTHING_WEAKER:
      return g_strdup (_ ("only on a weaker basis than asked for"));
    case SP_NOTHING_NOT_IN_DATASET:
      return g_strdup (_ ("not in the dataset"));
    case SP_NOTHING_OUTSIDE_GROUP:
      return g_strdup (_ ("outside the group"));
    case SP_NOTHING_NONE:
    default:
      return g_strdup ("");
    }
}

/**
 * sp_standing_is_unconfirmed:
 * @standing: a standing
 * @day: the day that is looked at
 * @years: after how many years a position needs to be confirmed again; 0 for never
 *
 * Laws and decisions hold until they are changed; all else fades if nobody says it again.
 *
 * Returns: whether the position rests on neither law nor decision, nor confirms one, and was last confirmed more than @years years
 *   before @day; a vague date counts as its last day
 */
gboolean
sp_standing_is_unconfirmed (const SpStanding *standing, guint32 day, guint years)
{
  g_return_val_if_fail (standing != NULL, FALSE);

  if (years == 0 || standing->position == NULL || standing->firm || !sp_date_is_set (standing->last_confirmed) ||
      years > 9999u - standing->last_confirmed.year)
    return FALSE;
  return sp_date_get_last_day (sp_date_add_years (standing->last_confirmed, (int) years)) < day;
}

/**
 * sp_nothing_get_label:
 * @nothing: a kind of nothing
 *
 * Returns: its name in the user's language, for legends and lists; the empty string for %SP_NOTHING_NONE
 */
const char *
sp_nothing_get_label (SpNothing nothing)
{
  g_return_val_if_fail ((guint) nothing < SP_N_NOTHINGS, "");

  return nothing == SP_NOTHING_NONE ? "" : g_dpgettext2 (GETTEXT_PACKAGE, "nothing", nothings[nothing].label);
}

/**
 * sp_nothing_get_nick:
 * @nothing: a kind of nothing
 *
 * Returns: its word in tables and addresses, the same in all languages, such as “not-yet”; the empty string for
 *   %SP_NOTHING_NONE
 */
const char *
sp_nothing_get_nick (SpNothing nothing)
{
  g_return_val_if_fail ((guint) nothing < SP_N_NOTHINGS, "");

  return nothings[nothing].nick;
}

/**
 * sp_history_find:
 * @index: an index
 * @country: a country
 * @question: a question
 * @weakest: positions on a weaker basis are left out
 *
 * Returns: (element-type SpPosition) (transfer full): the positions of the country on the question, in the order of
 *   sp_index_get_positions(); they belong to the index, and the array is not to be changed
 */
GPtrArray *
sp_history_find (SpIndex *index, SpCountry *country, SpQuestion *question, SpBasis weakest)
{
  GPtrArray *all = sp_index_get_positions (index, country, question);
  GPtrArray *history;

  if (all == NULL || weakest == SP_BASIS_OPERATOR || all->len == 0)
    return all ? g_ptr_array_ref (all) : NULL;
  history = g_ptr_array_sized_new (all->len);
  for (guint i = 0; i < all->len; i++)
    if (sp_position_get_basis (get_position (all, i)) >= weakest)
      g_ptr_array_add (history, all->pdata[i]);
  return history;
}

/**
 * sp_group_has_member:
 * @group: a group
 * @country: a country
 * @day: a day, as sp_date_get_first_day() counts
 *
 * Returns: whether the country was a member on that day; perhaps, where the day lies inside the vague date on which it
 *   joined or left
 */
SpCertainty
sp_group_has_member (SpGroup *group, SpCountry *country, guint32 day)
{
  SpCertainty strongest = SP_CERTAINTY_NO;
  GPtrArray *memberships;

  g_return_val_if_fail (SP_IS_GROUP (group), SP_CERTAINTY_NO);
  g_return_val_if_fail (SP_IS_COUNTRY (country), SP_CERTAINTY_NO);

  memberships = sp_group_get_memberships (group);
  for (guint i = 0; i < memberships->len; i++)
    {
      const SpMembership *membership = memberships->pdata[i];

      if (membership->country == country)
        strongest = MAX (strongest, sp_date_span_holds (membership->from, membership->to, day));
    }
  return strongest;
}
