/* SPDX-License-Identifier: GPL-3.0-or-later
 * How the words of a quote are to be read: the marks that the source put among them, and what is only a fragment. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpQuoteMarkKind:
 * @SP_QUOTE_MARK_JOIN: ` … `, which joins pieces that the source prints apart
 * @SP_QUOTE_MARK_INSERTION: words in `[ ]`, which the source put in
 * @SP_QUOTE_MARK_SIC: `[sic]`
 * @SP_QUOTE_MARK_OMISSION: `[…]`, where the source left words out
 *
 * The marks that are no words of the speaker.
 */
typedef enum
{
  SP_QUOTE_MARK_JOIN,
  SP_QUOTE_MARK_INSERTION,
  SP_QUOTE_MARK_SIC,
  SP_QUOTE_MARK_OMISSION,
} SpQuoteMarkKind;

#define SP_N_QUOTE_MARKS (SP_QUOTE_MARK_OMISSION + 1)

/**
 * SpQuoteMark:
 * @kind: what it is
 * @start: its first byte
 * @end: the byte after it
 *
 * A mark in the words of a quote.
 */
typedef struct
{
  SpQuoteMarkKind kind;
  gsize start;
  gsize end;
} SpQuoteMark;

GArray *sp_quote_words_find_marks (const char *words);
const char *sp_quote_mark_explain (SpQuoteMarkKind kind);
gsize sp_quote_words_find_cut (const char *words, guint max_characters);
gboolean sp_quote_words_are_fragment (const char *words);

G_END_DECLS
