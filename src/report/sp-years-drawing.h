/* SPDX-License-Identifier: GPL-3.0-or-later
 * How much happened in each year, as bars on paper. */
#pragma once

#include "sp-drawing-block.h"

G_BEGIN_DECLS

SpDrawingBlock *sp_years_drawing_new (GArray *years);

G_END_DECLS
