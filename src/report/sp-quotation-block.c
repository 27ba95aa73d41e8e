/* SPDX-License-Identifier: GPL-3.0-or-later
 * A quote set as a quotation on paper: the words, who said them, and the number of the source that prints them. */
#include "sp-quotation-block.h"

#include "sp-clean-text.h"
#include "sp-quotation-parts.h"
#include "sp-said-and-held.h"
#include "sp-text-block.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const SpReportTerms *terms;
  SpQuote *quote;
  SpSourceNumbers *numbers;
  guint n_columns;
  GPtrArray *blocks;
} Maker;

static void
add (Maker *self, SpTextStyle style, SpRichText *text, gboolean keeps_next)
{
  SpTextBlock *block = sp_text_block_new (style, text);

  sp_text_block_set_keeps_next (block, keeps_next);
  sp_block_set_n_columns (SP_BLOCK (block), self->n_columns);
  g_ptr_array_add (self->blocks, block);
}

static void
add_words (Maker *self, const SpQuotationParts *parts)
{
  g_autofree char *marked = NULL;

  if (parts->words != NULL)
    add (self, SP_TEXT_STYLE_BODY, sp_rich_text_new (parts->words, SP_TEXT_PLAIN), TRUE);
  if (parts->translation == NULL)
    return;
  marked = g_strdup_printf (_ ("%s (translation: dataset’s editors)"), parts->translation);
  add (self, SP_TEXT_STYLE_NOTE, sp_rich_text_new (marked, SP_TEXT_PLAIN), TRUE);
}

static void
add_source (Maker *self, const SpQuotationParts *parts)
{
  g_autofree char *speaker = g_strdup_printf (C_ ("quotation", "— %s"), parts->attribution);
  SpRichText *text = sp_rich_text_new (speaker, SP_TEXT_PLAIN);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, self->quote);
  sp_rich_text_append (text, " ", SP_TEXT_PLAIN);
  sp_source_numbers_cite (self->numbers, records, text);
  add (self, SP_TEXT_STYLE_NOTE, text, FALSE);
}

/**
 * sp_quotation_add_blocks:
 * @terms: the terms
 * @quote: a quote
 * @numbers: (nullable): what gives its source a number; %NULL for none
 * @n_columns: in how many columns it is to stand, 1 or more
 * @blocks: (element-type SpBlock): where it is added
 *
 * Adds the words, their translation marked as such, who said them, and the number of their source, which is never
 * parted from them.
 */
void
sp_quotation_add_blocks (const SpReportTerms *terms,
                         SpQuote *quote,
                         SpSourceNumbers *numbers,
                         guint n_columns,
                         GPtrArray *blocks)
{
  g_auto (SpQuotationParts) parts = { NULL };
  const SpDate no_date = { 0 };
  Maker maker = { terms, quote, numbers, n_columns, blocks };

  g_return_if_fail (terms != NULL && SP_IS_QUOTE (quote) && n_columns > 0 && blocks != NULL);

  sp_quotation_parts_init (&parts, sp_lens_get_index (terms->lens), quote, no_date);
  add_words (&maker, &parts);
  add_source (&maker, &parts);
}
