/* SPDX-License-Identifier: GPL-3.0-or-later
 * A drawing as SVG that is part of a page of the web. */
#pragma once

#include "sp-drawing-block.h"
#include "sp-shared-svg.h"

G_BEGIN_DECLS

char *sp_drawing_write_svg (const SpDrawing *self,
                            const SpTextSetter *setter,
                            double width,
                            const char *prefix,
                            SpSharedSvg *shared);

G_END_DECLS
