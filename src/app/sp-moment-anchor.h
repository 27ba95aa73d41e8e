/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the rows of the list of what happened are, and a way to keep one where it is. */
#pragma once

#include "sp-moment-row.h"

G_BEGIN_DECLS

/**
 * SpMomentAnchor:
 * @record: (nullable): what is looked at
 * @distance: how far from the top of the view its row is, in pixels
 */
typedef struct
{
  SpRecord *record;
  double distance;
} SpMomentAnchor;

/**
 * SpMomentView:
 * @first: (nullable): the row at the top of the view, below the pinned head
 * @last: (nullable): the last row of which anything is seen
 * @next_head: (nullable): the head after the first row
 *
 * What of the list is in view.
 */
typedef struct
{
  SpMomentRow *first;
  SpMomentRow *last;
  SpMomentRow *next_head;
} SpMomentView;

void sp_moment_view_find (SpMomentView *self, GtkListView *list, double top);
double sp_moment_view_get_y (GtkListView *list, SpMomentRow *row);
SpMomentRow *sp_moment_view_find_row (GtkListView *list, guint number);
void sp_moment_anchor_find (SpMomentAnchor *self, GtkListView *list, SpRecord *selected, double top);
void sp_moment_anchor_scroll (GtkListView *list, guint row);

G_END_DECLS
