/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the parts of a document write themselves to, where it becomes text for other programs rather than pages. */
#pragma once

#include "sp-look.h"
#include "sp-paper.h"
#include "sp-rich-text.h"

#include <glib-object.h>

G_BEGIN_DECLS

typedef struct _SpBlock SpBlock;
typedef struct _SpDrawing SpDrawing;

/**
 * SpTextRole:
 * @SP_TEXT_ROLE_HEADING: a heading of a level
 * @SP_TEXT_ROLE_KICKER: a few words before a title
 * @SP_TEXT_ROLE_LEAD: a line that belongs to the title before it
 * @SP_TEXT_ROLE_PARAGRAPH: running text
 * @SP_TEXT_ROLE_NOTE: what is looked up rather than read
 * @SP_TEXT_ROLE_KEY: what the signs of a drawing mean
 * @SP_TEXT_ROLE_QUOTATION: someone's words; several in a row are one quotation
 * @SP_TEXT_ROLE_CAPTION: who said a quotation, what a picture shows
 * @SP_TEXT_ROLE_NUMBERED: a numbered note; several in a row are a list
 * @SP_TEXT_ROLE_ITEM: an item of a list, as of the contents; several in a row are a list
 *
 * What a text is, other than how large.
 */
typedef enum
{
  SP_TEXT_ROLE_HEADING,
  SP_TEXT_ROLE_KICKER,
  SP_TEXT_ROLE_LEAD,
  SP_TEXT_ROLE_PARAGRAPH,
  SP_TEXT_ROLE_NOTE,
  SP_TEXT_ROLE_KEY,
  SP_TEXT_ROLE_QUOTATION,
  SP_TEXT_ROLE_CAPTION,
  SP_TEXT_ROLE_NUMBERED,
  SP_TEXT_ROLE_ITEM,
} SpTextRole;

/**
 * SpWrittenText:
 * @role: what it is
 * @level: of a heading, from 1 to 6; of an item, how deep it stands in its list, from 0
 * @number: of a numbered note, from 1
 * @look: (nullable): the look of a level that stands before the text
 * @text: the text, of one or more lines
 * @place_name: (nullable): what links to it call it
 * @language: (nullable): its language as by BCP 47, %NULL where it is that of the document
 *
 * A text that is written.
 */
typedef struct
{
  SpTextRole role;
  guint level;
  guint number;
  const SpLook *look;
  const SpRichText *text;
  const char *place_name;
  const char *language;
} SpWrittenText;

#define SP_TYPE_REPORT_WRITER (sp_report_writer_get_type ())
G_DECLARE_DERIVABLE_TYPE (SpReportWriter, sp_report_writer, SP, REPORT_WRITER, GObject)

/**
 * SpReportWriterClass:
 * @write_text: writes a text
 * @begin_table: begins a table of so many columns
 * @begin_row: begins a row of it, which may be a head
 * @write_cell: writes a cell of it, before whose text a level's look may stand
 * @end_row: ends a row
 * @end_table: ends a table
 * @write_drawing: writes a drawing
 *
 * What kinds of text do.
 */
struct _SpReportWriterClass
{
  GObjectClass parent_class;

  void (*write_text) (SpReportWriter *self, const SpWrittenText *text);
  void (*begin_table) (SpReportWriter *self, guint n_columns, const char *place_name);
  void (*begin_row) (SpReportWriter *self, gboolean is_head);
  void (*write_cell) (SpReportWriter *self, const SpLook *look, const SpRichText *text);
  void (*end_row) (SpReportWriter *self);
  void (*end_table) (SpReportWriter *self);
  void (*write_drawing) (SpReportWriter *self, const SpDrawing *drawing, const char *place_name);
};

void sp_report_writer_write_styled (SpReportWriter *self, SpBlock *block, SpTextStyle style, SpWrittenText *text);
void sp_report_writer_write_text (SpReportWriter *self, const SpWrittenText *text);
void sp_report_writer_write_item (SpReportWriter *self, guint depth, const SpRichText *text);
void sp_report_writer_begin_table (SpReportWriter *self, guint n_columns, const char *place_name);
void sp_report_writer_begin_row (SpReportWriter *self, gboolean is_head);
void sp_report_writer_write_cell (SpReportWriter *self, const SpLook *look, const SpRichText *text);
void sp_report_writer_end_row (SpReportWriter *self);
void sp_report_writer_end_table (SpReportWriter *self);
void sp_report_writer_write_drawing (SpReportWriter *self, const SpDrawing *drawing, const char *place_name);

G_END_DECLS
