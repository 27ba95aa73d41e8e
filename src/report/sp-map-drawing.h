/* SPDX-License-Identifier: GPL-3.0-or-later
 * The map as a part of what is printed, with its legend. */
#pragma once

#include "sp-drawing-block.h"
#include "sp-report-terms.h"

G_BEGIN_DECLS

SpDrawingBlock *sp_map_drawing_new (const SpReportTerms *terms, GPtrArray *countries);

G_END_DECLS
