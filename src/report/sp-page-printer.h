/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page of a record on paper: its items as blocks. */
#pragma once

#include "sp-page-item.h"
#include "sp-report-terms.h"
#include "sp-source-numbers.h"

#include <gio/gio.h>

G_BEGIN_DECLS

void
sp_page_printer_add_blocks (const SpReportTerms *terms, GListModel *items, SpSourceNumbers *numbers, GPtrArray *blocks);

G_END_DECLS
