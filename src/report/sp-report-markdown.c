/* SPDX-License-Identifier: GPL-3.0-or-later
 * A document as Markdown. */
#include "sp-report-markdown.h"

#include "sp-drawing-block.h"
#include "sp-markdown-text.h"
#include "sp-report-anchor.h"

#include <string.h>

#define SP_TYPE_MARKDOWN_WRITER (sp_markdown_writer_get_type ())
G_DECLARE_FINAL_TYPE (SpMarkdownWriter, sp_markdown_writer, SP, MARKDOWN_WRITER, SpReportWriter)

typedef struct
{
  gsize offset;
  char *anchor;
} Anchor;

struct _SpMarkdownWriter
{
  SpReportWriter parent_instance;

  GString *text;
  GHashTable *linked; /* anchors that something leads to */
  GArray *anchors;    /* of Anchor */
  SpTextSetter setter;
  double width;
  gboolean has_title;

  SpTextRole last_role;
  guint last_number;
  guint n_columns;
  guint n_rows;
  guint n_cells;
};

G_DEFINE_FINAL_TYPE (SpMarkdownWriter, sp_markdown_writer, SP_TYPE_REPORT_WRITER)

/* --- Places ------------------------------------------------------------------------------------------------------ */

static void
clear_anchor (gpointer data)
{
  g_free (((Anchor *) data)->anchor);
}

/* Where a place would be named, if it turns out that something leads to it. */
static void
note_place (SpMarkdownWriter *self, const char *place_name)
{
  Anchor anchor = { .offset = self->text->len };

  if (place_name == NULL)
    return;
  anchor.anchor = sp_report_anchor_format (place_name);
  g_array_append_val (self->anchors, anchor);
}

static void
note_links (SpMarkdownWriter *self, const SpRichText *text)
{
  for (guint i = 0; i < text->links->len; i++)
    {
      const SpTextLink *link = &g_array_index (text->links, SpTextLink, i);

      if (link->kind == SP_TEXT_LINK_PLACE)
        g_hash_table_add (self->linked, sp_report_anchor_format (link->address));
    }
}

static void
insert_places (SpMarkdownWriter *self)
{
  for (guint i = self->anchors->len; i > 0; i--)
    {
      const Anchor *anchor = &g_array_index (self->anchors, Anchor, i - 1);
      g_autofree char *tag = g_strdup_printf ("<a id=\"%s\"></a>", anchor->anchor);

      if (g_hash_table_contains (self->linked, anchor->anchor))
        g_string_insert (self->text, (gssize) anchor->offset, tag);
    }
}

/* --- Text -------------------------------------------------------------------------------------------------------- */

/* All lines but the first get what their list or quotation has them begin with. */
static void
append_lines (SpMarkdownWriter *self, const char *lines, const char *prefix)
{
  g_auto (GStrv) split = g_strsplit (lines, "\n", -1);

  for (guint i = 0; split[i] != NULL; i++)
    {
      g_autofree char *line = i > 0 ? g_strconcat (prefix, split[i], NULL) : g_strdup (split[i]);

      g_string_append (self->text, i > 0 ? g_strchomp (line) : line);
      g_string_append_c (self->text, '\n');
    }
}

static gboolean
is_list (SpTextRole role)
{
  return role == SP_TEXT_ROLE_NUMBERED || role == SP_TEXT_ROLE_ITEM;
}

/* A blank line stands between two things; lists that follow each other are kept apart. */
static void
part_from_last (SpMarkdownWriter *self, SpTextRole role, guint number)
{
  gboolean goes_on = self->last_role == role && (role != SP_TEXT_ROLE_NUMBERED || number == self->last_number + 1);

  if (self->text->len == 0)
    return;
  if (role == SP_TEXT_ROLE_QUOTATION && goes_on)
    g_string_append (self->text, ">\n");
  else if (!is_list (role) || !goes_on)
    g_string_append_c (self->text, '\n');
  if (is_list (role) && is_list (self->last_role) && !goes_on)
    g_string_append (self->text, "<!-- -->\n\n");
}

static void
begin (SpMarkdownWriter *self, SpTextRole role, guint number)
{
  part_from_last (self, role, number);
  self->last_role = role;
  self->last_number = number;
}

static char *
make_mark (const SpWrittenText *text)
{
  switch (text->role)
    {
    case SP_TEXT_ROLE_HEADING:
      return g_strdup_printf ("%.*s ", (int) text->level, "######");
    case SP_TEXT_ROLE_QUOTATION:
      return g_strdup ("> ");
    case SP_TEXT_ROLE_NUMBERED:
      return g_strdup_printf ("%u. ", text->number);
    case SP_TEXT_ROLE_ITEM:
      return g_strdup ("- ");
    case SP_TEXT_ROLE_KICKER:
    case SP_TEXT_ROLE_LEAD:
    case SP_TEXT_ROLE_PARAGRAPH:
    case SP_TEXT_ROLE_NOTE:
    case SP_TEXT_ROLE_KEY:
    case SP_TEXT_ROLE_CAPTION:
    default:
      return g_strdup ("");
    }
}

static char *
make_prefix (const SpWrittenText *text, const char *mark)
{
  if (text->role == SP_TEXT_ROLE_QUOTATION)
    return g_strdup ("> ");
  if (text->role == SP_TEXT_ROLE_ITEM)
    return g_strnfill (2 * (text->level + 1), ' ');
  return g_strnfill (is_list (text->role) ? strlen (mark) : 0, ' ');
}

static void
append_look (GString *text, const SpLook *look)
{
  g_autofree char *mark = look ? sp_look_get_text (look) : NULL;
  g_autofree char *escaped = mark && *mark != '\0' ? sp_markdown_escape (mark) : NULL;

  if (escaped != NULL)
    g_string_append_printf (text, "**%s** ", escaped);
}

static void
sp_markdown_writer_write_text (SpReportWriter *writer, const SpWrittenText *text)
{
  SpMarkdownWriter *self = SP_MARKDOWN_WRITER (writer);
  gboolean is_heading = text->role == SP_TEXT_ROLE_HEADING;
  g_autofree char *words = sp_markdown_format_text (text->text, is_heading ? SP_MARKDOWN_LINE : SP_MARKDOWN_PARAGRAPH);
  g_autofree char *mark = make_mark (text);
  g_autofree char *prefix = make_prefix (text, mark);

  if (*words == '\0' || text->role == SP_TEXT_ROLE_KEY)
    return;
  begin (self, text->role, text->number);
  self->has_title = self->has_title || (is_heading && text->level == 1);
  if (text->role == SP_TEXT_ROLE_ITEM)
    g_string_append_printf (self->text, "%*s", (int) (2 * text->level), "");
  g_string_append (self->text, mark);
  note_place (self, text->place_name);
  note_links (self, text->text);
  append_look (self->text, text->look);
  append_lines (self, words, prefix);
}

static void
write_line (SpMarkdownWriter *self, SpTextRole role, const char *line)
{
  g_autoptr (SpRichText) text = sp_rich_text_new (line, SP_TEXT_PLAIN);
  const SpWrittenText written = { .role = role, .text = text };

  sp_markdown_writer_write_text (SP_REPORT_WRITER (self), &written);
}

/* --- Tables ------------------------------------------------------------------------------------------------------ */

static void
sp_markdown_writer_begin_table (SpReportWriter *writer, guint n_columns, const char *place_name)
{
  SpMarkdownWriter *self = SP_MARKDOWN_WRITER (writer);

  begin (self, SP_TEXT_ROLE_PARAGRAPH, 0);
  self->n_columns = n_columns;
  self->n_rows = 0;
  if (place_name == NULL)
    return;
  note_place (self, place_name);
}

static void
append_repeated (GString *text, const char *cell, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append (text, cell);
}

static void
end_line (SpMarkdownWriter *self)
{
  g_string_append (self->text, " |\n");
}

/* Every table has a head, if an empty one, and none but one. */
static void
sp_markdown_writer_begin_row (SpReportWriter *writer, gboolean is_head)
{
  SpMarkdownWriter *self = SP_MARKDOWN_WRITER (writer);

  self->n_cells = 0;
  if (self->n_rows > 0 || is_head)
    return;
  append_repeated (self->text, "| ", self->n_columns);
  g_string_append (self->text, "|\n");
  append_repeated (self->text, "| --- ", self->n_columns);
  g_string_append (self->text, "|\n");
  self->n_rows++;
}

static void
sp_markdown_writer_write_cell (SpReportWriter *writer, const SpLook *look, const SpRichText *text)
{
  SpMarkdownWriter *self = SP_MARKDOWN_WRITER (writer);
  g_autofree char *words = sp_markdown_format_text (text, SP_MARKDOWN_CELL);

  if (self->n_cells++ >= self->n_columns)
    return;
  g_string_append (self->text, self->n_cells == 1 ? "| " : " | ");
  append_look (self->text, look);
  note_links (self, text);
  g_string_append (self->text, words);
}

static void
sp_markdown_writer_end_row (SpReportWriter *writer)
{
  SpMarkdownWriter *self = SP_MARKDOWN_WRITER (writer);

  for (; self->n_cells < self->n_columns; self->n_cells++)
    g_string_append (self->text, self->n_cells == 0 ? "|" : " |");
  end_line (self);
  if (self->n_rows++ > 0)
    return;
  append_repeated (self->text, "| --- ", self->n_columns);
  g_string_append (self->text, "|\n");
}

static void
sp_markdown_writer_end_table (SpReportWriter *writer G_GNUC_UNUSED)
{
}

/* --- Drawings ---------------------------------------------------------------------------------------------------- */

static void
sp_markdown_writer_write_drawing (SpReportWriter *writer, const SpDrawing *drawing, const char *place_name)
{
  SpMarkdownWriter *self = SP_MARKDOWN_WRITER (writer);
  g_autofree char *words = drawing->describe ? drawing->describe (drawing->data, &self->setter, self->width) : NULL;
  g_auto (GStrv) lines = NULL;

  note_place (self, place_name);
  if (words == NULL)
    return;
  lines = g_strsplit (words, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    write_line (self, lines[1] ? SP_TEXT_ROLE_ITEM : SP_TEXT_ROLE_PARAGRAPH, lines[i]);
}

/* --- All of it --------------------------------------------------------------------------------------------------- */

static void
sp_markdown_writer_finalize (GObject *object)
{
  SpMarkdownWriter *self = SP_MARKDOWN_WRITER (object);

  g_string_free (self->text, TRUE);
  g_hash_table_unref (self->linked);
  g_array_unref (self->anchors);
  g_clear_object (&self->setter.context);

  G_OBJECT_CLASS (sp_markdown_writer_parent_class)->finalize (object);
}

static void
sp_markdown_writer_class_init (SpMarkdownWriterClass *klass)
{
  SpReportWriterClass *writer_class = SP_REPORT_WRITER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sp_markdown_writer_finalize;
  writer_class->write_text = sp_markdown_writer_write_text;
  writer_class->begin_table = sp_markdown_writer_begin_table;
  writer_class->begin_row = sp_markdown_writer_begin_row;
  writer_class->write_cell = sp_markdown_writer_write_cell;
  writer_class->end_row = sp_markdown_writer_end_row;
  writer_class->end_table = sp_markdown_writer_end_table;
  writer_class->write_drawing = sp_markdown_writer_write_drawing;
}

static void
sp_markdown_writer_init (SpMarkdownWriter *self)
{
  self->text = g_string_new (NULL);
  self->linked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->anchors = g_array_new (FALSE, FALSE, sizeof (Anchor));
  g_array_set_clear_func (self->anchors, clear_anchor);
}

static void
append_foot (SpMarkdownWriter *self, const char *foot)
{
  if (foot == NULL)
    return;
  g_string_append (self->text, "\n---\n");
  self->last_role = SP_TEXT_ROLE_PARAGRAPH;
  write_line (self, SP_TEXT_ROLE_NOTE, foot);
}

static void
prepend_title (SpMarkdownWriter *self, const char *title)
{
  g_autofree char *escaped = sp_markdown_escape (title);
  g_autofree char *line = g_strdup_printf ("# %s\n\n", escaped);

  if (!self->has_title)
    g_string_prepend (self->text, line);
}

/**
 * sp_report_write_markdown:
 * @self: a document
 *
 * Writes a document as CommonMark 0.31.2 with tables as by GitHub Flavored Markdown 0.29, section 4.10. Sources are the
 * numbered list that they are on paper, to which their numbers lead. What is drawn is said in words. Texts are never
 * markup, and only addresses of the web are links.
 *
 * Returns: (transfer full): the text, its last line ended too
 */
char *
sp_report_write_markdown (SpReport *self)
{
  g_autoptr (SpMarkdownWriter) writer = NULL;
  GPtrArray *blocks;

  g_return_val_if_fail (SP_IS_REPORT (self), NULL);

  writer = g_object_new (SP_TYPE_MARKDOWN_WRITER, NULL);
  blocks = sp_report_get_blocks (self);
  writer->setter.context = sp_text_setter_create_context (sp_report_is_rtl (self));
  writer->setter.paper = *sp_report_get_paper (self);
  writer->setter.is_rtl = sp_report_is_rtl (self);
  writer->width = sp_paper_get_text_width (&writer->setter.paper);
  for (guint i = 0; i < blocks->len; i++)
    sp_block_write (blocks->pdata[i], SP_REPORT_WRITER (writer));
  append_foot (writer, sp_report_get_foot (self));
  insert_places (writer);
  prepend_title (writer, sp_report_get_title (self));
  return g_strdup (writer->text->str);
}
