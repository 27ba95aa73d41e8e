/* SPDX-License-Identifier: GPL-3.0-or-later
 * The rows of a list that draw nothing while they are far from view, and wake when it is scrolled towards them. */
#include "sp-waking-rows.h"

/**
 * sp_waking_rows_each:
 * @self: rows
 * @work: (scope call): what to do
 *
 * Does it with the widget of each row that the list has made.
 */
void
sp_waking_rows_each (const SpWakingRows *self, SpRowWork work)
{
  g_return_if_fail (self != NULL && work != NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->list)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = gtk_widget_get_first_child (child);

      if (row != NULL)
        work (row);
    }
}

/**
 * sp_waking_rows_wake:
 * @self: rows
 *
 * Wakes those that are near the view now; to be called when the list is laid out anew.
 */
void
sp_waking_rows_wake (SpWakingRows *self)
{
  g_return_if_fail (self != NULL);

  self->woken_at = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scroller));
  sp_waking_rows_each (self, self->wake);
}

/**
 * sp_waking_rows_scrolled:
 * @self: rows
 *
 * Wakes those that have come near, once a quarter of a view has been scrolled; to be called when the list is scrolled.
 */
void
sp_waking_rows_scrolled (SpWakingRows *self)
{
  GtkAdjustment *adjustment;
  double distance;

  g_return_if_fail (self != NULL);

  adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  distance = gtk_adjustment_get_value (adjustment) - self->woken_at;
  if (ABS (distance) >= gtk_adjustment_get_page_size (adjustment) / 4)
    sp_waking_rows_wake (self);
}
