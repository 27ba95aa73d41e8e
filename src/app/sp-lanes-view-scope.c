/* SPDX-License-Identifier: GPL-3.0-or-later
 * Swim lanes as a scope: a line at the day that is pointed at, and a part of the time seen larger. */
#include "sp-lanes-view-private.h"

#include "sp-lanes-marks.h"

#define WHEEL_STEP 1.15
/* Of what is seen, for each notch of the wheel. */
#define PAN_SHARE 0.1
#define LEAST_DAYS 14
/* From here on a drag is no click. */
#define LEAST_DRAG 8

enum
{
  SIGNAL_DAY_CHANGED,
  SIGNAL_SPAN_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/**
 * sp_lanes_view_add_scope_signals:
 * @klass: the class of the widget
 *
 * Adds them, while the class is made.
 */
void
sp_lanes_view_add_scope_signals (SpLanesViewClass *klass)
{
  /**
   * SpLanesView::day-changed:
   * @self: the view
   *
   * Another day is read out.
   */
  signals[SIGNAL_DAY_CHANGED] = g_signal_new ("day-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                              NULL, NULL, G_TYPE_NONE, 0);
  /**
   * SpLanesView::span-changed:
   * @self: the view
   *
   * Another part of the time is seen.
   */
  signals[SIGNAL_SPAN_CHANGED] = g_signal_new ("span-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                               NULL, NULL, G_TYPE_NONE, 0);
}

/* --- The day that is read out ----------------------------------------------------------------------------------- */

static void
set_days (SpLanesView *self, guint32 pointer_day, guint32 key_day)
{
  guint32 before = sp_lanes_view_get_day (self);

  if (self->pointer_day == pointer_day && self->key_day == key_day)
    return;
  self->pointer_day = pointer_day;
  self->key_day = key_day;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (sp_lanes_view_get_day (self) != before)
    g_signal_emit (self, signals[SIGNAL_DAY_CHANGED], 0);
}

/**
 * sp_lanes_view_get_day:
 * @self: a view
 *
 * Returns: the day that is read out: where the pointer is, else where the keyboard is, else the one that is looked at; 0
 *   where nothing is shown
 */
guint32
sp_lanes_view_get_day (SpLanesView *self)
{
  g_return_val_if_fail (SP_IS_LANES_VIEW (self), 0);

  if (self->pointer_day > 0)
    return self->pointer_day;
  if (self->key_day > 0)
    return self->key_day;
  return self->lanes ? sp_lanes_get_now_day (self->lanes) : 0;
}

/* What is later than the day that is looked at is not told. */
static guint32
limit_day (SpLanesView *self, guint32 day)
{
  guint32 first, last;

  sp_lanes_get_whole (self->lanes, &first, &last);
  return CLAMP (day, first, MAX (first, sp_lanes_get_now_day (self->lanes)));
}

/**
 * sp_lanes_view_point_at:
 * @self: a view
 * @x: where the pointer is
 *
 * Reads out the day that is pointed at; none beside the axis.
 */
void
sp_lanes_view_point_at (SpLanesView *self, double x)
{
  const SpTimeAxis *axis;
  gboolean on_axis;

  self->pointer_x = x;
  if (self->lanes == NULL)
    return;
  axis = sp_lanes_get_axis (self->lanes);
  on_axis = x >= axis->x && x <= axis->x + axis->width;
  set_days (self, on_axis ? limit_day (self, sp_time_axis_find_day (axis, x)) : 0, self->key_day);
}

/**
 * sp_lanes_view_leave:
 * @self: a view
 *
 * Takes back what sp_lanes_view_point_at() did.
 */
void
sp_lanes_view_leave (SpLanesView *self)
{
  set_days (self, 0, self->key_day);
}

static gboolean
is_in_span (SpLanesView *self, guint32 day)
{
  const SpTimeAxis *axis = sp_lanes_get_axis (self->lanes);

  return day >= axis->first_day && day <= axis->last_day;
}

/* --- The part that is seen -------------------------------------------------------------------------------------- */

static void
get_shown (SpLanesView *self, gint64 *first, gint64 *length)
{
  const SpTimeAxis *axis = sp_lanes_get_axis (self->lanes);

  *first = axis->first_day;
  *length = (gint64) axis->last_day - axis->first_day + 1;
}

/* As much of it as there is; all, where it is all. */
static void
show_span (SpLanesView *self, gint64 first, gint64 length)
{
  guint32 whole_first, whole_last;
  gint64 whole;

  sp_lanes_get_whole (self->lanes, &whole_first, &whole_last);
  whole = (gint64) whole_last - whole_first + 1;
  length = MAX (length, MIN (LEAST_DAYS, whole));
  if (length >= whole)
    {
      sp_lanes_view_set_span (self, 0, 0);
      return;
    }
  first = CLAMP (first, (gint64) whole_first, (gint64) whole_last - length + 1);
  sp_lanes_view_set_span (self, (guint32) first, (guint32) (first + length - 1));
}

static void
zoom_at (SpLanesView *self, double factor, double day)
{
  gint64 first, length;
  double new_length;

  if (self->lanes == NULL)
    return;
  get_shown (self, &first, &length);
  new_length = MAX (length / factor, LEAST_DAYS);
  show_span (self, (gint64) (day - (day - first) / length * new_length + 0.5), (gint64) (new_length + 0.5));
}

static void
pan (SpLanesView *self, double share)
{
  gint64 first, length;

  get_shown (self, &first, &length);
  show_span (self, first + (gint64) (share * length), length);
}

static void
show_day (SpLanesView *self, guint32 day)
{
  gint64 first, length;

  if (is_in_span (self, day))
    return;
  get_shown (self, &first, &length);
  show_span (self, (gint64) day - length / 4, length);
}

/**
 * sp_lanes_view_set_key_day:
 * @self: a view
 * @day: the day on which the keyboard is, 0 for none
 *
 * Reads it out, and shows the part of the time that it is in.
 */
void
sp_lanes_view_set_key_day (SpLanesView *self, guint32 day)
{
  set_days (self, self->pointer_day, day > 0 ? limit_day (self, day) : 0);
  if (self->key_day > 0)
    show_day (self, self->key_day);
}

/**
 * sp_lanes_view_limit_span:
 * @self: a view
 *
 * Keeps what is seen within what there is, after that has changed.
 */
void
sp_lanes_view_limit_span (SpLanesView *self)
{
  self->pointer_day = self->key_day = 0;
  if (self->lanes != NULL && self->span_last > 0)
    show_span (self, self->span_first, (gint64) self->span_last - self->span_first + 1);
  g_signal_emit (self, signals[SIGNAL_SPAN_CHANGED], 0);
  g_signal_emit (self, signals[SIGNAL_DAY_CHANGED], 0);
}

/**
 * sp_lanes_view_get_span:
 * @self: a view
 * @first_day: (out): the first day that is seen
 * @last_day: (out): the last day that is seen
 *
 * Returns: whether it is a part of what there is
 */
gboolean
sp_lanes_view_get_span (SpLanesView *self, guint32 *first_day, guint32 *last_day)
{
  const SpTimeAxis *axis;

  g_return_val_if_fail (SP_IS_LANES_VIEW (self), FALSE);
  g_return_val_if_fail (first_day != NULL && last_day != NULL, FALSE);

  axis = self->lanes ? sp_lanes_get_axis (self->lanes) : NULL;
  *first_day = axis ? axis->first_day : 0;
  *last_day = axis ? axis->last_day : 0;
  return self->span_last > 0;
}

/**
 * sp_lanes_view_set_span:
 * @self: a view
 * @first_day: the first day to be seen
 * @last_day: the last day to be seen; 0 for all
 *
 * Shows a part of the time.
 */
void
sp_lanes_view_set_span (SpLanesView *self, guint32 first_day, guint32 last_day)
{
  g_return_if_fail (SP_IS_LANES_VIEW (self));
  g_return_if_fail (last_day == 0 || (first_day > 0 && first_day <= last_day));

  if (self->span_first == first_day && self->span_last == last_day)
    return;
  self->span_first = first_day;
  self->span_last = last_day;
  sp_lanes_view_lay_out_anew (self);
  if (self->pointer_day > 0)
    sp_lanes_view_point_at (self, self->pointer_x);
  g_signal_emit (self, signals[SIGNAL_SPAN_CHANGED], 0);
}

/**
 * sp_lanes_view_zoom:
 * @self: a view
 * @factor: how much larger what is seen becomes; 0 for all
 *
 * Shows a shorter or longer part of the time, about the day where the keyboard is, or its middle.
 */
void
sp_lanes_view_zoom (SpLanesView *self, double factor)
{
  gint64 first, length;

  g_return_if_fail (SP_IS_LANES_VIEW (self));

  if (self->lanes == NULL)
    return;
  if (factor <= 0)
    {
      sp_lanes_view_set_span (self, 0, 0);
      return;
    }
  get_shown (self, &first, &length);
  zoom_at (self, factor,
           self->key_day > 0 && is_in_span (self, self->key_day) ? self->key_day : (double) first + length / 2.0);
}

/* --- Wheel and drag --------------------------------------------------------------------------------------------- */

static double
get_day_at (SpLanesView *self, double x)
{
  return sp_time_axis_find_day (sp_lanes_get_axis (self->lanes), x);
}

static gboolean
scrolled_cb (SpLanesView *self, double dx, double dy, GtkEventController *controller)
{
  GdkModifierType modifiers = gtk_event_controller_get_current_event_state (controller);
  double along = (modifiers & GDK_SHIFT_MASK) != 0 ? dx + dy : dx;

  if (self->lanes == NULL)
    return GDK_EVENT_PROPAGATE;
  if ((modifiers & GDK_CONTROL_MASK) != 0)
    {
      zoom_at (self, dy < 0 ? WHEEL_STEP : 1 / WHEEL_STEP, get_day_at (self, self->pointer_x));
      return GDK_EVENT_STOP;
    }
  if (self->span_last == 0 || (along > -0.01 && along < 0.01))
    return GDK_EVENT_PROPAGATE;
  pan (self, PAN_SHARE * along * (sp_lanes_get_axis (self->lanes)->mirrored ? -1 : 1));
  return GDK_EVENT_STOP;
}

static void
drag_begun_cb (SpLanesView *self, double x, double y G_GNUC_UNUSED, GtkGesture *gesture)
{
  const SpTimeAxis *axis = self->lanes ? sp_lanes_get_axis (self->lanes) : NULL;

  if (axis == NULL || x < axis->x || x > axis->x + axis->width)
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
  self->drag_start = self->drag_end = x;
}

static void
dragged_cb (SpLanesView *self, double dx, double dy G_GNUC_UNUSED, GtkGesture *gesture)
{
  if (!self->dragging && dx > -LEAST_DRAG && dx < LEAST_DRAG)
    return;
  if (!self->dragging)
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  self->dragging = TRUE;
  self->drag_end = self->drag_start + dx;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
drag_ended_cb (SpLanesView *self)
{
  double a, b;

  if (!self->dragging || self->lanes == NULL)
    return;
  self->dragging = FALSE;
  a = get_day_at (self, self->drag_start);
  b = get_day_at (self, self->drag_end);
  show_span (self, (gint64) MIN (a, b), (gint64) (MAX (a, b) - MIN (a, b)) + 1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
drag_cancelled_cb (SpLanesView *self)
{
  self->dragging = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sp_lanes_view_add_scope_controllers:
 * @self: a view
 *
 * Adds what reads the wheel and drags.
 */
void
sp_lanes_view_add_scope_controllers (SpLanesView *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scrolled_cb), self);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begun_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (dragged_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_ended_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (drag_cancelled_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

/* --- Drawing ---------------------------------------------------------------------------------------------------- */

/**
 * sp_lanes_view_draw_scope:
 * @self: a view
 * @snapshot: what to draw on
 *
 * Draws the line at the day that is read out, and what is dragged across.
 */
void
sp_lanes_view_draw_scope (SpLanesView *self, GtkSnapshot *snapshot)
{
  guint32 day = self->pointer_day > 0 ? self->pointer_day : self->key_day;

  if (self->dragging)
    sp_lanes_marks_draw_band (GTK_WIDGET (self), snapshot, self->lanes, self->drag_start, self->drag_end);
  else if (day > 0 && is_in_span (self, day))
    sp_lanes_marks_draw_line (GTK_WIDGET (self), snapshot, self->lanes, day);
}
