/* SPDX-License-Identifier: GPL-3.0-or-later
 * A small chart of how many positions changed in each month, along which a date can be chosen. */
#include "sp-date-chart.h"

#include "sp-drawn-text.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

/* In pixels. */
#define BARS_HEIGHT SP_DATE_CHART_BARS
#define AXIS 2.0
#define VAGUE_HEIGHT 3.0
#define LEAST_BAR 2.5
#define LABEL_GAP 8.0

struct _SpDateChart
{
  GtkWidget parent_instance;

  SpCalendar *calendar;
  guint32 day;
  guint32 compared;
  SpDate pointed;
  guint highest;
  gboolean by_year;
};

G_DEFINE_FINAL_TYPE (SpDateChart, sp_date_chart, GTK_TYPE_WIDGET)

typedef struct
{
  GdkRGBA strong;
  GdkRGBA pale;
  GdkRGBA line;
  GdkRGBA text;
  GdkRGBA accent;
  GdkRGBA tint;
} Colors;

static SpDateScale
get_scale (SpDateChart *self)
{
  return (SpDateScale) {
    .calendar = self->calendar,
    .width = gtk_widget_get_width (GTK_WIDGET (self)),
    .mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
  };
}

static GdkRGBA
fade (GdkRGBA color, float alpha)
{
  color.alpha *= alpha;
  return color;
}

static Colors
choose_colors (SpDateChart *self)
{
  GtkStyleContext *context = gtk_widget_get_style_context (GTK_WIDGET (self));
  gboolean high_contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  GdkRGBA color, accent;

  gtk_style_context_get_color (context, &color);
  if (!gtk_style_context_lookup_color (context, "accent_color", &accent))
    accent = color;
  return (Colors) {
    .strong = fade (color, high_contrast ? 1.0f : 0.75f),
    .pale = fade (color, high_contrast ? 0.5f : 0.28f),
    .line = fade (color, high_contrast ? 0.8f : 0.3f),
    .text = fade (color, high_contrast ? 1.0f : 0.7f),
    .accent = accent,
    .tint = fade (accent, high_contrast ? 0.35f : 0.2f),
  };
}

static void
fill (GtkSnapshot *snapshot, const GdkRGBA *color, double x, double y, double width, double height)
{
  if (width > 0.0 && height > 0.0)
    gtk_snapshot_append_color (snapshot, color,
                               &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height));
}

static double
choose_height (SpDateChart *self, guint n)
{
  return n == 0 ? 0.0 : MAX (BARS_HEIGHT * n / self->highest, LEAST_BAR);
}

/* First known positions stand on the changes, paler. */
static void
draw_bar (SpDateChart *self,
          GtkSnapshot *snapshot,
          const Colors *colors,
          SpDate period,
          guint n_changes,
          guint n_firsts)
{
  SpDateScale scale = get_scale (self);
  double changes = choose_height (self, n_changes);
  double firsts = MIN (choose_height (self, n_firsts), BARS_HEIGHT - changes);
  double x, width, end;

  x = sp_date_scale_get_column (&scale, period, &width);
  end = round (x + width);
  x = round (x);
  width = MAX (end - x - (end - x > 3.0 ? 1.0 : 0.0), 1.0);
  fill (snapshot, &colors->strong, x, BARS_HEIGHT - changes, width, changes);
  fill (snapshot, &colors->pale, x, BARS_HEIGHT - changes - firsts, width, firsts);
}

/* What is known to the year only lies below the axis, as long as the year. */
static void
draw_vague (SpDateChart *self, GtkSnapshot *snapshot, const Colors *colors, const SpCalendarEntry *entry)
{
  SpDateScale scale = get_scale (self);
  double x, width;

  x = sp_date_scale_get_column (&scale, entry->date, &width);
  fill (snapshot, entry->n_changes > 0 ? &colors->strong : &colors->pale, round (x) + 2.0, BARS_HEIGHT + AXIS + 1.0,
        round (width) - 3.0, VAGUE_HEIGHT);
}

static void
draw_months (SpDateChart *self, GtkSnapshot *snapshot, const Colors *colors)
{
  GPtrArray *entries = sp_calendar_get_entries (self->calendar);

  for (guint i = 0; i < entries->len; i++)
    {
      const SpCalendarEntry *entry = entries->pdata[i];

      if (!sp_date_is_set (entry->date))
        draw_bar (self, snapshot, colors, (SpDate) { 0 }, entry->n_changes, entry->n_firsts);
      else if (entry->date.month != 0)
        draw_bar (self, snapshot, colors, entry->date, entry->n_changes, entry->n_firsts);
      else
        draw_vague (self, snapshot, colors, entry);
    }
}

static void
draw_years (SpDateChart *self, GtkSnapshot *snapshot, const Colors *colors)
{
  GPtrArray *entries = sp_calendar_get_entries (self->calendar);

  for (guint i = 0; i < entries->len; i++)
    {
      SpDate year = { ((SpCalendarEntry *) entries->pdata[i])->date.year, 0, 0 };
      guint n_changes, n_firsts;

      if (i > 0 && ((SpCalendarEntry *) entries->pdata[i - 1])->date.year == year.year)
        continue;
      sp_calendar_count (self->calendar, year, &n_changes, &n_firsts);
      draw_bar (self, snapshot, colors, year, n_changes, n_firsts);
    }
}

static guint
choose_year_step (SpDateChart *self, double label_width)
{
  static const guint steps[] = { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000 };
  SpDateScale scale = get_scale (self);
  double year_width = sp_date_scale_get_month_width (&scale) * 12.0;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i] * year_width >= label_width + LABEL_GAP)
      return steps[i];
  return 10000;
}

/* Beside its tick, where there is room before the end. */
static void
draw_year (SpDateChart *self, GtkSnapshot *snapshot, const Colors *colors, guint year)
{
  g_autofree char *text = g_strdup_printf ("%u", year);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  SpDateScale scale = get_scale (self);
  double column_width;
  double x = sp_date_scale_get_column (&scale, (SpDate) { (guint16) year, 0, 0 }, &column_width);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  x = round (scale.mirrored ? x + column_width : x);
  fill (snapshot, &colors->line, scale.mirrored ? x - 1.0 : x, BARS_HEIGHT + AXIS, 1.0, VAGUE_HEIGHT + 5.0);
  x = scale.mirrored ? x - 4.0 - width : x + 4.0;
  if (x < 0.0 || x + width > scale.width)
    return;
  sp_drawn_text_append (snapshot, layout, x, BARS_HEIGHT + AXIS + VAGUE_HEIGHT, &colors->text);
}

static void
draw_years_of_axis (SpDateChart *self, GtkSnapshot *snapshot, const Colors *colors)
{
  g_autoptr (PangoLayout) sample = gtk_widget_create_pango_layout (GTK_WIDGET (self), "0000");
  guint first = sp_date_from_day_number (sp_calendar_get_first_day (self->calendar)).year;
  guint last = sp_date_from_day_number (sp_calendar_get_last_day (self->calendar)).year;
  int label_width;
  guint step;

  pango_layout_get_pixel_size (sample, &label_width, NULL);
  step = choose_year_step (self, label_width);
  for (guint year = (first + step - 1) / step * step; year <= last; year += step)
    draw_year (self, snapshot, colors, year);
}

static void
draw_stretch (GtkSnapshot *snapshot, const GdkRGBA *color, double from, double to, double y, double height)
{
  fill (snapshot, color, MIN (from, to), y, fabs (to - from), height);
}

static void
draw_axis (SpDateChart *self, GtkSnapshot *snapshot, const Colors *colors)
{
  SpDateScale scale = get_scale (self);
  double start = sp_date_scale_mirror (&scale, SP_DATE_SCALE_MARGIN);
  double day = sp_date_scale_get_x (&scale, self->day);
  double end = sp_date_scale_get_x (&scale, sp_calendar_get_last_day (self->calendar));

  if (sp_date_scale_has_stub (&scale))
    {
      for (double x = SP_DATE_SCALE_MARGIN; x < SP_DATE_SCALE_MARGIN + SP_DATE_SCALE_STUB - 4.0; x += 4.0)
        draw_stretch (snapshot, &colors->line, sp_date_scale_mirror (&scale, x), sp_date_scale_mirror (&scale, x + 2.0),
                      BARS_HEIGHT, AXIS);
      start = sp_date_scale_mirror (&scale, SP_DATE_SCALE_MARGIN + SP_DATE_SCALE_STUB);
    }
  draw_stretch (snapshot, &colors->line, start, end, BARS_HEIGHT, AXIS);
  if (self->compared != 0)
    start = sp_date_scale_get_x (&scale, self->compared);
  else if (self->day < sp_calendar_get_first_day (self->calendar))
    return;
  draw_stretch (snapshot, &colors->accent, start, day, BARS_HEIGHT, AXIS);
}

static void
draw_highlights (SpDateChart *self, GtkSnapshot *snapshot, const Colors *colors)
{
  SpDateScale scale = get_scale (self);
  double x, width;

  if (self->compared != 0)
    draw_stretch (snapshot, &colors->tint, sp_date_scale_get_x (&scale, self->day),
                  sp_date_scale_get_x (&scale, self->compared), 0.0, gtk_widget_get_height (GTK_WIDGET (self)));
  if (!sp_date_is_set (self->pointed))
    return;
  x = sp_date_scale_get_column (&scale, self->pointed, &width);
  fill (snapshot, &colors->tint, round (x) - 1.0, 0.0, MAX (round (width), 1.0) + 2.0, BARS_HEIGHT);
}

static void
draw_absence (SpDateChart *self, GtkSnapshot *snapshot, const Colors *colors)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), _ ("No dated positions"));
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int text_height;

  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_get_pixel_size (layout, NULL, &text_height);
  sp_drawn_text_append (snapshot, layout, 0, (gtk_widget_get_height (GTK_WIDGET (self)) - text_height) / 2.0,
                        &colors->text);
}

static void
sp_date_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpDateChart *self = SP_DATE_CHART (widget);
  Colors colors = choose_colors (self);

  if (self->calendar == NULL)
    return;
  if (!sp_calendar_has_dates (self->calendar))
    {
      draw_absence (self, snapshot, &colors);
      return;
    }
  draw_highlights (self, snapshot, &colors);
  if (self->by_year)
    draw_years (self, snapshot, &colors);
  else
    draw_months (self, snapshot, &colors);
  draw_years_of_axis (self, snapshot, &colors);
  draw_axis (self, snapshot, &colors);
}

static void
find_highest (SpDateChart *self)
{
  GPtrArray *entries = sp_calendar_get_entries (self->calendar);

  self->highest = 1;
  for (guint i = 0; i < entries->len; i++)
    {
      SpCalendarEntry *entry = entries->pdata[i];
      guint n_changes, n_firsts;

      if (!self->by_year && sp_date_is_set (entry->date) && entry->date.month == 0)
        continue;
      sp_calendar_count (self->calendar, (SpDate) { entry->date.year, self->by_year ? 0 : entry->date.month, 0 },
                         &n_changes, &n_firsts);
      self->highest = MAX (self->highest, n_changes + n_firsts);
    }
}

static void
sp_date_chart_size_allocate (GtkWidget *widget, int width, int height G_GNUC_UNUSED, int baseline G_GNUC_UNUSED)
{
  SpDateChart *self = SP_DATE_CHART (widget);
  SpDateScale scale;

  if (self->calendar == NULL)
    return;
  scale = get_scale (self);
  scale.width = width;
  self->by_year = sp_date_scale_get_unit (&scale) == SP_DATE_PRECISION_YEAR;
  find_highest (self);
}

static void
sp_date_chart_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size G_GNUC_UNUSED,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline G_GNUC_UNUSED,
                       int *natural_baseline G_GNUC_UNUSED)
{
  g_autoptr (PangoLayout) label = gtk_widget_create_pango_layout (widget, "0000");
  int height;

  pango_layout_get_pixel_size (label, NULL, &height);
  *minimum = *natural = (int) (BARS_HEIGHT + AXIS + VAGUE_HEIGHT) + height;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 120;
      *natural = 260;
    }
}

static void
sp_date_chart_dispose (GObject *object)
{
  g_clear_pointer (&SP_DATE_CHART (object)->calendar, sp_calendar_unref);

  G_OBJECT_CLASS (sp_date_chart_parent_class)->dispose (object);
}

static void
sp_date_chart_class_init (SpDateChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_date_chart_dispose;
  widget_class->measure = sp_date_chart_measure;
  widget_class->size_allocate = sp_date_chart_size_allocate;
  widget_class->snapshot = sp_date_chart_snapshot;
  gtk_widget_class_set_css_name (widget_class, "datechart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sp_date_chart_init (SpDateChart *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  g_signal_connect_object (style, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

/**
 * sp_date_chart_new:
 *
 * Returns: (transfer floating): a chart of nothing
 */
GtkWidget *
sp_date_chart_new (void)
{
  return g_object_new (SP_TYPE_DATE_CHART, NULL);
}

/**
 * sp_date_chart_set_calendar:
 * @self: a chart
 * @calendar: (nullable): the changes to show
 *
 * Shows other changes.
 */
void
sp_date_chart_set_calendar (SpDateChart *self, SpCalendar *calendar)
{
  g_return_if_fail (SP_IS_DATE_CHART (self));

  g_clear_pointer (&self->calendar, sp_calendar_unref);
  self->calendar = calendar ? sp_calendar_ref (calendar) : NULL;
  self->pointed = (SpDate) { 0 };
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sp_date_chart_set_days:
 * @self: a chart
 * @day: the day that is looked at
 * @compared: the day that it is compared with, or 0
 *
 * Marks the axis up to a day, or between two.
 */
void
sp_date_chart_set_days (SpDateChart *self, guint32 day, guint32 compared)
{
  g_return_if_fail (SP_IS_DATE_CHART (self));

  if (self->day == day && self->compared == compared)
    return;
  self->day = day;
  self->compared = compared;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sp_date_chart_set_pointed:
 * @self: a chart
 * @period: a month or a year, or no date
 *
 * Lifts the bar that the pointer is on.
 */
void
sp_date_chart_set_pointed (SpDateChart *self, SpDate period)
{
  g_return_if_fail (SP_IS_DATE_CHART (self));

  if (sp_date_equal (self->pointed, period))
    return;
  self->pointed = period;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sp_date_chart_get_scale:
 * @self: a chart with a calendar
 *
 * Returns: how it lays out its calendar; good until it gets another calendar or another width
 */
SpDateScale
sp_date_chart_get_scale (SpDateChart *self)
{
  g_return_val_if_fail (SP_IS_DATE_CHART (self), ((SpDateScale) { 0 }));

  return get_scale (self);
}
