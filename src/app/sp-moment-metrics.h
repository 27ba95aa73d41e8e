/* SPDX-License-Identifier: GPL-3.0-or-later
 * The sizes that all rows of what happened share. */
#pragma once

#include "sp-moment.h"
#include "sp-row-metrics.h"

G_BEGIN_DECLS

/**
 * SpMomentMetrics:
 * @base: the sizes of any list
 * @date: the width of the longest date
 * @lines: (element-type SpEvent guint): how many lines the titles of events take
 * @lines_width: the width for which that is, in Pango units
 *
 * Sizes that follow the font, measured once for all rows.
 */
typedef struct
{
  SpRowMetrics *base;
  int date;
  GHashTable *lines;
  int lines_width;
} SpMomentMetrics;

SpMomentMetrics *sp_moment_metrics_new (void);
SpMomentMetrics *sp_moment_metrics_ref (SpMomentMetrics *self);
void sp_moment_metrics_unref (SpMomentMetrics *self);
void sp_moment_metrics_forget (SpMomentMetrics *self);
void sp_moment_metrics_ensure (SpMomentMetrics *self, GtkWidget *row);
guint sp_moment_metrics_find_lines (SpMomentMetrics *self, SpEvent *event, int width);
void sp_moment_metrics_keep_lines (SpMomentMetrics *self, SpEvent *event, guint n_lines);

G_END_DECLS
