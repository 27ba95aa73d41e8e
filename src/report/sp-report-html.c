/* SPDX-License-Identifier: GPL-3.0-or-later
 * A document as a page of the web. */
#include "sp-report-html.h"

#include "sp-drawing-svg.h"
#include "sp-html-text.h"
#include "sp-report-anchor.h"
#include "sp-report-style.h"
#include "sp-text-language.h"

/* Nothing is fetched and nothing is run, whatever a text may hold. */
#define POLICY "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

#define SP_TYPE_HTML_WRITER (sp_html_writer_get_type ())
G_DECLARE_FINAL_TYPE (SpHtmlWriter, sp_html_writer, SP, HTML_WRITER, SpReportWriter)

struct _SpHtmlWriter
{
  SpReportWriter parent_instance;

  GString *html;
  SpTextSetter setter;
  double width;
  gboolean has_title;
  char *heading; /* the words of the last one */

  SpTextRole open; /* what goes on with the next text: quotation, notes or items; a paragraph for nothing */
  guint depth;     /* of the item that is open */
  const char *part;
  guint n_cells;
  guint n_drawings;
  SpSharedSvg *shared; /* by drawings */
};

G_DEFINE_FINAL_TYPE (SpHtmlWriter, sp_html_writer, SP_TYPE_REPORT_WRITER)

/* --- Text -------------------------------------------------------------------------------------------------------- */

static void
append_id (GString *html, const char *place_name)
{
  g_autofree char *anchor = place_name ? sp_report_anchor_format (place_name) : NULL;

  if (anchor != NULL)
    g_string_append_printf (html, " id=\"%s\"", anchor);
}

static void
append_language (GString *html, const char *language)
{
  if (language == NULL)
    return;
  g_string_append (html, " lang=\"");
  sp_html_append_escaped (html, language);
  g_string_append (html, "\" dir=\"auto\"");
}

static void
append_color (GString *html, const char *property, SpColor color)
{
  g_string_append_printf (html, "%s: #%02x%02x%02x; ", property, (guint) (color.red * 255 + 0.5),
                          (guint) (color.green * 255 + 0.5), (guint) (color.blue * 255 + 0.5));
}

static void
append_look (SpHtmlWriter *self, const SpLook *look)
{
  const SpTheme *theme = sp_theme_get (FALSE, FALSE);
  g_autofree char *mark = look ? sp_look_get_text (look) : NULL;
  g_autoptr (GString) style = NULL;

  if (mark == NULL || *mark == '\0')
    return;
  style = g_string_new (NULL);
  append_color (style, "background", sp_look_get_fill (look, theme));
  append_color (style, "color", sp_look_get_ink (look, theme));
  if (sp_look_has_edge (look))
    append_color (style, "border-color", sp_look_get_edge (look, theme));
  g_string_append (style, look->basis == SP_BASIS_REPORT ? "border-style: dashed" : "border-style: solid");
  g_string_append_printf (self->html, "<span class=\"level %s\">", sp_shared_svg_get_class (self->shared, style->str));
  sp_html_append_escaped (self->html, mark);
  g_string_append (self->html, "</span> ");
}

static void
set_depth (SpHtmlWriter *self, guint depth)
{
  for (; self->depth < depth; self->depth++)
    g_string_append (self->html, "\n<ul>\n");
  for (; self->depth > depth; self->depth--)
    g_string_append (self->html, "</li>\n</ul>\n");
}

static void
close_open (SpHtmlWriter *self)
{
  if (self->open == SP_TEXT_ROLE_QUOTATION)
    g_string_append (self->html, "</blockquote>\n");
  else if (self->open == SP_TEXT_ROLE_NUMBERED)
    g_string_append (self->html, "</ol>\n");
  else if (self->open == SP_TEXT_ROLE_ITEM)
    set_depth (self, 0);
  self->open = SP_TEXT_ROLE_PARAGRAPH;
}

static void
open_role (SpHtmlWriter *self, const SpWrittenText *text)
{
  if (self->open == text->role)
    return;
  close_open (self);
  if (text->role == SP_TEXT_ROLE_QUOTATION)
    g_string_append (self->html, "<blockquote>\n");
  else if (text->role == SP_TEXT_ROLE_NUMBERED)
    g_string_append (self->html, "<ol class=\"sources\">\n");
  else if (text->role != SP_TEXT_ROLE_ITEM)
    return;
  self->open = text->role;
}

static void
write_element (SpHtmlWriter *self, const char *name, const char *attributes, const SpWrittenText *text)
{
  g_string_append_printf (self->html, "<%s%s", name, attributes);
  append_id (self->html, text->place_name);
  append_language (self->html, text->language);
  g_string_append_c (self->html, '>');
  append_look (self, text->look);
  sp_html_append_text (self->html, text->text);
  g_string_append_printf (self->html, "</%s>\n", name);
}

static void
write_heading (SpHtmlWriter *self, const SpWrittenText *text)
{
  const char name[] = { 'h', (char) ('0' + text->level), '\0' };

  self->has_title = self->has_title || text->level == 1;
  g_free (self->heading);
  self->heading = g_strdup (text->text->text->str);
  write_element (self, name, "", text);
}

static void
write_numbered (SpHtmlWriter *self, const SpWrittenText *text)
{
  g_string_append_printf (self->html, "<li value=\"%u\"", text->number);
  append_id (self->html, text->place_name);
  g_string_append (self->html, "><cite>");
  sp_html_append_text (self->html, text->text);
  g_string_append (self->html, "</cite></li>\n");
}

static void
write_item (SpHtmlWriter *self, const SpWrittenText *text)
{
  guint depth = MIN (text->level, self->depth) + 1;

  if (self->depth >= depth)
    {
      set_depth (self, depth);
      g_string_append (self->html, "</li>\n");
    }
  set_depth (self, depth);
  g_string_append (self->html, "<li>");
  sp_html_append_text (self->html, text->text);
}

static void
sp_html_writer_write_text (SpReportWriter *writer, const SpWrittenText *text)
{
  static const char *const classes[] = {
    [SP_TEXT_ROLE_KICKER] = " class=\"kicker\"",
    [SP_TEXT_ROLE_LEAD] = " class=\"lead\"",
    [SP_TEXT_ROLE_PARAGRAPH] = "",
    [SP_TEXT_ROLE_NOTE] = " class=\"note\"",
    [SP_TEXT_ROLE_KEY] = " class=\"note\"",
    [SP_TEXT_ROLE_QUOTATION] = "",
    [SP_TEXT_ROLE_CAPTION] = " class=\"caption\"",
  };
  SpHtmlWriter *self = SP_HTML_WRITER (writer);

  open_role (self, text);
  switch (text->role)
    {
    case SP_TEXT_ROLE_HEADING:
      write_heading (self, text);
      break;
    case SP_TEXT_ROLE_NUMBERED:
      write_numbered (self, text);
      break;
    case SP_TEXT_ROLE_ITEM:
      write_item (self, text);
      break;
    case SP_TEXT_ROLE_KICKER:
    case SP_TEXT_ROLE_LEAD:
    case SP_TEXT_ROLE_PARAGRAPH:
    case SP_TEXT_ROLE_NOTE:
    case SP_TEXT_ROLE_KEY:
    case SP_TEXT_ROLE_QUOTATION:
    case SP_TEXT_ROLE_CAPTION:
    default:
      write_element (self, "p", classes[text->role], text);
    }
}

/* --- Tables ------------------------------------------------------------------------------------------------------ */

static void
sp_html_writer_begin_table (SpReportWriter *writer, guint n_columns G_GNUC_UNUSED, const char *place_name)
{
  SpHtmlWriter *self = SP_HTML_WRITER (writer);

  close_open (self);
  g_string_append (self->html, "<div class=\"table\">\n<table");
  append_id (self->html, place_name);
  g_string_append (self->html, ">\n");
  if (self->heading != NULL)
    {
      g_string_append (self->html, "<caption><span class=\"hidden\">");
      sp_html_append_escaped (self->html, self->heading);
      g_string_append (self->html, "</span></caption>\n");
    }
  self->part = NULL;
}

static void
set_part (SpHtmlWriter *self, const char *part)
{
  if (self->part == part)
    return;
  if (self->part != NULL)
    g_string_append_printf (self->html, "</%s>\n", self->part);
  if (part != NULL)
    g_string_append_printf (self->html, "<%s>\n", part);
  self->part = part;
}

static const char head[] = "thead";
static const char body[] = "tbody";

/* A head further down begins a new part of the body. */
static void
sp_html_writer_begin_row (SpReportWriter *writer, gboolean is_head)
{
  SpHtmlWriter *self = SP_HTML_WRITER (writer);

  set_part (self, is_head && self->part != body ? head : body);
  self->n_cells = 0;
  g_string_append (self->html, is_head ? "<tr class=\"head\">" : "<tr>");
}

static void
sp_html_writer_write_cell (SpReportWriter *writer, const SpLook *look, const SpRichText *text)
{
  SpHtmlWriter *self = SP_HTML_WRITER (writer);
  gboolean is_head = self->part == head;
  gboolean names_row = !is_head && self->n_cells == 0;

  g_string_append (self->html, is_head ? "<th scope=\"col\">" : names_row ? "<th scope=\"row\">" : "<td>");
  append_look (self, look);
  sp_html_append_text (self->html, text);
  g_string_append (self->html, is_head || names_row ? "</th>" : "</td>");
  self->n_cells++;
}

static void
sp_html_writer_end_row (SpReportWriter *writer)
{
  g_string_append (SP_HTML_WRITER (writer)->html, "</tr>\n");
}

static void
sp_html_writer_end_table (SpReportWriter *writer)
{
  SpHtmlWriter *self = SP_HTML_WRITER (writer);

  set_part (self, NULL);
  g_string_append (self->html, "</table>\n</div>\n");
}

/* --- Drawings ---------------------------------------------------------------------------------------------------- */

static void
sp_html_writer_write_drawing (SpReportWriter *writer, const SpDrawing *drawing, const char *place_name)
{
  SpHtmlWriter *self = SP_HTML_WRITER (writer);
  g_autofree char *prefix = g_strdup_printf ("d%u", ++self->n_drawings);
  g_autofree char *svg =
    sp_drawing_write_svg (drawing, &self->setter,
                          MIN (self->width, drawing->most_width > 0 ? drawing->most_width : self->width), prefix,
                          self->shared);

  if (svg == NULL)
    return;
  close_open (self);
  g_string_append (self->html, "<figure");
  append_id (self->html, place_name);
  g_string_append_printf (self->html, ">\n%s</figure>\n", svg);
}

/* --- All of it --------------------------------------------------------------------------------------------------- */

static void
sp_html_writer_finalize (GObject *object)
{
  SpHtmlWriter *self = SP_HTML_WRITER (object);

  g_string_free (self->html, TRUE);
  g_free (self->heading);
  sp_shared_svg_free (self->shared);
  g_clear_object (&self->setter.context);

  G_OBJECT_CLASS (sp_html_writer_parent_class)->finalize (object);
}

static void
sp_html_writer_class_init (SpHtmlWriterClass *klass)
{
  SpReportWriterClass *writer_class = SP_REPORT_WRITER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sp_html_writer_finalize;
  writer_class->write_text = sp_html_writer_write_text;
  writer_class->begin_table = sp_html_writer_begin_table;
  writer_class->begin_row = sp_html_writer_begin_row;
  writer_class->write_cell = sp_html_writer_write_cell;
  writer_class->end_row = sp_html_writer_end_row;
  writer_class->end_table = sp_html_writer_end_table;
  writer_class->write_drawing = sp_html_writer_write_drawing;
}

static void
sp_html_writer_init (SpHtmlWriter *self)
{
  self->html = g_string_new (NULL);
  self->shared = sp_shared_svg_new ();
  self->open = SP_TEXT_ROLE_PARAGRAPH;
}

static void
append_meta (GString *html, const char *name, const char *content)
{
  if (content == NULL)
    return;
  g_string_append_printf (html, "<meta name=\"%s\" content=\"", name);
  sp_html_append_escaped (html, content);
  g_string_append (html, "\">\n");
}

static void
append_head (GString *html, SpReport *report, SpSharedSvg *shared)
{
  g_autofree char *language = sp_text_language_find ();

  g_string_append_printf (html,
                          "<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"" POLICY "\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
                          language, sp_report_is_rtl (report) ? "rtl" : "ltr");
  sp_html_append_escaped (html, sp_report_get_title (report));
  g_string_append (html, "</title>\n");
  append_meta (html, "author", sp_report_get_author (report));
  append_meta (html, "generator", "Standpoint " VERSION);
  append_meta (html, "referrer", "no-referrer");
  g_string_append (html, "<style>\n" SP_REPORT_STYLE);
  sp_shared_svg_append_styles (shared, html);
  g_string_append (html, "</style>\n</head>\n<body>\n<main>\n");
}

static void
append_foot (GString *html, const char *foot)
{
  g_string_append (html, "</main>\n");
  if (foot != NULL)
    {
      g_string_append (html, "<footer><p>");
      sp_html_append_escaped (html, foot);
      g_string_append (html, "</p></footer>\n");
    }
  g_string_append (html, "</body>\n</html>\n");
}

static void
append_title (GString *html, SpReport *report)
{
  g_string_append (html, "<h1>");
  sp_html_append_escaped (html, sp_report_get_title (report));
  g_string_append (html, "</h1>\n");
}

/**
 * sp_report_write_html:
 * @self: a document
 *
 * Writes a document as one file of HTML that needs nothing else, runs nothing and fetches nothing, for screens light and
 * dark and for paper. What is drawn is SVG with its description in words. Texts are never markup, and only addresses of
 * the web are links.
 *
 * Returns: (transfer full): the page
 */
char *
sp_report_write_html (SpReport *self)
{
  g_autoptr (SpHtmlWriter) writer = NULL;
  GPtrArray *blocks;
  GString *html;

  g_return_val_if_fail (SP_IS_REPORT (self), NULL);

  writer = g_object_new (SP_TYPE_HTML_WRITER, NULL);
  blocks = sp_report_get_blocks (self);
  writer->setter.context = sp_text_setter_create_context (sp_report_is_rtl (self));
  writer->setter.paper = *sp_report_get_paper (self);
  writer->setter.is_rtl = sp_report_is_rtl (self);
  writer->width = sp_paper_get_text_width (&writer->setter.paper);
  for (guint i = 0; i < blocks->len; i++)
    sp_block_write (blocks->pdata[i], SP_REPORT_WRITER (writer));
  close_open (writer);
  html = g_string_new (NULL);
  append_head (html, self, writer->shared);
  if (!writer->has_title)
    append_title (html, self);
  g_string_append (html, writer->html->str);
  append_foot (html, sp_report_get_foot (self));
  return g_string_free (html, FALSE);
}
