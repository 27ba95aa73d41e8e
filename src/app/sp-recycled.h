/* SPDX-License-Identifier: GPL-3.0-or-later
 * Children of a widget that are known by number, of which only those that are needed are there. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpRecycledFunc:
 * @number: the number of a child
 * @user_data: the data
 *
 * Makes a child.
 *
 * Returns: (transfer floating): a widget
 */
typedef GtkWidget *(*SpRecycledFunc) (guint number, gpointer user_data);

typedef struct _SpRecycled SpRecycled;

SpRecycled *sp_recycled_new (GtkWidget *parent);
void sp_recycled_free (SpRecycled *self);

void sp_recycled_show (SpRecycled *self, GArray *numbers, SpRecycledFunc create, gpointer user_data);
GtkWidget *sp_recycled_get (SpRecycled *self, guint number);
GArray *sp_recycled_get_numbers (SpRecycled *self);

void sp_recycled_collect (GArray *numbers, guint first, guint last, const guint *others, guint n_others);

G_END_DECLS
