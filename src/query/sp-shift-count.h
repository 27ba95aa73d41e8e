/* SPDX-License-Identifier: GPL-3.0-or-later
 * How many countries went from which level to which between two days. */
#pragma once

#include "sp-change.h"

G_BEGIN_DECLS

/**
 * SpShiftCount:
 * @from: (nullable): the level on the first day; %NULL where nothing was known
 * @to: (nullable): the level on the second day; %NULL where nothing is known any more
 * @n: how many countries went from the one to the other
 *
 * Borrows its levels.
 */
typedef struct
{
  SpLevel *from;
  SpLevel *to;
  guint n;
} SpShiftCount;

GArray *sp_shifts_count (GPtrArray *shifts);
char *sp_shift_count_format (const SpShiftCount *self);

G_END_DECLS
