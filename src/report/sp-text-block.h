/* SPDX-License-Identifier: GPL-3.0-or-later
 * A heading, a paragraph, a numbered note, or what is said of a level. */
#pragma once

#include "sp-block.h"
#include "sp-look.h"

G_BEGIN_DECLS

/**
 * SpTextRule:
 * @SP_TEXT_RULE_NONE: none
 * @SP_TEXT_RULE_FINE: a fine line from side to side, which parts it from what is above
 * @SP_TEXT_RULE_STRONG: a short thick line, with which a document begins
 *
 * A line above a text.
 */
typedef enum
{
  SP_TEXT_RULE_NONE,
  SP_TEXT_RULE_FINE,
  SP_TEXT_RULE_STRONG,
} SpTextRule;

#define SP_TYPE_TEXT_BLOCK (sp_text_block_get_type ())
G_DECLARE_FINAL_TYPE (SpTextBlock, sp_text_block, SP, TEXT_BLOCK, SpBlock)

SpTextBlock *sp_text_block_new (SpTextStyle style, SpRichText *text);
SpTextBlock *sp_text_block_new_plain (SpTextStyle style, const char *text);
void sp_text_block_set_label (SpTextBlock *self, const char *label, double indent);
void sp_text_block_set_term (SpTextBlock *self, SpRichText *term, double indent);
void sp_text_block_set_look (SpTextBlock *self, const SpLook *look);
void sp_text_block_set_rule (SpTextBlock *self, SpTextRule rule);
void sp_text_block_set_indent (SpTextBlock *self, double indent);
void sp_text_block_set_language (SpTextBlock *self, const char *language);
void sp_text_block_set_is_key (SpTextBlock *self, gboolean is_key);
void sp_text_block_set_is_whole (SpTextBlock *self, gboolean is_whole);
void sp_text_block_set_keeps_next (SpTextBlock *self, gboolean keeps_next);

G_END_DECLS
