/* SPDX-License-Identifier: GPL-3.0-or-later
 * For tests of what pages say, as data: a dataset without a window, its pages, and what is on them. */
#pragma once

#include "sp-page-contents.h"

G_BEGIN_DECLS

void page_harness_open_in (SpWorkspace *workspace, const char *path);
SpWorkspace *page_harness_open_path (const char *path);
SpWorkspace *page_harness_open (const char *name);
GListModel *page_harness_build (SpWorkspace *workspace, SpRecordKind kind, const char *id, const char *on);
SpPageItem *page_harness_find (GListModel *items, SpPageItemStyle style, const char *caption, const char *title);

G_END_DECLS
