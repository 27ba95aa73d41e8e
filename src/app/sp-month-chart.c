/* SPDX-License-Identifier: GPL-3.0-or-later
 * How much happened in each month, as bars that go along with a list: what of it is seen is marked, and what is pointed
 * at or walked to by keyboard is gone to. */
#include "sp-month-chart.h"

#include "sp-month-bars.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _SpMonthChart
{
  GtkWidget parent_instance;

  SpMonthBars bars;
};

G_DEFINE_FINAL_TYPE (SpMonthChart, sp_month_chart, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const SpChronologyPeriod *
get_period (SpMonthChart *self, guint index)
{
  return sp_month_bars_get_period (&self->bars, index);
}

static guint
count_periods (SpMonthChart *self)
{
  return self->bars.chronology ? sp_chronology_get_periods (self->bars.chronology)->len : 0;
}

static void
sp_month_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpMonthChart *self = SP_MONTH_CHART (widget);

  if (self->bars.chronology != NULL)
    sp_month_bars_draw (&self->bars, snapshot);
}

static void
show_seen (SpMonthChart *self)
{
  SpDate first, last;

  if (self->bars.scale.n_years > 0 && self->bars.chronology != NULL &&
      sp_month_bars_get_seen (&self->bars, &first, &last))
    sp_month_scale_show (&self->bars.scale, first, last);
}

static void
update_scale (SpMonthChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  sp_month_scale_init (&self->bars.scale, self->bars.chronology,
                       MAX (gtk_widget_get_width (widget) - 2 * SP_MONTH_BARS_PADDING, 1),
                       gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL);
  show_seen (self);
  gtk_widget_queue_draw (widget);
}

static void
sp_month_chart_size_allocate (GtkWidget *widget,
                              int width G_GNUC_UNUSED,
                              int height G_GNUC_UNUSED,
                              int baseline G_GNUC_UNUSED)
{
  update_scale (SP_MONTH_CHART (widget));
}

static void
sp_month_chart_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size G_GNUC_UNUSED,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline G_GNUC_UNUSED,
                        int *natural_baseline G_GNUC_UNUSED)
{
  SpMonthChart *self = SP_MONTH_CHART (widget);

  *minimum = 120;
  *natural = 400;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = sp_month_bars_get_height (&self->bars);
}

/* --- Pointer and keyboard --------------------------------------------------------------------------------------- */

/* What the line above the bars says, where that may have room for numbers only. */
static void
tell_counts (SpMonthChart *self)
{
  const SpChronologyPeriod *period = get_period (self, self->bars.pointed);
  g_autofree char *text = NULL;

  if (period != NULL)
    text = sp_moment_counts_format_period (&period->counts, period->date);
  else if (self->bars.chronology != NULL)
    text = sp_moment_counts_format (sp_chronology_get_counts (self->bars.chronology));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), text);
  if (period == NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text ? text : "", -1);
}

static void
set_pointed (SpMonthChart *self, guint period)
{
  if (self->bars.pointed == period)
    return;
  self->bars.pointed = period;
  tell_counts (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
motion_cb (SpMonthChart *self, double x, double y G_GNUC_UNUSED)
{
  set_pointed (self, self->bars.chronology ? sp_month_scale_find_period (&self->bars.scale, self->bars.chronology,
                                                                         x - SP_MONTH_BARS_PADDING)
                                           : G_MAXUINT);
}

static void
leave_cb (SpMonthChart *self)
{
  set_pointed (self, G_MAXUINT);
}

static void
tell_at (SpMonthChart *self)
{
  const SpChronologyPeriod *period = get_period (self, self->bars.at);
  g_autofree char *text = period ? sp_moment_counts_format_period (&period->counts, period->date) : g_strdup ("");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) MAX (count_periods (self), 1) - 1,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, period ? (double) self->bars.at : 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
}

static void
go_to (SpMonthChart *self, guint period, gboolean enter)
{
  self->bars.at = period;
  tell_at (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, get_period (self, period)->row, enter);
}

static void
pressed_cb (SpMonthChart *self, int n_press G_GNUC_UNUSED, double x, double y G_GNUC_UNUSED)
{
  guint period = self->bars.chronology
                   ? sp_month_scale_find_period (&self->bars.scale, self->bars.chronology, x - SP_MONTH_BARS_PADDING)
                   : G_MAXUINT;

  if (period != G_MAXUINT)
    go_to (self, period, FALSE);
}

static guint
find_year (SpMonthChart *self, guint from, int years)
{
  int year = get_period (self, from)->date.year + years;
  guint found = from;

  for (guint i = from; i < count_periods (self) && years > 0; i++)
    if (sp_date_is_set (get_period (self, found = i)->date) && get_period (self, i)->date.year >= year)
      break;
  for (guint i = from + 1; i > 0 && years < 0; i--)
    if (get_period (self, found = i - 1)->date.year <= year)
      break;
  return found;
}

/* From where the list is, where the keyboard was nowhere yet. */
static guint
find_target (SpMonthChart *self, guint key)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  guint n = count_periods (self), at = self->bars.at;

  if (key == (mirrored ? GDK_KEY_Right : GDK_KEY_Left) || key == (mirrored ? GDK_KEY_KP_Right : GDK_KEY_KP_Left))
    return at > 0 ? at - 1 : at;
  if (key == GDK_KEY_Left || key == GDK_KEY_Right || key == GDK_KEY_KP_Left || key == GDK_KEY_KP_Right)
    return MIN (at + 1, n - 1);
  if (key == GDK_KEY_Home || key == GDK_KEY_KP_Home)
    return 0;
  if (key == GDK_KEY_End || key == GDK_KEY_KP_End)
    return n - 1;
  if (key == GDK_KEY_Page_Up || key == GDK_KEY_KP_Page_Up)
    return find_year (self, at, -1);
  if (key == GDK_KEY_Page_Down || key == GDK_KEY_KP_Page_Down)
    return find_year (self, at, 1);
  return G_MAXUINT;
}

static gboolean
key_cb (SpMonthChart *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  gboolean is_enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_ISO_Enter ||
                      key == GDK_KEY_space || key == GDK_KEY_KP_Space;
  guint target;

  if ((modifiers & gtk_accelerator_get_default_mod_mask ()) != 0 || get_period (self, self->bars.at) == NULL)
    return GDK_EVENT_PROPAGATE;
  target = is_enter ? self->bars.at : find_target (self, key);
  if (target == G_MAXUINT)
    return GDK_EVENT_PROPAGATE;
  go_to (self, target, is_enter);
  return GDK_EVENT_STOP;
}

/* The keyboard comes to where the list is. */
static void
focus_cb (SpMonthChart *self)
{
  if (self->bars.first_seen != G_MAXUINT)
    self->bars.at = self->bars.first_seen;
  tell_at (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
add_controllers (SpMonthChart *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *key = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (motion, "enter", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (key, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "enter", G_CALLBACK (focus_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), key);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
sp_month_chart_dispose (GObject *object)
{
  g_clear_object (&SP_MONTH_CHART (object)->bars.chronology);

  G_OBJECT_CLASS (sp_month_chart_parent_class)->dispose (object);
}

static void
sp_month_chart_class_init (SpMonthChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_month_chart_dispose;
  widget_class->measure = sp_month_chart_measure;
  widget_class->size_allocate = sp_month_chart_size_allocate;
  widget_class->snapshot = sp_month_chart_snapshot;
  gtk_widget_class_set_css_name (widget_class, "monthchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);

  /**
   * SpMonthChart::chosen:
   * @self: the chart
   * @row: the first row of a month in the list
   * @enter: whether the keyboard is to go there too
   *
   * The user wants to see a month.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", SP_TYPE_MONTH_CHART, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_BOOLEAN);
}

static void
sp_month_chart_init (SpMonthChart *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  self->bars = (SpMonthBars) { .widget = GTK_WIDGET (self), .highest = 1 };
  self->bars.first_seen = self->bars.last_seen = self->bars.pointed = self->bars.at = G_MAXUINT;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  add_controllers (self);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("What happened by month"),
                                  -1);
}

/**
 * sp_month_chart_set_chronology:
 * @self: a chart
 * @chronology: (nullable): what happened
 *
 * Shows how much of it happened in each month.
 */
void
sp_month_chart_set_chronology (SpMonthChart *self, SpChronology *chronology)
{
  g_return_if_fail (SP_IS_MONTH_CHART (self));
  g_return_if_fail (chronology == NULL || SP_IS_CHRONOLOGY (chronology));

  g_set_object (&self->bars.chronology, chronology);
  self->bars.highest = 1;
  for (guint i = 0; i < count_periods (self); i++)
    if (get_period (self, i)->date.month > 0)
      self->bars.highest = MAX (self->bars.highest, sp_moment_counts_sum (&get_period (self, i)->counts));
  self->bars.first_seen = self->bars.last_seen = self->bars.pointed = G_MAXUINT;
  self->bars.at = count_periods (self) > 0 ? 0 : G_MAXUINT;
  tell_at (self);
  tell_counts (self);
  update_scale (self);
}

/**
 * sp_month_chart_set_seen:
 * @self: a chart
 * @first_period: the index of a period, see sp_chronology_get_periods()
 * @last_period: another
 *
 * Marks what the list shows, and goes along with it where there is not room for all years.
 */
void
sp_month_chart_set_seen (SpMonthChart *self, guint first_period, guint last_period)
{
  g_return_if_fail (SP_IS_MONTH_CHART (self));

  if (self->bars.first_seen == first_period && self->bars.last_seen == last_period)
    return;
  self->bars.first_seen = first_period;
  self->bars.last_seen = last_period;
  show_seen (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sp_month_chart_set_low:
 * @self: a chart
 * @low: whether there is little room
 *
 * Makes the bars low.
 */
void
sp_month_chart_set_low (SpMonthChart *self, gboolean low)
{
  g_return_if_fail (SP_IS_MONTH_CHART (self));

  if (self->bars.low == !!low)
    return;
  self->bars.low = !!low;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sp_month_chart_get_at:
 * @self: a chart
 *
 * Returns: the index of the period where the keyboard is, or %G_MAXUINT where there is none
 */
guint
sp_month_chart_get_at (SpMonthChart *self)
{
  g_return_val_if_fail (SP_IS_MONTH_CHART (self), G_MAXUINT);

  return self->bars.at;
}
