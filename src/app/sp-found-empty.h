/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said where no quote was found: what was asked, and what to drop to find some. */
#pragma once

#include "sp-ways-out.h"
#include "sp-workspace.h"

G_BEGIN_DECLS

#define SP_TYPE_FOUND_EMPTY (sp_found_empty_get_type ())
G_DECLARE_FINAL_TYPE (SpFoundEmpty, sp_found_empty, SP, FOUND_EMPTY, SpWaysOut)

void sp_found_empty_show (SpFoundEmpty *self, SpWorkspace *workspace);

G_END_DECLS
