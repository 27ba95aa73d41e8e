/* SPDX-License-Identifier: GPL-3.0-or-later
 * A table as a part of what is printed, with its head again on each page. */
#pragma once

#include "sp-block.h"
#include "sp-look.h"

G_BEGIN_DECLS

#define SP_TYPE_TABLE_BLOCK (sp_table_block_get_type ())
G_DECLARE_FINAL_TYPE (SpTableBlock, sp_table_block, SP, TABLE_BLOCK, SpBlock)

SpTableBlock *sp_table_block_new (const double *shares, guint n_columns);
void sp_table_block_set_is_whole (SpTableBlock *self, gboolean is_whole);
void sp_table_block_set_fits (SpTableBlock *self, gboolean fits);
void sp_table_block_add_row (SpTableBlock *self, gboolean is_head);
void sp_table_block_add_cell (SpTableBlock *self, const SpLook *look, SpRichText *text);

G_END_DECLS
