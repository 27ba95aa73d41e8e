/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is known of a quote, in words, before it becomes plain text or HTML. */
#pragma once

#include "sp-index.h"
#include "sp-quote.h"

G_BEGIN_DECLS

/**
 * SpQuotationParts:
 * @language: the language of the words
 * @source_language: that of the source
 * @dataset_language: that of the translation and the context
 * @words: (nullable): the words between quotation marks
 * @translation: (nullable): the translation between quotation marks
 * @attribution: speaker, role, venue and date
 * @context: (nullable): the context
 * @authors: (nullable): who wrote the source
 * @title: the source's title, in `[ ]` where the document does not print it
 * @publication: (nullable): what the source was published in
 * @published: when the source was published; empty where that is not known
 * @address: (nullable): the source's address in the web
 * @archived: (nullable): the address of an archived copy
 * @dataset: title and edition of the dataset, and the date as of which it is looked at
 * @record: the address of the quote in the dataset
 *
 * The parts of a quotation, clean and in the user's language.
 */
typedef struct
{
  const char *language;
  const char *source_language;
  const char *dataset_language;
  char *words;
  char *translation;
  char *attribution;
  char *context;
  char *authors;
  char *title;
  char *publication;
  char *published;
  char *address;
  char *archived;
  char *dataset;
  char *record;
} SpQuotationParts;

void sp_quotation_parts_init (SpQuotationParts *self, SpIndex *index, SpQuote *quote, SpDate on);
void sp_quotation_parts_clear (SpQuotationParts *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpQuotationParts, sp_quotation_parts_clear)

char *sp_quotation_format_print (SpQuote *quote);
char *sp_quotation_format_checked (SpQuote *quote);
void sp_quotation_append_item (GString *list, const char *item);

G_END_DECLS
