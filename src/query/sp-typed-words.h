/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was typed into a search field, taken apart into its words and phrases as they were typed. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GStrv sp_typed_words_split (const char *typed);
gboolean sp_typed_word_is_excluded (const char *word);
char *sp_typed_words_make_typable (const char *text);
char *sp_typed_words_join (const char *const *words, gboolean excluded);

G_END_DECLS
