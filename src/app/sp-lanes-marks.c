/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is drawn over swim lanes while one looks at them: rings about items, the line at a day, a part of the time. */
#include "sp-lanes-marks.h"

#include "sp-drawn-text.h"

#define RING_DISTANCE 1.0f
#define RING_RADIUS 4.0f
#define TAG_PADDING 4.0f
#define TAG_SCALE 0.85

static void
look_up_color (GtkWidget *widget, const char *name, GdkRGBA *color)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);

  if (!gtk_style_context_lookup_color (style, name, color))
    gtk_style_context_get_color (style, color);
}

/**
 * sp_lanes_marks_draw_ring:
 * @widget: what shows the lanes
 * @snapshot: what to draw on
 * @item: an item of the lanes
 * @width: of the line, in pixels
 *
 * Draws a ring about an item.
 */
void
sp_lanes_marks_draw_ring (GtkWidget *widget, GtkSnapshot *snapshot, const SpLanesItem *item, float width)
{
  const cairo_rectangle_t *area = &item->area;
  float out = RING_DISTANCE + width;
  GskRoundedRect shape;
  GdkRGBA color;

  look_up_color (widget, "accent_color", &color);
  gsk_rounded_rect_init_from_rect (&shape,
                                   &GRAPHENE_RECT_INIT ((float) area->x - out, (float) area->y - out,
                                                        (float) area->width + 2 * out, (float) area->height + 2 * out),
                                   RING_RADIUS);
  gtk_snapshot_append_border (snapshot, &shape, (float[4]) { width, width, width, width },
                              (GdkRGBA[4]) { color, color, color, color });
}

/**
 * sp_lanes_marks_draw_rings:
 * @widget: what shows the lanes
 * @snapshot: what to draw on
 * @lanes: the lanes
 * @record: (nullable): a position or an event
 * @width: of the line, in pixels
 *
 * Draws a ring about each item of a record.
 */
void
sp_lanes_marks_draw_rings (GtkWidget *widget, GtkSnapshot *snapshot, SpLanes *lanes, SpRecord *record, float width)
{
  for (guint i = 0; record != NULL && i < sp_lanes_get_n_items (lanes); i++)
    {
      const SpLanesItem *item = sp_lanes_get_item (lanes, i);

      if (item->record == record && item->kind != SP_LANES_DEADLINE)
        sp_lanes_marks_draw_ring (widget, snapshot, item, width);
    }
}

/**
 * sp_lanes_marks_draw_band:
 * @widget: what shows the lanes
 * @snapshot: what to draw on
 * @lanes: the lanes
 * @start: where a drag across the lanes began, in pixels
 * @end: where it is
 *
 * Draws the part of the time that is dragged across.
 */
void
sp_lanes_marks_draw_band (GtkWidget *widget, GtkSnapshot *snapshot, SpLanes *lanes, double start, double end)
{
  const SpTimeAxis *axis = sp_lanes_get_axis (lanes);
  double left = MAX (MIN (start, end), axis->x);
  double right = MIN (MAX (start, end), axis->x + axis->width);
  GdkRGBA color;

  if (right <= left)
    return;
  look_up_color (widget, "accent_bg_color", &color);
  color.alpha = 0.2f;
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT ((float) left, 0, (float) (right - left),
                                                  (float) sp_lanes_get_axis_y (lanes)));
}

/* The date stands on the axis, over what is written there. */
static void
draw_tag (GtkWidget *widget, GtkSnapshot *snapshot, SpLanes *lanes, guint32 day, float x, float y)
{
  g_autofree char *date = sp_lanes_format_day (lanes, day);
  g_autoptr (PangoLayout) layout = sp_drawn_text_new (widget, date, TAG_SCALE, FALSE);
  GskRoundedRect shape;
  GdkRGBA paper, ink;
  int width, height;
  float left;

  pango_layout_get_pixel_size (layout, &width, &height);
  left = CLAMP (x - (float) width / 2, TAG_PADDING,
                MAX (TAG_PADDING, (float) (gtk_widget_get_width (widget) - width) - TAG_PADDING));
  look_up_color (widget, "accent_bg_color", &paper);
  look_up_color (widget, "accent_fg_color", &ink);
  gsk_rounded_rect_init_from_rect (&shape,
                                   &GRAPHENE_RECT_INIT (left - TAG_PADDING, y, (float) width + 2 * TAG_PADDING,
                                                        (float) height),
                                   4);
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  gtk_snapshot_append_color (snapshot, &paper, &shape.bounds);
  gtk_snapshot_pop (snapshot);
  sp_drawn_text_append (snapshot, layout, left, y, &ink);
}

/**
 * sp_lanes_marks_draw_line:
 * @widget: what shows the lanes, as wide as they are
 * @snapshot: what to draw on
 * @lanes: the lanes
 * @day: a day that is seen
 *
 * Draws the line at a day, with its date.
 */
void
sp_lanes_marks_draw_line (GtkWidget *widget, GtkSnapshot *snapshot, SpLanes *lanes, guint32 day)
{
  float x = (float) (int) sp_time_axis_get_x (sp_lanes_get_axis (lanes), day + 0.5);
  float y = (float) sp_lanes_get_axis_y (lanes);
  GdkRGBA color;

  look_up_color (widget, "accent_color", &color);
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (x, 0, 1, y + 3));
  draw_tag (widget, snapshot, lanes, day, x, y + 3);
}
