/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which quotes the user wants to see beside what the lens says: words, facets and their order. */
#pragma once

#include "sp-facet.h"
#include "sp-search-choice.h"

G_BEGIN_DECLS

/**
 * SpQuoteOrder:
 * @SP_QUOTE_ORDER_RELEVANCE: those that fit the words best first; only while there are words to search for
 * @SP_QUOTE_ORDER_NEWEST: by date, the newest first
 * @SP_QUOTE_ORDER_OLDEST: by date, the oldest first
 * @SP_QUOTE_ORDER_SPEAKER: by the speaker's name
 * @SP_N_QUOTE_ORDERS: how many there are
 *
 * How quotes are ordered.
 */
typedef enum
{
  SP_QUOTE_ORDER_RELEVANCE,
  SP_QUOTE_ORDER_NEWEST,
  SP_QUOTE_ORDER_OLDEST,
  SP_QUOTE_ORDER_SPEAKER,
  SP_N_QUOTE_ORDERS,
} SpQuoteOrder;

#define SP_TYPE_QUOTE_CHOICE (sp_quote_choice_get_type ())
G_DECLARE_FINAL_TYPE (SpQuoteChoice, sp_quote_choice, SP, QUOTE_CHOICE, SpSearchChoice)

SpQuoteChoice *sp_quote_choice_new (void);
SpQuoteChoice *sp_quote_choice_copy (SpQuoteChoice *self);

SpQuoteOrder sp_quote_choice_get_order (SpQuoteChoice *self);
void sp_quote_choice_set_order (SpQuoteChoice *self, SpQuoteOrder order);

GPtrArray *sp_quote_choice_get_keys (SpQuoteChoice *self, SpFacet facet);
char **sp_quote_choice_copy_keys (SpQuoteChoice *self, SpFacet facet);
gboolean sp_quote_choice_has (SpQuoteChoice *self, SpFacet facet, const char *key);
void sp_quote_choice_choose (SpQuoteChoice *self, SpFacet facet, const char *key, gboolean chosen);
void sp_quote_choice_clear (SpQuoteChoice *self, SpFacet facet);
void sp_quote_choice_clear_all (SpQuoteChoice *self);
void sp_quote_choice_reset (SpQuoteChoice *self);
void sp_quote_choice_drop_unknown (SpQuoteChoice *self, SpDataset *dataset);

const char *sp_quote_order_get_nick (SpQuoteOrder order);
gboolean sp_quote_order_from_nick (const char *nick, SpQuoteOrder *order);

G_END_DECLS
