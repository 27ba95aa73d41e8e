/* SPDX-License-Identifier: GPL-3.0-or-later
 * A heading, a paragraph, or a numbered note. */
#include "sp-text-block.h"

/* So many lines or fewer are not parted; of more, so many stand together at least. */
#define NEVER_PARTED 3
#define LEAST_TOGETHER 2

struct _SpTextBlock
{
  SpBlock parent_instance;

  SpTextStyle style;
  SpRichText *text;
  SpRichText *label;
  double indent;
  gboolean keeps_next;
};

typedef struct
{
  SpSetText *text;
  SpSetText *label;
  double indent;
  gboolean is_rtl;
  gatomicrefcount references;
} Lines;

typedef struct
{
  Lines *lines;
  guint line;
} LineSlice;

G_DEFINE_FINAL_TYPE (SpTextBlock, sp_text_block, SP_TYPE_BLOCK)

/* Room above, of the size of the text. */
static const double spaces[SP_N_TEXT_STYLES] = {
  [SP_TEXT_STYLE_TITLE] = 0.1,   [SP_TEXT_STYLE_HEADING] = 1.5, [SP_TEXT_STYLE_SUBHEADING] = 1.2,
  [SP_TEXT_STYLE_KICKER] = 1,    [SP_TEXT_STYLE_LEAD] = 0.6,    [SP_TEXT_STYLE_BODY] = 0.4,
  [SP_TEXT_STYLE_QUOTATION] = 1, [SP_TEXT_STYLE_TABLE] = 0.4,   [SP_TEXT_STYLE_CAPTION] = 0.4,
  [SP_TEXT_STYLE_NOTE] = 0.35,
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
  g_free (self);
}

static void
free_line_slice (gpointer data)
{
  LineSlice *slice = data;

  lines_unref (slice->lines);
  g_free (slice);
}

static void
draw_line (gpointer data, cairo_t *cr, double x, double y, double width)
{
  const LineSlice *slice = data;
  const Lines *lines = slice->lines;

  if (lines->label != NULL && slice->line == 0)
    sp_set_text_draw (lines->label, cr, lines->is_rtl ? x + width - lines->indent : x, y, 0, 1);
  sp_set_text_draw (lines->text, cr, lines->is_rtl ? x : x + lines->indent, y, slice->line, 1);
}

static Lines *
set_lines (SpTextBlock *self, const SpBlockPlace *place)
{
  Lines *lines = g_new0 (Lines, 1);

  g_atomic_ref_count_init (&lines->references);
  lines->indent = MIN (self->indent, place->width / 2);
  lines->is_rtl = place->setter->is_rtl;
  lines->text = sp_set_text_new (place->setter, self->style, self->text, place->width - lines->indent);
  if (self->label != NULL)
    lines->label = sp_set_text_new (place->setter, self->style, self->label, lines->indent);
  return lines;
}

static gboolean
keeps_next (SpTextBlock *self, guint line, guint n_lines)
{
  if (line + 1 == n_lines)
    return self->keeps_next;
  return n_lines <= NEVER_PARTED || line + 1 < LEAST_TOGETHER || line + 1 + LEAST_TOGETHER > n_lines ||
         self->style <= SP_TEXT_STYLE_SUBHEADING;
}

static void
sp_text_block_lay_out (SpBlock *block, const SpBlockPlace *place, GPtrArray *slices)
{
  SpTextBlock *self = SP_TEXT_BLOCK (block);
  Lines *lines = set_lines (self, place);
  guint n_lines = sp_set_text_get_n_lines (lines->text);

  for (guint i = 0; i < n_lines; i++)
    {
      SpSlice *slice = sp_slice_new (sp_set_text_get_height (lines->text, i, 1));
      LineSlice *data = g_new0 (LineSlice, 1);

      g_atomic_ref_count_inc (&lines->references);
      *data = (LineSlice) { lines, i };
      slice->data = data;
      slice->destroy = free_line_slice;
      slice->draw = draw_line;
      slice->keeps_next = keeps_next (self, i, n_lines);
      slice->tags[0] = (SpSliceTag) { tags[self->style], self };
      if (i == 0)
        slice->space_above = spaces[self->style] * sp_paper_get_text_size (&place->setter->paper, self->style);
      g_ptr_array_add (slices, slice);
    }
  lines_unref (lines);
}

/* The number of a note, 0 where it has none. */
static guint
get_number (SpTextBlock *self)
{
  guint64 number = self->label ? g_ascii_strtoull (self->label->text->str, NULL, 10) : 0;

  return number <= G_MAXINT ? (guint) number : 0;
}

static void
sp_text_block_write (SpBlock *block, SpReportWriter *writer)
{
  SpTextBlock *self = SP_TEXT_BLOCK (block);
  const SpWrittenText note = { .role = SP_TEXT_ROLE_NUMBERED,
                               .number = get_number (self),
                               .text = self->text,
                               .place_name = sp_block_get_place_name (block) };

  if (note.number > 0)
    sp_report_writer_write_text (writer, &note);
  else
    sp_report_writer_write_styled (writer, block, self->style, self->text);
}

static void
sp_text_block_finalize (GObject *object)
{
  SpTextBlock *self = SP_TEXT_BLOCK (object);

  sp_rich_text_free (self->text);
  g_clear_pointer (&self->label, sp_rich_text_free);

  G_OBJECT_CLASS (sp_text_block_parent_class)->finalize (object);
}

static void
sp_text_block_class_init (SpTextBlockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_text_block_finalize;
  SP_BLOCK_CLASS (klass)->lay_out = sp_text_block_lay_out;
  SP_BLOCK_CLASS (klass)->write = sp_text_block_write;
}

static void
sp_text_block_init (SpTextBlock *self G_GNUC_UNUSED)
{
}

/**
 * sp_text_block_new:
 * @style: what it is; a title or heading stands with what follows
 * @text: (transfer full): the text
 *
 * Returns: (transfer full): the block
 */
SpTextBlock *
sp_text_block_new (SpTextStyle style, SpRichText *text)
{
  SpTextBlock *self;

  g_return_val_if_fail ((guint) style < SP_N_TEXT_STYLES && text != NULL, NULL);

  self = g_object_new (SP_TYPE_TEXT_BLOCK, NULL);
  self->style = style;
  self->text = text;
  self->keeps_next = style <= SP_TEXT_STYLE_KICKER;
  return self;
}

/**
 * sp_text_block_new_plain:
 * @style: what it is
 * @text: the text
 *
 * Returns: (transfer full): the block, of text in which nothing stands out
 */
SpTextBlock *
sp_text_block_new_plain (SpTextStyle style, const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return sp_text_block_new (style, sp_rich_text_new (text, SP_TEXT_PLAIN));
}

/**
 * sp_text_block_set_label:
 * @self: a block
 * @label: what stands before its first line, such as a number; one line
 * @indent: how far all lines are indented for it, in points
 *
 * Makes it a numbered note.
 */
void
sp_text_block_set_label (SpTextBlock *self, const char *label, double indent)
{
  g_return_if_fail (SP_IS_TEXT_BLOCK (self) && label != NULL && indent >= 0);

  g_clear_pointer (&self->label, sp_rich_text_free);
  self->label = sp_rich_text_new (label, SP_TEXT_PLAIN);
  self->indent = indent;
}

/**
 * sp_text_block_set_keeps_next:
 * @self: a block
 * @keeps_next: whether it stands with what follows
 *
 * A quote stands with its source, and a line that introduces something with that.
 */
void
sp_text_block_set_keeps_next (SpTextBlock *self, gboolean keeps_next)
{
  g_return_if_fail (SP_IS_TEXT_BLOCK (self));

  self->keeps_next = keeps_next;
}
