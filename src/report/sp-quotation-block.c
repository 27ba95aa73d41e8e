/* SPDX-License-Identifier: GPL-3.0-or-later
 * A quote set as a quotation on paper: the words, who said them, and the number of the source that prints them. */
#include "sp-quotation-block.h"

#include "sp-clean-text.h"
#include "sp-quotation-parts.h"
#include "sp-quote-words.h"
#include "sp-said-and-held.h"
#include "sp-text-block.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  const SpReportTerms *terms;
  SpQuote *quote;
  SpSourceNumbers *numbers;
  const SpQuotationSetting *setting;
  GPtrArray *blocks;
  guint first; /* where its blocks begin */
} Maker;

static SpIndex *
get_index (Maker *self)
{
  return sp_lens_get_index (self->terms->lens);
}

/* All of a quote stands together, but where it is long. */
static SpTextBlock *
add (Maker *self, SpTextStyle style, SpRichText *text)
{
  SpTextBlock *block = sp_text_block_new (style, text);
  g_autofree char *number = g_strdup_printf ("%u.", self->setting->number);
  gboolean is_first = self->blocks->len == self->first;

  if (self->setting->number > 0 && is_first)
    sp_text_block_set_label (block, number, self->setting->indent);
  else
    sp_text_block_set_indent (block, self->setting->indent);
  if (self->setting->has_rule && is_first)
    {
      sp_text_block_set_rule (block, SP_TEXT_RULE_FINE);
      sp_block_set_space_above (SP_BLOCK (block),
                                sp_paper_get_text_size (&self->terms->paper, SP_TEXT_STYLE_QUOTATION));
    }
  sp_text_block_set_is_whole (block, TRUE);
  sp_text_block_set_keeps_next (block, TRUE);
  sp_block_set_n_columns (SP_BLOCK (block), self->setting->n_columns);
  g_ptr_array_add (self->blocks, block);
  return block;
}

static void
cite (Maker *self, GPtrArray *records, SpRichText *text)
{
  if (self->numbers == NULL)
    return;
  /* A number stands with the last word, on no line of its own. */
  sp_rich_text_append (text, "\xc2\xa0", SP_TEXT_PLAIN);
  sp_source_numbers_cite (self->numbers, records, text);
}

/* --- The words --------------------------------------------------------------------------------------------------- */

static void
add_context (Maker *self, const SpQuotationParts *parts, gboolean is_first)
{
  gboolean is_fragment = parts->words != NULL && sp_quote_words_are_fragment (sp_quote_get_text (self->quote));

  if (parts->context == NULL || is_fragment != is_first || (!is_first && !self->terms->full))
    return;
  add (self, SP_TEXT_STYLE_CAPTION, sp_rich_text_new (parts->context, SP_TEXT_DIM));
}

/* The rules see the end of a quotation before a bracket as the beginning of one, and would have no line end there. */
static SpRichText *
mark_translation (const char *translation)
{
  const SpTextLook look = SP_TEXT_DIM | SP_TEXT_SMALL;
  /* Translators: after the translation of a quote. */
  g_autofree char *marked = g_strdup_printf (_ ("%s (translation: dataset’s editors)"), translation);
  gsize length = g_str_has_prefix (marked, translation) ? strlen (translation) : 0;
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);

  if (length > 0 && marked[length] == ' ')
    {
      sp_rich_text_append (text, translation, look);
      sp_rich_text_append (text, " ", look);
      sp_rich_text_append (text, SP_LINE_MAY_END, look);
      sp_rich_text_append (text, marked + length + 1, look);
    }
  else
    sp_rich_text_append (text, marked, look);
  sp_rich_text_keep_hyphens (text);
  return text;
}

static void
add_translation (Maker *self, const SpQuotationParts *parts)
{
  SpTextBlock *block;

  if (parts->translation == NULL)
    return;
  block = add (self, SP_TEXT_STYLE_QUOTATION, mark_translation (parts->translation));
  sp_text_block_set_language (block, parts->dataset_language);
  sp_block_set_space_above (SP_BLOCK (block), sp_paper_get_text_size (&self->terms->paper, SP_TEXT_STYLE_CAPTION) / 2);
}

static void
add_words (Maker *self, const SpQuotationParts *parts)
{
  SpRichText *words;

  if (parts->words != NULL)
    {
      words = sp_rich_text_new (parts->words, SP_TEXT_PLAIN);
      sp_rich_text_keep_hyphens (words);
      sp_text_block_set_language (add (self, self->setting->style, words), parts->language);
    }
  add_translation (self, parts);
}

/* --- Who said them, and what is to be known of them ------------------------------------------------------------- */

static void
append_item (SpRichText *text, const char *item, SpTextLook look)
{
  g_autofree char *clean = sp_clean_line (item ? item : "");

  if (*clean == '\0')
    return;
  if (text->text->len > 0)
    sp_rich_text_append (text, C_ ("list", ", "), SP_TEXT_PLAIN);
  sp_rich_text_append_isolated (text, clean, look);
}

static void
add_attribution (Maker *self)
{
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autofree char *said = sp_date_format (sp_quote_get_said (self->quote));

  append_item (text, sp_actor_get_name (sp_quote_get_speaker (self->quote)), SP_TEXT_STRONG);
  append_item (text, sp_quote_get_role (self->quote), SP_TEXT_PLAIN);
  append_item (text, sp_quote_get_venue (self->quote), SP_TEXT_PLAIN);
  append_item (text, said, SP_TEXT_PLAIN);
  g_ptr_array_add (records, self->quote);
  cite (self, records, text);
  add (self, SP_TEXT_STYLE_CAPTION, text);
}

static void
add_stance (Maker *self, const SpStance *stance)
{
  g_autoptr (SpSaidAndHeld) differing = sp_said_and_held_find (get_index (self), self->quote, stance);
  SpLook look = sp_look_new_for_level (stance->question, stance->level, sp_theme_get (FALSE, FALSE));
  g_autofree char *question = sp_clean_line (sp_question_get_short_title (stance->question));
  g_autofree char *level = sp_clean_line (sp_level_get_label (stance->level));
  SpRichText *text = sp_rich_text_new (level, SP_TEXT_STRONG);
  g_autofree char *words = NULL;
  g_autofree char *remark = NULL;

  sp_rich_text_append (text, " · ", SP_TEXT_PLAIN);
  sp_rich_text_append (text, question, SP_TEXT_PLAIN);
  if (differing != NULL)
    {
      words = sp_said_and_held_format (differing);
      remark = sp_clean_line (words);
      sp_rich_text_append (text, " · ", SP_TEXT_PLAIN);
      sp_rich_text_append (text, remark, SP_TEXT_SLANTED);
      cite (self, differing->held, text);
    }
  sp_text_block_set_look (add (self, SP_TEXT_STYLE_CAPTION, text), &look);
}

/* That nobody checked it is said in any case. */
static void
add_print (Maker *self)
{
  gboolean is_checked = sp_date_is_set (sp_quote_get_checked (self->quote));
  g_autofree char *checked = sp_quotation_format_checked (self->quote);
  g_autofree char *print = sp_quotation_format_print (self->quote);
  g_autofree char *clean = sp_clean_line (print);
  SpRichText *text;

  if (is_checked && !self->setting->is_detailed)
    return;
  text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  if (self->setting->is_detailed)
    {
      sp_rich_text_append (text, clean, SP_TEXT_DIM);
      sp_rich_text_append (text, " · ", SP_TEXT_DIM);
    }
  sp_rich_text_append (text, checked, is_checked ? SP_TEXT_DIM : SP_TEXT_SLANTED);
  add (self, SP_TEXT_STYLE_NOTE, text);
}

static void
add_rest (Maker *self, const SpQuotationParts *parts)
{
  GPtrArray *stances = sp_quote_get_stances (self->quote);

  add_context (self, parts, FALSE);
  for (guint i = 0; i < stances->len; i++)
    add_stance (self, stances->pdata[i]);
  add_print (self);
}

/**
 * sp_quotation_add_blocks_set:
 * @terms: the terms
 * @quote: a quote
 * @numbers: (nullable): what gives its source a number; %NULL for none
 * @setting: how it is set
 * @blocks: (element-type SpBlock): where it is added
 *
 * Adds the words, their translation marked as such, who said them with the number of their source, which is never parted
 * from their end, the speaker's stances, and whether the government held something else. Where the words are a mere
 * fragment, what they were about comes first; else it is there where the document is full.
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
  add_context (&maker, &parts, TRUE);
  add_words (&maker, &parts);
  add_attribution (&maker);
  if (!setting->is_bare)
    add_rest (&maker, &parts);
  sp_text_block_set_keeps_next (blocks->pdata[blocks->len - 1], FALSE);
}

/**
 * sp_quotation_add_blocks:
 * @terms: the terms
 * @quote: a quote
 * @numbers: (nullable): what gives its source a number; %NULL for none
 * @n_columns: in how many columns it is to stand, 1 or more
 * @blocks: (element-type SpBlock): where it is added
 *
 * Adds it as quotes stand among other things, with a line above; see sp_quotation_add_blocks_set().
 */
void
sp_quotation_add_blocks (const SpReportTerms *terms,
                         SpQuote *quote,
                         SpSourceNumbers *numbers,
                         guint n_columns,
                         GPtrArray *blocks)
{
  sp_quotation_add_blocks_set (terms, quote, numbers,
                               &(SpQuotationSetting) { .n_columns = n_columns,
                                                       .style = SP_TEXT_STYLE_QUOTATION,
                                                       .has_rule = TRUE },
                               blocks);
}
