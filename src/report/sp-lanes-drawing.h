/* SPDX-License-Identifier: GPL-3.0-or-later
 * Swim lanes as a part of what is printed, with what their letters mean. */
#pragma once

#include "sp-drawing-block.h"
#include "sp-lanes-plan.h"

G_BEGIN_DECLS

SpDrawingBlock *sp_lanes_drawing_new (SpLanesPlan *plan, GPtrArray *questions);

G_END_DECLS
