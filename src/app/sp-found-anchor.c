/* SPDX-License-Identifier: GPL-3.0-or-later
 * Keeps a list of found quotes at what one was looking at, while others are found. */
#include "sp-found-anchor.h"

#include "sp-found-row.h"

static gboolean
is_seen_whole (GtkWidget *child, GtkWidget *list, graphene_rect_t *bounds)
{
  return gtk_widget_compute_bounds (child, list, bounds) && bounds->origin.y >= 0 &&
         bounds->origin.y + bounds->size.height <= (float) gtk_widget_get_height (list);
}

/**
 * sp_found_anchor_find:
 * @self: (out caller-allocates): what is looked at
 * @list: a list of #SpFoundRow widgets
 * @selected: (nullable): the selected quote
 *
 * Finds what is looked at: the selected quote where it is in view, else the first one that is seen whole, if any.
 */
void
sp_found_anchor_find (SpFoundAnchor *self, GtkListView *list, SpQuote *selected)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_LIST_VIEW (list));

  *self = (SpFoundAnchor) { NULL, 0, 0 };
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (list)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      SpFoundRow *row = SP_FOUND_ROW (gtk_widget_get_first_child (child));
      graphene_rect_t bounds;

      if (self->quote != NULL && sp_found_row_get_quote (row) != selected)
        continue;
      if (is_seen_whole (child, GTK_WIDGET (list), &bounds))
        *self = (SpFoundAnchor) { sp_found_row_get_quote (row), bounds.size.height, bounds.origin.y };
    }
}

/**
 * sp_found_anchor_restore:
 * @self: what was looked at
 * @list: the list, in a `GtkScrolledWindow`, laid out since it lists others
 * @found: what it lists now
 *
 * Scrolls the list so that the quote stands where it stood; where it is no longer listed, to the top. All rows are of one
 * height.
 */
void
sp_found_anchor_restore (const SpFoundAnchor *self, GtkListView *list, SpFoundPlaces *found)
{
  guint place;
  double value;

  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_LIST_VIEW (list));
  g_return_if_fail (SP_IS_FOUND_PLACES (found));

  place = sp_found_places_find (found, self->quote);
  value = place != G_MAXUINT ? place * self->row_height - self->distance : 0;
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list)), value);
}
