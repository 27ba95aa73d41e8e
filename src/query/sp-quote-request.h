/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is asked of the quotes of a dataset at a moment: the lens and the choice, kept as they were. */
#pragma once

#include "sp-lens.h"
#include "sp-quote-choice.h"
#include "sp-search.h"

G_BEGIN_DECLS

/**
 * SpQuotePart:
 * @SP_QUOTE_PART_TYPED: what was typed
 * @SP_QUOTE_PART_FACET: what was chosen in a facet
 * @SP_QUOTE_PART_QUESTION: the question that is pinned
 * @SP_QUOTE_PART_DATE: the date, where it is not the latest
 * @SP_QUOTE_PART_GROUP: the group
 * @SP_QUOTE_PART_LEVELS: the levels of the country’s position
 * @SP_QUOTE_PART_BASIS: what the country’s position rests on
 *
 * The parts of what is asked, each of which leaves quotes out.
 */
typedef enum
{
  SP_QUOTE_PART_TYPED,
  SP_QUOTE_PART_FACET,
  SP_QUOTE_PART_QUESTION,
  SP_QUOTE_PART_DATE,
  SP_QUOTE_PART_GROUP,
  SP_QUOTE_PART_LEVELS,
  SP_QUOTE_PART_BASIS,
} SpQuotePart;

#define SP_N_QUOTE_PARTS (SP_QUOTE_PART_BASIS + 1)

/**
 * SpQuoteRequest:
 *
 * What is asked of the quotes. Never changes, and may be read by any thread.
 */
typedef struct _SpQuoteRequest SpQuoteRequest;

#define SP_TYPE_QUOTE_REQUEST (sp_quote_request_get_type ())
GType sp_quote_request_get_type (void);

SpQuoteRequest *sp_quote_request_new (SpLens *lens, SpQuoteChoice *choice);
SpQuoteRequest *sp_quote_request_new_for_search (SpIndex *index, SpSearch *search);
SpQuoteRequest *sp_quote_request_new_with_search (SpQuoteRequest *self, SpSearch *search);
SpQuoteRequest *sp_quote_request_new_without (SpQuoteRequest *self, SpQuotePart part, SpFacet facet);
SpQuoteRequest *sp_quote_request_ref (SpQuoteRequest *self);
void sp_quote_request_unref (SpQuoteRequest *self);

gboolean sp_quote_request_has_part (SpQuoteRequest *self, SpQuotePart part, SpFacet facet);
SpSearch *sp_quote_request_get_search (SpQuoteRequest *self);
SpQuoteOrder sp_quote_request_get_order (SpQuoteRequest *self);
GPtrArray *sp_quote_request_get_keys (SpQuoteRequest *self, SpFacet facet);
SpQuestion *sp_quote_request_get_pinned (SpQuoteRequest *self);
GPtrArray *sp_quote_request_get_levels (SpQuoteRequest *self);
guint32 sp_quote_request_get_last_day (SpQuoteRequest *self);
SpOutlook sp_quote_request_get_outlook (SpQuoteRequest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpQuoteRequest, sp_quote_request_unref)

G_END_DECLS
