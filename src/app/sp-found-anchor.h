/* SPDX-License-Identifier: GPL-3.0-or-later
 * Keeps a list of found quotes at what one was looking at, while others are found. */
#pragma once

#include "sp-found-places.h"
#include "sp-quote.h"

G_BEGIN_DECLS

/**
 * SpFoundAnchor:
 * @quote: (nullable): what is looked at, or %NULL for the beginning; borrowed
 * @row_height: of each row, in pixels
 * @distance: of its row from the top of the view, in pixels
 *
 * What is looked at in a list, and where it stands there.
 */
typedef struct
{
  SpQuote *quote;
  double row_height;
  double distance;
} SpFoundAnchor;

void sp_found_anchor_find (SpFoundAnchor *self, GtkListView *list, SpQuote *selected);
void sp_found_anchor_restore (const SpFoundAnchor *self, GtkListView *list, SpFoundPlaces *found);

G_END_DECLS
