/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text as Markdown in which nothing is markup but what is meant as such. */
#include "sp-markdown-text.h"

#include "sp-clean-text.h"
#include "sp-report-anchor.h"

#include <string.h>

/* Of CommonMark 0.31.2 and of what is built on it: tables, strikethrough, formulas, footnotes, mentions. */
#define SPECIAL "\\`*_{}[]<>#|~&!$^@"
/* What begins something at the start of a line alone. */
#define SPECIAL_AT_START "+-=:%"

typedef struct
{
  GString *text;
  SpMarkdownPlace place;
  guint n_breaks;    /* lines that have ended since the last letter */
  gboolean emphasis; /* whether emphasis has ended just now */
} Writer;

/* --- Escaping ---------------------------------------------------------------------------------------------------- */

/* The length of a number or letter with a full stop or bracket after it, which would begin a list: “1.”, “b)”, “(iv)”. */
static gsize
measure_list_mark (const char *text)
{
  gsize length = *text == '(' ? 1 : 0;
  gsize n = strspn (text + length, "0123456789");

  if (n == 0)
    n = strspn (text + length, "ivxlcdmIVXLCDM");
  if (n == 0 && g_ascii_isalpha (text[length]))
    n = 1;
  length += n;
  if (n == 0 || (text[length] != '.' && text[length] != ')'))
    return 0;
  return text[length + 1] == '\0' || text[length + 1] == ' ' ? length + 1 : 0;
}

static gboolean
is_at_start (const GString *line)
{
  return line->len == 0 || line->str[line->len - 1] == '\n';
}

/* What GitHub Flavored Markdown 0.29, section 6.9, would make a link of. */
static gboolean
is_in_address (const char *text, const char *c)
{
  return (*c == ':' && g_str_has_prefix (c, "://")) ||
         (*c == '.' && c - text >= 3 && g_ascii_strncasecmp (c - 3, "www", 3) == 0);
}

/* One line. */
static void
append_escaped (GString *line, const char *text)
{
  gsize mark = is_at_start (line) ? measure_list_mark (text) : 0;

  for (const char *c = text; *c != '\0'; c++)
    {
      gboolean begins_list = mark > 0 && c == text + mark - 1;
      gboolean begins_block = c == text && is_at_start (line) && strchr (SPECIAL_AT_START "(", *c) != NULL;

      if (begins_list || begins_block || strchr (SPECIAL, *c) != NULL || is_in_address (text, c))
        g_string_append_c (line, '\\');
      g_string_append_c (line, *c);
    }
}

/**
 * sp_markdown_escape:
 * @text: a line of text
 *
 * Punctuation that could begin something loses that by a backslash before it (CommonMark 0.31.2, section 2.4).
 *
 * Returns: (transfer full): the line, which stands for itself at the start of a line and within one
 */
char *
sp_markdown_escape (const char *text)
{
  GString *escaped;

  g_return_val_if_fail (text != NULL, NULL);

  escaped = g_string_new (NULL);
  append_escaped (escaped, text);
  return g_string_free (escaped, FALSE);
}

/* --- What stands out --------------------------------------------------------------------------------------------- */

static gboolean
is_word (gunichar letter)
{
  return letter != 0 && !g_unichar_isspace (letter) && !g_unichar_ispunct (letter);
}

static gunichar
get_last (const GString *text)
{
  return text->len > 0 ? g_utf8_get_char (g_utf8_prev_char (text->str + text->len)) : 0;
}

/* CommonMark 0.31.2, section 6.2: asterisks between a letter and punctuation that they embrace stand for themselves. */
static gboolean
can_embrace (const Writer *self, const char *core, gunichar next)
{
  gboolean opens = is_word (g_utf8_get_char (core)) || !is_word (get_last (self->text));
  gboolean closes = is_word (g_utf8_get_char (g_utf8_prev_char (core + strlen (core)))) || !is_word (next);

  return opens && closes && !self->emphasis;
}

static const char *
find_mark (SpTextLook look)
{
  if (look & SP_TEXT_STRONG)
    return look & SP_TEXT_SLANTED ? "***" : "**";
  return look & SP_TEXT_SLANTED ? "*" : "";
}

static void
end_lines (Writer *self)
{
  static const char *const breaks[][2] = {
    [SP_MARKDOWN_PARAGRAPH] = { "\\\n", "\n\n" },
    [SP_MARKDOWN_LINE] = { " ", " " },
    [SP_MARKDOWN_CELL] = { "<br>", "<br>" },
  };

  if (self->n_breaks > 0 && self->text->len > 0)
    {
      while (self->text->str[self->text->len - 1] == ' ')
        g_string_truncate (self->text, self->text->len - 1);
      g_string_append (self->text, breaks[self->place][self->n_breaks > 1]);
      self->emphasis = FALSE;
    }
  self->n_breaks = 0;
}

static gboolean
append_link_end (GString *text, const SpTextLink *link)
{
  g_autofree char *anchor = NULL;

  if (link->kind == SP_TEXT_LINK_PLACE)
    {
      anchor = sp_report_anchor_format (link->address);
      g_string_append_printf (text, "](#%s)", anchor);
      return TRUE;
    }
  g_string_append (text, "](<");
  for (const char *c = link->address; *c != '\0'; c++)
    g_string_append_printf (text, *c == '&' ? "\\%c" : "%c", *c);
  g_string_append (text, ">)");
  return TRUE;
}

/* An address that stands for itself needs no words, unless a part of it could be taken for a character’s name. */
static gboolean
append_plain_address (GString *text, const char *core, const SpTextLink *link)
{
  if (link->kind != SP_TEXT_LINK_WEB || strcmp (core, link->address) != 0 || strchr (core, ';') != NULL)
    return FALSE;
  g_string_append_printf (text, "<%s>", core);
  return TRUE;
}

static void
append_core (Writer *self, const char *core, SpTextLook look, const SpTextLink *link, gunichar next)
{
  const char *mark = find_mark (look);

  if (link != NULL && append_plain_address (self->text, core, link))
    return;
  if (*mark != '\0' && (link != NULL || !can_embrace (self, core, next)))
    mark = "";
  g_string_append (self->text, mark);
  if (link != NULL)
    g_string_append_c (self->text, '[');
  append_escaped (self->text, core);
  if (link != NULL)
    append_link_end (self->text, link);
  g_string_append (self->text, mark);
  self->emphasis = *mark != '\0';
}

/* Space at either end of a line stands outside what stands out. */
static void
append_line (Writer *self, const char *line, SpTextLook look, const SpTextLink *link, gunichar next)
{
  g_autofree char *core = g_strstrip (g_strdup (line));
  gsize before = strspn (line, " ");
  gboolean ends_in_space = *line != '\0' && line[strlen (line) - 1] == ' ';

  if (*core != '\0')
    end_lines (self);
  if (before > 0 && !is_at_start (self->text) && self->n_breaks == 0)
    {
      g_string_append_c (self->text, ' ');
      self->emphasis = FALSE;
    }
  if (*core == '\0')
    return;
  append_core (self, core, look, link, ends_in_space ? ' ' : next);
  if (ends_in_space)
    {
      g_string_append_c (self->text, ' ');
      self->emphasis = FALSE;
    }
}

static gunichar
get_first (const SpRichText *text, guint run)
{
  if (run >= text->runs->len)
    return 0;
  return g_utf8_get_char (text->text->str + g_array_index (text->runs, SpTextRun, run).start);
}

/* What is there for lines alone is left out. */
static const char *
get_shown (const char *piece)
{
  if (g_str_equal (piece, SP_UNBROKEN_DASH))
    return "–";
  return g_str_equal (piece, SP_LINE_MAY_END) ? "" : piece;
}

static void
append_run (Writer *self, const SpRichText *text, guint i)
{
  const SpTextRun *run = &g_array_index (text->runs, SpTextRun, i);
  g_autofree char *piece = g_strndup (text->text->str + run->start, run->end - run->start);
  g_autofree char *clean = sp_clean_text (get_shown (piece));
  g_auto (GStrv) lines = g_strsplit (clean, "\n", -1);

  for (guint j = 0; lines[j] != NULL; j++)
    {
      if (j > 0)
        self->n_breaks++;
      append_line (self, lines[j], run->look, sp_rich_text_find_link (text, run),
                   lines[j + 1] ? 0 : get_first (text, i + 1));
    }
}

/**
 * sp_markdown_format_text:
 * @text: a text
 * @place: where it stands
 *
 * Writes a text with its links, and with what is bold or italic in it.
 *
 * Returns: (transfer full): the text as CommonMark 0.31.2, without a line end
 */
char *
sp_markdown_format_text (const SpRichText *text, SpMarkdownPlace place)
{
  Writer writer = { .place = place };

  g_return_val_if_fail (text != NULL, NULL);

  writer.text = g_string_new (NULL);
  for (guint i = 0; i < text->runs->len; i++)
    append_run (&writer, text, i);
  while (writer.text->len > 0 && writer.text->str[writer.text->len - 1] == ' ')
    g_string_truncate (writer.text, writer.text->len - 1);
  return g_string_free (writer.text, FALSE);
}
