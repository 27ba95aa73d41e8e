/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text as HTML. */
#include "sp-html-text.h"

#include "sp-clean-text.h"
#include "sp-report-anchor.h"

/* Outer first. What is small as well has no element of its own for being dimmed. */
static const struct
{
  SpTextLook among;
  SpTextLook look;
  const char *begin;
  const char *end;
} elements[] = {
  { SP_TEXT_STRONG, SP_TEXT_STRONG, "<strong>", "</strong>" },
  { SP_TEXT_SLANTED, SP_TEXT_SLANTED, "<em>", "</em>" },
  { SP_TEXT_SMALL | SP_TEXT_DIM, SP_TEXT_SMALL, "<small>", "</small>" },
  { SP_TEXT_SMALL | SP_TEXT_DIM, SP_TEXT_DIM, "<span class=\"dim\">", "</span>" },
  { SP_TEXT_SMALL | SP_TEXT_DIM, SP_TEXT_SMALL | SP_TEXT_DIM, "<small class=\"dim\">", "</small>" },
};

/**
 * sp_html_append_escaped:
 * @html: what it is added to
 * @text: a text
 *
 * Adds a text that stands for itself within an element and between double quotes. Lines stay lines.
 */
void
sp_html_append_escaped (GString *html, const char *text)
{
  g_autofree char *clean = NULL;

  g_return_if_fail (html != NULL && text != NULL);

  clean = sp_clean_text (text);
  for (const char *c = clean; *c != '\0'; c++)
    switch (*c)
      {
      case '&':
        g_string_append (html, "&amp;");
        break;
      case '<':
        g_string_append (html, "&lt;");
        break;
      case '>':
        g_string_append (html, "&gt;");
        break;
      case '"':
        g_string_append (html, "&quot;");
        break;
      default:
        g_string_append_c (html, *c);
      }
}

static void
begin_link (GString *html, const SpTextLink *link)
{
  g_autofree char *anchor = NULL;

  if (link->kind == SP_TEXT_LINK_PLACE)
    {
      anchor = sp_report_anchor_format (link->address);
      g_string_append_printf (html, "<a href=\"#%s\">", anchor);
      return;
    }
  g_string_append (html, "<a href=\"");
  sp_html_append_escaped (html, link->address);
  g_string_append (html, "\" rel=\"external noreferrer\">");
}

static void
append_lines (GString *html, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (html, "<br>\n");
      sp_html_append_escaped (html, lines[i]);
    }
}

static void
begin_look (GString *html, SpTextLook look)
{
  for (guint i = 0; i < G_N_ELEMENTS (elements); i++)
    if ((look & elements[i].among) == elements[i].look)
      g_string_append (html, elements[i].begin);
}

static void
end_look (GString *html, SpTextLook look)
{
  for (guint i = G_N_ELEMENTS (elements); i > 0; i--)
    if ((look & elements[i - 1].among) == elements[i - 1].look)
      g_string_append (html, elements[i - 1].end);
}

static void
append_run (GString *html, const SpRichText *text, const SpTextRun *run)
{
  const SpTextLink *link = sp_rich_text_find_link (text, run);
  g_autofree char *piece = g_strndup (text->text->str + run->start, run->end - run->start);
  g_autofree char *clean = sp_clean_text (piece);

  if (link != NULL)
    begin_link (html, link);
  append_lines (html, clean);
  if (link != NULL)
    g_string_append (html, "</a>");
}

/**
 * sp_html_append_text:
 * @html: what it is added to
 * @text: a text
 *
 * Adds a text with what stands out in it, and with its links. What looks the same is one element, whatever it leads to.
 */
void
sp_html_append_text (GString *html, const SpRichText *text)
{
  SpTextLook look = SP_TEXT_PLAIN;

  g_return_if_fail (html != NULL && text != NULL);

  for (guint i = 0; i < text->runs->len; i++)
    {
      const SpTextRun *run = &g_array_index (text->runs, SpTextRun, i);

      if (run->look != look)
        {
          end_look (html, look);
          begin_look (html, run->look);
          look = run->look;
        }
      append_run (html, text, run);
    }
  end_look (html, look);
}
