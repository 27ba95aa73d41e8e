/* SPDX-License-Identifier: GPL-3.0-or-later
 * A row for a value of a facet: a check button with its words and its count. */
#pragma once

#include "sp-check-row.h"
#include "sp-facet-item.h"
#include "sp-quote-choice.h"

G_BEGIN_DECLS

#define SP_TYPE_FACET_ROW (sp_facet_row_get_type ())
G_DECLARE_FINAL_TYPE (SpFacetRow, sp_facet_row, SP, FACET_ROW, SpCheckRow)

GtkWidget *sp_facet_row_new (SpQuoteChoice *choice);
SpFacetItem *sp_facet_row_get_item (SpFacetRow *self);
void sp_facet_row_set_item (SpFacetRow *self, SpFacetItem *item);

G_END_DECLS
