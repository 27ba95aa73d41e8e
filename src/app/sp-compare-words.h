/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison in their words: what countries said, question by question, in columns. */
#pragma once

#include "sp-compare-page.h"

G_BEGIN_DECLS

#define SP_TYPE_COMPARE_WORDS (sp_compare_words_get_type ())
G_DECLARE_FINAL_TYPE (SpCompareWords, sp_compare_words, SP, COMPARE_WORDS, SpComparePage)

GtkWidget *sp_compare_words_new (SpWorkspace *workspace);

G_END_DECLS
