/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is on the pages of the side slot: the pages of records, as the workspace sees them. */
#pragma once

#include "sp-page-builder.h"
#include "sp-workspace.h"

G_BEGIN_DECLS

GListModel *sp_page_build_record (SpWorkspace *workspace, SpRecord *record, GHashTable *shown_whole);
GListModel *sp_page_build_dataset (SpWorkspace *workspace);

G_END_DECLS
