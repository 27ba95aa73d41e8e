/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the values of parts stand that were gone over when the program was built. */
#pragma once

#include "sp-json-tree.h"
#include "sp-part.h"

G_BEGIN_DECLS

typedef struct _SpPartIndex SpPartIndex;

SpPartIndex *sp_part_index_new (GBytes *bytes);
void sp_part_index_free (SpPartIndex *self);

gboolean sp_part_index_outline (const SpPartIndex *self, guint number, SpPart *part);
const SpJsonValue *sp_part_index_read (SpPart *part, SpSlice within, SpJsonTree *tree);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpPartIndex, sp_part_index_free)

G_END_DECLS
