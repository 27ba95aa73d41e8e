/* SPDX-License-Identifier: GPL-3.0-or-later
 * How questions are dragged to another place in a comparison's table. */
#pragma once

#include "sp-matrix-menu.h"

G_BEGIN_DECLS

void sp_matrix_drag_add (SpMatrixGrid *grid, SpMatrixMenu *menu);

G_END_DECLS
