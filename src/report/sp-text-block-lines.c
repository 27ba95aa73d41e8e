/* SPDX-License-Identifier: GPL-3.0-or-later
 * A block of text cut into lines, with what stands above and before them. */
#include "sp-text-block-private.h"

/* In points: how thick the lines above a text are, how long the short one is, and how far below them the text begins. */
#define FINE_RULE 0.5
#define FINE_RULE_ROOM 5.0
#define STRONG_RULE 4.0
#define STRONG_RULE_LENGTH 44.0
#define STRONG_RULE_ROOM 12.0
/* Of the size of the text: the swatch of a level, and what is between it and the text. */
#define SWATCH 1.45
#define SWATCH_GAP 0.5
/* Between a number and its note, of the size of the text. */
#define NUMBER_GAP 0.5

/* So many lines or fewer are not parted; of more, so many stand together at least. */
#define NEVER_PARTED 3
#define NEVER_PARTED_OF_NOTE 6
#define NEVER_PARTED_OF_WHOLE 16
#define LEAST_TOGETHER 2

typedef struct
{
  SpTextBlock *block;
  SpSetText *text;
  SpSetText *label;
  double size; /* of the text */
  double indent;
  double above; /* room above the first line */
  gboolean is_rtl;
  gatomicrefcount references;
} Lines;

typedef struct
{
  Lines *lines;
  guint line;
} LineSlice;

/* Room above, of the size of the text. */
static const double spaces[SP_N_TEXT_STYLES] = {
  [SP_TEXT_STYLE_TITLE] = 0.1,   [SP_TEXT_STYLE_HEADING] = 1.15, [SP_TEXT_STYLE_SUBHEADING] = 1.2,
  [SP_TEXT_STYLE_KICKER] = 1,    [SP_TEXT_STYLE_LEAD] = 0.6,     [SP_TEXT_STYLE_BODY] = 0.4,
  [SP_TEXT_STYLE_QUOTATION] = 1, [SP_TEXT_STYLE_TABLE] = 0.3,    [SP_TEXT_STYLE_CAPTION] = 0.4,
  [SP_TEXT_STYLE_NOTE] = 0.28,   [SP_TEXT_STYLE_DISPLAY] = 0.6,
};

/* Structure elements of PDF 1.7 (ISO 32000-1, 14.8.4). */
static const char *const tags[SP_N_TEXT_STYLES] = {
  [SP_TEXT_STYLE_TITLE] = "H1",
  [SP_TEXT_STYLE_HEADING] = "H2",
  [SP_TEXT_STYLE_SUBHEADING] = "H3",
  [SP_TEXT_STYLE_KICKER] = "P",
  [SP_TEXT_STYLE_LEAD] = "P",
  [SP_TEXT_STYLE_BODY] = "P",
  [SP_TEXT_STYLE_QUOTATION] = "BlockQuote",
  [SP_TEXT_STYLE_DISPLAY] = "BlockQuote",
  [SP_TEXT_STYLE_TABLE] = "P",
  [SP_TEXT_STYLE_CAPTION] = "P",
  [SP_TEXT_STYLE_NOTE] = "P",
};

static void
lines_unref (Lines *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;
  sp_set_text_free (self->text);
  g_clear_pointer (&self->label, sp_set_text_free);
  g_object_unref (self->block);
  g_free (self);
}

static void
free_line_slice (gpointer data)
{
  LineSlice *slice = data;

  lines_unref (slice->lines);
  g_free (slice);
}

/* --- Drawing ----------------------------------------------------------------------------------------------------- */

static void
draw_rule (const Lines *lines, cairo_t *cr, double x, double y, double width)
{
  const SpTheme *theme = sp_theme_get (FALSE, FALSE);
  double length = MIN (STRONG_RULE_LENGTH, width);

  switch (lines->block->rule)
    {
    case SP_TEXT_RULE_FINE:
      cairo_set_source_rgb (cr, theme->texture.red, theme->texture.green, theme->texture.blue);
      cairo_rectangle (cr, x, y, width, FINE_RULE);
      break;
    case SP_TEXT_RULE_STRONG:
      cairo_set_source_rgb (cr, sp_paper_accent.red, sp_paper_accent.green, sp_paper_accent.blue);
      cairo_rectangle (cr, lines->is_rtl ? x + width - length : x, y, length, STRONG_RULE);
      break;
    case SP_TEXT_RULE_NONE:
    default:
      return;
    }
  cairo_fill (cr);
}

/* Numbers end where their notes begin, terms begin where all lines do. */
static void
draw_label (const Lines *lines, guint line, cairo_t *cr, double x, double y, double width)
{
  double left = lines->is_rtl ? x + width - lines->indent : x;
  double room = lines->indent - NUMBER_GAP * lines->size - sp_set_text_get_widest (lines->label);

  if (lines->block->is_number)
    left += lines->is_rtl ? NUMBER_GAP * lines->size : room;
  sp_set_text_draw (lines->label, cr, left, y, line, 1);
}

static void
draw_swatch (const Lines *lines, cairo_t *cr, double x, double y, double width)
{
  double side = SWATCH * lines->size;
  double from_edge = MAX (lines->indent - (SWATCH + SWATCH_GAP) * lines->size, 0);

  sp_look_draw_swatch (&lines->block->look, cr, lines->is_rtl ? x + width - side - from_edge : x + from_edge,
                       y + (sp_set_text_get_height (lines->text, 0, 1) - side) / 2, side, sp_theme_get (FALSE, FALSE));
}

/* Returns: (nullable): what the text is inside the element, where it is not all of it, and has no elements of its own */
static const char *
get_tag_of_text (SpTextBlock *self)
{
  if (self->is_number)
    return "LBody";
  return (self->label != NULL || self->has_look) && self->text->links->len == 0 ? "Span" : NULL;
}

static void
draw_line (gpointer data, cairo_t *cr, double x, double y, double width)
{
  const LineSlice *slice = data;
  const Lines *lines = slice->lines;
  const char *tag;

  if (slice->line == 0)
    {
      draw_rule (lines, cr, x, y, width);
      y += lines->above;
      if (lines->block->has_look)
        draw_swatch (lines, cr, x, y, width);
    }
  if (lines->label != NULL && slice->line < sp_set_text_get_n_lines (lines->label))
    {
      sp_slice_begin_tag (cr, lines->block->is_number ? "Lbl" : "Span", NULL);
      draw_label (lines, slice->line, cr, x, y, width);
      sp_slice_end_tag (cr, lines->block->is_number ? "Lbl" : "Span");
    }
  tag = get_tag_of_text (lines->block);
  if (tag != NULL)
    sp_slice_begin_tag (cr, tag, NULL);
  sp_set_text_draw (lines->text, cr, lines->is_rtl ? x : x + lines->indent, y, slice->line, 1);
  if (tag != NULL)
    sp_slice_end_tag (cr, tag);
}

/* --- Laying out --------------------------------------------------------------------------------------------------- */

static double
get_room_of_rule (SpTextRule rule)
{
  switch (rule)
    {
    case SP_TEXT_RULE_FINE:
      return FINE_RULE_ROOM;
    case SP_TEXT_RULE_STRONG:
      return STRONG_RULE_ROOM;
    case SP_TEXT_RULE_NONE:
    default:
      return 0;
    }
}

static Lines *
set_lines (SpTextBlock *self, const SpBlockPlace *place)
{
  Lines *lines = g_new0 (Lines, 1);

  g_atomic_ref_count_init (&lines->references);
  lines->block = g_object_ref (self);
  lines->size = sp_paper_get_text_size (&place->setter->paper, self->style);
  lines->indent = MIN (self->indent + (self->has_look ? (SWATCH + SWATCH_GAP) * lines->size : 0), place->width / 2);
  lines->is_rtl = place->setter->is_rtl;
  lines->text = sp_set_text_new (place->setter, self->style, self->text, place->width - lines->indent);
  lines->above = get_room_of_rule (self->rule);
  if (self->has_look)
    lines->above += MAX (SWATCH * lines->size - sp_set_text_get_height (lines->text, 0, 1), 0) / 2;
  if (self->label != NULL)
    lines->label = sp_set_text_new (place->setter, self->style, self->label,
                                    self->is_number ? -1 : MAX (lines->indent - NUMBER_GAP * lines->size, 1));
  return lines;
}

/* A term may have more lines than what is said of it. */
static guint
count_lines (const Lines *lines)
{
  return MAX (sp_set_text_get_n_lines (lines->text), lines->label ? sp_set_text_get_n_lines (lines->label) : 1);
}

static double
get_height (const Lines *lines, guint line)
{
  double height = sp_set_text_get_height (lines->text, line, 1);

  if (lines->label != NULL)
    height = MAX (height, sp_set_text_get_height (lines->label, line, 1));
  return height + (line == 0 ? lines->above : 0);
}

static guint
count_never_parted (SpTextBlock *self)
{
  if (self->is_whole)
    return NEVER_PARTED_OF_WHOLE;
  return self->is_number ? NEVER_PARTED_OF_NOTE : NEVER_PARTED;
}

static gboolean
keeps_next (SpTextBlock *self, guint line, guint n_lines)
{
  if (line + 1 == n_lines)
    return self->keeps_next;
  return n_lines <= count_never_parted (self) || line + 1 < LEAST_TOGETHER || line + 1 + LEAST_TOGETHER > n_lines ||
         self->style <= SP_TEXT_STYLE_SUBHEADING;
}

/* Numbered notes one after the other are a list. */
static void
set_tags (SpTextBlock *self, SpSlice *slice)
{
  if (self->is_number)
    {
      slice->tags[0] = (SpSliceTag) { "L", tags };
      slice->tags[1] = (SpSliceTag) { "LI", self };
    }
  else
    slice->tags[0] = (SpSliceTag) { tags[self->style], self };
}

/* Adds the slices of the text, one a line. */
void
sp_text_block_cut (SpTextBlock *self, const SpBlockPlace *place, GPtrArray *slices)
{
  Lines *lines = set_lines (self, place);
  guint n_lines = count_lines (lines);

  for (guint i = 0; i < n_lines; i++)
    {
      SpSlice *slice = sp_slice_new (get_height (lines, i));
      LineSlice *data = g_new0 (LineSlice, 1);

      g_atomic_ref_count_inc (&lines->references);
      *data = (LineSlice) { lines, i };
      slice->data = data;
      slice->destroy = free_line_slice;
      slice->draw = draw_line;
      slice->keeps_next = keeps_next (self, i, n_lines);
      set_tags (self, slice);
      if (i == 0)
        slice->space_above = spaces[self->style] * sp_paper_get_text_size (&place->setter->paper, self->style);
      g_ptr_array_add (slices, slice);
    }
  lines_unref (lines);
}
