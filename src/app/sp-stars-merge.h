/* SPDX-License-Identifier: GPL-3.0-or-later
 * Brings together what two windows have done to the same stars. */
#pragma once

#include "sp-star-entry.h"

G_BEGIN_DECLS

GPtrArray *sp_stars_merge (GPtrArray *base, GPtrArray *ours, GPtrArray *theirs);
gboolean sp_stars_are_same (GPtrArray *some, GPtrArray *others);

G_END_DECLS
