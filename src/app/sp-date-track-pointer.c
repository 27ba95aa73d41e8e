/* SPDX-License-Identifier: GPL-3.0-or-later
 * The pointer on the date track: it drags the handles, names months and lists their changes.
 *
 * A click on a bar lists what changed, because that is what it points at; anywhere else it sets the date, as on any
 * slider. Wherever a drag begins, it moves the nearest handle. */
#include "sp-date-track-private.h"

#include "sp-change-list.h"

#include <math.h>

/* In pixels: how far from a handle's knob it is still meant, and how far from a bar. */
#define REACH 11.0
#define BAR_REACH 4.0
#define TOOLTIP_LINES 9

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  SpDateTrack *self = SP_DATE_TRACK (widget);
  SpTrackDates dates;

  self->tick = 0;
  if (!sp_date_track_is_ready (self))
    return G_SOURCE_REMOVE;
  dates = sp_date_track_get_dates (self);
  if (sp_track_dates_has (&dates, self->dragged))
    sp_track_dates_set (&dates, self->dragged, self->wanted);
  return G_SOURCE_REMOVE;
}

/* One change of the lens a frame, however many the events. */
static void
drag_to (SpDateTrack *self, double x)
{
  SpDateScale scale = sp_date_chart_get_scale (self->chart);

  self->wanted = sp_date_scale_get_date (&scale, x);
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

static SpTrackDate
find_nearest_handle (SpDateTrack *self, double x)
{
  SpTrackDates dates = sp_date_track_get_dates (self);

  if (!sp_track_dates_has (&dates, SP_TRACK_DATE_COMPARED))
    return SP_TRACK_DATE_ON;
  return fabs (sp_date_track_get_handle_x (self, SP_TRACK_DATE_COMPARED) - x) <
             fabs (sp_date_track_get_handle_x (self, SP_TRACK_DATE_ON) - x)
           ? SP_TRACK_DATE_COMPARED
           : SP_TRACK_DATE_ON;
}

static gboolean
is_on_knob (SpDateTrack *self, double x, double y)
{
  return y >= SP_DATE_CHART_BARS - REACH / 2.0 &&
         fabs (sp_date_track_get_handle_x (self, find_nearest_handle (self, x)) - x) <= REACH;
}

static gboolean
has_changes (SpDateTrack *self, SpDate period)
{
  g_autoptr (GPtrArray) entries = sp_calendar_list (self->calendar, period);

  return entries->len > 0;
}

/* A bar may be thinner than the pointer is steady: where there is none, the nearest close by is meant. */
static SpDate
find_period (SpDateTrack *self, double x)
{
  static const double offsets[] = { 0.0, -BAR_REACH / 2.0, BAR_REACH / 2.0, -BAR_REACH, BAR_REACH };
  SpDateScale scale = sp_date_chart_get_scale (self->chart);
  guint n_changes, n_firsts;

  for (guint i = 0; i < G_N_ELEMENTS (offsets); i++)
    {
      SpDate period = sp_date_scale_get_period (&scale, x + offsets[i]);

      sp_calendar_count (self->calendar, period, &n_changes, &n_firsts);
      if (n_changes + n_firsts > 0)
        return period;
    }
  return sp_date_scale_get_period (&scale, x);
}

static gboolean
is_on_bar (SpDateTrack *self, double x, double y)
{
  return y <= SP_DATE_CHART_BARS && !is_on_knob (self, x, y) && has_changes (self, find_period (self, x));
}

static void
start_dragging (SpDateTrack *self, double x, double y)
{
  self->dragged = find_nearest_handle (self, x);
  self->grip = is_on_knob (self, x, y) ? sp_date_track_get_handle_x (self, self->dragged) - x : 0.0;
  self->dragging = TRUE;
  gtk_widget_grab_focus (GTK_WIDGET (self->handles[self->dragged]));
}

/* Below the bars the date is set at once; on a bar it is not before the pointer has moved. */
static void
drag_begin_cb (SpDateTrack *self, double x, double y, GtkGesture *gesture)
{
  sp_date_track_emit_used (self);
  self->dragging = FALSE;
  if (!sp_date_track_is_ready (self))
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  if (is_on_bar (self, x, y))
    return;
  start_dragging (self, x, y);
  if (!is_on_knob (self, x, y))
    drag_to (self, x);
}

static void
drag_update_cb (SpDateTrack *self, double offset_x, double offset_y G_GNUC_UNUSED, GtkGestureDrag *gesture)
{
  double x, y;

  if (!sp_date_track_is_ready (self) || !gtk_gesture_drag_get_start_point (gesture, &x, &y))
    return;
  if (!self->dragging && !gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) offset_x, 0))
    return;
  if (!self->dragging)
    start_dragging (self, x, y);
  if (fabs (offset_x) >= 1.0)
    drag_to (self, x + offset_x + self->grip);
}

static void
drag_end_cb (SpDateTrack *self, double offset_x G_GNUC_UNUSED, double offset_y G_GNUC_UNUSED, GtkGestureDrag *gesture)
{
  double x, y;

  if (sp_date_track_is_ready (self) && !self->dragging && gtk_gesture_drag_get_start_point (gesture, &x, &y))
    sp_date_track_list_changes (self, find_period (self, x));
  self->dragging = FALSE;
}

static void
motion_cb (SpDateTrack *self, double x, double y)
{
  SpDate pointed = { 0 };

  if (sp_date_track_is_ready (self) && is_on_bar (self, x, y))
    pointed = find_period (self, x);
  sp_date_chart_set_pointed (self->chart, pointed);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), sp_date_is_set (pointed) ? "pointer" : NULL);
}

static void
leave_cb (SpDateTrack *self)
{
  sp_date_chart_set_pointed (self->chart, (SpDate) { 0 });
}

static gboolean
is_listing (SpDateTrack *self)
{
  return self->popover != NULL && gtk_widget_get_visible (self->popover);
}

static gboolean
query_tooltip_cb (SpDateTrack *self, int x, int y G_GNUC_UNUSED, gboolean keyboard, GtkTooltip *tooltip)
{
  SpDate period;
  g_autofree char *text = NULL;
  SpDateScale scale;
  GdkRectangle area = { 0, 0, 1, gtk_widget_get_height (GTK_WIDGET (self)) };
  double width;

  if (!sp_date_track_is_ready (self) || keyboard || self->dragging || is_listing (self))
    return FALSE;
  scale = sp_date_chart_get_scale (self->chart);
  period = find_period (self, x);
  text = sp_change_list_format (self->workspace, self->calendar, period, TOOLTIP_LINES);
  area.x = (int) floor (sp_date_scale_get_column (&scale, period, &width));
  area.width = (int) ceil (width) + 1;
  gtk_tooltip_set_markup (tooltip, text);
  gtk_tooltip_set_tip_area (tooltip, &area);
  return TRUE;
}

static void
add_drag (SpDateTrack *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

static void
add_motion (SpDateTrack *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
}

/**
 * sp_date_track_add_pointer:
 * @self: a track
 *
 * Lets the track be used with the pointer.
 */
void
sp_date_track_add_pointer (SpDateTrack *self)
{
  add_drag (self);
  add_motion (self);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}
