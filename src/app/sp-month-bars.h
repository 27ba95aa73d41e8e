/* SPDX-License-Identifier: GPL-3.0-or-later
 * The drawing of how much happened in each month. */
#pragma once

#include "sp-month-scale.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* At both ends, in pixels. */
#define SP_MONTH_BARS_PADDING 12.0

/**
 * SpMonthBars:
 * @widget: where they are drawn
 * @chronology: (nullable): what happened
 * @scale: where its months are
 * @highest: how much happened in the month in which most did
 * @low: whether they are low, for want of room
 * @first_seen: the period of the first row in view, %G_MAXUINT for none
 * @last_seen: the period of the last one
 * @pointed: the period that the pointer is on, %G_MAXUINT for none
 * @at: the period where the keyboard is, %G_MAXUINT for none
 *
 * What is drawn. A plain value.
 */
typedef struct
{
  GtkWidget *widget;
  SpChronology *chronology;
  SpMonthScale scale;
  guint highest;
  gboolean low;
  guint first_seen;
  guint last_seen;
  guint pointed;
  guint at;
} SpMonthBars;

const SpChronologyPeriod *sp_month_bars_get_period (const SpMonthBars *self, guint index);
gboolean sp_month_bars_get_seen (const SpMonthBars *self, SpDate *first, SpDate *last);
int sp_month_bars_get_height (const SpMonthBars *self);
void sp_month_bars_draw (const SpMonthBars *self, GtkSnapshot *snapshot);

G_END_DECLS
