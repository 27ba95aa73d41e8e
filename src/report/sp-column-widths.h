/* SPDX-License-Identifier: GPL-3.0-or-later
 * How wide the columns of a table are, so that few of its rows need more than a line. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void sp_column_widths_fit (const double *cells, guint n_rows, double width, double *widths, guint n_columns);

G_END_DECLS
