/* SPDX-License-Identifier: GPL-3.0-or-later
 * The commonest words of many folded texts, and the commonest beginnings of words, each with a number. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* So many have a number. */
#define SP_COMMON_WORDS_MAX 384

/**
 * SpCommonWords:
 * @next: by the number of a beginning, and 0 for none, and by the byte that follows: the number of the longer beginning
 * @whole: by the number of a beginning: the number of the word that is no longer than it
 * @n_numbers: the highest number
 *
 * Each beginning and each word has a number from 1 on; where there is none, 0 stands. The beginnings are a trie: with a
 * beginning all shorter ones are there, and with a word its beginnings.
 */
typedef struct
{
  guint16 next[SP_COMMON_WORDS_MAX + 1][256];
  guint16 whole[SP_COMMON_WORDS_MAX + 1];
  guint n_numbers;
} SpCommonWords;

SpCommonWords *sp_common_words_new (const char *block, const gsize *starts, guint n_texts);
void sp_common_words_free (SpCommonWords *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpCommonWords, sp_common_words_free)

G_END_DECLS
