/* SPDX-License-Identifier: GPL-3.0-or-later
 * Feeds the list of a page with its items: at once with what is seen, with the rest a few in each frame. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _SpPageFeed SpPageFeed;

SpPageFeed *sp_page_feed_new (GtkListView *list, GListStore *items);
void sp_page_feed_free (SpPageFeed *self);

void sp_page_feed_set (SpPageFeed *self, GListModel *wanted);
void sp_page_feed_take_row (SpPageFeed *self, GtkWidget *row);
gboolean sp_page_feed_is_done (SpPageFeed *self);
void sp_page_feed_finish (SpPageFeed *self);

G_END_DECLS
