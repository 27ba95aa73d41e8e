/* SPDX-License-Identifier: GPL-3.0-or-later
 * A quote in a few lines, which leads to its page. */
#pragma once

#include "sp-quote.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_WORDS_CARD (sp_words_card_get_type ())
G_DECLARE_FINAL_TYPE (SpWordsCard, sp_words_card, SP, WORDS_CARD, GtkButton)

GtkWidget *sp_words_card_new (void);
void sp_words_card_set (SpWordsCard *self, SpQuote *quote, SpQuestion *question);
SpQuote *sp_words_card_get_quote (SpWordsCard *self);
void sp_words_card_set_open (SpWordsCard *self, gboolean open);

G_END_DECLS
