/* SPDX-License-Identifier: GPL-3.0-or-later
 * The cover of a booklet: what it is called, as of when, and the map. */
#pragma once

#include "sp-report-terms.h"

G_BEGIN_DECLS

gboolean sp_booklet_is_of_all (const SpReportTerms *terms, GPtrArray *countries);
char *sp_booklet_format_title (const SpReportTerms *terms, GPtrArray *countries);
void
sp_booklet_cover_add_blocks (const SpReportTerms *terms, GPtrArray *countries, const char *title, GPtrArray *blocks);

G_END_DECLS
