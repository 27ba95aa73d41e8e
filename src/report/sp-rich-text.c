/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text for a page with what stands out in it, and with links. */
#include "sp-rich-text.h"

#include "sp-clean-text.h"

#include <string.h>

/* Light enough to stand back, dark enough to be read: 7 to 1 on white. */
#define DIM 0x5555
#define SMALL 0.9

static void
clear_link (gpointer data)
{
  SpTextLink *link = data;

  g_free (link->address);
}

/**
 * sp_rich_text_new:
 * @text: (nullable): what it begins with
 * @look: how that stands out
 *
 * Returns: (transfer full): the text
 */
SpRichText *
sp_rich_text_new (const char *text, SpTextLook look)
{
  SpRichText *self = g_new0 (SpRichText, 1);

  self->text = g_string_new (NULL);
  self->attributes = pango_attr_list_new ();
  /* Who copies a text from a PDF gets the letters of ligatures that can be done without as one sign each, which is not
   * what was said. */
  pango_attr_list_insert (self->attributes, pango_attr_font_features_new ("liga=0,clig=0"));
  self->runs = g_array_new (FALSE, FALSE, sizeof (SpTextRun));
  self->links = g_array_new (FALSE, FALSE, sizeof (SpTextLink));
  g_array_set_clear_func (self->links, clear_link);
  if (text != NULL)
    sp_rich_text_append (self, text, look);
  return self;
}

/**
 * sp_rich_text_free:
 * @self: a text
 *
 * Frees it.
 */
void
sp_rich_text_free (SpRichText *self)
{
  g_return_if_fail (self != NULL);

  g_string_free (self->text, TRUE);
  pango_attr_list_unref (self->attributes);
  g_array_unref (self->runs);
  g_array_unref (self->links);
  g_free (self);
}

static void
add_attribute (SpRichText *self, PangoAttribute *attribute, guint start)
{
  attribute->start_index = start;
  attribute->end_index = (guint) self->text->len;
  pango_attr_list_insert (self->attributes, attribute);
}

static guint
get_end (const SpRichText *self, guint place)
{
  return (guint) (g_utf8_next_char (self->text->str + place) - self->text->str);
}

static gboolean
ends_clause (const char *text)
{
  return *text == '\0' || (strchr (",;:.)", *text) != NULL && (text[1] == '\0' || text[1] == ' '));
}

static gboolean
follows_word (const char *text, guint start, guint place)
{
  const char *before = place > start + 1 ? g_utf8_prev_char (text + place - 1) : NULL;

  return before != NULL && text[place - 1] == ' ' && g_unichar_isalpha (g_utf8_get_char (before));
}

/* A number of one or two figures, such as that of a day (“14 July”, “14. Juli”), does not end a line: it belongs to the
 * word that follows; one with which something ends (“Restricted 1; none 1 of 5”) belongs to the word before it. */
static void
join_number (SpRichText *self, guint start, guint place, guint end)
{
  const char *text = self->text->str;
  guint space = end + (text[end] == '.');

  if (text[space] == ' ' && g_unichar_isalpha (g_utf8_get_char (text + space + 1)))
    sp_rich_text_keep_together (self, space, get_end (self, space + 1));
  if (ends_clause (text + end) && follows_word (text, start, place))
    sp_rich_text_keep_together (self, place - 1, place + 1);
}

static void
join_numbers (SpRichText *self, guint start)
{
  const char *text = self->text->str;

  for (guint i = start; i < self->text->len; i++)
    {
      guint end = i;

      if (!g_ascii_isdigit (text[i]) || (i > start && strchr (" \n(", text[i - 1]) == NULL))
        continue;
      while (g_ascii_isdigit (text[end]))
        end++;
      if (end - i <= 2)
        join_number (self, start, i, end);
      i = end;
    }
}

/**
 * sp_rich_text_append:
 * @self: a text
 * @text: what to add
 * @look: how that stands out
 *
 * Adds a piece of text.
 */
void
sp_rich_text_append (SpRichText *self, const char *text, SpTextLook look)
{
  SpTextRun run = { .look = look };

  g_return_if_fail (self != NULL && text != NULL);

  run.start = (guint) self->text->len;
  g_string_append (self->text, text);
  run.end = (guint) self->text->len;
  if (run.end == run.start)
    return;
  g_array_append_val (self->runs, run);
  join_numbers (self, run.start);
  if (look & SP_TEXT_STRONG)
    add_attribute (self, pango_attr_weight_new (PANGO_WEIGHT_BOLD), run.start);
  if (look & SP_TEXT_DIM)
    add_attribute (self, pango_attr_foreground_new (DIM, DIM, DIM), run.start);
  if (look & SP_TEXT_SMALL)
    add_attribute (self, pango_attr_scale_new (SMALL), run.start);
  if (look & SP_TEXT_SLANTED)
    add_attribute (self, pango_attr_style_new (PANGO_STYLE_ITALIC), run.start);
}

/**
 * sp_rich_text_has_letters_from_right:
 * @self: a text
 *
 * Returns: whether there are letters in it that are read from the right
 */
gboolean
sp_rich_text_has_letters_from_right (const SpRichText *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return sp_text_has_letters_from_right (self->text->str);
}

/**
 * sp_rich_text_append_isolated:
 * @self: a text
 * @text: what to add
 * @look: how that stands out
 *
 * Adds a piece of text that may be read in another direction than what is around it, such as a date in the user's
 * language among words of a dataset: where there are letters that are read from the right, neither moves the other.
 */
void
sp_rich_text_append_isolated (SpRichText *self, const char *text, SpTextLook look)
{
  gboolean mixes;

  g_return_if_fail (self != NULL && text != NULL);

  mixes = sp_text_has_letters_from_right (text) || sp_text_has_letters_from_right (self->text->str);
  /* Unicode Standard Annex 9, 2.4: first strong isolate, and its end. */
  if (mixes)
    sp_rich_text_append (self, "\xe2\x81\xa8", look);
  sp_rich_text_append (self, text, look);
  if (mixes)
    sp_rich_text_append (self, "\xe2\x81\xa9", look);
}

/**
 * sp_rich_text_append_link:
 * @self: a text
 * @text: what to add
 * @look: how that stands out
 * @kind: where it leads
 * @address: the name of a place, which must be in the document, or the address of a page, which makes no link where it is
 *   none of http or https
 *
 * Adds a piece of text that leads elsewhere.
 */
void
sp_rich_text_append_link (SpRichText *self, const char *text, SpTextLook look, SpTextLinkKind kind, const char *address)
{
  SpTextLink link = { .kind = kind };

  g_return_if_fail (self != NULL && text != NULL && address != NULL);

  link.start = (guint) self->text->len;
  sp_rich_text_append (self, text, look);
  link.end = (guint) self->text->len;
  link.address = kind == SP_TEXT_LINK_WEB ? sp_clean_web_address (address) : g_strdup (address);
  if (link.address != NULL && link.end > link.start)
    g_array_append_val (self->links, link);
  else
    g_free (link.address);
}

/**
 * sp_rich_text_append_rich:
 * @self: a text
 * @other: another one
 *
 * Adds all pieces of another text.
 */
void
sp_rich_text_append_rich (SpRichText *self, const SpRichText *other)
{
  g_return_if_fail (self != NULL && other != NULL && self != other);

  for (guint i = 0; i < other->runs->len; i++)
    {
      const SpTextRun *run = &g_array_index (other->runs, SpTextRun, i);
      const SpTextLink *link = sp_rich_text_find_link (other, run);
      g_autofree char *piece = g_strndup (other->text->str + run->start, run->end - run->start);

      if (link != NULL)
        sp_rich_text_append_link (self, piece, run->look, link->kind, link->address);
      else
        sp_rich_text_append (self, piece, run->look);
    }
}

/**
 * sp_rich_text_set_language:
 * @self: a text
 * @language: a language tag
 *
 * Says of all that is there so far in which language it is, for which some scripts have letters of their own.
 */
void
sp_rich_text_set_language (SpRichText *self, const char *language)
{
  g_return_if_fail (self != NULL && language != NULL);

  add_attribute (self, pango_attr_language_new (pango_language_from_string (language)), 0);
}

/**
 * sp_rich_text_keep_together:
 * @self: a text
 * @start: where it begins, in bytes
 * @end: where it ends
 *
 * Lets no line end within a part of the text, but after a dash in it, which Pango has end lines all the same.
 */
void
sp_rich_text_keep_together (SpRichText *self, guint start, guint end)
{
  PangoAttribute *attribute;

  g_return_if_fail (self != NULL && start <= end && end <= self->text->len);

  attribute = pango_attr_allow_breaks_new (FALSE);
  attribute->start_index = start;
  attribute->end_index = end;
  pango_attr_list_insert (self->attributes, attribute);
}

/**
 * sp_rich_text_keep_hyphens:
 * @self: a text
 *
 * Lets no line end after a hyphen in what is there so far. Who takes a text from a PDF gets it without the hyphens at the
 * ends of its lines, as they might have parted a word.
 */
void
sp_rich_text_keep_hyphens (SpRichText *self)
{
  const char *text;

  g_return_if_fail (self != NULL);

  text = self->text->str;
  for (guint i = 0; i < self->text->len; i++)
    {
      guint next = i + 1 + (text[i + 1] == ' ');

      if (text[i] == '-' && next < self->text->len)
        sp_rich_text_keep_together (self, i, get_end (self, next));
    }
}

/**
 * sp_rich_text_find_link:
 * @self: a text
 * @run: one of its pieces
 *
 * Returns: (nullable): the link that the piece is
 */
const SpTextLink *
sp_rich_text_find_link (const SpRichText *self, const SpTextRun *run)
{
  g_return_val_if_fail (self != NULL && run != NULL, NULL);

  for (guint i = 0; i < self->links->len; i++)
    {
      const SpTextLink *link = &g_array_index (self->links, SpTextLink, i);

      if (link->start == run->start)
        return link;
    }
  return NULL;
}

/**
 * sp_text_link_format_tag:
 * @kind: where a link leads
 * @address: the name of a place, or the address of a page
 *
 * Returns: (transfer full): the attributes of the link as cairo_tag_begin() wants them, between quotes, in which a quote
 *   and a backslash have one before them
 */
char *
sp_text_link_format_tag (SpTextLinkKind kind, const char *address)
{
  GString *tag;

  g_return_val_if_fail (address != NULL, NULL);

  tag = g_string_new (kind == SP_TEXT_LINK_WEB ? "uri='" : "dest='");
  for (; *address != '\0'; address++)
    {
      if (*address == '\'' || *address == '\\')
        g_string_append_c (tag, '\\');
      g_string_append_c (tag, *address);
    }
  g_string_append_c (tag, '\'');
  return g_string_free (tag, FALSE);
}
