/* SPDX-License-Identifier: GPL-3.0-or-later
 * Turns the items of a page into others, one row at a time, and keeps the rows that stay. */
#pragma once

#include "sp-page-item.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _SpPageMerge SpPageMerge;

SpPageMerge *sp_page_merge_new (GListStore *items, GListModel *wanted);
void sp_page_merge_free (SpPageMerge *self);

gboolean sp_page_merge_is_done (SpPageMerge *self);
void sp_page_merge_step (SpPageMerge *self);
void sp_page_merge_finish (SpPageMerge *self);
guint sp_page_merge_get_n_done (SpPageMerge *self);
guint sp_page_merge_get_n_left (SpPageMerge *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpPageMerge, sp_page_merge_free)

G_END_DECLS
