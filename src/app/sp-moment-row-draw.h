/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a row of what happened looks like. */
#pragma once

#include "sp-chronology.h"
#include "sp-country-names.h"
#include "sp-moment-metrics.h"
#include "sp-search.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The size of dates and of what stands below a title, of the text's. */
#define SP_MOMENT_ROW_SMALL 0.85

/**
 * SpMomentRowContent:
 * @chronology: what has the row
 * @row: the row
 * @names: the names of the countries
 * @search: (nullable): what was searched
 * @metrics: the sizes of all rows
 * @starred: whether the user starred it
 * @pinned: whether it is a head that stays while what is below it scrolls
 *
 * What a row shows.
 */
typedef struct
{
  SpChronology *chronology;
  const SpChronologyRow *row;
  SpCountryNames *names;
  SpSearch *search;
  SpMomentMetrics *metrics;
  gboolean starred;
  gboolean pinned;
} SpMomentRowContent;

int sp_moment_row_draw_get_head_height (const SpMomentMetrics *metrics);
int sp_moment_row_draw_get_height (GtkWidget *row, const SpMomentRowContent *content, int width);
gboolean sp_moment_row_draw (GtkWidget *row, GtkSnapshot *snapshot, const SpMomentRowContent *content);

G_END_DECLS
