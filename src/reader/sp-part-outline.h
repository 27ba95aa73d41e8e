/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds the sections and records of a part, and whether it is JSON at all. */
#pragma once

#include "sp-problem-list.h"
#include "sp-progress.h"

G_BEGIN_DECLS

/**
 * SpOutlineResult:
 * @SP_OUTLINE_DONE: the part's sections and records are known
 * @SP_OUTLINE_UNUSABLE: the part is not a JSON object, and a problem says so
 * @SP_OUTLINE_CANCELLED: it was cancelled
 */
typedef enum
{
  SP_OUTLINE_DONE,
  SP_OUTLINE_UNUSABLE,
  SP_OUTLINE_CANCELLED,
} SpOutlineResult;

SpOutlineResult
sp_part_outline (SpPart *part, SpProblemList *problems, SpProgress *progress, GCancellable *cancellable);

G_END_DECLS
