/* SPDX-License-Identifier: GPL-3.0-or-later
 * Swim lanes: what was held when, a lane a question or a lane a country, over one axis of years. */
#pragma once

#include "sp-event.h"
#include "sp-standing.h"
#include "sp-theme.h"
#include "sp-time-axis.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * SpLane:
 * @title: what is written beside or above it: a question of one country, or a country of one question
 * @country: whose positions
 * @question: on what
 */
typedef struct
{
  const char *title;
  SpCountry *country;
  SpQuestion *question;
} SpLane;

/**
 * SpLanesInit:
 * @index: an index
 * @lanes: (array length=n_lanes): the lanes, from above
 * @n_lanes: how many there are
 * @events: (nullable) (element-type SpEvent): events for the foot
 * @weakest: positions on a weaker basis are left out
 * @first_day: the day that the axis begins with, as sp_date_get_first_day() counts
 * @last_day: the day that it ends with; it goes on past it for deadlines, by a quarter of its length at most
 * @now_day: the day that is looked at; positions and events that begin later are left out
 * @other_day: another day that is shown as a line; 0 for none
 * @now_date: the date whose last day @now_day is; no date where it is that day itself
 * @other_date: the same for @other_day
 * @span_first: the first day of the part that is seen
 * @span_last: the last day of the part that is seen; 0 for all
 * @dated: whether the days that are looked at are written above their lines
 * @unconfirmed_years: after how many years a position needs to be confirmed; 0 to leave that aside
 * @mirrored: whether time and text run from right to left
 * @context: the font and its size
 * @width: how wide all is, in pixels
 *
 * What sp_lanes_new() lays out.
 */
typedef struct
{
  SpIndex *index;
  const SpLane *lanes;
  guint n_lanes;
  GPtrArray *events;
  SpBasis weakest;
  guint32 first_day;
  guint32 last_day;
  guint32 now_day;
  guint32 other_day;
  SpDate now_date;
  SpDate other_date;
  guint32 span_first;
  guint32 span_last;
  gboolean dated;
  guint unconfirmed_years;
  gboolean mirrored;
  PangoContext *context;
  double width;
} SpLanesInit;

/**
 * SpLanesItemKind:
 * @SP_LANES_POSITION: a bar
 * @SP_LANES_DEADLINE: a mark on the bar of the position that set it
 * @SP_LANES_EVENT: a mark at the foot
 */
typedef enum
{
  SP_LANES_POSITION,
  SP_LANES_DEADLINE,
  SP_LANES_EVENT,
} SpLanesItemKind;

/**
 * SpLanesItem:
 * @kind: what it is
 * @lane: the number of its lane; the number of lanes for events, which stand below all
 * @record: the position or event; of a deadline, the position
 * @deadline: (nullable): the deadline
 * @area: where it is drawn; beyond the ends of the axis where a part is seen that it is not in
 *
 * What can be pointed at. Borrows from the index.
 */
typedef struct
{
  SpLanesItemKind kind;
  guint lane;
  SpRecord *record;
  const SpDeadline *deadline;
  cairo_rectangle_t area;
} SpLanesItem;

/**
 * SpLanesStep:
 * @SP_LANES_BACKWARD: to the earlier item of the lane
 * @SP_LANES_FORWARD: to the later item of the lane
 * @SP_LANES_UP: to the item of the lane above that stands nearest
 * @SP_LANES_DOWN: to the item of the lane below that stands nearest
 * @SP_LANES_START: to the first item of the lane
 * @SP_LANES_END: to the last item of the lane
 */
typedef enum
{
  SP_LANES_BACKWARD,
  SP_LANES_FORWARD,
  SP_LANES_UP,
  SP_LANES_DOWN,
  SP_LANES_START,
  SP_LANES_END,
} SpLanesStep;

#define SP_TYPE_LANES (sp_lanes_get_type ())
G_DECLARE_FINAL_TYPE (SpLanes, sp_lanes, SP, LANES, GObject)

SpLanes *sp_lanes_new (const SpLanesInit *init);

double sp_lanes_get_height (SpLanes *self);
const SpTimeAxis *sp_lanes_get_axis (SpLanes *self);
void sp_lanes_get_whole (SpLanes *self, guint32 *first_day, guint32 *last_day);
guint32 sp_lanes_get_now_day (SpLanes *self);
double sp_lanes_get_axis_y (SpLanes *self);
guint sp_lanes_get_n_lanes (SpLanes *self);
const char *sp_lanes_get_title (SpLanes *self, guint lane);
guint sp_lanes_get_n_items (SpLanes *self);
const SpLanesItem *sp_lanes_get_item (SpLanes *self, guint number);
int sp_lanes_find_at (SpLanes *self, double x, double y);
int sp_lanes_find_step (SpLanes *self, int number, SpLanesStep step);

char *sp_lanes_format_day (SpLanes *self, guint32 day);
char *sp_lanes_describe (SpLanes *self);
char *sp_lanes_describe_item (SpLanes *self, guint number);
guint32 sp_lanes_get_item_day (SpLanes *self, guint number);
void sp_lanes_find_standing (SpLanes *self, guint lane, guint32 day, SpStanding *standing);
char *sp_lanes_describe_standing (SpLanes *self, guint lane, guint32 day);
char *sp_lanes_describe_day (SpLanes *self, guint32 day);

void sp_lanes_draw (SpLanes *self, cairo_t *cr, const SpTheme *theme);

G_END_DECLS
