/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a row of the found quotes looks like. */
#pragma once

#include "sp-quote.h"
#include "sp-row-metrics.h"
#include "sp-search.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The letters of so many stances are shown. */
#define SP_FOUND_ROW_MOST_STANCES 4

/**
 * SpFoundRowContent:
 * @quote: a quote
 * @search: (nullable): what was searched
 * @metrics: the sizes of all rows
 * @differing: the stances in which the speaker differed from their government, the first in the lowest bit
 * @starred: whether the user starred the quote
 *
 * What a row of the found quotes shows.
 */
typedef struct
{
  SpQuote *quote;
  SpSearch *search;
  const SpRowMetrics *metrics;
  guint differing;
  gboolean starred;
} SpFoundRowContent;

int sp_found_row_draw_get_height (const SpRowMetrics *metrics);
double sp_found_row_draw_get_stances_width (SpQuote *quote, const SpRowMetrics *metrics);
void sp_found_row_draw (GtkWidget *row, GtkSnapshot *snapshot, const SpFoundRowContent *content);

G_END_DECLS
