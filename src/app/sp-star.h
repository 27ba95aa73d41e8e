/* SPDX-License-Identifier: GPL-3.0-or-later
 * A starred record, as it was starred and as the open edition has it. */
#pragma once

#include "sp-dataset.h"
#include "sp-star-entry.h"

G_BEGIN_DECLS

/**
 * SpStarState:
 * @SP_STAR_SAME: the open edition has the words that were starred
 * @SP_STAR_CHANGED: it has others
 * @SP_STAR_REMOVED: it does not have the record
 */
typedef enum
{
  SP_STAR_SAME,
  SP_STAR_CHANGED,
  SP_STAR_REMOVED,
} SpStarState;

#define SP_TYPE_STAR (sp_star_get_type ())
G_DECLARE_FINAL_TYPE (SpStar, sp_star, SP, STAR, GObject)

SpStar *sp_star_new (SpStarEntry *entry, SpDataset *dataset);

SpStarEntry *sp_star_get_entry (SpStar *self);
void sp_star_set_entry (SpStar *self, SpStarEntry *entry, SpDataset *dataset);
SpRecord *sp_star_get_record (SpStar *self);
SpStarState sp_star_get_state (SpStar *self);
const char *sp_star_get_note (SpStar *self);

G_END_DECLS
