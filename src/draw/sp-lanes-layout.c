/* SPDX-License-Identifier: GPL-3.0-or-later
 * Lays out swim lanes: where each bar, mark and word stands. */
#include "sp-lanes-private.h"

#include <math.h>

/* Titles stand beside the lanes where they take no more than this part of the width. */
#define TITLE_SHARE 0.2
#define BAR_PER_LINE 1.15
#define MARK_PER_LINE 0.45
#define SMALLEST_MARK 7.0
#define GAP 4.0
#define LANE_GAP 8.0
#define LABEL_SPACING 10.0
#define MOST_DAYS_OF_QUARTER 92
/* For which part of its length the axis goes on past its last day where there are deadlines. */
#define MAX_EXTENSION 4

static PangoLayout *
create_layout (PangoContext *context, const char *text)
{
  PangoLayout *layout = pango_layout_new (context);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (SP_LANES_SMALL));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static double
get_width (PangoLayout *layout)
{
  int width;

  pango_layout_get_size (layout, &width, NULL);
  return (double) width / PANGO_SCALE;
}

static double
get_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_size (layout, NULL, &height);
  return (double) height / PANGO_SCALE;
}

/* Pango turns alignment around for text that runs against the context. */
static gboolean
is_turned (PangoLayout *layout)
{
  PangoDirection base = pango_context_get_base_dir (pango_layout_get_context (layout));
  PangoDirection text = pango_layout_line_get_resolved_direction (pango_layout_get_line_readonly (layout, 0));
  gboolean base_from_right = base == PANGO_DIRECTION_RTL || base == PANGO_DIRECTION_WEAK_RTL;
  gboolean text_from_right = text == PANGO_DIRECTION_RTL || text == PANGO_DIRECTION_WEAK_RTL;

  return base_from_right != text_from_right;
}

/* All texts stand at the side where reading begins, whatever language they are in. */
static void
limit_width (SpLanes *self, PangoLayout *layout, double width)
{
  pango_layout_set_alignment (layout, self->axis.mirrored == is_turned (layout) ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (layout, (int) (MAX (width, 1) * PANGO_SCALE));
}

static void
add_rows (SpLanes *self, const SpLanesInit *init)
{
  for (guint i = 0; i < init->n_lanes; i++)
    {
      const SpLane *lane = &init->lanes[i];
      SpLanesRow row = { .country = lane->country, .question = lane->question };

      row.stretches = sp_stretches_find (init->index, lane->country, lane->question, init->weakest, init->now_day);
      row.title.layout = create_layout (init->context, lane->title);
      if (row.stretches->len == 0)
        {
          SpOutlook outlook = { .question = lane->question, .day = init->now_day, .weakest = init->weakest };
          SpStanding standing;
          g_autofree char *words = NULL;

          sp_standing_find (&standing, init->index, lane->country, &outlook);
          words = sp_standing_format_nothing (&standing);
          row.nothing.layout = create_layout (init->context, words);
        }
      g_array_append_val (self->rows, row);
    }
}

/* Of all deadlines, also of positions that are later than the day, so that the axis stays when the day moves. */
static guint32
find_last_deadline (SpLanes *self)
{
  guint32 last = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      SpLanesRow *row = sp_lanes_get_row (self, i);
      GPtrArray *positions = sp_index_get_positions (self->index, row->country, row->question);

      for (guint j = 0; j < positions->len; j++)
        {
          GPtrArray *deadlines = sp_position_get_deadlines (positions->pdata[j]);

          for (guint k = 0; k < deadlines->len; k++)
            {
              const SpDeadline *deadline = deadlines->pdata[k];

              last = MAX (last, sp_date_get_last_day (deadline->date));
            }
        }
    }
  return last;
}

static void
set_axis (SpLanes *self, const SpLanesInit *init, double title_width)
{
  guint32 longest = init->last_day + (init->last_day - init->first_day) / MAX_EXTENSION;

  self->whole_last_day = CLAMP (find_last_deadline (self), init->last_day, longest);
  self->axis = (SpTimeAxis) {
    .first_day = init->span_last > 0 ? init->span_first : init->first_day,
    .last_day = init->span_last > 0 ? init->span_last : self->whole_last_day,
    .open = init->span_last > 0,
    .x = (init->mirrored ? 0 : title_width) + self->mark / 2,
    .width = MAX (init->width - title_width - self->mark, 1),
    .mirrored = init->mirrored,
  };
}

/* Returns: how much of the width the titles take beside the lanes; 0 where they stand above them */
static double
measure_titles (SpLanes *self, double width)
{
  double widest = 0;

  for (guint i = 0; i < self->rows->len; i++)
    widest = MAX (widest, get_width (sp_lanes_get_row (self, i)->title.layout));
  return widest + 3 * GAP <= width * TITLE_SHARE ? ceil (widest + 3 * GAP) : 0;
}

static void
place_rows (SpLanes *self, const SpLanesInit *init, double title_width)
{
  double y = self->head + (title_width > 0 ? self->outstand : 0);

  for (guint i = 0; i < self->rows->len; i++)
    {
      SpLanesRow *row = sp_lanes_get_row (self, i);
      double height = get_height (row->title.layout);

      if (title_width > 0)
        {
          limit_width (self, row->title.layout, title_width - 2 * GAP);
          row->title.x = init->mirrored ? init->width - title_width + 2 * GAP : 0;
          row->y = y;
          row->title.y = y + (self->bar_height - height) / 2;
        }
      else
        {
          limit_width (self, row->title.layout, init->width);
          row->title.y = y;
          row->y = ceil (y + height + GAP);
        }
      if (row->nothing.layout != NULL)
        {
          limit_width (self, row->nothing.layout, title_width > 0 ? self->axis.width : init->width);
          row->nothing.x = title_width > 0 ? self->axis.x : 0;
          row->nothing.y = row->y + (self->bar_height - get_height (row->nothing.layout)) / 2;
        }
      y = row->y + self->bar_height + LANE_GAP;
    }
  self->foot_y = y;
}

static double
measure_text (PangoContext *context, const char *text)
{
  g_autoptr (PangoLayout) layout = create_layout (context, text);

  return get_width (layout);
}

static double
measure_months (PangoContext *context)
{
  double widest = 0;

  for (int month = 1; month <= 12; month++)
    {
      g_autoptr (GDateTime) day = g_date_time_new_utc (2001, month, 1, 0, 0, 0);
      g_autofree char *name = g_date_time_format (day, "%Ob");

      widest = MAX (widest, measure_text (context, name));
    }
  return widest;
}

/* Months are looked at only where there is room for them. */
static SpTimeTickRoom
measure_room (SpLanes *self, PangoContext *context)
{
  double days = (double) (self->axis.last_day - self->axis.first_day) + 1;
  SpTimeTickRoom room = { .year = measure_text (context, "8888") + LABEL_SPACING };

  room.month = room.year;
  room.day = measure_text (context, "88") + LABEL_SPACING;
  if (self->axis.width / days * MOST_DAYS_OF_QUARTER >= room.month)
    room.month = MAX (room.month, measure_months (context) + LABEL_SPACING);
  return room;
}

static double
limit_place (SpLanes *self, double x, double width)
{
  return CLAMP (x, self->axis.x, MAX (self->axis.x, self->axis.x + self->axis.width - width));
}

/* Where one has its year with it, the next may have no room. */
static void
place_labels (SpLanes *self, PangoContext *context)
{
  double taken = -G_MAXDOUBLE;

  for (guint i = 0; i < self->ticks->len; i++)
    {
      const SpTimeTick *tick = &g_array_index (self->ticks, SpTimeTick, i);
      SpLanesText label = { .y = self->axis_y + SP_LANES_TICK };
      double width, from;

      if (tick->label == NULL)
        continue;
      label.layout = create_layout (context, tick->label);
      width = get_width (label.layout);
      label.x = limit_place (self, sp_time_axis_get_x (&self->axis, tick->day) - width / 2, width);
      from = self->axis.mirrored ? -(label.x + width) : label.x;
      if (from < taken)
        {
          g_object_unref (label.layout);
          continue;
        }
      taken = from + width + LABEL_SPACING / 2;
      g_array_append_val (self->labels, label);
    }
}

static void
place_ticks (SpLanes *self, PangoContext *context)
{
  g_autoptr (PangoLayout) line = create_layout (context, "8888");
  SpTimeTickRoom room = measure_room (self, context);

  self->ticks = sp_time_ticks_find (&self->axis, &room);
  place_labels (self, context);
  self->height = ceil (self->axis_y + SP_LANES_TICK + get_height (line));
}

static gboolean
shows_day (SpLanes *self, guint32 day)
{
  return day >= self->axis.first_day && day < self->axis.last_day;
}

/* The earlier one before its line and the later one after it, so that neither covers the other; one alone across. */
static void
place_dates (SpLanes *self, PangoContext *context)
{
  guint32 days[] = { MIN (self->other_day, self->now_day), MAX (self->other_day, self->now_day) };
  gboolean both = shows_day (self, days[0]) && shows_day (self, days[1]) && days[0] != days[1];
  double taken = 0;

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *words = NULL;
      SpLanesText date = { .y = 0 };
      double x, width;
      gboolean before;

      if (!shows_day (self, days[i]) || (i == 1 && days[0] == days[1]))
        continue;
      words = sp_lanes_format_day (self, days[i]);
      date.layout = create_layout (context, words);
      width = get_width (date.layout);
      x = sp_time_axis_get_x (&self->axis, days[i] + 1.0);
      before = (i == 0) != self->axis.mirrored;
      date.x = limit_place (self, both ? x + (before ? -width - GAP : GAP) : x - width / 2, width);
      if (i == 1 && both)
        date.x = self->axis.mirrored ? MIN (date.x, taken - width - GAP) : MAX (date.x, taken + GAP);
      taken = self->axis.mirrored ? date.x : date.x + width;
      g_array_append_val (self->dates, date);
    }
}

/**
 * sp_lanes_lay_out:
 * @self: lanes with nothing in them
 * @init: what to lay out
 *
 * Lays all out.
 */
void
sp_lanes_lay_out (SpLanes *self, const SpLanesInit *init)
{
  g_autoptr (PangoLayout) line = create_layout (init->context, "X");
  double title_width;

  self->bar_height = ceil (get_height (line) * BAR_PER_LINE);
  self->mark = MAX (SMALLEST_MARK, round (get_height (line) * MARK_PER_LINE));
  self->outstand = ceil (self->mark / 2);
  self->head = init->dated ? ceil (get_height (line) + GAP) : 0;
  add_rows (self, init);
  title_width = measure_titles (self, init->width);
  self->titles_beside = title_width > 0;
  set_axis (self, init, title_width);
  place_rows (self, init, title_width);
  sp_lanes_add_items (self, init->events);
  place_ticks (self, init->context);
  if (init->dated)
    place_dates (self, init->context);
}
