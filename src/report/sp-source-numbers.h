/* SPDX-License-Identifier: GPL-3.0-or-later
 * Numbers of sources, in the order in which they are cited, and the list of them. */
#pragma once

#include "sp-index.h"
#include "sp-paper.h"
#include "sp-rich-text.h"

G_BEGIN_DECLS

typedef struct _SpSourceNumbers SpSourceNumbers;

SpSourceNumbers *sp_source_numbers_new (SpIndex *index);
void sp_source_numbers_free (SpSourceNumbers *self);
guint sp_source_numbers_get_n (SpSourceNumbers *self);
void sp_source_numbers_cite (SpSourceNumbers *self, GPtrArray *records, SpRichText *text);
guint sp_source_numbers_get_n_columns (const SpPaper *paper);
void sp_source_numbers_add_blocks (SpSourceNumbers *self, const SpPaper *paper, guint n_columns, GPtrArray *blocks);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpSourceNumbers, sp_source_numbers_free)

G_END_DECLS
