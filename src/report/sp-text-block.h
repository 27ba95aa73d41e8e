/* SPDX-License-Identifier: GPL-3.0-or-later
 * A heading, a paragraph, or a numbered note. */
#pragma once

#include "sp-block.h"

G_BEGIN_DECLS

#define SP_TYPE_TEXT_BLOCK (sp_text_block_get_type ())
G_DECLARE_FINAL_TYPE (SpTextBlock, sp_text_block, SP, TEXT_BLOCK, SpBlock)

SpTextBlock *sp_text_block_new (SpTextStyle style, SpRichText *text);
SpTextBlock *sp_text_block_new_plain (SpTextStyle style, const char *text);
void sp_text_block_set_label (SpTextBlock *self, const char *label, double indent);
void sp_text_block_set_keeps_next (SpTextBlock *self, gboolean keeps_next);

G_END_DECLS
