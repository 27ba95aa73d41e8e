/* SPDX-License-Identifier: GPL-3.0-or-later
 * Work on many things of a kind, done by as many threads as there are processors. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpRangeFunc:
 * @first: the first thing
 * @end: the one after the last
 * @data: what was given with it
 *
 * Does a part of the work; on any thread, while others do other parts.
 */
typedef void (*SpRangeFunc) (guint first, guint end, gpointer data);

void sp_ranges_do (guint n, guint least, SpRangeFunc function, gpointer data);

G_END_DECLS
