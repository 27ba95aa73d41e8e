/* SPDX-License-Identifier: GPL-3.0-or-later
 * The rows that a list view keeps, whether they are seen or not. */
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

void sp_list_rows_each (GtkListView *list, SpRowWork work);

G_END_DECLS
