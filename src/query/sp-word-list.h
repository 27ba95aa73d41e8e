/* SPDX-License-Identifier: GPL-3.0-or-later
 * All words that there are in many texts, the most frequent first: what a misspelt word can have meant. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _SpWordList SpWordList;

SpWordList *sp_word_list_new (void);
void sp_word_list_free (SpWordList *self);

void sp_word_list_add (SpWordList *self, const char *text);
void sp_word_list_add_folded (SpWordList *self, const char *folded);
const char *const *sp_word_list_get_words (SpWordList *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpWordList, sp_word_list_free)

G_END_DECLS
