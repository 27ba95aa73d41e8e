/* SPDX-License-Identifier: GPL-3.0-or-later
 * Places slices on pages and in columns. */
#pragma once

#include "sp-paper.h"
#include "sp-slice.h"

G_BEGIN_DECLS

#define SP_PAGE_COLUMN_GAP 18.0

/**
 * SpPlacedSlice:
 * @slice: the slice
 * @page: the number of its page, from 0
 * @x: its left edge on the page, in points
 * @y: its top edge
 * @width: its width
 *
 * A slice on a page. One that is the head of a table may be on several.
 */
typedef struct
{
  const SpSlice *slice;
  guint page;
  double x;
  double y;
  double width;
} SpPlacedSlice;

double sp_page_flow_get_column_width (const SpPaper *paper, guint n_columns);
GArray *sp_page_flow_place (GPtrArray *slices, const SpPaper *paper, gboolean is_rtl);

G_END_DECLS
