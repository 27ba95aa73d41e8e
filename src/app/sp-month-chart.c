/* SPDX-License-Identifier: GPL-3.0-or-later
 * How much happened in each month, as bars that go along with a list: what of it is seen is marked, and what is pointed
 * at or walked to by keyboard is gone to. */
#include "sp-month-chart.h"

#include "sp-moment-mark.h"
#include "sp-month-scale.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

/* In pixels. */
#define PADDING 12.0
#define BARS_HEIGHT 44.0
#define AXIS 1.0
#define VAGUE_HEIGHT 3.0
#define LEAST_BAR 2.0
#define GAP 6.0
#define LABEL_SCALE 0.8

struct _SpMonthChart
{
  GtkWidget parent_instance;

  SpChronology *chronology;
  SpMonthScale scale;
  guint highest;
  guint first_seen; /* periods; G_MAXUINT for none */
  guint last_seen;
  guint pointed;
  guint at; /* where the keyboard is */
};

G_DEFINE_FINAL_TYPE (SpMonthChart, sp_month_chart, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The order in which they stand on each other, from the bottom. */
static const SpMomentSort stack[] = { SP_MOMENT_CHANGE, SP_MOMENT_FIRST, SP_MOMENT_EVENT };

static const SpChronologyPeriod *
get_period (SpMonthChart *self, guint index)
{
  GArray *periods = self->chronology ? sp_chronology_get_periods (self->chronology) : NULL;

  return periods && index < periods->len ? &g_array_index (periods, SpChronologyPeriod, index) : NULL;
}

static guint
count_periods (SpMonthChart *self)
{
  return self->chronology ? sp_chronology_get_periods (self->chronology)->len : 0;
}

static GdkRGBA
get_color (SpMonthChart *self, float alpha)
{
  gboolean high_contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  color.alpha *= high_contrast ? MIN (alpha * 1.6f, 1.0f) : alpha;
  return color;
}

static PangoLayout *
create_layout (SpMonthChart *self, const char *text, gboolean bold)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (LABEL_SCALE));
  if (bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  return layout;
}

static int
get_label_height (SpMonthChart *self)
{
  g_autoptr (PangoLayout) layout = create_layout (self, "0", FALSE);
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

static void
draw_layout (GtkSnapshot *snapshot, PangoLayout *layout, double x, double y, const GdkRGBA *color)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

/* --- The line above the bars, which tells what they are and what is pointed at ------------------------------------ */

typedef struct
{
  double start; /* from where reading starts */
  double width;
  double height;
  gboolean mirrored;
} Line;

static void
draw_words (SpMonthChart *self, GtkSnapshot *snapshot, Line *line, const char *text, gboolean bold)
{
  g_autoptr (PangoLayout) layout = create_layout (self, text, bold);
  GdkRGBA color = get_color (self, bold ? 1.0f : 0.75f);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  draw_layout (snapshot, layout, line->mirrored ? line->width - line->start - width : line->start, 0, &color);
  line->start += width;
}

static void
draw_key (SpMonthChart *self, GtkSnapshot *snapshot, Line *line, SpMomentSort sort)
{
  double side = round (line->height * 0.6);
  double x = round (line->mirrored ? line->width - line->start - side : line->start);

  sp_moment_mark_fill (GTK_WIDGET (self), snapshot, sort,
                       &GRAPHENE_RECT_INIT ((float) x, (float) round ((line->height - side) / 2), (float) side,
                                            (float) side));
  line->start += side + GAP;
}

static char *
format_sort (SpMomentSort sort, guint n, gboolean in_words)
{
  SpMomentCounts counts = { { 0 } };

  counts.n[sort] = n;
  if (n > 0 && in_words)
    return sp_moment_counts_format (&counts);
  return g_strdup_printf ("%u", n);
}

static double
measure_words (SpMonthChart *self, const char *text, gboolean bold)
{
  g_autoptr (PangoLayout) layout = create_layout (self, text, bold);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

static double
measure_line (SpMonthChart *self, const char *name, const SpMomentCounts *counts)
{
  double width = measure_words (self, name, TRUE);

  for (guint i = 0; i < SP_N_MOMENT_SORTS; i++)
    {
      g_autofree char *words = format_sort (stack[i], counts->n[stack[i]], TRUE);

      width += 4 * GAP + get_label_height (self) + measure_words (self, words, FALSE);
    }
  return width;
}

/* Of what is pointed at, or where the keyboard is; else of all. Where there is no room for words, numbers do. */
static void
draw_line (SpMonthChart *self, GtkSnapshot *snapshot)
{
  guint index = self->pointed != G_MAXUINT                         ? self->pointed
                : gtk_widget_has_visible_focus (GTK_WIDGET (self)) ? self->at
                                                                   : G_MAXUINT;
  const SpChronologyPeriod *period = get_period (self, index);
  const SpMomentCounts *counts = period ? &period->counts : sp_chronology_get_counts (self->chronology);
  g_autofree char *name =
    period ? sp_moment_format_period (period->date) : g_strdup (C_ ("sum of all months", "In all"));
  Line line = { 0, self->scale.width, get_label_height (self), self->scale.mirrored };
  gboolean in_words = measure_line (self, name, counts) <= line.width;

  draw_words (self, snapshot, &line, name, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (stack); i++)
    {
      g_autofree char *words = format_sort (stack[i], counts->n[stack[i]], in_words);

      if (period != NULL && counts->n[stack[i]] == 0)
        continue;
      line.start += 2 * GAP;
      draw_key (self, snapshot, &line, stack[i]);
      draw_words (self, snapshot, &line, words, FALSE);
    }
}

/* --- The bars --------------------------------------------------------------------------------------------------- */

static gboolean
get_column (SpMonthChart *self, SpDate date, double *x, double *width)
{
  double left = sp_month_scale_get_x (&self->scale, date, width);
  double right = round (left + *width);

  *x = round (left);
  *width = right - *x;
  return right >= 0 && *x <= self->scale.width;
}

static void
draw_bar (SpMonthChart *self, GtkSnapshot *snapshot, const SpChronologyPeriod *period)
{
  double x, width, y = BARS_HEIGHT;

  if (!get_column (self, period->date, &x, &width))
    return;
  width = MAX (width > 3 ? width - 1 : width, 1);
  for (guint i = 0; i < G_N_ELEMENTS (stack); i++)
    {
      guint n = period->counts.n[stack[i]];
      double height = n > 0 ? MAX (round (BARS_HEIGHT * n / self->highest), LEAST_BAR) : 0;

      height = MIN (height, y);
      sp_moment_mark_fill (GTK_WIDGET (self), snapshot, stack[i],
                           &GRAPHENE_RECT_INIT ((float) x, (float) (y - height), (float) width, (float) height));
      y -= height;
    }
}

/* What is known to the year only lies below the axis, as long as the year. */
static void
draw_vague (SpMonthChart *self, GtkSnapshot *snapshot, const SpChronologyPeriod *period)
{
  double x, width;
  SpMomentSort sort = SP_MOMENT_EVENT;

  if (!get_column (self, period->date, &x, &width))
    return;
  for (guint i = G_N_ELEMENTS (stack); i > 0; i--)
    if (period->counts.n[stack[i - 1]] > 0)
      sort = stack[i - 1];
  sp_moment_mark_fill (GTK_WIDGET (self), snapshot, sort,
                       &GRAPHENE_RECT_INIT ((float) x + 1, (float) (BARS_HEIGHT + AXIS + 1), (float) MAX (width - 3, 1),
                                            (float) VAGUE_HEIGHT));
}

static void
draw_bars (SpMonthChart *self, GtkSnapshot *snapshot)
{
  for (guint i = 0; i < count_periods (self); i++)
    {
      const SpChronologyPeriod *period = get_period (self, i);

      if (period->date.month > 0)
        draw_bar (self, snapshot, period);
      else if (sp_date_is_set (period->date))
        draw_vague (self, snapshot, period);
    }
}

static void
fill (GtkSnapshot *snapshot, const GdkRGBA *color, double x, double y, double width, double height)
{
  gtk_snapshot_append_color (snapshot, color,
                             &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height));
}

static void
get_columns (SpMonthChart *self, SpDate first, SpDate last, double *x, double *width)
{
  double other_x, other_width;

  get_column (self, first, x, width);
  get_column (self, last, &other_x, &other_width);
  *width = MAX (*x + *width, other_x + other_width) - MIN (*x, other_x);
  *x = MIN (*x, other_x);
}

static gboolean
get_column_of (SpMonthChart *self, guint index, double *x, double *width)
{
  const SpChronologyPeriod *period = get_period (self, index);

  return period != NULL && sp_date_is_set (period->date) && get_column (self, period->date, x, width);
}

/* What is known to the year only stands at one end of its year in the list, and so it is marked there, beside months. */
static SpDate
get_seen (SpMonthChart *self, guint index, gboolean beside_months)
{
  const SpChronologyPeriod *period = get_period (self, index);
  gboolean newest = sp_chronology_get_request (self->chronology)->order == SP_CHRONOLOGY_NEWEST;

  if (period == NULL)
    return (SpDate) { 0 };
  if (period->date.month > 0 || !sp_date_is_set (period->date) || !beside_months)
    return period->date;
  return (SpDate) { period->date.year, newest ? 12 : 1, 0 };
}

/* The earlier and the later of what is seen; in no order where one has no date. */
static gboolean
get_seen_span (SpMonthChart *self, SpDate *first, SpDate *last)
{
  const SpChronologyPeriod *a = get_period (self, self->first_seen), *b = get_period (self, self->last_seen);
  gboolean beside_months = a && b && (a->date.month > 0 || b->date.month > 0);

  *first = get_seen (self, MIN (self->first_seen, self->last_seen), beside_months);
  *last = get_seen (self, MAX (self->first_seen, self->last_seen), beside_months);
  if (!sp_date_is_set (*last))
    *last = *first;
  return sp_date_is_set (*first);
}

static void
draw_marked (SpMonthChart *self, GtkSnapshot *snapshot)
{
  GdkRGBA seen = get_color (self, 0.1f), edge = get_color (self, 0.5f), pointed = get_color (self, 0.2f);
  SpDate first, last;
  double x, width;

  if (get_seen_span (self, &first, &last))
    {
      get_columns (self, first, last, &x, &width);
      fill (snapshot, &seen, x, 0, width, BARS_HEIGHT);
      fill (snapshot, &edge, x, BARS_HEIGHT, width, AXIS + 1);
    }
  if (get_column_of (self, self->pointed, &x, &width))
    fill (snapshot, &pointed, x, 0, width, BARS_HEIGHT);
}

static guint
choose_year_step (SpMonthChart *self)
{
  static const guint steps[] = { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000 };
  double label_width = measure_words (self, "0000", FALSE) + 2 * GAP;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i] * self->scale.month * 12 >= label_width)
      return steps[i];
  return 5000;
}

static void
draw_year (SpMonthChart *self, GtkSnapshot *snapshot, guint year)
{
  g_autofree char *text = g_strdup_printf ("%u", year);
  g_autoptr (PangoLayout) layout = create_layout (self, text, FALSE);
  GdkRGBA line = get_color (self, 0.3f), color = get_color (self, 0.7f);
  double x, width;
  int text_width;

  if (!get_column (self, (SpDate) { (guint16) year, 0, 0 }, &x, &width))
    return;
  pango_layout_get_pixel_size (layout, &text_width, NULL);
  fill (snapshot, &line, self->scale.mirrored ? x + width - 1 : x, BARS_HEIGHT + AXIS, 1, VAGUE_HEIGHT + 4);
  draw_layout (snapshot, layout, self->scale.mirrored ? x + width - 4 - text_width : x + 4,
               BARS_HEIGHT + AXIS + VAGUE_HEIGHT, &color);
}

static void
draw_axis (SpMonthChart *self, GtkSnapshot *snapshot)
{
  GdkRGBA line = get_color (self, 0.3f);
  guint step = choose_year_step (self);
  guint last = self->scale.first_year + self->scale.n_years - 1;
  double x, width, other_x;

  get_column (self, (SpDate) { (guint16) self->scale.first_year, 0, 0 }, &x, &width);
  get_column (self, (SpDate) { (guint16) last, 12, 0 }, &other_x, &width);
  fill (snapshot, &line, MIN (x, other_x), BARS_HEIGHT, fabs (x - other_x) + width, AXIS);
  for (guint year = (self->scale.first_year + step - 1) / step * step; year <= last; year += step)
    draw_year (self, snapshot, year);
}

/* Where the keyboard is: above the bar, which the bar itself is too narrow to show. */
static void
draw_focus (SpMonthChart *self, GtkSnapshot *snapshot)
{
  GdkRGBA color;
  double x, width;

  if (!gtk_widget_has_visible_focus (GTK_WIDGET (self)) || !get_column_of (self, self->at, &x, &width))
    return;
  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (self)), "accent_color", &color))
    color = get_color (self, 1.0f);
  gtk_snapshot_append_border (snapshot,
                              &GSK_ROUNDED_RECT_INIT ((float) x - 2, -2, (float) MAX (width, 3) + 4,
                                                      (float) BARS_HEIGHT + 4),
                              (float[4]) { 2, 2, 2, 2 }, (GdkRGBA[4]) { color, color, color, color });
}

static void
sp_month_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpMonthChart *self = SP_MONTH_CHART (widget);

  if (self->chronology == NULL)
    return;
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                         (float) gtk_widget_get_height (widget)));
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) PADDING, (float) GAP));
  draw_line (self, snapshot);
  if (self->scale.n_years > 0)
    {
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, (float) (get_label_height (self) + GAP)));
      draw_marked (self, snapshot);
      draw_bars (self, snapshot);
      draw_axis (self, snapshot);
      draw_focus (self, snapshot);
    }
  gtk_snapshot_pop (snapshot);
}

static void
show_seen (SpMonthChart *self)
{
  SpDate first, last;

  if (self->scale.n_years > 0 && self->chronology != NULL && get_seen_span (self, &first, &last))
    sp_month_scale_show (&self->scale, first, last);
}

static void
update_scale (SpMonthChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  sp_month_scale_init (&self->scale, self->chronology, MAX (gtk_widget_get_width (widget) - 2 * PADDING, 1),
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
    *minimum = *natural = (int) ceil (3 * GAP + BARS_HEIGHT + AXIS + VAGUE_HEIGHT) + 2 * get_label_height (self);
}

/* --- Pointer and keyboard --------------------------------------------------------------------------------------- */

static void
set_pointed (SpMonthChart *self, guint period)
{
  if (self->pointed == period)
    return;
  self->pointed = period;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
motion_cb (SpMonthChart *self, double x, double y G_GNUC_UNUSED)
{
  set_pointed (self,
               self->chronology ? sp_month_scale_find_period (&self->scale, self->chronology, x - PADDING) : G_MAXUINT);
}

static void
leave_cb (SpMonthChart *self)
{
  set_pointed (self, G_MAXUINT);
}

static void
tell_at (SpMonthChart *self)
{
  const SpChronologyPeriod *period = get_period (self, self->at);
  g_autofree char *text = period ? sp_moment_counts_format_period (&period->counts, period->date) : g_strdup ("");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) MAX (count_periods (self), 1) - 1,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, period ? (double) self->at : 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
}

static void
go_to (SpMonthChart *self, guint period, gboolean enter)
{
  self->at = period;
  tell_at (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, get_period (self, period)->row, enter);
}

static void
pressed_cb (SpMonthChart *self, int n_press G_GNUC_UNUSED, double x, double y G_GNUC_UNUSED)
{
  guint period =
    self->chronology ? sp_month_scale_find_period (&self->scale, self->chronology, x - PADDING) : G_MAXUINT;

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
  guint n = count_periods (self), at = self->at;

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

  if ((modifiers & gtk_accelerator_get_default_mod_mask ()) != 0 || get_period (self, self->at) == NULL)
    return GDK_EVENT_PROPAGATE;
  target = is_enter ? self->at : find_target (self, key);
  if (target == G_MAXUINT)
    return GDK_EVENT_PROPAGATE;
  go_to (self, target, is_enter);
  return GDK_EVENT_STOP;
}

/* The keyboard comes to where the list is. */
static void
focus_cb (SpMonthChart *self)
{
  if (self->first_seen != G_MAXUINT)
    self->at = self->first_seen;
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
  g_clear_object (&SP_MONTH_CHART (object)->chronology);

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

  self->first_seen = self->last_seen = self->pointed = self->at = G_MAXUINT;
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

  g_set_object (&self->chronology, chronology);
  self->highest = 1;
  for (guint i = 0; i < count_periods (self); i++)
    if (get_period (self, i)->date.month > 0)
      self->highest = MAX (self->highest, sp_moment_counts_sum (&get_period (self, i)->counts));
  self->first_seen = self->last_seen = self->pointed = G_MAXUINT;
  self->at = count_periods (self) > 0 ? 0 : G_MAXUINT;
  tell_at (self);
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

  if (self->first_seen == first_period && self->last_seen == last_period)
    return;
  self->first_seen = first_period;
  self->last_seen = last_period;
  show_seen (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
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

  return self->at;
}
