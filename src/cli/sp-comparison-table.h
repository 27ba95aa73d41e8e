/* SPDX-License-Identifier: GPL-3.0-or-later
 * A comparison as a table to be read on a terminal, with what is said of it below. */
#pragma once

#include "sp-matrix.h"

G_BEGIN_DECLS

char *sp_comparison_write_table (SpMatrix *matrix, guint width);

G_END_DECLS
