/* SPDX-License-Identifier: GPL-3.0-or-later
 * A heading, a paragraph, a numbered note, or what is said of a level. */
#include "sp-text-block-private.h"

#include <stdlib.h>

G_DEFINE_FINAL_TYPE (SpTextBlock, sp_text_block, SP_TYPE_BLOCK)

static void
sp_text_block_lay_out (SpBlock *block, const SpBlockPlace *place, GPtrArray *slices)
{
  sp_text_block_cut (SP_TEXT_BLOCK (block), place, slices);
}

/* --- Writing ------------------------------------------------------------------------------------------------------ */

static SpRichText *
join_term (SpTextBlock *self)
{
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);

  sp_rich_text_append_rich (text, self->label);
  sp_rich_text_append (text, " ", SP_TEXT_PLAIN);
  sp_rich_text_append_rich (text, self->text);
  return text;
}

static void
sp_text_block_write (SpBlock *block, SpReportWriter *writer)
{
  SpTextBlock *self = SP_TEXT_BLOCK (block);
  g_autoptr (SpRichText) joined = self->label != NULL && !self->is_number ? join_term (self) : NULL;
  SpWrittenText written = { .role = self->is_key ? SP_TEXT_ROLE_KEY : SP_TEXT_ROLE_NUMBERED,
                            .number = self->is_number ? (guint) strtoul (self->label->text->str, NULL, 10) : 0,
                            .look = self->has_look ? &self->look : NULL,
                            .text = joined ? joined : self->text,
                            .place_name = sp_block_get_place_name (block),
                            .language = self->language };

  if (written.number > 0 || self->is_key)
    sp_report_writer_write_text (writer, &written);
  else
    sp_report_writer_write_styled (writer, block, self->style, &written);
}

static void
sp_text_block_finalize (GObject *object)
{
  SpTextBlock *self = SP_TEXT_BLOCK (object);

  sp_rich_text_free (self->text);
  g_clear_pointer (&self->label, sp_rich_text_free);
  g_free (self->mark);
  g_free (self->language);

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

static void
set_label (SpTextBlock *self, SpRichText *label, gboolean is_number, double indent)
{
  g_clear_pointer (&self->label, sp_rich_text_free);
  self->label = label;
  self->is_number = is_number;
  self->indent = indent;
}

/**
 * sp_text_block_set_label:
 * @self: a block
 * @label: the number that stands before its first line; one line
 * @indent: how far all lines are indented for it, in points
 *
 * Makes it a numbered note.
 */
void
sp_text_block_set_label (SpTextBlock *self, const char *label, double indent)
{
  g_return_if_fail (SP_IS_TEXT_BLOCK (self) && label != NULL && indent >= 0);

  set_label (self, sp_rich_text_new (label, SP_TEXT_PLAIN), TRUE, indent);
}

/**
 * sp_text_block_set_term:
 * @self: a block
 * @term: (transfer full): what stands before its first line, such as a date
 * @indent: how far all lines are indented for it, in points
 *
 * Makes it what is said of a term.
 */
void
sp_text_block_set_term (SpTextBlock *self, SpRichText *term, double indent)
{
  g_return_if_fail (SP_IS_TEXT_BLOCK (self) && term != NULL && indent >= 0);

  set_label (self, term, FALSE, indent);
}

/**
 * sp_text_block_set_look:
 * @self: a block
 * @look: the look of a level
 *
 * Puts the swatch of a level before its first line.
 */
void
sp_text_block_set_look (SpTextBlock *self, const SpLook *look)
{
  g_autofree char *mark = NULL;

  g_return_if_fail (SP_IS_TEXT_BLOCK (self) && look != NULL);

  mark = g_strdup (look->mark);
  g_free (self->mark);
  self->mark = g_steal_pointer (&mark);
  self->look = *look;
  self->look.mark = self->mark;
  self->has_look = TRUE;
}

/**
 * sp_text_block_set_rule:
 * @self: a block
 * @rule: the line above it
 *
 * Puts a line above its first line, also where that is the first of a page.
 */
void
sp_text_block_set_rule (SpTextBlock *self, SpTextRule rule)
{
  g_return_if_fail (SP_IS_TEXT_BLOCK (self));

  self->rule = rule;
}

/**
 * sp_text_block_set_indent:
 * @self: a block
 * @indent: how far all lines are indented, in points
 *
 * Sets it in from the side where reading starts.
 */
void
sp_text_block_set_indent (SpTextBlock *self, double indent)
{
  g_return_if_fail (SP_IS_TEXT_BLOCK (self) && indent >= 0);

  self->indent = indent;
}

/**
 * sp_text_block_set_language:
 * @self: a block
 * @language: (nullable): the language of all of its text, as a language tag; %NULL for that of the document
 *
 * Has it set in the letters of a language, as some are written in several ways.
 */
void
sp_text_block_set_language (SpTextBlock *self, const char *language)
{
  g_autofree char *copy = g_strdup (language);

  g_return_if_fail (SP_IS_TEXT_BLOCK (self));

  g_free (self->language);
  self->language = g_steal_pointer (&copy);
  if (self->language != NULL)
    sp_rich_text_set_language (self->text, self->language);
}

/**
 * sp_text_block_set_is_key:
 * @self: a block
 * @is_key: whether it says what the signs of a drawing mean
 *
 * Leaves it out where there are words for the drawing.
 */
void
sp_text_block_set_is_key (SpTextBlock *self, gboolean is_key)
{
  g_return_if_fail (SP_IS_TEXT_BLOCK (self));

  self->is_key = is_key;
}

/**
 * sp_text_block_set_is_whole:
 * @self: a block
 * @is_whole: whether it is not parted unless it is long
 *
 * Has it stand whole on one page and in one column, such as what is said on a card, or a quote.
 */
void
sp_text_block_set_is_whole (SpTextBlock *self, gboolean is_whole)
{
  g_return_if_fail (SP_IS_TEXT_BLOCK (self));

  self->is_whole = is_whole;
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
