/* SPDX-License-Identifier: GPL-3.0-or-later
 * Parts of a document with another one, such as a map, beside them. */
#pragma once

#include "sp-block.h"

G_BEGIN_DECLS

#define SP_TYPE_BESIDE_BLOCK (sp_beside_block_get_type ())
G_DECLARE_FINAL_TYPE (SpBesideBlock, sp_beside_block, SP, BESIDE_BLOCK, SpBlock)

SpBesideBlock *sp_beside_block_new (SpBlock *aside, double aside_width);
void sp_beside_block_add (SpBesideBlock *self, SpBlock *block);

G_END_DECLS
