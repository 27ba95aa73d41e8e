/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a row of what happened looks like: a head, or a date, what happened, and what kind of thing that is. */
#include "sp-moment-row-draw.h"

#include "sp-drawn-text.h"
#include "sp-extract.h"
#include "sp-found-marks.h"
#include "sp-look.h"
#include "sp-moment-mark.h"
#include "sp-moment-words.h"
#include "sp-style.h"
#include "sp-text-direction.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define PADDING 7
#define SPACING 8
#define LINE_GAP 1
#define HEAD_PADDING 7
#define YEAR_SCALE 1.3
#define MARK 0.5

/* Below so many lines' heights of width the title gets two lines, and the date no column of its own. */
#define WIDE 36
#define COLUMNS 28

/* More than what goes into two lines of the widest screen. */
#define MAX_CHARACTERS 600
#define LEAD 30

typedef struct
{
  GtkWidget *row;
  GtkSnapshot *snapshot;
  const SpMomentRowContent *content;
  GdkRGBA color;
  double width;
  double start; /* of the room that is left, from where reading starts */
  double end;
  double top;
  double line;
  gboolean mirrored;
  gboolean was_cut;
} Canvas;

typedef struct
{
  guint max_lines;
  double scale;
  gboolean bold;
  gboolean dim;
} TextStyle;

static const TextStyle plain = { .max_lines = 1, .scale = 1 };
static const TextStyle strong = { .max_lines = 1, .scale = 1, .bold = TRUE };
static const TextStyle small = { .max_lines = 1, .scale = SP_MOMENT_ROW_SMALL, .dim = TRUE };

static guint
count_title_lines (const SpMomentRowContent *content, double width)
{
  return width >= WIDE * content->metrics->base->line ? 1 : 2;
}

static gboolean
has_date_column (const SpMomentRowContent *content, double width)
{
  return width >= COLUMNS * content->metrics->base->line;
}

static PangoLayout *
create_layout (const Canvas *canvas, const char *text, const TextStyle *style)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (canvas->row, text);
  PangoAttrList *attributes = pango_attr_list_new ();

  if (style->scale < 1 || style->scale > 1)
    pango_attr_list_insert (attributes, pango_attr_scale_new (style->scale));
  if (style->bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  /* Whatever font a script needs, a row is as high as the others */
  if (style->max_lines > 1)
    pango_attr_list_insert (attributes, pango_attr_line_height_new_absolute ((int) canvas->line * PANGO_SCALE));
  sp_found_marks_add (attributes, canvas->content->search, text, 0);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_height (layout, -(int) style->max_lines);
  pango_layout_set_alignment (layout, canvas->mirrored ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  return layout;
}

/* In the room that is left, but no wider than @max_width; the room gets less. Returns the number of lines. */
static guint
draw_text (Canvas *canvas, const char *text, const TextStyle *style, double max_width)
{
  g_autofree char *marked = g_strconcat (sp_text_direction_get_mark (sp_text_direction_find (text, NULL)), text, NULL);
  g_autoptr (PangoLayout) layout = create_layout (canvas, marked, style);
  GdkRGBA color = canvas->color;
  PangoRectangle extents;
  double left;

  pango_layout_set_width (layout, (int) (MAX (MIN (max_width, canvas->end - canvas->start), 1) * PANGO_SCALE));
  canvas->was_cut |= pango_layout_is_ellipsized (layout);
  pango_layout_get_pixel_extents (layout, NULL, &extents);
  left = canvas->mirrored ? canvas->width - canvas->start - extents.width : canvas->start;
  if (style->dim)
    color = sp_style_dim (&color);
  /* Placed by its own width: the layout may have put it to either side of its room */
  sp_drawn_text_append (canvas->snapshot, layout, left - extents.x,
                        canvas->top + (style->max_lines > 1 ? 0 : (canvas->line - extents.height) / 2.0), &color);
  canvas->start += extents.width;
  return (guint) pango_layout_get_line_count (layout);
}

/* --- Heads ------------------------------------------------------------------------------------------------------ */

static const SpChronologyPeriod *
get_period (const SpMomentRowContent *content)
{
  gboolean is_year = content->row->style == SP_CHRONOLOGY_ROW_YEAR;
  GArray *periods =
    is_year ? sp_chronology_get_years (content->chronology) : sp_chronology_get_periods (content->chronology);

  return &g_array_index (periods, SpChronologyPeriod, is_year ? content->row->year : content->row->period);
}

static int
get_year_line (const SpMomentRowContent *content)
{
  return (int) ceil (content->metrics->base->line * YEAR_SCALE);
}

/* The year, and below it in words how much there was. */
static void
draw_year (Canvas *canvas, const SpChronologyPeriod *period)
{
  const TextStyle large = { .max_lines = 1, .scale = YEAR_SCALE, .bold = TRUE };
  g_autofree char *name = sp_moment_format_period (period->date);
  g_autofree char *counts = sp_moment_counts_format (&period->counts);

  canvas->top = HEAD_PADDING + PADDING;
  canvas->line = get_year_line (canvas->content);
  draw_text (canvas, name, &large, canvas->width);
  canvas->top += canvas->line;
  canvas->line = canvas->content->metrics->base->small_line;
  canvas->start = 0;
  draw_text (canvas, counts, &small, canvas->width);
}

static void
draw_month (Canvas *canvas, const SpChronologyPeriod *period)
{
  g_autofree char *name = sp_moment_format_period (period->date);
  g_autofree char *counts = sp_moment_counts_format (&period->counts);

  canvas->top = HEAD_PADDING;
  draw_text (canvas, name, &strong, canvas->width);
  canvas->start += 2 * SPACING;
  if (canvas->end - canvas->start > 6 * canvas->line)
    draw_text (canvas, counts, &small, canvas->width);
}

/* --- What happened ---------------------------------------------------------------------------------------------- */

static void
draw_star (Canvas *canvas)
{
  double side = canvas->line;
  double x = canvas->mirrored ? canvas->width - canvas->end : canvas->end - side;
  cairo_t *cr = gtk_snapshot_append_cairo (canvas->snapshot, &GRAPHENE_RECT_INIT ((float) x, (float) canvas->top,
                                                                                  (float) side, (float) side));

  for (guint i = 0; i < 10; i++)
    {
      double angle = i * G_PI / 5 - G_PI_2;
      double distance = side * (i % 2 == 0 ? 0.42 : 0.19);

      cairo_line_to (cr, x + side / 2 + distance * cos (angle), canvas->top + side / 2 + distance * sin (angle));
    }
  cairo_close_path (cr);
  gdk_cairo_set_source_rgba (cr, &canvas->color);
  cairo_fill (cr);
  cairo_destroy (cr);
  canvas->end -= side + SPACING;
}

static double
get_mark_side (const SpMomentRowContent *content)
{
  return round (content->metrics->base->line * MARK);
}

static void
draw_mark (Canvas *canvas)
{
  double side = get_mark_side (canvas->content);
  double x = round (canvas->mirrored ? canvas->width - canvas->start - side : canvas->start);

  sp_moment_mark_fill (canvas->row, canvas->snapshot, canvas->content->row->moment->sort,
                       &GRAPHENE_RECT_INIT ((float) x, (float) round (canvas->top + (canvas->line - side) / 2),
                                            (float) side, (float) side));
  canvas->start += side + SPACING;
}

static void
draw_level (Canvas *canvas, SpPosition *position)
{
  const SpTheme *theme = sp_style_get_theme ();
  SpLook look = sp_look_new_for_level (sp_position_get_question (position), sp_position_get_level (position), theme);
  double side = canvas->line;
  double x = canvas->mirrored ? canvas->width - canvas->start - side : canvas->start;
  cairo_t *cr;

  look.basis = sp_position_get_basis (position);
  cr = gtk_snapshot_append_cairo (canvas->snapshot,
                                  &GRAPHENE_RECT_INIT ((float) x, (float) canvas->top, (float) side, (float) side));
  sp_look_draw_swatch (&look, cr, x, canvas->top, side, theme);
  cairo_destroy (cr);
  canvas->start += side + SPACING / 2.0;
}

/* The level that came gets what the one that went leaves: which may be half of the room. */
static void
draw_levels (Canvas *canvas)
{
  const SpMoment *moment = canvas->content->row->moment;
  const char *after = sp_level_get_label (sp_position_get_level (moment->position));

  if (moment->before != NULL)
    {
      draw_level (canvas, moment->before);
      draw_text (canvas, sp_level_get_label (sp_position_get_level (moment->before)), &plain,
                 (canvas->end - canvas->start) / 2 - 2 * canvas->line);
      canvas->start += SPACING / 2.0;
      draw_text (canvas, canvas->mirrored ? "←" : "→", &plain, canvas->width);
      canvas->start += SPACING / 2.0;
    }
  draw_level (canvas, moment->position);
  draw_text (canvas, after, &plain, canvas->width);
}

static void
draw_position (Canvas *canvas, guint n_lines)
{
  SpCountry *country = sp_position_get_country (canvas->content->row->moment->position);
  g_autofree char *flag = sp_country_get_flag (sp_record_get_id (SP_RECORD (country)));
  double start = canvas->start;

  draw_text (canvas, flag, &plain, canvas->content->metrics->base->flag + SPACING);
  canvas->start += SPACING / 2.0;
  draw_text (canvas, sp_country_names_get_name (canvas->content->names, country), &strong,
             n_lines > 1 ? canvas->width : (canvas->end - canvas->start) * 0.45);
  canvas->start += SPACING;
  if (n_lines > 1)
    {
      canvas->start = start;
      canvas->top += canvas->line;
    }
  draw_levels (canvas);
}

static void
draw_event (Canvas *canvas, guint n_lines)
{
  const TextStyle title_style = { .max_lines = n_lines, .scale = 1 };
  g_autofree char *title =
    sp_extract_make (sp_event_get_title (canvas->content->row->moment->event), 0, MAX_CHARACTERS);
  guint n_drawn = draw_text (canvas, title, &title_style, canvas->width);

  canvas->top += (MIN (n_drawn, n_lines) - 1) * canvas->line;
}

/* --- Below the title -------------------------------------------------------------------------------------------- */

static char *
format_flags (SpEvent *event, SpCountryNames *names)
{
  GPtrArray *countries = sp_event_get_countries (event);
  GString *text = g_string_new ("");

  for (guint i = 0; i < countries->len; i++)
    {
      g_autofree char *flag = sp_country_get_flag (sp_record_get_id (countries->pdata[i]));

      g_string_append_printf (text, "%s%s%s%s", i > 0 ? C_ ("list", ", ") : "", flag, *flag ? " " : "",
                              sp_country_names_get_name (names, countries->pdata[i]));
    }
  return g_string_free (text, FALSE);
}

static char *
join (const char *first, const char *second)
{
  return *first && *second ? g_strconcat (first, " · ", second, NULL) : g_strconcat (first, second, NULL);
}

static char *
format_below (const SpMomentRowContent *content, gboolean with_date)
{
  const SpMoment *moment = content->row->moment;
  g_autofree char *caption = sp_moment_format_caption (moment);
  g_autofree char *countries = moment->event ? format_flags (moment->event, content->names) : g_strdup ("");
  g_autofree char *date = with_date ? sp_date_format (moment->date) : g_strdup ("");
  g_autofree char *what = join (caption, countries);

  return join (date, what);
}

static gboolean
has_found (const SpMomentRowContent *content, const char *text, gsize *first)
{
  g_autoptr (GArray) spans = text ? sp_search_find_spans (content->search, text) : NULL;

  if (spans == NULL || spans->len == 0)
    return FALSE;
  *first = g_array_index (spans, SpSearchSpan, 0).start;
  return TRUE;
}

static const char *
find_in_sources (const SpMomentRowContent *content, GPtrArray *sources, gsize *first)
{
  for (guint i = 0; i < sources->len; i++)
    {
      if (has_found (content, sp_source_get_title (sources->pdata[i]), first))
        return sp_source_get_title (sources->pdata[i]);
      if (has_found (content, sp_source_get_container_title (sources->pdata[i]), first))
        return sp_source_get_container_title (sources->pdata[i]);
    }
  return NULL;
}

static const char *
find_in_actors (const SpMomentRowContent *content, GPtrArray *actors, gsize *first)
{
  for (guint i = 0; i < actors->len; i++)
    if (has_found (content, sp_actor_get_name (actors->pdata[i]), first))
      return sp_actor_get_name (actors->pdata[i]);
  return NULL;
}

/* Where what is seen has nothing of what was searched, the text that has it, from shortly before. */
static char *
find_other_reason (const SpMomentRowContent *content, const char *seen)
{
  const SpMoment *moment = content->row->moment;
  g_autofree char *title = sp_moment_format_title (moment, content->names);
  const char *summary =
    moment->event ? sp_event_get_summary (moment->event) : sp_position_get_summary (moment->position);
  GPtrArray *sources =
    moment->event ? sp_event_get_sources (moment->event) : sp_position_get_sources (moment->position);
  const char *reason;
  gsize first;

  if (content->search == NULL || sp_search_is_empty (content->search) || has_found (content, title, &first) ||
      has_found (content, seen, &first))
    return NULL;
  reason = has_found (content, summary, &first) ? summary : NULL;
  if (reason == NULL && moment->event != NULL)
    reason = find_in_actors (content, sp_event_get_actors (moment->event), &first);
  if (reason == NULL)
    reason = find_in_sources (content, sources, &first);
  return reason ? sp_extract_make (reason, sp_extract_find_start (reason, first, LEAD), MAX_CHARACTERS) : NULL;
}

static void
draw_below (Canvas *canvas, gboolean with_date)
{
  g_autofree char *below = format_below (canvas->content, with_date);
  g_autofree char *reason = find_other_reason (canvas->content, below);
  g_autofree char *both = reason ? join (below, reason) : NULL;
  g_autofree char *line = NULL;

  line = sp_extract_make (both ? both : below, 0, MAX_CHARACTERS);
  canvas->line = canvas->content->metrics->base->small_line;
  draw_text (canvas, line, &small, canvas->width);
}

/* After the mark and, where it has a column, the date. */
static double
get_title_start (const SpMomentRowContent *content, double width)
{
  double start = get_mark_side (content) + SPACING;

  return has_date_column (content, width) ? start + content->metrics->date + 2 * SPACING : start;
}

static void
draw_moment (Canvas *canvas)
{
  const SpMomentRowContent *content = canvas->content;
  guint n_lines = count_title_lines (content, canvas->width);
  double start = get_title_start (content, canvas->width);

  canvas->top = PADDING;
  draw_mark (canvas);
  if (has_date_column (content, canvas->width))
    {
      g_autofree char *date = sp_moment_format_period (content->row->moment->date);

      draw_text (canvas, date, &small, content->metrics->date + SPACING);
    }
  canvas->start = start;
  if (content->starred)
    draw_star (canvas);
  if (content->row->moment->event != NULL)
    draw_event (canvas, n_lines);
  else
    draw_position (canvas, n_lines);
  canvas->start = start;
  canvas->end = canvas->width;
  canvas->top += canvas->line + LINE_GAP;
  draw_below (canvas, !has_date_column (content, canvas->width));
}

/**
 * sp_moment_row_draw_get_head_height:
 * @metrics: the sizes of all rows
 *
 * Returns: the height of the head of a month, and of the one that stays, in pixels
 */
int
sp_moment_row_draw_get_head_height (const SpMomentMetrics *metrics)
{
  return 2 * HEAD_PADDING + metrics->base->line;
}

static guint
break_title (GtkWidget *row, SpEvent *event, int width)
{
  g_autofree char *title = sp_extract_make (sp_event_get_title (event), 0, MAX_CHARACTERS);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (row, title);

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, width);
  return (guint) pango_layout_get_line_count (layout);
}

/* Of a title that may have several, as many as it needs. A star takes room of the few that have one. */
static guint
measure_title_lines (GtkWidget *row, const SpMomentRowContent *content, double width)
{
  SpMomentMetrics *metrics = content->metrics;
  SpEvent *event = content->row->moment->event;
  guint most = count_title_lines (content, width);
  double room = MAX (width - get_title_start (content, width), 1) * PANGO_SCALE;
  guint n_lines;

  if (most == 1 || event == NULL || width < 0)
    return most;
  if (content->starred)
    return MIN (break_title (row, event, (int) MAX (room - (metrics->base->line + SPACING) * PANGO_SCALE, 1)), most);
  n_lines = sp_moment_metrics_find_lines (metrics, event, (int) room);
  if (n_lines == 0)
    {
      n_lines = break_title (row, event, (int) room);
      sp_moment_metrics_keep_lines (metrics, event, n_lines);
    }
  return MIN (n_lines, most);
}

/**
 * sp_moment_row_draw_get_height:
 * @row: the row
 * @content: what it shows
 * @width: its width in pixels; -1 where that is not known yet
 *
 * Returns: its height in pixels
 */
int
sp_moment_row_draw_get_height (GtkWidget *row, const SpMomentRowContent *content, int width)
{
  const SpRowMetrics *metrics = content->metrics->base;

  if (content->row->style == SP_CHRONOLOGY_ROW_MOMENT)
    return 2 * PADDING + LINE_GAP + (int) measure_title_lines (row, content, width) * metrics->line +
           metrics->small_line;
  if (content->row->style == SP_CHRONOLOGY_ROW_YEAR && !content->pinned)
    return PADDING + 2 * HEAD_PADDING + get_year_line (content) + metrics->small_line;
  return sp_moment_row_draw_get_head_height (content->metrics);
}

/**
 * sp_moment_row_draw:
 * @row: the row
 * @snapshot: where to draw
 * @content: what to draw
 *
 * Draws a row.
 *
 * Returns: whether all of its text is seen; what is not has to be told otherwise
 */
gboolean
sp_moment_row_draw (GtkWidget *row, GtkSnapshot *snapshot, const SpMomentRowContent *content)
{
  Canvas canvas = {
    .row = row,
    .snapshot = snapshot,
    .content = content,
    .width = gtk_widget_get_width (row),
    .end = gtk_widget_get_width (row),
    .line = content->metrics->base->line,
    .mirrored = gtk_widget_get_direction (row) == GTK_TEXT_DIR_RTL,
  };

  gtk_style_context_get_color (gtk_widget_get_style_context (row), &canvas.color);
  if (content->row->style == SP_CHRONOLOGY_ROW_MOMENT)
    draw_moment (&canvas);
  else if (content->row->style == SP_CHRONOLOGY_ROW_YEAR && !content->pinned)
    draw_year (&canvas, get_period (content));
  else
    draw_month (&canvas, get_period (content));
  return !canvas.was_cut;
}
