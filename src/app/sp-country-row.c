/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one row of the list of countries.
 *
 * GTK keeps some two hundred rows, of which fifteen are seen. So a row is one widget of a fixed height, which draws
 * itself, and only where it is in view or near: text and flags of the others are never looked at. */
#include "sp-country-row.h"
#include "sp-style.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define PADDING 4
#define HEAD_PADDING 7
#define SPACING 10
#define STRIP_HEIGHT 6
#define STRIP_GAP 1
#define STRIP_PADDING 2
#define ARROW_WIDTH 18
#define NATURAL_TEXT_WIDTH 180
#define MINIMUM_TEXT_WIDTH 60
#define FLAG_SCALE 1.3
#define MARK_WIDTH 16
#define MARK_HEIGHT 12

struct _SpCountryRow
{
  GtkWidget parent_instance;

  SpRowMetrics *metrics;
  SpCountryItem *item;
  SpComparison *comparison;
  gboolean is_head;
  gboolean asleep;
  gboolean is_cut;
};

G_DEFINE_FINAL_TYPE (SpCountryRow, sp_country_row, GTK_TYPE_WIDGET)

/* Where the next thing is drawn: the room that is left, from where reading starts. */
typedef struct
{
  GtkSnapshot *snapshot;
  SpCountryRow *row;
  const SpTheme *theme;
  GdkRGBA color;
  double width;
  double height;
  double start;
  double end;
  gboolean mirrored;
} Canvas;

static gboolean
is_compared (SpCountryRow *self)
{
  SpCountry *country = self->item ? sp_country_item_get_country (self->item) : NULL;

  return country != NULL && self->comparison != NULL && sp_comparison_has (self->comparison, country);
}

static char *
format_spoken (SpCountryRow *self)
{
  g_autofree char *spoken = sp_country_item_get_spoken (self->item);

  if (!is_compared (self))
    return g_steal_pointer (&spoken);
  /* Translators: what a screen reader says of a country that is set side by side with others. */
  return g_strdup_printf (_ ("%s. In the comparison"), spoken);
}

static void
update_spoken (SpCountryRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *spoken = NULL;

  if (parent == NULL || self->item == NULL)
    return;
  spoken = format_spoken (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
comparison_changed_cb (SpCountryRow *self)
{
  update_spoken (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
item_changed_cb (SpCountryRow *self)
{
  gboolean is_head = sp_country_item_get_country (self->item) == NULL;

  if (self->is_head != is_head)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  self->is_head = is_head;
  update_spoken (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static double
place (const Canvas *canvas, double x, double width)
{
  return canvas->mirrored ? canvas->width - x - width : x;
}

static GdkRGBA
get_color (const Canvas *canvas, gboolean dim)
{
  GdkRGBA color = canvas->color;

  if (dim)
    color.alpha *= canvas->theme->high_contrast ? 0.9f : 0.6f;
  return color;
}

static PangoLayout *
create_layout (GtkWidget *widget, const char *text, double scale, gboolean bold)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, text);
  PangoAttrList *attributes = pango_attr_list_new ();

  if (scale < 1 || scale > 1)
    pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  if (bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  return layout;
}

/* Its middle is at @middle. The layout may have put its text to either side of the width that it was given. */
static void
draw_layout (const Canvas *canvas, PangoLayout *layout, double x, double middle, const GdkRGBA *color)
{
  PangoRectangle text;
  double left;

  pango_layout_get_pixel_extents (layout, NULL, &text);
  left = place (canvas, x, text.width) - text.x;
  gtk_snapshot_save (canvas->snapshot);
  gtk_snapshot_translate (canvas->snapshot, &GRAPHENE_POINT_INIT ((float) left, (float) (middle - text.height / 2.0)));
  gtk_snapshot_append_layout (canvas->snapshot, layout, color);
  gtk_snapshot_restore (canvas->snapshot);
}

static void
draw_line (const Canvas *canvas, const char *text, double scale, gboolean bold, double middle, const GdkRGBA *color)
{
  g_autoptr (PangoLayout) layout = create_layout (GTK_WIDGET (canvas->row), text, scale, bold);

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (layout, (int) (MAX (canvas->end - canvas->start, 0) * PANGO_SCALE));
  canvas->row->is_cut |= pango_layout_is_ellipsized (layout);
  draw_layout (canvas, layout, canvas->start, middle, color);
}

static cairo_t *
begin_cairo (const Canvas *canvas, double x, double y, double width, double height)
{
  cairo_t *cr;

  x = place (canvas, x, width);
  cr = gtk_snapshot_append_cairo (canvas->snapshot,
                                  &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height));
  cairo_translate (cr, x, y);
  return cr;
}

static void
draw_look (Canvas *canvas, const SpLook *look)
{
  double size = canvas->row->metrics->swatch;
  cairo_t *cr = begin_cairo (canvas, canvas->end - size, floor ((canvas->height - size) / 2), size, size);

  sp_look_draw_swatch (look, cr, 0, 0, size, canvas->theme);
  cairo_destroy (cr);
  canvas->end -= size;
}

static void
draw_arrow (Canvas *canvas)
{
  g_autoptr (PangoLayout) arrow = create_layout (GTK_WIDGET (canvas->row), canvas->mirrored ? "←" : "→", 1, FALSE);
  GdkRGBA color = get_color (canvas, TRUE);
  int width;

  pango_layout_get_pixel_size (arrow, &width, NULL);
  draw_layout (canvas, arrow, canvas->end - (ARROW_WIDTH + width) / 2.0, canvas->height / 2, &color);
  canvas->end -= ARROW_WIDTH;
}

/* Two panes, side by side. */
static void
draw_compared (Canvas *canvas)
{
  cairo_t *cr =
    begin_cairo (canvas, canvas->end - MARK_WIDTH, floor ((canvas->height - MARK_HEIGHT) / 2), MARK_WIDTH, MARK_HEIGHT);

  cairo_rectangle (cr, 1, 1, MARK_WIDTH - 2, MARK_HEIGHT - 2);
  cairo_move_to (cr, MARK_WIDTH / 2.0, 1);
  cairo_line_to (cr, MARK_WIDTH / 2.0, MARK_HEIGHT - 1);
  cairo_set_line_width (cr, 2);
  gdk_cairo_set_source_rgba (cr, &canvas->color);
  cairo_stroke (cr);
  cairo_destroy (cr);
  canvas->end -= MARK_WIDTH + SPACING;
}

/* From the end: what it is now, and before that what it was. */
static void
draw_looks (Canvas *canvas)
{
  SpLook looks[2];
  guint n_looks = sp_country_item_get_looks (canvas->row->item, canvas->theme, looks);

  for (guint i = n_looks; i > 0; i--)
    {
      draw_look (canvas, &looks[i - 1]);
      if (i > 1)
        draw_arrow (canvas);
    }
  if (n_looks > 0)
    canvas->end -= SPACING;
}

static void
draw_flag (Canvas *canvas)
{
  const char *code = sp_record_get_id (SP_RECORD (sp_country_item_get_country (canvas->row->item)));
  g_autofree char *flag = sp_country_get_flag (code);
  g_autoptr (PangoLayout) layout = create_layout (GTK_WIDGET (canvas->row), flag, FLAG_SCALE, FALSE);
  double room = canvas->row->metrics->flag;
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  draw_layout (canvas, layout, canvas->start + (room - width) / 2, canvas->height / 2, &canvas->color);
  canvas->start += room + SPACING;
}

static void
draw_strip (Canvas *canvas)
{
  double width = canvas->end - canvas->start;
  cairo_t *cr;

  if (width <= 0)
    return;
  cr = begin_cairo (canvas, canvas->start, canvas->height - STRIP_PADDING - STRIP_HEIGHT, width, STRIP_HEIGHT);
  if (canvas->mirrored)
    {
      cairo_translate (cr, width, 0);
      cairo_scale (cr, -1, 1);
    }
  sp_country_item_draw_strip (canvas->row->item, cr, width, STRIP_HEIGHT, canvas->theme);
  cairo_destroy (cr);
}

static void
draw_country (Canvas *canvas)
{
  SpCountryItem *item = canvas->row->item;
  const SpRowMetrics *metrics = canvas->row->metrics;
  GdkRGBA dim = get_color (canvas, TRUE);

  draw_looks (canvas);
  if (is_compared (canvas->row))
    draw_compared (canvas);
  draw_flag (canvas);
  draw_line (canvas, sp_country_item_get_name (item), 1, FALSE, PADDING + metrics->line / 2.0, &canvas->color);
  draw_line (canvas, sp_country_item_get_words (item), SP_COUNTRY_ROW_SMALL, FALSE,
             PADDING + metrics->line + metrics->small_line / 2.0, &dim);
  if (sp_country_item_has_strip (item))
    draw_strip (canvas);
}

static void
draw_triangle (Canvas *canvas, gboolean open)
{
  double room = canvas->row->metrics->flag;
  cairo_t *cr = begin_cairo (canvas, canvas->start, canvas->height / 2 - 6, room, 12);

  cairo_translate (cr, room / 2, 6);
  if (open)
    cairo_rotate (cr, G_PI_2);
  else if (canvas->mirrored)
    cairo_rotate (cr, G_PI);
  cairo_move_to (cr, -2.5, -5);
  cairo_line_to (cr, 2.5, 0);
  cairo_line_to (cr, -2.5, 5);
  cairo_close_path (cr);
  gdk_cairo_set_source_rgba (cr, &canvas->color);
  cairo_fill (cr);
  cairo_destroy (cr);
  canvas->start += room + SPACING;
}

static void
draw_count (Canvas *canvas, guint count)
{
  g_autofree char *text = g_strdup_printf ("%'u", count);
  g_autoptr (PangoLayout) layout = create_layout (GTK_WIDGET (canvas->row), text, 1, FALSE);
  GdkRGBA dim = get_color (canvas, TRUE);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  draw_layout (canvas, layout, canvas->end - width, canvas->height / 2, &dim);
  canvas->end -= width + SPACING;
}

static void
draw_head (Canvas *canvas)
{
  SpCountryItem *item = canvas->row->item;

  draw_triangle (canvas, sp_country_item_is_open (item));
  draw_looks (canvas);
  draw_count (canvas, sp_country_item_get_count (item));
  draw_line (canvas, sp_country_item_get_name (item), 1, TRUE, canvas->height / 2, &canvas->color);
}

static void
draw_way_on (Canvas *canvas)
{
  GdkRGBA color = canvas->color;

  canvas->start += canvas->row->metrics->flag + SPACING;
  gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (canvas->row)), "accent_color", &color);
  draw_line (canvas, sp_country_item_get_words (canvas->row->item), 1, FALSE, canvas->height / 2, &color);
}

/* One view further on is drawn, so that it is there when it is scrolled to; see sp_country_row_wake(). */
static gboolean
is_near_view (SpCountryRow *self)
{
  GtkWidget *list = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_LIST_VIEW);
  graphene_point_t point;
  float height;

  if (list == NULL || !gtk_widget_compute_point (GTK_WIDGET (self), list, &GRAPHENE_POINT_INIT (0, 0), &point))
    return TRUE;
  height = (float) gtk_widget_get_height (list);
  return point.y + (float) gtk_widget_get_height (GTK_WIDGET (self)) >= -height / 2 && point.y <= 1.5f * height;
}

static void
sp_country_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpCountryRow *self = SP_COUNTRY_ROW (widget);
  Canvas canvas = {
    .snapshot = snapshot,
    .row = self,
    .theme = sp_style_get_theme (),
    .width = gtk_widget_get_width (widget),
    .height = gtk_widget_get_height (widget),
    .end = gtk_widget_get_width (widget),
    .mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL,
  };

  if (self->item == NULL)
    return;
  self->asleep = !is_near_view (self);
  if (self->asleep)
    return;
  self->is_cut = FALSE;
  sp_row_metrics_ensure (self->metrics, widget);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &canvas.color);
  if (sp_country_item_is_head (self->item))
    draw_head (&canvas);
  else if (sp_country_item_get_country (self->item) != NULL)
    draw_country (&canvas);
  else
    draw_way_on (&canvas);
}

/* The same for every country, whatever is known of it, so that nothing jumps as the date moves. */
static int
get_height (SpCountryRow *self)
{
  const SpRowMetrics *metrics = self->metrics;

  if (self->is_head)
    return metrics->line + 2 * HEAD_PADDING;
  return PADDING + metrics->line + metrics->small_line + STRIP_GAP + STRIP_HEIGHT + STRIP_PADDING;
}

static void
sp_country_row_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size G_GNUC_UNUSED,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline G_GNUC_UNUSED,
                        int *natural_baseline G_GNUC_UNUSED)
{
  SpCountryRow *self = SP_COUNTRY_ROW (widget);
  int beside_text;

  sp_row_metrics_ensure (self->metrics, widget);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = get_height (self);
      return;
    }
  beside_text = self->metrics->flag + self->metrics->swatch + 2 * SPACING;
  *minimum = beside_text + MINIMUM_TEXT_WIDTH;
  *natural = beside_text + NATURAL_TEXT_WIDTH;
}

/* All of it, where there was no room. */
static gboolean
sp_country_row_query_tooltip (GtkWidget *widget,
                              int x G_GNUC_UNUSED,
                              int y G_GNUC_UNUSED,
                              gboolean by_keyboard G_GNUC_UNUSED,
                              GtkTooltip *tooltip)
{
  SpCountryRow *self = SP_COUNTRY_ROW (widget);
  g_autofree char *spoken = NULL;

  if (self->item == NULL || !self->is_cut)
    return FALSE;
  spoken = sp_country_item_get_spoken (self->item);
  gtk_tooltip_set_text (tooltip, spoken);
  return TRUE;
}

static void
sp_country_row_dispose (GObject *object)
{
  SpCountryRow *self = SP_COUNTRY_ROW (object);

  sp_country_row_set_item (self, NULL);
  g_clear_object (&self->comparison);
  g_clear_pointer (&self->metrics, sp_row_metrics_unref);

  G_OBJECT_CLASS (sp_country_row_parent_class)->dispose (object);
}

static void
sp_country_row_class_init (SpCountryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_country_row_dispose;
  widget_class->snapshot = sp_country_row_snapshot;
  widget_class->measure = sp_country_row_measure;
  widget_class->query_tooltip = sp_country_row_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "countryrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sp_country_row_init (SpCountryRow *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

/**
 * sp_country_row_new:
 * @metrics: the sizes of all rows
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
sp_country_row_new (SpRowMetrics *metrics)
{
  SpCountryRow *self = g_object_new (SP_TYPE_COUNTRY_ROW, NULL);

  self->metrics = sp_row_metrics_ref (metrics);
  return GTK_WIDGET (self);
}

/**
 * sp_country_row_set_item:
 * @self: a row
 * @item: (nullable): what to show, or %NULL for nothing
 *
 * Shows a section's head, a country or a way on, and follows its changes.
 */
void
sp_country_row_set_item (SpCountryRow *self, SpCountryItem *item)
{
  g_return_if_fail (SP_IS_COUNTRY_ROW (self));

  if (self->item == item)
    return;
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (self->item, item_changed_cb, self);
  g_set_object (&self->item, item);
  if (item == NULL)
    return;
  g_signal_connect_object (item, "changed", G_CALLBACK (item_changed_cb), self, G_CONNECT_SWAPPED);
  item_changed_cb (self);
}

/**
 * sp_country_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): what it shows
 */
SpCountryItem *
sp_country_row_get_item (SpCountryRow *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ROW (self), NULL);

  return self->item;
}

/**
 * sp_country_row_set_comparison:
 * @self: a row
 * @comparison: the comparison set
 *
 * Marks the row while its country is in the set.
 */
void
sp_country_row_set_comparison (SpCountryRow *self, SpComparison *comparison)
{
  g_return_if_fail (SP_IS_COUNTRY_ROW (self));
  g_return_if_fail (SP_IS_COMPARISON (comparison));

  if (!g_set_object (&self->comparison, comparison))
    return;
  g_signal_connect_object (comparison, "items-changed", G_CALLBACK (comparison_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sp_country_row_wake:
 * @self: a row
 *
 * Draws the row if it was left out for being far from view. To be called when the list was scrolled by half a view.
 */
void
sp_country_row_wake (SpCountryRow *self)
{
  g_return_if_fail (SP_IS_COUNTRY_ROW (self));

  if (self->asleep)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}
