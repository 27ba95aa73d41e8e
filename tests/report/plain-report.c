/* SPDX-License-Identifier: GPL-3.0-or-later
 * The words of a document for tests: a line a text, a line a row of a table. */
#include "plain-report.h"

#include "sp-report-writer.h"

#define PLAIN_TYPE_WRITER (plain_writer_get_type ())
G_DECLARE_FINAL_TYPE (PlainWriter, plain_writer, PLAIN, WRITER, SpReportWriter)

struct _PlainWriter
{
  SpReportWriter parent_instance;

  GString *words;
  gboolean has_cell;
};

G_DEFINE_FINAL_TYPE (PlainWriter, plain_writer, SP_TYPE_REPORT_WRITER)

static void
write_text (SpReportWriter *writer, const SpWrittenText *text)
{
  GString *words = PLAIN_WRITER (writer)->words;

  if (text->role == SP_TEXT_ROLE_HEADING)
    g_string_append (words, "# ");
  if (text->number > 0)
    g_string_append_printf (words, "%u. ", text->number);
  g_string_append_printf (words, "%s\n", text->text->text->str);
}

static void
write_cell (SpReportWriter *writer, const SpLook *look G_GNUC_UNUSED, const SpRichText *text)
{
  PlainWriter *self = PLAIN_WRITER (writer);

  g_string_append_printf (self->words, "%s%s", self->has_cell ? " | " : "", text->text->str);
  self->has_cell = TRUE;
}

static void
begin_row (SpReportWriter *writer, gboolean is_head G_GNUC_UNUSED)
{
  PLAIN_WRITER (writer)->has_cell = FALSE;
}

static void
end_row (SpReportWriter *writer)
{
  g_string_append_c (PLAIN_WRITER (writer)->words, '\n');
}

static void
begin_table (SpReportWriter *writer G_GNUC_UNUSED, guint n_columns G_GNUC_UNUSED, const char *place_name G_GNUC_UNUSED)
{
}

static void
end_table (SpReportWriter *writer G_GNUC_UNUSED)
{
}

static void
write_drawing (SpReportWriter *writer G_GNUC_UNUSED,
               const SpDrawing *drawing G_GNUC_UNUSED,
               const char *place_name G_GNUC_UNUSED)
{
}

static void
plain_writer_finalize (GObject *object)
{
  g_string_free (PLAIN_WRITER (object)->words, TRUE);
  G_OBJECT_CLASS (plain_writer_parent_class)->finalize (object);
}

static void
plain_writer_class_init (PlainWriterClass *klass)
{
  SpReportWriterClass *writer_class = SP_REPORT_WRITER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = plain_writer_finalize;
  writer_class->write_text = write_text;
  writer_class->write_cell = write_cell;
  writer_class->begin_table = begin_table;
  writer_class->begin_row = begin_row;
  writer_class->end_row = end_row;
  writer_class->end_table = end_table;
  writer_class->write_drawing = write_drawing;
}

static void
plain_writer_init (PlainWriter *self)
{
  self->words = g_string_new (NULL);
}

char *
plain_report_write (SpReport *report)
{
  g_autoptr (PlainWriter) writer = g_object_new (PLAIN_TYPE_WRITER, NULL);
  GPtrArray *blocks = sp_report_get_blocks (report);

  for (guint i = 0; i < blocks->len; i++)
    sp_block_write (blocks->pdata[i], SP_REPORT_WRITER (writer));
  g_string_replace (writer->words, "\u00a0", " ", 0);
  return g_strdup (writer->words->str);
}
