/* SPDX-License-Identifier: GPL-3.0-or-later
 * The commonest words of many folded texts, with how the word after them begins, each with a number. */
#pragma once

#include "sp-common-words.h"

G_BEGIN_DECLS

/* So many pairs have a number, and so many words have pairs. */
#define SP_COMMON_PAIRS_MAX 128
#define SP_COMMON_PAIRS_ROWS 40

/**
 * SpCommonPairs:
 * @rows: by the number of a word in #SpCommonWords: its row, and 0 where it has no pairs
 * @numbers: by the row of a word, and by the number of a beginning or a word that follows: the number of the pair
 *
 * Each pair has a number from 1 on; where there is none, 0 stands, as it does in all of row 0 and after no beginning.
 * Both begin with a letter or a digit of ASCII, and nothing stands between them but spaces and punctuation.
 */
typedef struct
{
  guint16 rows[SP_COMMON_WORDS_MAX + 1];
  guint16 numbers[SP_COMMON_PAIRS_ROWS + 1][SP_COMMON_WORDS_MAX + 1];
  guint n_rows;
  guint n_numbers;
} SpCommonPairs;

SpCommonPairs *sp_common_pairs_new (const SpCommonWords *common, const char *block, const gsize *starts, guint n_texts);
void sp_common_pairs_free (SpCommonPairs *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpCommonPairs, sp_common_pairs_free)

G_END_DECLS
