/* SPDX-License-Identifier: GPL-3.0-or-later
 * What it rests on that a level has been held since a date. */
#pragma once

#include "sp-standing.h"

G_BEGIN_DECLS

void sp_run_records_add (const SpStanding *standing, SpIndex *index, SpBasis weakest, GPtrArray *records);

G_END_DECLS
