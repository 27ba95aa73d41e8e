/* SPDX-License-Identifier: GPL-3.0-or-later
 * Countries without a position, in a table by kind of nothing. */
#pragma once

#include "sp-report-terms.h"
#include "sp-table-block.h"

G_BEGIN_DECLS

SpTableBlock *sp_nothing_table_new (const SpReportTerms *terms, GPtrArray *countries, GPtrArray *questions);

G_END_DECLS
