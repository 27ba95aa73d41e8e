/* SPDX-License-Identifier: GPL-3.0-or-later
 * The sizes that all rows of the list of countries share. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpRowMetrics:
 * @line: the height of a line of text, in pixels
 * @small_line: the height of a line of small text
 * @swatch: the side of a swatch
 * @flag: the width that is kept for a flag
 *
 * Sizes that follow the font. They are measured once for all rows, since that takes longer than all else about one.
 */
typedef struct
{
  int line;
  int small_line;
  int swatch;
  int flag;
} SpRowMetrics;

SpRowMetrics *sp_row_metrics_new (void);
SpRowMetrics *sp_row_metrics_ref (SpRowMetrics *self);
void sp_row_metrics_unref (SpRowMetrics *self);
void sp_row_metrics_forget (SpRowMetrics *self);
void sp_row_metrics_ensure (SpRowMetrics *self, GtkWidget *row);

G_END_DECLS
