/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a row of the list of countries looks like. */
#include "sp-country-row-private.h"

#include "sp-drawn-text.h"
#include "sp-style.h"

#define ARROW_WIDTH 18
#define FLAG_SCALE 1.3
#define MARK_WIDTH 16
#define MARK_HEIGHT 12

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

static double
place (const Canvas *canvas, double x, double width)
{
  return canvas->mirrored ? canvas->width - x - width : x;
}

static GdkRGBA
get_color (const Canvas *canvas, gboolean dim)
{
  return dim ? sp_style_dim (&canvas->color) : canvas->color;
}

/* Its middle is at @middle. The layout may have put its text to either side of the width that it was given. */
static void
draw_layout (const Canvas *canvas, PangoLayout *layout, double x, double middle, const GdkRGBA *color)
{
  PangoRectangle text;

  pango_layout_get_pixel_extents (layout, NULL, &text);
  sp_drawn_text_append (canvas->snapshot, layout, place (canvas, x, text.width) - text.x, middle - text.height / 2.0,
                        color);
}

static void
draw_line (const Canvas *canvas, const char *text, double scale, gboolean bold, double middle, const GdkRGBA *color)
{
  g_autoptr (PangoLayout) layout = sp_drawn_text_new (GTK_WIDGET (canvas->row), text, scale, bold);

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (layout, (int) (MAX (canvas->end - canvas->start, 0) * PANGO_SCALE));
  canvas->row->is_cut |= pango_layout_is_ellipsized (layout);
  draw_layout (canvas, layout, canvas->start, middle, color);
}

/* Where there is no room for all of it, it is said more briefly, and if need be cut before the date, which comes last. */
static void
draw_words (const Canvas *canvas, double middle, const GdkRGBA *color)
{
  SpCountryItem *item = canvas->row->item;
  g_autoptr (PangoLayout) layout =
    sp_drawn_text_new (GTK_WIDGET (canvas->row), sp_country_item_get_words (item), SP_COUNTRY_ROW_SMALL, FALSE);

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_MIDDLE);
  pango_layout_set_width (layout, (int) (MAX (canvas->end - canvas->start, 0) * PANGO_SCALE));
  if (pango_layout_is_ellipsized (layout))
    {
      g_autofree char *brief = sp_country_item_get_brief_words (item);

      canvas->row->is_cut = TRUE;
      pango_layout_set_text (layout, brief, -1);
    }
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
  g_autoptr (PangoLayout) arrow = sp_drawn_text_new (GTK_WIDGET (canvas->row), canvas->mirrored ? "←" : "→", 1, FALSE);
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
  canvas->end -= MARK_WIDTH + SP_COUNTRY_ROW_SPACING;
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
    canvas->end -= SP_COUNTRY_ROW_SPACING;
}

static void
draw_flag (Canvas *canvas)
{
  const char *code = sp_record_get_id (SP_RECORD (sp_country_item_get_country (canvas->row->item)));
  g_autofree char *flag = sp_country_get_flag (code);
  g_autoptr (PangoLayout) layout = sp_drawn_text_new (GTK_WIDGET (canvas->row), flag, FLAG_SCALE, FALSE);
  double room = canvas->row->metrics->flag;
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  draw_layout (canvas, layout, canvas->start + (room - width) / 2, canvas->height / 2, &canvas->color);
  canvas->start += room + SP_COUNTRY_ROW_SPACING;
}

static void
draw_strip (Canvas *canvas)
{
  double width = canvas->end - canvas->start;
  cairo_t *cr;

  if (width <= 0)
    return;
  cr = begin_cairo (canvas, canvas->start, canvas->height - SP_COUNTRY_ROW_STRIP_PADDING - SP_COUNTRY_ROW_STRIP_HEIGHT,
                    width, SP_COUNTRY_ROW_STRIP_HEIGHT);
  if (canvas->mirrored)
    {
      cairo_translate (cr, width, 0);
      cairo_scale (cr, -1, 1);
    }
  sp_country_item_draw_strip (canvas->row->item, cr, width, SP_COUNTRY_ROW_STRIP_HEIGHT, canvas->theme);
  cairo_destroy (cr);
}

static void
draw_country (Canvas *canvas)
{
  SpCountryItem *item = canvas->row->item;
  const SpRowMetrics *metrics = canvas->row->metrics;
  GdkRGBA dim = get_color (canvas, TRUE);

  draw_looks (canvas);
  if (sp_country_row_is_compared (canvas->row))
    draw_compared (canvas);
  draw_flag (canvas);
  draw_line (canvas, sp_country_item_get_name (item), 1, FALSE, SP_COUNTRY_ROW_PADDING + metrics->line / 2.0,
             &canvas->color);
  draw_words (canvas, SP_COUNTRY_ROW_PADDING + metrics->line + metrics->small_line / 2.0, &dim);
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
  canvas->start += room + SP_COUNTRY_ROW_SPACING;
}

static void
draw_count (Canvas *canvas, guint count)
{
  g_autofree char *text = g_strdup_printf ("%'u", count);
  g_autoptr (PangoLayout) layout = sp_drawn_text_new (GTK_WIDGET (canvas->row), text, 1, FALSE);
  GdkRGBA dim = get_color (canvas, TRUE);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  draw_layout (canvas, layout, canvas->end - width, canvas->height / 2, &dim);
  canvas->end -= width + SP_COUNTRY_ROW_SPACING;
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

  canvas->start += canvas->row->metrics->flag + SP_COUNTRY_ROW_SPACING;
  gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (canvas->row)), "accent_color", &color);
  draw_line (canvas, sp_country_item_get_words (canvas->row->item), 1, FALSE, canvas->height / 2, &color);
}

/* All of a row; its metrics must be known. */
void
sp_country_row_draw (SpCountryRow *self, GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  Canvas canvas = {
    .snapshot = snapshot,
    .row = self,
    .theme = sp_style_get_theme (),
    .width = gtk_widget_get_width (widget),
    .height = gtk_widget_get_height (widget),
    .end = gtk_widget_get_width (widget),
    .mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL,
  };

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &canvas.color);
  if (sp_country_item_is_head (self->item))
    draw_head (&canvas);
  else if (sp_country_item_get_country (self->item) != NULL)
    draw_country (&canvas);
  else
    draw_way_on (&canvas);
}
