/* SPDX-License-Identifier: GPL-3.0-or-later
 * Draws the tiles of a comparison's table. */
#include "sp-matrix-draw.h"

#include "sp-country-row.h"
#include "sp-drawn-text.h"
#include "sp-look.h"
#include "sp-matrix-speech.h"
#include "sp-style.h"

/* What the arrow of a sorted head takes, and how large it is. */
#define ARROW_ROOM 14
#define ARROW_SIZE 8

/* Between a count and its swatch; and where there is too little room, between that and the next. */
#define COUNT_GAP 4
#define COUNT_TIGHT_SPACING 4

/* Text in the room from @x on, of @width, with its top at @y. */
typedef struct
{
  double x;
  double y;
  double width;
  double scale;
  gboolean bold;
  gboolean dim;
  int max_lines;
} Place;

static double
mirror (const SpMatrixCanvas *canvas, double x, double width)
{
  return canvas->mirrored ? canvas->width - x - width : x;
}

static GdkRGBA
get_color (const SpMatrixCanvas *canvas, gboolean dim)
{
  return dim ? sp_style_dim (&canvas->color) : canvas->color;
}

/* A word for which there is no room is not broken: from its line on all that is left is on one line, and cut. */
static void
keep_words (PangoLayout *layout, int most_lines)
{
  int width = pango_layout_get_width (layout);
  int n_lines;

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  n_lines = MIN (pango_layout_get_line_count (layout), most_lines);
  for (int i = 0; i < n_lines; i++)
    {
      PangoRectangle extents;

      pango_layout_line_get_extents (pango_layout_get_line_readonly (layout, i), NULL, &extents);
      if (extents.width > width)
        {
          pango_layout_set_height (layout, -(i + 1));
          return;
        }
    }
}

/* Returns how high it is. */
static int
draw_text (SpMatrixCanvas *canvas, const char *text, const Place *place)
{
  g_autoptr (PangoLayout) layout = sp_drawn_text_new (canvas->widget, text, place->scale, place->bold);
  GdkRGBA color = get_color (canvas, place->dim);
  int height;

  if (place->width <= 0)
    return 0;
  pango_layout_set_width (layout, (int) (place->width * PANGO_SCALE));
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (layout, -MAX (place->max_lines, 1));
  if (place->bold)
    keep_words (layout, MAX (place->max_lines, 1));
  /* Starts where reading of the table does: Pango turns the sides round for words that run against the window. */
  pango_layout_set_alignment (layout, pango_layout_get_direction (layout, 0) == PANGO_DIRECTION_RTL ? PANGO_ALIGN_RIGHT
                                                                                                    : PANGO_ALIGN_LEFT);
  pango_layout_get_pixel_size (layout, NULL, &height);
  canvas->is_cut |= pango_layout_is_ellipsized (layout);
  sp_drawn_text_append (canvas->snapshot, layout, mirror (canvas, place->x, place->width), place->y, &color);
  return height;
}

static void
draw_swatch (SpMatrixCanvas *canvas, const SpLook *look, double x, double y, double size)
{
  cairo_t *cr;

  x = floor (mirror (canvas, x, size));
  cr = gtk_snapshot_append_cairo (canvas->snapshot,
                                  &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) size, (float) size));
  sp_look_draw_swatch (look, cr, x, y, size, canvas->theme);
  cairo_destroy (cr);
}

/* --- Cells ------------------------------------------------------------------------------------------------------ */

static SpLook
find_look (SpMatrixCanvas *canvas, SpMatrixPlan *plan, SpMatrixSpot spot, const SpMatrixCell *cell)
{
  SpMatrix *matrix = sp_matrix_plan_get_matrix (plan);
  SpLook look = sp_look_new_for_standing (sp_matrix_get_column (matrix, spot.column)->question, &cell->standing,
                                          sp_matrix_get_day (matrix), sp_matrix_plan_get_unconfirmed_years (plan),
                                          canvas->theme);

  return look;
}

static void
draw_was (SpMatrixCanvas *canvas, const char *was, Place *place)
{
  GdkRGBA color = canvas->color;

  gtk_style_context_lookup_color (gtk_widget_get_style_context (canvas->widget), "accent_color", &canvas->color);
  place->bold = TRUE;
  draw_text (canvas, was, place);
  place->bold = FALSE;
  canvas->color = color;
  place->y += canvas->sizes->metrics->small_line;
}

static gboolean
has_room (SpMatrixCanvas *canvas, const char *text, const Place *place)
{
  g_autoptr (PangoLayout) layout = sp_drawn_text_new (canvas->widget, text, place->scale, place->bold);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width <= place->width;
}

/* First the level beside its swatch, then since when, what it was, and what there is to say of it. */
static void
draw_standing (SpMatrixCanvas *canvas, SpMatrixPlan *plan, SpMatrixSpot spot, const SpMatrixCell *cell)
{
  g_auto (SpMatrixWords) words = { NULL };
  const SpRowMetrics *metrics = canvas->sizes->metrics;
  double beside = SP_MATRIX_PADDING_X + metrics->swatch + SP_MATRIX_DRAW_SPACING;
  gboolean known = cell->standing.position != NULL;
  SpLook look = find_look (canvas, plan, spot, cell);
  Place place = {
    beside, SP_MATRIX_PADDING_Y + (metrics->swatch - metrics->line) / 2.0, canvas->width - beside - SP_MATRIX_PADDING_X,
    known ? 1 : SP_COUNTRY_ROW_SMALL, FALSE, !known, known ? 1 : 2,
  };

  sp_matrix_words_init (&words, cell);
  draw_swatch (canvas, &look, SP_MATRIX_PADDING_X, SP_MATRIX_PADDING_Y, metrics->swatch);
  draw_text (canvas, words.level, &place);
  place.y = SP_MATRIX_PADDING_Y + metrics->swatch;
  place.x = SP_MATRIX_PADDING_X;
  place.width = canvas->width - 2 * SP_MATRIX_PADDING_X;
  place.scale = SP_COUNTRY_ROW_SMALL;
  place.dim = TRUE;
  if (known)
    draw_text (canvas, has_room (canvas, words.basis, &place) ? words.basis : words.since, &place);
  place.dim = FALSE;
  place.y += metrics->small_line;
  if (words.was != NULL)
    draw_was (canvas, words.was, &place);
  place.y += 2;
  place.max_lines = canvas->sizes->summary_lines;
  if (words.summary != NULL && place.max_lines > 0)
    draw_text (canvas, words.summary, &place);
}

/* One of the counts of a cell, or of all. */
typedef struct
{
  SpLook look;
  guint n;
  guint n_perhaps;
} Count;

/* Where the next count goes. */
typedef struct
{
  double x;
  double y;
  double bottom; /* of the room for counts */
  gboolean tight;
} Pen;

static double
get_line_of_counts (SpMatrixCanvas *canvas, const Pen *pen)
{
  return pen->tight ? canvas->sizes->metrics->small_line + 1 : sp_matrix_draw_get_count_line (canvas->sizes);
}

/* Returns whether there is room for it; it is only seen where that is asked for. */
static gboolean
put_count (SpMatrixCanvas *canvas, const Count *count, Pen *pen, gboolean seen)
{
  g_autofree char *text = g_strdup_printf (count->n_perhaps > 0 ? "~ %'u" : "%'u", count->n);
  double scale = pen->tight ? SP_COUNTRY_ROW_SMALL : 1;
  g_autoptr (PangoLayout) layout = sp_drawn_text_new (canvas->widget, text, scale, FALSE);
  double size = pen->tight ? canvas->sizes->metrics->small_line : canvas->sizes->metrics->line;
  double beside = size + (pen->tight ? COUNT_GAP / 2.0 : COUNT_GAP);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  if (pen->x + beside + width > canvas->width - SP_MATRIX_PADDING_X && pen->x > SP_MATRIX_PADDING_X)
    {
      pen->x = SP_MATRIX_PADDING_X;
      pen->y += get_line_of_counts (canvas, pen);
    }
  if (pen->y + size > pen->bottom)
    return FALSE;
  if (seen)
    {
      draw_swatch (canvas, &count->look, pen->x, pen->y, size);
      draw_text (canvas, text, &(Place) { pen->x + beside, pen->y, width + 2, scale, FALSE, FALSE, 1 });
    }
  pen->x += beside + width + (pen->tight ? COUNT_TIGHT_SPACING : SP_MATRIX_DRAW_COUNT_SPACING);
  return TRUE;
}

static gboolean
put_counts (SpMatrixCanvas *canvas, GArray *counts, Pen *pen, gboolean seen)
{
  for (guint i = 0; i < counts->len; i++)
    if (!put_count (canvas, &g_array_index (counts, Count, i), pen, seen))
      return FALSE;
  return TRUE;
}

static GArray *
list_counts (SpMatrixCanvas *canvas, SpQuestion *question, SpTally *tally)
{
  GArray *counts = g_array_new (FALSE, FALSE, sizeof (Count));
  guint n_unknown = tally->n_countries - tally->n_known;

  for (guint i = 0; i < tally->levels->len; i++)
    {
      const SpLevelCount *level = &g_array_index (tally->levels, SpLevelCount, i);
      Count count = { sp_look_new_for_level (question, level->level, canvas->theme), level->n, level->n_perhaps };

      if (count.n > 0)
        g_array_append_val (counts, count);
    }
  if (n_unknown > 0 || tally->n_known == 0)
    {
      Count unknown = { sp_look_new_for_nothing (SP_NOTHING_NO_RECORD, FALSE), n_unknown, 0 };

      g_array_append_val (counts, unknown);
    }
  return counts;
}

/* Closer together where that keeps all of them in sight. Returns where they end. */
static double
draw_tally (SpMatrixCanvas *canvas, SpQuestion *question, SpTally *tally, double bottom)
{
  g_autoptr (GArray) counts = list_counts (canvas, question, tally);
  const Pen start = { SP_MATRIX_PADDING_X, SP_MATRIX_PADDING_Y, bottom, FALSE };
  Pen pen = start;
  gboolean tight = !put_counts (canvas, counts, &pen, FALSE);

  pen = start;
  pen.tight = tight;
  if (!put_counts (canvas, counts, &pen, TRUE))
    canvas->is_cut = TRUE;
  return pen.y + get_line_of_counts (canvas, &pen);
}

static void
draw_counts (SpMatrixCanvas *canvas, const SpMatrixColumn *column)
{
  const SpRowMetrics *metrics = canvas->sizes->metrics;
  g_autofree char *agreement = sp_matrix_format_agreement (column->now.consensus);
  Place place = {
    SP_MATRIX_PADDING_X, canvas->height - SP_MATRIX_PADDING_Y - metrics->small_line,
    canvas->width - 2 * SP_MATRIX_PADDING_X, SP_COUNTRY_ROW_SMALL, FALSE, TRUE, 1,
  };

  if (!canvas->sizes->has_agreement)
    g_clear_pointer (&agreement, g_free);
  place.y = MIN (place.y, draw_tally (canvas, column->question, column->now.tally, agreement ? place.y : canvas->height));
  if (agreement != NULL)
    draw_text (canvas, agreement, &place);
}

/* Below the counts it is marked how many changed. */
static void
draw_group (SpMatrixCanvas *canvas, SpQuestion *question, const SpMatrixCell *cell)
{
  g_autofree char *changed = sp_matrix_format_changed (cell);
  Place place = {
    SP_MATRIX_PADDING_X, canvas->height - SP_MATRIX_PADDING_Y - canvas->sizes->metrics->small_line,
    canvas->width - 2 * SP_MATRIX_PADDING_X, SP_COUNTRY_ROW_SMALL, FALSE, FALSE, 1,
  };

  place.y = MIN (place.y, draw_tally (canvas, question, cell->tally, changed ? place.y : canvas->height));
  if (changed != NULL)
    draw_was (canvas, changed, &place);
}

static void
draw_cell (SpMatrixCanvas *canvas, SpMatrixPlan *plan, SpMatrixSpot spot)
{
  SpMatrix *matrix = sp_matrix_plan_get_matrix (plan);
  const SpMatrixCell *cell = sp_matrix_get_cell (matrix, spot.row, spot.column);

  if (cell->tally != NULL)
    draw_group (canvas, sp_matrix_get_column (matrix, spot.column)->question, cell);
  else
    draw_standing (canvas, plan, spot, cell);
}

/* --- Heads ------------------------------------------------------------------------------------------------------ */

static void
draw_arrow (SpMatrixCanvas *canvas, gboolean up)
{
  double x = floor (mirror (canvas, canvas->width - SP_MATRIX_PADDING_X - ARROW_SIZE, ARROW_SIZE));
  double y = floor (canvas->height - SP_MATRIX_PADDING_Y - (canvas->sizes->metrics->small_line + ARROW_SIZE / 2.0) / 2);
  cairo_t *cr = gtk_snapshot_append_cairo (
    canvas->snapshot, &GRAPHENE_RECT_INIT ((float) x, (float) y, ARROW_SIZE, (float) (ARROW_SIZE / 2.0 + 1)));

  cairo_translate (cr, x, up ? y + ARROW_SIZE / 2.0 : y);
  cairo_scale (cr, 1, up ? -1 : 1);
  cairo_move_to (cr, 0, 0);
  cairo_line_to (cr, ARROW_SIZE, 0);
  cairo_line_to (cr, ARROW_SIZE / 2.0, ARROW_SIZE / 2.0);
  cairo_close_path (cr);
  gdk_cairo_set_source_rgba (cr, &canvas->color);
  cairo_fill (cr);
  cairo_destroy (cr);
}

static char *
find_flag (SpMatrixPlan *plan, SpMatrixSpot spot)
{
  SpRecord *record = NULL;

  if (spot.kind == SP_MATRIX_TILE_RECORD)
    record = sp_matrix_get_row (sp_matrix_plan_get_matrix (plan), spot.row)->record;
  return record != NULL && SP_IS_COUNTRY (record) ? sp_country_get_flag (sp_record_get_id (record)) : NULL;
}

static double
get_flag_width (const SpMatrixSizes *sizes)
{
  return sizes->metrics->flag * 0.85;
}

static double
draw_flag (SpMatrixCanvas *canvas, SpMatrixPlan *plan, SpMatrixSpot spot)
{
  g_autofree char *flag = find_flag (plan, spot);
  double room = get_flag_width (canvas->sizes);

  if (flag == NULL)
    return 0;
  draw_text (canvas, flag, &(Place) { SP_MATRIX_PADDING_X, SP_MATRIX_PADDING_Y, room * 1.6, 1, FALSE, FALSE, 1 });
  return room + SP_MATRIX_DRAW_SPACING / 2.0;
}

static void
draw_head (SpMatrixCanvas *canvas, SpMatrixPlan *plan, SpMatrixSpot spot)
{
  const SpRowMetrics *metrics = canvas->sizes->metrics;
  g_autofree char *head = sp_matrix_format_head (plan, spot);
  g_autofree char *below = sp_matrix_format_below_head (plan, spot);
  gboolean is_above = spot.kind == SP_MATRIX_TILE_QUESTION && !sp_matrix_plan_is_swapped (plan);
  gboolean descending = FALSE;
  gboolean sorted = sp_matrix_plan_is_sorted_by (plan, spot, &descending);
  Place place = { SP_MATRIX_PADDING_X, SP_MATRIX_PADDING_Y, 0, 1, TRUE, FALSE, 1 };

  place.x += draw_flag (canvas, plan, spot);
  place.width = canvas->width - place.x - SP_MATRIX_PADDING_X;
  place.max_lines = (int) (canvas->height - 2 * SP_MATRIX_PADDING_Y - (below ? metrics->small_line : 0)) / metrics->line;
  place.y += draw_text (canvas, head, &place);
  place.bold = FALSE;
  place.dim = TRUE;
  place.scale = SP_COUNTRY_ROW_SMALL;
  place.max_lines = is_above ? 1 : 2;
  place.width -= sorted ? ARROW_ROOM : 0;
  if (is_above)
    place.y = canvas->height - SP_MATRIX_PADDING_Y - metrics->small_line;
  if (below != NULL)
    draw_text (canvas, below, &place);
  if (sorted)
    draw_arrow (canvas, !descending);
}

/**
 * sp_matrix_draw_get_around_head:
 * @sizes: the sizes
 * @plan: a plan
 * @spot: a head of its table
 *
 * Returns: what a head needs beside its text, in pixels
 */
int
sp_matrix_draw_get_around_head (const SpMatrixSizes *sizes, SpMatrixPlan *plan, SpMatrixSpot spot)
{
  g_autofree char *flag = find_flag (plan, spot);
  double room = flag ? get_flag_width (sizes) + SP_MATRIX_DRAW_SPACING / 2.0 : 0;

  return 2 * SP_MATRIX_PADDING_X + (int) ceil (room);
}

/**
 * sp_matrix_draw_get_head_room:
 * @sizes: the sizes
 *
 * Returns: the width of the text in a head that is above a column, in pixels
 */
int
sp_matrix_draw_get_head_room (const SpMatrixSizes *sizes)
{
  return sizes->place_width - 2 * SP_MATRIX_PADDING_X;
}

/**
 * sp_matrix_draw_get_count_line:
 * @sizes: the sizes
 *
 * Returns: how far a line of counts is below the one before, in pixels
 */
int
sp_matrix_draw_get_count_line (const SpMatrixSizes *sizes)
{
  return sizes->metrics->line + SP_MATRIX_DRAW_SPACING / 2;
}

/**
 * sp_matrix_draw_get_count_width:
 * @widget: a widget with the font
 * @sizes: the sizes
 * @n: a number
 *
 * Returns: what a count of @n takes of a line, in pixels
 */
int
sp_matrix_draw_get_count_width (GtkWidget *widget, const SpMatrixSizes *sizes, guint n)
{
  g_autofree char *text = g_strdup_printf ("%'u", n);
  g_autoptr (PangoLayout) layout = sp_drawn_text_new (widget, text, 1, FALSE);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return sizes->metrics->line + COUNT_GAP + width + SP_MATRIX_DRAW_COUNT_SPACING;
}

/**
 * sp_matrix_draw:
 * @canvas: (inout): where to draw
 * @plan: a plan
 * @spot: a part of its table
 *
 * Draws a tile.
 */
void
sp_matrix_draw (SpMatrixCanvas *canvas, SpMatrixPlan *plan, SpMatrixSpot spot)
{
  g_return_if_fail (canvas != NULL && SP_IS_MATRIX_PLAN (plan));

  if (spot.kind == SP_MATRIX_TILE_CELL)
    draw_cell (canvas, plan, spot);
  else if (spot.kind == SP_MATRIX_TILE_COUNTS)
    draw_counts (canvas, sp_matrix_get_column (sp_matrix_plan_get_matrix (plan), spot.column));
  else
    draw_head (canvas, plan, spot);
}
