/* SPDX-License-Identifier: GPL-3.0-or-later
 * Swim lanes in words: what a screen reader says instead of them, and what a tooltip says of one item. */
#include "sp-lanes-private.h"

#include <glib/gi18n-lib.h>

static const SpStretch *
get_stretch (const SpLanesRow *row, guint number)
{
  return &g_array_index (row->stretches, SpStretch, number);
}

static gboolean
is_one_run (const SpStretch *stretch, const SpStretch *next)
{
  return sp_position_get_level (stretch->position) == sp_position_get_level (next->position) &&
         stretch->gone >= next->begins;
}

static gboolean
has_lapsed (SpLanes *self, const SpStretch *stretch)
{
  return stretch->gone <= stretch->ends && stretch->gone <= self->now_day;
}

/* “Restricted from 28 January 2020”; what is held still is “since”, what was but said is “stated”. */
static char *
format_run (SpLanes *self, const SpLanesRow *row, guint last)
{
  const SpStretch *stretch = get_stretch (row, last);
  gboolean is_last = last + 1 == row->stretches->len;
  gboolean lapsed = has_lapsed (self, stretch);
  guint32 day = is_last ? self->now_day : get_stretch (row, last + 1)->begins - 1;
  SpOutlook outlook = { .question = row->question, .weakest = self->weakest };
  SpStanding standing;
  g_autofree char *words = NULL;
  g_autofree char *until = NULL;
  g_autofree char *text = NULL;

  outlook.day = MAX (lapsed ? stretch->fades - 1 : day, stretch->begins);
  sp_standing_find (&standing, self->index, row->country, &outlook);
  if (standing.position != stretch->position)
    return NULL;
  words = is_last && !lapsed ? sp_standing_format_since (&standing) : sp_standing_format_past (&standing);
  if (lapsed)
    until = sp_position_format_end (stretch->position);
  text = g_strjoin (standing.wording == SP_WORDING_SINCE ? " " : C_ ("list", ", "),
                    sp_level_get_label (sp_position_get_level (stretch->position)), words, NULL);
  return lapsed ? g_strjoin (" ", text, until, NULL) : g_steal_pointer (&text);
}

static char *
describe_row (SpLanes *self, const SpLanesRow *row)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (row->nothing.layout != NULL)
    return g_strdup (pango_layout_get_text (row->nothing.layout));
  for (guint i = 0; i < row->stretches->len; i++)
    {
      g_autofree char *run = NULL;

      if (i + 1 < row->stretches->len && is_one_run (get_stretch (row, i), get_stretch (row, i + 1)))
        continue;
      run = format_run (self, row, i);
      if (run != NULL && text->len > 0)
        g_string_append (text, C_ ("positions", "; "));
      if (run != NULL)
        g_string_append (text, run);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * sp_lanes_describe:
 * @self: lanes
 *
 * Returns: (transfer full): all lanes in words, a line each, such as “5G networks: Restricted from 28 January 2020;
 *   Excluded since 14 July 2020.”
 */
char *
sp_lanes_describe (SpLanes *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_val_if_fail (SP_IS_LANES (self), NULL);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const SpLanesRow *row = sp_lanes_get_row (self, i);
      g_autofree char *words = describe_row (self, row);

      if (i > 0)
        g_string_append_c (text, '\n');
      /* Translators: a question or a country, and what was held on it since when. */
      g_string_append_printf (text, C_ ("lane", "%s: %s."), pango_layout_get_text (row->title.layout), words);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
format_sources (GPtrArray *sources)
{
  return g_strdup_printf (ngettext ("%u source", "%u sources", sources->len), sources->len);
}

/* By its own basis, not by that of the run: “stated on 5 March 2019”. */
static char *
format_beginning (SpLanes *self, SpPosition *position)
{
  static const SpWording wordings[] = {
    [SP_BASIS_OPERATOR] = SP_WORDING_SEEN,
    [SP_BASIS_REPORT] = SP_WORDING_REPORTED,
    [SP_BASIS_STATEMENT] = SP_WORDING_STATED,
  };
  SpBasis basis = sp_position_get_basis (position);
  SpStanding standing = { .position = position, .since = sp_position_get_from (position) };

  standing.begun = sp_date_has_begun (standing.since, self->now_day);
  standing.wording = basis >= SP_BASIS_DECISION ? SP_WORDING_SINCE : wordings[basis];
  return sp_standing_format_past (&standing);
}

static char *
describe_position (SpLanes *self, const SpLanesItem *item)
{
  SpPosition *position = SP_POSITION (item->record);
  g_autofree char *from = format_beginning (self, position);
  g_autofree char *until = NULL;
  g_autofree char *sources = format_sources (sp_position_get_sources (position));

  if (sp_date_is_set (sp_position_get_to (position)) &&
      sp_date_has_ended (sp_position_get_to (position), self->now_day) != SP_CERTAINTY_NO)
    until = sp_position_format_end (position);
  return g_strdup_printf ("%s: %s\n%s%s%s · %s · %s",
                          pango_layout_get_text (sp_lanes_get_row (self, item->lane)->title.layout),
                          sp_level_get_label (sp_position_get_level (position)), from, until ? " " : "",
                          until ? until : "",
                          sp_vocabulary_get_label (&sp_basis_vocabulary, sp_position_get_basis (position)), sources);
}

static char *
describe_deadline (SpLanes *self, const SpLanesItem *item)
{
  g_autofree char *date = sp_date_format (item->deadline->date);
  /* Translators: the date of a deadline: “By 31 December 2027”. */
  g_autofree char *by = g_strdup_printf (_ ("By %s"), date);

  return g_strdup_printf ("%s: %s\n%s: %s", by, item->deadline->what,
                          pango_layout_get_text (sp_lanes_get_row (self, item->lane)->title.layout),
                          sp_level_get_label (sp_position_get_level (SP_POSITION (item->record))));
}

static char *
describe_event (SpEvent *event)
{
  g_autofree char *date = sp_date_format (sp_event_get_date (event));
  g_autofree char *sources = format_sources (sp_event_get_sources (event));

  return g_strdup_printf ("%s · %s\n%s\n%s", date,
                          sp_vocabulary_get_label (&sp_event_kind_vocabulary, sp_event_get_event_kind (event)),
                          sp_event_get_title (event), sources);
}

/**
 * sp_lanes_describe_item:
 * @self: lanes
 * @number: the number of an item
 *
 * Returns: (transfer full): what it is, in some lines of plain text: level, date, basis and number of sources of a
 *   position; date and words of a deadline; date, kind, title and number of sources of an event
 */
char *
sp_lanes_describe_item (SpLanes *self, guint number)
{
  const SpLanesItem *item;

  g_return_val_if_fail (SP_IS_LANES (self) && number < self->items->len, NULL);

  item = sp_lanes_get_item (self, number);
  switch (item->kind)
    {
    case SP_LANES_POSITION:
      return describe_position (self, item);
    case SP_LANES_DEADLINE:
      return describe_deadline (self, item);
    case SP_LANES_EVENT:
    default:
      return describe_event (SP_EVENT (item->record));
    }
}

/**
 * sp_lanes_get_item_day:
 * @self: lanes
 * @number: the number of an item
 *
 * Returns: a day that stands for it, not after the one that is looked at: that on which a position had begun for
 *   certain, that on which an event was, the one that is looked at for a deadline that is not past
 */
guint32
sp_lanes_get_item_day (SpLanes *self, guint number)
{
  const SpLanesItem *item;
  SpDate date;

  g_return_val_if_fail (SP_IS_LANES (self) && number < self->items->len, 0);

  item = sp_lanes_get_item (self, number);
  if (item->kind == SP_LANES_POSITION)
    date = sp_position_get_from (SP_POSITION (item->record));
  else if (item->kind == SP_LANES_EVENT)
    date = sp_event_get_date (SP_EVENT (item->record));
  else
    date = item->deadline->date;
  return sp_date_is_set (date) ? MIN (sp_date_get_last_day (date), self->now_day) : self->first_day;
}

/**
 * sp_lanes_find_standing:
 * @self: lanes
 * @lane: the number of a lane
 * @day: a day
 * @standing: (out): where the country of the lane stood on its question
 *
 * Finds what a lane held on a day.
 */
void
sp_lanes_find_standing (SpLanes *self, guint lane, guint32 day, SpStanding *standing)
{
  const SpLanesRow *row;

  g_return_if_fail (SP_IS_LANES (self) && lane < self->rows->len);
  g_return_if_fail (standing != NULL);

  row = sp_lanes_get_row (self, lane);
  sp_standing_find (standing, self->index, row->country,
                    &(SpOutlook) { .question = row->question, .day = day, .weakest = self->weakest });
}

/**
 * sp_lanes_describe_standing:
 * @self: lanes
 * @lane: the number of a lane
 * @day: a day
 *
 * Returns: (transfer full): what the lane held on the day, such as “Restricted since 28 January 2020”, or why nothing is
 *   known
 */
char *
sp_lanes_describe_standing (SpLanes *self, guint lane, guint32 day)
{
  SpStanding standing;
  g_autofree char *words = NULL;

  g_return_val_if_fail (SP_IS_LANES (self) && lane < self->rows->len, NULL);

  sp_lanes_find_standing (self, lane, day, &standing);
  if (standing.position == NULL)
    return sp_standing_format_nothing (&standing);
  words = sp_standing_format_since (&standing);
  return g_strjoin (standing.wording == SP_WORDING_SINCE ? " " : C_ ("list", ", "),
                    sp_level_get_label (sp_position_get_level (standing.position)), words, NULL);
}

/**
 * sp_lanes_format_day:
 * @self: lanes
 * @day: a day
 *
 * Returns: (transfer full): the day; where it is the last of a date that is looked at, that date as it was chosen: “March
 *   2020”
 */
char *
sp_lanes_format_day (SpLanes *self, guint32 day)
{
  SpDate date = { 0 };

  g_return_val_if_fail (SP_IS_LANES (self), NULL);

  if (day == self->now_day)
    date = self->now_date;
  else if (day == self->other_day)
    date = self->other_date;
  return sp_date_format (sp_date_is_set (date) ? date : sp_date_from_day_number (day));
}

/**
 * sp_lanes_describe_day:
 * @self: lanes
 * @day: a day
 *
 * Returns: (transfer full): the date, and what each lane held on it, such as “14 March 2020. United Kingdom: Restricted
 *   since 28 January 2020. Germany: no record.”
 */
char *
sp_lanes_describe_day (SpLanes *self, guint32 day)
{
  g_autofree char *date = NULL;
  GString *text;

  g_return_val_if_fail (SP_IS_LANES (self), NULL);

  date = sp_lanes_format_day (self, day);
  text = g_string_new (date);
  g_string_append_c (text, '.');
  for (guint i = 0; i < self->rows->len; i++)
    {
      g_autofree char *words = sp_lanes_describe_standing (self, i, day);

      g_string_append_c (text, ' ');
      g_string_append_printf (text, C_ ("lane", "%s: %s."), sp_lanes_get_title (self, i), words);
    }
  return g_string_free (text, FALSE);
}
