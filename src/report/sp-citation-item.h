/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is known of something that is cited, before it takes the form of a style. */
#pragma once

#include "sp-index.h"
#include "sp-quote.h"

G_BEGIN_DECLS

/**
 * SpCitationItem:
 * @dataset: the dataset that it is of
 * @source: (nullable): the document that is cited; %NULL for the dataset and for its pages
 * @quote: (nullable): the quote in it that is cited
 * @record: (nullable): the record whose page is cited; %NULL for the dataset as a whole
 * @key: a key of ASCII characters, unique in the dataset and the same in each of its editions
 * @title: the title; in `[ ]` where the document does not print it; of a page with the date as of which it is cited
 * @container: (nullable): what it was published in, or by
 * @authors: (element-type SpAuthor): who wrote it, in order
 * @issued: when it was published; of the dataset its edition
 * @accessed: when it was read at its address; may be no date
 * @on: the date as of which the dataset is cited; no date for the latest
 * @language: its language, as a language tag
 * @url: (nullable): its address in the web
 * @archived: (nullable): the address of an archived copy
 * @address: (nullable): the address of the record in the dataset; %NULL for a source
 * @is_local: whether words and dates are those of the user's language, and not of the style
 *
 * Something to cite. Texts are clean and in one line.
 */
typedef struct
{
  SpDataset *dataset;
  SpSource *source;
  SpQuote *quote;
  SpRecord *record;
  char *key;
  char *title;
  char *container;
  GPtrArray *authors;
  SpDate issued;
  SpDate accessed;
  SpDate on;
  const char *language;
  char *url;
  char *archived;
  char *address;
  gboolean is_local;
} SpCitationItem;

void sp_citation_item_init (SpCitationItem *self, SpIndex *index, gpointer record, SpDate on, SpDate accessed);
void sp_citation_item_clear (SpCitationItem *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpCitationItem, sp_citation_item_clear)

gboolean sp_citation_item_is_periodical (const SpCitationItem *self);
char *sp_citation_item_format_speech (const SpCitationItem *self);
GPtrArray *sp_citation_item_list_notes (const SpCitationItem *self, gboolean with_access);

G_END_DECLS
