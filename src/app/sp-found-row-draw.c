/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a row of the found quotes looks like: who said it, when, three lines of the words, and the stances. */
#include "sp-found-row-draw.h"

#include "sp-country-names.h"
#include "sp-drawn-text.h"
#include "sp-extract.h"
#include "sp-found-marks.h"
#include "sp-found-piece.h"
#include "sp-look.h"
#include "sp-style.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define PADDING 9
#define SPACING 8
#define LINE_GAP 2
#define MAX_LINES 3

/* Of the words where a line below them is for something else. */
#define MAX_LINES_OF_WORDS 2

#define SMALL 0.85

/* More than what goes into a line of the widest screen. */
#define MAX_CHARACTERS 1200

/* Where the next thing is drawn: the room that is left, from where reading starts. */
typedef struct
{
  GtkWidget *row;
  GtkSnapshot *snapshot;
  const SpFoundRowContent *content;
  const SpTheme *theme;
  GdkRGBA color;
  double width;
  double start;
  double end;
  double top;
  guint n_lines; /* that are left for the words and what is below them */
  gboolean mirrored;
} Canvas;

/* A text in lines: how many it may have, and how it looks. */
typedef struct
{
  const char *language;
  guint max_lines;
  double scale;
  gboolean bold;
  gboolean dim;
} TextStyle;

static GdkRGBA
get_color (const Canvas *canvas, gboolean dim)
{
  return dim ? sp_style_dim (&canvas->color) : canvas->color;
}

static PangoAttrList *
create_attributes (const Canvas *canvas, const TextStyle *style)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  if (style->scale < 1)
    pango_attr_list_insert (attributes, pango_attr_scale_new (style->scale));
  if (style->bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  if (style->language != NULL)
    pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (style->language)));
  /* Whatever font a script needs, a row is as high as the others */
  if (style->max_lines > 1)
    pango_attr_list_insert (attributes,
                            pango_attr_line_height_new_absolute (canvas->content->metrics->line * PANGO_SCALE));
  return attributes;
}

/* As wide as the room that is left. */
static PangoLayout *
create_layout (const Canvas *canvas)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (canvas->row, NULL);

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout, canvas->mirrored ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  pango_layout_set_width (layout, (int) (MAX (canvas->end - canvas->start, 1) * PANGO_SCALE));
  return layout;
}

static PangoLayout *
create_line (const Canvas *canvas, const char *text, const TextStyle *style)
{
  PangoLayout *layout = create_layout (canvas);
  PangoAttrList *attributes = create_attributes (canvas, style);

  sp_found_marks_add (attributes, canvas->content->search, text, 0);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_height (layout, -1);
  return layout;
}

static void
draw_layout (const Canvas *canvas, PangoLayout *layout, double x, double y, gboolean dim)
{
  GdkRGBA color = get_color (canvas, dim);

  sp_drawn_text_append (canvas->snapshot, layout, x, y, &color);
}

/* At the start of the room that is left, in the middle of the first line; the room gets less. */
static void
draw_short (Canvas *canvas, const char *text, const TextStyle *style, double max_width)
{
  g_autoptr (PangoLayout) layout = create_line (canvas, text, style);
  PangoRectangle extents;
  double left;

  pango_layout_set_width (layout, (int) (MAX (max_width, 1) * PANGO_SCALE));
  pango_layout_get_pixel_extents (layout, NULL, &extents);
  left = canvas->mirrored ? canvas->width - canvas->start - extents.width : canvas->start;
  /* Placed by its own width: the layout may have put it to either side of its room */
  draw_layout (canvas, layout, left - extents.x, canvas->top + (canvas->content->metrics->line - extents.height) / 2.0,
               style->dim);
  canvas->start += extents.width + SPACING;
}

static void
draw_date (Canvas *canvas)
{
  const TextStyle style = { .max_lines = 1, .scale = SMALL, .dim = TRUE };
  g_autofree char *date = sp_date_format (sp_quote_get_said (canvas->content->quote));
  g_autoptr (PangoLayout) layout = create_line (canvas, *date ? date : _ ("Date not known"), &style);
  int width, height;

  pango_layout_set_width (layout, -1);
  pango_layout_get_pixel_size (layout, &width, &height);
  canvas->end -= width;
  draw_layout (canvas, layout, canvas->mirrored ? canvas->width - canvas->end - width : canvas->end,
               canvas->top + (canvas->content->metrics->line - height) / 2.0, TRUE);
  canvas->end -= SPACING;
}

static void
trace_star (cairo_t *cr, double x, double y, double radius)
{
  for (guint i = 0; i < 10; i++)
    {
      double angle = i * G_PI / 5 - G_PI_2;
      double distance = i % 2 == 0 ? radius : radius * 0.45;

      cairo_line_to (cr, x + distance * cos (angle), y + distance * sin (angle));
    }
  cairo_close_path (cr);
}

static void
draw_star (Canvas *canvas)
{
  double side = canvas->content->metrics->line;
  double x = canvas->mirrored ? canvas->width - canvas->end : canvas->end - side;
  cairo_t *cr = gtk_snapshot_append_cairo (canvas->snapshot, &GRAPHENE_RECT_INIT ((float) x, (float) canvas->top,
                                                                                  (float) side, (float) side));

  trace_star (cr, x + side / 2, canvas->top + side / 2, side * 0.42);
  gdk_cairo_set_source_rgba (cr, &canvas->color);
  cairo_fill (cr);
  cairo_destroy (cr);
  canvas->end -= side + SPACING / 2.0;
}

static void
draw_flag (Canvas *canvas)
{
  const TextStyle style = { .max_lines = 1, .scale = 1 };
  SpCountry *country = sp_actor_get_country (sp_quote_get_speaker (canvas->content->quote));
  double room = canvas->content->metrics->flag;
  double start = canvas->start;
  g_autofree char *flag = NULL;

  if (country != NULL)
    {
      flag = sp_country_get_flag (sp_record_get_id (SP_RECORD (country)));
      draw_short (canvas, flag, &style, room + SPACING);
    }
  canvas->start = start + room + SPACING;
}

/* The name first, and the role in what it leaves. */
static void
draw_speaker (Canvas *canvas)
{
  const TextStyle name_style = { .max_lines = 1, .scale = 1, .bold = TRUE };
  const TextStyle role_style = { .max_lines = 1, .scale = 1, .dim = TRUE };
  SpQuote *quote = canvas->content->quote;
  g_autofree char *name = sp_extract_make (sp_actor_get_name (sp_quote_get_speaker (quote)), 0, MAX_CHARACTERS);
  g_autofree char *role = NULL;

  draw_short (canvas, name, &name_style, canvas->end - canvas->start);
  if (sp_quote_get_role (quote) == NULL || canvas->end - canvas->start < 4 * canvas->content->metrics->line)
    return;
  role = sp_extract_make (sp_quote_get_role (quote), 0, MAX_CHARACTERS);
  draw_short (canvas, role, &role_style, canvas->end - canvas->start);
}

static void
draw_head (Canvas *canvas)
{
  double start = canvas->start, end = canvas->end;

  draw_date (canvas);
  if (canvas->content->starred)
    draw_star (canvas);
  draw_speaker (canvas);
  canvas->start = start;
  canvas->end = end;
  canvas->top += canvas->content->metrics->line + LINE_GAP;
}

/* “≠” in a square of this side: the government stood elsewhere. */
static void
draw_differing (const Canvas *canvas, cairo_t *cr, double x, double y, double side)
{
  GdkRGBA color = get_color (canvas, FALSE);

  gtk_style_context_lookup_color (gtk_widget_get_style_context (canvas->row), "warning_color", &color);
  cairo_move_to (cr, x + side * 0.2, y + side * 0.38);
  cairo_rel_line_to (cr, side * 0.6, 0);
  cairo_move_to (cr, x + side * 0.2, y + side * 0.62);
  cairo_rel_line_to (cr, side * 0.6, 0);
  cairo_move_to (cr, x + side * 0.64, y + side * 0.15);
  cairo_rel_line_to (cr, side * -0.28, side * 0.7);
  cairo_set_line_width (cr, MAX (side / 12, 1.5));
  gdk_cairo_set_source_rgba (cr, &color);
  cairo_stroke (cr);
}

/* Below a letter is marked that the speaker’s government stood elsewhere. */
static void
draw_stances (Canvas *canvas)
{
  GPtrArray *stances = sp_quote_get_stances (canvas->content->quote);
  guint n = MIN (stances->len, SP_FOUND_ROW_MOST_STANCES);
  double side = canvas->content->metrics->swatch;
  double width = sp_found_row_draw_get_stances_width (canvas->content->quote, canvas->content->metrics);
  double x = canvas->mirrored ? canvas->width - canvas->end : canvas->end - width;
  cairo_t *cr;

  if (n == 0)
    return;
  cr = gtk_snapshot_append_cairo (canvas->snapshot, &GRAPHENE_RECT_INIT ((float) x, (float) canvas->top, (float) width,
                                                                         2 * (float) side));
  for (guint i = 0; i < n; i++)
    {
      guint number = canvas->mirrored ? n - 1 - i : i;
      const SpStance *stance = stances->pdata[number];
      SpLook look = sp_look_new_for_level (stance->question, stance->level, canvas->theme);

      sp_look_draw_swatch (&look, cr, x + i * (side + LINE_GAP), canvas->top, side, canvas->theme);
      if ((canvas->content->differing & 1u << number) != 0)
        draw_differing (canvas, cr, x + i * (side + LINE_GAP), canvas->top + side, side);
    }
  cairo_destroy (cr);
  canvas->end -= width + SPACING;
}

/* As many lines of those that are left as the style lets, and as the text has. */
static void
draw_piece (Canvas *canvas, const char *text, const char *format, const TextStyle *style)
{
  PangoAttrList *attributes = create_attributes (canvas, style);
  guint n_lines = MIN (style->max_lines, canvas->n_lines);
  const SpFoundPiece piece = { text, format, style->language, canvas->content->search, attributes, n_lines };
  g_autoptr (PangoLayout) layout = create_layout (canvas);

  sp_found_piece_lay_out (&piece, layout);
  pango_attr_list_unref (attributes);
  n_lines = MIN ((guint) pango_layout_get_line_count (layout), n_lines);
  draw_layout (canvas, layout, canvas->mirrored ? canvas->width - canvas->end : canvas->start, canvas->top, style->dim);
  canvas->top += n_lines * canvas->content->metrics->line;
  canvas->n_lines -= n_lines;
}

/* Where neither words nor translation have what was searched, the part of the quote that has it. */
static const char *
find_other_reason (const Canvas *canvas, const char **format)
{
  SpSearch *search = canvas->content->search;
  SpQuote *quote = canvas->content->quote;
  const struct
  {
    const char *format;
    const char *text;
  } reasons[] = {
    /* Translators: why a quote was found: its context has the words that were searched. */
    { _ ("Context: %s"), sp_quote_get_context (quote) },
    /* Translators: why a quote was found: where it was said has the words that were searched. */
    { _ ("Where: %s"), sp_quote_get_venue (quote) },
    /* Translators: why a quote was found: its source has the words that were searched. */
    { _ ("Source: %s"), sp_source_get_title (sp_quote_get_source (quote)) },
  };
  gsize first, last;

  if (search == NULL || sp_search_is_empty (search) ||
      sp_found_piece_find (sp_quote_get_text (quote), search, &first, &last) ||
      sp_found_piece_find (sp_quote_get_translation (quote), search, &first, &last))
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    if (sp_found_piece_find (reasons[i].text, search, &first, &last))
      {
        *format = reasons[i].format;
        return reasons[i].text;
      }
  return NULL;
}

static void
draw_words (Canvas *canvas)
{
  SpQuote *quote = canvas->content->quote;
  const char *format = "%s";
  const char *below = find_other_reason (canvas, &format);
  TextStyle words_style = { .max_lines = MAX_LINES, .scale = 1, .language = sp_quote_get_language (quote) };
  const TextStyle below_style = { .max_lines = MAX_LINES, .scale = 1, .dim = TRUE };

  if (below == NULL)
    below = sp_quote_get_translation (quote);
  if (below != NULL)
    words_style.max_lines = MAX_LINES_OF_WORDS;
  /* Translators: the words of a quote, between the quotation marks of your language. */
  draw_piece (canvas, sp_quote_get_text (quote), _ ("“%s”"), &words_style);
  if (below != NULL)
    draw_piece (canvas, below, format, &below_style);
}

/**
 * sp_found_row_draw_get_height:
 * @metrics: the sizes of all rows
 *
 * Returns: the height of a row in pixels, the same for every quote
 */
int
sp_found_row_draw_get_height (const SpRowMetrics *metrics)
{
  return 2 * PADDING + LINE_GAP + (MAX_LINES + 1) * metrics->line;
}

/**
 * sp_found_row_draw_get_stances_width:
 * @quote: a quote
 * @metrics: the sizes of all rows
 *
 * Returns: the width in pixels of the letters of its stances, at the end of the row
 */
double
sp_found_row_draw_get_stances_width (SpQuote *quote, const SpRowMetrics *metrics)
{
  guint n = MIN (sp_quote_get_stances (quote)->len, SP_FOUND_ROW_MOST_STANCES);

  return n == 0 ? 0 : n * metrics->swatch + (n - 1) * LINE_GAP;
}

/**
 * sp_found_row_draw:
 * @row: the row
 * @snapshot: where to draw
 * @content: what to draw
 *
 * Draws a row: speaker, role and date, then three lines of the words, and of the translation or of what else was found,
 * with what was found among them and marked.
 */
void
sp_found_row_draw (GtkWidget *row, GtkSnapshot *snapshot, const SpFoundRowContent *content)
{
  Canvas canvas = {
    .row = row,
    .snapshot = snapshot,
    .content = content,
    .theme = sp_style_get_theme (),
    .width = gtk_widget_get_width (row),
    .end = gtk_widget_get_width (row),
    .top = PADDING,
    .n_lines = MAX_LINES,
    .mirrored = gtk_widget_get_direction (row) == GTK_TEXT_DIR_RTL,
  };

  gtk_style_context_get_color (gtk_widget_get_style_context (row), &canvas.color);
  draw_flag (&canvas);
  draw_head (&canvas);
  draw_stances (&canvas);
  draw_words (&canvas);
}
