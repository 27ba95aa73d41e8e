/* SPDX-License-Identifier: GPL-3.0-or-later
 * Swim lanes: what was held when, a lane a question or a lane a country, over one axis of years. */
#include "sp-lanes-private.h"

#include <math.h>

/* From how far away an item can be hit. */
#define REACH 5.0

G_DEFINE_FINAL_TYPE (SpLanes, sp_lanes, G_TYPE_OBJECT)

static void
clear_text (gpointer data)
{
  SpLanesText *text = data;

  g_clear_object (&text->layout);
}

static void
clear_row (gpointer data)
{
  SpLanesRow *row = data;

  g_array_unref (row->stretches);
  clear_text (&row->title);
  clear_text (&row->nothing);
}

static void
sp_lanes_finalize (GObject *object)
{
  SpLanes *self = SP_LANES (object);

  g_clear_object (&self->index);
  g_array_unref (self->rows);
  g_array_unref (self->labels);
  g_array_unref (self->dates);
  g_clear_pointer (&self->ticks, g_array_unref);
  g_array_unref (self->items);

  G_OBJECT_CLASS (sp_lanes_parent_class)->finalize (object);
}

static void
sp_lanes_class_init (SpLanesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_lanes_finalize;
}

static void
sp_lanes_init (SpLanes *self)
{
  self->rows = g_array_new (FALSE, TRUE, sizeof (SpLanesRow));
  self->labels = g_array_new (FALSE, TRUE, sizeof (SpLanesText));
  self->dates = g_array_new (FALSE, TRUE, sizeof (SpLanesText));
  self->items = g_array_new (FALSE, TRUE, sizeof (SpLanesItem));
  g_array_set_clear_func (self->rows, clear_row);
  g_array_set_clear_func (self->labels, clear_text);
  g_array_set_clear_func (self->dates, clear_text);
}

/**
 * sp_lanes_new:
 * @init: what to lay out
 *
 * Lays out swim lanes: where each bar, mark and word stands. The same places serve for drawing, pointing and the
 * keyboard. The result does not change.
 *
 * Returns: (transfer full): the lanes
 */
SpLanes *
sp_lanes_new (const SpLanesInit *init)
{
  SpLanes *self;

  g_return_val_if_fail (init != NULL && SP_IS_INDEX (init->index) && PANGO_IS_CONTEXT (init->context), NULL);
  g_return_val_if_fail (init->first_day <= init->last_day, NULL);
  g_return_val_if_fail (init->span_last == 0 || (init->span_first > 0 && init->span_first <= init->span_last), NULL);

  self = g_object_new (SP_TYPE_LANES, NULL);
  self->index = g_object_ref (init->index);
  self->weakest = init->weakest;
  self->first_day = init->first_day;
  self->last_day = init->last_day;
  self->now_day = init->now_day;
  self->other_day = init->other_day;
  self->now_date = init->now_date;
  self->other_date = init->other_date;
  self->unconfirmed_years = init->unconfirmed_years;
  sp_lanes_lay_out (self, init);
  return self;
}

/**
 * sp_lanes_get_height:
 * @self: lanes
 *
 * Returns: how high all is, in pixels
 */
double
sp_lanes_get_height (SpLanes *self)
{
  g_return_val_if_fail (SP_IS_LANES (self), 0);

  return self->height;
}

/**
 * sp_lanes_get_axis:
 * @self: lanes
 *
 * Returns: (transfer none): the axis of time
 */
const SpTimeAxis *
sp_lanes_get_axis (SpLanes *self)
{
  g_return_val_if_fail (SP_IS_LANES (self), NULL);

  return &self->axis;
}

/**
 * sp_lanes_get_whole:
 * @self: lanes
 * @first_day: (out): the first day of the axis where all is seen
 * @last_day: (out): the last day of the axis where all is seen, deadlines included
 *
 * Tells of what the axis is a part.
 */
void
sp_lanes_get_whole (SpLanes *self, guint32 *first_day, guint32 *last_day)
{
  g_return_if_fail (SP_IS_LANES (self));
  g_return_if_fail (first_day != NULL && last_day != NULL);

  *first_day = self->first_day;
  *last_day = self->whole_last_day;
}

/**
 * sp_lanes_get_now_day:
 * @self: lanes
 *
 * Returns: the day that is looked at
 */
guint32
sp_lanes_get_now_day (SpLanes *self)
{
  g_return_val_if_fail (SP_IS_LANES (self), 0);

  return self->now_day;
}

/**
 * sp_lanes_get_axis_y:
 * @self: lanes
 *
 * Returns: where the axis is, in pixels from above
 */
double
sp_lanes_get_axis_y (SpLanes *self)
{
  g_return_val_if_fail (SP_IS_LANES (self), 0);

  return self->axis_y;
}

/**
 * sp_lanes_get_n_lanes:
 * @self: lanes
 *
 * Returns: how many there are
 */
guint
sp_lanes_get_n_lanes (SpLanes *self)
{
  g_return_val_if_fail (SP_IS_LANES (self), 0);

  return self->rows->len;
}

/**
 * sp_lanes_get_title:
 * @self: lanes
 * @lane: the number of a lane
 *
 * Returns: its title
 */
const char *
sp_lanes_get_title (SpLanes *self, guint lane)
{
  g_return_val_if_fail (SP_IS_LANES (self) && lane < self->rows->len, NULL);

  return pango_layout_get_text (sp_lanes_get_row (self, lane)->title.layout);
}

/**
 * sp_lanes_get_n_items:
 * @self: lanes
 *
 * Returns: how many items can be pointed at
 */
guint
sp_lanes_get_n_items (SpLanes *self)
{
  g_return_val_if_fail (SP_IS_LANES (self), 0);

  return self->items->len;
}

/**
 * sp_lanes_get_item:
 * @self: lanes
 * @number: the number of an item; they are in the order of lanes and, in a lane, of time
 *
 * Returns: (transfer none): the item
 */
const SpLanesItem *
sp_lanes_get_item (SpLanes *self, guint number)
{
  g_return_val_if_fail (SP_IS_LANES (self) && number < self->items->len, NULL);

  return &g_array_index (self->items, SpLanesItem, number);
}

static double
get_distance (const cairo_rectangle_t *area, double x, double y)
{
  double dx = MAX (MAX (area->x - x, x - (area->x + area->width)), 0);
  double dy = MAX (MAX (area->y - y, y - (area->y + area->height)), 0);

  return sqrt (dx * dx + dy * dy);
}

/**
 * sp_lanes_find_at:
 * @self: lanes
 * @x: a place
 * @y: a place
 *
 * Marks lie above bars. What is too small to be hit is meant where the place is near it. What the part that is seen
 * does not show is not found.
 *
 * Returns: the number of the item there, or -1
 */
int
sp_lanes_find_at (SpLanes *self, double x, double y)
{
  double nearest = REACH;
  int found = -1;

  g_return_val_if_fail (SP_IS_LANES (self), -1);

  for (guint i = 0; i < self->items->len; i++)
    {
      const SpLanesItem *item = sp_lanes_get_item (self, i);
      double distance = get_distance (&item->area, x, y);
      gboolean shown = sp_lanes_is_in_span (self, item);
      gboolean on_top = found >= 0 && item->kind > sp_lanes_get_item (self, (guint) found)->kind;

      if (shown && (distance < nearest || (distance <= 0 && nearest <= 0 && (on_top || item->kind == SP_LANES_EVENT))))
        {
          nearest = distance;
          found = (int) i;
        }
    }
  return found;
}

static int
find_nearest_in_lane (SpLanes *self, guint lane, double x)
{
  double nearest = G_MAXDOUBLE;
  int found = -1;

  for (guint i = 0; i < self->items->len; i++)
    {
      const SpLanesItem *item = sp_lanes_get_item (self, i);
      double distance = get_distance (&(cairo_rectangle_t) { item->area.x, 0, item->area.width, 0 }, x, 0);

      if (item->lane == lane && distance < nearest)
        {
          nearest = distance;
          found = (int) i;
        }
    }
  return found;
}

static int
find_in_other_lane (SpLanes *self, const SpLanesItem *item, int direction)
{
  double x = item->area.x + item->area.width / 2;
  int found = -1;

  for (int lane = (int) item->lane + direction; found < 0 && lane >= 0 && lane <= (int) self->rows->len;
       lane += direction)
    found = find_nearest_in_lane (self, (guint) lane, x);
  return found;
}

static int
find_end_of_lane (SpLanes *self, int number, int direction)
{
  guint lane = sp_lanes_get_item (self, (guint) number)->lane;

  while (number + direction >= 0 && number + direction < (int) self->items->len &&
         sp_lanes_get_item (self, (guint) (number + direction))->lane == lane)
    number += direction;
  return number;
}

static int
find_beside (SpLanes *self, int number, int direction)
{
  return find_end_of_lane (self, number, direction) == number ? -1 : number + direction;
}

/**
 * sp_lanes_find_step:
 * @self: lanes
 * @number: the number of an item
 * @step: where to go from it
 *
 * Returns: the number of the item there; -1 where there is none
 */
int
sp_lanes_find_step (SpLanes *self, int number, SpLanesStep step)
{
  g_return_val_if_fail (SP_IS_LANES (self) && number >= 0 && number < (int) self->items->len, -1);

  switch (step)
    {
    case SP_LANES_BACKWARD:
      return find_beside (self, number, -1);
    case SP_LANES_FORWARD:
      return find_beside (self, number, 1);
    case SP_LANES_UP:
      return find_in_other_lane (self, sp_lanes_get_item (self, (guint) number), -1);
    case SP_LANES_DOWN:
      return find_in_other_lane (self, sp_lanes_get_item (self, (guint) number), 1);
    case SP_LANES_START:
      return find_end_of_lane (self, number, -1);
    case SP_LANES_END:
    default:
      return find_end_of_lane (self, number, 1);
    }
}
