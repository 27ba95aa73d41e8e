/* SPDX-License-Identifier: GPL-3.0-or-later
 * A quote set as a quotation on paper: the words, who said them, and the number of the source that prints them. */
#include "sp-quotation-block.h"

#include "sp-clean-text.h"
#include "sp-quotation-parts.h"
#include "sp-quote-words.h"
#include "sp-said-and-held.h"
#include "sp-text-block.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const SpReportTerms *terms;
  SpQuote *quote;
  SpSourceNumbers *numbers; /* (nullable) */
  const SpQuotationSetting *setting;
  GPtrArray *blocks;
  guint first; /* of its blocks */
} Maker;

/* All of it stands together. */
static SpTextBlock *
add (Maker *self, SpTextStyle style, SpRichText *text)
{
  SpTextBlock *block = sp_text_block_new (style, text);
  g_autofree char *number = g_strdup_printf ("%u.", self->setting->number);

  if (self->blocks->len > self->first)
    sp_text_block_set_keeps_next (self->blocks->pdata[self->blocks->len - 1], TRUE);
  if (self->setting->number > 0 && self->blocks->len == self->first)
    sp_text_block_set_label (block, number, self->setting->indent);
  else
    sp_text_block_set_indent (block, self->setting->indent);
  sp_block_set_n_columns (SP_BLOCK (block), self->setting->n_columns);
  g_ptr_array_add (self->blocks, block);
  return block;
}

static void
cite (Maker *self, SpRichText *text, gpointer record)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  if (self->numbers == NULL)
    return;
  g_ptr_array_add (records, record);
  sp_rich_text_append (text, " ", SP_TEXT_PLAIN);
  sp_source_numbers_cite (self->numbers, records, text);
}

static void
add_words (Maker *self, const SpQuotationParts *parts)
{
  g_autofree char *marked = NULL;
  SpTextBlock *block;

  if (parts->words != NULL)
    {
      block = add (self, self->setting->style, sp_rich_text_new (parts->words, SP_TEXT_PLAIN));
      sp_text_block_set_language (block, parts->language);
    }
  if (parts->translation == NULL)
    return;
  marked = g_strdup_printf (_ ("%s (translation: dataset’s editors)"), parts->translation);
  add (self, SP_TEXT_STYLE_BODY, sp_rich_text_new (marked, SP_TEXT_PLAIN));
}

/* A fragment can be misread without it. */
static void
add_context (Maker *self, const SpQuotationParts *parts)
{
  g_autofree char *context = NULL;

  if (parts->context == NULL || !sp_quote_words_are_fragment (sp_quote_get_text (self->quote)))
    return;
  context = g_strdup_printf (_ ("Context: %s"), parts->context);
  add (self, SP_TEXT_STYLE_CAPTION, sp_rich_text_new (context, SP_TEXT_DIM));
}

static void
add_speaker (Maker *self, const SpQuotationParts *parts)
{
  g_autofree char *name = sp_clean_line (sp_actor_get_name (sp_quote_get_speaker (self->quote)));
  g_autofree char *line = g_strdup_printf (C_ ("quotation", "— %s"), parts->attribution);
  const char *at = *name != '\0' ? strstr (line, name) : NULL;
  g_autofree char *before = at ? g_strndup (line, (gsize) (at - line)) : NULL;
  SpRichText *text = sp_rich_text_new (at ? before : line, SP_TEXT_PLAIN);

  if (at != NULL)
    {
      sp_rich_text_append (text, name, SP_TEXT_STRONG);
      sp_rich_text_append (text, at + strlen (name), SP_TEXT_PLAIN);
    }
  cite (self, text, self->quote);
  add (self, SP_TEXT_STYLE_CAPTION, text);
}

/* --- Details ----------------------------------------------------------------------------------------------------- */

static void
add_stance (Maker *self, const SpStance *stance)
{
  SpLook look = sp_look_new_for_level (stance->question, stance->level, sp_theme_get (FALSE, FALSE));
  g_autoptr (SpSaidAndHeld) differing =
    sp_said_and_held_find (sp_lens_get_index (self->terms->lens), self->quote, stance);
  g_autofree char *words = g_strdup_printf (C_ ("stance", "%s: %s"), sp_question_get_short_title (stance->question),
                                            sp_level_get_label (stance->level));
  g_autofree char *clean = sp_clean_line (words);
  g_autofree char *warning = differing ? sp_said_and_held_format (differing) : NULL;
  SpRichText *text = sp_rich_text_new (clean, SP_TEXT_PLAIN);

  if (differing != NULL)
    {
      sp_rich_text_append (text, "\n", SP_TEXT_PLAIN);
      sp_rich_text_append (text, warning, SP_TEXT_SLANTED);
      cite (self, text, differing->held->pdata[differing->held->len - 1]);
    }
  sp_text_block_set_look (add (self, SP_TEXT_STYLE_CAPTION, text), &look);
}

static void
add_details (Maker *self)
{
  GPtrArray *stances = sp_quote_get_stances (self->quote);
  g_autofree char *print = sp_quotation_format_print (self->quote);
  g_autofree char *clean = sp_clean_line (print);
  g_autofree char *checked = sp_quotation_format_checked (self->quote);
  g_autofree char *line = g_strdup_printf ("%s · %s", clean, checked);

  for (guint i = 0; i < stances->len; i++)
    add_stance (self, stances->pdata[i]);
  add (self, SP_TEXT_STYLE_NOTE, sp_rich_text_new (line, SP_TEXT_DIM));
}

/* --- All of it --------------------------------------------------------------------------------------------------- */

/**
 * sp_quotation_add_blocks_set:
 * @terms: the terms
 * @quote: a quote
 * @numbers: (nullable): what gives its source a number; %NULL for none
 * @setting: how it is set
 * @blocks: (element-type SpBlock): where it is added
 *
 * Adds the words, their translation marked as such, who said them, and the number of their source, which is never
 * parted from them.
 */
void
sp_quotation_add_blocks_set (const SpReportTerms *terms,
                             SpQuote *quote,
                             SpSourceNumbers *numbers,
                             const SpQuotationSetting *setting,
                             GPtrArray *blocks)
{
  g_auto (SpQuotationParts) parts = { NULL };
  const SpDate no_date = { 0 };
  Maker maker;

  g_return_if_fail (terms != NULL && SP_IS_QUOTE (quote) && blocks != NULL);
  g_return_if_fail (setting != NULL && setting->n_columns > 0 && setting->indent >= 0);

  maker = (Maker) { terms, quote, numbers, setting, blocks, blocks->len };
  sp_quotation_parts_init (&parts, sp_lens_get_index (terms->lens), quote, no_date);
  add_words (&maker, &parts);
  add_context (&maker, &parts);
  add_speaker (&maker, &parts);
  if (setting->is_detailed)
    add_details (&maker);
}

/**
 * sp_quotation_add_blocks:
 * @terms: the terms
 * @quote: a quote
 * @numbers: (nullable): what gives its source a number; %NULL for none
 * @n_columns: in how many columns it is to stand, 1 or more
 * @blocks: (element-type SpBlock): where it is added
 *
 * Adds it as quotes stand among other things; see sp_quotation_add_blocks_set().
 */
void
sp_quotation_add_blocks (const SpReportTerms *terms,
                         SpQuote *quote,
                         SpSourceNumbers *numbers,
                         guint n_columns,
                         GPtrArray *blocks)
{
  sp_quotation_add_blocks_set (terms, quote, numbers,
                               &(SpQuotationSetting) { .n_columns = n_columns, .style = SP_TEXT_STYLE_QUOTATION },
                               blocks);
}
