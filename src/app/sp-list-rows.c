/* SPDX-License-Identifier: GPL-3.0-or-later
 * The rows that a list view keeps, whether they are seen or not. */
#include "sp-list-rows.h"

/**
 * sp_list_rows_each:
 * @list: a list of one widget a row
 * @work: (scope call): what to do
 *
 * Does it with the widget of each row that the list has made.
 */
void
sp_list_rows_each (GtkListView *list, SpRowWork work)
{
  g_return_if_fail (GTK_IS_LIST_VIEW (list) && work != NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (list)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = gtk_widget_get_first_child (child);

      if (row != NULL)
        work (row);
    }
}
