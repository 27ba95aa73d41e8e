/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is in a document, and on which pages. */
#pragma once

#include "sp-block.h"
#include "sp-look.h"

G_BEGIN_DECLS

#define SP_TYPE_CONTENTS_BLOCK (sp_contents_block_get_type ())
G_DECLARE_FINAL_TYPE (SpContentsBlock, sp_contents_block, SP, CONTENTS_BLOCK, SpBlock)

SpContentsBlock *sp_contents_block_new (void);
void sp_contents_block_add (SpContentsBlock *self, const SpLook *look, const char *title, const char *place_name);

G_END_DECLS
