/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text set in lines of a given width, any of which can be drawn alone. */
#include "sp-set-text.h"

#include "sp-clean-text.h"
#include "sp-font.h"
#include "sp-shaped-text.h"
#include "sp-slice.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* The size that all text is set in, in points, and enlarged from as it is drawn. Letters are not hinted, so that it makes
 * no difference to be seen; but each size of each font is looked for by itself, which takes longer than to set a page. */
#define FONT_SIZE 12.0
/* Titles of more characters are smaller by so much. */
#define LONG_TITLE 40
#define OF_LONG_TITLE 0.66

/* From line to line, of the size of the text; more where the letters need it: of the height that the font asks for, which
 * leaves room for marks that hardly occur, the second part. */
typedef struct
{
  const char *family;
  PangoWeight weight;
  double leading;
  double least_of_font;
} Face;

/* In points, as it is drawn. */
typedef struct
{
  SpTextPiece piece; /* of the layout */
  double baseline;   /* from above the first line */
  double top;
  double bottom;
  double width;
} Line;

struct _SpSetText
{
  PangoLayout *layout;
  GArray *lines;
  GArray *links; /* of SpTextLink */
  double width;
  double scale; /* from the layout to points */
  gboolean is_rtl;
  gboolean has_own_direction;
};

/**
 * sp_text_setter_create_context:
 * @is_rtl: whether reading starts on the right
 *
 * Returns: (transfer full): fonts that are as large on every surface, so that a page is the same on all
 */
PangoContext *
sp_text_setter_create_context (gboolean is_rtl)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_base_dir (context, is_rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  return context;
}

/**
 * sp_text_setter_is_language_rtl:
 *
 * Returns: whether the user's language is read from the right, as its own words are
 */
gboolean
sp_text_setter_is_language_rtl (void)
{
  return sp_text_has_letters_from_right (_ ("As of %s"));
}

/* What is read for its words is in one kind of letters, what is looked up in another. */
static const Face faces[SP_N_TEXT_STYLES] = {
  [SP_TEXT_STYLE_TITLE] = { "Serif", PANGO_WEIGHT_BOLD, 1.12, 0.84 },
  [SP_TEXT_STYLE_HEADING] = { "Serif", PANGO_WEIGHT_BOLD, 1.2, 0.88 },
  [SP_TEXT_STYLE_SUBHEADING] = { "Sans", PANGO_WEIGHT_BOLD, 1.25, 0.9 },
  [SP_TEXT_STYLE_KICKER] = { "Sans", PANGO_WEIGHT_SEMIBOLD, 1.25, 0.9 },
  [SP_TEXT_STYLE_LEAD] = { "Serif", PANGO_WEIGHT_NORMAL, 1.3, 0.93 },
  [SP_TEXT_STYLE_BODY] = { "Sans", PANGO_WEIGHT_NORMAL, 1.31, 0.93 },
  [SP_TEXT_STYLE_QUOTATION] = { "Serif", PANGO_WEIGHT_NORMAL, 1.3, 0.93 },
  [SP_TEXT_STYLE_DISPLAY] = { "Serif", PANGO_WEIGHT_NORMAL, 1.28, 0.92 },
  [SP_TEXT_STYLE_TABLE] = { "Sans", PANGO_WEIGHT_NORMAL, 1.31, 0.93 },
  [SP_TEXT_STYLE_CAPTION] = { "Sans", PANGO_WEIGHT_NORMAL, 1.28, 0.92 },
  [SP_TEXT_STYLE_NOTE] = { "Sans", PANGO_WEIGHT_NORMAL, 1.22, 0.9 },
};

/* A title that is a sentence is not for reading from afar. */
static double
get_size (const SpTextSetter *setter, SpTextStyle style, const SpRichText *text)
{
  double size = sp_paper_get_text_size (&setter->paper, style);

  return style == SP_TEXT_STYLE_TITLE && g_utf8_strlen (text->text->str, -1) > LONG_TITLE ? size * OF_LONG_TITLE : size;
}

static double
to_points (SpSetText *self, int units)
{
  return self->scale * units / PANGO_SCALE;
}

static void
add_lines (SpSetText *self, GArray *pieces, const Face *face, double size)
{
  double top = 0;

  for (guint i = 0; i < pieces->len; i++)
    {
      Line line = { .piece = g_array_index (pieces, SpTextPiece, i), .top = top };
      double of_font = to_points (self, line.piece.height);
      double height = MAX (face->leading * size, face->least_of_font * of_font);

      line.bottom = top + height;
      line.baseline = top + (height - of_font) / 2 - to_points (self, line.piece.y);
      line.width = to_points (self, line.piece.width);
      top = line.bottom;
      g_array_append_val (self->lines, line);
    }
}

static GArray *
copy_links (GArray *links)
{
  GArray *copy = g_array_copy (links);

  for (guint i = 0; i < copy->len; i++)
    {
      SpTextLink *link = &g_array_index (copy, SpTextLink, i);

      link->address = g_strdup (link->address);
    }
  return copy;
}

/* A font that lacks a character draws a box with its number, and the glyph says which character that is. */
static void
find_unknown (PangoLayout *layout, GHashTable *unknown)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    {
      PangoGlyphItem *run = pango_layout_iter_get_run_readonly (iter);

      for (int i = 0; run != NULL && i < run->glyphs->num_glyphs; i++)
        {
          PangoGlyph glyph = run->glyphs->glyphs[i].glyph;

          if (glyph != PANGO_GLYPH_EMPTY && (glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
            g_hash_table_add (unknown, GUINT_TO_POINTER (glyph & ~PANGO_GLYPH_UNKNOWN_FLAG));
        }
    }
  while (pango_layout_iter_next_run (iter));
  pango_layout_iter_free (iter);
}

static PangoLayout *
make_layout (const SpTextSetter *setter, SpTextStyle style, const SpRichText *text)
{
  PangoLayout *layout = pango_layout_new (setter->context);
  PangoFontDescription *font = sp_font_create (faces[style].family, text->text->str, FONT_SIZE, faces[style].weight);

  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, text->text->str, (int) text->text->len);
  pango_layout_set_attributes (layout, text->attributes);
  return layout;
}

/**
 * sp_set_text_new:
 * @setter: what it is set with
 * @style: what it is
 * @text: the text
 * @width: where its lines are wrapped, in points; less than 0 for never
 *
 * Returns: (transfer full): the text in lines
 */
SpSetText *
sp_set_text_new (const SpTextSetter *setter, SpTextStyle style, const SpRichText *text, double width)
{
  g_autoptr (PangoLayout) layout = NULL;
  g_autoptr (SpShapedText) shaped = NULL;
  g_autoptr (GArray) pieces = NULL;
  SpSetText *self;

  g_return_val_if_fail (setter != NULL && text != NULL, NULL);

  self = g_new0 (SpSetText, 1);
  self->lines = g_array_new (FALSE, FALSE, sizeof (Line));
  self->links = copy_links (text->links);
  self->is_rtl = setter->is_rtl;
  self->width = width;
  self->scale = get_size (setter, style, text) / FONT_SIZE;
  self->has_own_direction = style == SP_TEXT_STYLE_QUOTATION || style == SP_TEXT_STYLE_DISPLAY;
  layout = make_layout (setter, style, text);
  shaped = sp_shaped_texts_shape (setter->shaped, layout);
  pieces = sp_shaped_text_cut (shaped, width < 0 ? -1 : (int) (width / self->scale * PANGO_SCALE), &self->layout);
  if (setter->unknown != NULL && pango_layout_get_unknown_glyphs_count (self->layout) > 0)
    find_unknown (self->layout, setter->unknown);
  add_lines (self, pieces, &faces[style], get_size (setter, style, text));
  return self;
}

static void
clear_link (gpointer data)
{
  SpTextLink *link = data;

  g_free (link->address);
}

/**
 * sp_set_text_free:
 * @self: a text
 *
 * Frees it.
 */
void
sp_set_text_free (SpSetText *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->lines);
  g_array_set_clear_func (self->links, clear_link);
  g_array_unref (self->links);
  g_object_unref (self->layout);
  g_free (self);
}

/**
 * sp_set_text_get_n_lines:
 * @self: a text
 *
 * Returns: how many lines it has, 1 or more
 */
guint
sp_set_text_get_n_lines (SpSetText *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->lines->len;
}

/**
 * sp_set_text_get_height:
 * @self: a text
 * @first: the number of a line
 * @n_lines: how many lines; fewer where there are not so many
 *
 * Returns: how high these lines are, in points
 */
double
sp_set_text_get_height (SpSetText *self, guint first, guint n_lines)
{
  guint end;

  g_return_val_if_fail (self != NULL, 0);

  end = first < self->lines->len ? first + MIN (n_lines, self->lines->len - first) : first;
  if (end <= first)
    return 0;
  return g_array_index (self->lines, Line, end - 1).bottom - g_array_index (self->lines, Line, first).top;
}

/**
 * sp_set_text_get_widest:
 * @self: a text
 *
 * Returns: how wide its longest line is, in points
 */
double
sp_set_text_get_widest (SpSetText *self)
{
  double widest = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->lines->len; i++)
    widest = MAX (widest, g_array_index (self->lines, Line, i).width);
  return widest;
}

/**
 * sp_set_text_get_ascent:
 * @self: a text
 *
 * Returns: how far below its top the first line stands, in points
 */
double
sp_set_text_get_ascent (SpSetText *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return g_array_index (self->lines, Line, 0).baseline;
}

/* A link over two lines has a place on each of them. Cairo 1.16 reads numbers as the user's language writes them, and
 * later versions with a point: whole ones are the same to all. */
static void
tag_links (SpSetText *self, cairo_t *cr, const Line *line, double x, double y)
{
  const SpTextPiece *piece = &line->piece;
  guint start = (guint) piece->start;
  guint end = (guint) piece->end;

  for (guint i = 0; i < self->links->len; i++)
    {
      const SpTextLink *link = &g_array_index (self->links, SpTextLink, i);
      int from, to;
      double left, width;
      g_autofree char *target = NULL;
      g_autofree char *attributes = NULL;

      if (link->end <= start || link->start >= end)
        continue;
      pango_layout_line_index_to_x (piece->line, (int) MAX (link->start, start), FALSE, &from);
      pango_layout_line_index_to_x (piece->line, (int) MIN (link->end, end), FALSE, &to);
      left = x + to_points (self, MIN (from, to) - piece->left);
      width = to_points (self, ABS (to - from));
      target = sp_text_link_format_tag (link->kind, link->address);
      attributes = g_strdup_printf ("rect=[%d %d %d %d] %s", (int) floor (left), (int) floor (y + line->top),
                                    (int) ceil (width), (int) ceil (line->bottom - line->top), target);
      sp_slice_begin_tag (cr, CAIRO_TAG_LINK, attributes);
      sp_slice_end_tag (cr, CAIRO_TAG_LINK);
    }
}

static void
draw_line (SpSetText *self, cairo_t *cr, const Line *line, double x, double y)
{
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, self->scale, self->scale);
  sp_text_piece_draw (&line->piece, cr);
  cairo_restore (cr);
}

/**
 * sp_set_text_draw:
 * @self: a text
 * @cr: what to draw on, in points
 * @x: the left edge
 * @y: the top edge of the first of the lines
 * @first: the number of a line
 * @n_lines: how many lines; fewer where there are not so many
 *
 * Draws these lines, all from the side where reading starts, a quotation from where reading it starts, and marks the
 * places of their links.
 */
void
sp_set_text_draw (SpSetText *self, cairo_t *cr, double x, double y, guint first, guint n_lines)
{
  double top;

  g_return_if_fail (self != NULL && cr != NULL);

  if (first >= self->lines->len)
    return;
  top = y - g_array_index (self->lines, Line, first).top;
  cairo_set_source_rgb (cr, 0.1, 0.1, 0.1);
  for (guint i = first; i < self->lines->len && i - first < n_lines; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);
      gboolean is_rtl = self->has_own_direction ? line->piece.line->resolved_dir == PANGO_DIRECTION_RTL : self->is_rtl;
      double left = x + (is_rtl && self->width >= 0 ? self->width - line->width : 0);

      /* In Cairo 1.16 an element with others in it has no text of its own. */
      if (self->links->len > 0)
        sp_slice_begin_tag (cr, "Span", NULL);
      draw_line (self, cr, line, left, top + line->baseline);
      if (self->links->len > 0)
        sp_slice_end_tag (cr, "Span");
      tag_links (self, cr, line, left, top);
    }
}
