/* SPDX-License-Identifier: GPL-3.0-or-later
 * How the counts of countries change from day to day. */
#pragma once

#include "sp-tally.h"

G_BEGIN_DECLS

/**
 * SpTallyFunc:
 * @tally: the counts, to be looked at before this returns; what is not confirmed is not counted
 * @day: from which day on they are so
 * @data: what was given
 *
 * Is given the counts of some days that follow one another.
 */
typedef void (*SpTallyFunc) (const SpTally *tally, guint32 day, gpointer data);

void sp_tally_foreach_change (SpIndex *index,
                              const SpOutlook *outlook,
                              guint32 first_day,
                              guint32 last_day,
                              SpTallyFunc func,
                              gpointer data);

G_END_DECLS
