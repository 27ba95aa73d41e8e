/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said where nothing was found to have happened: what was asked, and what to drop to find something. */
#pragma once

#include "sp-ways-out.h"
#include "sp-workspace.h"

G_BEGIN_DECLS

#define SP_TYPE_MOMENT_EMPTY (sp_moment_empty_get_type ())
G_DECLARE_FINAL_TYPE (SpMomentEmpty, sp_moment_empty, SP, MOMENT_EMPTY, SpWaysOut)

void sp_moment_empty_show (SpMomentEmpty *self, SpWorkspace *workspace);

G_END_DECLS
