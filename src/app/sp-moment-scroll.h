/* SPDX-License-Identifier: GPL-3.0-or-later
 * Brings a row of what happened into view, below the head that stays, as soon as the list can be scrolled. */
#pragma once

#include "sp-moment-pin.h"
#include "sp-moment-rows.h"

G_BEGIN_DECLS

/**
 * SpMomentScroll:
 * @scroller: what the list is scrolled in
 * @list: the list
 * @rows: what it lists
 * @pin: the head that stays
 * @wanted: the row to scroll to as soon as that can be; %G_MAXUINT for none
 * @source: what runs when there is time, 0 for nothing
 *
 * A list that is scrolled to rows, which owns this.
 */
typedef struct
{
  GtkScrolledWindow *scroller;
  GtkListView *list;
  SpMomentRows *rows;
  const SpMomentPin *pin;
  guint wanted;
  guint source;
} SpMomentScroll;

void sp_moment_scroll_show (SpMomentScroll *self, guint row);
void sp_moment_scroll_mapped (SpMomentScroll *self);
void sp_moment_scroll_clear (SpMomentScroll *self);

void sp_moment_scroll_place (SpMomentScroll *self, guint row, double distance);
GtkWidget *sp_moment_scroll_go (SpMomentScroll *self, guint row);

G_END_DECLS
