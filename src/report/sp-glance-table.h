/* SPDX-License-Identifier: GPL-3.0-or-later
 * Many countries and all questions at a glance: of each answer the level and the year from which on it was held. */
#pragma once

#include "sp-report-terms.h"

G_BEGIN_DECLS

void sp_glance_table_add_blocks (const SpReportTerms *terms, GPtrArray *countries, GPtrArray *blocks);

G_END_DECLS
