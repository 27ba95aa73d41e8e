/* SPDX-License-Identifier: GPL-3.0-or-later
 * The stances of a speaker over the years as a part of what is printed, with what their letters mean. */
#pragma once

#include "sp-drawing-block.h"
#include "sp-stances-plan.h"

G_BEGIN_DECLS

SpDrawingBlock *sp_stances_drawing_new (SpStancesPlan *plan);

G_END_DECLS
