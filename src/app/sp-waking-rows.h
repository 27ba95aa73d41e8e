/* SPDX-License-Identifier: GPL-3.0-or-later
 * The rows of a list that draw nothing while they are far from view, and wake when it is scrolled towards them. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpRowWork:
 * @row: a row's widget
 *
 * What is done with each row.
 */
typedef void (*SpRowWork) (GtkWidget *row);

/**
 * SpWakingRows:
 * @scroller: what the list is scrolled in
 * @list: the list, of one widget a row
 * @wake: draws a row that drew nothing
 * @woken_at: where the list was when its rows were last woken
 *
 * A list, which owns this, and what wakes its rows.
 */
typedef struct
{
  GtkScrolledWindow *scroller;
  GtkListView *list;
  SpRowWork wake;
  double woken_at;
} SpWakingRows;

void sp_waking_rows_each (const SpWakingRows *self, SpRowWork work);
void sp_waking_rows_wake (SpWakingRows *self);
void sp_waking_rows_scrolled (SpWakingRows *self);

G_END_DECLS
