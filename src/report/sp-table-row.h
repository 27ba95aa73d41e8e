/* SPDX-License-Identifier: GPL-3.0-or-later
 * A row of a table that is printed; one that is too high for a page goes on on the next. */
#pragma once

#include "sp-look.h"
#include "sp-report-writer.h"
#include "sp-set-text.h"
#include "sp-slice.h"

G_BEGIN_DECLS

typedef struct _SpTableRow SpTableRow;

SpTableRow *sp_table_row_new (gboolean is_head);
void sp_table_row_free (gpointer row);
gboolean sp_table_row_is_head (SpTableRow *self);
void sp_table_row_add_cell (SpTableRow *self, const SpLook *look, SpRichText *text);
double sp_table_row_measure (SpTableRow *self, const SpTextSetter *setter, guint column);
void sp_table_row_lay_out (SpTableRow *self,
                           const SpTextSetter *setter,
                           GArray *widths,
                           double most_height,
                           GPtrArray *slices);
void sp_table_row_write (SpTableRow *self, SpReportWriter *writer);

G_END_DECLS
