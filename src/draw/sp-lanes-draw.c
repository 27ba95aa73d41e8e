/* SPDX-License-Identifier: GPL-3.0-or-later
 * Draws swim lanes, on screen and on paper. */
#include "sp-lanes-private.h"

#include "sp-look.h"

#define PADDING 4.0
/* So long something that is not confirmed is still high enough for words. */
#define DAYS_UNTIL_TOO_THIN (365.2425 / 2)
#define GRID_ALPHA 0.35
#define DEADLINE_WIDTH 1.5
#define HALO 1.5
#define OTHER_DASH 4.0

static void
set_color (cairo_t *cr, SpColor color)
{
  cairo_set_source_rgb (cr, color.red, color.green, color.blue);
}

static void
draw_bar (cairo_t *cr, double x, double y, double width, double height)
{
  cairo_rectangle (cr, x, y, width, height);
  cairo_fill (cr);
}

static void
draw_line (cairo_t *cr, double x, double top, double bottom)
{
  cairo_move_to (cr, x, top);
  cairo_line_to (cr, x, bottom);
  cairo_stroke (cr);
}

static void
draw_text (cairo_t *cr, const SpLanesText *text)
{
  cairo_move_to (cr, text->x, text->y);
  pango_cairo_show_layout (cr, text->layout);
}

/* The middle of a pixel, so that a line of one pixel is one. */
static double
snap (double place)
{
  return (double) (gint64) place + 0.5;
}

/* Whether there is something in place of bars. */
static gboolean
is_written (const SpLanesRow *row, double x)
{
  PangoRectangle logical;

  if (row->nothing.layout == NULL)
    return FALSE;
  pango_layout_get_pixel_extents (row->nothing.layout, NULL, &logical);
  return x >= row->nothing.x + logical.x - PADDING && x <= row->nothing.x + logical.x + logical.width + PADDING;
}

/* Across all lanes, but for what is written there. */
static void
draw_upright_whole (SpLanes *self, double x, cairo_t *cr)
{
  double top = self->head;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const SpLanesRow *row = sp_lanes_get_row (self, i);

      if (!is_written (row, x))
        continue;
      draw_line (cr, x, top, row->y);
      top = row->y + self->bar_height;
    }
  draw_line (cr, x, top, self->axis_y);
}

/* Where the titles of lanes stand between them, past those and past lanes without bars. */
static void
draw_upright (SpLanes *self, double x, cairo_t *cr)
{
  if (self->titles_beside)
    {
      draw_upright_whole (self, x, cr);
      return;
    }
  for (guint i = 0; i < self->rows->len; i++)
    {
      const SpLanesRow *row = sp_lanes_get_row (self, i);

      if (row->nothing.layout == NULL)
        draw_line (cr, x, row->y, row->y + self->bar_height);
    }
  draw_line (cr, x, self->foot_y, self->axis_y);
}

static gboolean
begins_year (guint32 day)
{
  SpDate date = sp_date_from_day_number (day);

  return date.month == 1 && date.day == 1;
}

/* Across the lanes goes what is written, and every year. */
static void
draw_tick (SpLanes *self, const SpTimeTick *tick, cairo_t *cr, const SpTheme *theme)
{
  double x = snap (sp_time_axis_get_x (&self->axis, tick->day));

  if (tick->is_major || begins_year (tick->day))
    {
      cairo_set_source_rgba (cr, theme->texture.red, theme->texture.green, theme->texture.blue,
                             tick->is_major ? GRID_ALPHA : GRID_ALPHA / 2);
      draw_upright (self, x, cr);
    }
  set_color (cr, theme->texture);
  draw_line (cr, x, self->axis_y, self->axis_y + (tick->is_major ? SP_LANES_TICK : SP_LANES_TICK / 2));
}

static void
draw_axis (SpLanes *self, cairo_t *cr, const SpTheme *theme)
{
  cairo_set_line_width (cr, 1);
  for (guint i = 0; i < self->ticks->len; i++)
    draw_tick (self, &g_array_index (self->ticks, SpTimeTick, i), cr, theme);
  set_color (cr, theme->texture);
  draw_bar (cr, self->axis.x, self->axis_y, self->axis.width, 1);
  set_color (cr, theme->dim_ink);
  for (guint i = 0; i < self->labels->len; i++)
    draw_text (cr, &g_array_index (self->labels, SpLanesText, i));
}

/* The part of a stretch on which can be written: sure, of full height, and not below the next. */
static gboolean
find_room (SpLanes *self, const SpLanesRow *row, guint number, double *left, double *right)
{
  const SpStretch *stretch = &g_array_index (row->stretches, SpStretch, number);
  guint32 first = stretch->steady ? stretch->begins : stretch->sure;
  double last = MIN (stretch->ends, stretch->fades);
  double start = self->axis.x, end = self->axis.x + self->axis.width;
  double a, b;

  if (number + 1 < row->stretches->len)
    last = MIN (last, g_array_index (row->stretches, SpStretch, number + 1).begins);
  last = MIN (last, sp_stretch_get_due (stretch, self->unconfirmed_years) + DAYS_UNTIL_TOO_THIN);
  if (last <= first)
    return FALSE;
  a = sp_time_axis_get_x (&self->axis, first);
  b = sp_time_axis_get_x (&self->axis, last);
  *left = MAX (MIN (a, b), start) + PADDING;
  *right = MIN (MAX (a, b), end) - PADDING;
  return *right > *left;
}

static PangoLayout *
create_label (const SpLanesRow *row, const char *letter, const char *label)
{
  PangoLayout *layout = pango_layout_new (pango_layout_get_context (row->title.layout));
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  g_autofree char *text = g_strjoin ("\302\240", letter, label, NULL);
  PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

  bold->end_index = (guint) strlen (letter);
  pango_attr_list_insert (attributes, bold);
  pango_attr_list_insert (attributes, pango_attr_scale_new (SP_LANES_SMALL));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

/* The first part of a lane between its deadlines that is as wide as that, first as one reads. */
static gboolean
find_place (SpLanes *self, guint lane, double left, double right, double width, double *place)
{
  gboolean mirrored = self->axis.mirrored;
  double start = mirrored ? -right : left, end = mirrored ? -left : right;
  double from = start;

  for (guint i = 0; i <= self->items->len; i++)
    {
      const SpLanesItem *item = i < self->items->len ? sp_lanes_get_item (self, i) : NULL;
      double middle = item ? item->area.x + item->area.width / 2 : 0;

      middle = item == NULL ? end + PADDING : mirrored ? -middle : middle;
      if (item != NULL && (item->kind != SP_LANES_DEADLINE || item->lane != lane || middle < start || middle > end))
        continue;
      if (middle - PADDING - from >= width)
        {
          *place = mirrored ? -from - width : from;
          return TRUE;
        }
      from = middle + PADDING;
    }
  return FALSE;
}

static gboolean
draw_label_between (SpLanes *self, guint lane, guint first, guint end, PangoLayout *layout, cairo_t *cr)
{
  const SpLanesRow *row = sp_lanes_get_row (self, lane);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  for (guint i = first; i < end; i++)
    {
      double left, right, place;

      if (find_room (self, row, i, &left, &right) && find_place (self, lane, left, right, width, &place))
        {
          cairo_move_to (cr, place, row->y + (self->bar_height - height) / 2);
          pango_cairo_show_layout (cr, layout);
          return TRUE;
        }
    }
  return FALSE;
}

/* Once for all stretches that go on at a level: letter and label where there is room for both, else the letter alone. */
static void
draw_label (SpLanes *self, guint lane, guint first, guint end, cairo_t *cr, const SpTheme *theme)
{
  const SpLanesRow *row = sp_lanes_get_row (self, lane);
  SpPosition *position = g_array_index (row->stretches, SpStretch, first).position;
  SpLevel *level = sp_position_get_level (position);
  SpLook look = sp_look_new_for_level (row->question, level, theme);
  g_autoptr (PangoLayout) whole = create_label (row, look.mark, sp_level_get_label (level));
  g_autoptr (PangoLayout) letter = create_label (row, look.mark, NULL);

  look.basis = sp_position_get_basis (position);
  set_color (cr, sp_look_get_ink (&look, theme));
  if (!draw_label_between (self, lane, first, end, whole, cr))
    draw_label_between (self, lane, first, end, letter, cr);
}

static void
draw_labels (SpLanes *self, guint lane, cairo_t *cr, const SpTheme *theme)
{
  GArray *stretches = sp_lanes_get_row (self, lane)->stretches;
  guint end;

  for (guint first = 0; first < stretches->len; first = end)
    {
      end = first + 1;
      while (end < stretches->len && g_array_index (stretches, SpStretch, end).steady)
        end++;
      draw_label (self, lane, first, end, cr, theme);
    }
}

/* Where a position confirms the level before it, a gap shows that it was said again. */
static void
draw_gap (SpLanes *self, const SpLanesRow *row, const SpStretch *stretch, cairo_t *cr, const SpTheme *theme)
{
  if (!stretch->steady || stretch->begins <= self->axis.first_day || stretch->begins > self->axis.last_day)
    return;
  set_color (cr, theme->paper);
  draw_bar (cr, sp_time_axis_get_x (&self->axis, stretch->begins) - 0.75, row->y, 1.5, self->bar_height);
}

static void
draw_lane (SpLanes *self, guint lane, cairo_t *cr, const SpTheme *theme)
{
  const SpLanesRow *row = sp_lanes_get_row (self, lane);

  set_color (cr, theme->ink);
  draw_text (cr, &row->title);
  if (row->nothing.layout != NULL)
    {
      set_color (cr, theme->dim_ink);
      draw_text (cr, &row->nothing);
      return;
    }
  set_color (cr, theme->texture);
  draw_bar (cr, self->axis.x, snap (row->y + self->bar_height / 2) - 0.5, self->axis.width, 1);
  for (guint i = 0; i < row->stretches->len; i++)
    {
      const SpStretch *stretch = &g_array_index (row->stretches, SpStretch, i);

      sp_stretch_draw (stretch, &self->axis, row->y, self->bar_height, self->unconfirmed_years, theme, cr);
      draw_gap (self, row, stretch, cr, theme);
    }
  draw_labels (self, lane, cr, theme);
}

/* A day that is looked at, where it is not the end. */
static void
draw_day (SpLanes *self, guint32 day, cairo_t *cr)
{
  if (day < self->axis.last_day && day >= self->axis.first_day)
    draw_upright (self, snap (sp_time_axis_get_x (&self->axis, day + 1.0)), cr);
}

/* The other day is a broken line. */
static void
draw_days (SpLanes *self, cairo_t *cr, const SpTheme *theme)
{
  const double dash[] = { OTHER_DASH, OTHER_DASH };

  cairo_set_line_width (cr, 1);
  set_color (cr, theme->ink);
  draw_day (self, self->now_day, cr);
  cairo_set_dash (cr, dash, G_N_ELEMENTS (dash), 0);
  draw_day (self, self->other_day, cr);
  cairo_set_dash (cr, NULL, 0, 0);
  for (guint i = 0; i < self->dates->len; i++)
    draw_text (cr, &g_array_index (self->dates, SpLanesText, i));
}

static void
trace_deadline (const cairo_rectangle_t *area, cairo_t *cr)
{
  double middle = area->x + area->width / 2;

  cairo_move_to (cr, area->x, area->y);
  cairo_line_to (cr, area->x + area->width, area->y);
  cairo_line_to (cr, middle + DEADLINE_WIDTH / 2, area->y + area->width * 0.8);
  cairo_line_to (cr, middle + DEADLINE_WIDTH / 2, area->y + area->height);
  cairo_line_to (cr, middle - DEADLINE_WIDTH / 2, area->y + area->height);
  cairo_line_to (cr, middle - DEADLINE_WIDTH / 2, area->y + area->width * 0.8);
  cairo_close_path (cr);
}

/* Visible on a fill of any colour, because a halo parts them. */
static void
draw_deadline (const SpLanesItem *item, cairo_t *cr, const SpTheme *theme)
{
  trace_deadline (&item->area, cr);
  set_color (cr, theme->paper);
  cairo_set_line_width (cr, 2 * HALO);
  cairo_stroke_preserve (cr);
  set_color (cr, theme->ink);
  cairo_fill (cr);
}

/* What was done by law or ruling is a lozenge, what was built or agreed a square, what was said a ring. */
static void
draw_event (const SpLanesItem *item, cairo_t *cr, const SpTheme *theme)
{
  const cairo_rectangle_t *area = &item->area;
  double half = area->width / 2;

  set_color (cr, theme->ink);
  switch (sp_event_get_event_kind (SP_EVENT (item->record)))
    {
    case SP_EVENT_LAW:
    case SP_EVENT_BILL:
    case SP_EVENT_DECISION:
    case SP_EVENT_COURT:
    case SP_EVENT_SANCTION:
    case SP_EVENT_VOTE:
      cairo_move_to (cr, area->x + half, area->y);
      cairo_line_to (cr, area->x + area->width, area->y + half);
      cairo_line_to (cr, area->x + half, area->y + area->height);
      cairo_line_to (cr, area->x, area->y + half);
      cairo_fill (cr);
      break;
    case SP_EVENT_CONTRACT:
    case SP_EVENT_DEPLOYMENT:
    case SP_EVENT_AGREEMENT:
      draw_bar (cr, area->x + 1, area->y + 1, area->width - 2, area->height - 2);
      break;
    default:
      cairo_new_sub_path (cr);
      cairo_arc (cr, area->x + half, area->y + half, half - 1.25, 0, 2 * G_PI);
      cairo_set_line_width (cr, 1.5);
      cairo_stroke (cr);
    }
}

/**
 * sp_lanes_draw:
 * @self: lanes
 * @cr: where to draw, at the origin; nothing is drawn under them
 * @theme: the colours around those of levels
 *
 * Draws the lanes.
 */
void
sp_lanes_draw (SpLanes *self, cairo_t *cr, const SpTheme *theme)
{
  g_return_if_fail (SP_IS_LANES (self));
  g_return_if_fail (cr != NULL && theme != NULL);

  cairo_save (cr);
  draw_axis (self, cr, theme);
  for (guint i = 0; i < self->rows->len; i++)
    draw_lane (self, i, cr, theme);
  draw_days (self, cr, theme);
  for (guint i = 0; i < self->items->len; i++)
    {
      const SpLanesItem *item = sp_lanes_get_item (self, i);

      if (!sp_lanes_is_in_span (self, item))
        continue;
      if (item->kind == SP_LANES_DEADLINE)
        draw_deadline (item, cr, theme);
      else if (item->kind == SP_LANES_EVENT)
        draw_event (item, cr, theme);
    }
  cairo_restore (cr);
}
