/* SPDX-License-Identifier: GPL-3.0-or-later
 * The date track: the months in which positions changed, and the handles of the dates that are looked at. */
#include "sp-date-track.h"

#include "sp-change-list.h"
#include "sp-date-chart.h"
#include "sp-date-handle.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* In pixels: how far from a handle's knob it is still meant, and how far from a bar. */
#define REACH 11.0
#define BAR_REACH 4.0
#define TOOLTIP_LINES 9

/* The date of the lens and the one that it is compared with. */
typedef enum
{
  DATE_ON,
  DATE_COMPARED,
  N_DATES,
} DateKind;

struct _SpDateTrack
{
  GtkWidget parent_instance;

  SpDateChart *chart;
  SpDateHandle *handles[N_DATES];
  GtkWidget *popover;

  SpWorkspace *workspace;
  SpCalendar *calendar;
  SpOutlook outlook;

  DateKind dragged;
  gboolean dragging;
  double grip;
  SpDate wanted;
  guint tick;
};

G_DEFINE_FINAL_TYPE (SpDateTrack, sp_date_track, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_USED,
  SIGNAL_CALENDAR_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static SpLens *
get_lens (SpDateTrack *self)
{
  return sp_workspace_get_lens (self->workspace);
}

static gboolean
is_ready (SpDateTrack *self)
{
  return self->calendar != NULL && sp_calendar_has_dates (self->calendar);
}

static gboolean
is_comparing (SpDateTrack *self)
{
  return sp_date_is_set (sp_lens_get_compared (get_lens (self)));
}

/* The latest date, too, at its own precision. */
static SpDate
get_date (SpDateTrack *self, DateKind kind)
{
  SpDate date = kind == DATE_ON ? sp_lens_get_on (get_lens (self)) : sp_lens_get_compared (get_lens (self));

  return sp_date_is_set (date) ? date : sp_date_from_day_number (sp_calendar_get_last_day (self->calendar));
}

static guint32
get_day (SpDateTrack *self, DateKind kind)
{
  return MIN (sp_date_get_last_day (get_date (self, kind)), sp_calendar_get_last_day (self->calendar));
}

/* No date is the latest. */
static void
set_date (SpDateTrack *self, DateKind kind, SpDate date)
{
  guint32 last_day = sp_calendar_get_last_day (self->calendar);
  gboolean latest = !sp_date_is_set (date) || sp_date_get_last_day (date) >= last_day;

  if (kind == DATE_ON)
    sp_lens_set_on (get_lens (self), latest ? (SpDate) { 0 } : date);
  else
    sp_lens_set_compared (get_lens (self), latest ? sp_date_from_day_number (last_day) : date);
}

static char *
speak_date (SpDateTrack *self, DateKind kind)
{
  SpDate date = get_date (self, kind);
  SpDate period = { date.year, date.month, 0 };
  gboolean latest = kind == DATE_ON && sp_lens_is_latest (get_lens (self));
  g_autofree char *words = sp_date_format (date);
  g_autofree char *changes = sp_calendar_format_period (self->calendar, period);

  if (latest)
    /* Translators: what a screen reader says of the date: “Latest, 21 November 2026. November 2026: 2 changes”. */
    return g_strdup_printf (_ ("Latest, %s. %s"), words, changes);
  if (sp_date_is_vague (date) && sp_date_get_first_day (date) >= sp_calendar_get_first_day (self->calendar))
    return g_steal_pointer (&changes);
  /* Translators: what a screen reader says of a date: “1 June 2019. June 2019: 2 changes”. */
  return g_strdup_printf (_ ("%s. %s"), words, changes);
}

static void
show_handle (SpDateTrack *self, DateKind kind)
{
  double length = ceil (sp_calendar_get_length (self->calendar));
  double place = CLAMP (ceil (sp_calendar_get_place (self->calendar, get_day (self, kind))), 0.0, length);
  g_autofree char *text = speak_date (self, kind);

  sp_date_handle_set_value (self->handles[kind], place, length, text);
}

static void
show_dates (SpDateTrack *self)
{
  gboolean comparing = is_comparing (self);

  gtk_widget_set_visible (GTK_WIDGET (self->handles[DATE_ON]), is_ready (self));
  gtk_widget_set_visible (GTK_WIDGET (self->handles[DATE_COMPARED]), is_ready (self) && comparing);
  if (!is_ready (self))
    return;
  show_handle (self, DATE_ON);
  if (comparing)
    show_handle (self, DATE_COMPARED);
  sp_date_chart_set_days (self->chart, get_day (self, DATE_ON), comparing ? get_day (self, DATE_COMPARED) : 0);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
describe_chart (SpDateTrack *self)
{
  GPtrArray *entries = sp_calendar_get_entries (self->calendar);
  guint n_changes = 0;
  guint n_firsts = 0;
  g_autofree char *changes = NULL;
  g_autofree char *firsts = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < entries->len; i++)
    {
      n_changes += ((SpCalendarEntry *) entries->pdata[i])->n_changes;
      n_firsts += ((SpCalendarEntry *) entries->pdata[i])->n_firsts;
    }
  changes = g_strdup_printf (ngettext ("%u change", "%u changes", n_changes), n_changes);
  firsts = g_strdup_printf (ngettext ("%u first known position", "%u first known positions", n_firsts), n_firsts);
  /* Translators: “Changes by month, from 2012 to 2026: 51 changes, 96 first known positions”. */
  text = g_strdup_printf (_ ("Changes by month, from %u to %u: %s, %s"),
                          sp_date_from_day_number (sp_calendar_get_first_day (self->calendar)).year,
                          sp_date_from_day_number (sp_calendar_get_last_day (self->calendar)).year, changes, firsts);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chart), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static gboolean
needs_calendar (SpDateTrack *self, const SpOutlook *outlook)
{
  return self->calendar == NULL || self->outlook.question != outlook->question ||
         self->outlook.group != outlook->group || self->outlook.weakest != outlook->weakest;
}

static void
forget_calendar (SpDateTrack *self)
{
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_pointer (&self->calendar, sp_calendar_unref);
  sp_date_chart_set_calendar (self->chart, NULL);
}

static void
lens_changed_cb (SpDateTrack *self)
{
  SpOutlook outlook = sp_lens_get_outlook (get_lens (self));

  if (needs_calendar (self, &outlook))
    {
      forget_calendar (self);
      self->outlook = outlook;
      self->calendar = sp_calendar_new (sp_workspace_get_index (self->workspace), &outlook);
      sp_date_chart_set_calendar (self->chart, self->calendar);
      gtk_widget_set_sensitive (GTK_WIDGET (self), is_ready (self));
      describe_chart (self);
      g_signal_emit (self, signals[SIGNAL_CALENDAR_CHANGED], 0);
    }
  show_dates (self);
}

static void
dataset_changed_cb (SpDateTrack *self)
{
  forget_calendar (self);
  if (sp_workspace_get_index (self->workspace) != NULL)
    lens_changed_cb (self);
}

static void
stop_tick (SpDateTrack *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  SpDateTrack *self = SP_DATE_TRACK (widget);

  self->tick = 0;
  if (is_ready (self) && (self->dragged == DATE_ON || is_comparing (self)))
    set_date (self, self->dragged, self->wanted);
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

static double
get_handle_x (SpDateTrack *self, DateKind kind)
{
  SpDateScale scale = sp_date_chart_get_scale (self->chart);

  return sp_date_scale_get_x (&scale, get_day (self, kind));
}

static DateKind
find_nearest_handle (SpDateTrack *self, double x)
{
  if (!is_comparing (self))
    return DATE_ON;
  return fabs (get_handle_x (self, DATE_COMPARED) - x) < fabs (get_handle_x (self, DATE_ON) - x) ? DATE_COMPARED
                                                                                                 : DATE_ON;
}

static gboolean
is_on_knob (SpDateTrack *self, double x, double y)
{
  return y >= SP_DATE_CHART_BARS - REACH / 2.0 &&
         fabs (get_handle_x (self, find_nearest_handle (self, x)) - x) <= REACH;
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
  self->grip = is_on_knob (self, x, y) ? get_handle_x (self, self->dragged) - x : 0.0;
  self->dragging = TRUE;
  gtk_widget_grab_focus (GTK_WIDGET (self->handles[self->dragged]));
}

/* Below the bars the date is set at once; on a bar it is not before the pointer has moved. */
static void
drag_begin_cb (SpDateTrack *self, double x, double y, GtkGesture *gesture)
{
  g_signal_emit (self, signals[SIGNAL_USED], 0);
  self->dragging = FALSE;
  if (!is_ready (self))
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

  if (!is_ready (self) || !gtk_gesture_drag_get_start_point (gesture, &x, &y))
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

  if (is_ready (self) && !self->dragging && gtk_gesture_drag_get_start_point (gesture, &x, &y))
    sp_date_track_list_changes (self, find_period (self, x));
  self->dragging = FALSE;
}

static void
motion_cb (SpDateTrack *self, double x, double y)
{
  SpDate pointed = { 0 };

  if (is_ready (self) && is_on_bar (self, x, y))
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

  if (!is_ready (self) || keyboard || self->dragging || is_listing (self))
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
step (SpDateTrack *self, DateKind kind, gboolean forward)
{
  guint32 day = sp_calendar_find_step (self->calendar, get_day (self, kind), forward);

  if (day != 0)
    set_date (self, kind, sp_date_from_day_number (day));
  else if (forward)
    set_date (self, kind, (SpDate) { 0 });
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
move_by_year (SpDateTrack *self, DateKind kind, int years)
{
  SpDate before = sp_calendar_get_before (self->calendar);
  SpDate date = sp_date_add_years (get_date (self, kind), years);

  if (sp_date_get_first_day (date) < sp_calendar_get_first_day (self->calendar) && sp_date_is_set (before))
    date = before;
  set_date (self, kind, date);
}

static void
move_to_beginning (SpDateTrack *self, DateKind kind)
{
  SpDate before = sp_calendar_get_before (self->calendar);

  set_date (self, kind, sp_date_is_set (before) ? before : sp_date_from_day_number (1));
}

static void
move_cb (SpDateTrack *self, SpDateMove move, SpDateHandle *handle)
{
  DateKind kind = handle == self->handles[DATE_ON] ? DATE_ON : DATE_COMPARED;
  SpDate date;

  g_signal_emit (self, signals[SIGNAL_USED], 0);
  if (!is_ready (self))
    return;
  date = get_date (self, kind);
  switch (move)
    {
    case SP_DATE_MOVE_NEXT:
    case SP_DATE_MOVE_PREVIOUS:
      step (self, kind, move == SP_DATE_MOVE_NEXT);
      break;
    case SP_DATE_MOVE_YEAR_LATER:
    case SP_DATE_MOVE_YEAR_EARLIER:
      move_by_year (self, kind, move == SP_DATE_MOVE_YEAR_LATER ? 1 : -1);
      break;
    case SP_DATE_MOVE_FIRST:
      move_to_beginning (self, kind);
      break;
    case SP_DATE_MOVE_LAST:
      set_date (self, kind, (SpDate) { 0 });
      break;
    case SP_DATE_MOVE_LIST:
    default:
      sp_date_track_list_changes (self, (SpDate) { date.year, date.month, 0 });
      break;
    }
}

static void
sp_date_track_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline G_GNUC_UNUSED,
                       int *natural_baseline G_GNUC_UNUSED)
{
  gtk_widget_measure (GTK_WIDGET (SP_DATE_TRACK (widget)->chart), orientation, for_size, minimum, natural, NULL, NULL);
}

static void
place_handle (SpDateTrack *self, DateKind kind)
{
  GtkWidget *handle = GTK_WIDGET (self->handles[kind]);
  int width, height;

  if (!gtk_widget_should_layout (handle))
    return;
  gtk_widget_measure (handle, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  gtk_widget_measure (handle, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
  gtk_widget_size_allocate (handle,
                            &(GtkAllocation) { (int) round (get_handle_x (self, kind) - width / 2.0), 0, width,
                                               height },
                            -1);
}

static void
sp_date_track_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpDateTrack *self = SP_DATE_TRACK (widget);

  gtk_widget_size_allocate (GTK_WIDGET (self->chart), &(GtkAllocation) { 0, 0, width, height }, baseline);
  for (DateKind kind = DATE_ON; kind < N_DATES && is_ready (self); kind++)
    place_handle (self, kind);
  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

static gboolean
sp_date_track_focus (GtkWidget *widget, GtkDirectionType direction)
{
  SpDateTrack *self = SP_DATE_TRACK (widget);
  GtkWidget *first = GTK_WIDGET (self->handles[DATE_ON]);
  GtkWidget *second = GTK_WIDGET (self->handles[DATE_COMPARED]);
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;
  GtkWidget *from = forward ? first : second;
  GtkWidget *to = forward ? second : first;

  /* The arrows are the handles' own. */
  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return gtk_widget_get_focus_child (widget) == NULL && gtk_widget_grab_focus (first);
  if (gtk_widget_get_focus_child (widget) == NULL)
    return gtk_widget_grab_focus (from) || gtk_widget_grab_focus (to);
  return gtk_widget_has_focus (from) && gtk_widget_grab_focus (to);
}

static void
sp_date_track_dispose (GObject *object)
{
  SpDateTrack *self = SP_DATE_TRACK (object);

  stop_tick (self);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_pointer ((GtkWidget **) &self->chart, gtk_widget_unparent);
  for (DateKind kind = DATE_ON; kind < N_DATES; kind++)
    g_clear_pointer ((GtkWidget **) &self->handles[kind], gtk_widget_unparent);
  g_clear_pointer (&self->calendar, sp_calendar_unref);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (sp_date_track_parent_class)->dispose (object);
}

static void
sp_date_track_class_init (SpDateTrackClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_date_track_dispose;
  widget_class->measure = sp_date_track_measure;
  widget_class->size_allocate = sp_date_track_size_allocate;
  widget_class->focus = sp_date_track_focus;
  gtk_widget_class_set_css_name (widget_class, "datetrack");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  /**
   * SpDateTrack::used:
   * @self: the track
   *
   * The user has pressed something on it, whether or not that changes a date.
   */
  signals[SIGNAL_USED] =
    g_signal_new ("used", SP_TYPE_DATE_TRACK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * SpDateTrack::calendar-changed:
   * @self: the track
   *
   * It shows other changes.
   */
  signals[SIGNAL_CALENDAR_CHANGED] =
    g_signal_new ("calendar-changed", SP_TYPE_DATE_TRACK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
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

static void
add_handle (SpDateTrack *self, DateKind kind, const char *name, const char *css_class)
{
  GtkWidget *handle = sp_date_handle_new (name);

  gtk_widget_add_css_class (handle, css_class);
  gtk_widget_set_visible (handle, FALSE);
  gtk_widget_set_parent (handle, GTK_WIDGET (self));
  g_signal_connect_object (handle, "move", G_CALLBACK (move_cb), self, G_CONNECT_SWAPPED);
  self->handles[kind] = SP_DATE_HANDLE (handle);
}

static void
sp_date_track_init (SpDateTrack *self)
{
  self->chart = SP_DATE_CHART (sp_date_chart_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->chart), GTK_WIDGET (self));
  add_handle (self, DATE_COMPARED, _ ("Compared with"), "compared");
  add_handle (self, DATE_ON, _ ("As of"), "on");
  add_drag (self);
  add_motion (self);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Date track"), -1);
}

/**
 * sp_date_track_set_workspace:
 * @self: a track, with no workspace yet
 * @workspace: the workspace whose lens it moves
 *
 * Shows the changes that are seen through the workspace's lens, and moves its dates.
 */
void
sp_date_track_set_workspace (SpDateTrack *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_DATE_TRACK (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (lens_changed_cb), self, G_CONNECT_SWAPPED);
  dataset_changed_cb (self);
}

/**
 * sp_date_track_get_calendar:
 * @self: a track
 *
 * Returns: (transfer none) (nullable): the changes that it shows; %NULL where no dataset is open
 */
SpCalendar *
sp_date_track_get_calendar (SpDateTrack *self)
{
  g_return_val_if_fail (SP_IS_DATE_TRACK (self), NULL);

  return self->calendar;
}

/**
 * sp_date_track_list_changes:
 * @self: a track with a calendar
 * @period: see sp_calendar_list()
 *
 * Lists what changed in the period beside its bar.
 */
void
sp_date_track_list_changes (SpDateTrack *self, SpDate period)
{
  SpDateScale scale;
  GdkRectangle area = { .height = (int) SP_DATE_CHART_BARS };
  double width;

  g_return_if_fail (SP_IS_DATE_TRACK (self) && self->calendar != NULL);

  scale = sp_date_chart_get_scale (self->chart);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  self->popover = sp_change_list_create_popover (self->workspace, self->calendar, period);
  area.x = (int) floor (sp_date_scale_get_column (&scale, period, &width));
  area.width = (int) ceil (width);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), &area);
  gtk_popover_popup (GTK_POPOVER (self->popover));
  gtk_widget_trigger_tooltip_query (GTK_WIDGET (self));
}
