/* SPDX-License-Identifier: GPL-3.0-or-later
 * Places what can be pointed at in swim lanes: bars, deadlines, events. */
#include "sp-lanes-private.h"

#define SPACING 1.0
/* How many events stand above each other at most. */
#define MAX_EVENT_LINES 6

static void
add_positions (SpLanes *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      SpLanesRow *row = sp_lanes_get_row (self, i);

      for (guint j = 0; j < row->stretches->len; j++)
        {
          SpLanesItem item = { .kind = SP_LANES_POSITION, .lane = i };
          double left, right;

          sp_stretch_get_ends (row->stretches, j, &self->axis, &left, &right);
          item.record = SP_RECORD (g_array_index (row->stretches, SpStretch, j).position);
          item.area = (cairo_rectangle_t) { left, row->y, right - left, self->bar_height };
          g_array_append_val (self->items, item);
        }
    }
}

/* A later position that sets deadlines of its own, or brings another level, does away with those not yet due. */
static guint32
find_end_of_deadlines (GArray *stretches, guint number)
{
  SpPosition *position = g_array_index (stretches, SpStretch, number).position;

  for (guint i = number + 1; i < stretches->len; i++)
    {
      const SpStretch *later = &g_array_index (stretches, SpStretch, i);

      if (sp_position_get_level (later->position) != sp_position_get_level (position) ||
          sp_position_get_deadlines (later->position)->len > 0)
        return later->begins;
    }
  return G_MAXUINT32;
}

static void
add_deadlines_of (SpLanes *self, guint lane, guint number)
{
  const SpLanesRow *row = sp_lanes_get_row (self, lane);
  const SpStretch *stretch = &g_array_index (row->stretches, SpStretch, number);
  GPtrArray *deadlines = sp_position_get_deadlines (stretch->position);
  guint32 end = find_end_of_deadlines (row->stretches, number);

  for (guint i = 0; i < deadlines->len; i++)
    {
      const SpDeadline *deadline = deadlines->pdata[i];
      guint32 day = sp_date_get_last_day (deadline->date);
      double x = sp_time_axis_get_x (&self->axis, day + 0.5);
      SpLanesItem item = { SP_LANES_DEADLINE, lane, SP_RECORD (stretch->position), deadline };

      item.area = (cairo_rectangle_t) { x - self->mark / 2, row->y - self->outstand, self->mark,
                                        self->bar_height + self->outstand };
      if (day < end)
        g_array_append_val (self->items, item);
    }
}

static void
add_deadlines (SpLanes *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    for (guint j = 0; j < sp_lanes_get_row (self, i)->stretches->len; j++)
      add_deadlines_of (self, i, j);
}

/* Returns: the middle of the days on which it may have been, as far as they are past */
static double
get_middle_of_event (SpLanes *self, SpEvent *event)
{
  SpDate date = sp_event_get_date (event);
  guint32 first = sp_date_get_first_day (date);
  guint32 last = MIN (sp_date_get_last_day (date), self->now_day);

  return (first + (double) last + 1) / 2;
}

/* Returns: a line in which there is still room, or, where none has any, the one with the most */
static guint
choose_line (double *taken, double place)
{
  guint best = 0;

  for (guint i = 0; i < MAX_EVENT_LINES; i++)
    {
      if (taken[i] <= place)
        return i;
      if (taken[i] < taken[best])
        best = i;
    }
  return best;
}

static void
add_events (SpLanes *self, GPtrArray *events)
{
  double taken[MAX_EVENT_LINES];
  guint first = self->items->len;
  guint n_lines = 0;

  for (guint i = 0; i < MAX_EVENT_LINES; i++)
    taken[i] = -G_MAXDOUBLE;
  for (guint i = 0; events != NULL && i < events->len; i++)
    {
      SpEvent *event = events->pdata[i];
      SpLanesItem item = { SP_LANES_EVENT, self->rows->len, SP_RECORD (event), NULL };
      double x, place;
      guint line;

      if (!sp_date_is_set (sp_event_get_date (event)) ||
          sp_date_has_begun (sp_event_get_date (event), self->now_day) == SP_CERTAINTY_NO)
        continue;
      x = sp_time_axis_get_x (&self->axis, get_middle_of_event (self, event));
      place = self->axis.mirrored ? -x : x;
      line = choose_line (taken, place);
      taken[line] = place + self->mark + SPACING;
      n_lines = MAX (n_lines, line + 1);
      item.area =
        (cairo_rectangle_t) { x - self->mark / 2, -(line + 1.0) * (self->mark + SPACING), self->mark, self->mark };
      g_array_append_val (self->items, item);
    }
  self->axis_y = self->foot_y + n_lines * (self->mark + SPACING) + SPACING;
  for (guint i = first; i < self->items->len; i++)
    g_array_index (self->items, SpLanesItem, i).area.y += self->axis_y - SPACING;
}

static double
get_place (SpLanes *self, const SpLanesItem *item)
{
  double middle = item->area.x + item->area.width / 2;

  if (item->kind != SP_LANES_POSITION)
    return self->axis.mirrored ? -middle : middle;
  return self->axis.mirrored ? -(item->area.x + item->area.width) : item->area.x;
}

static int
compare_items (gconstpointer a, gconstpointer b, gpointer data)
{
  const SpLanesItem *item_a = a;
  const SpLanesItem *item_b = b;
  double difference;

  if (item_a->lane != item_b->lane)
    return item_a->lane < item_b->lane ? -1 : 1;
  difference = get_place (data, item_a) - get_place (data, item_b);
  return (difference > 0) - (difference < 0);
}

/* What is partly seen is as long as its part. The order does not depend on that. */
static void
keep_in_span (SpLanes *self, SpLanesItem *item)
{
  double left = MAX (item->area.x, self->axis.x);
  double right = MIN (item->area.x + item->area.width, self->axis.x + self->axis.width);

  if (item->kind != SP_LANES_POSITION || right <= left)
    return;
  item->area.x = left;
  item->area.width = right - left;
}

/**
 * sp_lanes_add_items:
 * @self: lanes whose rows and axis have been laid out
 * @events: (nullable) (element-type SpEvent): events, in the order of their dates
 *
 * Places all items, and the foot.
 */
void
sp_lanes_add_items (SpLanes *self, GPtrArray *events)
{
  add_positions (self);
  add_deadlines (self);
  add_events (self, events);
  g_array_sort_with_data (self->items, compare_items, self);
  for (guint i = 0; i < self->items->len; i++)
    keep_in_span (self, &g_array_index (self->items, SpLanesItem, i));
}
