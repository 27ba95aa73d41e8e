/* SPDX-License-Identifier: GPL-3.0-or-later
 * The parts of what is asked of a chronology: which there are, and how each is removed. */
#pragma once

#include "sp-chronology-request.h"

G_BEGIN_DECLS

/**
 * SpChronologyFilter:
 * @part: a part of what is asked
 * @kind: of the kinds, one of them
 * @level: (nullable): of the country's position, the level
 *
 * The smallest thing that can be removed by itself: a part, or where a part has several values, one of them.
 */
typedef struct
{
  SpChronologyPart part;
  guint kind;
  SpLevel *level;
} SpChronologyFilter;

GPtrArray *sp_chronology_filters_list (SpLens *lens, SpChronologyChoice *choice);
gboolean sp_chronology_filter_equal (const SpChronologyFilter *self, const SpChronologyFilter *other);
void sp_chronology_filter_remove (const SpChronologyFilter *self, SpLens *lens, SpChronologyChoice *choice);

void sp_chronology_part_remove (SpChronologyPart part, SpLens *lens, SpChronologyChoice *choice);
void sp_chronology_parts_clear (SpLens *lens, SpChronologyChoice *choice);

G_END_DECLS
