/* SPDX-License-Identifier: GPL-3.0-or-later
 * Brings the quote that is open into view, as soon as the list has a place to scroll to. */
#pragma once

#include "sp-found-places.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpFoundScroll:
 * @list: the list, which keeps this
 * @found: what it lists
 * @is_due: whether it waits for the list to be seen
 * @source: what runs when there is time, 0 for nothing
 *
 * A list that is scrolled to the quote that is open.
 */
typedef struct
{
  GtkWidget *list;
  SpFoundPlaces *found;
  gboolean is_due;
  guint source;
} SpFoundScroll;

void sp_found_scroll_now (SpFoundScroll *self);
void sp_found_scroll_later (SpFoundScroll *self);
void sp_found_scroll_mapped (SpFoundScroll *self);
void sp_found_scroll_clear (SpFoundScroll *self);

G_END_DECLS
