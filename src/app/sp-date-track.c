/* SPDX-License-Identifier: GPL-3.0-or-later
 * The date track: the months in which positions changed, and the handles of the dates that are looked at. */
#include "sp-date-track-private.h"

#include "sp-change-list.h"

#include <glib/gi18n-lib.h>
#include <math.h>

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

static void
show_handle (SpDateTrack *self, SpTrackDate kind)
{
  SpTrackDates dates = sp_date_track_get_dates (self);
  double length = ceil (sp_calendar_get_length (self->calendar));
  double place = ceil (sp_calendar_get_place (self->calendar, sp_track_dates_get_day (&dates, kind)));
  g_autofree char *text = sp_track_dates_format (&dates, kind);

  sp_date_handle_set_value (self->handles[kind], CLAMP (place, 0.0, length), length, text);
}

static void
show_dates (SpDateTrack *self)
{
  SpTrackDates dates = sp_date_track_get_dates (self);
  gboolean ready = sp_date_track_is_ready (self);
  guint32 days[SP_N_TRACK_DATES] = { 0 };

  for (SpTrackDate kind = SP_TRACK_DATE_ON; kind < SP_N_TRACK_DATES; kind++)
    {
      gboolean shown = ready && sp_track_dates_has (&dates, kind);

      gtk_widget_set_visible (GTK_WIDGET (self->handles[kind]), shown);
      if (!shown)
        continue;
      show_handle (self, kind);
      days[kind] = sp_track_dates_get_day (&dates, kind);
    }
  sp_date_chart_set_days (self->chart, days[SP_TRACK_DATE_ON], days[SP_TRACK_DATE_COMPARED]);
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
      gtk_widget_set_sensitive (GTK_WIDGET (self), sp_date_track_is_ready (self));
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
move_cb (SpDateTrack *self, SpDateMove move, SpDateHandle *handle)
{
  SpTrackDates dates = sp_date_track_get_dates (self);
  SpTrackDate kind = handle == self->handles[SP_TRACK_DATE_ON] ? SP_TRACK_DATE_ON : SP_TRACK_DATE_COMPARED;
  SpDate date;

  sp_date_track_emit_used (self);
  if (!sp_date_track_is_ready (self))
    return;
  date = sp_track_dates_get (&dates, kind);
  self->listed = kind;
  if (move == SP_DATE_MOVE_LIST)
    sp_date_track_list_changes (self, (SpDate) { date.year, date.month, 0 });
  else if (!sp_track_dates_move (&dates, kind, move))
    gtk_widget_error_bell (GTK_WIDGET (self));
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
place_handle (SpDateTrack *self, SpTrackDate kind)
{
  GtkWidget *handle = GTK_WIDGET (self->handles[kind]);
  int width, height;

  if (!gtk_widget_should_layout (handle))
    return;
  gtk_widget_measure (handle, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  gtk_widget_measure (handle, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
  gtk_widget_size_allocate (handle,
                            &(GtkAllocation) { (int) round (sp_date_track_get_handle_x (self, kind) - width / 2.0), 0,
                                               width, height },
                            -1);
}

static void
sp_date_track_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpDateTrack *self = SP_DATE_TRACK (widget);

  gtk_widget_size_allocate (GTK_WIDGET (self->chart), &(GtkAllocation) { 0, 0, width, height }, baseline);
  for (SpTrackDate kind = SP_TRACK_DATE_ON; kind < SP_N_TRACK_DATES && sp_date_track_is_ready (self); kind++)
    place_handle (self, kind);
  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

/* GTK gives the keyboard to what is hidden, too. */
static gboolean
focus_handle (SpDateTrack *self, SpTrackDate kind)
{
  GtkWidget *handle = GTK_WIDGET (self->handles[kind]);

  return gtk_widget_get_visible (handle) && gtk_widget_grab_focus (handle);
}

/* The arrows are the handles' own; from the list of changes the keyboard goes back to where it came from. */
static gboolean
sp_date_track_focus (GtkWidget *widget, GtkDirectionType direction)
{
  SpDateTrack *self = SP_DATE_TRACK (widget);
  GtkWidget *inside = gtk_widget_get_focus_child (widget);
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;
  SpTrackDate from = forward ? SP_TRACK_DATE_ON : SP_TRACK_DATE_COMPARED;
  SpTrackDate to = forward ? SP_TRACK_DATE_COMPARED : SP_TRACK_DATE_ON;

  if (inside != NULL && inside == self->popover)
    return focus_handle (self, self->listed) || focus_handle (self, SP_TRACK_DATE_ON);
  if (inside == NULL)
    return focus_handle (self, from) || focus_handle (self, to);
  if (!forward && direction != GTK_DIR_TAB_BACKWARD)
    return FALSE;
  return inside == GTK_WIDGET (self->handles[from]) && focus_handle (self, to);
}

static void
sp_date_track_dispose (GObject *object)
{
  SpDateTrack *self = SP_DATE_TRACK (object);

  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_pointer ((GtkWidget **) &self->chart, gtk_widget_unparent);
  for (SpTrackDate kind = SP_TRACK_DATE_ON; kind < SP_N_TRACK_DATES; kind++)
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
add_handle (SpDateTrack *self, SpTrackDate kind, const char *name, const char *css_class)
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
  add_handle (self, SP_TRACK_DATE_COMPARED, _ ("Compared with"), "compared");
  add_handle (self, SP_TRACK_DATE_ON, _ ("As of"), "on");
  sp_date_track_add_pointer (self);
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

gboolean
sp_date_track_is_ready (SpDateTrack *self)
{
  return self->calendar != NULL && sp_calendar_has_dates (self->calendar);
}

SpTrackDates
sp_date_track_get_dates (SpDateTrack *self)
{
  return (SpTrackDates) { get_lens (self), self->calendar };
}

double
sp_date_track_get_handle_x (SpDateTrack *self, SpTrackDate kind)
{
  SpTrackDates dates = sp_date_track_get_dates (self);
  SpDateScale scale = sp_date_chart_get_scale (self->chart);

  return sp_date_scale_get_x (&scale, sp_track_dates_get_day (&dates, kind));
}

void
sp_date_track_emit_used (SpDateTrack *self)
{
  g_signal_emit (self, signals[SIGNAL_USED], 0);
}
