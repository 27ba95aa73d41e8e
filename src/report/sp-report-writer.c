/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the parts of a document write themselves to, where it becomes text for other programs rather than pages. */
#include "sp-report-writer.h"

#include "sp-block.h"

#define DEEPEST_HEADING 6
/* Between a title and the line that belongs to it there is so much text at most. */
#define MOST_BEFORE_LEAD 1

typedef struct
{
  gboolean has_title;
  int shift;                   /* from a style to what the level of a heading would be */
  int around[DEEPEST_HEADING]; /* what those of the headings around would be */
  guint n_around;
  guint since_title; /* texts since the last title */
} SpReportWriterPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SpReportWriter, sp_report_writer, G_TYPE_OBJECT)

static SpReportWriterPrivate *
get_private (SpReportWriter *self)
{
  return sp_report_writer_get_instance_private (self);
}

static void
sp_report_writer_class_init (SpReportWriterClass *klass G_GNUC_UNUSED)
{
}

static void
sp_report_writer_init (SpReportWriter *self)
{
  get_private (self)->shift = 1;
  get_private (self)->since_title = G_MAXUINT;
}

/* A document has one heading of the first level. What stands in the outline has the level that it has there, a further
 * title the second, and headings below them follow. */
static int
find_wished_level (SpReportWriter *self, SpBlock *block, SpTextStyle style)
{
  SpReportWriterPrivate *private = get_private (self);
  guint depth;

  if (style == SP_TEXT_STYLE_TITLE && !private->has_title)
    return 1;
  if (sp_block_get_outline (block, &depth) != NULL)
  private->shift = (int) depth + 2 - (int) style;
  else if (style == SP_TEXT_STYLE_TITLE) private->shift = 2;
  return CLAMP ((int) style + private->shift, 2, DEEPEST_HEADING);
}

/* No level is left out below another. */
static guint
find_level (SpReportWriter *self, SpBlock *block, SpTextStyle style)
{
  SpReportWriterPrivate *private = get_private (self);
  int wished = find_wished_level (self, block, style);

  while (private->n_around > 0 && private->around[private->n_around - 1] >= wished)
    private->n_around--;
  private->around[private->n_around++] = wished;
  return private->n_around;
}

static SpTextRole
find_role (SpReportWriter *self, SpBlock *block, SpTextStyle style)
{
  static const SpTextRole roles[SP_N_TEXT_STYLES] = {
    [SP_TEXT_STYLE_TITLE] = SP_TEXT_ROLE_HEADING,       [SP_TEXT_STYLE_HEADING] = SP_TEXT_ROLE_HEADING,
    [SP_TEXT_STYLE_SUBHEADING] = SP_TEXT_ROLE_HEADING,  [SP_TEXT_STYLE_KICKER] = SP_TEXT_ROLE_KICKER,
    [SP_TEXT_STYLE_LEAD] = SP_TEXT_ROLE_LEAD,           [SP_TEXT_STYLE_BODY] = SP_TEXT_ROLE_PARAGRAPH,
    [SP_TEXT_STYLE_QUOTATION] = SP_TEXT_ROLE_QUOTATION, [SP_TEXT_STYLE_TABLE] = SP_TEXT_ROLE_PARAGRAPH,
    [SP_TEXT_STYLE_CAPTION] = SP_TEXT_ROLE_CAPTION,     [SP_TEXT_STYLE_NOTE] = SP_TEXT_ROLE_NOTE,
  };
  guint depth;

  if (style == SP_TEXT_STYLE_SUBHEADING && get_private (self)->since_title <= MOST_BEFORE_LEAD &&
      sp_block_get_outline (block, &depth) == NULL)
    return SP_TEXT_ROLE_LEAD;
  return roles[style];
}

/**
 * sp_report_writer_write_styled:
 * @self: a writer
 * @block: the part of the document
 * @style: what the text is on a page
 * @text: the text of the part, which gets its role, level and place
 *
 * Writes a text, which is a heading or not by its style, and has the level of a heading that suits the outline.
 */
void
sp_report_writer_write_styled (SpReportWriter *self, SpBlock *block, SpTextStyle style, SpWrittenText *text)
{
  SpReportWriterPrivate *private;

  g_return_if_fail (SP_IS_REPORT_WRITER (self) && SP_IS_BLOCK (block) && (guint) style < SP_N_TEXT_STYLES);
  g_return_if_fail (text != NULL && text->text != NULL);

  private = get_private (self);
  text->role = find_role (self, block, style);
  text->place_name = sp_block_get_place_name (block);
  if (text->role == SP_TEXT_ROLE_HEADING)
    text->level = find_level (self, block, style);
  if (style == SP_TEXT_STYLE_TITLE)
    {
      private->has_title = TRUE;
      private->since_title = 0;
    }
  else if (private->since_title < G_MAXUINT)
  private->since_title = text->role == SP_TEXT_ROLE_PARAGRAPH ? private->since_title + 1 : G_MAXUINT;
  sp_report_writer_write_text (self, text);
}

/**
 * sp_report_writer_write_text:
 * @self: a writer
 * @text: a text
 *
 * Writes it.
 */
void
sp_report_writer_write_text (SpReportWriter *self, const SpWrittenText *text)
{
  g_return_if_fail (SP_IS_REPORT_WRITER (self) && text != NULL && text->text != NULL);

  SP_REPORT_WRITER_GET_CLASS (self)->write_text (self, text);
}

/**
 * sp_report_writer_write_item:
 * @self: a writer
 * @depth: how deep it stands in the list, from 0, and at most one deeper than the item before it
 * @text: the text
 *
 * Writes an item of a list that has no numbers.
 */
void
sp_report_writer_write_item (SpReportWriter *self, guint depth, const SpRichText *text)
{
  const SpWrittenText written = { .role = SP_TEXT_ROLE_ITEM, .level = depth, .text = text };

  sp_report_writer_write_text (self, &written);
}

/**
 * sp_report_writer_begin_table:
 * @self: a writer
 * @n_columns: how many columns it has, 1 or more
 * @place_name: (nullable): what links to it call it
 *
 * Begins a table, which gets rows and an end.
 */
void
sp_report_writer_begin_table (SpReportWriter *self, guint n_columns, const char *place_name)
{
  g_return_if_fail (SP_IS_REPORT_WRITER (self) && n_columns > 0);

  get_private (self)->since_title = G_MAXUINT;
  SP_REPORT_WRITER_GET_CLASS (self)->begin_table (self, n_columns, place_name);
}

/**
 * sp_report_writer_begin_row:
 * @self: a writer
 * @is_head: whether it is a head
 *
 * Begins a row of the table, which gets cells and an end.
 */
void
sp_report_writer_begin_row (SpReportWriter *self, gboolean is_head)
{
  g_return_if_fail (SP_IS_REPORT_WRITER (self));

  SP_REPORT_WRITER_GET_CLASS (self)->begin_row (self, is_head);
}

/**
 * sp_report_writer_write_cell:
 * @self: a writer
 * @look: (nullable): the look of the level that stands before the text
 * @text: the text
 *
 * Writes a cell of the row.
 */
void
sp_report_writer_write_cell (SpReportWriter *self, const SpLook *look, const SpRichText *text)
{
  g_return_if_fail (SP_IS_REPORT_WRITER (self) && text != NULL);

  SP_REPORT_WRITER_GET_CLASS (self)->write_cell (self, look, text);
}

/**
 * sp_report_writer_end_row:
 * @self: a writer
 *
 * Ends the row.
 */
void
sp_report_writer_end_row (SpReportWriter *self)
{
  g_return_if_fail (SP_IS_REPORT_WRITER (self));

  SP_REPORT_WRITER_GET_CLASS (self)->end_row (self);
}

/**
 * sp_report_writer_end_table:
 * @self: a writer
 *
 * Ends the table.
 */
void
sp_report_writer_end_table (SpReportWriter *self)
{
  g_return_if_fail (SP_IS_REPORT_WRITER (self));

  SP_REPORT_WRITER_GET_CLASS (self)->end_table (self);
}

/**
 * sp_report_writer_write_drawing:
 * @self: a writer
 * @drawing: a drawing
 * @place_name: (nullable): what links to it call it
 *
 * Writes what the drawing shows, in words, and as a picture where the text can have one.
 */
void
sp_report_writer_write_drawing (SpReportWriter *self, const SpDrawing *drawing, const char *place_name)
{
  g_return_if_fail (SP_IS_REPORT_WRITER (self) && drawing != NULL);

  get_private (self)->since_title = G_MAXUINT;
  SP_REPORT_WRITER_GET_CLASS (self)->write_drawing (self, drawing, place_name);
}
