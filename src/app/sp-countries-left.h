/* SPDX-License-Identifier: GPL-3.0-or-later
 * How many countries, or positions, the lens leaves of all. */
#pragma once

#include "sp-workspace.h"

G_BEGIN_DECLS

char *sp_countries_left_format (SpWorkspace *workspace);

G_END_DECLS
