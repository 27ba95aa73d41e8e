/* SPDX-License-Identifier: GPL-3.0-or-later
 * Checks that take the whole dataset. */
#pragma once

#include "sp-date.h"
#include "sp-problem-list.h"
#include "sp-references.h"

G_BEGIN_DECLS

void sp_check_dataset (SpReferences *references, gboolean is_incomplete, SpProblemList *problems);
SpDate sp_find_newest_date (SpReferences *references);

G_END_DECLS
